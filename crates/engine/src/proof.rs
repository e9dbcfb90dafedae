//! Head signatures of many envelopes. A head names its chain's last event by a hash that covers all events before it,
//! so the last head of a chain proves the others of its generation, and a new device need not check tens of thousands.

use std::collections::{BTreeMap, btree_map::Entry};

use crypto::Head;
use minicbor::bytes::ByteArray;
use proto::{ChainId, MemberId};

use crate::{Engine, EnvelopeFault, txn::Txn};

/// Bytes of events that wait for a later head, at most: whatever the vault holds can be handed on in a bundle that ends
/// with a head that was checked.
const STRETCH: usize = 16 * 1024;

/// Heads of one space that were taken in and not checked yet.
#[derive(Clone, Default)]
pub(crate) struct Unproved {
    heads: BTreeMap<(ChainId, MemberId, u64), Waiting>,
    /// Something was wrong, which may be because of a head that was not checked.
    pub(crate) doubted: bool,
}

#[derive(Clone)]
struct Waiting {
    head: Head,
    sig: ByteArray<64>,
    bytes: usize,
}

impl Engine {
    /// Checks the head of events that are being taken in, or leaves it to a later one where the transaction does that.
    pub(crate) fn prove(
        &self,
        txn: &mut Txn,
        head: Head,
        sig: &ByteArray<64>,
        bytes: usize,
    ) -> Result<(), EnvelopeFault> {
        let Some(unproved) = &mut txn.unproved else { return self.check_head(txn, head, sig) };
        let place = match unproved.heads.entry((head.chain, head.signer, head.generation)) {
            Entry::Vacant(none) => none.insert(Waiting { head, sig: *sig, bytes: 0 }),
            Entry::Occupied(known) => known.into_mut(),
        };
        place.bytes += bytes;
        if head.last_seq >= place.head.last_seq {
            (place.head, place.sig) = (head, *sig);
        }
        if place.bytes <= STRETCH {
            return Ok(());
        }
        let Waiting { head, sig, .. } = std::mem::replace(place, Waiting { bytes: 0, ..place.clone() });
        self.check_head(txn, head, &sig)
    }

    /// Checks the heads that are left. Whether all of the transaction may be taken as it is.
    pub(crate) fn proves(&self, txn: &mut Txn) -> bool {
        let Some(unproved) = txn.unproved.take() else { return true };
        let heads = unproved.heads.into_values().filter(|waiting| waiting.bytes > 0);
        !unproved.doubted && heads.into_iter().all(|Waiting { head, sig, .. }| self.check_head(txn, head, &sig).is_ok())
    }

    /// Checks one head by the links of its space.
    pub(crate) fn check_head(&self, txn: &mut Txn, head: Head, sig: &ByteArray<64>) -> Result<(), EnvelopeFault> {
        let space = txn.space(self, head.space).ok_or(EnvelopeFault::OtherSpace)?;
        space.sigchain.verify_head(head, sig).map(drop).map_err(|_| EnvelopeFault::BadSignature)
    }
}
