use std::fmt;

use base64ct::{Base64UrlUnpadded, Encoding};
use minicbor::{
    Decode, Encode,
    bytes::{ByteArray, ByteVec},
};
use proto::{ChainId, Hash, Malformed, SpaceId, decode, encode};
use subtle::ConstantTimeEq;

use crate::{EpochKey, KeyRing, Secret, secret::derive};

/// Version of the comparison's format.
const VERSION: u8 = 1;
/// Longest text that is looked at, in characters: what a QR code can carry.
const MAX_TEXT: usize = 4_096;

/// What one device knows of one or more spaces, for another to compare with: the text of a QR code. It holds no
/// content and no keys, and only who has the spaces' keys can make or check it.
///
/// In CBOR: `{1 v, 2 [[standing, epoch, mac]]}`, written in URL-safe base64 without padding (RFC 4648, section 5);
/// `mac` is `D("compare", [epoch key, standing])`.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Comparison {
    #[n(1)]
    v: u8,
    #[n(2)]
    standings: Vec<Told>,
}

/// A device's standing in one space. Hashes and chain ids are cut short, so that the code stays small.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Standing {
    /// The space.
    #[n(1)]
    pub space: SpaceId,
    /// Height of the last link.
    #[n(2)]
    pub height: u64,
    /// The first 16 bytes of its hash.
    #[n(3)]
    pub link: ByteArray<16>,
    /// Where the chains stand.
    #[n(4)]
    pub heads: Vec<HeadAt>,
}

/// Where a chain stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode)]
pub struct HeadAt {
    /// The first 8 bytes of the chain's id.
    #[n(0)]
    pub chain: ByteArray<8>,
    /// Sequence of its last event.
    #[n(1)]
    pub seq: u64,
    /// The first 16 bytes of that event's hash.
    #[n(2)]
    pub hash: ByteArray<16>,
}

#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
struct Told {
    #[n(0)]
    standing: ByteVec,
    #[n(1)]
    epoch: u64,
    #[n(2)]
    mac: Secret<32>,
}

/// Why a text is no comparison.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ComparisonFault {
    /// Not such a text, or cut short.
    Malformed(Malformed),
    /// Made by a newer version of the app.
    Version {
        /// The version it names.
        found: u8,
    },
}

impl fmt::Display for ComparisonFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(malformed) => malformed.fmt(f),
            Self::Version { found } => write!(f, "the comparison is of version {found}"),
        }
    }
}

impl std::error::Error for ComparisonFault {}

impl Comparison {
    /// Says how this device stands, each space under the key of one of its epochs.
    pub fn new<'a>(standings: impl IntoIterator<Item = (&'a Standing, u64, &'a EpochKey)>) -> Self {
        let told = |(standing, epoch, key): (&Standing, u64, &EpochKey)| {
            let standing = ByteVec::from(encode(standing));
            Told { mac: mac(key, &standing), standing, epoch }
        };
        Self { v: VERSION, standings: standings.into_iter().map(told).collect() }
    }

    /// The text of the code.
    pub fn to_text(&self) -> String {
        Base64UrlUnpadded::encode_string(&encode(self))
    }

    /// Reads what [`Self::to_text`] wrote. Nothing of it is believed before [`Self::of`].
    pub fn parse(text: &str) -> Result<Self, ComparisonFault> {
        const FAULT: ComparisonFault = ComparisonFault::Malformed(Malformed { what: "comparison" });
        if text.len() > MAX_TEXT {
            return Err(FAULT);
        }
        let bytes = Base64UrlUnpadded::decode_vec(text).map_err(|_| FAULT)?;
        let read: Self = decode("comparison", &bytes).map_err(ComparisonFault::Malformed)?;
        if read.v == VERSION { Ok(read) } else { Err(ComparisonFault::Version { found: read.v }) }
    }

    /// How the other device stands in a space, if it says so under a key of the ring; with the epoch of that key.
    pub fn of(&self, ring: &KeyRing) -> Option<(Standing, u64)> {
        self.standings.iter().find_map(|told| {
            let standing: Standing = decode("standing", &told.standing).ok()?;
            let key = ring.key(told.epoch).filter(|_| standing.space == ring.space())?;
            let sound = bool::from(mac(key, &told.standing).reveal().ct_eq(told.mac.reveal()));
            sound.then_some((standing, told.epoch))
        })
    }
}

impl HeadAt {
    /// A chain's head, cut short.
    pub fn new(chain: ChainId, seq: u64, hash: Hash) -> Self {
        Self { chain: short_chain(chain), seq, hash: short_hash(hash) }
    }
}

/// The first 8 bytes of a chain's id.
pub fn short_chain(chain: ChainId) -> ByteArray<8> {
    first(chain.as_bytes()).into()
}

/// The first 16 bytes of a hash.
pub fn short_hash(hash: Hash) -> ByteArray<16> {
    first(hash.as_bytes()).into()
}

fn first<const N: usize>(bytes: &[u8]) -> [u8; N] {
    bytes.first_chunk().copied().unwrap_or([0; N])
}

fn mac(key: &EpochKey, standing: &ByteVec) -> Secret<32> {
    derive("compare", &(key.reveal(), standing))
}
