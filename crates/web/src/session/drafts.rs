use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

use engine::{Action, Draft, DraftId, Refusal};
use leptos::{prelude::*, task::spawn_local};

thread_local! {
    /// The newest state of each form that is not on its way to the vault yet.
    static WAITING: RefCell<BTreeMap<DraftId, Option<Draft>>> = const { RefCell::new(BTreeMap::new()) };
    static WRITING: Cell<bool> = const { Cell::new(false) };
    static REFUSED: RefCell<Option<ArcRwSignal<Option<Refusal>>>> = const { RefCell::new(None) };
}

/// Keeps what is typed. One write is under way at a time and only the newest state waits for it, so that neither fast
/// typing nor a slow disk makes a queue, and no timer stands between the last keystroke and the vault.
pub(crate) fn keep(form: DraftId, draft: Option<Draft>) {
    if WRITING.get() {
        WAITING.with_borrow_mut(|waiting| waiting.insert(form, draft));
        return;
    }
    WRITING.set(true);
    let first = write(form, draft);
    spawn_local(async {
        first.await;
        while let Some((form, draft)) = WAITING.with_borrow_mut(BTreeMap::pop_first) {
            write(form, draft).await;
        }
        WRITING.set(false);
    });
}

/// Hands over all that waits, at once: the page may be about to go away.
pub(super) fn hand_over() {
    for (form, draft) in WAITING.take() {
        spawn_local(write(form, draft));
    }
}

/// Forgets what waits for this form: it has been said, and must not come back as a draft.
pub(crate) fn let_go(form: &DraftId) {
    WAITING.with_borrow_mut(|waiting| drop(waiting.remove(form)));
}

/// Forgets whatever waits.
pub(super) fn forget() {
    WAITING.take();
}

/// Why the last draft could not be kept, until one is.
pub(crate) fn refused() -> ArcRwSignal<Option<Refusal>> {
    REFUSED.with_borrow_mut(|refused| refused.get_or_insert_with(|| ArcRwSignal::new(None)).clone())
}

/// Hands a draft over now, and then waits for it.
fn write(form: DraftId, draft: Option<Draft>) -> impl Future<Output = ()> + 'static {
    let outcome = super::act(Action::Draft(form, draft));
    async {
        let outcome = outcome.await.err();
        let refused = refused();
        if refused.with_untracked(|old| *old != outcome) {
            refused.set(outcome);
        }
    }
}
