use std::collections::BTreeSet;

use proto::Code;

use super::Query;
use crate::{Engine, Now, Secret, Topic};

/// What the recovery words stand for that are being made; none when none are. How it is written in words, the engine
/// does not know.
pub struct Words;

impl Query for Words {
    type View = Option<Secret<32>>;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::Words)
    }

    fn answer(&self, engine: &Engine, _: Now) -> Self::View {
        engine.words.as_ref().map(|words| words.entropy().clone())
    }
}

/// Coming back by recovery words.
pub struct Recovery;

/// See [`Recovery`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum RecoveryView {
    /// Not under way.
    #[default]
    Idle,
    /// The relay is being asked.
    Looking,
    /// The own space was found, with so many devices.
    Found {
        /// How many.
        devices: usize,
    },
    /// This device is being let in.
    Returning,
    /// It is in. All that was written follows by itself.
    Done,
    /// It came to nothing.
    Failed(RecoverFailure),
}

/// Why coming back came to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoverFailure {
    /// The relay knows no space of these words: another relay has it, or the words were replaced.
    NotFound,
    /// The words were replaced by others.
    Replaced,
    /// What the relay gave is not what a device had signed.
    Tampered,
    /// The relay could not be reached.
    Unreachable,
    /// The relay refused.
    Relay(Code),
}

impl Query for Recovery {
    type View = RecoveryView;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::Words)
    }

    fn answer(&self, engine: &Engine, _: Now) -> RecoveryView {
        engine.recovery_view()
    }
}
