//! Reads, each on a connection of its own and in a transaction, so that it sees one moment.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use proto::{AskedFor, ChainHead, ChainId, Code, Cursor, Hash, MailboxId, Slot, SpaceId, limits::BATCH_COUNT};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use tokio::sync::Semaphore;

use super::{Fault, file, holds, rows};
use crate::store::{Access, Admitted, Later, Mailbox, Page, tail::fill};

/// Connections that read, at most so many at a time.
const CONNECTIONS: usize = 4;

/// Runs reads away from the threads that serve.
pub(super) struct Readers {
    pool: Arc<Pool>,
}

struct Pool {
    path: PathBuf,
    places: Semaphore,
    idle: Mutex<Vec<Connection>>,
}

/// A read's outcome: a refusal is part of it, a fault is not.
type Outcome<T> = Result<Result<T, Code>, Fault>;

impl Readers {
    pub(super) fn new(path: PathBuf) -> Self {
        let pool = Pool { path, places: Semaphore::new(CONNECTIONS), idle: Mutex::default() };
        Self { pool: Arc::new(pool) }
    }

    /// Runs a read. `what` names it in the log if it fails.
    pub(super) fn run<T: Send + 'static>(
        &self,
        what: &'static str,
        read: impl FnOnce(&Transaction<'_>) -> Outcome<T> + Send + 'static,
    ) -> Later<Result<T, Code>> {
        let pool = Arc::clone(&self.pool);
        Box::pin(async move {
            let place = pool.places.acquire().await.map_err(|_| Code::Unavailable)?;
            let reader = Arc::clone(&pool);
            let done = tokio::task::spawn_blocking(move || reader.run(read)).await;
            drop(place);
            match done {
                Ok(Ok(outcome)) => outcome,
                Ok(Err(cause)) => {
                    tracing::error!(what, %cause, "a read failed");
                    Err(Code::Unavailable)
                }
                Err(cause) => {
                    tracing::error!(what, %cause, "a read was cut short");
                    Err(Code::Unavailable)
                }
            }
        })
    }

    /// Refuses further reads and closes the connections that rest.
    pub(super) fn close(&self) {
        self.pool.places.close();
        self.pool.idle().clear();
    }
}

impl Pool {
    fn run<T>(&self, read: impl FnOnce(&Transaction<'_>) -> Outcome<T>) -> Outcome<T> {
        let idle = self.idle().pop();
        let mut db = match idle {
            Some(db) => db,
            None => file::reader(&self.path)?,
        };
        let moment = db.transaction()?;
        let outcome = read(&moment)?;
        moment.finish()?;
        if !self.places.is_closed() {
            self.idle().push(db);
        }
        Ok(outcome)
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(super) fn admit(db: &Transaction<'_>, access: Access) -> Outcome<Admitted> {
    let party = db
        .prepare_cached(
            "SELECT party FROM tokens JOIN spaces ON tokens.space = spaces.id
             WHERE spaces.space = ?1 AND hash = ?2 AND revoked = 0",
        )?
        .query_row(params![access.space.as_bytes(), access.token.as_bytes()], |row| row.get(0))
        .optional()?;
    match party {
        Some(party) => Ok(Ok(Admitted { space: access.space, party: rows::party(party)? })),
        None => Ok(Err(Code::Unauthorized)),
    }
}

pub(super) fn page(db: &Transaction<'_>, space: SpaceId, after: Option<Cursor>, room: usize) -> Outcome<Page> {
    let Some((row, _)) = rows::space(db, space)? else { return Ok(Err(Code::Unauthorized)) };
    let links = links_of(db, row)?;
    if let Some(end) = rows::ended(db, row)? {
        let known = after.is_none_or(|after| after == end || after.position < end.position);
        let nothing = Page { items: Vec::new(), more: false, links };
        return Ok(if known { Ok(nothing) } else { Err(Code::HistoryChanged) });
    }
    let position = match after {
        None => 0,
        Some(cursor) => match rows::cursor(db, row, cursor.position)? {
            Some(there) if there == cursor => cursor.position,
            _ => return Ok(Err(Code::HistoryChanged)),
        },
    };
    let Some(last) = rows::last(db, row)? else { return Ok(Ok(Page { items: Vec::new(), more: false, links })) };
    let (mut items, mut used, mut next) = (Vec::new(), 0, position + 1);
    'page: while next <= last.position {
        for id in rows::run(db, row, last, next)? {
            let item = rows::envelope(db, id)?;
            used += item.bytes.len();
            next = item.position + 1;
            items.push(item);
            if (used > room && items.len() > 1) || items.len() >= BATCH_COUNT {
                break 'page;
            }
        }
    }
    let items = fill(items.into_iter(), room, |item| item.bytes.len()).collect::<Vec<_>>();
    let more = items.last().is_some_and(|item| item.position < last.position);
    Ok(Ok(Page { items, more, links }))
}

pub(super) fn heads(db: &Transaction<'_>, of: Admitted) -> Outcome<Vec<ChainHead>> {
    let Some((row, _)) = rows::space(db, of.space)? else { return Ok(Err(Code::Unauthorized)) };
    let mut statement = db.prepare_cached(
        "SELECT chains.chain, chains.seq, chains.last, chains.head FROM chains JOIN tokens ON chains.token = tokens.id
         WHERE chains.space = ?1 AND tokens.party = ?2 ORDER BY chains.chain",
    )?;
    let mut found = statement.query(params![row, rows::party_number(of.party)])?;
    let mut heads = Vec::new();
    while let Some(found) = found.next()? {
        let hash = match found.get::<_, Option<[u8; 32]>>(3)? {
            Some(head) => Hash::from(head),
            None => rows::envelope(db, found.get(2)?)?.hash,
        };
        let chain = ChainId::from(found.get::<_, [u8; 16]>(0)?);
        heads.push(ChainHead { chain, env_seq: rows::unsigned(found, 1)?, hash });
    }
    Ok(Ok(heads))
}

pub(super) fn links(db: &Transaction<'_>, of: Admitted, from: u64, room: usize) -> Outcome<Vec<Vec<u8>>> {
    let Some((row, _)) = rows::space(db, of.space)? else { return Ok(Err(Code::Unauthorized)) };
    let mut statement =
        db.prepare_cached("SELECT bytes FROM links WHERE space = ?1 AND height >= ?2 ORDER BY height LIMIT 256")?;
    let (mut links, mut used) = (Vec::new(), 0);
    for bytes in statement.query_map(params![row, rows::signed(from)], |found| found.get::<_, Vec<u8>>(0))? {
        let bytes = bytes?;
        used += bytes.len();
        if used > room && !links.is_empty() {
            break;
        }
        links.push(bytes);
    }
    Ok(Ok(links))
}

pub(super) fn asked(db: &Transaction<'_>, of: Admitted, now_ms: u64) -> Outcome<Vec<AskedFor>> {
    let Some((row, _)) = rows::space(db, of.space)? else { return Ok(Err(Code::Unauthorized)) };
    holds::asked(db, row, of.party, now_ms).map(Ok)
}

pub(super) fn locate(db: &Transaction<'_>, locator: Hash) -> Outcome<SpaceId> {
    let found = db
        .prepare_cached("SELECT space FROM spaces WHERE locator = ?1")?
        .query_row([locator.as_bytes()], |row| row.get::<_, [u8; 32]>(0).map(SpaceId::from))
        .optional()?;
    Ok(found.ok_or(Code::NoSpace))
}

pub(super) fn find_mailbox(db: &Transaction<'_>, number: u32, now_ms: u64) -> Outcome<Mailbox> {
    let found = db
        .prepare_cached("SELECT mailbox, expires_ms FROM mailboxes WHERE number = ?1 AND expires_ms > ?2")?
        .query_row(params![number, rows::signed(now_ms)], |row| {
            Ok(Mailbox { id: MailboxId::from(row.get::<_, [u8; 16]>(0)?), expires_ms: rows::unsigned(row, 1)? })
        })
        .optional()?;
    Ok(found.ok_or(Code::NoMailbox))
}

pub(super) fn mail(db: &Transaction<'_>, mailbox: MailboxId, slot: Slot, now_ms: u64) -> Outcome<Option<Vec<u8>>> {
    let Some(row) = mailbox_row(db, mailbox, now_ms)? else { return Ok(Err(Code::NoMailbox)) };
    let stopped = mail_in(db, row, Slot::Stop)?;
    match (stopped, slot) {
        (stopped, Slot::Stop) => Ok(Ok(stopped)),
        (Some(_), _) => Ok(Err(Code::Stopped)),
        (None, slot) => Ok(Ok(mail_in(db, row, slot)?)),
    }
}

/// The row of a mailbox that is not over.
pub(super) fn mailbox_row(db: &Connection, mailbox: MailboxId, now_ms: u64) -> rusqlite::Result<Option<i64>> {
    db.prepare_cached("SELECT id FROM mailboxes WHERE mailbox = ?1 AND expires_ms > ?2")?
        .query_row(params![mailbox.as_bytes(), rows::signed(now_ms)], |row| row.get(0))
        .optional()
}

/// What lies in a slot of a mailbox.
pub(super) fn mail_in(db: &Connection, mailbox: i64, slot: Slot) -> rusqlite::Result<Option<Vec<u8>>> {
    db.prepare_cached("SELECT bytes FROM mail WHERE mailbox = ?1 AND slot = ?2")?
        .query_row(params![mailbox, slot.number()], |row| row.get(0))
        .optional()
}

fn links_of(db: &Connection, space: i64) -> rusqlite::Result<u64> {
    db.prepare_cached("SELECT max(height) + 1 FROM links WHERE space = ?1")?
        .query_row([space], |found| rows::unsigned(found, 0))
}
