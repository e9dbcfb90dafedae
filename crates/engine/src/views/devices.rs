use std::collections::BTreeSet;

use proto::MemberId;

use super::Query;
use crate::{Engine, Now, Topic};

/// My devices, my recovery words, and what was done to them.
pub struct Devices;

/// See [`Devices`].
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct DevicesView {
    /// All devices of mine.
    pub devices: Vec<Device>,
    /// What was done to them, oldest first; it stays for good.
    pub history: Vec<Happened>,
    /// Whether a removal is still on its way: until then a removed device may still read what is shared.
    pub renewing: bool,
    /// Whether this device was removed from another one.
    pub removed: bool,
    /// Whether there are recovery words.
    pub words: WordsState,
    /// After a recovery: nothing is written before another phone was compared with.
    pub compare_first: bool,
    /// Whether the relay keeps the own space, sealed.
    pub registered: bool,
    /// Whether the relay is still to be told that it is to forget it.
    pub forgetting: bool,
}

/// A device of mine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// Which.
    pub id: MemberId,
    /// What I call it.
    pub name: Option<String>,
    /// Whether it is the one in my hand.
    pub this: bool,
    /// Whether it is being removed: the relay does not know yet.
    pub going: bool,
}

/// Something was done to my devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// What.
    pub did: Did,
    /// The names of the devices that it was done to, as far as they have any.
    pub names: Vec<Option<String>>,
    /// Whether I have not said on this device that I have read it.
    pub new: bool,
}

/// What can be done to devices and words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Did {
    /// A device was added.
    Added,
    /// Devices were removed.
    Removed,
    /// A device came back by the recovery words.
    Recovered,
    /// Recovery words were made.
    Words,
    /// They were replaced.
    NewWords,
}

/// Whether there are recovery words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum WordsState {
    /// No.
    #[default]
    None,
    /// The relay is still to be told.
    Coming,
    /// Yes.
    There,
}

impl Query for Devices {
    type View = DevicesView;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::House)
    }

    fn answer(&self, engine: &Engine, _: Now) -> DevicesView {
        engine.devices_view()
    }
}
