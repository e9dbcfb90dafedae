use minicbor::{Decode, Encode, bytes::ByteVec};

use crate::{Envelope, Hash, Header, Malformed, decode, encode};

/// What the relay keeps of an envelope that its author had blanked: the header and the hash, so that positions,
/// histories and chains go on. Nothing proves that it was the author; the events come again in a bundle, or not.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Blanked {
    /// The header's bytes as they were.
    #[n(1)]
    pub header: ByteVec,
    /// The hash of the envelope as it was, which [`Envelope::hash`] gives for this form too.
    #[n(4)]
    pub hash: Hash,
}

/// First byte of a map of two; an envelope is a map of at least three.
const MAP_OF_TWO: u8 = 0xa2;

impl Blanked {
    /// What stays of an envelope, given with its bytes.
    pub fn of(envelope: &[u8]) -> Result<Self, Malformed> {
        let (read, _) = Envelope::parse(envelope)?;
        Ok(Self { header: read.header, hash: Envelope::hash(envelope) })
    }

    /// Reads a blanked envelope and its header. Only the deterministic form is one.
    pub fn parse(bytes: &[u8]) -> Result<(Self, Header), Malformed> {
        let malformed = Malformed { what: "blanked envelope" };
        let blanked = Self::read(bytes).ok_or(malformed)?;
        let header = Header::read(&blanked.header)?;
        Ok((blanked, header))
    }

    /// The bytes that take the place of the envelope's.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }

    /// The form alone. Whatever is in the header, the hash is the one that is said.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        if bytes.first() != Some(&MAP_OF_TWO) {
            return None;
        }
        decode::<Self>("blanked envelope", bytes).ok().filter(|blanked| blanked.to_bytes() == bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ChainId, Cursor, EnvelopeKind, NONCE_LEN, SUITE, SpaceId};

    fn sealed() -> (Vec<u8>, Header) {
        let (space, chain) = (SpaceId::from([1; 32]), ChainId::from([2; 16]));
        let prev = Envelope::first_prev(space, chain);
        let header = Header { suite: SUITE, space, epoch: 3, chain, env_seq: 1, prev, kind: EnvelopeKind::Events };
        let nonce = [7; NONCE_LEN].into();
        (Envelope { header: encode(&header).into(), nonce, ct: vec![9; 600].into() }.to_bytes(), header)
    }

    #[test]
    fn what_mara_erased_keeps_its_place_and_its_hash() -> Result<(), Malformed> {
        let (envelope, header) = sealed();
        let bytes = Blanked::of(&envelope)?.to_bytes();
        assert!(bytes.len() < 200, "the words are gone");
        assert_eq!(Blanked::parse(&bytes)?.1, header);
        assert_eq!(Envelope::hash(&bytes), Envelope::hash(&envelope));
        assert_eq!(Cursor::through(None, [&bytes[..]]), Cursor::through(None, [&envelope[..]]));
        Ok(())
    }

    #[test]
    fn a_blanked_envelope_is_no_envelope_and_no_other_bytes_are_a_blanked_one() -> Result<(), Malformed> {
        let (envelope, _) = sealed();
        let bytes = Blanked::of(&envelope)?.to_bytes();
        assert!(Envelope::header(&bytes).is_err() && Envelope::parse(&bytes).is_err() && Blanked::of(&bytes).is_err());
        assert!(Blanked::parse(&envelope).is_err());
        for cut in 0..bytes.len() {
            assert!(Blanked::parse(&bytes[..cut]).is_err(), "cut at {cut}");
        }
        // The same map of indefinite length: its hash is that of its bytes, like any bytes'.
        let long = [&[0xbf], &bytes[1..], &[0xff]].concat();
        assert!(Blanked::parse(&long).is_err());
        assert_ne!(Envelope::hash(&long), Envelope::hash(&envelope));
        Ok(())
    }
}
