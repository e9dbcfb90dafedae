//! The whole product without a screen: one door, one window.
//!
//! The door is [`Engine::handle`]: an [`Input`] goes in, [`Effects`] come out as data. The window is
//! [`Engine::ask`]: a [`Query`] gives a view. There is no clock, no randomness, no I/O in here: time
//! and randomness are arguments, and what is to be stored or sent is an effect for the driver.
//!
//! Stored, then sent: one input gives at most one atomic [`Commit`], and nothing that depends on it is
//! sent or called saved before [`Input::Stored`].

pub mod archive;
mod effects;
mod fault;
mod input;
pub mod views;

pub use crypto::Secret;
pub use effects::{Commit, CommitId, Effects, Key, Listen, Topic};
pub use fault::{EnvelopeFault, Fault, HoldFlaw, PairFailure, Refusal, StoreFault};
pub use input::{
    Action, Asking, CardStep, Draft, DraftId, Energy, FormAudience, Heard, HouseChange, Input, Landed, LetterStep,
    Live, Move, NoAnswer, Now, PairStep, PathStep, RecoverStep, RevealStep, Span, Ticket, WordsStep,
};
pub use views::Query;

mod bundle;
mod compare;
mod devices;
mod erase;
mod exchanges;
mod holds;
mod household;
mod keys;
mod leaving;
mod letters;
mod links;
mod log;
mod look;
mod model;
mod open;
mod outbox;
mod own_cards;
mod pairing;
mod paths;
mod proof;
mod receive;
mod recovery;
mod reseal;
mod reveals;
mod space;
mod sync;
mod txn;
#[cfg(test)]
mod vectors;
mod wishes;
mod write;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use grammar::Catalogue;
use proto::{EntityId, SpaceId};
use rand_core::CryptoRng;

use crate::{
    bundle::Wanting,
    erase::Erasing,
    holds::Holds,
    log::{Batch, SpaceLog},
    model::{Body, house},
    open::Phase,
    outbox::Outbox,
    pairing::Pairing,
    recovery::Returning,
    space::{Me, Space},
    sync::Net,
    txn::Txn,
    views::Compared,
    write::Form,
};

/// Longest name, in characters.
const NAME_MAX: usize = 40;

/// One device's whole state.
pub struct Engine {
    relay: String,
    catalogue: Option<Catalogue>,
    phase: Phase,
    me: Option<Me>,
    spaces: BTreeMap<SpaceId, Space>,
    logs: BTreeMap<SpaceId, SpaceLog>,
    outbox: Outbox,
    drafts: BTreeMap<DraftId, Draft>,
    /// Records that are being read.
    asked: BTreeSet<Key>,
    /// Records without which it is not safe to write cannot be read.
    damaged: bool,
    pairing: Pairing,
    /// Recovery words that were drawn and are not kept yet.
    words: Option<crypto::Recovery>,
    returning: Returning,
    compared: Option<Compared>,
    /// What the relay lacks of devices that are gone; and what was read of it from older segments.
    wanting: BTreeMap<SpaceId, Wanting>,
    gathering: bool,
    gathered: Vec<Batch>,
    /// What is being erased for good.
    erasing: Erasing,
    holds: Holds,
    net: Net,
    faults: Vec<Fault>,
    not_saved: Option<StoreFault>,
    /// The commit under way. What comes meanwhile waits in the queue.
    pending: Option<(CommitId, Txn)>,
    queue: VecDeque<Input>,
    last_commit: CommitId,
    /// The own space may tell of shared spaces that this device has not entered yet, or of devices that this one
    /// is to let in.
    household_due: bool,
}

impl Engine {
    fn new(relay: String) -> Self {
        Self {
            relay,
            catalogue: None,
            phase: Phase::First,
            me: None,
            spaces: BTreeMap::new(),
            logs: BTreeMap::new(),
            outbox: Outbox::default(),
            asked: BTreeSet::new(),
            damaged: false,
            drafts: BTreeMap::new(),
            pairing: Pairing::default(),
            words: None,
            returning: Returning::default(),
            compared: None,
            wanting: BTreeMap::new(),
            gathering: false,
            gathered: Vec::new(),
            erasing: Erasing::default(),
            holds: Holds::default(),
            net: Net::default(),
            faults: Vec::new(),
            not_saved: None,
            pending: None,
            queue: VecDeque::new(),
            last_commit: 0,
            household_due: false,
        }
    }

    /// The door: one thing happened; what is to be done now?
    pub fn handle(&mut self, now: Now, rng: &mut dyn CryptoRng, input: Input) -> Effects {
        let mut fx = Effects::default();
        self.queue.push_back(input);
        while let Some(input) = self.next_input() {
            self.take(now, rng, input, &mut fx);
        }
        self.look_after_the_household(now, rng, &mut fx);
        if self.pending.is_none() {
            self.seal_again(rng, &mut fx);
        }
        if self.pending.is_none() {
            self.bundle_up(rng, &mut fx);
        }
        if self.pending.is_none() {
            self.erase_for_good(now, rng, &mut fx);
        }
        if self.pending.is_none() {
            let mut txn = Txn::default();
            self.prepare_device(rng, &mut txn);
            self.commit(txn, rng, &mut fx);
        }
        if self.pending.is_none() {
            self.choose_deposits(now, rng, &mut fx);
        }
        self.pump(now, rng, &mut fx);
        fx
    }

    /// The window: what does this look like now?
    pub fn ask<Q: Query>(&self, now: Now, query: &Q) -> Q::View {
        query.answer(self, now)
    }

    /// What the own space says is heeded here, one commit at a time.
    fn look_after_the_household(&mut self, now: Now, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        if !self.household_due || !self.ready() || self.damaged {
            return;
        }
        if self.pending.is_none() {
            self.heed_leaving(rng, fx);
        }
        if self.pending.is_none() {
            self.adopt_places(rng, fx);
        }
        if self.pending.is_none() {
            self.say_access(now, rng, fx);
        }
        self.household_due = self.pending.is_some();
    }

    /// While a commit is under way, only its outcome is taken.
    fn next_input(&mut self) -> Option<Input> {
        if self.pending.is_none() {
            return self.queue.pop_front();
        }
        let at = self.queue.iter().position(|input| matches!(input, Input::Stored(_) | Input::NotStored(..)))?;
        self.queue.remove(at)
    }

    fn take(&mut self, now: Now, rng: &mut dyn CryptoRng, input: Input, fx: &mut Effects) {
        match input {
            Input::Catalogue(catalogue) => {
                self.catalogue = Some(catalogue);
                fx.changed.insert(Topic::Entries);
            }
            Input::Loaded(records) => self.take_loaded(records, rng, fx),
            Input::Do(ticket, action) => self.take_action(now, rng, ticket, action, fx),
            Input::Stored(id) => self.stored(id, fx),
            Input::NotStored(id, fault) => self.not_stored(id, fault, fx),
            Input::Online => self.set_online(true, fx),
            Input::Offline => self.set_online(false, fx),
            Input::Reply(call, answer) => self.answer(now, rng, call, answer, fx),
            Input::Live(space, news) => self.live(now, rng, space, news, fx),
            Input::Tick => {}
        }
    }

    fn take_loaded(&mut self, records: Vec<(Key, Vec<u8>)>, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        self.loaded(records, fx);
        let whole: Vec<SpaceId> = self.logs.iter().filter(|(_, log)| log.whole()).map(|(&id, _)| id).collect();
        let mut txn = Txn::default();
        for id in whole {
            self.unpark(id, &mut txn);
        }
        self.commit(txn, rng, fx);
    }

    fn take_action(&mut self, now: Now, rng: &mut dyn CryptoRng, ticket: Ticket, action: Action, fx: &mut Effects) {
        if !self.ready() {
            fx.done.push((ticket, Err(Refusal::StillLoading)));
            return;
        }
        if self.damaged {
            fx.done.push((ticket, Err(Refusal::ReadOnly)));
            return;
        }
        let Some(action) = self.ask_the_relay(now, ticket, action, fx) else { return };
        let mut txn = Txn::default();
        match self.act(now, rng, &mut txn, action, fx) {
            Ok(entity) => {
                txn.done.push((ticket, Ok(entity)));
                self.commit(txn, rng, fx);
            }
            Err(refusal) => fx.done.push((ticket, Err(refusal))),
        }
    }

    fn act(
        &mut self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        action: Action,
        fx: &mut Effects,
    ) -> Result<Option<EntityId>, Refusal> {
        match action {
            Action::Begin { name } => self.begin(now, rng, txn, name).map(|()| None),
            Action::House(change) => self.change_house(now, rng, txn, change).map(|()| None),
            Action::Write { card, span, about, answers, clear, audience } => {
                self.write(now, rng, txn, Form { card, span, about, answers, clear, audience }).map(Some)
            }
            Action::Correct { entity, answers, clear } => self.correct(now, rng, txn, entity, answers, clear).map(Some),
            Action::Erase(entity) => self.erase(now, rng, txn, entity).map(Some),
            Action::Share { entity, audience } => self.share(now, rng, txn, entity, audience).map(Some),
            Action::Draft(id, draft) => {
                txn.drafts.push((id, draft));
                txn.changed.insert(Topic::Drafts);
                Ok(None)
            }
            Action::Leave => self.leave(now, rng, txn).map(|()| None),
            Action::Pair(step) => self.pair(now, rng, txn, step, fx).map(|()| None),
            Action::RemoveDevices(devices) => self.remove_devices(txn, &devices).map(|()| None),
            Action::Noticed => self.noticed(txn).map(|()| None),
            Action::Words(step) => self.make_words(rng, txn, step).map(|()| None),
            Action::Recover(step) => self.come_back(rng, txn, step).map(|()| None),
            Action::Compare(text) => self.compare(txn, &text).map(|()| None),
            Action::DeleteAtRelay => self.delete_at_relay(now, rng, txn).map(|()| None),
            Action::NothingToCompare => self.nothing_to_compare(txn).map(|()| None),
            Action::Open { card, about, answers, audience } => {
                self.open_exchange(now, rng, txn, card, about, answers, audience).map(Some)
            }
            Action::Move(entity, step) => self.move_exchange(now, rng, txn, entity, step).map(Some),
            Action::Letter(step) => self.letter(now, rng, txn, step).map(Some),
            Action::Reveal(step) => self.reveal(now, rng, txn, step).map(Some),
            Action::Card(step) => self.own_card(now, rng, txn, step).map(|()| None),
            Action::Path(step) => self.take_path(now, rng, txn, step).map(Some),
        }
    }

    fn begin(&self, now: Now, rng: &mut dyn CryptoRng, txn: &mut Txn, name: Option<String>) -> Result<(), Refusal> {
        if self.me.is_some() {
            return Err(Refusal::AlreadyBegun);
        }
        let name = name.map(usable_name).transpose()?;
        let (me, space) = Space::found_own(rng).map_err(|_| Refusal::ReadOnly)?;
        let own = space.id;
        txn.me = Some(me);
        txn.add_space(space);
        if name.is_some() {
            txn.author(self, now, rng, own, house::HOUSE.into(), &Body::House(house::Verb::Name(name)))?;
        }
        txn.changed.extend([Topic::House, Topic::Entries]);
        Ok(())
    }

    fn change_house(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        change: HouseChange,
    ) -> Result<(), Refusal> {
        let own = self.own_space()?.id;
        let verb = match change {
            HouseChange::Name(name) => house::Verb::Name(name.map(usable_name).transpose()?),
            HouseChange::Energy(energy) => house::Verb::Energy(energy.level()),
            HouseChange::Device(device, name) => {
                self.own_space()?.sigchain.member(device).ok_or(Refusal::NoSuchDevice)?;
                house::Verb::Device(device, usable_name(name)?)
            }
        };
        let entity = house::HOUSE.into();
        if let (house::Verb::Name(_), Some(shared)) = (&verb, self.shared_space().filter(|space| !space.read_only())) {
            txn.author(self, now, rng, shared.id, entity, &Body::House(verb.clone()))?;
        }
        txn.author(self, now, rng, own, entity, &Body::House(verb))?;
        txn.changed.insert(Topic::House);
        Ok(())
    }

    /// Hands a transaction to the driver. One that stores nothing is over at once.
    fn commit(&mut self, mut txn: Txn, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        if !txn.writes() {
            self.settle(txn, fx);
            return;
        }
        self.last_commit += 1;
        match txn.finish(self, self.last_commit, rng) {
            Ok(commit) => {
                fx.commit = Some(commit);
                self.pending = Some((self.last_commit, txn));
            }
            Err(fault) => self.roll_back(txn, fault, fx),
        }
    }

    fn stored(&mut self, id: CommitId, fx: &mut Effects) {
        if let Some((_, txn)) = self.pending.take_if(|(pending, _)| *pending == id) {
            if self.not_saved.take().is_some() {
                fx.changed.insert(Topic::Sync);
            }
            self.settle(txn, fx);
        }
    }

    fn not_stored(&mut self, id: CommitId, fault: StoreFault, fx: &mut Effects) {
        if let Some((_, txn)) = self.pending.take_if(|(pending, _)| *pending == id) {
            self.roll_back(txn, fault, fx);
        }
    }

    fn settle(&mut self, mut txn: Txn, fx: &mut Effects) {
        fx.done.append(&mut txn.done);
        fx.changed.append(&mut txn.changed);
        if !txn.faults.is_empty() || !txn.outgoing.is_empty() {
            fx.changed.insert(Topic::Sync);
        }
        txn.apply(self);
    }

    /// Nothing of it happened; what was typed is kept as a draft in memory.
    fn roll_back(&mut self, txn: Txn, fault: StoreFault, fx: &mut Effects) {
        self.not_saved = Some(fault);
        self.net.rolled_back();
        if let Some((id, draft)) = txn.typed {
            self.drafts.insert(id, draft);
            fx.changed.insert(Topic::Drafts);
        }
        fx.changed.insert(Topic::Sync);
        fx.done
            .extend(txn.done.into_iter().map(|(ticket, outcome)| (ticket, outcome.and(Err(Refusal::NotSaved(fault))))));
    }
}

/// A name as it may be shown: trimmed, not empty, no control characters, not too long.
fn usable_name(name: String) -> Result<String, Refusal> {
    let name = name.trim();
    let usable = !name.is_empty() && name.chars().count() <= NAME_MAX && !name.chars().any(char::is_control);
    if usable { Ok(name.to_owned()) } else { Err(Refusal::UnusableName) }
}
