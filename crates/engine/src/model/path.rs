//! Paths: cards in an order, which two people take together, leave, and come back to.
//!
//! A running path has a copy of its steps, so that it stays what it was when its card grows. What is made on a step names
//! the path as what it is about; here is only how far both have gone, whether they put it down, and whether it is over.
//! Nothing of it can be lost: how far they are only grows, and a path that somebody put down rests until somebody who
//! knew of it goes on. So both see the same, whatever was done offline in between.

use std::collections::BTreeSet;

use grammar::{Answers, Card, Day, Slug};
use minicbor::{Decode, Encode};
use proto::{EntityId, MemberId};

use super::Body;
use crate::log::Event;

/// What is said of a path.
#[derive(Clone, PartialEq, Debug, Encode, Decode)]
pub(crate) enum Verb {
    /// Begins it. The first one founds the path.
    #[n(0)]
    Begin(#[n(0)] Begin),
    /// Goes on to a step, counted from 0, or takes the path up again where it is.
    #[n(1)]
    GoOn(#[n(0)] u8),
    /// Puts it down. It will keep.
    #[n(2)]
    PutDown,
    /// It is over.
    #[n(3)]
    Finish,
}

/// How a path begins.
#[derive(Clone, PartialEq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Begin {
    #[n(1)]
    pub(crate) card: Slug,
    #[n(2)]
    pub(crate) about: Option<EntityId>,
    /// The cards, in order.
    #[n(3)]
    pub(crate) steps: Vec<Slug>,
    /// Answers to the path's own card, such as its name.
    #[n(4)]
    pub(crate) answers: Answers,
}

/// A path as its events add up.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct State {
    /// Who began it.
    pub(crate) by: MemberId,
    pub(crate) begin: Begin,
    /// The civil day on which it began, and the wall time, by its author's clock.
    pub(crate) day: Day,
    pub(crate) wall_ms: i64,
    /// The step that both have come to.
    pub(crate) at: usize,
    /// Whether somebody put it down, and nobody who knew of that has gone on.
    pub(crate) resting: bool,
    pub(crate) finished: bool,
}

impl Begin {
    /// Whether these are steps of a path: some, not too many, and no card twice, since a step is found by its card.
    pub(crate) fn is_sound(&self) -> bool {
        let distinct = self.steps.iter().collect::<BTreeSet<_>>().len() == self.steps.len();
        (1..=Card::MAX_STEPS).contains(&self.steps.len()) && distinct
    }
}

/// Folds a path's events, which come in the agreed order. `seen` says whether the first of two events had seen the
/// second. None: nobody has begun it.
pub(crate) fn fold<'a>(
    events: impl Iterator<Item = &'a Event>,
    seen: impl Fn(&Event, &Event) -> bool,
) -> Option<State> {
    let mut events = events.skip_while(|event| beginning(event).is_none());
    let first = events.next()?;
    let mut state = State {
        by: first.by,
        begin: beginning(first)?.clone(),
        day: first.day,
        wall_ms: first.wall_ms,
        at: 0,
        resting: false,
        finished: false,
    };
    let mut put_down: Vec<&Event> = Vec::new();
    for event in events {
        match &event.body {
            Body::Path(Verb::GoOn(to)) if usize::from(*to) < state.begin.steps.len() => {
                state.at = usize::from(*to).max(state.at);
                put_down.retain(|rest| !seen(event, rest));
            }
            Body::Path(Verb::PutDown) => put_down.push(event),
            Body::Path(Verb::Finish) => state.finished = true,
            _ => {}
        }
    }
    state.resting = !put_down.is_empty();
    Some(state)
}

fn beginning(event: &Event) -> Option<&Begin> {
    match &event.body {
        Body::Path(Verb::Begin(begin)) if begin.is_sound() => Some(begin),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::apart::{Home, entity, mara, tom};

    fn slug(text: &str) -> Slug {
        Slug::new(text).expect("a slug")
    }

    fn of(steps: &[&str]) -> Begin {
        let steps = steps.iter().map(|step| slug(step)).collect();
        Begin { card: slug("path.workout"), about: None, steps, answers: Answers::new() }
    }

    fn begun() -> Body {
        Body::Path(Verb::Begin(of(&["step.a", "step.b", "step.c", "step.d"])))
    }

    fn folded(home: &mut Home, of: &BTreeSet<usize>) -> Option<State> {
        let log = home.log(of);
        fold(log.of(entity()), |event, other| log.has_seen(event, other))
    }

    /// Somebody does what their screen offers, as far as they know.
    fn turn(home: &mut Home) {
        let (on, to) = (home.below(home.devices.len()), home.below(home.devices.len()));
        if home.below(3) == 0 {
            return home.meet(on, to);
        }
        let known = home.devices[on].known.clone();
        let Some(state) = folded(home, &known) else { return };
        let next = u8::try_from(state.at + 1).expect("few steps");
        let verb = match home.below(20) {
            0..=9 => Verb::GoOn(next),
            10..=12 => Verb::GoOn(next - 1),
            13..=17 => Verb::PutDown,
            18 => Verb::GoOn(200),
            _ => Verb::Finish,
        };
        home.write(on, Body::Path(verb));
    }

    fn play(seed: u64) -> Home {
        let mut home = Home::new(seed, 2);
        let on = home.below(home.devices.len());
        home.write(on, begun());
        for _ in 0..4 + seed % 30 {
            turn(&mut home);
        }
        home
    }

    #[test]
    fn whatever_was_done_offline_both_come_to_the_same_step() {
        let (mut far, mut rested) = (0, 0);
        for seed in 0..2_000 {
            let mut home = play(seed);
            let all = home.all();
            let state = folded(&mut home, &all).expect("somebody began");
            assert_eq!(folded(&mut home, &all), Some(state.clone()), "seed {seed}: in whichever order it came");
            // The same, said without an order of events.
            let verbs: Vec<(usize, &Verb)> = home.events.iter().enumerate().filter_map(said).collect();
            let went = |verb: &Verb| if let Verb::GoOn(to) = verb { Some(usize::from(*to)) } else { None };
            let to = verbs.iter().filter_map(|(_, verb)| went(verb)).filter(|to| *to < 4).max();
            assert_eq!(state.at, to.unwrap_or(0), "seed {seed}: nobody is sent back");
            let went_on =
                |at: usize| verbs.iter().any(|(on, verb)| went(verb).is_some_and(|to| to < 4) && home.saw(*on, at));
            let rests = verbs.iter().any(|(at, verb)| **verb == Verb::PutDown && !went_on(*at));
            assert_eq!(state.resting, rests, "seed {seed}: it rests until somebody who knew goes on");
            assert_eq!(state.finished, verbs.iter().any(|(_, verb)| **verb == Verb::Finish), "seed {seed}");
            (far, rested) = (far + usize::from(state.at == 3), rested + usize::from(state.resting));
        }
        assert!(far > 200 && rested > 200, "some come far, some rest: {far}, {rested}");
    }

    fn said((at, event): (usize, &Event)) -> Option<(usize, &Verb)> {
        if let Body::Path(verb) = &event.body { Some((at, verb)) } else { None }
    }

    #[test]
    fn he_puts_it_down_while_she_goes_on_and_it_rests_at_the_next_step() {
        let mut home = Home::new(1, 1);
        home.write(0, begun());
        home.meet(0, 1);
        home.write(0, Body::Path(Verb::GoOn(1)));
        home.write(1, Body::Path(Verb::PutDown));
        let all = home.all();
        let state = folded(&mut home, &all).expect("begun");
        assert_eq!((state.by, state.at, state.resting), (mara(), 1, true));
        home.meet(0, 1);
        home.write(1, Body::Path(Verb::GoOn(1)));
        assert_eq!(home.events.last().map(|event| event.by), Some(tom()));
        let all = home.all();
        assert!(!folded(&mut home, &all).expect("begun").resting, "he takes it up again");
    }

    #[test]
    fn what_cannot_be_a_path_begins_none() {
        let many: Vec<String> = (0..=Card::MAX_STEPS).map(|step| format!("step.{step}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        for steps in [vec![], vec!["step.a", "step.b", "step.a"], many] {
            let mut home = Home::new(1, 1);
            home.write(0, Body::Path(Verb::Begin(of(&steps))));
            home.write(0, Body::Path(Verb::Finish));
            let all = home.all();
            assert_eq!(folded(&mut home, &all), None);
            home.write(0, begun());
            let all = home.all();
            assert_eq!(folded(&mut home, &all).map(|state| state.finished), Some(false), "the next one does");
        }
    }
}
