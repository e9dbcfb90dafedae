use std::collections::BTreeSet;

use grammar::{Answers, Mode, Slug};
use proto::EntityId;

use super::Query;
use crate::{Asking, Engine, Now, Span, Topic};

/// Questions that were put, that this person answered, or that are open; newest first.
pub struct Reveals;

/// One question as it stands for this person.
pub struct RevealOf(
    /// Which.
    pub Asking,
);

/// A question that both answer apart. Whether the other has answered stands nowhere, before it is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Reveal {
    /// The question.
    pub entity: EntityId,
    /// Its card.
    pub card: Slug,
    /// When both see.
    pub mode: Mode,
    /// The day or week.
    pub span: Option<Span>,
    /// What it is about.
    pub about: Option<EntityId>,
    /// When this person answered it, or it was put, in milliseconds since 1970; 0 for neither.
    pub wall_ms: i64,
    /// How it stands.
    pub state: RevealState,
    /// What this person answered, unless it was taken out.
    pub mine: Option<Answers>,
    /// What the other answered, once it may be seen.
    pub theirs: Option<Answers>,
    /// What both said yes to, as `field.option`. No match and no answer look alike.
    pub both: BTreeSet<String>,
    /// The other asked for this person's answer: when it is given, if nobody says no; in milliseconds since 1970.
    pub asked_due_ms: Option<i64>,
    /// What this person may do now.
    pub moves: BTreeSet<RevealMove>,
}

/// How a question stands for who looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RevealState {
    /// This person has not answered.
    Unanswered,
    /// This person has answered.
    Answered,
    /// It is open.
    Open,
    /// It stayed closed, or this person took their answer out. That says nothing.
    Closed,
}

/// What a person may do with a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RevealMove {
    /// Answer it.
    Answer,
    /// Take one's own answer out. Asks the relay.
    TakeOut,
    /// Give one's own answer. Asks the relay.
    Give,
    /// Ask for the other's. Asks the relay.
    Ask,
    /// Say no to being asked. Asks the relay.
    SayNo,
}

impl Query for Reveals {
    type View = Vec<Reveal>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::Entries) || by.contains(&Topic::House)
    }

    fn answer(&self, engine: &Engine, now: Now) -> Vec<Reveal> {
        engine.reveals_view(now)
    }
}

impl Query for RevealOf {
    type View = Option<Reveal>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        Reveals.touched(by)
    }

    fn answer(&self, engine: &Engine, now: Now) -> Option<Reveal> {
        engine.reveal_view(&self.0, now)
    }
}
