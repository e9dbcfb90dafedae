//! Leaving the shared place: alone, at once, for good. Both keep a copy. And leaving the relay altogether.

use proto::{Code, Request, Response, SpaceId};
use rand_core::CryptoRng;

use crate::{
    Effects, Engine, Now, Refusal, Topic,
    model::{Body, house},
    space::{Registration, Wish},
    sync::Waiting,
    txn::Txn,
};

impl Engine {
    /// From here on nothing more is written to or read from the shared place, whether or not the relay can be
    /// told now.
    pub(crate) fn leave(&self, now: Now, rng: &mut dyn CryptoRng, txn: &mut Txn) -> Result<(), Refusal> {
        let shared = self.shared_space().filter(|space| !space.ended()).ok_or(Refusal::NobodyThere)?.id;
        let own = self.own_space()?.id;
        txn.author(self, now, rng, own, house::HOUSE.into(), &Body::House(house::Verb::Left(shared)))?;
        let space = txn.space(self, shared).ok_or(Refusal::NobodyThere)?;
        space.left = true;
        space.wish = Some(Wish::Leave);
        txn.reworked.insert(shared);
        txn.changed.extend([Topic::House, Topic::Entries, Topic::Sync]);
        Ok(())
    }

    /// Tells the relay, alone: nothing more is asked there. What was written before goes first, if it can be read and
    /// the relay will have it.
    pub(crate) fn pump_parting(&mut self, id: SpaceId, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        let Some(space) = self.spaces.get(&id).filter(|space| space.wish == Some(Wish::Leave)) else { return };
        let unsent = space.acked < space.last_envelope() && !space.broken && !space.sigchain.frozen();
        let readable = self.has_outbox(id) || !self.asked.is_empty();
        if self.net.is_behind(id) && !space.broken {
            self.pump_links(id, fx);
        } else if unsent && readable && !self.outdated(space) && !self.net.takes_nothing(id) {
            self.pump_outbox(id, fx);
        } else {
            self.pump_wish(id, rng, fx);
        }
    }

    /// Leaves the shared place, and has the relay forget the own space. All stays here.
    pub(crate) fn delete_at_relay(&self, now: Now, rng: &mut dyn CryptoRng, txn: &mut Txn) -> Result<(), Refusal> {
        if !self.own_space()?.registered() {
            return Err(Refusal::NotNow);
        }
        match self.leave(now, rng, txn) {
            Ok(()) | Err(Refusal::NobodyThere) => self.wish(txn, Wish::Forget),
            Err(refusal) => Err(refusal),
        }
    }

    /// Asks the relay to forget the own space, once it knows of all that was left.
    pub(crate) fn pump_forgetting(&mut self, id: SpaceId, fx: &mut Effects) {
        let leaving = self.spaces.values().any(|space| space.wish == Some(Wish::Leave));
        let access = self.spaces.get(&id).and_then(|space| Some((id, space.token?)));
        if !leaving && !self.net.waits_for(&Waiting::Forget(id)) {
            self.net.call(fx, access, Request::Forget, Waiting::Forget(id));
        }
    }

    /// The relay has forgotten the own space: from here on it lives on this device only.
    pub(crate) fn forgotten(&mut self, id: SpaceId, response: Response, txn: &mut Txn, fx: &mut Effects) {
        let Some(space) = txn.space(self, id) else { return };
        match response {
            // Who is not known any more was forgotten before.
            Response::Done | Response::Refused(Code::Unauthorized) => {
                space.registration = Registration::Local;
                (space.token, space.cursor, space.acked, space.wish) = (None, None, 0, None);
                txn.reworked.insert(id);
                txn.changed.extend([Topic::House, Topic::Sync]);
                self.net.forgotten(id);
                self.hang_up(id, fx);
            }
            Response::Refused(code) => self.refuse(id, code, txn),
            _ => self.confused(txn, None),
        }
    }

    /// Spaces that this person left on another device.
    pub(crate) fn heed_leaving(&mut self, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        let mut txn = Txn::default();
        for id in self.own_house().left.clone() {
            if self.spaces.get(&id).is_some_and(|space| !space.left)
                && let Some(space) = txn.space(self, id)
            {
                space.left = true;
                txn.reworked.insert(id);
                txn.changed.extend([Topic::House, Topic::Sync]);
                self.hang_up(id, fx);
            }
        }
        self.commit(txn, rng, fx);
    }

    pub(crate) fn hang_up(&mut self, id: SpaceId, fx: &mut Effects) {
        self.net.hushed(id);
        fx.hush.push(id);
    }
}
