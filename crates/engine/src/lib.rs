//! The whole product without a screen: one door, one window.
//!
//! The door is [`Engine::handle`]: an [`Input`] goes in, [`Effects`] come out as data. The window is
//! [`Engine::ask`]: a [`Query`] gives a view. There is no clock, no randomness, no I/O in here: time
//! and randomness are arguments, and what is to be stored or sent is an effect for the driver.
//!
//! Stored, then sent: one input gives at most one atomic [`Commit`], and nothing that depends on it is
//! sent or called saved before [`Input::Stored`].

mod effects;
mod fault;
mod input;
pub mod views;

pub use effects::{Commit, CommitId, Effects, Key, Listen, Topic};
pub use fault::{Fault, PairFailure, Refusal, StoreFault};
pub use input::{Action, Draft, DraftId, Energy, FormAudience, HouseChange, Input, Live, NoAnswer, Now, PairStep, Span, Ticket};
pub use views::Query;
