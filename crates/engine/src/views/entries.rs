use std::collections::BTreeSet;

use grammar::{Answers, Day, Slug};
use proto::EntityId;

use super::Query;
use crate::{Engine, FormAudience, Now, Topic};

/// Entries that are for no day or week, mine and what the other shows; those that began last come first.
pub struct Entries {
    /// Of this card, or of cards whose ids begin so, such as `entry.stressor`.
    pub of: Slug,
}

/// An entry as it stands for this person.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The entry.
    pub entity: EntityId,
    /// Its card.
    pub card: Slug,
    /// Whether this person wrote it.
    pub mine: bool,
    /// What it is about.
    pub about: Option<EntityId>,
    /// When it was first written, in milliseconds since 1970, by its writer's clock.
    pub begun_ms: i64,
    /// The civil day on which it was last written, where its writer was.
    pub day: Day,
    /// Who sees it, for its writer.
    pub audience: FormAudience,
    /// Of mine: what the other was shown last, and keeps.
    pub shown: Answers,
    /// What it says: of the other's, what they show.
    pub answers: Answers,
}

impl Query for Entries {
    type View = Vec<Entry>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::Entries) || by.contains(&Topic::House)
    }

    fn answer(&self, engine: &Engine, _: Now) -> Vec<Entry> {
        engine.entries(&self.of)
    }
}
