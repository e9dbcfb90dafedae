use std::{cell::RefCell, collections::BTreeSet};

use driver::{
    Client,
    web::{self, Claim, Guard, Watch},
};
use engine::{StoreFault, Topic};
use grammar::Catalogue;
use leptos::{ev, prelude::*, task::spawn_local};

use super::{CLIENT, asked, drafts, fetch::fetch_bytes};

/// The vault's name in this browser.
pub(super) const VAULT: &str = "leeward";

/// Who is told why a session ended.
type Told = Box<dyn Fn(Closed)>;

thread_local! {
    /// Cards of this build.
    pub(super) static CATALOGUE: RefCell<Catalogue> = RefCell::new(Catalogue::default());
    /// Whom to tell when the session ends.
    static ENDED: RefCell<Option<Told>> = const { RefCell::new(None) };
    /// What makes the vault this tab's.
    static HOLD: RefCell<Option<(Guard, Watch)>> = const { RefCell::new(None) };
}

/// Why there is no session in this page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Closed {
    /// The page came over plain http from another machine: browsers then neither seal nor keep.
    Insecure,
    /// Another tab has the vault.
    OtherTab,
    /// Another tab has taken the vault from this one.
    Moved,
    /// The vault cannot be opened.
    Store(StoreFault),
    /// A part of the app could not be fetched.
    Incomplete,
    /// All that was here has been deleted.
    Deleted,
}

/// Opens the session; `by_force` takes the vault from another tab. `lost` is told when another tab takes it later.
pub(crate) async fn open(by_force: bool, lost: impl Fn(Closed) + Clone + 'static) -> Result<(), Closed> {
    if !web::secure_context() {
        return Err(Closed::Insecure);
    }
    ENDED.set(Some(Box::new(lost.clone())));
    let claimed = web::claim(VAULT, move |_| spawn_local(let_go(lost.clone()))).await;
    let guard = match claimed {
        Claim::Held(guard) => guard,
        Claim::Elsewhere(elsewhere) if by_force => elsewhere.take_over().await,
        Claim::Elsewhere(_) => return Err(Closed::OtherTab),
    };
    let catalogue = catalogue().await.ok_or(Closed::Incomplete)?;
    let relay = window().location().origin().map_err(|_| Closed::Incomplete)?;
    let opened = web::open(VAULT, relay, catalogue.clone()).await;
    let (client, work, _) = opened.map_err(Closed::Store)?;
    spawn_local(work);
    client.on_change(Box::new(|topics: &BTreeSet<Topic>| asked::ask_again(Some(topics))));
    HOLD.set(Some((guard, web::watch(&client))));
    CATALOGUE.set(catalogue);
    CLIENT.set(Some(client));
    asked::ask_again(None);
    Ok(())
}

/// Keeps what is typed when the page may be going away, and looks at the clock when it comes back. Once a page.
pub(crate) fn follow_the_page() {
    let _ = window_event_listener(ev::Custom::new("pagehide"), |_: web_sys::Event| drafts::hand_over());
    let _ = window_event_listener(ev::visibilitychange, |_| match document().visibility_state() {
        web_sys::VisibilityState::Hidden => drafts::hand_over(),
        _ => asked::ask_again(None),
    });
}

/// Ends the session for good.
pub(super) fn end(why: Closed) {
    ENDED.with_borrow(|ended| ended.iter().for_each(|ended| ended(why)));
    drop(HOLD.take());
}

async fn catalogue() -> Option<Catalogue> {
    proto::decode("catalogue", &fetch_bytes(content::CATALOGUE_FILE).await?).ok()
}

/// Gives the vault to another tab: in order where there is time for it, and where there was none, hangs up all the same.
async fn let_go(lost: impl Fn(Closed)) {
    drafts::hand_over();
    let client: Option<Client> = CLIENT.take();
    lost(Closed::Moved);
    if let Some(client) = client {
        client.close().await;
    }
    drop(HOLD.take());
}
