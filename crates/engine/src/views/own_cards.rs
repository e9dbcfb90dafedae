use std::collections::BTreeSet;

use grammar::{Card, Day, Slug};

use super::Query;
use crate::{Engine, Now, Topic};

/// Cards of the couple's own, those in use first, the newest first.
pub struct OwnCards;

/// One card, of this build or of the couple's own, also a retired one, and one of a shared place that has ended.
pub struct CardOf(
    /// Which.
    pub Slug,
);

/// A card of the couple's own.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnCard {
    /// The card, with its own words: a title, and perhaps a line that helps. Its fields' words are those of the card
    /// whose shape it has, which its id is within.
    pub card: Card,
    /// Whether I wrote it.
    pub mine: bool,
    /// The civil day on which it was written, where that was.
    pub day: Day,
    /// Whether it is out of use. What was written with it keeps its words.
    pub retired: bool,
}

impl Query for OwnCards {
    type View = Vec<OwnCard>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::House) || by.contains(&Topic::Entries)
    }

    fn answer(&self, engine: &Engine, _: Now) -> Vec<OwnCard> {
        engine.own_cards()
    }
}

impl Query for CardOf {
    type View = Option<Card>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        OwnCards.touched(by)
    }

    fn answer(&self, engine: &Engine, _: Now) -> Option<Card> {
        engine.find_card(&self.0).map(std::borrow::Cow::into_owned)
    }
}
