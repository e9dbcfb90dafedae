use std::collections::{BTreeMap, BTreeSet};

use crypto::Sigchain;
use grammar::{Day, Slug};
use proto::{ChainId, EntityId, EnvelopeKind, Hash, Header, Malformed, MemberId, SpaceId};

use super::{Again, Batch, Event, Seen, Unread, order};
use crate::{
    DraftId,
    model::{Body, entry, exchange, letter, path},
    space::Kind,
};

/// All events of one space that were read so far, found by entity and by day.
#[derive(Default)]
pub(crate) struct Log {
    events: Vec<Event>,
    entities: BTreeMap<EntityId, Vec<usize>>,
    days: BTreeSet<(Day, EntityId)>,
    about: BTreeSet<(EntityId, EntityId)>,
    marks: BTreeMap<(ChainId, u64), (Hash, u64)>,
    /// Chain, other chain, event: up to which event of the other chain this one says that it has seen.
    seen: BTreeMap<(ChainId, ChainId, u64), u64>,
    /// Entities that somebody opened as exchanges.
    exchanges: BTreeSet<EntityId>,
    /// The hash of each envelope, and the last event of its chain up to it.
    envelopes: BTreeMap<(ChainId, u64), (Hash, u64)>,
    /// Who signs a chain.
    signers: BTreeMap<ChainId, MemberId>,
    /// The last event that a head of a generation vouches for.
    vouched: BTreeMap<(ChainId, u64), u64>,
    /// Chains of which later events do not count, and the last that does.
    limits: BTreeMap<ChainId, u64>,
    /// Entities of which somebody erased something.
    erasures: BTreeSet<EntityId>,
    /// Events whose bodies are gone.
    erased: BTreeSet<(ChainId, u64)>,
    /// Something came, or ceased to count, that may have to be erased.
    unsettled: bool,
    /// Letters and reveals.
    held: BTreeSet<EntityId>,
    /// Entries that are for no day or week, by card.
    entries: BTreeMap<Slug, BTreeSet<EntityId>>,
    /// Entities that somebody began as paths.
    paths: BTreeSet<EntityId>,
}

/// Events whose bodies are to be destroyed, by chain.
pub(crate) type Doomed = BTreeMap<ChainId, BTreeSet<u64>>;

impl Log {
    /// Takes a batch in that was verified before it was stored. Batches may come in any order, since the
    /// newest are read first.
    pub(crate) fn take(&mut self, space: SpaceId, batch: &Batch) -> Result<(), Malformed> {
        let by = |unread: Unread| unread.by(batch.signer, batch.chain);
        let events = batch.events.iter().map(|wire| wire.read(space, batch.chain).map(by));
        self.take_read(batch, events.collect::<Result<_, _>>()?);
        Ok(())
    }

    /// Takes a batch in whose events were read already.
    pub(crate) fn take_read(&mut self, batch: &Batch, events: Vec<Event>) {
        if batch.env_seq > 0 {
            self.envelopes.insert((batch.chain, batch.env_seq), (batch.env_hash, batch.last_seq));
        }
        if batch.last_seq > 0 {
            self.signers.entry(batch.chain).or_insert(batch.signer);
        }
        let vouched = self.vouched.entry((batch.chain, batch.generation)).or_default();
        *vouched = batch.last_seq.max(*vouched);
        events.into_iter().for_each(|event| self.add(event));
    }

    /// An envelope of one's own was sealed again.
    pub(crate) fn sealed_again(&mut self, env_seq: u64, again: &Again) {
        let chain = again.chain;
        self.envelopes.insert((chain, env_seq), (again.env_hash, again.last_seq));
        let vouched = self.vouched.entry((chain, again.generation)).or_default();
        *vouched = again.last_seq.max(*vouched);
    }

    /// The links say which events count: beyond a chain's cut only those that a newer generation vouches for. Returns
    /// whether that changes anything.
    pub(crate) fn heed(&mut self, sigchain: &Sigchain) -> bool {
        let limit = |(chain, signer): (&ChainId, &MemberId)| {
            let at = sigchain.cut(*chain, *signer)?;
            let vouched = self.vouched.range((*chain, at.generation)..=(*chain, u64::MAX));
            Some((*chain, vouched.map(|(_, last)| *last).max().unwrap_or(0).max(at.seq)))
        };
        let limits: BTreeMap<ChainId, u64> = self.signers.iter().filter_map(limit).collect();
        let changes = limits != self.limits;
        self.unsettled |= changes;
        self.limits = limits;
        changes
    }

    /// The last event of a chain that counts, if not all do.
    pub(crate) fn limit(&self, chain: ChainId) -> Option<u64> {
        self.limits.get(&chain).copied()
    }

    fn counts(&self, event: &Event) -> bool {
        self.limits.get(&event.chain).is_none_or(|last| event.seq <= *last)
    }

    /// Events of an entity that count, in the order that all devices agree on.
    pub(crate) fn of(&self, entity: EntityId) -> impl DoubleEndedIterator<Item = &Event> {
        self.all_of(entity).filter(|event| self.counts(event))
    }

    /// The same with those that do not count: they lie in the vault all the same.
    pub(crate) fn all_of(&self, entity: EntityId) -> impl DoubleEndedIterator<Item = &Event> {
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

    /// Entities that somebody opened as exchanges.
    pub(crate) fn exchanges(&self) -> impl Iterator<Item = EntityId> {
        self.exchanges.iter().copied()
    }

    /// Entities that somebody began as paths.
    pub(crate) fn paths(&self) -> impl Iterator<Item = EntityId> {
        self.paths.iter().copied()
    }

    /// Whether an event had seen another: it comes later in the same chain, or what its chain last named of the other's
    /// chain, in this event or before, reaches as far.
    pub(crate) fn has_seen(&self, event: &Event, other: &Event) -> bool {
        if event.chain == other.chain {
            return event.seq > other.seq;
        }
        let key = |seq| (event.chain, other.chain, seq);
        self.seen.range(key(0)..=key(event.seq)).next_back().is_some_and(|(_, up_to)| *up_to >= other.seq)
    }

    /// Letters and reveals: what has to do with holds.
    pub(crate) fn held(&self) -> impl Iterator<Item = EntityId> {
        self.held.iter().copied()
    }

    /// Entries that are for no day or week, of a card or of cards within it.
    pub(crate) fn entries<'a>(&'a self, of: &'a Slug) -> impl Iterator<Item = EntityId> + 'a {
        let cards = self.entries.range(of.clone()..).take_while(|(card, _)| card.as_str().starts_with(of.as_str()));
        cards.filter(move |(card, _)| *card == of || card.is_within(of)).flat_map(|(_, entries)| entries).copied()
    }

    /// Hash and Lamport time of an event, if it was read.
    pub(crate) fn mark(&self, chain: ChainId, seq: u64) -> Option<(Hash, u64)> {
        self.marks.get(&(chain, seq)).copied()
    }

    /// The hash of an envelope, if its batch was read.
    pub(crate) fn envelope_hash(&self, chain: ChainId, env_seq: u64) -> Option<Hash> {
        self.envelopes.get(&(chain, env_seq)).map(|(hash, _)| *hash)
    }

    /// The last event of a chain that its envelopes up to this one brought.
    pub(crate) fn reached(&self, chain: ChainId, env_seq: u64) -> u64 {
        let up_to = self.envelopes.range((chain, 0)..=(chain, env_seq));
        up_to.map(|(_, (_, last))| *last).max().unwrap_or(0)
    }

    /// Whether a head of this generation is known that reaches as far.
    pub(crate) fn is_vouched(&self, chain: ChainId, generation: u64, last: u64) -> bool {
        self.vouched.range((chain, generation)..=(chain, u64::MAX)).any(|(_, known)| *known >= last)
    }

    /// How many events were read that count.
    pub(crate) fn len(&self) -> usize {
        self.events.iter().filter(|event| self.counts(event)).count()
    }

    /// Whether something has come since this was asked last that may have to be erased.
    pub(crate) fn unsettled(&mut self) -> bool {
        std::mem::take(&mut self.unsettled)
    }

    /// Entities of which something was erased.
    pub(crate) fn erasures(&self) -> &BTreeSet<EntityId> {
        &self.erasures
    }

    /// Something was erased of these elsewhere: what comes of them has to be looked at.
    pub(crate) fn watch(&mut self, entities: &BTreeSet<EntityId>) {
        self.erasures.extend(entities);
    }

    /// Events that their author erased and whose bodies are still here.
    pub(crate) fn doomed(&self, kind: Kind) -> Doomed {
        let mut doomed = Doomed::new();
        for entity in &self.erasures {
            for erasure in self.of(*entity) {
                for written in entry::erased_by(&erasure.body) {
                    let is_it = |event: &&Event| (event.chain, event.seq) == (written.chain, written.seq);
                    let event = self.all_of(*entity).find(is_it);
                    // In an own space all are one person's devices; in a shared one everybody erases what is theirs.
                    let theirs = |event: &&Event| kind == Kind::Own || event.by == erasure.by;
                    let is_write = |event: &&Event| matches!(event.body, Body::Entry(entry::Verb::Write(_)));
                    if event.filter(theirs).filter(is_write).is_some() {
                        doomed.entry(written.chain).or_default().insert(written.seq);
                    }
                }
            }
        }
        doomed
    }

    /// The forms that such events were written in.
    pub(crate) fn forms(&self, doomed: &Doomed) -> BTreeSet<DraftId> {
        let gone = |event: &&Event| doomed.get(&event.chain).is_some_and(|seqs| seqs.contains(&event.seq));
        let form = |event: &Event| match &event.body {
            Body::Entry(entry::Verb::Write(write)) => Some(DraftId { card: write.card.clone(), span: write.span }),
            _ => None,
        };
        self.events.iter().filter(gone).filter_map(form).collect()
    }

    /// The bodies of these events are gone.
    pub(crate) fn erase(&mut self, doomed: &Doomed) {
        let gone = |event: &Event| doomed.get(&event.chain).is_some_and(|seqs| seqs.contains(&event.seq));
        for event in self.events.iter_mut().filter(|event| gone(event)) {
            event.body = Body::Erased;
            self.erased.insert((event.chain, event.seq));
        }
    }

    /// Whether an event's body is gone.
    pub(crate) fn is_erased(&self, chain: ChainId, seq: u64) -> bool {
        self.erased.contains(&(chain, seq))
    }

    /// Whether any event's body is gone.
    pub(crate) fn has_erased_any(&self) -> bool {
        !self.erased.is_empty()
    }

    /// Whether an envelope may hold something whose body is gone.
    pub(crate) fn has_erased(&self, header: &Header) -> bool {
        if header.kind == EnvelopeKind::Bundle {
            return !self.erased.is_empty();
        }
        let last = |env_seq| self.envelopes.get(&(header.chain, env_seq)).map_or(0, |(_, last)| *last);
        let (before, last) = (last(header.env_seq.saturating_sub(1)), last(header.env_seq));
        before < last && self.erased.range((header.chain, before + 1)..=(header.chain, last)).next().is_some()
    }

    fn add(&mut self, mut event: Event) {
        if self.marks.insert((event.chain, event.seq), (event.hash, event.lamport)).is_some() {
            return;
        }
        for Seen { chain, seq, .. } in std::mem::take(&mut event.seen) {
            self.seen.insert((event.chain, chain, event.seq), seq);
        }
        match &event.body {
            Body::Entry(entry::Verb::Erase(_)) => drop(self.erasures.insert(event.entity)),
            Body::Erased => drop(self.erased.insert((event.chain, event.seq))),
            Body::Exchange(exchange::Verb::Open(_)) => drop(self.exchanges.insert(event.entity)),
            Body::Letter(_) | Body::Reveal(_) => drop(self.held.insert(event.entity)),
            Body::Path(path::Verb::Begin(_)) => drop(self.paths.insert(event.entity)),
            _ => {}
        }
        self.unsettled |= self.erasures.contains(&event.entity);
        self.days.insert((event.day, event.entity));
        let about = match &event.body {
            Body::Entry(entry::Verb::Write(write)) => write.about,
            Body::Exchange(exchange::Verb::Open(begin)) => begin.about,
            Body::Letter(letter::Verb::Send(send)) => send.about,
            Body::Path(path::Verb::Begin(begin)) => begin.about,
            // That somebody answered apart shows nowhere.
            _ => None,
        };
        if let Body::Entry(entry::Verb::Write(write)) = &event.body
            && write.span.is_none()
        {
            match self.entries.get_mut(&write.card) {
                Some(entries) => drop(entries.insert(event.entity)),
                None => drop(self.entries.insert(write.card.clone(), BTreeSet::from([event.entity]))),
            }
        }
        self.about.extend(about.map(|about| (about, event.entity)));
        let at = self.events.len();
        let of = self.entities.entry(event.entity).or_default();
        let place = of.partition_point(|&other| order(&self.events[other]) < order(&event));
        of.insert(place, at);
        self.events.push(event);
    }
}
