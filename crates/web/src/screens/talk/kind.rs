use content::{Area, Msg, msg};
use engine::views::{Exchange, Revision};
use grammar::{Answers, Card, Day, Field, Schedule, Slug, Value};
use leptos::prelude::*;

use super::part::{ASKED, OFFERED};
use crate::{
    app::in_path,
    parts::{Icon, with_area},
    text::{self, t},
};

/// What two people talk about until they agree, each with screens of its own: a list, new ones, and each one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Talk {
    /// What would make a day easier.
    Needs,
    /// What both do when a flare comes.
    FlarePlan,
    /// What is uncertain, and where it belongs.
    Unsure,
    /// What a talk about money may be about.
    Money,
    /// Others: who knows, whom to call.
    Others,
}

impl Talk {
    const ALL: [Self; 5] = [Self::Needs, Self::FlarePlan, Self::Unsure, Self::Money, Self::Others];

    /// The one whose paths begin so.
    pub(crate) fn of_path(first: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|talk| talk.at().strip_prefix('/') == Some(first))
    }

    /// The one that a card belongs to.
    pub(super) fn of_card(card: &Slug) -> Option<Self> {
        Self::ALL.into_iter().find(|talk| talk.has(card))
    }

    /// Whether a card belongs to it.
    pub(super) fn has(self, card: &Slug) -> bool {
        *card == self.family() || card.is_within(&self.family())
    }

    /// Where its list is; its other paths begin so.
    pub(super) fn at(self) -> &'static str {
        match self {
            Self::Needs => "/needs",
            Self::FlarePlan => "/flare-plan",
            Self::Unsure => "/unsure",
            Self::Money => "/money",
            Self::Others => "/others",
        }
    }

    /// Where one begins: a form, where there is one card, else a choice of cards.
    pub(super) fn begin_at(self) -> String {
        match self {
            Self::Needs | Self::Money | Self::Others => format!("{}/new", self.at()),
            Self::FlarePlan | Self::Unsure => format!("{}/new/{}", self.at(), in_path(&self.family())),
        }
    }

    /// The card, or the family of cards, that it is made of.
    pub(super) fn family(self) -> Slug {
        const NEED: Slug = Slug::literal("need");
        const FLARE_PLAN: Slug = Slug::literal("flareplan");
        const UNSURE: Slug = Slug::literal("unsure");
        const MONEY: Slug = Slug::literal("money");
        const WHO: Slug = Slug::literal("who");
        match self {
            Self::Needs => NEED,
            Self::FlarePlan => FLARE_PLAN,
            Self::Unsure => UNSURE,
            Self::Money => MONEY,
            Self::Others => WHO,
        }
    }

    /// A page of it, once its words are there.
    pub(super) fn page(self, title: String, page: impl Fn() -> AnyView + Clone + Send + 'static) -> AnyView {
        let area = match self {
            Self::Needs => return with_area(Area::Needs, title, page),
            Self::FlarePlan => Area::Storms,
            Self::Unsure | Self::Money | Self::Others => Area::Together,
        };
        // How both come to an agreement is said in the words of needs.
        let named = title.clone();
        with_area(area, title, move || with_area(Area::Needs, named.clone(), page.clone()))
    }

    pub(super) fn title(self) -> String {
        t!(match self {
            Self::Needs => msg::NAV_NEEDS,
            Self::FlarePlan => msg::FLAREPLAN_TITLE,
            Self::Unsure => msg::UNSURE_TITLE,
            Self::Money => msg::MONEY_TITLE,
            Self::Others => msg::OTHERS_TITLE,
        })
    }

    /// What it is for, in a sentence.
    pub(super) fn lede(self) -> Msg<0> {
        match self {
            Self::Needs => msg::NEEDS_LEDE,
            Self::FlarePlan => msg::FLAREPLAN_LEDE,
            Self::Unsure => msg::UNSURE_LEDE,
            Self::Money => msg::MONEY_LEDE,
            Self::Others => msg::OTHERS_LEDE,
        }
    }

    /// What is said while there is nothing: one small first step.
    pub(super) fn empty(self) -> Msg<0> {
        match self {
            Self::Needs => msg::NEEDS_EMPTY,
            Self::FlarePlan => msg::FLAREPLAN_EMPTY,
            Self::Unsure => msg::UNSURE_EMPTY,
            Self::Money => msg::MONEY_EMPTY,
            Self::Others => msg::OTHERS_EMPTY,
        }
    }

    /// The words of the button that begins one.
    pub(super) fn begin(self) -> Msg<0> {
        match self {
            Self::Needs => msg::NEEDS_ASK_DO,
            Self::FlarePlan => msg::FLAREPLAN_DO,
            Self::Unsure => msg::UNSURE_DO,
            Self::Money => msg::MONEY_DO,
            Self::Others => msg::OTHERS_DO,
        }
    }

    /// The words of the button that ends what is agreed.
    pub(super) fn stop(self) -> Msg<0> {
        match self {
            Self::Needs | Self::FlarePlan => msg::NEEDS_STOP,
            Self::Unsure | Self::Money | Self::Others => msg::TALK_PUT_AWAY,
        }
    }

    pub(super) fn icon(self) -> Icon {
        match self {
            Self::Needs => Icon::Need,
            Self::FlarePlan => Icon::Storm,
            Self::Unsure => Icon::Weather,
            Self::Money => Icon::Calm,
            Self::Others => Icon::Phone,
        }
    }

    /// Whether what the other asks may touch what is one's own to decide.
    pub(super) fn is_mine_to_decide(self) -> bool {
        matches!(self, Self::Needs | Self::Money)
    }

    /// Whether an answer may be an offer of something else, with fields of its own.
    pub(super) fn has_offers(self) -> bool {
        self == Self::Needs
    }

    /// The fields of who asks, or of who offers something else.
    pub(super) fn fields(self, card: &Card, offers: bool) -> Vec<&Field> {
        let of = |some: [&str; 4]| card.fields.iter().filter(|field| some.contains(&field.id.as_str())).collect();
        match (self, offers) {
            (Self::Needs, false) => of(ASKED),
            (Self::Needs, true) => of(OFFERED),
            _ => card.fields.iter().collect(),
        }
    }

    /// The field whose words stand for the whole, where the card's title says too little.
    pub(super) fn headline(self) -> Option<&'static str> {
        match self {
            Self::Needs | Self::FlarePlan | Self::Money => None,
            Self::Unsure => Some("text"),
            Self::Others => Some("name"),
        }
    }

    /// How its list is divided.
    pub(super) fn groups(self) -> Groups {
        match self {
            Self::Needs | Self::FlarePlan | Self::Money => Groups::Stage,
            Self::Unsure => Groups::Choice("place"),
            Self::Others => Groups::Card,
        }
    }
}

/// How a list is divided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Groups {
    /// By how it stands between both.
    Stage,
    /// By what was chosen in a field.
    Choice(&'static str),
    /// By its card.
    Card,
}

/// What stands for an exchange in a list: what holds, else what was said last.
pub(super) fn foremost(of: &Exchange) -> &Revision {
    of.in_force.as_ref().filter(|_| of.stage != engine::views::Stage::ForMe).unwrap_or(&of.newest)
}

/// What was chosen in a field, and in which words.
pub(super) fn chosen(card: &Card, answers: &Answers, field: &str) -> Option<String> {
    let field = card.fields.iter().find(|of| of.id.as_str() == field)?;
    text::answer(card, field, answers.get(&field.id)?)
}

/// On which days it is to happen, where that was said.
pub(super) fn schedule(of: &Exchange) -> Option<Schedule> {
    let answers = &of.in_force.as_ref()?.answers;
    answers.iter().find_map(|(_, value)| match value {
        Value::Schedule(schedule) => Some(*schedule),
        _ => None,
    })
}

/// Whether what is agreed concerns a day: always, unless it is for other days.
pub(super) fn concerns(of: &Exchange, day: Day) -> bool {
    schedule(of).is_none_or(|schedule| schedule.falls_on(day))
}
