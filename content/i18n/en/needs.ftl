### Needs: noun phrases that follow “Please:”, “Please don’t:”, “Ask me first:”. A coach line speaks to who is asked.

## What is asked of every need
card-need-stance = How would it help?
    .name = How it helps
    .please = Please
    .dont = Please don’t
    .ask = Ask me first
card-need-when = When?
    .name = When
    .always = Always
    .bad = Bad days
    .once = Once
card-need-note = In your own words
    .name = A note
    .hint = What it looks like when it helps.

## Arthritis
card-need-arthritis-lids = Opening jars and lids
    .coach = Stay near. Hands off until asked.
