### Letters: a kind, or a sentence to begin with; first words for who writes, and a line that helps who reads.
### A starter and an opening are said by one partner to the other; a coach line speaks to the reader.

card-letter-depth = How deep?
    .name = Depth
    .shallow = Shallow
    .deeper = Deeper
    .deepest = Deepest
card-letter-wish = What do you wish for?
    .name = The wish
    .hear = Just hear me
    .comfort = Comfort me
    .think = Think with me
    .hold = Hold me
card-letter-body = The letter
    .name = The letter
    .hint = As it comes. It need not be good.

## Kinds
card-letter-fear = Fear
    .starter = What frightens me when it is quiet is…
    .coach = Do not argue it away. Say what you heard.
card-letter-worry = Worry
    .starter = I keep turning over…
    .coach = Stay with the worry before any plan.
card-letter-hope = Hope
    .starter = I hardly dare to hope that…
    .coach = Let it be small. Do not weigh its chances.
card-letter-grief = Grief
    .starter = I miss…
    .coach = Nothing needs mending. Miss it too.
card-letter-my-body = My body
    .starter = What I no longer recognise is…
    .coach = Answer the person, not the mirror.
card-letter-desire = Desire
    .starter = I would like…
    .coach = It is a wish. Nothing is asked of you today.
card-letter-frustration = Frustration
    .starter = What wears me down is…
    .coach = Behind it is something that matters. Look for that.
card-letter-embarrassing = Something embarrassing
    .starter = I have told nobody that…
    .coach = Thank the trust first. No jokes yet.
card-letter-thanks = Thanks
    .starter = You may not have noticed, but…
    .coach = Take it in. You need not give it back.

## Openings
card-letter-burden = I’m afraid I am too much for you.
    .starter = What I don’t say when I say I’m fine…
    .coach = Don’t argue it away. Say what you heard.
card-letter-guilt = I feel guilty about what you carry.
    .starter = When I see you doing everything…
    .coach = Say what is heavy and what is not.
card-letter-who-we-were = I miss who we were.
    .starter = Before all this, we used to…
    .coach = Miss it together. Nobody is to blame.
card-letter-tired-of-caring = I’m tired, and I love you.
    .starter = I have been ashamed to say that…
    .coach = Both are true. Hear both.
card-letter-alone = I feel alone beside you.
    .starter = It is loneliest when…
    .coach = It is a longing for you. Come nearer.
card-letter-anger = I’m angry, and not at you.
    .starter = What makes me furious is…
    .coach = Let it be loud. You need not calm it.
card-letter-dying = I think about dying.
    .starter = What I would want you to know is…
    .coach = Stay. Ask what is on the mind at night.
card-letter-future = I don’t know what will become of us.
    .starter = When I picture a year from now…
    .coach = Nobody knows. Say that you are here.
card-letter-sorry = I’m sorry for how I was.
    .starter = That day, I…
    .coach = Say what arrived. Forgiving may take time.
