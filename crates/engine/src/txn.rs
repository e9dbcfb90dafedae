//! One atomic write in the making. It works on copies of the spaces' small parts, so that a commit that was
//! not stored is rolled back by dropping it.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use crypto::{Bundle, Head as SignedHead};
use proto::{ChainId, EntityId, Envelope, Hash, NONCE_LEN, SpaceId, encode};
use rand_core::CryptoRng;

use crate::{
    Commit, CommitId, Draft, DraftId, Engine, Fault, Now, Refusal, StoreFault, Ticket, Topic,
    erase::Erased,
    holds::Redone,
    keys,
    log::{Again, Arrived, Batch, Event, Meta, SALT_LEN, SealedUnder, Seen, SpaceLog, WireEvent},
    model::{
        Body,
        house::{HOUSE, House},
    },
    pairing::Pairing,
    proof::Unproved,
    recovery::Returning,
    space::{Head, Me, Registration, Space, random},
    views::Compared,
};

/// Batches that are stored one by one are gathered into a segment of about this size, in bytes.
const SEGMENT: usize = 256 * 1024;

/// Faults that are kept to be shown; a relay that lies all day does not fill the memory.
const FAULTS: usize = 64;

/// See the module.
#[derive(Clone, Default)]
pub(crate) struct Txn {
    pub(crate) me: Option<Me>,
    spaces: BTreeMap<SpaceId, Space>,
    /// Spaces whose rarely changing part changed.
    pub(crate) reworked: BTreeSet<SpaceId>,
    authored: BTreeMap<SpaceId, Vec<WireEvent>>,
    pub(crate) batches: Vec<(SpaceId, Batch)>,
    /// The events of batches that were read to be checked, by the batch's place.
    pub(crate) read: BTreeMap<usize, Vec<Event>>,
    /// Spaces in whose house something new was said; and, once the transaction is finished, what it adds up to.
    pub(crate) houses: BTreeMap<SpaceId, House>,
    /// Event hashes and Lamport times that this transaction adds.
    pub(crate) marks: BTreeMap<(SpaceId, ChainId, u64), (Hash, u64)>,
    /// Bundles of mine.
    pub(crate) bundles: Vec<(SpaceId, Bundle)>,
    pub(crate) outgoing: BTreeMap<(SpaceId, u64), Vec<u8>>,
    /// Envelopes of mine that were sealed again; none for one that is now stored as it was sealed.
    pub(crate) again: BTreeMap<(SpaceId, u64), Option<Again>>,
    /// Spaces in which this device begins a chain anew.
    pub(crate) moved: BTreeSet<SpaceId>,
    /// What was erased, and what changes with it.
    pub(crate) erased: Erased,
    pub(crate) drafts: Vec<(DraftId, Option<Draft>)>,
    /// What a form held, to be kept as a draft if it cannot be stored.
    pub(crate) typed: Option<(DraftId, Draft)>,
    pub(crate) pairing: Option<Pairing>,
    /// How a comparison came out.
    pub(crate) compared: Option<Compared>,
    /// This device came back by recovery words.
    pub(crate) returned: bool,
    /// What of holds was done again since the relay was set back.
    pub(crate) redone: BTreeMap<SpaceId, Redone>,
    pub(crate) faults: Vec<Fault>,
    /// Heads to be checked at the end; none where each is checked as it comes.
    pub(crate) unproved: Option<Unproved>,
    pub(crate) done: Vec<(Ticket, Result<Option<EntityId>, Refusal>)>,
    pub(crate) changed: BTreeSet<Topic>,
}

impl Txn {
    /// What was typed is said: its draft goes with it, and stays where it could not be stored.
    pub(crate) fn end_draft(&mut self, id: DraftId, draft: Draft) {
        self.drafts.push((id.clone(), None));
        self.typed = Some((id, draft));
        self.changed.insert(Topic::Drafts);
    }

    /// The working copy of a space.
    pub(crate) fn space(&mut self, engine: &Engine, id: SpaceId) -> Option<&mut Space> {
        match self.spaces.entry(id) {
            Entry::Occupied(copy) => Some(copy.into_mut()),
            Entry::Vacant(none) => Some(none.insert(engine.spaces.get(&id)?.clone())),
        }
    }

    /// A space that is new here.
    pub(crate) fn add_space(&mut self, space: Space) {
        self.reworked.insert(space.id);
        self.spaces.insert(space.id, space);
    }

    /// Authors an event of mine; it is sealed when the transaction is finished.
    pub(crate) fn author(
        &mut self,
        engine: &Engine,
        now: Now,
        rng: &mut dyn CryptoRng,
        id: SpaceId,
        entity: EntityId,
        body: &Body,
    ) -> Result<(), Refusal> {
        let space = self.space(engine, id).ok_or(Refusal::NobodyThere)?;
        if space.read_only() {
            return Err(Refusal::ReadOnly);
        }
        if engine.own_space().is_ok_and(|own| own.unsure.is_some()) {
            return Err(Refusal::CompareFirst);
        }
        let chain = space.my_chain;
        let mine = space.heads.get(&chain).copied().unwrap_or_else(|| Head::first(space.id, chain, space.me));
        let seen: Vec<(Seen, u64)> = space
            .heads
            .iter()
            .filter(|&(other, head)| *other != chain && head.seq > 0 && space.told.get(other) != Some(&head.seq))
            .map(|(&chain, head)| (Seen { chain, seq: head.seq, hash: head.hash }, head.lamport))
            .collect();
        let lamport = 1 + seen.iter().map(|&(_, lamport)| lamport).fold(mine.lamport, u64::max);
        let (wall_ms, offset_min, day) = Meta::clock(now);
        let link_head = space.sigchain.head().1;
        let mut salt = [0; SALT_LEN];
        rng.fill_bytes(&mut salt);
        let wire = WireEvent::author(
            |commit| Meta {
                seq: mine.seq + 1,
                prev: mine.hash,
                seen: seen.iter().map(|&(seen, _)| seen).collect(),
                lamport,
                wall_ms,
                offset_min,
                day,
                entity,
                commit,
                link_head,
            },
            salt,
            body,
        );
        let hash = wire.hash(space.id, chain);
        space.told.extend(seen.iter().map(|(seen, _)| (seen.chain, seen.seq)));
        space.heads.insert(chain, Head { seq: mine.seq + 1, hash, lamport, ..mine });
        self.marks.insert((id, chain, mine.seq + 1), (hash, lamport));
        self.authored.entry(id).or_default().push(wire);
        if entity == HOUSE.into() {
            self.houses.insert(id, House::EMPTY);
        }
        Ok(())
    }

    /// Signs my chain's head anew, in an envelope without events.
    pub(crate) fn sign_again(&mut self, engine: &Engine, id: SpaceId) {
        if self.space(engine, id).is_some() {
            self.authored.entry(id).or_default();
        }
    }

    /// Seals what was authored and lists the records to write. None when there is nothing to store.
    pub(crate) fn finish(
        &mut self,
        engine: &Engine,
        id: CommitId,
        rng: &mut dyn CryptoRng,
    ) -> Result<Commit, StoreFault> {
        for (space, events) in std::mem::take(&mut self.authored) {
            self.seal(space, Contents::Events(events), rng)?;
        }
        for (space, bundle) in std::mem::take(&mut self.bundles) {
            self.seal(space, Contents::Bundle(bundle), rng)?;
        }
        let mut commit = Commit { id, ..Commit::default() };
        if let Some(me) = &self.me {
            commit.put.push((keys::me(), encode(me)));
        }
        self.store_batches(engine, &mut commit);
        self.store_houses(engine, &mut commit)?;
        for (space_id, space) in &self.spaces {
            if self.reworked.contains(space_id) {
                commit.put.push((keys::space(*space_id), space.record()));
            }
            commit.put.push((keys::heads(*space_id), space.heads_record()));
        }
        for ((space, env_seq), again) in &self.again {
            match again {
                Some(again) => commit.put.push((keys::again(*space, *env_seq), encode(again))),
                None => commit.delete.push(keys::again(*space, *env_seq)),
            }
        }
        self.erased.records(&mut commit);
        commit.put.extend(self.redone.iter().map(|(space, redone)| (keys::redone(*space), encode(redone))));
        for (id, draft) in &self.drafts {
            match draft {
                Some(draft) => commit.put.push((keys::draft(id), encode(&(id, draft)))),
                None if engine.drafts.contains_key(id) => commit.delete.push(keys::draft(id)),
                None => {}
            }
        }
        match self.pairing.as_ref().map(Pairing::record) {
            Some(Some(record)) => commit.put.push((keys::pairing(), record)),
            Some(None) if engine.pairing.record().is_some() => commit.delete.push(keys::pairing()),
            _ => {}
        }
        Ok(commit)
    }

    /// Applies what was stored.
    pub(crate) fn apply(self, engine: &mut Engine) {
        if let Some(me) = self.me {
            engine.me = Some(me);
        }
        engine.household_due |= !self.reworked.is_empty();
        if !self.spaces.is_empty() {
            engine.holds.news();
        }
        self.redone.into_iter().for_each(|(space, redone)| engine.holds.load(space, redone));
        let heeded: BTreeSet<SpaceId> = self.spaces.keys().copied().collect();
        for (id, space) in self.spaces {
            engine.outbox.acknowledged(id, if self.moved.contains(&id) { u64::MAX } else { space.acked });
            engine.spaces.insert(id, space);
            engine.logs.entry(id).or_default();
        }
        let mut fresh: BTreeMap<SpaceId, Vec<Arrived>> = BTreeMap::new();
        let mut read = self.read;
        for (place, (id, batch)) in self.batches.into_iter().enumerate() {
            fresh.entry(id).or_default().push((batch, read.remove(&place)));
        }
        for (id, batches) in fresh {
            if engine.me.as_ref().is_some_and(|me| me.own == id) {
                engine.household_due = true;
                engine.net.knock_again();
            }
            if let Some(log) = engine.logs.get_mut(&id) {
                log.append(id, batches, SEGMENT);
            }
        }
        for (id, house) in self.houses {
            engine.logs.entry(id).or_default().load_house(house);
        }
        for ((id, env_seq), again) in self.again {
            if let Some(log) = engine.logs.get_mut(&id) {
                log.sealed_again(env_seq, again);
            }
        }
        self.erased.apply(engine);
        for id in heeded {
            if let (Some(space), Some(log)) = (engine.spaces.get(&id), engine.logs.get_mut(&id)) {
                log.heed(&space.sigchain);
            }
        }
        for ((id, env_seq), envelope) in self.outgoing {
            engine.outbox.put(id, env_seq, envelope);
        }
        for (id, draft) in self.drafts {
            match draft {
                Some(draft) => engine.drafts.insert(id, draft),
                None => engine.drafts.remove(&id),
            };
        }
        if let Some(pairing) = self.pairing {
            engine.pairing = pairing;
        }
        engine.compared = self.compared.or(engine.compared);
        if self.returned {
            engine.returning = Returning::Done;
        }
        engine.faults.extend(self.faults);
        let over = engine.faults.len().saturating_sub(FAULTS);
        engine.faults.drain(..over);
    }

    fn seal(&mut self, id: SpaceId, contents: Contents, rng: &mut dyn CryptoRng) -> Result<(), StoreFault> {
        let space = self.spaces.get_mut(&id).ok_or(StoreFault::Broken)?;
        let chain = space.my_chain;
        let head = space.heads.get(&chain).copied().unwrap_or_else(|| Head::first(id, chain, space.me));
        let epoch = space.sigchain.epoch();
        let key = space.ring.key(epoch).ok_or(StoreFault::Broken)?;
        let generation = space.sigchain.generation_of(space.me).ok_or(StoreFault::Broken)?;
        let env_seq = head.env_seq + 1;
        let sealed = SealedUnder { epoch, nonce: random::<NONCE_LEN>(rng).into(), prev: head.env_hash };
        let place = Batch { sealed: Some(sealed), ..Batch::place(chain, space.me, env_seq, head.env_hash) };
        let mut batch = match contents {
            Contents::Bundle(bundle) => Batch { bundle: Some(bundle), ..place },
            Contents::Events(events) => {
                let (last_seq, last_hash) = (head.seq, head.hash);
                let signed = SignedHead { space: id, chain, signer: space.me, generation, last_seq, last_hash };
                space.signed = generation;
                Batch { generation, sig: signed.sign(&space.identity).into(), last_seq, events, ..place }
            }
        };
        let bytes = batch.seal(id, key).ok_or(StoreFault::Broken)?;
        batch.env_hash = Envelope::hash(&bytes);
        space.heads.insert(chain, Head { env_seq, env_hash: batch.env_hash, ..head });
        self.batches.push((id, batch));
        if space.registration != Registration::Local {
            self.outgoing.insert((id, env_seq), bytes);
        }
        Ok(())
    }

    fn store_batches(&mut self, engine: &Engine, commit: &mut Commit) {
        let mut fresh: BTreeMap<SpaceId, Vec<Vec<u8>>> = BTreeMap::new();
        for (space, batch) in &self.batches {
            fresh.entry(*space).or_default().push(encode(batch));
        }
        for (space, items) in fresh {
            let none = SpaceLog::default();
            let log = engine.logs.get(&space).unwrap_or(&none);
            commit.put.extend(log.records(space, &items, SEGMENT, &mut commit.delete));
        }
    }

    fn store_houses(&mut self, engine: &Engine, commit: &mut Commit) -> Result<(), StoreFault> {
        for (id, house) in &mut self.houses {
            let none = SpaceLog::default();
            let log = engine.logs.get(id).unwrap_or(&none);
            let Some(space) = self.spaces.get(id) else { continue };
            let fresh = self.batches.iter().filter(|(space, _)| space == id).map(|(_, batch)| batch);
            *house = log.house_with(space, fresh).map_err(|_| StoreFault::Broken)?;
            commit.put.push((keys::house(*id), encode(house)));
        }
        Ok(())
    }

    /// Whether anything has to be stored.
    pub(crate) fn writes(&self) -> bool {
        self.me.is_some()
            || !self.spaces.is_empty()
            || !self.drafts.is_empty()
            || self.pairing.is_some()
            || self.erased.writes()
            || !self.redone.is_empty()
    }
}

/// What an envelope of mine is to hold.
enum Contents {
    /// What I wrote.
    Events(Vec<WireEvent>),
    /// What others wrote.
    Bundle(Bundle),
}
