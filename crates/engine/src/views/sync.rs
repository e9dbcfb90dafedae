use std::collections::BTreeSet;

use super::Query;
use crate::{Engine, Fault, Now, StoreFault, Topic};

/// The state of sync, for one quiet place, in words.
pub struct Sync;

/// See [`Sync`].
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct SyncView {
    /// In one word.
    pub state: SyncState,
    /// Sealed envelopes that the relay does not have yet.
    pub unsent: u64,
    /// What should not be, newest last.
    pub faults: Vec<Fault>,
    /// Whether writing is switched off because going on would spread damage.
    pub read_only: bool,
    /// Why the last write was not stored, until one is.
    pub not_saved: Option<StoreFault>,
}

/// In one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum SyncState {
    /// Everything lives on this device only: nobody was invited.
    #[default]
    OnlyHere,
    /// The relay has everything, sealed, and this device is listening.
    UpToDate,
    /// On its way.
    Sending,
    /// There is no network. Saved here.
    Offline,
    /// There is a network, but the relay does not answer. Saved here.
    Unreachable,
    /// The relay refuses this device. Saved here.
    Refused,
    /// The relay has no more room for a space. Saved here; reading goes on.
    OverQuota,
}

impl Query for Sync {
    type View = SyncView;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::Sync)
    }

    fn answer(&self, engine: &Engine, _: Now) -> SyncView {
        engine.sync_view()
    }
}
