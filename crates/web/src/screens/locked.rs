use std::time::Duration;

use content::{Area, msg};
use driver::web::Refused;
use leptos::{ev, prelude::*, task::spawn_local};

use crate::{
    parts::{Art, announce, art, heading_named, passphrase, refused_words, status, wait_words, with_area},
    session::{self, Closed, Unopened, Way},
    text::t,
};

/// What stands before the vault while it is locked. It shows nothing of anybody. `opened` is told when the lock has
/// opened, and whether what is behind it has.
pub(crate) fn locked(opened: impl Fn(Result<(), Closed>) + Clone + Send + 'static) -> AnyView {
    with_area(Area::Lock, t!(msg::MORE_LOCK), move || page(opened.clone()))
}

fn page(opened: impl Fn(Result<(), Closed>) + Clone + Send + 'static) -> AnyView {
    let (typed, said) = (ArcRwSignal::new(String::new()), ArcRwSignal::new(String::new()));
    let (wait, busy) = (ArcRwSignal::new(0_i64), ArcRwSignal::new(false));
    count_down(wait.clone());
    let way = {
        let (typed, said, wait) = (typed.clone(), said.clone(), wait.clone());
        move |way: Way| {
            if busy.get_untracked() {
                return;
            }
            busy.set(true);
            said.set(t!(msg::LOCK_OPENING));
            let (typed, said, wait, busy, opened) =
                (typed.clone(), said.clone(), wait.clone(), busy.clone(), opened.clone());
            spawn_local(async move {
                let outcome = session::unlock(way).await;
                busy.set(false);
                match outcome {
                    Ok(()) => opened(Ok(())),
                    Err(Unopened::Closed(why)) => opened(Err(why)),
                    Err(Unopened::Refused(refused)) => {
                        let left = session::wait_ms().await;
                        wait.set(left);
                        typed.set(String::new());
                        // How long it takes stands below and counts down; it is read out once.
                        if left > 0 {
                            announce(wait_words(left));
                        }
                        said.set(match refused {
                            Refused::Wait(_) => String::new(),
                            Refused::Wrong(_) => t!(msg::LOCK_WRONG),
                            other => refused_words(other),
                        });
                    }
                }
            });
        }
    };
    let (read, by_words, by_passkey) = (typed.clone(), way.clone(), way);
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        by_words(Way::Passphrase(read.get_untracked()));
    };
    let passkeys = ArcRwSignal::new(0_usize);
    let found = passkeys.clone();
    spawn_local(async move { found.set(session::passkeys().await) });
    let passkey = move || {
        let by_passkey = by_passkey.clone();
        (passkeys.get() > 0).then(|| {
            let open = move |_| by_passkey(Way::Passkey);
            view! { <button type="button" class="btn" on:click=open>{t!(msg::LOCK_USE_PASSKEY)}</button> }
        })
    };
    let waits = move || {
        let wait = wait.get();
        (wait > 0).then(|| view! { <p class="meta" role="timer">{wait_words(wait)}</p> })
    };
    view! {
        <div class="stack roomy">
            {art(Art::Breakwater, "")}
            {heading_named("", t!(msg::LOCK_LOCKED))}
            <p>{t!(msg::LOCK_INSIDE)}</p>
            <form class="stack" on:submit=submit>
                {passphrase("passphrase", t!(msg::LOCK_PASSPHRASE), false, typed)}
                {status(said)}
                {waits}
                <div class="line"><button class="btn main">{t!(msg::LOCK_OPEN)}</button>{passkey}</div>
            </form>
            <div class="stack tight">
                <p class="meta">{t!(msg::LOCK_FORGOTTEN)}</p>
                <p><a class="btn quiet edge" href="/safety">{t!(msg::MORE_SAFETY)}</a></p>
            </div>
        </div>
    }
    .into_any()
}

/// Shows how long it still takes, second by second, from what is stored.
fn count_down(wait: ArcRwSignal<i64>) {
    let first = wait.clone();
    spawn_local(async move { first.set(session::wait_ms().await) });
    let second = Duration::from_secs(1);
    let tick = set_interval_with_handle(
        move || {
            if wait.get_untracked() > 0 {
                let wait = wait.clone();
                spawn_local(async move { wait.set(session::wait_ms().await) });
            }
        },
        second,
    );
    on_cleanup(move || {
        if let Ok(tick) = tick {
            tick.clear();
        }
    });
}
