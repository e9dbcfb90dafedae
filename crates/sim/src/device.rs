use std::collections::BTreeMap;

use engine::{Action, Commit, Effects, Engine, Input, Key, Now, Refusal, StoreFault, Ticket};
use grammar::{Catalogue, Day};
use proto::EntityId;
use rand_chacha::ChaCha20Rng;

/// One device: an engine that can die, and a vault that cannot.
pub(crate) struct Device {
    pub(crate) name: &'static str,
    /// None while it is dead or closed.
    pub(crate) engine: Option<Engine>,
    pub(crate) vault: BTreeMap<Key, Vec<u8>>,
    /// How far its clock is off, in milliseconds.
    pub(crate) skew_ms: i64,
    pub(crate) online: bool,
    /// Counts restarts, so that news for an earlier life is not delivered to a later one.
    pub(crate) life: u64,
    pub(crate) outcomes: BTreeMap<Ticket, Result<Option<EntityId>, Refusal>>,
    next_ticket: Ticket,
    rng: ChaCha20Rng,
}

impl Device {
    pub(crate) fn new(name: &'static str, skew_ms: i64, rng: ChaCha20Rng) -> Self {
        Self {
            name,
            engine: None,
            vault: BTreeMap::new(),
            skew_ms,
            online: true,
            life: 0,
            outcomes: BTreeMap::new(),
            next_ticket: 0,
            rng,
        }
    }

    pub(crate) fn now(&self, world_ms: i64) -> Now {
        Now { wall_ms: world_ms + self.skew_ms, offset_min: 60 }
    }

    pub(crate) fn day(&self, world_ms: i64) -> Day {
        self.now(world_ms).day()
    }

    /// Starts the program on what the vault holds.
    pub(crate) fn start(&mut self, world_ms: i64, catalogue: &Catalogue) -> Vec<Effects> {
        self.life += 1;
        let (engine, first) = Engine::open(self.vault.keys().cloned().collect(), "https://relay.example".into());
        self.engine = Some(engine);
        let mut all = vec![first];
        all.extend(self.give(world_ms, Input::Catalogue(catalogue.clone())));
        if self.online {
            all.extend(self.give(world_ms, Input::Online));
        }
        all
    }

    /// The program is gone; the vault stays.
    pub(crate) fn die(&mut self) {
        self.engine = None;
    }

    pub(crate) fn give(&mut self, world_ms: i64, input: Input) -> Option<Effects> {
        let now = self.now(world_ms);
        let engine = self.engine.as_mut()?;
        let effects = engine.handle(now, &mut self.rng, input);
        for (ticket, outcome) in &effects.done {
            self.outcomes.insert(*ticket, outcome.clone());
        }
        Some(effects)
    }

    /// Takes an action; its outcome comes later, under the ticket.
    pub(crate) fn act(&mut self, world_ms: i64, action: Action) -> (Ticket, Option<Effects>) {
        self.next_ticket += 1;
        let ticket = self.next_ticket;
        (ticket, self.give(world_ms, Input::Do(ticket, action)))
    }

    pub(crate) fn read(&self, keys: &[Key]) -> Vec<(Key, Vec<u8>)> {
        keys.iter().filter_map(|key| Some((key.clone(), self.vault.get(key)?.clone()))).collect()
    }

    /// All of it or none of it.
    pub(crate) fn store(&mut self, commit: &Commit) {
        for key in &commit.delete {
            self.vault.remove(key);
        }
        self.vault.extend(commit.put.iter().cloned());
    }
}

/// What a full disk says.
pub(crate) const FULL: StoreFault = StoreFault::Full;
