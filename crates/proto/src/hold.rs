use minicbor::{Decode, Decoder, Encode, bytes::ByteArray, decode::Error as DecodeError};

use crate::{EntityId, Hash, HoldId, NONCE_LEN, SpaceId, labelled, limits::HOLD_SLOTS};

impl HoldId {
    /// The first 16 bytes of `D("hold", [space, entity, run])`; where a thing has one run, it is 0.
    pub fn of(space: SpaceId, entity: EntityId, run: u64) -> Self {
        Self::from(first(labelled("hold", &(space, entity, run))))
    }
}

/// A content key, sealed for the two who share the space. All have one size.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub struct Payload {
    /// The epoch under whose key it is sealed.
    #[n(0)]
    pub epoch: u64,
    /// The nonce.
    #[n(1)]
    pub nonce: ByteArray<NONCE_LEN>,
    /// The sealed key and its tag.
    #[n(2)]
    pub ct: ByteArray<48>,
}

/// Length of a [`HoldSlot`]'s box: a nonce, a generation, a signature, a tag.
pub const HOLD_BOX: usize = NONCE_LEN + 8 + 64 + 16;

/// One card of an overlap: a yes, or random bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub struct HoldSlot {
    /// The same in both parts where both said yes to one card.
    #[n(0)]
    pub tag: ByteArray<16>,
    /// Proves to the other that the yes is one.
    #[n(1)]
    pub sealed: ByteArray<HOLD_BOX>,
}

/// What stands for a slot in its part's commitment.
pub type SlotHash = ByteArray<16>;

impl HoldSlot {
    /// The first 16 bytes of `D("slot", [tag, box])`.
    pub fn hash(&self) -> SlotHash {
        first(labelled("slot", self)).into()
    }
}

/// A part of a hold as its depositor makes it: what is kept, and until when.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub enum Hold {
    /// Until the other opens it, if its depositor has not withdrawn it by then.
    #[n(0)]
    Letter(#[n(0)] Payload),
    /// Until both parts are there.
    #[n(1)]
    Together(#[n(0)] Payload),
    /// The same, and only slots whose tags are in both; ascending by tag, none twice, at most [`HOLD_SLOTS`].
    #[n(2)]
    Overlap(
        #[n(0)]
        #[cbor(decode_with = "ascending")]
        Vec<HoldSlot>,
    ),
    /// Until a time by the relay's clock.
    #[n(3)]
    OnDate {
        /// What is kept.
        #[n(0)]
        payload: Payload,
        /// In milliseconds since 1970, UTC.
        #[n(1)]
        not_before_ms: u64,
    },
    /// Until its depositor says so.
    #[n(4)]
    WhenISay(#[n(0)] Payload),
    /// Until its depositor says so, or has let a time pass after the other asked.
    #[n(5)]
    OnRequest {
        /// What is kept.
        #[n(0)]
        payload: Payload,
        /// From asking to being given, in seconds.
        #[n(1)]
        wait_s: u64,
    },
}

impl Hold {
    /// What the relay keeps of it for good: `D("deposit", [hold])`.
    pub fn hash(&self) -> Hash {
        labelled("deposit", &[self])
    }
}

/// What is asked of a hold. Whose part is meant follows from the token: the own one, but for [`Claim::Open`] and
/// [`Claim::Ask`].
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub enum Claim {
    /// Puts the own part there, once and for ever.
    #[n(0)]
    Deposit(#[n(0)] Hold),
    /// Takes the own part back, if it was not released, and keeps one that is still to come from coming.
    #[n(1)]
    Withdraw,
    /// Asks for the other's part; a letter is opened by it.
    #[n(2)]
    Open,
    /// Gives out the own part: *when I say*, or *on request* before its time.
    #[n(3)]
    Release,
    /// Asks for the other's part *on request*: its waiting time begins.
    #[n(4)]
    Ask,
    /// Says no to whoever asked or will ask.
    #[n(5)]
    Refuse,
}

/// What came of a [`Claim`].
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub enum Outcome {
    /// So it is, or was already.
    #[n(0)]
    Done,
    /// The other's part.
    #[n(1)]
    Given(#[n(0)] Payload),
    /// The other's slots whose tags are in both parts, and the hashes of all that the other deposited.
    #[n(2)]
    Matched(
        #[n(0)]
        #[cbor(decode_with = "ascending")]
        Vec<HoldSlot>,
        #[n(1)]
        #[cbor(decode_with = "few")]
        Vec<SlotHash>,
    ),
    /// Nothing is to be had; it says nothing of why.
    #[n(3)]
    NotYet,
    /// It was taken back: the own part, or the other's letter.
    #[n(4)]
    Withdrawn,
    /// The own part is the other's to have.
    #[n(5)]
    Released,
}

/// One of the own parts that the other asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub struct AskedFor {
    /// The hold.
    #[n(0)]
    pub id: HoldId,
    /// Seconds until it is given out, if nobody says no.
    #[n(1)]
    pub due_s: u64,
}

fn first(hash: Hash) -> [u8; 16] {
    hash.as_bytes().first_chunk().copied().unwrap_or_default()
}

fn ascending<'b, C>(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Vec<HoldSlot>, DecodeError> {
    let slots: Vec<HoldSlot> = few(d, ctx)?;
    if slots.is_sorted_by(|one, next| one.tag < next.tag) {
        Ok(slots)
    } else {
        Err(DecodeError::message("slots that do not ascend by tag"))
    }
}

fn few<'b, C, T: Decode<'b, C>>(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Vec<T>, DecodeError> {
    crate::cbor::at_most(HOLD_SLOTS, d, ctx)
}

#[cfg(test)]
mod tests {
    use minicbor::bytes::ByteVec;

    use super::*;
    use crate::{decode, encode};

    fn slot(tag: u8) -> HoldSlot {
        HoldSlot { tag: [tag; 16].into(), sealed: [7; HOLD_BOX].into() }
    }

    #[test]
    fn a_hold_s_id_says_nothing_but_differs_with_each_run() {
        let (space, entity) = (SpaceId::from([1; 32]), EntityId::from([2; 16]));
        assert_eq!(HoldId::of(space, entity, 0), HoldId::of(space, entity, 0));
        assert_ne!(HoldId::of(space, entity, 0), HoldId::of(space, entity, 1));
        assert_ne!(HoldId::of(space, entity, 0), HoldId::of(space, EntityId::from([3; 16]), 0));
    }

    #[test]
    fn slots_ascend_none_comes_twice_and_there_are_not_too_many() {
        let read = |slots: Vec<HoldSlot>| decode::<Hold>("hold", &encode(&Hold::Overlap(slots)));
        assert!(read(vec![]).is_ok() && read((0..128).map(slot).collect()).is_ok());
        assert!(read(vec![slot(2), slot(1)]).is_err());
        assert!(read(vec![slot(1), slot(1)]).is_err());
        assert!(read((0..129).map(slot).collect()).is_err());
    }

    #[test]
    fn what_a_part_may_weigh_is_fixed_by_its_form() {
        let letter = |size| encode(&(0_u8, ((7_u64, ByteVec::from(vec![1; 24]), ByteVec::from(vec![2; size])),)));
        assert!(decode::<Hold>("hold", &letter(48)).is_ok());
        for size in [0, 47, 49, 4_000] {
            assert!(decode::<Hold>("hold", &letter(size)).is_err(), "{size}");
        }
        let whole = Payload { epoch: u64::MAX, nonce: [1; NONCE_LEN].into(), ct: [2; 48].into() };
        assert!(encode(&Hold::OnRequest { payload: whole, wait_s: u64::MAX }).len() < 128);
        assert!(encode(&Hold::Overlap((0..128).map(slot).collect())).len() < 18 * 1024);
    }
}
