//! The browser around a client: which tab has the vault, how safe its storage is, and what happens to
//! the window.

mod lock;
mod passkey;
mod storage;
mod tab;
mod traces;
mod watch;

use std::{future::Future, rc::Rc};

pub use crypto::VaultKey;
use engine::StoreFault;
use grammar::Catalogue;

pub use lock::{Locker, Refused};
pub use passkey::passkeys_possible;
pub use storage::{Persistence, Room, persist, room, secure_context};
pub use tab::{Asked, Claim, Elsewhere, Guard, claim};
pub use traces::delete_traces;
pub use watch::{Watch, watch};

pub use crate::vault::key_record::{Held, Kept};
use crate::{
    BrowserClock, Client, NoEntropy, SystemRng,
    transport::web::Web,
    vault::{Sealed, idb::Idb, key_record},
};

/// Opens the vault of this name in this browser as far as its key, or as far as the lock before it. Claim the tab first.
pub async fn open(vault: &str) -> Result<(Locker, Held), StoreFault> {
    let mut rng = SystemRng::new()?;
    let idb = Idb::open(vault, &mut rng).await?;
    let (held, kept) = key_record::open_or_make(&idb, &mut rng).await?;
    Ok((Locker::new(Rc::new(idb), kept), held))
}

/// Starts a client on the vault that this locker belongs to, for the relay at this origin. The future does the work:
/// spawn it. The client begins offline: [`watch`] tells it about the network.
pub async fn start(
    locker: &Locker,
    key: VaultKey,
    relay: String,
    catalogue: Catalogue,
) -> Result<(Client, impl Future<Output = ()> + use<>), StoreFault> {
    let transport = Web::new(&relay);
    let sealed = Sealed::new(locker.idb(), key, SystemRng::new()?);
    Client::open(sealed, transport, BrowserClock, SystemRng::new()?, relay, catalogue).await
}

impl From<NoEntropy> for StoreFault {
    /// Without randomness nothing can be sealed, so nothing can be stored.
    fn from(NoEntropy: NoEntropy) -> Self {
        Self::Denied
    }
}
