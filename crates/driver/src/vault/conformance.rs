//! What every vault must do, told as one long story. Each backend's tests run it.

use std::collections::BTreeMap;

use engine::{Commit, CommitId, Key, StoreFault};

use super::Vault;

/// Plays the story. `open` opens the same storage each time it is called; the storage is empty at first.
///
/// # Panics
/// When the vault does not do what [`Vault`] says.
pub async fn run<V: Vault>(open: impl AsyncFn() -> Result<V, StoreFault>) {
    a_new_vault_is_empty(&open).await;
    a_commit_is_all_there_after_reopening(&open).await;
    a_delete_comes_before_a_put(&open).await;
    a_read_leaves_out_what_is_missing(&open).await;
    many_and_large_records_come_back(&open).await;
    a_long_history_matches_a_map(&open).await;
    only_one_opening_can_write(&open).await;
    a_wiped_vault_is_empty(&open).await;
}

async fn a_new_vault_is_empty<V: Vault>(open: &impl AsyncFn() -> Result<V, StoreFault>) {
    let vault = opened(open).await;
    assert_eq!(vault.keys().await, Ok(Vec::new()));
    assert_eq!(vault.read(&[]).await, Ok(Vec::new()));
    assert_eq!(vault.read(&[key("me")]).await, Ok(Vec::new()));
    assert_eq!(vault.commit(&Commit::default()).await, Ok(()));
    assert_eq!(vault.keys().await, Ok(Vec::new()));
}

async fn a_commit_is_all_there_after_reopening<V: Vault>(open: &impl AsyncFn() -> Result<V, StoreFault>) {
    let vault = opened(open).await;
    // Record names sort as text, by bytes: a capital before a small letter, a slash before a digit.
    put(&vault, 1, &[("space/b", b"two"), ("me", b"one"), ("space/B", b""), ("space", b"0")]).await;
    drop(vault);
    let vault = opened(open).await;
    assert_eq!(vault.keys().await, Ok(vec![key("me"), key("space"), key("space/B"), key("space/b")]));
    assert_eq!(all(&vault).await, map(&[("me", b"one"), ("space", b"0"), ("space/B", b""), ("space/b", b"two")]));
}

async fn a_delete_comes_before_a_put<V: Vault>(open: &impl AsyncFn() -> Result<V, StoreFault>) {
    let vault = opened(open).await;
    let commit = Commit {
        id: 2,
        put: vec![(key("me"), b"new".to_vec()), (key("draft/lamp"), b"typed".to_vec())],
        delete: vec![key("me"), key("space/b"), key("space/B"), key("space"), key("was never there")],
    };
    assert_eq!(vault.commit(&commit).await, Ok(()));
    assert_eq!(all(&vault).await, map(&[("draft/lamp", b"typed"), ("me", b"new")]));
}

async fn a_read_leaves_out_what_is_missing<V: Vault>(open: &impl AsyncFn() -> Result<V, StoreFault>) {
    let vault = opened(open).await;
    let read = vault.read(&[key("zzz"), key("me"), key(""), key("mee")]).await;
    assert_eq!(read, Ok(vec![(key("me"), b"new".to_vec())]));
}

async fn many_and_large_records_come_back<V: Vault>(open: &impl AsyncFn() -> Result<V, StoreFault>) {
    let vault = opened(open).await;
    let large: Vec<u8> = (0..300 * 1024_u32).map(|at| at.to_le_bytes()[usize::from(at % 3 == 0)]).collect();
    let mut commit = Commit { id: 3, put: vec![(key("seg/a/0"), large.clone())], delete: Vec::new() };
    let tail = |number: u32| (key(&format!("tail/a/{number:016x}")), number.to_be_bytes().to_vec());
    commit.put.extend((0..400).map(tail));
    assert_eq!(vault.commit(&commit).await, Ok(()));
    drop(vault);
    let vault = opened(open).await;
    let wanted: Vec<Key> = (0..500).step_by(2).map(|number| tail(number).0).collect();
    let read: BTreeMap<Key, Vec<u8>> = vault.read(&wanted).await.expect("readable").into_iter().collect();
    assert_eq!(read, (0..400).step_by(2).map(tail).collect());
    assert_eq!(vault.read(&[key("seg/a/0")]).await, Ok(vec![(key("seg/a/0"), large)]));
    assert_eq!(all(&vault).await.len(), 403);
    assert_eq!(vault.commit(&Commit { id: 4, put: Vec::new(), delete: wanted }).await, Ok(()));
    assert_eq!(all(&vault).await.len(), 203);
    assert_eq!(vault.wipe().await, Ok(()));
}

/// Two hundred commits of small changes, with a reopening now and then, beside a plain map.
async fn a_long_history_matches_a_map<V: Vault>(open: &impl AsyncFn() -> Result<V, StoreFault>) {
    let mut dice = Dice(0x5eed_0001);
    let mut expected = BTreeMap::new();
    let mut vault = opened(open).await;
    for id in 5..205 {
        let mut commit = Commit { id, ..Commit::default() };
        for _ in 0..dice.below(4) {
            let name = key(&format!("k/{}", dice.below(40)));
            expected.remove(&name);
            commit.delete.push(name);
        }
        for _ in 0..dice.below(6) {
            let (name, value) = (key(&format!("k/{}", dice.below(40))), vec![dice.byte(); dice.below(900)]);
            expected.insert(name.clone(), value.clone());
            commit.put.push((name, value));
        }
        assert_eq!(vault.commit(&commit).await, Ok(()), "commit {id} of seed 0x5eed0001");
        if dice.below(20) == 0 {
            drop(vault);
            vault = opened(open).await;
        }
        if dice.below(10) == 0 {
            assert_eq!(all(&vault).await, expected, "after commit {id} of seed 0x5eed0001");
        }
    }
    assert_eq!(all(&vault).await, expected, "at the end of seed 0x5eed0001");
}

async fn only_one_opening_can_write<V: Vault>(open: &impl AsyncFn() -> Result<V, StoreFault>) {
    let first = opened(open).await;
    put(&first, 300, &[("me", b"first")]).await;
    let change = Commit { id: 301, put: vec![(key("me"), b"again".to_vec())], delete: Vec::new() };
    match open().await {
        Err(fault) => {
            assert_eq!(fault, StoreFault::Busy);
            assert_eq!(first.commit(&change).await, Ok(()));
        }
        Ok(second) => {
            assert_eq!(second.commit(&change).await, Ok(()));
            put(&second, 302, &[("me", b"second")]).await;
            assert_eq!(first.commit(&change).await, Err(StoreFault::Busy));
            assert_eq!(first.wipe().await, Err(StoreFault::Busy));
            assert_eq!(second.read(&[key("me")]).await, Ok(vec![(key("me"), b"second".to_vec())]));
        }
    }
}

async fn a_wiped_vault_is_empty<V: Vault>(open: &impl AsyncFn() -> Result<V, StoreFault>) {
    let vault = opened(open).await;
    put(&vault, 400, &[("me", b"here")]).await;
    assert_eq!(vault.wipe().await, Ok(()));
    drop(vault);
    let vault = opened(open).await;
    assert_eq!(vault.keys().await, Ok(Vec::new()));
    put(&vault, 401, &[("me", b"anew")]).await;
    assert_eq!(all(&vault).await, map(&[("me", b"anew")]));
    assert_eq!(vault.wipe().await, Ok(()));
}

async fn opened<V: Vault>(open: &impl AsyncFn() -> Result<V, StoreFault>) -> V {
    open().await.unwrap_or_else(|fault| panic!("the vault does not open: {fault:?}"))
}

async fn put(vault: &impl Vault, id: CommitId, records: &[(&str, &[u8])]) {
    let put = records.iter().map(|(name, value)| (key(name), value.to_vec())).collect();
    assert_eq!(vault.commit(&Commit { id, put, delete: Vec::new() }).await, Ok(()));
}

async fn all(vault: &impl Vault) -> BTreeMap<Key, Vec<u8>> {
    let keys = vault.keys().await.expect("keys are readable");
    let records: BTreeMap<Key, Vec<u8>> = vault.read(&keys).await.expect("readable").into_iter().collect();
    assert!(keys.iter().eq(records.keys()), "keys are ascending and each holds something");
    records
}

fn map(records: &[(&str, &[u8])]) -> BTreeMap<Key, Vec<u8>> {
    records.iter().map(|(name, value)| (key(name), value.to_vec())).collect()
}

fn key(name: &str) -> Key {
    Key(name.into())
}

/// A small generator (xorshift), so that the story is the same everywhere.
struct Dice(u32);

impl Dice {
    fn next(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }

    fn below(&mut self, bound: u32) -> usize {
        usize::try_from(self.next() % bound).unwrap_or_default()
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }
}
