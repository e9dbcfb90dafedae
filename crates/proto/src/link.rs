use minicbor::{
    Decode, Encode,
    bytes::{ByteArray, ByteVec},
};

use crate::{ChainId, Hash, Malformed, MemberId, NONCE_LEN, SUITE, SpaceId, decode, encode, labelled};

/// One step of a space's membership, signed and unsealed. It names nobody: ids are random.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Link {
    /// The body's bytes as received: they are what is signed and hashed.
    #[n(1)]
    pub body: ByteVec,
    /// Who signed it.
    #[n(2)]
    pub signatures: Vec<Signature>,
}

/// A signature over `"leeward v1 link" 00 body`.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct Signature {
    /// Ed25519 public key of the signer.
    #[n(0)]
    pub signer: ByteArray<32>,
    /// Ed25519 signature.
    #[n(1)]
    pub signature: ByteArray<64>,
}

/// What a link says.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct LinkBody {
    /// Always [`SUITE`] in this version.
    #[n(1)]
    pub suite: u8,
    /// The space; absent in a genesis, whose hash it is.
    #[n(2)]
    pub space: Option<SpaceId>,
    /// 0 for the genesis, then one more each.
    #[n(3)]
    pub height: u64,
    /// Hash of the previous link; absent in a genesis.
    #[n(4)]
    pub prev: Option<Hash>,
    /// What happens.
    #[n(5)]
    pub kind: LinkKind,
    /// All members after this link.
    #[n(6)]
    pub members: Vec<Member>,
    /// Where the chains of those who left end.
    #[n(7)]
    pub cuts: Vec<Cut>,
    /// The epoch after this link.
    #[n(8)]
    pub epoch: u64,
    /// `D("epoch commit", [key, epoch])`.
    #[n(9)]
    pub commit: Hash,
    /// The epoch key, sealed to each member (and to the root, with id zero, where there is one).
    #[n(10)]
    pub boxes: Vec<SealedBox>,
    /// The previous epoch's key, sealed under this one's.
    #[n(11)]
    pub older: Option<Older>,
    /// The recovery root's public keys (own space only).
    #[n(12)]
    pub root: Option<Root>,
    /// First height that this root-signed link declares void.
    #[n(13)]
    pub void_from: Option<u64>,
}

/// What a link does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum LinkKind {
    /// Founds the space.
    #[n(0)]
    Genesis,
    /// Adds a member.
    #[n(1)]
    Add,
    /// Removes a member, and begins a new epoch.
    #[n(2)]
    Remove,
    /// Begins a new epoch.
    #[n(3)]
    Rotate,
    /// A person's newer generation in a shared space; begins a new epoch.
    #[n(4)]
    Renew,
    /// Sets or replaces the recovery root; begins a new epoch.
    #[n(5)]
    Root,
    /// A person leaves the shared space, which freezes it.
    #[n(6)]
    Leave,
    /// A device returns by the recovery words.
    #[n(7)]
    Recover,
}

/// A member and the keys it has in this space.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct Member {
    /// Random.
    #[n(0)]
    pub id: MemberId,
    /// The person's own epoch in a shared space; 0 in an own space.
    #[n(1)]
    pub generation: u64,
    /// Ed25519 public key.
    #[n(2)]
    pub ed: ByteArray<32>,
    /// X25519 public key.
    #[n(3)]
    pub x: ByteArray<32>,
}

/// The last event of a chain that still counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub struct Cut {
    /// The chain.
    #[n(0)]
    pub chain: ChainId,
    /// Sequence of its last event.
    #[n(1)]
    pub seq: u64,
    /// Hash of its last event.
    #[n(2)]
    pub hash: Hash,
}

/// An HPKE ciphertext for one member.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct SealedBox {
    /// For whom.
    #[n(0)]
    pub id: MemberId,
    /// HPKE encapsulated key.
    #[n(1)]
    pub enc: ByteArray<32>,
    /// HPKE ciphertext.
    #[n(2)]
    pub ct: ByteVec,
}

/// XChaCha20-Poly1305 of the older epoch's key under the newer's.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct Older {
    /// Random.
    #[n(0)]
    pub nonce: ByteArray<NONCE_LEN>,
    /// Ciphertext and tag.
    #[n(1)]
    pub ct: ByteVec,
}

/// Public keys of the recovery root.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct Root {
    /// Ed25519 public key.
    #[n(0)]
    pub ed: ByteArray<32>,
    /// X25519 public key.
    #[n(1)]
    pub x: ByteArray<32>,
}

impl Link {
    /// Reads a link and its body. Checks shape only; who may sign what is not the relay's affair.
    pub fn parse(bytes: &[u8]) -> Result<(Self, LinkBody), Malformed> {
        let link: Self = decode("link", bytes)?;
        let body: LinkBody = decode("link body", &link.body)?;
        let genesis = body.kind == LinkKind::Genesis;
        let shape = genesis == (body.height == 0) && genesis == body.prev.is_none() && genesis == body.space.is_none();
        if body.suite == SUITE && shape { Ok((link, body)) } else { Err(Malformed { what: "link of suite 1" }) }
    }

    /// `D("link", [body])`: what the next link names as `prev`.
    pub fn hash(&self) -> Hash {
        labelled("link", &[&self.body])
    }

    /// `D("space", [genesis body])`: the id of the space that this genesis founds.
    pub fn founded(&self) -> SpaceId {
        SpaceId::from(*labelled("space", &[&self.body]).as_bytes())
    }

    /// The link's bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }
}
