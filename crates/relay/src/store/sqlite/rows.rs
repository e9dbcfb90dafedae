//! Reading rows, for the writer and the readers alike.

use std::collections::BTreeMap;

use axum::body::Bytes;
use proto::{ChainId, Cursor, Envelope, Hash, Link, Party, SpaceId, TokenHash};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::Fault;
use crate::store::{
    Placed,
    space::{Chain, Holder, Space},
};

/// Every so many envelopes the history up to there is kept with one, so that any cursor is near a known one.
const MILESTONE: u64 = 64;

/// Loads what the writer must know of a space.
pub(super) fn load(db: &Connection, id: SpaceId) -> Result<Option<Space<i64>>, Fault> {
    let Some((row, frozen)) = space(db, id)? else { return Ok(None) };
    let last = db
        .prepare_cached("SELECT position, total FROM envelopes WHERE space = ?1 ORDER BY position DESC LIMIT 1")?
        .query_row([row], |found| Ok((unsigned(found, 0)?, unsigned(found, 1)?)))
        .optional()?;
    let (height, bytes, link_bytes) = db
        .prepare_cached("SELECT height, bytes, total FROM links WHERE space = ?1 ORDER BY height DESC LIMIT 1")?
        .query_row([row], |found| Ok((unsigned(found, 0)?, found.get::<_, Vec<u8>>(1)?, unsigned(found, 2)?)))?;
    let (link, body) = Link::parse(&bytes).map_err(|_| Fault::Damaged("link"))?;
    let mut tokens = BTreeMap::new();
    let mut statement = db.prepare_cached("SELECT hash, id, party, revoked FROM tokens WHERE space = ?1")?;
    let mut found = statement.query([row])?;
    while let Some(found) = found.next()? {
        let holder = Holder { row: found.get(1)?, party: party(found.get(2)?)?, revoked: found.get(3)? };
        tokens.insert(TokenHash::from(found.get::<_, [u8; 32]>(0)?), holder);
    }
    let mut chains = BTreeMap::new();
    let mut statement = db.prepare_cached("SELECT chain, id, token, seq, position FROM chains WHERE space = ?1")?;
    let mut found = statement.query([row])?;
    while let Some(found) = found.next()? {
        let position = unsigned(found, 4)?;
        let hash = envelope(db, row, position)?.ok_or(Fault::Damaged("chain"))?.hash;
        let chain = Chain { row: found.get(1)?, token: found.get(2)?, seq: unsigned(found, 3)?, position, hash };
        chains.insert(ChainId::from(found.get::<_, [u8; 16]>(0)?), chain);
    }
    Ok(Some(Space {
        row,
        id,
        links: height + 1,
        link_bytes,
        head: link.hash(),
        epoch: body.epoch,
        frozen,
        bytes: last.map_or(0, |(_, total)| total),
        last: last.map_or(Ok(None), |(position, _)| cursor(db, row, position))?,
        tokens,
        chains,
    }))
}

/// A space's row, and whether it is frozen.
pub(super) fn space(db: &Connection, id: SpaceId) -> rusqlite::Result<Option<(i64, bool)>> {
    db.prepare_cached("SELECT id, frozen FROM spaces WHERE space = ?1")?
        .query_row([id.as_bytes()], |found| Ok((found.get(0)?, found.get(1)?)))
        .optional()
}

/// The envelope at a position.
pub(super) fn envelope(db: &Connection, space: i64, position: u64) -> rusqlite::Result<Option<Placed>> {
    db.prepare_cached("SELECT position, bytes FROM envelopes WHERE space = ?1 AND position = ?2")?
        .query_row(params![space, signed(position)], placed)
        .optional()
}

/// The history that is kept with an envelope, if it is a milestone.
pub(super) fn milestone(at: Cursor) -> Option<[u8; 32]> {
    at.position.is_multiple_of(MILESTONE).then(|| *at.history.as_bytes())
}

/// The cursor of whoever has read up to a position; none where nothing stands there.
pub(super) fn cursor(db: &Connection, space: i64, position: u64) -> Result<Option<Cursor>, Fault> {
    let passed = position - position % MILESTONE;
    let mut cursor = None;
    if passed > 0 {
        let history = db
            .prepare_cached("SELECT history FROM envelopes WHERE space = ?1 AND position = ?2")?
            .query_row(params![space, signed(passed)], |found| found.get::<_, Option<[u8; 32]>>(0))
            .optional()?;
        let Some(history) = history else { return Ok(None) };
        cursor = Some(Cursor { position: passed, history: Hash::from(history.ok_or(Fault::Damaged("history"))?) });
    }
    let mut statement = db.prepare_cached(
        "SELECT position, bytes FROM envelopes WHERE space = ?1 AND position > ?2 AND position <= ?3 ORDER BY position",
    )?;
    for found in statement.query_map(params![space, signed(passed), signed(position)], placed)? {
        cursor = Some(Cursor::next(cursor, found?.hash));
    }
    Ok(cursor.filter(|cursor| cursor.position == position))
}

/// The envelope at an earlier sequence of a chain: down from the nearest one above it that the sparse index
/// has, or from the chain's last.
pub(super) fn earlier(db: &Connection, space: i64, chain: &Chain<i64>, seq: u64) -> Result<Placed, Fault> {
    const DAMAGED: Fault = Fault::Damaged("chain");
    let anchor = seq.next_multiple_of(64);
    let mut position = match anchor <= chain.seq {
        true => db
            .prepare_cached("SELECT position FROM envelopes WHERE chain = ?1 AND seq = ?2 AND seq % 64 = 0")?
            .query_row(params![chain.row, signed(anchor)], |found| unsigned(found, 0))?,
        false => chain.position,
    };
    let mut step = db.prepare_cached("SELECT seq, back FROM envelopes WHERE space = ?1 AND position = ?2")?;
    loop {
        let (at, back) =
            step.query_row(params![space, signed(position)], |found| Ok((unsigned(found, 0)?, unsigned(found, 1)?)))?;
        if at == seq {
            return envelope(db, space, position)?.ok_or(DAMAGED);
        }
        // A step of nothing would go round for ever.
        position = position.checked_sub(back).filter(|_| back > 0 && at > seq).ok_or(DAMAGED)?;
    }
}

/// `position, bytes` as the first two columns.
pub(super) fn placed(row: &Row<'_>) -> rusqlite::Result<Placed> {
    let bytes: Vec<u8> = row.get(1)?;
    Ok(Placed { position: unsigned(row, 0)?, hash: Envelope::hash(&bytes), bytes: Bytes::from(bytes) })
}

/// A number that is never negative.
pub(super) fn unsigned(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let value: i64 = row.get(column)?;
    u64::try_from(value).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, value))
}

/// Numbers that SQLite keeps are below 2^63; one above it matches no row.
pub(super) fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// A party's number.
pub(super) fn party_number(party: Party) -> i64 {
    match party {
        Party::A => 0,
        Party::B => 1,
    }
}

/// The party of a number.
pub(super) fn party(number: i64) -> Result<Party, Fault> {
    match number {
        0 => Ok(Party::A),
        1 => Ok(Party::B),
        _ => Err(Fault::Damaged("party")),
    }
}
