use std::collections::BTreeSet;

use grammar::{Answers, Audience, Day, Slug};
use proto::{EntityId, Hash};

use super::Query;
use crate::{Engine, Now, Topic};

/// All exchanges that are not over, those that are open for me first, then the newest.
pub struct Exchanges {
    /// Only those of cards whose id begins so, such as `need`; all when none.
    pub of: Option<Slug>,
}

/// One exchange, also one that is over.
pub struct ExchangeOf(pub EntityId);

/// An exchange as I see it, with what I may do now.
#[derive(Clone, Debug, PartialEq)]
pub struct Exchange {
    /// Which.
    pub entity: EntityId,
    /// Its card.
    pub card: Slug,
    /// What it is about.
    pub about: Option<EntityId>,
    /// Whether I asked.
    pub mine: bool,
    /// Who sees it: what was kept for oneself, only me.
    pub audience: Audience,
    /// How it stands between both.
    pub stage: Stage,
    /// What is agreed and holds. It may hold while one of both asks for a change.
    pub in_force: Option<Revision>,
    /// When to look again at what holds.
    pub look_again: Option<Day>,
    /// Whether that day has come.
    pub due: bool,
    /// What I ask or offer, where that is not what holds.
    pub my_words: Option<Revision>,
    /// What the other asks or offers, where that is not what holds.
    pub their_words: Option<Revision>,
    /// What was said last, whoever said it.
    pub newest: Revision,
    /// What I may do now. No screen works this out for itself.
    pub moves: Vec<May>,
    /// The civil day of the last move, where its author was.
    pub day: Day,
    /// All that was done, oldest first. Both see all of it.
    pub history: Vec<Step>,
}

/// How an exchange stands, seen from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The other asks or offers something: open for me to answer.
    ForMe,
    /// Both said yes to these words, and nobody asks for a change.
    Agreed,
    /// I asked or offered something. What the other does with it is theirs.
    Asked,
    /// The other said no to what I asked.
    TheySaidNo,
    /// I said no to what the other asks.
    ISaidNo,
    /// Nobody asks for anything.
    Resting,
    /// Kept for myself; the other knows nothing of it.
    OnlyMine,
    /// One of both stopped it.
    Stopped,
}

/// One version of the words.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    /// Its id.
    pub id: Hash,
    /// Whether I proposed it.
    pub mine: bool,
    /// The civil day on which that was.
    pub day: Day,
    /// What it says.
    pub answers: Answers,
}

/// A move that I may make now, with the revision that it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum May {
    /// Show what I kept for myself.
    Share,
    /// Say yes.
    Accept(Hash),
    /// Offer something else, ask for a change, or say it differently.
    Counter(Hash),
    /// Say no. A no needs no reason.
    Decline(Hash),
    /// Take back what I asked or offered.
    Withdraw(Hash),
    /// Look again at what holds, and keep it.
    Review(Hash),
    /// Stop it, alone and at once; for what is only mine, let it rest.
    Close,
}

/// One thing that was done.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Whether I did it.
    pub mine: bool,
    /// The civil day where its author was.
    pub day: Day,
    /// What.
    pub said: Said,
}

/// What was said, and to which words.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// Asked.
    Asked(Revision),
    /// Offered other words.
    Offered(Revision),
    /// Said yes to these words.
    SaidYes(Revision),
    /// Said no to these words.
    SaidNo(Revision),
    /// Took these words back.
    TookBack(Revision),
    /// Looked again and kept these words, perhaps until a day to look again.
    LookedAgain(Revision, Option<Day>),
    /// Stopped it.
    Stopped,
}

impl Exchange {
    /// Whether I may do this now.
    pub fn may(&self, of: impl Fn(&May) -> bool) -> Option<May> {
        self.moves.iter().copied().find(|may| of(may))
    }
}

impl Query for Exchanges {
    type View = Vec<Exchange>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        [Topic::Entries, Topic::House].iter().any(|topic| by.contains(topic))
    }

    fn answer(&self, engine: &Engine, now: Now) -> Vec<Exchange> {
        engine.exchanges(self.of.as_ref(), now.day())
    }
}

impl Query for ExchangeOf {
    type View = Option<Exchange>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        [Topic::Entries, Topic::House].iter().any(|topic| by.contains(topic))
    }

    fn answer(&self, engine: &Engine, now: Now) -> Option<Exchange> {
        engine.exchange(self.0, now.day())
    }
}
