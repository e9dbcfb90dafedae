//! One file a screen. A screen knows views and messages, never storage or keys.

mod lamp;
mod little;
mod nowhere;
mod table;
mod today;

pub(crate) use lamp::lamp;
pub(crate) use nowhere::nowhere;
pub(crate) use table::table;
pub(crate) use today::today;
