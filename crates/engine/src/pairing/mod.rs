//! Pairing as this device lives it: what is stored of it, what a person sees of it. The protocol itself is a
//! state machine in `crypto`; here it meets people ([`steps`]), the relay ([`mail`]) and the spaces that come
//! of it ([`places`]).

mod mail;
mod places;
mod steps;

use crypto::{
    Identity,
    pairing::{Fragment, Guest, Inviter, Me as Side, PairFault, Purpose, SpokenCode, Terms},
};
use minicbor::{Decode, Encode, bytes::ByteVec};
use proto::{EntityId, MailboxId, Slot, Token, decode, encode};

use crate::{
    PairFailure,
    views::{PairingView, With},
};

/// What a call to the relay is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Errand {
    /// A mailbox for an invitation of mine.
    Open,
    /// The mailbox of a code that I typed.
    Find,
    /// My next message.
    Put,
    /// The other's next message.
    Get(Slot),
    /// Whether the other said stop, while I compare.
    Watch,
    /// The link that adds my new device.
    Add,
    /// A token for my new device.
    Mint,
    /// A last word, whose answer nobody needs.
    Word,
}

/// How an invitation is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    Link,
    Code,
    Device,
}

/// The pairing of this device. Only what is under way with the other is stored.
#[derive(Clone, Default)]
pub(crate) enum Pairing {
    #[default]
    Idle,
    Opening(How),
    Finding(SpokenCode),
    /// A link was looked at, and nobody was told.
    Looking(Box<Fragment>),
    /// A code was typed and its mailbox found.
    Found(Terms, SpokenCode),
    Host(Box<Host>),
    Guest(Box<Visitor>),
    Done(With),
    Failed(PairFailure),
}

/// I invited.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Host {
    #[n(1)]
    machine: Inviter,
    /// What the person hands on: a link's fragment, or a number and six digits.
    #[n(2)]
    fragment: Option<String>,
    #[n(3)]
    code: Option<(u32, String)>,
    #[n(4)]
    me: Side,
    #[n(5)]
    pair_id: EntityId,
    #[n(6)]
    said_yes: bool,
    /// The link that adds my new device, until the relay took it.
    #[n(7)]
    link: Option<ByteVec>,
    /// Whether my new device's token for the own space was minted.
    #[n(8)]
    minted: bool,
    /// How many messages the relay took in this life of the program.
    #[cbor(skip)]
    mailed: usize,
}

/// I came in.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Visitor {
    #[n(1)]
    machine: Guest,
    #[n(2)]
    pair_id: EntityId,
    /// What lets me in: into the shared space every device of mine, into the own one this device.
    #[n(3)]
    token: Token,
    #[n(4)]
    said_yes: bool,
    #[cbor(skip)]
    mailed: usize,
}

#[derive(Encode, Decode)]
enum Record {
    #[n(0)]
    Host(#[n(0)] Host),
    #[n(1)]
    Guest(#[n(0)] Visitor),
}

impl Pairing {
    pub(crate) fn view(&self) -> PairingView {
        match self {
            Self::Idle => PairingView::Idle,
            Self::Opening(_) | Self::Finding(_) => PairingView::Opening,
            Self::Looking(fragment) => PairingView::Looking { name: fragment.name.clone() },
            Self::Found(..) => PairingView::Looking { name: None },
            Self::Host(host) => match host.machine.digits() {
                None => PairingView::Invited {
                    fragment: host.fragment.clone(),
                    code: host.code.clone(),
                    expires_ms: host.machine.terms().expires_ms,
                },
                Some(_) if host.said_yes => PairingView::Finishing,
                Some(digits) => PairingView::Compare { digits: digits.to_string(), mine: false },
            },
            Self::Guest(guest) => match guest.machine.digits() {
                None => PairingView::Knocking,
                Some(digits) if guest.machine.joined().is_none() => {
                    PairingView::Compare { digits: digits.to_string(), mine: guest.said_yes }
                }
                Some(_) => PairingView::Finishing,
            },
            Self::Done(_) => PairingView::Done,
            Self::Failed(failure) => PairingView::Failed(*failure),
        }
    }

    pub(crate) fn record(&self) -> Option<Vec<u8>> {
        match self {
            Self::Host(host) => Some(encode(&Record::Host((**host).clone()))),
            Self::Guest(guest) => Some(encode(&Record::Guest((**guest).clone()))),
            _ => None,
        }
    }

    pub(crate) fn restore(bytes: &[u8]) -> Option<Self> {
        Some(match decode("pairing", bytes).ok()? {
            Record::Host(host) => Self::Host(Box::new(host)),
            Record::Guest(guest) => Self::Guest(Box::new(guest)),
        })
    }

    /// The mailbox in use, if there is one.
    fn mailbox(&self) -> Option<MailboxId> {
        match self {
            Self::Host(host) => Some(host.machine.terms().mailbox),
            Self::Guest(guest) => Some(guest.machine.terms().mailbox),
            _ => None,
        }
    }

    /// Whether an answer to this errand still matters.
    fn awaits(&self, errand: Errand) -> bool {
        let (wants, compares) = match self {
            Self::Host(host) => (host.machine.wants(), host.machine.digits().is_some() && !host.said_yes),
            Self::Guest(guest) => (guest.machine.wants(), guest.machine.digits().is_some() && !guest.said_yes),
            _ => (None, false),
        };
        match errand {
            Errand::Open => matches!(self, Self::Opening(_)),
            Errand::Find => matches!(self, Self::Finding(_)),
            Errand::Put => self.mailbox().is_some(),
            Errand::Get(slot) => wants == Some(slot),
            Errand::Watch => compares,
            Errand::Add | Errand::Mint => matches!(self, Self::Host(_)),
            Errand::Word => false,
        }
    }

    /// Whose device is on the other side, once that is known.
    pub(crate) fn with(&self) -> Option<With> {
        let purpose = match self {
            Self::Idle | Self::Failed(_) => return None,
            Self::Opening(How::Device) => Purpose::Device,
            Self::Opening(How::Link | How::Code) | Self::Finding(_) => Purpose::Couple,
            Self::Looking(fragment) => fragment.purpose,
            Self::Found(terms, _) => terms.purpose,
            Self::Host(host) => host.machine.terms().purpose,
            Self::Guest(guest) => guest.machine.terms().purpose,
            Self::Done(with) => return Some(*with),
        };
        Some(if purpose == Purpose::Device { With::OwnDevice } else { With::Partner })
    }

    /// Whether it is for a device of one's own.
    fn for_device(&self) -> bool {
        self.with() == Some(With::OwnDevice)
    }

    /// It came to its end.
    fn done(&self) -> Self {
        Self::Done(self.with().unwrap_or(With::Partner))
    }
}

/// What a fault of the protocol means for people. None: it goes on.
fn failure(fault: PairFault) -> Option<PairFailure> {
    Some(match fault {
        PairFault::Expired => PairFailure::Expired,
        PairFault::Stopped | PairFault::Refused => PairFailure::Stopped,
        PairFault::WrongCode => PairFailure::WrongCode,
        PairFault::WrongPurpose => PairFailure::Unreadable,
        PairFault::Tampered(_)
        | PairFault::BrokenCommitment
        | PairFault::BadLinks
        | PairFault::WrongKey
        | PairFault::TooLarge => PairFailure::Tampered,
        PairFault::NotNow => return None,
    })
}

/// This side of a couple's pairing: the person's keys for the space to be.
fn person(own_key: &crypto::EpochKey, own_epoch: u64, pair_id: EntityId, id: proto::MemberId) -> Side {
    Side { identity: Identity::of_person(own_key, pair_id.as_bytes()), id, generation: own_epoch }
}
