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

/// Every so many envelopes of a space one is in the index by position, and has the history up to it. The same number
/// stands in the schema.
const MILESTONE: u64 = 64;
const DAMAGED: Fault = Fault::Damaged("chain");

/// Loads what the writer must know of a space.
pub(super) fn load(db: &Connection, id: SpaceId) -> Result<Option<Space<i64>>, Fault> {
    let Some((row, frozen)) = space(db, id)? else { return Ok(None) };
    let last = last(db, row)?;
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
    // Where the envelopes have gone there is nothing to compare with, and nothing is taken.
    let mut statement =
        db.prepare_cached("SELECT chain, id, token, seq, last FROM chains WHERE space = ?1 AND last > 0")?;
    let mut found = statement.query([row])?;
    while let Some(found) = found.next()? {
        let last_row = found.get(4)?;
        let Placed { position, hash, .. } = envelope(db, last_row)?;
        let (seq, token) = (unsigned(found, 3)?, found.get(2)?);
        let chain = Chain { row: found.get(1)?, token, last_row, seq, position, hash };
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
        bytes: last.map_or(Ok(0), |last| total(db, last.id))?,
        last: last.map_or(Ok(None), |last| cursor(db, row, last.position))?,
        last_row: last.map(|last| last.id),
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

/// Where the last envelope of a space stood whose envelopes have gone.
pub(super) fn ended(db: &Connection, space: i64) -> rusqlite::Result<Option<Cursor>> {
    db.prepare_cached("SELECT ended, history FROM spaces WHERE id = ?1 AND ended IS NOT NULL")?
        .query_row([space], |found| {
            Ok(Cursor { position: unsigned(found, 0)?, history: Hash::from(found.get::<_, [u8; 32]>(1)?) })
        })
        .optional()
}

/// The envelope with an id.
pub(super) fn envelope(db: &Connection, id: i64) -> Result<Placed, Fault> {
    db.prepare_cached("SELECT position, bytes FROM envelopes WHERE id = ?1")?
        .query_row([id], placed)
        .optional()?
        .ok_or(DAMAGED)
}

/// Where a space's last envelope stands.
#[derive(Clone, Copy)]
pub(super) struct Last {
    pub(super) id: i64,
    pub(super) position: u64,
}

/// The last envelope of a space, if it has one: the last of one of its chains.
pub(super) fn last(db: &Connection, space: i64) -> Result<Option<Last>, Fault> {
    let id: Option<i64> = db
        .prepare_cached("SELECT max(last) FROM chains WHERE space = ?1 AND last > 0")?
        .query_row([space], |found| found.get(0))?;
    let Some(id) = id else { return Ok(None) };
    let (position, _) = step(db, id)?;
    Ok(Some(Last { id, position }))
}

/// Ids of a space's envelopes in order, from a position to the next milestone or to the last one.
pub(super) fn run(db: &Connection, space: i64, last: Last, from: u64) -> Result<Vec<i64>, Fault> {
    if from == 0 || from > last.position {
        return Ok(Vec::new());
    }
    let end = from.next_multiple_of(MILESTONE);
    let mut id = if end <= last.position { milestone_at(db, space, end)?.0 } else { last.id };
    let mut ids = Vec::new();
    loop {
        ids.push(id);
        let (position, before) = step(db, id)?;
        if position == from {
            ids.reverse();
            return Ok(ids);
        }
        // A step of nothing would go round for ever.
        if position < from || before <= 0 {
            return Err(DAMAGED);
        }
        id -= before;
    }
}

/// Position of an envelope, and how many ids before it the space's previous one stands.
fn step(db: &Connection, id: i64) -> Result<(u64, i64), Fault> {
    db.prepare_cached("SELECT position, before FROM envelopes WHERE id = ?1")?
        .query_row([id], |found| Ok((unsigned(found, 0)?, found.get(1)?)))
        .optional()?
        .ok_or(DAMAGED)
}

fn total(db: &Connection, id: i64) -> rusqlite::Result<u64> {
    db.prepare_cached("SELECT total FROM envelopes WHERE id = ?1")?.query_row([id], |found| unsigned(found, 0))
}

/// Id and history of the milestone at a position.
fn milestone_at(db: &Connection, space: i64, position: u64) -> Result<(i64, Hash), Fault> {
    db.prepare_cached("SELECT id, history FROM envelopes WHERE space = ?1 AND position = ?2 AND position % 64 = 0")?
        .query_row(params![space, signed(position)], |found| {
            Ok((found.get(0)?, Hash::from(found.get::<_, [u8; 32]>(1)?)))
        })
        .optional()?
        .ok_or(DAMAGED)
}

/// The history that is kept with an envelope, if it is a milestone.
pub(super) fn milestone(at: Cursor) -> Option<[u8; 32]> {
    at.position.is_multiple_of(MILESTONE).then(|| *at.history.as_bytes())
}

/// The cursor of whoever has read up to a position; none where nothing stands there.
pub(super) fn cursor(db: &Connection, space: i64, position: u64) -> Result<Option<Cursor>, Fault> {
    let Some(last) = last(db, space)?.filter(|last| (1..=last.position).contains(&position)) else { return Ok(None) };
    let passed = position - position % MILESTONE;
    let mut cursor = None;
    if passed > 0 {
        cursor = Some(Cursor { position: passed, history: milestone_at(db, space, passed)?.1 });
    }
    if position > passed {
        for (id, _) in run(db, space, last, passed + 1)?.into_iter().zip(passed + 1..=position) {
            cursor = Some(Cursor::next(cursor, envelope(db, id)?.hash));
        }
    }
    Ok(cursor)
}

/// Id of the envelope at a sequence of a chain: down from the nearest one above it that the sparse index has, or from
/// the chain's last.
pub(super) fn at(db: &Connection, chain: &Chain<i64>, seq: u64) -> Result<i64, Fault> {
    let anchor = seq.next_multiple_of(MILESTONE);
    let mut id = match anchor <= chain.seq {
        true => db
            .prepare_cached("SELECT id FROM envelopes WHERE chain = ?1 AND seq = ?2 AND seq % 64 = 0")?
            .query_row(params![chain.row, signed(anchor)], |found| found.get::<_, i64>(0))?,
        false => chain.last_row,
    };
    let mut step = db.prepare_cached("SELECT seq, back FROM envelopes WHERE id = ?1")?;
    loop {
        let (at, back) = step.query_row([id], |found| Ok((unsigned(found, 0)?, found.get::<_, i64>(1)?)))?;
        if at == seq {
            return Ok(id);
        }
        // A step of nothing would go round for ever.
        if at < seq || back <= 0 {
            return Err(DAMAGED);
        }
        id -= back;
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
