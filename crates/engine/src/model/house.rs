use std::collections::BTreeMap;

use minicbor::{Decode, Encode, bytes::ByteVec};
use proto::{EntityId, MemberId, SpaceId, Token};

use super::Body;
use crate::{Energy, log::Event};

/// The one entity of each space that the house's events are about.
pub(crate) const HOUSE: [u8; 16] = [0; 16];

/// What is said of the house.
#[derive(Clone, PartialEq, Debug, Encode, Decode)]
pub(crate) enum Verb {
    /// What the author is called; none takes the name back. In both spaces.
    #[n(0)]
    Name(#[n(0)] Option<String>),
    /// How much is in the author. Own space only.
    #[n(1)]
    Energy(#[n(0)] u8),
    /// A shared space, with what an own device needs to enter it. Own space only.
    #[n(2)]
    Place(#[n(0)] Place),
    /// A token that one own device minted for another. Own space only.
    #[n(3)]
    Token(#[n(0)] DeviceToken),
    /// This person left a shared space. Own space only, for their other devices.
    #[n(4)]
    Left(#[n(0)] SpaceId),
}

/// A shared space as the own space remembers it. The person's keys derive from the own epoch key and `pair_id`;
/// the genesis holds the box that they open.
#[derive(Clone, PartialEq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Place {
    #[n(1)]
    pub(crate) space: SpaceId,
    #[n(2)]
    pub(crate) me: MemberId,
    #[n(3)]
    pub(crate) pair_id: EntityId,
    #[n(4)]
    pub(crate) genesis: ByteVec,
    /// The partner's name as it was said at pairing, until the shared space says another.
    #[n(5)]
    pub(crate) partner_name: Option<String>,
    /// The own device that was there and has a token of its own.
    #[n(6)]
    pub(crate) device: MemberId,
}

/// See [`Verb::Token`].
#[derive(Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct DeviceToken {
    #[n(1)]
    pub(crate) space: SpaceId,
    /// For this device.
    #[n(2)]
    pub(crate) device: MemberId,
    #[n(3)]
    pub(crate) token: Token,
}

impl std::fmt::Debug for DeviceToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DeviceToken({:?}, {:?})", self.space, self.device)
    }
}

/// The house of a space as its events add up. The vault keeps it beside them, so that it is known before they are read.
#[derive(Clone, PartialEq, Debug, Default, Encode, Decode)]
#[cbor(map)]
pub(crate) struct House {
    /// What each member calls themselves, once they said so.
    #[n(1)]
    pub(crate) names: BTreeMap<MemberId, Option<String>>,
    /// The name that was said last.
    #[n(2)]
    pub(crate) name: Option<String>,
    #[n(3)]
    pub(crate) energy: Energy,
    #[n(4)]
    pub(crate) places: Vec<Place>,
    #[n(5)]
    pub(crate) tokens: Vec<DeviceToken>,
    #[n(6)]
    pub(crate) left: Vec<SpaceId>,
}

impl House {
    /// Of nobody.
    pub(crate) const EMPTY: Self = Self {
        names: BTreeMap::new(),
        name: None,
        energy: Energy::Some,
        places: Vec::new(),
        tokens: Vec::new(),
        left: Vec::new(),
    };

    /// Folds the house's events, which come in the agreed order.
    pub(crate) fn of<'a>(events: impl Iterator<Item = &'a Event>) -> Self {
        let mut house = Self::default();
        events.for_each(|event| house.take(event));
        house
    }

    /// Takes in an event that comes after all the others.
    pub(crate) fn take(&mut self, event: &Event) {
        let Body::House(verb) = &event.body else { return };
        match verb {
            Verb::Name(name) => {
                self.name.clone_from(name);
                self.names.insert(event.by, name.clone());
            }
            Verb::Energy(level) => self.energy = Energy::of(*level),
            Verb::Place(place) => {
                if self.places.iter().all(|known| known.space != place.space) {
                    self.places.push(place.clone());
                }
            }
            Verb::Token(token) => self.tokens.push(token.clone()),
            Verb::Left(space) => self.left.push(*space),
        }
    }
}

impl Energy {
    /// The level's number in an event; levels of newer versions read as [`Energy::Some`].
    pub(crate) fn of(level: u8) -> Self {
        match level {
            0 => Self::Little,
            2 => Self::Enough,
            _ => Self::Some,
        }
    }

    /// See [`Self::of`].
    pub(crate) fn level(self) -> u8 {
        match self {
            Self::Little => 0,
            Self::Some => 1,
            Self::Enough => 2,
        }
    }
}
