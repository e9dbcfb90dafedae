use minicbor::{Decode, Decoder, Encode, bytes::ByteVec, decode::Error as DecodeError};

use crate::{
    AskedFor, ChainId, Claim, Envelope, Hash, HoldId, MailboxId, Outcome, Slot, SpaceId, Token, TokenHash, labelled,
    limits::BATCH_COUNT,
};

/// One of the two sides of a shared space at the relay; an own space has only [`Party::A`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum Party {
    /// The founder's side.
    #[n(0)]
    A,
    /// The other side.
    #[n(1)]
    B,
}

/// Where a reader stands in a space: everything up to here, in this order. A relay that was set back and filled anew
/// cannot hold the same history without holding all of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub struct Cursor {
    /// Position of the last envelope read; positions start at 1.
    #[n(0)]
    pub position: u64,
    /// Hash over all envelopes up to it: `D("history", [history before or null, envelope hash])`.
    #[n(1)]
    pub history: Hash,
}

impl Cursor {
    /// Where a reader stands who stood at `before`, none at the start, and read one more envelope.
    pub fn next(before: Option<Self>, envelope: Hash) -> Self {
        let position = before.map_or(1, |before| before.position.saturating_add(1));
        Self { position, history: labelled("history", &(before.map(|before| before.history), envelope)) }
    }

    /// Where a reader stands who stood at `before` and read these envelopes, as received.
    pub fn through<'a>(before: Option<Self>, envelopes: impl IntoIterator<Item = &'a [u8]>) -> Option<Self> {
        envelopes.into_iter().fold(before, |before, bytes| Some(Self::next(before, Envelope::hash(bytes))))
    }
}

/// A question to the relay. Over HTTP each has a route, over WebSocket it is a [`ClientFrame`].
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub enum Request {
    /// Founds a space from its genesis link, with one token per party (own space: one).
    #[n(0)]
    Register {
        /// Bytes of the genesis [`crate::Link`].
        #[n(0)]
        genesis: ByteVec,
        /// First token of party A and, in a shared space, of party B.
        #[n(1)]
        tokens: Vec<TokenHash>,
        /// The invitation to this relay, where it asks for one.
        #[n(2)]
        invite: Option<String>,
    },
    /// Appends envelopes, in order; each is judged by itself.
    #[n(1)]
    Append {
        /// Bytes of [`crate::Envelope`]s.
        #[n(0)]
        envelopes: Vec<ByteVec>,
    },
    /// Reads envelopes after a cursor.
    #[n(2)]
    Fetch {
        /// None reads from the start.
        #[n(0)]
        after: Option<Cursor>,
    },
    /// Where this party's chains stand at the relay.
    #[n(3)]
    Heads,
    /// Appends a link by compare-and-swap on its height and previous hash.
    #[n(4)]
    PostLink {
        /// Bytes of the [`crate::Link`].
        #[n(0)]
        link: ByteVec,
        /// The own party's tokens from now on, in the same transaction: those that are not named are revoked, new ones
        /// are let in. None leaves them as they are.
        #[n(1)]
        tokens: Option<Vec<TokenHash>>,
        /// Where the recovery words find this space from now on; only with a link that sets a root.
        #[n(2)]
        locator: Option<Hash>,
    },
    /// Reads links from a height on.
    #[n(5)]
    Links {
        /// First height wanted.
        #[n(0)]
        from: u64,
    },
    /// Lets one more device of the own party in.
    #[n(6)]
    Mint {
        /// Hash of the new device's token.
        #[n(0)]
        token: TokenHash,
    },
    /// Opens a pairing mailbox.
    #[n(7)]
    OpenMailbox {
        /// Whether a short number for a spoken code is wanted.
        #[n(0)]
        numbered: bool,
    },
    /// Finds a mailbox by the number of a spoken code.
    #[n(8)]
    FindMailbox {
        /// The number.
        #[n(0)]
        number: u32,
    },
    /// Writes a slot once. The same bytes again are acknowledged again.
    #[n(9)]
    PutMail {
        /// The mailbox.
        #[n(0)]
        mailbox: MailboxId,
        /// The slot.
        #[n(1)]
        slot: Slot,
        /// What to leave there.
        #[n(2)]
        bytes: ByteVec,
    },
    /// Reads a slot, waiting up to [`crate::limits::MAIL_WAIT_S`] for it (or for [`Slot::Stop`]).
    #[n(10)]
    GetMail {
        /// The mailbox.
        #[n(0)]
        mailbox: MailboxId,
        /// The slot.
        #[n(1)]
        slot: Slot,
    },
    /// Closes a mailbox: all its slots are forgotten.
    #[n(11)]
    CloseMailbox {
        /// The mailbox.
        #[n(0)]
        mailbox: MailboxId,
    },
    /// Finds the own space that recovery words belong to.
    #[n(12)]
    Locate {
        /// `D("root locator", [entropy])`.
        #[n(0)]
        locator: Hash,
    },
    /// Deletes the own space at the relay, with all that it holds. Nobody else has a part in it.
    #[n(13)]
    Forget,
    /// Puts an envelope in the place of one of the party's own chains, in which something was erased.
    #[n(14)]
    Amend {
        /// With the same header, no longer, and saying which it stands for; see [`crate::Envelope::stands_for`].
        #[n(0)]
        envelope: ByteVec,
    },
    /// Makes a claim to a hold of a shared space.
    #[n(15)]
    Settle {
        /// The hold.
        #[n(0)]
        id: HoldId,
        /// The claim.
        #[n(1)]
        claim: Claim,
    },
    /// Which of the own parts *on request* the other has asked for.
    #[n(16)]
    Asked,
}

/// The relay's answer.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub enum Response {
    /// To [`Request::Register`] (also when the same registration was already made).
    #[n(0)]
    Registered,
    /// To [`Request::Append`], one for each envelope in order.
    #[n(1)]
    Appended(
        #[n(0)]
        #[cbor(decode_with = "few")]
        Vec<Appended>,
    ),
    /// To [`Request::Fetch`].
    #[n(2)]
    Envelopes {
        /// In order of position.
        #[n(0)]
        #[cbor(decode_with = "few")]
        items: Vec<Positioned>,
        /// Whether more follow.
        #[n(1)]
        more: bool,
        /// Number of links the space has, so that a reader learns of new ones.
        #[n(2)]
        links: u64,
    },
    /// To [`Request::Heads`].
    #[n(3)]
    Heads(#[n(0)] Vec<ChainHead>),
    /// To [`Request::PostLink`].
    #[n(4)]
    LinkAccepted,
    /// To [`Request::Links`]: bytes of [`crate::Link`]s.
    #[n(5)]
    Links(
        #[n(0)]
        #[cbor(decode_with = "few")]
        Vec<ByteVec>,
    ),
    /// To [`Request::Mint`].
    #[n(6)]
    Minted,
    /// To [`Request::OpenMailbox`] and [`Request::FindMailbox`].
    #[n(7)]
    Mailbox {
        /// The mailbox.
        #[n(0)]
        mailbox: MailboxId,
        /// Its short number, where it has one.
        #[n(1)]
        number: Option<u32>,
        /// Seconds until it is forgotten.
        #[n(2)]
        expires_s: u64,
    },
    /// To [`Request::PutMail`], [`Request::CloseMailbox`], [`Request::Forget`] and [`Request::Amend`].
    #[n(8)]
    Done,
    /// To [`Request::GetMail`]; none when nothing came within the wait.
    #[n(9)]
    Mail(#[n(0)] Option<ByteVec>),
    /// No.
    #[n(10)]
    Refused(#[n(0)] Code),
    /// To [`Request::Locate`].
    #[n(11)]
    Located(#[n(0)] SpaceId),
    /// To [`Request::Settle`].
    #[n(12)]
    Settled(#[n(0)] Outcome),
    /// To [`Request::Asked`]: the soonest first.
    #[n(13)]
    Asked(
        #[n(0)]
        #[cbor(decode_with = "few")]
        Vec<AskedFor>,
    ),
}

/// What became of one appended envelope.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub enum Appended {
    /// Durable at this position (again, if it was there before).
    #[n(0)]
    At(#[n(0)] u64),
    /// Not stored.
    #[n(1)]
    Refused(#[n(0)] Code),
}

/// An envelope and where it stands in its space.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct Positioned {
    /// Starts at 1, no gaps.
    #[n(0)]
    pub position: u64,
    /// Bytes of the [`crate::Envelope`].
    #[n(1)]
    pub envelope: ByteVec,
}

/// The last envelope the relay holds of a chain.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub struct ChainHead {
    /// The chain.
    #[n(0)]
    pub chain: ChainId,
    /// Its last envelope's sequence.
    #[n(1)]
    pub env_seq: u64,
    /// Its last envelope's hash.
    #[n(2)]
    pub hash: Hash,
}

/// Why the relay says no. Codes are stable: clients show them, tests name them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum Code {
    /// The request is not well-formed.
    #[n(0)]
    Malformed,
    /// No such space, or this token does not open it.
    #[n(1)]
    Unauthorized,
    /// Over one of the limits of size.
    #[n(2)]
    TooLarge,
    /// Too many requests; try again later.
    #[n(3)]
    SlowDown,
    /// The space is over its quota: reading goes on.
    #[n(4)]
    OverQuota,
    /// The relay could not make it durable; nothing was stored.
    #[n(5)]
    Unavailable,
    /// The cursor's envelope is not the one the relay has there: read again from the start.
    #[n(6)]
    HistoryChanged,
    /// Another envelope stands at this sequence of this chain, or the chain belongs to another device.
    #[n(7)]
    ChainConflict,
    /// The envelope does not follow the last one that the relay has of its chain.
    #[n(8)]
    ChainGap,
    /// Sealed under an epoch that is not the current one; sealing again is allowed.
    #[n(9)]
    StaleEpoch,
    /// Another link came first: fetch, rebase, try again.
    #[n(10)]
    LinkConflict,
    /// Somebody left: the space takes no more.
    #[n(11)]
    Frozen,
    /// No such mailbox: wrong, closed, or expired.
    #[n(12)]
    NoMailbox,
    /// The slot holds something else: the invitation was used.
    #[n(13)]
    SlotTaken,
    /// The other side stopped the pairing.
    #[n(14)]
    Stopped,
    /// This relay takes new spaces by invitation only.
    #[n(15)]
    InviteNeeded,
    /// The space exists with another genesis or other tokens.
    #[n(16)]
    AlreadyRegistered,
    /// No space is found by this locator.
    #[n(17)]
    NoSpace,
    /// The own part was deposited before, and was another.
    #[n(18)]
    HoldTaken,
    /// The own part was withdrawn.
    #[n(19)]
    HoldWithdrawn,
    /// There is no own part.
    #[n(20)]
    NoHold,
    /// The other's part was given out long ago and is not kept any more.
    #[n(21)]
    HoldGone,
}

impl Code {
    /// The stable name, as it stands in docs/protocol.md.
    pub fn name(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::Unauthorized => "unauthorized",
            Self::TooLarge => "too_large",
            Self::SlowDown => "slow_down",
            Self::OverQuota => "over_quota",
            Self::Unavailable => "unavailable",
            Self::HistoryChanged => "history_changed",
            Self::ChainConflict => "chain_conflict",
            Self::ChainGap => "chain_gap",
            Self::StaleEpoch => "stale_epoch",
            Self::LinkConflict => "link_conflict",
            Self::Frozen => "frozen",
            Self::NoMailbox => "no_mailbox",
            Self::SlotTaken => "slot_taken",
            Self::Stopped => "stopped",
            Self::InviteNeeded => "invite_needed",
            Self::AlreadyRegistered => "already_registered",
            Self::NoSpace => "no_space",
            Self::HoldTaken => "hold_taken",
            Self::HoldWithdrawn => "hold_withdrawn",
            Self::NoHold => "no_hold",
            Self::HoldGone => "hold_gone",
        }
    }
}

/// Names one call of a device, so that the answer finds it.
pub type CallId = u64;

/// A request with what it needs to be sent: the engine makes it, the driver carries it.
#[derive(Clone)]
pub struct Call {
    /// Chosen by the engine.
    pub id: CallId,
    /// The space and the token that opens it; none for registering and for mailboxes.
    pub access: Option<(SpaceId, Token)>,
    /// The question.
    pub request: Request,
}

/// What a device sends on a live socket. The first frame is [`ClientFrame::Hello`].
#[derive(Clone, Encode, Decode)]
pub enum ClientFrame {
    /// Opens the socket: which space, by which token, from where. The relay sends all that comes after.
    #[n(0)]
    Hello {
        /// The space.
        #[n(0)]
        space: SpaceId,
        /// The token.
        #[n(1)]
        token: Token,
        /// None reads from the start.
        #[n(2)]
        after: Option<Cursor>,
    },
    /// A request about the socket's space: [`Request::Append`], [`Request::Heads`], [`Request::Links`]
    /// or [`Request::PostLink`].
    #[n(1)]
    Call {
        /// Comes back in the answer.
        #[n(0)]
        id: CallId,
        /// The question.
        #[n(1)]
        request: Request,
    },
}

/// What the relay sends on a live socket.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub enum ServerFrame {
    /// The answer to a [`ClientFrame::Call`]; id 0 answers the hello, and then only with a refusal.
    #[n(0)]
    Reply {
        /// The call's id.
        #[n(0)]
        id: CallId,
        /// The answer.
        #[n(1)]
        response: Response,
    },
    /// Envelopes after the cursor, in order; also when there are none, once, after the hello.
    #[n(1)]
    Envelopes {
        /// In order of position.
        #[n(0)]
        #[cbor(decode_with = "few")]
        items: Vec<Positioned>,
        /// Number of links the space has.
        #[n(1)]
        links: u64,
    },
}

/// A list of what a relay gives in one answer, which is never more than [`BATCH_COUNT`].
fn few<'b, C, T: Decode<'b, C>>(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Vec<T>, DecodeError> {
    crate::cbor::at_most(BATCH_COUNT, d, ctx)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{decode, encode};

    #[test]
    fn an_answer_has_at_most_as_many_items_as_a_relay_gives() {
        let links = |count| Response::Links(vec![ByteVec::from(Vec::new()); count]);
        let item = Positioned { position: 1, envelope: Vec::new().into() };
        let frame = |count| ServerFrame::Envelopes { items: vec![item.clone(); count], links: 1 };
        assert_eq!(decode("response", &encode(&links(BATCH_COUNT))), Ok(links(BATCH_COUNT)));
        assert_eq!(decode("frame", &encode(&frame(BATCH_COUNT))), Ok(frame(BATCH_COUNT)));
        assert!(decode::<Response>("response", &encode(&links(BATCH_COUNT + 1))).is_err());
        assert!(decode::<ServerFrame>("frame", &encode(&frame(BATCH_COUNT + 1))).is_err());
    }
}
