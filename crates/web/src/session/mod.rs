//! The engine behind signals, and the only place that talks to the driver.
//!
//! There is one session in a page, and it lives as long as the page. Screens [`ask`] for views, which are asked again
//! when something changes, and [`act`] on what the person does.

mod annex;
mod asked;
mod drafts;
mod fetch;
mod idle;
mod lock;
mod moving;
mod open;
mod storage;
mod words;

use std::{cell::RefCell, future::Future};

use driver::{Client, Outcome};
use engine::{
    Action, Now, Refusal,
    views::{CardOf, OwnCards},
};
use grammar::{Card, Slug};

pub(crate) use asked::{ask, house};
pub(crate) use drafts::{keep, let_go, refused as drafts_refused};
pub(crate) use fetch::{fetch_text, outdated};
pub(crate) use idle::{MINUTES, choose_minutes, minutes};
pub(crate) use lock::{LockChange, Unopened, Way, change_lock, has_lock, lock_now, passkeys, unlock, wait_ms};
pub(crate) use moving::{Unmoved, bring_in, delete_all, take_along};
pub(crate) use open::{Closed, Lost, Opened, open, secure};
pub(crate) use storage::stays;
pub(crate) use words::{Drawn, NotDrawn, NotWords, draw_words, read_words};

thread_local! {
    static CLIENT: RefCell<Option<Client>> = const { RefCell::new(None) };
}

/// Does what the person wants. It is handed over at once; the future ends when it is durable on this device, or
/// refused.
pub(crate) fn act(action: Action) -> impl Future<Output = Outcome> + 'static {
    let worth_keeping = matches!(action, Action::Write { .. } | Action::Open { .. });
    let outcome = client().map(|client| client.act(action));
    async move {
        let Some(outcome) = outcome else { return Err(Refusal::StillLoading) };
        let outcome = outcome.await;
        if worth_keeping && outcome.is_ok() {
            storage::ask_to_stay();
        }
        outcome
    }
}

/// The card of an id, if this build has it or the couple wrote it.
pub(crate) fn card(id: &Slug) -> Option<Card> {
    let shipped = open::CATALOGUE.with_borrow(|catalogue| catalogue.card(id).cloned());
    shipped.or_else(|| client()?.ask(&CardOf(id.clone())))
}

/// The cards of a family, in the order of their ids, and then the couple's own that are in use.
pub(crate) fn cards(family: &Slug) -> Vec<Card> {
    let within = |card: &Card| card.id.is_within(family);
    let shipped: Vec<Card> =
        open::CATALOGUE.with_borrow(|catalogue| catalogue.cards().filter(|card| within(card)).cloned().collect());
    let own = client().map(|client| client.ask(&OwnCards)).unwrap_or_default();
    let own = own.into_iter().filter(|own| !own.retired).map(|own| own.card).filter(within);
    shipped.into_iter().chain(own).collect()
}

/// What the device's clock says.
pub(crate) fn now() -> Option<Now> {
    client().map(|client| client.now())
}

/// Ends when the page has been drawn as it is now.
pub(crate) async fn drawn() {
    // The second frame begins when the first is on the screen. A page that nobody looks at is not drawn.
    wait(60).await;
}

/// Ends after so many milliseconds.
pub(crate) async fn wait(ms: u32) {
    driver::Clock::sleep(&driver::BrowserClock, ms).await;
}

fn client() -> Option<Client> {
    CLIENT.with_borrow(Clone::clone)
}
