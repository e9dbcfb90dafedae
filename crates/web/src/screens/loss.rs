use content::{Area, msg};
use engine::views::{House, Recent, Shown};
use grammar::Day;
use leptos::prelude::*;

use crate::{
    app::{choose_quiet, go, quiet},
    parts::{back, heading, shown, with_area},
    session,
    text::{self, t},
};

/// If the other has died: on this device nothing asks for the two of them any more. It can be undone here.
pub(crate) fn loss() -> AnyView {
    with_area(Area::Keys, t!(msg::MORE_LOSS), page)
}

fn page() -> AnyView {
    let quiet = quiet();
    let screen = move || match quiet.get() {
        false => before(),
        true => after(),
    };
    view! { {back("/settings", t!(msg::MORE_SETTINGS))}{screen} }.into_any()
}

fn before() -> AnyView {
    view! {
        <div class="stack roomy">
            {heading(t!(msg::MORE_LOSS))}
            <p>{t!(msg::KEYS_LOSS_LEDE)}</p>
            <div class="stack snug">
                <button type="button" class="btn" on:click=move |_| choose_quiet(true)>{t!(msg::KEYS_LOSS_SAY)}</button>
                <a class="btn quiet" href="/settings">{t!(msg::UPDATE_LATER)}</a>
            </div>
        </div>
    }
    .into_any()
}

fn after() -> AnyView {
    let all = session::ask(Recent { card: None, mine: false, since: Day::from_unix_days(0) });
    let print = move |_| drop(window().print());
    let there = all.clone();
    let print = move || {
        there.with(|all| !all.is_empty()).then(|| {
            view! { <button type="button" class="btn" on:click=print>{t!(msg::KEYS_LOSS_PRINT)}</button> }
        })
    };
    view! {
        <div class="stack roomy">
            {heading(t!(msg::KEYS_LOSS_SORRY))}
            <p>{t!(msg::KEYS_LOSS_STOPS)}</p>
            <p>{t!(msg::KEYS_LOSS_STAYS)}</p>
            <div class="stack snug">
                <button type="button" class="btn main" on:click=move |_| go("/")>{t!(msg::KEYS_LOSS_QUIET)}</button>
                {print}
                <a class="btn quiet" href="/settings">{t!(msg::UPDATE_LATER)}</a>
            </div>
            <p class="meta">{t!(msg::KEYS_LOSS_LEDE)}</p>
            <div>
                <button type="button" class="btn quiet edge" on:click=move |_| choose_quiet(false)>
                    {t!(msg::KEYS_LOSS_UNDO)}
                </button>
            </div>
        </div>
        {move || all.with(|all| paper(all))}
    }
    .into_any()
}

/// All that the other has shown, oldest first, for the printer alone.
fn paper(all: &[Shown]) -> AnyView {
    let name =
        session::ask(House).with_untracked(|house| house.partner.as_ref().and_then(|partner| partner.name.clone()));
    let name = name.unwrap_or_else(|| t!(msg::PERSON_OTHER));
    let entries: Vec<AnyView> = all.iter().rev().filter_map(entry).collect();
    view! { <section class="paper"><h2><bdi>{name}</bdi></h2>{entries}</section> }.into_any()
}

fn entry(entry: &Shown) -> Option<AnyView> {
    let card = session::card(&entry.card)?;
    let answers = entry.rows.iter().cloned().collect();
    let entry = view! {
        <article>
            <p>{text::full_date(entry.day)}</p>
            <h3>{text::title(&card)}</h3>
            {shown(&card, &answers)}
        </article>
    };
    Some(entry.into_any())
}
