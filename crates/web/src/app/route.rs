use grammar::Day;
use proto::EntityId;

use crate::screens::{Kept, Step, Talk, Walk};

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
    /// `/needs/new/need:rest`: which card, its screen reads in the path.
    AskFor(Talk),
    /// `/needs/` and the id of one.
    Talk(Talk, EntityId),
    /// `/together`
    Together,
    /// `/support`
    Support,
    /// `/decisions`, `/changed`
    Kept(Kept),
    /// `/decisions/new`, `/changed/new`
    Keep(Kept),
    /// `/letters`
    Letters,
    /// `/letters/new`
    NewLetter,
    /// `/letters/new/letter:fear`, perhaps with the id of the letter it goes on from: its screen reads both in the path.
    WriteLetter,
    /// `/letters/` and the id of one.
    Letter(EntityId),
    /// `/dark`
    Dark,
    /// `/dark/other`
    DarkOther,
    /// `/dark/person`
    DarkPerson,
    /// `/question`, or `/question/2026-11-20` for one of the last days.
    Question(Option<Day>),
    /// `/questions`
    Questions,
    /// `/ours`
    Ours,
    /// `/ours/` and the id of a worry.
    Worry(EntityId),
    /// `/strains`
    Strains,
    /// `/strains/money`: which one, its screen reads in the path.
    Strain,
    /// `/storms`
    Storms,
    /// `/storms/` and the id of one.
    Storm(EntityId),
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
            ["together"] => Self::Together,
            ["support"] => Self::Support,
            ["decisions"] => Self::Kept(Kept::Decisions),
            ["decisions", "new"] => Self::Keep(Kept::Decisions),
            ["changed"] => Self::Kept(Kept::Changes),
            ["changed", "new"] => Self::Keep(Kept::Changes),
            ["letters"] => Self::Letters,
            ["letters", "new"] => Self::NewLetter,
            ["letters", "new", _] | ["letters", "new", _, _] => Self::WriteLetter,
            ["letters", letter] => EntityId::from_hex(letter).map_or(Self::Nowhere, Self::Letter),
            ["dark"] => Self::Dark,
            ["dark", "other"] => Self::DarkOther,
            ["dark", "person"] => Self::DarkPerson,
            ["question"] => Self::Question(None),
            ["question", day] => day.parse().map_or(Self::Nowhere, |day| Self::Question(Some(day))),
            ["questions"] => Self::Questions,
            ["ours"] => Self::Ours,
            ["ours", worry] => EntityId::from_hex(worry).map_or(Self::Nowhere, Self::Worry),
            ["strains"] => Self::Strains,
            ["strains", _] => Self::Strain,
            ["storms"] => Self::Storms,
            ["storms", storm] => EntityId::from_hex(storm).map_or(Self::Nowhere, Self::Storm),
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
        matches!(
            self,
            Self::Begin
                | Self::First(Step::Name)
                | Self::Join
                | Self::Recover
                | Self::BringIn
                | Self::Dark
                | Self::DarkOther
                | Self::Safety
                | Self::Promise
        )
    }

    /// Whether it shows nothing of anybody, so that it stays open before the lock and while the device is handed over. What
    /// the dark screens have of their owner they leave out then.
    pub(crate) fn is_empty_of_words(self) -> bool {
        matches!(self, Self::Dark | Self::DarkOther | Self::Safety | Self::Promise)
    }

    /// Whether the way to other places is shown: not while one thing is being done from beginning to end, and not where
    /// who has not begun may be.
    pub(crate) fn has_navigation(self) -> bool {
        !matches!(
            self,
            Self::Begin
                | Self::First(_)
                | Self::Join
                | Self::AddDevice
                | Self::Words
                | Self::Recover
                | Self::BringIn
                | Self::Show
                | Self::Dark
                | Self::DarkOther
                | Self::Safety
                | Self::Promise
        )
    }

    /// Whether it uses the width of a desktop.
    pub(crate) fn is_wide(self) -> bool {
        matches!(self, Self::Today | Self::Begin | Self::Show)
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
            ("/question", Route::Question(None)),
            ("/question/2026-11-20", Route::Question(Day::new(2026, 11, 20))),
            ("/strains/money", Route::Strain),
            ("/devices", Route::Devices),
            ("/devices/add", Route::AddDevice),
            ("/delete/relay", Route::DeleteAtRelay),
            ("/letters/new/letter:fear", Route::WriteLetter),
            ("/dark", Route::Dark),
        ] {
            assert_eq!(Route::of(path), place, "{path}");
        }
    }

    #[wasm_bindgen_test]
    fn a_path_of_nothing_leads_nowhere() {
        for path in [
            "/lamp/yesterday",
            "/lamp/2026-02-30",
            "/lamp/2026-11-20/more",
            "/begin/nothing",
            "/table/1",
            "/Lamp",
            "/storms/flare",
        ] {
            assert_eq!(Route::of(path), Route::Nowhere, "{path}");
        }
    }
}
