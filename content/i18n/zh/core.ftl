### Chinese, simplified: 你, 你们俩; the name instead of 他 or 她. Full-width punctuation, no space between sentences.

## The house
app-name = Leeward
app-what = 家里有病痛时，属于两个人的一处安静私密的地方。
app-skip-to-content = 跳到正文
app-loading = 正在打开。

## Navigation
nav-label = 主要部分
nav-today = 今天
nav-more = 更多
nav-back = 返回
nav-close = 关闭
leave-quickly = 快速离开
away-title = 新标签页
nav-step = 第 { $step } 步，共 { $steps } 步

## Words used in many places
do-begin = 开始
do-skip = 跳过
do-next = 继续
do-keep-this = 留下这些
do-change = 改一改
do-try-again = 再试一次
do-not-now = 现在先不
do-clear = 取消
do-more = 更多
is-saved-here = 已存在这里。

## People
# Stands where a name would, when there is none.
person-other = 对方
person-you = 你
person-label = { $name }：

## The first minutes
begin-is-it-safe = 这对我安全吗？
begin-have-invitation = 我有一个口令或链接
begin-name-ask = 我们怎么称呼你？
begin-name-field = 称呼
begin-name-note = 你没有同意之前，什么都不会离开这台设备；离开时也一定是封好的。
begin-name-unusable = 称呼最多 40 个字，而且都要看得见。
begin-energy-ask = 你现在还有多少力气？
begin-energy-note = 你随时可以更改。
energy-little = 一点点
energy-some = 有一些
energy-enough = 足够
energy-little-note = 一次只做一件事。
begin-who-ask = 谁在这里？
begin-who-alone = 只有我
begin-who-both = 我们俩在一起
begin-each-alone = 各拿各的屏幕。用一个词说说今天？
begin-words-ask = 要不要把它说成话？
begin-words-none = 今天不说话。这样也好。
begin-keep-for-me = 留给自己
begin-show-it = 给对方看
begin-invite = 邀请一个人
begin-theirs-note = 对方给你看什么，就会出现在这里。不给看也没关系。

## Saying it in whole sentences, and showing it on the full screen
# Two whole sentences; languages that put no space between sentences leave it out.
said-both = { $word }{ $wish }
show-label = 你的话，用大字显示
show-hint = 把屏幕转向对方，或者递过去。
show-done = 收起来

## Saved, and who sees it
saved-only-me = 已存在这里。只有你看得到。
saved-both = 已存在这里。你们俩都看得到。
audience-ask = 这是给谁的？
audience-only-me = 只给我
audience-both = 给我们俩
audience-note = 以后可以更改。
audience-alone-note = 这里还没有别人。你可以邀请一个人。
audience-mixed = 一部分给我们俩
audience-field = { $field }：这是给谁的？
audience-stop = 改成只给我
audience-stop-note = 从现在起只有你看得到。已经给对方看过的，会留在对方那里。
show-other-ask = 给对方看吗？
show-named-ask = { $name }：要给看吗？
show-it-yes = 给对方看
show-it-no = 留着

## Today
today-title = 今天
greeting-morning = 早上好。
greeting-day = 你好。
greeting-evening = 晚上好。
greeting-night = 愿你今夜安静。
today-lamp-ask = 今天怎么样？
today-lamp-mine = 你今天的灯
today-yesterday-ask = 如果你愿意，昨天还可以补上。
today-yesterday-open = 补上昨天
today-yesterday-change = 改一改昨天
today-table-ask = 餐桌：这一周里安静的一刻钟。
today-table-open = 坐到桌边
today-table-mine = 你这一周的餐桌
today-table-change = 改一改这一周
today-simpler = 没什么力气？让它更简单
today-invite = 一个人也可以用。对方可以以后再来。
week-this = 这一周

## The lamp
lamp-title = 灯
lamp-lede = 想答的就答，其余的放着。
lamp-for-yesterday = 昨天的
lamp-word-past = 用一个词说说那一天。
lamp-good-storm = 有什么是还能承受的吗？
lamp-more = 如果你愿意，还有更多
lamp-more-note = 精力、疼痛、心情、压力、感受
lamp-draft = 还没有留下。它还是你离开时的样子。

## The table
table-title = 餐桌
table-lede = 一件好事，一个需要，一段属于你们俩的时间。不着急。
table-for-week = { $date } 那一周的
table-time-title = 属于你们俩的时间
table-time-note = 大小两种，这样难熬的日子也有自己的一份。
table-close-title = 近还是远，随你的感觉
table-close-note = 只给你自己。这个从不分享，也没有人会知道你答过。

## The other’s lamp, and one tap in answer
their-lamp = { $name }：{ $word }。{ $wish }。
their-lamp-title = 来自对方
their-answer-ask = 如果你愿意，点一下
their-answer-mine = 你说了：
their-answer-theirs = { $name }：{ $answer }

## More
more-title = 更多
more-settings = 设置
more-settings-note = 称呼、语言、明暗、你还有多少力气
more-name = 你的称呼
more-name-keep = 就用这个称呼
more-name-note = 你们有了共同的地方后，对方会看到它。
more-language = 语言
more-theme = 明暗
more-theme-light = 明亮
more-theme-dark = 暗色
more-theme-system = 跟随设备
more-contrast = 对比度
more-contrast-system = 跟随设备
more-contrast-more = 更高对比度
more-alias = 主屏幕上换个名字
more-alias-notes = 备忘
more-alias-weather = 天气
more-alias-note = 标签页和图标会用这个名字。只有这台设备知道。
more-alias-again = 已经放上去的图标不会改名：先删掉它，再重新安装。
more-alias-ios = 在 iPhone 或 iPad 上，删掉图标会连同写在里面的内容一起删掉。请先选好名字再安装。
more-alias-stays = 网址和里面的文字不变。
more-energy = 你还有多少力气
more-energy-note = 一点点：一次一件事，点三下就好。
more-form = 这里怎么对你说话
more-form-she = 像对女性那样
more-form-he = 像对男性那样
more-form-avoid = 用不分性别的话
more-form-note = 只在语言有区别时起作用。只有这台设备知道。
more-safety = 安全
more-who-can-read = 谁能读到这些？
more-about = 关于 Leeward
more-about-text = 为两个人做的自由软件。没有广告，没有计数，没有人在看。
more-about-licence = 许可证：AGPL 3.0 或更新版本。
more-about-version = 版本 { $version }
more-not-medical = 这不是医疗建议。

## The shared place
place-title = 共同的地方
place-none = 现在这里只有你。这样也好。
place-with = 和你有共同的地方的人：
place-with-other = 你和另一个人有一处共同的地方。
place-invite = 邀请一个人
place-leave-any-time = 你们俩谁都可以随时自己离开。
place-leave = 离开共同的地方
place-leave-note = 不需要理由，也不用等。分享过的内容，你会留有一份。
place-leave-danger = 离开会让你有危险吗？
place-ended = 分享已经结束。你的那一份仍然是你的。
place-what-is-seen = 对方只看得到你选择给看的内容。

## Inviting
invite-title = 邀请一个人
invite-lede = 两步，最好你们俩在一起做。
invite-yours-stays = 你留给自己的，仍然是你的。
invite-leave-any-time = { place-leave-any-time }
# Before what the other will read: guest-named, guest-choose.
invite-other-reads = 对方会读到：
invite-make = 做一个邀请
invite-making = 正在做邀请。
invite-scan = 让对方扫一下这个。
invite-qr-label = 给对方相机扫的邀请图
invite-link-title = 或者发送链接
invite-link-label = 链接
invite-link-copy = 复制链接
invite-link-share = 发送链接
invite-link-note = 有这个链接的人都能来敲门。请只发给你想邀请的人。
invite-link-copied = 链接已复制。
invite-link-marked = 链接已选中。请从这里复制。
invite-message = 愿意和我一起有个安静的地方吗？给看什么由你决定。
invite-code-title = 或者说一个口令
invite-code-make = 做一个能念出来的口令
invite-code-label = 口令
invite-code-note = 当面念，或者在电话里说。猜错一次就作废。
invite-once-until = 只能用一次，到 { $time } 为止。
invite-waiting = 你可以让它开着，去做别的事。
invite-stop = 收回邀请
invite-stopped = 邀请已收回。

## Being invited
guest-named = { $name } 想和你分享一处安静的地方。
guest-unnamed = 有人想和你分享一处安静的地方。
guest-choose = 分享什么由你决定。如果你说不，什么都不会发出。
guest-look-first = 先看看
guest-come-in = 进来
guest-not-now = 现在先不
guest-look-title = 这是什么
guest-look-lamp = 你们俩每天都可以说一次今天怎么样：一个词，一个愿望，一件好事。
guest-look-choose = 在你选择给看之前，全都只属于你。
guest-look-relay = 中继服务器只传递封好的信封。它读不了。
guest-look-leave = 你们俩谁都可以马上自己离开，不需要理由。
guest-look-nothing-sent = 只是看看，不会有人知道。
guest-declined = 什么都没有发出。
guest-code-title = 用口令进来
guest-code-ask = 你听到的口令是什么？
guest-code-note = 只有数字。空格没有关系。
guest-link-ask = 或者把链接放在这里
guest-link-field = 链接
guest-open = 打开邀请
guest-knocking = 正在询问另一台设备。请让两边都开着，稍等片刻。

## Comparing digits
compare-ask = 两个屏幕上都是 { $digits } 吗？
compare-note = 如果一样，你们之间就没有别人。
compare-yes = 是
compare-no = 不是，停下
compare-said-yes = 你说了是。现在看另一个屏幕。
compare-finishing = 正在准备共同的地方。
compare-done = 你们现在有一处共同的地方了。
compare-done-note = 你以前留下的都不在里面。给看什么由你决定。
compare-go-on = 去今天
# On other screens, when the other has come in meanwhile.
compare-knock = 有人正要进来。请先核对数字。
compare-open = 核对

## When an invitation comes to nothing
pair-nothing-left = 没有留下任何东西。
pair-make-new = 做一个新的邀请
pair-unreadable = 这不是邀请，或者缺了一部分。
pair-unreadable-do = 请复制整个链接，或者再扫一次。
pair-other-relay = 这个邀请属于另一个地址。
pair-other-relay-do = 请直接打开链接，不要贴在这里。
pair-expired = 这个邀请太旧了。
pair-used = 这个邀请已经用过了。
pair-used-do = 如果不是你们俩用的，请做一个新的，并仔细核对数字。
pair-gone = 没有这个邀请，或者它已被收回。
pair-wrong-code = 这个口令不对。
pair-wrong-code-do = 口令猜错一次就作废。请对方再给一个新的。
pair-tampered = 途中有东西被改动了。为了安全，我们停了下来。
pair-tampered-do = 请在一起再试一次，用图，不用链接。
pair-stopped = 已停下。不需要理由。
pair-own = 这是你自己的邀请。它是给对方的设备用的。
pair-already = 你已经有一处共同的地方了。
pair-unreachable = 现在连不上中继服务器。
pair-unreachable-do = 邀请需要网络。其余的没有网络也能用。
pair-invite-needed = 这个中继服务器只凭邀请接受新的地方。请问问管理它的人。
pair-slow-down = 试得太多了。请等两分钟。
pair-relay-refused = 中继服务器拒绝了（{ $code }）。

## The state of sync, in words
sync-title = 保存与发送
sync-only-here = 全部只在这台设备上。
sync-up-to-date = 已存在这里。中继服务器那里也有一份封好的。
sync-sending = 已存在这里。封好后正在路上。
sync-offline = 已存在这里。正在等网络。
sync-unreachable = 已存在这里。中继服务器现在没有回应。
sync-refused = 已存在这里。中继服务器不让这台设备进入。
sync-unsent = { $count ->
    [0] 全部已发出。
   *[other] 还有 { $count } 个封好的信封在这里。
}
sync-over-quota = 中继服务器没有空间给这个地方了。仍然可以读，一切都存在这里。
sync-read-only = 暂时只能读。你写的都安全。
sync-trouble-title = 有些地方不对劲
sync-trouble-relay-back = 中继服务器显示的比以前旧。这里什么都没有丢，会再发一次。
sync-trouble-withheld = 中继服务器还有一些内容没有交出来。也许稍后会到。
sync-trouble-forked = 本该只有一份历史，现在有两份。为了不混在一起，已停止书写。
sync-trouble-envelope = 收到一个没有封好的东西。没有让它进来。
sync-trouble-link = 关于谁属于这里的一次更改不合规则。没有让它进来。
sync-trouble-relay = 中继服务器的回答我们看不懂。
sync-trouble-record = 这台设备上有一条记录读不出来。其余的都在。
sync-trouble-none = 这里一切正常。
sync-trouble-go-on = 你什么都不用做。
sync-trouble-tell = 请告诉管理中继服务器的人。这不是你造成的。
sync-trouble-keep = 请让这台设备保持原样：你写的都在上面。不要清除浏览器数据。
sync-trouble-details = 给管理中继服务器的人

## Storage
store-full = 这台设备没有空间了。你写的还在屏幕上。
store-full-do = 腾出一些空间，再试一次。
store-denied = 这个浏览器不让我们保存任何东西。
store-denied-do = 无痕窗口常常会忘记。请在普通窗口里打开 Leeward。
store-busy = Leeward 已在这台设备的别处打开。
store-broken = 这台设备没能存下来。你写的还在屏幕上。
store-may-forget = 这个浏览器可能会忘记这里存的内容。
store-may-forget-do = 安装 Leeward，会存得更稳妥。
store-kept-safely = 这台设备会保存它。

## A second tab
tab-title = Leeward 已在另一个窗口打开
tab-note = 一次只开一个，这样什么都不会丢。
tab-open-here = 改在这里打开
tab-moved = Leeward 已转到另一个窗口。全部已保存。

## Updates, installing, offline
update-title = 有新版本了
update-do = 打开新版本
update-later = 以后
install-title = 把 Leeward 留在这台设备上
install-note = 像应用一样打开，没有网络也行。
install-do = 安装
install-ios = 点“分享”，再点“添加到主屏幕”。

## An address without https
insecure-title = 手机需要一个安全的地址
insecure-text = 这个页面是通过普通的 http 打开的。这时浏览器会关掉封存和保存，Leeward 无法在这里工作。
insecure-how = 请用以 https 开头的地址打开 Leeward。搭建它的人可以在运行指南里找到方法。
insecure-here = 在运行它的电脑上，可以用 http://localhost 打开。

## When something goes wrong
error-title = 没有成功
error-not-you = 这不是你的问题。
error-saved-safe = 已保存的都安全。
error-reload = 重新打开
error-loading = 记录还在读取。请稍等。
error-misfit = 这张表里有些地方不合适。你写的都还在这里。
error-not-yet = 这一天还没有到。
error-not-yours = 这是对方的，只有对方能改。
error-nobody-there = 这里还没有可以给看的人。
error-not-now = 现在还不能走这一步。
error-begun = 这台设备已经开始过了。
error-newer = 这是用更新的版本写的。打开新版本就能全部读到。
error-text-missing = 没能取到这种语言的文字。
missing-title = 这里什么都没有
missing-text = 没有这个页面。什么都没有丢。
missing-go = 去今天

## The cards: the lamp
card-entry-lamp = 灯
card-entry-lamp-word = 用一个词说说今天。
    .name = 今天
    .calm = 平静
    .grey = 阴沉
    .rough = 难熬
    .storm = 风暴
    .say-calm = 今天很平静。
    .say-grey = 今天有些阴沉。
    .say-rough = 今天很难熬。
    .say-storm = 今天是风暴。
card-entry-lamp-wish = 什么会让你好受一点？
    .name = 一个愿望
    .listen = 听我说
    .comfort = 安慰我
    .think = 和我一起想
    .company = 陪陪我
    .space = 一点空间
    .nothing = 什么都不用
    .say-listen = 听我说就好。什么都不用解决。
    .say-comfort = 安慰安慰我。什么都不用解决。
    .say-think = 和我一起想想。
    .say-company = 陪陪我。什么都不用解决。
    .say-space = 给我一点空间。不是因为你。
    .say-nothing = 我现在什么都不需要。
card-entry-lamp-good = 有一件好事吗？
    .name = 一件好事
    .hint = 再小也算。
card-entry-lamp-energy = 有多少精力？
    .name = 精力
    .empty = 空了
    .low = 很少
    .some = 有一些
    .good = 不错
    .full = 充足
card-entry-lamp-pain = 有多疼？
    .name = 疼痛
    .none = 不疼
    .slight = 有一点
    .clear = 中等
    .strong = 很疼
    .extreme = 非常疼
card-entry-lamp-mood = 心情怎么样？
    .name = 心情
    .heavy = 沉重
    .low = 低落
    .even = 平稳
    .light = 轻松
    .bright = 明朗
card-entry-lamp-stress = 有多大压力？
    .name = 压力
    .none = 没有
    .slight = 有一点
    .clear = 中等
    .strong = 很大
    .extreme = 太大了
card-entry-lamp-feelings = 心里有些什么？
    .name = 感受
    .hint = 想选几个都行。没有哪个是错的。
    .calm = 平静
    .joy = 喜悦
    .tenderness = 温柔
    .hope = 希望
    .anger = 愤怒
    .fear = 害怕
    .guilt = 内疚
    .shame = 羞愧
    .grief = 哀伤
    .loneliness = 孤独
    .helplessness = 无力
    .emptiness = 空落
card-entry-lamp-note = 用你自己的话
    .name = 一点记录
    .hint = 多少都可以。

## The cards: the table
card-entry-table = 餐桌
card-entry-table-good = 这一周有一件好事吗？
    .name = 一件好事
    .hint = 再小也算。
card-entry-table-need_text = 有一个需要吗？
    .name = 一个需要
    .hint = 你的，或者你们俩说好的。
card-entry-table-need_action = 拿它怎么办？
    .name = 怎么办
    .keep = 保持
    .change = 改变
    .stop = 停下
    .say-keep = 我们保持这样吧。
    .say-change = 我们改一改吧。
    .say-stop = 我们停下吧。
card-entry-table-us_time_good = 我们俩的时间，好的日子
    .name = 好的日子
    .hint = 比如在港口散散步。
card-entry-table-us_time_flare = 我们俩的时间，难熬的日子
    .name = 难熬的日子
    .hint = 比如在床上听一首歌。
card-entry-table-close_physical = 身体上有多近？
    .name = 身体
    .far = 远
    .rather_far = 有点远
    .between = 中间
    .rather_close = 有点近
    .close = 近
card-entry-table-close_emotional = 情感上有多近？
    .name = 情感
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_spiritual = 心灵上有多近？
    .name = 心灵
    .hint = 你们俩珍视的：信仰、意义、惊叹。
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_mental = 思想上有多近？
    .name = 思想
    .hint = 想同样的事，聊同样的事，为同样的事笑。
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }

## The cards: one tap in answer to a lamp
card-entry-answer = 一个回答
card-entry-answer-tap = 点一下作答
    .name = 回答
    .coming = 我这就来
    .while = 过一会儿
    .not_today_glad = 今天不行。谢谢你告诉我
    .say-coming = 我这就来。
    .say-while = 过一会儿。
    .say-not_today_glad = 今天不行。谢谢你告诉我。

## Keys for life: what must be at hand at once
begin-have-words = 我有恢复词
more-devices = 我的设备
more-words = 恢复词
more-loss = 如果对方去世了
compare-phones = 比对两部手机
error-compare-first = 请先与另一部手机比对。“今天”里写了怎么做。
sync-refused-do = 也许你在另一台设备上移除了它。这里有的都留在这里。
sync-removed = 你在另一台设备上移除了这台设备。这里有的都留着，不会再来新的。
sync-trouble-withheld-do = 让它开着几分钟。如果还是这样，请比对两部手机，并告诉管理中继服务器的人。
sync-trouble-forked-do = 让所有手机保持原样。比对其中两部，并和管理中继服务器的人谈谈。

## Taking it along, bringing it in, deleting it
more-take-along = 随身带走
more-take-along-note = 你的一切，装进一个密封的文件。
more-delete = 删除这台设备上的内容
begin-have-copy = 我有一份副本

## The lock
more-lock = 锁
more-lock-note = 在这里的一切之前加一道口令
more-lock-now = 现在锁上
more-hand-over = 把设备递出去
error-annex = 应用的一部分没有取到。有网络时请再试。
more-delete-relay = 删除中继服务器上我的那一份
nav-needs = 需要
letter-already-open = 信已经打开了。
letter-taken-back = 信已被收回。

## Together: what is there for who looks for it
together-title = 一起
together-lede = 想来的时候再来。这里没有什么是必须的。

## On which days
schedule-daily = 每天
schedule-weekly = 每周的某几天
schedule-monthly = 每月一次
schedule-once = 只有一天
schedule-day = 哪一天？
schedule-at = 几点？可以不填。
schedule-each = 每月 { $day } 日
schedule-said = { $days } { $time }

nav-letters = 信
dark-link = 如果活着太难
dark-other = 为对方的生命担心吗？
dark-person = 我的那个人

## Answering apart, then both see
apart-seal = 封好我的回答
apart-nobody = 看不到对方有没有回答。
apart-sealed = 你的回答已封好。有了两份，就一起打开。
apart-take-out = 撤回
apart-already-open = 已经打开了。
apart-closed = 大多数都会一直关着。这不说明什么。
apart-again = 再回答一次
apart-two = 这要两个人。你随时可以邀请一个人。
apart-ended = 共享已结束。打开了的仍可在这里阅读。
apart-note-open = 已打开
apart-note-sealed = 你的回答已封好
apart-note-closed = 一直关着
