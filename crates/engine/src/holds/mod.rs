//! What waits at the relay until a condition is met. What is to be deposited and withdrawn follows from the own space:
//! it says what was kept, and what the relay has taken. So nothing is lost with a device, and what one device took back
//! another does not deposit again. What a person opens or takes back is asked now, or not at all.

mod letter;
mod reveal;

use std::collections::{BTreeMap, BTreeSet};

use crypto::{ContentKey, HoldFault, HoldPart};
use grammar::Answers;
use minicbor::{Decode, Encode};
use proto::{AskedFor, Claim, Code, EntityId, HoldId, MemberId, Outcome, Payload, Request, Response, SpaceId};
use rand_core::CryptoRng;

use crate::{
    Action, Effects, Engine, Fault, HoldFlaw, LetterStep, Now, Refusal, RevealStep, Ticket, Topic,
    model::hold::{At, Sealed},
    space::{Kind, Space},
    sync::Waiting,
    txn::Txn,
};

/// What is under way with holds, and what was done again.
#[derive(Default)]
pub(crate) struct Holds {
    /// Something may be to be claimed.
    due: bool,
    /// Spaces whose relay was set back, and what was done again there since.
    redone: BTreeMap<SpaceId, Redone>,
    /// This connection has just begun: what other devices of this person left undone is done here.
    for_others: bool,
    /// What the relay refused on this connection.
    refused: BTreeSet<(EntityId, u64, Deed)>,
    /// How many events a run's question had when the other's part was asked for.
    looked: BTreeMap<(EntityId, u64), usize>,
    /// Runs of which the relay gave out what nobody here has heard was committed to.
    strange: BTreeSet<(EntityId, u64)>,
    /// A deposit of an answer may be to be decided on.
    choose_due: bool,
    /// Spaces of which the relay is to say what was asked for.
    ask_due: BTreeSet<SpaceId>,
    /// The own parts that the other asked for, and when they are given.
    asked: BTreeMap<HoldId, i64>,
}

/// Which parts were withdrawn and deposited again since the relay was set back, by entity and run.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode)]
pub(crate) struct Redone(#[n(0)] BTreeSet<(EntityId, u64)>);

/// What is claimed of a part.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Deed {
    /// The own part is taken back. Comes before what is deposited.
    Withdraw,
    /// The own part is put there.
    Deposit,
    /// The other's part is asked for.
    Open,
    /// The own part is given.
    Release,
    /// The other is asked for theirs.
    Ask,
    /// No to being asked.
    Refuse,
}

/// A claim under way, and who waits for it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Errand {
    pub(crate) entity: EntityId,
    pub(crate) run: u64,
    pub(crate) deed: Deed,
    pub(crate) ticket: Option<Ticket>,
}

#[cfg(test)]
impl Redone {
    pub(crate) fn of(parts: impl IntoIterator<Item = (EntityId, u64)>) -> Self {
        Self(parts.into_iter().collect())
    }
}

impl Holds {
    /// Takes in what was done again in a space.
    pub(crate) fn load(&mut self, space: SpaceId, redone: Redone) {
        self.redone.insert(space, redone);
        self.news();
    }

    /// Something changed that holds may depend on.
    pub(crate) fn news(&mut self) {
        (self.due, self.choose_due) = (true, true);
    }

    /// A live frame came.
    pub(crate) fn ask_again(&mut self, space: SpaceId) {
        self.ask_due.insert(space);
    }

    /// Whether a part is to be withdrawn or deposited again.
    pub(crate) fn is_again(&self, space: SpaceId, entity: EntityId, run: u64) -> bool {
        self.redone.get(&space).is_some_and(|redone| !redone.0.contains(&(entity, run)))
    }
}

impl Engine {
    /// A connection begins or ends: what was refused is tried again, once the own space was read to its end.
    pub(crate) fn holds_begin_anew(&mut self) {
        self.holds.refused.clear();
        self.holds.looked.clear();
        self.holds.news();
        self.holds.for_others = true;
        self.holds.ask_due.extend(self.spaces.keys());
        if let Some(me) = &self.me {
            self.net.doubt_head(me.own);
        }
    }

    /// The relay was set back: whatever it had of holds, it is withdrawn and deposited again.
    pub(crate) fn do_holds_again(&mut self, txn: &mut Txn) {
        self.holds_begin_anew();
        let shared = self.spaces.values().filter(|space| space.kind == Kind::Shared);
        txn.redone.extend(shared.map(|space| (space.id, Redone::default())));
    }

    /// Claims what is next: what was taken back first, then what is to be deposited.
    pub(crate) fn pump_holds(&mut self, now: Now, fx: &mut Effects) {
        self.pump_asked(now, fx);
        if !self.holds.due || self.net.busy(|waiting| matches!(waiting, Waiting::Hold(_, Errand { ticket: None, .. })))
        {
            return;
        }
        let Ok(own) = self.own_space() else { return };
        // Before a person has another device, their own space may be nowhere else.
        let own_id = own.registered().then_some(own.id);
        let whole = self.spaces.keys().all(|id| self.logs.get(id).is_some_and(|log| log.whole()));
        if !whole || own.read_only() {
            return;
        }
        self.name_contradictions(fx);
        let spaces: Vec<SpaceId> = self.spaces.values().filter(|space| self.may_claim(space)).map(|s| s.id).collect();
        let next = spaces.iter().find_map(|id| Some((*id, self.deeds(*id, now).min_by_key(|(.., deed)| *deed)?)));
        let Some((id, (entity, run, deed))) = next else {
            (self.holds.due, self.holds.for_others) = (false, false);
            return;
        };
        // Another device may have taken back what is still to be deposited here.
        if own_id.is_some_and(|own| !self.net.at_head(own)) {
            return;
        }
        let Some(claim) = self.claim(id, entity, run, deed) else {
            self.holds.refused.insert((entity, run, deed));
            return;
        };
        self.claim_now(id, Errand { entity, run, deed, ticket: None }, claim, fx);
    }

    /// What a person wants of the relay is asked now; anything else comes back.
    pub(crate) fn ask_the_relay(
        &mut self,
        now: Now,
        ticket: Ticket,
        action: Action,
        fx: &mut Effects,
    ) -> Option<Action> {
        let (entity, deed) = match &action {
            Action::Letter(LetterStep::Open(entity)) => (*entity, Deed::Open),
            Action::Letter(LetterStep::TakeBack(entity)) => (*entity, Deed::Withdraw),
            Action::Reveal(RevealStep::TakeOut(entity)) => (*entity, Deed::Withdraw),
            Action::Reveal(RevealStep::Give(entity)) => (*entity, Deed::Release),
            Action::Reveal(RevealStep::Ask(entity)) => (*entity, Deed::Ask),
            Action::Reveal(RevealStep::SayNo(entity)) => (*entity, Deed::Refuse),
            Action::Reveal(RevealStep::Look(_)) => {
                self.holds.looked.clear();
                self.holds.news();
                return Some(action);
            }
            _ => return Some(action),
        };
        let asked = match (&action, deed) {
            (Action::Letter(_), Deed::Open) => self.may_open_letter(entity).map(|to| (to, 0)),
            (Action::Letter(_), _) => self.may_take_back_letter(entity).map(|to| (to, 0)),
            _ => self.may_ask_reveal(entity, deed, now).map(|(id, run)| (Some(id), run)),
        };
        match asked {
            Ok((None, _)) => fx.done.push((ticket, Ok(Some(entity)))),
            Ok((Some(id), run)) => {
                let reachable = self.net.online && self.spaces.get(&id).is_some_and(|space| self.may_claim(space));
                match self.claim(id, entity, run, deed).filter(|_| reachable) {
                    Some(claim) => self.claim_now(id, Errand { entity, run, deed, ticket: Some(ticket) }, claim, fx),
                    None => fx.done.push((ticket, Err(Refusal::Unreachable))),
                }
            }
            Err(refusal) => fx.done.push((ticket, Err(refusal))),
        }
        None
    }

    /// The relay could not be reached. What a person wanted is not tried again by itself.
    pub(crate) fn hold_unreached(&mut self, errand: &Errand, fx: &mut Effects) {
        self.holds.due = true;
        fx.done.extend(errand.ticket.map(|ticket| (ticket, Err(Refusal::Unreachable))));
    }

    /// The relay has settled a claim.
    pub(crate) fn hold_settled(
        &mut self,
        now: Now,
        rng: &mut dyn CryptoRng,
        id: SpaceId,
        errand: &Errand,
        response: Response,
        txn: &mut Txn,
    ) {
        let outcome = match response {
            Response::Settled(outcome) => Ok(outcome),
            Response::Refused(code) => Err(code),
            _ => Err(Code::Malformed),
        };
        let done = match self.letter_in(id, errand.entity) {
            Some(_) => self.settle_letter(now, rng, id, errand, outcome, txn),
            None => self.settle_reveal(now, rng, id, errand, outcome, txn),
        };
        self.holds.news();
        match errand.ticket {
            Some(ticket) => txn.done.push((ticket, done.map(|()| Some(errand.entity)))),
            None if done.is_err() => drop(self.holds.refused.insert((errand.entity, errand.run, errand.deed))),
            None => {}
        }
        txn.changed.insert(Topic::Entries);
    }

    /// What the relay refused, and what it cannot mean.
    fn hold_refused(
        &mut self,
        txn: &mut Txn,
        id: SpaceId,
        entity: EntityId,
        deed: Deed,
        outcome: Result<Outcome, Code>,
    ) -> Result<(), Refusal> {
        match outcome {
            Err(Code::HoldTaken) if deed == Deed::Deposit => self.flawed(txn, id, entity, HoldFlaw::Taken),
            // Somebody has left.
            Err(Code::Frozen) => self.net.look_behind(id),
            // For this, and not for what is written.
            Err(Code::OverQuota) => {}
            Err(code @ Code::Unauthorized) => self.refuse(id, code, txn),
            Err(code) => self.confused(txn, Some(code)),
            Ok(_) => self.confused(txn, None),
        }
        Err(Refusal::NotNow)
    }

    /// The key that the relay gave out, if it is the one that was committed to and opens what was sealed.
    fn given(
        &self,
        txn: &mut Txn,
        id: SpaceId,
        (entity, run, of): (EntityId, u64, MemberId),
        payload: &Payload,
        committed: &[&Sealed],
    ) -> Result<ContentKey, Refusal> {
        let space = self.spaces.get(&id).ok_or(Refusal::NobodyThere)?;
        let part = HoldPart { space: id, entity, run, of };
        let key = ContentKey::from_payload(payload, &part, &space.ring);
        let is_of = |key: &ContentKey| committed.iter().find(|sealed| key.commit(&part) == sealed.commit);
        let flaw = match key.and_then(|key| is_of(&key).map(|sealed| (key, sealed)).ok_or(HoldFault::WrongKey)) {
            Ok((key, sealed)) if sealed.open(&key, &part).is_some() => return Ok(key),
            Ok(_) => HoldFlaw::BadContent,
            // Links are missing, or it names an epoch that never was.
            Err(HoldFault::NoKey { .. }) => return Err(Refusal::NotThere),
            Err(HoldFault::WrongKey) => HoldFlaw::WrongKey,
            Err(_) => HoldFlaw::Tampered,
        };
        self.flawed(txn, id, entity, flaw);
        Err(Refusal::NotNow)
    }

    fn flawed(&self, txn: &mut Txn, space: SpaceId, entity: EntityId, why: HoldFlaw) {
        self.name(txn, Fault::BadHold { space, entity, why });
    }

    /// A part was withdrawn or deposited: if that was to be done again, it is done.
    fn done_again(&self, txn: &mut Txn, id: SpaceId, entity: EntityId, run: u64) {
        let redone = txn.redone.get(&id).or_else(|| self.holds.redone.get(&id));
        if let Some(mut redone) = redone.cloned()
            && redone.0.insert((entity, run))
        {
            txn.redone.insert(id, redone);
        }
    }

    fn may_claim(&self, space: &Space) -> bool {
        space.kind == Kind::Shared
            && space.registered()
            && space.token.is_some()
            && !space.left
            && !self.net.is_refused(space.id)
    }

    fn claim_now(&mut self, id: SpaceId, errand: Errand, claim: Claim, fx: &mut Effects) {
        let access = self.spaces.get(&id).and_then(|space| Some((id, space.token?)));
        let hold = proto::HoldId::of(id, errand.entity, errand.run);
        self.net.call(fx, access, Request::Settle { id: hold, claim }, Waiting::Hold(id, errand));
    }

    fn claim(&self, id: SpaceId, entity: EntityId, run: u64, deed: Deed) -> Option<Claim> {
        Some(match deed {
            Deed::Withdraw => Claim::Withdraw,
            Deed::Open => Claim::Open,
            Deed::Release => Claim::Release,
            Deed::Ask => Claim::Ask,
            Deed::Refuse => Claim::Refuse,
            Deed::Deposit => match self.letter_in(id, entity) {
                Some(_) => Claim::Deposit(self.mine_of_letter(entity).kept?.1.hold),
                None => Claim::Deposit(self.mine_of_reveal(entity).answer(run)?.1.hold.clone()),
            },
        })
    }

    /// Asks which own parts the other asked for, so that nobody's time runs out unseen.
    fn pump_asked(&mut self, now: Now, fx: &mut Effects) {
        let Some(id) = self.holds.ask_due.pop_first() else { return };
        let Some(space) = self.spaces.get(&id).filter(|space| self.may_claim(space)) else { return };
        let access = space.token.map(|token| (id, token));
        if self.gives_on_request(id, now) && !self.net.waits_for(&Waiting::Asked(id)) {
            self.net.call(fx, access, Request::Asked, Waiting::Asked(id));
        }
    }

    /// The relay said which own parts the other asked for.
    pub(crate) fn asked_for(&mut self, now: Now, id: SpaceId, response: Response, txn: &mut Txn) {
        let in_ms = |due_s: u64| i64::try_from(due_s.saturating_mul(1_000)).unwrap_or(i64::MAX);
        match response {
            Response::Asked(asked) => {
                let due = |AskedFor { id, due_s }| (id, now.wall_ms.saturating_add(in_ms(due_s)));
                self.holds.asked = asked.into_iter().map(due).collect();
            }
            Response::Refused(code) => self.refuse(id, code, txn),
            _ => self.confused(txn, None),
        }
        txn.changed.insert(Topic::Entries);
    }

    /// When a part of mine is given out, if the other asked for it and nobody says no.
    pub(crate) fn asked_due(&self, part: &HoldPart) -> Option<i64> {
        self.holds.asked.get(&part.id()).copied()
    }

    /// What is to be claimed in a space by itself.
    fn deeds(&self, id: SpaceId, now: Now) -> impl Iterator<Item = (EntityId, u64, Deed)> {
        let held = self.logs.get(&id).into_iter().flat_map(|log| log.held());
        let deeds = move |entity| match self.letter_in(id, entity) {
            Some(_) => self.letter_deed(id, entity).map(|deed| (entity, 0, deed)).into_iter().collect(),
            None => self.reveal_deeds(id, entity, now),
        };
        held.flat_map(deeds).filter(|deed| !self.holds.refused.contains(deed))
    }

    /// Whether the relay has an event, if it knows the space at all.
    fn is_there(&self, space: &Space, (chain, seq): At) -> bool {
        let reached = || self.logs.get(&space.id).map_or(0, |log| log.reached(chain, space.acked));
        chain != space.my_chain || !space.registered() || reached() >= seq
    }

    /// A relay that told the one *withdrawn* and gave the key to the other contradicts itself.
    fn name_contradictions(&mut self, fx: &mut Effects) {
        let shared = self.spaces.values().filter(|space| space.kind == Kind::Shared);
        let held = |space: &Space| self.logs.get(&space.id).into_iter().flat_map(|log| log.held()).collect::<Vec<_>>();
        let all = shared.flat_map(|space| held(space).into_iter().map(|entity| (space.id, entity)));
        let found: Vec<Fault> = all
            .filter(|(id, entity)| self.letter_contradicts(*id, *entity) || self.reveal_contradicts(*id, *entity))
            .map(|(space, entity)| Fault::HoldsContradict { space, entity })
            .filter(|fault| !self.faults.contains(fault))
            .collect();
        if !found.is_empty() {
            self.faults.extend(found);
            fx.changed.insert(Topic::Sync);
        }
    }

    /// What can be read with a key.
    pub(crate) fn unsealed(&self, part: &HoldPart, sealed: &Sealed, keys: &[ContentKey]) -> Option<Answers> {
        keys.iter().find_map(|key| sealed.open(key, part))
    }
}
