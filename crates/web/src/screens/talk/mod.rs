//! What two people talk about until they agree: needs, a plan for flares, what is uncertain, money, others. Asked for,
//! answered, agreed and looked at again on screens that are the same for all.

mod ask;
mod kind;
mod list;
mod one;
mod part;

pub(crate) use ask::{ask, shelves};
pub(crate) use kind::Talk;
pub(crate) use list::{list, talks_today};
pub(crate) use one::one;
