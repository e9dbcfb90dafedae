use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use proto::{EntityId, HOLD_BOX, Hash, HoldSlot, NONCE_LEN, PersonId, SlotHash, SpaceId, encode, labelled};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::{EpochKey, HoldPart, Identity, Secret, Sigchain, aead, identity, secret::derive};

const LABEL: &str = "tag";

/// The key of one run of an overlap. Both persons derive it, and the relay does not.
#[derive(Clone, Debug)]
pub struct RunKey {
    key: Secret<32>,
    space: SpaceId,
    entity: EntityId,
    run: u64,
}

/// Who answers, and with which keys they sign a yes.
#[derive(Clone, Copy, Debug)]
pub struct Answering<'a> {
    /// The person.
    pub person: PersonId,
    /// The generation of the person's entry in the space.
    pub generation: u64,
    /// The person's keys of that generation.
    pub identity: &'a Identity,
}

/// Slots that the other committed to; only [`RunKey::check`] makes them.
#[derive(Clone, Debug)]
pub struct CheckedSlots<'a> {
    run: &'a RunKey,
    part: HoldPart,
    slots: Vec<HoldSlot>,
    faults: Vec<OverlapFault>,
}

/// What came of a run.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Overlap {
    /// The cards to which both said yes: the other's yes is proven.
    pub cards: BTreeSet<String>,
    /// What was given out and is none.
    pub faults: Vec<OverlapFault>,
}

/// Why a slot that the relay gave out is no match.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OverlapFault {
    /// The hashes are not those that the other committed to: the relay's.
    WrongCommit,
    /// The slot is none of those committed to: the relay's.
    NotCommitted {
        /// Its tag.
        tag: [u8; 16],
    },
    /// It is for nothing that was answered with a yes here: the relay's, which gave out what does not match.
    NotMine {
        /// Its tag.
        tag: [u8; 16],
    },
    /// Its box does not open, or has another shape: the other's, who committed to it.
    BadBox {
        /// Its tag.
        tag: [u8; 16],
    },
    /// What is in the box was signed by nobody who was the other then: the other's, who committed to it.
    BadSignature {
        /// Its tag.
        tag: [u8; 16],
        /// The generation it claims.
        generation: u64,
    },
}

impl fmt::Display for OverlapFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongCommit => f.write_str("these are not the answers that were committed to"),
            Self::NotCommitted { .. } => f.write_str("a slot is none of those committed to"),
            Self::NotMine { .. } => f.write_str("a slot was given out that matches nothing here"),
            Self::BadBox { .. } => f.write_str("a slot's box does not open"),
            Self::BadSignature { generation, .. } => {
                write!(f, "a slot is not signed by the other in generation {generation}")
            }
        }
    }
}

impl std::error::Error for OverlapFault {}

/// `D("hold slots", [id, part, hashes])`: what the log says of a part before the relay has it.
pub fn slots_commit(part: &HoldPart, hashes: &[SlotHash]) -> Hash {
    labelled("hold slots", &(part.id(), part.of, hashes))
}

impl RunKey {
    /// `D("run", [epoch key, space, entity, run])`, with the key of the epoch that the run's first answer names, so that
    /// both derive the same whenever they answer.
    pub fn new(key: &EpochKey, space: SpaceId, entity: EntityId, run: u64) -> Self {
        Self { key: derive("run", &(key.reveal(), space, entity, run)), space, entity, run }
    }

    /// A person's part of this run.
    pub fn part(&self, of: PersonId) -> HoldPart {
        HoldPart { space: self.space, entity: self.entity, run: self.run, of }
    }

    /// A slot for each card, ascending by tag: a signed yes, or as many random bytes for everything else.
    pub fn slots(&self, me: Answering<'_>, answers: &BTreeMap<&str, bool>, rng: &mut dyn CryptoRng) -> Vec<HoldSlot> {
        let mut slots: Vec<_> = answers
            .iter()
            .map(|(card, yes)| match yes {
                true => self.yes(me, card, rng),
                false => no(rng),
            })
            .collect();
        slots.sort_by_key(|slot| slot.tag);
        slots
    }

    /// Holds what the relay gave out against what the other committed to.
    pub fn check(
        &self,
        other: PersonId,
        commit: Hash,
        slots: &[HoldSlot],
        hashes: &[SlotHash],
    ) -> Result<CheckedSlots<'_>, OverlapFault> {
        let part = self.part(other);
        if slots_commit(&part, hashes) != commit {
            return Err(OverlapFault::WrongCommit);
        }
        let hashes: BTreeSet<_> = hashes.iter().collect();
        let (slots, strange): (Vec<HoldSlot>, Vec<HoldSlot>) =
            slots.iter().partition(|slot| hashes.contains(&slot.hash()));
        let faults = strange.iter().map(|slot| OverlapFault::NotCommitted { tag: slot.tag.into() }).collect();
        Ok(CheckedSlots { run: self, part, slots, faults })
    }

    fn yes(&self, me: Answering<'_>, card: &str, rng: &mut dyn CryptoRng) -> HoldSlot {
        let (part, tag, nonce) = (self.part(me.person), self.tag(card), aead::nonce(rng));
        let signature = me.identity.sign(LABEL, &message(&part, card, me.generation));
        let plain = Zeroizing::new([&me.generation.to_be_bytes()[..], &signature].concat());
        let ct = aead::seal(&self.box_key(card, &part), &nonce, &aad(&part, &tag), &plain);
        match <[u8; HOLD_BOX]>::try_from([&nonce[..], &ct].concat()) {
            Ok(sealed) => HoldSlot { tag: tag.into(), sealed: sealed.into() },
            Err(_) => unreachable!("a generation and a signature have one size"),
        }
    }

    /// The first 16 bytes of `D("tag", [run key, card])`.
    fn tag(&self, card: &str) -> [u8; 16] {
        derive("tag", &(&self.key, card)).reveal().first_chunk().copied().unwrap_or_default()
    }

    /// `D("tag box", [run key, card, part])`.
    fn box_key(&self, card: &str, part: &HoldPart) -> Secret<32> {
        derive("tag box", &(&self.key, card, part.of))
    }
}

impl CheckedSlots<'_> {
    /// Which of the cards that got a yes here got one from the other: their boxes open, and the other signed them.
    pub fn matches<'c>(self, yes: impl IntoIterator<Item = &'c str>, links: &Sigchain) -> Overlap {
        let mine: BTreeMap<_, _> = yes.into_iter().map(|card| (self.run.tag(card), card)).collect();
        let mut overlap = Overlap { cards: BTreeSet::new(), faults: self.faults };
        for slot in &self.slots {
            let tag = slot.tag.into();
            let proven = match mine.get(&tag) {
                Some(card) => proven(self.run, &self.part, card, slot, links).map(|()| *card),
                None => Err(OverlapFault::NotMine { tag }),
            };
            match proven {
                Ok(card) => drop(overlap.cards.insert(card.to_owned())),
                Err(fault) => overlap.faults.push(fault),
            }
        }
        overlap
    }
}

/// Whether a slot is the other's yes to a card.
fn proven(run: &RunKey, part: &HoldPart, card: &str, slot: &HoldSlot, links: &Sigchain) -> Result<(), OverlapFault> {
    let tag: [u8; 16] = slot.tag.into();
    let fault = OverlapFault::BadBox { tag };
    let (nonce, ct) = slot.sealed.split_first_chunk::<NONCE_LEN>().ok_or(fault)?;
    let plain = Zeroizing::new(aead::open(&run.box_key(card, part), nonce, &aad(part, &tag), ct).ok_or(fault)?);
    let (generation, signature) = plain.split_first_chunk::<8>().ok_or(fault)?;
    let (generation, signature) = (u64::from_be_bytes(*generation), signature.try_into().map_err(|_| fault)?);
    let keys = links.keys_in(part.of, generation).filter(|_| links.space() == part.space);
    let signed = |ed| identity::verify(ed, LABEL, &message(part, card, generation), signature);
    match keys.is_some_and(|keys| signed(&keys.ed)) {
        true => Ok(()),
        false => Err(OverlapFault::BadSignature { tag, generation }),
    }
}

fn no(rng: &mut dyn CryptoRng) -> HoldSlot {
    let (mut tag, mut sealed) = ([0; 16], [0; HOLD_BOX]);
    rng.fill_bytes(&mut tag);
    rng.fill_bytes(&mut sealed);
    HoldSlot { tag: tag.into(), sealed: sealed.into() }
}

fn message(part: &HoldPart, card: &str, generation: u64) -> Vec<u8> {
    encode(&(part.space, part.entity, part.run, card, part.of, generation))
}

fn aad(part: &HoldPart, tag: &[u8; 16]) -> Vec<u8> {
    encode(&("leeward v1 tag box", part.id(), part.of, minicbor::bytes::ByteArray::from(*tag)))
}
