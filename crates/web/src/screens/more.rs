use content::msg;
use engine::views::{House, HouseView};
use leptos::prelude::*;

use crate::{
    parts::{Icon, heading, row, row_of, sync_words},
    session,
    text::t,
};

/// Everything that is not for every day.
pub(crate) fn more() -> AnyView {
    let house = session::ask(House);
    let sync = sync_words();
    let sync = view! { <span class="meta" role="status">{move || sync.get()}</span> }.into_any();
    view! {
        <div class="stack loose">
            {heading(t!(msg::MORE_TITLE))}
            <div class="rows">
                {move || house.with(place)}
                {row("/settings", Icon::Settings, t!(msg::MORE_SETTINGS), Some(t!(msg::MORE_SETTINGS_NOTE)))}
                {row_of("/trouble", Icon::Phone, t!(msg::SYNC_TITLE), Some(sync))}
                {row("/who", Icon::OnlyMe, t!(msg::MORE_WHO_CAN_READ), None)}
                {row("/safety", Icon::Calm, t!(msg::MORE_SAFETY), None)}
            </div>
            {about()}
        </div>
    }
    .into_any()
}

/// The shared place, or the way to one.
fn place(house: &HouseView) -> AnyView {
    match &house.partner {
        None => row("/invite", Icon::BothOfUs, t!(msg::PLACE_INVITE), Some(t!(msg::PLACE_NONE))),
        Some(partner) => {
            let with = match &partner.name {
                _ if partner.ended => view! { <span class="meta">{t!(msg::PLACE_ENDED)}</span> }.into_any(),
                Some(name) => view! {
                    <span class="meta">{t!(msg::PLACE_WITH)}" "<bdi class="words">{name.clone()}</bdi></span>
                }
                .into_any(),
                None => view! { <span class="meta">{t!(msg::PLACE_WITH_OTHER)}</span> }.into_any(),
            };
            row_of("/place", Icon::BothOfUs, t!(msg::PLACE_TITLE), Some(with))
        }
    }
}

fn about() -> AnyView {
    view! {
        <section class="stack tight">
            <h2>{t!(msg::MORE_ABOUT)}</h2>
            <p>{t!(msg::MORE_ABOUT_TEXT)}</p>
            <p class="meta">{t!(msg::MORE_ABOUT_VERSION, version = env!("CARGO_PKG_VERSION"))}</p>
            <p class="meta">{t!(msg::MORE_ABOUT_LICENCE)}</p>
            <p class="meta">{t!(msg::MORE_NOT_MEDICAL)}</p>
        </section>
    }
    .into_any()
}
