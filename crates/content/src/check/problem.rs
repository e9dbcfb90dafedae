use std::{fmt, io};

use fluent_syntax::parser::ErrorKind;
use grammar::{Slug, Unsound};

use crate::locale::Area;

/// Something wrong with the content, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The file, from the root of the project.
    pub file: String,
    /// The line, from 1; none when the file as a whole is meant.
    pub line: Option<usize>,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with the content.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The file cannot be read.
    Unreadable(io::ErrorKind),
    /// A folder of text that is no locale.
    UnknownLocale,
    /// A file of text that is no area.
    UnknownArea,
    /// A locale lacks an area.
    MissingFile,
    /// Not Fluent.
    Fluent(ErrorKind),
    /// Not the TOML that belongs there.
    Toml(String),
    /// A name that is no slug.
    NotASlug(String),
    /// A card's file is not named after it.
    FileName(Slug),
    /// A card in a file of many whose ids begin otherwise.
    OtherFile(Slug),
    /// A file of text that there is not.
    NoSuchArea(String),
    /// Neither a card nor its family or file says this.
    Lacks {
        /// The card.
        card: Slug,
        /// What is not said.
        what: &'static str,
    },
    /// A card about touch that uses an exchange or a schedule.
    Touch(Slug),
    /// A study that docs/evidence.md does not list.
    NoSuchEvidence(String),
    /// A card that makes no sense.
    Unsound(Unsound),
    /// A country whose helplines are not as they should be.
    Helpline {
        /// The country.
        country: String,
        /// What is wrong.
        what: &'static str,
    },
    /// A line of the lock that says no shape.
    LockLine,
    /// A released card is gone.
    Unreleased(Slug),
    /// A released card's shape did something else than grow.
    Shrunk {
        /// The card.
        card: Slug,
        /// The field, where it is about one.
        field: Option<Slug>,
        /// What changed.
        what: &'static str,
    },
    /// Two messages have one id.
    MessageTwice(String),
    /// A message without a text of its own, or with an empty one.
    NoText(String),
    /// English has a message that this locale lacks.
    MissingMessage {
        /// The message.
        id: String,
        /// Where English has it.
        english: usize,
    },
    /// This locale has a message that English lacks.
    ExtraMessage(String),
    /// English has an attribute that this locale lacks.
    MissingAttribute {
        /// The message.
        id: String,
        /// The attribute.
        attribute: String,
    },
    /// This locale has an attribute that English lacks.
    ExtraAttribute {
        /// The message.
        id: String,
        /// The attribute.
        attribute: String,
    },
    /// English has a placeholder that this locale lacks.
    MissingPlaceholder {
        /// The message, with its attribute.
        id: String,
        /// The placeholder.
        name: String,
    },
    /// This locale has a placeholder that English lacks.
    ExtraPlaceholder {
        /// The message, with its attribute.
        id: String,
        /// The placeholder.
        name: String,
    },
    /// A message refers to one that the file does not have.
    Reference {
        /// The message, with its attribute.
        id: String,
        /// What it refers to.
        to: String,
    },
    /// A message calls a function that the app does not give.
    Function {
        /// The message, with its attribute.
        id: String,
        /// The function.
        name: String,
    },
    /// A choice by number that does not have the language's plural categories.
    Plurals {
        /// The message, with its attribute.
        id: String,
        /// The categories it must have, besides `other`.
        wanted: &'static [&'static str],
    },
    /// A choice by form of address that does not have `she`, `he` and a default `avoid`.
    Forms(String),
    /// A card, field or option without its text.
    CardText {
        /// The message.
        id: String,
        /// The attribute, where one is missing.
        attribute: Option<String>,
        /// The file of text where it should stand.
        area: Area,
    },
    /// Words of a card that stand in another file than the card's.
    WrongArea {
        /// The message.
        id: String,
        /// Where it should stand.
        right: Area,
    },
    /// Two cards or fields would have one message.
    SameWords(String),
    /// An option whose name means something else where its words stand.
    ReservedOption(String),
    /// Text for a card, field or option that is not there.
    NoSuchCard {
        /// The message.
        id: String,
        /// The attribute, where that is too much.
        attribute: Option<String>,
    },
    /// Something that this language, or this app, does not write so.
    Style {
        /// The message, with its attribute.
        id: String,
        /// What stands there.
        found: &'static str,
        /// What to write.
        write: &'static str,
    },
}

impl Problem {
    pub(super) fn at(file: impl Into<String>, line: usize, fault: Fault) -> Self {
        Self { file: file.into(), line: Some(line), fault }
    }

    pub(super) fn of_file(file: impl Into<String>, fault: Fault) -> Self {
        Self { file: file.into(), line: None, fault }
    }
}

/// `file:line: what is wrong. What to do.`
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.fault),
            None => write!(f, "{}: {}", self.file, self.fault),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(kind) => write!(f, "cannot be read ({kind}). Check that it exists, as UTF-8 text"),
            Self::UnknownLocale => f.write_str("no locale of the app. Add it to `Locale`, or remove the folder"),
            Self::UnknownArea => f.write_str("no area of text. Add it to `Area`, or remove the file"),
            Self::MissingFile => f.write_str("is missing. Translate the English file of the same name"),
            Self::Fluent(kind) => write!(f, "not Fluent: {kind}"),
            Self::Toml(why) => write!(f, "not the TOML that belongs here: {why}"),
            Self::NotASlug(text) => write!(f, "{text:?} is {}", grammar::NotASlug),
            Self::FileName(card) => write!(f, "holds the card {card}. Call the file {card}.toml"),
            Self::OtherFile(card) => {
                write!(f, "{card} does not begin with the name of this file. Move it to one named as its id begins")
            }
            Self::NoSuchArea(area) => write!(f, "{area:?} is no file of text. Name one of Area::ALL"),
            Self::Lacks { card, what } => write!(f, "{card} has no `{what}`. Say it here, or in its family"),
            Self::Touch(card) => {
                write!(f, "{card} is about touch and asks by an exchange or on days. Use a reveal by overlap")
            }
            Self::NoSuchEvidence(key) => write!(f, "rests on {key}, which docs/evidence.md does not list. List it"),
            Self::Unsound(unsound) => unsound.fmt(f),
            Self::Helpline { country, what } => write!(f, "{country}: {what}"),
            Self::LockLine => f.write_str("no line of a released card. Restore the line as it was released"),
            Self::Unreleased(card) => write!(f, "{card} was released and is gone. Put it back: old entries need it"),
            Self::Shrunk { card, field, what } => {
                let field = field.as_ref().map(|field| format!(", {field}")).unwrap_or_default();
                write!(f, "{card}{field}: {what}. A released card only grows: make a new card that `replaces` it")
            }
            Self::MessageTwice(id) => write!(f, "{id} stands twice. Keep one"),
            Self::NoText(id) => write!(f, "{id} has no text. Write one after the equals sign"),
            Self::MissingMessage { id, english } => {
                write!(f, "{id} is missing. Translate line {english} of the English file")
            }
            Self::ExtraMessage(id) => write!(f, "{id} is not in the English file. Add it there, or remove it here"),
            Self::MissingAttribute { id, attribute } => {
                write!(f, "{id} lacks .{attribute}. Translate it from the English file")
            }
            Self::ExtraAttribute { id, attribute } => {
                write!(f, "{id} has .{attribute}, which English lacks. Add it there, or remove it here")
            }
            Self::MissingPlaceholder { id, name } => write!(f, "{id} lacks {{ ${name} }}, which English has. Use it"),
            Self::ExtraPlaceholder { id, name } => {
                write!(f, "{id} has {{ ${name} }}, which English lacks. Remove it, or add it to every locale")
            }
            Self::Reference { id, to } => write!(f, "{id} refers to {to}, which this file lacks. Correct the name"),
            Self::Function { id, name } => write!(f, "{id} calls {name}, which the app does not have. Use NUMBER"),
            Self::Plurals { id, wanted } => {
                write!(f, "{id}: a choice by number takes, in this language, {wanted:?} and a default `other`")
            }
            Self::Forms(id) => write!(f, "{id}: a choice by $form takes [she], [he] and the default *[avoid]"),
            Self::CardText { id, attribute, area } => match (attribute, area.name()) {
                (None, area) => write!(f, "has no text. Add {id} to {area}.ftl of every locale"),
                (Some(attribute), area) => {
                    write!(f, "has no text. Add .{attribute} to {id} in {area}.ftl of every locale")
                }
            },
            Self::WrongArea { id, right } => write!(f, "{id} belongs into {}.ftl. Move it there", right.name()),
            Self::SameWords(id) => write!(f, "two cards or fields would have the words of {id}. Rename one"),
            Self::ReservedOption(option) => write!(f, "an option may not be called {option}. Choose another name"),
            Self::NoSuchCard { id, attribute } => match attribute {
                None => write!(f, "{id} belongs to no card or field. Remove it, or correct the name"),
                Some(attribute) => write!(f, "{id}: .{attribute} belongs to no option. Remove it, or correct the name"),
            },
            Self::Style { id, found, write } => write!(f, "{id} has {found:?}. Write {write}"),
        }
    }
}

impl std::error::Error for Problem {}
