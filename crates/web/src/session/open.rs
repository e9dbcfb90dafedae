use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    rc::Rc,
};

use driver::{
    Client,
    web::{self, Claim, Guard, Held, VaultKey, Watch},
};
use engine::{StoreFault, Topic};
use grammar::Catalogue;
use leptos::{ev, prelude::*, task::spawn_local};

use super::{CLIENT, asked, drafts, fetch::fetch_bytes, idle, lock};

/// The vault's name in this browser.
pub(super) const VAULT: &str = "leeward";

/// Who is told when the session ends.
type Told = Rc<dyn Fn(Lost)>;

thread_local! {
    /// Cards of this build.
    pub(super) static CATALOGUE: RefCell<Catalogue> = RefCell::new(Catalogue::default());
    /// What makes the vault this tab's.
    static HOLD: RefCell<Option<Guard>> = const { RefCell::new(None) };
    /// What tells the client about the window.
    static WATCH: RefCell<Option<Watch>> = const { RefCell::new(None) };
    /// Whether this page is followed.
    static FOLLOWS: Cell<bool> = const { Cell::new(false) };
    static LOST: RefCell<Option<Told>> = const { RefCell::new(None) };
}

/// How far the session has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Opened {
    /// It is there.
    Open,
    /// It waits behind the lock.
    Locked,
}

/// Why a session ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Lost {
    /// Another tab has taken the vault.
    Moved,
    /// It is being locked: nothing is to be seen from here on.
    Locking,
    /// All that was here has been deleted.
    Deleted,
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

/// Whether the browser lets a page of this address seal and keep.
pub(crate) fn secure() -> bool {
    web::secure_context()
}

/// Opens the session, or gets as far as the lock; `by_force` takes the vault from another tab. `lost` is told when the
/// session ends.
pub(crate) async fn open(by_force: bool, lost: impl Fn(Lost) + 'static) -> Result<Opened, Closed> {
    if !FOLLOWS.replace(true) {
        follow_the_page();
    }
    LOST.set(Some(Rc::new(lost)));
    let claimed = web::claim(VAULT, |_| spawn_local(let_go(Lost::Moved))).await;
    let guard = match claimed {
        Claim::Held(guard) => guard,
        Claim::Elsewhere(elsewhere) if by_force => elsewhere.take_over().await,
        Claim::Elsewhere(_) => return Err(Closed::OtherTab),
    };
    let (locker, held) = web::open(VAULT).await.map_err(Closed::Store)?;
    lock::stand_before(locker, matches!(held, Held::Lock(_)));
    HOLD.set(Some(guard));
    match held {
        Held::Key(key) => start(key).await.map(|()| Opened::Open),
        Held::Lock(_) => Ok(Opened::Locked),
    }
}

/// Opens the vault with its key. If that fails, the vault is let go, so that it can be tried from the beginning.
pub(super) async fn start(key: VaultKey) -> Result<(), Closed> {
    let outcome = begin(key).await;
    if outcome.is_err() {
        lock::forget();
        drop(HOLD.take());
    }
    outcome
}

async fn begin(key: VaultKey) -> Result<(), Closed> {
    let catalogue = catalogue().await.ok_or(Closed::Incomplete)?;
    let relay = window().location().origin().map_err(|_| Closed::Incomplete)?;
    let locker = lock::locker().ok_or(Closed::Moved)?;
    let (client, work) = web::start(&locker, key, relay, catalogue.clone()).await.map_err(Closed::Store)?;
    spawn_local(work);
    client.on_change(Box::new(|topics: &BTreeSet<Topic>| asked::ask_again(Some(topics))));
    WATCH.set(Some(web::watch(&client)));
    CATALOGUE.set(catalogue);
    CLIENT.set(Some(client));
    asked::ask_again(None);
    Ok(())
}

/// Asks who lives here, keeps what is typed when the page may be going away, and looks at the clock when it comes back.
fn follow_the_page() {
    asked::ask_for_house();
    idle::watch();
    let _ = window_event_listener(ev::Custom::new("pagehide"), |_: web_sys::Event| drafts::hand_over());
    let _ = window_event_listener(ev::visibilitychange, |_| match document().visibility_state() {
        web_sys::VisibilityState::Hidden => drafts::hand_over(),
        _ => asked::ask_again(None),
    });
}

async fn catalogue() -> Option<Catalogue> {
    proto::decode("catalogue", &fetch_bytes(content::CATALOGUE_FILE).await?).ok()
}

/// Ends the session: everything that was handed in is stored first, and what comes afterwards is refused. Where another
/// tab has taken the vault and left no time for that, it hangs up all the same.
pub(super) async fn let_go(why: Lost) {
    drafts::hand_over();
    let client: Option<Client> = CLIENT.take();
    tell(why);
    if let Some(client) = client {
        client.close().await;
    }
    let_vault_go();
}

/// The vault is gone, and its client with it.
pub(super) fn end() {
    let_vault_go();
    tell(Lost::Deleted);
}

fn tell(why: Lost) {
    if let Some(lost) = LOST.with_borrow(Clone::clone) {
        lost(why);
    }
}

fn let_vault_go() {
    drop(WATCH.take());
    lock::forget();
    drop(HOLD.take());
}
