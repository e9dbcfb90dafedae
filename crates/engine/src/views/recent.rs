use std::collections::BTreeSet;

use grammar::{Day, Slug, Value};
use proto::EntityId;

use super::Query;
use crate::{Engine, Now, Span, Topic};

/// What both see, newest first: entries of the other, and mine that are shared.
pub struct Recent {
    /// Entries of this card only; all cards when none.
    pub card: Option<Slug>,
    /// Whose: the other's, or mine as the other sees them.
    pub mine: bool,
    /// First day that is still shown.
    pub since: Day,
}

/// An entry as it is shown to who did not write it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The entry.
    pub entity: EntityId,
    /// Its card.
    pub card: Slug,
    /// The day or week it is for.
    pub span: Option<Span>,
    /// The civil day on which it was last written, where its writer was.
    pub day: Day,
    /// When it was last written, in milliseconds since 1970, by its writer's clock.
    pub wall_ms: i64,
    /// What it is about.
    pub about: Option<EntityId>,
    /// What was shown, in the order of the fields' names.
    pub rows: Vec<(Slug, Value)>,
    /// My one-tap answer to it, newest last.
    pub my_answers: Vec<(Slug, Value)>,
}

impl Query for Recent {
    type View = Vec<Shown>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::Entries)
    }

    fn answer(&self, engine: &Engine, _: Now) -> Vec<Shown> {
        engine.recent(self)
    }
}
