//! The steps that people take.

use crypto::{
    Identity,
    pairing::{Fragment, Guest, Me as Side, Purpose, SpokenCode},
};
use proto::{EntityId, MemberId, Token};
use rand_core::CryptoRng;

use super::{How, Pairing, Visitor, failure, person};
use crate::{Effects, Engine, Now, PairFailure, PairStep, Refusal, Topic, space::random, txn::Txn};

impl Engine {
    pub(crate) fn pair(
        &mut self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        step: PairStep,
        fx: &mut Effects,
    ) -> Result<(), Refusal> {
        txn.changed.insert(Topic::Pairing);
        let next = match step {
            PairStep::InviteByLink => self.invite(rng, txn, How::Link)?,
            PairStep::InviteByCode => self.invite(rng, txn, How::Code)?,
            PairStep::InviteDevice => self.invite(rng, txn, How::Device)?,
            PairStep::Look(fragment) => self.look(now, &fragment)?,
            PairStep::TypeCode(text) => {
                self.unpaired()?;
                self.own_space()?;
                self.may_leave()?;
                let code = SpokenCode::parse(&text).map_err(|_| Refusal::Pairing(PairFailure::Unreadable))?;
                self.reachable()?;
                Pairing::Finding(code)
            }
            PairStep::ComeIn => self.come_in(now, rng)?,
            PairStep::SameDigits => self.same_digits(now, rng)?,
            PairStep::Stop => self.stop(fx),
        };
        txn.pairing = Some(next);
        Ok(())
    }

    fn invite(&self, rng: &mut dyn CryptoRng, txn: &mut Txn, how: How) -> Result<Pairing, Refusal> {
        if how != How::Device {
            self.unpaired()?;
        }
        self.own_space()?;
        self.may_leave()?;
        self.reachable()?;
        self.take_to_relay(rng, txn)?;
        Ok(Pairing::Opening(how))
    }

    fn look(&self, now: Now, text: &str) -> Result<Pairing, Refusal> {
        let refuse = |failure| Err(Refusal::Pairing(failure));
        let Ok(fragment) = Fragment::parse(text) else { return refuse(PairFailure::Unreadable) };
        if self.pairing.mailbox() == Some(fragment.mailbox) {
            return refuse(PairFailure::Own);
        }
        match fragment.purpose {
            Purpose::Couple => self.unpaired()?,
            Purpose::Device if self.me.is_some() => return Err(Refusal::AlreadyBegun),
            Purpose::Device => {}
        }
        self.may_leave()?;
        if fragment.relay != self.relay {
            return refuse(PairFailure::OtherRelay);
        }
        if now.wall_ms > fragment.expires_ms {
            return refuse(PairFailure::Expired);
        }
        Ok(Pairing::Looking(Box::new(fragment)))
    }

    fn come_in(&mut self, now: Now, rng: &mut dyn CryptoRng) -> Result<Pairing, Refusal> {
        self.reachable()?;
        let pair_id = EntityId::from(random(rng));
        let id = MemberId::from(random(rng));
        let machine = match &self.pairing {
            Pairing::Looking(fragment) => {
                let side = match fragment.purpose {
                    Purpose::Couple => self.person(pair_id, id)?,
                    Purpose::Device => Side { identity: Identity::generate(rng), id, generation: 0 },
                };
                Guest::by_link(fragment, side, now.wall_ms, rng)
                    .map_err(|fault| Refusal::Pairing(failure(fault).unwrap_or(PairFailure::Unreadable)))?
            }
            Pairing::Found(terms, code) => Guest::by_code(terms.clone(), self.person(pair_id, id)?, code, rng),
            _ => return Err(Refusal::NotNow),
        };
        let entry = self.own_space().ok().and_then(|own| own.ring.newest());
        let token = match entry {
            Some((_, key)) => key.entry_token(pair_id.as_bytes()),
            None => Token::from(random(rng)),
        };
        Ok(Pairing::Guest(Box::new(Visitor { machine, pair_id, token, said_yes: false, mailed: 0 })))
    }

    fn same_digits(&self, now: Now, rng: &mut dyn CryptoRng) -> Result<Pairing, Refusal> {
        let name = self.own_house().name.clone();
        let mut next = self.pairing.clone();
        let outcome = match &mut next {
            Pairing::Host(host) if host.machine.digits().is_some() && !host.said_yes => {
                host.said_yes = true;
                match host.machine.terms().purpose {
                    Purpose::Couple => host.machine.confirm_couple(name.as_deref(), now.wall_ms, rng),
                    // The link that adds the device comes first; see `mail`.
                    Purpose::Device => Ok(()),
                }
            }
            Pairing::Guest(guest) if guest.machine.digits().is_some() && !guest.said_yes => {
                guest.said_yes = true;
                guest.machine.confirm(guest.token.hashed(), name.as_deref(), now.wall_ms)
            }
            _ => return Err(Refusal::NotNow),
        };
        match outcome.err().and_then(failure) {
            None => Ok(next),
            Some(failure) => Ok(Pairing::Failed(failure)),
        }
    }

    /// Stops whatever is under way and tells the other side; nothing is left behind.
    fn stop(&mut self, fx: &mut Effects) -> Pairing {
        let over = matches!(self.pairing, Pairing::Done(_) | Pairing::Failed(_));
        if let Some(mailbox) = self.pairing.mailbox().filter(|_| !over) {
            self.say_stop(mailbox, fx);
        }
        Pairing::Idle
    }

    pub(super) fn person(&self, pair_id: EntityId, id: MemberId) -> Result<Side, Refusal> {
        let own = self.own_space()?;
        let (epoch, key) = own.ring.newest().ok_or(Refusal::ReadOnly)?;
        Ok(person(key, epoch, pair_id, id))
    }

    fn unpaired(&self) -> Result<(), Refusal> {
        match self.shared_space() {
            Some(space) if !space.ended() => Err(Refusal::Pairing(PairFailure::AlreadyPaired)),
            _ => Ok(()),
        }
    }

    /// A pairing in which keys were exchanged is ended by a person, not by beginning another.
    fn may_leave(&self) -> Result<(), Refusal> {
        let digits = match &self.pairing {
            Pairing::Host(host) => host.machine.digits(),
            Pairing::Guest(guest) => guest.machine.digits(),
            _ => None,
        };
        if digits.is_some() { Err(Refusal::NotNow) } else { Ok(()) }
    }

    fn reachable(&self) -> Result<(), Refusal> {
        if self.net.online { Ok(()) } else { Err(Refusal::Pairing(PairFailure::Unreachable)) }
    }
}
