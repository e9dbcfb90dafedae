### The lock and handing the device over. Nobody is blamed for a passphrase that does not open.

## The lock screen
lock-locked = Locked.
lock-inside = What is inside stays inside.
lock-passphrase = Passphrase
lock-show = Show what is typed
lock-open = Open
lock-opening = Opening. This takes a moment.
lock-wrong = This one does not open it. Take your time.
lock-wait = You can try again in { $time }.
lock-use-passkey = Open with a passkey
lock-passkey-not = No passkey opened it. The passphrase does.
lock-no-memory = This device has too little memory free just now. Close other apps and try again.
lock-forgotten = Forgotten? Nobody can open it for you. If you have a copy or recovery words, they bring things back.

## Setting and changing the lock
lock-note = With a lock, this app asks for a passphrase when it opens, on this device.
lock-new = New passphrase
lock-new-note = At least eight characters. A few words in a row are good.
lock-again = The same once more
lock-short = A little longer, please: at least eight characters.
lock-differ = The two are not the same yet.
lock-current = Passphrase that stands now
lock-asks = For each of these, the passphrase that stands now is needed.
lock-set = Set the lock
lock-is-set = The lock is set.
lock-change = Change the passphrase
lock-changed = The passphrase is changed.
lock-remove = Remove the lock
lock-removed = The lock is removed.
lock-moment = This takes a moment.
lock-forget-nobody = If you forget it, nobody can open it for you.
lock-forget-words = Only a copy that you took with you, or recovery words, can bring things back.
lock-slows = Wrong guesses have to wait longer and longer. Whoever copies this device’s files can guess faster, so longer is safer.
lock-auto = Lock by itself
lock-auto-note = When nothing is touched for so long, also while the app is left.
lock-auto-minutes = After { $minutes } min

## Passkeys
lock-passkey = Passkey
lock-passkey-note = One more way to open it, beside the passphrase. It can be this device’s own: a fingerprint, a face, a code.
lock-passkey-add = Add a passkey
lock-passkey-added = The passkey opens it now, too.
lock-passkey-none = No passkey was added. Some devices and browsers cannot do this. The passphrase goes on opening it.
lock-passkeys-forget = Forget all passkeys
lock-passkeys-forgotten = Only the passphrase opens it now.

## Handing the device over
hand-note = One thing stays open; all the rest is locked. What is written there counts as yours.
hand-which = What stays open
hand-end = To end it, the passphrase is needed. Loading the page anew leads to the lock.
hand-do = Hand over
hand-only = This is open for one thing only.
hand-back = Back to it
hand-unlock = Unlock
hand-needs-lock = For this, there has to be a lock first.
