## Storms
card-entry-stressor-flare = Una crisi
    .coach = È arrivata una crisi. Non devi spiegarla.
card-entry-stressor-hospital = Ospedale
    .coach = Qualcuno di voi è in ospedale. Il resto può aspettare.
card-entry-stressor-bad-news = Brutte notizie
    .coach = È arrivata una notizia. Non devi mantenere la calma.
card-entry-stressor-money = Una tempesta di soldi
    .coach = I soldi pesano. Non va risolto stasera.
card-entry-stressor-loss = Una perdita
    .coach = Qualcosa o qualcuno non c’è più. Non serve dire niente.
card-entry-stressor-other = Un’altra tempesta
    .coach = È una tempesta perché lo dici tu.

## What every storm asks
card-entry-stressor-start = Da quando?
    .name = Da
card-entry-stressor-end = Quando si è calmata?
    .name = Calmata
card-entry-stressor-helped = Che cosa ha aiutato?
    .name = Ha aiutato
    .hint = Bastano due tocchi. Resta per la prossima volta.
    .dark = Una stanza buia
    .quiet = Silenzio
    .warm = Calore
    .food = Qualcosa da mangiare
    .sleep = Sonno
    .company = Compagnia
    .alone = Stare per conto mio
    .no_questions = Niente domande
    .talk = Parlare
    .music = Musica
    .air = Aria fresca
    .laugh = Ridere
    .medicine = Medicine
    .tasks = Compiti tolti di mano
    .someone_else = Qualcuno da fuori
card-entry-stressor-didnt = Che cosa non ha aiutato?
    .name = Non ha aiutato
    .hint = Non è un rimprovero. È per la prossima volta.
    .dark = Una stanza buia
    .quiet = Silenzio
    .warm = Calore
    .food = Qualcosa da mangiare
    .sleep = Sonno
    .company = Compagnia
    .alone = Stare per conto mio
    .no_questions = Niente domande
    .talk = Parlare
    .music = Musica
    .air = Aria fresca
    .laugh = Ridere
    .medicine = Medicine
    .tasks = Compiti tolti di mano
    .someone_else = Qualcuno da fuori
card-entry-stressor-note = Con parole tue
    .name = Una nota

## The flare plan
card-flareplan = Il nostro piano per le crisi
    .coach = Scrivetelo in un giorno buono. Parla in uno cattivo.
card-flareplan-first = Che cosa per prima?
    .name = Per prima cosa
    .hint = Che cosa si fa nella prima ora.
card-flareplan-signs = Da che cosa ce ne accorgiamo?
    .name = Segni
card-flareplan-helps = Che cosa aiuta?
    .name = Aiuta
card-flareplan-not = Che cosa è meglio lasciare?
    .name = Meglio lasciare
card-flareplan-who_to_call = Chi chiamiamo, e quando?
    .name = Chi chiamare

## The plan
flareplan-title = Il nostro piano per una crisi
flareplan-lede = Scritto in un giorno calmo, per il giorno in cui serve.
flareplan-empty = Ancora nessun piano. Basta una riga: che cosa aiuta per primo.
flareplan-do = Scrivi un piano
