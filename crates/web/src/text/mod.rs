//! Every word a person sees: messages of one locale at a time, and the browser's own dates, times and lists.
//!
//! Text is not a signal. When the language changes the whole app is drawn again; what was typed is a draft by then.

mod cards;
mod intl;
mod load;
mod refusal;

use std::cell::RefCell;

use content::{Arg, Msg, Text};

pub(crate) use cards::{answer, ask, coach, hint, name, option, said, starter, title};
pub(crate) use intl::{day, full_date, hour, list, relative_day, time};
pub(crate) use load::{add_area, choose_form, choose_language, form, language, load, locale};
pub(crate) use refusal::{not_words, pair_failure, refusal, store_fault};

thread_local! {
    static TEXT: RefCell<Option<Text>> = const { RefCell::new(None) };
}

/// A message: `t!(msg::TODAY)`, or with what it wants: `t!(msg::GREETING, name = house.name)`.
macro_rules! t {
    ($msg:expr) => { $crate::text::say($msg, []) };
    ($msg:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::text::say($msg, [$(::content::arg::$name($value)),+])
    };
}
pub(crate) use t;

/// See [`t!`]. Empty until text is there.
pub(crate) fn say<const N: usize>(msg: Msg<N>, args: [Arg<'_>; N]) -> String {
    speak(|text| text.get(msg, args)).unwrap_or_default()
}

fn speak<T>(what: impl FnOnce(&Text) -> T) -> Option<T> {
    TEXT.with_borrow(|text| text.as_ref().map(what))
}
