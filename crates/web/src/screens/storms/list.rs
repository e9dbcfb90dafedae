use std::collections::{BTreeMap, BTreeSet};

use content::{Area, ids, msg};
use engine::{
    Action, FormAudience,
    views::{Entries, Entry},
};
use grammar::{Answers, Audience, Card, Day, Value};
use leptos::{prelude::*, task::spawn_local};

use super::part::{is_on, last_time, show_ask, storms, title, today};
use crate::{
    app::go,
    parts::{Form, Icon, are_two, carry_out, field, heading, other_name, row, shown, status, up, with_area},
    screens::nowhere,
    session,
    text::{self, t},
};

/// The order in which the kinds are offered.
const KINDS: [&str; 6] = [".flare", ".hospital", ".bad-news", ".money", ".loss", ".other"];

/// "A storm?": six kinds, one tap; those that are on; and what helped before.
pub(crate) fn list() -> AnyView {
    let Some(today) = today() else { return nowhere() };
    with_area(Area::Storms, t!(msg::STORMS_TITLE), move || {
        let all = storms();
        let (on, past) = (all.clone(), all.clone());
        let on = move || on.with(|all| group(t!(msg::STORMS_NOW), all, today, |storm| storm.mine && is_on(storm)));
        let past =
            move || past.with(|all| group(t!(msg::STORMS_BEFORE), all, today, |storm| storm.mine && !is_on(storm)));
        let theirs = move || all.with(|all| theirs(all));
        view! {
            {up()}
            <div class="stack loose">
                <header class="stack tight">
                    {heading(t!(msg::STORMS_ASK))}
                    <p class="meta">{t!(msg::STORMS_LEDE)}</p>
                </header>
                {on}
                {kinds(today)}
                {theirs}
                {past}
                {helped()}
            </div>
        }
        .into_any()
    })
}

/// What the other shows of a storm that is on, with what helped them before, if they show that.
pub(super) fn their_storm(all: &[Entry], storm: &Entry) -> AnyView {
    let Some(card) = session::card(&storm.card) else { return ().into_any() };
    let last = last_time(all, storm).map(|last| super::part::helped_before(&last));
    view! {
        <div class="stack snug">
            <p class="over">{t!(msg::PERSON_LABEL, name = other_name())}</p>
            <h2 class="small">{title(storm)}</h2>
            {shown(&card, &storm.answers)}
            {last}
        </div>
    }
    .into_any()
}

/// Storms that the other shows and that are on.
pub(super) fn theirs_on(all: &[Entry]) -> impl Iterator<Item = &Entry> {
    all.iter().filter(|storm| !storm.mine && is_on(storm) && are_two())
}

fn theirs(all: &[Entry]) -> Vec<AnyView> {
    theirs_on(all).map(|storm| view! { <section class="card">{their_storm(all, storm)}</section> }.into_any()).collect()
}

fn group(title_of: String, all: &[Entry], today: Day, within: impl Fn(&Entry) -> bool) -> Option<AnyView> {
    let rows: Vec<AnyView> = all
        .iter()
        .filter(|storm| within(storm))
        .map(|storm| {
            let since = match storm.answers.get(&ids::stressor::START) {
                Some(Value::Day(day)) => text::relative_day(*day, today),
                _ => String::new(),
            };
            row(format!("/storms/{}", storm.entity.hex()), Icon::Storm, title(storm), Some(since))
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="stack tight"><h2 class="small">{title_of}</h2><div class="rows">{rows}</div></section>
        }
        .into_any()
    })
}

/// One tap names it; a second says who sees it, where there is somebody.
fn kinds(today: Day) -> AnyView {
    let chosen = RwSignal::new(None::<usize>);
    let said = ArcRwSignal::new(String::new());
    let mut cards = session::cards(&ids::stressor::ID);
    cards.sort_by_key(|card| KINDS.iter().position(|kind| card.id.as_str().ends_with(kind)));
    let outcome = said.clone();
    let begin = move |card: &Card, audience: FormAudience| {
        let day = |day: Day| Value::Day(day);
        let answers =
            Answers::new().with(ids::stressor::START, day(today)).with(ids::stressor::ASK, day(today.plus(1)));
        let write =
            Action::Write { card: card.id.clone(), span: None, about: None, answers, clear: BTreeSet::new(), audience };
        let (begun, outcome) = (session::act(write), outcome.clone());
        spawn_local(async move {
            match begun.await {
                Ok(Some(storm)) => go(&format!("/storms/{}", storm.hex())),
                Ok(None) => {}
                Err(refusal) => outcome.set(text::refusal(&refusal)),
            }
        });
    };
    let body = move || match chosen.get().and_then(|at| cards.get(at).cloned()) {
        Some(card) => {
            let (begin, other) = (begin.clone(), begin.clone());
            let (shows, keeps) = (card.clone(), card.clone());
            let coach = text::coach(&card).map(|coach| view! { <p>{coach}</p> });
            view! {
                <section class="card stack snug">
                    <h2 class="small">{text::title(&card)}</h2>
                    {coach}
                    <p><b>{show_ask()}</b></p>
                    <div class="words-of-day">
                        <button type="button" class="btn" on:click=move |_| begin(&shows, shown_to_both())>
                            {t!(msg::COMPARE_YES)}
                        </button>
                        <button type="button" class="btn" on:click=move |_| other(&keeps, FormAudience::default())>
                            {t!(msg::AUDIENCE_ONLY_ME)}
                        </button>
                    </div>
                    <p class="meta">{t!(msg::STORMS_SHOW_NOTE)}</p>
                    <div class="line foot">
                        <button type="button" class="btn quiet" on:click=move |_| chosen.set(None)>
                            {t!(msg::DO_NOT_NOW)}
                        </button>
                    </div>
                </section>
            }
            .into_any()
        }
        None => {
            let buttons: Vec<AnyView> = cards
                .iter()
                .enumerate()
                .map(|(at, card)| {
                    let (begin, card) = (begin.clone(), card.clone());
                    let words = text::title(&card);
                    let tap = move |_| match are_two() {
                        true => chosen.set(Some(at)),
                        false => begin(&card, FormAudience::default()),
                    };
                    view! { <button type="button" class="btn" on:click=tap>{words}</button> }.into_any()
                })
                .collect();
            view! { <div class="words-of-day">{buttons}</div> }.into_any()
        }
    };
    view! { <div class="stack tight">{body}{status(said)}</div> }.into_any()
}

/// Only that it is there, and since when: what helped is shown by itself, or not at all.
pub(super) fn shown_to_both() -> FormAudience {
    let both = Audience::BothOfUs;
    let fields = BTreeMap::from([(ids::stressor::START, both), (ids::stressor::END, both)]);
    FormAudience { form: Audience::OnlyMe, fields }
}

/// What helped once, in own words, kept for whichever comes next.
fn helped() -> AnyView {
    let kept = session::ask(Entries { of: ids::helped::ID });
    let anew = RwSignal::new(());
    let form = move || {
        anew.track();
        let Some(form) = Form::open(&ids::helped::ID, None) else { return ().into_any() };
        let fields: Vec<AnyView> = form.card().fields.iter().map(|asked| field(&form, asked)).collect();
        let said = ArcRwSignal::new(String::new());
        let (outcome, ready) = (said.clone(), form.clone());
        let ready = Memo::new(move |_| !ready.said_now().is_empty());
        let keep = move |_| {
            if !ready.get_untracked() {
                return;
            }
            let write = Action::Write {
                card: ids::helped::ID,
                span: None,
                about: None,
                answers: form.said(),
                clear: BTreeSet::new(),
                audience: FormAudience::default(),
            };
            form.let_go();
            carry_out(write, &outcome, move || anew.set(()));
        };
        view! {
            <div class="stack">
                {fields}
                <div class="line">
                    <button type="button" class="btn" aria-disabled=move || (!ready.get()).to_string() on:click=keep>
                        {t!(msg::STORMS_KEEP)}
                    </button>
                </div>
                <p class="meta">{t!(msg::STORMS_KEEP_NOTE)}</p>
                {status(said)}
            </div>
        }
        .into_any()
    };
    view! {
        <section class="stack snug">
            {notes(kept)}
            <details class="fold"><summary>{t!(msg::STORMS_HELPED_DO)}</summary>{form}</details>
        </section>
    }
    .into_any()
}

/// What was kept of what helped, in one's own words.
pub(super) fn notes(kept: ArcRwSignal<Vec<Entry>>) -> AnyView {
    let words = |entry: &Entry| match entry.answers.get(&ids::helped::TEXT) {
        Some(Value::Text(words)) if entry.mine => Some(view! { <li class="words pre">{words.clone()}</li> }.into_any()),
        _ => None,
    };
    (move || {
        let lines: Vec<AnyView> = kept.with(|all| all.iter().filter_map(words).collect());
        let title = session::card(&ids::helped::ID).map(|card| text::title(&card)).unwrap_or_default();
        (!lines.is_empty())
            .then(|| view! { <h2 class="small">{title}</h2><ul class="stack tight">{lines}</ul> }.into_any())
    })
    .into_any()
}
