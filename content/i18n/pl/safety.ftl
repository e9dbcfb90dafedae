### Polish: ty without the pronoun, present tense; wy to both. Plain words, no diagnosis, no telephone numbers.

## Safety
safety-title = Bezpieczeństwo
safety-lede = Ta strona o nic nie pyta, niczego nie zachowuje i nie wymaga konta.
safety-yours-title = O czym decydujesz ty
safety-yours = Twoje ciało, pieniądze, telefon, praca i ludzie: o tym decydujesz ty.
safety-yours-no = „Nie” nie potrzebuje powodu. Wczorajsze „tak” to nie dzisiejsze „tak”.
safety-yours-close = Nigdy nie musisz dzielić się tu tym, czym nie chcesz.

safety-signs-title = Co nie jest w porządku
safety-signs = Choroba utrudnia życie. Nie usprawiedliwia tych rzeczy, ktokolwiek choruje:
safety-signs-afraid = Boisz się reakcji drugiej osoby.
safety-signs-watched = Ktoś śledzi twój telefon, wiadomości albo to, gdzie bywasz.
safety-signs-alone = Ktoś odcina cię od ludzi, pieniędzy, leków albo opieki.
safety-signs-pushed = Ktoś zmusza cię do dotyku albo do tego, by cię dotykać.
safety-signs-hurt = Ktoś cię krzywdzi, grozi ci albo mówi, że na to zasługujesz.
safety-signs-note = Ta aplikacja nie potrafi rozpoznać, czy jest ci bezpiecznie, i nie próbuje. Ty wiesz to najlepiej.

safety-now-title = Jeśli grozi ci teraz niebezpieczeństwo
safety-now = Jeśli możesz, idź tam, gdzie są inni ludzie. Zadzwoń pod numer alarmowy swojego kraju.
safety-now-quiet = Jeśli nie możesz mówić: w wielu krajach pomoc można wezwać także wiadomością. Ktoś z sąsiedztwa może zadzwonić za ciebie.

safety-help-title = Gdzie szukać pomocy
safety-help-search = Szukaj „telefon zaufania przemoc w domu” i nazwy swojego kraju albo miasta.
safety-help-people = W przychodni, w szpitalu, w pomocy społecznej albo w aptece ktoś może dyskretnie pomóc ci znaleźć wsparcie.
safety-help-device = Szukaj na urządzeniu, którego druga osoba nie używa: u znajomych, w bibliotece, w pracy.
safety-help-both = Telefony zaufania są też dla osób, które się kimś opiekują, i dla tych, które boją się, że skrzywdzą.

safety-living-title = Jeśli życie wydaje się zbyt trudne
safety-living-matter = Jesteś ważną osobą. Czy możesz teraz z kimś być?
safety-living-move = Odejdź od wszystkiego, czego można by użyć.
safety-living-call = Zadzwoń do kogoś, komu ufasz, do telefonu kryzysowego albo pod numer alarmowy swojego kraju.
safety-living-find = Żeby znaleźć telefon blisko siebie, szukaj „telefon kryzysowy” i nazwy swojego kraju.
safety-living-letter = To, co tu piszesz, może dziś w nocy nikogo nie zastać.
safety-living-worried-title = Jeśli martwisz się o drugą osobę
safety-living-worried = Idź do niej. Zapytaj: czy myślisz o tym, żeby skończyć ze sobą? Pytanie nie podsuwa tej myśli. Zostań. Dzwoń.

safety-sees-title = Co druga osoba widzi, a czego nie
safety-sees-only = Druga osoba widzi tylko to, co ma oznaczenie „My razem”, i imię, które podajesz.
safety-sees-kept = Co raz było pokazane, zostaje u drugiej osoby, także gdy później jest tylko twoje.
safety-sees-not-opened = Nikt nie widzi, kiedy otwierasz to miejsce, co czytasz ani czy odpowiadasz.
safety-sees-close = Czterech bliskości przy stole nigdy się nie udostępnia.
safety-sees-device = Kto może odblokować twoje urządzenie, może otworzyć to miejsce i przeczytać wszystko.

safety-device-title = Twoje urządzenie
safety-device-lock = Ustaw na urządzeniu kod, który znasz tylko ty.
safety-device-history = Przeglądarka pamięta, że ta strona była otwarta. Możesz usunąć ją z historii.
safety-device-shared = Na wspólnym urządzeniu bezpieczniej jest tu nie pisać.
safety-device-tracked = Jeśli ktoś ma w twoim telefonie program do śledzenia, ta aplikacja nie może cię przed nim ochronić.

safety-quick-title = Szybkie opuszczenie ekranu
safety-quick = „Szybkie wyjście” u góry od razu otwiera pustą stronę.
safety-quick-key = W aplikacji trzykrotne szybkie naciśnięcie Escape robi to samo.
safety-quick-back = W aplikacji „Wstecz” nie pokazuje potem tego, co było.
safety-quick-return = Aby wrócić, otwórz ponownie adres lub ikonę.
safety-quick-not = Przeglądarka nadal pamięta adres i nic nie jest zablokowane. Kto go otworzy, może czytać.
safety-quick-name = W ustawieniach aplikacji ikona i karta mogą mieć inną nazwę.

safety-leave-title = Odejście
safety-leave = Każde z was może opuścić wspólne miejsce bez drugiego, od razu. Bez powodu, bez czekania.
safety-leave-copy = To, co było wcześniej pokazane, zostaje u was.
safety-leave-danger = Czy odejście może sprowadzić na ciebie niebezpieczeństwo? Porozmawiaj najpierw z kimś, kto się na tym zna.

safety-not-medical = To nie jest porada medyczna ani prawna.

## Who can read this
who-title = Kto może to czytać?
who-lede = Krótko i prostymi słowami.
who-promise = Przekaźnik nie może przeczytać tego, co piszesz; kto dostarcza ci aplikację, może to zrobić, jeśli cię zaatakuje.
who-device = To, co piszesz, jest na twoim urządzeniu, zapieczętowane.
who-sealed = To, co pokazujesz, idzie do drugiej osoby zapieczętowane. Przekaźnik podaje to dalej i nie ma klucza.
who-relay-sees = Przekaźnik widzi, że dwie strony wymieniają zapieczętowane koperty, jak duże i kiedy. Nie zna waszych imion.
who-server = Sama aplikacja pochodzi z serwera. Kto go prowadzi, może ją zmienić tak, żeby wydawała twoje słowa. Używaj więc adresu, któremu ufasz, albo własnego.
who-other = Druga osoba może czytać to, co jej pokazujesz, i może pokazać to innym.
who-unlocked = Kto odblokuje twoje urządzenie, może przeczytać, co na nim jest.
who-no-watching = Nie ma reklam, nie ma statystyk o tobie i nie ma listy, kim jesteście.
who-lost = Jeśli giną wszystkie twoje urządzenia i słowa odzyskiwania, nikt nie otworzy za ciebie tego, co na nich było.

## Plain pages of the server, readable without script, for when the app cannot start
help-script-title = Leeward potrzebuje JavaScriptu
help-script = Pieczętowanie i otwieranie odbywa się na twoim urządzeniu. Do tego strona musi móc działać.
help-script-how = Zezwól na JavaScript dla tego adresu i otwórz Leeward ponownie.
help-browser-title = Ta przeglądarka nie może otworzyć Leeward
help-browser = Aktualny Firefox, Safari, Chrome albo Edge może.
help-loading-title = Leeward się nie wczytało
help-loading = Część nie dotarła. To, co było zapisane na tym urządzeniu, jest bezpieczne.
help-loading-how = Spróbuj ponownie, gdy sieć będzie lepsza.
help-open = Otwórz Leeward
help-languages = Języki
