use std::collections::BTreeSet;

use super::{Query, With};
use crate::{Engine, Now, PairFailure, Topic};

/// The pairing under way.
pub struct Pairing;

/// See [`Pairing`].
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum PairingView {
    /// None.
    #[default]
    Idle,
    /// Asking the relay for a mailbox, or for the one of a typed code.
    Opening,
    /// My invitation is open.
    Invited {
        /// The link's fragment, without `#`; none when by code.
        fragment: Option<String>,
        /// The spoken code, digits only: the relay's number, then the six secret digits.
        code: Option<(u32, String)>,
        /// Milliseconds since 1970 when it ends.
        expires_ms: i64,
    },
    /// I look at an invitation and have told nobody.
    Looking {
        /// Who invites, where the link says so.
        name: Option<String>,
    },
    /// I came in; the other's device is to answer.
    Knocking,
    /// Both compare these six digits.
    Compare {
        /// Six digits.
        digits: String,
        /// Whether I have said yes.
        mine: bool,
    },
    /// Both said yes; the shared place is being made.
    Finishing,
    /// The shared place stands.
    Done,
    /// It came to nothing.
    Failed(PairFailure),
}

/// With whose device the pairing under way is; none where there is none, or it came to nothing.
pub struct PairingWith;

impl Query for PairingWith {
    type View = Option<With>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::Pairing)
    }

    fn answer(&self, engine: &Engine, _: Now) -> Option<With> {
        engine.pairing.with()
    }
}

impl Query for Pairing {
    type View = PairingView;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::Pairing)
    }

    fn answer(&self, engine: &Engine, _: Now) -> PairingView {
        engine.pairing_view()
    }
}
