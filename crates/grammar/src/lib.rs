//! What two people can say: cards and their fields, the values that answer them, and whether they fit.
//!
//! A [`Card`] says what can be asked or recorded; [`Answers`] are what was said. Answers are read
//! tolerantly, because a newer app may have written them, and written strictly: only [`Card::fit`] makes
//! a [`Fitted`], and only a `Fitted` is written. Cards name their text by id and never hold it, except
//! cards that a couple made themselves.
//!
//! Everything is deterministic CBOR with integer keys (RFC 8949, 4.2). Decoders are total: any bytes give a
//! value or an error, never a panic, and never an allocation larger than a small multiple of the input.

mod answers;
mod card;
mod catalogue;
mod day;
mod field;
mod fit;
mod schedule;
mod slug;
mod sound;
mod value;

pub use answers::Answers;
pub use card::{Act, Card, Evidence, Mode, Move, Per, Words};
pub use catalogue::Catalogue;
pub use day::{Day, Week};
pub use field::{Audience, Field, Kind, Measure, More, Scale, Share, When};
pub use fit::{Fitted, Misfit};
pub use schedule::{Minute, MonthDay, Repeat, Schedule, Weekdays};
pub use slug::{NotASlug, Slug};
pub use sound::Unsound;
pub use value::Value;
