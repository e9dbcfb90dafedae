use content::{Area, msg};
use leptos::{prelude::*, task::spawn_local};

use super::heading;
use crate::text::{self, t};

/// A page whose words are fetched when it is opened. `title` is known before the rest.
pub(crate) fn with_area(area: Area, title: String, page: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let there = ArcRwSignal::new(None);
    fetch(area, there.clone());
    view! {
        {move || match there.get() {
            None => view! { <p class="meta" role="status">{t!(msg::APP_LOADING)}</p> }.into_any(),
            Some(true) => page(),
            Some(false) => {
                let there = there.clone();
                let again = move |_| fetch(area, there.clone());
                view! {
                    <div class="stack roomy">
                        {heading(title.clone())}
                        <p role="status">{t!(msg::ERROR_TEXT_MISSING)}</p>
                        <div class="line">
                            <button type="button" class="btn" on:click=again>{t!(msg::DO_TRY_AGAIN)}</button>
                        </div>
                    </div>
                }
                .into_any()
            }
        }}
    }
    .into_any()
}

/// A part of a screen whose words are fetched when it is there: it appears with them, and until then nothing is missed.
pub(crate) fn all_there(areas: &'static [Area], part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let there = RwSignal::new(false);
    spawn_local(async move {
        for area in areas {
            if !text::add_area(*area).await {
                return;
            }
        }
        there.set(true);
    });
    (move || there.get().then(&part)).into_any()
}

fn fetch(area: Area, there: ArcRwSignal<Option<bool>>) {
    spawn_local(async move { there.set(Some(text::add_area(area).await)) });
}
