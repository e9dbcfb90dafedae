use content::{Msg, msg};
use engine::Action;
use grammar::{Audience, Card};
use leptos::{prelude::*, task::spawn_local};

use super::{kind::Talk, part::words};
use crate::{
    app::{card_in_path, go_instead, in_path, path},
    parts::{Form, are_two, back, field, heading, status},
    screens::nowhere,
    session,
    text::{self, t},
};

/// Shelves to look into: needs of every day, and those that come with an illness. Nobody is asked which they have.
const SHELVES: [(&str, Msg<0>); 14] = [
    ("", msg::NEEDS_PACK_EVERYDAY),
    ("helper", msg::NEEDS_PACK_HELPER),
    ("arthritis", msg::NEEDS_PACK_ARTHRITIS),
    ("bowel", msg::NEEDS_PACK_BOWEL),
    ("cancer", msg::NEEDS_PACK_CANCER),
    ("chronic-pain", msg::NEEDS_PACK_CHRONIC_PAIN),
    ("diabetes", msg::NEEDS_PACK_DIABETES),
    ("fatigue", msg::NEEDS_PACK_FATIGUE),
    ("heart", msg::NEEDS_PACK_HEART),
    ("infertility", msg::NEEDS_PACK_INFERTILITY),
    ("mood", msg::NEEDS_PACK_MOOD),
    ("ms", msg::NEEDS_PACK_MS),
    ("parkinson", msg::NEEDS_PACK_PARKINSON),
    ("stroke", msg::NEEDS_PACK_STROKE),
];

/// All that one may begin, to choose from: needs on shelves, anything else as it comes.
pub(crate) fn shelves(talk: Talk) -> AnyView {
    let title = move || if talk == Talk::Needs { t!(msg::NEEDS_NEW_TITLE) } else { talk.title() };
    talk.page(title(), move || {
        let cards = session::cards(&talk.family());
        let (lede, body) = match talk {
            Talk::Needs => {
                let shelves: Vec<AnyView> = SHELVES.iter().map(|(pack, title)| shelf(&cards, pack, *title)).collect();
                (t!(msg::NEEDS_SHELVES), shelves.into_any())
            }
            _ => (t!(talk.lede()), rows(talk, cards.iter())),
        };
        view! {
            {back(talk.at(), talk.title())}
            <div class="stack">
                <header class="stack tight">
                    {heading(title())}
                    <p class="meta">{lede}</p>
                </header>
                {body}
            </div>
        }
        .into_any()
    })
}

fn shelf(cards: &[Card], pack: &str, title: Msg<0>) -> AnyView {
    let here = |card: &&Card| match pack {
        "" => card.packs.is_empty(),
        _ => card.packs.iter().any(|of| of.as_str() == pack),
    };
    view! {
        <details class="fold" name="shelf" open=pack.is_empty()>
            <summary>{t!(title)}</summary>
            {rows(Talk::Needs, cards.iter().filter(here))}
        </details>
    }
    .into_any()
}

fn rows<'cards>(talk: Talk, cards: impl Iterator<Item = &'cards Card>) -> AnyView {
    let row = |card: &Card| {
        let to = format!("{}/new/{}", talk.at(), in_path(&card.id));
        view! { <a class="row" href=to><span class="fill">{text::title(card)}</span></a> }.into_any()
    };
    let rows: Vec<AnyView> = cards.map(row).collect();
    view! { <div class="rows">{rows}</div> }.into_any()
}

/// One being put into words, with how it will read; kept for oneself or shared.
pub(crate) fn ask(talk: Talk) -> AnyView {
    let chosen = path().with_untracked(|path| path.trim_end_matches('/').rsplit('/').next().and_then(card_in_path));
    let form = chosen.filter(|card| talk.has(card));
    let Some(form) = form.and_then(|card| Form::open(&card, None)) else { return nowhere() };
    let title = text::title(form.card());
    let form = form.clone();
    talk.page(title, move || {
        let asked = talk.fields(form.card(), false);
        let fields: Vec<AnyView> = asked.into_iter().map(|asked| field(&form, asked)).collect();
        let reads = form.clone();
        let preview = move || {
            let said = reads.said_now();
            (talk == Talk::Needs && !said.is_empty()).then(|| {
                view! {
                    <section class="card mine stack tight">
                        <h2 class="small">{t!(msg::NEEDS_PREVIEW)}</h2>
                        {words(talk, reads.card(), &said)}
                    </section>
                }
            })
        };
        let together = are_two();
        let said = ArcRwSignal::new(String::new());
        let button = |audience: Audience, class: &'static str, words: String| {
            let (form, said) = (form.clone(), said.clone());
            let open = move |_| {
                let (card, answers) = (form.card().id.clone(), form.said());
                let opened = session::act(Action::Open { card, about: None, answers, audience });
                form.let_go();
                let said = said.clone();
                spawn_local(async move {
                    match opened.await {
                        Ok(Some(need)) => go_instead(&format!("{}/{}", talk.at(), need.hex())),
                        Ok(None) => {}
                        Err(refusal) => said.set(text::refusal(&refusal)),
                    }
                });
            };
            view! { <button type="button" class=class on:click=open>{words}</button> }.into_any()
        };
        let note = if together { t!(msg::NEEDS_SHARE_NOTE) } else { t!(msg::AUDIENCE_ALONE_NOTE) };
        view! {
            {back(talk.at(), talk.title())}
            <div class="stack loose">
                {heading(text::title(form.card()))}
                {fields}
                <div aria-live="polite">{preview}</div>
                <div class="stack tight">
                    <div class="line">
                        {together.then(|| button(Audience::BothOfUs, "btn main", t!(msg::NEEDS_SHARE)))}
                        {button(Audience::OnlyMe, "btn", t!(msg::NEEDS_KEEP))}
                    </div>
                    <p class="meta">{note}</p>
                    {status(said.clone())}
                </div>
            </div>
        }
        .into_any()
    })
}
