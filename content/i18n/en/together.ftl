### What two people do together beside needs, letters, questions and storms.

## Support
card-support-now = I need you now
    .coach = One tap is an answer. A no is one, too.
card-support-now-wish = What would help?
    .name = A wish
    .listen = Listen
    .comfort = Comfort me
    .think = Think with me
    .company = Keep me company
    .space = Space
    .say-listen = Just listen. Nothing needs fixing.
    .say-comfort = Comfort me. Nothing needs fixing.
    .say-think = Think with me.
    .say-company = Keep me company. Nothing needs fixing.
    .say-space = Give me some space. It is not about you.
card-support-now-note = A few words, if you like
    .name = A note
card-support-low = I’m running low
    .coach = You can love someone and need a night off.
card-support-low-ask = What would give you air?
    .name = What gives air
    .something = Ask for something
    .someone_else = Ask someone else
    .stop_one = Stop one arrangement
card-support-low-note = A few words, if you like
    .name = A note

## What weighs
card-strain-weight = How heavy is it for you?
    .name = Weight
    .none = Not at all
    .light = Light
    .some = Some
    .heavy = Heavy
    .very_heavy = Very heavy
card-strain-appearance = A changed look
card-strain-sexual-ability = What has changed in our sexuality
card-strain-abilities = What is no longer possible
card-strain-money = Money
card-strain-roles = Who does what
card-strain-grief = Grief
card-strain-sleep = Sleep
card-strain-family = Family
card-strain-work = Work

## Mine or ours
card-reveal-mine-or-ours = This worry: whose does it feel like?
    .coach = Neither end is better. A gap is news, not a fault.
card-reveal-mine-or-ours-place = Where does it lie?
    .name = Where it lies
    .mine = Mine
    .more_mine = More mine
    .between = In between
    .more_ours = More ours
    .ours = Ours

## What we don't know
card-unsure = Something uncertain
    .coach = Put it where it belongs. It may move.
card-unsure-text = What is it?
    .name = What it is
card-unsure-place = Where does it belong?
    .name = Place
    .known = Known
    .unknown = Unknown
    .in_our_hands = In our hands
    .not_in_our_hands = Not in our hands
card-unsure-next = When do we learn more?
    .name = Next date
card-unsure-plan_if = If this happens
    .name = If
card-unsure-plan_then = then we do this
    .name = Then

## Money talk
card-money-text = What should be said about it?
    .name = What to say
card-money-by = By when?
    .name = By
card-money-overview = What comes in and goes out
card-money-treatment = What treatment costs us
card-money-less-work = Working less, earning less
card-money-benefits = Support we have a right to
card-money-insurance = Insurance
card-money-debts = Debts
card-money-reserve = A reserve for hard months
card-money-joy = Money for joy
card-money-own = Money for each alone
card-money-help = Paying for help at home
card-money-home = Changes in the home
card-money-family = Money from or for family
card-money-access = Who can reach which account
card-money-papers = Where the papers are
card-money-feelings = What money stirs up in me
card-entry-decision = A decision
    .coach = Write down why. It helps when doubts come.
card-entry-decision-what = What did we decide?
    .name = Decided
card-entry-decision-why = Why?
    .name = Why
card-entry-decision-look_again = When do we look again?
    .name = Look again

## Others
card-who-name = Who?
    .name = Who
card-who-what = What should we both know?
    .name = What to know
card-who-knows = Who else knows
card-who-call = Whom to call
card-who-not-yet = Who should not know yet

## Moments
card-entry-moment = A moment
    .coach = Just look. Nothing needs an answer.
card-entry-moment-text = What was it like?
    .name = The moment
card-entry-best = Something good, however small
    .coach = Ask one curious question. Don’t top it.
card-entry-best-text = What was it?
    .name = Something good
card-entry-changed = Something has changed
    .coach = What was agreed may be looked at anew.
card-entry-changed-what = What has changed?
    .name = Changed
card-entry-changed-since = Since when?
    .name = Since

## Pause and repair
card-path-pause = I need a pause. I’m not leaving us.
    .coach = Stopping is allowed. Coming back is, too.
card-step-pause-back = A pause
card-step-pause-back-when = Come back?
    .name = Back
    .twenty = In 20 minutes
    .tonight = Tonight
    .tomorrow = Tomorrow
    .i_say = I’ll say when
card-step-pause-breathe = Water. Slow breath.
card-step-pause-breathe-protecting = What are you protecting?
    .name = What I protect
    .hint = Only you see this.
card-step-pause-parts = My part
card-step-pause-parts-mine = My part
    .name = My part
card-step-pause-parts-missed = What I missed
    .name = What I missed
card-step-pause-parts-need = What I need
    .name = What I need
card-step-pause-small = One small thing
card-step-pause-small-thing = One small thing?
    .name = One small thing
    .tea = Tea
    .sit_near = Sit near
    .sleep = Sleep

## Telling each other, in four sittings
card-path-disclosure = Telling each other, in four short sittings
    .coach = One tells, the other hears. Then you change places.
card-step-disclosure-body = In your own words
    .name = The letter
    .hint = As it comes. It need not be good.
card-step-disclosure-happened = What happened
    .starter = It began when…
    .coach = Only listen. Say back one thing that you heard.
card-step-disclosure-felt = What it was like for me
    .starter = Inside, it was like…
    .coach = Name the feeling that you heard. Do not solve it.
card-step-disclosure-held-back = What I have held back
    .starter = I did not say it, because…
    .coach = Thank the trust. Let there be quiet.
card-step-disclosure-now = What it means for us now
    .starter = From now on, I would like…
    .coach = Look for one thing that you both wish.

## Everything that is there
together-now = When it is hard now
together-ahead = For the days ahead
together-around = Around the two of you
together-storms = Storms
together-question = Questions
together-flareplan = Our plan for a flare

## Support
support-title = Support now
support-lede = One tap asks. One tap answers.
support-alone = Nobody is here with you yet. You can show a screen to whoever is near.
support-take-back = Take it back
support-good = That is good
support-rest = Let it rest
support-done = It is good now
card-support-now-come = What is the answer?
    .name = Answer
    .coming = I’m coming
    .while = In a while
card-support-low-come = What is the answer?
    .name = Answer
    .coming = I’m coming
    .while = In a while

## What is talked about until both agree
talk-put-away = Put it away
unsure-title = What is uncertain
unsure-lede = Put each thing where it belongs. Then it is not everywhere.
unsure-empty = Nothing stands here yet. One uncertain thing is enough to begin.
unsure-do = Put something here
money-title = Money
money-lede = What you both agree to talk about, one topic at a time.
money-empty = No topic yet. Pick one; the others can wait.
money-do = Choose a topic
others-title = Others around us
others-lede = Who knows, whom to call, who should not know yet.
others-empty = Nobody is named yet. Whom would you call first?
others-do = Name somebody
card-who-phone = A number to call
    .name = Number

## Mine or ours: the worry, and the screens
card-entry-worry = A worry
card-entry-worry-text = What is the worry, in one line?
    .name = The worry
ours-title = Mine or ours?
ours-lede = Name a worry in one line. Then each of you says apart whose it feels like.
ours-put = Ask us both
ours-put-note = The other reads this line. The answers stay sealed until there are two.
ours-named = Named so far
ours-empty = Nothing is named yet. A small worry is enough to begin.
ours-near = You feel it alike.
ours-far = Talk about that first. No plan today.
ours-both-mine = From both sides: mine.
ours-plan-do = Ask for something that would help

## What weighs: the screens
strains-title = What weighs
strains-lede = Each of you says apart how heavy it is. Then you both see where you differ.
strains-begin = One is enough to begin. The rest can wait.
strains-alike = Much the same for you both
strains-differ = Not the same for you both
strains-step = A small next step
strains-step-listen = Ask “What is it like for you?” and listen. Nothing needs solving today.

## What is written down
together-talk = To talk about
decisions-title = What we decided
decisions-lede = Write down why. It helps when doubts come.
decisions-empty = Nothing is written down yet. One decision is enough to begin.
decisions-do = Write down a decision
changed-title = Something has changed
changed-lede = Say it once. Then what was agreed can be looked at anew.
changed-empty = Nothing stands here. When something changes, one line is enough.
changed-do = Say what has changed
changed-look = What may want another look
kept-share = Share
kept-keep = Keep
