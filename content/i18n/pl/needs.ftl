## What is asked of every need
card-need-stance = Co by pomogło?
    .name = Co pomaga
    .please = Proszę
    .dont = Proszę, nie
    .ask = Najpierw mnie zapytaj
card-need-when = Kiedy?
    .name = Kiedy
    .always = Zawsze
    .bad = W trudne dni
    .once = Raz
card-need-note = Własnymi słowami
    .name = Notatka
    .hint = Jak to wygląda, kiedy pomaga.

## Arthritis
card-need-arthritis-lids = Otwieranie słoików i pokrywek
    .coach = Bądź blisko. Pomagaj dopiero na prośbę.
