use minicbor::{Decode, Encode, bytes::ByteVec};
use proto::{Cut, Hash, Member, Slot, SpaceId, TokenHash, decode, encode};
use rand_core::CryptoRng;

use super::{
    Desk, Digits, Fragment, Mail, Me, PairFault, Purpose, SpokenCode, Terms,
    message::{
        Acceptance, Channel, HandOver, Knock, Offer, Standing, code_secret, commitment, confirmation, digits, fitting,
        open, seal, spake_ids, transcript,
    },
};
use crate::{
    EpochKey, Secret, Sigchain, countersign,
    spake::{Pake, Role, Spake},
};

/// The guest's side of a pairing.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Guest {
    #[n(1)]
    desk: Desk,
    #[n(2)]
    me: Me,
    #[n(3)]
    stage: Stage,
}

/// The space that the guest joined.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Joined {
    /// Its links, the genesis first.
    #[n(1)]
    pub links: Sigchain,
    /// The current epoch's key, checked against the links.
    #[n(2)]
    pub key: EpochKey,
    /// Where the chains stand, as the inviter knew it.
    #[n(3)]
    pub heads: Vec<Cut>,
    /// The inviter.
    #[n(4)]
    pub host: Member,
    /// The inviter's name, where it was said.
    #[n(5)]
    pub name: Option<String>,
}

#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
enum Stage {
    /// By code: S0 awaited.
    #[n(0)]
    Share {
        #[n(0)]
        seed: Secret<32>,
        #[n(1)]
        password: Secret<6>,
    },
    /// By code: S1 is written, S2 awaited.
    #[n(1)]
    Proof {
        #[n(0)]
        key: Secret<32>,
        #[n(1)]
        expected: Secret<32>,
        #[n(2)]
        mine: Secret<32>,
    },
    /// By code: S3 is written, M0 awaited.
    #[n(2)]
    Commitment {
        #[n(0)]
        p: Secret<32>,
    },
    /// M1 is written, M2 awaited.
    #[n(3)]
    Offer {
        #[n(0)]
        p: Secret<32>,
        #[n(1)]
        commit: Hash,
        #[n(2)]
        m1: ByteVec,
    },
    /// The persons compare.
    #[n(4)]
    Compare {
        #[n(0)]
        line: Line,
    },
    /// This person confirmed; M3 awaited.
    #[n(5)]
    HandOver {
        #[n(0)]
        line: Line,
        #[n(1)]
        token: TokenHash,
        #[n(2)]
        name: Option<String>,
    },
    /// M4 is written, M5 awaited.
    #[n(6)]
    Accepted {
        #[n(0)]
        line: Line,
        #[n(1)]
        joined: Joined,
    },
    /// M5 came.
    #[n(7)]
    Done {
        #[n(0)]
        joined: Joined,
    },
    /// It came to nothing.
    #[n(8)]
    Dead(#[n(0)] PairFault),
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
    host: Member,
    #[n(4)]
    space: Option<SpaceId>,
}

impl Guest {
    /// Comes in by link or QR. Only calling this and writing the mail tells anybody.
    pub fn by_link(fragment: &Fragment, me: Me, now_ms: i64, rng: &mut dyn CryptoRng) -> Result<Self, PairFault> {
        let terms = fragment.terms();
        if now_ms > terms.expires_ms {
            return Err(PairFault::Expired);
        }
        let mut desk = Desk { terms, mail: Vec::new() };
        let stage = knock(&mut desk, &me, fragment.secret.clone(), fragment.commit, rng)?;
        Ok(Self { desk, me, stage })
    }

    /// Comes in by spoken code, once the relay found the mailbox of its number.
    pub fn by_code(terms: Terms, me: Me, code: &SpokenCode, rng: &mut dyn CryptoRng) -> Self {
        let stage = Stage::Share { seed: Secret::generate(rng), password: code.secret.clone() };
        Self { desk: Desk { terms, mail: Vec::new() }, me, stage }
    }

    /// The terms.
    pub fn terms(&self) -> &Terms {
        &self.desk.terms
    }

    /// This side, as it will be in the space.
    pub fn me(&self) -> &Me {
        &self.me
    }

    /// The slot to read next; none while a person is to decide, or when there is nothing more.
    pub fn wants(&self) -> Option<Slot> {
        match self.stage {
            Stage::Share { .. } => Some(Slot::S0),
            Stage::Proof { .. } => Some(Slot::S2),
            Stage::Commitment { .. } => Some(Slot::M0),
            Stage::Offer { .. } => Some(Slot::M2),
            Stage::HandOver { .. } => Some(Slot::M3),
            Stage::Accepted { .. } => Some(Slot::M5),
            Stage::Compare { .. } | Stage::Done { .. } | Stage::Dead(_) => None,
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
            Stage::Compare { line } | Stage::HandOver { line, .. } | Stage::Accepted { line, .. } => {
                Some(digits(&line.p, line.t))
            }
            _ => None,
        }
    }

    /// The person says that the digits are the same. `token` is the hash of this device's new
    /// token for the space; `name` travels only now.
    pub fn confirm(&mut self, token: TokenHash, name: Option<&str>, now_ms: i64) -> Result<(), PairFault> {
        let name = fitting(name)?;
        self.alive(now_ms)?;
        let Stage::Compare { line } = &self.stage else { return Err(PairFault::NotNow) };
        self.stage = Stage::HandOver { line: line.clone(), token, name };
        Ok(())
    }

    /// The space, once M3 came. It stands at the relay when [`Self::is_done`].
    pub fn joined(&self) -> Option<&Joined> {
        match &self.stage {
            Stage::Accepted { joined, .. } | Stage::Done { joined } => Some(joined),
            _ => None,
        }
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
            Stage::Share { seed, password } => {
                let ids = spake_ids(&terms);
                let share = Spake::share(Role::B, password.reveal(), &ids, seed);
                let key = Spake::key(Role::B, password.reveal(), &ids, seed, bytes).ok_or(PairFault::Tampered(slot))?;
                let expected = confirmation(Role::A, &key, bytes, &share);
                let mine = confirmation(Role::B, &key, bytes, &share);
                self.desk.put(Slot::S1, share)?;
                Ok(Stage::Proof { key, expected, mine })
            }
            Stage::Proof { key, expected, mine } => {
                let proof: [u8; 32] = bytes.try_into().map_err(|_| PairFault::WrongCode)?;
                if Secret::from_bytes(proof) != *expected {
                    return Err(PairFault::WrongCode);
                }
                let p = code_secret(key);
                let mine = mine.reveal().to_vec();
                self.desk.put(Slot::S3, mine)?;
                Ok(Stage::Commitment { p })
            }
            Stage::Commitment { p } => {
                let commit = open(p, terms.mailbox, slot, bytes)?;
                let commit: Hash = decode("commitment", &commit).map_err(|_| PairFault::Tampered(slot))?;
                let p = p.clone();
                knock(&mut self.desk, &self.me, p, commit, rng)
            }
            Stage::Offer { p, commit, m1 } => {
                let m2 = open(p, terms.mailbox, slot, bytes)?;
                if commitment(&m2) != *commit {
                    return Err(PairFault::BrokenCommitment);
                }
                let offer: Offer = decode("offer", &m2).map_err(|_| PairFault::Tampered(slot))?;
                if offer.space.is_some() != (terms.purpose == Purpose::Device) {
                    return Err(PairFault::WrongPurpose);
                }
                let t = transcript(&terms, *commit, m1, &m2);
                Ok(Stage::Compare { line: Line { p: p.clone(), t, host: offer.member(), space: offer.space } })
            }
            Stage::HandOver { line, token, name } => {
                let channel = line.channel(&terms, &self.me);
                let over: HandOver = channel.open(slot, bytes)?;
                let (genesis, joined) = join(&self.me, line, over)?;
                let answer = Acceptance { genesis: genesis.map(Into::into), token: *token, name: name.clone() };
                let sealed = channel.seal(Slot::M4, &answer, rng)?;
                let line = line.clone();
                self.desk.put(Slot::M4, sealed)?;
                Ok(Stage::Accepted { line, joined })
            }
            Stage::Accepted { line, joined } => {
                let word: Standing = line.channel(&terms, &self.me).open(slot, bytes)?;
                if word.space != joined.links.space() {
                    return Err(PairFault::Tampered(slot));
                }
                Ok(Stage::Done { joined: joined.clone() })
            }
            _ => Err(PairFault::NotNow),
        }
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

impl Line {
    fn channel<'a>(&'a self, terms: &Terms, me: &'a Me) -> Channel<'a> {
        Channel { mailbox: terms.mailbox, me: &me.identity, them: &self.host, p: &self.p, t: self.t }
    }
}

/// Writes M1.
fn knock(desk: &mut Desk, me: &Me, p: Secret<32>, commit: Hash, rng: &mut dyn CryptoRng) -> Result<Stage, PairFault> {
    let knock = Knock::new(me, rng);
    let sealed = seal(&p, desk.terms.mailbox, Slot::M1, &knock, rng);
    desk.put(Slot::M1, sealed)?;
    Ok(Stage::Offer { p, commit, m1: encode(&knock).into() })
}

/// Checks what was handed over: for a couple gives the countersigned genesis besides.
fn join(me: &Me, line: &Line, over: HandOver) -> Result<(Option<Vec<u8>>, Joined), PairFault> {
    let (genesis, links) = match line.space {
        None => {
            let [half] = over.links.as_slice() else { return Err(PairFault::BadLinks) };
            let (genesis, links) =
                countersign(half, &me.member(), &me.identity, &line.host).map_err(|_| PairFault::BadLinks)?;
            (Some(genesis), links)
        }
        Some(space) => {
            let links = Sigchain::read(&over.links).map_err(|_| PairFault::BadLinks)?;
            let both = links.member(line.host.id) == Some(&line.host) && links.member(me.id) == Some(&me.member());
            if links.space() != space || !both {
                return Err(PairFault::BadLinks);
            }
            (None, links)
        }
    };
    // The box must hold the same key, or this member could not read after the next restart.
    match links.unbox(me.id, &me.identity) {
        Ok((_, key)) if key == over.key => {}
        _ => return Err(PairFault::WrongKey),
    }
    let name = fitting(over.name.as_deref())?;
    Ok((genesis, Joined { links, key: over.key, heads: over.heads, host: line.host.clone(), name }))
}
