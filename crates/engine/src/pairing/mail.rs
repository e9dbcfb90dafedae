//! The mailbox: what to say to the relay next follows from where the pairing stands, so that a restart or a
//! lost answer repeats a step and never skips one.

use crypto::pairing::{Inviter, OwnSpace, Purpose, SpokenCode, Terms};
use minicbor::bytes::ByteVec;
use proto::{Code, Cut, EntityId, MailboxId, MemberId, Request, Response, Slot, SpaceId, Token, limits};
use rand_core::CryptoRng;

use super::{Errand, Host, How, Pairing, failure};
use crate::{
    Effects, Engine, Now, PairFailure, Topic,
    model::{Body, house},
    space::random,
    sync::Waiting,
    txn::Txn,
};

impl Engine {
    /// Asks the relay for whatever the pairing needs next.
    pub(crate) fn pump_pairing(&mut self, now: Now, fx: &mut Effects) {
        let expires = match &self.pairing {
            Pairing::Host(host) => Some(host.machine.terms().expires_ms),
            Pairing::Guest(guest) => Some(guest.machine.terms().expires_ms),
            _ => None,
        };
        if let Some(over) = expires.map(|at| at.saturating_add(1)) {
            // Soon after its end the device looks whether it is over.
            let at = over.max(now.wall_ms.saturating_add(1_000));
            fx.wake = Some(fx.wake.map_or(at, |other| other.min(at)));
        }
        let ask = |request| (None, request);
        let (errand, (access, request)) = match &self.pairing {
            Pairing::Opening(how) => (Errand::Open, ask(Request::OpenMailbox { numbered: *how == How::Code })),
            Pairing::Finding(code) => (Errand::Find, ask(Request::FindMailbox { number: code.number })),
            Pairing::Host(host) => {
                let mailbox = host.machine.terms().mailbox;
                if let Some(mail) = host.machine.mail().get(host.mailed) {
                    (Errand::Put, ask(put(mailbox, mail.slot, mail.bytes.clone())))
                } else if let Some(slot) = host.machine.wants() {
                    (Errand::Get(slot), ask(Request::GetMail { mailbox, slot }))
                } else if !host.said_yes {
                    (Errand::Watch, ask(Request::GetMail { mailbox, slot: Slot::Stop }))
                } else {
                    match self.device_call(host) {
                        Some(call) => call,
                        None => return,
                    }
                }
            }
            Pairing::Guest(guest) => {
                let mailbox = guest.machine.terms().mailbox;
                if let Some(mail) = guest.machine.mail().get(guest.mailed) {
                    (Errand::Put, ask(put(mailbox, mail.slot, mail.bytes.clone())))
                } else if let Some(slot) = guest.machine.wants() {
                    (Errand::Get(slot), ask(Request::GetMail { mailbox, slot }))
                } else {
                    (Errand::Watch, ask(Request::GetMail { mailbox, slot: Slot::Stop }))
                }
            }
            Pairing::Idle | Pairing::Looking(_) | Pairing::Found(..) | Pairing::Done(_) | Pairing::Failed(_) => return,
        };
        if !self.net.waits_for(&Waiting::Pair(errand)) {
            self.net.call(fx, access, request, Waiting::Pair(errand));
        }
    }

    /// What the relay must do before a new device of mine can be told that its place stands.
    fn device_call(&self, host: &Host) -> Option<(Errand, Asked)> {
        let own = self.own_space().ok().filter(|own| own.registered())?;
        let access = Some((own.id, own.token?));
        if let Some(link) = &host.link {
            return Some((
                Errand::Add,
                (access, Request::PostLink { link: link.clone(), tokens: None, locator: None }),
            ));
        }
        let accepted = host.machine.accepted().filter(|_| host.machine.terms().purpose == Purpose::Device)?;
        (!host.minted).then_some((Errand::Mint, (access, Request::Mint { token: accepted.token })))
    }

    /// A call was not answered. Only what a person waits for in front of the screen ends by it.
    pub(crate) fn pair_unreached(&mut self, errand: Errand, fx: &mut Effects) {
        if matches!(errand, Errand::Open | Errand::Find)
            && matches!(self.pairing, Pairing::Opening(_) | Pairing::Finding(_))
        {
            self.pairing = Pairing::Failed(PairFailure::Unreachable);
            fx.changed.insert(Topic::Pairing);
        }
    }

    /// Takes the relay's answer in.
    pub(crate) fn pair_answered(
        &mut self,
        now: Now,
        rng: &mut dyn CryptoRng,
        errand: Errand,
        response: Response,
        txn: &mut Txn,
        fx: &mut Effects,
    ) {
        if !self.pairing.awaits(errand) {
            return;
        }
        let outcome = match (errand, response) {
            (_, Response::Refused(code)) => self.pair_refused(errand, code, fx),
            (Errand::Open, Response::Mailbox { mailbox, number, expires_s }) => {
                self.opened(now, rng, mailbox, number, expires_s)
            }
            (Errand::Find, Response::Mailbox { mailbox, expires_s, .. }) => self.found(now, mailbox, expires_s),
            (Errand::Put, Response::Done) => self.mailed(),
            (Errand::Get(slot), Response::Mail(Some(bytes))) => self.mail_came(now, rng, txn, slot, &bytes, fx),
            (Errand::Watch, Response::Mail(Some(_))) => Ok(Some(Pairing::Failed(PairFailure::Stopped))),
            (Errand::Get(_) | Errand::Watch, Response::Mail(None)) => Ok(self.expired(now)),
            (Errand::Add, Response::LinkAccepted) => self.device_added(now, rng, txn),
            (Errand::Mint, Response::Minted) => self.minted(now, rng, txn),
            _ => Err(PairFailure::Relay(Code::Malformed)),
        };
        let next = match outcome {
            Ok(Some(next)) => next,
            Ok(None) => return,
            Err(failure) => Pairing::Failed(failure),
        };
        if matches!(next, Pairing::Failed(_))
            && let Some(mailbox) = self.pairing.mailbox()
        {
            self.say_stop(mailbox, fx);
        }
        txn.pairing = Some(next);
        txn.changed.insert(Topic::Pairing);
    }

    /// A space was registered: the one that a pairing founded is the other's to enter now.
    pub(crate) fn founded(&self, rng: &mut dyn CryptoRng, space: SpaceId, txn: &mut Txn) {
        let Pairing::Host(host) = &self.pairing else { return };
        if host.machine.accepted().is_some_and(|accepted| accepted.space == space && accepted.genesis.is_some()) {
            let mut host = host.clone();
            if host.machine.stands(rng).is_ok() {
                txn.pairing = Some(Pairing::Host(host));
                txn.changed.extend([Topic::Pairing, Topic::House]);
            }
        }
    }

    /// Tells the other side that it is over. Whether it hears is not waited for.
    pub(super) fn say_stop(&mut self, mailbox: MailboxId, fx: &mut Effects) {
        if self.net.online {
            self.net.call(fx, None, put(mailbox, Slot::Stop, ByteVec::from(Vec::new())), Waiting::Pair(Errand::Word));
        }
    }

    fn pair_refused(&mut self, errand: Errand, code: Code, fx: &mut Effects) -> Result<Option<Pairing>, PairFailure> {
        Err(match (errand, code) {
            (Errand::Add, Code::LinkConflict) => {
                if let Ok(own) = self.own_space().map(|own| own.id) {
                    self.net.look_behind(own);
                }
                let Pairing::Host(host) = &self.pairing else { return Ok(None) };
                let mut host = host.clone();
                host.link = None;
                return Ok(Some(Pairing::Host(host)));
            }
            (_, Code::Stopped) => PairFailure::Stopped,
            (Errand::Find, Code::NoMailbox) => PairFailure::Gone,
            (_, Code::NoMailbox) if self.host_is_done() => {
                // The other has read the last word and closed the mailbox.
                fx.changed.insert(Topic::Pairing);
                return Ok(Some(self.pairing.done()));
            }
            (_, Code::NoMailbox) => PairFailure::Gone,
            (_, Code::SlotTaken) => PairFailure::Used,
            (_, code) => PairFailure::Relay(code),
        })
    }

    fn host_is_done(&self) -> bool {
        matches!(&self.pairing, Pairing::Host(host) if host.machine.is_done())
    }

    fn expired(&self, now: Now) -> Option<Pairing> {
        let terms = match &self.pairing {
            Pairing::Host(host) => host.machine.terms(),
            Pairing::Guest(guest) => guest.machine.terms(),
            _ => return None,
        };
        (now.wall_ms > terms.expires_ms).then_some(Pairing::Failed(PairFailure::Expired))
    }

    fn opened(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        mailbox: MailboxId,
        number: Option<u32>,
        expires_s: u64,
    ) -> Result<Option<Pairing>, PairFailure> {
        let Pairing::Opening(how) = self.pairing else { return Ok(None) };
        let own = self.own_space().map_err(|_| PairFailure::Gone)?;
        let pair_id = EntityId::from(random(rng));
        let purpose = if how == How::Device { Purpose::Device } else { Purpose::Couple };
        let life_s = if how == How::Code { limits::CODE_LIFE_S } else { limits::MAIL_LIFE_S };
        let expires_ms = end(now, expires_s, life_s);
        let terms = Terms { purpose, relay: self.relay.clone(), mailbox, expires_ms };
        let (me, space) = match purpose {
            Purpose::Couple => {
                let id = MemberId::from(random(rng));
                (self.person(pair_id, id).map_err(|_| PairFailure::Gone)?, None)
            }
            Purpose::Device => {
                let side = crypto::pairing::Me { identity: own.identity.clone(), id: own.me, generation: 0 };
                (side, Some(own.id))
            }
        };
        let fault = |fault| failure(fault).unwrap_or(PairFailure::Gone);
        let name = self.own_house().name.clone();
        let (machine, fragment, code) = match (how, number) {
            (How::Code, Some(number)) => {
                let code = SpokenCode::generate(number, rng);
                let machine = Inviter::by_code(terms, me.clone(), space, &code, rng).map_err(fault)?;
                (machine, None, Some((number, code.reveal())))
            }
            (How::Code, None) => return Err(PairFailure::Relay(Code::Malformed)),
            (How::Link | How::Device, _) => {
                let (machine, fragment) =
                    Inviter::by_link(terms, me.clone(), space, name.as_deref(), rng).map_err(fault)?;
                (machine, Some(fragment.to_text()), None)
            }
        };
        Ok(Some(Pairing::Host(Box::new(Host {
            machine,
            fragment,
            code,
            me,
            pair_id,
            said_yes: false,
            link: None,
            minted: false,
            mailed: 0,
        }))))
    }

    fn found(&self, now: Now, mailbox: MailboxId, expires_s: u64) -> Result<Option<Pairing>, PairFailure> {
        let Pairing::Finding(code) = &self.pairing else { return Ok(None) };
        let expires_ms = end(now, expires_s, limits::CODE_LIFE_S);
        let terms = Terms { purpose: Purpose::Couple, relay: self.relay.clone(), mailbox, expires_ms };
        Ok(Some(Pairing::Found(terms, code.clone())))
    }

    /// The relay has my message. Counted in memory only: writing it again does no harm.
    fn mailed(&mut self) -> Result<Option<Pairing>, PairFailure> {
        match &mut self.pairing {
            Pairing::Host(host) => {
                host.mailed += 1;
                if host.machine.is_done() && host.mailed >= host.machine.mail().len() {
                    return Ok(Some(self.pairing.done()));
                }
            }
            Pairing::Guest(guest) => guest.mailed += 1,
            _ => {}
        }
        Ok(None)
    }

    fn mail_came(
        &mut self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        slot: Slot,
        bytes: &[u8],
        fx: &mut Effects,
    ) -> Result<Option<Pairing>, PairFailure> {
        let mut next = self.pairing.clone();
        let outcome = match &mut next {
            Pairing::Host(host) => host.machine.receive(slot, bytes, now.wall_ms, rng),
            Pairing::Guest(guest) => guest.machine.receive(slot, bytes, now.wall_ms, rng),
            _ => return Ok(None),
        };
        if let Err(fault) = outcome {
            return failure(fault).map_or(Ok(None), Err);
        }
        match &next {
            Pairing::Host(host) if host.machine.accepted().is_some() && !next.for_device() => {
                self.found_shared(now, rng, txn, host)?;
            }
            Pairing::Guest(guest) if guest.machine.is_done() => {
                self.enter(now, rng, txn, guest)?;
                let mailbox = guest.machine.terms().mailbox;
                self.net.call(fx, None, Request::CloseMailbox { mailbox }, Waiting::Pair(Errand::Word));
                return Ok(Some(next.done()));
            }
            _ => {}
        }
        Ok(Some(next))
    }

    /// The relay took the link that adds my new device: it can be handed the own space.
    fn device_added(&self, now: Now, rng: &mut dyn CryptoRng, txn: &mut Txn) -> Result<Option<Pairing>, PairFailure> {
        let Pairing::Host(host) = &self.pairing else { return Ok(None) };
        let mut host = host.clone();
        let Some(link) = host.link.take() else { return Ok(None) };
        let own = self.own_space().map_err(|_| PairFailure::Gone)?.id;
        self.admit_link(txn, own, &link).map_err(|_| PairFailure::Tampered)?;
        let name = self.own_house().name.clone();
        let own = txn.space(self, own).ok_or(PairFailure::Gone)?;
        let (_, key) = own.ring.newest().ok_or(PairFailure::Gone)?;
        let heads = own.heads.iter().map(|(&chain, head)| Cut { chain, seq: head.seq, hash: head.hash }).collect();
        let handed = OwnSpace { links: own.sigchain.links().to_vec(), key: key.clone(), heads };
        host.machine
            .confirm_device(handed, name.as_deref(), now.wall_ms, rng)
            .map_err(|fault| failure(fault).unwrap_or(PairFailure::Gone))?;
        Ok(Some(Pairing::Host(host)))
    }

    /// The own space's token was minted for my new device, and is remembered here until that device says it itself: a
    /// relay that is restored may have to be told. Tokens of shared spaces follow by themselves.
    fn minted(&self, now: Now, rng: &mut dyn CryptoRng, txn: &mut Txn) -> Result<Option<Pairing>, PairFailure> {
        let Pairing::Host(host) = &self.pairing else { return Ok(None) };
        let mut host = host.clone();
        let own = self.own_space().map_err(|_| PairFailure::Gone)?.id;
        if let (Some(guest), Some(accepted)) = (host.machine.guest(), host.machine.accepted()) {
            let access = house::Access { space: own, device: guest.id, token: accepted.token, chain: None };
            let said = txn.author(self, now, rng, own, house::HOUSE.into(), &Body::House(house::Verb::Access(access)));
            said.map_err(|_| PairFailure::Gone)?;
        }
        host.minted = true;
        host.machine.stands(rng).map_err(|fault| failure(fault).unwrap_or(PairFailure::Gone))?;
        Ok(Some(Pairing::Host(host)))
    }

    /// Builds the link that adds my new device, once its person said yes.
    pub(crate) fn prepare_device(&mut self, rng: &mut dyn CryptoRng, txn: &mut Txn) {
        let Pairing::Host(host) = &self.pairing else { return };
        let waits =
            self.pairing.for_device() && host.said_yes && host.link.is_none() && host.machine.accepted().is_none();
        let (Some(guest), Ok(own)) = (host.machine.guest().filter(|_| waits), self.own_space()) else { return };
        if own.sigchain.member(guest.id).is_some() || self.net.is_behind(own.id) {
            return;
        }
        let Some((_, key)) = own.ring.newest() else { return };
        let mut next = host.clone();
        let built = own.sigchain.add(guest.clone(), &own.identity, key, rng);
        txn.pairing = Some(match built {
            Ok(built) => {
                next.link = Some(ByteVec::from(built.link));
                Pairing::Host(next)
            }
            Err(_) => Pairing::Failed(PairFailure::Tampered),
        });
        txn.changed.insert(Topic::Pairing);
    }
}

/// A request, and what opens the space that it is about.
type Asked = (Option<(SpaceId, Token)>, Request);

fn put(mailbox: MailboxId, slot: Slot, bytes: ByteVec) -> Request {
    Request::PutMail { mailbox, slot, bytes }
}

/// When a mailbox ends, by this device's clock; no relay's word makes it last longer than such mailboxes do.
fn end(now: Now, expires_s: u64, most_s: u64) -> i64 {
    let seconds = i64::try_from(expires_s.min(most_s)).unwrap_or_default();
    now.wall_ms.saturating_add(seconds * 1_000)
}
