## What is asked of every need
card-need-stance = Como ajudaria?
    .name = Como ajuda
    .please = Por favor
    .dont = Por favor, não
    .ask = Me pergunte antes
card-need-when = Quando?
    .name = Quando
    .always = Sempre
    .bad = Nos dias difíceis
    .once = Uma vez
card-need-note = Com suas palavras
    .name = Uma nota
    .hint = Como é quando ajuda.

## Arthritis
card-need-arthritis-lids = Abrir potes e tampas
    .coach = Fique por perto. Mãos quietas até ouvir o pedido.
