use proto::{Code, EntityId, Outcome, SpaceId};
use rand_core::CryptoRng;

use super::{Deed, Errand};
use crate::{
    Engine, Now, Refusal,
    model::{Body, letter},
    txn::Txn,
};

impl Engine {
    /// What the relay said of a letter.
    pub(super) fn settle_letter(
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
                let key = self.given(txn, id, (entity, 0, letter.by), &payload, &[&letter.send.sealed])?;
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

    /// What is to be claimed for a letter by itself.
    pub(super) fn letter_deed(&self, id: SpaceId, entity: EntityId) -> Option<Deed> {
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

    /// Whether a letter was both taken back and opened.
    pub(super) fn letter_contradicts(&self, id: SpaceId, entity: EntityId) -> bool {
        let Some(letter) = self.letter_in(id, entity) else { return false };
        let mine = self.mine_of_letter(entity);
        let (withdrawn, opened) =
            (mine.withdrawn || letter.taken_back, letter.heard.is_some() || !mine.opened.is_empty());
        withdrawn && opened
    }
}
