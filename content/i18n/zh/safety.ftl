### Chinese, simplified: 你. Plain words, no diagnosis, no telephone numbers.

## Safety
safety-title = 安全
safety-lede = 这一页什么都不问，什么都不留，也不需要账号。
safety-yours-title = 由你自己决定的事
safety-yours = 你的身体、钱、手机、工作和往来的人，都由你自己决定。
safety-yours-no = 说不，不需要理由。昨天的好，不等于今天的好。
safety-yours-close = 不想分享的，你永远不必在这里分享。

safety-signs-title = 不应该发生的事
safety-signs = 病痛让生活变难。但无论是谁生病，都不能让下面这些事变得应该：
safety-signs-afraid = 你害怕对方会有的反应。
safety-signs-watched = 你的手机、消息或行踪被人盯着。
safety-signs-alone = 有人不让你接触别人、钱、药或治疗。
safety-signs-pushed = 有人逼你去碰，或逼你被碰。
safety-signs-hurt = 你被伤害、被威胁，或被说成是活该。
safety-signs-note = 这个应用判断不了你是否安全，也不会去判断。你自己最清楚。

safety-now-title = 如果你现在有危险
safety-now = 如果可以，去有别人在的地方。拨打你所在国家的紧急电话。
safety-now-quiet = 如果不能说话：很多国家也可以用短信求助。邻居也可以替你打电话。

safety-help-title = 寻找帮助
safety-help-search = 搜索“家庭暴力求助热线”加上你所在的国家或城市。
safety-help-people = 诊所、医院、社会工作机构或药房的人，也许能在保密的前提下帮你找到人。
safety-help-device = 请用对方不会用的设备来搜索：朋友家里、图书馆、单位。
safety-help-both = 求助热线也面向照顾别人的人，以及害怕自己会伤害别人的人。

safety-living-title = 如果活着太难
safety-living-matter = 你很重要。现在能和谁待在一起吗？
safety-living-move = 离开任何你可能会用来伤害自己的东西。
safety-living-call = 打电话给你信任的人、危机热线，或你所在国家的紧急电话。
safety-living-find = 要找附近的热线，请搜索“心理危机热线”加上你所在的国家。
safety-living-letter = 你在这里写的，今晚可能没有人看到。
safety-living-worried-title = 如果你担心对方
safety-living-worried = 到身边去。问一句：你是不是在想结束自己的生命？问，不会让人生出这个念头。留下来。打电话。

safety-sees-title = 对方看得到什么，看不到什么
safety-sees-only = 对方只看得到你选了“给我们俩”的内容，和你给的称呼。
safety-sees-kept = 给看过一次的，会留在对方那里，即使你后来改成只给自己。
safety-sees-not-opened = 没有人看得到你什么时候打开这里、读了什么、有没有回答。
safety-sees-close = 餐桌上的四种亲近从不分享。
safety-sees-device = 能解锁你设备的人，就能打开这里并读到全部。

safety-device-title = 你的设备
safety-device-lock = 给设备设一个只有你知道的密码。
safety-device-history = 浏览器会记得打开过这一页。你可以从历史记录里删掉它。
safety-device-shared = 在两个人共用的设备上，不在这里写会更安全。
safety-device-tracked = 如果有人在你的手机上装了监视软件，这个应用挡不住它。

safety-quick-title = 快速离开屏幕
safety-quick = 上方的“快速离开”会立刻打开一个空白页。
safety-quick-key = 在应用里，快速按三次 Escape 键也一样。
safety-quick-back = 在应用里，之后按“返回”不会再显示原来的内容。
safety-quick-return = 想回来时，重新打开网址或图标。
safety-quick-not = 浏览器仍会记得网址，也没有上锁。谁打开都能读。
safety-quick-name = 在应用的设置里，图标和标签页可以换个名字。

safety-leave-title = 离开
safety-leave = 你们俩谁都可以马上自己离开共同的地方。不需要理由，也不用等。
safety-leave-copy = 以前给看过的，你们俩各自都留着。
safety-leave-danger = 离开会让你有危险吗？先和懂这类事情的人谈谈。

safety-not-medical = 这不是医疗或法律建议。

## Who can read this
who-title = 谁能读到这些？
who-lede = 简短，用平常的话。
who-promise = 中继服务器读不了你写的内容；而向你提供应用的人，通过攻击你，是可以读到的。
who-device = 你写的内容封好存在你自己的设备上。
who-sealed = 你给看的内容封好送到对方那里。中继服务器只负责传递，没有钥匙。
who-relay-sees = 中继服务器看得到有两方在交换封好的信封、信封多大、什么时候。它不知道你们的名字。
who-server = 应用本身来自一台服务器。管理它的人有可能改动应用，让它交出你的话。所以请用你信任的地址，或者你自己的。
who-other = 对方可以读你给看的内容，也可能拿给别人看。
who-unlocked = 谁解锁了你的设备，谁就能读到上面的内容。
who-no-watching = 没有广告，没有使用分析，也没有你们是谁的名单。
who-lost = 如果你的设备和恢复词全丢了，没有人能替你打开上面的内容。

## Plain pages of the server, readable without script, for when the app cannot start
help-script-title = Leeward 需要 JavaScript
help-script = 封存和打开都在你自己的设备上进行。为此，需要允许页面运行。
help-script-how = 请允许这个地址使用 JavaScript，然后再打开 Leeward。
help-browser-title = 这个浏览器打不开 Leeward
help-browser = 较新的 Firefox、Safari、Chrome 或 Edge 可以。
help-loading-title = Leeward 没有加载成功
help-loading = 有一部分没有到达。这台设备上已保存的都安全。
help-loading-how = 网络好一些时再试一次。
help-open = 打开 Leeward
help-languages = 语言
