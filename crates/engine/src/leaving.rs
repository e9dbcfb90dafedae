//! Leaving the shared place: alone, at once, for good. Both keep a copy.

use minicbor::bytes::ByteVec;
use proto::{Code, Cut, Request, Response, SpaceId};
use rand_core::CryptoRng;

use crate::{
    Effects, Engine, Now, Refusal, Topic,
    model::{Body, house},
    space::Space,
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
        space.parting = Some(parting(space, rng).ok_or(Refusal::ReadOnly)?);
        txn.reworked.insert(shared);
        txn.changed.extend([Topic::House, Topic::Entries, Topic::Sync]);
        Ok(())
    }

    /// Tells the relay, alone: nothing more is asked there. What was written before goes first, unless the relay will
    /// not have it.
    pub(crate) fn pump_parting(&mut self, id: SpaceId, fx: &mut Effects) {
        let Some(space) = self.spaces.get(&id) else { return };
        let (Some(link), Some(token)) = (space.parting.clone(), space.token) else { return };
        let unsent = space.acked < space.last_envelope() && !space.broken && !space.sigchain.frozen();
        if self.net.waits_for(&Waiting::Leave(id)) {
            return;
        }
        if self.net.is_behind(id) {
            self.pump_links(id, fx);
        } else if unsent && !self.net.takes_nothing(id) {
            self.pump_outbox(id, fx);
        } else {
            let request = Request::PostLink { link, tokens: None, locator: None };
            self.net.call(fx, Some((id, token)), request, Waiting::Leave(id));
        }
    }

    /// The relay was told, or another link came first.
    pub(crate) fn parted(&mut self, id: SpaceId, response: Response, txn: &mut Txn, fx: &mut Effects) {
        match response {
            Response::LinkAccepted => {
                let link = self.spaces.get(&id).and_then(|space| space.parting.clone());
                if let (Some(link), Some(space)) = (link, txn.space(self, id)) {
                    space.parting = None;
                    if let Err(fault) = self.admit_link(txn, id, &link) {
                        txn.faults.push(fault);
                    }
                }
                self.hang_up(id, fx);
            }
            Response::Refused(Code::LinkConflict) => self.net.look_behind(id),
            // The other left first, or this party's tokens are gone already: it is over either way.
            _ => {
                if let Some(space) = txn.space(self, id) {
                    space.parting = None;
                }
                self.hang_up(id, fx);
            }
        }
        txn.reworked.insert(id);
        txn.changed.extend([Topic::House, Topic::Sync]);
    }

    /// Another link came before the parting one: it is made anew upon that, unless the other left meanwhile.
    pub(crate) fn renew_parting(&self, id: SpaceId, rng: &mut dyn CryptoRng, txn: &mut Txn) {
        if let Some(space) = txn.space(self, id)
            && space.parting.is_some()
        {
            space.parting = if space.sigchain.frozen() { None } else { parting(space, rng) };
            txn.reworked.insert(id);
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

    fn hang_up(&mut self, id: SpaceId, fx: &mut Effects) {
        self.net.hushed(id);
        fx.hush.push(id);
    }
}

/// The link that says that this person leaves, with their chains cut where they stand.
fn parting(space: &Space, rng: &mut dyn CryptoRng) -> Option<ByteVec> {
    let mine = space.heads.iter().filter(|(_, head)| head.signer == space.me);
    let cuts = mine.map(|(&chain, head)| Cut { chain, seq: head.seq, hash: head.hash }).collect();
    let (_, key) = space.ring.newest()?;
    let built = space.sigchain.leave(space.me, cuts, &space.identity, key, rng).ok()?;
    Some(ByteVec::from(built.link))
}
