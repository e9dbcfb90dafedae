use std::cell::RefCell;

use driver::{
    BrowserClock, Clock,
    web::{Locker, Refused},
};
use engine::StoreFault;
use leptos::{prelude::*, task::spawn_local};

use super::open::{self, Closed, Lost};

/// Long enough for the browser to draw what is said before the page stands still over the passphrase.
const DRAWN_MS: u32 = 60;

thread_local! {
    static LOCKER: RefCell<Option<Locker>> = const { RefCell::new(None) };
    static SET: RefCell<Option<ArcRwSignal<bool>>> = const { RefCell::new(None) };
}

/// With what the lock is opened.
pub(crate) enum Way {
    Passphrase(String),
    Passkey,
}

/// What becomes of the lock. All but the first name the passphrase that stands.
pub(crate) enum LockChange {
    Set(String),
    Change(String, String),
    Remove(String),
    /// Under this name.
    AddPasskey(String, String),
    ForgetPasskeys(String),
}

/// Why it did not open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unopened {
    /// The lock did not.
    Refused(Refused),
    /// The lock did, and what is behind it did not.
    Closed(Closed),
}

/// Whether there is a lock.
pub(crate) fn has_lock() -> ArcRwSignal<bool> {
    SET.with_borrow_mut(|set| set.get_or_insert_with(|| ArcRwSignal::new(false)).clone())
}

/// Opens the lock, and then the session.
pub(crate) async fn unlock(way: Way) -> Result<(), Unopened> {
    let refused = Unopened::Refused;
    let locker = locker().ok_or(Unopened::Closed(Closed::Moved))?;
    let key = match way {
        Way::Passphrase(passphrase) => {
            BrowserClock.sleep(DRAWN_MS).await;
            locker.open(&passphrase).await
        }
        Way::Passkey => locker.open_with_passkey().await,
    };
    open::start(key.map_err(refused)?).await.map_err(Unopened::Closed)
}

/// Sets, changes or removes the lock.
pub(crate) async fn change_lock(change: LockChange) -> Result<(), Refused> {
    let locker = locker().ok_or(Refused::Store(StoreFault::Busy))?;
    BrowserClock.sleep(DRAWN_MS).await;
    match change {
        LockChange::Set(new) => locker.set(&new).await?,
        LockChange::Change(now, new) => locker.change(&now, &new).await?,
        LockChange::Remove(now) => locker.remove(&now).await?,
        LockChange::AddPasskey(now, name) => locker.add_passkey(&now, &name).await?,
        LockChange::ForgetPasskeys(now) => locker.forget_passkeys(&now).await?,
    }
    has_lock().set(locker.passkeys().await?.is_some());
    Ok(())
}

/// How many passkeys open the lock.
pub(crate) async fn passkeys() -> usize {
    match locker() {
        Some(locker) => locker.passkeys().await.ok().flatten().unwrap_or(0),
        None => 0,
    }
}

/// How long until the next guess may come, in milliseconds.
pub(crate) async fn wait_ms() -> i64 {
    match locker() {
        Some(locker) => locker.wait_ms().await.unwrap_or(0),
        None => 0,
    }
}

/// Locks: what was handed in is stored, and then the page is loaded anew, so that nothing of it stays in memory. It
/// comes back at the same address, before the lock.
pub(crate) fn lock_now() {
    spawn_local(async {
        open::let_go(Lost::Locking).await;
        // Refused only while another page is being loaded already.
        let _ = window().location().reload();
    });
}

/// What stands before this tab's vault from now on.
pub(super) fn stand_before(locker: Locker, locked: bool) {
    LOCKER.set(Some(locker));
    has_lock().set(locked);
}

/// The vault is no longer this tab's.
pub(super) fn forget() {
    LOCKER.take();
}

pub(super) fn locker() -> Option<Locker> {
    LOCKER.with_borrow(Clone::clone)
}
