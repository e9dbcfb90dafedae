//! Runs writes inside the writer's transaction: asks the rules, writes what they allow.

use std::collections::{BTreeMap, HashMap, hash_map::Entry};

use proto::{Appended, Claim, Code, Cursor, HoldId, MailboxId, Party, Response, Slot, SpaceId, TokenHash};
use rusqlite::{Connection, OptionalExtension, params};

use super::{
    Fault, holds, over,
    read::{mail_in, mailbox_row},
    rows::{self, signed},
    writer::News,
};
use crate::{
    Limits,
    store::{
        Access, Incoming, NewLink, Placed, Posting, Write,
        space::{Holder, LinkVerdict, Space, Verdict, cost, takes_the_place},
    },
};

const INSERT: &str = "
    INSERT INTO envelopes (id, space, position, chain, seq, before, back, total, history, bytes)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

/// A transaction under way.
pub(super) struct Apply<'a> {
    db: &'a Connection,
    limits: &'a Limits,
    spaces: &'a mut HashMap<SpaceId, Space<i64>>,
    /// Id of the last envelope of all.
    last: &'a mut i64,
    news: News,
}

/// What is new in a space.
pub(super) struct Fresh {
    /// Where the space stood before.
    pub(super) base: Option<Cursor>,
    /// The envelopes that came.
    pub(super) items: Vec<Placed>,
    /// Number of links now.
    pub(super) links: u64,
}

impl<'a> Apply<'a> {
    pub(super) fn new(
        db: &'a Connection,
        limits: &'a Limits,
        spaces: &'a mut HashMap<SpaceId, Space<i64>>,
        last: &'a mut i64,
    ) -> Self {
        Self { db, limits, spaces, last, news: News::default() }
    }

    /// Runs one write. A refusal is an answer; a fault ends the transaction.
    pub(super) fn write(&mut self, write: Write) -> Result<Response, Fault> {
        let outcome = match write {
            Write::Register { space, genesis, tokens } => self.register(space, &genesis, &tokens),
            Write::Append { access, envelopes } => self.append(access, envelopes),
            Write::PostLink { access, posting, now_ms } => self.post_link(access, &posting, now_ms),
            Write::Amend { access, envelope } => self.amend(access, &envelope),
            Write::Forget { access } => self.forget(access),
            Write::Sweep { now_ms } => self.sweep(now_ms),
            Write::Settle { access, id, claim, now_ms } => self.settle(access, id, claim, now_ms),
            Write::Mint { access, token } => self.mint(access, token),
            Write::OpenMailbox { mailbox, numbers, now_ms, life_s } => {
                self.open_mailbox(mailbox, &numbers, now_ms, life_s)
            }
            Write::PutMail { mailbox, slot, bytes, now_ms } => self.put_mail(mailbox, slot, &bytes, now_ms),
            Write::CloseMailbox { mailbox } => self.close_mailbox(mailbox),
        };
        match outcome {
            Ok(response) => Ok(response),
            Err(Stop::Refuse(code)) => Ok(Response::Refused(code)),
            Err(Stop::Fault(fault)) => Err(fault),
        }
    }

    /// What changed, to be told once it is durable.
    pub(super) fn finish(self) -> News {
        self.news
    }

    fn register(&mut self, space: SpaceId, genesis: &NewLink, tokens: &[TokenHash]) -> Outcome {
        if let Some((row, _)) = rows::space(self.db, space)? {
            return match self.registered(row)? == (genesis.bytes.clone(), tokens.to_vec()) {
                true => Ok(Response::Registered),
                false => Err(Stop::Refuse(Code::AlreadyRegistered)),
            };
        }
        self.db.prepare_cached("INSERT INTO spaces (space) VALUES (?1)")?.execute([space.as_bytes()])?;
        let row = self.db.last_insert_rowid();
        insert_link(self.db, row, genesis, size(&genesis.bytes))?;
        for (token, party) in tokens.iter().zip([Party::A, Party::B]) {
            insert_token(self.db, row, *token, party)?;
        }
        Ok(Response::Registered)
    }

    fn append(&mut self, access: Access, envelopes: Vec<Result<Incoming, Code>>) -> Outcome {
        let (db, limits, mut last) = (self.db, self.limits, *self.last);
        let (space, holder) = self.open(access)?;
        let base = space.last;
        let (mut items, mut answers) = (Vec::new(), Vec::with_capacity(envelopes.len()));
        let mut insert = db.prepare_cached(INSERT)?;
        // A chain's row is written once, however many envelopes of it come.
        let mut heads = BTreeMap::new();
        for incoming in envelopes {
            let incoming = match incoming {
                Ok(incoming) => incoming,
                Err(code) => {
                    answers.push(Appended::Refused(code));
                    continue;
                }
            };
            answers.push(match space.judge(&holder, &incoming, limits) {
                Verdict::Refuse(code) => Appended::Refused(code),
                Verdict::Known { position } => Appended::At(position),
                Verdict::Look => look(db, space, &incoming)?,
                Verdict::Store { at } => {
                    last += 1;
                    let chain = chain_of(db, space, &holder, &incoming)?;
                    let (seq, position) = (signed(incoming.header.env_seq), at.position);
                    let back = space.chains.get(&incoming.header.chain).map_or(0, |chain| last - chain.last_row);
                    let before = space.last_row.map_or(0, |row| last - row);
                    let total = space.bytes.saturating_add(cost(incoming.bytes.len()));
                    insert.execute(params![
                        last,
                        space.row,
                        signed(position),
                        chain,
                        seq,
                        before,
                        back,
                        signed(total),
                        rows::milestone(at),
                        &incoming.bytes[..]
                    ])?;
                    heads.insert(chain, (seq, last));
                    space.stored(&holder, &incoming, at, chain, last);
                    items.push(Placed { position, hash: incoming.hash, bytes: incoming.bytes });
                    Appended::At(position)
                }
            });
        }
        drop(insert);
        let mut update = db.prepare_cached("UPDATE chains SET seq = ?2, last = ?3 WHERE id = ?1")?;
        for (chain, (seq, last)) in heads {
            update.execute(params![chain, seq, last])?;
        }
        let links = space.links;
        *self.last = last;
        if !items.is_empty() {
            self.fresh(access.space, base, links).items.extend(items);
        }
        Ok(Response::Appended(answers))
    }

    fn post_link(&mut self, access: Access, posting: &Posting, now_ms: u64) -> Outcome {
        let (db, limits, link) = (self.db, self.limits, &posting.link);
        let (space, holder) = self.open(access)?;
        match space.judge_link(&holder, posting, limits).map_err(Stop::Refuse)? {
            LinkVerdict::Look => {
                let there: Vec<u8> = db
                    .prepare_cached("SELECT bytes FROM links WHERE space = ?1 AND height = ?2")?
                    .query_row(params![space.row, signed(link.height)], |row| row.get(0))?;
                match there == link.bytes {
                    true => Ok(Response::LinkAccepted),
                    false => Err(Stop::Refuse(Code::LinkConflict)),
                }
            }
            LinkVerdict::Store { new } => {
                if let Some(locator) = posting.locator {
                    let mut others = db.prepare_cached("SELECT 1 FROM spaces WHERE locator = ?1 AND id != ?2")?;
                    if others.exists(params![locator.as_bytes(), space.row])? {
                        return Err(Stop::Refuse(Code::AlreadyRegistered));
                    }
                    db.prepare_cached("UPDATE spaces SET locator = ?2 WHERE id = ?1")?
                        .execute(params![space.row, locator.as_bytes()])?;
                }
                let linked = space.linked(holder.party, posting);
                for token in linked.revoked {
                    db.prepare_cached("UPDATE tokens SET revoked = 1 WHERE id = ?1")?.execute([token])?;
                }
                for token in new {
                    let row = insert_token(db, space.row, token, holder.party)?;
                    space.tokens.insert(token, Holder { row, party: holder.party, revoked: false });
                }
                insert_link(db, space.row, link, space.link_bytes)?;
                let (row, base, links) = (space.row, space.last, space.links);
                if linked.freezes {
                    self.news.leftovers |= holds::withdraw_all(db, row, holder.party, now_ms)?;
                    db.prepare_cached("UPDATE spaces SET frozen = 1, left_ms = ?2 WHERE id = ?1")?
                        .execute(params![row, signed(now_ms)])?;
                }
                if linked.over {
                    over::close(db, row)?;
                    self.lose(access.space);
                } else {
                    self.fresh(access.space, base, links);
                }
                Ok(Response::LinkAccepted)
            }
        }
    }

    fn settle(&mut self, access: Access, id: HoldId, claim: Claim, now_ms: u64) -> Outcome {
        let (db, limit) = (self.db, self.limits.holds);
        let (space, holder) = self.open(access)?;
        if !space.shared() {
            return Err(Stop::Refuse(Code::Malformed));
        }
        let place = holds::Place { space: space.row, frozen: space.frozen, party: holder.party, id };
        let settled = holds::settle(db, place, claim, now_ms, limit)?;
        self.news.leftovers |= settled.deleted;
        settled.outcome.map(Response::Settled).map_err(Stop::Refuse)
    }

    fn mint(&mut self, access: Access, token: TokenHash) -> Outcome {
        let (db, limits) = (self.db, self.limits);
        let (space, holder) = self.open(access)?;
        for token in space.judge_tokens(&holder, &[token], limits).map_err(Stop::Refuse)? {
            let row = insert_token(db, space.row, token, holder.party)?;
            space.tokens.insert(token, Holder { row, party: holder.party, revoked: false });
        }
        Ok(Response::Minted)
    }

    fn amend(&mut self, access: Access, amended: &Incoming) -> Outcome {
        let db = self.db;
        let (space, holder) = self.open(access)?;
        let chain = space.judge_amended(&holder, amended.header.chain, amended.header.env_seq).map_err(Stop::Refuse)?;
        let id = rows::at(db, &chain, amended.header.env_seq)?;
        let there = rows::envelope(db, id)?;
        if there.hash != amended.hash {
            return Err(Stop::Refuse(Code::ChainConflict));
        }
        if !takes_the_place(&amended.bytes, &there.bytes) {
            return Err(Stop::Refuse(Code::Malformed));
        }
        if there.bytes != amended.bytes {
            db.prepare_cached("UPDATE envelopes SET bytes = ?2 WHERE id = ?1")?
                .execute(params![id, &amended.bytes[..]])?;
            self.lose(access.space);
        }
        Ok(Response::Done)
    }

    fn forget(&mut self, access: Access) -> Outcome {
        let (space, _) = self.open(access)?;
        if space.shared() {
            return Err(Stop::Refuse(Code::Unauthorized));
        }
        let row = space.row;
        over::forget(self.db, row)?;
        self.lose(access.space);
        self.news.forgotten.insert(access.space);
        Ok(Response::Done)
    }

    fn sweep(&mut self, now_ms: u64) -> Outcome {
        let kept_ms = u64::try_from(self.limits.keep_after_leaving.as_millis()).unwrap_or(u64::MAX);
        // Where time itself is not that old yet, nothing is over.
        let expired = now_ms.checked_sub(kept_ms).map_or(Ok(None), |before_ms| over::expire(self.db, before_ms))?;
        if let Some(space) = expired {
            self.lose(space);
        }
        let given_ms = u64::try_from(self.limits.keep_given.as_millis()).unwrap_or(u64::MAX);
        let gone = now_ms.checked_sub(given_ms).map_or(Ok(false), |before_ms| holds::sweep(self.db, before_ms))?;
        match over::sweep(self.db)? || gone || expired.is_some() {
            true => self.news.leftovers = true,
            false => self.news.swept = true,
        }
        Ok(Response::Done)
    }

    /// Forgets what is remembered of a space of which something was deleted.
    fn lose(&mut self, space: SpaceId) {
        self.news.leftovers = true;
        self.spaces.remove(&space);
        self.news.spaces.remove(&space);
        self.news.lost.insert(space);
    }

    fn open_mailbox(&mut self, mailbox: MailboxId, numbers: &[u32], now_ms: u64, life_s: u64) -> Outcome {
        self.forget_expired(now_ms)?;
        let open: u64 =
            self.db.prepare_cached("SELECT count(*) FROM mailboxes")?.query_row([], |row| rows::unsigned(row, 0))?;
        if open >= u64::try_from(self.limits.mailboxes).unwrap_or(u64::MAX) {
            return Err(Stop::Refuse(Code::SlowDown));
        }
        let mut number = None;
        for candidate in numbers {
            let mut taken = self.db.prepare_cached("SELECT 1 FROM mailboxes WHERE number = ?1")?;
            if !taken.exists([candidate])? {
                number = Some(*candidate);
                break;
            }
        }
        if number.is_none() && !numbers.is_empty() {
            return Err(Stop::Refuse(Code::SlowDown));
        }
        let expires_ms = now_ms.saturating_add(life_s.saturating_mul(1000));
        self.db
            .prepare_cached("INSERT INTO mailboxes (mailbox, number, expires_ms) VALUES (?1, ?2, ?3)")?
            .execute(params![mailbox.as_bytes(), number, signed(expires_ms)])?;
        Ok(Response::Mailbox { mailbox, number, expires_s: life_s })
    }

    fn put_mail(&mut self, mailbox: MailboxId, slot: Slot, bytes: &[u8], now_ms: u64) -> Outcome {
        let row = mailbox_row(self.db, mailbox, now_ms)?.ok_or(Stop::Refuse(Code::NoMailbox))?;
        if mail_in(self.db, row, Slot::Stop)?.is_some() {
            // Both may stop; it is all the same to whoever does it second.
            return if slot == Slot::Stop { Ok(Response::Done) } else { Err(Stop::Refuse(Code::Stopped)) };
        }
        match mail_in(self.db, row, slot)? {
            Some(there) if there == bytes => Ok(Response::Done),
            Some(_) => Err(Stop::Refuse(Code::SlotTaken)),
            None => {
                self.db
                    .prepare_cached("INSERT INTO mail (mailbox, slot, bytes) VALUES (?1, ?2, ?3)")?
                    .execute(params![row, slot.number(), bytes])?;
                self.news.mailboxes.insert(mailbox);
                Ok(Response::Done)
            }
        }
    }

    fn close_mailbox(&mut self, mailbox: MailboxId) -> Outcome {
        let row: Option<i64> = self
            .db
            .prepare_cached("SELECT id FROM mailboxes WHERE mailbox = ?1")?
            .query_row([mailbox.as_bytes()], |row| row.get(0))
            .optional()?;
        if let Some(row) = row {
            self.db.prepare_cached("DELETE FROM mail WHERE mailbox = ?1")?.execute([row])?;
            self.db.prepare_cached("DELETE FROM mailboxes WHERE id = ?1")?.execute([row])?;
            self.news.mailboxes.insert(mailbox);
        }
        Ok(Response::Done)
    }

    /// The space that a token opens, and the token's holder.
    fn open(&mut self, access: Access) -> Result<(&mut Space<i64>, Holder<i64>), Stop> {
        let space = match self.spaces.entry(access.space) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => {
                place.insert(rows::load(self.db, access.space)?.ok_or(Stop::Refuse(Code::Unauthorized))?)
            }
        };
        let holder = space.holder(access.token).map_err(Stop::Refuse)?;
        Ok((space, holder))
    }

    fn fresh(&mut self, space: SpaceId, base: Option<Cursor>, links: u64) -> &mut Fresh {
        let fresh = self.news.spaces.entry(space).or_insert_with(|| Fresh { base, items: Vec::new(), links });
        fresh.links = links;
        fresh
    }

    /// The genesis of a space and the tokens it was founded with.
    fn registered(&self, space: i64) -> Result<(Vec<u8>, Vec<TokenHash>), Fault> {
        let genesis = self
            .db
            .prepare_cached("SELECT bytes FROM links WHERE space = ?1 AND height = 0")?
            .query_row([space], |row| row.get(0))?;
        let mut founding = self.db.prepare_cached(
            "SELECT hash FROM tokens WHERE id IN (SELECT min(id) FROM tokens WHERE space = ?1 GROUP BY party)
             ORDER BY party",
        )?;
        let tokens = founding.query_map([space], |row| row.get::<_, [u8; 32]>(0).map(TokenHash::from))?;
        Ok((genesis, tokens.collect::<Result<_, _>>()?))
    }

    fn forget_expired(&self, now_ms: u64) -> rusqlite::Result<()> {
        let now = signed(now_ms);
        self.db
            .prepare_cached("DELETE FROM mail WHERE mailbox IN (SELECT id FROM mailboxes WHERE expires_ms <= ?1)")?
            .execute([now])?;
        self.db.prepare_cached("DELETE FROM mailboxes WHERE expires_ms <= ?1")?.execute([now])?;
        Ok(())
    }
}

type Outcome = Result<Response, Stop>;

/// Why a write goes no further.
enum Stop {
    Refuse(Code),
    Fault(Fault),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<rusqlite::Error> for Stop {
    fn from(cause: rusqlite::Error) -> Self {
        Self::Fault(cause.into())
    }
}

/// Whether an envelope below its chain's last one is the one that was stored there.
fn look(db: &Connection, space: &Space<i64>, incoming: &Incoming) -> Result<Appended, Fault> {
    let chain = space.chains.get(&incoming.header.chain).ok_or(Fault::Damaged("chain"))?;
    let there = rows::envelope(db, rows::at(db, chain, incoming.header.env_seq)?)?;
    Ok(match there.hash == incoming.hash {
        true => Appended::At(there.position),
        false => Appended::Refused(Code::ChainConflict),
    })
}

/// The row of an envelope's chain, made for its first one. Its head is written when the append is through.
fn chain_of(db: &Connection, space: &Space<i64>, holder: &Holder<i64>, incoming: &Incoming) -> rusqlite::Result<i64> {
    if let Some(known) = space.chains.get(&incoming.header.chain) {
        return Ok(known.row);
    }
    db.prepare_cached("INSERT INTO chains (space, token, seq, last, chain) VALUES (?1, ?2, 0, 0, ?3)")?
        .execute(params![space.row, holder.row, incoming.header.chain.as_bytes()])?;
    Ok(db.last_insert_rowid())
}

fn insert_link(db: &Connection, space: i64, link: &NewLink, total: u64) -> rusqlite::Result<()> {
    db.prepare_cached("INSERT INTO links (space, height, total, bytes) VALUES (?1, ?2, ?3, ?4)")?.execute(params![
        space,
        signed(link.height),
        signed(total),
        link.bytes
    ])?;
    Ok(())
}

fn insert_token(db: &Connection, space: i64, token: TokenHash, party: Party) -> rusqlite::Result<i64> {
    db.prepare_cached("INSERT INTO tokens (space, party, hash) VALUES (?1, ?2, ?3)")?.execute(params![
        space,
        rows::party_number(party),
        token.as_bytes()
    ])?;
    Ok(db.last_insert_rowid())
}

fn size(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
