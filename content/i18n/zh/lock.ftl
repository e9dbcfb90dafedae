### Chinese, simplified: 你. Nobody is blamed for a passphrase that does not open.

## The lock screen
lock-locked = 已锁上。
lock-inside = 里面的东西，还在里面。
lock-passphrase = 口令
lock-show = 显示输入的内容
lock-open = 打开
lock-opening = 正在打开，需要一点时间。
lock-wrong = 这个口令打不开。慢慢来。
lock-wait = { $time } 后可以再试。
lock-use-passkey = 用通行密钥打开
lock-passkey-not = 没有通行密钥打开它。口令可以。
lock-no-memory = 这台设备现在可用内存太少。请关闭其他应用再试一次。
lock-forgotten = 忘了？没有人能替你打开。如果有副本或恢复词，可以找回来。

## Setting and changing the lock
lock-note = 有了锁，在这台设备上打开应用时会问口令。
lock-new = 新口令
lock-new-note = 至少八个字符。几个词连在一起就很好。
lock-again = 再输入一次
lock-short = 请再长一点：至少八个字符。
lock-differ = 两次输入还不一样。
lock-current = 现在的口令
lock-asks = 这里的每一项都需要现在的口令。
lock-set = 加锁
lock-is-set = 锁已加上。
lock-change = 更改口令
lock-changed = 口令已更改。
lock-remove = 去掉锁
lock-removed = 锁已去掉。
lock-moment = 需要一点时间。
lock-forget-nobody = 如果忘了，没有人能替你打开。
lock-forget-words = 只有随身带走的副本或恢复词才能找回来。
lock-slows = 猜错之后要等得越来越久。复制了这台设备文件的人可以猜得更快，所以口令越长越安全。
lock-auto = 自动上锁
lock-auto-note = 这么久没有触碰就上锁，离开应用时也一样。
lock-auto-minutes = { $minutes } 分钟后

## Passkeys
lock-passkey = 通行密钥
lock-passkey-note = 口令之外的另一种打开方式。可以用设备自己的：指纹、面容或密码。
lock-passkey-add = 添加通行密钥
lock-passkey-added = 现在通行密钥也能打开。
lock-passkey-none = 没有添加通行密钥。有些设备和浏览器做不到。口令照样能打开。
lock-passkeys-forget = 忘掉所有通行密钥
lock-passkeys-forgotten = 现在只有口令能打开。

## Handing the device over
hand-note = 只有一样开着，其余都锁上。在那里写下的，都算是你写的。
hand-which = 什么保持打开
hand-end = 结束时需要口令。重新加载页面会回到锁屏。
hand-do = 递出去
hand-only = 这里只开着一样。
hand-back = 回到那里
hand-unlock = 解锁
hand-needs-lock = 这需要先加一把锁。
