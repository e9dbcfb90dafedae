use content::{Area, Msg, msg};
use leptos::prelude::*;

use super::Walk;
use crate::{
    parts::{Icon, back, heading, row, with_area},
    text::t,
};

/// Everything that two people can do together beside what is for every day. Nothing here asks for anything.
pub(crate) fn together() -> AnyView {
    let title = || t!(msg::TOGETHER_TITLE);
    with_area(Area::Together, title(), move || with_area(Area::Paths, title(), page))
}

fn page() -> AnyView {
    let door = |path: &'static str, shape: Icon, words: Msg<0>| row(path, shape, t!(words), None);
    let now = [
        door("/support", Icon::Need, msg::SUPPORT_TITLE),
        door("/storms", Icon::Storm, msg::TOGETHER_STORMS),
        walk(Walk::Pause, Icon::Calm),
    ];
    let talk = [
        door("/question", Icon::BothOfUs, msg::TOGETHER_QUESTION),
        door("/ours", Icon::Weather, msg::OURS_TITLE),
        walk(Walk::WorkingOut, Icon::Today),
        walk(Walk::Disclosure, Icon::Letter),
        door("/strains", Icon::Grey, msg::STRAINS_TITLE),
    ];
    let ahead = [
        door("/flare-plan", Icon::Storm, msg::TOGETHER_FLAREPLAN),
        door("/unsure", Icon::Weather, msg::UNSURE_TITLE),
        door("/changed", Icon::Rough, msg::CHANGED_TITLE),
    ];
    let around = [
        door("/money", Icon::Calm, msg::MONEY_TITLE),
        door("/decisions", Icon::Today, msg::DECISIONS_TITLE),
        door("/others", Icon::Phone, msg::OTHERS_TITLE),
        door("/cards", Icon::Add, msg::CARDS_TITLE),
    ];
    view! {
        {back("/more", t!(msg::NAV_MORE))}
        <div class="stack loose">
            <header class="stack tight">
                {heading(t!(msg::TOGETHER_TITLE))}
                <p class="meta">{t!(msg::TOGETHER_LEDE)}</p>
            </header>
            {doors(msg::TOGETHER_NOW, now.into())}
            {doors(msg::TOGETHER_TALK, talk.into())}
            {doors(msg::TOGETHER_AHEAD, ahead.into())}
            {doors(msg::TOGETHER_AROUND, around.into())}
        </div>
    }
    .into_any()
}

fn walk(walk: Walk, shape: Icon) -> AnyView {
    row(walk.place(), shape, walk.title(), None)
}

fn doors(title: Msg<0>, rows: Vec<AnyView>) -> AnyView {
    view! { <section class="stack tight"><h2 class="small">{t!(title)}</h2><div class="rows">{rows}</div></section> }
        .into_any()
}
