use grammar::{Misfit, Slug};
use proto::{ChainId, Code, EntityId, SpaceId};

/// Why an action was not carried out. What was typed is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// The records are still being read.
    StillLoading,
    /// Nobody has begun here yet.
    NotBegun,
    /// Somebody has begun here already.
    AlreadyBegun,
    /// This build has no such card.
    NoSuchCard(Slug),
    /// The answers do not fit the card.
    Misfits(Vec<Misfit>),
    /// The card wants a day, a week, or something to be about, and was not given it (or the other way round).
    WrongSpan,
    /// A day that has not come yet.
    NotYet,
    /// There is no such entry, or it is another person's.
    NotYours,
    /// Nobody to share with, or sharing has ended.
    NobodyThere,
    /// The name is longer than 40 characters or has characters that cannot be shown.
    UnusableName,
    /// Going on would spread damage; see the trouble view.
    ReadOnly,
    /// This device came back by recovery words: first another phone is compared with, or the person says that there
    /// is none.
    CompareFirst,
    /// Another change of the devices or the words is still on its way.
    OneAtATime,
    /// There is no such device, or it is this one.
    NoSuchDevice,
    /// What was scanned is no comparison of this place.
    NotAComparison,
    /// The device could not store it.
    NotSaved(StoreFault),
    /// This step is not possible now: pairing has gone another way, or the other has moved meanwhile.
    NotNow,
    /// The invitation cannot be used.
    Pairing(PairFailure),
    /// The relay has to be asked, and cannot be reached.
    Unreachable,
    /// It was opened already.
    AlreadyOpen,
    /// It was taken back.
    TakenBack,
    /// What is sealed is not there to be opened yet.
    NotThere,
    /// More was written than fits.
    TooLong,
    /// A card's title or help is empty, too long, or has characters that cannot be shown.
    UnusableWords,
    /// There are as many cards as there may be; one has to be retired first.
    TooMany,
}

/// Why the device did not store something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreFault {
    /// No room left on the device, or the browser's quota is used up.
    Full,
    /// The browser does not let this page store anything (a private window, a setting).
    Denied,
    /// Another tab or process holds the vault.
    Busy,
    /// The storage failed.
    Broken,
}

/// Why an invitation came to nothing. Nothing is left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairFailure {
    /// Not an invitation, or cut short.
    Unreadable,
    /// For another relay than this app's.
    OtherRelay,
    /// Too old.
    Expired,
    /// Somebody has used it.
    Used,
    /// Wrong, or closed by who made it.
    Gone,
    /// The code does not match. A code dies after one wrong guess.
    WrongCode,
    /// What came was altered on its way.
    Tampered,
    /// One of both said stop.
    Stopped,
    /// One's own invitation.
    Own,
    /// There is a shared place already.
    AlreadyPaired,
    /// The relay could not be reached.
    Unreachable,
    /// The relay refused.
    Relay(Code),
}

/// Something that should not be: who is at fault, with what. Nothing of it was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The relay went back in time: it lost what it had, or shows an older copy.
    RelayWentBack {
        /// Where.
        space: SpaceId,
    },
    /// What came says that there is more, and the relay does not give it: it is withheld, or not there yet.
    Withheld {
        /// Where.
        space: SpaceId,
    },
    /// Two histories of one chain: forked, by the relay or by a copied device.
    Forked {
        /// Where.
        space: SpaceId,
        /// Whose.
        chain: ChainId,
    },
    /// An envelope that is not what it claims: unsigned, altered, for another space, out of chain.
    BadEnvelope {
        /// Where.
        space: SpaceId,
        /// Its position at the relay.
        position: u64,
        /// What is wrong with it.
        why: EnvelopeFault,
    },
    /// A link that breaks the rules.
    BadLink {
        /// Where.
        space: SpaceId,
        /// Its height.
        height: u64,
    },
    /// The relay answers against the protocol.
    RelayConfused {
        /// Its code, where it gave one.
        code: Option<Code>,
    },
    /// A key of a letter or an answer, as the relay gave it out, is not what was committed to.
    BadHold {
        /// Where.
        space: SpaceId,
        /// The letter or the question.
        entity: EntityId,
        /// What is wrong with it.
        why: HoldFlaw,
    },
    /// The relay told the one that a letter or an answer was taken back, and gave it to the other.
    HoldsContradict {
        /// Where.
        space: SpaceId,
        /// The letter or the question.
        entity: EntityId,
    },
    /// A record of this device cannot be read.
    BadRecord {
        /// Its key.
        key: String,
    },
}

/// What is wrong with what a hold gave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoldFlaw {
    /// It does not open: the relay altered it, or took it from elsewhere.
    Tampered,
    /// It is not the key that was committed to: of who deposited it.
    WrongKey,
    /// What it opens is not what it should be: of who wrote it.
    BadContent,
    /// Another thing lies in the place where this person's own is to lie.
    Taken,
    /// It is no answer that was committed to: the relay's.
    NotCommitted,
    /// It matches nothing that was said here: the relay's.
    NoMatch,
    /// A yes that nobody signed: of who deposited it.
    Unsigned,
}

/// What is wrong with an envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvelopeFault {
    /// The bytes are no envelope.
    Malformed,
    /// It names another space.
    OtherSpace,
    /// It is sealed under an epoch that is not known here.
    UnknownEpoch,
    /// It does not open: altered, or sealed with another key.
    DoesNotOpen,
    /// It does not follow its chain's last envelope.
    OutOfChain,
    /// Its signature does not hold, or its signer is no member.
    BadSignature,
    /// Its events do not follow their chain, or come before what they have seen.
    BadEvents,
    /// Another envelope stands at this place of its chain.
    Forked,
    /// Its chain belongs to another signer.
    OtherSigner,
}
