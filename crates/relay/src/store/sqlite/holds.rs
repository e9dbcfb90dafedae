//! Rows of holds: one for each part.

use proto::{AskedFor, Claim, Code, Hash, Hold, HoldId, Outcome, Party, decode, encode, limits::BATCH_COUNT};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{
    Fault,
    rows::{self, party_number, signed, unsigned},
};
use crate::holds::{Part, Parts, cost};

/// Parts that one sweep deletes at most.
const PARTS: u64 = 256;

/// Numbers of [`Part`]'s variants; they stand in the schema's indexes, too.
const WAITS: i64 = 0;
const RELEASED: i64 = 1;
const GONE: i64 = 2;
const SPENT: i64 = 3;
const WITHDRAWN: i64 = 4;

/// A hold in a space, from the side of one party.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Row of the space.
    pub(super) space: i64,
    /// Whether somebody left it.
    pub(super) frozen: bool,
    /// Who makes the claim.
    pub(super) party: Party,
    /// The hold.
    pub(super) id: HoldId,
}

/// What came of a claim, and whether there may be something to clear away after it.
pub(super) struct Settled {
    pub(super) outcome: Result<Outcome, Code>,
    pub(super) deleted: bool,
}

/// Settles a claim. `limit` is what each party's parts may take.
pub(super) fn settle(db: &Connection, place: Place, claim: Claim, now_ms: u64, limit: u64) -> Result<Settled, Fault> {
    let (own, other) = (place.party, opposite(place.party));
    let before = Parts { own: load(db, place, own)?, other: load(db, place, other)? };
    let mut after = before.clone();
    let (used, cost) = (used(db, place.space, own)?, cost(&claim));
    // Clearing away takes time, and is not to tell whether the other's part was there to be cleared away with it.
    let clears = matches!(claim, Claim::Withdraw | Claim::Deposit(Hold::Overlap(_)));
    let outcome = after.settle(claim, now_ms, place.frozen, limit.saturating_sub(used));
    if before.own.is_none() && after.own.is_some() {
        use_up(db, place.space, own, used.saturating_add(cost))?;
    }
    let mut deleted = clears && before != after;
    for (party, before, after) in [(own, &before.own, &after.own), (other, &before.other, &after.other)] {
        if let Some(part) = after.as_ref().filter(|_| before != after) {
            store(db, place, party, part)?;
            let kept = |part: Option<&Part>| part.and_then(bytes).map_or(0, |bytes| bytes.len());
            deleted |= kept(Some(part)) < kept(before.as_ref());
        }
    }
    Ok(Settled { outcome, deleted })
}

/// Withdraws what waits of a party that leaves. Returns whether there was anything.
pub(super) fn withdraw_all(db: &Connection, space: i64, party: Party, now_ms: u64) -> Result<bool, Fault> {
    let withdrawn = db
        .prepare_cached(
            "UPDATE holds SET state = 4, bytes = NULL, due_ms = NULL, hash = NULL
             WHERE space = ?1 AND party = ?2 AND state = 0 AND coalesce(due_ms > ?3, 1)",
        )?
        .execute(params![space, party_number(party), signed(now_ms)])?;
    Ok(withdrawn > 0)
}

/// Deletes what a space has.
pub(super) fn let_go(db: &Connection, space: i64) -> Result<(), Fault> {
    db.prepare_cached("DELETE FROM holds WHERE space = ?1")?.execute([space])?;
    Ok(())
}

/// Deletes some of what was given out before a time. Returns whether there was anything.
pub(super) fn sweep(db: &Connection, before_ms: u64) -> Result<bool, Fault> {
    let deleted = db
        .prepare_cached(
            "UPDATE holds SET state = 2, bytes = NULL, given_ms = NULL
             WHERE id IN (SELECT id FROM holds WHERE state = 1 AND given_ms <= ?1 LIMIT ?2)",
        )?
        .execute(params![signed(before_ms), signed(PARTS)])?;
    Ok(deleted > 0)
}

/// The parts of a party that the other asked for, the soonest first.
pub(super) fn asked(db: &Connection, space: i64, party: Party, now_ms: u64) -> Result<Vec<AskedFor>, Fault> {
    let mut found = db.prepare_cached(
        "SELECT hold, due_ms FROM holds
         WHERE space = ?1 AND party = ?2 AND state = 0 AND mode = 5 AND due_ms > ?3 ORDER BY due_ms, hold LIMIT ?4",
    )?;
    let count = i64::try_from(BATCH_COUNT).unwrap_or(i64::MAX);
    let found = found.query_map(params![space, party_number(party), signed(now_ms), count], |row| {
        let due_s = unsigned(row, 1)?.saturating_sub(now_ms).div_ceil(1000);
        Ok(AskedFor { id: HoldId::from(row.get::<_, [u8; 16]>(0)?), due_s })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn opposite(party: Party) -> Party {
    match party {
        Party::A => Party::B,
        Party::B => Party::A,
    }
}

fn load(db: &Connection, place: Place, party: Party) -> Result<Option<Part>, Fault> {
    let found = db
        .prepare_cached(
            "SELECT state, mode, hash, due_ms, given_ms, refused, bytes FROM holds
             WHERE space = ?1 AND hold = ?2 AND party = ?3",
        )?
        .query_row(params![place.space, place.id.as_bytes(), party_number(party)], |row| Ok(part(row)))
        .optional()?;
    found.transpose()
}

fn part(row: &Row<'_>) -> Result<Part, Fault> {
    const DAMAGED: Fault = Fault::Damaged("hold");
    let hash = || Ok::<_, Fault>(Hash::from(row.get::<_, [u8; 32]>(2)?));
    let time = |column| Ok::<_, Fault>(row.get::<_, Option<i64>>(column)?.map(|ms| u64::try_from(ms).unwrap_or(0)));
    Ok(match row.get(0)? {
        WAITS => {
            let hold = decode("hold", &row.get::<_, Vec<u8>>(6)?).map_err(|_| DAMAGED)?;
            Part::Waits { hold, due_ms: time(3)?, refused: row.get(5)? }
        }
        RELEASED => {
            let given = decode("outcome", &row.get::<_, Vec<u8>>(6)?).map_err(|_| DAMAGED)?;
            Part::Released { hash: hash()?, given, given_ms: time(4)? }
        }
        GONE => Part::Gone { hash: hash()? },
        SPENT => Part::Spent { hash: hash()? },
        WITHDRAWN => Part::Withdrawn { letter: row.get::<_, Option<i64>>(1)? == Some(0) },
        _ => return Err(DAMAGED),
    })
}

fn store(db: &Connection, place: Place, party: Party, part: &Part) -> Result<(), Fault> {
    let (state, hash, due_ms, given_ms, refused) = match part {
        Part::Waits { hold, due_ms, refused } => (WAITS, Some(hold.hash()), *due_ms, None, *refused),
        Part::Released { hash, given_ms, .. } => (RELEASED, Some(*hash), None, *given_ms, false),
        Part::Gone { hash } => (GONE, Some(*hash), None, None, false),
        Part::Spent { hash } => (SPENT, Some(*hash), None, None, false),
        Part::Withdrawn { .. } => (WITHDRAWN, None, None, None, false),
    };
    let mode = match part {
        Part::Waits { hold, .. } => Some(mode(hold)),
        _ => None,
    };
    db.prepare_cached(
        "INSERT INTO holds (space, hold, party, state, mode, hash, due_ms, given_ms, refused, bytes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (space, hold, party) DO UPDATE SET
             state = ?4, hash = ?6, due_ms = ?7, given_ms = ?8, refused = ?9, bytes = ?10",
    )?
    .execute(params![
        place.space,
        place.id.as_bytes(),
        party_number(party),
        state,
        mode,
        hash.map(|hash| *hash.as_bytes()),
        due_ms.map(signed),
        given_ms.map(signed),
        refused,
        bytes(part)
    ])?;
    Ok(())
}

/// What is kept of a part besides how it stands.
fn bytes(part: &Part) -> Option<Vec<u8>> {
    match part {
        Part::Waits { hold, .. } => Some(encode(hold)),
        Part::Released { given, .. } => Some(encode(given)),
        Part::Gone { .. } | Part::Spent { .. } | Part::Withdrawn { .. } => None,
    }
}

fn mode(hold: &Hold) -> i64 {
    match hold {
        Hold::Letter(_) => 0,
        Hold::Together(_) => 1,
        Hold::Overlap(_) => 2,
        Hold::OnDate { .. } => 3,
        Hold::WhenISay(_) => 4,
        Hold::OnRequest { .. } => 5,
    }
}

fn used(db: &Connection, space: i64, party: Party) -> rusqlite::Result<u64> {
    let sql = match party {
        Party::A => "SELECT holds_a FROM spaces WHERE id = ?1",
        Party::B => "SELECT holds_b FROM spaces WHERE id = ?1",
    };
    db.prepare_cached(sql)?.query_row([space], |row| rows::unsigned(row, 0))
}

fn use_up(db: &Connection, space: i64, party: Party, used: u64) -> rusqlite::Result<()> {
    let sql = match party {
        Party::A => "UPDATE spaces SET holds_a = ?2 WHERE id = ?1",
        Party::B => "UPDATE spaces SET holds_b = ?2 WHERE id = ?1",
    };
    db.prepare_cached(sql)?.execute(params![space, signed(used)])?;
    Ok(())
}
