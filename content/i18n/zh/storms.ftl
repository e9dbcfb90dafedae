## Storms
card-entry-stressor-flare = 发作
    .coach = 发作来了。你不用解释。
card-entry-stressor-hospital = 住院
    .coach = 你们中有人在医院。别的可以等。
card-entry-stressor-bad-news = 坏消息
    .coach = 消息来了。你不必平静。
card-entry-stressor-money = 钱的风暴
    .coach = 钱在逼人。今晚不必解决。
card-entry-stressor-loss = 失去
    .coach = 有人或有些东西不在了。什么也不用说。
card-entry-stressor-other = 别的风暴
    .coach = 你说是风暴，它就是。

## What every storm asks
card-entry-stressor-start = 从什么时候开始？
    .name = 开始
card-entry-stressor-end = 什么时候缓和的？
    .name = 缓和
card-entry-stressor-helped = 什么有帮助？
    .name = 有帮助
    .hint = 点两下就够了。留给下一次。
    .dark = 暗的房间
    .quiet = 安静
    .warm = 温暖
    .food = 吃点东西
    .sleep = 睡眠
    .company = 陪伴
    .alone = 独处
    .no_questions = 不被提问
    .talk = 说话
    .music = 音乐
    .air = 新鲜空气
    .laugh = 笑
    .medicine = 药
    .tasks = 少些事务
    .someone_else = 外面的人
card-entry-stressor-didnt = 什么没有帮助？
    .name = 没有帮助
    .hint = 这不是责备，是为了下一次。
    .dark = 暗的房间
    .quiet = 安静
    .warm = 温暖
    .food = 吃点东西
    .sleep = 睡眠
    .company = 陪伴
    .alone = 独处
    .no_questions = 不被提问
    .talk = 说话
    .music = 音乐
    .air = 新鲜空气
    .laugh = 笑
    .medicine = 药
    .tasks = 少些事务
    .someone_else = 外面的人
card-entry-stressor-note = 用你自己的话
    .name = 备注

## What helped, outside a storm
card-entry-helped = 什么有帮助
    .coach = 留给下一次。
card-entry-helped-text = 什么有帮助，怎么帮的？
    .name = 什么有帮助

## The flare plan
card-flareplan = 我们的发作计划
    .coach = 在好日子写下，在坏日子用上。
card-flareplan-first = 先做什么？
    .name = 首先
    .hint = 第一个小时做什么。
card-flareplan-signs = 怎么察觉它要来？
    .name = 迹象
card-flareplan-helps = 什么有帮助？
    .name = 有帮助
card-flareplan-not = 什么最好不做？
    .name = 最好不做
card-flareplan-who_to_call = 给谁打电话，什么时候打？
    .name = 给谁打电话

## The plan
flareplan-title = 我们应对发作的计划
flareplan-lede = 在平静的日子写下，留给用得上的那天。
flareplan-empty = 还没有计划。一行就够：先做什么有帮助。
flareplan-do = 写一个计划

## From when on to ask whether it has eased
card-entry-stressor-ask = 什么时候问是否缓和了？
    .name = 再问

## The screens
storms-title = 风暴
storms-ask = 有风暴吗？
storms-lede = 点一下就给它名字。缓和之前，今天的页面会变小。
storms-show-note = 只会看到是什么风暴、从什么时候开始。别的都不会。
storms-now = 现在
storms-eased-ask = 缓和了吗？
storms-not-yet = 还没有
storms-stop-asking = 别再问了
storms-eased-do = 缓和了
storms-last = 上次有帮助的：{ $what }
storms-last-not = 上次没有帮助的：{ $what }
storms-show-these = 给对方看这些
storms-shown = 这些已经给对方看了。
storms-after = 什么有帮助？什么没有？
storms-keep = 留给下一次
storms-keep-note = 只有你看得到。下一次来时，它就在这里。
storms-before = 过去的风暴
storms-small = 今天小小的。一个词、一个愿望就够了。
storms-rest = 今天的其余
storms-helped-do = 写下什么有帮助
