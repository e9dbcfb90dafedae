use grammar::Day;
use proto::EntityId;

use crate::screens::{Step, Talk};

/// A place in the app. Its path stands in the address bar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Route {
    /// `/`
    Today,
    /// `/lamp`, or `/lamp/2026-11-21` for a day that is past.
    Lamp(Option<Day>),
    /// `/table`
    Table,
    /// `/needs`, and others like it.
    Talks(Talk),
    /// `/needs/new`
    NewTalk(Talk),
    /// `/needs/new/need.rest`: which card, its screen reads in the path.
    AskFor(Talk),
    /// `/needs/` and the id of one.
    Talk(Talk, EntityId),
    /// `/together`
    Together,
    /// `/support`
    Support,
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
            ["together"] => Self::Together,
            ["support"] => Self::Support,
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
            ["who"] => Self::Promise,
            ["begin"] => Self::Begin,
            ["begin", step] => Step::of(step).map_or(Self::Nowhere, Self::First),
            [first, rest @ ..] => Talk::of_path(first).map_or(Self::Nowhere, |talk| Self::of_talk(talk, rest)),
        }
    }

    fn of_talk(talk: Talk, rest: &[&str]) -> Self {
        match rest {
            [] => Self::Talks(talk),
            ["new"] => Self::NewTalk(talk),
            ["new", _] => Self::AskFor(talk),
            [one] => EntityId::from_hex(one).map_or(Self::Nowhere, |one| Self::Talk(talk, one)),
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
            | Self::Talks(_)
            | Self::NewTalk(_)
            | Self::AskFor(_)
            | Self::Talk(..)
            | Self::Together
            | Self::Support
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
            | Self::Talks(_)
            | Self::NewTalk(_)
            | Self::AskFor(_)
            | Self::Talk(..)
            | Self::Together
            | Self::Support
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
            | Self::Talks(_)
            | Self::NewTalk(_)
            | Self::AskFor(_)
            | Self::Talk(..)
            | Self::Together
            | Self::Support
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
