### Japanese: です・ます without あなた. Plain words, no diagnosis, no telephone numbers.

## Safety
safety-title = 安全
safety-lede = このページは何も聞かず、何も残さず、登録もいりません。
safety-yours-title = 自分で決めてよいこと
safety-yours = 自分のからだ、お金、電話、仕事、人づきあいは、自分で決めてよいものです。
safety-yours-no = 「いや」に理由はいりません。きのうの「はい」は、きょうの「はい」ではありません。
safety-yours-close = 分かち合いたくないものを、ここで分かち合う必要はありません。

safety-signs-title = あってはならないこと
safety-signs = 病は暮らしを難しくします。けれど、だれが病んでいても、次のことが許されるわけではありません：
safety-signs-afraid = 相手の反応がこわい。
safety-signs-watched = 電話やメッセージや行き先を見張られている。
safety-signs-alone = 人やお金や薬や治療から遠ざけられている。
safety-signs-pushed = ふれること、ふれられることを強いられている。
safety-signs-hurt = 傷つけられる、おどされる、そうされて当然だと言われる。
safety-signs-note = このアプリには、安全かどうかを知ることはできず、知ろうともしません。いちばんよく知っているのは自分自身です。

safety-now-title = 今、危険があるとき
safety-now = できれば、ほかの人がいるところへ行ってください。その国の緊急番号に電話してください。
safety-now-quiet = 話せないとき：文字のメッセージで助けを呼べる国も多くあります。近所の人に電話を頼むこともできます。

safety-help-title = 助けを見つける
safety-help-search = 「家庭内の暴力 相談窓口」と、国やまちの名前で調べてください。
safety-help-people = 診療所、病院、福祉の窓口、薬局の人が、秘密を守って助けてくれることがあります。
safety-help-device = 相手が使わない端末で調べてください。友人の家、図書館、職場などで。
safety-help-both = 相談窓口は、だれかを支えている人や、傷つけてしまいそうで不安な人のためのものでもあります。

safety-living-title = 生きるのがつらすぎるとき
safety-living-matter = 大切な存在です。今、だれかと一緒にいられますか？
safety-living-move = 使ってしまいそうなものから離れてください。
safety-living-call = 信頼できる人、いのちの相談窓口、またはその国の緊急番号に電話してください。
safety-living-find = 近くの窓口を見つけるには、「いのちの相談窓口」と国の名前で調べてください。
safety-living-letter = ここに書いても、今夜はだれにも届かないかもしれません。
safety-living-worried-title = 相手のことが心配なとき
safety-living-worried = そばへ行ってください。「死にたいと考えている？」と聞いてください。聞くことでその考えが生まれることはありません。そばにいて、電話してください。

safety-sees-title = 相手に見えるもの、見えないもの
safety-sees-only = 相手に見えるのは、「ふたりに」として見せたものと、伝えた呼び名だけです。
safety-sees-kept = 一度見せたものは、あとで自分だけのものにしても、相手に残ります。
safety-sees-not-opened = いつ開いたか、何を読んだか、答えたかどうかは、だれにも見えません。
safety-sees-close = 食卓の四つの近さは、分かち合われることがありません。
safety-sees-device = この端末のロックを外せる人は、この場所を開いてすべて読めます。

safety-device-title = 自分の端末
safety-device-lock = 自分だけが知るコードを端末に設定してください。
safety-device-history = ブラウザーは、このページを開いたことを覚えています。履歴から消すことができます。
safety-device-shared = ふたりで使う端末では、ここに書かないほうが安全です。
safety-device-tracked = 電話に見張るためのソフトが入れられていたら、このアプリではそれを防げません。

safety-quick-title = 画面からすばやく離れる
safety-quick = 上の「すばやく離れる」で、すぐに空のページが開きます。
safety-quick-key = アプリでは、Escape キーをすばやく三回押しても同じです。
safety-quick-back = アプリでは、そのあと「戻る」を押しても、前の画面は出ません。
safety-quick-return = 戻りたいときは、アドレスかアイコンをもう一度開いてください。
safety-quick-not = ブラウザーにはアドレスが残り、ロックもかかりません。開いた人は読めます。
safety-quick-name = アプリの設定で、アイコンとタブを別の名前にできます。

safety-leave-title = 離れる
safety-leave = どちらからでも、すぐに、ひとりでふたりの居場所を離れられます。理由も待つ時間もいりません。
safety-leave-copy = 前に見せたものは、おふたりのもとに残ります。
safety-leave-danger = 離れることで、危険な目にあうおそれはありますか？ まず、こうしたことに詳しい人に話してください。

safety-not-medical = これは医療や法律の助言ではありません。

## Who can read this
who-title = だれがこれを読めますか？
who-lede = 短く、やさしい言葉で。
who-promise = 中継サーバーは書いたものを読めません。アプリを提供する側は、攻撃すれば読むことができます。
who-device = 書いたものは自分の端末に、封をして保管されます。
who-sealed = 見せるものは、封をして相手に届きます。中継サーバーは渡すだけで、鍵を持ちません。
who-relay-sees = 中継サーバーには、ふたつの側が封筒をやりとりしていること、その大きさと時刻が見えます。名前は知りません。
who-server = アプリそのものはサーバーから届きます。そこを運営する人は、言葉がもれるようにアプリを変えることもできます。信頼できるアドレスか、自分のものを使ってください。
who-other = 相手は、見せたものを読め、ほかの人に見せることもできます。
who-unlocked = 端末のロックを外した人は、中にあるものを読めます。
who-no-watching = 広告も、利用の分析も、だれなのかの名簿もありません。
who-lost = すべての端末と復元のことばを失うと、中にあったものを代わりに開ける人はいません。

## Plain pages of the server, readable without script, for when the app cannot start
help-script-title = Leeward には JavaScript が必要です
help-script = 封をすることも開けることも、自分の端末で行われます。そのため、ページが動くことを許可してください。
help-script-how = このアドレスで JavaScript を許可し、もう一度 Leeward を開いてください。
help-browser-title = このブラウザーでは Leeward を開けません
help-browser = 新しい Firefox、Safari、Chrome、Edge なら開けます。
help-loading-title = Leeward を読み込めませんでした
help-loading = 一部が届きませんでした。この端末に保存したものは無事です。
help-loading-how = 通信がよくなったら、もう一度ためしてください。
help-open = Leeward を開く
help-languages = ことば
