## What is asked of every need
card-need-stance = Wie würde es helfen?
    .name = Wie es hilft
    .please = Bitte
    .dont = Bitte nicht
    .ask = Frag mich vorher
card-need-when = Wann?
    .name = Wann
    .always = Immer
    .bad = An schweren Tagen
    .once = Einmal
card-need-note = In deinen Worten
    .name = Eine Notiz
    .hint = Wie es aussieht, wenn es hilft.

## Arthritis
card-need-arthritis-lids = Gläser und Deckel öffnen
    .coach = Bleib in der Nähe. Finger weg, bis du gefragt wirst.
