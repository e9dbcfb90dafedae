## Support
card-support-now = 我现在需要你
    .coach = 点一下就是回答。“不行”也是回答。
card-support-now-wish = 什么会有帮助？
    .name = 心愿
    .listen = 听我说
    .comfort = 安慰我
    .think = 和我一起想
    .company = 陪陪我
    .space = 一点空间
    .say-listen = 听我说就好。什么都不用解决。
    .say-comfort = 安慰安慰我。什么都不用解决。
    .say-think = 和我一起想想。
    .say-company = 陪陪我。什么都不用解决。
    .say-space = 给我一点空间。不是因为你。
card-support-now-note = 愿意的话写几句
    .name = 备注
card-support-low = 我快没力气了
    .coach = 爱一个人，也可以需要休息一晚。
card-support-low-ask = 什么能让你喘口气？
    .name = 能喘口气的
    .something = 请求一件事
    .someone_else = 请别人帮忙
    .stop_one = 停掉一项约定
card-support-low-note = 愿意的话写几句
    .name = 备注

## What weighs
card-strain-weight = 对你来说有多重？
    .name = 重量
    .none = 不重
    .light = 轻
    .some = 有一点
    .heavy = 重
    .very_heavy = 很重
card-strain-appearance = 改变了的样子
card-strain-sexual-ability = 我们的性生活有什么变化
card-strain-abilities = 不再能做的事
card-strain-money = 钱
card-strain-roles = 谁做什么
card-strain-grief = 哀伤
card-strain-sleep = 睡眠
card-strain-family = 家人
card-strain-work = 工作

## Mine or ours
card-reveal-mine-or-ours = 这份担心，感觉是谁的？
    .coach = 哪一端都不更好。有差距是消息，不是过错。
card-reveal-mine-or-ours-place = 它在哪里？
    .name = 在哪里
    .mine = 我的
    .more_mine = 偏向我的
    .between = 中间
    .more_ours = 偏向我们的
    .ours = 我们的

## What we don't know
card-unsure = 不确定的事
    .coach = 放到它该在的地方。它可以移动。
card-unsure-text = 是什么事？
    .name = 什么事
card-unsure-place = 它该放在哪里？
    .name = 位置
    .known = 已知
    .unknown = 未知
    .in_our_hands = 在我们手里
    .not_in_our_hands = 不在我们手里
card-unsure-next = 什么时候会知道更多？
    .name = 下一个日子
card-unsure-plan_if = 如果发生这件事
    .name = 如果
card-unsure-plan_then = 那么我们这样做
    .name = 那么

## Money talk
card-money-text = 关于它，该说些什么？
    .name = 要说的
card-money-by = 到什么时候？
    .name = 到
card-money-overview = 收入和支出
card-money-treatment = 治疗花的钱
card-money-less-work = 少工作，少收入
card-money-benefits = 我们有权得到的补助
card-money-insurance = 保险
card-money-debts = 债务
card-money-reserve = 为难熬的月份留的储备
card-money-joy = 为快乐花的钱
card-money-own = 各自的钱
card-money-help = 花钱请人到家帮忙
card-money-home = 家里的改动
card-money-family = 家人给的或给家人的钱
card-money-access = 谁能用哪个账户
card-money-papers = 文件放在哪里
card-money-feelings = 钱在我心里搅起什么
card-entry-decision = 一个决定
    .coach = 写下为什么。犹豫的时候有用。
card-entry-decision-what = 我们决定了什么？
    .name = 决定
card-entry-decision-why = 为什么？
    .name = 原因
card-entry-decision-look_again = 什么时候再看看？
    .name = 再看看

## Others
card-who-name = 谁？
    .name = 谁
card-who-what = 我们俩都该知道什么？
    .name = 该知道的
card-who-knows = 还有谁知道
card-who-call = 给谁打电话
card-who-not-yet = 谁先不该知道

## Moments
card-entry-moment = 一个时刻
    .coach = 看看就好，不需要回答。
card-entry-moment-text = 那是什么样的？
    .name = 这个时刻
card-entry-best = 一件好事，再小也行
    .coach = 好奇地问一个问题，别比下去。
card-entry-best-text = 是什么？
    .name = 一件好事
card-entry-changed = 有些事变了
    .coach = 约好的事可以重新看看。
card-entry-changed-what = 什么变了？
    .name = 变化
card-entry-changed-since = 从什么时候开始？
    .name = 从

## Pause and repair
card-path-pause = 我需要停一停。我不是要离开我们。
    .coach = 可以停下，也可以回来。
card-step-pause-back = 停一停
card-step-pause-back-when = 什么时候回来？
    .name = 回来
    .twenty = 20分钟后
    .tonight = 今晚
    .tomorrow = 明天
    .i_say = 我来说什么时候
card-step-pause-breathe = 喝点水。慢慢呼吸。
card-step-pause-breathe-protecting = 你在保护什么？
    .name = 我在保护什么
    .hint = 只有你看得见。
card-step-pause-parts = 我的那部分
card-step-pause-parts-mine = 我的那部分
    .name = 我的那部分
card-step-pause-parts-missed = 我忽略了什么
    .name = 我忽略了什么
card-step-pause-parts-need = 我需要什么
    .name = 我需要什么
card-step-pause-small = 一件小事
card-step-pause-small-thing = 一件小事？
    .name = 一件小事
    .tea = 喝茶
    .sit_near = 坐近一点
    .sleep = 睡觉

## Telling each other, in four sittings
card-path-disclosure = 互相讲述，四次短短的相聚
    .coach = 一个人讲，另一个人听。然后交换。
card-step-disclosure-body = 用你自己的话
    .name = 信
    .hint = 想到什么写什么，不必写得好。
card-step-disclosure-happened = 发生了什么
    .starter = 事情开始的时候……
    .coach = 只要听。把听到的一件事说回去。
card-step-disclosure-felt = 对我来说是什么样
    .starter = 心里就像……
    .coach = 说出你听到的感受，不去解决。
card-step-disclosure-held-back = 我一直没说的
    .starter = 我没有说，因为……
    .coach = 感谢这份信任，让安静留着。
card-step-disclosure-now = 现在对我们意味着什么
    .starter = 从现在起，我希望……
    .coach = 找一件你们俩都希望的事。

## Everything that is there
together-now = 此刻难的时候
together-ahead = 为往后的日子
together-around = 你们俩周围
together-storms = 风暴
together-question = 问题
together-flareplan = 我们应对发作的计划

## Support
support-title = 现在需要支持
support-lede = 轻点一下提出，轻点一下回应。
support-alone = 这里还没有别人。你可以把屏幕给身边的人看。
support-take-back = 收回
support-good = 这样就好
support-rest = 先放下
support-done = 现在好了
card-support-now-come = 回应是什么？
    .name = 回答
    .coming = 我这就来
    .while = 过一会儿
card-support-low-come = 回应是什么？
    .name = 回答
    .coming = 我这就来
    .while = 过一会儿

## What is talked about until both agree
talk-put-away = 收起来
unsure-title = 还不确定的事
unsure-lede = 把每件事放到它该在的地方，它就不会无处不在。
unsure-empty = 这里还没有内容。一件不确定的事就够开始了。
unsure-do = 放一件在这里
money-title = 钱
money-lede = 你们俩都愿意谈的事，一次一个话题。
money-empty = 还没有话题。先选一个，其他的可以等。
money-do = 选一个话题
others-title = 我们身边的人
others-lede = 谁知道，打给谁，谁还不该知道。
others-empty = 还没有写下谁。你会先打给谁？
others-do = 写下一个人
card-who-phone = 可以打的电话
    .name = 号码

## Mine or ours: the worry, and the screens
card-entry-worry = 一份担心
card-entry-worry-text = 担心的是什么？用一句话说。
    .name = 担心的事
ours-title = 我的，还是我们的？
ours-lede = 用一句话说出一份担心。然后你们俩各自说，它感觉是谁的。
ours-put = 问问我们俩
ours-put-note = 对方会看到这一句。回答会封着，直到有两份。
ours-named = 已经说出来的
ours-empty = 还没有内容。从一份小小的担心开始就够了。
ours-near = 你们俩的感觉差不多。
ours-far = 先聊聊这个。今天不做计划。
ours-both-mine = 两边都说：我的。
ours-plan-do = 请求一件会有帮助的事

## What weighs: the screens
strains-title = 什么沉重
strains-lede = 你们俩各自说它有多重。然后一起看哪里不一样。
strains-begin = 从一个开始就够了。其余的可以等。
strains-alike = 你们俩差不多
strains-differ = 你们俩不一样
strains-step = 小小的下一步
strains-step-listen = 问一句“你是什么感觉？”，然后听着。今天不用解决什么。

## What is written down
together-talk = 可以聊的
decisions-title = 我们决定的事
decisions-lede = 把原因也写下来，犹豫时会有帮助。
decisions-empty = 还没有写下什么。一个决定就够开始了。
decisions-do = 写下一个决定
changed-title = 有些事变了
changed-lede = 说一次就好，之后可以重新看看约定过的事。
changed-empty = 这里没有内容。有变化时，一行就够。
changed-do = 说说什么变了
changed-look = 也许要再看看的
kept-share = 给对方看
kept-keep = 保留
