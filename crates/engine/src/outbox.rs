use std::collections::BTreeMap;

use minicbor::bytes::ByteVec;
use proto::{
    SpaceId,
    limits::{BATCH, BATCH_COUNT},
};

/// Sealed envelopes that the relay does not have yet, of the spaces that it knows. Never stored: batches in the
/// log seal to the same bytes again.
#[derive(Default)]
pub(crate) struct Outbox(BTreeMap<(SpaceId, u64), Vec<u8>>);

impl Outbox {
    pub(crate) fn put(&mut self, space: SpaceId, env_seq: u64, envelope: Vec<u8>) {
        self.0.insert((space, env_seq), envelope);
    }

    /// The relay has all up to this one.
    pub(crate) fn acknowledged(&mut self, space: SpaceId, up_to: u64) {
        self.0.retain(|&(of, env_seq), _| of != space || env_seq > up_to);
    }

    /// Whether all of these are here.
    pub(crate) fn has_all(&self, space: SpaceId, after: u64, up_to: u64) -> bool {
        self.0.range((space, after + 1)..=(space, up_to.max(after + 1))).count() as u64 >= up_to - after.min(up_to)
    }

    /// All after this one, in order.
    pub(crate) fn after(&self, space: SpaceId, seq: u64) -> impl Iterator<Item = (u64, &[u8])> + Clone {
        self.0.range((space, seq + 1)..=(space, u64::MAX)).map(|((_, seq), bytes)| (*seq, bytes.as_slice()))
    }

    /// The next ones in order, as many as fit in one append.
    pub(crate) fn next_append(&self, space: SpaceId, after: u64) -> (Vec<u64>, Vec<ByteVec>) {
        let mut bytes = 0;
        let next = self.0.range((space, after + 1)..=(space, u64::MAX)).zip(after + 1..);
        next.map(|((&(_, env_seq), envelope), expected)| (env_seq, envelope, expected))
            .take_while(|(env_seq, envelope, expected)| {
                bytes += envelope.len();
                env_seq == expected && bytes <= BATCH
            })
            .take(BATCH_COUNT)
            .map(|(env_seq, envelope, _)| (env_seq, ByteVec::from(envelope.clone())))
            .unzip()
    }
}
