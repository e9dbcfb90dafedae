use std::cell::RefCell;

use leptos::prelude::*;

use super::{Route, go_instead};

/// The one thing that stays open while the device is in other hands. It is held in memory alone: whoever loads the page
/// anew meets the lock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Handed {
    /// What I said today, in large letters.
    Show,
    /// Today's lamp.
    Lamp,
    /// The table.
    Table,
}

thread_local! {
    static HANDED: RefCell<Option<ArcRwSignal<Option<Handed>>>> = const { RefCell::new(None) };
}

impl Handed {
    /// Where it is.
    pub(crate) fn route(self) -> Route {
        Route::of(self.path())
    }

    /// Its path.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Show => "/show",
            Self::Lamp => "/lamp",
            Self::Table => "/table",
        }
    }
}

/// What is handed over now, if anything is.
pub(crate) fn handed() -> ArcRwSignal<Option<Handed>> {
    HANDED.with_borrow_mut(|handed| handed.get_or_insert_with(|| ArcRwSignal::new(None)).clone())
}

/// From here on only this can be reached, until the lock has been opened anew.
pub(crate) fn hand_over(open: Handed) {
    handed().set(Some(open));
    go_instead(open.path());
}
