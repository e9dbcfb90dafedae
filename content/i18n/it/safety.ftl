### Italian: tu to one person, voi to both. Plain words, no diagnosis, no telephone numbers.

## Safety
safety-title = Sicurezza
safety-lede = Questa pagina non chiede nulla, non conserva nulla e non ha bisogno di un account.
safety-yours-title = Che cosa decidi tu
safety-yours = Il tuo corpo, il denaro, il telefono, il lavoro e le persone: su questo decidi tu.
safety-yours-no = Un no non ha bisogno di motivi. Il sì di ieri non è il sì di oggi.
safety-yours-close = Non devi mai condividere qui quello che non vuoi condividere.

safety-signs-title = Cose che non vanno bene
safety-signs = La malattia rende la vita difficile. Non rende accettabili queste cose, chiunque sia a star male:
safety-signs-afraid = Hai paura di come reagirà l’altra persona.
safety-signs-watched = Il tuo telefono, i tuoi messaggi o i tuoi spostamenti sono controllati.
safety-signs-alone = Ti si impedisce di arrivare a persone, denaro, medicine o cure.
safety-signs-pushed = Ti si spinge a toccare, o a lasciarti toccare.
safety-signs-hurt = Ti si fa del male, ti si minaccia, o ti si dice che te lo meriti.
safety-signs-note = Questa app non può capire se sei al sicuro, e non ci prova. Lo sai meglio tu.

safety-now-title = Se ora sei in pericolo
safety-now = Se puoi, va’ dove ci sono altre persone. Chiama il numero di emergenza del tuo paese.
safety-now-quiet = Se non puoi parlare: in molti paesi si può chiedere aiuto anche con un messaggio. Una persona vicina può chiamare per te.

safety-help-title = Trovare aiuto
safety-help-search = Cerca “numero di aiuto violenza in casa” e il nome del tuo paese o della tua città.
safety-help-people = Chi ti cura, un’infermiera, un assistente sociale o una farmacia possono aiutarti a trovare qualcuno, in confidenza.
safety-help-device = Cerca da un dispositivo che l’altra persona non usa: da amici, in biblioteca, al lavoro.
safety-help-both = Le linee di aiuto sono anche per chi si prende cura di qualcuno, e per chi ha paura di fare del male.

safety-living-title = Se vivere sembra troppo difficile
safety-living-matter = Tu conti. Puoi stare con qualcuno adesso?
safety-living-move = Allontanati da tutto ciò che potresti usare.
safety-living-call = Chiama una persona di cui ti fidi, una linea di ascolto, o il numero di emergenza del tuo paese.
safety-living-find = Per trovare una linea vicina, cerca “linea di ascolto suicidio” e il nome del tuo paese.
safety-living-letter = Quello che scrivi qui forse stanotte non raggiunge nessuno.
safety-living-worried-title = Se temi per l’altra persona
safety-living-worried = Va’ da lei. Chiedi: stai pensando di toglierti la vita? Chiederlo non fa nascere l’idea. Resta. Chiama.

safety-sees-title = Che cosa vede l’altra persona, e che cosa no
safety-sees-only = L’altra persona vede solo ciò che hai mostrato come “Noi due”, e il nome che hai dato.
safety-sees-kept = Ciò che è stato mostrato una volta le resta, anche se poi lo rendi solo tuo.
safety-sees-not-opened = Nessuno vede quando apri questo luogo, che cosa leggi, o se hai risposto.
safety-sees-close = Le quattro vicinanze della tavola non si condividono mai.
safety-sees-device = Chi può sbloccare il tuo dispositivo può aprire questo luogo e leggere tutto.

safety-device-title = Il tuo dispositivo
safety-device-lock = Metti al tuo dispositivo un codice che sai solo tu.
safety-device-history = Il browser ricorda che questa pagina è stata aperta. Puoi toglierla dalla cronologia.
safety-device-shared = Su un dispositivo usato in due, è più sicuro non scrivere qui.
safety-device-tracked = Se qualcuno ha messo sul tuo telefono un programma che ti controlla, questa app non può proteggerti.

safety-quick-title = Lasciare subito lo schermo
safety-quick = “Esci subito”, in alto, apre all’istante una pagina vuota.
safety-quick-key = Nell’app, premere Esc tre volte, in fretta, fa lo stesso.
safety-quick-back = Nell’app, “Indietro” non mostra poi ciò che c’era.
safety-quick-return = Per tornare, apri di nuovo l’indirizzo o l’icona.
safety-quick-not = Il browser ricorda ancora l’indirizzo, e niente è bloccato. Chi lo apre può leggere.
safety-quick-name = Nelle impostazioni dell’app, l’icona e la scheda possono avere un altro nome.

safety-leave-title = Andarsene
safety-leave = Ogni persona può lasciare il luogo condiviso per conto suo, subito. Senza motivo, senza attesa.
safety-leave-copy = Ciò che è stato mostrato prima resta a tutti e due.
safety-leave-danger = Andartene potrebbe metterti in pericolo? Parlane prima con qualcuno che conosce queste cose.

safety-not-medical = Questo non è un parere medico né legale.

## Who can read this
who-title = Chi può leggere?
who-lede = In breve, e con parole semplici.
who-promise = Il relay non può leggere quello che scrivi; chi ti fornisce l’app potrebbe, attaccandoti.
who-device = Quello che scrivi resta sul tuo dispositivo, sigillato.
who-sealed = Quello che mostri va all’altra persona sigillato. Il relay lo passa e non ha la chiave.
who-relay-sees = Il relay vede che due parti si scambiano buste sigillate, quanto grandi e quando. Non conosce i vostri nomi.
who-server = L’app stessa viene da un server. Chi lo gestisce potrebbe cambiarla in modo che consegni le tue parole. Usa quindi un indirizzo di cui ti fidi, o uno tuo.
who-other = L’altra persona può leggere ciò che le hai mostrato, e potrebbe mostrarlo ad altri.
who-unlocked = Chi sblocca il tuo dispositivo può leggere quello che c’è dentro.
who-no-watching = Non c’è pubblicità, non ci sono statistiche su di te, e nessuna lista di chi siete.
who-lost = Se vanno persi tutti i tuoi dispositivi e le parole di recupero, nessuno può aprire per te quello che contenevano.

## Plain pages of the server, readable without script, for when the app cannot start
help-script-title = Leeward ha bisogno di JavaScript
help-script = Si sigilla e si apre sul tuo dispositivo. Per questo la pagina deve poter funzionare.
help-script-how = Permetti JavaScript per questo indirizzo, poi apri di nuovo Leeward.
help-browser-title = Questo browser non può aprire Leeward
help-browser = Firefox, Safari, Chrome o Edge aggiornati possono.
help-loading-title = Leeward non si è caricato
help-loading = Una parte non è arrivata. Quello che era salvato su questo dispositivo è al sicuro.
help-loading-how = Riprova quando la rete è migliore.
help-open = Apri Leeward
help-languages = Lingue
