use std::fmt;

use minicbor::{Decode, Encode};
use proto::{EntityId, Hash, HoldId, NONCE_LEN, Payload, PersonId, SpaceId, encode};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::{EpochKey, KeyRing, Secret, aead, secret::derive};

/// What a ciphertext has more than its plaintext.
const TAG_LEN: usize = 16;

/// One person's part of a hold: a letter, or one of two answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HoldPart {
    /// The shared space.
    pub space: SpaceId,
    /// The letter or the reveal.
    pub entity: EntityId,
    /// Which of its runs; 0 where there is one.
    pub run: u64,
    /// Whose part it is.
    pub of: PersonId,
}

impl HoldPart {
    /// The hold's id, which both parts share.
    pub fn id(&self) -> HoldId {
        HoldId::of(self.space, self.entity, self.run)
    }
}

/// The key that seals one letter or one answer, and nothing else. It waits at the relay while its content is in the log.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct ContentKey(#[n(0)] Secret<32>);

/// A content key that is the one committed to; only [`ContentKey::check`] makes one, and only it opens content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedKey {
    key: ContentKey,
    part: HoldPart,
}

/// Why a letter or an answer is not sealed or does not open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HoldFault {
    /// The content is longer than its card's size allows. Ours.
    TooLong {
        /// Most bytes that fit.
        most: usize,
    },
    /// The ring has no key of the payload's epoch: links are missing, or the other side names one that never was.
    NoKey {
        /// The epoch it names.
        epoch: u64,
    },
    /// What the relay gave out does not open: the relay altered it, or took it from elsewhere.
    PayloadTampered,
    /// The key is not the one that was committed to, and is refused for ever. The relay cannot seal one: this is of who
    /// deposited it, or of the author of the event that has it.
    WrongKey,
    /// The content in the log has another size than its card gives it. Its author's.
    WrongSize {
        /// The size in bytes that it should have.
        expected: usize,
        /// The size it has.
        found: usize,
    },
    /// The content in the log does not open with the key that its author committed to. Its author's.
    ContentTampered,
    /// The content is not padded as the protocol says. Its author's.
    BadPadding,
}

impl fmt::Display for HoldFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { most } => write!(f, "the content has more than {most} bytes"),
            Self::NoKey { epoch } => write!(f, "there is no key for epoch {epoch}"),
            Self::PayloadTampered => f.write_str("what the relay gave out was altered, or is for something else"),
            Self::WrongKey => f.write_str("the key is not the one that was committed to"),
            Self::WrongSize { expected, found } => {
                write!(f, "the sealed content has {found} bytes instead of {expected}")
            }
            Self::ContentTampered => f.write_str("the content does not open with the key committed to"),
            Self::BadPadding => f.write_str("the content is not padded as the protocol says"),
        }
    }
}

impl std::error::Error for HoldFault {}

impl ContentKey {
    /// Draws a key for a new letter or answer.
    pub fn generate(rng: &mut dyn CryptoRng) -> Self {
        Self(Secret::generate(rng))
    }

    /// Takes bytes as a content key.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Secret::from_bytes(bytes))
    }

    /// The secret itself, for writing into the log once it was released.
    pub fn reveal(&self) -> &Secret<32> {
        &self.0
    }

    /// `D("hold commit", [key, id, part])`: what the log says of the key before the relay has it.
    pub fn commit(&self, part: &HoldPart) -> Hash {
        Hash::from(*derive("hold commit", &(&self.0, part.id(), part.of)).reveal())
    }

    /// Seals content for the log: nonce and ciphertext. It is padded to `size` bytes, which is the same for all
    /// answers to a card, so that its length says nothing.
    pub fn seal(
        &self,
        part: &HoldPart,
        size: usize,
        content: &[u8],
        rng: &mut dyn CryptoRng,
    ) -> Result<Vec<u8>, HoldFault> {
        let most = size.saturating_sub(1);
        if content.len() > most || size == 0 {
            return Err(HoldFault::TooLong { most });
        }
        let mut padded = Zeroizing::new(Vec::with_capacity(size));
        padded.extend_from_slice(content);
        padded.push(0x80);
        padded.resize(size, 0);
        let mut sealed = aead::nonce(rng).to_vec();
        if let Some(nonce) = sealed.first_chunk() {
            let ct = aead::seal(&self.content_key(part), nonce, &content_aad(part), &padded);
            sealed.extend_from_slice(&ct);
        }
        Ok(sealed)
    }

    /// Seals the key itself for the relay to keep, under the key of an epoch.
    pub fn to_payload(&self, part: &HoldPart, epoch: u64, key: &EpochKey, rng: &mut dyn CryptoRng) -> Payload {
        let nonce = aead::nonce(rng);
        let sealed = aead::seal(&hold_key(key, part), &nonce, &payload_aad(part, epoch), self.0.reveal());
        match sealed.try_into() {
            Ok(ct) => Payload { epoch, nonce: nonce.into(), ct: <[u8; 48]>::into(ct) },
            Err(_) => unreachable!("32 bytes and a tag are 48"),
        }
    }

    /// Opens what the relay gave out. It is not believed before [`Self::check`].
    pub fn from_payload(payload: &Payload, part: &HoldPart, ring: &KeyRing) -> Result<Self, HoldFault> {
        let epoch = payload.epoch;
        let key = ring.key(epoch).filter(|_| ring.space() == part.space).ok_or(HoldFault::NoKey { epoch })?;
        let opened = aead::open(&hold_key(key, part), &payload.nonce, &payload_aad(part, epoch), &payload.ct[..]);
        let opened = Zeroizing::new(opened.ok_or(HoldFault::PayloadTampered)?);
        opened.as_slice().try_into().map(Self::from_bytes).map_err(|_| HoldFault::PayloadTampered)
    }

    /// Holds the key against what the log said of it, whoever it came from.
    pub fn check(self, part: &HoldPart, commit: Hash) -> Result<CheckedKey, HoldFault> {
        if self.commit(part) == commit { Ok(CheckedKey { key: self, part: *part }) } else { Err(HoldFault::WrongKey) }
    }

    /// `D("hold content", [key, id, part])`.
    fn content_key(&self, part: &HoldPart) -> Secret<32> {
        derive("hold content", &(&self.0, part.id(), part.of))
    }
}

impl CheckedKey {
    /// The key, for the log to have from now on.
    pub fn key(&self) -> &ContentKey {
        &self.key
    }

    /// Opens what [`ContentKey::seal`] sealed to `size` bytes.
    pub fn open(&self, size: usize, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, HoldFault> {
        let expected = size.saturating_add(NONCE_LEN + TAG_LEN);
        let (nonce, ct) = match sealed.split_first_chunk::<NONCE_LEN>() {
            Some(parts) if sealed.len() == expected => parts,
            _ => return Err(HoldFault::WrongSize { expected, found: sealed.len() }),
        };
        let opened = aead::open(&self.key.content_key(&self.part), nonce, &content_aad(&self.part), ct);
        let mut padded = Zeroizing::new(opened.ok_or(HoldFault::ContentTampered)?);
        match padded.iter().rposition(|byte| *byte != 0) {
            Some(end) if padded[end] == 0x80 => padded.truncate(end),
            _ => return Err(HoldFault::BadPadding),
        }
        Ok(padded)
    }
}

/// `D("hold key", [epoch key, id, part])`.
fn hold_key(key: &EpochKey, part: &HoldPart) -> Secret<32> {
    derive("hold key", &(key.reveal(), part.id(), part.of))
}

fn content_aad(part: &HoldPart) -> Vec<u8> {
    encode(&("leeward v1 hold content", part.id(), part.of))
}

fn payload_aad(part: &HoldPart, epoch: u64) -> Vec<u8> {
    encode(&("leeward v1 hold", part.space, epoch, part.id(), part.of))
}
