### Italian: tu to one person. Nobody is blamed for a passphrase that does not open.

## The lock screen
lock-locked = Bloccato.
lock-inside = Quello che c’è dentro resta dentro.
lock-passphrase = Frase segreta
lock-show = Mostra ciò che è scritto
lock-open = Apri
lock-opening = Si apre. Ci vuole un momento.
lock-wrong = Questa non apre. Fai con calma.
lock-wait = Puoi riprovare tra { $time }.
lock-use-passkey = Apri con una passkey
lock-passkey-not = Nessuna passkey ha aperto. La frase segreta sì.
lock-no-memory = Questo dispositivo ha poca memoria libera adesso. Chiudi altre app e riprova.
lock-forgotten = Dimenticata? Nessuno può aprire per te. Se hai una copia o parole di recupero, riportano le cose.

## Setting and changing the lock
lock-note = Con un blocco, l’app chiede una frase segreta quando si apre, su questo dispositivo.
lock-new = Nuova frase segreta
lock-new-note = Almeno otto caratteri. Alcune parole di fila vanno bene.
lock-again = La stessa ancora una volta
lock-short = Un po’ più lunga, per favore: almeno otto caratteri.
lock-differ = Le due non sono ancora uguali.
lock-current = Frase segreta attuale
lock-asks = Per ognuna di queste cose serve la frase segreta attuale.
lock-set = Metti il blocco
lock-is-set = Il blocco c’è.
lock-change = Cambia la frase segreta
lock-changed = La frase segreta è cambiata.
lock-remove = Togli il blocco
lock-removed = Il blocco è tolto.
lock-moment = Ci vuole un momento.
lock-forget-nobody = Se la dimentichi, nessuno può aprire per te.
lock-forget-words = Solo una copia portata con te, o parole di recupero, possono riportare le cose.
lock-slows = I tentativi sbagliati aspettano sempre di più. Chi copia i file di questo dispositivo può indovinare più in fretta: più lunga è più sicura.
lock-auto = Blocca da sé
lock-auto-note = Quando non si tocca nulla per tanto tempo, anche fuori dall’app.
lock-auto-minutes = Dopo { $minutes } min

## Passkeys
lock-passkey = Passkey
lock-passkey-note = Un altro modo di aprire, accanto alla frase segreta. Può essere quello del dispositivo: impronta, volto o codice.
lock-passkey-add = Aggiungi una passkey
lock-passkey-added = Ora apre anche la passkey.
lock-passkey-none = Nessuna passkey aggiunta. Alcuni dispositivi e browser non lo sanno fare. La frase segreta apre come prima.
lock-passkeys-forget = Dimentica tutte le passkey
lock-passkeys-forgotten = Ora apre solo la frase segreta.

## Handing the device over
hand-note = Una cosa resta aperta, tutto il resto è bloccato. Quello che si scrive lì vale come tuo.
hand-which = Che cosa resta aperto
hand-end = Per finire serve la frase segreta. Ricaricare la pagina porta al blocco.
hand-do = Affida
hand-only = Qui è aperta una cosa sola.
hand-back = Torna lì
hand-unlock = Sblocca
hand-needs-lock = Per questo serve prima un blocco.
