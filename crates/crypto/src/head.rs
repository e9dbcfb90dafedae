use std::{fmt, ops::Deref};

use proto::{ChainId, Hash, MemberId, SpaceId, encode};

use crate::{Identity, identity::verify};

const LABEL: &str = "head";

/// Where a chain ends, as its author signs it once an envelope. The signature is over
/// `"leeward v1 head" 00 CBOR[space, chain, signer, generation, last_seq, last_hash]`, not over a
/// ciphertext, so that sealing again and bundling keep the proof.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Head {
    /// The space.
    pub space: SpaceId,
    /// The chain.
    pub chain: ChainId,
    /// The device in an own space, the person in a shared one.
    pub signer: MemberId,
    /// The own epoch when it was signed, in both kinds of space
    /// (see [`crate::Sigchain::generation_of`]).
    pub generation: u64,
    /// Sequence of the chain's last event.
    pub last_seq: u64,
    /// Hash of the chain's last event.
    pub last_hash: Hash,
}

/// A head whose signature was checked: only [`crate::Sigchain::verify_head`] makes one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct VerifiedHead(Head);

/// Why a head does not count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HeadFault {
    /// It is for another space.
    OtherSpace {
        /// The space it names.
        found: SpaceId,
    },
    /// The signer was never a member, or not in this generation.
    NotAMember {
        /// The signer.
        signer: MemberId,
        /// The generation it claims.
        generation: u64,
    },
    /// The signature is not this member's over this head.
    BadSignature {
        /// The member who is said to have signed.
        signer: MemberId,
    },
}

impl fmt::Display for HeadFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherSpace { found } => write!(f, "the head is for another space, {found:?}"),
            Self::NotAMember { signer, generation } => {
                write!(f, "{signer:?} is no member in generation {generation}")
            }
            Self::BadSignature { signer } => write!(f, "the head was not signed by {signer:?}"),
        }
    }
}

impl std::error::Error for HeadFault {}

impl Head {
    /// Signs this head.
    pub fn sign(&self, identity: &Identity) -> [u8; 64] {
        identity.sign(LABEL, &self.message())
    }

    pub(crate) fn verify(self, ed: &[u8; 32], sig: &[u8; 64]) -> Result<VerifiedHead, HeadFault> {
        if verify(ed, LABEL, &self.message(), sig) {
            Ok(VerifiedHead(self))
        } else {
            Err(HeadFault::BadSignature { signer: self.signer })
        }
    }

    fn message(&self) -> Vec<u8> {
        encode(&(self.space, self.chain, self.signer, self.generation, self.last_seq, self.last_hash))
    }
}

impl Deref for VerifiedHead {
    type Target = Head;
    fn deref(&self) -> &Head {
        &self.0
    }
}
