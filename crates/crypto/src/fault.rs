use std::fmt;

use proto::{LinkKind, Malformed, MemberId, SpaceId};

/// Why a link was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LinkFault {
    /// Not a link of this version; also an unknown kind.
    Malformed(Malformed),
    /// Larger than a record may be.
    TooLarge,
    /// It belongs to another space.
    WrongSpace {
        /// The space it names.
        found: SpaceId,
    },
    /// Links in between are missing.
    WrongHeight {
        /// The height that comes next.
        expected: u64,
        /// The height it has.
        found: u64,
    },
    /// It is already in the chain.
    AlreadyHave {
        /// Its height.
        height: u64,
    },
    /// A member signed two links for one place: the space is read-only from here, and it is said so.
    Fork {
        /// The height that is taken twice.
        height: u64,
    },
    /// It follows a link that is not this chain's head.
    WrongPrev {
        /// Its height.
        height: u64,
    },
    /// The first link is not a genesis.
    NotAGenesis,
    /// A genesis founds an own space with one member or a shared one with two.
    WrongMemberCount {
        /// How many it has.
        found: usize,
    },
    /// This kind of link does not exist in this kind of space.
    KindNotHere {
        /// The kind.
        kind: LinkKind,
    },
    /// Somebody left: only the other may still leave.
    Frozen,
    /// Not the number of signatures that this kind needs.
    WrongSignatureCount {
        /// How many it needs.
        expected: usize,
        /// How many it has.
        found: usize,
    },
    /// Both founders must sign a shared genesis; one of them did not.
    NeedsBothSignatures,
    /// The signing key is no current member's.
    SignerNotAMember,
    /// Only the recovery root may sign this kind.
    NeedsRoot,
    /// A member may not do this to itself, or not to others.
    SignerMayNot {
        /// The kind.
        kind: LinkKind,
    },
    /// A signature does not verify.
    BadSignature,
    /// Members, boxes or cuts do not stand in ascending order, or twice.
    Unordered,
    /// The id was used before, or is reserved.
    IdTaken {
        /// The id.
        id: MemberId,
    },
    /// A key of this member cannot be used, or is another's.
    UnusableKeys {
        /// The member.
        id: MemberId,
    },
    /// The generation is not what it must be: 0 in an own space, higher after a renewal.
    WrongGeneration {
        /// The member.
        id: MemberId,
    },
    /// The members change in another way than this kind may change them.
    WrongMembers {
        /// The kind.
        kind: LinkKind,
    },
    /// A person changed the other's entry in a shared space.
    NotTheirEntry {
        /// Whose entry was changed.
        id: MemberId,
    },
    /// This kind begins a new epoch, or keeps the current one.
    WrongEpoch {
        /// The epoch it must have.
        expected: u64,
        /// The epoch it has.
        found: u64,
    },
    /// The epoch stays and its commitment does not.
    CommitChanged,
    /// A member has no box with the epoch's key.
    MissingBox {
        /// The member; zero is the root.
        id: MemberId,
    },
    /// A box for nobody in the space.
    ExtraBox {
        /// For whom it is.
        id: MemberId,
    },
    /// A box or the older key does not have the length of a sealed key.
    BadBox,
    /// The older key is missing where a new epoch begins, or there where none does.
    WrongOlder,
    /// Only links that remove or renew cut chains.
    CutsNotAllowed,
    /// The root is set by `root` links of an own space alone, and never taken away.
    WrongRoot,
    /// Only a root-signed link may declare others void.
    VoidNotAllowed,
    /// It would void the root's own links, the one that set the root, or none at all.
    VoidsTooMuch {
        /// The first height it may void.
        first: u64,
    },
    /// The key given for building is not the epoch's.
    WrongKey {
        /// The epoch.
        epoch: u64,
    },
    /// The chain grew since the link was checked: check it again.
    Overtaken,
}

impl fmt::Display for LinkFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(malformed) => malformed.fmt(f),
            other => write!(f, "the link was refused: {other:?}"),
        }
    }
}

impl std::error::Error for LinkFault {}
