### Devices, recovery words, coming back, comparing two phones, and the quiet after a death. Fetched when they are needed.

## My devices
keys-devices-lede = The other never sees how many devices you have.
keys-this-one = This one
keys-unnamed = A device without a name
keys-going = Being removed. It is done when the relay has been told.
keys-rename = Give it another name
keys-name-ask = What shall this device be called?
keys-name-note = Only your own devices know the name.
keys-phone = Phone
keys-tablet = Tablet
keys-computer = Computer
keys-remove = Remove
keys-remove-title = Remove: { $name }
keys-remove-note = It reads nothing that is written from now on. What it has already, it keeps.
keys-remove-do = Remove this device
keys-history-title = What was done to your devices
keys-did-added = Added: { $name }
keys-did-removed = Removed: { $name }
keys-did-recovered = Came back by recovery words: { $name }
keys-did-words = Recovery words were made.
keys-did-new-words = The recovery words were changed.
keys-news-not-you = If this was not you: remove the device, then make new recovery words.
keys-news-know = I know
keys-one-at-a-time = Another change of devices or words is still on its way.
keys-no-such-device = That device is not among yours any more.

## Adding a device
keys-add = Add a device
keys-add-note = A phone or computer of yours, with everything that is here.
keys-add-warn = Only for a device of your own. It reads everything that is yours.
keys-add-make = Make a link for it
keys-add-scan = Scan this with the new device.
keys-add-qr = The link as a picture for the new device’s camera
keys-add-link-title = Or open the link there
keys-add-finishing = Letting the device in.
keys-add-done = The device is in.
keys-comes-by-itself = Everything comes by itself. It can take some minutes.
keys-join-title = Make this one of your devices?
keys-join-note = It gets everything of yours: what you wrote, and the shared place.
keys-join-care = If this link came from someone else, say no.
keys-join-do = Yes, it is mine
keys-join-done = This is one of your devices now.

## Recovery words
keys-words-what = If all your devices are lost, 24 words bring everything back, also the shared place.
keys-words-not = They are no password for every day. Nobody can send them to you again.
keys-words-warn = Whoever holds this reads everything, also what is only yours. Hide it well, or skip it.
keys-words-have = You have recovery words.
keys-words-coming = Kept. They open as soon as the relay has been told.
keys-words-none = You have no recovery words.
keys-words-if-words = Words lost, a device left: make new words on it.
keys-words-if-devices = Devices lost, words left: open Leeward on a new device and choose “{ $word }”.
keys-words-if-both = Both lost: nobody can open it for you.
keys-words-old = Then the old sheet opens nothing new. With an earlier copy of the relay’s store it still opens what was written until then.
keys-words-make = Make recovery words
keys-words-make-new = Make new words
keys-words-write = Write these down, in this order, or print them.
keys-words-print = Print the sheet
keys-words-written = I have them on paper
keys-words-again = Look at the words again
keys-sheet-qr = The words as a picture for a camera
keys-sheet-how = On a new device open this address and choose “{ $word }”:
keys-sheet-date = Date:
keys-check-title = Three of them, to be sure
keys-check-note = Look at your paper and write these words here.
keys-check-word = Word { $number }
keys-check-wrong = Not quite yet. Look at the paper again; there is no hurry.
keys-words-kept = Kept. The words are on no device, only on your paper.
keys-offer-title = If all your devices were lost
keys-offer = 24 words on paper could bring everything back. If you like.
keys-offer-stays = You find it in Settings at any time.

## Coming back by words
keys-recover-field = The 24 words
keys-recover-note = Spaces and line breaks do not matter. The words do not leave this device.
keys-recover-find = Look for what is mine
keys-recover-looking = The relay is being asked.
keys-recover-count = There are 24 words. Here are: { $count }
keys-recover-unknown = Word { $number } is in no list: { $word }
keys-recover-checksum = All words are known, but they do not belong together. One is wrong, or two are swapped.
keys-found = It is found.
keys-found-ask = What became of your other devices?
keys-found-lost = They are lost or stolen: remove them
keys-found-lost-note = They read nothing that is written from now on.
keys-found-have = I still have one
keys-found-have-note = Nothing is removed. You then compare the two once.
keys-returning = This device is being let in.
keys-returned = You are back.
keys-fail-not-found = This relay knows nothing of these words. They were changed, or belong to another address.
keys-fail-replaced = These words were replaced by newer ones.
keys-fail-tampered = What the relay gave does not belong to these words. It may have been changed.
keys-first-title = Before you write: compare with another phone
keys-first-why = So you see whether the relay gave everything to this device.
keys-first-none = I have no other phone
keys-first-warn = If the relay held something back, you would not notice. What you write could then stand against what is missing.
keys-first-go = Go on without comparing

## Comparing two phones
keys-compare-lede = Each shows what it has seen. So you notice if the relay hides something or tells each of them another story.
keys-compare-whose = Whose is the other phone?
keys-compare-own = Mine
keys-compare-other = The other’s
keys-compare-scan = Scan this with the other phone’s camera.
keys-compare-qr = What this phone has seen, as a picture for a camera
keys-compare-link-title = Or send it
keys-compare-paste = Or put here what the other phone shows
keys-compare-field = The other phone’s link
keys-compare-none = There is nothing to compare yet.
keys-same = Both have seen the same.
keys-they-behind = The other phone has not come as far. All that it has is the same.
keys-this-behind = This phone has not come as far as the other.
keys-behind-do = Keep both online for some minutes, then compare again. If it stays so, the relay is holding something back: tell whoever runs it.
keys-differ = These are two different histories. Nothing more is written here.
keys-differ-do = Keep both phones as they are. Speak with whoever runs the relay. Leaving the shared place is possible, too.
keys-not-comparison = This is nothing that these two phones can compare.

## After a death
keys-loss-lede = This is for this device only. Nothing is deleted, and nobody is told.
keys-loss-say = The other has died
keys-loss-sorry = We are so sorry.
keys-loss-stops = Here nothing asks for the two of you any more.
keys-loss-stays = What was shown to you stays. What was never shown stays sealed.
keys-loss-quiet = Keep quiet
keys-loss-print = Print what was shown to you
keys-loss-undo = Show the questions again

## Deleting one's part at the relay
keys-relay-lede = What is only yours goes from the relay. On this device everything stays.
keys-relay-what = What happens
keys-relay-leave = First you leave the shared place, at once and for good. The other reads that sharing has ended.
keys-relay-shared = What was shared, the other can fetch for 90 days, sealed. Then the relay deletes that, too.
keys-relay-own = Your own part is deleted when the relay hears of it. A backup of the relay may still have it, sealed.
keys-relay-devices = Your other devices keep what they have. Nothing new comes to them.
keys-relay-words = Recovery words bring nothing back any more.
keys-relay-offline = Without a network it is done when there is one again and this app is open.
keys-relay-again = If you invite someone, add a device or make recovery words later, the relay gets a sealed copy again.
keys-relay-do = Delete it at the relay
keys-relay-sure = Delete your part at the relay now? It cannot be taken back.
keys-relay-yes = Yes, delete it there
keys-relay-no = No, keep it there
keys-relay-going = On its way. It is done when the relay has answered.
keys-relay-none = At the relay there is nothing that is only yours. All of it is on this device.
