use content::{Area, Msg, msg};
use leptos::prelude::*;

use crate::{
    parts::{Icon, back, heading, row, with_area},
    text::t,
};

/// A place that is there for who looks for it: where it is, its picture and its words.
type Door = (&'static str, Icon, Msg<0>);

/// What helps at once.
const NOW: [Door; 2] = [("/support", Icon::Need, msg::SUPPORT_TITLE), ("/storms", Icon::Storm, msg::TOGETHER_STORMS)];
/// What two people may talk about.
const TALK: [Door; 3] = [
    ("/question", Icon::BothOfUs, msg::TOGETHER_QUESTION),
    ("/ours", Icon::Weather, msg::OURS_TITLE),
    ("/strains", Icon::Grey, msg::STRAINS_TITLE),
];
/// What makes the days ahead easier.
const AHEAD: [Door; 3] = [
    ("/flare-plan", Icon::Storm, msg::TOGETHER_FLAREPLAN),
    ("/unsure", Icon::Weather, msg::UNSURE_TITLE),
    ("/changed", Icon::Rough, msg::CHANGED_TITLE),
];
/// What lies around the two.
const AROUND: [Door; 3] = [
    ("/money", Icon::Calm, msg::MONEY_TITLE),
    ("/decisions", Icon::Today, msg::DECISIONS_TITLE),
    ("/others", Icon::Phone, msg::OTHERS_TITLE),
];

/// Everything that two people can do together beside what is for every day. Nothing here asks for anything.
pub(crate) fn together() -> AnyView {
    with_area(Area::Together, t!(msg::TOGETHER_TITLE), || {
        view! {
            {back("/more", t!(msg::NAV_MORE))}
            <div class="stack loose">
                <header class="stack tight">
                    {heading(t!(msg::TOGETHER_TITLE))}
                    <p class="meta">{t!(msg::TOGETHER_LEDE)}</p>
                </header>
                {doors(msg::TOGETHER_NOW, &NOW)}
                {doors(msg::TOGETHER_TALK, &TALK)}
                {doors(msg::TOGETHER_AHEAD, &AHEAD)}
                {doors(msg::TOGETHER_AROUND, &AROUND)}
            </div>
        }
        .into_any()
    })
}

fn doors(title: Msg<0>, doors: &[Door]) -> AnyView {
    let rows: Vec<AnyView> = doors.iter().map(|(path, shape, words)| row(*path, *shape, t!(*words), None)).collect();
    view! { <section class="stack tight"><h2 class="small">{t!(title)}</h2><div class="rows">{rows}</div></section> }
        .into_any()
}
