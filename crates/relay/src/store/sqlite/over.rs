//! What is over: spaces that nobody is left in, that were forgotten, or that one party left long ago.
//!
//! A space's envelopes may be many, and the writer serves others too. So a space lets go of them at once, in the
//! transaction that ends it, and they are deleted afterwards, piece by piece, from its last one backwards.

use proto::SpaceId;
use rusqlite::{Connection, OptionalExtension, params};

use super::{
    Fault, holds,
    rows::{self, Last, signed},
};

/// Envelopes that one sweep deletes at most.
const ENVELOPES: usize = 256;
/// Bytes of envelopes after which a sweep stops.
const BYTES: u64 = 1024 * 1024;

/// Deletes an own space.
pub(super) fn forget(db: &Connection, space: i64) -> Result<(), Fault> {
    let_go(db, space)?;
    for sql in [
        "DELETE FROM tokens WHERE space = ?1",
        "DELETE FROM links WHERE space = ?1",
        "DELETE FROM spaces WHERE id = ?1",
    ] {
        db.prepare_cached(sql)?.execute([space])?;
    }
    Ok(())
}

/// Empties a space that nobody is left in. Its genesis stays, so that nobody founds it again.
pub(super) fn close(db: &Connection, space: i64) -> Result<(), Fault> {
    let_go(db, space)?;
    for sql in [
        "DELETE FROM tokens WHERE space = ?1",
        "DELETE FROM links WHERE space = ?1 AND height > 0",
        "UPDATE spaces SET frozen = 1, left_ms = NULL, ended = NULL, history = NULL, locator = NULL
         WHERE id = ?1",
    ] {
        db.prepare_cached(sql)?.execute([space])?;
    }
    Ok(())
}

/// Takes the envelopes of a space that one party left before a time, if there is such a space. Who stayed keeps links
/// and tokens, and is still told where all stood, so that this does not look like a relay that was set back.
pub(super) fn expire(db: &Connection, before_ms: u64) -> Result<Option<SpaceId>, Fault> {
    let overdue = db
        .prepare_cached("SELECT id, space FROM spaces WHERE left_ms <= ?1 LIMIT 1")?
        .query_row([signed(before_ms)], |row| Ok((row.get::<_, i64>(0)?, SpaceId::from(row.get::<_, [u8; 32]>(1)?))))
        .optional()?;
    let Some((space, id)) = overdue else { return Ok(None) };
    let last = rows::last(db, space)?;
    let end = last.map_or(Ok(None), |last| rows::cursor(db, space, last.position))?;
    db.prepare_cached("UPDATE spaces SET left_ms = NULL, ended = ?2, history = ?3 WHERE id = ?1")?.execute(params![
        space,
        end.map(|end| signed(end.position)),
        end.map(|end| *end.history.as_bytes())
    ])?;
    let mut chains = db.prepare_cached("SELECT id, last FROM chains WHERE space = ?1")?;
    let chains = chains.query_map([space], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
    for (chain, last) in chains.collect::<Result<Vec<_>, _>>()? {
        let head = rows::envelope(db, last)?.hash;
        db.prepare_cached("UPDATE chains SET last = 0, head = ?2 WHERE id = ?1")?
            .execute(params![chain, head.as_bytes()])?;
    }
    leave_over(db, last)?;
    holds::let_go(db, space)?;
    Ok(Some(id))
}

/// Deletes some of the envelopes that were let go. Returns whether there were any.
pub(super) fn sweep(db: &Connection) -> Result<bool, Fault> {
    let first = db
        .prepare_cached("SELECT envelope FROM leftovers LIMIT 1")?
        .query_row([], |row| row.get::<_, i64>(0))
        .optional()?;
    let Some(first) = first else { return Ok(false) };
    db.prepare_cached("DELETE FROM leftovers WHERE envelope = ?1")?.execute([first])?;
    let mut look = db.prepare_cached("SELECT before, length(bytes) FROM envelopes WHERE id = ?1")?;
    let mut delete = db.prepare_cached("DELETE FROM envelopes WHERE id = ?1")?;
    let (mut id, mut bytes) = (first, 0);
    for _ in 0..ENVELOPES {
        let found = look.query_row([id], |row| Ok((row.get::<_, i64>(0)?, rows::unsigned(row, 1)?))).optional()?;
        let Some((before, length)) = found.filter(|(before, _)| *before >= 0) else {
            // Nobody has these any more: the relay does not stop serving the others for them.
            tracing::error!(id, "the file is damaged where a deleted space was; some of its envelopes stay in it");
            return Ok(true);
        };
        delete.execute([id])?;
        if before == 0 {
            return Ok(true);
        }
        id -= before;
        bytes += length;
        if bytes >= BYTES {
            break;
        }
    }
    db.prepare_cached("INSERT INTO leftovers (envelope) VALUES (?1)")?.execute([id])?;
    Ok(true)
}

/// Takes a space's chains from it, and with them the way to its envelopes, and deletes its holds.
fn let_go(db: &Connection, space: i64) -> Result<(), Fault> {
    leave_over(db, rows::last(db, space)?)?;
    holds::let_go(db, space)?;
    db.prepare_cached("DELETE FROM chains WHERE space = ?1")?.execute([space])?;
    Ok(())
}

/// Has a space's envelopes deleted from its last one on backwards, in the turns to come.
fn leave_over(db: &Connection, last: Option<Last>) -> rusqlite::Result<()> {
    if let Some(last) = last {
        db.prepare_cached("INSERT INTO leftovers (envelope) VALUES (?1)")?.execute([last.id])?;
    }
    Ok(())
}
