use std::collections::BTreeSet;

use super::Query;
use crate::{Engine, Now, Topic};

/// This device's code for another to compare with, and how the last comparison came out.
pub struct Compare(pub With);

/// With whose device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With {
    /// Another device of this person.
    OwnDevice,
    /// One of the other's.
    Partner,
}

/// See [`Compare`].
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct CompareView {
    /// The text of the code; none where there is nothing to compare.
    pub text: Option<String>,
    /// How the last comparison on this device came out.
    pub compared: Option<Compared>,
}

/// How a comparison came out, from good to bad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Compared {
    /// Both have seen the same.
    Same,
    /// The other has not come as far, and all it has seen is the same.
    TheyAreBehind,
    /// This device has not come as far. If it stays so while both are online, something is being withheld.
    ThisIsBehind,
    /// Two histories: one of them was forged, or a device was copied. Nothing more is written.
    Differ,
}

impl Query for Compare {
    type View = CompareView;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        [Topic::Compared, Topic::Entries, Topic::House].iter().any(|topic| by.contains(topic))
    }

    fn answer(&self, engine: &Engine, _: Now) -> CompareView {
        CompareView { text: engine.comparison(self.0), compared: engine.compared }
    }
}
