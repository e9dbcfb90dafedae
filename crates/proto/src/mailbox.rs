use minicbor::{Decode, Encode};

/// The places of a pairing mailbox. Each is written once; a second write is [`crate::Code::SlotTaken`],
/// which is how a used invitation shows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum Slot {
    /// Inviter's SPAKE2 share (code only).
    #[n(0)]
    S0,
    /// Guest's SPAKE2 share (code only).
    #[n(1)]
    S1,
    /// Inviter's key confirmation (code only).
    #[n(2)]
    S2,
    /// Guest's key confirmation (code only).
    #[n(3)]
    S3,
    /// Inviter's commitment (code only).
    #[n(4)]
    M0,
    /// Guest's keys.
    #[n(5)]
    M1,
    /// Inviter's opened offer.
    #[n(6)]
    M2,
    /// Inviter's sealed hand-over, after the digits were confirmed.
    #[n(7)]
    M3,
    /// Guest's countersignature.
    #[n(8)]
    M4,
    /// Inviter's word that the space stands at the relay.
    #[n(9)]
    M5,
    /// Either said "no, stop".
    #[n(15)]
    Stop,
}

impl Slot {
    /// The slot's number, as it stands in addresses.
    pub fn number(self) -> u8 {
        match self {
            Self::S0 => 0,
            Self::S1 => 1,
            Self::S2 => 2,
            Self::S3 => 3,
            Self::M0 => 4,
            Self::M1 => 5,
            Self::M2 => 6,
            Self::M3 => 7,
            Self::M4 => 8,
            Self::M5 => 9,
            Self::Stop => 15,
        }
    }

    /// The slot of a number.
    pub fn of(number: u8) -> Option<Self> {
        [Self::S0, Self::S1, Self::S2, Self::S3, Self::M0, Self::M1, Self::M2, Self::M3, Self::M4, Self::M5, Self::Stop]
            .into_iter()
            .find(|slot| slot.number() == number)
    }
}
