//! Letters: what is hard to say aloud, sealed until it is opened, and heard before it is answered.

mod list;
mod new;
mod one;
mod part;
mod reader;
mod writer;

pub(crate) use list::{letters_today, list};
pub(crate) use new::{kinds, write};
pub(crate) use one::one;
