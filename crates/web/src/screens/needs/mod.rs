//! Needs: what would make a day easier, asked for, answered, agreed and looked at again.

mod ask;
mod list;
mod one;
mod part;

pub(crate) use ask::{ask, shelves};
pub(crate) use list::{list, needs_today};
pub(crate) use one::one;
pub(crate) use part::other;
