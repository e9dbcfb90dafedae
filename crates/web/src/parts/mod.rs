//! What screens are made of: one file a widget. They know views and messages, never the session, except [`Form`],
//! which is a card being filled in.

mod answer;
mod art;
mod audience;
mod dialog;
mod field;
mod form;
mod heading;
mod icon;
mod sheet;
mod shown;
mod status;
mod sync_line;

pub(crate) use answer::one_tap_answers;
pub(crate) use art::{Art, art};
pub(crate) use audience::{audience_badge, audience_choice, audience_of_form};
pub(crate) use dialog::{Dialog, dialog};
pub(crate) use field::{Slot, big_choice, field, field_asking, weather};
pub(crate) use form::Form;
pub(crate) use heading::{back, heading};
pub(crate) use icon::{Icon, icon, mark, small_icon};
pub(crate) use sheet::{fields, sheet, sheet_of};
pub(crate) use shown::{said_words, shown};
pub(crate) use status::{announce, announcements, banner, status};
pub(crate) use sync_line::sync_line;
