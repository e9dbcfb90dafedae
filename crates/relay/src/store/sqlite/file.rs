//! The database file: its schema, how it is opened, and why it may not be.

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::folder_error;
use crate::{Limits, OpenError};

/// Version of the schema that this program writes.
const VERSION: u32 = 3;
/// Says in the file's header that it is a relay's ("Leew").
const APPLICATION: u32 = 0x4c65_6577;
const NAME: &str = "relay.db";
const LOCK: &str = "relay.lock";

/// `envelopes` grows at its end only, in the order of `id`. `before` and `back` say how many ids
/// further back the space's and the chain's previous envelope stand, and `last` in `chains` is the id of
/// the chain's last one. With the sparse indexes an old envelope is found in at most 64 steps, and an
/// append writes next to nothing besides itself: a full index would have a page of its own to write for
/// each space. `total` is the running sum of the quota, so that no row is ever updated for it.
///
/// A space that is over loses its other rows at once; its envelopes are then in nobody's reach, and go piece by piece
/// from the one in `leftovers` backwards. Until they are gone no other space or chain may get their numbers, hence
/// AUTOINCREMENT. `left_ms` says since when the envelopes of a space are kept for who stayed. When they have gone,
/// `ended` and `history` still say where the space's last one stood, and `head` the hash of its chains' last ones.
///
/// `holds` has a row for each part of a hold, and `holds_a` and `holds_b` how much of its limit each party has used.
const SCHEMA: &str = "
    CREATE TABLE spaces (
        id INTEGER PRIMARY KEY AUTOINCREMENT, space BLOB NOT NULL UNIQUE, locator BLOB UNIQUE,
        frozen INTEGER NOT NULL DEFAULT 0, left_ms INTEGER, ended INTEGER, history BLOB,
        holds_a INTEGER NOT NULL DEFAULT 0, holds_b INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX spaces_left ON spaces (left_ms) WHERE left_ms IS NOT NULL;
    CREATE TABLE tokens (
        id INTEGER PRIMARY KEY, space INTEGER NOT NULL, party INTEGER NOT NULL, hash BLOB NOT NULL,
        revoked INTEGER NOT NULL DEFAULT 0, UNIQUE (space, hash)) STRICT;
    CREATE TABLE links (
        id INTEGER PRIMARY KEY, space INTEGER NOT NULL, height INTEGER NOT NULL, total INTEGER NOT NULL,
        bytes BLOB NOT NULL, UNIQUE (space, height)) STRICT;
    CREATE TABLE chains (
        id INTEGER PRIMARY KEY AUTOINCREMENT, space INTEGER NOT NULL, token INTEGER NOT NULL, seq INTEGER NOT NULL,
        last INTEGER NOT NULL, chain BLOB NOT NULL, head BLOB, UNIQUE (space, chain)) STRICT;
    CREATE TABLE envelopes (
        id INTEGER PRIMARY KEY, space INTEGER NOT NULL, position INTEGER NOT NULL, chain INTEGER NOT NULL,
        seq INTEGER NOT NULL, before INTEGER NOT NULL, back INTEGER NOT NULL, total INTEGER NOT NULL,
        history BLOB, bytes BLOB NOT NULL) STRICT;
    CREATE UNIQUE INDEX envelopes_by_position ON envelopes (space, position) WHERE position % 64 = 0;
    CREATE UNIQUE INDEX envelopes_by_chain ON envelopes (chain, seq) WHERE seq % 64 = 0;
    CREATE TABLE holds (
        id INTEGER PRIMARY KEY, space INTEGER NOT NULL, hold BLOB NOT NULL, party INTEGER NOT NULL,
        state INTEGER NOT NULL, mode INTEGER, hash BLOB, due_ms INTEGER, given_ms INTEGER,
        refused INTEGER NOT NULL DEFAULT 0, bytes BLOB, UNIQUE (space, hold, party)) STRICT;
    CREATE INDEX holds_asked ON holds (space, party, due_ms) WHERE state = 0 AND mode = 5 AND due_ms IS NOT NULL;
    CREATE INDEX holds_given ON holds (given_ms) WHERE state = 1 AND given_ms IS NOT NULL;
    CREATE TABLE leftovers (envelope INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE mailboxes (
        id INTEGER PRIMARY KEY, mailbox BLOB NOT NULL UNIQUE, number INTEGER UNIQUE,
        expires_ms INTEGER NOT NULL) STRICT;
    CREATE TABLE mail (
        mailbox INTEGER NOT NULL, slot INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (mailbox, slot)) STRICT;
";

/// An opened database.
pub(super) struct Opened {
    /// The only connection that writes.
    pub(super) writer: Connection,
    /// For checkpoints.
    pub(super) checkpoints: Connection,
    /// Where readers find it.
    pub(super) path: PathBuf,
    /// Held as long as the writer lives: two writers would not know of one another.
    pub(super) lock: File,
}

/// Opens or makes the database of a folder.
pub(super) fn open(folder: &Path, limits: &Limits) -> Result<Opened, OpenError> {
    fs::create_dir_all(folder).map_err(|cause| folder_error(folder, cause))?;
    let lock = File::options().create(true).truncate(false).write(true).open(folder.join(LOCK));
    let lock = lock.map_err(|cause| folder_error(folder, cause))?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(OpenError::InUse { path: folder.to_owned() }),
        Err(TryLockError::Error(cause)) => return Err(folder_error(folder, cause)),
    }
    let path = folder.join(NAME);
    let opened = open_both(&path, limits);
    let (writer, checkpoints) = opened.map_err(|fault| match fault {
        Refusal::Newer(found) => OpenError::Newer { path: path.clone(), found, known: VERSION },
        Refusal::Older(found) => OpenError::Older { path: path.clone(), found, known: VERSION },
        Refusal::Foreign => OpenError::NotARelay { path: path.clone() },
        Refusal::Sql(cause) => match cause.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => OpenError::NotARelay { path: path.clone() },
            _ => OpenError::Database { path: path.clone(), cause: cause.into() },
        },
    })?;
    Ok(Opened { writer, checkpoints, path, lock })
}

/// A connection that only reads.
pub(super) fn reader(path: &Path) -> rusqlite::Result<Connection> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    db.busy_timeout(Duration::from_secs(5))?;
    db.pragma_update(None, "cache_size", -512)?;
    Ok(db)
}

enum Refusal {
    Sql(rusqlite::Error),
    Newer(u32),
    Older(u32),
    Foreign,
}

impl From<rusqlite::Error> for Refusal {
    fn from(cause: rusqlite::Error) -> Self {
        Self::Sql(cause)
    }
}

fn open_both(path: &Path, limits: &Limits) -> Result<(Connection, Connection), Refusal> {
    let db = connect(path)?;
    let number = |name| db.pragma_query_value(None, name, |row| row.get::<_, u32>(0));
    let (application, version) = (number("application_id")?, number("user_version")?);
    let tables: u32 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    match (application, version) {
        (0, 0) if tables == 0 => {
            // Large pages waste little on envelopes that fill a good part of a small one.
            db.execute_batch("PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")?;
            db.execute_batch(&format!(
                "BEGIN; {SCHEMA} PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION}; COMMIT;"
            ))?;
        }
        (APPLICATION, VERSION) => {}
        (APPLICATION, found) if found > VERSION => return Err(Refusal::Newer(found)),
        (APPLICATION, found @ 1..VERSION) => return Err(Refusal::Older(found)),
        _ => return Err(Refusal::Foreign),
    }
    // Checkpoints have a connection and a thread of their own.
    db.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;
         PRAGMA cache_size = -2048; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;",
    )?;
    if let Some(bytes) = limits.database {
        let size = db.pragma_query_value(None, "page_size", |row| row.get::<_, u32>(0))?;
        db.pragma_update(None, "max_page_count", i64::try_from(bytes / u64::from(size.max(1))).unwrap_or(i64::MAX))?;
    }
    let journal: String = db.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if journal != "wal" {
        return Err(Refusal::Sql(rusqlite::Error::InvalidQuery));
    }
    db.set_prepared_statement_cache_capacity(48);
    let checkpoints = connect(path)?;
    checkpoints.execute_batch("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -256;")?;
    Ok((db, checkpoints))
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags)?;
    db.busy_timeout(Duration::from_secs(5))?;
    Ok(db)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(folder: &Path) -> Option<OpenError> {
        open(folder, &Limits::default()).err()
    }

    #[test]
    fn a_database_of_a_newer_relay_is_left_alone() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        drop(open(folder.path(), &Limits::default())?);
        Connection::open(folder.path().join(NAME))?.pragma_update(None, "user_version", VERSION + 1)?;
        assert!(matches!(refusal(folder.path()), Some(OpenError::Newer { found: 4, known: 3, .. })));
        Ok(())
    }

    #[test]
    fn a_database_from_before_the_first_release_is_refused_with_what_to_do() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        drop(open(folder.path(), &Limits::default())?);
        Connection::open(folder.path().join(NAME))?.pragma_update(None, "user_version", 2)?;
        let refused = refusal(folder.path()).ok_or("it opened")?;
        assert!(matches!(refused, OpenError::Older { found: 2, known: 3, .. }));
        assert!(refused.to_string().contains("move the folder away"), "{refused}");
        Ok(())
    }

    #[test]
    fn another_program_s_database_is_left_alone() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        Connection::open(folder.path().join(NAME))?.execute_batch("CREATE TABLE recipes (name TEXT)")?;
        assert!(matches!(refusal(folder.path()), Some(OpenError::NotARelay { .. })));
        Ok(())
    }

    #[test]
    fn a_file_that_is_no_database_is_named() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        fs::write(folder.path().join(NAME), "a letter to Tom, saved to the wrong place".repeat(100))?;
        assert!(matches!(refusal(folder.path()), Some(OpenError::NotARelay { .. })));
        Ok(())
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_named() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("file");
        fs::write(&file, "")?;
        assert!(matches!(refusal(&file.join("data")), Some(OpenError::Folder { .. })));
        Ok(())
    }

    #[test]
    fn two_relays_do_not_share_a_folder() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let first = open(folder.path(), &Limits::default())?;
        assert!(matches!(refusal(folder.path()), Some(OpenError::InUse { .. })));
        drop(first);
        assert!(refusal(folder.path()).is_none());
        Ok(())
    }
}
