//! Storms: hard spans with a name, what helped in them, and what helped before when the next one comes.

mod list;
mod one;
mod part;
mod today;

pub(crate) use list::list;
pub(crate) use one::one;
pub(crate) use today::{is_stormy, small_today, storms_today};
