//! A vault in memory that can be told to fail, for tests and the simulator.

use std::{
    cell::RefCell,
    collections::{BTreeMap, VecDeque},
    rc::Rc,
};

use engine::{Commit, Key, StoreFault};

use super::Vault;

/// The storage. Outlives its openings, as a disk outlives a process.
#[derive(Clone, Default)]
pub struct Memory(Rc<RefCell<Disk>>);

/// Something that befalls a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mishap {
    /// It fails, and nothing of it is stored.
    Fault(StoreFault),
    /// The machine goes down before anything is stored: the commit never returns.
    CrashBefore,
    /// The machine goes down when all is stored: the commit never returns.
    CrashAfter,
}

impl Memory {
    /// Opens it and takes the pen from an earlier opening.
    pub fn open(&self) -> Opened {
        let mut disk = self.0.borrow_mut();
        disk.writer += 1;
        Opened { disk: Rc::clone(&self.0), writer: disk.writer }
    }

    /// What befalls the coming commits, one each; `None` lets one through.
    pub fn befall(&self, mishaps: impl IntoIterator<Item = Option<Mishap>>) {
        self.0.borrow_mut().mishaps.extend(mishaps);
    }

    /// What is stored.
    pub fn records(&self) -> BTreeMap<Key, Vec<u8>> {
        self.0.borrow().records.clone()
    }

    /// How many commits were stored.
    pub fn commits(&self) -> u64 {
        self.0.borrow().commits
    }
}

/// An opened [`Memory`].
pub struct Opened {
    disk: Rc<RefCell<Disk>>,
    writer: u64,
}

#[derive(Default)]
struct Disk {
    records: BTreeMap<Key, Vec<u8>>,
    mishaps: VecDeque<Option<Mishap>>,
    writer: u64,
    commits: u64,
}

impl Vault for Opened {
    async fn keys(&self) -> Result<Vec<Key>, StoreFault> {
        Ok(self.disk.borrow().records.keys().cloned().collect())
    }

    async fn read(&self, keys: &[Key]) -> Result<Vec<(Key, Vec<u8>)>, StoreFault> {
        let disk = self.disk.borrow();
        Ok(keys.iter().filter_map(|key| Some((key.clone(), disk.records.get(key)?.clone()))).collect())
    }

    async fn commit(&self, commit: &Commit) -> Result<(), StoreFault> {
        let mishap = {
            let mut disk = self.disk.borrow_mut();
            if disk.writer != self.writer {
                return Err(StoreFault::Busy);
            }
            let mishap = disk.mishaps.pop_front().flatten();
            match mishap {
                Some(Mishap::Fault(fault)) => return Err(fault),
                Some(Mishap::CrashBefore) => {}
                Some(Mishap::CrashAfter) | None => disk.store(commit),
            }
            mishap
        };
        if mishap.is_some() {
            std::future::pending::<()>().await;
        }
        Ok(())
    }

    async fn wipe(&self) -> Result<(), StoreFault> {
        let mut disk = self.disk.borrow_mut();
        if disk.writer != self.writer {
            return Err(StoreFault::Busy);
        }
        disk.records.clear();
        Ok(())
    }
}

impl Disk {
    fn store(&mut self, commit: &Commit) {
        for key in &commit.delete {
            self.records.remove(key);
        }
        self.records.extend(commit.put.iter().cloned());
        self.commits += 1;
    }
}

#[cfg(test)]
mod tests {
    use futures_util::future::FutureExt;

    use super::*;
    use crate::vault::conformance;

    #[test]
    fn memory_conforms() {
        let memory = Memory::default();
        conformance::run(async || Ok(memory.open())).now_or_never().expect("memory is at once");
    }

    #[test]
    fn a_mishap_stores_all_or_nothing() {
        let memory = Memory::default();
        let vault = memory.open();
        let commit = |name: &str| Commit { id: 1, put: vec![(Key(name.into()), vec![1])], delete: Vec::new() };
        memory.befall([
            None,
            Some(Mishap::Fault(StoreFault::Full)),
            Some(Mishap::CrashBefore),
            Some(Mishap::CrashAfter),
        ]);
        assert_eq!(vault.commit(&commit("one")).now_or_never(), Some(Ok(())));
        assert_eq!(vault.commit(&commit("two")).now_or_never(), Some(Err(StoreFault::Full)));
        assert_eq!(vault.commit(&commit("three")).now_or_never(), None);
        assert_eq!(vault.commit(&commit("four")).now_or_never(), None);
        let stored: Vec<String> = memory.records().into_keys().map(|key| key.0).collect();
        assert_eq!(stored, ["four", "one"]);
    }
}
