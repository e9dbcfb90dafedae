//! Exchanges: one asks, the other answers, either may revise, both look again.
//!
//! Each person has at most one *stand*: the revision that they last proposed or said yes to. A revision is agreed when
//! both stand on it. It holds through moves that knew of both stands, since those ask for a change while it holds; a
//! move that did not know undoes it, because whoever made it was not answering an agreement. A *no* to a revision ends
//! what was agreed of it. Of what holds, the last agreed is in force. *Close* ends the whole exchange, whoever says it and
//! whatever they had seen.
//!
//! What a move had seen follows from the log, never from clocks, so that both persons and all their devices come to the
//! same end whatever was done offline in between.

use std::collections::{BTreeMap, BTreeSet};

use grammar::{Answers, Day, Slug};
use minicbor::{Decode, Encode};
use proto::{ChainId, EntityId, Hash, MemberId};

use super::{Body, entry::Writers};
use crate::log::Event;

/// What is said in an exchange. A revision's id is the hash of the event that proposed it.
#[derive(Clone, PartialEq, Debug, Encode, Decode)]
pub(crate) enum Verb {
    /// Asks. The first one founds the exchange and proposes its first revision.
    #[n(0)]
    Open(#[n(0)] Begin),
    /// Proposes a revision in the place of another one, one's own or the other's.
    #[n(1)]
    Counter(#[n(0)] Hash, #[n(1)] Answers),
    /// Says yes to a revision.
    #[n(2)]
    Accept(#[n(0)] Hash),
    /// Says no to a revision. It carries nothing else: a no needs no reason.
    #[n(3)]
    Decline(#[n(0)] Hash),
    /// Takes back what one proposed or said yes to.
    #[n(4)]
    Withdraw(#[n(0)] Hash),
    /// Looked again at what is in force, and keeps it; perhaps with a day to look again.
    #[n(5)]
    Review(#[n(0)] Hash, #[n(1)] Answers, #[n(2)] Option<Day>),
    /// Stops the exchange for good.
    #[n(6)]
    Close,
}

/// How an exchange begins.
#[derive(Clone, PartialEq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Begin {
    #[n(1)]
    pub(crate) card: Slug,
    #[n(2)]
    pub(crate) about: Option<EntityId>,
    #[n(3)]
    pub(crate) answers: Answers,
}

/// An exchange as its events add up.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct State {
    /// Who asked.
    pub(crate) by: MemberId,
    pub(crate) card: Slug,
    pub(crate) about: Option<EntityId>,
    pub(crate) revisions: BTreeMap<Hash, Revision>,
    /// What each person stands on.
    pub(crate) stands: BTreeMap<MemberId, Hash>,
    /// What each person said no to, and has not said yes to since.
    pub(crate) declined: BTreeSet<(MemberId, Hash)>,
    pub(crate) in_force: Option<Hash>,
    /// When to look again at what is in force.
    pub(crate) look_again: Option<Day>,
    /// Who stopped it first.
    pub(crate) stopped: Option<MemberId>,
    /// All that was done, in the order that all devices agree on.
    pub(crate) history: Vec<Moved>,
}

/// One version of the words.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Revision {
    pub(crate) by: MemberId,
    pub(crate) day: Day,
    pub(crate) answers: Answers,
}

/// One thing that somebody did.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Moved {
    pub(crate) by: MemberId,
    /// The civil day where they were.
    pub(crate) day: Day,
    pub(crate) wall_ms: i64,
    pub(crate) did: Did,
}

/// What somebody did, to which revision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Did {
    Asked(Hash),
    Offered { instead_of: Hash, revision: Hash },
    SaidYes(Hash),
    SaidNo(Hash),
    TookBack(Hash),
    LookedAgain { at: Hash, again: Option<Day> },
    Stopped,
}

impl State {
    /// The newest revision.
    pub(crate) fn newest(&self) -> Option<Hash> {
        self.history.iter().rev().find_map(|moved| match moved.did {
            Did::Asked(revision) | Did::Offered { revision, .. } => Some(revision),
            _ => None,
        })
    }
}

/// Folds an exchange's events, which come in the agreed order. `seen` says whether the first of two events had seen the
/// second. None: nobody has asked anything yet.
pub(crate) fn fold<'a>(
    events: impl Iterator<Item = &'a Event>,
    writers: Writers,
    seen: impl Fn(&Event, &Event) -> bool,
) -> Option<State> {
    let mut events = events.skip_while(|event| opening(event).is_none());
    let first = events.next()?;
    let begin = opening(first)?;
    // In an own space all devices are one person, who is never of two minds with somebody else.
    let person = |event: &Event| if writers == Writers::All { first.by } else { event.by };
    let mut folding = Folding {
        state: State {
            by: first.by,
            card: begin.card.clone(),
            about: begin.about,
            revisions: BTreeMap::new(),
            stands: BTreeMap::new(),
            declined: BTreeSet::new(),
            in_force: None,
            look_again: None,
            stopped: None,
            history: Vec::new(),
        },
        proposals: BTreeMap::new(),
        yes: BTreeMap::new(),
        holding: Vec::new(),
        said: BTreeMap::new(),
        seen,
    };
    folding.propose(first, person(first), &begin.answers);
    folding.note(first, person(first), Did::Asked(first.hash));
    for event in events {
        if let Body::Exchange(verb) = &event.body {
            folding.take(event, person(event), verb);
        }
    }
    Some(folding.state)
}

fn opening(event: &Event) -> Option<&Begin> {
    match &event.body {
        Body::Exchange(Verb::Open(begin)) => Some(begin),
        _ => None,
    }
}

/// A fold under way.
struct Folding<'a, S> {
    state: State,
    /// Which event proposed a revision.
    proposals: BTreeMap<Hash, &'a Event>,
    /// By person and revision, the events by which the person stands or stood on it since they last left it.
    yes: BTreeMap<(MemberId, Hash), Vec<&'a Event>>,
    /// Revisions on which both stood at once and that nobody has undone, in the order in which they were agreed.
    holding: Vec<Hash>,
    /// What each person said on each of their chains, in order.
    said: BTreeMap<(MemberId, ChainId), Vec<(&'a Event, Said)>>,
    seen: S,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Yes(Hash),
    No(Hash),
}

impl<'a, S: Fn(&Event, &Event) -> bool> Folding<'a, S> {
    fn take(&mut self, event: &'a Event, by: MemberId, verb: &Verb) {
        let did = match verb {
            Verb::Open(_) => return,
            Verb::Counter(of, answers) if self.knows(event, *of) => {
                self.propose(event, by, answers);
                Did::Offered { instead_of: *of, revision: event.hash }
            }
            Verb::Accept(of) if self.knows(event, *of) => {
                self.say_yes(event, by, *of);
                Did::SaidYes(*of)
            }
            Verb::Decline(of) if self.knows(event, *of) => {
                self.say_no(event, by, *of);
                Did::SaidNo(*of)
            }
            Verb::Withdraw(of) if self.knows(event, *of) => {
                self.say_no(event, by, *of);
                Did::TookBack(*of)
            }
            Verb::Review(at, _, again) if self.knows(event, *at) => {
                if self.state.in_force == Some(*at) {
                    self.state.look_again = *again;
                }
                Did::LookedAgain { at: *at, again: *again }
            }
            Verb::Close => {
                self.stop(by);
                Did::Stopped
            }
            // It names what it cannot have read.
            Verb::Counter(..) | Verb::Accept(_) | Verb::Decline(_) | Verb::Withdraw(_) | Verb::Review(..) => return,
        };
        self.settle();
        self.note(event, by, did);
    }

    /// Whether an event names a revision that its author had seen.
    fn knows(&self, event: &Event, revision: Hash) -> bool {
        self.proposals.get(&revision).is_some_and(|proposal| (self.seen)(event, proposal))
    }

    fn note(&mut self, event: &Event, by: MemberId, did: Did) {
        self.state.history.push(Moved { by, day: event.day, wall_ms: event.wall_ms, did });
    }

    /// Says yes to new words.
    fn propose(&mut self, event: &'a Event, by: MemberId, answers: &Answers) {
        self.proposals.insert(event.hash, event);
        self.state.revisions.insert(event.hash, Revision { by, day: event.day, answers: answers.clone() });
        self.say_yes(event, by, event.hash);
    }

    fn say_yes(&mut self, event: &'a Event, by: MemberId, revision: Hash) {
        self.state.declined.remove(&(by, revision));
        let of_two_minds = self.contradicts(event, by, revision);
        self.said.entry((by, event.chain)).or_default().push((event, Said::Yes(revision)));
        if self.state.stopped.is_some() {
            return;
        }
        let undone = |of: &Hash| *of != revision && !self.knew_of_both(event, *of);
        let undone: Vec<Hash> = self.holding.iter().copied().filter(undone).collect();
        self.holding.retain(|of| !undone.contains(of));
        if of_two_minds {
            self.state.stands.remove(&by);
            return;
        }
        if self.state.stands.insert(by, revision) != Some(revision) && !self.holding.contains(&revision) {
            self.yes.remove(&(by, revision));
        }
        self.yes.entry((by, revision)).or_default().push(event);
        if self.state.stands.len() == 2 && self.state.stands.values().all(|stand| *stand == revision) {
            self.holding.retain(|of| *of != revision);
            self.holding.push(revision);
        }
    }

    fn say_no(&mut self, event: &'a Event, by: MemberId, revision: Hash) {
        self.said.entry((by, event.chain)).or_default().push((event, Said::No(revision)));
        self.state.declined.insert((by, revision));
        self.holding.retain(|of| *of != revision);
        if self.state.stands.get(&by) == Some(&revision) {
            self.state.stands.remove(&by);
        }
    }

    /// Whoever stops it, it is over; what was said at the same time without knowing changes nothing any more.
    fn stop(&mut self, by: MemberId) {
        self.holding.clear();
        self.state.stands.clear();
        self.state.stopped.get_or_insert(by);
    }

    /// Of what holds, the last agreed is in force.
    fn settle(&mut self) {
        let holds = self.holding.last().copied();
        if self.state.in_force != holds {
            self.state.in_force = holds;
            self.state.look_again = None;
        }
    }

    /// Whether a move knew that both stand on what is in force.
    fn knew_of_both(&self, event: &Event, revision: Hash) -> bool {
        let ways = self.yes.iter().filter(|((_, of), ways)| *of == revision && !ways.is_empty());
        ways.map(|(_, ways)| ways.iter().any(|way| (self.seen)(event, way))).filter(|knew| *knew).count() == 2
    }

    /// Whether the same person said another thing on another device, and this one had not seen it. Then nobody can say
    /// what they mean, and they are taken to mean nothing until they say it again.
    fn contradicts(&self, event: &Event, by: MemberId, revision: Hash) -> bool {
        let ends = (ChainId::from([0; 16]), ChainId::from([0xff; 16]));
        self.said.range((by, ends.0)..=(by, ends.1)).any(|(_, said)| {
            said.iter()
                .rev()
                .take_while(|(other, _)| !(self.seen)(event, other))
                .any(|(_, said)| *said == Said::No(revision) || matches!(said, Said::Yes(other) if *other != revision))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::apart::{Home, entity, mara, tom};

    impl Home {
        fn asks(&mut self, on: usize, verb: Verb) {
            self.write(on, Body::Exchange(verb));
        }

        /// Somebody does something that makes sense to nobody, or to whoever sees only what this device has.
        fn turn(&mut self) {
            let on = self.below(self.devices.len());
            let to = self.below(self.devices.len());
            if self.below(3) == 0 {
                return self.meet(on, to);
            }
            let proposals = self.devices[on].known.iter().map(|&at| &self.events[at]);
            let proposals: Vec<Hash> = proposals
                .filter(|event| matches!(event.body, Body::Exchange(Verb::Open(_) | Verb::Counter(..))))
                .map(|event| event.hash)
                .collect();
            if proposals.is_empty() {
                return;
            }
            // Late proposals are answered more often, as among people.
            let late = self.below(proposals.len()).max(self.below(proposals.len()));
            let of = proposals[late];
            let verb = match self.below(100) {
                0..=19 => Verb::Counter(of, Answers::new()),
                20..=74 => Verb::Accept(of),
                75..=82 => Verb::Decline(of),
                83..=90 => Verb::Withdraw(of),
                91..=98 => Verb::Review(of, Answers::new(), Some(Day::default())),
                _ => Verb::Close,
            };
            self.asks(on, verb);
        }

        fn fold(&mut self, of: &BTreeSet<usize>) -> Option<State> {
            let log = self.log(of);
            fold(log.of(entity()), Writers::First, |event, other| log.has_seen(event, other))
        }

        /// Yes and no to revisions, from all events: who, yes, revision.
        fn sayings(&self) -> Vec<(usize, MemberId, bool, Hash)> {
            let saying = |(at, event): (usize, &Event)| {
                let Body::Exchange(verb) = &event.body else { return None };
                let (yes, of) = match verb {
                    Verb::Open(_) | Verb::Counter(..) => (true, event.hash),
                    Verb::Accept(of) => (true, *of),
                    Verb::Decline(of) | Verb::Withdraw(of) => (false, *of),
                    Verb::Review(..) | Verb::Close => return None,
                };
                Some((at, event.by, yes, of))
            };
            self.events.iter().enumerate().filter_map(saying).collect()
        }

        /// The promise of the module, said without an order of events: each has said yes, and every other saying was
        /// either given up by its own author for that yes, or knew of both. Gives the Lamport time since when.
        fn holds_by(&self, maras: &[usize], toms: &[usize], revision: Hash) -> Option<u64> {
            let fine =
                self.sayings().iter().filter(|(_, _, yes, of)| *yes != (*of == revision)).all(|&(at, by, yes, _)| {
                    let given_up = if by == mara() { maras } else { toms }.iter().any(|&way| self.saw(way, at));
                    let knew = |ways: &[usize]| ways.iter().any(|&way| self.saw(at, way));
                    given_up || (yes && knew(maras) && knew(toms))
                });
            let since = maras.iter().chain(toms).map(|&at| self.events[at].lamport).max();
            since.filter(|_| fine && !maras.is_empty() && !toms.is_empty())
        }

        /// Every yes of a person to a revision.
        fn yes_of(&self, person: MemberId, revision: Hash) -> Vec<usize> {
            let said = self.sayings().into_iter();
            said.filter(|&(_, by, yes, of)| by == person && yes && of == revision).map(|(at, ..)| at).collect()
        }

        /// Revisions that one yes of each brings into force, and the Lamport time since when.
        fn could_hold(&self, state: &State) -> Vec<(u64, Hash)> {
            let since = |revision: &Hash| {
                let (maras, toms) = (self.yes_of(mara(), *revision), self.yes_of(tom(), *revision));
                let pairs = maras.iter().flat_map(|a| toms.iter().map(move |b| (*a, *b)));
                Some((pairs.filter_map(|(a, b)| self.holds_by(&[a], &[b], *revision)).max()?, *revision))
            };
            state.revisions.keys().filter_map(since).collect()
        }
    }

    fn asked() -> Verb {
        let card = Slug::new("need.rest").expect("a slug");
        Verb::Open(Begin { card, about: None, answers: Answers::new() })
    }

    fn play(seed: u64, devices_each: usize) -> Home {
        let mut home = Home::new(seed, devices_each);
        let on = home.below(home.devices.len());
        home.asks(on, asked());
        for _ in 0..4 + seed % 30 {
            home.turn();
        }
        home
    }

    #[test]
    fn whatever_was_done_offline_both_come_to_the_same_end() {
        let mut agreed = 0;
        for seed in 0..3_000 {
            let mut home = play(seed, 2);
            let all = home.all();
            let state = home.fold(&all).expect("somebody asked");
            assert_eq!(home.fold(&all), Some(state.clone()), "seed {seed}: in whichever order it came");
            let log = home.log(&all);
            for (at, event) in home.events.iter().enumerate() {
                for (other_at, other) in home.events.iter().enumerate() {
                    assert_eq!(log.has_seen(event, other), home.saw(at, other_at), "seed {seed}: what was seen");
                }
            }
            agreed += usize::from(state.in_force.is_some());
        }
        assert!(agreed > 200, "some of them agree: {agreed}");
    }

    #[test]
    fn what_holds_was_said_yes_to_by_both_and_undone_by_nobody() {
        let mut held = 0;
        for seed in 0..3_000 {
            let devices_each = 1 + (seed % 2) as usize;
            let mut home = play(seed, devices_each);
            let all = home.all();
            let state = home.fold(&all).expect("somebody asked");
            let closed = home.events.iter().any(|event| matches!(event.body, Body::Exchange(Verb::Close)));
            assert_eq!(state.stopped.is_some(), closed, "seed {seed}: either stops it alone");
            if closed {
                assert_eq!(state.in_force, None, "seed {seed}: and then nothing holds");
                continue;
            }
            let could = home.could_hold(&state);
            if devices_each == 1 {
                // Of what was agreed one after the other, the last holds.
                let last = could.iter().max().map(|(_, revision)| *revision);
                assert_eq!(state.in_force, last, "seed {seed}: of {could:?}");
            }
            assert!(could.is_empty() || state.in_force.is_some(), "seed {seed}: one of {could:?}");
            if let Some(holds) = state.in_force {
                held += 1;
                // Whoever has several devices may say the same yes on each of them, and a move may know of any of those.
                let (maras, toms) = (home.yes_of(mara(), holds), home.yes_of(tom(), holds));
                assert!(home.holds_by(&maras, &toms, holds).is_some(), "seed {seed}: {holds:?} was undone");
            }
        }
        assert!(held > 200, "some things hold: {held}");
    }

    #[test]
    fn nobody_stands_on_what_the_other_could_not_know() {
        for seed in 0..500 {
            let mut home = play(seed, 2);
            let known = home.devices[0].known.clone();
            let Some(before) = home.fold(&known) else { continue };
            // Tom's own app would not send it, but somebody may: a yes to words that its author cannot have read.
            let unseen: Vec<Hash> = home
                .sayings()
                .iter()
                .filter(|(at, _, yes, of)| *yes && home.events[*at].hash == *of && !known.contains(at))
                .map(|(_, _, _, of)| *of)
                .collect();
            let Some(of) = unseen.first().copied() else { continue };
            home.asks(0, Verb::Accept(of));
            let all = home.all();
            let after = home.fold(&all).expect("somebody asked");
            assert_ne!(
                after.in_force.filter(|holds| *holds == of && before.stopped.is_none()),
                Some(of),
                "seed {seed}"
            );
        }
    }

    #[test]
    fn what_comes_before_anybody_asked_counts_for_nothing() {
        let mut home = Home::new(1, 1);
        home.asks(1, Verb::Accept([9; 32].into()));
        home.asks(1, Verb::Close);
        let all = home.all();
        assert_eq!(home.fold(&all), None);
        home.meet(1, 0);
        home.asks(0, asked());
        let all = home.all();
        let state = home.fold(&all).expect("Mara asked");
        assert_eq!((state.by, state.stopped, state.history.len()), (mara(), None, 1));
    }
}
