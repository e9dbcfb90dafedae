//! The log of one space: events as they were authored, in chains.

mod batch;
mod event;
mod index;
mod kept;

pub(crate) use batch::{Again, Batch, SealedUnder};
pub(crate) use event::{Event, Meta, SALT_LEN, Seen, Unread, WireEvent, order};
pub(crate) use index::{Doomed, Log};
pub(crate) use kept::{Arrived, SpaceLog};
