use minicbor::{
    Decode, Encode,
    bytes::{ByteArray, ByteSlice, ByteVec},
};

use crate::{ChainId, Hash, Malformed, SpaceId, decode, encode, labelled};

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
    /// Of an envelope that was amended, since something in it was erased: the hash of the one in whose place it stands,
    /// which is its own hash from then on. Positions, histories and chains go on as if nothing had happened.
    #[n(4)]
    pub stands_for: Option<Hash>,
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
    #[n(4)]
    stands_for: Option<Hash>,
}

/// First byte of a map of four: an envelope that was amended. Others are maps of three.
const MAP_OF_FOUR: u8 = 0xa4;

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
        let Received { header: raw, nonce, ct, stands_for } = received;
        Ok((Self { header: raw.to_vec().into(), nonce, ct: ct.to_vec().into(), stands_for }, header))
    }

    /// Reads only what the relay may know of an envelope, and refuses all that [`Self::parse`] refuses.
    pub fn header(bytes: &[u8]) -> Result<Header, Malformed> {
        decode::<Received<'_>>("envelope", bytes)?.header()
    }

    /// The envelope's hash over its bytes as received: `D("envelope", [bytes])`. Of one that was amended it is the hash
    /// that it says, which the next envelope of the chain names too.
    pub fn hash(bytes: &[u8]) -> Hash {
        Self::amended(bytes).unwrap_or_else(|| labelled(ENVELOPE_LABEL, &[<&ByteSlice>::from(bytes)]))
    }

    /// The hash of the envelope that this one stands for, if it was amended. Only the deterministic form says so.
    pub fn amended(bytes: &[u8]) -> Option<Hash> {
        if bytes.first() != Some(&MAP_OF_FOUR) {
            return None;
        }
        let (envelope, _) = Self::parse(bytes).ok()?;
        envelope.stands_for.filter(|_| envelope.to_bytes() == bytes)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Cursor;

    fn sealed() -> (Envelope, Header) {
        let (space, chain) = (SpaceId::from([1; 32]), ChainId::from([2; 16]));
        let prev = Envelope::first_prev(space, chain);
        let header = Header { suite: SUITE, space, epoch: 3, chain, env_seq: 1, prev, kind: EnvelopeKind::Events };
        let nonce = [7; NONCE_LEN].into();
        (Envelope { header: encode(&header).into(), nonce, ct: vec![9; 600].into(), stands_for: None }, header)
    }

    #[test]
    fn what_mara_erased_keeps_its_place_and_its_hash() -> Result<(), Malformed> {
        let (envelope, header) = sealed();
        let whole = envelope.to_bytes();
        let amended = Envelope { ct: vec![8; 500].into(), stands_for: Some(Envelope::hash(&whole)), ..envelope };
        let bytes = amended.to_bytes();
        assert_eq!(Envelope::parse(&bytes)?, (amended, header));
        assert_eq!(Envelope::hash(&bytes), Envelope::hash(&whole));
        assert_eq!(Cursor::through(None, [&bytes[..]]), Cursor::through(None, [&whole[..]]));
        Ok(())
    }

    #[test]
    fn no_other_bytes_say_what_they_stand_for() {
        let (envelope, _) = sealed();
        assert_eq!(Envelope::amended(&envelope.to_bytes()), None);
        let bytes = Envelope { stands_for: Some([5; 32].into()), ..envelope }.to_bytes();
        assert_eq!(Envelope::amended(&bytes), Some([5; 32].into()));
        for cut in 0..bytes.len() {
            assert_eq!(Envelope::amended(&bytes[..cut]), None, "cut at {cut}");
        }
        // The same map of indefinite length: its hash is that of its bytes, like any bytes'.
        let long = [&[0xbf], &bytes[1..], &[0xff]].concat();
        assert_eq!(Envelope::amended(&long), None);
    }
}
