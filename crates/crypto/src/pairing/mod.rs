//! Two devices find each other through a mailbox at the relay, end by comparing six digits, and
//! hand over what the other needs: a shared space's genesis, or an own space's links and keys.
//!
//! [`Inviter`] and [`Guest`] are pure state machines. Each takes slot messages ([`Slot`]) by
//! `receive`, says which slot it waits for by `wants`, and keeps all that it wrote in `mail`, so
//! that sending again sends the same bytes. Both are CBOR values: store them (sealed, they hold
//! secrets) before sending, and go on after a restart. A fault that ends the pairing makes the
//! machine forget its secrets; it then only knows the fault.
//!
//! ```text
//!            inviter A                      guest B
//! by code    S0 share                   ->
//!                                       <-  S1 share
//!            S2 confirmation            ->
//!                                       <-  S3 confirmation
//!            M0 commitment              ->
//! both                                  <-  M1 keys
//!            M2 offer                   ->
//!            six digits, compared       ==  six digits, compared
//!            M3 hand-over               ->
//!                                       <-  M4 acceptance
//!            M5 the space stands        ->
//! ```

mod code;
mod fragment;
mod guest;
mod inviter;
pub(crate) mod message;

use std::fmt;

use minicbor::{Decode, Encode, bytes::ByteVec};
use proto::{MailboxId, Member, MemberId, Slot};

use crate::Identity;

pub use code::{CodeFault, SpokenCode};
pub use fragment::{Fragment, FragmentFault};
pub use guest::{Guest, Joined};
pub use inviter::{Accepted, Inviter, OwnSpace};
pub use message::Digits;

/// Version of the pairing protocol.
pub const VERSION: u8 = 1;
/// Longest name that travels, in bytes.
pub const MAX_NAME: usize = 256;

/// What a pairing is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum Purpose {
    /// Two persons found a shared space.
    #[n(0)]
    Couple,
    /// A person adds a device to the own space.
    #[n(1)]
    Device,
}

/// What both sides know from the start.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Terms {
    /// What it is for.
    #[n(1)]
    pub purpose: Purpose,
    /// The relay's address, the same text on both sides.
    #[n(2)]
    pub relay: String,
    /// The mailbox at the relay.
    #[n(3)]
    pub mailbox: MailboxId,
    /// When the invitation ends, in milliseconds since 1970.
    #[n(4)]
    pub expires_ms: i64,
}

/// One side in the space to be: a person's keys for a couple, a device's for a device.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Me {
    /// The keys.
    #[n(1)]
    pub identity: Identity,
    /// The member id.
    #[n(2)]
    pub id: MemberId,
    /// The own epoch for a couple, 0 for a device.
    #[n(3)]
    pub generation: u64,
}

impl Me {
    /// As a member of the space to be.
    pub fn member(&self) -> Member {
        self.identity.member(self.id, self.generation)
    }
}

/// A message for a slot. Written once; written again only with the same bytes.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct Mail {
    /// Where.
    #[n(0)]
    pub slot: Slot,
    /// What.
    #[n(1)]
    pub bytes: ByteVec,
}

/// Why a pairing came to nothing, or why a step was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub enum PairFault {
    /// The time is over.
    #[n(0)]
    Expired,
    /// The other side stopped.
    #[n(1)]
    Stopped,
    /// This side stopped: the digits differ, or the person said no.
    #[n(2)]
    Refused,
    /// The six secret digits were wrong; the code is used up.
    #[n(3)]
    WrongCode,
    /// The message in this slot was not written by someone who knows the secret, or was altered.
    #[n(4)]
    Tampered(#[n(0)] Slot),
    /// The inviter's offer is not the one it committed to: somebody stands in between.
    #[n(5)]
    BrokenCommitment,
    /// The invitation is for another purpose.
    #[n(6)]
    WrongPurpose,
    /// The links that were handed over do not hold, or do not name both sides.
    #[n(7)]
    BadLinks,
    /// The key that was handed over is not the one the links committed to.
    #[n(8)]
    WrongKey,
    /// Not now: the machine waits for something else. It goes on.
    #[n(9)]
    NotNow,
    /// More than a slot holds. It goes on.
    #[n(10)]
    TooLarge,
}

impl fmt::Display for PairFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Expired => "the invitation is over",
            Self::Stopped => "the other side stopped",
            Self::Refused => "this side stopped",
            Self::WrongCode => "the code was wrong and is used up",
            Self::Tampered(slot) => return write!(f, "the message in slot {} was altered", slot.number()),
            Self::BrokenCommitment => "the offer is not the one that was committed to",
            Self::WrongPurpose => "the invitation is for another purpose",
            Self::BadLinks => "the links that were handed over do not hold",
            Self::WrongKey => "the key that was handed over is another",
            Self::NotNow => "the pairing waits for something else",
            Self::TooLarge => "this is more than a slot holds",
        })
    }
}

impl std::error::Error for PairFault {}

/// What both machines have besides their stage.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
struct Desk {
    #[n(1)]
    terms: Terms,
    #[n(2)]
    mail: Vec<Mail>,
}

impl Desk {
    fn put(&mut self, slot: Slot, bytes: Vec<u8>) -> Result<(), PairFault> {
        if bytes.len() > proto::limits::MAIL {
            return Err(PairFault::TooLarge);
        }
        self.mail.push(Mail { slot, bytes: bytes.into() });
        Ok(())
    }

    fn sent(&self, slot: Slot) -> &[u8] {
        self.mail.iter().find(|mail| mail.slot == slot).map_or(&[], |mail| &mail.bytes)
    }

    /// Forgets all but a word to the other side, where there is one to say.
    fn close(&mut self, fault: PairFault) {
        self.mail.clear();
        if !matches!(fault, PairFault::Stopped | PairFault::Expired) {
            self.mail.push(Mail { slot: Slot::Stop, bytes: Vec::new().into() });
        }
    }
}
