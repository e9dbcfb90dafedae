use std::cell::Cell;

use content::{Area, msg};
use leptos::{ev, prelude::*};

use crate::{
    app::{self, Handed},
    parts::{back, banner, heading, radios, with_area},
    session,
    text::t,
};

/// One thing stays open for whoever gets the device, and the rest is locked.
pub(crate) fn hand_over() -> AnyView {
    with_area(Area::Lock, t!(msg::MORE_HAND_OVER), page)
}

fn page() -> AnyView {
    let body = if session::has_lock().get_untracked() {
        choice()
    } else {
        view! {
            <p>{t!(msg::HAND_NEEDS_LOCK)}</p>
            <div class="line"><a class="btn main" href="/lock">{t!(msg::LOCK_SET)}</a></div>
        }
        .into_any()
    };
    view! {
        {back("/more", t!(msg::NAV_MORE))}
        <div class="stack loose">
            <header class="stack tight">
                {heading(t!(msg::MORE_HAND_OVER))}
                <p class="meta">{t!(msg::HAND_NOTE)}</p>
            </header>
            {body}
        </div>
    }
    .into_any()
}

fn choice() -> AnyView {
    thread_local! {
        static CHOSEN: Cell<Handed> = const { Cell::new(Handed::Show) };
    }
    CHOSEN.set(Handed::Show);
    let options = vec![
        (Handed::Show, t!(msg::SHOW_LABEL)),
        (Handed::Lamp, t!(msg::LAMP_TITLE)),
        (Handed::Table, t!(msg::TABLE_TITLE)),
    ];
    let submit = |event: ev::SubmitEvent| {
        event.prevent_default();
        app::hand_over(CHOSEN.get());
    };
    view! {
        <form class="stack loose" on:submit=submit>
            {radios("hand", t!(msg::HAND_WHICH), None, options, Handed::Show, |open| CHOSEN.set(open))}
            <p class="meta">{t!(msg::HAND_END)}</p>
            <div class="line"><button class="btn main">{t!(msg::HAND_DO)}</button></div>
        </form>
    }
    .into_any()
}

/// What stands above the one thing that is open.
pub(crate) fn handed_line() -> AnyView {
    view! { <div class="notices">{banner(t!(msg::HAND_ONLY), unlock())}</div> }.into_any()
}

/// What stands in the place of everything else.
pub(crate) fn elsewhere() -> AnyView {
    let open = app::handed().get_untracked().map(Handed::path);
    let back = open.map(|path| view! { <a class="btn main" href=path>{t!(msg::HAND_BACK)}</a> });
    view! {
        <div class="stack roomy still">
            {heading(t!(msg::HAND_ONLY))}
            <div class="line">{back}{unlock()}</div>
        </div>
    }
    .into_any()
}

/// Ending it leads through the lock.
fn unlock() -> AnyView {
    view! { <button type="button" class="btn quiet" on:click=|_| session::lock_now()>{t!(msg::HAND_UNLOCK)}</button> }
        .into_any()
}
