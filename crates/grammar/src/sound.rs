use std::{collections::BTreeSet, fmt};

use crate::{Act, Card, Field, Kind, Scale, Slug, Words};

/// Why a card makes no sense, with the card and the field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unsound {
    /// Two cards have one id.
    SameCardTwice(Slug),
    /// A card names another that is not there.
    NamesNoCard {
        /// The card.
        card: Slug,
        /// What it names.
        named: Slug,
    },
    /// A path has no steps, more than [`Card::MAX_STEPS`], or one card twice.
    Steps(Slug),
    /// A card has more fields than [`Card::MAX_FIELDS`].
    TooManyFields(Slug),
    /// Two fields of a card have one id.
    SameFieldTwice {
        /// The card.
        card: Slug,
        /// The field.
        field: Slug,
    },
    /// A field's options are none, too many, or not distinct.
    Options {
        /// The card.
        card: Slug,
        /// The field.
        field: Slug,
    },
    /// A scale whose step does not lead from first to last point, or whose names do not match its points.
    Scale {
        /// The card.
        card: Slug,
        /// The field.
        field: Slug,
    },
    /// A text of at most no characters.
    Text {
        /// The card.
        card: Slug,
        /// The field.
        field: Slug,
    },
    /// A condition on a field that does not stand before, or on options that it does not have.
    When {
        /// The card.
        card: Slug,
        /// The field.
        field: Slug,
    },
    /// A card that carries its words lacks this one.
    Words {
        /// The card.
        card: Slug,
        /// The key.
        key: String,
    },
}

impl Card {
    /// Most fields a card has.
    pub const MAX_FIELDS: usize = 64;
    /// Most options, or points, a field has.
    pub const MAX_OPTIONS: usize = 64;
    /// Most steps a path has.
    pub const MAX_STEPS: usize = 16;

    /// Checks that the card makes sense by itself.
    pub fn sound(&self) -> Result<(), Unsound> {
        let card = || self.id.clone();
        if self.fields.len() > Self::MAX_FIELDS {
            return Err(Unsound::TooManyFields(card()));
        }
        if let Act::Path(steps) = &self.act
            && (!(1..=Self::MAX_STEPS).contains(&steps.len()) || !distinct(steps))
        {
            return Err(Unsound::Steps(card()));
        }
        for (at, field) in self.fields.iter().enumerate() {
            let before = &self.fields[..at];
            let id = || field.id.clone();
            if before.iter().any(|other| other.id == field.id) {
                return Err(Unsound::SameFieldTwice { card: card(), field: id() });
            }
            match &field.kind {
                Kind::Choice(options) | Kind::Many(options) if options.is_empty() || !distinct(options) => {
                    return Err(Unsound::Options { card: card(), field: id() });
                }
                Kind::Scale(scale) if !scale.sound() => return Err(Unsound::Scale { card: card(), field: id() }),
                Kind::Text(0) => return Err(Unsound::Text { card: card(), field: id() }),
                Kind::Choice(_) | Kind::Many(_) | Kind::Scale(_) | Kind::Text(_) | Kind::Day | Kind::Schedule => {}
            }
            if !condition_holds_together(field, before) {
                return Err(Unsound::When { card: card(), field: id() });
            }
        }
        self.words_complete()
    }

    /// The other cards that this one names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Slug> {
        let steps: &[Slug] = match &self.act {
            Act::Path(steps) => steps,
            Act::Entry | Act::Exchange(_) | Act::Letter | Act::Reveal(_) => &[],
        };
        self.on.iter().chain(steps).chain(&self.replaces)
    }

    fn words_complete(&self) -> Result<(), Unsound> {
        let Words::Own(words) = &self.words else { return Ok(()) };
        let fields = self.fields.iter().flat_map(|field| {
            let options = field.kind.options().iter().map(move |option| format!("{}.{option}", field.id));
            std::iter::once(field.id.to_string()).chain(options)
        });
        match std::iter::once("title".to_owned()).chain(fields).find(|key| !words.contains_key(key.as_str())) {
            None => Ok(()),
            Some(key) => Err(Unsound::Words { card: self.id.clone(), key }),
        }
    }
}

impl Scale {
    fn sound(&self) -> bool {
        let points = (i32::from(self.max) - i32::from(self.min)) / i32::from(self.step).max(1) + 1;
        let named = self.stops.len() as i32;
        self.min < self.max
            && self.has(self.max)
            && points <= Card::MAX_OPTIONS as i32
            && (named == 0 || named == points)
            && distinct(&self.stops)
    }
}

fn distinct(options: &[Slug]) -> bool {
    options.len() <= Card::MAX_OPTIONS && options.iter().collect::<BTreeSet<_>>().len() == options.len()
}

fn condition_holds_together(field: &Field, before: &[Field]) -> bool {
    let Some(when) = &field.when else { return true };
    before.iter().find(|other| other.id == when.field).is_some_and(|other| match &other.kind {
        Kind::Choice(options) | Kind::Many(options) => {
            !when.any.is_empty() && when.any.iter().all(|option| options.contains(option))
        }
        Kind::Scale(_) | Kind::Text(_) | Kind::Day | Kind::Schedule => false,
    })
}

impl fmt::Display for Unsound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SameCardTwice(card) => write!(f, "two cards are called {card}"),
            Self::NamesNoCard { card, named } => write!(f, "card {card} names {named}, and there is no such card"),
            Self::Steps(card) => {
                write!(f, "path {card} wants 1 to {} steps, each another card", Card::MAX_STEPS)
            }
            Self::TooManyFields(card) => write!(f, "card {card} has more than {} fields", Card::MAX_FIELDS),
            Self::SameFieldTwice { card, field } => write!(f, "card {card} has two fields called {field}"),
            Self::Options { card, field } => {
                write!(f, "{card}, {field}: wants 1 to {} distinct options", Card::MAX_OPTIONS)
            }
            Self::Scale { card, field } => write!(
                f,
                "{card}, {field}: wants min < max, steps that lead from one to the other in at most {} points, \
                 and a name for each point or for none",
                Card::MAX_OPTIONS
            ),
            Self::Text { card, field } => write!(f, "{card}, {field}: a text of at most no characters"),
            Self::When { card, field } => {
                write!(f, "{card}, {field}: its condition must name an earlier field and options that it has")
            }
            Self::Words { card, key } => write!(f, "card {card} carries its own words and lacks {key}"),
        }
    }
}

impl std::error::Error for Unsound {}
