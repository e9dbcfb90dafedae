use std::collections::BTreeSet;

use grammar::{Day, Slug};

use super::Query;
use crate::{Engine, Now, Topic};

/// Which card of a family is for a day. Both persons come to the same card without a word between them if they wish for
/// the same tags; if they wish for different ones, on as many days as the tags meet. The order is keyed by the shared
/// space, so nobody else knows it, and no card comes twice before about as many days have passed as there are cards.
pub struct OfDay {
    /// The family, such as `question`.
    pub of: Slug,
    /// Cards with one of these tags, which take turns day by day.
    pub tags: Vec<Slug>,
    /// The day.
    pub day: Day,
}

impl Query for OfDay {
    type View = Option<Slug>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::House) || by.contains(&Topic::Entries)
    }

    fn answer(&self, engine: &Engine, _: Now) -> Option<Slug> {
        engine.card_of_day(self)
    }
}
