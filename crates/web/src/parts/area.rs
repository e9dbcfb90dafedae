use std::{
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use content::{Area, msg};
use leptos::{prelude::*, task::spawn_local};

use super::heading;
use crate::{
    app::catch_up,
    text::{self, t},
};

/// Fetches something, and says whether it is there now.
pub(crate) type Fetch = Arc<dyn Fn() -> Pin<Box<dyn Future<Output = bool>>> + Send + Sync>;

/// A page whose words are fetched when it is opened. `title` is known before the rest.
pub(crate) fn with_area(area: Area, title: String, page: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let fetch: Fetch = Arc::new(move || Box::pin(text::add_area(area)));
    once_there(fetch, move || (title.clone(), t!(msg::ERROR_TEXT_MISSING)), page)
}

/// A page of which a part is fetched when it is opened. `missing` has a title and what is to be said where it cannot be
/// had; it can then be tried again.
pub(crate) fn once_there(
    fetch: Fetch,
    missing: impl Fn() -> (String, String) + Send + 'static,
    page: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let there = ArcRwSignal::new(None);
    bring(&fetch, &there);
    view! {
        {move || match there.get() {
            None => view! { <p class="meta" role="status">{t!(msg::APP_LOADING)}</p> }.into_any(),
            Some(true) => page(),
            Some(false) => {
                let (there, fetch, (title, words)) = (there.clone(), fetch.clone(), missing());
                let again = move |_| bring(&fetch, &there);
                view! {
                    <div class="stack roomy">
                        {heading(title)}
                        <p role="status">{words}</p>
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

/// What a future gives, where it need not wait for anything.
pub(crate) fn at_once<T>(mut future: Pin<&mut dyn Future<Output = T>>) -> Option<T> {
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => Some(outcome),
        Poll::Pending => None,
    }
}

/// What is there already is shown without a wait.
fn bring(fetch: &Fetch, there: &ArcRwSignal<Option<bool>>) {
    let (mut fetching, there) = (fetch(), there.clone());
    match at_once(fetching.as_mut()) {
        Some(outcome) => there.set(Some(outcome)),
        None => spawn_local(async move {
            let outcome = fetching.await;
            there.set(Some(outcome));
            if !outcome {
                catch_up().await;
            }
        }),
    }
}
