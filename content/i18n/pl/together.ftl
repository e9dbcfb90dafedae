## Support
card-support-now = Potrzebuję cię teraz
    .coach = Jedno dotknięcie to odpowiedź. Nie to też odpowiedź.
card-support-now-wish = Co by pomogło?
    .name = Życzenie
    .listen = Wysłuchaj mnie
    .comfort = Pociesz mnie
    .think = Pomyśl ze mną
    .company = Pobądź ze mną
    .space = Przestrzeń
    .say-listen = Po prostu mnie wysłuchaj. Nic nie trzeba naprawiać.
    .say-comfort = Pociesz mnie. Nic nie trzeba naprawiać.
    .say-think = Pomyśl ze mną.
    .say-company = Pobądź ze mną. Nic nie trzeba naprawiać.
    .say-space = Daj mi trochę przestrzeni. To nie przez ciebie.
card-support-now-note = Kilka słów, jeśli chcesz
    .name = Notatka
card-support-low = Kończą mi się siły
    .coach = Można kogoś kochać i potrzebować wolnego wieczoru.
card-support-low-ask = Co da ci oddech?
    .name = Co daje oddech
    .something = Poprosić o coś
    .someone_else = Poprosić kogoś innego
    .stop_one = Zakończyć jedno ustalenie
card-support-low-note = Kilka słów, jeśli chcesz
    .name = Notatka

## What weighs
card-strain-weight = Jak bardzo ci to ciąży?
    .name = Ciężar
    .none = Wcale
    .light = Lekko
    .some = Trochę
    .heavy = Mocno
    .very_heavy = Bardzo mocno
card-strain-appearance = Zmieniony wygląd
card-strain-sexual-ability = Co zmieniło się w naszej seksualności
card-strain-abilities = Co już nie jest możliwe
card-strain-money = Pieniądze
card-strain-roles = Kto co robi
card-strain-grief = Żal
card-strain-sleep = Sen
card-strain-family = Rodzina
card-strain-work = Praca

## Mine or ours
card-reveal-mine-or-ours = Ta troska: czyja się wydaje?
    .coach = Żaden koniec nie jest lepszy. Odległość to wiadomość, nie wina.
card-reveal-mine-or-ours-place = Gdzie leży?
    .name = Gdzie leży
    .mine = Moja
    .more_mine = Raczej moja
    .between = Pośrodku
    .more_ours = Raczej nasza
    .ours = Nasza

## What we don't know
card-unsure = Coś niepewnego
    .coach = Połóż tam, gdzie pasuje. Może wędrować.
card-unsure-text = Co to jest?
    .name = Co to jest
card-unsure-place = Gdzie pasuje?
    .name = Miejsce
    .known = Wiadome
    .unknown = Niewiadome
    .in_our_hands = W naszych rękach
    .not_in_our_hands = Nie w naszych rękach
card-unsure-next = Kiedy dowiemy się więcej?
    .name = Następny termin
card-unsure-plan_if = Jeśli to się zdarzy
    .name = Jeśli
card-unsure-plan_then = wtedy robimy to
    .name = Wtedy

## Money talk
card-money-text = Co trzeba o tym powiedzieć?
    .name = Co powiedzieć
card-money-by = Do kiedy?
    .name = Do
card-money-overview = Co wpływa i co wypływa
card-money-treatment = Ile kosztuje nas leczenie
card-money-less-work = Mniej pracy, mniej zarobku
card-money-benefits = Wsparcie, które nam przysługuje
card-money-insurance = Ubezpieczenia
card-money-debts = Długi
card-money-reserve = Zapas na trudne miesiące
card-money-joy = Pieniądze na radość
card-money-own = Własne pieniądze każdego z nas
card-money-help = Płatna pomoc w domu
card-money-home = Zmiany w mieszkaniu
card-money-family = Pieniądze od rodziny albo dla niej
card-money-access = Kto ma dostęp do którego konta
card-money-papers = Gdzie leżą dokumenty
card-money-feelings = Co pieniądze we mnie poruszają
card-entry-decision = Decyzja
    .coach = Zapiszcie dlaczego. To pomaga, kiedy przychodzą wątpliwości.
card-entry-decision-what = Co ustaliliśmy?
    .name = Ustalone
card-entry-decision-why = Dlaczego?
    .name = Dlaczego
card-entry-decision-look_again = Kiedy spojrzymy na to znowu?
    .name = Spojrzeć znowu

## Others
card-who-name = Kto?
    .name = Kto
card-who-what = Co powinniśmy wiedzieć we dwoje?
    .name = Co wiedzieć
card-who-knows = Kto jeszcze wie
card-who-call = Do kogo dzwonić
card-who-not-yet = Kto ma jeszcze nie wiedzieć

## Moments
card-entry-moment = Chwila
    .coach = Tylko popatrz. Nic nie wymaga odpowiedzi.
card-entry-moment-text = Jak było?
    .name = Chwila
card-entry-best = Coś dobrego, choćby małego
    .coach = Zadaj jedno ciekawe pytanie. Nie przebijaj.
card-entry-best-text = Co to było?
    .name = Coś dobrego
card-entry-changed = Coś się zmieniło
    .coach = Na ustalenia można spojrzeć od nowa.
card-entry-changed-what = Co się zmieniło?
    .name = Zmiana
card-entry-changed-since = Od kiedy?
    .name = Od

## Pause and repair
card-path-pause = Potrzebuję przerwy. Nie odchodzę od nas.
    .coach = Wolno przerwać. Wolno też wrócić.
card-step-pause-back = Przerwa
card-step-pause-back-when = Powrót?
    .name = Powrót
    .twenty = Za 20 minut
    .tonight = Dziś wieczorem
    .tomorrow = Jutro
    .i_say = Powiem kiedy
card-step-pause-breathe = Woda. Powolny oddech.
card-step-pause-breathe-protecting = Co teraz chronisz?
    .name = Co chronię
    .hint = Widzisz to tylko ty.
card-step-pause-parts = Moja część
card-step-pause-parts-mine = Moja część
    .name = Moja część
card-step-pause-parts-missed = Co mi umknęło
    .name = Co mi umknęło
card-step-pause-parts-need = Czego potrzebuję
    .name = Czego potrzebuję
card-step-pause-small = Jedna mała rzecz
card-step-pause-small-thing = Jedna mała rzecz?
    .name = Jedna mała rzecz
    .tea = Herbata
    .sit_near = Usiąść blisko
    .sleep = Sen

## Telling each other, in four sittings
card-path-disclosure = Opowiadanie sobie, w czterech krótkich spotkaniach
    .coach = Jedno opowiada, drugie słucha. Potem zmiana.
card-step-disclosure-body = Własnymi słowami
    .name = List
    .hint = Tak, jak przychodzi. Nie musi być ładny.
card-step-disclosure-happened = Co się stało
    .starter = Zaczęło się, kiedy…
    .coach = Tylko słuchaj. Powtórz jedną usłyszaną rzecz.
card-step-disclosure-felt = Jak to dla mnie było
    .starter = W środku było jak…
    .coach = Nazwij usłyszane uczucie. Nie rozwiązuj.
card-step-disclosure-held-back = Co trzymam w sobie
    .starter = Nie mówię tego, bo…
    .coach = Podziękuj za zaufanie. Niech będzie cisza.
card-step-disclosure-now = Co to teraz dla nas znaczy
    .starter = Od teraz chcę…
    .coach = Poszukaj jednej rzeczy, której chcecie we dwoje.

## Everything that is there
together-now = Gdy teraz jest ciężko
together-ahead = Na dni, które przyjdą
together-around = Wokół was dwojga
together-storms = Burze
together-question = Pytania
together-flareplan = Nasz plan na zaostrzenie

## Support
support-title = Wsparcie teraz
support-lede = Jedno dotknięcie prosi. Jedno odpowiada.
support-alone = Nikogo tu jeszcze z tobą nie ma. Możesz pokazać ekran komuś, kto jest blisko.
support-take-back = Cofnij
support-good = To dobrze
support-rest = Odłóż
support-done = Już dobrze
card-support-now-come = Jaka jest odpowiedź?
    .name = Odpowiedź
    .coming = Już idę
    .while = Za chwilę
card-support-low-come = Jaka jest odpowiedź?
    .name = Odpowiedź
    .coming = Już idę
    .while = Za chwilę

## What is talked about until both agree
talk-put-away = Odłóż na bok
unsure-title = Co jest niepewne
unsure-lede = Połóż każdą rzecz tam, gdzie jej miejsce. Wtedy nie jest wszędzie.
unsure-empty = Nic tu jeszcze nie ma. Jedna niepewna rzecz wystarczy na początek.
unsure-do = Połóż tu coś
money-title = Pieniądze
money-lede = O czym oboje chcecie mówić, jeden temat naraz.
money-empty = Nie ma jeszcze tematu. Wybierz jeden; inne mogą poczekać.
money-do = Wybierz temat
others-title = Inni wokół nas
others-lede = Kto wie, do kogo dzwonić, kto ma jeszcze nie wiedzieć.
others-empty = Nikt nie jest jeszcze wpisany. Do kogo najpierw zadzwonić?
others-do = Wpisz kogoś
card-who-phone = Numer, pod który dzwonić
    .name = Numer

## Mine or ours: the worry, and the screens
card-entry-worry = Troska
card-entry-worry-text = Jaka to troska, w jednym zdaniu?
    .name = Troska
ours-title = Moja czy nasza?
ours-lede = Nazwij troskę w jednym zdaniu. Potem każde z was osobno mówi, czyja się wydaje.
ours-put = Zapytaj nas
ours-put-note = Druga osoba przeczyta to zdanie. Odpowiedzi są zapieczętowane, aż będą dwie.
ours-named = Już nazwane
ours-empty = Jeszcze nic tu nie ma. Na początek wystarczy mała troska.
ours-near = Czujecie to podobnie.
ours-far = Najpierw o tym porozmawiajcie. Dziś bez planu.
ours-both-mine = Z obu stron: moja.
ours-plan-do = Poproś o coś, co pomoże

## What weighs: the screens
strains-title = Co ciąży
strains-lede = Każde z was mówi osobno, jak bardzo ciąży. Potem widzicie, gdzie się różnicie.
strains-begin = Na początek wystarczy jedno. Reszta może poczekać.
strains-alike = Podobnie u was
strains-differ = Różnie u was
strains-step = Mały następny krok
strains-step-listen = Zapytaj: „Jak to jest dla ciebie?” i posłuchaj. Dziś nic nie trzeba rozwiązywać.

## What is written down
together-talk = O czym mówić
decisions-title = Co postanowiliśmy
decisions-lede = Zapisz też, dlaczego. To pomaga, gdy przychodzą wątpliwości.
decisions-empty = Nic tu jeszcze nie zapisano. Jedna decyzja wystarczy na początek.
decisions-do = Zapisz decyzję
changed-title = Coś się zmieniło
changed-lede = Powiedz to raz. Potem można na nowo spojrzeć na to, co uzgodnione.
changed-empty = Nic tu nie ma. Gdy coś się zmieni, wystarczy jedna linijka.
changed-do = Powiedz, co się zmieniło
changed-look = Na co może warto spojrzeć na nowo
kept-share = Pokaż
kept-keep = Zachowaj
