//! The browser around a client: which tab has the vault, how safe its storage is, and what happens to
//! the window.

mod storage;
mod tab;
mod traces;
mod watch;

use std::future::Future;

use engine::StoreFault;
use grammar::Catalogue;

pub use storage::{Persistence, Room, persist, room, secure_context};
pub use tab::{Asked, Claim, Elsewhere, Guard, claim};
pub use traces::delete_traces;
pub use watch::{Watch, watch};

pub use crate::vault::key_record::Kept;
use crate::{
    BrowserClock, Client, NoEntropy, SystemRng,
    transport::web::Web,
    vault::{Sealed, idb::Idb, key_record},
};

/// Opens the vault of this name in this browser, for the relay at this origin. Claim the tab first. The
/// future does the work: spawn it. The client begins offline: [`watch`] tells it about the network.
pub async fn open(
    vault: &str,
    relay: String,
    catalogue: Catalogue,
) -> Result<(Client, impl Future<Output = ()> + 'static, Kept), StoreFault> {
    let mut rng = SystemRng::new()?;
    let idb = Idb::open(vault, &mut rng).await?;
    let (key, kept) = key_record::open_or_make(&idb, &mut rng).await?;
    let transport = Web::new(&relay);
    let sealed = Sealed::new(idb, key, SystemRng::new()?);
    let (client, work) = Client::open(sealed, transport, BrowserClock, rng, relay, catalogue).await?;
    Ok((client, work, kept))
}

impl From<NoEntropy> for StoreFault {
    /// Without randomness nothing can be sealed, so nothing can be stored.
    fn from(NoEntropy: NoEntropy) -> Self {
        Self::Denied
    }
}
