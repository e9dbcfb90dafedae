### Taking all of it along as one file, bringing it in elsewhere, and deleting what is on a device.

## Taking it along
archive-lede = 一个文件，装着你在这里的一切，也有只属于你的。一句口令把它密封。
archive-opens = 谁有文件和口令，谁就能读到全部。
archive-keep = 所以它只给你自己。谁都不必把它交给别人。
archive-later = 在另一台设备上，选“我有一份副本”。自由软件“age”也能打开它。
archive-unsent = 有一部分还没有送出。如果可以，等它送出。
archive-passphrase = 口令
archive-passphrase-note = 几个只有你才会放在一起的词。没有它，谁也打不开文件，我们也不行。
archive-again = 再写一遍
archive-differ = 两遍不一样。
archive-short = 太短，保护不了文件。请写十个字符以上。
archive-make = 生成文件
archive-working = 正在密封。请稍等。
archive-done = 文件在你的下载里。这里什么都没有变。
archive-failed = 没能生成文件。这里什么都没有变。

## Bringing it in
archive-in-title = 把副本带到这里
archive-in-lede = 选好文件，写下它的口令。一切会像当时那样回来。
archive-in-both = 它原来的设备可以照常使用。
archive-in-file = 文件
archive-in-none = 请先选文件。
archive-in-do = 带到这里
archive-in-working = 正在打开。请稍等。
archive-in-begun = 这里已经有人开始了。副本只能带到还没有人开始的设备上。
archive-wrong-passphrase = 这个口令打不开它。什么都没有变。
archive-damaged = 这个文件被截断或改动过。什么都没有变。也许另一份是完整的。
archive-foreign = 这不是从这里带走的文件。什么都没有变。
archive-too-new = 这个文件由更新的版本生成。什么都没有变。请先打开新版本。
archive-too-large = 这个文件太大。什么都没有变。
archive-other-relay = 这个文件属于 { $address }。请打开那个地址，带到那里。什么都没有变。

## Deleting it
delete-lede = 这台设备上的一切都会离开：你写的内容、密钥、设置。
delete-stays = 留下的
delete-stays-relay = 在中继服务器：送出内容的密封副本。中继服务器读不了它。
delete-stays-other = 在对方那里：你给看过的内容。没有人会告诉对方你删除了。
delete-stays-devices = 在你的其他设备和带走的文件里：那里的一切。
delete-no-way-back = 没有别的设备，也没有这样的文件，谁也找不回来。
delete-unsent = 有一部分还没有送出。现在删除，它就没有了。
delete-do = 删除
delete-sure = 现在就从这台设备上删除吗？
delete-yes = 是的，删除
delete-no = 不，保留
delete-failed = 没能删除。请关掉这个应用的其他窗口，再试一次。
deleted-title = 已经删除
deleted-gone = 你写的内容、密钥和设置都不在这台设备上了。
deleted-history = 浏览器也许还记得这个地址。你可以从历史记录里删去它。
deleted-close = 现在可以关掉这一页了。

## Erasing one thing
erase-title = 彻底抹去这条内容
erase-what = 这里的内容会从你的所有设备和中继服务器上消失，无法找回。
erase-shown = 对方的设备联网后也会消失。已被复制的内容会留下。
erase-do = 抹去
erase-done = 已抹去。
