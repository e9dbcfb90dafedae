use crypto::{HoldPart, OverlapFault, RunKey, slots_commit};
use grammar::Mode;
use proto::{Code, EntityId, Hash, HoldSlot, MemberId, Outcome, SlotHash, SpaceId};
use rand_core::CryptoRng;

use super::{Deed, Errand};
use crate::{
    Effects, Engine, Fault, HoldFlaw, Now, Refusal,
    model::{
        Body,
        hold::Sealed,
        reveal::{self, Deposit, Matched, Mine, Part, State, Verb},
    },
    space::{Kind, Space},
    txn::Txn,
};

impl Engine {
    /// What the relay said of an answer.
    pub(super) fn settle_reveal(
        &mut self,
        now: Now,
        rng: &mut dyn CryptoRng,
        id: SpaceId,
        errand: &Errand,
        outcome: Result<Outcome, Code>,
        txn: &mut Txn,
    ) -> Result<(), Refusal> {
        let Errand { entity, run, deed, .. } = *errand;
        let state = self.reveal_in(id, entity).ok_or(Refusal::NotThere)?;
        let mine = self.mine_of_reveal(entity);
        let me = self.spaces.get(&id).ok_or(Refusal::NobodyThere)?.me;
        let own = self.own_space()?.id;
        let home = |engine: &Self, rng: &mut dyn CryptoRng, txn: &mut Txn, verb| {
            txn.author(engine, now, rng, own, entity, &Body::Reveal(verb))
        };
        match (deed, outcome) {
            // A deposit of another device of mine came first: one of both counts.
            (Deed::Deposit, Ok(Outcome::Done) | Err(Code::HoldTaken)) => {
                self.done_again(txn, id, entity, run);
                self.holds.looked.remove(&(entity, run));
                if mine.deposited.contains(&run) { Ok(()) } else { home(self, rng, txn, Verb::Deposited(run)) }
            }
            (Deed::Deposit, Err(Code::HoldWithdrawn)) | (Deed::Withdraw, Ok(Outcome::Withdrawn)) => {
                self.done_again(txn, id, entity, run);
                if mine.withdrawn.contains(&run) { Ok(()) } else { home(self, rng, txn, Verb::Withdrawn(run)) }
            }
            (Deed::Withdraw | Deed::Refuse, Ok(Outcome::Released)) => {
                self.done_again(txn, id, entity, run);
                self.holds.looked.remove(&(entity, run));
                Err(Refusal::AlreadyOpen)
            }
            // Another device of mine took it out.
            (Deed::Release | Deed::Refuse, Err(Code::HoldWithdrawn)) => {
                if !mine.withdrawn.contains(&run) {
                    home(self, rng, txn, Verb::Withdrawn(run))?;
                }
                Err(Refusal::NotNow)
            }
            // A relay that was set back has lost it, and more; it is deposited again once that is known.
            (Deed::Release | Deed::Refuse, Err(Code::NoHold))
                if self.holds.is_again(id, entity, run) || self.holds.strange.insert((entity, run)) =>
            {
                self.net.look_behind(id);
                Err(Refusal::NotNow)
            }
            (Deed::Ask | Deed::Refuse, Ok(Outcome::Done)) => {
                self.holds.ask_again(id);
                Ok(())
            }
            (Deed::Release, Ok(Outcome::Done)) => {
                let key = mine.answer(run).and_then(|(_, kept)| kept.key.clone()).ok_or(Refusal::NotThere)?;
                self.tell_key(now, rng, id, entity, Verb::Key(run, key), txn)
            }
            (Deed::Open, Ok(Outcome::Given(payload))) => {
                self.holds.looked.insert((entity, run), state.events);
                let of = self.other_in(&state, run, me).ok_or(Refusal::NotThere)?;
                let answers = state.runs.get(&run).into_iter().flat_map(|in_run| in_run.by(of));
                let sealed: Vec<&Sealed> = answers.filter_map(|answer| answer.part.sealed()).collect();
                let mut looked = Txn::default();
                let key = self.given(&mut looked, id, (entity, run, of), &payload, &sealed);
                if looked.faults.iter().any(is_strange) && self.is_strange_first(id, entity, run, &state) {
                    return Err(Refusal::NotThere);
                }
                looked.faults.into_iter().for_each(|fault| self.name(txn, fault));
                let key = key?;
                let part = HoldPart { space: id, entity, run, of };
                if !self.committed(&state, &mine, run, of).contains(&key.commit(&part)) {
                    // Both answers crossed one another. Nobody sees either, and both may answer anew.
                    return Err(Refusal::NotThere);
                }
                self.tell_key(now, rng, id, entity, Verb::Key(run, key), txn)
            }
            (Deed::Open, Ok(Outcome::Matched(slots, hashes))) => {
                self.holds.looked.insert((entity, run), state.events);
                let matched = self.checked(txn, id, entity, (&state, &mine, run), slots, hashes)?;
                self.tell_key(now, rng, id, entity, Verb::Matched(matched), txn)
            }
            (Deed::Open, Ok(Outcome::NotYet) | Err(Code::HoldGone)) => {
                self.holds.looked.insert((entity, run), state.events);
                // Both are given at once: the other cannot have mine while theirs is kept back.
                let part = HoldPart { space: id, entity, run, of: me };
                let given = state.runs.get(&run).is_some_and(|run| run.revealed(&part).is_some());
                if given && state.question.mode == Mode::Together && !self.holds.redone.contains_key(&id) {
                    self.name(txn, Fault::HoldsContradict { space: id, entity });
                }
                Ok(())
            }
            (deed, outcome) => self.hold_refused(txn, id, entity, deed, outcome),
        }
    }

    /// Which answer of mine is deposited, once the other has committed to theirs too: from then on both are fixed.
    pub(crate) fn choose_deposits(&mut self, now: Now, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        let whole = || self.spaces.keys().all(|id| self.logs.get(id).is_some_and(|log| log.whole()));
        if !self.holds.choose_due || !self.ready() || self.damaged || !whole() {
            return;
        }
        self.holds.choose_due = false;
        let mut txn = Txn::default();
        let shared: Vec<SpaceId> = self
            .spaces
            .values()
            .filter(|space| space.kind == Kind::Shared && !space.read_only())
            .map(|s| s.id)
            .collect();
        for id in shared {
            let held: Vec<EntityId> = self.logs.get(&id).into_iter().flat_map(|log| log.held()).collect();
            for entity in held {
                if self.choose_deposit(now, rng, id, entity, &mut txn).is_none() {
                    continue;
                }
            }
        }
        self.commit(txn, rng, fx);
    }

    fn choose_deposit(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        id: SpaceId,
        entity: EntityId,
        txn: &mut Txn,
    ) -> Option<()> {
        let (space, own) = (self.spaces.get(&id)?, self.own_space().ok()?);
        let state = self.reveal_in(id, entity).filter(|state| state.question.takes_two())?;
        let mine = self.mine_of_reveal(entity);
        for (&run, kept) in &mine.kept {
            let Some(((chain, _), kept)) = kept.last() else { continue };
            let ours = *chain == own.my_chain || self.holds.for_others;
            if !ours || self.is_over(id, entity, &state, &mine, run, now) {
                continue;
            }
            if self.has_gone_on(&state, run, space.me) {
                // Nobody is told that the other answers anew: what was answered here stands, and goes along.
                let next = run + 1;
                if mine.kept.contains_key(&next) || mine.withdrawn.contains(&next) {
                    continue;
                }
                let epoch = state.runs.get(&next).and_then(|next| Some(next.answers.first()?.epoch))?;
                let answers = self.my_answers(space, entity, &state, &mine, run)?;
                self.seal_answer(now, rng, txn, id, entity, (&state.question, next, epoch), answers, None).ok()?;
                continue;
            }
            if mine.deposits.contains_key(&run) {
                continue;
            }
            let in_run = state.runs.get(&run)?;
            let against: Vec<Hash> =
                in_run.answers.iter().filter(|answer| answer.by != space.me).map(|a| a.part.commit()).collect();
            let answer = in_run.by(space.me).find(|answer| answer.part.commit() == kept.commit);
            let (Some(answer), false) = (answer, against.is_empty()) else { continue };
            let epoch = in_run.answers.first().map_or(answer.epoch, |first| first.epoch);
            if state.question.mode == Mode::Overlap && answer.epoch != epoch {
                // Only under one key can both match.
                let again = kept.answers.clone();
                self.seal_answer(now, rng, txn, id, entity, (&state.question, run, epoch), again, None).ok()?;
                continue;
            }
            let deposit = Deposit { run, commit: kept.commit, against };
            txn.author(self, now, rng, own.id, entity, &Body::Reveal(Verb::Deposit(deposit))).ok()?;
        }
        Some(())
    }

    /// What is to be claimed for a question by itself.
    pub(super) fn reveal_deeds(&self, id: SpaceId, entity: EntityId, now: Now) -> Vec<(EntityId, u64, Deed)> {
        self.deeds_of(id, entity, now).unwrap_or_default().into_iter().map(|(run, deed)| (entity, run, deed)).collect()
    }

    fn deeds_of(&self, id: SpaceId, entity: EntityId, now: Now) -> Option<Vec<(u64, Deed)>> {
        let space = self.spaces.get(&id)?;
        let (state, mine) = (self.reveal_in(id, entity)?, self.mine_of_reveal(entity));
        let mut deeds = Vec::new();
        for (&run, in_run) in &state.runs {
            let again = self.holds.is_again(id, entity, run);
            if mine.withdrawn.contains(&run) {
                if again {
                    deeds.push((run, Deed::Withdraw));
                }
                continue;
            }
            let part = |of| HoldPart { space: id, entity, run, of };
            let answered = mine.kept.contains_key(&run);
            let given = in_run.revealed(&part(space.me)).is_some() || self.has_matched(in_run, space.me);
            let refused = self.holds.refused.contains(&(entity, run, Deed::Withdraw));
            let late = self.has_faded(&state, run, space.me, now) || self.has_gone_on(&state, run, space.me);
            if answered && !given && !refused && late {
                deeds.push((run, Deed::Withdraw));
                continue;
            }
            if let Some(deed) = self.answer_deed(space, &state, &mine, run, again) {
                deeds.push((run, deed));
            }
            let other = self.other_in(&state, run, space.me);
            let has = self.has_matched(in_run, space.me)
                || other.is_some_and(|other| in_run.revealed(&part(other)).is_some());
            let may_look = !state.question.takes_two() || mine.deposited.contains(&run);
            let looked = self.holds.looked.get(&(entity, run)) == Some(&state.events);
            if other.is_some() && !has && may_look && !looked {
                deeds.push((run, Deed::Open));
            }
        }
        Some(deeds)
    }

    /// Whether my answer in a run is to be deposited.
    fn answer_deed(&self, space: &Space, state: &State, mine: &Mine, run: u64, again: bool) -> Option<Deed> {
        let own = self.own_space().ok()?;
        let (kept_at, kept) = mine.answer(run)?;
        let answer = state.runs.get(&run)?.by(space.me).find(|answer| answer.part.commit() == kept.commit)?;
        let ours = kept_at.0 == own.my_chain || self.holds.for_others;
        let chosen = !state.question.takes_two() || mine.deposits.contains_key(&run);
        let there = self.is_there(space, answer.at) && self.is_there(own, *kept_at);
        let wanted = (!mine.deposited.contains(&run) || again) && chosen && ours && there;
        (wanted && !space.sigchain.frozen()).then_some(Deed::Deposit)
    }

    /// Whether an own answer was taken out, and yet given to the other.
    pub(super) fn reveal_contradicts(&self, id: SpaceId, entity: EntityId) -> bool {
        let (Some(space), Some(state)) = (self.spaces.get(&id), self.reveal_in(id, entity)) else { return false };
        let mine = self.mine_of_reveal(entity);
        let part = |run| HoldPart { space: id, entity, run, of: space.me };
        let given = |run: &u64| state.runs.get(run).is_some_and(|in_run| in_run.revealed(&part(*run)).is_some());
        mine.withdrawn.iter().any(given)
    }

    /// Whether some own part may be asked for.
    pub(super) fn gives_on_request(&self, id: SpaceId, _: Now) -> bool {
        let held = self.logs.get(&id).into_iter().flat_map(|log| log.held());
        let on_request = |state: &State| state.question.mode == Mode::OnRequest;
        let mut asked = held.filter(|entity| self.reveal_in(id, *entity).as_ref().is_some_and(on_request));
        asked.any(|entity| {
            let mine = self.mine_of_reveal(entity);
            mine.deposited.iter().any(|run| !mine.withdrawn.contains(run))
        })
    }

    /// What of the other's answers counts in a run: where it takes two, what had been committed to before mine was
    /// deposited.
    fn committed(&self, state: &State, mine: &Mine, run: u64, of: MemberId) -> Vec<Hash> {
        let answers = state.runs.get(&run).into_iter().flat_map(|in_run| in_run.by(of));
        let commits = answers.map(|answer| answer.part.commit());
        if !state.question.takes_two() {
            return commits.collect();
        }
        let against = mine.deposits.get(&run).map(|deposit| &deposit.against);
        commits.filter(|commit| against.is_some_and(|against| against.contains(commit))).collect()
    }

    /// Whether it is the first time that the relay gave out what nobody here has heard was committed to: it may be on
    /// its way still. All is read again, and only then it is a fault.
    fn is_strange_first(&mut self, id: SpaceId, entity: EntityId, run: u64, state: &State) -> bool {
        let first = state.question.takes_two() && self.holds.strange.insert((entity, run));
        if first {
            self.net.read_again(id);
        }
        first
    }

    /// What the relay gave out of an overlap, if all of it is the other's and each tag is that of a yes of mine.
    fn checked(
        &mut self,
        txn: &mut Txn,
        id: SpaceId,
        entity: EntityId,
        (state, mine, run): (&State, &Mine, u64),
        slots: Vec<HoldSlot>,
        hashes: Vec<SlotHash>,
    ) -> Result<Matched, Refusal> {
        let me = self.spaces.get(&id).ok_or(Refusal::NobodyThere)?.me;
        let matched = Matched { run, slots, hashes };
        let of = self.other_in(state, run, me).ok_or(Refusal::NotThere)?;
        let answers = state.runs.get(&run).into_iter().flat_map(|in_run| in_run.by(of));
        let all: Vec<Hash> = answers.map(|answer| answer.part.commit()).collect();
        let said = slots_commit(&HoldPart { space: id, entity, run, of }, &matched.hashes);
        if !all.contains(&said) && self.is_strange_first(id, entity, run, state) {
            return Err(Refusal::NotThere);
        }
        if all.contains(&said) && !self.committed(state, mine, run, of).contains(&said) {
            // Both answers crossed one another.
            return Err(Refusal::NotThere);
        }
        let overlap = self.overlap(id, entity, (state, mine), &matched, of, &all).ok_or(Refusal::NotThere)?;
        match overlap.faults.first() {
            None if !overlap.cards.is_empty() => return Ok(matched),
            None => self.flawed(txn, id, entity, HoldFlaw::NoMatch),
            Some(OverlapFault::WrongCommit | OverlapFault::NotCommitted { .. }) => {
                self.flawed(txn, id, entity, HoldFlaw::NotCommitted);
            }
            Some(OverlapFault::NotMine { .. }) => self.flawed(txn, id, entity, HoldFlaw::NoMatch),
            Some(OverlapFault::BadBox { .. } | OverlapFault::BadSignature { .. }) => {
                self.flawed(txn, id, entity, HoldFlaw::Unsigned);
            }
        }
        Err(Refusal::NotNow)
    }

    /// What both said yes to, as something that was given out proves it.
    pub(crate) fn overlap(
        &self,
        id: SpaceId,
        entity: EntityId,
        (state, mine): (&State, &Mine),
        matched: &Matched,
        of: MemberId,
        commits: &[Hash],
    ) -> Option<crypto::Overlap> {
        let (space, run) = (self.spaces.get(&id)?, matched.run);
        let (_, kept) = mine.answer(run)?;
        let epoch = state.runs.get(&run)?.by(space.me).find(|answer| answer.part.commit() == kept.commit)?.epoch;
        let key = RunKey::new(space.ring.key(epoch)?, id, entity, run);
        let checked = |commit: &Hash| key.check(of, *commit, &matched.slots, &matched.hashes);
        let Some(checked) = commits.iter().find_map(|commit| checked(commit).ok()) else {
            let faults = vec![OverlapFault::WrongCommit];
            return Some(crypto::Overlap { faults, ..crypto::Overlap::default() });
        };
        let yes = crate::reveals::yeses(&kept.answers);
        Some(checked.matches(yes.iter().map(String::as_str), &space.sigchain))
    }

    /// Writes what was given out where all devices of both find it.
    fn tell_key(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        id: SpaceId,
        entity: EntityId,
        verb: Verb,
        txn: &mut Txn,
    ) -> Result<(), Refusal> {
        let ended = self.spaces.get(&id).is_none_or(|space| space.read_only());
        let id = if ended { self.own_space()?.id } else { id };
        txn.author(self, now, rng, id, entity, &Body::Reveal(verb))
    }

    /// The other, as far as they answered in a run.
    pub(crate) fn other_in(&self, state: &State, run: u64, me: MemberId) -> Option<MemberId> {
        state.runs.get(&run)?.answers.iter().map(|answer| answer.by).find(|by| *by != me)
    }

    pub(crate) fn has_matched(&self, run: &reveal::Run, me: MemberId) -> bool {
        run.matched.iter().any(|(by, _)| *by == me)
    }
}

impl Part {
    fn sealed(&self) -> Option<&Sealed> {
        match self {
            Self::Sealed(sealed) => Some(sealed),
            Self::Slots(_) => None,
        }
    }
}

/// Whether a fault may come of what has not been read yet.
fn is_strange(fault: &Fault) -> bool {
    matches!(fault, Fault::BadHold { why: HoldFlaw::WrongKey, .. })
}
