use std::cell::RefCell;

use crypto::VaultKey;
use engine::{Commit, Key, StoreFault};
use rand_core::CryptoRng;

use super::Vault;

/// A vault whose values are sealed, each with its key's name as associated data, so that a value moved to
/// another name does not open.
pub struct Sealed<V> {
    inner: V,
    key: VaultKey,
    rng: RefCell<Box<dyn CryptoRng>>,
}

impl<V: Vault> Sealed<V> {
    /// Seals with this key from here on.
    pub fn new(inner: V, key: VaultKey, rng: impl CryptoRng + 'static) -> Self {
        Self { inner, key, rng: RefCell::new(Box::new(rng)) }
    }
}

impl<V: Vault> Vault for Sealed<V> {
    async fn keys(&self) -> Result<Vec<Key>, StoreFault> {
        self.inner.keys().await
    }

    /// A value that does not open comes back empty. No record is ever empty, so whoever reads it names it
    /// as damaged, and the others still count. When not one value opens, the key is another vault's:
    /// [`StoreFault::Broken`], lest a full vault be taken for an empty one.
    async fn read(&self, keys: &[Key]) -> Result<Vec<(Key, Vec<u8>)>, StoreFault> {
        let mut records = self.inner.read(keys).await?;
        let mut opened = 0_usize;
        for (key, value) in &mut records {
            *value = match self.key.open(key.0.as_bytes(), value) {
                Ok(plain) => {
                    opened += 1;
                    plain
                }
                Err(_) => Vec::new(),
            };
        }
        if opened == 0 && !records.is_empty() { Err(StoreFault::Broken) } else { Ok(records) }
    }

    /// Everything is sealed before the backend begins its transaction.
    async fn commit(&self, commit: &Commit) -> Result<(), StoreFault> {
        let put = {
            let mut rng = self.rng.borrow_mut();
            let seal =
                |(key, plain): &(Key, Vec<u8>)| (key.clone(), self.key.seal(key.0.as_bytes(), plain, &mut **rng));
            commit.put.iter().map(seal).collect()
        };
        self.inner.commit(&Commit { id: commit.id, put, delete: commit.delete.clone() }).await
    }

    async fn wipe(&self) -> Result<(), StoreFault> {
        self.inner.wipe().await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{SystemRng, vault::memory::Memory};

    fn commit(key: &str, value: &[u8]) -> Commit {
        Commit { id: 1, put: vec![(Key(key.into()), value.to_vec())], delete: Vec::new() }
    }

    fn sealed(memory: &Memory, key: VaultKey) -> Sealed<crate::vault::memory::Opened> {
        Sealed::new(memory.open(), key, SystemRng::new().expect("randomness"))
    }

    #[test]
    fn what_mara_wrote_is_not_in_the_storage_and_comes_back_all_the_same() {
        let memory = Memory::default();
        let mut rng = SystemRng::new().expect("randomness");
        let vault = sealed(&memory, VaultKey::generate(&mut rng));
        let words = b"Opening jars hurts today".as_slice();
        futures_util::future::FutureExt::now_or_never(vault.commit(&commit("tail/1", words)))
            .expect("memory is at once")
            .expect("stored");
        let stored = memory.records();
        assert_eq!(stored.len(), 1);
        assert!(stored.values().all(|value| !value.windows(4).any(|part| words.windows(4).any(|word| word == part))));
        let read = futures_util::future::FutureExt::now_or_never(vault.read(&[Key("tail/1".into())]));
        assert_eq!(read, Some(Ok(vec![(Key("tail/1".into()), words.to_vec())])));
    }

    #[test]
    fn a_value_under_another_name_is_damaged_and_a_wrong_key_is_a_fault() {
        use futures_util::future::FutureExt;
        let memory = Memory::default();
        let mut rng = SystemRng::new().expect("randomness");
        let vault = sealed(&memory, VaultKey::generate(&mut rng));
        vault.commit(&commit("a", b"one")).now_or_never().expect("at once").expect("stored");
        vault.commit(&commit("b", b"two")).now_or_never().expect("at once").expect("stored");
        let moved = memory.records().remove(&Key("a".into())).expect("it is there");
        let swap = Commit { id: 3, put: vec![(Key("b".into()), moved)], delete: Vec::new() };
        let backend = memory.open();
        backend.commit(&swap).now_or_never().expect("at once").expect("stored");
        let keys = [Key("a".into()), Key("b".into())];
        let read = vault.read(&keys).now_or_never().expect("at once");
        assert_eq!(read, Ok(vec![(keys[0].clone(), b"one".to_vec()), (keys[1].clone(), Vec::new())]));
        let stranger = sealed(&memory, VaultKey::generate(&mut rng));
        assert_eq!(stranger.read(&keys).now_or_never(), Some(Err(StoreFault::Broken)));
    }
}
