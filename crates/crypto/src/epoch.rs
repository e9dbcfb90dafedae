use std::{collections::BTreeMap, fmt};

use minicbor::{Decode, Encode};
use proto::{EntityId, Hash, Older, SpaceId, Token, encode};
use rand_core::CryptoRng;
use zeroize::{Zeroize, Zeroizing};

use crate::{Secret, Sigchain, aead, secret::derive};

/// The key that seals a space's envelopes while an epoch lasts.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct EpochKey(#[n(0)] Secret<32>);

impl EpochKey {
    /// Takes bytes as an epoch's key.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Secret::from_bytes(bytes))
    }

    /// Draws a new epoch's key.
    pub fn generate(rng: &mut dyn CryptoRng) -> Self {
        Self(Secret::generate(rng))
    }

    /// The secret itself, for deriving from it.
    pub fn reveal(&self) -> &Secret<32> {
        &self.0
    }

    /// `D("epoch commit", [key, epoch])`: what links publish of it. The cipher does not commit to
    /// its key, so this is checked whenever a key comes out of a box.
    pub fn commit(&self, epoch: u64) -> Hash {
        Hash::from(*derive("epoch commit", &(&self.0, epoch)).reveal())
    }

    /// Seals an older epoch's key under this one: `older` of the link that begins this epoch.
    pub fn seal_older(&self, older: &EpochKey, space: SpaceId, older_epoch: u64, rng: &mut dyn CryptoRng) -> Older {
        let nonce = aead::nonce(rng);
        let ct = aead::seal(&self.older_key(space), &nonce, &older_aad(space, older_epoch), older.0.reveal());
        Older { nonce: nonce.into(), ct: ct.into() }
    }

    /// Opens what [`Self::seal_older`] sealed. The caller still checks the older epoch's commitment.
    pub fn open_older(&self, older: &Older, space: SpaceId, older_epoch: u64) -> Result<EpochKey, KeyFault> {
        let fault = KeyFault::OlderTampered { epoch: older_epoch };
        let plain = aead::open(&self.older_key(space), &older.nonce, &older_aad(space, older_epoch), &older.ct);
        key_from(Zeroizing::new(plain.ok_or(fault)?)).ok_or(fault)
    }

    /// `D("entity", [key, space])`: made from the first epoch's key, names entities that two
    /// offline devices must find under the same id.
    pub fn entity_key(&self, space: SpaceId) -> EntityKey {
        EntityKey(derive("entity", &(&self.0, space)))
    }

    /// `D("entry token", [own epoch key, pair_id])`: with it every device of a person lets itself into a shared space
    /// at the relay. A removed device does not know the next one.
    pub fn entry_token(&self, pair_id: &[u8; 16]) -> Token {
        Token::from(*derive("entry token", &(&self.0, minicbor::bytes::ByteArray::from(*pair_id))).reveal())
    }

    fn older_key(&self, space: SpaceId) -> Secret<32> {
        derive("older", &(&self.0, space))
    }
}

/// Derives entity ids of cards that exist once, once a day or once a week.
#[derive(Clone, Debug, Encode, Decode)]
#[cbor(transparent)]
pub struct EntityKey(#[n(0)] Secret<32>);

/// What a derived entity is about in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub enum Span {
    /// There is one.
    #[n(0)]
    Once,
    /// One a civil day, in days since 1970-01-01.
    #[n(1)]
    Day(#[n(0)] i32),
    /// One an ISO week: the ISO year and the week 1 to 53.
    #[n(2)]
    Week(#[n(0)] i32, #[n(1)] u8),
}

impl EntityKey {
    /// The first 16 bytes of BLAKE3 `keyed_hash(key, CBOR[scope, card, span])`. `scope` is a
    /// person's or a space's id; `span` is `[0, []]`, `[1, [day]]` or `[2, [year, week]]`.
    pub fn derive_entity(&self, scope: &[u8], card: &str, span: Span) -> EntityId {
        let input = encode(&(minicbor::bytes::ByteVec::from(scope.to_vec()), card, span));
        let mut hasher = blake3::Hasher::new_keyed(self.0.reveal());
        hasher.update(&input);
        let mut id = [0; EntityId::LEN];
        hasher.finalize_xof().fill(&mut id);
        hasher.zeroize();
        EntityId::from(id)
    }
}

/// A key that is missing or not what the links say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// The links know no such epoch.
    UnknownEpoch {
        /// The epoch asked for.
        epoch: u64,
    },
    /// The key is not the one the links committed to: whoever sealed it lied.
    WrongKey {
        /// The epoch.
        epoch: u64,
    },
    /// The sealed older key does not open.
    OlderTampered {
        /// The older epoch.
        epoch: u64,
    },
    /// The link has no box for this member.
    NoBox,
    /// The box does not open with this member's key.
    BoxTampered,
    /// The ring and the links belong to different spaces.
    OtherSpace,
}

impl fmt::Display for KeyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownEpoch { epoch } => write!(f, "the links know no epoch {epoch}"),
            Self::WrongKey { epoch } => write!(f, "the key of epoch {epoch} is not the one committed to"),
            Self::OlderTampered { epoch } => write!(f, "the sealed key of epoch {epoch} does not open"),
            Self::NoBox => f.write_str("the link has no box for this member"),
            Self::BoxTampered => f.write_str("the member's box does not open"),
            Self::OtherSpace => f.write_str("the ring and the links belong to different spaces"),
        }
    }
}

impl std::error::Error for KeyFault {}

/// The epoch keys of one space, each checked against the links' commitments.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct KeyRing {
    #[n(1)]
    space: SpaceId,
    #[n(2)]
    keys: BTreeMap<u64, EpochKey>,
}

impl KeyRing {
    /// An empty ring.
    pub fn new(space: SpaceId) -> Self {
        Self { space, keys: BTreeMap::new() }
    }

    /// The space whose keys these are.
    pub fn space(&self) -> SpaceId {
        self.space
    }

    /// The key of an epoch.
    pub fn key(&self, epoch: u64) -> Option<&EpochKey> {
        self.keys.get(&epoch)
    }

    /// The newest epoch in the ring.
    pub fn newest(&self) -> Option<(u64, &EpochKey)> {
        self.keys.last_key_value().map(|(epoch, key)| (*epoch, key))
    }

    /// Takes a key after checking it against the links, then opens every older key that hangs
    /// below it. Nothing is taken unless all of them are what the links committed to; the one right
    /// below is opened also where it is known already, since who comes later has no other way to it.
    pub fn insert(&mut self, epoch: u64, key: EpochKey, links: &Sigchain) -> Result<(), KeyFault> {
        if links.space() != self.space {
            return Err(KeyFault::OtherSpace);
        }
        let mut taken = BTreeMap::new();
        let mut next = Some((epoch, key));
        while let Some((epoch, key)) = next.take() {
            let record = links.epoch_record(epoch).ok_or(KeyFault::UnknownEpoch { epoch })?;
            if key.commit(epoch) != record.commit {
                return Err(KeyFault::WrongKey { epoch });
            }
            if let Some((below, older)) = &record.older {
                let opened = key.open_older(older, self.space, *below)?;
                match self.keys.get(below) {
                    Some(known) if *known == opened => {}
                    Some(_) => return Err(KeyFault::WrongKey { epoch: *below }),
                    None => next = Some((*below, opened)),
                }
            }
            taken.insert(epoch, key);
        }
        self.keys.append(&mut taken);
        Ok(())
    }
}

/// Reads a key out of what a box held.
pub(crate) fn key_from(plain: Zeroizing<Vec<u8>>) -> Option<EpochKey> {
    plain.as_slice().try_into().ok().map(EpochKey::from_bytes)
}

fn older_aad(space: SpaceId, older_epoch: u64) -> Vec<u8> {
    encode(&("leeward v1 older", space, older_epoch))
}
