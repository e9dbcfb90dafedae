## Storms
card-entry-stressor-flare = 悪化
    .coach = 悪化が来ています。説明しなくてかまいません。
card-entry-stressor-hospital = 入院
    .coach = どちらかが病院にいます。ほかは待てます。
card-entry-stressor-bad-news = つらい知らせ
    .coach = 知らせが来ました。落ち着かなくてもいいのです。
card-entry-stressor-money = お金の嵐
    .coach = お金が重くのしかかっています。今夜解決しなくても。
card-entry-stressor-loss = 喪失
    .coach = なくなったものがあります。何も言わなくても。
card-entry-stressor-other = ほかの嵐
    .coach = そう呼ぶなら、それは嵐です。

## What every storm asks
card-entry-stressor-start = いつからですか？
    .name = 始まり
card-entry-stressor-end = いつ楽になりましたか？
    .name = 楽になった日
card-entry-stressor-helped = 何が助けになりましたか？
    .name = 助けになった
    .hint = 二度ふれるだけで十分です。次のために残ります。
    .dark = 暗い部屋
    .quiet = 静けさ
    .warm = あたたかさ
    .food = 食べるもの
    .sleep = 眠り
    .company = そばの人
    .alone = ひとり
    .no_questions = 質問なし
    .talk = 話すこと
    .music = 音楽
    .air = 外の空気
    .laugh = 笑い
    .medicine = 薬
    .tasks = 用事を減らすこと
    .someone_else = 外からの人
card-entry-stressor-didnt = 助けにならなかったのは？
    .name = 助けにならなかった
    .hint = 責めるためではなく、次のためです。
    .dark = 暗い部屋
    .quiet = 静けさ
    .warm = あたたかさ
    .food = 食べるもの
    .sleep = 眠り
    .company = そばの人
    .alone = ひとり
    .no_questions = 質問なし
    .talk = 話すこと
    .music = 音楽
    .air = 外の空気
    .laugh = 笑い
    .medicine = 薬
    .tasks = 用事を減らすこと
    .someone_else = 外からの人
card-entry-stressor-note = ご自分の言葉で
    .name = ひとこと

## What helped, outside a storm
card-entry-helped = 助けになったこと
    .coach = 次のために残ります。
card-entry-helped-text = 何が、どう助けになりましたか？
    .name = 助けになったこと

## The flare plan
card-flareplan = 悪化したときの計画
    .coach = 調子のよい日に書いておくと、つらい日に役立ちます。
card-flareplan-first = まず何を？
    .name = まず
    .hint = 最初の一時間にすること。
card-flareplan-signs = 近づいていると、どう気づく？
    .name = しるし
card-flareplan-helps = 何が助けになる？
    .name = 助けになること
card-flareplan-not = しないほうがよいことは？
    .name = しないほうがよい
card-flareplan-who_to_call = だれに、いつ電話する？
    .name = 電話する人

## The plan
flareplan-title = ぶり返しのときのふたりの計画
flareplan-lede = 穏やかな日に書いて、必要な日のために。
flareplan-empty = まだ計画はありません。一行で十分です：まず何が助けになるか。
flareplan-do = 計画を書く

## From when on to ask whether it has eased
card-entry-stressor-ask = 楽になったか、いつ聞きましょうか？
    .name = また聞く日

## The screens
storms-title = 嵐
storms-ask = 嵐ですか？
storms-lede = 一度ふれるだけで名づけられます。楽になるまで、今日の画面は小さくなります。
storms-show-note = どの嵐か、いつからか。見えるのはそれだけです。
storms-now = 今
storms-eased-ask = 楽になりましたか？
storms-not-yet = まだです
storms-stop-asking = もう聞かない
storms-eased-do = 楽になりました
storms-last = 前回、助けになったこと：{ $what }
storms-last-not = 前回、助けにならなかったこと：{ $what }
storms-show-these = これを見せる
storms-shown = これは見せてあります。
storms-after = 何が助けになり、何がならなかったですか？
storms-keep = 次のためにとっておく
storms-keep-note = 見えるのは自分だけです。次のときに、ここにあります。
storms-before = 過ぎた嵐
storms-small = 今日は小さく。ひとことと、ひとつの願いで十分です。
storms-rest = 今日のほかのこと
storms-helped-do = 助けになったことを書く
