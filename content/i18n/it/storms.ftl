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

## What helped, outside a storm
card-entry-helped = Che cosa ha aiutato
    .coach = Resta per la prossima volta.
card-entry-helped-text = Che cosa ha aiutato, e come?
    .name = Che cosa ha aiutato

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

## From when on to ask whether it has eased
card-entry-stressor-ask = Quando chiedere se si è calmata?
    .name = Chiedere di nuovo

## The screens
storms-title = Tempeste
storms-ask = Una tempesta?
storms-lede = Basta un tocco per nominarla. Oggi si fa piccolo finché non si calma.
storms-show-note = Si vede quale tempesta è, e da quando. Nient’altro.
storms-now = Adesso
storms-eased-ask = Si è calmata?
storms-not-yet = Non ancora
storms-stop-asking = Non chiedere più
storms-eased-do = Si è calmata
storms-last = L’ultima volta ha aiutato: { $what }
storms-last-not = L’ultima volta non ha aiutato: { $what }
storms-show-these = Mostra queste cose
storms-shown = Questo è mostrato.
storms-after = Che cosa ha aiutato? Che cosa no?
storms-keep = Tieni per la prossima volta
storms-keep-note = Lo vedi solo tu. Alla prossima, è qui.
storms-before = Tempeste passate
storms-small = Oggi è piccolo. Bastano una parola e un desiderio.
storms-rest = Il resto di oggi
storms-helped-do = Scrivi che cosa ha aiutato
