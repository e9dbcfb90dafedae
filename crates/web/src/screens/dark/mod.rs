//! When it is dark: whom to call if living feels too hard, or if one fears for the other. It asks nothing first, is there
//! without a network, without an account and before the lock, and nothing that anybody writes leads here by itself.

mod call;
mod page;
mod person;

pub(crate) use page::{dark, other};
pub(crate) use person::person;
