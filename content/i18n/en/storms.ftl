### Storms, what helped in them, and the plan for the next.

## Storms
card-entry-stressor-flare = A flare
    .coach = A flare is here. You needn’t explain it.
card-entry-stressor-hospital = Hospital
    .coach = One of you is in hospital. The rest can wait.
card-entry-stressor-bad-news = Bad news
    .coach = News came. You needn’t be calm.
card-entry-stressor-money = A money storm
    .coach = Money is pressing. It need not be solved tonight.
card-entry-stressor-loss = A loss
    .coach = Something or someone is gone. Nothing has to be said.
card-entry-stressor-other = Another storm
    .coach = It is a storm because you say so.

## What every storm asks
card-entry-stressor-start = Since when?
    .name = Since
card-entry-stressor-end = When did it ease?
    .name = Eased
card-entry-stressor-helped = What helped?
    .name = Helped
    .hint = Two taps are enough. It is kept for next time.
    .dark = A dark room
    .quiet = Quiet
    .warm = Warmth
    .food = Something to eat
    .sleep = Sleep
    .company = Company
    .alone = Being alone
    .no_questions = No questions
    .talk = Talking
    .music = Music
    .air = Fresh air
    .laugh = Laughing
    .medicine = Medicine
    .tasks = Tasks taken over
    .someone_else = Somebody from outside
card-entry-stressor-didnt = What didn’t help?
    .name = Didn’t help
    .hint = It is no reproach. It is for next time.
    .dark = A dark room
    .quiet = Quiet
    .warm = Warmth
    .food = Something to eat
    .sleep = Sleep
    .company = Company
    .alone = Being alone
    .no_questions = No questions
    .talk = Talking
    .music = Music
    .air = Fresh air
    .laugh = Laughing
    .medicine = Medicine
    .tasks = Tasks taken over
    .someone_else = Somebody from outside
card-entry-stressor-note = In your own words
    .name = A note

## What helped, outside a storm
card-entry-helped = What helped
    .coach = It is kept for the next time.
card-entry-helped-text = What helped, and how?
    .name = What helped

## The flare plan
card-flareplan = Our flare plan
    .coach = Write it on a good day. It speaks on a bad one.
card-flareplan-first = What first?
    .name = First
    .hint = What is done in the first hour.
card-flareplan-signs = How do we notice it coming?
    .name = Signs
card-flareplan-helps = What helps?
    .name = Helps
card-flareplan-not = What is better left?
    .name = Better left
card-flareplan-who_to_call = Whom do we call, and when?
    .name = Whom to call

## The plan
flareplan-title = Our plan for a flare
flareplan-lede = Written on a calm day, for the day it is needed.
flareplan-empty = No plan yet. One line is enough: what helps first.
flareplan-do = Write a plan

## From when on to ask whether it has eased
card-entry-stressor-ask = When shall we ask whether it has eased?
    .name = Ask again

## The screens
storms-title = Storms
storms-ask = A storm?
storms-lede = One tap names it. Today grows small until it eases.
storms-show-note = What shows is which storm it is, and since when. Nothing else.
storms-now = Now
storms-eased-ask = Has it eased?
storms-not-yet = Not yet
storms-stop-asking = Stop asking
storms-eased-do = It has eased
storms-last = Last time this helped: { $what }
storms-last-not = Last time this didn’t help: { $what }
storms-show-these = Show these
storms-shown = This is shown.
storms-after = What helped? What didn’t?
storms-keep = Keep for next time
storms-keep-note = Only you see it. When the next one comes, it is here.
storms-before = Storms that passed
storms-small = Today is small. One word and one wish are enough.
storms-rest = The rest of today
storms-helped-do = Write down what helped
