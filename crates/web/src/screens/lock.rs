use content::{Area, msg};
use driver::web::{Refused, passkeys_possible};
use leptos::{ev, prelude::*, task::spawn_local};

use crate::{
    app::alias,
    parts::{back, heading, passphrase, radios, refused_words, status, with_area},
    session::{self, LockChange},
    text::t,
};

/// The fewest characters of a passphrase. A few words are more than enough; a PIN is not.
const FEWEST: usize = 8;

/// Sets the lock, changes it and takes it away.
pub(crate) fn lock() -> AnyView {
    with_area(Area::Lock, t!(msg::MORE_LOCK), page)
}

fn page() -> AnyView {
    let said = ArcRwSignal::new(String::new());
    let (set, outcome) = (session::has_lock(), said.clone());
    let body = move || if set.get() { changing(outcome.clone()) } else { setting(outcome.clone()) };
    view! {
        {back("/settings", t!(msg::MORE_SETTINGS))}
        <div class="stack loose">
            <header class="stack tight">
                {heading(t!(msg::MORE_LOCK))}
                <p class="meta">{t!(msg::LOCK_NOTE)}</p>
            </header>
            {status(said)}
            {body}
        </div>
    }
    .into_any()
}

/// There is none yet.
fn setting(said: ArcRwSignal<String>) -> AnyView {
    let (standing, new) = (Standing { said, ..Standing::default() }, New::default());
    let taken = new.clone();
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        if let Some(new) = taken.read(&standing.said) {
            standing.carry_out(t!(msg::LOCK_IS_SET), LockChange::Set(new));
        }
    };
    view! {
        <form class="stack loose" on:submit=submit>
            {new.fields()}
            <div class="note stack tight"><p>{t!(msg::LOCK_FORGET_NOBODY)}</p><p>{t!(msg::LOCK_FORGET_WORDS)}</p></div>
            <p class="meta">{t!(msg::LOCK_SLOWS)}</p>
            <div class="line"><button class="btn main">{t!(msg::LOCK_SET)}</button></div>
        </form>
    }
    .into_any()
}

/// There is one: what is done with it asks for its passphrase.
fn changing(said: ArcRwSignal<String>) -> AnyView {
    let after = session::minutes();
    let options = session::MINUTES.map(|minutes| (minutes, t!(msg::LOCK_AUTO_MINUTES, minutes = minutes.to_string())));
    let (standing, new) = (Standing { said, ..Standing::default() }, New::default());
    standing.count_passkeys();

    let (change, taken) = (standing.clone(), new.clone());
    let change = move |event: ev::SubmitEvent| {
        event.prevent_default();
        if let Some(new) = taken.read(&change.said) {
            change.with_it(t!(msg::LOCK_CHANGED), |now| LockChange::Change(now, new));
            taken.clear();
        }
    };
    let remove = standing.clone();
    let remove = move |_| remove.with_it(t!(msg::LOCK_REMOVED), LockChange::Remove);
    view! {
        {radios("lock-after", t!(msg::LOCK_AUTO), Some(t!(msg::LOCK_AUTO_NOTE)), options.into(), after, session::choose_minutes)}
        <form class="stack loose" on:submit=change>
            <p>{t!(msg::LOCK_ASKS)}</p>
            {passphrase("now", t!(msg::LOCK_CURRENT), false, standing.now.clone())}
            <div class="line"><button type="button" class="btn" on:click=remove>{t!(msg::LOCK_REMOVE)}</button></div>
            {passkeys_possible().then(|| passkey(standing))}
            <section class="stack">
                <h2>{t!(msg::LOCK_CHANGE)}</h2>
                {new.fields()}
                <div class="line"><button class="btn">{t!(msg::LOCK_CHANGE)}</button></div>
            </section>
        </form>
    }
    .into_any()
}

/// A passkey as one more way.
fn passkey(standing: Standing) -> AnyView {
    let add = standing.clone();
    let add = move |_| {
        let name = alias().get_untracked().words();
        add.with_it(t!(msg::LOCK_PASSKEY_ADDED), |now| LockChange::AddPasskey(now, name));
    };
    let forget = move || {
        let standing = standing.clone();
        (standing.passkeys.get() > 0).then(|| {
            let forget = move |_| standing.with_it(t!(msg::LOCK_PASSKEYS_FORGOTTEN), LockChange::ForgetPasskeys);
            view! { <button type="button" class="btn quiet" on:click=forget>{t!(msg::LOCK_PASSKEYS_FORGET)}</button> }
        })
    };
    view! {
        <section class="stack tight">
            <h2>{t!(msg::LOCK_PASSKEY)}</h2>
            <p class="meta">{t!(msg::LOCK_PASSKEY_NOTE)}</p>
            <div class="line">
                <button type="button" class="btn" on:click=add>{t!(msg::LOCK_PASSKEY_ADD)}</button>
                {forget}
            </div>
        </section>
    }
    .into_any()
}

/// The lock as it stands, or is to stand: its passphrase as it is typed, how many passkeys it has, and what is said.
#[derive(Clone, Default)]
struct Standing {
    now: ArcRwSignal<String>,
    passkeys: ArcRwSignal<usize>,
    said: ArcRwSignal<String>,
}

impl Standing {
    /// Does something for which its passphrase is needed. None typed is no guess.
    fn with_it(&self, done: String, change: impl FnOnce(String) -> LockChange) {
        let now = self.now.get_untracked();
        if now.is_empty() {
            self.said.set(t!(msg::LOCK_ASKS));
        } else {
            self.now.set(String::new());
            self.carry_out(done, change(now));
        }
    }

    /// Says that it takes a moment, then how it went, and looks anew how many passkeys there are.
    fn carry_out(&self, done: String, change: LockChange) {
        let standing = self.clone();
        standing.said.set(t!(msg::LOCK_MOMENT));
        let adds = matches!(change, LockChange::AddPasskey(..));
        spawn_local(async move {
            standing.said.set(match session::change_lock(change).await {
                Ok(()) => done,
                Err(Refused::NoPasskey) if adds => t!(msg::LOCK_PASSKEY_NONE),
                Err(refused) => refused_words(refused),
            });
            standing.count_passkeys();
        });
    }

    fn count_passkeys(&self) {
        let passkeys = self.passkeys.clone();
        spawn_local(async move { passkeys.set(session::passkeys().await) });
    }
}

/// A new passphrase, typed twice.
#[derive(Clone, Default)]
struct New {
    once: ArcRwSignal<String>,
    again: ArcRwSignal<String>,
}

impl New {
    fn fields(&self) -> AnyView {
        view! {
            <div class="stack">
                {passphrase("new", t!(msg::LOCK_NEW), true, self.once.clone())}
                <p class="meta">{t!(msg::LOCK_NEW_NOTE)}</p>
                {passphrase("again", t!(msg::LOCK_AGAIN), true, self.again.clone())}
            </div>
        }
        .into_any()
    }

    /// It, if it may be one; else says why not.
    fn read(&self, said: &ArcRwSignal<String>) -> Option<String> {
        let (once, again) = (self.once.get_untracked(), self.again.get_untracked());
        let why = if once.chars().count() < FEWEST {
            t!(msg::LOCK_SHORT)
        } else if once != again {
            t!(msg::LOCK_DIFFER)
        } else {
            return Some(once);
        };
        said.set(why);
        None
    }

    fn clear(&self) {
        self.once.set(String::new());
        self.again.set(String::new());
    }
}
