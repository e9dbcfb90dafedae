//! Links as they come: each is checked before anything changes, and its keys are taken into the ring.

use crypto::{Identity, LinkFault};
use minicbor::bytes::ByteVec;
use proto::{EntityId, MemberId, Request, SpaceId};
use rand_core::CryptoRng;

use crate::{
    Effects, Engine, Fault, Now, Topic,
    model::house::House,
    space::{Kind, Space},
    sync::Waiting,
    txn::Txn,
};

/// What became of a sound link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Linked {
    /// It was taken in, or is known already.
    Yes,
    /// It is for keys of this person that the own space has not brought yet.
    Early,
}

/// Why a link was not taken in.
pub(crate) enum Refused {
    /// A member signed it: going on would spread damage.
    ByMember(Fault),
    /// No member did: it is noise, or the relay lies. The truth may still come.
    Noise(Fault),
}

impl Engine {
    /// Asks for the links that are not known here, if there are any.
    pub(crate) fn pump_links(&mut self, id: SpaceId, fx: &mut Effects) {
        let (Some(space), net) = (self.spaces.get(&id), &mut self.net) else { return };
        if net.is_behind(id) && !net.is_locked_out(id) && !net.waits_for(&Waiting::Links(id)) {
            // After a relay was set back somebody may have put another link where it had lost one: that has to show.
            let known = space.sigchain.head().0;
            let from = if net.compares_links(id) { known } else { known + 1 };
            let access = space.token.map(|token| (id, token));
            net.call(fx, access, Request::Links { from }, Waiting::Links(id));
        }
    }

    /// Takes in the links that were asked for.
    pub(crate) fn links_arrived(
        &mut self,
        now: Now,
        rng: &mut dyn CryptoRng,
        id: SpaceId,
        links: &[ByteVec],
        txn: &mut Txn,
    ) {
        self.net.caught_up(id);
        self.net.compared_links(id);
        for bytes in links {
            match self.admit_link(txn, id, bytes) {
                Ok(Linked::Yes) => {}
                Ok(Linked::Early) => {
                    // The own space says more first, and then these links are asked for again.
                    self.net.lock_out(id);
                    if let Some(me) = &self.me {
                        self.net.look_behind(me.own);
                    }
                    return self.linked(now, rng, id, txn);
                }
                Err(Refused::ByMember(fault)) => return self.freeze(txn, id, fault),
                Err(Refused::Noise(fault)) => {
                    self.name(txn, fault);
                    self.net.look_behind(id);
                    // It may follow upon another link than the last one here.
                    self.net.compare_links(id);
                    self.net.failed(now, rng);
                    return;
                }
            }
        }
        self.linked(now, rng, id, txn);
        self.unpark(id, txn);
    }

    /// Takes one link in.
    pub(crate) fn admit_link(&self, txn: &mut Txn, id: SpaceId, bytes: &[u8]) -> Result<Linked, Refused> {
        let Some(space) = txn.space(self, id) else { return Ok(Linked::Yes) };
        let height = space.sigchain.head().0 + 1;
        let fault = Fault::BadLink { space: id, height };
        let checked = match space.sigchain.check(bytes) {
            Ok(checked) => checked,
            Err(LinkFault::AlreadyHave { .. }) => return Ok(Linked::Yes),
            Err(LinkFault::Fork { .. }) => return Err(Refused::ByMember(fault)),
            Err(_) => return Err(Refused::Noise(fault)),
        };
        let fault = || Refused::ByMember(fault.clone());
        let mine = checked.body().members.iter().find(|member| member.id == space.me).cloned();
        let mut identity = space.identity.clone();
        if let Some(member) = mine.as_ref().filter(|member| member.ed != identity.public().ed) {
            // This person's keys were renewed, by this device or by another of theirs.
            let pair_id = space.pair_id.ok_or_else(fault)?;
            let Some(renewed) = self.person_of(pair_id, member.generation) else { return Ok(Linked::Early) };
            if renewed.public().ed != member.ed {
                return Err(fault());
            }
            identity = renewed;
        }
        // All of it is taken in, or nothing.
        let (mut sigchain, mut ring) = (space.sigchain.clone(), space.ring.clone());
        sigchain.apply(checked).map_err(|_| fault())?;
        if mine.is_some() {
            let (epoch, key) = sigchain.unbox(space.me, &identity).map_err(|_| fault())?;
            ring.insert(epoch, key, &sigchain).map_err(|_| fault())?;
        }
        (space.sigchain, space.ring, space.identity) = (sigchain, ring, identity);
        txn.reworked.insert(id);
        // A link may say that something of the house does not count.
        txn.houses.insert(id, House::EMPTY);
        txn.changed.extend([Topic::House, Topic::Entries, Topic::Sync]);
        Ok(Linked::Yes)
    }

    /// Links of a space were taken in: what was wished may be done, and what was not sent may have to be sealed again.
    pub(crate) fn linked(&mut self, now: Now, rng: &mut dyn CryptoRng, id: SpaceId, txn: &mut Txn) {
        self.household_due = true;
        let before = self.spaces.get(&id).map(|space| space.sigchain.epoch());
        let after = txn.space(self, id).map(|space| space.sigchain.epoch());
        if before != after {
            // What is under way may have been taken before the epoch ended. The relay is to say how far it came.
            self.net.doubt(id);
            if self.me.as_ref().is_some_and(|me| me.own == id) {
                self.net.unlock();
                let shared = self.spaces.values().filter(|space| space.kind == Kind::Shared && !space.left);
                shared.for_each(|space| self.net.look_behind(space.id));
            }
        }
        self.settle_wish(now, rng, id, txn);
    }

    /// This person's keys for a shared space, in a generation of which the own space has brought the key.
    pub(crate) fn person_of(&self, pair_id: EntityId, generation: u64) -> Option<Identity> {
        let own = self.own_space().ok()?;
        Some(Identity::of_person(own.ring.key(generation)?, pair_id.as_bytes()))
    }

    /// Whether a person's keys in a shared space are older than their own epoch: a removed device may still know them.
    pub(crate) fn outdated(&self, space: &Space) -> bool {
        let Ok(own) = self.own_space() else { return false };
        let generation = |id: MemberId| space.sigchain.member(id).map(|member| member.generation);
        space.kind == Kind::Shared
            && !space.sigchain.frozen()
            && generation(space.me).is_some_and(|generation| generation < own.sigchain.epoch())
    }
}
