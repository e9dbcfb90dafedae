use std::collections::BTreeSet;

use proto::{Call, Cursor, EntityId, SpaceId, Token};

use crate::{Refusal, Ticket};

/// Names one commit.
pub type CommitId = u64;

/// Name of a record in the vault. Keys sort as text; a prefix up to a slash is a family.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(pub String);

/// What the driver is to do. Effects are data: nothing has happened yet.
#[derive(Default)]
#[must_use]
pub struct Effects {
    /// One atomic write. While it is under way the engine holds back all that depends on it.
    pub commit: Option<Commit>,
    /// Calls to the relay.
    pub send: Vec<Call>,
    /// Live sockets to open; a space's newer one replaces its older one.
    pub listen: Vec<Listen>,
    /// Live sockets to close.
    pub hush: Vec<SpaceId>,
    /// Records to read; the answer is [`crate::Input::Loaded`].
    pub load: Vec<Key>,
    /// When to send [`crate::Input::Tick`], in milliseconds since 1970; replaces the earlier wish.
    pub wake: Option<i64>,
    /// What the screens should ask again.
    pub changed: BTreeSet<Topic>,
    /// Outcomes of [`crate::Input::Do`].
    pub done: Vec<(Ticket, Result<Option<EntityId>, Refusal>)>,
}

/// One atomic write: all of it or none of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commit {
    /// Comes back in [`crate::Input::Stored`] or [`crate::Input::NotStored`].
    pub id: CommitId,
    /// Records to write, replacing what was there.
    pub put: Vec<(Key, Vec<u8>)>,
    /// Records to remove.
    pub delete: Vec<Key>,
}

/// A live socket to open.
#[derive(Clone)]
pub struct Listen {
    /// The space.
    pub space: SpaceId,
    /// What opens it.
    pub token: Token,
    /// From where.
    pub after: Option<Cursor>,
}

/// What a view may depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Entries, mine or shared.
    Entries,
    /// Drafts.
    Drafts,
    /// Names, settings, who is here.
    House,
    /// The pairing under way.
    Pairing,
    /// Recovery words, making them or coming back by them.
    Words,
    /// How a comparison came out.
    Compared,
    /// The state of sync, and trouble.
    Sync,
}
