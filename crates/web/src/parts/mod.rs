//! What screens are made of: one file a widget. They know views and messages, never the session, except [`Form`],
//! which is a card being filled in.

mod answer;
mod area;
mod art;
mod audience;
mod digits;
mod field;
mod form;
mod hand_on;
mod heading;
mod icon;
mod language;
mod name;
mod pairing;
mod passphrase;
mod qr;
mod radios;
mod row;
mod sheet;
mod shown;
mod status;
mod sync_line;
mod way_back;

pub(crate) use answer::one_tap_answers;
pub(crate) use area::with_area;
pub(crate) use art::{Art, art};
pub(crate) use audience::{audience_badge, audience_of_form};
pub(crate) use digits::{grouped, plain_digits};
pub(crate) use field::{Slot, big_choice, field, field_asking, weather};
pub(crate) use form::Form;
pub(crate) use hand_on::{can_share, copy, share};
pub(crate) use heading::{back, heading, heading_named};
pub(crate) use icon::{Icon, icon, mark, small_icon};
pub(crate) use language::language_choice;
pub(crate) use name::{first_name, name_setting};
pub(crate) use pairing::{Pairing, Stopped, may_retry};
pub(crate) use passphrase::{passphrase, refused_words, wait_words};
pub(crate) use qr::qr;
pub(crate) use radios::radios;
pub(crate) use row::{row, row_of};
pub(crate) use sheet::{fields, sheet};
pub(crate) use shown::{said_words, shown};
pub(crate) use status::{announce, announcements, banner, status};
pub(crate) use sync_line::{sync_line, sync_words};
pub(crate) use way_back::way_back;
