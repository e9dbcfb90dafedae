//! Records in one SQLite file, for the command line. One process holds it at a time.

use std::{cell::RefCell, path::Path, time::Duration};

use engine::{Commit, Key, StoreFault};
use rusqlite::{Connection, ErrorCode, OptionalExtension, TransactionBehavior, params};

use super::Vault;

/// How long a process that is about to end is waited for.
const PATIENCE: Duration = Duration::from_millis(300);

/// An opened file. The lock on it lasts until this is dropped.
pub struct Sqlite {
    connection: RefCell<Connection>,
}

impl Sqlite {
    /// Opens the file, making it if it is missing; [`StoreFault::Busy`] while another process holds it.
    pub fn open(file: &Path) -> Result<Self, StoreFault> {
        let connection = Connection::open(file).map_err(fault)?;
        connection.busy_timeout(PATIENCE).map_err(fault)?;
        // Exclusive locking before WAL keeps the index of the log in memory and the lock until the end.
        connection
            .execute_batch(
                "PRAGMA locking_mode = EXCLUSIVE;
                 PRAGMA journal_mode = WAL;
                 PRAGMA synchronous = FULL;
                 PRAGMA secure_delete = ON;
                 BEGIN IMMEDIATE;
                 CREATE TABLE IF NOT EXISTS records (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
                 COMMIT;",
            )
            .map_err(fault)?;
        Ok(Self { connection: RefCell::new(connection) })
    }
}

impl Vault for Sqlite {
    async fn keys(&self) -> Result<Vec<Key>, StoreFault> {
        let connection = self.connection.borrow();
        let mut select = connection.prepare_cached("SELECT key FROM records ORDER BY key").map_err(fault)?;
        let keys = select.query_map([], |row| row.get(0).map(Key)).map_err(fault)?;
        keys.collect::<Result<_, _>>().map_err(fault)
    }

    async fn read(&self, keys: &[Key]) -> Result<Vec<(Key, Vec<u8>)>, StoreFault> {
        let connection = self.connection.borrow();
        let mut select = connection.prepare_cached("SELECT value FROM records WHERE key = ?1").map_err(fault)?;
        let mut records = Vec::with_capacity(keys.len());
        for key in keys {
            let value = select.query_row([&key.0], |row| row.get(0)).optional().map_err(fault)?;
            records.extend(value.map(|value| (key.clone(), value)));
        }
        Ok(records)
    }

    async fn commit(&self, commit: &Commit) -> Result<(), StoreFault> {
        let mut connection = self.connection.borrow_mut();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fault)?;
        {
            let mut delete = transaction.prepare_cached("DELETE FROM records WHERE key = ?1").map_err(fault)?;
            for key in &commit.delete {
                delete.execute([&key.0]).map_err(fault)?;
            }
            let mut put = transaction
                .prepare_cached(
                    "INSERT INTO records VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                )
                .map_err(fault)?;
            for (key, value) in &commit.put {
                put.execute(params![key.0, value]).map_err(fault)?;
            }
        }
        transaction.commit().map_err(fault)
    }

    async fn wipe(&self) -> Result<(), StoreFault> {
        let connection = self.connection.borrow();
        // The checkpoint takes what was deleted out of the log, and the vacuum out of the file.
        connection.execute_batch("DELETE FROM records; VACUUM; PRAGMA wal_checkpoint(TRUNCATE);").map_err(fault)
    }
}

fn fault(error: rusqlite::Error) -> StoreFault {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreFault::Full,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreFault::Busy,
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => StoreFault::Denied,
        _ => StoreFault::Broken,
    }
}

#[cfg(test)]
mod tests {
    use futures_util::future::FutureExt;

    use super::*;
    use crate::vault::conformance;

    #[test]
    fn sqlite_conforms() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("vault.db");
        conformance::run(async || Sqlite::open(&file)).now_or_never().expect("SQLite is at once");
    }

    #[test]
    fn on_a_full_disk_nothing_of_a_commit_is_stored() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let vault = Sqlite::open(&folder.path().join("vault.db")).expect("opens");
        vault.connection.borrow().execute_batch("PRAGMA max_page_count = 20").expect("a bound on the file");
        let put = |id, count: usize| {
            let put = (0..count).map(|at| (Key(format!("{id}/{at}")), vec![7; 4_000])).collect();
            vault.commit(&Commit { id, put, delete: Vec::new() }).now_or_never().expect("at once")
        };
        assert_eq!(put(1, 3), Ok(()));
        assert_eq!(put(2, 40), Err(StoreFault::Full));
        assert_eq!(vault.keys().now_or_never().expect("at once").map(|keys| keys.len()), Ok(3));
        assert_eq!(put(3, 1), Ok(()), "what fits is stored again");
    }

    #[test]
    fn a_folder_that_is_not_there_is_denied_and_a_file_that_is_no_database_is_broken() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let missing = Sqlite::open(&folder.path().join("no/such/folder.db"));
        assert_eq!(missing.err(), Some(StoreFault::Denied));
        let file = folder.path().join("vault.db");
        std::fs::write(&file, b"not a database at all, not even nearly one").expect("written");
        assert_eq!(Sqlite::open(&file).err(), Some(StoreFault::Broken));
    }
}
