### The page on safety, and the page on who can read this. Plain words, no diagnosis, no telephone numbers:
### help differs from place to place, so the page says how to find it.

## Safety
safety-title = Safety
safety-lede = This page asks nothing, keeps nothing, and needs no account.
safety-yours-title = What is yours to decide
safety-yours = Your body, money, phone, work and people are yours to decide.
safety-yours-no = A no needs no reason. Yes yesterday is not yes today.
safety-yours-close = You never have to share here what you do not want to share.

safety-signs-title = Things that are not all right
safety-signs = Illness makes life hard. It does not make these things all right, whoever is ill:
safety-signs-afraid = You are afraid of how the other will react.
safety-signs-watched = Your phone, your messages or your ways are watched.
safety-signs-alone = You are kept from people, money, medicine or care.
safety-signs-pushed = You are pushed to touch, or to be touched.
safety-signs-hurt = You are hurt, threatened, or told that you deserve it.
safety-signs-note = This app cannot tell whether you are safe, and does not try. You know it best.

safety-now-title = If you are in danger now
safety-now = Go where other people are, if you can. Call the emergency number of your country.
safety-now-quiet = If you cannot speak: in many countries you can also reach help by text message. A neighbour can call for you.

safety-help-title = Finding help
safety-help-search = Search for “helpline violence at home” and the name of your country or town.
safety-help-people = A doctor, a nurse, a social worker or a pharmacist can help you find someone, in confidence.
safety-help-device = Search on a device that the other does not use: at a friend’s, in a library, at work.
safety-help-both = Helplines are also for those who look after someone, and for those who are afraid of hurting someone.

safety-living-title = If living feels too hard
safety-living-matter = You matter. Can you be with someone now?
safety-living-move = Move away from anything you could use.
safety-living-call = Call someone you trust, a crisis line, or the emergency number of your country.
safety-living-find = To find a line near you, search for “crisis line” and the name of your country.
safety-living-letter = What you write here may not reach anyone tonight.
safety-living-worried-title = If you are worried about the other
safety-living-worried = Go to them. Ask: are you thinking of ending your life? Asking does not plant it. Stay. Call.

safety-sees-title = What the other can see, and what not
safety-sees-only = The other sees only what you showed as “Both of us”, and the name you gave.
safety-sees-kept = What was shown once stays with the other, also when you make it only yours later.
safety-sees-not-opened = Nobody sees when you open this place, what you read, or whether you have answered.
safety-sees-close = The four kinds of closeness at the table are never shared.
safety-sees-device = Whoever can unlock your device can open this place and read all of it.

safety-device-title = Your device
safety-device-lock = Give your device a code that only you know.
safety-device-history = The browser remembers that this page was opened. You can remove it from the browser’s history.
safety-device-shared = On a device that you share, it is safer not to write here.
safety-device-tracked = If somebody put watching software on your phone, this app cannot protect you from it.

safety-quick-title = Leaving the screen quickly
safety-quick = “Leave quickly”, at the top, opens an empty page at once.
safety-quick-key = In the app, pressing Escape three times, quickly, does the same.
safety-quick-back = In the app, “Back” then does not show what was there.
safety-quick-return = To return, open the address or the icon again.
safety-quick-not = The browser still remembers the address, and nothing is locked. Whoever opens it can read.
safety-quick-name = In the app’s settings, the icon and the tab can have another name.

safety-leave-title = Leaving
safety-leave = Either of you can leave the shared place alone, at once. No reason, no waiting.
safety-leave-copy = What was shown before stays with both of you.
safety-leave-danger = Could leaving put you in danger? Talk first with someone who knows about such things.

safety-not-medical = This is not medical or legal advice.

## Who can read this
who-title = Who can read this?
who-lede = In short, and in plain words.
who-promise = The relay cannot read what you write; whoever serves you the app could, by attacking you.
who-device = What you write is kept on your own device, sealed.
who-sealed = What you show goes to the other sealed. The relay passes it on and has no key.
who-relay-sees = The relay sees that two parties exchange sealed envelopes, how large and when. It does not know your names.
who-server = The app itself comes from a server. Who runs that server could change the app so that it gives your words away. So use an address that you trust, or your own.
who-other = The other can read what you showed, and could show it to others.
who-unlocked = Whoever unlocks your device can read what is on it.
who-no-watching = There is no advertising, no analytics, and no list of who you are.
who-lost = If all your devices and your recovery words are lost, nobody can open for you what was on them.

## Plain pages of the server, readable without script, for when the app cannot start
help-script-title = Leeward needs JavaScript
help-script = Sealing and opening happen on your own device. For that the page must be allowed to run.
help-script-how = Allow JavaScript for this address, then open Leeward again.
help-browser-title = This browser cannot open Leeward
help-browser = An up-to-date Firefox, Safari, Chrome or Edge can.
help-loading-title = Leeward did not load
help-loading = A part of it did not arrive. What was saved on this device is safe.
help-loading-how = Try again when the network is better.
help-open = Open Leeward
help-languages = Languages
