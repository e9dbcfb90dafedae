//! What the own space tells a device of the shared ones, and what a device tells its siblings of itself.

use crypto::{KeyRing, Sigchain};
use proto::{Code, Request, Response, SpaceId, Token};
use rand_core::CryptoRng;

use crate::{
    Effects, Engine, Now, Topic,
    model::{
        Body,
        house::{self, Access},
    },
    space::{Kind, Registration, Space, random},
    sync::Waiting,
    txn::Txn,
};

impl Engine {
    /// Enters shared spaces that another device of mine told of.
    pub(crate) fn adopt_places(&mut self, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        let mut txn = Txn::default();
        for place in self.own_house().places.iter().filter(|place| !self.spaces.contains_key(&place.space)) {
            if let Some(space) = self.adopted(place, rng) {
                txn.add_space(space);
                txn.changed.extend([Topic::House, Topic::Entries]);
            }
        }
        self.commit(txn, rng, fx);
    }

    /// Says in the own space by which token this device is let into each space: whoever removes another device says
    /// to the relay which tokens stay.
    pub(crate) fn say_access(&mut self, now: Now, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        let Ok(own) = self.own_space() else { return };
        let (own, device, house) = (own.id, own.me, self.own_house());
        let news: Vec<Access> = self
            .spaces
            .values()
            .filter(|space| space.registered() && !space.ended())
            .filter_map(|space| {
                let (token, chain) = (space.token?.hashed(), Some(space.my_chain));
                Some(Access { space: space.id, device, token, chain })
            })
            .filter(|access| !house.said.contains(&(access.space, device)) || !house.access.contains(access))
            .collect();
        let mut txn = Txn::default();
        for access in news {
            let body = Body::House(house::Verb::Access(access));
            if txn.author(self, now, rng, own, house::HOUSE.into(), &body).is_err() {
                return;
            }
        }
        self.commit(txn, rng, fx);
    }

    /// Lets this device into a shared space by what all devices of its person can derive.
    pub(crate) fn pump_enter(&mut self, id: SpaceId, fx: &mut Effects) {
        let Some(space) = self.spaces.get(&id) else { return };
        let (Registration::Entering(epoch), Some(token), Some(pair_id)) =
            (&space.registration, space.token, space.pair_id)
        else {
            return;
        };
        let Some(key) = self.own_space().ok().and_then(|own| own.ring.key(*epoch)) else { return };
        let (waiting, entry) = (Waiting::Enter(id, *epoch), key.entry_token(pair_id.as_bytes()));
        if !self.net.waits_for(&waiting) && !self.net.is_outside(id) {
            self.net.call(fx, Some((id, entry)), Request::Mint { token: token.hashed() }, waiting);
        }
    }

    /// The relay has let this device in, or knows the entry token of another generation.
    pub(crate) fn entered(
        &mut self,
        rng: &mut dyn CryptoRng,
        id: SpaceId,
        epoch: u64,
        response: Response,
        txn: &mut Txn,
    ) {
        let Ok(own) = self.own_space() else { return };
        let older = (0..epoch).rev().find(|epoch| own.ring.key(*epoch).is_some());
        let newest = own.sigchain.epoch();
        let Some(space) = txn.space(self, id) else { return };
        match response {
            Response::Minted => {
                space.registration = Registration::Done;
                self.household_due = true;
                // Links that came after what this device was told of.
                self.net.look_behind(id);
            }
            Response::Refused(Code::AlreadyRegistered) => {
                // This token was revoked for ever, and a chain belongs to the token that began it.
                space.token = Some(Token::from(random(rng)));
                if space.heads.contains_key(&space.my_chain) {
                    space.begin_chain(rng);
                    txn.moved.insert(id);
                }
            }
            Response::Refused(Code::Unauthorized) => {
                space.registration = Registration::Entering(older.unwrap_or(newest));
                if older.is_none() {
                    self.net.stay_outside(id);
                }
            }
            Response::Refused(code) => self.refuse(id, code, txn),
            _ => self.confused(txn, None),
        }
        txn.reworked.insert(id);
        txn.changed.extend([Topic::House, Topic::Sync]);
    }

    fn adopted(&self, place: &house::Place, rng: &mut dyn CryptoRng) -> Option<Space> {
        let own = self.own_space().ok().filter(|own| !own.removed())?;
        let sigchain = Sigchain::found(&place.genesis).ok()?;
        let member = sigchain.member(place.me)?;
        let identity = self.person_of(place.pair_id, member.generation)?;
        let (epoch, key) = sigchain.unbox(place.me, &identity).ok()?;
        let entities = key.entity_key(sigchain.space());
        let mut ring = KeyRing::new(sigchain.space());
        ring.insert(epoch, key, &sigchain).ok()?;
        let mut space = Space::new(Kind::Shared, place.me, identity, sigchain, ring, entities, rng);
        space.token = Some(Token::from(random(rng)));
        space.pair_id = Some(place.pair_id);
        space.registration = Registration::Entering(own.sigchain.epoch());
        Some(space)
    }
}
