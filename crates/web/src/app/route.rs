use grammar::Day;
use leptos::prelude::*;
use proto::EntityId;

use crate::screens::{self, Step, Walk};

/// A place in the app. Its path stands in the address bar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Route {
    /// `/`
    Today,
    /// `/lamp`, or `/lamp/2026-11-21` for a day that is past.
    Lamp(Option<Day>),
    /// `/table`
    Table,
    /// `/needs`
    Needs,
    /// `/needs/new`
    NewNeed,
    /// `/needs/new/need.rest`: which card, its screen reads in the path.
    AskFor,
    /// `/needs/` and the id of one.
    Need(EntityId),
    /// `/working-out`, `/disclosure`, `/pause`
    Paths(Walk),
    /// The same, and the id of one.
    Path(Walk, EntityId),
    /// `/cards`
    Cards,
    /// `/cards/new`
    NewCard,
    /// `/cards/own.question.…`: which card, its screen reads in the path.
    Card,
    /// `/more`
    More,
    /// `/settings`
    Settings,
    /// `/lock`
    Lock,
    /// `/hand-over`
    HandOver,
    /// `/place`
    Place,
    /// `/trouble`
    Trouble,
    /// `/devices`
    Devices,
    /// `/devices/add`
    AddDevice,
    /// `/words`
    Words,
    /// `/recover`
    Recover,
    /// `/compare`
    Compare,
    /// `/loss`
    Loss,
    /// `/invite`
    Invite,
    /// `/join`
    Join,
    /// `/show`
    Show,
    /// `/take-along`
    TakeAlong,
    /// `/bring-in`
    BringIn,
    /// `/delete`
    Delete,
    /// `/delete/relay`
    DeleteAtRelay,
    /// `/safety`
    Safety,
    /// `/who`
    Promise,
    /// `/begin`, and what everyone sees before somebody has begun here.
    Begin,
    /// `/begin/name` and the other first minutes.
    First(Step),
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
            ["needs"] => Self::Needs,
            ["needs", "new"] => Self::NewNeed,
            ["needs", "new", _] => Self::AskFor,
            ["needs", need] => EntityId::from_hex(need).map_or(Self::Nowhere, Self::Need),
            ["cards"] => Self::Cards,
            ["cards", "new"] => Self::NewCard,
            ["cards", _] => Self::Card,
            ["more"] => Self::More,
            ["settings"] => Self::Settings,
            ["lock"] => Self::Lock,
            ["hand-over"] => Self::HandOver,
            ["place"] => Self::Place,
            ["trouble"] => Self::Trouble,
            ["devices"] => Self::Devices,
            ["devices", "add"] => Self::AddDevice,
            ["words"] => Self::Words,
            ["recover"] => Self::Recover,
            ["compare"] => Self::Compare,
            ["loss"] => Self::Loss,
            ["invite"] => Self::Invite,
            ["join"] => Self::Join,
            ["show"] => Self::Show,
            ["take-along"] => Self::TakeAlong,
            ["bring-in"] => Self::BringIn,
            ["delete"] => Self::Delete,
            ["delete", "relay"] => Self::DeleteAtRelay,
            ["safety"] => Self::Safety,
            ["working-out"] => Self::Paths(Walk::WorkingOut),
            ["working-out", path] => {
                EntityId::from_hex(path).map_or(Self::Nowhere, |p| Self::Path(Walk::WorkingOut, p))
            }
            ["disclosure"] => Self::Paths(Walk::Disclosure),
            ["disclosure", path] => EntityId::from_hex(path).map_or(Self::Nowhere, |p| Self::Path(Walk::Disclosure, p)),
            ["pause"] => Self::Paths(Walk::Pause),
            ["pause", path] => EntityId::from_hex(path).map_or(Self::Nowhere, |p| Self::Path(Walk::Pause, p)),
            ["who"] => Self::Promise,
            ["begin"] => Self::Begin,
            ["begin", step] => Step::of(step).map_or(Self::Nowhere, Self::First),
            _ => Self::Nowhere,
        }
    }

    /// Whether it is there before anybody has begun on this device.
    pub(crate) fn is_for_anyone(self) -> bool {
        match self {
            Self::Begin
            | Self::First(Step::Name)
            | Self::Join
            | Self::Recover
            | Self::BringIn
            | Self::Safety
            | Self::Promise => true,
            Self::Today
            | Self::Lamp(_)
            | Self::Table
            | Self::Needs
            | Self::NewNeed
            | Self::AskFor
            | Self::Need(_)
            | Self::Paths(_)
            | Self::Path(..)
            | Self::Cards
            | Self::NewCard
            | Self::Card
            | Self::More
            | Self::Settings
            | Self::Lock
            | Self::HandOver
            | Self::Place
            | Self::Trouble
            | Self::Devices
            | Self::AddDevice
            | Self::Words
            | Self::Compare
            | Self::Loss
            | Self::Invite
            | Self::Show
            | Self::TakeAlong
            | Self::Delete
            | Self::DeleteAtRelay
            | Self::First(_)
            | Self::Nowhere => false,
        }
    }

    /// Whether it shows nothing of anybody, so that it stays open before the lock and while the device is handed over.
    pub(crate) fn is_empty_of_words(self) -> bool {
        matches!(self, Self::Safety | Self::Promise)
    }

    /// Whether the way to other places is shown: not while one thing is being done from beginning to end, and not where
    /// who has not begun may be.
    pub(crate) fn has_navigation(self) -> bool {
        match self {
            Self::Today
            | Self::Lamp(_)
            | Self::Table
            | Self::Needs
            | Self::NewNeed
            | Self::AskFor
            | Self::Need(_)
            | Self::Paths(_)
            | Self::Path(..)
            | Self::Cards
            | Self::NewCard
            | Self::Card
            | Self::More
            | Self::Settings
            | Self::Lock
            | Self::HandOver
            | Self::Place
            | Self::Trouble
            | Self::Devices
            | Self::Compare
            | Self::Loss
            | Self::Invite
            | Self::TakeAlong
            | Self::Delete
            | Self::DeleteAtRelay
            | Self::Nowhere => true,
            Self::Begin
            | Self::First(_)
            | Self::Join
            | Self::AddDevice
            | Self::Words
            | Self::Recover
            | Self::BringIn
            | Self::Show
            | Self::Safety
            | Self::Promise => false,
        }
    }

    /// Whether it uses the width of a desktop.
    pub(crate) fn is_wide(self) -> bool {
        match self {
            Self::Today | Self::Begin | Self::Show => true,
            Self::Lamp(_)
            | Self::Table
            | Self::Needs
            | Self::NewNeed
            | Self::AskFor
            | Self::Need(_)
            | Self::Paths(_)
            | Self::Path(..)
            | Self::Cards
            | Self::NewCard
            | Self::Card
            | Self::More
            | Self::Settings
            | Self::Lock
            | Self::HandOver
            | Self::Place
            | Self::Trouble
            | Self::Devices
            | Self::AddDevice
            | Self::Words
            | Self::Recover
            | Self::Compare
            | Self::Loss
            | Self::Invite
            | Self::Join
            | Self::TakeAlong
            | Self::BringIn
            | Self::Delete
            | Self::DeleteAtRelay
            | Self::Safety
            | Self::Promise
            | Self::First(_)
            | Self::Nowhere => false,
        }
    }

    /// Its screen.
    pub(crate) fn screen(self) -> AnyView {
        match self {
            Self::Today => screens::today(),
            Self::Lamp(day) => screens::lamp(day),
            Self::Table => screens::table(),
            Self::Needs => screens::needs(),
            Self::NewNeed => screens::shelves(),
            Self::AskFor => screens::ask(),
            Self::Need(need) => screens::need(need),
            Self::Paths(walk) => screens::paths(walk),
            Self::Path(walk, path) => screens::path(walk, path),
            Self::Cards => screens::cards(),
            Self::NewCard => screens::new_card(),
            Self::Card => screens::card(),
            Self::More => screens::more(),
            Self::Settings => screens::settings(),
            Self::Lock => screens::lock(),
            Self::HandOver => screens::hand_over(),
            Self::Place => screens::place(),
            Self::Trouble => screens::trouble(),
            Self::Devices => screens::devices(),
            Self::AddDevice => screens::add_device(),
            Self::Words => screens::words(),
            Self::Recover => screens::recover(),
            Self::Compare => screens::compare(),
            Self::Loss => screens::loss(),
            Self::Invite => screens::invite(),
            Self::Join => screens::join(),
            Self::Show => screens::show(),
            Self::TakeAlong => screens::take_along(),
            Self::BringIn => screens::bring_in(),
            Self::Delete => screens::delete(),
            Self::DeleteAtRelay => screens::delete_at_relay(),
            Self::Safety => screens::safety(),
            Self::Promise => screens::promise(),
            Self::Begin => screens::welcome(),
            Self::First(step) => screens::first(step),
            Self::Nowhere => screens::nowhere(),
        }
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn a_path_leads_where_it_says() {
        for (path, place) in [
            ("/", Route::Today),
            ("", Route::Today),
            ("/lamp", Route::Lamp(None)),
            ("/lamp/2026-11-20", Route::Lamp(Day::new(2026, 11, 20))),
            ("/table/", Route::Table),
            ("/devices", Route::Devices),
            ("/devices/add", Route::AddDevice),
            ("/delete/relay", Route::DeleteAtRelay),
        ] {
            assert_eq!(Route::of(path), place, "{path}");
        }
    }

    #[wasm_bindgen_test]
    fn a_path_of_nothing_leads_nowhere() {
        for path in
            ["/lamp/yesterday", "/lamp/2026-02-30", "/lamp/2026-11-20/more", "/begin/nothing", "/table/1", "/Lamp"]
        {
            assert_eq!(Route::of(path), Route::Nowhere, "{path}");
        }
    }
}
