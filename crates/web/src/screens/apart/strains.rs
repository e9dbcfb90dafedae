use content::{Area, ids, msg};
use engine::{
    Asking,
    views::{Reveal, RevealOf, RevealState},
};
use grammar::{Card, Slug};
use leptos::prelude::*;

use super::part::{Apart, not_two, note};
use crate::{
    app::path,
    parts::{Icon, are_two, back, between, heading, lie, row, up, with_area},
    screens::nowhere,
    session,
    text::{self, t},
};

/// From how many steps on two answers differ.
const DIFFER: u16 = 2;

/// What may weigh, and where both feel it differently. Nothing is added up.
pub(crate) fn strains() -> AnyView {
    with_area(Area::Together, t!(msg::STRAINS_TITLE), || {
        let cards = session::cards(&ids::strain::ID);
        let seen: Vec<(Card, ArcRwSignal<Option<Reveal>>)> =
            cards.into_iter().map(|card| (card.clone(), session::ask(RevealOf(asking(card.id))))).collect();
        let rows = move || -> Vec<AnyView> {
            let row_of = |(card, seen): &(Card, ArcRwSignal<Option<Reveal>>)| {
                let (state, said) = seen.with(|seen| match seen {
                    Some(seen) => (seen.state, said(card, seen).or_else(|| note(seen.state))),
                    None => (RevealState::Unanswered, None),
                });
                let shape = match state {
                    RevealState::Open => Icon::BothOfUs,
                    RevealState::Answered | RevealState::Closed => Icon::OnlyMe,
                    RevealState::Unanswered => Icon::Grey,
                };
                row(format!("/strains/{}", short(card).unwrap_or_default()), shape, text::title(card), said)
            };
            seen.iter().map(row_of).collect()
        };
        let begin = if are_two() { view! { <p>{t!(msg::STRAINS_BEGIN)}</p> }.into_any() } else { not_two() };
        view! {
            {up()}
            <div class="stack loose">
                <header class="stack tight">
                    {heading(t!(msg::STRAINS_TITLE))}
                    <p class="meta">{t!(msg::STRAINS_LEDE)}</p>
                </header>
                {begin}
                <div class="rows">{rows}</div>
            </div>
        }
        .into_any()
    })
}

/// One of them: how heavy it is, said apart, then seen by both. Where they differ there is a small next step.
pub(crate) fn strain() -> AnyView {
    let chosen = path().with_untracked(|path| path.trim_end_matches('/').rsplit('/').next().map(str::to_owned));
    let cards = session::cards(&ids::strain::ID);
    let Some(card) = cards.into_iter().find(|card| short(card) == chosen.as_deref()) else { return nowhere() };
    with_area(Area::Together, t!(msg::STRAINS_TITLE), move || {
        let apart = Apart::new(asking(card.id.clone()), &card);
        let scale = card.clone();
        let body = apart.draw(|| ().into_any(), move |seen| opened(&scale, seen));
        view! {
            {back("/strains", t!(msg::STRAINS_TITLE))}
            <div class="stack loose">{heading(text::title(&card))}{body}</div>
        }
        .into_any()
    })
}

/// What a card is called in a path, which has no dots: `money` for `strain.money`.
fn short(card: &Card) -> Option<&str> {
    card.id.as_str().rsplit('.').next()
}

fn asking(card: Slug) -> Asking {
    Asking::Card { card, span: None, about: None }
}

fn places(card: &Card, seen: &Reveal) -> Option<(i16, i16)> {
    lie(card, &ids::strain::WEIGHT, seen.mine.as_ref(), seen.theirs.as_ref())
}

/// How both compare, in words; nothing before both see it.
fn said(card: &Card, seen: &Reveal) -> Option<String> {
    let (mine, theirs) = places(card, seen).filter(|_| seen.state == RevealState::Open)?;
    Some(if mine.abs_diff(theirs) < DIFFER { t!(msg::STRAINS_ALIKE) } else { t!(msg::STRAINS_DIFFER) })
}

fn opened(card: &Card, seen: &Reveal) -> AnyView {
    let Some((mine, theirs)) = places(card, seen) else { return ().into_any() };
    let step = (mine.abs_diff(theirs) >= DIFFER).then(|| {
        let news = session::card(&ids::reveal_mine_or_ours::ID).and_then(|card| text::coach(&card));
        view! {
            <p class="meta">{news}</p>
            <div class="stack tight">
                <h2 class="small">{t!(msg::STRAINS_STEP)}</h2>
                <p>{t!(msg::STRAINS_STEP_LISTEN)}</p>
                <div class="line">
                    <a class="btn" href="/ours">{t!(msg::OURS_TITLE)}</a>
                    <a class="btn" href="/needs/new">{t!(msg::OURS_PLAN_DO)}</a>
                </div>
            </div>
        }
    });
    view! {
        <p>{said(card, seen)}</p>
        {between(card, &ids::strain::WEIGHT, (mine, theirs))}
        {step}
    }
    .into_any()
}
