use content::{Area, ids, msg};
use engine::{
    Action, FormAudience,
    views::{Entries, Entry},
};
use grammar::{Answers, Audience, Card, Day, Slug, Value};
use leptos::prelude::*;
use proto::EntityId;

use super::{
    list::{notes, shown_to_both},
    part::{has_it_eased, helped_before, is_on, is_to_be_asked, last_time, plan, show_ask, storms, today},
};
use crate::{
    parts::{Form, are_two, audience_badge, back, carry_out, erase_entry, field, heading, shown, status, with_area},
    screens::nowhere,
    session,
    text::{self, t},
};

/// One storm of mine: while it is on, what helped before and who sees it; afterwards, what helped and what did not.
pub(crate) fn one(storm: EntityId) -> AnyView {
    let Some(today) = today() else { return nowhere() };
    with_area(Area::Storms, t!(msg::STORMS_TITLE), move || {
        let all = storms();
        let of = all.clone();
        let card = Memo::new(move |_| {
            of.with(|all| all.iter().find(|entry| entry.mine && entry.entity == storm).map(|entry| entry.card.clone()))
        });
        let page = move || match card.get().as_ref().and_then(session::card) {
            Some(card) => Screen { storm, today, card, all: all.clone() }.page(),
            None => nowhere(),
        };
        page.into_any()
    })
}

struct Screen {
    storm: EntityId,
    today: Day,
    card: Card,
    all: ArcRwSignal<Vec<Entry>>,
}

impl Screen {
    fn page(&self) -> AnyView {
        let (storm, today, card) = (self.storm, self.today, self.card.clone());
        let find = move |all: &Vec<Entry>| all.iter().find(|entry| entry.entity == storm).cloned();
        let (stands, on, last) = (self.all.clone(), self.all.clone(), self.all.clone());
        let on = Memo::new(move |_| on.with(find).is_some_and(|storm| is_on(&storm)));
        let stands = move || stands.with(find).map(|entry| what_stands(&card, &entry, today));
        let last = Memo::new(move |_| last.with(|all| last_time(all, all.iter().find(|e| e.entity == storm)?)));
        let (form_of, all) = (self.card.clone(), self.all.clone());
        let then = move || match on.get() {
            true => while_on(last),
            false => match all.with_untracked(find) {
                Some(entry) => afterwards(&form_of, &entry),
                None => ().into_any(),
            },
        };
        view! {
            {back("/storms", t!(msg::STORMS_TITLE))}
            <div class="stack loose">
                {heading(text::title(&self.card))}
                {stands}
                {then}
                {erase_entry(Memo::new(move |_| Some(storm)), "/storms")}
            </div>
        }
        .into_any()
    }
}

/// Since when, who sees it, and the way out of it.
fn what_stands(card: &Card, storm: &Entry, today: Day) -> AnyView {
    let shared = storm.audience.of(&ids::stressor::START) == Audience::BothOfUs;
    let on = is_on(storm);
    let coach = text::coach(card).filter(|_| on).map(|coach| view! { <p>{coach}</p> });
    let said: Answers = storm
        .answers
        .iter()
        .filter(|(field, _)| **field != ids::stressor::ASK)
        .map(|(f, v)| (f.clone(), v.clone()))
        .collect();
    let outcome = ArcRwSignal::new(String::new());
    let entity = storm.entity;
    let eased = if !on {
        ().into_any()
    } else if is_to_be_asked(storm, today) {
        has_it_eased(storm, today)
    } else {
        let ended = Answers::new().with(ids::stressor::END, Value::Day(today));
        let correct = Action::Correct { entity, answers: ended, clear: [ids::stressor::ASK].into() };
        let outcome = outcome.clone();
        let tap = move |_| carry_out(correct.clone(), &outcome, || ());
        view! {
            <div class="line"><button type="button" class="btn" on:click=tap>{t!(msg::STORMS_EASED_DO)}</button></div>
        }
        .into_any()
    };
    let said_so = outcome.clone();
    let switch = are_two().then(|| {
        let audience = if shared { FormAudience::default() } else { shown_to_both() };
        let share = Action::Share { entity, audience };
        let tap = move |_| carry_out(share.clone(), &said_so, || ());
        let words = if shared { t!(msg::AUDIENCE_STOP) } else { t!(msg::SHOW_IT_YES) };
        let ask = (!shared).then(|| view! { <span class="meta">{show_ask()}" "{t!(msg::STORMS_SHOW_NOTE)}</span> });
        view! {
            {ask}
            <div class="line foot"><button type="button" class="btn quiet" on:click=tap>{words}</button></div>
        }
    });
    let badge = audience_badge(if shared { Audience::BothOfUs } else { Audience::OnlyMe });
    view! {
        <section class=if shared { "card" } else { "card mine" }>
            <div class="stack snug"><div class="line">{badge}</div>{coach}{shown(card, &said)}{eased}{switch}{status(outcome)}</div>
        </section>
    }
    .into_any()
}

/// What helped before, the plan, and nothing to be filled in.
fn while_on(last: Memo<Option<Entry>>) -> AnyView {
    let before = move || {
        last.get().map(|last| {
            let helped = last.answers.get(&ids::stressor::HELPED).is_some();
            let show = (helped && are_two()).then(|| show_these(&last));
            view! { <section class="card stack snug">{helped_before(&last)}{show}</section> }
        })
    };
    let kept = session::ask(Entries { of: ids::helped::ID });
    view! { {before}{plan()}<section class="stack tight">{notes(kept)}</section> }.into_any()
}

/// "Show these": what helped last time, and nothing else of that storm.
fn show_these(last: &Entry) -> AnyView {
    if last.shown.get(&ids::stressor::HELPED) == last.answers.get(&ids::stressor::HELPED) {
        return view! { <p class="meta">{t!(msg::STORMS_SHOWN)}</p> }.into_any();
    }
    let mut audience = last.audience.clone();
    audience.fields.insert(ids::stressor::HELPED, Audience::BothOfUs);
    let share = Action::Share { entity: last.entity, audience };
    let said = ArcRwSignal::new(String::new());
    let outcome = said.clone();
    let tap = move |_| carry_out(share.clone(), &outcome, || ());
    view! {
        <div class="line"><button type="button" class="btn" on:click=tap>{t!(msg::STORMS_SHOW_THESE)}</button></div>
        {status(said)}
    }
    .into_any()
}

/// "What helped? What didn't?", kept for the next one; and the days, for who wants to correct them.
fn afterwards(card: &Card, storm: &Entry) -> AnyView {
    let Some(form) = Form::correcting(&card.id, storm.answers.clone()) else { return ().into_any() };
    let widget = |id: Slug| card.field(&id).map(|asked| field(&form, asked));
    let fields = [ids::stressor::HELPED, ids::stressor::DIDNT, ids::stressor::NOTE];
    let fields: Vec<AnyView> = fields.into_iter().filter_map(widget).collect();
    let days: Vec<AnyView> = [ids::stressor::START, ids::stressor::END].into_iter().filter_map(widget).collect();
    let said = ArcRwSignal::new(String::new());
    let (outcome, entity, kept) = (said.clone(), storm.entity, form.clone());
    let keep = move |_| {
        let (answers, clear) = kept.changes();
        kept.let_go();
        let (done, kept) = (outcome.clone(), kept.clone());
        carry_out(Action::Correct { entity, answers, clear }, &outcome, move || {
            kept.is_kept();
            done.set(t!(msg::SAVED_ONLY_ME));
        });
    };
    view! {
        <section class="stack loose">
            <h2>{t!(msg::STORMS_AFTER)}</h2>
            {fields}
            <details class="fold"><summary>{t!(msg::DO_CHANGE)}</summary><div class="stack">{days}</div></details>
            <div class="stack tight">
                <div class="line">
                    <button type="button" class="btn main" on:click=keep>{t!(msg::STORMS_KEEP)}</button>
                </div>
                <p class="meta">{t!(msg::STORMS_KEEP_NOTE)}</p>
                {status(said)}
            </div>
        </section>
    }
    .into_any()
}
