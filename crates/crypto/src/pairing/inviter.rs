use minicbor::{Decode, Encode, bytes::ByteVec};
use proto::{Cut, Hash, Link, Member, Slot, SpaceId, TokenHash, decode, encode};
use rand_core::CryptoRng;

use super::{
    Desk, Digits, Fragment, Mail, Me, PairFault, Purpose, SpokenCode, Terms, VERSION,
    message::{
        Acceptance, Channel, HandOver, Knock, Offer, Standing, code_secret, commitment, confirmation, digits, fitting,
        open, seal, spake_ids, transcript,
    },
};
use crate::{
    EpochKey, Secret, Sigchain, propose_shared,
    spake::{Pake, Role, Spake},
};

/// The inviter's side of a pairing.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Inviter {
    #[n(1)]
    desk: Desk,
    #[n(2)]
    stage: Stage,
}

/// What the guest accepted: enough to register the space, or to mint the device's token.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Accepted {
    /// The space: the shared one, or the own one.
    #[n(1)]
    pub space: SpaceId,
    /// A couple's genesis with both signatures, for the relay.
    #[n(2)]
    pub genesis: Option<ByteVec>,
    /// The key of the epoch that was handed over.
    #[n(3)]
    pub key: EpochKey,
    /// The guest.
    #[n(4)]
    pub guest: Member,
    /// Hash of the guest's token.
    #[n(5)]
    pub token: TokenHash,
    /// The guest's name, where it was said.
    #[n(6)]
    pub name: Option<String>,
}

/// What an own device needs to join the own space.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnSpace {
    /// All links, the one that adds the guest last or near it.
    pub links: Vec<ByteVec>,
    /// The current epoch's key.
    pub key: EpochKey,
    /// Where the chains stand, as far as this device knows.
    pub heads: Vec<Cut>,
}

#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
enum Stage {
    /// By code: S0 is written, S1 awaited.
    #[n(0)]
    Share {
        #[n(0)]
        own: Own,
        #[n(1)]
        seed: Secret<32>,
        #[n(2)]
        password: Secret<6>,
    },
    /// By code: S2 is written, S3 awaited. The one guess is spent.
    #[n(1)]
    Proof {
        #[n(0)]
        own: Own,
        #[n(1)]
        key: Secret<32>,
        #[n(2)]
        expected: Secret<32>,
    },
    /// M1 awaited.
    #[n(2)]
    Knock {
        #[n(0)]
        own: Own,
        #[n(1)]
        p: Secret<32>,
    },
    /// M2 is written; the persons compare.
    #[n(3)]
    Compare {
        #[n(0)]
        own: Own,
        #[n(1)]
        line: Line,
    },
    /// M3 is written, M4 awaited.
    #[n(4)]
    Answer {
        #[n(0)]
        own: Own,
        #[n(1)]
        line: Line,
        #[n(2)]
        space: SpaceId,
        #[n(3)]
        key: EpochKey,
    },
    /// M4 came; the space is to be registered, or the token minted.
    #[n(5)]
    Accepted {
        #[n(0)]
        own: Own,
        #[n(1)]
        line: Line,
        #[n(2)]
        accepted: Accepted,
    },
    /// M5 is written.
    #[n(6)]
    Done {
        #[n(0)]
        accepted: Accepted,
    },
    /// It came to nothing.
    #[n(7)]
    Dead(#[n(0)] PairFault),
}

/// This side, and the bytes of its offer.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
struct Own {
    #[n(1)]
    me: Me,
    #[n(2)]
    offer: ByteVec,
}

/// What is known once both sides' keys are.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
struct Line {
    #[n(1)]
    p: Secret<32>,
    #[n(2)]
    t: Hash,
    #[n(3)]
    guest: Member,
}

impl Inviter {
    /// Invites by link or QR. `space` is the own space for a device, none for a couple; `name` is
    /// shown to whoever opens the link.
    pub fn by_link(
        terms: Terms,
        me: Me,
        space: Option<SpaceId>,
        name: Option<&str>,
        rng: &mut dyn CryptoRng,
    ) -> Result<(Self, Fragment), PairFault> {
        let own = Own::new(&terms, me, space, rng)?;
        let secret = Secret::generate(rng);
        let fragment = Fragment {
            v: VERSION,
            relay: terms.relay.clone(),
            mailbox: terms.mailbox,
            secret: secret.clone(),
            commit: commitment(&own.offer),
            purpose: terms.purpose,
            expires_ms: terms.expires_ms,
            name: fitting(name)?,
        };
        Ok((Self { desk: Desk { terms, mail: Vec::new() }, stage: Stage::Knock { own, p: secret } }, fragment))
    }

    /// Invites by spoken code.
    pub fn by_code(
        terms: Terms,
        me: Me,
        space: Option<SpaceId>,
        code: &SpokenCode,
        rng: &mut dyn CryptoRng,
    ) -> Result<Self, PairFault> {
        let own = Own::new(&terms, me, space, rng)?;
        let seed = Secret::generate(rng);
        let password = code.secret.clone();
        let share = Spake::share(Role::A, password.reveal(), &spake_ids(&terms), &seed);
        let mut desk = Desk { terms, mail: Vec::new() };
        desk.put(Slot::S0, share)?;
        Ok(Self { desk, stage: Stage::Share { own, seed, password } })
    }

    /// The terms.
    pub fn terms(&self) -> &Terms {
        &self.desk.terms
    }

    /// The slot to read next; none while a person is to decide, or when there is nothing more.
    pub fn wants(&self) -> Option<Slot> {
        match self.stage {
            Stage::Share { .. } => Some(Slot::S1),
            Stage::Proof { .. } => Some(Slot::S3),
            Stage::Knock { .. } => Some(Slot::M1),
            Stage::Answer { .. } => Some(Slot::M4),
            Stage::Compare { .. } | Stage::Accepted { .. } | Stage::Done { .. } | Stage::Dead(_) => None,
        }
    }

    /// All that this side wrote, in order. Writing the same again does no harm.
    pub fn mail(&self) -> &[Mail] {
        &self.desk.mail
    }

    /// Takes what stood in a slot. All faults but [`PairFault::NotNow`] end the pairing.
    pub fn receive(&mut self, slot: Slot, bytes: &[u8], now_ms: i64, rng: &mut dyn CryptoRng) -> Result<(), PairFault> {
        if slot == Slot::Stop {
            return self.stopped();
        }
        self.alive(now_ms)?;
        if self.wants() != Some(slot) {
            return Err(PairFault::NotNow);
        }
        let next = self.step(slot, bytes, rng);
        self.settle(next)
    }

    /// The six digits to compare, once both sides' keys are known.
    pub fn digits(&self) -> Option<Digits> {
        match &self.stage {
            Stage::Compare { line, .. } | Stage::Answer { line, .. } | Stage::Accepted { line, .. } => {
                Some(digits(&line.p, line.t))
            }
            _ => None,
        }
    }

    /// The guest, once its keys are known: for a device, whom the `add` link adds. Do nothing with
    /// it before the person confirmed the digits.
    pub fn guest(&self) -> Option<&Member> {
        match &self.stage {
            Stage::Compare { line, .. } | Stage::Answer { line, .. } => Some(&line.guest),
            Stage::Accepted { accepted, .. } | Stage::Done { accepted } => Some(&accepted.guest),
            _ => None,
        }
    }

    /// The person says that the digits are the same: proposes the shared space's genesis (M3).
    pub fn confirm_couple(
        &mut self,
        name: Option<&str>,
        now_ms: i64,
        rng: &mut dyn CryptoRng,
    ) -> Result<(), PairFault> {
        let name = fitting(name)?;
        let (own, line) = self.compared(Purpose::Couple, now_ms)?;
        let built = propose_shared(own.me.member(), &own.me.identity, line.guest.clone(), rng)
            .map_err(|_| PairFault::BadLinks)
            .and_then(|built| match Link::parse(&built.link) {
                Ok((link, _)) => Ok((link.founded(), built)),
                Err(_) => Err(PairFault::BadLinks),
            });
        let (space, built) = match built {
            Ok(built) => built,
            Err(fault) => return self.settle(Err(fault)),
        };
        let over = HandOver { links: vec![built.link.into()], key: built.key.clone(), heads: Vec::new(), name };
        self.hand_over(own, line, space, built.key, &over, rng)
    }

    /// The person says that the digits are the same, and the relay accepted the link that adds the
    /// guest: hands over the own space (M3).
    pub fn confirm_device(
        &mut self,
        own_space: OwnSpace,
        name: Option<&str>,
        now_ms: i64,
        rng: &mut dyn CryptoRng,
    ) -> Result<(), PairFault> {
        let name = fitting(name)?;
        let (own, line) = self.compared(Purpose::Device, now_ms)?;
        let chain = Sigchain::read(&own_space.links).map_err(|_| PairFault::BadLinks)?;
        if chain.member(line.guest.id) != Some(&line.guest) {
            return Err(PairFault::BadLinks);
        }
        if chain.epoch_record(chain.epoch()).map(|record| record.commit) != Some(own_space.key.commit(chain.epoch())) {
            return Err(PairFault::WrongKey);
        }
        let OwnSpace { links, key, heads } = own_space;
        let over = HandOver { links, key: key.clone(), heads, name };
        self.hand_over(own, line, chain.space(), key, &over, rng)
    }

    /// What the guest accepted, once M4 came.
    pub fn accepted(&self) -> Option<&Accepted> {
        match &self.stage {
            Stage::Accepted { accepted, .. } | Stage::Done { accepted } => Some(accepted),
            _ => None,
        }
    }

    /// The relay knows the guest's token now: says so (M5), and is done.
    pub fn stands(&mut self, rng: &mut dyn CryptoRng) -> Result<(), PairFault> {
        let Stage::Accepted { own, line, accepted } = &self.stage else { return Err(PairFault::NotNow) };
        let word = line.channel(&self.desk.terms, own).seal(Slot::M5, &Standing { space: accepted.space }, rng)?;
        let accepted = accepted.clone();
        self.desk.put(Slot::M5, word)?;
        self.stage = Stage::Done { accepted };
        Ok(())
    }

    /// The person says no: the digits differ, or "stop". The pairing is over, and the other side
    /// is told.
    pub fn refuse(&mut self) {
        self.die(PairFault::Refused);
    }

    /// The other side stopped.
    pub fn stopped(&mut self) -> Result<(), PairFault> {
        self.settle(Err(PairFault::Stopped))
    }

    /// Whether all is done.
    pub fn is_done(&self) -> bool {
        matches!(self.stage, Stage::Done { .. })
    }

    /// Why it came to nothing, if it did.
    pub fn fault(&self) -> Option<PairFault> {
        match self.stage {
            Stage::Dead(fault) => Some(fault),
            _ => None,
        }
    }

    fn step(&mut self, slot: Slot, bytes: &[u8], rng: &mut dyn CryptoRng) -> Result<Stage, PairFault> {
        let terms = self.desk.terms.clone();
        match &self.stage {
            Stage::Share { own, seed, password } => {
                let key = Spake::key(Role::A, password.reveal(), &spake_ids(&terms), seed, bytes)
                    .ok_or(PairFault::Tampered(slot))?;
                let s0 = self.desk.sent(Slot::S0);
                let proof = confirmation(Role::A, &key, s0, bytes);
                let expected = confirmation(Role::B, &key, s0, bytes);
                let own = own.clone();
                self.desk.put(Slot::S2, proof.reveal().to_vec())?;
                Ok(Stage::Proof { own, key, expected })
            }
            Stage::Proof { own, key, expected } => {
                let proof: [u8; 32] = bytes.try_into().map_err(|_| PairFault::WrongCode)?;
                if Secret::from_bytes(proof) != *expected {
                    return Err(PairFault::WrongCode);
                }
                let (p, own) = (code_secret(key), own.clone());
                let commit = seal(&p, terms.mailbox, Slot::M0, &commitment(&own.offer), rng);
                self.desk.put(Slot::M0, commit)?;
                Ok(Stage::Knock { own, p })
            }
            Stage::Knock { own, p } => {
                let m1 = open(p, terms.mailbox, slot, bytes)?;
                let knock: Knock = decode("keys", &m1).map_err(|_| PairFault::Tampered(slot))?;
                let t = transcript(&terms, commitment(&own.offer), &m1, &own.offer);
                let offer: Offer = decode("offer", &own.offer).map_err(|_| PairFault::BrokenCommitment)?;
                let line = Line { p: p.clone(), t, guest: knock.member() };
                let own = own.clone();
                self.desk.put(Slot::M2, seal(&line.p, terms.mailbox, Slot::M2, &offer, rng))?;
                Ok(Stage::Compare { own, line })
            }
            Stage::Answer { own, line, space, key } => {
                let answer: Acceptance = line.channel(&terms, own).open(slot, bytes)?;
                let genesis = match (terms.purpose, answer.genesis) {
                    (Purpose::Couple, Some(genesis)) => {
                        let chain = Sigchain::found(&genesis).map_err(|_| PairFault::BadLinks)?;
                        if chain.space() != *space {
                            return Err(PairFault::BadLinks);
                        }
                        Some(genesis)
                    }
                    (Purpose::Device, None) => None,
                    _ => return Err(PairFault::WrongPurpose),
                };
                let name = fitting(answer.name.as_deref())?;
                let guest = line.guest.clone();
                let accepted = Accepted { space: *space, genesis, key: key.clone(), guest, token: answer.token, name };
                Ok(Stage::Accepted { own: own.clone(), line: line.clone(), accepted })
            }
            _ => Err(PairFault::NotNow),
        }
    }

    fn compared(&mut self, purpose: Purpose, now_ms: i64) -> Result<(Own, Line), PairFault> {
        self.alive(now_ms)?;
        match &self.stage {
            Stage::Compare { own, line } if self.desk.terms.purpose == purpose => Ok((own.clone(), line.clone())),
            _ => Err(PairFault::NotNow),
        }
    }

    fn hand_over(
        &mut self,
        own: Own,
        line: Line,
        space: SpaceId,
        key: EpochKey,
        over: &HandOver,
        rng: &mut dyn CryptoRng,
    ) -> Result<(), PairFault> {
        let sealed = line.channel(&self.desk.terms, &own).seal(Slot::M3, over, rng)?;
        self.desk.put(Slot::M3, sealed)?;
        self.stage = Stage::Answer { own, line, space, key };
        Ok(())
    }

    /// Whether there is still time. What was accepted does not run out.
    fn alive(&mut self, now_ms: i64) -> Result<(), PairFault> {
        let lasting = matches!(self.stage, Stage::Accepted { .. } | Stage::Done { .. } | Stage::Dead(_));
        if !lasting && now_ms > self.desk.terms.expires_ms {
            return self.settle(Err(PairFault::Expired));
        }
        self.fault().map_or(Ok(()), Err)
    }

    fn settle(&mut self, next: Result<Stage, PairFault>) -> Result<(), PairFault> {
        match next {
            Ok(stage) => {
                self.stage = stage;
                Ok(())
            }
            Err(fault) => {
                self.die(fault);
                Err(self.fault().unwrap_or(PairFault::NotNow))
            }
        }
    }

    /// Forgets all secrets. The first fault stays; what is done stays done.
    fn die(&mut self, fault: PairFault) {
        if !matches!(self.stage, Stage::Dead(_) | Stage::Done { .. }) {
            self.desk.close(fault);
            self.stage = Stage::Dead(fault);
        }
    }
}

impl Own {
    fn new(terms: &Terms, me: Me, space: Option<SpaceId>, rng: &mut dyn CryptoRng) -> Result<Self, PairFault> {
        if space.is_some() != (terms.purpose == Purpose::Device) {
            return Err(PairFault::WrongPurpose);
        }
        let offer = encode(&Offer::new(&me, space, rng));
        Ok(Self { me, offer: offer.into() })
    }
}

impl Line {
    fn channel<'a>(&'a self, terms: &Terms, own: &'a Own) -> Channel<'a> {
        Channel { mailbox: terms.mailbox, me: &own.me.identity, them: &self.guest, p: &self.p, t: self.t }
    }
}
