//! Where a device keeps its records.
//!
//! Backends keep bytes; [`Sealed`] around one of them seals every value before it gets there, so that a
//! record's name is all that shows at rest. Every backend passes [`conformance`].

pub mod conformance;
#[cfg(target_arch = "wasm32")]
pub mod idb;
#[cfg(not(target_arch = "wasm32"))]
pub mod key_file;
#[cfg(target_arch = "wasm32")]
pub mod key_record;
pub mod memory;
mod sealed;
#[cfg(not(target_arch = "wasm32"))]
pub mod sqlite;

use std::rc::Rc;

use engine::{Commit, Key, StoreFault};

pub use sealed::Sealed;

/// Keeps records under keys. Used on one thread, by one writer at a time.
///
/// Of two openings of one vault at most one can write: a backend either refuses the second opening or
/// takes the pen from the first. Who lost it gets [`StoreFault::Busy`].
#[expect(async_fn_in_trait, reason = "used on one thread only: no future needs to be Send")]
pub trait Vault {
    /// All keys, ascending.
    async fn keys(&self) -> Result<Vec<Key>, StoreFault>;

    /// The records under these keys, in any order. Keys that hold nothing are left out.
    async fn read(&self, keys: &[Key]) -> Result<Vec<(Key, Vec<u8>)>, StoreFault>;

    /// Deletes, then puts: all of it or none of it, and durable when this returns `Ok`.
    async fn commit(&self, commit: &Commit) -> Result<(), StoreFault>;

    /// Forgets everything. Open the vault anew afterwards.
    async fn wipe(&self) -> Result<(), StoreFault>;
}

impl<V: Vault> Vault for Rc<V> {
    async fn keys(&self) -> Result<Vec<Key>, StoreFault> {
        (**self).keys().await
    }

    async fn read(&self, keys: &[Key]) -> Result<Vec<(Key, Vec<u8>)>, StoreFault> {
        (**self).read(keys).await
    }

    async fn commit(&self, commit: &Commit) -> Result<(), StoreFault> {
        (**self).commit(commit).await
    }

    async fn wipe(&self) -> Result<(), StoreFault> {
        (**self).wipe().await
    }
}
