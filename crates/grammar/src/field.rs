use minicbor::{Decode, Encode};

use crate::Slug;

/// One question of a card.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Field {
    /// Unique within the card.
    #[n(1)]
    pub id: Slug,
    /// What kind of answer it takes.
    #[n(2)]
    pub kind: Kind,
    /// Whether it may be left out.
    #[n(3)]
    pub optional: bool,
    /// Whether it may be shown to the other at all.
    #[n(4)]
    pub share: Share,
    /// Whether it stands under "more": there for who wants it, never demanded.
    #[n(5)]
    pub more: bool,
    /// Asked only when another field has one of some values; always when none.
    #[n(6)]
    pub when: Option<When>,
    /// What statistics may read it as.
    #[n(7)]
    pub measure: Option<Measure>,
}

/// What kind of answer a field takes. Numbers 6 and above are kept for kinds to come.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub enum Kind {
    /// A point between two ends.
    #[n(0)]
    Scale(#[n(0)] Scale),
    /// One of these.
    #[n(1)]
    Choice(#[n(0)] Vec<Slug>),
    /// Any of these.
    #[n(2)]
    Many(#[n(0)] Vec<Slug>),
    /// Words, at most this many characters (Unicode scalar values).
    #[n(3)]
    Text(#[n(0)] u16),
    /// A civil day.
    #[n(4)]
    Day,
    /// On which days, and at what time.
    #[n(5)]
    Schedule,
}

/// Points from `min` to `max`, `step` apart.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Scale {
    /// First point.
    #[n(1)]
    pub min: i16,
    /// Last point.
    #[n(2)]
    pub max: i16,
    /// From one point to the next; positive.
    #[n(3)]
    pub step: i16,
    /// A name for every point, in order; or none at all.
    #[n(4)]
    pub stops: Vec<Slug>,
}

/// Whether a field may be shown to the other at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum Share {
    /// The person decides.
    #[n(0)]
    Ask,
    /// For oneself alone; there is no choice to make.
    #[n(1)]
    Never,
}

/// Who sees a field, as the person decided.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Encode, Decode)]
#[cbor(index_only)]
pub enum Audience {
    /// Its writer.
    #[default]
    #[n(0)]
    OnlyMe,
    /// Its writer and the other.
    #[n(1)]
    BothOfUs,
}

/// A condition on another field of the card, one that stands before it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct When {
    /// A field with options.
    #[n(1)]
    pub field: Slug,
    /// Holds when one of these is chosen there.
    #[n(2)]
    pub any: Vec<Slug>,
}

/// What a field measures, so that statistics need not know cards.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Measure {
    /// The same name on any card means the same thing.
    #[n(1)]
    pub of: Slug,
    /// How to read a higher point.
    #[n(2)]
    pub more: More,
}

/// How to read a higher point of a measure. It orders a drawing, never a judgement.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum More {
    /// More is easier to live with.
    #[n(0)]
    Easier,
    /// More is harder to live with.
    #[n(1)]
    Harder,
    /// Neither.
    #[n(2)]
    Neither,
}

impl Kind {
    /// The options there are to choose from; empty for kinds without.
    pub fn options(&self) -> &[Slug] {
        match self {
            Self::Choice(options) | Self::Many(options) => options,
            Self::Scale(scale) => &scale.stops,
            Self::Text(_) | Self::Day | Self::Schedule => &[],
        }
    }
}

impl Scale {
    /// Every point from first to last, with its name if it has one.
    pub fn points(&self) -> impl Iterator<Item = (i16, Option<&Slug>)> {
        let step = usize::try_from(self.step).unwrap_or(1).max(1);
        (self.min..=self.max).step_by(step).enumerate().map(|(at, point)| (point, self.stops.get(at)))
    }

    /// Whether the scale has this point.
    pub fn has(&self, point: i16) -> bool {
        let from_min = i32::from(point) - i32::from(self.min);
        (self.min..=self.max).contains(&point) && self.step > 0 && from_min % i32::from(self.step) == 0
    }

    /// The name of a point, where it has one.
    pub fn stop(&self, point: i16) -> Option<&Slug> {
        self.points().find(|(at, _)| *at == point).and_then(|(_, name)| name)
    }
}
