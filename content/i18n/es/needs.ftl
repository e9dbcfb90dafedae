## What is asked of every need
card-need-stance = ¿Cómo ayudaría?
    .name = Cómo ayuda
    .please = Por favor
    .dont = Por favor, no
    .ask = Pregúntame antes
card-need-when = ¿Cuándo?
    .name = Cuándo
    .always = Siempre
    .bad = En los días difíciles
    .once = Una vez
card-need-note = Con tus palabras
    .name = Una nota
    .hint = Cómo es cuando ayuda.

## Arthritis
card-need-arthritis-lids = Abrir frascos y tapas
    .coach = Quédate cerca. No intervengas hasta que te lo pida.
