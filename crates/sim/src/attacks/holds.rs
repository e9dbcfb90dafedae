//! Attacks on what waits at the relay: keys of letters and of answers that two give apart.

use std::{cell::RefCell, rc::Rc};

use crypto::{ContentKey, HoldPart};
use engine::{
    Action, Fault, LetterStep,
    views::{LetterOf, LetterState, RevealOf, RevealState},
};
use grammar::Answers;
use proto::{Claim, EntityId, Hold, HoldSlot, Outcome, Payload, Request, Response};

use super::{
    Broken, Ending, Lab, Theme,
    forge::Keys,
    home::{Home, MARA, TABLET, TOM},
    lab::name,
};
use crate::{
    held::{answer, asking, likes, send, words},
    world::Who,
};

pub(super) const ATTACKS: Theme = &[
    ("a letter's key altered, or of another letter", altered),
    ("a letter deposited again with another key", another_key),
    ("a letter withdrawn and given out", given_out),
    ("an answer deposited again with another key", another_answer),
    ("both answers there, and one kept back", kept_back),
    ("tags given out as matched that are not", no_match),
];

type Done = Result<(), Broken>;
type Seen = Rc<RefCell<Vec<(Who, Hold)>>>;

/// From here on the relay remembers what is deposited, and answers as `lie` says where that says anything.
fn lies(home: &mut Home, lie: impl Fn(Who, &Claim, &Outcome, &[(Who, Hold)]) -> Option<Outcome> + 'static) -> Seen {
    let seen = Seen::default();
    let remembered = Rc::clone(&seen);
    home.story.world.liar = Some(Box::new(move |who, call, truth| {
        let Request::Settle { claim, .. } = &call.request else { return truth };
        if let Claim::Deposit(hold) = claim {
            remembered.borrow_mut().push((who, hold.clone()));
        }
        match &truth {
            Response::Settled(outcome) => {
                lie(who, claim, outcome, &remembered.borrow()).map_or(truth.clone(), Response::Settled)
            }
            _ => truth,
        }
    }));
    seen
}

fn act(home: &mut Home, who: Who, action: Action) -> Result<EntityId, Broken> {
    let ticket = home.story.world.act(who, action);
    home.story.world.run_for(20_000);
    match home.story.world.devices[who].outcomes.get(&ticket) {
        Some(Ok(Some(entity))) => Ok(*entity),
        _ => Err(Broken::NoStory("an action")),
    }
}

fn open(home: &mut Home, who: Who, letter: EntityId) {
    home.story.world.act(who, Action::Letter(LetterStep::Open(letter)));
    home.story.world.run_for(20_000);
}

fn state(home: &Home, who: Who, letter: EntityId) -> Option<LetterState> {
    home.story.ask(who, &LetterOf(letter)).map(|seen| seen.letter.state)
}

/// The letter stays closed, with a fault; and opens once the relay is honest.
fn stays_closed(lab: &mut Lab, home: &mut Home, letter: EntityId) -> Done {
    open(home, TOM, letter);
    let shows = home.faults(TOM).last().map(name).ok_or(Broken::Silent)?;
    if state(home, TOM, letter) != Some(LetterState::Closed) {
        return Err(Broken::TakenIn);
    }
    lab.ended(Ending::Refused, shows);
    home.honest_again()?;
    open(home, TOM, letter);
    if state(home, TOM, letter) == Some(LetterState::Open) { Ok(()) } else { Err(Broken::Deaf) }
}

fn payload(hold: &Hold) -> Option<Payload> {
    match hold {
        Hold::Letter(payload) | Hold::Together(payload) => Some(*payload),
        _ => None,
    }
}

fn altered(lab: &mut Lab) -> Done {
    for variant in 0..4 {
        let mut home = Home::quiet(lab.seed)?;
        lies(&mut home, move |_, claim, _, seen| {
            let (first, last) = (payload(&seen.first()?.1)?, payload(&seen.last()?.1)?);
            let mut altered = last;
            match variant {
                0 => altered.ct[0] ^= 1,
                1 => altered.nonce[23] ^= 1,
                2 => altered.ct[47] ^= 0x80,
                _ => altered = first,
            }
            (*claim == Claim::Open).then_some(Outcome::Given(altered))
        });
        act(&mut home, MARA, send("one"))?;
        let letter = act(&mut home, MARA, send("another"))?;
        stays_closed(lab, &mut home, letter)?;
    }
    Ok(())
}

/// Somebody who has the space's key seals another key under it: the partner, or a device of theirs that is gone.
fn forged(home: &Home, part: &HoldPart) -> Result<Payload, Broken> {
    let keys = Keys::of(&home.story.world.devices[TOM], home.shared)?;
    let epoch = keys.sigchain.epoch();
    let key = keys.ring.key(epoch).ok_or(Broken::NoStory("a key"))?;
    let mut rng = <rand_chacha::ChaCha20Rng as rand_core::SeedableRng>::seed_from_u64(1);
    Ok(ContentKey::generate(&mut rng).to_payload(part, epoch, key, &mut rng))
}

fn part(home: &Home, of: Who, entity: EntityId) -> Result<HoldPart, Broken> {
    let of = Keys::of(&home.story.world.devices[of], home.shared)?.me;
    Ok(HoldPart { space: home.shared, entity, run: 0, of })
}

fn another_key(lab: &mut Lab) -> Done {
    let mut home = Home::quiet(lab.seed)?;
    let letter = act(&mut home, MARA, send("mine"))?;
    let forged = forged(&home, &part(&home, MARA, letter)?)?;
    lies(&mut home, move |_, claim, _, _| (*claim == Claim::Open).then_some(Outcome::Given(forged)));
    stays_closed(lab, &mut home, letter)
}

/// It tells Mara that the letter was taken back, and gives it to Tom, before or after.
fn given_out(lab: &mut Lab) -> Done {
    for first in [MARA, TOM] {
        let mut home = Home::quiet(lab.seed)?;
        lies(&mut home, |_, claim, _, seen| match claim {
            Claim::Open => Some(Outcome::Given(payload(&seen.first()?.1)?)),
            Claim::Withdraw => Some(Outcome::Withdrawn),
            _ => None,
        });
        let letter = act(&mut home, MARA, send("mine"))?;
        if first == TOM {
            open(&mut home, TOM, letter);
            if !home.faults(TOM).is_empty() {
                return Err(Broken::Other("named before they meet".into()));
            }
        } else {
            home.story.world.set_online(TOM, false);
        }
        act(&mut home, MARA, Action::Letter(LetterStep::TakeBack(letter)))?;
        home.story.world.set_online(TOM, true);
        // His app does as it is told by a relay that gives what it must not.
        open(&mut home, TOM, letter);
        home.reconnect(TOM);
        let named = [TOM, MARA].into_iter().find_map(|who| home.faults(who).iter().find(|f| contradicts(f)).map(name));
        match (named, state(&home, TOM, letter)) {
            (Some(shows), Some(LetterState::Open)) => lab.ended(Ending::Named, shows),
            // He had heard already that it was taken back.
            (named, other) => return Err(Broken::Other(format!("{named:?} {other:?}"))),
        }
    }
    Ok(())
}

fn contradicts(fault: &Fault) -> bool {
    matches!(fault, Fault::HoldsContradict { .. })
}

fn another_answer(lab: &mut Lab) -> Done {
    let mut home = Home::quiet(lab.seed)?;
    let question = act(&mut home, MARA, answer("reveal.ours", words("mine"), None))?;
    let forged = forged(&home, &part(&home, TOM, question)?)?;
    lies(&mut home, move |who, claim, _, _| (*claim == Claim::Open && who != TOM).then_some(Outcome::Given(forged)));
    act(&mut home, TOM, answer("reveal.ours", words("ours"), None))?;
    home.reconnect(MARA);
    let shows = home.faults(MARA).last().map(name).ok_or(Broken::Silent)?;
    let seen = home.story.ask(MARA, &RevealOf(asking("reveal.ours")));
    if seen.is_none_or(|seen| seen.theirs.is_some()) {
        return Err(Broken::TakenIn);
    }
    lab.ended(Ending::Named, shows);
    home.honest_again()?;
    home.reconnect(MARA);
    let seen = home.story.ask(TABLET, &RevealOf(asking("reveal.ours")));
    if seen.is_some_and(|seen| seen.theirs == Some(words("ours"))) { Ok(()) } else { Err(Broken::Deaf) }
}

/// Tom is given Mara's answer, and she is told that there is nothing.
fn kept_back(lab: &mut Lab) -> Done {
    let mut home = Home::quiet(lab.seed)?;
    lies(&mut home, |who, claim, _, _| (*claim == Claim::Open && who != TOM).then_some(Outcome::NotYet));
    act(&mut home, MARA, answer("reveal.ours", words("mine"), None))?;
    act(&mut home, TOM, answer("reveal.ours", words("ours"), None))?;
    // He hears that both are there, and writes her key into the log.
    home.reconnect(TOM);
    home.reconnect(MARA);
    let shows = home.faults(MARA).iter().find(|fault| contradicts(fault)).map(name).ok_or(Broken::Silent)?;
    lab.ended(Ending::Named, shows);
    home.honest_again()?;
    home.reconnect(MARA);
    let seen = home.story.ask(TABLET, &RevealOf(asking("reveal.ours")));
    if seen.is_some_and(|seen| seen.theirs == Some(words("ours"))) { Ok(()) } else { Err(Broken::Deaf) }
}

/// Both said yes to different things, and the relay gives Tom what is none; or what Mara never deposited.
fn no_match(lab: &mut Lab) -> Done {
    for variant in 0..3 {
        let mut home = Home::quiet(lab.seed)?;
        lies(&mut home, move |who, claim, _, seen| {
            if *claim != Claim::Open || who != TOM {
                return None;
            }
            let slots = seen.iter().find_map(|(by, hold)| match hold {
                Hold::Overlap(slots) if *by != TOM => Some(slots.clone()),
                _ => None,
            })?;
            let hashes: Vec<_> = slots.iter().map(HoldSlot::hash).collect();
            let made_up = HoldSlot { tag: [7; 16].into(), sealed: [8; 112].into() };
            Some(match variant {
                0 => Outcome::Matched(slots, hashes),
                1 => Outcome::Matched(vec![made_up], hashes),
                _ => Outcome::Matched(vec![made_up], vec![made_up.hash()]),
            })
        });
        let likes = |option: &str| -> Answers { likes(&[option]) };
        act(&mut home, MARA, answer("reveal.touch", likes("feet"), None))?;
        act(&mut home, TOM, answer("reveal.touch", likes("song"), None))?;
        // What nobody here has heard of may be on its way: the second time it is a fault.
        home.reconnect(TOM);
        home.reconnect(TOM);
        let shows = home.faults(TOM).last().map(name).ok_or(Broken::Silent)?;
        let seen = home.story.ask(TOM, &RevealOf(asking("reveal.touch")));
        if seen.is_none_or(|seen| !seen.both.is_empty() || seen.state == RevealState::Open) {
            return Err(Broken::TakenIn);
        }
        lab.ended(Ending::Refused, shows);
    }
    Ok(())
}
