### Japanese: です・ます without あなた. Nobody is blamed for a passphrase that does not open.

## The lock screen
lock-locked = ロック中です。
lock-inside = 中のものは、中にあるままです。
lock-passphrase = 合言葉
lock-show = 入力した文字を見せる
lock-open = 開く
lock-opening = 開いています。少しかかります。
lock-wrong = この合言葉では開きません。ゆっくりで大丈夫です。
lock-wait = { $time } 後にもう一度試せます。
lock-use-passkey = パスキーで開く
lock-passkey-not = パスキーでは開きませんでした。合言葉なら開きます。
lock-no-memory = いま、この端末の空きメモリが足りません。ほかのアプリを閉じて、もう一度お試しください。
lock-forgotten = 忘れたときは、だれも代わりに開けません。コピーか復元の言葉があれば、元に戻せます。

## Setting and changing the lock
lock-note = ロックをかけると、この端末で開くときに合言葉を聞きます。
lock-new = 新しい合言葉
lock-new-note = 八文字以上です。言葉をいくつか並べるのがおすすめです。
lock-again = もう一度、同じ合言葉
lock-short = もう少し長くしてください。八文字以上です。
lock-differ = 二つがまだ同じではありません。
lock-current = いまの合言葉
lock-asks = どれにも、いまの合言葉が必要です。
lock-set = ロックをかける
lock-is-set = ロックをかけました。
lock-change = 合言葉を変える
lock-changed = 合言葉を変えました。
lock-remove = ロックを外す
lock-removed = ロックを外しました。
lock-moment = 少しかかります。
lock-forget-nobody = 忘れると、だれも代わりに開けません。
lock-forget-words = 元に戻せるのは、持っていったコピーか復元の言葉だけです。
lock-slows = 違う合言葉が続くと、待つ時間が長くなります。この端末のファイルを写した人はもっと速く試せるので、長いほど安全です。
lock-auto = 自動でロック
lock-auto-note = この時間だれも触れないと、アプリを離れているあいだもロックします。
lock-auto-minutes = { $minutes } 分後

## Passkeys
lock-passkey = パスキー
lock-passkey-note = 合言葉のほかに、もう一つの開き方です。指紋、顔、コードなど、端末のものも使えます。
lock-passkey-add = パスキーを加える
lock-passkey-added = パスキーでも開くようになりました。
lock-passkey-none = パスキーは加わりませんでした。できない端末やブラウザーもあります。合言葉ではこれまでどおり開きます。
lock-passkeys-forget = パスキーをすべて忘れる
lock-passkeys-forgotten = いまは合言葉だけで開きます。

## Handing the device over
hand-note = 一つだけ開いたままにし、ほかはすべてロックします。そこに書かれたものは、持ち主が書いたものになります。
hand-which = 開いたままにするもの
hand-end = 終えるには合言葉が必要です。ページを読み込み直すとロックに戻ります。
hand-do = 手渡す
hand-only = いま開いているのは一つだけです。
hand-back = そこへ戻る
hand-unlock = ロックを解く
hand-needs-lock = これには、まずロックが必要です。
