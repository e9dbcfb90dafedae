## Storms
card-entry-stressor-flare = Zaostrzenie
    .coach = Przyszło zaostrzenie. Nie musisz go wyjaśniać.
card-entry-stressor-hospital = Szpital
    .coach = Jedno z was jest w szpitalu. Reszta może poczekać.
card-entry-stressor-bad-news = Złe wieści
    .coach = Przyszła wiadomość. Nie trzeba zachowywać spokoju.
card-entry-stressor-money = Burza pieniężna
    .coach = Pieniądze naciskają. Dziś wieczorem nie trzeba tego rozwiązać.
card-entry-stressor-loss = Strata
    .coach = Coś lub ktoś odchodzi. Nic nie trzeba mówić.
card-entry-stressor-other = Inna burza
    .coach = To burza, bo tak mówisz.

## What every storm asks
card-entry-stressor-start = Od kiedy?
    .name = Od
card-entry-stressor-end = Kiedy zelżało?
    .name = Zelżało
card-entry-stressor-helped = Co pomogło?
    .name = Pomogło
    .hint = Dwa dotknięcia wystarczą. Zostaje na następny raz.
    .dark = Ciemny pokój
    .quiet = Cisza
    .warm = Ciepło
    .food = Coś do jedzenia
    .sleep = Sen
    .company = Towarzystwo
    .alone = Samotność
    .no_questions = Żadnych pytań
    .talk = Rozmowa
    .music = Muzyka
    .air = Świeże powietrze
    .laugh = Śmiech
    .medicine = Leki
    .tasks = Zdjęte obowiązki
    .someone_else = Ktoś z zewnątrz
card-entry-stressor-didnt = Co nie pomogło?
    .name = Nie pomogło
    .hint = To nie wyrzut. To na następny raz.
    .dark = Ciemny pokój
    .quiet = Cisza
    .warm = Ciepło
    .food = Coś do jedzenia
    .sleep = Sen
    .company = Towarzystwo
    .alone = Samotność
    .no_questions = Żadnych pytań
    .talk = Rozmowa
    .music = Muzyka
    .air = Świeże powietrze
    .laugh = Śmiech
    .medicine = Leki
    .tasks = Zdjęte obowiązki
    .someone_else = Ktoś z zewnątrz
card-entry-stressor-note = Własnymi słowami
    .name = Notatka

## What helped, outside a storm
card-entry-helped = Co pomogło
    .coach = Zostaje na następny raz.
card-entry-helped-text = Co pomogło i jak?
    .name = Co pomogło

## The flare plan
card-flareplan = Nasz plan na zaostrzenie
    .coach = Piszcie go w dobry dzień. Przemówi w zły.
card-flareplan-first = Co najpierw?
    .name = Najpierw
    .hint = Co robi się w pierwszej godzinie.
card-flareplan-signs = Po czym poznajemy, że nadchodzi?
    .name = Znaki
card-flareplan-helps = Co pomaga?
    .name = Pomaga
card-flareplan-not = Czego lepiej nie robić?
    .name = Lepiej nie
card-flareplan-who_to_call = Do kogo dzwonimy i kiedy?
    .name = Do kogo dzwonić

## The plan
flareplan-title = Nasz plan na zaostrzenie
flareplan-lede = Pisany w spokojny dzień, na dzień, gdy jest potrzebny.
flareplan-empty = Nie ma jeszcze planu. Wystarczy jedna linijka: co pomaga najpierw.
flareplan-do = Napisz plan

## From when on to ask whether it has eased
card-entry-stressor-ask = Kiedy zapytać, czy zelżało?
    .name = Zapytać znowu

## The screens
storms-title = Burze
storms-ask = Burza?
storms-lede = Jedno dotknięcie ją nazywa. Dziś staje się mniejsze, aż zelży.
storms-show-note = Widać, jaka to burza i od kiedy. Nic więcej.
storms-now = Teraz
storms-eased-ask = Zelżało?
storms-not-yet = Jeszcze nie
storms-stop-asking = Nie pytaj więcej
storms-eased-do = Zelżało
storms-last = Ostatnio pomogło: { $what }
storms-last-not = Ostatnio nie pomogło: { $what }
storms-show-these = Pokaż to
storms-shown = To jest pokazane.
storms-after = Co pomogło? Co nie?
storms-keep = Zachowaj na następny raz
storms-keep-note = Widzisz to tylko ty. Następnym razem tu będzie.
storms-before = Burze, które minęły
storms-small = Dziś jest małe. Wystarczą jedno słowo i jedno życzenie.
storms-rest = Reszta dnia
storms-helped-do = Zapisz, co pomogło
