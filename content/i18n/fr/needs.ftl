## What is asked of every need
card-need-stance = Qu’est-ce qui aiderait ?
    .name = Ce qui aide
    .please = S’il te plaît
    .dont = S’il te plaît, pas ça
    .ask = Demande-moi d’abord
card-need-when = Quand ?
    .name = Quand
    .always = Toujours
    .bad = Les jours difficiles
    .once = Une fois
card-need-note = Avec vos mots
    .name = Une note
    .hint = À quoi cela ressemble quand cela aide.

## Arthritis
card-need-arthritis-lids = Ouvrir les bocaux et les couvercles
    .coach = Restez près. N’intervenez que si on vous le demande.
