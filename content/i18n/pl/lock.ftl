### Polish: ty without the pronoun, present tense. Nobody is blamed for a passphrase that does not open.

## The lock screen
lock-locked = Zablokowane.
lock-inside = Co jest w środku, zostaje w środku.
lock-passphrase = Hasło
lock-show = Pokaż, co wpisane
lock-open = Otwórz
lock-opening = Otwieranie. To chwilę trwa.
lock-wrong = To hasło nie otwiera. Bez pośpiechu.
lock-wait = Kolejna próba możliwa za { $time }.
lock-use-passkey = Otwórz kluczem dostępu
lock-passkey-not = Żaden klucz dostępu nie otwiera. Hasło otwiera.
lock-no-memory = To urządzenie ma teraz za mało wolnej pamięci. Zamknij inne aplikacje i spróbuj ponownie.
lock-forgotten = Zapomniane? Nikt nie może tego otworzyć za ciebie. Jeśli masz kopię lub słowa odzyskiwania, one to przywrócą.

## Setting and changing the lock
lock-note = Z blokadą aplikacja pyta o hasło przy otwieraniu, na tym urządzeniu.
lock-new = Nowe hasło
lock-new-note = Co najmniej osiem znaków. Kilka słów po kolei to dobry wybór.
lock-again = To samo jeszcze raz
lock-short = Proszę trochę dłuższe: co najmniej osiem znaków.
lock-differ = Te dwa jeszcze nie są takie same.
lock-current = Obecne hasło
lock-asks = Do każdej z tych rzeczy potrzebne jest obecne hasło.
lock-set = Ustaw blokadę
lock-is-set = Blokada jest ustawiona.
lock-change = Zmień hasło
lock-changed = Hasło jest zmienione.
lock-remove = Usuń blokadę
lock-removed = Blokada jest usunięta.
lock-moment = To chwilę trwa.
lock-forget-nobody = Jeśli je zapomnisz, nikt nie może otworzyć za ciebie.
lock-forget-words = Przywrócić to może tylko kopia zabrana ze sobą albo słowa odzyskiwania.
lock-slows = Błędne próby czekają coraz dłużej. Kto skopiuje pliki tego urządzenia, może zgadywać szybciej, więc dłuższe jest bezpieczniejsze.
lock-auto = Blokuj samo
lock-auto-note = Gdy tak długo nic nie jest dotykane, także poza aplikacją.
lock-auto-minutes = Po { $minutes } min

## Passkeys
lock-passkey = Klucz dostępu
lock-passkey-note = Jeszcze jeden sposób otwierania, obok hasła. Może to być sposób urządzenia: odcisk palca, twarz albo kod.
lock-passkey-add = Dodaj klucz dostępu
lock-passkey-added = Klucz dostępu teraz też otwiera.
lock-passkey-none = Nie dodano klucza dostępu. Niektóre urządzenia i przeglądarki tego nie potrafią. Hasło nadal otwiera.
lock-passkeys-forget = Zapomnij wszystkie klucze dostępu
lock-passkeys-forgotten = Teraz otwiera tylko hasło.

## Handing the device over
hand-note = Jedna rzecz zostaje otwarta, reszta jest zablokowana. To, co tam powstaje, liczy się jako twoje.
hand-which = Co zostaje otwarte
hand-end = Do zakończenia potrzebne jest hasło. Ponowne wczytanie strony prowadzi do blokady.
hand-do = Przekaż
hand-only = Tu otwarta jest tylko jedna rzecz.
hand-back = Wróć do niej
hand-unlock = Odblokuj
hand-needs-lock = Do tego potrzebna jest najpierw blokada.
