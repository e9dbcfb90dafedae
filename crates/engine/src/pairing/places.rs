//! The spaces that come of a pairing.

use crypto::{KeyRing, Sigchain};
use minicbor::bytes::ByteVec;
use proto::{EntityId, MemberId, Request, Token};
use rand_core::CryptoRng;

use super::{Host, Visitor};
use crate::{
    Engine, Now, PairFailure, Topic,
    model::{Body, house},
    space::{Kind, Me, Registration, Space, random},
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
        let own = self.own_space().map_err(|_| PairFailure::Gone)?;
        let entry = own.ring.key(host.me.generation).ok_or(PairFailure::Gone)?.entry_token(host.pair_id.as_bytes());
        space.token = Some(Token::from(random(rng)));
        space.registration = Registration::Wanted(Request::Register {
            genesis: genesis.clone(),
            tokens: vec![entry.hashed(), accepted.token],
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
        match kind {
            Kind::Own => {
                space.token = Some(guest.token);
                space.registration = Registration::Done;
                txn.me = Some(Me { device: me.id, identity: me.identity.clone(), own: space.id });
                txn.add_space(space);
                txn.changed.extend([Topic::House, Topic::Entries]);
                Ok(())
            }
            Kind::Shared => {
                space.token = Some(Token::from(random(rng)));
                space.registration = Registration::Entering(me.generation);
                self.remember(now, rng, txn, space, me.id, guest.pair_id, genesis, joined.name.clone())
            }
        }
    }

    /// Writes into the own space how my other devices find the shared one.
    #[expect(clippy::too_many_arguments, reason = "each part is of another kind, and both sides have them")]
    fn remember(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        mut space: Space,
        me: MemberId,
        pair_id: EntityId,
        genesis: ByteVec,
        partner_name: Option<String>,
    ) -> Result<(), PairFailure> {
        let own = self.own_space().map_err(|_| PairFailure::Gone)?;
        let place = house::Place { space: space.id, me, pair_id, genesis, partner_name };
        let own = own.id;
        space.pair_id = Some(pair_id);
        txn.add_space(space);
        txn.author(self, now, rng, own, house::HOUSE.into(), &Body::House(house::Verb::Place(place)))
            .map_err(|_| PairFailure::Gone)?;
        txn.changed.extend([Topic::House, Topic::Entries, Topic::Sync]);
        Ok(())
    }
}
