### The interface. Other locales have the same ids in the same order, and say the same in their own way.
### Names stand as labels before a colon, or where they need no case. No exclamation marks, no blame, no hurry.
### Every message may choose by $form (she, he, avoid): how the reader wishes to be spoken to.

## The house
app-name = Leeward
app-what = A quiet, private place for two, when illness is in the house.
app-skip-to-content = Skip to content
app-loading = Opening.

## Navigation
nav-label = Main parts
nav-today = Today
nav-more = More
nav-back = Back
nav-close = Close
leave-quickly = Leave quickly
away-title = New tab
nav-step = Step { $step } of { $steps }

## Words used in many places
do-begin = Begin
do-skip = Skip
do-next = Go on
do-keep-this = Keep this
do-change = Change it
do-try-again = Try again
do-not-now = Not now
do-clear = Take it out
do-more = More
is-saved-here = Saved here.

## People
# Stands where a name would, when there is none.
person-other = The other
person-you = You
person-label = { $name }:

## The first minutes
begin-is-it-safe = Is this safe for me?
begin-have-invitation = I have a code or a link
begin-name-ask = What shall we call you?
begin-name-field = A name
begin-name-note = Nothing leaves this device until you say so, and then only sealed.
begin-name-unusable = A name has at most 40 characters, all of which can be seen.
begin-energy-ask = How much is in you right now?
begin-energy-note = You can change this at any time.
energy-little = A little
energy-some = Some
energy-enough = Enough
energy-little-note = One thing at a time.
begin-who-ask = Who is here?
begin-who-alone = Just me
begin-who-both = We’re side by side
begin-each-alone = Hold your own screen. One word for today?
begin-words-ask = Shall we put it into words?
begin-words-none = No words today. That is fine.
begin-keep-for-me = Keep for me
begin-show-it = Show it
begin-invite = Invite someone
begin-theirs-note = If the other shows something, it appears here. It need not.

## Saying it in whole sentences, and showing it on the full screen
# Two whole sentences; languages that put no space between sentences leave it out.
said-both = { $word } { $wish }
show-label = Your words, in large letters
show-hint = Turn the screen to the other, or hand it over.
show-done = Put it away

## Saved, and who sees it
saved-only-me = Saved here. Only you see it.
saved-both = Saved here. You both see it.
audience-ask = Who is this for?
audience-only-me = Only me
audience-both = Both of us
audience-note = You can change this later.
audience-alone-note = Nobody else is here yet. You can invite someone.
audience-mixed = Some for both of us
audience-field = { $field }: who is this for?
audience-stop = Make it only mine
audience-stop-note = From now on only you see it. What was shown stays with the other.
show-other-ask = Show it to the other?
show-named-ask = Show { $name }?
show-it-yes = Show
show-it-no = Keep

## Today
today-title = Today
greeting-morning = Good morning.
greeting-day = Good day.
greeting-evening = Good evening.
greeting-night = A quiet night to you.
today-lamp-ask = How is today?
today-lamp-mine = Your lamp today
today-yesterday-ask = Yesterday is still open, if you like.
today-yesterday-open = Fill in yesterday
today-yesterday-change = Change yesterday
today-table-ask = The table: a quiet quarter of an hour, once this week.
today-table-open = Sit down at the table
today-table-mine = Your table this week
today-table-change = Change this week
today-simpler = Little energy? Make it simpler
today-invite = It works alone. The other may come later.
week-this = This week

## The lamp
lamp-title = The lamp
lamp-lede = Answer what you like. Leave the rest.
lamp-for-yesterday = For yesterday
lamp-word-past = One word for that day.
lamp-good-storm = Was anything bearable?
lamp-more = More, if you like
lamp-more-note = Energy, pain, mood, stress, feelings
lamp-draft = Not kept yet. It is here as you left it.

## The table
table-title = The table
table-lede = One good thing, one need, one time for the two of you. No hurry.
table-for-week = For the week of { $date }
table-time-title = Time for the two of you
table-time-note = In two sizes, so that a hard day has one too.
table-close-title = Close or far, as you feel it
table-close-note = Only for you. It is never shared, and nobody is told that you answered.

## The other’s lamp, and one tap in answer
their-lamp = { $name }: { $word }. { $wish }.
their-lamp-title = From the other
their-answer-ask = One tap, if you like
their-answer-mine = You said:
their-answer-theirs = { $name }: { $answer }

## More
more-title = More
more-settings = Settings
more-settings-note = Name, language, light, how much is in you
more-name = Your name
more-name-keep = Keep the name
more-name-note = The other sees it, once you share a place.
more-language = Language
more-theme = Light and dark
more-theme-light = Light
more-theme-dark = Dark
more-theme-system = As the device
more-contrast = Contrast
more-contrast-system = As the device
more-contrast-more = More contrast
more-alias = Another name on the home screen
more-alias-notes = Notes
more-alias-weather = Weather
more-alias-note = The tab and the icon take this name. Only this device knows.
more-alias-again = An icon that is already there keeps its name: remove it, then install again.
more-alias-ios = On an iPhone or iPad, removing the icon deletes what was written in it. There, choose the name before installing.
more-alias-stays = The address, and the words inside, stay as they are.
more-energy = How much is in you
more-energy-note = A little: one thing at a time, in three taps.
more-form = How this place speaks to you
more-form-she = As to a woman
more-form-he = As to a man
more-form-avoid = In words that leave it open
more-form-note = Where the language makes a difference. Only this device knows.
more-safety = Safety
more-who-can-read = Who can read this?
more-about = About Leeward
more-about-text = Free software, made for two. No advertising, no counting, nobody watching.
more-about-licence = Licence: AGPL 3.0 or later.
more-about-version = Version { $version }
more-not-medical = Not medical advice.

## The shared place
place-title = The shared place
place-none = You are here alone. That is fine.
place-with = You share a place with:
place-with-other = You share a place with one other person.
place-invite = Invite someone
place-leave-any-time = Either of you can leave alone, any time.
place-leave = Leave the shared place
place-leave-note = No reason, no waiting. You keep a copy of what was shared.
place-leave-danger = Could leaving put you in danger?
place-ended = Sharing has ended. Your copy stays yours.
place-what-is-seen = The other sees only what you chose to show.

## Inviting
invite-title = Invite someone
invite-lede = Two steps, side by side if you can.
invite-yours-stays = What you have kept for yourself stays yours.
invite-leave-any-time = Either of you can leave alone, any time.
# Before what the other will read: guest-named, guest-choose.
invite-other-reads = The other reads:
invite-make = Make an invitation
invite-making = Making an invitation.
invite-scan = Let the other scan this.
invite-qr-label = The invitation as a picture for the other’s camera
invite-link-title = Or send the link
invite-link-label = The link
invite-link-copy = Copy the link
invite-link-share = Send the link
invite-link-note = Whoever has this link can knock. Send it only to the one you mean.
invite-link-copied = The link is copied.
invite-link-marked = The link is marked. Copy it from here.
invite-message = Would you like to share a quiet place with me? You choose what to show.
invite-code-title = Or say a code
invite-code-make = Make a code to say aloud
invite-code-label = The code
invite-code-note = Say it aloud, or on the phone. A wrong guess ends it.
invite-once-until = It works once, until { $time }.
invite-waiting = You can leave this open and do something else.
invite-stop = Take the invitation back
invite-stopped = The invitation is taken back.

## Being invited
guest-named = { $name } would like to share a quiet place with you.
guest-unnamed = Somebody would like to share a quiet place with you.
guest-choose = You choose what to share. If you say no, nothing is sent.
guest-look-first = Look first
guest-come-in = Come in
guest-not-now = Not now
guest-look-title = What it is
guest-look-lamp = Each of you can say, once a day, how today is: one word, one wish, one good thing.
guest-look-choose = All of it is only yours until you choose to show it.
guest-look-relay = The relay passes on sealed envelopes. It cannot read them.
guest-look-leave = Either of you can leave alone, at once, without a reason.
guest-look-nothing-sent = Looking tells nobody.
guest-declined = Nothing was sent.
guest-code-title = Come in with a code
guest-code-ask = Which code do you hear?
guest-code-note = Digits only. Spaces do not matter.
guest-link-ask = Or put the link here
guest-link-field = The link
guest-open = Open the invitation
guest-knocking = The other device is being asked. Keep both open for a moment.

## Comparing digits
compare-ask = Do both screens say { $digits }?
compare-note = If they are the same, nobody is standing between you.
compare-yes = Yes
compare-no = No, stop
compare-said-yes = You said yes. Now the other screen.
compare-finishing = Making the shared place.
compare-done = You share a place now.
compare-done-note = Nothing you kept before is in it. You choose what to show.
compare-go-on = Go to today
# On other screens, when the other has come in meanwhile.
compare-knock = Someone is coming in. Compare the digits first.
compare-open = Compare

## When an invitation comes to nothing
pair-nothing-left = Nothing was left behind.
pair-make-new = Make a new invitation
pair-unreadable = This is no invitation, or a part of it is missing.
pair-unreadable-do = Copy the whole link, or scan it again.
pair-other-relay = This invitation belongs to another address.
pair-other-relay-do = Open the link itself, instead of pasting it here.
pair-expired = This invitation is too old.
pair-used = This invitation has been used.
pair-used-do = If it was neither of you, make a new one and compare the digits well.
pair-gone = There is no such invitation, or it was taken back.
pair-wrong-code = This code is not the right one.
pair-wrong-code-do = A code ends after one wrong guess. Ask for a new one.
pair-tampered = Something changed on the way. We stopped, to be safe.
pair-tampered-do = Try again side by side, with the picture instead of the link.
pair-stopped = Stopped. No reason is needed.
pair-own = This is your own invitation. It is for the other’s device.
pair-already = You share a place already.
pair-unreachable = The relay cannot be reached now.
pair-unreachable-do = Inviting needs a network. The rest works without.
pair-invite-needed = This relay takes new places by invitation only. Ask whoever runs it.
pair-slow-down = Too many tries for now. Wait two minutes.
pair-relay-refused = The relay said no ({ $code }).

## The state of sync, in words
sync-title = Saved and sent
sync-only-here = Everything is on this device only.
sync-up-to-date = Saved here. The relay has it, sealed.
sync-sending = Saved here. On its way, sealed.
sync-offline = Saved here. Waiting for a network.
sync-unreachable = Saved here. The relay does not answer now.
sync-refused = Saved here. The relay does not let this device in.
sync-unsent = { $count ->
    [0] Everything is sent.
    [one] { $count } sealed envelope is still here.
   *[other] { $count } sealed envelopes are still here.
}
sync-over-quota = The relay has no more room for this place. Reading goes on, and all is saved here.
sync-read-only = Reading only, for now. What you wrote is safe.
sync-trouble-title = Something is not as it should be
sync-trouble-relay-back = The relay shows an older state than before. Nothing is lost here; it is sent again.
sync-trouble-withheld = There is more that the relay has not given out yet. It may still come.
sync-trouble-forked = There are two histories where there should be one. Writing is stopped, so that nothing is mixed.
sync-trouble-envelope = Something came that was not sealed as it should be. It was not let in.
sync-trouble-link = A change of who belongs here broke the rules. It was not let in.
sync-trouble-relay = The relay answered in a way that we do not understand.
sync-trouble-record = One record on this device cannot be read. The rest is here.
sync-trouble-none = Nothing is wrong here.
sync-trouble-go-on = There is nothing you need to do.
sync-trouble-tell = Please tell whoever runs the relay. It is not something you did.
sync-trouble-keep = Keep this device as it is: what you wrote is on it. Do not clear the browser’s data.
sync-trouble-details = For whoever runs the relay

## Storage
store-full = This device has no room left. What you typed is still on the screen.
store-full-do = Free some space, then try again.
store-denied = This browser does not let us keep anything.
store-denied-do = Private windows often forget. Open Leeward in a normal window.
store-busy = Leeward is open somewhere else on this device.
store-broken = This device could not store it. What you typed is still on the screen.
store-may-forget = This browser may forget what is kept here.
store-may-forget-do = Install Leeward, and it will be kept more safely.
store-kept-safely = This device keeps it.

## A second tab
tab-title = Leeward is open in another window
tab-note = Only one at a time, so that nothing is lost.
tab-open-here = Open here instead
tab-moved = Leeward went on in another window. Everything is saved.

## Updates, installing, offline
update-title = A newer version is here
update-do = Open the newer version
update-later = Later
install-title = Keep Leeward on this device
install-note = It opens like an app, also without a network.
install-do = Install
install-ios = Tap Share, then “Add to Home Screen”.

## An address without https
insecure-title = A phone needs a safe address
insecure-text = This page came over plain http. Browsers then switch off sealing and storing, so Leeward cannot work here.
insecure-how = Open Leeward at an address that begins with https. Whoever set it up finds how in the guide to running it.
insecure-here = On the computer that runs it, http://localhost works.

## When something goes wrong
error-title = That did not work
error-not-you = It was not you.
error-saved-safe = What was saved is safe.
error-reload = Open again
error-loading = The records are still being read. A moment.
error-misfit = Something in this form does not fit. What you typed is still here.
error-not-yet = This day has not come yet.
error-not-yours = This belongs to the other, who alone can change it.
error-nobody-there = There is nobody here to show it to yet.
error-not-now = This step is not possible just now.
error-begun = This device has begun already.
error-newer = This was written with a newer version. Open the newer version to read it all.
error-text-missing = The words of this language could not be fetched.
missing-title = Nothing here
missing-text = There is no such page. Nothing is lost.
missing-go = Go to today

## The cards: the lamp
card-entry-lamp = The lamp
card-entry-lamp-word = One word for today.
    .name = Today
    .calm = Calm
    .grey = Grey
    .rough = Rough
    .storm = Storm
    .say-calm = Today is calm.
    .say-grey = Today is grey.
    .say-rough = Today is rough.
    .say-storm = Today is a storm.
card-entry-lamp-wish = What would help a little?
    .name = A wish
    .listen = Listen
    .comfort = Comfort me
    .think = Think with me
    .company = Keep me company
    .space = Space
    .nothing = Nothing
    .say-listen = Just listen. Nothing needs fixing.
    .say-comfort = Comfort me. Nothing needs fixing.
    .say-think = Think with me.
    .say-company = Keep me company. Nothing needs fixing.
    .say-space = Give me some space. It is not about you.
    .say-nothing = I need nothing right now.
card-entry-lamp-good = One good thing?
    .name = One good thing
    .hint = However small.
card-entry-lamp-energy = How much energy?
    .name = Energy
    .empty = Empty
    .low = Low
    .some = Some
    .good = Good
    .full = Full
card-entry-lamp-pain = How much pain?
    .name = Pain
    .none = None
    .slight = A little
    .clear = Some
    .strong = Strong
    .extreme = Very strong
card-entry-lamp-mood = How is the mood?
    .name = Mood
    .heavy = Heavy
    .low = Low
    .even = Even
    .light = Light
    .bright = Bright
card-entry-lamp-stress = How much stress?
    .name = Stress
    .none = None
    .slight = A little
    .clear = Some
    .strong = A lot
    .extreme = Too much
card-entry-lamp-feelings = What is in the air?
    .name = Feelings
    .hint = As many as you like. None is wrong.
    .calm = Calm
    .joy = Joy
    .tenderness = Tenderness
    .hope = Hope
    .anger = Anger
    .fear = Fear
    .guilt = Guilt
    .shame = Shame
    .grief = Grief
    .loneliness = Loneliness
    .helplessness = Helplessness
    .emptiness = Emptiness
card-entry-lamp-note = In your own words
    .name = A note
    .hint = As much or as little as you like.

## The cards: the table
card-entry-table = The table
card-entry-table-good = One good thing this week?
    .name = Something good
    .hint = However small.
card-entry-table-need_text = One need?
    .name = A need
    .hint = Yours, or one that you have both agreed on.
card-entry-table-need_action = What shall become of it?
    .name = What becomes of it
    .keep = Keep
    .change = Change
    .stop = Stop
    .say-keep = Let us keep this.
    .say-change = Let us change this.
    .say-stop = Let us stop this.
card-entry-table-us_time_good = Time for us, on a good day
    .name = On a good day
    .hint = A walk by the harbour, for example.
card-entry-table-us_time_flare = Time for us, on a hard day
    .name = On a hard day
    .hint = One song in bed, for example.
card-entry-table-close_physical = How close in body?
    .name = In body
    .far = Far
    .rather_far = Rather far
    .between = In between
    .rather_close = Rather close
    .close = Close
card-entry-table-close_emotional = How close in feeling?
    .name = In feeling
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_spiritual = How close in spirit?
    .name = In spirit
    .hint = What you both hold dear: faith, meaning, wonder.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_mental = How close in mind?
    .name = In mind
    .hint = Thinking, talking, laughing about the same things.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }

## The cards: one tap in answer to a lamp
card-entry-answer = An answer
card-entry-answer-tap = One tap in answer
    .name = Answer
    .coming = I’m coming
    .while = In a while
    .not_today_glad = Not today. I’m glad you told me
    .say-coming = I’m coming.
    .say-while = In a while.
    .say-not_today_glad = Not today. I’m glad you told me.

## Keys for life: what must be at hand at once
begin-have-words = I have recovery words
more-devices = My devices
more-words = Recovery words
more-loss = If the other has died
compare-phones = Compare two phones
error-compare-first = First compare with another phone. Today says how.
sync-refused-do = Perhaps it was removed on another device of yours. What is here stays here.
sync-removed = This device was removed from another device of yours. What is here stays. Nothing new comes.
sync-trouble-withheld-do = Keep this open for some minutes. If it stays so, compare two phones, and tell whoever runs the relay.
sync-trouble-forked-do = Keep all phones as they are. Compare two of them, and speak with whoever runs the relay.

## Taking it along, bringing it in, deleting it
more-take-along = Take it with you
more-take-along-note = All that is yours, as one sealed file.
more-delete = Delete what is on this device
begin-have-copy = I have a copy

## The lock
more-lock = Lock
more-lock-note = A passphrase before everything that is here
more-lock-now = Lock now
more-hand-over = Hand the device over
error-annex = A part of the app could not be fetched. Try again when there is a network.
more-delete-relay = Delete my part at the relay
nav-needs = Needs
letter-already-open = The letter is already open.
letter-taken-back = The letter was taken back.

## Together: what is there for who looks for it
together-title = Together
together-lede = For when you want it. Nothing here is a duty.

## On which days
schedule-daily = Every day
schedule-weekly = On some weekdays
schedule-monthly = Once a month
schedule-once = On one day
schedule-day = On which day?
schedule-at = At what time? It may be left out.
schedule-each = Each month, day { $day }
schedule-said = { $days }, { $time }

nav-letters = Letters
dark-link = If living feels too hard
dark-other = Worried for the other’s life?
dark-person = My person

## Answering apart, then both see
apart-seal = Seal my answer
apart-nobody = Nobody sees whether the other has answered.
apart-sealed = Your answer is sealed. If there are two, both open.
apart-take-out = Take it out
apart-already-open = It is open already.
apart-closed = Most stay closed. That says nothing.
apart-again = Answer again
apart-two = This takes two. You can invite someone any time.
apart-ended = Sharing has ended. What opened stays here to be read.
apart-note-open = Open
apart-note-sealed = Your answer is sealed
apart-note-closed = Stayed closed
