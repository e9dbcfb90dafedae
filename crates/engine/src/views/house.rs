use std::collections::BTreeSet;

use super::Query;
use crate::{Energy, Engine, Now, Topic};

/// Who lives here.
pub struct House;

/// See [`House`].
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct HouseView {
    /// Whether the records that the first screen needs have been read.
    pub ready: bool,
    /// Whether somebody has begun here.
    pub begun: bool,
    /// What this person is called.
    pub name: Option<String>,
    /// How much is in this person.
    pub energy: Energy,
    /// The other, once paired.
    pub partner: Option<Partner>,
}

/// The other person.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Partner {
    /// What they are called.
    pub name: Option<String>,
    /// Whether sharing has ended.
    pub ended: bool,
}

impl Query for House {
    type View = HouseView;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::House)
    }

    fn answer(&self, engine: &Engine, _: Now) -> HouseView {
        engine.house()
    }
}
