use std::collections::{BTreeMap, BTreeSet};

use crypto::{ContentKey, HoldPart};
use grammar::{Answers, Mode, Slug};
use minicbor::{Decode, Encode};
use proto::{EntityId, Hash, HoldSlot, MemberId, SlotHash};

use super::{
    Body,
    hold::{At, Kept, Sealed},
};
use crate::{Span, log::Event};

/// What is said of a question that both answer apart.
#[derive(Clone, PartialEq, Debug, Encode, Decode)]
pub(crate) enum Verb {
    /// The question is put to both. Shared space.
    #[n(0)]
    Put(#[n(0)] Question),
    /// Somebody answered it; a later answer in the same run takes its place. Shared space.
    #[n(1)]
    Answer(#[n(0)] Answer),
    /// The key of an answer in a run: by who was given it, or by who gave it. Shared space, or where sharing has
    /// ended the own one.
    #[n(2)]
    Key(#[n(0)] u64, #[n(1)] ContentKey),
    /// What the author was given of an overlap. Shared space, or where sharing has ended the own one.
    #[n(3)]
    Matched(#[n(0)] Matched),
    /// What to deposit. Own space.
    #[n(4)]
    Kept(#[n(0)] Box<Kept>),
    /// Which answer of a run is deposited, and which of the other's had been committed to before. Own space.
    #[n(5)]
    Deposit(#[n(0)] Deposit),
    /// The relay has it. Own space.
    #[n(6)]
    Deposited(#[n(0)] u64),
    /// The relay took it back. Own space.
    #[n(7)]
    Withdrawn(#[n(0)] u64),
}

/// A question.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Question {
    #[n(1)]
    pub(crate) card: Slug,
    #[n(2)]
    pub(crate) mode: Mode,
    #[n(3)]
    pub(crate) span: Option<Span>,
    #[n(4)]
    pub(crate) about: Option<EntityId>,
}

/// An answer, sealed. It names its question, since it may be the first that is heard of it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Answer {
    #[n(1)]
    pub(crate) question: Question,
    #[n(2)]
    pub(crate) run: u64,
    /// The epoch whose key an overlap's run key is made from.
    #[n(3)]
    pub(crate) epoch: u64,
    #[n(4)]
    pub(crate) part: Part,
}

/// What is committed to.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub(crate) enum Part {
    /// Sealed content.
    #[n(0)]
    Sealed(#[n(0)] Sealed),
    /// The slots of an overlap.
    #[n(1)]
    Slots(#[n(0)] Hash),
}

/// See [`Verb::Matched`].
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Matched {
    #[n(1)]
    pub(crate) run: u64,
    /// The other's slots.
    #[n(2)]
    pub(crate) slots: Vec<HoldSlot>,
    /// What the other committed to.
    #[n(3)]
    pub(crate) hashes: Vec<SlotHash>,
}

/// See [`Verb::Deposit`].
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Deposit {
    #[n(1)]
    pub(crate) run: u64,
    #[n(2)]
    pub(crate) commit: Hash,
    #[n(3)]
    pub(crate) against: Vec<Hash>,
}

/// A question as the shared space has it.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct State {
    pub(crate) question: Question,
    /// Whether somebody put it, besides answering it.
    pub(crate) put: bool,
    pub(crate) wall_ms: i64,
    pub(crate) runs: BTreeMap<u64, Run>,
    /// How many events it has.
    pub(crate) events: usize,
}

/// One run.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Run {
    /// In the agreed order.
    pub(crate) answers: Vec<Answered>,
    pub(crate) keys: Vec<ContentKey>,
    pub(crate) matched: Vec<(MemberId, Matched)>,
}

/// An answer and whose it is.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Answered {
    pub(crate) by: MemberId,
    pub(crate) at: At,
    pub(crate) wall_ms: i64,
    pub(crate) epoch: u64,
    pub(crate) part: Part,
}

/// What one of both has of a question in their own space.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Mine {
    /// By run; the last answer stands.
    pub(crate) kept: BTreeMap<u64, Vec<(At, Kept)>>,
    pub(crate) deposits: BTreeMap<u64, Deposit>,
    pub(crate) deposited: BTreeSet<u64>,
    pub(crate) withdrawn: BTreeSet<u64>,
}

impl Part {
    pub(crate) fn commit(&self) -> Hash {
        match self {
            Self::Sealed(sealed) => sealed.commit,
            Self::Slots(commit) => *commit,
        }
    }
}

impl Question {
    /// Whether neither sees anything before both have answered.
    pub(crate) fn takes_two(&self) -> bool {
        matches!(self.mode, Mode::Together | Mode::Overlap)
    }
}

impl Run {
    pub(crate) fn by(&self, who: MemberId) -> impl DoubleEndedIterator<Item = &Answered> {
        self.answers.iter().filter(move |answer| answer.by == who)
    }

    /// An answer of a person's of which the log has the key.
    pub(crate) fn revealed(&self, part: &HoldPart) -> Option<Answers> {
        let open = |answer: &Answered| match &answer.part {
            Part::Sealed(sealed) => self.keys.iter().find_map(|key| sealed.open(key, part)),
            Part::Slots(_) => None,
        };
        self.by(part.of).find_map(open)
    }
}

impl Mine {
    /// My answer in a run: what was deposited, else the last one.
    pub(crate) fn answer(&self, run: u64) -> Option<&(At, Kept)> {
        let kept = self.kept.get(&run)?;
        match self.deposits.get(&run) {
            Some(deposit) => kept.iter().find(|(_, kept)| kept.commit == deposit.commit),
            None => kept.last(),
        }
    }
}

/// Folds what both spaces say of a question, in the agreed order of each. What is said of another question under the
/// same entity counts for nothing.
pub(crate) fn fold<'a>(
    events: impl Iterator<Item = &'a Event>,
    own: impl Iterator<Item = &'a Event>,
    me: MemberId,
) -> Option<State> {
    let mut state: Option<State> = None;
    for event in events {
        let Body::Reveal(verb) = &event.body else { continue };
        let question = match verb {
            Verb::Put(question) => Some(question),
            Verb::Answer(answer) => Some(&answer.question),
            _ => None,
        };
        if state.is_none() {
            state = question.map(|question| State { wall_ms: event.wall_ms, ..State::of(question.clone()) });
        }
        let Some(state) = &mut state else { continue };
        state.events += 1;
        if question.is_some_and(|question| *question != state.question) {
            continue;
        }
        match verb {
            Verb::Put(_) => state.put = true,
            Verb::Answer(Answer { run, epoch, part, .. }) => {
                state.runs.entry(*run).or_default().answers.push(Answered {
                    by: event.by,
                    at: (event.chain, event.seq),
                    wall_ms: event.wall_ms,
                    epoch: *epoch,
                    part: part.clone(),
                });
            }
            _ => state.given(event.by, verb),
        }
    }
    let mut state = state?;
    let given = own.filter_map(|event| match &event.body {
        Body::Reveal(verb @ (Verb::Key(..) | Verb::Matched(_))) => Some(verb),
        _ => None,
    });
    given.for_each(|verb| state.given(me, verb));
    Some(state)
}

impl State {
    /// A question of which nothing was said.
    pub(crate) fn of(question: Question) -> Self {
        Self { question, put: false, wall_ms: 0, runs: BTreeMap::new(), events: 0 }
    }

    fn given(&mut self, by: MemberId, verb: &Verb) {
        match verb {
            Verb::Key(run, key) => {
                if let Some(run) = self.runs.get_mut(run).filter(|run| !run.keys.contains(key)) {
                    run.keys.push(key.clone());
                }
            }
            Verb::Matched(matched) => {
                if let Some(run) = self.runs.get_mut(&matched.run) {
                    run.matched.push((by, matched.clone()));
                }
            }
            _ => {}
        }
    }
}

/// Folds what an own space says of a question.
pub(crate) fn fold_mine<'a>(events: impl Iterator<Item = &'a Event>) -> Mine {
    let mut mine = Mine::default();
    for event in events {
        let Body::Reveal(verb) = &event.body else { continue };
        match verb {
            Verb::Kept(kept) => {
                mine.kept.entry(kept.run).or_default().push(((event.chain, event.seq), (**kept).clone()));
            }
            Verb::Deposit(deposit) => drop(mine.deposits.entry(deposit.run).or_insert_with(|| deposit.clone())),
            Verb::Deposited(run) => drop(mine.deposited.insert(*run)),
            Verb::Withdrawn(run) => drop(mine.withdrawn.insert(*run)),
            Verb::Put(_) | Verb::Answer(_) | Verb::Key(..) | Verb::Matched(_) => {}
        }
    }
    mine
}
