//! What is over: spaces that nobody is left in, that were forgotten, or that one party left long ago.
//!
//! A space's envelopes may be many, and the writer serves others too. So a space lets go of them at once, in the
//! transaction that ends it, and they are deleted afterwards, piece by piece, from its last one backwards.

use proto::SpaceId;
use rusqlite::{Connection, OptionalExtension, params};

use super::{
    Fault,
    rows::{self, signed},
};

/// Envelopes that one sweep deletes.
const ENVELOPES: usize = 256;
/// Spaces of which one sweep takes the envelopes because their time is over.
pub(super) const SPACES: usize = 32;

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
        "UPDATE spaces SET frozen = 1, left_ms = NULL, locator = NULL WHERE id = ?1",
    ] {
        db.prepare_cached(sql)?.execute([space])?;
    }
    Ok(())
}

/// Takes the envelopes of some of the spaces that one party left before a time. Who stayed keeps links and tokens.
pub(super) fn expire(db: &Connection, before_ms: u64) -> Result<Vec<SpaceId>, Fault> {
    let mut overdue =
        db.prepare_cached("SELECT id, space FROM spaces WHERE left_ms <= ?1 ORDER BY left_ms LIMIT ?2")?;
    let overdue = overdue.query_map(params![signed(before_ms), SPACES as i64], |row| {
        Ok((row.get::<_, i64>(0)?, SpaceId::from(row.get::<_, [u8; 32]>(1)?)))
    })?;
    let mut ids = Vec::new();
    for (row, id) in overdue.collect::<Result<Vec<_>, _>>()? {
        let_go(db, row)?;
        db.prepare_cached("UPDATE spaces SET left_ms = NULL WHERE id = ?1")?.execute([row])?;
        ids.push(id);
    }
    Ok(ids)
}

/// Deletes some of the envelopes that were let go. Returns whether there were any.
pub(super) fn sweep(db: &Connection) -> Result<bool, Fault> {
    let Some(first) = next(db)? else { return Ok(false) };
    let mut id = first;
    let mut delete = db.prepare_cached("DELETE FROM envelopes WHERE id = ?1")?;
    db.prepare_cached("DELETE FROM leftovers WHERE envelope = ?1")?.execute([first])?;
    for _ in 0..ENVELOPES {
        let (_, before) = rows::step(db, id)?;
        delete.execute([id])?;
        if before == 0 {
            return Ok(true);
        }
        id -= before;
    }
    db.prepare_cached("INSERT INTO leftovers (envelope) VALUES (?1)")?.execute([id])?;
    Ok(true)
}

/// Whether envelopes wait to be deleted.
pub(super) fn waits(db: &Connection) -> Result<bool, Fault> {
    Ok(next(db)?.is_some())
}

/// Takes a space's chains from it, and with them the way to its envelopes.
fn let_go(db: &Connection, space: i64) -> Result<(), Fault> {
    if let Some(last) = rows::last(db, space)? {
        db.prepare_cached("INSERT INTO leftovers (envelope) VALUES (?1)")?.execute([last.id])?;
    }
    db.prepare_cached("DELETE FROM chains WHERE space = ?1")?.execute([space])?;
    Ok(())
}

fn next(db: &Connection) -> rusqlite::Result<Option<i64>> {
    db.prepare_cached("SELECT envelope FROM leftovers LIMIT 1")?.query_row([], |row| row.get(0)).optional()
}
