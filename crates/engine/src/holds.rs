//! What waits at the relay until a condition is met. What is to be deposited and withdrawn follows from the own space:
//! it says what was kept, and what the relay has taken. So nothing is lost with a device, and what one device took back
//! another does not deposit again. What a person opens or takes back is asked now, or not at all.

use std::collections::{BTreeMap, BTreeSet};

use crypto::{ContentKey, HoldFault, HoldPart};
use grammar::Answers;
use minicbor::{Decode, Encode};
use proto::{Claim, Code, EntityId, MemberId, Outcome, Payload, Request, Response, SpaceId};
use rand_core::CryptoRng;

use crate::{
    Action, Effects, Engine, Fault, HoldFlaw, LetterStep, Now, Refusal, Ticket, Topic,
    model::{
        Body,
        hold::{At, Sealed},
        letter,
    },
    space::{Kind, Space},
    sync::Waiting,
    txn::Txn,
};

/// What is under way with holds, and what was done again.
#[derive(Default)]
pub(crate) struct Holds {
    /// Something may be to be claimed.
    pub(crate) due: bool,
    /// Spaces whose relay was set back, and what was done again there since.
    redone: BTreeMap<SpaceId, Redone>,
    /// This connection has just begun: what other devices of this person left undone is done here.
    for_others: bool,
    /// What the relay refused on this connection.
    refused: BTreeSet<(EntityId, u64, Deed)>,
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
}

/// A claim under way, and who waits for it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Errand {
    pub(crate) entity: EntityId,
    pub(crate) run: u64,
    pub(crate) deed: Deed,
    pub(crate) ticket: Option<Ticket>,
}

impl Holds {
    /// Takes in what was done again in a space.
    pub(crate) fn load(&mut self, space: SpaceId, redone: Redone) {
        self.redone.insert(space, redone);
        self.due = true;
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
        (self.holds.due, self.holds.for_others) = (true, true);
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
    pub(crate) fn pump_holds(&mut self, fx: &mut Effects) {
        if !self.holds.due || self.net.busy(|waiting| matches!(waiting, Waiting::Hold(_, Errand { ticket: None, .. })))
        {
            return;
        }
        let Ok(own) = self.own_space() else { return };
        let own_id = own.id;
        let whole = self.spaces.keys().all(|id| self.logs.get(id).is_some_and(|log| log.whole()));
        if !whole || own.read_only() || !own.registered() {
            return;
        }
        self.name_contradictions(fx);
        let spaces: Vec<SpaceId> = self.spaces.values().filter(|space| self.may_claim(space)).map(|s| s.id).collect();
        let next = spaces.iter().find_map(|id| Some((*id, self.deeds(*id).min_by_key(|(_, _, deed)| *deed)?)));
        let Some((id, (entity, run, deed))) = next else {
            (self.holds.due, self.holds.for_others) = (false, false);
            return;
        };
        // Another device may have taken back what is still to be deposited here.
        if !self.net.at_head(own_id) {
            return;
        }
        let Some(claim) = self.claim(id, entity, deed) else { return };
        self.claim_now(id, Errand { entity, run, deed, ticket: None }, claim, fx);
    }

    /// What a person wants of the relay is asked now; anything else comes back.
    pub(crate) fn ask_the_relay(&mut self, ticket: Ticket, action: Action, fx: &mut Effects) -> Option<Action> {
        let asked = match &action {
            Action::Letter(LetterStep::Open(entity)) => {
                self.may_open_letter(*entity).map(|to| (to, *entity, Deed::Open))
            }
            Action::Letter(LetterStep::TakeBack(entity)) => {
                self.may_take_back_letter(*entity).map(|to| (to, *entity, Deed::Withdraw))
            }
            _ => return Some(action),
        };
        match asked {
            Ok((None, entity, _)) => fx.done.push((ticket, Ok(Some(entity)))),
            Ok((Some(id), entity, deed)) => {
                let reachable = self.net.online && self.spaces.get(&id).is_some_and(|space| self.may_claim(space));
                match self.claim(id, entity, deed).filter(|_| reachable) {
                    Some(claim) => self.claim_now(id, Errand { entity, run: 0, deed, ticket: Some(ticket) }, claim, fx),
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
        let done = self.settle_letter(now, rng, id, errand, outcome, txn);
        self.holds.due = true;
        match errand.ticket {
            Some(ticket) => txn.done.push((ticket, done.map(|()| Some(errand.entity)))),
            None if done.is_err() => drop(self.holds.refused.insert((errand.entity, errand.run, errand.deed))),
            None => {}
        }
        txn.changed.insert(Topic::Entries);
    }

    fn settle_letter(
        &mut self,
        now: Now,
        rng: &mut dyn CryptoRng,
        id: SpaceId,
        errand: &Errand,
        outcome: Result<Outcome, Code>,
        txn: &mut Txn,
    ) -> Result<(), Refusal> {
        let entity = errand.entity;
        let letter = self.letter_in(id, entity).ok_or(Refusal::NotThere)?;
        let mine = self.mine_of_letter(entity);
        let own = self.own_space()?.id;
        let says = |engine: &Self, rng: &mut dyn CryptoRng, txn: &mut Txn, verb| {
            txn.author(engine, now, rng, own, entity, &Body::Letter(verb))
        };
        match (errand.deed, outcome) {
            (Deed::Deposit, Ok(Outcome::Done)) => {
                self.done_again(txn, id, entity, 0);
                if mine.deposited { Ok(()) } else { says(self, rng, txn, letter::Verb::Deposited) }
            }
            (Deed::Deposit, Err(Code::HoldWithdrawn)) | (Deed::Withdraw, Ok(Outcome::Withdrawn)) => {
                self.done_again(txn, id, entity, 0);
                if !mine.withdrawn {
                    says(self, rng, txn, letter::Verb::Withdrawn)?;
                }
                if !letter.taken_back && self.spaces.get(&id).is_some_and(|space| !space.read_only()) {
                    txn.author(self, now, rng, id, entity, &Body::Letter(letter::Verb::TakenBack))?;
                }
                Ok(())
            }
            (Deed::Withdraw, Ok(Outcome::Released)) => {
                self.done_again(txn, id, entity, 0);
                Err(Refusal::AlreadyOpen)
            }
            (Deed::Open, Ok(Outcome::Given(payload))) => {
                let key = self.given(txn, id, (entity, 0, letter.by), &payload, &letter.send.sealed)?;
                says(self, rng, txn, letter::Verb::Opened(key))
            }
            (Deed::Open, Ok(Outcome::Withdrawn)) => {
                says(self, rng, txn, letter::Verb::Gone)?;
                Err(Refusal::TakenBack)
            }
            (Deed::Open, Ok(Outcome::NotYet) | Err(Code::HoldGone)) => Err(Refusal::NotThere),
            (deed, outcome) => self.hold_refused(txn, id, entity, deed, outcome),
        }
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
        sealed: &Sealed,
    ) -> Result<ContentKey, Refusal> {
        let space = self.spaces.get(&id).ok_or(Refusal::NobodyThere)?;
        let part = HoldPart { space: id, entity, run, of };
        let key = ContentKey::from_payload(payload, &part, &space.ring);
        let flaw = match key.and_then(|key| key.clone().check(&part, sealed.commit).map(|_| key)) {
            Ok(key) if sealed.open(&key, &part).is_some() => return Ok(key),
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
            && !self.net.takes_nothing(space.id)
    }

    fn claim_now(&mut self, id: SpaceId, errand: Errand, claim: Claim, fx: &mut Effects) {
        let access = self.spaces.get(&id).and_then(|space| Some((id, space.token?)));
        let hold = proto::HoldId::of(id, errand.entity, errand.run);
        self.net.call(fx, access, Request::Settle { id: hold, claim }, Waiting::Hold(id, errand));
    }

    fn claim(&self, id: SpaceId, entity: EntityId, deed: Deed) -> Option<Claim> {
        Some(match deed {
            Deed::Withdraw => Claim::Withdraw,
            Deed::Open => Claim::Open,
            Deed::Deposit => {
                self.letter_in(id, entity)?;
                Claim::Deposit(self.mine_of_letter(entity).kept?.1.hold)
            }
        })
    }

    /// What is to be claimed in a space by itself.
    fn deeds(&self, id: SpaceId) -> impl Iterator<Item = (EntityId, u64, Deed)> {
        let held = self.logs.get(&id).into_iter().flat_map(|log| log.held());
        let deed = move |entity| self.letter_deed(id, entity).map(|deed| (entity, 0, deed));
        held.filter_map(deed).filter(|deed| !self.holds.refused.contains(deed))
    }

    fn letter_deed(&self, id: SpaceId, entity: EntityId) -> Option<Deed> {
        let (space, own) = (self.spaces.get(&id)?, self.own_space().ok()?);
        let letter = self.letter_in(id, entity).filter(|letter| letter.by == space.me)?;
        let mine = self.mine_of_letter(entity);
        let again = self.holds.is_again(id, entity, 0);
        if mine.withdrawn || letter.taken_back {
            return again.then_some(Deed::Withdraw);
        }
        let (kept_at, kept) = mine.kept?;
        // The log carries it before the key waits for anybody, and the own space knows of what it deposits.
        let there = self.is_there(space, letter.at) && self.is_there(own, kept_at);
        let there = there && (kept_at.0 == own.my_chain || self.holds.for_others);
        let wanted = (!mine.deposited || again) && letter.heard.is_none() && kept.commit == letter.send.sealed.commit;
        (there && wanted && !space.sigchain.frozen()).then_some(Deed::Deposit)
    }

    /// Whether the relay has an event.
    fn is_there(&self, space: &Space, (chain, seq): At) -> bool {
        let reached = || self.logs.get(&space.id).map_or(0, |log| log.reached(chain, space.acked));
        chain != space.my_chain || reached() >= seq
    }

    /// A relay that told the one *withdrawn* and gave the key to the other contradicts itself.
    fn name_contradictions(&mut self, fx: &mut Effects) {
        let shared = self.spaces.values().filter(|space| space.kind == Kind::Shared);
        let held = |space: &Space| self.logs.get(&space.id).into_iter().flat_map(|log| log.held()).collect::<Vec<_>>();
        let all = shared.flat_map(|space| held(space).into_iter().map(|entity| (space.id, entity)));
        let found: Vec<Fault> = all
            .filter(|(id, entity)| self.letter_contradicts(*id, *entity))
            .map(|(space, entity)| Fault::HoldsContradict { space, entity })
            .filter(|fault| !self.faults.contains(fault))
            .collect();
        if !found.is_empty() {
            self.faults.extend(found);
            fx.changed.insert(Topic::Sync);
        }
    }

    fn letter_contradicts(&self, id: SpaceId, entity: EntityId) -> bool {
        let Some(letter) = self.letter_in(id, entity) else { return false };
        let mine = self.mine_of_letter(entity);
        let (withdrawn, opened) =
            (mine.withdrawn || letter.taken_back, letter.heard.is_some() || !mine.opened.is_empty());
        withdrawn && opened
    }

    /// What can be read with a key.
    pub(crate) fn unsealed(&self, part: &HoldPart, sealed: &Sealed, keys: &[ContentKey]) -> Option<Answers> {
        keys.iter().find_map(|key| sealed.open(key, part))
    }
}
