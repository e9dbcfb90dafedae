//! What travels in the slots, how it is sealed, and what both sides compute from it.

use std::fmt;

use minicbor::{
    Decode, Encode,
    bytes::{ByteArray, ByteVec},
};
use proto::{Cut, Hash, MailboxId, Member, MemberId, NONCE_LEN, Slot, SpaceId, TokenHash, decode, encode, labelled};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::{MAX_NAME, Me, PairFault, Terms, VERSION};
use crate::{
    EpochKey, Identity, Secret, aead,
    identity::Psk,
    padding::{pad, unpad},
    secret::derive,
    spake::{Ids, Role},
};

/// The inviter's offer (M2), to which it committed before it saw the guest's keys.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Offer {
    #[n(1)]
    pub(crate) nonce: ByteArray<32>,
    #[n(2)]
    pub(crate) ed: ByteArray<32>,
    #[n(3)]
    pub(crate) x: ByteArray<32>,
    /// The own space for a device, none for a couple.
    #[n(4)]
    pub(crate) space: Option<SpaceId>,
    #[n(5)]
    pub(crate) id: MemberId,
    #[n(6)]
    pub(crate) generation: u64,
}

/// The guest's keys (M1).
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Knock {
    #[n(1)]
    pub(crate) nonce: ByteArray<32>,
    #[n(2)]
    pub(crate) ed: ByteArray<32>,
    #[n(3)]
    pub(crate) x: ByteArray<32>,
    #[n(5)]
    pub(crate) id: MemberId,
    #[n(6)]
    pub(crate) generation: u64,
}

/// What the inviter hands over (M3).
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct HandOver {
    /// A couple's half-signed genesis alone, or all links of the own space.
    #[n(1)]
    pub(crate) links: Vec<ByteVec>,
    #[n(2)]
    pub(crate) key: EpochKey,
    /// Where the chains stand.
    #[n(3)]
    pub(crate) heads: Vec<Cut>,
    #[n(4)]
    pub(crate) name: Option<String>,
}

/// What the guest answers (M4).
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Acceptance {
    /// A couple's genesis with both signatures.
    #[n(1)]
    pub(crate) genesis: Option<ByteVec>,
    #[n(2)]
    pub(crate) token: TokenHash,
    #[n(3)]
    pub(crate) name: Option<String>,
}

/// The inviter's word that the relay knows the guest's token (M5).
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Standing {
    #[n(1)]
    pub(crate) space: SpaceId,
}

/// The six digits that both persons compare.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Digits(u32);

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06}", self.0)
    }
}

impl Offer {
    pub(crate) fn new(me: &Me, space: Option<SpaceId>, rng: &mut dyn CryptoRng) -> Self {
        let keys = me.identity.public();
        Self { nonce: random(rng), ed: keys.ed, x: keys.x, space, id: me.id, generation: me.generation }
    }

    pub(crate) fn member(&self) -> Member {
        Member { id: self.id, generation: self.generation, ed: self.ed, x: self.x }
    }
}

impl Knock {
    pub(crate) fn new(me: &Me, rng: &mut dyn CryptoRng) -> Self {
        let keys = me.identity.public();
        Self { nonce: random(rng), ed: keys.ed, x: keys.x, id: me.id, generation: me.generation }
    }

    pub(crate) fn member(&self) -> Member {
        Member { id: self.id, generation: self.generation, ed: self.ed, x: self.x }
    }
}

/// `D("pair commit", [offer])` over the offer's bytes.
pub(crate) fn commitment(offer: &[u8]) -> Hash {
    labelled("pair commit", &(bytes(offer),))
}

/// `T = D("pair", [v, purpose, relay, mailbox, commit, M1, M2])`, the messages as opened bytes.
pub(crate) fn transcript(terms: &Terms, commit: Hash, m1: &[u8], m2: &[u8]) -> Hash {
    let input = (VERSION, terms.purpose, terms.relay.as_str(), terms.mailbox, commit, bytes(m1), bytes(m2));
    labelled("pair", &input)
}

/// `D("pair digits", [P, T])` as a big-endian number, modulo 10^6.
pub(crate) fn digits(p: &Secret<32>, t: Hash) -> Digits {
    let hash = derive("pair digits", &(p, t));
    Digits(hash.reveal().iter().fold(0, |rest, byte| (rest * 256 + u32::from(*byte)) % 1_000_000))
}

/// `D("pair code", [SPAKE2 key])`: `P` of a pairing by code.
pub(crate) fn code_secret(key: &Secret<32>) -> Secret<32> {
    derive("pair code", &(key,))
}

/// `D("pair confirm a"|"pair confirm b", [SPAKE2 key, S0, S1])`: shows that one has the key.
pub(crate) fn confirmation(role: Role, key: &Secret<32>, s0: &[u8], s1: &[u8]) -> Secret<32> {
    let label = match role {
        Role::A => "pair confirm a",
        Role::B => "pair confirm b",
    };
    derive(label, &(key, bytes(s0), bytes(s1)))
}

/// `CBOR[role, relay, mailbox]` of both sides, roles `"A"` and `"B"`.
pub(crate) fn spake_ids(terms: &Terms) -> Ids {
    let id = |role: &str| encode(&(role, terms.relay.as_str(), terms.mailbox));
    Ids { a: id("A"), b: id("B") }
}

/// Seals M0, M1 or M2 under `D("pair msg", [P, n])`: CBOR `{1 nonce, 2 ct}`.
pub(crate) fn seal<T: Encode<()>>(
    p: &Secret<32>,
    mailbox: MailboxId,
    slot: Slot,
    payload: &T,
    rng: &mut dyn CryptoRng,
) -> Vec<u8> {
    let nonce = aead::nonce(rng);
    let ct = aead::seal(&message_key(p, slot), &nonce, &aad(mailbox, slot), &encode(payload));
    encode(&Sealed { nonce: nonce.into(), ct: ct.into() })
}

/// Opens what [`seal`] sealed: the payload's bytes, which the transcript hashes as received.
pub(crate) fn open(p: &Secret<32>, mailbox: MailboxId, slot: Slot, sealed: &[u8]) -> Result<Vec<u8>, PairFault> {
    let fault = PairFault::Tampered(slot);
    let sealed: Sealed = decode("pairing message", sealed).map_err(|_| fault)?;
    aead::open(&message_key(p, slot), &sealed.nonce, &aad(mailbox, slot), &sealed.ct).ok_or(fault)
}

/// Who seals M3 to M5 for whom, and under what.
pub(crate) struct Channel<'a> {
    pub(crate) mailbox: MailboxId,
    pub(crate) me: &'a Identity,
    pub(crate) them: &'a Member,
    pub(crate) p: &'a Secret<32>,
    pub(crate) t: Hash,
}

impl Channel<'_> {
    /// HPKE `mode_auth_psk`, info `T`, psk `P` named by the mailbox; the payload padded:
    /// CBOR `{1 enc, 2 ct}`.
    pub(crate) fn seal<T: Encode<()>>(
        &self,
        slot: Slot,
        payload: &T,
        rng: &mut dyn CryptoRng,
    ) -> Result<Vec<u8>, PairFault> {
        let plain = Zeroizing::new(pad(encode(payload)));
        let aad = aad(self.mailbox, slot);
        let (enc, ct) = self
            .me
            .seal_auth_psk(&self.them.x, self.psk(), self.t.as_bytes(), &aad, &plain, rng)
            .ok_or(PairFault::Tampered(slot))?;
        Ok(encode(&Boxed { enc: enc.into(), ct: ct.into() }))
    }

    /// Opens what the other's [`Self::seal`] sealed.
    pub(crate) fn open<T: for<'b> Decode<'b, ()>>(&self, slot: Slot, sealed: &[u8]) -> Result<T, PairFault> {
        let fault = PairFault::Tampered(slot);
        let sealed: Boxed = decode("pairing message", sealed).map_err(|_| fault)?;
        let aad = aad(self.mailbox, slot);
        let plain = self
            .me
            .open_auth_psk(&self.them.x, self.psk(), self.t.as_bytes(), &aad, &sealed.enc, &sealed.ct)
            .ok_or(fault)?;
        let plain = Zeroizing::new(unpad(plain).ok_or(fault)?);
        decode("pairing message", &plain).map_err(|_| fault)
    }

    fn psk(&self) -> Psk<'_> {
        Psk { psk: self.p, id: self.mailbox.as_bytes() }
    }
}

/// A name that may travel.
pub(crate) fn fitting(name: Option<&str>) -> Result<Option<String>, PairFault> {
    match name {
        Some(name) if name.len() > MAX_NAME => Err(PairFault::TooLarge),
        name => Ok(name.map(String::from)),
    }
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct Sealed {
    #[n(1)]
    nonce: ByteArray<NONCE_LEN>,
    #[n(2)]
    ct: ByteVec,
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct Boxed {
    #[n(1)]
    enc: ByteArray<32>,
    #[n(2)]
    ct: ByteVec,
}

fn message_key(p: &Secret<32>, slot: Slot) -> Secret<32> {
    derive("pair msg", &(p, message_number(slot)))
}

/// `CBOR["leeward v1 pair msg", mailbox, n]`.
fn aad(mailbox: MailboxId, slot: Slot) -> Vec<u8> {
    encode(&("leeward v1 pair msg", mailbox, message_number(slot)))
}

/// `n` of M`n`. Shares, confirmations and stops are not sealed and have none.
fn message_number(slot: Slot) -> Option<u8> {
    match slot {
        Slot::M0 => Some(0),
        Slot::M1 => Some(1),
        Slot::M2 => Some(2),
        Slot::M3 => Some(3),
        Slot::M4 => Some(4),
        Slot::M5 => Some(5),
        Slot::S0 | Slot::S1 | Slot::S2 | Slot::S3 | Slot::Stop => None,
    }
}

fn bytes(slice: &[u8]) -> ByteVec {
    slice.to_vec().into()
}

fn random(rng: &mut dyn CryptoRng) -> ByteArray<32> {
    let mut bytes = [0; 32];
    rng.fill_bytes(&mut bytes);
    bytes.into()
}
