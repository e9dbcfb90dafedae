use std::collections::BTreeSet;

use grammar::{Answers, Audience, Day, Slug};
use proto::EntityId;

use super::Query;
use crate::{Engine, Now, Topic};

/// All paths, those that both are on first, then those put down, then those that are over; each time the newest first.
pub struct Paths {
    /// Only those of this card; all when none.
    pub card: Option<Slug>,
}

/// One path.
pub struct PathOf(
    /// Which.
    pub EntityId,
);

/// A path as I see it, with what I may do now.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// Which.
    pub entity: EntityId,
    /// Its card.
    pub card: Slug,
    /// What it is about.
    pub about: Option<EntityId>,
    /// What was answered to its card when it began.
    pub answers: Answers,
    /// Whether I began it.
    pub mine: bool,
    /// Who sees it.
    pub audience: Audience,
    /// The civil day on which it began, where that was.
    pub day: Day,
    /// When it began, in milliseconds since 1970, by the clock of who began it.
    pub wall_ms: i64,
    /// Its steps, in order, as they were when it began.
    pub steps: Vec<PathCard>,
    /// The step that both have come to. Those before it stay open to look at and to take again.
    pub at: usize,
    /// How it stands.
    pub state: PathState,
    /// What I may do now.
    pub moves: BTreeSet<PathMove>,
}

/// A step of a path. What both answer apart is not listed: it is asked as [`super::RevealOf`] of
/// [`crate::Asking::Card`], with the step's card, about the path.
#[derive(Clone, Debug, PartialEq)]
pub struct PathCard {
    /// Its card.
    pub card: Slug,
    /// What was made on it, as far as I may see it, oldest first.
    pub items: Vec<PathItem>,
    /// Whose turn it is.
    pub turn: Turn,
}

/// Something that was made on a step: an entry, a letter, an exchange.
#[derive(Clone, Debug, PartialEq)]
pub struct PathItem {
    /// Which.
    pub entity: EntityId,
    /// Whether I made it.
    pub mine: bool,
    /// Who sees it, as far as it is mine.
    pub audience: Audience,
    /// What an entry says. What a letter or an exchange says, their own views know.
    pub answers: Answers,
}

/// Whose turn it is on a step. It is an order to tell in, and stops nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// Each when they like, in any order.
    Any,
    /// Mine.
    Mine,
    /// The other's.
    Theirs,
    /// Both have told.
    Told,
}

/// How a path stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PathState {
    /// Both are on it.
    UnderWay,
    /// Somebody put it down. It keeps.
    Resting,
    /// It is over.
    Finished,
}

/// What a person may do with a path now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PathMove {
    /// Go on to this step; to the one where it is, to take it up again.
    GoOn(u8),
    /// Put it down.
    PutDown,
    /// Say that it is over.
    Finish,
    /// Show to the other what was begun for oneself.
    Share,
}

impl Query for Paths {
    type View = Vec<Path>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::Entries) || by.contains(&Topic::House)
    }

    fn answer(&self, engine: &Engine, _: Now) -> Vec<Path> {
        engine.paths(self.card.as_ref())
    }
}

impl Query for PathOf {
    type View = Option<Path>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::Entries) || by.contains(&Topic::House)
    }

    fn answer(&self, engine: &Engine, _: Now) -> Option<Path> {
        engine.path(self.0)
    }
}
