use content::{Area, ids, msg};
use engine::{
    Action, Draft, DraftId, Span,
    views::{Entry, Sheet},
};
use grammar::{Answers, Audience, Day, Kind, Value};
use leptos::{prelude::*, task::spawn_local};

use super::{
    list::{their_storm, theirs_on},
    part::{has_it_eased, is_on, is_to_be_asked, plan, storms, title, today},
};
use crate::{
    app::go,
    parts::{Icon, all_there, audience_badge, row},
    session,
    text::{self, t},
};

/// How many days the other's storm stands on Today if nothing more is heard of it: they may have ceased to show it.
const RECENT: i32 = 28;

/// Whether a storm of mine is on.
pub(crate) fn is_stormy() -> Memo<bool> {
    let all = storms();
    Memo::new(move |_| all.with(|all| all.iter().any(|storm| storm.mine && is_on(storm))))
}

/// Storms that are on, as a part of Today: mine, with the question whether it has eased where that is to be asked, and
/// what the other shows of theirs.
pub(crate) fn storms_today() -> AnyView {
    let all = storms();
    let recent = |storm: &Entry| today().is_some_and(|today| storm.day >= today.plus(-RECENT));
    let there = Memo::new(move |_| all.with(|all| all.iter().any(is_on).then(|| all.clone())));
    let part = move || {
        there.get().map(|all| {
            all_there(&[Area::Storms], move || {
                let mine = all.iter().filter(|storm| storm.mine && is_on(storm)).map(my_storm);
                let theirs = theirs_on(&all).filter(|storm| recent(storm)).map(|storm| {
                    view! {
                        <section class="card all stack snug">
                            <div class="line">{audience_badge(Audience::BothOfUs)}</div>
                            {their_storm(&all, storm)}
                            {plan()}
                        </section>
                    }
                    .into_any()
                });
                let cards: Vec<AnyView> = mine.chain(theirs).collect();
                view! { <div class="stack all">{cards}</div> }.into_any()
            })
        })
    };
    part.into_any()
}

/// While a storm of mine is on, Today is one word, one wish and the plan; `rest` is there for who wants it.
pub(crate) fn small_today(lamp: Sheet, day: Day, rest: impl Fn() -> AnyView + Clone + Send + 'static) -> AnyView {
    all_there(&[Area::Storms], move || {
        let wish = wish(&lamp, day);
        let rest = rest.clone();
        view! {
            <div class="stack all">
                <p class="meta">{t!(msg::STORMS_SMALL)}</p>
                {wish}
                {plan()}
                <details class="fold"><summary>{t!(msg::STORMS_REST)}</summary><div class="stack two">{rest()}</div></details>
            </div>
        }
        .into_any()
    })
}

fn my_storm(storm: &Entry) -> AnyView {
    let ask = today().filter(|today| is_to_be_asked(storm, *today)).map(|today| has_it_eased(storm, today));
    let to = format!("/storms/{}", storm.entity.hex());
    let coach = session::card(&storm.card).and_then(|card| text::coach(&card));
    view! {
        <section class="card all stack snug">
            {row(to, Icon::Storm, title(storm), coach)}
            {ask}
        </section>
    }
    .into_any()
}

/// One wish, where none is said yet: one tap and the lamp is open with that wish chosen beside what stands in it.
fn wish(lamp: &Sheet, day: Day) -> Option<AnyView> {
    let card = session::card(&ids::lamp::ID)?;
    let asked = card.field(&ids::lamp::WISH)?.clone();
    let Kind::Choice(options) = &asked.kind else { return None };
    let (stands, audience) = match &lamp.draft {
        Some(draft) => (draft.answers.clone(), draft.audience.clone()),
        None => (standing(lamp), lamp.audience.clone()),
    };
    if stands.get(&ids::lamp::WISH).is_some() {
        return None;
    }
    let button = |option: &grammar::Slug| {
        let answers = stands.clone().with(ids::lamp::WISH, Value::Choice(option.clone()));
        let id = DraftId { card: card.id.clone(), span: Some(Span::Day(day)) };
        let draft = Action::Draft(id, Some(Draft { answers, audience: audience.clone() }));
        let begin = move |_| {
            let kept = session::act(draft.clone());
            spawn_local(async move {
                // If it could not be kept, the form opens without it and says why on the next tap.
                let _ = kept.await;
                go("/lamp");
            });
        };
        view! { <button type="button" class="btn" on:click=begin>{text::option(&card, &asked, option)}</button> }
            .into_any()
    };
    let buttons: Vec<AnyView> = options.iter().map(button).collect();
    Some(
        view! {
            <details class="fold">
                <summary>{text::ask(&card, &asked)}</summary>
                <div class="words-of-day">{buttons}</div>
            </details>
        }
        .into_any(),
    )
}

fn standing(sheet: &Sheet) -> Answers {
    sheet.rows.iter().filter_map(|row| Some((row.field.clone(), row.value.clone()?))).collect()
}
