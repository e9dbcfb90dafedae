use std::cell::{Cell, RefCell};

use driver::web::{self, Persistence};
use leptos::{prelude::*, task::spawn_local};

thread_local! {
    static ASKED: Cell<bool> = const { Cell::new(false) };
    static STAYS: RefCell<Option<ArcRwSignal<Option<bool>>>> = const { RefCell::new(None) };
}

/// Whether the browser keeps what is stored here until the person removes it; none where it does not say, or was not
/// asked yet.
pub(crate) fn stays() -> ArcRwSignal<Option<bool>> {
    STAYS.with_borrow_mut(|stays| stays.get_or_insert_with(|| ArcRwSignal::new(None)).clone())
}

/// Asks the browser to keep what is stored, once a page. Some browsers ask the person, so this comes after the first
/// thing that is worth keeping.
pub(super) fn ask_to_stay() {
    if !ASKED.replace(true) {
        spawn_local(async {
            stays().set(match web::persist().await {
                Persistence::Kept => Some(true),
                Persistence::MayBeEvicted => Some(false),
                Persistence::Unknown => None,
            });
        });
    }
}
