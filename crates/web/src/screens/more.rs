use content::msg;
use engine::views::{House, HouseView};
use leptos::prelude::*;

use crate::{
    app::{Offer, installs_by_menu},
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
                {row("/together", Icon::BothOfUs, t!(msg::TOGETHER_TITLE), Some(t!(msg::TOGETHER_LEDE)))}
                {row("/settings", Icon::Settings, t!(msg::MORE_SETTINGS), Some(t!(msg::MORE_SETTINGS_NOTE)))}
                {row_of("/trouble", Icon::Phone, t!(msg::SYNC_TITLE), Some(sync))}
                {row("/who", Icon::OnlyMe, t!(msg::MORE_WHO_CAN_READ), None)}
                {row("/safety", Icon::Calm, t!(msg::MORE_SAFETY), None)}
            </div>
            {locking()}
            {install()}
            {about()}
        </div>
    }
    .into_any()
}

/// Locking at once and handing the device over, where there is a lock.
fn locking() -> Option<AnyView> {
    session::has_lock().get_untracked().then(|| {
        view! {
            <div class="line">
                <button type="button" class="btn" on:click=|_| session::lock_now()>{t!(msg::MORE_LOCK_NOW)}</button>
                <a class="btn quiet" href="/hand-over">{t!(msg::MORE_HAND_OVER)}</a>
            </div>
        }
        .into_any()
    })
}

/// Keeping the app among the device's own, where the browser can and it is not there yet.
fn install() -> impl Fn() -> Option<AnyView> {
    let ready = Offer::Install.ready();
    move || {
        let way = if ready.get() {
            let taken = ready.clone();
            let take = move |_| {
                taken.set(false);
                Offer::Install.take();
            };
            let button = view! { <button type="button" class="btn" on:click=take>{t!(msg::INSTALL_DO)}</button> };
            view! { <div class="line">{button}</div> }.into_any()
        } else if installs_by_menu() {
            view! { <p>{t!(msg::INSTALL_IOS)}</p> }.into_any()
        } else {
            return None;
        };
        let section = view! {
            <section class="stack tight">
                <h2>{t!(msg::INSTALL_TITLE)}</h2>
                <p>{t!(msg::INSTALL_NOTE)}</p>
                {way}
            </section>
        };
        Some(section.into_any())
    }
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
