### Taking all of it along as one file, bringing it in elsewhere, and deleting what is on a device.

## Taking it along
archive-lede = ここにあるすべてを一つのファイルにします。ご自分だけのものも入ります。合言葉で封をします。
archive-opens = ファイルと合言葉を持つ人は、すべて読めます。
archive-keep = だから、ご自分だけのものです。だれかに渡す必要はありません。
archive-later = 別の端末で「コピーがあります」を選んでください。自由なソフト「age」でも開けます。
archive-unsent = まだ送られていないものがあります。できれば、送られるまで待ってください。
archive-passphrase = 合言葉
archive-passphrase-note = 自分だけが思いつく言葉をいくつか。これがないと、だれにも開けません。私たちにも開けません。
archive-again = もう一度同じ合言葉
archive-differ = 二つが同じではありません。
archive-short = ファイルを守るには短すぎます。十文字以上にしてください。
archive-make = ファイルを作る
archive-working = 封をしています。少しかかります。
archive-done = ファイルはダウンロードにあります。ここは何も変わっていません。
archive-failed = ファイルを作れませんでした。ここは何も変わっていません。

## Bringing it in
archive-in-title = コピーをここに移す
archive-in-lede = ファイルを選び、合言葉を入れてください。作ったときのまま、すべて戻ります。
archive-in-both = もとの端末は、これまでどおり使えます。
archive-in-file = ファイル
archive-in-none = 先にファイルを選んでください。
archive-in-do = ここに移す
archive-in-working = 開いています。少しかかります。
archive-in-begun = ここはもう始められています。コピーは、まだ始めていない端末にだけ移せます。
archive-wrong-passphrase = この合言葉では開きません。何も変わっていません。
archive-damaged = このファイルは途中で切れたか、変えられています。何も変わっていません。別のコピーなら開けるかもしれません。
archive-foreign = ここから持ち出したファイルではありません。何も変わっていません。
archive-too-new = 新しい版で作られたファイルです。何も変わっていません。先に新しい版を開いてください。
archive-too-large = ファイルが大きすぎます。何も変わっていません。
archive-other-relay = このファイルは { $address } のものです。そのアドレスを開いて、そこに移してください。何も変わっていません。

## Deleting it
delete-lede = この端末からすべて消えます。書いたもの、鍵、設定です。
delete-stays = 残るもの
delete-stays-relay = 中継サーバー：送ったものの、封をした写し。中継サーバーには読めません。
delete-stays-other = 相手のところ：見せたもの。消したことは、だれも伝えません。
delete-stays-devices = ほかの端末と、持ち出したファイル：そこにあるすべて。
delete-no-way-back = ほかの端末もファイルもなければ、だれにも戻せません。
delete-unsent = まだ送られていないものがあります。いま消すと、なくなります。
delete-do = 消す
delete-sure = この端末から、いま消しますか。
delete-yes = はい、消します
delete-no = いいえ、残します
delete-failed = 消せませんでした。このアプリのほかの窓を閉じて、もう一度お試しください。
deleted-title = 消えました
deleted-gone = 書いたもの、鍵、設定は、この端末にはもうありません。
deleted-history = ブラウザーがこのアドレスを覚えているかもしれません。履歴から消せます。
deleted-close = このページを閉じて大丈夫です。

## Erasing one thing
erase-title = これを完全に消す
erase-what = ここにあるものは、すべての自分の端末と中継サーバーから消えます。元には戻せません。
erase-shown = 相手の端末からも、つながったときに消えます。写し取られたものは残ります。
erase-do = 完全に消す
erase-done = 消しました。
