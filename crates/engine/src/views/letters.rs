use std::collections::BTreeSet;

use grammar::{Answers, Day, Slug};
use proto::EntityId;

use super::Query;
use crate::{Engine, Heard, Landed, Now, Topic};

/// All letters, newest first.
pub struct Letters;

/// See [`Letters`].
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LettersView {
    /// The letters.
    pub letters: Vec<Letter>,
    /// Whether the relay cannot be reached: opening and taking back wait until it can.
    pub away: bool,
}

/// One letter.
pub struct LetterOf(
    /// Which.
    pub EntityId,
);

/// See [`LetterOf`].
#[derive(Clone, Debug, PartialEq)]
pub struct LetterView {
    /// What may be read before it is opened.
    pub letter: Letter,
    /// What is in it: for its writer until it was taken back, for its reader once it was opened.
    pub inside: Option<Answers>,
}

/// A letter from the outside. Whether the other has opened it stands nowhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// The letter.
    pub entity: EntityId,
    /// Whether this person wrote it.
    pub mine: bool,
    /// Its kind.
    pub card: Slug,
    /// How deep it goes.
    pub depth: Option<Slug>,
    /// What its writer wishes for.
    pub wish: Option<Slug>,
    /// What it is about.
    pub about: Option<EntityId>,
    /// The civil day on which it was sent, where its writer was.
    pub day: Day,
    /// When it was sent, in milliseconds since 1970, by its writer's clock.
    pub wall_ms: i64,
    /// How it stands.
    pub state: LetterState,
    /// What its reader heard.
    pub heard: Option<Heard>,
    /// How that landed, for its writer alone.
    pub landed: Option<Landed>,
    /// What this person may do with it now.
    pub moves: BTreeSet<LetterMove>,
}

/// How a letter stands for who looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LetterState {
    /// This person sent it.
    Sent,
    /// The other sent it, and it is sealed.
    Closed,
    /// This person opened it.
    Open,
    /// It was heard.
    Heard,
    /// It was taken back before it was opened.
    TakenBack,
}

/// What a person may do with a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LetterMove {
    /// Open it. Asks the relay.
    Open,
    /// Take it back. Asks the relay.
    TakeBack,
    /// Say what one heard.
    Hear,
    /// Say, for oneself, how it landed.
    Land,
}

impl Query for Letters {
    type View = LettersView;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::Entries) || by.contains(&Topic::House) || by.contains(&Topic::Sync)
    }

    fn answer(&self, engine: &Engine, _: Now) -> LettersView {
        engine.letters_view()
    }
}

impl Query for LetterOf {
    type View = Option<LetterView>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        Letters.touched(by)
    }

    fn answer(&self, engine: &Engine, _: Now) -> Option<LetterView> {
        engine.letter_view(self.0)
    }
}
