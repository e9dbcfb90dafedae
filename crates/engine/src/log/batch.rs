use crypto::{Bundle, Content, EpochKey, KeyRing, Plain};
use minicbor::{
    Decode, Encode,
    bytes::{ByteArray, ByteVec},
};
use proto::{ChainId, Envelope, EnvelopeKind, Hash, Header, MemberId, NONCE_LEN, SUITE, SpaceId, encode};

use super::WireEvent;

/// Events that arrived (or were authored) together, with the head signature that vouches for them.
/// This is what the vault keeps: it can be checked again and handed to a newcomer as it is.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Batch {
    #[n(1)]
    pub(crate) chain: ChainId,
    #[n(2)]
    pub(crate) signer: MemberId,
    #[n(3)]
    pub(crate) generation: u64,
    #[n(4)]
    pub(crate) sig: ByteArray<64>,
    /// Sequence of the envelope that brought it; a chain's batches have no gap.
    #[n(5)]
    pub(crate) env_seq: u64,
    /// Hash of that envelope.
    #[n(6)]
    pub(crate) env_hash: Hash,
    #[n(7)]
    pub(crate) events: Vec<WireEvent>,
    /// How this device sealed it; none for what came from others.
    #[n(8)]
    pub(crate) sealed: Option<SealedUnder>,
    /// The event that the signature reaches to: the last one here, or where there is none the chain's last before.
    #[n(9)]
    pub(crate) last_seq: u64,
    /// What a bundle of one's own holds: original events of other chains. Then there are none of this one.
    #[n(10)]
    pub(crate) bundle: Option<Bundle>,
    /// The epoch of the envelope that brought it, of what came from others.
    #[n(11)]
    pub(crate) epoch: Option<u64>,
    /// Something in it was erased: its envelope takes the place of the one that has this hash.
    #[n(12)]
    #[cbor(default)]
    pub(crate) amended: bool,
}

/// How an envelope of one's own was sealed again, after its epoch had ended before the relay took it. The batch stays
/// as it was stored, and this goes before what it says.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Again {
    #[n(1)]
    pub(crate) generation: u64,
    #[n(2)]
    pub(crate) sig: ByteArray<64>,
    #[n(3)]
    pub(crate) env_hash: Hash,
    #[n(4)]
    pub(crate) sealed: SealedUnder,
    #[n(5)]
    pub(crate) last_seq: u64,
    #[n(6)]
    pub(crate) chain: ChainId,
}

/// What it takes to seal a batch of one's own again to the same bytes: so the vault keeps no envelopes.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub(crate) struct SealedUnder {
    #[n(0)]
    pub(crate) epoch: u64,
    #[n(1)]
    pub(crate) nonce: ByteArray<NONCE_LEN>,
    /// Hash of the chain's envelope before it.
    #[n(2)]
    pub(crate) prev: Hash,
}

impl Batch {
    /// The envelope of a batch of one's own, the same bytes each time; none if it came from another, or the ring
    /// has lost its key, or the bytes would differ.
    pub(crate) fn envelope(&self, space: SpaceId, ring: &KeyRing) -> Option<Vec<u8>> {
        let bytes = self.seal(space, ring.key(self.sealed.as_ref()?.epoch)?)?;
        (Envelope::hash(&bytes) == self.env_hash).then_some(bytes)
    }

    /// Seals a batch of one's own as it says.
    pub(crate) fn seal(&self, space: SpaceId, key: &EpochKey) -> Option<Vec<u8>> {
        let SealedUnder { epoch, nonce, prev } = self.sealed.as_ref()?;
        let header = Header {
            suite: SUITE,
            space,
            epoch: *epoch,
            chain: self.chain,
            env_seq: self.env_seq,
            prev: *prev,
            kind: EnvelopeKind::Events,
        };
        if self.amended {
            let content = match &self.bundle {
                Some(bundle) => Content::Bundle(bundle.clone()),
                None => Content::Events(self.plain()),
            };
            return Some(crypto::amend(key, &header, &content, self.env_hash, **nonce));
        }
        Some(match &self.bundle {
            Some(bundle) => crypto::seal_bundle_again(key, &header, bundle, **nonce),
            None => crypto::seal_again(key, &header, &self.plain(), **nonce),
        })
    }

    /// The place of a bundle's envelope in the chain of who sealed it.
    pub(crate) fn place(chain: ChainId, signer: MemberId, env_seq: u64, env_hash: Hash) -> Self {
        Self {
            chain,
            signer,
            generation: 0,
            sig: [0; 64].into(),
            env_seq,
            env_hash,
            events: Vec::new(),
            sealed: None,
            last_seq: 0,
            bundle: None,
            epoch: None,
            amended: false,
        }
    }

    /// The batch as it was sealed again.
    pub(crate) fn again(mut self, again: &Again) -> Self {
        (self.generation, self.sig, self.env_hash) = (again.generation, again.sig, again.env_hash);
        self.sealed = Some(again.sealed.clone());
        self
    }

    /// What is sealed.
    pub(crate) fn plain(&self) -> Plain {
        Plain {
            events: self.events.iter().map(|event| ByteVec::from(encode(event))).collect(),
            generation: self.generation,
            sig: self.sig,
            signer: self.signer,
        }
    }
}
