use std::collections::{BTreeMap, BTreeSet};

use grammar::Day;
use proto::{ChainId, EntityId, Hash, Malformed, SpaceId};

use super::{Batch, Event, order};
use crate::model::{Body, entry};

/// All events of one space that were read so far, found by entity and by day.
#[derive(Default)]
pub(crate) struct Log {
    events: Vec<Event>,
    entities: BTreeMap<EntityId, Vec<usize>>,
    days: BTreeSet<(Day, EntityId)>,
    about: BTreeSet<(EntityId, EntityId)>,
    marks: BTreeMap<(ChainId, u64), (Hash, u64)>,
    envelopes: BTreeMap<(ChainId, u64), Hash>,
}

impl Log {
    /// Takes a batch in that was verified before it was stored. Batches may come in any order, since the
    /// newest are read first.
    pub(crate) fn take(&mut self, space: SpaceId, batch: &Batch) -> Result<(), Malformed> {
        self.envelopes.insert((batch.chain, batch.env_seq), batch.env_hash);
        for wire in &batch.events {
            self.add(wire.read(space, batch.chain)?.by(batch.signer, batch.chain));
        }
        Ok(())
    }

    /// Events of an entity, in the order that all devices agree on.
    pub(crate) fn of(&self, entity: EntityId) -> impl DoubleEndedIterator<Item = &Event> {
        self.entities.get(&entity).into_iter().flatten().map(|&at| &self.events[at])
    }

    /// Entities written on or after a day, latest day first; an entity comes once for each such day.
    pub(crate) fn since(&self, day: Day) -> impl Iterator<Item = EntityId> {
        self.days.range((day, EntityId::from([0; 16]))..).rev().map(|&(_, entity)| entity)
    }

    /// Entities that say that they are about this one.
    pub(crate) fn about(&self, entity: EntityId) -> impl Iterator<Item = EntityId> {
        let ends = (EntityId::from([0; 16]), EntityId::from([0xff; 16]));
        self.about.range((entity, ends.0)..=(entity, ends.1)).map(|&(_, other)| other)
    }

    /// Hash and Lamport time of an event, if it was read.
    pub(crate) fn mark(&self, chain: ChainId, seq: u64) -> Option<(Hash, u64)> {
        self.marks.get(&(chain, seq)).copied()
    }

    /// The hash of an envelope, if its batch was read.
    pub(crate) fn envelope_hash(&self, chain: ChainId, env_seq: u64) -> Option<Hash> {
        self.envelopes.get(&(chain, env_seq)).copied()
    }

    /// How many events were read.
    pub(crate) fn len(&self) -> usize {
        self.events.len()
    }

    fn add(&mut self, event: Event) {
        if self.marks.insert((event.chain, event.seq), (event.hash, event.lamport)).is_some() {
            return;
        }
        self.days.insert((event.day, event.entity));
        if let Body::Entry(entry::Verb::Write(entry::Write { about: Some(about), .. })) = &event.body {
            self.about.insert((*about, event.entity));
        }
        let at = self.events.len();
        let of = self.entities.entry(event.entity).or_default();
        let place = of.partition_point(|&other| order(&self.events[other]) < order(&event));
        of.insert(place, at);
        self.events.push(event);
    }
}
