use std::cell::RefCell;

use leptos::prelude::*;

use super::{keep, kept};

const QUIET: &str = "leeward.quiet";

thread_local! {
    static CHOSEN: RefCell<Option<ArcRwSignal<bool>>> = const { RefCell::new(None) };
}

/// Whether the person has said on this device that the other has died. Then nothing here asks for the two of them.
pub(crate) fn quiet() -> ArcRwSignal<bool> {
    CHOSEN.with_borrow_mut(|chosen| chosen.get_or_insert_with(|| ArcRwSignal::new(kept(QUIET).is_some())).clone())
}

/// Says so, or takes it back. It concerns this device only.
pub(crate) fn choose_quiet(chosen: bool) {
    keep(QUIET, chosen.then_some("yes"));
    quiet().set(chosen);
}
