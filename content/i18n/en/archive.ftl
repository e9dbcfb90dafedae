### Taking all of it along as one file, bringing it in elsewhere, and deleting what is on a device.

## Taking it along
archive-lede = One file with all that you have here, also what is only yours. A passphrase seals it.
archive-opens = Whoever has the file and the passphrase reads all of it.
archive-keep = So it is for you alone. Nobody has to give it to anyone.
archive-later = On another device, choose “I have a copy”. The free program “age” opens it, too.
archive-unsent = Some of it has not been sent yet. If you can, wait until it is.
archive-passphrase = Passphrase
archive-passphrase-note = A few words that only you would put together. Without them nobody can open the file, not even we.
archive-again = The same once more
archive-differ = The two are not the same.
archive-short = Too short to keep the file safe. Ten letters or more, please.
archive-make = Make the file
archive-working = Sealing it. This takes a moment.
archive-done = The file is with your downloads. Here nothing has changed.
archive-failed = The file could not be made. Here nothing has changed.

## Bringing it in
archive-in-title = Bring a copy here
archive-in-lede = Choose the file and type its passphrase. All comes back as it was then.
archive-in-both = The device that it came from may go on as before.
archive-in-file = The file
archive-in-none = Choose the file first.
archive-in-do = Bring it here
archive-in-working = Opening it. This takes a moment.
archive-in-begun = Somebody has begun here already. A copy can only come to a device where nobody has.
archive-wrong-passphrase = This passphrase does not open it. Nothing has changed.
archive-damaged = This file was cut short or altered. Nothing has changed. Perhaps another copy is whole.
archive-foreign = This is not a file that was taken along from here. Nothing has changed.
archive-too-new = A newer version made this file. Nothing has changed. Open the newer version first.
archive-too-large = This file is too large. Nothing has changed.
archive-other-relay = This file belongs to { $address }. Open that address, and bring it there. Nothing has changed.

## Deleting it
delete-lede = From this device goes everything: what you wrote, the keys, the settings.
delete-stays = What stays
delete-stays-relay = At the relay: a sealed copy of what was sent. The relay cannot read it.
delete-stays-other = With the other: what you showed. Nobody tells them that you deleted this.
delete-stays-devices = On your other devices, and in files that you took along: all that is there.
delete-no-way-back = Without another device or such a file, nobody can bring it back.
delete-unsent = Some of it has not been sent yet. If you delete now, it is gone.
delete-do = Delete it
delete-sure = Delete it from this device now?
delete-yes = Yes, delete it
delete-no = No, keep it
delete-failed = It could not be deleted. Close other windows of this app, and try again.
deleted-title = It is deleted
deleted-gone = What you wrote, the keys and the settings are gone from this device.
deleted-history = The browser may still remember this address. You can remove it from the browser’s history.
deleted-close = You can close this page now.

## Erasing one thing
erase-title = Erase this for good
erase-what = What is here goes from all your devices and from the relay. There is no way back.
erase-shown = It goes from the other’s devices too, once they are online. What somebody copied stays.
erase-do = Erase it
erase-done = It is erased.
