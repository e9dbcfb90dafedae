//! The catalogue of cards and the text of the interface in eleven languages, read and checked when the
//! crate is built: content/cards, content/families, content/cards.lock, content/i18n and content/helplines.toml.
//!
//! Code names cards and messages by constants ([`ids`], [`msg`]), so that a misspelt name does not compile.
//! The catalogue and the text themselves are files that the app fetches; they are never linked into it.

#[cfg(feature = "check")]
pub mod check;
mod help;
mod locale;
mod message;
#[cfg(feature = "text")]
mod text;
#[cfg(any(feature = "check", feature = "text"))]
mod words;

use grammar::Slug;

pub use help::{COUNTRIES, Country, Helpline};
pub use locale::{Area, Direction, Locale};
pub use message::{Arg, ArgValue, Msg};
#[cfg(feature = "text")]
pub use text::{Form, Text, TextFault};

/// The families of cards, and the cards that have fields of their own or no family: for each a module with constants
/// for it, its fields and their options. `ids::need::ID` is the family whose cards are within it
/// ([`grammar::Slug::is_within`]).
pub mod ids {
    include!(concat!(env!("OUT_DIR"), "/ids.rs"));
}

/// The messages.
pub mod msg {
    use crate::{Area, Msg};
    include!(concat!(env!("OUT_DIR"), "/msg.rs"));
}

/// The placeholders of messages: `arg::name("Mara")`.
pub mod arg {
    use crate::{Arg, ArgValue};
    include!(concat!(env!("OUT_DIR"), "/arg.rs"));
}

/// The file of text that has the words of a card.
pub fn area_of(card: &Slug) -> Area {
    const OUTSIDE: &[(Slug, Area)] = include!(concat!(env!("OUT_DIR"), "/areas.rs"));
    let found = OUTSIDE.iter().filter(|(id, _)| card == id || card.is_within(id));
    found.max_by_key(|(id, _)| id.as_str().len()).map_or(Area::Core, |(_, area)| *area)
}

/// The name under which a server offers the catalogue, a [`grammar::Catalogue`] as CBOR.
pub const CATALOGUE_FILE: &str = "catalogue.cbor";

/// A file that the app fetches.
#[cfg(feature = "assets")]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Asset {
    /// The name under which the app asks for it: [`CATALOGUE_FILE`] or [`Area::file`].
    pub name: &'static str,
    /// What it holds.
    pub bytes: &'static [u8],
}

/// Every file that the app fetches: the catalogue, and the text of every locale and area.
#[cfg(feature = "assets")]
pub fn assets() -> &'static [Asset] {
    include!(concat!(env!("OUT_DIR"), "/assets.rs"))
}
