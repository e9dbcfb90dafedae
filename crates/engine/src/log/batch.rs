use minicbor::{Decode, Encode, bytes::ByteArray};
use proto::{ChainId, Hash, MemberId};

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
}
