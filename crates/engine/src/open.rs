//! Opening: what the first screen needs is read first, the rest behind it, newest first.

use std::collections::{BTreeMap, BTreeSet};

use minicbor::Decode;
use proto::{SpaceId, decode};

use crate::{
    Draft, Effects, Engine, Fault, Key, Topic,
    keys::{self, Name},
    log::Batch,
    pairing::Pairing,
    space::{Space, SpaceLog},
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
                Some(Name::Sent(..)) => {}
                Some(
                    Name::Me
                    | Name::Pairing
                    | Name::Space(_)
                    | Name::Heads(_)
                    | Name::Tail(..)
                    | Name::Outgoing(..)
                    | Name::Draft,
                ) => {
                    first.push(key);
                }
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
            fx.load = first;
        }
        (engine, fx)
    }

    /// Whether the first screen can be shown.
    pub(crate) fn ready(&self) -> bool {
        matches!(self.phase, Phase::Ready)
    }

    /// Takes records in. A record that cannot be read is named, and the others still count.
    pub(crate) fn loaded(&mut self, mut records: Vec<(Key, Vec<u8>)>, fx: &mut Effects) {
        // A space comes before what belongs to it.
        records.sort_by_key(|(key, _)| !matches!(keys::parse(key), Some(Name::Space(_))));
        for (key, bytes) in records {
            if self.take_record(&key, &bytes).is_none() {
                self.faults.push(Fault::BadRecord { key: key.0 });
            }
        }
        self.phase = Phase::Ready;
        fx.load.extend(self.logs.iter().filter_map(|(id, log)| Some(keys::segment(*id, log.next_missing()?))));
        fx.changed.extend([Topic::House, Topic::Entries, Topic::Drafts, Topic::Pairing, Topic::Sync]);
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
            Name::Tail(id, number) => {
                let batch: Batch = read("batch", bytes)?;
                self.logs.get_mut(&id)?.load_tail(id, number, &batch, bytes).ok()?;
            }
            Name::Segment(id, first) => {
                let batches: Vec<Batch> = read("segment", bytes)?;
                self.logs.get_mut(&id)?.load_segment(id, first, &batches).ok()?;
            }
            // What was sent is read again only when the relay has lost it.
            Name::Outgoing(id, seq) | Name::Sent(id, seq) => {
                self.outbox.insert((id, seq), bytes.to_vec());
            }
            Name::Draft => {
                let draft: Draft = read("draft", bytes)?;
                self.drafts.insert(keys::parse_draft(key)?, draft);
            }
        }
        Some(())
    }
}

fn read<T: for<'b> Decode<'b, ()>>(what: &'static str, bytes: &[u8]) -> Option<T> {
    decode(what, bytes).ok()
}
