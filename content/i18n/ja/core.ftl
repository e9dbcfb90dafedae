### Japanese: です・ます without あなた, おふたり for both; partner lines plain. No space between sentences.

## The house
app-name = Leeward
app-what = 家に病があるとき、ふたりのための静かな居場所。
app-skip-to-content = 本文へ
app-loading = 開いています。

## Navigation
nav-label = 主な場所
nav-today = きょう
nav-more = その他
nav-back = 戻る
nav-close = 閉じる
leave-quickly = すばやく離れる
away-title = 新しいタブ
nav-step = { $steps } のうち { $step } つめ

## Words used in many places
do-begin = はじめる
do-skip = とばす
do-next = 次へ
do-keep-this = これをとっておく
do-change = 変える
do-try-again = もう一度ためす
do-not-now = 今はやめておく
do-clear = 取り消す
do-more = もっと
is-saved-here = ここに保存しました。

## People
# Stands where a name would, when there is none.
person-other = 相手
person-you = 自分
person-label = { $name }：

## The first minutes
begin-is-it-safe = これは安全ですか？
begin-have-invitation = コードかリンクを持っています
begin-name-ask = なんとお呼びしましょうか？
begin-name-field = 呼び名
begin-name-note = そう決めるまで、何もこの端末から出ません。出るときも、封をしたものだけです。
begin-name-unusable = 呼び名は 40 文字まで、目に見える文字だけです。
begin-energy-ask = 今、どのくらい力がありますか？
begin-energy-note = いつでも変えられます。
energy-little = 少しだけ
energy-some = いくらか
energy-enough = 十分
energy-little-note = ひとつずつ。
begin-who-ask = ここにいるのは？
begin-who-alone = わたしだけ
begin-who-both = ふたり並んでいます
begin-each-alone = それぞれ自分の画面で。きょうをひとことで？
begin-words-ask = 言葉にしてみましょうか？
begin-words-none = きょうは言葉なし。それで大丈夫です。
begin-keep-for-me = 自分だけのものにする
begin-show-it = 見せる
begin-invite = だれかを招く
begin-theirs-note = 相手が何かを見せると、ここに現れます。見せなくてもかまいません。

## Saying it in whole sentences, and showing it on the full screen
# Two whole sentences; languages that put no space between sentences leave it out.
said-both = { $word }{ $wish }
show-label = 自分の言葉を、大きな文字で
show-hint = 画面を相手に向けるか、手渡してください。
show-done = しまう

## Saved, and who sees it
saved-only-me = ここに保存しました。見えるのは自分だけです。
saved-both = ここに保存しました。おふたりに見えます。
audience-ask = だれのためのものですか？
audience-only-me = わたしだけ
audience-both = ふたりに
audience-note = あとで変えられます。
audience-alone-note = ここにはまだほかにだれもいません。だれかを招くこともできます。
audience-mixed = 一部をふたりに
audience-field = { $field }：だれのためのものですか？
audience-stop = 自分だけのものにする
audience-stop-note = これからは自分だけに見えます。見せたものは相手に残ります。
show-other-ask = 相手に見せますか？
show-named-ask = { $name }：見せますか？
show-it-yes = 見せる
show-it-no = とっておく

## Today
today-title = きょう
greeting-morning = おはようございます。
greeting-day = こんにちは。
greeting-evening = こんばんは。
greeting-night = 静かな夜を。
today-lamp-ask = きょうはどんな日ですか？
today-lamp-mine = きょうの自分のあかり
today-yesterday-ask = よければ、きのうもまだ書けます。
today-yesterday-open = きのうを書く
today-yesterday-change = きのうを変える
today-table-ask = 食卓：今週に一度、静かな十五分。
today-table-open = 食卓につく
today-table-mine = 今週の自分の食卓
today-table-change = 今週を変える
today-simpler = 力が少ないですか？ もっとかんたんにする
today-invite = ひとりでも使えます。相手はあとからでもかまいません。
week-this = 今週

## The lamp
lamp-title = あかり
lamp-lede = 答えたいものだけで大丈夫です。あとはそのままに。
lamp-for-yesterday = きのうの分
lamp-word-past = その日をひとことで。
lamp-good-storm = なんとか耐えられたことはありましたか？
lamp-more = よければ、もう少し
lamp-more-note = 元気、痛み、気分、緊張、気持ち
lamp-draft = まだとっておいていません。そのままここにあります。

## The table
table-title = 食卓
table-lede = よかったこと、ひとつの願い、おふたりの時間。急がずに。
table-for-week = { $date } の週の分
table-time-title = おふたりの時間
table-time-note = 大小ふたつ。つらい日にも、その日の分があるように。
table-close-title = 近いか遠いか、感じるままに
table-close-note = 自分だけのものです。分かち合われることはなく、答えたことも知らされません。

## The other’s lamp, and one tap in answer
their-lamp = { $name }：{ $word }。{ $wish }。
their-lamp-title = 相手から
their-answer-ask = よければ、ひと押し
their-answer-mine = こう答えました：
their-answer-theirs = { $name }：{ $answer }

## More
more-title = その他
more-settings = 設定
more-settings-note = 呼び名、ことば、明るさ、今の力
more-name = 自分の呼び名
more-name-keep = この呼び名にする
more-name-note = 居場所を分かち合うと、相手に見えます。
more-language = ことば
more-theme = 明るさ
more-theme-light = 明るい
more-theme-dark = 暗い
more-theme-system = 端末に合わせる
more-contrast = コントラスト
more-contrast-system = 端末に合わせる
more-contrast-more = 強くする
more-alias = ホーム画面での別の名前
more-alias-notes = メモ
more-alias-weather = 天気
more-alias-note = タブとアイコンがこの名前になります。知っているのはこの端末だけです。
more-alias-again = すでにあるアイコンの名前は変わりません。消してから、もう一度インストールしてください。
more-alias-ios = iPhone や iPad では、アイコンを消すと、そこに書いたものも消えます。先に名前を選んでから入れてください。
more-alias-stays = アドレスと中のことばは、そのままです。
more-energy = 今の力
more-energy-note = 少しだけ：ひとつずつ、三回押すだけ。
more-form = この場所からの話しかけ方
more-form-she = 女性に向けて
more-form-he = 男性に向けて
more-form-avoid = どちらとも決めない言葉で
more-form-note = ことばに違いがある場合だけです。知っているのはこの端末だけです。
more-safety = 安全
more-who-can-read = だれがこれを読めますか？
more-about = Leeward について
more-about-text = ふたりのための自由なソフトウェアです。広告も、数えることも、のぞく人もありません。
more-about-licence = ライセンス：AGPL 3.0 以降。
more-about-version = バージョン { $version }
more-not-medical = 医療の助言ではありません。

## The shared place
place-title = ふたりの居場所
place-none = ここにはまだおひとりです。それで大丈夫です。
place-with = 居場所を分かち合っている人：
place-with-other = もうひとりの方と、居場所を分かち合っています。
place-invite = だれかを招く
place-leave-any-time = どちらからでも、いつでもひとりで離れられます。
place-leave = ふたりの居場所を離れる
place-leave-note = 理由も待つ時間もいりません。分かち合ったものの写しは手もとに残ります。
place-leave-danger = 離れることで、危険な目にあうおそれはありますか？
place-ended = 分かち合いは終わりました。写しは自分のもののままです。
place-what-is-seen = 相手に見えるのは、見せると決めたものだけです。

## Inviting
invite-title = だれかを招く
invite-lede = ふたつの手順です。できれば並んで。
invite-yours-stays = 自分のためにとっておいたものは、自分のもののままです。
invite-leave-any-time = { place-leave-any-time }
# Before what the other will read: guest-named, guest-choose.
invite-other-reads = 相手が読むもの：
invite-make = 招待をつくる
invite-making = 招待をつくっています。
invite-scan = これを相手に読み取ってもらってください。
invite-qr-label = 相手のカメラで読み取る招待の画像
invite-link-title = またはリンクを送る
invite-link-label = リンク
invite-link-copy = リンクをコピーする
invite-link-share = リンクを送る
invite-link-note = このリンクがあれば、だれでも戸をたたけます。招きたい人にだけ送ってください。
invite-link-copied = リンクをコピーしました。
invite-link-marked = リンクを選びました。ここからコピーしてください。
invite-message = 静かな居場所を一緒に持たない？ 何を見せるかは自分で決められるよ。
invite-code-title = またはコードを伝える
invite-code-make = 声で伝えるコードをつくる
invite-code-label = コード
invite-code-note = 声に出すか、電話で伝えてください。一度まちがえると終わります。
invite-once-until = 一度だけ、{ $time } まで使えます。
invite-waiting = 開いたまま、ほかのことをしていてもかまいません。
invite-stop = 招待を取り下げる
invite-stopped = 招待を取り下げました。

## Being invited
guest-named = { $name } さんから、静かな居場所を分かち合いたいとのことです。
guest-unnamed = 静かな居場所を分かち合いたいという方がいます。
guest-choose = 何を分かち合うかは自分で決められます。断れば、何も送られません。
guest-look-first = まず見てみる
guest-come-in = 入る
guest-not-now = 今はやめておく
guest-look-title = これは何か
guest-look-lamp = 一日に一度、それぞれがきょうのことを言えます。ひとこと、ひとつの願い、ひとつのよかったこと。
guest-look-choose = 見せると決めるまで、すべて自分だけのものです。
guest-look-relay = 中継サーバーは封をした封筒を渡すだけです。中は読めません。
guest-look-leave = どちらからでも、すぐに、理由なしに離れられます。
guest-look-nothing-sent = 見るだけなら、だれにも知らされません。
guest-declined = 何も送られていません。
guest-code-title = コードで入る
guest-code-ask = 聞こえたコードは？
guest-code-note = 数字だけです。空白は気にしなくて大丈夫です。
guest-link-ask = またはリンクをここに
guest-link-field = リンク
guest-open = 招待を開く
guest-knocking = 相手の端末に聞いています。少しのあいだ、両方を開いておいてください。

## Comparing digits
compare-ask = どちらの画面も { $digits } ですか？
compare-note = 同じなら、間にはだれもいません。
compare-yes = はい
compare-no = いいえ、止める
compare-said-yes = 「はい」と答えました。次は相手の画面です。
compare-finishing = ふたりの居場所をつくっています。
compare-done = 居場所を分かち合っています。
compare-done-note = これまでとっておいたものは入っていません。何を見せるかは自分で決められます。
compare-go-on = きょうへ
# On other screens, when the other has come in meanwhile.
compare-knock = だれかが入ろうとしています。まず数字をくらべてください。
compare-open = くらべる

## When an invitation comes to nothing
pair-nothing-left = 何も残っていません。
pair-make-new = 新しい招待をつくる
pair-unreadable = これは招待ではないか、一部が欠けています。
pair-unreadable-do = リンク全体をコピーするか、もう一度読み取ってください。
pair-other-relay = この招待は別のアドレスのものです。
pair-other-relay-do = ここに貼らずに、リンクそのものを開いてください。
pair-expired = この招待は古くなりました。
pair-used = この招待は使われています。
pair-used-do = おふたりのどちらでもないなら、新しくつくり、数字をよくくらべてください。
pair-gone = その招待はないか、取り下げられました。
pair-wrong-code = コードが違います。
pair-wrong-code-do = コードは一度まちがえると終わります。新しいコードを頼んでください。
pair-tampered = 途中で何かが変わりました。安全のために止めました。
pair-tampered-do = 並んで、リンクではなく画像でもう一度ためしてください。
pair-stopped = 止めました。理由はいりません。
pair-own = これは自分の招待です。相手の端末で使うものです。
pair-already = すでに居場所を分かち合っています。
pair-unreachable = 今は中継サーバーにつながりません。
pair-unreachable-do = 招くには通信が必要です。ほかは通信なしで使えます。
pair-invite-needed = この中継サーバーは、招待がある場合だけ新しい居場所を受け入れます。運営している人に聞いてください。
pair-slow-down = 今は試した回数が多すぎます。二分待ってください。
pair-relay-refused = 中継サーバーに断られました（{ $code }）。

## The state of sync, in words
sync-title = 保存と送信
sync-only-here = すべてこの端末だけにあります。
sync-up-to-date = ここに保存しました。中継サーバーにも、封をして届いています。
sync-sending = ここに保存しました。封をして送っています。
sync-offline = ここに保存しました。通信を待っています。
sync-unreachable = ここに保存しました。今は中継サーバーから返事がありません。
sync-refused = ここに保存しました。中継サーバーがこの端末を受け入れていません。
sync-unsent = { $count ->
    [0] すべて送りました。
   *[other] 封をした封筒が { $count } 通、まだここにあります。
}
sync-over-quota = 中継サーバーにこの居場所のための空きがありません。読むことはでき、すべてここに保存されています。
sync-read-only = 今は読むだけです。書いたものは無事です。
sync-trouble-title = いつもと違うことがあります
sync-trouble-relay-back = 中継サーバーが前より古い状態を示しています。ここでは何も失われておらず、もう一度送ります。
sync-trouble-withheld = 中継サーバーがまだ渡していないものがあります。これから届くかもしれません。
sync-trouble-forked = ひとつのはずの歴史がふたつあります。混ざらないように、書くことを止めました。
sync-trouble-envelope = 正しく封をされていないものが来ました。中には入れていません。
sync-trouble-link = ここに属する人の変更が、きまりに反していました。受け入れていません。
sync-trouble-relay = 中継サーバーの返事が理解できません。
sync-trouble-record = この端末の記録がひとつ読めません。ほかはここにあります。
sync-trouble-none = ここに問題はありません。
sync-trouble-go-on = 何もしなくて大丈夫です。
sync-trouble-tell = 中継サーバーを運営している人に伝えてください。自分のせいではありません。
sync-trouble-keep = この端末はこのままにしてください。書いたものがここにあります。ブラウザーのデータを消さないでください。
sync-trouble-details = 中継サーバーを運営している人へ

## Storage
store-full = この端末に空きがありません。書いたものは画面に残っています。
store-full-do = 空きをつくって、もう一度ためしてください。
store-denied = このブラウザーでは何も保管できません。
store-denied-do = プライベートウィンドウは忘れてしまいがちです。ふつうのウィンドウで Leeward を開いてください。
store-busy = Leeward はこの端末の別の場所で開いています。
store-broken = この端末に保存できませんでした。書いたものは画面に残っています。
store-may-forget = このブラウザーは、ここに保管したものを忘れることがあります。
store-may-forget-do = Leeward をインストールすると、より安全に保管されます。
store-kept-safely = この端末が保管しています。

## A second tab
tab-title = Leeward は別のウィンドウで開いています
tab-note = 何も失わないように、一度にひとつだけです。
tab-open-here = こちらで開く
tab-moved = Leeward は別のウィンドウで続いています。すべて保存されています。

## Updates, installing, offline
update-title = 新しいバージョンがあります
update-do = 新しいバージョンを開く
update-later = あとで
install-title = Leeward をこの端末に置く
install-note = アプリのように開き、通信がなくても使えます。
install-do = インストールする
install-ios = 共有を押し、「ホーム画面に追加」を選んでください。

## An address without https
insecure-title = スマートフォンには安全なアドレスが必要です
insecure-text = このページは、ただの http で届きました。その場合ブラウザーは封をすることと保管を止めるので、Leeward はここでは動きません。
insecure-how = https で始まるアドレスで Leeward を開いてください。用意した人は、運営の手引きで方法がわかります。
insecure-here = 動かしているコンピューターでは、http://localhost が使えます。

## When something goes wrong
error-title = うまくいきませんでした
error-not-you = 自分のせいではありません。
error-saved-safe = 保存したものは無事です。
error-reload = もう一度開く
error-loading = まだ記録を読んでいます。少しお待ちください。
error-misfit = どこかが合っていません。書いたものはここに残っています。
error-not-yet = その日はまだ来ていません。
error-not-yours = これは相手のもので、変えられるのは相手だけです。
error-nobody-there = 見せる相手がまだいません。
error-not-now = 今はこの手順に進めません。
error-begun = この端末はすでにはじめています。
error-newer = これは新しいバージョンで書かれています。新しいバージョンを開くと、すべて読めます。
error-text-missing = このことばの文章を取り込めませんでした。
missing-title = ここには何もありません
missing-text = そのページはありません。何も失われていません。
missing-go = きょうへ

## The cards: the lamp
card-entry-lamp = あかり
card-entry-lamp-word = きょうをひとことで。
    .name = きょう
    .calm = 凪
    .grey = 曇り
    .rough = 荒れ
    .storm = 嵐
    .say-calm = きょうは凪。
    .say-grey = きょうは曇り。
    .say-rough = きょうは荒れてる。
    .say-storm = きょうは嵐。
card-entry-lamp-wish = 何があれば少し楽になりますか？
    .name = 願い
    .listen = 聞いて
    .comfort = なぐさめて
    .think = 一緒に考えて
    .company = そばにいて
    .space = ひとりの時間
    .nothing = 何もいらない
    .say-listen = ただ聞いて。直さなくていいから。
    .say-comfort = なぐさめて。直さなくていいから。
    .say-think = 一緒に考えて。
    .say-company = そばにいて。直さなくていいから。
    .say-space = 少しひとりにして。だれのせいでもない。
    .say-nothing = 今は何もいらない。
card-entry-lamp-good = ひとつ、よかったことは？
    .name = よかったこと
    .hint = どんなに小さくても。
card-entry-lamp-energy = 元気はどのくらい？
    .name = 元気
    .empty = からっぽ
    .low = 少ない
    .some = ふつう
    .good = ある
    .full = いっぱい
card-entry-lamp-pain = 痛みはどのくらい？
    .name = 痛み
    .none = なし
    .slight = 少し
    .clear = ある
    .strong = 強い
    .extreme = とても強い
card-entry-lamp-mood = 気分は？
    .name = 気分
    .heavy = 重い
    .low = 沈みがち
    .even = ふつう
    .light = 軽い
    .bright = 明るい
card-entry-lamp-stress = 緊張はどのくらい？
    .name = 緊張
    .none = なし
    .slight = 少し
    .clear = ある
    .strong = 強い
    .extreme = 強すぎる
card-entry-lamp-feelings = 今、どんな気持ちがありますか？
    .name = 気持ち
    .hint = いくつでも。まちがった気持ちはありません。
    .calm = おだやか
    .joy = 喜び
    .tenderness = いとおしさ
    .hope = 希望
    .anger = 怒り
    .fear = 恐れ
    .guilt = 罪悪感
    .shame = 恥ずかしさ
    .grief = 悲しみ
    .loneliness = 寂しさ
    .helplessness = 無力感
    .emptiness = むなしさ
card-entry-lamp-note = 自分の言葉で
    .name = メモ
    .hint = たくさんでも、少しでも。

## The cards: the table
card-entry-table = 食卓
card-entry-table-good = 今週、ひとつよかったことは？
    .name = よかったこと
    .hint = どんなに小さくても。
card-entry-table-need_text = 必要なことをひとつ？
    .name = 必要なこと
    .hint = 自分のもの、またはふたりで決めたもの。
card-entry-table-need_action = それをどうしますか？
    .name = どうするか
    .keep = 続ける
    .change = 変える
    .stop = やめる
    .say-keep = これは続けよう。
    .say-change = これは変えよう。
    .say-stop = これはやめよう。
card-entry-table-us_time_good = ふたりの時間、調子のよい日
    .name = 調子のよい日
    .hint = たとえば、港の散歩。
card-entry-table-us_time_flare = ふたりの時間、つらい日
    .name = つらい日
    .hint = たとえば、布団で一曲。
card-entry-table-close_physical = からだの近さは？
    .name = からだ
    .far = 遠い
    .rather_far = やや遠い
    .between = 中ほど
    .rather_close = やや近い
    .close = 近い
card-entry-table-close_emotional = 気持ちの近さは？
    .name = 気持ち
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_spiritual = 心の深いところの近さは？
    .name = 心の深いところ
    .hint = ふたりが大切にするもの：信仰、生きる意味、驚き。
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_mental = 考えの近さは？
    .name = 考え
    .hint = 同じことを考え、話し、笑うこと。
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }

## The cards: one tap in answer to a lamp
card-entry-answer = 返事
card-entry-answer-tap = ひと押しの返事
    .name = 返事
    .coming = 今行く
    .while = もう少ししたら
    .not_today_glad = きょうは難しい。話してくれてうれしい
    .say-coming = 今行く。
    .say-while = もう少ししたら。
    .say-not_today_glad = きょうは難しい。話してくれてうれしい。

## Keys for life: what must be at hand at once
begin-have-words = 復元のことばがあります
more-devices = 自分の端末
more-words = 復元のことば
more-loss = 相手が亡くなったとき
compare-phones = 二台の電話をくらべる
error-compare-first = 先に、別の電話とくらべてください。方法は「今日」にあります。
sync-refused-do = 自分の別の端末で外されたのかもしれません。ここにあるものは残ります。
sync-removed = この端末は、自分の別の端末で外されました。ここにあるものは残ります。新しいものは届きません。
sync-trouble-withheld-do = 数分このまま開いておいてください。変わらなければ、二台の電話をくらべ、中継サーバーを運営している人に伝えてください。
sync-trouble-forked-do = どの電話もそのままにしてください。二台をくらべ、中継サーバーを運営している人と話してください。

## Taking it along, bringing it in, deleting it
more-take-along = 持っていく
more-take-along-note = ご自分のものすべてを、封をした一つのファイルに。
more-delete = この端末にあるものを消す
begin-have-copy = コピーがあります

## The lock
more-lock = ロック
more-lock-note = ここにあるものすべての前に、合言葉を置きます
more-lock-now = いまロックする
more-hand-over = 端末を手渡す
error-annex = アプリの一部を取得できませんでした。ネットワークがあるときに、もう一度お試しください。
more-delete-relay = 中継サーバーにある自分の分を消す
nav-needs = お願い
letter-already-open = 手紙はもう開かれています。
letter-taken-back = 手紙は取り戻されました。

## Together: what is there for who looks for it
together-title = いっしょに
together-lede = そうしたいときに。ここには、しなければならないことはありません。

## On which days
schedule-daily = 毎日
schedule-weekly = 決まった曜日に
schedule-monthly = 月に一度
schedule-once = 一日だけ
schedule-day = 何日ですか？
schedule-at = 何時ですか？空けておいてもかまいません。
schedule-each = 毎月 { $day }日
schedule-said = { $days } { $time }

nav-letters = 手紙
dark-link = 生きるのがつらすぎるとき
dark-other = 相手の命が心配ですか？
dark-person = 頼れる人

## Answering apart, then both see
apart-seal = 答えに封をする
apart-nobody = 相手が答えたかどうかは、だれにも見えません。
apart-sealed = 答えには封がしてあります。ふたつそろえば、どちらも開きます。
apart-take-out = 取り下げる
apart-already-open = もう開いています。
apart-closed = ほとんどは閉じたままです。それに意味はありません。
apart-again = もう一度答える
apart-two = これはふたりでするものです。いつでもだれかを招けます。
apart-ended = 共有は終わりました。開いたものはここで読めます。
apart-note-open = 開いています
apart-note-sealed = 答えに封をしました
apart-note-closed = 閉じたままです
