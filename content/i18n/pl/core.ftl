### Polish: ty without the pronoun and in the present tense, wy to both; no Pan or Pani. Past tense would show gender.

## The house
app-name = Leeward
app-what = Ciche, prywatne miejsce dla dwojga, gdy w domu jest choroba.
app-skip-to-content = Przejdź do treści
app-loading = Otwieranie.

## Navigation
nav-label = Główne części
nav-today = Dziś
nav-more = Więcej
nav-back = Wstecz
nav-close = Zamknij
leave-quickly = Szybkie wyjście
away-title = Nowa karta
nav-step = Krok { $step } z { $steps }

## Words used in many places
do-begin = Zacznij
do-skip = Pomiń
do-next = Dalej
do-keep-this = Zachowaj to
do-change = Zmień
do-try-again = Spróbuj ponownie
do-not-now = Nie teraz
do-clear = Wyjmij
do-more = Więcej
is-saved-here = Zapisane tutaj.

## People
# Stands where a name would, when there is none.
person-other = Druga osoba
person-you = Ty
person-label = { $name }:

## The first minutes
begin-is-it-safe = Czy to jest dla mnie bezpieczne?
begin-have-invitation = Mam kod albo link
begin-name-ask = Jak mamy się do ciebie zwracać?
begin-name-field = Imię
begin-name-note = Nic nie opuszcza tego urządzenia bez twojej zgody, a wtedy tylko zapieczętowane.
begin-name-unusable = Imię ma najwyżej 40 znaków i wszystkie są widoczne.
begin-energy-ask = Ile masz teraz w sobie sił?
begin-energy-note = Możesz to zmienić w każdej chwili.
energy-little = Mało
energy-some = Trochę
energy-enough = Wystarczająco
energy-little-note = Jedna rzecz naraz.
begin-who-ask = Kto tu jest?
begin-who-alone = Tylko ja
begin-who-both = Jesteśmy obok siebie
begin-each-alone = Każde przy swoim ekranie. Jedno słowo na dziś?
begin-words-ask = Ująć to w słowa?
begin-words-none = Dziś bez słów. Tak też jest dobrze.
begin-keep-for-me = Zachowaj dla siebie
begin-show-it = Pokaż
begin-invite = Zaproś kogoś
begin-theirs-note = Jeśli druga osoba coś pokaże, pojawi się to tutaj. Nie musi.

## Saying it in whole sentences, and showing it on the full screen
# Two whole sentences; languages that put no space between sentences leave it out.
said-both = { $word } { $wish }
show-label = Twoje słowa, dużymi literami
show-hint = Odwróć ekran do drugiej osoby albo podaj go jej.
show-done = Odłóż

## Saved, and who sees it
saved-only-me = Zapisane tutaj. Widzisz to tylko ty.
saved-both = Zapisane tutaj. Widzicie to ty i druga osoba.
audience-ask = Dla kogo to jest?
audience-only-me = Tylko ja
audience-both = My razem
audience-note = Możesz to później zmienić.
audience-alone-note = Nikogo innego tu jeszcze nie ma. Możesz kogoś zaprosić.
audience-mixed = Częściowo dla nas
audience-field = { $field }: dla kogo to jest?
audience-stop = Niech będzie tylko moje
audience-stop-note = Odtąd widzisz to tylko ty. To, co było pokazane, zostaje u drugiej osoby.
show-other-ask = Pokazać drugiej osobie?
show-named-ask = { $name }: pokazać?
show-it-yes = Pokaż
show-it-no = Zachowaj

## Today
today-title = Dziś
greeting-morning = Dzień dobry.
greeting-day = Dobrego dnia.
greeting-evening = Dobry wieczór.
greeting-night = Spokojnej nocy.
today-lamp-ask = Jaki jest dzisiejszy dzień?
today-lamp-mine = Twoja dzisiejsza lampa
today-yesterday-ask = Wczoraj jest jeszcze otwarte, jeśli chcesz.
today-yesterday-open = Uzupełnij wczoraj
today-yesterday-change = Zmień wczoraj
today-table-ask = Stół: spokojny kwadrans, raz w tym tygodniu.
today-table-open = Usiądź do stołu
today-table-mine = Twój stół w tym tygodniu
today-table-change = Zmień ten tydzień
today-simpler = Mało sił? Uprość
today-invite = Działa też dla jednej osoby. Druga może przyjść później.
week-this = Ten tydzień

## The lamp
lamp-title = Lampa
lamp-lede = Odpowiedz na to, na co chcesz. Resztę zostaw.
lamp-for-yesterday = Na wczoraj
lamp-word-past = Jedno słowo na tamten dzień.
lamp-good-storm = Czy coś było do zniesienia?
lamp-more = Więcej, jeśli chcesz
lamp-more-note = Energia, ból, nastrój, napięcie, uczucia
lamp-draft = Jeszcze niezachowane. Czeka tu bez zmian.

## The table
table-title = Stół
table-lede = Jedna dobra rzecz, jedna potrzeba, jeden czas tylko dla was. Bez pośpiechu.
table-for-week = Na tydzień od { $date }
table-time-title = Czas tylko dla was
table-time-note = W dwóch rozmiarach, żeby i trudny dzień miał swój.
table-close-title = Blisko czy daleko, tak jak czujesz
table-close-note = Tylko dla ciebie. Tego nigdy się nie udostępnia i nikt nie wie, że odpowiadasz.

## The other’s lamp, and one tap in answer
their-lamp = { $name }: { $word }. { $wish }.
their-lamp-title = Od drugiej osoby
their-answer-ask = Jedno dotknięcie, jeśli chcesz
their-answer-mine = { $form ->
    [she] Powiedziałaś:
    [he] Powiedziałeś:
   *[avoid] Twoja odpowiedź:
}
their-answer-theirs = { $name }: { $answer }

## More
more-title = Więcej
more-settings = Ustawienia
more-settings-note = Imię, język, światło, ile masz sił
more-name = Twoje imię
more-name-keep = Zachowaj imię
more-name-note = Druga osoba widzi je, gdy macie wspólne miejsce.
more-language = Język
more-theme = Jasno i ciemno
more-theme-light = Jasno
more-theme-dark = Ciemno
more-theme-system = Jak urządzenie
more-contrast = Kontrast
more-contrast-system = Jak urządzenie
more-contrast-more = Większy kontrast
more-alias = Inna nazwa na ekranie głównym
more-alias-notes = Notatki
more-alias-weather = Pogoda
more-alias-note = Karta i ikona przyjmują tę nazwę. Wie o tym tylko to urządzenie.
more-alias-again = Ikona, która już tam jest, zachowuje nazwę: usuń ją, potem zainstaluj ponownie.
more-alias-ios = Na iPhonie i iPadzie usunięcie ikony kasuje to, co w niej zapisano. Tam wybierz nazwę przed instalacją.
more-alias-stays = Adres i słowa w środku pozostają bez zmian.
more-energy = Ile masz sił
more-energy-note = Mało: jedna rzecz naraz, w trzech dotknięciach.
more-form = Jak to miejsce do ciebie mówi
more-form-she = Jak do kobiety
more-form-he = Jak do mężczyzny
more-form-avoid = Słowami, które zostawiają to otwarte
more-form-note = Tam, gdzie język robi różnicę. Wie o tym tylko to urządzenie.
more-safety = Bezpieczeństwo
more-who-can-read = Kto może to czytać?
more-about = O Leeward
more-about-text = Wolne oprogramowanie, dla dwojga. Bez reklam, bez liczenia, nikt nie patrzy.
more-about-licence = Licencja: AGPL 3.0 lub nowsza.
more-about-version = Wersja { $version }
more-not-medical = To nie jest porada medyczna.

## The shared place
place-title = Wspólne miejsce
place-none = { $form ->
    [she] Jesteś tu sama. Tak też jest dobrze.
    [he] Jesteś tu sam. Tak też jest dobrze.
   *[avoid] Na razie jesteś tu tylko ty. Tak też jest dobrze.
}
place-with = Wspólne miejsce z osobą:
place-with-other = Masz wspólne miejsce z drugą osobą.
place-invite = Zaproś kogoś
place-leave-any-time = Każde z was może odejść bez drugiego, w każdej chwili.
place-leave = Opuść wspólne miejsce
place-leave-note = Bez powodu, bez czekania. Zostaje ci kopia tego, co było wspólne.
place-leave-danger = Czy odejście może sprowadzić na ciebie niebezpieczeństwo?
place-ended = Dzielenie się jest zakończone. Twoja kopia zostaje twoja.
place-what-is-seen = { $form ->
    [she] Druga osoba widzi tylko to, co zechciałaś pokazać.
    [he] Druga osoba widzi tylko to, co zechciałeś pokazać.
   *[avoid] Druga osoba widzi tylko to, co zechcesz pokazać.
}

## Inviting
invite-title = Zaproś kogoś
invite-lede = Dwa kroki, najlepiej obok siebie.
invite-yours-stays = To, co masz tylko dla siebie, zostaje twoje.
invite-leave-any-time = { place-leave-any-time }
# Before what the other will read: guest-named, guest-choose.
invite-other-reads = Druga osoba czyta:
invite-make = Przygotuj zaproszenie
invite-making = Zaproszenie się przygotowuje.
invite-scan = Niech druga osoba to zeskanuje.
invite-qr-label = Zaproszenie jako obraz dla aparatu drugiej osoby
invite-link-title = Albo wyślij link
invite-link-label = Link
invite-link-copy = Kopiuj link
invite-link-share = Wyślij link
invite-link-note = Kto ma ten link, może zapukać. Wyślij go tylko tej jednej osobie.
invite-link-copied = Link jest skopiowany.
invite-link-marked = Link jest zaznaczony. Skopiuj go stąd.
invite-message = Chcesz mieć ze mną ciche miejsce? Co pokazujesz, to twój wybór.
invite-code-title = Albo powiedz kod
invite-code-make = Przygotuj kod do powiedzenia na głos
invite-code-label = Kod
invite-code-note = Powiedz go na głos albo przez telefon. Jedna pomyłka go kończy.
invite-once-until = Działa raz, do { $time }.
invite-waiting = Możesz to zostawić otwarte i zająć się czymś innym.
invite-stop = Cofnij zaproszenie
invite-stopped = Zaproszenie jest cofnięte.

## Being invited
guest-named = { $name } chce dzielić z tobą ciche miejsce.
guest-unnamed = Ktoś chce dzielić z tobą ciche miejsce.
guest-choose = Ty wybierasz, czym się dzielisz. Jeśli mówisz „nie”, nic nie jest wysyłane.
guest-look-first = Najpierw zobacz
guest-come-in = Wejdź
guest-not-now = Nie teraz
guest-look-title = Co to jest
guest-look-lamp = Każde z was może raz dziennie powiedzieć, jaki jest dzień: jedno słowo, jedno życzenie, jedna dobra rzecz.
guest-look-choose = Wszystko jest tylko twoje, dopóki nie zechcesz tego pokazać.
guest-look-relay = Przekaźnik podaje dalej zapieczętowane koperty. Nie może ich czytać.
guest-look-leave = Każde z was może odejść bez drugiego, od razu i bez powodu.
guest-look-nothing-sent = O samym oglądaniu nikt się nie dowiaduje.
guest-declined = Nic nie zostało wysłane.
guest-code-title = Wejdź z kodem
guest-code-ask = Jaki kod słyszysz?
guest-code-note = Tylko cyfry. Odstępy nie mają znaczenia.
guest-link-ask = Albo wklej tu link
guest-link-field = Link
guest-open = Otwórz zaproszenie
guest-knocking = Drugie urządzenie dostaje pytanie. Zostawcie na chwilę otwarte oba.

## Comparing digits
compare-ask = Czy na obu ekranach jest { $digits }?
compare-note = Jeśli są takie same, nikt nie stoi między wami.
compare-yes = Tak
compare-no = Nie, stop
compare-said-yes = { $form ->
    [she] Powiedziałaś „tak”. Teraz drugi ekran.
    [he] Powiedziałeś „tak”. Teraz drugi ekran.
   *[avoid] Twoje „tak” już jest. Teraz drugi ekran.
}
compare-finishing = Wspólne miejsce powstaje.
compare-done = Macie teraz wspólne miejsce.
compare-done-note = Nie ma w nim nic z tego, co masz tylko dla siebie. Ty wybierasz, co pokazujesz.
compare-go-on = Przejdź do dziś
# On other screens, when the other has come in meanwhile.
compare-knock = Ktoś wchodzi. Najpierw porównajcie cyfry.
compare-open = Porównaj

## When an invitation comes to nothing
pair-nothing-left = Nic po tym nie zostaje.
pair-make-new = Przygotuj nowe zaproszenie
pair-unreadable = To nie jest zaproszenie albo brakuje jego części.
pair-unreadable-do = Skopiuj cały link albo zeskanuj jeszcze raz.
pair-other-relay = To zaproszenie należy do innego adresu.
pair-other-relay-do = Otwórz sam link, zamiast wklejać go tutaj.
pair-expired = To zaproszenie jest za stare.
pair-used = To zaproszenie zostało już użyte.
pair-used-do = Jeśli nie przez żadne z was, przygotuj nowe i dobrze porównajcie cyfry.
pair-gone = Nie ma takiego zaproszenia albo zostało cofnięte.
pair-wrong-code = Ten kod nie jest właściwy.
pair-wrong-code-do = Kod kończy się po jednej pomyłce. Poproś o nowy.
pair-tampered = Coś się zmieniło po drodze. Dla pewności to zatrzymujemy.
pair-tampered-do = Spróbujcie jeszcze raz obok siebie, obrazem zamiast linku.
pair-stopped = Zatrzymane. Powód nie jest potrzebny.
pair-own = To twoje własne zaproszenie. Jest dla urządzenia drugiej osoby.
pair-already = Masz już wspólne miejsce.
pair-unreachable = Przekaźnik jest teraz nieosiągalny.
pair-unreachable-do = Do zapraszania potrzebna jest sieć. Reszta działa bez niej.
pair-invite-needed = Ten przekaźnik przyjmuje nowe miejsca tylko z zaproszeniem. Zapytaj osobę, która go prowadzi.
pair-slow-down = Na razie za dużo prób. Odczekaj dwie minuty.
pair-relay-refused = Przekaźnik odmawia ({ $code }).

## The state of sync, in words
sync-title = Zapisane i wysłane
sync-only-here = Wszystko jest tylko na tym urządzeniu.
sync-up-to-date = Zapisane tutaj. Przekaźnik to ma, zapieczętowane.
sync-sending = Zapisane tutaj. W drodze, zapieczętowane.
sync-offline = Zapisane tutaj. Czeka na sieć.
sync-unreachable = Zapisane tutaj. Przekaźnik teraz nie odpowiada.
sync-refused = Zapisane tutaj. Przekaźnik nie wpuszcza tego urządzenia.
sync-unsent = { $count ->
    [0] Wszystko jest wysłane.
    [one] { $count } zapieczętowana koperta jest jeszcze tutaj.
    [few] { $count } zapieczętowane koperty są jeszcze tutaj.
    [many] { $count } zapieczętowanych kopert jest jeszcze tutaj.
   *[other] { $count } zapieczętowanej koperty jest jeszcze tutaj.
}
sync-over-quota = Przekaźnik nie ma już miejsca. Czytać można dalej, a wszystko jest zapisane tutaj.
sync-read-only = Na razie tylko czytanie. To, co jest napisane, jest bezpieczne.
sync-trouble-title = Coś nie jest tak, jak być powinno
sync-trouble-relay-back = Przekaźnik pokazuje starszy stan niż przedtem. Tutaj nic nie ginie; wysyłamy to jeszcze raz.
sync-trouble-withheld = Jest jeszcze coś, czego przekaźnik nie wydał. Może to jeszcze nadejść.
sync-trouble-forked = Są dwie historie tam, gdzie powinna być jedna. Pisanie jest zatrzymane, żeby nic się nie pomieszało.
sync-trouble-envelope = Przyszło coś, co nie było zapieczętowane jak trzeba. Nie zostało wpuszczone.
sync-trouble-link = Zmiana tego, kto tu należy, łamała zasady. Nie została wpuszczona.
sync-trouble-relay = Przekaźnik odpowiada w sposób, którego nie rozumiemy.
sync-trouble-record = Jednego zapisu na tym urządzeniu nie da się odczytać. Reszta jest.
sync-trouble-none = Tutaj wszystko jest w porządku.
sync-trouble-go-on = Nie musisz nic robić.
sync-trouble-tell = Powiedz o tym osobie, która prowadzi przekaźnik. To nie przez ciebie.
sync-trouble-keep = Zostaw to urządzenie tak, jak jest: są na nim twoje słowa. Nie czyść danych przeglądarki.
sync-trouble-details = Dla osoby, która prowadzi przekaźnik

## Storage
store-full = Na tym urządzeniu nie ma już miejsca. Twój tekst wciąż jest na ekranie.
store-full-do = Zwolnij trochę miejsca i spróbuj ponownie.
store-denied = Ta przeglądarka nie pozwala nic przechować.
store-denied-do = Okna prywatne często zapominają. Otwórz Leeward w zwykłym oknie.
store-busy = Leeward jest otwarte gdzie indziej na tym urządzeniu.
store-broken = Tego nie udało się zapisać na tym urządzeniu. Twój tekst wciąż jest na ekranie.
store-may-forget = Ta przeglądarka może zapomnieć to, co tu jest.
store-may-forget-do = Zainstaluj Leeward, a będzie przechowywane pewniej.
store-kept-safely = To urządzenie to przechowuje.

## A second tab
tab-title = Leeward jest otwarte w innym oknie
tab-note = Tylko jedno naraz, żeby nic nie zginęło.
tab-open-here = Otwórz raczej tutaj
tab-moved = Leeward działa dalej w innym oknie. Wszystko jest zapisane.

## Updates, installing, offline
update-title = Jest nowsza wersja
update-do = Otwórz nowszą wersję
update-later = Później
install-title = Zachowaj Leeward na tym urządzeniu
install-note = Otwiera się jak aplikacja, także bez sieci.
install-do = Zainstaluj
install-ios = Dotknij „Udostępnij”, potem „Do ekranu początkowego”.

## An address without https
insecure-title = Telefon potrzebuje bezpiecznego adresu
insecure-text = Ta strona przyszła przez zwykłe http. Przeglądarki wyłączają wtedy pieczętowanie i zapis, więc Leeward nie może tu działać.
insecure-how = Otwórz Leeward pod adresem, który zaczyna się od https. Osoba, która to ustawia, znajdzie opis w przewodniku prowadzenia.
insecure-here = Na komputerze, na którym to działa, wystarczy http://localhost.

## When something goes wrong
error-title = To się nie udało
error-not-you = To nie przez ciebie.
error-saved-safe = To, co było zapisane, jest bezpieczne.
error-reload = Otwórz ponownie
error-loading = Zapiski jeszcze się czytają. Chwilę.
error-misfit = Coś w tym formularzu nie pasuje. Twój tekst wciąż tu jest.
error-not-yet = Ten dzień jeszcze nie nadszedł.
error-not-yours = To należy do drugiej osoby i tylko ona może to zmienić.
error-nobody-there = Nie ma tu jeszcze nikogo, komu można to pokazać.
error-not-now = Ten krok nie jest teraz możliwy.
error-begun = Na tym urządzeniu początek już był.
error-newer = To jest napisane w nowszej wersji. Otwórz ją, żeby przeczytać wszystko.
error-text-missing = Nie udało się pobrać słów tego języka.
missing-title = Nic tu nie ma
missing-text = Nie ma takiej strony. Nic nie zginęło.
missing-go = Przejdź do dziś

## The cards: the lamp
card-entry-lamp = Lampa
card-entry-lamp-word = Jedno słowo na dziś.
    .name = Dziś
    .calm = Spokojnie
    .grey = Szaro
    .rough = Ciężko
    .storm = Burza
    .say-calm = Dziś jest spokojnie.
    .say-grey = Dziś jest szaro.
    .say-rough = Dziś jest ciężko.
    .say-storm = Dziś jest burza.
card-entry-lamp-wish = Co może trochę pomóc?
    .name = Życzenie
    .listen = Wysłuchaj mnie
    .comfort = Pociesz mnie
    .think = Pomyśl ze mną
    .company = Pobądź ze mną
    .space = Przestrzeń
    .nothing = Nic
    .say-listen = Po prostu mnie wysłuchaj. Nic nie trzeba naprawiać.
    .say-comfort = Pociesz mnie. Nic nie trzeba naprawiać.
    .say-think = Pomyśl ze mną.
    .say-company = Pobądź ze mną. Nic nie trzeba naprawiać.
    .say-space = Daj mi trochę przestrzeni. To nie przez ciebie.
    .say-nothing = Teraz niczego mi nie trzeba.
card-entry-lamp-good = Jedna dobra rzecz?
    .name = Jedna dobra rzecz
    .hint = Choćby najmniejsza.
card-entry-lamp-energy = Ile energii?
    .name = Energia
    .empty = Wcale
    .low = Mało
    .some = Trochę
    .good = Sporo
    .full = Pełno
card-entry-lamp-pain = Ile bólu?
    .name = Ból
    .none = Brak
    .slight = Trochę
    .clear = Średni
    .strong = Silny
    .extreme = Bardzo silny
card-entry-lamp-mood = Jaki nastrój?
    .name = Nastrój
    .heavy = Ciężki
    .low = Niski
    .even = Równy
    .light = Lekki
    .bright = Jasny
card-entry-lamp-stress = Ile napięcia?
    .name = Napięcie
    .none = Brak
    .slight = Trochę
    .clear = Średnie
    .strong = Duże
    .extreme = Za duże
card-entry-lamp-feelings = Co jest w powietrzu?
    .name = Uczucia
    .hint = Ile chcesz. Żadne nie jest złe.
    .calm = Spokój
    .joy = Radość
    .tenderness = Czułość
    .hope = Nadzieja
    .anger = Złość
    .fear = Lęk
    .guilt = Poczucie winy
    .shame = Wstyd
    .grief = Żal
    .loneliness = Samotność
    .helplessness = Bezradność
    .emptiness = Pustka
card-entry-lamp-note = Własnymi słowami
    .name = Notatka
    .hint = Dużo albo mało, jak chcesz.

## The cards: the table
card-entry-table = Stół
card-entry-table-good = Jedna dobra rzecz w tym tygodniu?
    .name = Coś dobrego
    .hint = Choćby najmniejsza.
card-entry-table-need_text = Jedna potrzeba?
    .name = Potrzeba
    .hint = Twoja albo taka, na którą macie zgodę.
card-entry-table-need_action = Co ma z nią być?
    .name = Co ma z nią być
    .keep = Zachować
    .change = Zmienić
    .stop = Zakończyć
    .say-keep = Zachowajmy to.
    .say-change = Zmieńmy to.
    .say-stop = Zakończmy to.
card-entry-table-us_time_good = Czas dla nas, w dobry dzień
    .name = W dobry dzień
    .hint = Na przykład spacer po porcie.
card-entry-table-us_time_flare = Czas dla nas, w trudny dzień
    .name = W trudny dzień
    .hint = Na przykład jedna piosenka w łóżku.
card-entry-table-close_physical = Jak blisko ciałem?
    .name = Ciałem
    .far = Daleko
    .rather_far = Raczej daleko
    .between = Pośrodku
    .rather_close = Raczej blisko
    .close = Blisko
card-entry-table-close_emotional = Jak blisko uczuciami?
    .name = Uczuciami
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_spiritual = Jak blisko duchem?
    .name = Duchem
    .hint = To, co dla was święte: wiara, sens, zachwyt.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_mental = Jak blisko myślami?
    .name = Myślami
    .hint = Myśleć, rozmawiać, śmiać się z tego samego.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }

## The cards: one tap in answer to a lamp
card-entry-answer = Odpowiedź
card-entry-answer-tap = Jedno dotknięcie w odpowiedzi
    .name = Odpowiedź
    .coming = Już idę
    .while = Za chwilę
    .not_today_glad = Dziś nie. Dobrze, że mi o tym mówisz
    .say-coming = Już idę.
    .say-while = Za chwilę.
    .say-not_today_glad = Dziś nie. Dobrze, że mi o tym mówisz.

## Keys for life: what must be at hand at once
begin-have-words = Mam słowa odzyskiwania
more-devices = Moje urządzenia
more-words = Słowa odzyskiwania
more-loss = Jeśli druga osoba nie żyje
compare-phones = Porównaj dwa telefony
error-compare-first = Najpierw porównaj z innym telefonem. „Dziś” mówi, jak.
sync-refused-do = Może usunięto je na innym twoim urządzeniu. Co jest tutaj, zostaje tutaj.
sync-removed = To urządzenie usunięto na innym twoim urządzeniu. Co jest tutaj, zostaje. Nic nowego nie przychodzi.
sync-trouble-withheld-do = Zostaw to otwarte przez kilka minut. Jeśli tak zostanie, porównaj dwa telefony i powiedz osobie, która prowadzi przekaźnik.
sync-trouble-forked-do = Zostaw wszystkie telefony tak, jak są. Porównaj dwa z nich i porozmawiaj z osobą, która prowadzi przekaźnik.

## Taking it along, bringing it in, deleting it
more-take-along = Zabierz ze sobą
more-take-along-note = Wszystko, co Twoje, jako jeden zapieczętowany plik.
more-delete = Usuń to, co jest na tym urządzeniu
begin-have-copy = Mam kopię

## The lock
more-lock = Blokada
more-lock-note = Hasło przed wszystkim, co tu jest
more-lock-now = Zablokuj teraz
more-hand-over = Przekaż urządzenie
error-annex = Nie udało się pobrać części aplikacji. Spróbuj znowu, gdy jest sieć.
more-delete-relay = Usuń moją część w przekaźniku
nav-needs = Potrzeby
letter-already-open = List jest już otwarty.
letter-taken-back = List został cofnięty.

## Together: what is there for who looks for it
together-title = Razem
together-lede = Na wtedy, gdy chcesz. Nic tu nie jest obowiązkiem.

## On which days
schedule-daily = Codziennie
schedule-weekly = W niektóre dni tygodnia
schedule-monthly = Raz w miesiącu
schedule-once = Jednego dnia
schedule-day = Którego dnia?
schedule-at = O której godzinie? Można pominąć.
schedule-each = Co miesiąc, dzień { $day }
schedule-said = { $days }, { $time }

nav-letters = Listy
dark-link = Jeśli życie wydaje się zbyt trudne
dark-other = Boisz się o życie drugiej osoby?
dark-person = Moja osoba

## Answering apart, then both see
apart-seal = Zapieczętuj odpowiedź
apart-nobody = Nie widać, czy druga osoba odpowiedziała.
apart-sealed = Odpowiedź jest zapieczętowana. Gdy są dwie, otwierają się obie.
apart-take-out = Wycofaj
apart-already-open = Jest już otwarta.
apart-closed = Większość zostaje zamknięta. To nic nie mówi.
apart-again = Odpowiedz jeszcze raz
apart-two = Do tego trzeba dwojga. Zaprosić kogoś można w każdej chwili.
apart-ended = Dzielenie się zakończone. To, co otwarte, można tu czytać.
apart-note-open = Otwarta
apart-note-sealed = Odpowiedź zapieczętowana
apart-note-closed = Została zamknięta
