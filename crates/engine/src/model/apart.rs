//! Two people with some devices each, who write about one thing without a network and meet now and then: for the laws of
//! folds that have to come to the same end.

use std::collections::{BTreeMap, BTreeSet};

use grammar::Day;
use proto::{ChainId, EntityId, MemberId};
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};

use super::Body;
use crate::log::{Batch, Event, Log, Seen};

pub(crate) fn mara() -> MemberId {
    [1; 16].into()
}

pub(crate) fn tom() -> MemberId {
    [2; 16].into()
}

/// What they write about.
pub(crate) fn entity() -> EntityId {
    [7; 16].into()
}

/// See the module. Mara's devices come first.
pub(crate) struct Home {
    rng: ChaCha20Rng,
    pub(crate) devices: Vec<Device>,
    pub(crate) events: Vec<Event>,
    /// What each event had seen.
    truth: Vec<BTreeSet<usize>>,
}

pub(crate) struct Device {
    of: MemberId,
    chain: ChainId,
    /// The events that it has.
    pub(crate) known: BTreeSet<usize>,
    named: BTreeMap<ChainId, u64>,
}

impl Home {
    pub(crate) fn new(seed: u64, devices_each: usize) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let mut device = |of| {
            let mut chain = [0; 16];
            rng.fill_bytes(&mut chain);
            Device { of, chain: chain.into(), known: BTreeSet::new(), named: BTreeMap::new() }
        };
        let devices = [mara(), tom()].into_iter().flat_map(|of| vec![of; devices_each]).map(&mut device).collect();
        Self { rng, devices, events: Vec::new(), truth: Vec::new() }
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.rng.next_u64() % end.max(1) as u64) as usize
    }

    pub(crate) fn write(&mut self, on: usize, body: Body) {
        let device = &mut self.devices[on];
        let mut heads: BTreeMap<ChainId, u64> = BTreeMap::new();
        for event in device.known.iter().map(|&at| &self.events[at]) {
            let head = heads.entry(event.chain).or_default();
            *head = event.seq.max(*head);
        }
        let seq = heads.remove(&device.chain).unwrap_or(0) + 1;
        heads.retain(|chain, seq| device.named.get(chain) != Some(seq));
        device.named.extend(&heads);
        let at = self.events.len();
        let mut hash = [0; 32];
        hash[..4].copy_from_slice(&(at as u32).to_be_bytes());
        self.events.push(Event {
            hash: hash.into(),
            by: device.of,
            chain: device.chain,
            seq,
            lamport: 1 + device.known.iter().map(|&at| self.events[at].lamport).max().unwrap_or(0),
            wall_ms: 0,
            day: Day::default(),
            entity: entity(),
            body,
            seen: heads.into_iter().map(|(chain, seq)| Seen { chain, seq, hash: [0; 32].into() }).collect(),
        });
        self.truth.push(device.known.clone());
        device.known.insert(at);
    }

    /// One device tells another all it knows.
    pub(crate) fn meet(&mut self, from: usize, to: usize) {
        let known = self.devices[from].known.clone();
        self.devices[to].known.extend(known);
    }

    /// The log of somebody to whom all of it came in some order.
    pub(crate) fn log(&mut self, of: &BTreeSet<usize>) -> Log {
        let mut order: Vec<usize> = of.iter().copied().collect();
        for at in (1..order.len()).rev() {
            order.swap(at, self.below(at + 1));
        }
        let mut log = Log::default();
        for event in order.into_iter().map(|at| self.events[at].clone()) {
            log.take_read(&Batch::place(event.chain, event.by, 0, [0; 32].into()), vec![event]);
        }
        log
    }

    pub(crate) fn all(&self) -> BTreeSet<usize> {
        (0..self.events.len()).collect()
    }

    /// Whether an event had seen another.
    pub(crate) fn saw(&self, event: usize, other: usize) -> bool {
        self.truth[event].contains(&other)
    }
}
