### German: du to one person. Nobody is blamed for a passphrase that does not open.

## The lock screen
lock-locked = Gesperrt.
lock-inside = Was drin ist, bleibt drin.
lock-passphrase = Passphrase
lock-show = Zeigen, was getippt ist
lock-open = Öffnen
lock-opening = Wird geöffnet. Das dauert einen Moment.
lock-wrong = Diese öffnet nicht. Lass dir Zeit.
lock-wait = Neuer Versuch möglich in { $time }.
lock-use-passkey = Mit Passkey öffnen
lock-passkey-not = Kein Passkey hat geöffnet. Die Passphrase tut es.
lock-no-memory = Dieses Gerät hat gerade zu wenig Speicher frei. Schließe andere Apps und versuche es noch einmal.
lock-forgotten = Vergessen? Niemand kann hier für dich öffnen. Wenn du eine Kopie oder Wiederherstellungswörter hast, bringen sie alles zurück.

## Setting and changing the lock
lock-note = Mit einer Sperre fragt die App auf diesem Gerät beim Öffnen nach einer Passphrase.
lock-new = Neue Passphrase
lock-new-note = Mindestens acht Zeichen. Ein paar Wörter hintereinander sind gut.
lock-again = Dieselbe noch einmal
lock-short = Bitte etwas länger: mindestens acht Zeichen.
lock-differ = Die beiden sind noch nicht gleich.
lock-current = Jetzige Passphrase
lock-asks = Für alles hier braucht es die jetzige Passphrase.
lock-set = Sperre einrichten
lock-is-set = Die Sperre ist eingerichtet.
lock-change = Passphrase ändern
lock-changed = Die Passphrase ist geändert.
lock-remove = Sperre entfernen
lock-removed = Die Sperre ist entfernt.
lock-moment = Das dauert einen Moment.
lock-forget-nobody = Wenn du sie vergisst, kann niemand für dich öffnen.
lock-forget-words = Nur eine mitgenommene Kopie oder Wiederherstellungswörter können es zurückbringen.
lock-slows = Falsche Versuche müssen immer länger warten. Wer die Dateien dieses Geräts kopiert, kann schneller raten; länger ist also sicherer.
lock-auto = Von selbst sperren
lock-auto-note = Wenn so lange nichts berührt wird, auch während die App verlassen ist.
lock-auto-minutes = Nach { $minutes } Min.

## Passkeys
lock-passkey = Passkey
lock-passkey-note = Ein weiterer Weg neben der Passphrase. Er kann der des Geräts sein: Finger, Gesicht oder Code.
lock-passkey-add = Passkey hinzufügen
lock-passkey-added = Der Passkey öffnet jetzt auch.
lock-passkey-none = Es kam kein Passkey dazu. Manche Geräte und Browser können das nicht. Die Passphrase öffnet weiterhin.
lock-passkeys-forget = Alle Passkeys vergessen
lock-passkeys-forgotten = Jetzt öffnet nur noch die Passphrase.

## Handing the device over
hand-note = Eines bleibt offen, alles andere ist gesperrt. Was dort geschrieben wird, gilt als deins.
hand-which = Was offen bleibt
hand-end = Zum Beenden braucht es die Passphrase. Neu laden führt zur Sperre.
hand-do = Weitergeben
hand-only = Hier ist nur eines offen.
hand-back = Dorthin zurück
hand-unlock = Entsperren
hand-needs-lock = Dafür braucht es zuerst eine Sperre.
