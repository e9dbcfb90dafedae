use std::sync::Arc;

use content::msg;
use leptos::{ev, html, prelude::*};

use super::{
    Alias, BEGUN, Route, Stage, address, alias, begun_before,
    chunks::{Over, locked, over},
    handed, keep,
    leave::leave,
    standstill::standstill,
};
use crate::{
    parts::{Icon, announcements, icon, mark},
    screens::Talk,
    session,
    text::t,
};

/// What stands in the middle of the page.
#[derive(Clone, Copy, PartialEq)]
enum Middle {
    /// Nothing yet.
    Empty,
    /// A newcomer was quicker than what is needed to go on.
    Wait,
    /// Why there is no screen.
    Standstill(session::Closed),
    /// What asks for the passphrase.
    Locked,
    /// What stands in the place of every screen but the one that was handed over.
    Elsewhere,
    /// A screen.
    Screen(Route),
}

/// All of the page: the bar, the way to other places, the screen, and what is said over all of them.
pub(super) fn shell(stage: &ArcRwSignal<Stage>) -> AnyView {
    let main = NodeRef::<html::Main>::new();
    let skip = move |event: ev::MouseEvent| {
        event.prevent_default();
        if let Some(main) = main.get_untracked() {
            // A browser that refuses to focus leaves a working page.
            let _ = main.focus();
        }
    };
    let middle = middle(stage);
    let class = move || match middle.get() {
        Middle::Screen(route) if route.is_wide() => "wide",
        _ => "",
    };
    let stage = stage.clone();
    let handed = handed();
    // What concerns the owner is not for who has the device in hand.
    let above = move || match handed.get() {
        None => over(Over::Notices),
        Some(_) if matches!(middle.get(), Middle::Screen(_)) => over(Over::Handed),
        Some(_) => ().into_any(),
    };
    let inside = move || match middle.get() {
        Middle::Empty => ().into_any(),
        Middle::Wait => view! { <p class="meta" role="status">{t!(msg::APP_LOADING)}</p> }.into_any(),
        Middle::Standstill(why) => standstill(why, stage.clone()),
        Middle::Locked => {
            let stage = stage.clone();
            locked(Arc::new(move |opened| {
                stage.set(match opened {
                    Ok(()) => Stage::Open,
                    Err(why) => Stage::Closed(why),
                });
            }))
        }
        Middle::Elsewhere => over(Over::Elsewhere),
        Middle::Screen(route) => route.screen(),
    };
    view! {
        <a class="skip btn main" href="#main" on:click=skip>{t!(msg::APP_SKIP_TO_CONTENT)}</a>
        <header class="bar"><a class="brand" href="/">{brand()}</a>{leave()}</header>
        {navigation(middle)}
        <main id="main" tabindex="-1" node_ref=main class=class>{above}{inside}</main>
        {announcements()}
    }
    .into_any()
}

/// The name under which the app stands; with its mark where the name is its own.
fn brand() -> impl Fn() -> AnyView {
    let alias = alias();
    move || {
        let alias = alias.get();
        view! { {(alias == Alias::Own).then(mark)}{alias.words()} }.into_any()
    }
}

/// The screen of the path, once the records that it needs have been read and somebody has begun here.
fn middle(stage: &ArcRwSignal<Stage>) -> Memo<Middle> {
    let (stage, path, house) = (stage.clone(), address::path(), session::house());
    let handed = handed();
    Memo::new(move |_| match stage.get() {
        Stage::Opening => meanwhile(Route::of(&path.get())),
        Stage::Closed(why) => Middle::Standstill(why),
        Stage::Locked => {
            let route = Route::of(&path.get());
            if route.is_empty_of_words() { Middle::Screen(route) } else { Middle::Locked }
        }
        Stage::Open => {
            let route = Route::of(&path.get());
            if handed.get().is_some_and(|handed| handed.route() != route && !route.is_empty_of_words()) {
                return Middle::Elsewhere;
            }
            match house.with(|house| (house.ready, house.begun)) {
                (false, _) => meanwhile(route),
                (true, begun) => {
                    if begun && !begun_before() {
                        keep(BEGUN, Some("yes"));
                    }
                    Middle::Screen(if begun || route.is_for_anyone() { route } else { Route::Begin })
                }
            }
        }
    })
}

/// Until the records are there: the welcome for who has not begun here, which needs none.
fn meanwhile(route: Route) -> Middle {
    match route {
        _ if begun_before() => Middle::Empty,
        Route::Today | Route::Begin => Middle::Screen(Route::Begin),
        _ => Middle::Wait,
    }
}

/// First navigation: Today, Needs, Letters and More.
fn navigation(middle: Memo<Middle>) -> AnyView {
    let handed = handed();
    let shown = Memo::new(move |_| {
        handed.get().is_none() && matches!(middle.get(), Middle::Screen(route) if route.has_navigation())
    });
    let bar = move || {
        shown.get().then(|| {
            let places = [
                (Route::Today, "/", Icon::Today, t!(msg::NAV_TODAY)),
                (Route::Talks(Talk::Needs), "/needs", Icon::Need, t!(msg::NAV_NEEDS)),
                (Route::Letters, "/letters", Icon::Letter, t!(msg::NAV_LETTERS)),
                (Route::More, "/more", Icon::More, t!(msg::NAV_MORE)),
            ];
            let places = places.map(|(place, path, shape, words)| {
                let here = move || (middle.get() == Middle::Screen(place)).then_some("page");
                view! { <li><a href=path aria-current=here>{icon(shape)}{words}</a></li> }.into_any()
            });
            view! { <nav class="nav" aria-label=t!(msg::NAV_LABEL)><ul>{Vec::from(places)}</ul></nav> }
        })
    };
    bar.into_any()
}
