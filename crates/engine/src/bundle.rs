//! Bundles: original events of other chains with their authors' signatures. What a device wrote that is gone for
//! good comes back this way after a relay has lost it.

use std::collections::BTreeMap;

use crypto::{Bundle, Bundled, Head as SignedHead};
use minicbor::bytes::ByteVec;
use proto::{ChainHead, ChainId, Hash, Header, MemberId, SpaceId, encode};
use rand_core::CryptoRng;

use crate::{
    Effects, Engine, EnvelopeFault, keys,
    log::Batch,
    receive::{Admitted, Piece},
    space::{Head, Kind, Space},
    txn::Txn,
};

/// Bytes of events in one bundle at most, so that with padding it stays a record.
const ROOM: usize = 40 * 1024;

/// Chains of devices that are gone, of which the relay lacks something, and the last event that it has.
pub(crate) type Wanting = BTreeMap<ChainId, u64>;

impl Engine {
    /// Takes in what a bundle brings.
    pub(crate) fn take_bundle(&self, txn: &mut Txn, id: SpaceId, bundle: &Bundle) -> Result<Admitted, EnvelopeFault> {
        let mut waiting: Vec<&Bundled> = bundle.items.iter().collect();
        let taken = txn.batches.len();
        loop {
            let before = waiting.len();
            let mut still: Vec<&Bundled> = Vec::new();
            for item in waiting {
                // What follows on something that waits waits with it.
                if still.iter().any(|before| before.chain == item.chain) {
                    still.push(item);
                    continue;
                }
                let Bundled { chain, signer, generation, last_seq, sig, ref events } = *item;
                let piece = Piece { chain, signer, generation, sig, last_seq: Some(last_seq), epoch: None, events };
                let known = txn.space(self, id).and_then(|space| space.heads.get(&chain)).map_or(0, |head| head.seq);
                if item.last_seq <= known && self.vouched(txn, id, item) {
                    continue;
                }
                if self.take_piece(txn, id, &piece, None)? != Admitted::Yes {
                    still.push(item);
                }
            }
            waiting = still;
            if waiting.is_empty() || waiting.len() == before {
                break;
            }
        }
        if waiting.is_empty() {
            return Ok(Admitted::Yes);
        }
        // What was known already is no news: whoever looks again because of it would look for ever.
        Ok(if txn.batches.len() > taken { Admitted::EarlyWithNews } else { Admitted::Early })
    }

    /// A bundle that comes before its chain's turn is looked into all the same: what its chain wrote before it may
    /// wait for what it brings.
    pub(crate) fn look_into_bundle(&self, txn: &mut Txn, id: SpaceId, header: &Header, bytes: &[u8]) -> Admitted {
        if header.kind != proto::EnvelopeKind::Bundle {
            return Admitted::Early;
        }
        let Some(opened) = txn.space(self, id).and_then(|space| crypto::open(&space.ring, bytes).ok()) else {
            return Admitted::Early;
        };
        let crypto::Content::Bundle(bundle) = opened.content else { return Admitted::Early };
        let before = txn.batches.len();
        let taken = self.take_bundle(txn, id, &bundle);
        if let (Err(_), Some(unproved)) = (&taken, &mut txn.unproved) {
            unproved.doubted = true;
        }
        if taken.is_ok() && txn.batches.len() > before { Admitted::EarlyWithNews } else { Admitted::Early }
    }

    /// A bundle's envelope has its place in the chain of who sealed it, which it says nothing about.
    pub(crate) fn take_place(
        &self,
        txn: &mut Txn,
        id: SpaceId,
        chain: ChainId,
        env_seq: u64,
        env_hash: Hash,
    ) -> Admitted {
        let Some(space) = txn.space(self, id) else { return Admitted::Early };
        let nobody = Head::first(id, chain, MemberId::from([0; 16]));
        let head = space.heads.get(&chain).copied().unwrap_or(nobody);
        space.heads.insert(chain, Head { env_seq, env_hash, ..head });
        txn.batches.push((id, Batch::place(chain, head.signer, env_seq, env_hash)));
        Admitted::Yes
    }

    /// The relay has said what it has of this person's chains: what it lacks of devices that are gone is for this one
    /// to bring back.
    pub(crate) fn find_wanting(&mut self, id: SpaceId, heads: &[ChainHead]) {
        let Some(space) = self.spaces.get(&id).filter(|space| !space.read_only() && self.whole(id)) else { return };
        let gone = |chain: &ChainId, head: &Head| {
            *chain != space.my_chain && head.seq > 0 && self.is_gone(space, *chain, head)
        };
        let wanting: Wanting = space
            .heads
            .iter()
            .filter(|(chain, head)| gone(chain, head))
            .filter_map(|(chain, head)| {
                let there = heads.iter().find(|there| there.chain == *chain).map_or(0, |there| there.env_seq);
                let log = self.logs.get(&id)?;
                let reached = if there == 0 { 0 } else { log.reached(*chain, there) };
                let reached = reached.max(space.bundled.get(chain).copied().unwrap_or(0));
                // Also what does not count: others may have seen it before it was cut off, and what they wrote waits for it.
                (reached < head.seq).then_some((*chain, reached))
            })
            .collect();
        if wanting.is_empty() {
            self.wanting.remove(&id);
        } else {
            self.wanting.insert(id, wanting);
        }
    }

    /// Bundles what the relay lacks of devices that are gone, once all of it is in memory.
    pub(crate) fn bundle_up(&mut self, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        let Some((&id, wanting)) = self.wanting.first_key_value() else { return };
        let settled = self.spaces.get(&id).is_some_and(|space| space.registered() && !self.outdated(space));
        if !settled || !self.asked.is_empty() {
            return;
        }
        let wanting = wanting.clone();
        let in_tail = self.logs.get(&id).into_iter().flat_map(|log| log.tail());
        let mut batches: Vec<Batch> = std::mem::take(&mut self.gathered);
        batches.extend(in_tail);
        batches.retain(|batch| wanting.get(&batch.chain).is_some_and(|reached| batch.last_seq > *reached));
        batches.retain(|batch| !batch.events.is_empty());
        if let Some(log) = self.logs.get(&id) {
            for batch in &mut batches {
                batch.forget(log);
            }
        }
        if !self.gathering && !self.complete(id, &wanting, &batches) {
            let segments: Vec<_> = self.logs.get(&id).into_iter().flat_map(|log| log.segments()).collect();
            self.gathering = true;
            if !segments.is_empty() {
                let asked: Vec<_> = segments.into_iter().map(|first| keys::segment(id, first)).collect();
                self.asked.extend(asked.iter().cloned());
                fx.load.extend(asked);
                return;
            }
        }
        self.gathering = false;
        self.wanting.remove(&id);
        let mut txn = Txn::default();
        if let Some(space) = txn.space(self, id) {
            for batch in &batches {
                let known = space.bundled.entry(batch.chain).or_default();
                *known = batch.last_seq.max(*known);
            }
        }
        let bundles = packed(batches, |batch| self.is_proved(id, batch));
        txn.bundles.extend(bundles.into_iter().map(|bundle| (id, bundle)));
        self.commit(txn, rng, fx);
    }

    /// Whether a segment's batches are to be kept in memory for a bundle.
    pub(crate) fn gather(&mut self, id: SpaceId, batches: &[Batch]) {
        if let Some(wanting) = self.wanting.get(&id).filter(|_| self.gathering) {
            let wanted = batches.iter().filter(|batch| wanting.contains_key(&batch.chain));
            self.gathered.extend(wanted.cloned());
        }
    }

    fn whole(&self, id: SpaceId) -> bool {
        self.logs.get(&id).is_some_and(|log| log.whole())
    }

    /// Whether nobody will ever append to a chain of this person again: its device was removed, or writes elsewhere.
    fn is_gone(&self, space: &Space, chain: ChainId, head: &Head) -> bool {
        let Ok(own) = self.own_space() else { return false };
        match space.kind {
            Kind::Own if own.sigchain.member(head.signer).is_none() => true,
            Kind::Shared if head.signer != space.me => false,
            _ => {
                let said = self.own_house().access.iter().filter(|access| access.space == space.id);
                let mut living = said.filter(|access| own.sigchain.member(access.device).is_some());
                !living.any(|access| access.chain == Some(chain))
            }
        }
    }

    /// Whether these batches bring each chain up to where it stands.
    fn complete(&self, id: SpaceId, wanting: &Wanting, batches: &[Batch]) -> bool {
        let Some(space) = self.spaces.get(&id) else { return false };
        wanting.iter().all(|(chain, reached)| {
            let events: usize =
                batches.iter().filter(|batch| batch.chain == *chain).map(|batch| batch.events.len()).sum();
            let head = space.heads.get(chain).map_or(0, |head| head.seq);
            events as u64 >= head.saturating_sub(*reached)
        })
    }

    /// Whether the head that came with a batch is its author's.
    fn is_proved(&self, id: SpaceId, batch: &Batch) -> bool {
        let (Some(space), Some(last)) = (self.spaces.get(&id), batch.events.last()) else { return false };
        let Batch { chain, signer, generation, last_seq, sig, .. } = *batch;
        let head = SignedHead { space: id, chain, signer, generation, last_seq, last_hash: last.hash(id, chain) };
        space.sigchain.verify_head(head, &sig).is_ok()
    }

    /// Whether a head is known, here or in what is being taken in, that vouches for as much.
    fn vouched(&self, txn: &Txn, id: SpaceId, item: &Bundled) -> bool {
        let fresh = txn.batches.iter().any(|(space, batch)| {
            (*space, batch.chain) == (id, item.chain)
                && batch.generation >= item.generation
                && batch.last_seq >= item.last_seq
        });
        fresh || self.logs.get(&id).is_some_and(|log| log.is_vouched(item.chain, item.generation, item.last_seq))
    }
}

/// Packs batches into bundles, each chain's in order. What arrived together stays one item, since two chains may have
/// seen each other's events in turn. Only events whose own head does not prove them wait for the next one that does: not
/// every head was checked when they came.
fn packed(mut batches: Vec<Batch>, proves: impl Fn(&Batch) -> bool) -> Vec<Bundle> {
    batches.sort_by_key(|batch| (batch.chain, batch.last_seq));
    batches.dedup_by_key(|batch| (batch.chain, batch.last_seq));
    let mut bundles: Vec<Bundle> = Vec::new();
    let mut size = usize::MAX;
    for run in batches.chunk_by(|a, b| (a.chain, a.generation) == (b.chain, b.generation)) {
        let mut events: Vec<ByteVec> = Vec::new();
        for batch in run {
            events.extend(batch.events.iter().map(|event| ByteVec::from(encode(event))));
            if !proves(batch) {
                continue;
            }
            let bytes: usize = events.iter().map(|event| event.len()).sum();
            if size.saturating_add(bytes) > ROOM {
                bundles.push(Bundle { items: Vec::new() });
                size = 0;
            }
            size += bytes;
            let Batch { chain, signer, generation, sig, last_seq, .. } = *batch;
            let item = Bundled { chain, signer, generation, last_seq, sig, events: std::mem::take(&mut events) };
            bundles.last_mut().into_iter().for_each(|bundle| bundle.items.push(item.clone()));
        }
    }
    bundles
}
