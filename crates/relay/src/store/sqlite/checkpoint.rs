//! Checkpoints: moving what was committed from the journal into the database, away from those who commit.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
    mpsc::{Receiver, SyncSender, TrySendError, sync_channel},
};

use rusqlite::Connection;

use super::Fault;

/// Size in pages at which a journal is worth moving.
const PAGES: i64 = 512;
/// Commits between two looks at the journal's size.
const COMMITS: u32 = 16;

/// The writer's side.
pub(super) struct Checkpoints {
    wake: SyncSender<()>,
    moved: Arc<AtomicBool>,
    commits: u32,
    /// Whether the journal may still hold what was deleted.
    wipe: bool,
}

/// The thread's side.
pub(super) struct Checkpointer {
    db: Connection,
    wake: Receiver<()>,
    moved: Arc<AtomicBool>,
}

/// Both sides.
pub(super) fn pair(db: Connection) -> (Checkpoints, Checkpointer) {
    let (wake, woken) = sync_channel(1);
    let moved = Arc::new(AtomicBool::new(false));
    (Checkpoints { wake, moved: Arc::clone(&moved), commits: 0, wipe: false }, Checkpointer { db, wake: woken, moved })
}

impl Checkpoints {
    /// All that was to be deleted is: the journal is not to keep a copy of it.
    pub(super) fn wipe(&mut self) {
        self.wipe = true;
    }

    /// Called by the writer between two transactions.
    ///
    /// While others commit, a checkpoint never reaches the journal's end, and only then does the journal
    /// begin anew. So the thread moves the bulk, and the writer then the few pages that came meanwhile.
    ///
    /// A checkpoint that fails ends the writer too: a sync that failed must not be followed by one that
    /// seems to succeed.
    pub(super) fn committed(&mut self, db: &Connection) -> Result<(), Fault> {
        if self.moved.swap(false, Ordering::AcqRel) && pages(db, "PASSIVE")? >= PAGES {
            tracing::trace!("the journal begins anew");
        }
        if self.wipe {
            // Readers are waited for, and they are quick; where the thread moves just now, the next commit tries again.
            self.wipe = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        }
        self.commits += 1;
        if self.commits >= COMMITS {
            self.commits = 0;
            if pages(db, "NOOP")? >= PAGES {
                match self.wake.try_send(()) {
                    Ok(()) | Err(TrySendError::Full(())) => {}
                    Err(TrySendError::Disconnected(())) => return Err(Fault::Journal),
                }
            }
        }
        Ok(())
    }

    /// Moves everything, at the end.
    pub(super) fn last(self, db: &Connection) {
        if let Err(cause) = pages(db, "TRUNCATE") {
            tracing::warn!(%cause, "the last checkpoint failed; the journal keeps what it holds");
        }
    }
}

impl Checkpointer {
    /// Runs until the writer is gone or a checkpoint fails.
    pub(super) fn run(self) {
        while let Ok(()) = self.wake.recv() {
            match pages(&self.db, "PASSIVE") {
                Ok(_) => self.moved.store(true, Ordering::Release),
                Err(cause) => {
                    tracing::error!(%cause, "a checkpoint failed");
                    return;
                }
            }
        }
    }
}

/// Runs a checkpoint of a mode, and says how many pages the journal has.
fn pages(db: &Connection, mode: &str) -> rusqlite::Result<i64> {
    db.query_row(&format!("PRAGMA wal_checkpoint({mode})"), [], |row| row.get(1))
}
