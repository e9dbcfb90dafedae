use std::collections::{BTreeMap, BTreeSet};

use grammar::Slug;
use minicbor::{Decode, Encode, bytes::ByteVec};
use proto::{ChainId, EntityId, Hash, MemberId, SpaceId, TokenHash};

use super::{
    Body,
    own_card::{OwnCard, OwnCards},
};
use crate::{Energy, log::Event};

/// The one entity of each space that the house's events are about.
pub(crate) const HOUSE: [u8; 16] = [0; 16];

/// Copies of one device that are kept in mind.
const COPIES: usize = 8;

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
    /// How a device of one's own stands in a space at the relay. Own space only.
    #[n(3)]
    Access(#[n(0)] Access),
    /// This person left a shared space. Own space only, for their other devices.
    #[n(4)]
    Left(#[n(0)] SpaceId),
    /// What a device of one's own is called. Own space only.
    #[n(5)]
    Device(#[n(0)] MemberId, #[n(1)] String),
    /// What new recovery words open. Own space only.
    #[n(6)]
    Words(#[n(0)] Words),
    /// A card of the couple's own. Shared space only.
    #[n(7)]
    Card(#[n(0)] OwnCard),
    /// An own card is out of use, whoever wrote it. Shared space only.
    #[n(8)]
    Retire(#[n(0)] Slug),
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
}

/// A device of one's own in a space: what it takes to remove it there. Each device says it of itself; who lets a new
/// device in says it first.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Access {
    #[n(1)]
    pub(crate) space: SpaceId,
    #[n(2)]
    pub(crate) device: MemberId,
    #[n(3)]
    pub(crate) token: TokenHash,
    /// The chain that it writes; none where another says it who does not know.
    #[n(4)]
    pub(crate) chain: Option<ChainId>,
}

/// What the recovery words mean to the relay.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Words {
    /// Opens the own space.
    #[n(1)]
    pub(crate) token: TokenHash,
    /// Finds it.
    #[n(2)]
    pub(crate) locator: Hash,
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
    /// One a space and device: what it said of itself, or before that what another said.
    #[n(5)]
    pub(crate) access: Vec<Access>,
    #[n(6)]
    pub(crate) left: Vec<SpaceId>,
    #[n(7)]
    pub(crate) devices: BTreeMap<MemberId, String>,
    #[n(8)]
    pub(crate) words: Option<Words>,
    /// Devices that have said how they stand in a space.
    #[n(9)]
    pub(crate) said: BTreeSet<(SpaceId, MemberId)>,
    #[n(10)]
    #[cbor(default)]
    pub(crate) cards: OwnCards,
}

impl House {
    /// Of nobody.
    pub(crate) const EMPTY: Self = Self {
        names: BTreeMap::new(),
        name: None,
        energy: Energy::Some,
        places: Vec::new(),
        access: Vec::new(),
        left: Vec::new(),
        devices: BTreeMap::new(),
        words: None,
        said: BTreeSet::new(),
        cards: OwnCards::NONE,
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
            Verb::Access(access) => self.take_access(*access, event.by),
            Verb::Left(space) => self.left.push(*space),
            Verb::Device(device, name) => {
                self.devices.insert(*device, name.clone());
            }
            Verb::Words(words) => self.words = Some(*words),
            Verb::Card(card) => self.cards.take(card, event),
            Verb::Retire(card) => self.cards.retire(card),
        }
    }

    /// The tokens that these devices have in a space.
    pub(crate) fn tokens(&self, space: SpaceId, of: impl Fn(MemberId) -> bool) -> impl Iterator<Item = TokenHash> {
        self.access.iter().filter(move |access| access.space == space && of(access.device)).map(|access| access.token)
    }

    /// What a device said of itself stands, whatever another says of it. A device that was taken along in an archive
    /// is one device in two copies: each says how it stands, and what the other said stays.
    fn take_access(&mut self, access: Access, by: MemberId) {
        let of = (access.space, access.device);
        let said = self.said.contains(&of);
        if by == access.device && self.said.insert(of) {
            self.access.retain(|known| (known.space, known.device) != of);
        } else if by != access.device && said {
            return;
        }
        if !self.access.contains(&access) {
            self.access.push(access);
        }
        let count = self.access.iter().filter(|known| (known.space, known.device) == of).count();
        if count > COPIES
            && let Some(oldest) = self.access.iter().position(|known| (known.space, known.device) == of)
        {
            self.access.remove(oldest);
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
