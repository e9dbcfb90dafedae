//! The writer: one thread that owns the connection, and shares each sync among all who wait for one.
//!
//! Jobs that wait are run in one transaction. They are judged against what the writer knows of their
//! spaces, so that one which is refused leaves nothing behind for the others. When a statement or a
//! commit fails, what is durable is no longer known: everything that waits is refused, and so is all
//! that comes later, until the relay is started again. A failed sync is never tried twice.

use std::{
    collections::{BTreeSet, HashMap},
    fs::File,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, RecvTimeoutError},
    },
    time::{Duration, Instant},
};

use proto::{Response, SpaceId};
use rusqlite::Connection;
use tokio::sync::oneshot;

use super::{Fault, apply::Apply, checkpoint::Checkpoints};
use crate::{
    Limits,
    store::{Changed, OnCommit, Write, space::Space, tail::Tails},
};

/// Jobs in one transaction.
const JOBS: usize = 1024;
/// Spaces that the writer remembers between transactions.
const SPACES: usize = 4096;
/// Longest time to wait for more jobs.
const GATHER: Duration = Duration::from_millis(2);

/// A write and where its answer goes.
pub(super) struct Job {
    pub(super) write: Write,
    pub(super) reply: oneshot::Sender<Response>,
}

/// The thread's state.
pub(super) struct Writer {
    db: Connection,
    /// Held, so that no second writer opens the folder.
    _lock: File,
    limits: Limits,
    spaces: HashMap<SpaceId, Space<i64>>,
    /// Id of the last envelope of all.
    last: i64,
    tails: Arc<Tails>,
    on_commit: OnCommit,
    healthy: Arc<AtomicBool>,
    checkpoints: Checkpoints,
    pace: Pace,
}

impl Writer {
    pub(super) fn new(
        db: Connection,
        lock: File,
        limits: Limits,
        tails: Arc<Tails>,
        on_commit: OnCommit,
        healthy: Arc<AtomicBool>,
        checkpoints: Checkpoints,
    ) -> rusqlite::Result<Self> {
        let last = db.query_row("SELECT coalesce(max(id), 0) FROM envelopes", [], |row| row.get(0))?;
        let (spaces, pace) = (HashMap::new(), Pace::default());
        Ok(Self { db, _lock: lock, limits, spaces, last, tails, on_commit, healthy, checkpoints, pace })
    }

    /// Runs until nobody can send jobs any more, or a commit fails.
    pub(super) fn run(mut self, queue: Receiver<Job>) {
        while let Ok(first) = queue.recv() {
            let jobs = self.pace.gather(first, &queue);
            let (writes, replies): (Vec<_>, Vec<_>) = jobs.into_iter().map(|job| (job.write, job.reply)).unzip();
            match self.transact(writes) {
                Ok(answers) => {
                    for (reply, answer) in replies.into_iter().zip(answers) {
                        // Who asked may have gone away; the write stands all the same.
                        let _ = reply.send(answer);
                    }
                }
                // Nobody hears of it before it is known that nothing more is taken: the replies outlive this.
                Err(cause) => return self.stop(&cause),
            }
            if let Err(cause) = self.checkpoints.committed(&self.db) {
                return self.stop(&cause);
            }
        }
        self.checkpoints.last(&self.db);
    }

    /// Takes no more. Replies that are dropped after this refuse their writes, now and for all that still come.
    fn stop(&self, cause: &Fault) {
        tracing::error!(%cause, "a write failed: the relay takes no more until it is started again");
        self.healthy.store(false, Ordering::Relaxed);
    }

    /// Makes writes durable, tells the readers, and gives the writers' answers.
    fn transact(&mut self, writes: Vec<Write>) -> Result<Vec<Response>, Fault> {
        if self.spaces.len() > SPACES {
            self.spaces.clear();
        }
        let transaction = self.db.unchecked_transaction()?;
        let mut apply = Apply::new(&transaction, &self.limits, &mut self.spaces, &mut self.last);
        let answers = writes.into_iter().map(|write| apply.write(write)).collect::<Result<Vec<_>, _>>()?;
        let news = apply.finish();
        let begun = Instant::now();
        transaction.commit()?;
        self.pace.synced(begun.elapsed(), answers.len());
        let mut changed = news.mailboxes.into_iter().map(Changed::Mailbox).collect::<Vec<_>>();
        for space in news.lost {
            self.tails.forget(space);
            changed.push(match news.forgotten.contains(&space) {
                true => Changed::Forgotten(space),
                false => Changed::Space(space),
            });
        }
        for (space, fresh) in news.spaces {
            self.tails.push(space, fresh.base, fresh.items, fresh.links);
            changed.push(Changed::Space(space));
        }
        if news.leftovers {
            changed.push(Changed::Leftovers);
        }
        if news.swept {
            self.checkpoints.wipe();
        }
        // Readers first: what is delivered live is not to come later than the writer's own answer.
        if !changed.is_empty() {
            (self.on_commit)(&changed);
        }
        Ok(answers)
    }
}

/// How long it pays to wait for more jobs before a sync.
#[derive(Default)]
struct Pace {
    /// A commit's duration, smoothed.
    sync: Duration,
    /// Jobs of the last transaction: as many may come back after their answers.
    expected: usize,
}

impl Pace {
    /// The first job and those that wait. If the last transaction had more, waits a quarter of a sync for
    /// them, so that clients who all write one thing after the other share every sync.
    fn gather(&self, first: Job, queue: &Receiver<Job>) -> Vec<Job> {
        let mut jobs = vec![first];
        jobs.extend(queue.try_iter().take(JOBS - 1));
        let deadline = Instant::now() + (self.sync / 4).min(GATHER);
        while jobs.len() < self.expected.min(JOBS) {
            match queue.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(job) => jobs.push(job),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            }
        }
        jobs
    }

    fn synced(&mut self, took: Duration, jobs: usize) {
        self.sync = if self.sync.is_zero() { took } else { (self.sync * 7 + took) / 8 };
        self.expected = jobs;
    }
}

/// What a transaction changed, for those who follow.
#[derive(Default)]
pub(super) struct News {
    pub(super) spaces: HashMap<SpaceId, super::apply::Fresh>,
    pub(super) mailboxes: BTreeSet<proto::MailboxId>,
    /// Spaces of which something was deleted.
    pub(super) lost: BTreeSet<SpaceId>,
    /// Those of them that are there no longer.
    pub(super) forgotten: BTreeSet<SpaceId>,
    /// Whether something was deleted, so that another sweep may find more, and the last one nothing.
    pub(super) leftovers: bool,
    /// Whether a sweep found nothing to delete: all that was is committed.
    pub(super) swept: bool,
}
