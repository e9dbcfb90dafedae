use std::collections::{BTreeMap, BTreeSet};

use crypto::Sigchain;
use proto::{EntityId, Malformed, SpaceId, decode, encode};

use super::{Again, Batch, Doomed, Event, Log, order};
use crate::{
    Key, keys,
    model::house::{HOUSE, House},
    space::Space,
};

/// A batch, and its events where they were read already.
pub(crate) type Arrived = (Batch, Option<Vec<Event>>);

/// A space's events in memory, and how they lie in the vault.
#[derive(Default)]
pub(crate) struct SpaceLog {
    log: Log,
    /// Encoded batches that are not in a segment yet.
    tail: BTreeMap<u64, Vec<u8>>,
    tail_bytes: usize,
    /// Number of the next batch.
    next: u64,
    /// All segments, and those that were not read yet.
    segments: BTreeSet<u64>,
    missing: BTreeSet<u64>,
    /// Whether a segment could not be read.
    lost: bool,
    /// Envelopes of mine that were sealed again.
    again: BTreeMap<u64, Again>,
    house: House,
}

impl std::ops::Deref for SpaceLog {
    type Target = Log;
    fn deref(&self) -> &Log {
        &self.log
    }
}

impl SpaceLog {
    /// A log of which these segments are to be read.
    pub(crate) fn waiting_for(segments: BTreeSet<u64>) -> Self {
        Self { missing: segments.clone(), segments, ..Self::default() }
    }

    /// The newest segment that was not read yet.
    pub(crate) fn next_missing(&self) -> Option<u64> {
        self.missing.last().copied()
    }

    /// A segment cannot be read.
    pub(crate) fn give_up(&mut self, segment: u64) {
        self.missing.remove(&segment);
        self.segments.remove(&segment);
        self.lost = true;
    }

    /// The house as it adds up.
    pub(crate) fn house(&self) -> &House {
        &self.house
    }

    /// The house as it was stored, until all events were read.
    pub(crate) fn load_house(&mut self, house: House) {
        self.house = house;
    }

    /// An envelope of mine was sealed again; or its batch is now stored as it was sealed last.
    pub(crate) fn sealed_again(&mut self, env_seq: u64, again: Option<Again>) {
        match again {
            Some(again) => {
                self.log.sealed_again(env_seq, &again);
                self.again.insert(env_seq, again);
            }
            None => drop(self.again.remove(&env_seq)),
        }
    }

    /// A batch as its envelope was sealed last, if that was not as it was stored.
    pub(crate) fn as_sealed(&self, batch: &Batch) -> Option<Batch> {
        let again = self.again.get(&batch.env_seq).filter(|again| again.chain == batch.chain)?;
        Some(batch.clone().again(again))
    }

    /// The links say which events count.
    pub(crate) fn heed(&mut self, sigchain: &Sigchain) {
        if self.log.heed(sigchain) {
            self.settle_house();
        }
    }

    /// When all events were read, they say what the house is.
    pub(crate) fn settle_house(&mut self) {
        if self.whole() && !self.lost {
            self.house = House::of(self.log.of(HOUSE.into()));
        }
    }

    /// The house with new batches. Before all events were read, new ones are this device's own, and come last.
    pub(crate) fn house_with<'a>(
        &self,
        space: &Space,
        batches: impl Iterator<Item = &'a Batch>,
    ) -> Result<House, Malformed> {
        let mut fresh: Vec<Event> = Vec::new();
        for batch in batches {
            for wire in &batch.events {
                let event = wire.read(space.id, batch.chain)?.by(batch.signer, batch.chain);
                let news = self.log.mark(event.chain, event.seq).is_none();
                if news
                    && event.entity == HOUSE.into()
                    && space.counts(batch.chain, batch.signer, batch.generation, event.seq)
                {
                    fresh.push(event);
                }
            }
        }
        if self.whole() && !self.lost {
            let mut all: Vec<&Event> = self.log.of(HOUSE.into()).chain(&fresh).collect();
            all.sort_by_key(|event| order(event));
            return Ok(House::of(all.into_iter()));
        }
        let mut house = self.house.clone();
        fresh.iter().for_each(|event| house.take(event));
        Ok(house)
    }

    /// Whether something has come since this was asked last that may have to be erased.
    pub(crate) fn unsettled(&mut self) -> bool {
        self.log.unsettled()
    }

    /// Something was erased of these elsewhere: what comes of them has to be looked at.
    pub(crate) fn watch(&mut self, entities: &BTreeSet<EntityId>) {
        self.log.watch(entities);
    }

    /// The bodies of these events are gone.
    pub(crate) fn erase(&mut self, doomed: &Doomed) {
        self.log.erase(doomed);
    }

    /// A batch that is not in a segment was written anew.
    pub(crate) fn rewrite_tail(&mut self, number: u64, batch: &Batch) {
        let bytes = encode(batch);
        self.tail_bytes += bytes.len();
        let before = self.tail.insert(number, bytes);
        self.tail_bytes -= before.map_or(0, |before| before.len());
    }

    /// Batches that are not in a segment yet, with their numbers.
    pub(crate) fn numbered_tail(&self) -> impl Iterator<Item = (u64, Batch)> {
        self.tail.iter().filter_map(|(number, bytes)| Some((*number, decode("batch", bytes).ok()?)))
    }

    /// Batches that are not in a segment yet.
    pub(crate) fn tail(&self) -> impl Iterator<Item = Batch> {
        self.tail.values().filter_map(|bytes| decode("batch", bytes).ok())
    }

    /// All segments there are.
    pub(crate) fn segments(&self) -> impl Iterator<Item = u64> {
        self.segments.iter().copied()
    }

    /// Whether all of it was read, so that what arrives can be checked against it.
    pub(crate) fn whole(&self) -> bool {
        self.missing.is_empty()
    }

    pub(crate) fn load_tail(&mut self, id: SpaceId, number: u64, batch: &Batch, bytes: &[u8]) -> Result<(), Malformed> {
        match self.as_sealed(batch) {
            Some(again) => self.log.take(id, &again)?,
            None => self.log.take(id, batch)?,
        }
        self.tail_bytes += bytes.len();
        self.tail.insert(number, bytes.to_vec());
        self.next = self.next.max(number + 1);
        Ok(())
    }

    pub(crate) fn load_segment(&mut self, id: SpaceId, first: u64, batches: &[Batch]) -> Result<(), Malformed> {
        self.missing.remove(&first);
        self.next = self.next.max(first + batches.len() as u64);
        for batch in batches {
            match self.as_sealed(batch) {
                Some(again) => self.log.take(id, &again)?,
                None => self.log.take(id, batch)?,
            }
        }
        Ok(())
    }

    /// The records that new batches become: themselves, or with the tail a segment.
    pub(crate) fn records(
        &self,
        id: SpaceId,
        fresh: &[Vec<u8>],
        limit: usize,
        gone: &mut Vec<Key>,
    ) -> Vec<(Key, Vec<u8>)> {
        if !self.fills_segment(fresh, limit) {
            return (self.next..).zip(fresh).map(|(number, bytes)| (keys::tail(id, number), bytes.clone())).collect();
        }
        gone.extend(self.tail.keys().map(|&number| keys::tail(id, number)));
        let first = self.tail.keys().next().copied().unwrap_or(self.next);
        let all: Vec<&Vec<u8>> = self.tail.values().chain(fresh).collect();
        // A CBOR array of batches, without decoding them again.
        let mut segment = Vec::new();
        let head = minicbor::Encoder::new(&mut segment).array(all.len() as u64).map(|_| ());
        debug_assert!(head.is_ok(), "writing to memory cannot fail");
        all.into_iter().for_each(|bytes| segment.extend_from_slice(bytes));
        vec![(keys::segment(id, first), segment)]
    }

    /// Takes in what [`Self::records`] stored, with the events that were read already.
    pub(crate) fn append(&mut self, id: SpaceId, batches: Vec<Arrived>, limit: usize) {
        let fresh: Vec<Vec<u8>> = batches.iter().map(|(batch, _)| encode(batch)).collect();
        let full = self.fills_segment(&fresh, limit);
        for ((batch, read), bytes) in batches.into_iter().zip(fresh) {
            // They were verified before they were stored.
            match read {
                Some(read) => self.log.take_read(&batch, read),
                None => {
                    let taken = self.log.take(id, &batch);
                    debug_assert!(taken.is_ok(), "a stored batch reads");
                }
            }
            self.tail_bytes += bytes.len();
            self.tail.insert(self.next, bytes);
            self.next += 1;
        }
        if full {
            self.segments.extend(self.tail.keys().next());
            self.tail.clear();
            self.tail_bytes = 0;
        }
    }

    /// Much at once becomes a segment too: hundreds of records would be written only to be gathered a moment later.
    fn fills_segment(&self, fresh: &[Vec<u8>], limit: usize) -> bool {
        let bytes: usize = fresh.iter().map(Vec::len).sum();
        bytes > limit / 4 || self.tail_bytes + bytes > limit
    }
}
