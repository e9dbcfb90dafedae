## What is asked of every need
card-need-stance = 怎样会有帮助？
    .name = 怎样有帮助
    .please = 请
    .dont = 请不要
    .ask = 先问问我
card-need-when = 什么时候？
    .name = 什么时候
    .always = 一直
    .bad = 难熬的日子
    .once = 一次
card-need-note = 用你自己的话
    .name = 备注
    .hint = 有帮助的时候是什么样子。

## Arthritis
card-need-arthritis-lids = 打开罐子和盖子
    .coach = 在旁边就好，没叫你先别动手。
