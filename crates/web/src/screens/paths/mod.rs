//! Paths: what two people do step by step, put down, and take up again. One screen for all of them.

mod apart;
mod choose;
mod entries;
mod exchange;
mod letters;
mod list;
mod one;
mod part;

pub(crate) use apart::Question;
use content::{Msg, ids, msg};
use grammar::Slug;
pub(crate) use list::{list, paths_today};
pub(crate) use one::one;
pub(crate) use part::{inputs, said_by, with_words};

use crate::{session, text};

/// A path that this build has a place for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Walk {
    /// Working out what lies between both.
    WorkingOut,
    /// Telling each other, in four sittings.
    Disclosure,
    /// A pause, and coming back.
    Pause,
}

impl Walk {
    const ALL: [Self; 3] = [Self::WorkingOut, Self::Disclosure, Self::Pause];

    /// Its card.
    fn card(self) -> Slug {
        match self {
            Self::WorkingOut => ids::path_workout::ID,
            Self::Disclosure => ids::path_disclosure::ID,
            Self::Pause => ids::path_pause::ID,
        }
    }

    /// Where it is.
    pub(crate) fn place(self) -> &'static str {
        match self {
            Self::WorkingOut => "/working-out",
            Self::Disclosure => "/disclosure",
            Self::Pause => "/pause",
        }
    }

    /// What it is called.
    pub(crate) fn title(self) -> String {
        session::card(&self.card()).as_ref().map(text::title).unwrap_or_default()
    }

    /// What it is for.
    fn lede(self) -> Msg<0> {
        match self {
            Self::WorkingOut => msg::PATH_LEDE_WORKOUT,
            Self::Disclosure => msg::PATH_LEDE_DISCLOSURE,
            Self::Pause => msg::PATH_LEDE_PAUSE,
        }
    }

    fn of(card: &Slug) -> Option<Self> {
        Self::ALL.into_iter().find(|walk| walk.card() == *card)
    }
}
