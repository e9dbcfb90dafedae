use content::{Area, msg};
use leptos::prelude::*;

use crate::{
    parts::{heading, way_back, with_area},
    text::t,
};

/// Who can read this: what holds, and what does not.
pub(crate) fn promise() -> AnyView {
    with_area(Area::Safety, t!(msg::MORE_WHO_CAN_READ), page)
}

fn page() -> AnyView {
    let lines = [
        t!(msg::WHO_DEVICE),
        t!(msg::WHO_SEALED),
        t!(msg::WHO_RELAY_SEES),
        t!(msg::WHO_SERVER),
        t!(msg::WHO_OTHER),
        t!(msg::WHO_UNLOCKED),
        t!(msg::WHO_LOST),
        t!(msg::WHO_NO_WATCHING),
    ];
    let lines = lines.map(|line| view! { <li>{line}</li> });
    view! {
        {way_back()}
        <div class="stack loose">
            <header class="stack tight">
                {heading(t!(msg::WHO_TITLE))}
                <p class="meta">{t!(msg::WHO_LEDE)}</p>
            </header>
            <p class="words note">{t!(msg::WHO_PROMISE)}</p>
            <ul class="prose bullets">{Vec::from(lines)}</ul>
        </div>
    }
    .into_any()
}
