use minicbor::{
    Decode, Encode,
    bytes::{ByteArray, ByteSlice, ByteVec},
};

use crate::{Blanked, ChainId, Hash, Malformed, SpaceId, decode, encode, labelled};

/// The one suite of this protocol version: XChaCha20-Poly1305, Ed25519, X25519, BLAKE3.
pub const SUITE: u8 = 1;
/// Length of an XChaCha20-Poly1305 nonce in bytes.
pub const NONCE_LEN: usize = 24;
/// Label of an envelope's hash.
pub const ENVELOPE_LABEL: &str = "envelope";

/// Sealed events as the relay sees them.
#[derive(Clone, PartialEq, Eq, Debug, Encode)]
#[cbor(map)]
pub struct Envelope {
    /// The header's bytes as received: they are what is authenticated and hashed.
    #[n(1)]
    pub header: ByteVec,
    /// Random, per envelope.
    #[n(2)]
    pub nonce: ByteArray<NONCE_LEN>,
    /// Ciphertext and tag.
    #[n(3)]
    pub ct: ByteVec,
}

/// What the relay may know of an envelope.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Header {
    /// Always [`SUITE`] in this version.
    #[n(1)]
    pub suite: u8,
    /// The space it belongs to.
    #[n(2)]
    pub space: SpaceId,
    /// The epoch whose key seals it.
    #[n(3)]
    pub epoch: u64,
    /// The chain that sends it.
    #[n(4)]
    pub chain: ChainId,
    /// 1 for a chain's first envelope, then one more each.
    #[n(5)]
    pub env_seq: u64,
    /// Hash of the chain's previous envelope; of the chain itself for the first.
    #[n(6)]
    pub prev: Hash,
    /// What is inside.
    #[n(7)]
    pub kind: EnvelopeKind,
}

/// What is inside an envelope.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum EnvelopeKind {
    /// New events of the sending chain.
    #[n(0)]
    Events,
    /// Original events of any chains, for newcomers and after erasure.
    #[n(1)]
    Bundle,
}

/// An envelope where it lies.
#[derive(Decode)]
#[cbor(map)]
struct Received<'b> {
    #[b(1)]
    header: &'b ByteSlice,
    #[n(2)]
    nonce: ByteArray<NONCE_LEN>,
    #[b(3)]
    ct: &'b ByteSlice,
}

impl Received<'_> {
    fn header(&self) -> Result<Header, Malformed> {
        Header::read(self.header)
    }
}

impl Header {
    /// Reads a header of the one suite.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let header: Self = decode("envelope header", bytes)?;
        if header.suite == SUITE { Ok(header) } else { Err(Malformed { what: "envelope of suite 1" }) }
    }
}

impl Envelope {
    /// Reads an envelope and its header.
    pub fn parse(bytes: &[u8]) -> Result<(Self, Header), Malformed> {
        let received: Received<'_> = decode("envelope", bytes)?;
        let header = received.header()?;
        let Received { header: raw, nonce, ct } = received;
        Ok((Self { header: raw.to_vec().into(), nonce, ct: ct.to_vec().into() }, header))
    }

    /// Reads only what the relay may know of an envelope, and refuses all that [`Self::parse`] refuses.
    pub fn header(bytes: &[u8]) -> Result<Header, Malformed> {
        decode::<Received<'_>>("envelope", bytes)?.header()
    }

    /// The envelope's hash over its bytes as received: `D("envelope", [bytes])`. Of one that was [`Blanked`] it is the
    /// hash that the relay says it had; the next envelope of the chain names it too.
    pub fn hash(bytes: &[u8]) -> Hash {
        match Blanked::read(bytes) {
            Some(blanked) => blanked.hash,
            None => labelled(ENVELOPE_LABEL, &[<&ByteSlice>::from(bytes)]),
        }
    }

    /// What the first envelope of a chain names as its previous one: `D("chain", [space, chain])`.
    pub fn first_prev(space: SpaceId, chain: ChainId) -> Hash {
        labelled("chain", &(space, chain))
    }

    /// The envelope's bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }
}
