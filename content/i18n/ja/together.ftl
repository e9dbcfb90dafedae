## Support
card-support-now = 今、そばにいてほしい
    .coach = ひとつ押せば返事です。「無理」も返事です。
card-support-now-wish = 何が助けになりますか？
    .name = 願い
    .listen = 聞いて
    .comfort = なぐさめて
    .think = 一緒に考えて
    .company = そばにいて
    .space = ひとりの時間
    .say-listen = ただ聞いて。直さなくていいから。
    .say-comfort = なぐさめて。直さなくていいから。
    .say-think = 一緒に考えて。
    .say-company = そばにいて。直さなくていいから。
    .say-space = 少しひとりにして。だれのせいでもない。
card-support-now-note = よければ、ひとこと
    .name = ひとこと
card-support-low = 力が尽きそう
    .coach = 愛していても、休みの夜は要ります。
card-support-low-ask = 何があると息がつけますか？
    .name = 息がつけること
    .something = 何かを頼む
    .someone_else = ほかの人に頼む
    .stop_one = 取り決めをひとつやめる
card-support-low-note = よければ、ひとこと
    .name = ひとこと

## What weighs
card-strain-weight = どのくらい重いですか？
    .name = 重さ
    .none = まったくない
    .light = 軽い
    .some = 少し
    .heavy = 重い
    .very_heavy = とても重い
card-strain-appearance = 変わった見た目
card-strain-sexual-ability = 性のことで変わったこと
card-strain-abilities = できなくなったこと
card-strain-money = お金
card-strain-roles = 役割の分け方
card-strain-grief = 喪失の悲しみ
card-strain-sleep = 眠り
card-strain-family = 家族
card-strain-work = 仕事

## Mine or ours
card-reveal-mine-or-ours = この心配は、だれのものに感じますか？
    .coach = どちらの端もよし悪しはありません。差は知らせで、落ち度ではありません。
card-reveal-mine-or-ours-place = どのあたりですか？
    .name = どのあたり
    .mine = 自分のもの
    .more_mine = やや自分の
    .between = あいだ
    .more_ours = ややふたりの
    .ours = ふたりのもの

## What we don't know
card-unsure = はっきりしないこと
    .coach = 合う場所に置きましょう。動かしてもかまいません。
card-unsure-text = 何のことですか？
    .name = 何のこと
card-unsure-place = どこに置きますか？
    .name = 場所
    .known = わかっている
    .unknown = わからない
    .in_our_hands = ふたりの手の中
    .not_in_our_hands = 手の外
card-unsure-next = 次にわかるのはいつですか？
    .name = 次の日
card-unsure-plan_if = もしこうなったら
    .name = もし
card-unsure-plan_then = そのときはこうする
    .name = そのとき

## Money talk
card-money-text = 何を話しておきますか？
    .name = 話すこと
card-money-by = いつまでに？
    .name = 期限
card-money-overview = 入るお金と出るお金
card-money-treatment = 治療にかかるお金
card-money-less-work = 仕事を減らし、収入も減ること
card-money-benefits = 受けられる支援
card-money-insurance = 保険
card-money-debts = 借金
card-money-reserve = つらい月のための備え
card-money-joy = 楽しみのためのお金
card-money-own = それぞれのお金
card-money-help = 家での手助けに払うお金
card-money-home = 住まいの手直し
card-money-family = 家族からの、家族へのお金
card-money-access = どの口座をだれが使えるか
card-money-papers = 書類のありか
card-money-feelings = お金で心が動くこと
card-entry-decision = 決めたこと
    .coach = 理由も書いておきましょう。迷ったときに役立ちます。
card-entry-decision-what = 何を決めましたか？
    .name = 決めたこと
card-entry-decision-why = なぜですか？
    .name = 理由
card-entry-decision-look_again = いつ見直しますか？
    .name = 見直す日

## Others
card-who-name = だれですか？
    .name = だれ
card-who-what = ふたりで知っておくことは？
    .name = 知っておくこと
card-who-knows = ほかに知っている人
card-who-call = 電話する人
card-who-not-yet = まだ知らせない人

## Moments
card-entry-moment = ひととき
    .coach = 見るだけで。返事はいりません。
card-entry-moment-text = どんなでしたか？
    .name = ひととき
card-entry-best = 小さくても、よかったこと
    .coach = 興味をもって質問をひとつ。張り合わずに。
card-entry-best-text = 何でしたか？
    .name = よかったこと
card-entry-changed = 何かが変わった
    .coach = 決めたことを見直してかまいません。
card-entry-changed-what = 何が変わりましたか？
    .name = 変わったこと
card-entry-changed-since = いつからですか？
    .name = いつから

## Pause and repair
card-path-pause = 少し休みたい。ふたりから離れるのではなく。
    .coach = 止まってもよく、戻ってもよいのです。
card-step-pause-back = ひと休み
card-step-pause-back-when = いつ戻りますか？
    .name = 戻るとき
    .twenty = 20分後
    .tonight = 今夜
    .tomorrow = 明日
    .i_say = 自分から言う
card-step-pause-breathe = 水を飲んで、ゆっくり息を。
card-step-pause-breathe-protecting = 今、何を守っていますか？
    .name = 守っているもの
    .hint = これは自分だけに見えます。
card-step-pause-parts = 自分の側のこと
card-step-pause-parts-mine = 自分の側のこと
    .name = 自分の側のこと
card-step-pause-parts-missed = 見落としたこと
    .name = 見落としたこと
card-step-pause-parts-need = 必要なこと
    .name = 必要なこと
card-step-pause-small = 小さなことをひとつ
card-step-pause-small-thing = 小さなことをひとつ？
    .name = 小さなことをひとつ
    .tea = お茶
    .sit_near = 近くに座る
    .sleep = 眠る

## Telling each other, in four sittings
card-path-disclosure = 語り合う、短い四回
    .coach = ひとりが語り、ひとりが聞きます。そして交代。
card-step-disclosure-body = ご自分の言葉で
    .name = 手紙
    .hint = 思いつくままに。上手でなくてかまいません。
card-step-disclosure-happened = 起きたこと
    .starter = 始まりは…
    .coach = 聞くだけで。聞こえたことをひとつ返しましょう。
card-step-disclosure-felt = どんな気持ちだったか
    .starter = 心の中は、まるで…
    .coach = 聞こえた気持ちに名前を。解決はせずに。
card-step-disclosure-held-back = 言わずにいたこと
    .starter = 言わなかったのは…
    .coach = 信頼に感謝を。静けさはそのままに。
card-step-disclosure-now = 今のふたりにとっての意味
    .starter = これからは…
    .coach = おふたりとも願うことを、ひとつ探しましょう。

## Everything that is there
together-now = 今つらいとき
together-ahead = これからの日々に
together-around = おふたりのまわり
together-storms = 嵐
together-question = 質問
together-flareplan = ぶり返しのときのふたりの計画

## Support
support-title = 今、支えがほしい
support-lede = ひと触れで頼み、ひと触れで答えます。
support-alone = ここにはまだ、ほかに誰もいません。そばにいる人に画面を見せることができます。
support-take-back = 取り消す
support-good = それで大丈夫
support-rest = 休ませる
support-done = もう大丈夫
card-support-now-come = 返事は？
    .name = 返事
    .coming = 今行く
    .while = もう少ししたら
card-support-low-come = 返事は？
    .name = 返事
    .coming = 今行く
    .while = もう少ししたら

## What is talked about until both agree
talk-put-away = しまっておく
unsure-title = わからないこと
unsure-lede = ひとつずつ、あるべき場所へ。そうすれば、どこにでもあるものではなくなります。
unsure-empty = まだ何もありません。わからないことひとつから始められます。
unsure-do = ここに置く
money-title = お金
money-lede = おふたりで話すと決めたことを、ひとつずつ。
money-empty = まだ話題はありません。ひとつ選べば、ほかは後でかまいません。
money-do = 話題を選ぶ
others-title = まわりの人たち
others-lede = 知っている人、電話する人、まだ知らせない人。
others-empty = まだ誰も書かれていません。最初に電話するなら誰ですか？
others-do = 名前を書く
card-who-phone = 電話番号
    .name = 番号

## Mine or ours: the worry, and the screens
card-entry-worry = 心配ごと
card-entry-worry-text = どんな心配ですか？一行で。
    .name = 心配ごと
ours-title = 自分の？ふたりの？
ours-lede = 心配ごとを一行で。そのあと、だれのものに感じるかを別々に答えます。
ours-put = ふたりに聞く
ours-put-note = この一行は相手も読みます。答えは、ふたつそろうまで封がされています。
ours-named = これまでの心配ごと
ours-empty = まだ何もありません。小さな心配ひとつから始められます。
ours-near = おふたりの感じ方は近いです。
ours-far = まずそのことを話してみてください。今日は計画はいりません。
ours-both-mine = どちらの答えも「自分のもの」です。
ours-plan-do = 助けになることを頼む

## What weighs: the screens
strains-title = 重くのしかかるもの
strains-lede = どのくらい重いかを別々に答えます。そのあと、違うところがおふたりに見えます。
strains-begin = ひとつから始められます。ほかは待てます。
strains-alike = おふたりとも近い
strains-differ = おふたりで違う
strains-step = 小さな次の一歩
strains-step-listen = 「どんな感じ？」と聞いて、耳をかたむけてみてください。今日解決しなくて大丈夫です。

## What is written down
together-talk = 話すきっかけ
decisions-title = ふたりで決めたこと
decisions-lede = なぜそうしたかも書いておきます。迷ったときの助けになります。
decisions-empty = まだ何も書かれていません。ひとつ決めたことから始められます。
decisions-do = 決めたことを書く
changed-title = 何かが変わった
changed-lede = 一度だけ伝えます。そのあと、決めたことを見直せます。
changed-empty = まだ何もありません。何かが変わったら、一行で十分です。
changed-do = 変わったことを書く
changed-look = 見直してもいいこと
kept-share = 見せる
kept-keep = このままにする
