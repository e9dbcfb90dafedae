### Italian: tu to one person, voi to both. Wording that leaves gender open; partner lines with tu.

## The house
app-name = Leeward
app-what = Un luogo quieto e riservato per due, quando in casa c’è la malattia.
app-skip-to-content = Vai al contenuto
app-loading = Si apre.

## Navigation
nav-label = Parti principali
nav-today = Oggi
nav-more = Altro
nav-back = Indietro
nav-close = Chiudi
leave-quickly = Esci subito
away-title = Nuova scheda
nav-step = Passo { $step } di { $steps }

## Words used in many places
do-begin = Comincia
do-skip = Salta
do-next = Avanti
do-keep-this = Conserva questo
do-change = Cambia
do-try-again = Riprova
do-not-now = Non ora
do-clear = Togli
do-more = Di più
is-saved-here = Salvato qui.

## People
# Stands where a name would, when there is none.
person-other = L’altra persona
person-you = Tu
person-label = { $name }:

## The first minutes
begin-is-it-safe = È sicuro per me?
begin-have-invitation = Ho un codice o un link
begin-name-ask = Come ti chiamiamo?
begin-name-field = Un nome
begin-name-note = Nulla lascia questo dispositivo finché non lo dici tu, e anche allora solo sigillato.
begin-name-unusable = Un nome ha al massimo 40 caratteri, tutti visibili.
begin-energy-ask = Quanta forza hai in questo momento?
begin-energy-note = Puoi cambiarlo in ogni momento.
energy-little = Poca
energy-some = Un po’
energy-enough = Abbastanza
energy-little-note = Una cosa alla volta.
begin-who-ask = Chi c’è qui?
begin-who-alone = Solo io
begin-who-both = Siamo fianco a fianco
begin-each-alone = Ogni persona col proprio schermo. Una parola per oggi?
begin-words-ask = Lo mettiamo in parole?
begin-words-none = Oggi niente parole. Va bene così.
begin-keep-for-me = Tieni per me
begin-show-it = Mostra
begin-invite = Invita qualcuno
begin-theirs-note = Se l’altra persona mostra qualcosa, appare qui. Non è obbligatorio.

## Saying it in whole sentences, and showing it on the full screen
# Two whole sentences; languages that put no space between sentences leave it out.
said-both = { $word } { $wish }
show-label = Le tue parole, in grande
show-hint = Gira lo schermo verso l’altra persona, o passaglielo.
show-done = Metti via

## Saved, and who sees it
saved-only-me = Salvato qui. Lo vedi solo tu.
saved-both = Salvato qui. Lo vedete in due.
audience-ask = Per chi è?
audience-only-me = Solo io
audience-both = Noi due
audience-note = Potrai cambiarlo più tardi.
audience-alone-note = Qui non c’è ancora nessun altro. Puoi invitare qualcuno.
audience-mixed = In parte per noi due
audience-field = { $field }: per chi è?
audience-stop = Rendilo solo mio
audience-stop-note = Da ora lo vedi solo tu. Quello che hai mostrato resta all’altra persona.
show-other-ask = Mostrarlo all’altra persona?
show-named-ask = { $name }: mostrare?
show-it-yes = Mostra
show-it-no = Conserva

## Today
today-title = Oggi
greeting-morning = Buongiorno.
greeting-day = Buona giornata.
greeting-evening = Buonasera.
greeting-night = Una notte quieta.
today-lamp-ask = Com’è oggi?
today-lamp-mine = La tua lampada di oggi
today-yesterday-ask = Ieri è ancora aperto, se vuoi.
today-yesterday-open = Compila ieri
today-yesterday-change = Cambia ieri
today-table-ask = La tavola: un quarto d’ora tranquillo, una volta questa settimana.
today-table-open = Siediti a tavola
today-table-mine = La tua tavola di questa settimana
today-table-change = Cambia questa settimana
today-simpler = Poca forza? Rendi tutto più semplice
today-invite = Funziona anche per una persona sola. L’altra può venire più tardi.
week-this = Questa settimana

## The lamp
lamp-title = La lampada
lamp-lede = Rispondi a quello che vuoi. Lascia il resto.
lamp-for-yesterday = Per ieri
lamp-word-past = Una parola per quel giorno.
lamp-good-storm = C’è stato qualcosa di sopportabile?
lamp-more = Altro, se vuoi
lamp-more-note = Energia, dolore, umore, tensione, sentimenti
lamp-draft = Non ancora conservato. È qui come l’hai lasciato.

## The table
table-title = La tavola
table-lede = Una cosa buona, un bisogno, un tempo per voi due. Senza fretta.
table-for-week = Per la settimana del { $date }
table-time-title = Un tempo per voi due
table-time-note = In due misure, così anche un giorno difficile ha la sua.
table-close-title = Vicino o lontano, come lo senti
table-close-note = Solo per te. Non si condivide mai, e nessuno viene a sapere che hai risposto.

## The other’s lamp, and one tap in answer
their-lamp = { $name }: { $word }. { $wish }.
their-lamp-title = Dall’altra persona
their-answer-ask = Un tocco, se vuoi
their-answer-mine = Hai detto:
their-answer-theirs = { $name }: { $answer }

## More
more-title = Altro
more-settings = Impostazioni
more-settings-note = Nome, lingua, luce, quanta forza hai
more-name = Il tuo nome
more-name-keep = Tieni il nome
more-name-note = L’altra persona lo vede, quando avete un luogo condiviso.
more-language = Lingua
more-theme = Chiaro e scuro
more-theme-light = Chiaro
more-theme-dark = Scuro
more-theme-system = Come il dispositivo
more-contrast = Contrasto
more-contrast-system = Come il dispositivo
more-contrast-more = Più contrasto
more-alias = Un altro nome sulla schermata Home
more-alias-notes = Note
more-alias-weather = Meteo
more-alias-note = La scheda e l’icona prendono questo nome. Lo sa solo questo dispositivo.
more-alias-again = Un’icona che c’è già tiene il suo nome: toglila, poi installa di nuovo.
more-alias-ios = Su iPhone o iPad, togliere l’icona cancella ciò che vi è stato scritto. Lì scegli il nome prima di installare.
more-alias-stays = L’indirizzo, e le parole all’interno, restano come sono.
more-energy = Quanta forza hai
more-energy-note = Poca: una cosa alla volta, in tre tocchi.
more-form = Come ti parla questo luogo
more-form-she = Al femminile
more-form-he = Al maschile
more-form-avoid = Con parole che lo lasciano aperto
more-form-note = Dove la lingua fa differenza. Lo sa solo questo dispositivo.
more-safety = Sicurezza
more-who-can-read = Chi può leggere?
more-about = Su Leeward
more-about-text = Software libero, fatto per due. Niente pubblicità, niente conteggi, nessuno che guarda.
more-about-licence = Licenza: AGPL 3.0 o successiva.
more-about-version = Versione { $version }
more-not-medical = Non è un parere medico.

## The shared place
place-title = Il luogo condiviso
place-none = { $form ->
    [she] Per ora sei qui da sola. Va bene così.
    [he] Per ora sei qui da solo. Va bene così.
   *[avoid] Per ora qui ci sei tu. Va bene così.
}
place-with = Hai un luogo condiviso con:
place-with-other = Hai un luogo condiviso con un’altra persona.
place-invite = Invita qualcuno
place-leave-any-time = Ogni persona può andarsene per conto suo, in ogni momento.
place-leave = Lascia il luogo condiviso
place-leave-note = Senza motivo, senza attesa. Ti resta una copia di ciò che era condiviso.
place-leave-danger = Andartene potrebbe metterti in pericolo?
place-ended = La condivisione è finita. La tua copia resta tua.
place-what-is-seen = L’altra persona vede solo quello che hai scelto di mostrare.

## Inviting
invite-title = Invita qualcuno
invite-lede = Due passi, se possibile fianco a fianco.
invite-yours-stays = Quello che hai tenuto per te resta tuo.
invite-leave-any-time = { place-leave-any-time }
# Before what the other will read: guest-named, guest-choose.
invite-other-reads = L’altra persona legge:
invite-make = Prepara un invito
invite-making = L’invito si prepara.
invite-scan = Fai inquadrare questo all’altra persona.
invite-qr-label = L’invito come immagine per la fotocamera dell’altra persona
invite-link-title = Oppure manda il link
invite-link-label = Il link
invite-link-copy = Copia il link
invite-link-share = Manda il link
invite-link-note = Chi ha questo link può bussare. Mandalo solo alla persona che intendi.
invite-link-copied = Il link è copiato.
invite-link-marked = Il link è selezionato. Copialo da qui.
invite-message = Ti va di avere con me un luogo quieto? Scegli tu che cosa mostrare.
invite-code-title = Oppure di’ un codice
invite-code-make = Prepara un codice da dire a voce
invite-code-label = Il codice
invite-code-note = Dillo a voce, o al telefono. Un tentativo sbagliato lo chiude.
invite-once-until = Vale una volta, fino alle { $time }.
invite-waiting = Puoi lasciarlo aperto e fare altro.
invite-stop = Ritira l’invito
invite-stopped = L’invito è ritirato.

## Being invited
guest-named = { $name } vorrebbe avere con te un luogo quieto.
guest-unnamed = Qualcuno vorrebbe avere con te un luogo quieto.
guest-choose = Scegli tu che cosa condividere. Se dici di no, non parte nulla.
guest-look-first = Prima guarda
guest-come-in = Entra
guest-not-now = Non ora
guest-look-title = Che cos’è
guest-look-lamp = Ogni persona può dire, una volta al giorno, com’è oggi: una parola, un desiderio, una cosa buona.
guest-look-choose = Tutto resta solo tuo finché non scegli di mostrarlo.
guest-look-relay = Il relay passa buste sigillate. Non può leggerle.
guest-look-leave = Ogni persona può andarsene per conto suo, subito, senza un motivo.
guest-look-nothing-sent = Guardare non avvisa nessuno.
guest-declined = Non è partito nulla.
guest-code-title = Entra con un codice
guest-code-ask = Che codice senti?
guest-code-note = Solo cifre. Gli spazi non contano.
guest-link-ask = Oppure metti qui il link
guest-link-field = Il link
guest-open = Apri l’invito
guest-knocking = Si chiede all’altro dispositivo. Tenete aperti entrambi per un momento.

## Comparing digits
compare-ask = Tutti e due gli schermi dicono { $digits }?
compare-note = Se sono uguali, tra voi due non c’è nessuno.
compare-yes = Sì
compare-no = No, ferma
compare-said-yes = Hai detto di sì. Ora l’altro schermo.
compare-finishing = Il luogo condiviso si prepara.
compare-done = Ora avete un luogo condiviso.
compare-done-note = Dentro non c’è nulla di quello che hai tenuto prima. Scegli tu che cosa mostrare.
compare-go-on = Vai a oggi
# On other screens, when the other has come in meanwhile.
compare-knock = Qualcuno sta entrando. Prima confrontate le cifre.
compare-open = Confronta

## When an invitation comes to nothing
pair-nothing-left = Non è rimasta traccia.
pair-make-new = Prepara un nuovo invito
pair-unreadable = Questo non è un invito, oppure ne manca un pezzo.
pair-unreadable-do = Copia il link intero, o inquadralo di nuovo.
pair-other-relay = Questo invito appartiene a un altro indirizzo.
pair-other-relay-do = Apri direttamente il link, invece di incollarlo qui.
pair-expired = Questo invito è troppo vecchio.
pair-used = Questo invito è già stato usato.
pair-used-do = Se non è stato nessuno di voi due, preparane uno nuovo e confrontate bene le cifre.
pair-gone = Questo invito non esiste, o è stato ritirato.
pair-wrong-code = Questo codice non è quello giusto.
pair-wrong-code-do = Un codice finisce dopo un tentativo sbagliato. Chiedine uno nuovo.
pair-tampered = Qualcosa è cambiato lungo la strada. Ci siamo fermati, per prudenza.
pair-tampered-do = Riprovate fianco a fianco, con l’immagine invece del link.
pair-stopped = Fermato. Non serve un motivo.
pair-own = Questo è il tuo stesso invito. È per il dispositivo dell’altra persona.
pair-already = Hai già un luogo condiviso.
pair-unreachable = Il relay ora non è raggiungibile.
pair-unreachable-do = Per invitare serve la rete. Il resto funziona anche senza.
pair-invite-needed = Questo relay accoglie nuovi luoghi solo su invito. Chiedi a chi lo gestisce.
pair-slow-down = Troppi tentativi per ora. Aspetta due minuti.
pair-relay-refused = Il relay ha detto di no ({ $code }).

## The state of sync, in words
sync-title = Salvato e inviato
sync-only-here = Tutto è solo su questo dispositivo.
sync-up-to-date = Salvato qui. Il relay ce l’ha, sigillato.
sync-sending = Salvato qui. È in viaggio, sigillato.
sync-offline = Salvato qui. Si aspetta la rete.
sync-unreachable = Salvato qui. Il relay ora non risponde.
sync-refused = Salvato qui. Il relay non fa entrare questo dispositivo.
sync-unsent = { $count ->
    [0] Tutto è inviato.
    [one] { $count } busta sigillata è ancora qui.
   *[other] { $count } buste sigillate sono ancora qui.
}
sync-over-quota = Il relay non ha più posto per questo luogo. Leggere si può, e tutto è salvato qui.
sync-read-only = Per ora solo lettura. Quello che hai scritto è al sicuro.
sync-trouble-title = Qualcosa non è come dovrebbe
sync-trouble-relay-back = Il relay mostra uno stato più vecchio di prima. Qui non manca nulla; viene rimandato.
sync-trouble-withheld = C’è altro che il relay non ha ancora consegnato. Può ancora arrivare.
sync-trouble-forked = Ci sono due storie dove dovrebbe essercene una. La scrittura è ferma, così non si mescola nulla.
sync-trouble-envelope = È arrivato qualcosa che non era sigillato come si deve. Non è entrato.
sync-trouble-link = Un cambiamento su chi appartiene a questo luogo violava le regole. Non è entrato.
sync-trouble-relay = Il relay ha risposto in un modo che non capiamo.
sync-trouble-record = Una nota su questo dispositivo non si può leggere. Il resto c’è.
sync-trouble-none = Qui non c’è nulla che non va.
sync-trouble-go-on = Non devi fare nulla.
sync-trouble-tell = Per favore, dillo a chi gestisce il relay. Non dipende da te.
sync-trouble-keep = Lascia questo dispositivo com’è: contiene quello che hai scritto. Non cancellare i dati del browser.
sync-trouble-details = Per chi gestisce il relay

## Storage
store-full = Questo dispositivo non ha più spazio. Quello che hai scritto è ancora sullo schermo.
store-full-do = Libera un po’ di spazio, poi riprova.
store-denied = Questo browser non ci lascia custodire nulla.
store-denied-do = Le finestre private spesso dimenticano. Apri Leeward in una finestra normale.
store-busy = Leeward è aperto altrove su questo dispositivo.
store-broken = Questo dispositivo non è riuscito a salvarlo. Quello che hai scritto è ancora sullo schermo.
store-may-forget = Questo browser potrebbe dimenticare quello che custodisce.
store-may-forget-do = Installa Leeward, e sarà custodito meglio.
store-kept-safely = Questo dispositivo lo custodisce.

## A second tab
tab-title = Leeward è aperto in un’altra finestra
tab-note = Solo una alla volta, così non si perde nulla.
tab-open-here = Apri qui invece
tab-moved = Leeward continua in un’altra finestra. Tutto è salvato.

## Updates, installing, offline
update-title = C’è una versione più nuova
update-do = Apri la versione nuova
update-later = Più tardi
install-title = Tieni Leeward su questo dispositivo
install-note = Si apre come un’app, anche senza rete.
install-do = Installa
install-ios = Tocca Condividi, poi “Aggiungi alla schermata Home”.

## An address without https
insecure-title = Un telefono ha bisogno di un indirizzo sicuro
insecure-text = Questa pagina è arrivata con semplice http. Allora i browser spengono il sigillo e la memoria, e Leeward qui non può funzionare.
insecure-how = Apri Leeward a un indirizzo che comincia con https. Chi l’ha installato trova come fare nella guida per chi lo gestisce.
insecure-here = Sul computer che lo fa girare, http://localhost funziona.

## When something goes wrong
error-title = Non ha funzionato
error-not-you = Non dipende da te.
error-saved-safe = Quello che era salvato è al sicuro.
error-reload = Apri di nuovo
error-loading = Le note si stanno ancora leggendo. Un momento.
error-misfit = Qualcosa in questo modulo non va. Quello che hai scritto è ancora qui.
error-not-yet = Questo giorno non è ancora arrivato.
error-not-yours = Questo appartiene all’altra persona, che sola può cambiarlo.
error-nobody-there = Qui non c’è ancora nessuno a cui mostrarlo.
error-not-now = Questo passo ora non è possibile.
error-begun = Questo dispositivo ha già cominciato.
error-newer = È stato scritto con una versione più nuova. Aprila per leggere tutto.
error-text-missing = Le parole di questa lingua non sono arrivate.
missing-title = Qui non c’è nulla
missing-text = Questa pagina non esiste. Nulla è andato perso.
missing-go = Vai a oggi

## The cards: the lamp
card-entry-lamp = La lampada
card-entry-lamp-word = Una parola per oggi.
    .name = Oggi
    .calm = Calmo
    .grey = Grigio
    .rough = Duro
    .storm = Tempesta
    .say-calm = Oggi è calmo.
    .say-grey = Oggi è grigio.
    .say-rough = Oggi è duro.
    .say-storm = Oggi è tempesta.
card-entry-lamp-wish = Che cosa aiuterebbe un po’?
    .name = Un desiderio
    .listen = Ascoltami
    .comfort = Consolami
    .think = Pensa con me
    .company = Tienimi compagnia
    .space = Spazio
    .nothing = Niente
    .say-listen = Ascoltami e basta. Non c’è nulla da risolvere.
    .say-comfort = Consolami. Non c’è nulla da risolvere.
    .say-think = Pensa con me.
    .say-company = Tienimi compagnia. Non c’è nulla da risolvere.
    .say-space = Lasciami un po’ di spazio. Tu non c’entri.
    .say-nothing = In questo momento non mi serve niente.
card-entry-lamp-good = Una cosa buona?
    .name = Una cosa buona
    .hint = Anche piccola.
card-entry-lamp-energy = Quanta energia?
    .name = Energia
    .empty = Nessuna
    .low = Poca
    .some = Un po’
    .good = Buona
    .full = Piena
card-entry-lamp-pain = Quanto dolore?
    .name = Dolore
    .none = Nessuno
    .slight = Poco
    .clear = Un po’
    .strong = Forte
    .extreme = Molto forte
card-entry-lamp-mood = Com’è l’umore?
    .name = Umore
    .heavy = Pesante
    .low = Basso
    .even = Così così
    .light = Leggero
    .bright = Luminoso
card-entry-lamp-stress = Quanta tensione?
    .name = Tensione
    .none = Nessuna
    .slight = Poca
    .clear = Un po’
    .strong = Molta
    .extreme = Troppa
card-entry-lamp-feelings = Che cosa c’è nell’aria?
    .name = Sentimenti
    .hint = Quanti ne vuoi. Nessuno è sbagliato.
    .calm = Calma
    .joy = Gioia
    .tenderness = Tenerezza
    .hope = Speranza
    .anger = Rabbia
    .fear = Paura
    .guilt = Senso di colpa
    .shame = Vergogna
    .grief = Lutto
    .loneliness = Solitudine
    .helplessness = Senso di impotenza
    .emptiness = Vuoto
card-entry-lamp-note = Con parole tue
    .name = Una nota
    .hint = Quanto vuoi, poco o tanto.

## The cards: the table
card-entry-table = La tavola
card-entry-table-good = Una cosa buona di questa settimana?
    .name = Qualcosa di buono
    .hint = Anche piccola.
card-entry-table-need_text = Un bisogno?
    .name = Un bisogno
    .hint = Tuo, o uno su cui siete d’accordo.
card-entry-table-need_action = Che cosa ne facciamo?
    .name = Che cosa ne facciamo
    .keep = Tenere
    .change = Cambiare
    .stop = Smettere
    .say-keep = Teniamolo.
    .say-change = Cambiamolo.
    .say-stop = Smettiamo.
card-entry-table-us_time_good = Un tempo per noi, in un giorno buono
    .name = In un giorno buono
    .hint = Per esempio una passeggiata al porto.
card-entry-table-us_time_flare = Un tempo per noi, in un giorno difficile
    .name = In un giorno difficile
    .hint = Per esempio una canzone a letto.
card-entry-table-close_physical = Quanta vicinanza nel corpo?
    .name = Nel corpo
    .far = Lontano
    .rather_far = Piuttosto lontano
    .between = A metà
    .rather_close = Piuttosto vicino
    .close = Vicino
card-entry-table-close_emotional = Quanta vicinanza nei sentimenti?
    .name = Nei sentimenti
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_spiritual = Quanta vicinanza nello spirito?
    .name = Nello spirito
    .hint = Ciò che vi è caro: fede, senso, meraviglia.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_mental = Quanta vicinanza nei pensieri?
    .name = Nei pensieri
    .hint = Pensare, parlare, ridere delle stesse cose.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }

## The cards: one tap in answer to a lamp
card-entry-answer = Una risposta
card-entry-answer-tap = Un tocco in risposta
    .name = Risposta
    .coming = Arrivo
    .while = Tra un po’
    .not_today_glad = Oggi no. Mi fa bene che me l’hai detto
    .say-coming = Arrivo.
    .say-while = Tra un po’.
    .say-not_today_glad = Oggi no. Mi fa bene che me l’hai detto.

## Keys for life: what must be at hand at once
begin-have-words = Ho le parole di recupero
more-devices = I miei dispositivi
more-words = Parole di recupero
more-loss = Se l’altra persona è morta
compare-phones = Confrontare due telefoni
error-compare-first = Prima confronta con un altro telefono. Oggi spiega come.
sync-refused-do = Forse è stato tolto da un altro tuo dispositivo. Quello che c’è qui resta qui.
sync-removed = Questo dispositivo è stato tolto da un altro tuo dispositivo. Quello che c’è qui resta. Non arriva più nulla di nuovo.
sync-trouble-withheld-do = Tieni aperto per qualche minuto. Se resta così, confronta due telefoni e dillo a chi gestisce il relay.
sync-trouble-forked-do = Lascia tutti i telefoni come sono. Confrontane due e parla con chi gestisce il relay.

## Taking it along, bringing it in, deleting it
more-take-along = Portalo con te
more-take-along-note = Tutto ciò che è tuo, in un solo file sigillato.
more-delete = Elimina ciò che è su questo dispositivo
begin-have-copy = Ho una copia

## The lock
more-lock = Blocco
more-lock-note = Una frase segreta davanti a tutto ciò che è qui
more-lock-now = Blocca ora
more-hand-over = Affida il dispositivo
error-annex = Non è stato possibile caricare una parte dell’app. Riprova quando c’è rete.
more-delete-relay = Elimina la mia parte presso il relay
nav-needs = Bisogni
letter-already-open = La lettera è già aperta.
letter-taken-back = La lettera è stata ripresa.

## Together: what is there for who looks for it
together-title = Insieme
together-lede = Per quando vuoi. Qui nulla è un dovere.

## On which days
schedule-daily = Ogni giorno
schedule-weekly = In alcuni giorni della settimana
schedule-monthly = Una volta al mese
schedule-once = In un solo giorno
schedule-day = In quale giorno?
schedule-at = A che ora? Si può lasciare vuoto.
schedule-each = Ogni mese, giorno { $day }
schedule-said = { $days }, { $time }

nav-letters = Lettere
dark-link = Se vivere sembra troppo difficile
dark-other = Temi per la vita dell’altra persona?
dark-person = La mia persona

## Answering apart, then both see
apart-seal = Sigilla la risposta
apart-nobody = Non si vede se l’altra persona ha risposto.
apart-sealed = La tua risposta è sigillata. Se sono due, si aprono insieme.
apart-take-out = Ritirala
apart-already-open = È già aperta.
apart-closed = La maggior parte resta chiusa. Non vuol dire niente.
apart-again = Rispondi di nuovo
apart-two = Per questo serve essere in due. Puoi invitare qualcuno quando vuoi.
apart-ended = La condivisione è finita. Ciò che si è aperto resta qui da leggere.
apart-note-open = Aperta
apart-note-sealed = La tua risposta è sigillata
apart-note-closed = Rimasta chiusa
