## What is asked of every need
card-need-stance = Come ti aiuterebbe?
    .name = Come aiuta
    .please = Per favore
    .dont = Per favore no
    .ask = Prima chiedimi
card-need-when = Quando?
    .name = Quando
    .always = Sempre
    .bad = Nei giorni difficili
    .once = Una volta
card-need-note = Con parole tue
    .name = Una nota
    .hint = Com’è quando aiuta.

## Arthritis
card-need-arthritis-lids = Aprire barattoli e coperchi
    .coach = Resta vicino. Giù le mani finché non te lo chiede.
