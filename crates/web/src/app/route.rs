use grammar::Day;
use leptos::prelude::*;

use crate::screens;

/// A place in the app. Its path stands in the address bar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Route {
    /// `/`
    Today,
    /// `/lamp`, or `/lamp/2026-11-21` for a day that is past.
    Lamp(Option<Day>),
    /// `/table`
    Table,
    /// `/more`
    More,
    /// `/begin`, and what everyone sees before somebody has begun here.
    Begin,
    /// Anything else.
    Nowhere,
}

impl Route {
    /// The place that a path names.
    pub(crate) fn of(path: &str) -> Self {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Self::Today,
            ["lamp"] => Self::Lamp(None),
            ["lamp", day] => day.parse().map_or(Self::Nowhere, |day| Self::Lamp(Some(day))),
            ["table"] => Self::Table,
            ["more"] => Self::More,
            ["begin"] => Self::Begin,
            _ => Self::Nowhere,
        }
    }

    /// Whether it is there before anybody has begun on this device.
    pub(crate) fn is_for_anyone(self) -> bool {
        match self {
            Self::Begin => true,
            Self::Today | Self::Lamp(_) | Self::Table | Self::More | Self::Nowhere => false,
        }
    }

    /// Whether the way to other places is shown: not while one thing is being done from beginning to end.
    pub(crate) fn has_navigation(self) -> bool {
        match self {
            Self::Today | Self::Lamp(_) | Self::Table | Self::More | Self::Nowhere => true,
            Self::Begin => false,
        }
    }

    /// Whether it uses the width of a desktop.
    pub(crate) fn is_wide(self) -> bool {
        match self {
            Self::Today => true,
            Self::Lamp(_) | Self::Table | Self::More | Self::Begin | Self::Nowhere => false,
        }
    }

    /// Its screen.
    pub(crate) fn screen(self) -> AnyView {
        match self {
            Self::Today => screens::today(),
            Self::Lamp(day) => screens::lamp(day),
            Self::Table => screens::table(),
            Self::More | Self::Begin | Self::Nowhere => screens::nowhere(),
        }
    }
}
