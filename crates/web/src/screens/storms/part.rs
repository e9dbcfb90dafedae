use content::{ids, msg};
use engine::{
    Action, Now,
    views::{Entries, Entry},
};
use grammar::{Answers, Day, Slug, Value};
use leptos::prelude::*;

use crate::{
    app::Route,
    parts::{carry_out, other_name},
    session,
    text::{self, t},
};

/// The card of the plan for a flare.
const PLAN: Slug = Slug::literal("flareplan");

/// All storms: mine, and what the other shows of theirs; the newest first.
pub(super) fn storms() -> ArcRwSignal<Vec<Entry>> {
    session::ask(Entries { of: ids::stressor::ID })
}

/// Whether a storm has begun and not eased.
pub(super) fn is_on(storm: &Entry) -> bool {
    storm.answers.get(&ids::stressor::START).is_some() && storm.answers.get(&ids::stressor::END).is_none()
}

/// Whether its author is to be asked today whether it has eased.
pub(super) fn is_to_be_asked(storm: &Entry, today: Day) -> bool {
    let from = |value: &Value| matches!(value, Value::Day(day) if *day <= today);
    storm.mine && is_on(storm) && storm.answers.get(&ids::stressor::ASK).is_some_and(from)
}

/// The last storm of the same kind of which its author kept what helped or did not.
pub(super) fn last_time(all: &[Entry], storm: &Entry) -> Option<Entry> {
    let kept = |other: &&Entry| {
        [ids::stressor::HELPED, ids::stressor::DIDNT].iter().any(|field| other.answers.get(field).is_some())
    };
    let before = |other: &&Entry| other.mine == storm.mine && other.card == storm.card && other.entity != storm.entity;
    all.iter().filter(before).find(kept).cloned()
}

/// What a storm is called, what is said of it, and who says it.
pub(super) fn title(storm: &Entry) -> String {
    session::card(&storm.card).map(|card| text::title(&card)).unwrap_or_default()
}

/// "Last time this helped: ..." in one or two sentences.
pub(super) fn helped_before(last: &Entry) -> AnyView {
    let Some(card) = session::card(&last.card) else { return ().into_any() };
    let words = |field: &Slug| {
        let asked = card.field(field)?;
        text::answer(&card, asked, last.answers.get(field)?)
    };
    let helped = words(&ids::stressor::HELPED).map(|what| view! { <p>{t!(msg::STORMS_LAST, what = what)}</p> });
    let didnt = words(&ids::stressor::DIDNT).map(|what| view! { <p>{t!(msg::STORMS_LAST_NOT, what = what)}</p> });
    let note = words(&ids::stressor::NOTE).map(|note| view! { <p class="words pre">{note}</p> });
    view! { {helped}{didnt}{note} }.into_any()
}

/// The way to the plan for a flare, where there is one.
pub(super) fn plan() -> Option<AnyView> {
    let there = Route::of("/flare-plan") != Route::Nowhere;
    let title = session::card(&PLAN).map(|card| text::title(&card)).filter(|_| there)?;
    Some(view! { <div class="line"><a class="btn" href="/flare-plan">{title}</a></div> }.into_any())
}

/// "Has it eased?", asked of its author alone.
pub(super) fn has_it_eased(storm: &Entry, today: Day) -> AnyView {
    let said = ArcRwSignal::new(String::new());
    let entity = storm.entity;
    let button = |words: String, answers: Answers, asks: bool| {
        let said = said.clone();
        let clear = if asks { [].into() } else { [ids::stressor::ASK].into() };
        let correct = Action::Correct { entity, answers, clear };
        let tap = move |_| carry_out(correct.clone(), &said, || ());
        view! { <button type="button" class="btn" on:click=tap>{words}</button> }
    };
    let tomorrow = Answers::new().with(ids::stressor::ASK, Value::Day(today.plus(1)));
    let ended = Answers::new().with(ids::stressor::END, Value::Day(today));
    view! {
        <div class="stack snug" role="group" aria-label=t!(msg::STORMS_EASED_ASK)>
            <p><b>{t!(msg::STORMS_EASED_ASK)}</b></p>
            <div class="words-of-day">
                {button(t!(msg::COMPARE_YES), ended, false)} {button(t!(msg::STORMS_NOT_YET), tomorrow, true)}
                {button(t!(msg::STORMS_STOP_ASKING), Answers::new(), false)}
            </div>
            {crate::parts::status(said)}
        </div>
    }
    .into_any()
}

/// "Show Tom?"
pub(super) fn show_ask() -> String {
    t!(msg::SHOW_NAMED_ASK, name = other_name())
}

/// The day it is here.
pub(super) fn today() -> Option<Day> {
    session::now().map(Now::day)
}
