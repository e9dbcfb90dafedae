//! The store on SQLite: one writer thread that shares each sync among all who wait, and readers beside it.

mod apply;
mod checkpoint;
mod file;
mod holds;
mod over;
mod read;
mod rows;
mod writer;

use std::{
    io,
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread::{self, JoinHandle},
};

use proto::{AskedFor, ChainHead, Code, Cursor, Hash, MailboxId, Response, Slot, SpaceId};
use tokio::sync::oneshot;

use super::{Access, Admitted, Later, Mailbox, OnCommit, Page, Store, Write, tail::Tails};
use crate::{Limits, OpenError};

/// A store in one database file.
pub(crate) struct Sqlite {
    jobs: Mutex<Option<mpsc::Sender<writer::Job>>>,
    threads: Mutex<Vec<JoinHandle<()>>>,
    healthy: Arc<AtomicBool>,
    readers: read::Readers,
    tails: Arc<Tails>,
}

impl Sqlite {
    /// Opens or makes the database in a folder, and starts its threads.
    pub(crate) fn open(folder: &Path, limits: &Limits, on_commit: OnCommit) -> Result<Self, OpenError> {
        let opened = file::open(folder, limits)?;
        let healthy = Arc::new(AtomicBool::new(true));
        let tails = Arc::new(Tails::default());
        let (jobs, queue) = mpsc::channel();
        let thread = |name: &str, run: Box<dyn FnOnce() + Send>| {
            let spawned = thread::Builder::new().name(name.into()).spawn(run);
            spawned.map_err(|cause| OpenError::Folder { path: folder.to_owned(), cause })
        };
        let (checkpoints, checkpointer) = checkpoint::pair(opened.checkpoints);
        let writer = writer::Writer::new(
            opened.writer,
            opened.lock,
            limits.clone(),
            Arc::clone(&tails),
            on_commit,
            Arc::clone(&healthy),
            checkpoints,
        )
        .map_err(|cause| OpenError::Database { path: folder.to_owned(), cause: cause.into() })?;
        let threads = vec![
            thread("checkpoint", Box::new(|| checkpointer.run()))?,
            thread("writer", Box::new(|| writer.run(queue)))?,
        ];
        Ok(Self {
            jobs: Mutex::new(Some(jobs)),
            threads: Mutex::new(threads),
            healthy,
            readers: read::Readers::new(opened.path),
            tails,
        })
    }
}

impl Store for Sqlite {
    fn write(&self, write: Write) -> Later<Response> {
        let (reply, answer) = oneshot::channel();
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(jobs) = jobs.as_ref() {
            // A writer that stopped gives the job back; dropped, it is refused.
            drop(jobs.send(writer::Job { write, reply }));
        }
        Box::pin(async { answer.await.unwrap_or(Response::Refused(Code::Unavailable)) })
    }

    fn admit(&self, access: Access) -> Later<Result<Admitted, Code>> {
        self.readers.run("token", move |db| read::admit(db, access))
    }

    fn page(&self, space: SpaceId, after: Option<Cursor>, room: usize) -> Later<Result<Page, Code>> {
        match self.tails.page(space, after, room) {
            Some(page) => Box::pin(async { Ok(page) }),
            None => self.readers.run("page", move |db| read::page(db, space, after, room)),
        }
    }

    fn heads(&self, of: Admitted) -> Later<Result<Vec<ChainHead>, Code>> {
        self.readers.run("heads", move |db| read::heads(db, of))
    }

    fn links(&self, of: Admitted, from: u64, room: usize) -> Later<Result<Vec<Vec<u8>>, Code>> {
        self.readers.run("links", move |db| read::links(db, of, from, room))
    }

    fn asked(&self, of: Admitted, now_ms: u64) -> Later<Result<Vec<AskedFor>, Code>> {
        self.readers.run("asked", move |db| read::asked(db, of, now_ms))
    }

    fn locate(&self, locator: Hash) -> Later<Result<SpaceId, Code>> {
        self.readers.run("locator", move |db| read::locate(db, locator))
    }

    fn find_mailbox(&self, number: u32, now_ms: u64) -> Later<Result<Mailbox, Code>> {
        self.readers.run("number", move |db| read::find_mailbox(db, number, now_ms))
    }

    fn mail(&self, mailbox: MailboxId, slot: Slot, now_ms: u64) -> Later<Result<Option<Vec<u8>>, Code>> {
        self.readers.run("mail", move |db| read::mail(db, mailbox, slot, now_ms))
    }

    fn healthy(&self) -> bool {
        self.healthy.load(Ordering::Relaxed)
    }

    fn close(&self) -> Later<()> {
        // The writer ends when nobody can send to it any more, and the checkpointer after it.
        drop(self.jobs.lock().unwrap_or_else(PoisonError::into_inner).take());
        let threads = std::mem::take(&mut *self.threads.lock().unwrap_or_else(PoisonError::into_inner));
        self.readers.close();
        Box::pin(async {
            let joined = tokio::task::spawn_blocking(|| threads.into_iter().try_for_each(JoinHandle::join)).await;
            if !matches!(joined, Ok(Ok(()))) {
                tracing::error!("a thread of the store had panicked");
            }
        })
    }
}

/// What went wrong inside the store. It is logged where it is met; clients see `Unavailable`.
#[derive(Debug)]
enum Fault {
    /// SQLite says no.
    Sql(rusqlite::Error),
    /// The database holds what this program never wrote there.
    Damaged(&'static str),
    /// A checkpoint failed in its own thread, which said why.
    Journal,
}

impl From<rusqlite::Error> for Fault {
    fn from(cause: rusqlite::Error) -> Self {
        Self::Sql(cause)
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sql(cause) => write!(f, "{cause}"),
            Self::Damaged(what) => write!(f, "the database holds a {what} that is none"),
            Self::Journal => write!(f, "the journal can no longer be moved into the database"),
        }
    }
}

fn folder_error(path: &Path, cause: io::Error) -> OpenError {
    OpenError::Folder { path: path.to_owned(), cause }
}

#[cfg(test)]
mod tests {
    use proto::{Slot, TokenHash};
    use tempfile::TempDir;

    use super::*;
    use crate::store::conformance::{self, Backend};

    struct Folder(TempDir);

    impl Backend for Folder {
        fn open(&self, limits: &Limits, on_commit: OnCommit) -> Arc<dyn Store> {
            match Sqlite::open(self.0.path(), limits, on_commit) {
                Ok(store) => Arc::new(store),
                Err(cause) => panic!("{cause}"),
            }
        }
    }

    fn folder() -> Folder {
        Folder(tempfile::tempdir().unwrap_or_else(|cause| panic!("{cause}")))
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn sqlite_holds_to_the_suite() {
        conformance::holds(folder).await;
    }

    #[tokio::test]
    async fn a_full_disk_refuses_all_writes_and_loses_none_that_was_acknowledged() {
        let folder = folder();
        // Room for the empty database and little more.
        let store = folder.open(&Limits { database: Some(600_000), ..Limits::off() }, Arc::new(|_| {}));
        let mailbox = MailboxId::from([1; 16]);
        let opened = store.write(Write::OpenMailbox { mailbox, numbers: Vec::new(), now_ms: 0, life_s: 60 }).await;
        assert!(matches!(opened, Response::Mailbox { .. }));
        let slots = [Slot::S0, Slot::S1, Slot::S2, Slot::S3, Slot::M0, Slot::M1, Slot::M2, Slot::M3, Slot::M4];
        let mut done = Vec::new();
        for slot in slots {
            let write = Write::PutMail { mailbox, slot, bytes: vec![slot.number(); 65_536], now_ms: 0 };
            match store.write(write).await {
                Response::Done => done.push(slot),
                refused => {
                    assert_eq!(refused, Response::Refused(Code::Unavailable));
                    break;
                }
            }
        }
        assert!(!done.is_empty() && done.len() < slots.len(), "the disk was full after {} letters", done.len());
        assert!(!store.healthy());
        let space = SpaceId::from([1; 32]);
        let access = Access { space, token: TokenHash::from([1; 32]) };
        let later = store.write(Write::Append { access, envelopes: Vec::new() }).await;
        assert_eq!(later, Response::Refused(Code::Unavailable));
        for slot in &done {
            assert_eq!(store.mail(mailbox, *slot, 0).await, Ok(Some(vec![slot.number(); 65_536])), "reading goes on");
        }
        store.close().await;
        let store = folder.open(&Limits::off(), Arc::new(|_| {}));
        for slot in done {
            assert_eq!(store.mail(mailbox, slot, 0).await, Ok(Some(vec![slot.number(); 65_536])));
        }
        store.close().await;
    }

    #[tokio::test]
    async fn the_journal_stays_small_under_load() {
        let folder = folder();
        let store = folder.open(&Limits::off(), Arc::new(|_| {}));
        for round in 0..1500_u64 {
            let mut id = [0; 16];
            id[..8].copy_from_slice(&round.to_be_bytes());
            let mailbox = MailboxId::from(id);
            store.write(Write::OpenMailbox { mailbox, numbers: Vec::new(), now_ms: 0, life_s: 60 }).await;
            store.write(Write::PutMail { mailbox, slot: Slot::S0, bytes: vec![7; 20_000], now_ms: 0 }).await;
        }
        let journal = std::fs::metadata(folder.0.path().join("relay.db-wal")).map(|file| file.len());
        assert!(matches!(journal, Ok(1..40_000_000)), "{journal:?}");
        store.close().await;
        let journal = std::fs::metadata(folder.0.path().join("relay.db-wal")).map_or(0, |file| file.len());
        assert_eq!(journal, 0, "closing moves everything");
    }
}
