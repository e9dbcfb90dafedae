//! What a relay keeps, behind one trait. A backend holds to the suite in `conformance`.

#[cfg(test)]
pub(crate) mod conformance;
mod space;
pub(crate) mod sqlite;
mod tail;

use std::{future::Future, pin::Pin, sync::Arc};

use axum::body::Bytes;
use proto::{
    AskedFor, ChainHead, Claim, Code, Cursor, Hash, Header, HoldId, LinkKind, MailboxId, Party, Response, Slot,
    SpaceId, TokenHash,
};

/// An answer that comes later. The question was put when the future was made, not when it is polled.
pub(crate) type Later<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// What is called after each commit and before its writers hear of it, with all that changed.
pub(crate) type OnCommit = Arc<dyn Fn(&[Changed]) + Send + Sync>;

/// Something that readers may wait for has changed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Changed {
    /// A space has new envelopes or links, or nobody left in it.
    Space(SpaceId),
    /// A space is there no longer.
    Forgotten(SpaceId),
    /// A mailbox was written to or closed.
    Mailbox(MailboxId),
    /// Something was deleted: a [`Write::Sweep`] is to look for more, and to clear away the traces when there is none.
    Leftovers,
}

/// Where spaces and mailboxes are kept.
///
/// Writes are atomic and are durable when they answer; positions are dense in each space. A backend
/// that cannot make a write durable answers `Unavailable` to it and to every later one.
pub(crate) trait Store: Send + Sync + 'static {
    /// Writes. Calls made one after the other take effect in that order.
    fn write(&self, write: Write) -> Later<Response>;
    /// Whether a token opens a space.
    fn admit(&self, access: Access) -> Later<Result<Admitted, Code>>;
    /// Envelopes after a cursor, in order, up to `room` bytes of them but at least one where there is one.
    fn page(&self, space: SpaceId, after: Option<Cursor>, room: usize) -> Later<Result<Page, Code>>;
    /// Where the chains of the admitted party stand.
    fn heads(&self, of: Admitted) -> Later<Result<Vec<ChainHead>, Code>>;
    /// Links from a height on, up to `room` bytes of them but at least one where there is one.
    fn links(&self, of: Admitted, from: u64, room: usize) -> Later<Result<Vec<Vec<u8>>, Code>>;
    /// Which of the admitted party's parts *on request* the other asked for, the soonest first.
    fn asked(&self, of: Admitted, now_ms: u64) -> Later<Result<Vec<AskedFor>, Code>>;
    /// The space that a locator finds.
    fn locate(&self, locator: Hash) -> Later<Result<SpaceId, Code>>;
    /// The living mailbox that has a number.
    fn find_mailbox(&self, number: u32, now_ms: u64) -> Later<Result<Mailbox, Code>>;
    /// What lies in a slot.
    fn mail(&self, mailbox: MailboxId, slot: Slot, now_ms: u64) -> Later<Result<Option<Vec<u8>>, Code>>;
    /// Whether writes are taken.
    fn healthy(&self) -> bool;
    /// Takes no more writes, finishes those that were taken, and lets the files go.
    fn close(&self) -> Later<()>;
}

/// A claim to a space, not yet looked at.
#[derive(Clone, Copy)]
pub(crate) struct Access {
    /// The space.
    pub(crate) space: SpaceId,
    /// The token, hashed.
    pub(crate) token: TokenHash,
}

/// Proof that a token opened its space when it was asked for; only a store makes one.
#[derive(Clone, Copy)]
pub(crate) struct Admitted {
    space: SpaceId,
    party: Party,
}

impl Admitted {
    /// The space that the token opened.
    pub(crate) fn space(&self) -> SpaceId {
        self.space
    }
}

/// A change to what is kept.
pub(crate) enum Write {
    /// Founds a space.
    Register {
        /// Its id, which is the hash of `genesis`.
        space: SpaceId,
        /// The genesis.
        genesis: NewLink,
        /// The first token of each party: one or two.
        tokens: Vec<TokenHash>,
    },
    /// Appends envelopes; those that were no envelopes of this space keep their place as refusals.
    Append {
        /// By whom.
        access: Access,
        /// In order.
        envelopes: Vec<Result<Incoming, Code>>,
    },
    /// Appends a link, with all that is to change with it.
    PostLink {
        /// By whom.
        access: Access,
        /// The link and the rest.
        posting: Posting,
        /// The time.
        now_ms: u64,
    },
    /// Puts an envelope in the place of one of the own party's.
    Amend {
        /// By whom.
        access: Access,
        /// It says which one it stands for.
        envelope: Incoming,
    },
    /// Deletes an own space.
    Forget {
        /// By whom.
        access: Access,
    },
    /// Deletes a bounded piece of what is over, and says [`Changed::Leftovers`] as long as it found something.
    Sweep {
        /// The time.
        now_ms: u64,
    },
    /// Settles a claim to a hold: judges it and does it, at once.
    Settle {
        /// By whom.
        access: Access,
        /// The hold.
        id: HoldId,
        /// What is claimed.
        claim: Claim,
        /// The time.
        now_ms: u64,
    },
    /// Adds a token to the own party.
    Mint {
        /// By whom.
        access: Access,
        /// The new token.
        token: TokenHash,
    },
    /// Opens a mailbox.
    OpenMailbox {
        /// Its id, random.
        mailbox: MailboxId,
        /// Numbers of which the first that is free becomes its number; none are wanted if empty.
        numbers: Vec<u32>,
        /// The time.
        now_ms: u64,
        /// How long it lives.
        life_s: u64,
    },
    /// Fills a slot once.
    PutMail {
        /// The mailbox.
        mailbox: MailboxId,
        /// The slot.
        slot: Slot,
        /// What to leave there.
        bytes: Vec<u8>,
        /// The time.
        now_ms: u64,
    },
    /// Forgets a mailbox.
    CloseMailbox {
        /// The mailbox.
        mailbox: MailboxId,
    },
}

/// An envelope whose header was read and names the space it came to.
pub(crate) struct Incoming {
    /// Its header.
    pub(crate) header: Header,
    /// Its hash.
    pub(crate) hash: Hash,
    /// Its bytes.
    pub(crate) bytes: Bytes,
}

/// A link and what changes in the same transaction.
pub(crate) struct Posting {
    /// The link.
    pub(crate) link: NewLink,
    /// The own party's tokens from then on; none leaves them as they are.
    pub(crate) tokens: Option<Vec<TokenHash>>,
    /// The own space's locator from then on; none leaves it as it is.
    pub(crate) locator: Option<Hash>,
}

/// A link whose body was read and names the space it came to.
pub(crate) struct NewLink {
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
    /// Its hash.
    pub(crate) hash: Hash,
    /// Its height.
    pub(crate) height: u64,
    /// The hash of the link before it; none in a genesis.
    pub(crate) prev: Option<Hash>,
    /// What it does.
    pub(crate) kind: LinkKind,
    /// The epoch after it.
    pub(crate) epoch: u64,
}

/// Some envelopes of a space.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Page {
    /// In order of position.
    pub(crate) items: Vec<Placed>,
    /// Whether more follow.
    pub(crate) more: bool,
    /// Number of links the space has.
    pub(crate) links: u64,
}

/// An envelope and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Placed {
    /// From 1, without gaps.
    pub(crate) position: u64,
    /// Its hash.
    pub(crate) hash: Hash,
    /// Its bytes.
    pub(crate) bytes: Bytes,
}

/// A mailbox that was found by its number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Mailbox {
    /// Its id.
    pub(crate) id: MailboxId,
    /// When it is forgotten, in milliseconds since 1970.
    pub(crate) expires_ms: u64,
}
