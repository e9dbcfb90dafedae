## What is asked of every need
card-need-stance = どうすると助けになりますか？
    .name = 助けになる形
    .please = お願い
    .dont = しないでほしい
    .ask = 先に聞いてほしい
card-need-when = いつですか？
    .name = いつ
    .always = いつも
    .bad = つらい日
    .once = 一度だけ
card-need-note = ご自分の言葉で
    .name = ひとこと
    .hint = 助けになるときの様子を。

## Arthritis
card-need-arthritis-lids = びんやふたを開けること
    .coach = そばにいて、頼まれるまで手は出さずに。
