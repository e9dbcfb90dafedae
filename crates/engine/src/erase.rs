//! Erasing for good: salt and body of each event of an entry are destroyed, in this vault, in those of all who have it,
//! and at the relay, where an envelope without them takes the place of each that held them. What stays of an event
//! says that somebody wrote, and nothing of what; its chain goes on.

use std::collections::{BTreeMap, BTreeSet};

use crypto::{Bundled, Content};
use grammar::{Answers, Slug, Value};
use minicbor::bytes::ByteVec;
use proto::{ChainId, Code, EntityId, Envelope, Hash, NONCE_LEN, Request, Response, SpaceId, decode, encode};
use rand_core::CryptoRng;

use crate::{
    Commit, DraftId, Effects, Engine, Now, Refusal, Topic, keys,
    log::{Batch, Doomed, Event, Log, Meta, SealedUnder, SpaceLog, WireEvent},
    model::{
        Body,
        entry::{self, Written},
    },
    space::{Kind, Registration, Space, random},
    sync::Waiting,
    txn::Txn,
};

/// How many writes one event erases at most, so that it stays a record.
const AT_ONCE: usize = 1_000;

/// How long a vault that could not be written to is left alone, in milliseconds.
const FULL_MS: i64 = 30_000;

/// What is being erased.
#[derive(Default)]
pub(crate) struct Erasing {
    /// Something was erased that may lie in the vault still.
    pub(crate) due: bool,
    /// When to try again where nothing could be stored.
    again_at: Option<i64>,
    /// The space whose segments were asked for, and those of them that hold something.
    found: Option<(SpaceId, BTreeMap<u64, Vec<Batch>>)>,
    /// What is to take the place of envelopes at the relay.
    pub(crate) amended: BTreeMap<Place, Vec<u8>>,
    /// Envelopes at the relay that may hold what was erased.
    whole: BTreeMap<Place, Vec<u8>>,
}

impl Erasing {
    /// How much of a space waits at the relay to be amended.
    pub(crate) fn waiting(&self, id: SpaceId) -> u64 {
        self.amended.keys().filter(|(space, ..)| *space == id).count() as u64
    }
}

/// An envelope's place: its space, its chain, its sequence there.
pub(crate) type Place = (SpaceId, ChainId, u64);

/// What a transaction erases.
#[derive(Clone, Default)]
pub(crate) struct Erased {
    /// Events whose bodies are gone.
    doomed: BTreeMap<SpaceId, Doomed>,
    /// Batches that are written anew where they lie.
    rewritten: BTreeMap<(SpaceId, Lies), Vec<Batch>>,
    /// What is to take the place of envelopes at the relay; none once it has.
    amended: BTreeMap<Place, Option<Vec<u8>>>,
    /// Envelopes at the relay that may hold what was erased.
    whole: BTreeMap<Place, Vec<u8>>,
    /// What is being taken in holds something that was erased.
    pub(crate) came_again: bool,
    /// Spaces in which others brought what was erased, in envelopes of theirs.
    read_again: BTreeSet<SpaceId>,
}

impl Erased {
    pub(crate) fn writes(&self) -> bool {
        !self.rewritten.is_empty() || !self.amended.is_empty()
    }

    /// The records to write.
    pub(crate) fn records(&self, commit: &mut Commit) {
        for (&(space, place), batches) in &self.rewritten {
            match (place, batches.first()) {
                (Lies::Tail(number), Some(batch)) => commit.put.push((keys::tail(space, number), encode(batch))),
                (Lies::Tail(_), None) => {}
                (Lies::Segment(first), _) => commit.put.push((keys::segment(space, first), encode(batches))),
            }
        }
        for (&(space, chain, env_seq), bytes) in &self.amended {
            let key = keys::amended(space, chain, env_seq);
            match bytes {
                Some(bytes) => commit.put.push((key, bytes.clone())),
                None => commit.delete.push(key),
            }
        }
    }

    /// Takes it in once it is stored.
    pub(crate) fn apply(self, engine: &mut Engine) {
        for ((id, place), batches) in self.rewritten {
            engine.written_anew(id, place, &batches);
        }
        for (id, doomed) in self.doomed {
            engine.logs.entry(id).or_default().erase(&doomed);
        }
        for (place, bytes) in self.amended {
            match bytes {
                Some(bytes) => engine.erasing.amended.insert(place, bytes),
                None => engine.erasing.amended.remove(&place),
            };
        }
        engine.erasing.due |= !self.whole.is_empty();
        engine.erasing.whole.extend(self.whole);
        self.read_again.into_iter().for_each(|id| engine.net.read_again(id));
    }
}

/// Where batches lie that are written anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Lies {
    /// One by one, under this number.
    Tail(u64),
    /// In the segment of this number.
    Segment(u64),
}

impl Engine {
    /// Erases an entry of this person's, here and where it was shown.
    pub(crate) fn erase(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        entity: EntityId,
    ) -> Result<EntityId, Refusal> {
        let before = self.own_state(entity).ok_or(Refusal::NotYours)?;
        let shared = self.shared_space().filter(|space| !space.ended());
        for space in [self.own_space().ok(), shared].into_iter().flatten() {
            for erased in self.written_by_me(space, entity).chunks(AT_ONCE) {
                let body = Body::Entry(entry::Verb::Erase(erased.to_vec()));
                txn.author(self, now, rng, space.id, entity, &body)?;
            }
        }
        // What is being typed in its form is the same words.
        txn.drafts.push((DraftId { card: before.card, span: before.span }, None));
        txn.changed.extend([Topic::Entries, Topic::Drafts]);
        Ok(entity)
    }

    /// What this person wrote of an entry, on any device.
    fn written_by_me(&self, space: &Space, entity: EntityId) -> Vec<Written> {
        let events = self.logs.get(&space.id).into_iter().flat_map(|log| log.all_of(entity));
        let mine = events.filter(|event| space.kind == Kind::Own || event.by == space.me);
        let writes = mine.filter(|event| matches!(event.body, Body::Entry(entry::Verb::Write(_))));
        writes.map(|event| Written { chain: event.chain, seq: event.seq }).collect()
    }

    /// Destroys in the vault what was erased, one space at a time, once all of its log is in memory.
    pub(crate) fn erase_for_good(&mut self, now: Now, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        for log in self.logs.values_mut() {
            self.erasing.due |= log.unsettled();
        }
        let waits = !self.ready() || self.damaged || !self.asked.is_empty();
        if !self.erasing.due || waits || !self.logs.values().all(|log| log.whole()) {
            return;
        }
        // Where nothing can be stored it is tried again after a while.
        if self.not_saved.is_some() {
            let at = *self.erasing.again_at.get_or_insert(now.wall_ms.saturating_add(FULL_MS));
            if at > now.wall_ms {
                fx.wake = Some(fx.wake.map_or(at, |other| other.min(at)));
                return;
            }
        }
        self.erasing.again_at = None;
        let mut txn = Txn::default();
        for (place, bytes) in std::mem::take(&mut self.erasing.whole) {
            if let Some(amended) = self.amend_whole(place.0, &bytes, rng) {
                txn.erased.amended.insert(place, Some(amended));
            }
        }
        if txn.writes() {
            return self.commit(txn, rng, fx);
        }
        let doomed = |(id, space): (&SpaceId, &Space)| {
            let doomed = self.logs.get(id)?.doomed(space.kind);
            (!doomed.is_empty()).then_some((*id, doomed))
        };
        let Some((id, doomed)) = self.spaces.iter().find_map(doomed) else {
            return self.erase_what_was_shown(now, rng, fx);
        };
        let Some(log) = self.logs.get(&id) else { return };
        let mut lies: BTreeMap<Lies, Vec<Batch>> = log
            .numbered_tail()
            .filter(|(_, batch)| batch.holds(&doomed))
            .map(|(n, b)| (Lies::Tail(n), vec![b]))
            .collect();
        let in_tail: usize = lies.values().flatten().map(|batch| batch.count(&doomed)).sum();
        let wanted: usize = doomed.values().map(BTreeSet::len).sum();
        match self.erasing.found.take().filter(|(of, _)| *of == id) {
            Some((_, found)) => lies.extend(found.into_iter().map(|(first, batches)| (Lies::Segment(first), batches))),
            None if in_tail < wanted && log.segments().next().is_some() => {
                let segments: Vec<_> = log.segments().map(|first| keys::segment(id, first)).collect();
                self.erasing.found = Some((id, BTreeMap::new()));
                self.asked.extend(segments.iter().cloned());
                fx.load.extend(segments);
                return;
            }
            None => {}
        }
        let mut txn = Txn::default();
        self.write_anew(id, lies, &doomed, rng, &mut txn);
        // The same words may stand in a form on this device that was typed into and not kept.
        let typed = self.logs.get(&id).into_iter().flat_map(|log| log.forms(&doomed));
        txn.drafts.extend(typed.filter(|id| self.drafts.contains_key(id)).map(|id| (id, None)));
        txn.changed.insert(Topic::Drafts);
        txn.erased.doomed.insert(id, doomed);
        txn.changed.insert(Topic::Entries);
        self.commit(txn, rng, fx);
    }

    /// What was erased at home is to be nowhere in the shared place either. A device that had not heard of the erasing may
    /// have shown it there anew.
    fn erase_what_was_shown(&mut self, now: Now, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        self.erasing.due = false;
        let Some(erasures) = self.own_log().map(|log| log.erasures().clone()) else { return };
        let Some(shared) = self.shared_space().filter(|space| !space.read_only()).map(|space| space.id) else { return };
        if let Some(log) = self.logs.get_mut(&shared) {
            log.watch(&erasures);
        }
        let mut txn = Txn::default();
        for entity in erasures {
            if self.show_less(now, rng, &mut txn, shared, entity).is_err() {
                // Nothing may be written for now, such as after coming back by words.
                self.erasing.due = true;
                return;
            }
        }
        self.erasing.due = txn.writes();
        self.commit(txn, rng, fx);
    }

    /// Erases what this person showed of an entry, if that holds more than they still have, and shows the rest again.
    fn show_less(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        shared: SpaceId,
        entity: EntityId,
    ) -> Result<(), Refusal> {
        let Some(space) = self.spaces.get(&shared) else { return Ok(()) };
        let Some(shown) = self.shown_state(entity).filter(|state| state.by == space.me) else { return Ok(()) };
        let own: Vec<&Answers> = self.own_log().into_iter().flat_map(|log| log.of(entity)).filter_map(set_by).collect();
        let still = |(field, value): &(Slug, Value)| own.iter().any(|set| set.get(field) == Some(value));
        let (kept, gone): (Vec<_>, Vec<_>) = shown.fields.into_iter().partition(still);
        if gone.is_empty() {
            return Ok(());
        }
        for erased in self.written_by_me(space, entity).chunks(AT_ONCE) {
            txn.author(self, now, rng, shared, entity, &Body::Entry(entry::Verb::Erase(erased.to_vec())))?;
        }
        if kept.is_empty() {
            return Ok(());
        }
        let (card, span, about, set) = (shown.card, shown.span, shown.about, kept.into_iter().collect());
        let write = entry::Write { card, span, about, set, clear: Vec::new(), audience: None };
        txn.author(self, now, rng, shared, entity, &Body::Entry(entry::Verb::Write(write)))
    }

    fn own_log(&self) -> Option<&SpaceLog> {
        self.logs.get(&self.own_space().ok()?.id)
    }

    /// A segment was read: it is kept for a moment if something in it is to be erased.
    pub(crate) fn look_for_erased(&mut self, id: SpaceId, first: u64, batches: &[Batch]) {
        let (Some(space), Some(log)) = (self.spaces.get(&id), self.logs.get(&id)) else { return };
        if let Some((_, found)) = self.erasing.found.as_mut().filter(|(of, _)| *of == id) {
            let doomed = log.doomed(space.kind);
            if batches.iter().any(|batch| batch.holds(&doomed)) {
                found.insert(first, batches.to_vec());
            }
        }
    }

    /// Gives the relay what is to take the place of its envelopes.
    pub(crate) fn pump_amended(&mut self, id: SpaceId, fx: &mut Effects) {
        let Some(space) = self.spaces.get(&id) else { return };
        let access = space.token.map(|token| (id, token));
        let there = |chain: ChainId, env_seq: u64| chain != space.my_chain || env_seq <= space.acked;
        let known = !self.net.doubts(id) && !self.net.is_behind(id);
        let next = self.erasing.amended.iter().find(|((of, chain, seq), _)| *of == id && there(*chain, *seq));
        if let Some((&(_, chain, env_seq), bytes)) = next.filter(|_| known && !space.broken) {
            let waiting = Waiting::Amend(id, chain, env_seq);
            if !self.net.busy(|other| matches!(other, Waiting::Amend(..))) {
                self.net.call(fx, access, Request::Amend { envelope: bytes.clone().into() }, waiting);
            }
        }
    }

    /// The relay has put it there, or has nothing there that it could take the place of.
    pub(crate) fn amended(&mut self, place: Place, response: Response, txn: &mut Txn) {
        match response {
            Response::Done
            | Response::Refused(
                Code::Frozen | Code::ChainGap | Code::ChainConflict | Code::Malformed | Code::TooLarge,
            ) => drop(txn.erased.amended.insert(place, None)),
            Response::Refused(code) => self.refuse(place.0, code, txn),
            _ => self.confused(txn, None),
        }
    }

    /// The relay has an envelope of this person's that holds what was erased: it was restored, or a device that is gone
    /// had brought it there. It is looked into once what is being taken in is stored.
    pub(crate) fn look_for_whole(&self, txn: &mut Txn, id: SpaceId, bytes: &[u8]) {
        let came_again = std::mem::take(&mut txn.erased.came_again);
        let Some(log) = self.logs.get(&id).filter(|log| came_again || log.has_erased_any()) else { return };
        let Ok(header) = Envelope::header(bytes) else { return };
        let Some(space) = txn.space(self, id) else { return };
        let signer = space.heads.get(&header.chain).map(|head| head.signer);
        if (came_again || log.has_erased(&header)) && (space.kind == Kind::Own || signer == Some(space.me)) {
            txn.erased.whole.insert((id, header.chain, header.env_seq), bytes.to_vec());
        }
    }

    /// What is to take the place of an envelope, if something in it was erased.
    fn amend_whole(&self, id: SpaceId, bytes: &[u8], rng: &mut dyn CryptoRng) -> Option<Vec<u8>> {
        let (space, log) = (self.spaces.get(&id)?, self.logs.get(&id)?);
        let opened = crypto::open(&space.ring, bytes).ok()?;
        let (header, mut content) = (opened.header, opened.content);
        let stripped = match &mut content {
            Content::Events(plain) => strip(&mut plain.events, |seq| log.is_erased(header.chain, seq)),
            Content::Bundle(bundle) => {
                let strip_item = |item: &mut Bundled| strip(&mut item.events, |seq| log.is_erased(item.chain, seq));
                bundle.items.iter_mut().map(strip_item).filter(|stripped| *stripped).count() > 0
            }
        };
        let key = space.ring.key(header.epoch).filter(|_| stripped)?;
        Some(crypto::amend(key, &header, &content, Envelope::hash(bytes), random(rng)))
    }

    fn write_anew(
        &self,
        id: SpaceId,
        lies: BTreeMap<Lies, Vec<Batch>>,
        doomed: &Doomed,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
    ) {
        let (Some(space), Some(log)) = (self.spaces.get(&id), self.logs.get(&id)) else { return };
        let mut brought_by_others = false;
        for (place, mut batches) in lies {
            for batch in batches.iter_mut().filter(|batch| batch.holds(doomed)) {
                if let Some(sealed) = log.as_sealed(batch) {
                    *batch = sealed;
                    txn.again.insert((id, batch.env_seq), None);
                }
                batch.erase(doomed);
                brought_by_others |= batch.env_seq == 0;
                let prev = match batch.env_seq {
                    0 | 1 => Envelope::first_prev(id, batch.chain),
                    seq => log.envelope_hash(batch.chain, seq - 1).unwrap_or(batch.env_hash),
                };
                let theirs = space.registration == Registration::Local || !self.is_mine(id, batch.chain);
                if let Some(amended) = batch.amend(space, prev, random(rng)).filter(|_| !theirs) {
                    txn.erased.amended.insert((id, batch.chain, batch.env_seq), Some(amended));
                }
            }
            txn.erased.rewritten.insert((id, place), batches);
        }
        if let Some(copy) = txn.space(self, id).filter(|_| brought_by_others && space.registered()) {
            // Another device brought them in an envelope of its own; the relay's envelopes are looked through for it.
            copy.cursor = None;
            txn.erased.read_again.insert(id);
        }
    }

    /// What lies in the vault anew takes the place of what was in memory of it.
    fn written_anew(&mut self, id: SpaceId, place: Lies, batches: &[Batch]) {
        let (Some(space), Some(log)) = (self.spaces.get(&id), self.logs.get_mut(&id)) else { return };
        if let (Lies::Tail(number), Some(batch)) = (place, batches.first()) {
            log.rewrite_tail(number, batch);
        }
        for batch in batches.iter().filter(|batch| batch.chain == space.my_chain && batch.env_seq > space.acked) {
            if let Some(bytes) = batch.envelope(id, &space.ring).filter(|_| batch.amended) {
                self.outbox.put(id, batch.env_seq, bytes);
            }
        }
    }

    /// Whether a chain belongs to this person, whose envelopes they may amend.
    fn is_mine(&self, id: SpaceId, chain: ChainId) -> bool {
        let Some(space) = self.spaces.get(&id) else { return false };
        space.kind == Kind::Own || space.heads.get(&chain).is_some_and(|head| head.signer == space.me)
    }
}

impl Batch {
    /// Whether it has something that is to be erased.
    fn holds(&self, doomed: &Doomed) -> bool {
        self.count(doomed) > 0
            || self.bundle.iter().flat_map(|bundle| &bundle.items).any(|item| {
                let seqs = doomed.get(&item.chain);
                seqs.is_some_and(|seqs| seqs.iter().any(|seq| *seq <= item.last_seq))
                    && item.events.iter().any(|bytes| body_of(bytes).is_some_and(|seq| has(doomed, item.chain, seq)))
            })
    }

    /// Destroys what was erased before this came.
    pub(crate) fn forget(&mut self, log: &Log) -> bool {
        let chain = self.chain;
        let mut forgot = false;
        for wire in &mut self.events {
            if wire.whole_seq().is_some_and(|seq| log.is_erased(chain, seq)) {
                wire.destroy();
                forgot = true;
            }
        }
        forgot
    }

    /// How many of its own events are to be erased.
    fn count(&self, doomed: &Doomed) -> usize {
        if !doomed.contains_key(&self.chain) {
            return 0;
        }
        self.events.iter().filter(|wire| wire.whole_seq().is_some_and(|seq| has(doomed, self.chain, seq))).count()
    }

    /// Destroys salts and bodies.
    fn erase(&mut self, doomed: &Doomed) {
        let chain = self.chain;
        for wire in &mut self.events {
            if wire.whole_seq().is_some_and(|seq| has(doomed, chain, seq)) {
                wire.destroy();
            }
        }
        for item in self.bundle.iter_mut().flat_map(|bundle| &mut bundle.items) {
            strip(&mut item.events, |seq| has(doomed, item.chain, seq));
        }
    }

    /// Its envelope as it is from now on; none for what came in an envelope of another chain.
    fn amend(&mut self, space: &Space, prev: Hash, nonce: [u8; NONCE_LEN]) -> Option<Vec<u8>> {
        let epoch = self.sealed.as_ref().map(|sealed| sealed.epoch).or(self.epoch)?;
        let prev = self.sealed.as_ref().map_or(prev, |sealed| sealed.prev);
        if self.env_seq == 0 {
            return None;
        }
        self.sealed = Some(SealedUnder { epoch, nonce: nonce.into(), prev });
        self.amended = true;
        self.seal(space.id, space.ring.key(epoch)?)
    }
}

impl WireEvent {
    /// The sequence of an event that was not erased.
    fn whole_seq(&self) -> Option<u64> {
        self.body.as_ref()?;
        decode::<Meta>("event meta", &self.meta).ok().map(|meta| meta.seq)
    }

    fn destroy(&mut self) {
        (self.salt, self.body) = (None, None);
    }
}

/// What a write says, if it was not erased.
fn set_by(event: &Event) -> Option<&Answers> {
    match &event.body {
        Body::Entry(entry::Verb::Write(write)) => Some(&write.set),
        _ => None,
    }
}

/// Destroys salts and bodies among encoded events. Returns whether there were any.
fn strip(events: &mut [ByteVec], gone: impl Fn(u64) -> bool) -> bool {
    let mut changed = false;
    for bytes in events {
        let Ok(mut wire) = decode::<WireEvent>("event", bytes) else { continue };
        if wire.whole_seq().is_some_and(&gone) {
            wire.destroy();
            *bytes = encode(&wire).into();
            changed = true;
        }
    }
    changed
}

fn body_of(bytes: &[u8]) -> Option<u64> {
    decode::<WireEvent>("event", bytes).ok()?.whole_seq()
}

fn has(doomed: &Doomed, chain: ChainId, seq: u64) -> bool {
    doomed.get(&chain).is_some_and(|seqs| seqs.contains(&seq))
}
