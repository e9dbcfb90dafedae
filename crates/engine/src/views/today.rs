use std::collections::BTreeSet;

use grammar::{Day, Slug, Week};

use super::{HouseView, Query, Recent, Sheet, Shown};
use crate::{Engine, Now, Span, Topic};

/// The first screen.
pub struct Today {
    /// The card of the day.
    pub lamp: Slug,
    /// The card of the week.
    pub table: Slug,
}

/// See [`Today`].
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TodayView {
    /// Who lives here.
    pub house: HouseView,
    /// The civil day it is.
    pub day: Day,
    /// Its ISO week.
    pub week: Week,
    /// My lamp of today.
    pub lamp: Sheet,
    /// My lamp of yesterday.
    pub yesterday: Sheet,
    /// My table of this week.
    pub table: Sheet,
    /// What the other has shown me in the last seven days, newest first.
    pub theirs: Vec<Shown>,
}

impl Query for Today {
    type View = TodayView;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        [Topic::Entries, Topic::Drafts, Topic::House].iter().any(|topic| by.contains(topic))
    }

    fn answer(&self, engine: &Engine, now: Now) -> TodayView {
        let day = now.day();
        let week = day.week();
        TodayView {
            house: engine.house(),
            day,
            week,
            lamp: engine.sheet(&self.lamp, Some(Span::Day(day))),
            yesterday: engine.sheet(&self.lamp, Some(Span::Day(day.plus(-1)))),
            table: engine.sheet(&self.table, Some(Span::Week(week))),
            theirs: engine.recent(&Recent { card: None, mine: false, since: day.plus(-7) }),
        }
    }
}
