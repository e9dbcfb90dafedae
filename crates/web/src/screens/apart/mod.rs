//! What both answer apart: the question of the day, whose a worry is, what weighs.

mod days;
mod ours;
mod part;
mod question;
mod strains;
mod today;

pub(crate) use ours::{ours, worry};
pub(crate) use question::{question, questions};
pub(crate) use strains::{strain, strains};
pub(crate) use today::apart_today;
