use std::fmt;

use crate::{Answers, Card, Field, Kind, Slug, Value, When};

/// Answers that fit their card. Only [`Card::fit`] makes one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fitted {
    card: Slug,
    answers: Answers,
}

/// Why an answer does not fit, with the field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Misfit {
    /// The card has no such field.
    NoSuchField(Slug),
    /// A field that may not be left out was left out, or left blank.
    Missing(Slug),
    /// A field was answered that is not asked, given the other answers.
    NotAsked(Slug),
    /// The answer is of another kind than the field.
    WrongKind(Slug),
    /// The scale has no such point.
    NoSuchPoint {
        /// The field.
        field: Slug,
        /// The point.
        point: i16,
    },
    /// The field has no such option.
    NoSuchOption {
        /// The field.
        field: Slug,
        /// The option.
        option: Slug,
    },
    /// More was written than fits; lengths in characters.
    TooLong {
        /// The field.
        field: Slug,
        /// What was written.
        chars: usize,
        /// What fits.
        max: u16,
    },
}

impl Card {
    /// Fits a whole form to this card: all of the answers, unchanged, or every reason why not.
    pub fn fit(&self, typed: Answers) -> Result<Fitted, Vec<Misfit>> {
        let mut misfits: Vec<_> = typed
            .iter()
            .filter(|(id, _)| self.field(id).is_none())
            .map(|(id, _)| Misfit::NoSuchField(id.clone()))
            .collect();
        for field in &self.fields {
            let asked = field.asked(&typed);
            match typed.get(&field.id) {
                Some(_) if !asked => misfits.push(Misfit::NotAsked(field.id.clone())),
                Some(value) if value.is_blank() && !field.optional => misfits.push(Misfit::Missing(field.id.clone())),
                Some(value) => misfits.extend(field.misfit(value)),
                None if asked && !field.optional => misfits.push(Misfit::Missing(field.id.clone())),
                None => {}
            }
        }
        if misfits.is_empty() { Ok(Fitted { card: self.id.clone(), answers: typed }) } else { Err(misfits) }
    }
}

impl Field {
    /// Whether the field is asked, given the other answers.
    pub fn asked(&self, answers: &Answers) -> bool {
        self.when.as_ref().is_none_or(|when| when.holds(answers))
    }

    /// Why a value does not fit this field, if it does not.
    pub fn misfit(&self, value: &Value) -> Option<Misfit> {
        let field = || self.id.clone();
        let no_such_option = |option: &Slug| Misfit::NoSuchOption { field: field(), option: option.clone() };
        match (&self.kind, value) {
            (Kind::Scale(scale), Value::Scale(point)) => {
                (!scale.has(*point)).then(|| Misfit::NoSuchPoint { field: field(), point: *point })
            }
            (Kind::Choice(options), Value::Choice(option)) => {
                (!options.contains(option)).then(|| no_such_option(option))
            }
            (Kind::Many(options), Value::Many(chosen)) => {
                chosen.iter().find(|option| !options.contains(option)).map(no_such_option)
            }
            (Kind::Text(max), Value::Text(text)) => {
                let chars = text.chars().count();
                (chars > usize::from(*max)).then(|| Misfit::TooLong { field: field(), chars, max: *max })
            }
            (Kind::Day, Value::Day(_)) | (Kind::Schedule, Value::Schedule(_)) => None,
            (Kind::Scale(_) | Kind::Choice(_) | Kind::Many(_) | Kind::Text(_) | Kind::Day | Kind::Schedule, _) => {
                Some(Misfit::WrongKind(field()))
            }
        }
    }
}

impl When {
    /// Whether the condition holds.
    pub fn holds(&self, answers: &Answers) -> bool {
        match answers.get(&self.field) {
            Some(Value::Choice(option)) => self.any.contains(option),
            Some(Value::Many(options)) => self.any.iter().any(|option| options.contains(option)),
            Some(Value::Scale(_) | Value::Text(_) | Value::Day(_) | Value::Schedule(_) | Value::Unknown(_)) | None => {
                false
            }
        }
    }
}

impl Fitted {
    /// The card they fit.
    pub fn card(&self) -> &Slug {
        &self.card
    }

    /// The answers.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Card and answers.
    pub fn into_parts(self) -> (Slug, Answers) {
        (self.card, self.answers)
    }
}

impl Misfit {
    /// The field it is about.
    pub fn field(&self) -> &Slug {
        match self {
            Self::NoSuchField(field) | Self::Missing(field) | Self::NotAsked(field) | Self::WrongKind(field) => field,
            Self::NoSuchPoint { field, .. } | Self::NoSuchOption { field, .. } | Self::TooLong { field, .. } => field,
        }
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchField(field) => write!(f, "the card has no field {field}"),
            Self::Missing(field) => write!(f, "{field} may not be left out"),
            Self::NotAsked(field) => write!(f, "{field} is not asked, given the other answers"),
            Self::WrongKind(field) => write!(f, "{field} takes another kind of answer"),
            Self::NoSuchPoint { field, point } => write!(f, "{field} has no point {point}"),
            Self::NoSuchOption { field, option } => write!(f, "{field} has no option {option}"),
            Self::TooLong { field, chars, max } => write!(f, "{field} has {chars} characters, {max} fit"),
        }
    }
}

impl std::error::Error for Misfit {}
