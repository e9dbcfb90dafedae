use content::{Area, msg};
use engine::{
    Action,
    views::{Devices, House},
};
use leptos::prelude::*;

use crate::{
    parts::{Icon, back, carry_out, heading, row, status, with_area},
    session,
    text::t,
};

/// Deleting this person's part at the relay: what goes and what stays, one question, and how far it has come.
pub(crate) fn delete_at_relay() -> AnyView {
    with_area(Area::Keys, t!(msg::MORE_DELETE_RELAY), page)
}

/// How far it has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// The relay has a part of this person.
    There,
    /// It is still to be told.
    Going,
    /// It has none, or has none any more.
    Nothing,
    /// This device was removed, and has no say there.
    Removed,
}

fn page() -> AnyView {
    let devices = session::ask(Devices);
    let standing = Memo::new(move |_| {
        devices.with(|view| match (view.removed, view.registered, view.forgetting) {
            (true, ..) => Standing::Removed,
            (_, _, true) => Standing::Going,
            (_, true, _) => Standing::There,
            (_, false, _) => Standing::Nothing,
        })
    });
    let said = ArcRwSignal::new(String::new());
    let told = said.clone();
    let now = move || match standing.get() {
        Standing::There => asking(&told),
        Standing::Going => view! {
            <p role="status">{t!(msg::KEYS_RELAY_GOING)}</p>
            <p class="meta">{t!(msg::KEYS_RELAY_OFFLINE)}</p>
        }
        .into_any(),
        Standing::Nothing => view! {
            <p role="status">{t!(msg::KEYS_RELAY_NONE)}</p>
            <p class="meta">{t!(msg::KEYS_RELAY_AGAIN)}</p>
        }
        .into_any(),
        Standing::Removed => view! { <p role="status">{t!(msg::SYNC_REMOVED)}</p> }.into_any(),
    };
    view! {
        {back("/settings", t!(msg::MORE_SETTINGS))}
        <div class="stack loose">
            {heading(t!(msg::MORE_DELETE_RELAY))}
            {now}
            {status(said)}
        </div>
    }
    .into_any()
}

/// What it means, and the question.
fn asking(said: &ArcRwSignal<String>) -> AnyView {
    let shares = session::ask(House).with_untracked(|house| house.partner.as_ref().map(|partner| !partner.ended));
    let leave = (shares == Some(true)).then(|| view! { <li>{t!(msg::KEYS_RELAY_LEAVE)}</li> });
    let shared = shares.map(|_| view! { <li>{t!(msg::KEYS_RELAY_SHARED)}</li> });
    let danger = (shares == Some(true)).then(|| {
        let note = Some(t!(msg::MORE_SAFETY));
        view! { <div class="rows">{row("/safety", Icon::Calm, t!(msg::PLACE_LEAVE_DANGER), note)}</div> }
    });
    view! {
        <p>{t!(msg::KEYS_RELAY_LEDE)}</p>
        <section class="prose">
            <h2>{t!(msg::KEYS_RELAY_WHAT)}</h2>
            <ul class="bullets">
                {leave}
                {shared}
                <li>{t!(msg::KEYS_RELAY_OWN)}</li>
                <li>{t!(msg::KEYS_RELAY_DEVICES)}</li>
                <li>{t!(msg::KEYS_RELAY_WORDS)}</li>
                <li>{t!(msg::KEYS_RELAY_OFFLINE)}</li>
            </ul>
        </section>
        {danger}
        {question(said)}
    }
    .into_any()
}

/// Two steps; the first can be taken back.
fn question(said: &ArcRwSignal<String>) -> AnyView {
    let (sure, said) = (ArcRwSignal::new(false), said.clone());
    let step = move || {
        let asked = sure.clone();
        if !sure.get() {
            let ask = move |_| asked.set(true);
            return view! {
                <div class="line">
                    <button type="button" class="btn care" on:click=ask>{t!(msg::KEYS_RELAY_DO)}</button>
                </div>
            }
            .into_any();
        }
        let said = said.clone();
        let delete = move |_| carry_out(Action::DeleteAtRelay, &said, || ());
        let keep = move |_| asked.set(false);
        view! {
            <div class="stack" role="group" aria-labelledby="sure">
                <p id="sure"><b>{t!(msg::KEYS_RELAY_SURE)}</b></p>
                <div class="line">
                    <button type="button" class="btn care" on:click=delete>{t!(msg::KEYS_RELAY_YES)}</button>
                    <button type="button" class="btn" on:click=keep>{t!(msg::KEYS_RELAY_NO)}</button>
                </div>
            </div>
        }
        .into_any()
    };
    step.into_any()
}
