//! One file a screen. A screen knows views and messages, never storage or keys.

mod archive;
mod first;
mod invite;
mod join;
mod lamp;
mod little;
mod more;
mod nowhere;
mod place;
mod promise;
mod safety;
mod settings;
mod show;
mod table;
mod today;
mod trouble;

pub(crate) use archive::{bring_in, delete, deleted, take_along};
pub(crate) use first::{Step, first, welcome};
pub(crate) use invite::invite;
pub(crate) use join::join;
pub(crate) use lamp::lamp;
pub(crate) use more::more;
pub(crate) use nowhere::nowhere;
pub(crate) use place::place;
pub(crate) use promise::promise;
pub(crate) use safety::safety;
pub(crate) use settings::settings;
pub(crate) use show::show;
pub(crate) use table::table;
pub(crate) use today::today;
pub(crate) use trouble::trouble;
