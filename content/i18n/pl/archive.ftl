### Taking all of it along as one file, bringing it in elsewhere, and deleting what is on a device.

## Taking it along
archive-lede = Jeden plik ze wszystkim, co tu jest, także z tym, co tylko Twoje. Pieczętuje go tajne hasło ze słów.
archive-opens = Kto ma plik i hasło, czyta wszystko.
archive-keep = Jest więc tylko dla Ciebie. Nikt nie musi go nikomu dawać.
archive-later = Na innym urządzeniu wybierz „Mam kopię”. Otwiera go też wolny program „age”.
archive-unsent = Część nie jest jeszcze wysłana. Jeśli się da, poczekaj.
archive-passphrase = Hasło
archive-passphrase-note = Kilka słów, które tylko Ty tak łączysz. Bez nich nikt nie otworzy pliku, my też nie.
archive-again = To samo jeszcze raz
archive-differ = Te dwa nie są takie same.
archive-short = Za krótkie, by chronić plik. Dziesięć liter lub więcej.
archive-make = Zrób plik
archive-working = Pieczętowanie. To potrwa chwilę.
archive-done = Plik jest wśród pobranych. Tutaj nic się nie zmienia.
archive-failed = Nie udało się zrobić pliku. Tutaj nic się nie zmienia.

## Bringing it in
archive-in-title = Przenieś tu kopię
archive-in-lede = Wybierz plik i wpisz jego hasło. Wszystko wraca takie, jakie było wtedy.
archive-in-both = Urządzenie, z którego pochodzi, może działać dalej jak dotąd.
archive-in-file = Plik
archive-in-none = Najpierw wybierz plik.
archive-in-do = Przenieś tutaj
archive-in-working = Otwieranie. To potrwa chwilę.
archive-in-begun = Ktoś już tu zaczął. Kopia może trafić tylko tam, gdzie nikt nie zaczął.
archive-wrong-passphrase = To hasło go nie otwiera. Nic się nie zmienia.
archive-damaged = Ten plik jest ucięty lub zmieniony. Nic się nie zmienia. Może inna kopia jest cała.
archive-foreign = To nie jest plik zabrany stąd. Nic się nie zmienia.
archive-too-new = Ten plik pochodzi z nowszej wersji. Nic się nie zmienia. Najpierw otwórz nowszą wersję.
archive-too-large = Ten plik jest za duży. Nic się nie zmienia.
archive-other-relay = Ten plik należy do { $address }. Otwórz ten adres i przenieś go tam. Nic się nie zmienia.

## Deleting it
delete-lede = Z tego urządzenia znika wszystko: zapiski, klucze, ustawienia.
delete-stays = Co zostaje
delete-stays-relay = W przekaźniku: zapieczętowana kopia tego, co wysłane. Przekaźnik nie może jej przeczytać.
delete-stays-other = U drugiej osoby: to, co jej pokazane. Nikt jej nie mówi o usunięciu.
delete-stays-devices = Na innych Twoich urządzeniach i w zabranych plikach: wszystko, co tam jest.
delete-no-way-back = Bez innego urządzenia lub takiego pliku nikt tego nie przywróci.
delete-unsent = Część nie jest jeszcze wysłana. Usunięcie teraz oznacza jej utratę.
delete-do = Usuń
delete-sure = Usunąć teraz z tego urządzenia?
delete-yes = Tak, usuń
delete-no = Nie, zachowaj
delete-failed = Nie udało się usunąć. Zamknij inne okna tej aplikacji i spróbuj znowu.
deleted-title = Usunięte
deleted-gone = Zapisków, kluczy i ustawień nie ma już na tym urządzeniu.
deleted-history = Przeglądarka może jeszcze pamiętać ten adres. Można go usunąć z jej historii.
deleted-close = Tę stronę można teraz zamknąć.

## Erasing one thing
erase-title = Wymaż to na zawsze
erase-what = To, co tu jest, znika ze wszystkich Twoich urządzeń i z przekaźnika. Nie ma odwrotu.
erase-shown = Znika też z urządzeń drugiej osoby, gdy będą w sieci. Zrobione kopie zostają.
erase-do = Wymaż
erase-done = Wymazane.
