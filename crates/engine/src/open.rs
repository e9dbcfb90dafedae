//! Opening: what the first screen needs is read first, the rest behind it, newest first.

use std::collections::{BTreeMap, BTreeSet};

use minicbor::Decode;
use proto::{SpaceId, decode};

use crate::{
    Draft, DraftId, Effects, Engine, Fault, Key, Topic,
    holds::Redone,
    keys::{self, Name},
    log::{Batch, SpaceLog},
    pairing::Pairing,
    space::{Registration, Space},
};

/// How far opening has come.
pub(crate) enum Phase {
    /// The first records are on their way.
    First,
    /// The first screen can be shown. Older segments may still be on their way.
    Ready,
}

impl Engine {
    /// Opens a vault that has these records, for the relay at this address (an origin such as
    /// `https://example.org`). The first effect asks for the records that the first screen needs.
    pub fn open(keys: Vec<Key>, relay: String) -> (Self, Effects) {
        let mut engine = Self::new(relay);
        let mut first = Vec::new();
        let mut segments: BTreeMap<SpaceId, BTreeSet<u64>> = BTreeMap::new();
        for key in keys {
            match keys::parse(&key) {
                Some(Name::Segment(space, number)) => {
                    segments.entry(space).or_default().insert(number);
                }
                Some(_) => first.push(key),
                None => engine.faults.push(Fault::BadRecord { key: key.0 }),
            }
        }
        for (space, numbers) in segments {
            if let Some(newest) = numbers.last() {
                first.push(keys::segment(space, *newest));
            }
            engine.logs.insert(space, SpaceLog::waiting_for(numbers));
        }
        let mut fx = Effects::default();
        if first.is_empty() {
            engine.phase = Phase::Ready;
            fx.changed.insert(Topic::House);
        } else {
            engine.asked = first.iter().cloned().collect();
            fx.load = first;
        }
        (engine, fx)
    }

    /// Whether the first screen can be shown.
    pub(crate) fn ready(&self) -> bool {
        matches!(self.phase, Phase::Ready)
    }

    /// Takes the records in that were asked for. One that cannot be read is named, and the others still count.
    pub(crate) fn loaded(&mut self, mut records: Vec<(Key, Vec<u8>)>, fx: &mut Effects) {
        let mut asked = std::mem::take(&mut self.asked);
        // A space comes before its heads, and both before its events; so does how these were sealed again.
        records.sort_by_key(|(key, _)| match keys::parse(key) {
            Some(Name::Space(_)) => 0,
            Some(Name::Heads(_)) => 1,
            Some(Name::Again(..)) => 2,
            _ => 3,
        });
        for (key, bytes) in records {
            if self.take_record(&key, &bytes).is_some() {
                asked.remove(&key);
            } else {
                asked.insert(key);
            }
        }
        for key in asked {
            self.unreadable(key);
        }
        for (id, log) in &mut self.logs {
            if let Some(space) = self.spaces.get(id) {
                log.heed(&space.sigchain);
            }
            log.settle_house();
        }
        self.phase = Phase::Ready;
        let next = self.logs.iter().filter_map(|(id, log)| Some(keys::segment(*id, log.next_missing()?)));
        self.asked = next.collect();
        fx.load.extend(self.asked.iter().cloned());
        fx.changed.extend([Topic::House, Topic::Entries, Topic::Drafts, Topic::Pairing, Topic::Sync]);
    }

    /// Makes sure that the outbox has all that the relay lacks: from the tail in memory, else from the segments.
    pub(crate) fn refill(&mut self, id: SpaceId, fx: &mut Effects) {
        let Some(log) = self.logs.get(&id).filter(|log| log.whole() && self.asked.is_empty()) else { return };
        let tail: Vec<Batch> = log.tail().collect();
        let segments: Vec<Key> = log.segments().map(|first| keys::segment(id, first)).collect();
        tail.iter().for_each(|batch| self.offer(id, batch));
        if !self.has_outbox(id) {
            if segments.is_empty() || !self.net.begin_refill(id) {
                return;
            }
            self.asked.extend(segments.iter().cloned());
            fx.load.extend(segments);
        }
    }

    /// Whether all that the relay lacks of a space is ready to be sent.
    pub(crate) fn has_outbox(&self, id: SpaceId) -> bool {
        self.spaces.get(&id).is_none_or(|space| self.outbox.has_all(id, space.acked, space.last_envelope()))
    }

    /// Takes a batch into the outbox if it is mine and the relay lacks it.
    fn offer(&mut self, id: SpaceId, batch: &Batch) {
        let Some(space) = self.spaces.get(&id).filter(|space| space.registration != Registration::Local) else {
            return;
        };
        if batch.chain == space.my_chain
            && batch.env_seq > space.acked
            && let Some(log) = self.logs.get(&id)
            && let Some(envelope) = log.as_sealed(batch).as_ref().unwrap_or(batch).envelope(id, &space.ring)
        {
            self.outbox.put(id, batch.env_seq, envelope);
        }
    }

    /// Without its keys or its heads a device must not write: it would fork its own chains. Without some old events
    /// it only shows less.
    fn unreadable(&mut self, key: Key) {
        match keys::parse(&key) {
            Some(Name::Me | Name::Space(_) | Name::Heads(_) | Name::Tail(..) | Name::Again(..)) => self.damaged = true,
            Some(Name::Segment(id, first)) => {
                if let Some(log) = self.logs.get_mut(&id) {
                    log.give_up(first);
                }
            }
            // All events together say the same.
            Some(Name::House(_)) => {}
            // All of it is done again.
            Some(Name::Redone(id)) => self.holds.load(id, Redone::default()),
            // What it stood for is at the relay still; reading it again finds it.
            Some(Name::Pairing | Name::Draft | Name::Amended(..)) | None => {}
        }
        self.faults.push(Fault::BadRecord { key: key.0 });
    }

    fn take_record(&mut self, key: &Key, bytes: &[u8]) -> Option<()> {
        match keys::parse(key)? {
            Name::Me => self.me = Some(read("me", bytes)?),
            Name::Pairing => self.pairing = Pairing::restore(bytes)?,
            Name::Space(id) => {
                let space = Space::restore(bytes)?;
                self.logs.entry(id).or_default();
                self.spaces.insert(id, space);
            }
            Name::Heads(id) => self.spaces.get_mut(&id)?.restore_heads(bytes)?,
            Name::House(id) => self.logs.get_mut(&id)?.load_house(read("house", bytes)?),
            Name::Tail(id, number) => {
                let batch: Batch = read("batch", bytes)?;
                self.logs.get_mut(&id)?.load_tail(id, number, &batch, bytes).ok()?;
                self.offer(id, &batch);
            }
            Name::Segment(id, first) => {
                let batches: Vec<Batch> = read("segment", bytes)?;
                self.logs.get_mut(&id)?.load_segment(id, first, &batches).ok()?;
                batches.iter().for_each(|batch| self.offer(id, batch));
                self.gather(id, &batches);
                self.look_for_erased(id, first, &batches);
            }
            Name::Again(id, env_seq) => {
                self.logs.get_mut(&id)?.sealed_again(env_seq, Some(read("again", bytes)?));
            }
            Name::Amended(id, chain, env_seq) => {
                self.erasing.amended.insert((id, chain, env_seq), bytes.to_vec());
            }
            Name::Redone(id) => self.holds.load(id, read("holds", bytes)?),
            Name::Draft => {
                let (id, draft): (DraftId, Draft) = read("draft", bytes)?;
                self.drafts.insert(id, draft);
            }
        }
        Some(())
    }
}

fn read<T: for<'b> Decode<'b, ()>>(what: &'static str, bytes: &[u8]) -> Option<T> {
    decode(what, bytes).ok()
}
