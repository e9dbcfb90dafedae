## Support
card-support-now = Ho bisogno di te adesso
    .coach = Un tocco è una risposta. Anche un no lo è.
card-support-now-wish = Che cosa aiuterebbe?
    .name = Un desiderio
    .listen = Ascoltami
    .comfort = Consolami
    .think = Pensa con me
    .company = Tienimi compagnia
    .space = Spazio
    .say-listen = Ascoltami e basta. Non c’è nulla da risolvere.
    .say-comfort = Consolami. Non c’è nulla da risolvere.
    .say-think = Pensa con me.
    .say-company = Tienimi compagnia. Non c’è nulla da risolvere.
    .say-space = Lasciami un po’ di spazio. Tu non c’entri.
card-support-now-note = Qualche parola, se vuoi
    .name = Una nota
card-support-low = Sto finendo le forze
    .coach = Si può amare qualcuno e aver bisogno di una sera libera.
card-support-low-ask = Che cosa ti darebbe respiro?
    .name = Che cosa dà respiro
    .something = Chiedere qualcosa
    .someone_else = Chiedere a qualcun altro
    .stop_one = Fermare un accordo
card-support-low-note = Qualche parola, se vuoi
    .name = Una nota

## What weighs
card-strain-weight = Quanto pesa per te?
    .name = Peso
    .none = Per niente
    .light = Poco
    .some = Un po’
    .heavy = Molto
    .very_heavy = Moltissimo
card-strain-appearance = L’aspetto cambiato
card-strain-sexual-ability = Che cosa è cambiato nella nostra sessualità
card-strain-abilities = Ciò che non è più possibile
card-strain-money = I soldi
card-strain-roles = Chi fa che cosa
card-strain-grief = Il lutto
card-strain-sleep = Il sonno
card-strain-family = La famiglia
card-strain-work = Il lavoro

## Mine or ours
card-reveal-mine-or-ours = Questa preoccupazione: di chi ti sembra?
    .coach = Nessun estremo è migliore. Una distanza è una notizia, non una colpa.
card-reveal-mine-or-ours-place = Dove sta?
    .name = Dove sta
    .mine = Mia
    .more_mine = Più mia
    .between = Nel mezzo
    .more_ours = Più nostra
    .ours = Nostra

## What we don't know
card-unsure = Qualcosa di incerto
    .coach = Mettilo dove sta bene. Può spostarsi.
card-unsure-text = Che cos’è?
    .name = Che cos’è
card-unsure-place = Dove sta bene?
    .name = Posto
    .known = Conosciuto
    .unknown = Sconosciuto
    .in_our_hands = Nelle nostre mani
    .not_in_our_hands = Non nelle nostre mani
card-unsure-next = Quando ne sapremo di più?
    .name = Prossima data
card-unsure-plan_if = Se succede questo
    .name = Se
card-unsure-plan_then = allora facciamo questo
    .name = Allora

## Money talk
card-money-text = Che cosa va detto su questo?
    .name = Che cosa dire
card-money-by = Entro quando?
    .name = Entro
card-money-overview = Che cosa entra e che cosa esce
card-money-treatment = Quanto ci costano le cure
card-money-less-work = Lavorare meno, guadagnare meno
card-money-benefits = Aiuti che ci spettano
card-money-insurance = Assicurazioni
card-money-debts = Debiti
card-money-reserve = Una riserva per i mesi duri
card-money-joy = Soldi per la gioia
card-money-own = Soldi per ciascuno da solo
card-money-help = Pagare un aiuto in casa
card-money-home = Cambiamenti in casa
card-money-family = Soldi dalla famiglia o per lei
card-money-access = Chi può usare quale conto
card-money-papers = Dove sono le carte
card-money-feelings = Che cosa muovono in me i soldi
card-entry-decision = Una decisione
    .coach = Scrivete il perché. Aiuta quando vengono i dubbi.
card-entry-decision-what = Che cosa abbiamo deciso?
    .name = Deciso
card-entry-decision-why = Perché?
    .name = Perché
card-entry-decision-look_again = Quando ci torniamo sopra?
    .name = Tornarci sopra

## Others
card-who-name = Chi?
    .name = Chi
card-who-what = Che cosa dovremmo sapere in due?
    .name = Che cosa sapere
card-who-knows = Chi altro lo sa
card-who-call = Chi chiamare
card-who-not-yet = Chi non deve ancora saperlo

## Moments
card-entry-moment = Un momento
    .coach = Guarda e basta. Niente chiede una risposta.
card-entry-moment-text = Com’è stato?
    .name = Il momento
card-entry-best = Qualcosa di buono, anche piccolo
    .coach = Fai una domanda curiosa. Non rilanciare.
card-entry-best-text = Che cos’è stato?
    .name = Qualcosa di buono
card-entry-changed = Qualcosa è cambiato
    .coach = Ciò che era concordato si può riguardare.
card-entry-changed-what = Che cosa è cambiato?
    .name = Cambiato
card-entry-changed-since = Da quando?
    .name = Da

## Pause and repair
card-path-pause = Ho bisogno di una pausa. Non ci sto lasciando.
    .coach = Fermarsi è permesso. Tornare anche.
card-step-pause-back = Una pausa
card-step-pause-back-when = Torni?
    .name = Ritorno
    .twenty = Fra 20 minuti
    .tonight = Stasera
    .tomorrow = Domani
    .i_say = Dirò io quando
card-step-pause-breathe = Acqua. Respiro lento.
card-step-pause-breathe-protecting = Che cosa stai proteggendo?
    .name = Che cosa proteggo
    .hint = Lo vedi solo tu.
card-step-pause-parts = La mia parte
card-step-pause-parts-mine = La mia parte
    .name = La mia parte
card-step-pause-parts-missed = Che cosa mi è sfuggito
    .name = Che cosa mi è sfuggito
card-step-pause-parts-need = Di che cosa ho bisogno
    .name = Di che cosa ho bisogno
card-step-pause-small = Una piccola cosa
card-step-pause-small-thing = Una piccola cosa?
    .name = Una piccola cosa
    .tea = Tè
    .sit_near = Sedersi vicino
    .sleep = Dormire

## Telling each other, in four sittings
card-path-disclosure = Raccontarsi, in quattro brevi incontri
    .coach = Uno racconta, l’altro ascolta. Poi vi scambiate.
card-step-disclosure-body = Con parole tue
    .name = La lettera
    .hint = Come viene. Non deve essere bella.
card-step-disclosure-happened = Che cosa è successo
    .starter = È cominciato quando…
    .coach = Ascolta soltanto. Ridi’ una cosa che hai sentito.
card-step-disclosure-felt = Com’è stato per me
    .starter = Dentro, era come…
    .coach = Nomina il sentimento che hai sentito. Non risolverlo.
card-step-disclosure-held-back = Che cosa ho tenuto dentro
    .starter = Non l’ho detto, perché…
    .coach = Ringrazia della fiducia. Lascia il silenzio.
card-step-disclosure-now = Che cosa significa per noi adesso
    .starter = D’ora in poi, vorrei…
    .coach = Cerca una cosa che desiderate in due.

## Everything that is there
together-now = Quando ora è dura
together-ahead = Per i giorni che vengono
together-around = Intorno a voi due
together-storms = Tempeste
together-question = Domande
together-flareplan = Il nostro piano per una crisi

## Support
support-title = Sostegno adesso
support-lede = Un tocco chiede. Un tocco risponde.
support-alone = Qui con te non c’è ancora nessuno. Puoi mostrare uno schermo a chi è vicino.
support-take-back = Ritira
support-good = Va bene così
support-rest = Lascialo riposare
support-done = Ora va bene
card-support-now-come = Qual è la risposta?
    .name = Risposta
    .coming = Arrivo
    .while = Tra un po’
card-support-low-come = Qual è la risposta?
    .name = Risposta
    .coming = Arrivo
    .while = Tra un po’

## What is talked about until both agree
talk-put-away = Metti via
unsure-title = Ciò che è incerto
unsure-lede = Metti ogni cosa al suo posto. Così non è dappertutto.
unsure-empty = Qui non c’è ancora nulla. Una cosa incerta basta per cominciare.
unsure-do = Metti qui qualcosa
money-title = Soldi
money-lede = Ciò di cui parlare, se lo volete in due: un tema alla volta.
money-empty = Ancora nessun tema. Scegline uno; gli altri possono aspettare.
money-do = Scegli un tema
others-title = Altri intorno a noi
others-lede = Chi sa, chi chiamare, chi ancora non deve sapere.
others-empty = Ancora nessun nome. Chi chiameresti per primo?
others-do = Scrivi un nome
card-who-phone = Un numero da chiamare
    .name = Numero

## Mine or ours: the worry, and the screens
card-entry-worry = Una preoccupazione
card-entry-worry-text = Qual è la preoccupazione, in una riga?
    .name = La preoccupazione
ours-title = Mia o nostra?
ours-lede = Dai un nome a una preoccupazione. Poi ognuno dice, per conto suo, di chi sembra.
ours-put = Chiedilo a noi due
ours-put-note = L’altra persona legge questa riga. Le risposte restano sigillate finché non sono due.
ours-named = Già nominate
ours-empty = Ancora nulla. Per cominciare basta una piccola preoccupazione.
ours-near = La sentite allo stesso modo.
ours-far = Parlatene prima. Oggi nessun piano.
ours-both-mine = Da tutte e due le parti: mia.
ours-plan-do = Chiedi qualcosa che aiuterebbe

## What weighs: the screens
strains-title = Che cosa pesa
strains-lede = Ognuno dice per conto suo quanto pesa. Poi vedete che cosa sentite in modo diverso.
strains-begin = Per cominciare ne basta una. Il resto può aspettare.
strains-alike = Simile per voi due
strains-differ = Diverso per voi due
strains-step = Un piccolo passo
strains-step-listen = Chiedi: “Com’è per te?” e ascolta. Oggi non c’è niente da risolvere.

## What is written down
together-talk = Di cui parlare
decisions-title = Che cosa abbiamo deciso
decisions-lede = Scrivi anche perché. Aiuta quando arrivano i dubbi.
decisions-empty = Ancora nulla di scritto. Una decisione basta per cominciare.
decisions-do = Scrivi una decisione
changed-title = Qualcosa è cambiato
changed-lede = Dillo una volta. Poi gli accordi si possono rivedere.
changed-empty = Qui non c’è nulla. Quando qualcosa cambia, basta una riga.
changed-do = Di’ che cosa è cambiato
changed-look = Che cosa forse va rivisto
kept-share = Mostra
kept-keep = Tieni
