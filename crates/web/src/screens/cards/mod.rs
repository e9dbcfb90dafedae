//! Cards of the couple's own: written, used, put away.

mod list;
mod new;
mod one;

pub(crate) use list::list;
pub(crate) use new::new;
pub(crate) use one::one;
