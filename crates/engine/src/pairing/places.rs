//! The spaces that come of a pairing, and how other devices of the same person enter them.

use crypto::{KeyRing, Sigchain};
use minicbor::bytes::ByteVec;
use proto::{EntityId, MemberId, Request, Token};
use rand_core::CryptoRng;

use super::{Host, Visitor, person};
use crate::{
    Effects, Engine, Now, PairFailure, Refusal, Topic,
    model::{Body, house},
    space::{Kind, Me, Registration, Space, random},
    sync::Waiting,
    txn::Txn,
};

impl Engine {
    /// The other accepted: the shared space exists here, and is to be registered.
    pub(super) fn found_shared(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        host: &Host,
    ) -> Result<(), PairFailure> {
        let accepted = host.machine.accepted().ok_or(PairFailure::Tampered)?;
        let genesis = accepted.genesis.clone().ok_or(PairFailure::Tampered)?;
        let sigchain = Sigchain::found(&genesis).map_err(|_| PairFailure::Tampered)?;
        let mut ring = KeyRing::new(sigchain.space());
        ring.insert(sigchain.epoch(), accepted.key.clone(), &sigchain).map_err(|_| PairFailure::Tampered)?;
        let entities = accepted.key.entity_key(sigchain.space());
        let mut space = Space::new(Kind::Shared, host.me.id, host.me.identity.clone(), sigchain, ring, entities, rng);
        space.token = Some(host.token);
        space.registration = Registration::Wanted(Request::Register {
            genesis: genesis.clone(),
            tokens: vec![host.token.hashed(), accepted.token],
            invite: None,
        });
        let name = accepted.name.clone();
        self.remember(now, rng, txn, space, host.me.id, host.pair_id, genesis, name)
    }

    /// The place stands at the relay: the guest's device has a space more, or its first.
    pub(super) fn enter(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        guest: &Visitor,
    ) -> Result<(), PairFailure> {
        let joined = guest.machine.joined().ok_or(PairFailure::Tampered)?;
        let me = guest.machine.me();
        let sigchain = joined.links.clone();
        let mut ring = KeyRing::new(sigchain.space());
        ring.insert(sigchain.epoch(), joined.key.clone(), &sigchain).map_err(|_| PairFailure::Tampered)?;
        let first = (0..=sigchain.epoch()).find_map(|epoch| ring.key(epoch)).ok_or(PairFailure::Tampered)?;
        let entities = first.entity_key(sigchain.space());
        let kind = if self.me.is_none() { Kind::Own } else { Kind::Shared };
        let genesis = sigchain.links()[0].clone();
        let mut space = Space::new(kind, me.id, me.identity.clone(), sigchain, ring, entities, rng);
        space.token = Some(guest.token);
        space.registration = Registration::Done;
        match kind {
            Kind::Own => {
                txn.me = Some(Me { device: me.id, identity: me.identity.clone(), own: space.id });
                txn.add_space(space);
                txn.changed.extend([Topic::House, Topic::Entries]);
                Ok(())
            }
            Kind::Shared => self.remember(now, rng, txn, space, me.id, guest.pair_id, genesis, joined.name.clone()),
        }
    }

    /// Writes into the own space how my other devices find the shared one.
    #[expect(clippy::too_many_arguments, reason = "each part is of another kind, and both sides have them")]
    fn remember(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        space: Space,
        me: MemberId,
        pair_id: EntityId,
        genesis: ByteVec,
        partner_name: Option<String>,
    ) -> Result<(), PairFailure> {
        let own = self.own_space().map_err(|_| PairFailure::Gone)?;
        let place = house::Place { space: space.id, me, pair_id, genesis, partner_name, device: own.me };
        let own = own.id;
        txn.add_space(space);
        txn.author(self, now, rng, own, house::HOUSE.into(), &Body::House(house::Verb::Place(place)))
            .map_err(|_| PairFailure::Gone)?;
        txn.changed.extend([Topic::House, Topic::Entries, Topic::Sync]);
        Ok(())
    }

    /// Enters shared spaces that another device of mine told of.
    pub(crate) fn adopt_places(&mut self, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        let Some(me) = &self.me else { return };
        let (device, house) = (me.device, self.own_house());
        let mut txn = Txn::default();
        for place in house.places.iter().filter(|place| !self.spaces.contains_key(&place.space)) {
            let token = house.tokens.iter().find(|token| token.space == place.space && token.device == device);
            if let Some(token) = token
                && let Some(mut space) = self.adopted(place, rng)
            {
                space.token = Some(token.token);
                space.registration = Registration::Done;
                txn.add_space(space);
            }
        }
        txn.changed.extend([Topic::House, Topic::Entries]);
        self.commit(txn, rng, fx);
    }

    /// Lets my other devices into the shared spaces that this one is in.
    pub(crate) fn admit_own_devices(&mut self, fx: &mut Effects, rng: &mut dyn CryptoRng) {
        if !self.net.online || self.net.waits_for_mint() {
            return;
        }
        self.household_due = false;
        let Ok(own) = self.own_space() else { return };
        let house = self.own_house();
        let mut missing = Vec::new();
        for place in &house.places {
            let Some(space) = self.spaces.get(&place.space).filter(|space| space.registered()) else { continue };
            let Some(token) = space.token else { continue };
            for member in own.sigchain.members().filter(|member| member.id != own.me && member.id != place.device) {
                if !house.tokens.iter().any(|known| known.space == space.id && known.device == member.id) {
                    missing.push((space.id, token, member.id));
                }
            }
        }
        for (space, access, device) in missing {
            let token = Token::from(random(rng));
            let request = Request::Mint { token: token.hashed() };
            self.net.call(fx, Some((space, access)), request, Waiting::Mint { space, device, token });
        }
    }

    /// A token for another device of mine was minted: it finds it in the own space.
    pub(crate) fn device_admitted(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        token: house::DeviceToken,
    ) -> Result<(), Refusal> {
        let own = self.own_space()?.id;
        txn.author(self, now, rng, own, house::HOUSE.into(), &Body::House(house::Verb::Token(token)))
    }

    fn adopted(&self, place: &house::Place, rng: &mut dyn CryptoRng) -> Option<Space> {
        let own = self.own_space().ok()?;
        let sigchain = Sigchain::found(&place.genesis).ok()?;
        let member = sigchain.member(place.me)?;
        let side = person(own.ring.key(member.generation)?, member.generation, place.pair_id, place.me);
        let (epoch, key) = sigchain.unbox(place.me, &side.identity).ok()?;
        let entities = key.entity_key(sigchain.space());
        let mut ring = KeyRing::new(sigchain.space());
        ring.insert(epoch, key, &sigchain).ok()?;
        Some(Space::new(Kind::Shared, place.me, side.identity, sigchain, ring, entities, rng))
    }
}
