//! The log of one space: events as they were authored, in chains.

mod batch;
mod event;
mod index;

pub(crate) use batch::{Again, Batch, SealedUnder};
pub(crate) use event::{Event, Meta, SALT_LEN, Seen, Unread, WireEvent, order};
pub(crate) use index::Log;
