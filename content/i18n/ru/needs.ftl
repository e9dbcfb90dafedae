## What is asked of every need
card-need-stance = Как это помогло бы?
    .name = Как это помогает
    .please = Пожалуйста
    .dont = Пожалуйста, не надо
    .ask = Сначала спроси меня
card-need-when = Когда?
    .name = Когда
    .always = Всегда
    .bad = В трудные дни
    .once = Один раз
card-need-note = Своими словами
    .name = Заметка
    .hint = Как это выглядит, когда помогает.

## Arthritis
card-need-arthritis-lids = Открывание банок и крышек
    .coach = Будьте рядом. Не беритесь, пока не попросят.
