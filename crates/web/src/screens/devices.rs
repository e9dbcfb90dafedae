use std::collections::BTreeSet;

use content::{Area, msg};
use engine::{
    Action,
    views::{Device, Devices, DevicesView},
};
use leptos::prelude::*;

use crate::{
    parts::{Icon, back, carry_out, device_name, happened, heading, row, status, with_area},
    session,
    text::t,
};

/// My devices: what they are called, adding and removing them, and what was done to them.
pub(crate) fn devices() -> AnyView {
    with_area(Area::Keys, t!(msg::MORE_DEVICES), page)
}

/// What is open below a device.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Name,
    Removal,
}

fn page() -> AnyView {
    let view = session::ask(Devices);
    let (list, told, removed) = (view.clone(), view.clone(), Memo::new(move |_| view.with(|view| view.removed)));
    let cards = move || {
        list.with(|view| {
            let (this, others): (Vec<&Device>, Vec<&Device>) = view.devices.iter().partition(|device| device.this);
            this.into_iter().chain(others).map(|it| device(it, view.removed)).collect::<Vec<_>>()
        })
    };
    let ways = move || match removed.get() {
        true => view! { <p class="note care" role="status">{t!(msg::SYNC_REMOVED)}</p> }.into_any(),
        false => view! {
            <div class="rows">
                {row("/devices/add", Icon::Add, t!(msg::KEYS_ADD), Some(t!(msg::KEYS_ADD_NOTE)))}
                {row("/compare", Icon::BothOfUs, t!(msg::COMPARE_PHONES), None)}
                {row("/words", Icon::Today, t!(msg::MORE_WORDS), None)}
            </div>
        }
        .into_any(),
    };
    view! {
        {back("/settings", t!(msg::MORE_SETTINGS))}
        <div class="stack loose">
            <header class="stack tight">
                {heading(t!(msg::MORE_DEVICES))}
                <p class="meta">{t!(msg::KEYS_DEVICES_LEDE)}</p>
            </header>
            <ul class="stack">{cards}</ul>
            {ways}
            {move || told.with(history)}
        </div>
    }
    .into_any()
}

/// A device: its name, and what can be done to it.
fn device(device: &Device, removed: bool) -> AnyView {
    let open = RwSignal::new(Open::Nothing);
    let (id, name, this) = (device.id, device.name.clone(), device.this);
    let called = name.clone().unwrap_or_else(|| t!(msg::KEYS_UNNAMED));
    let going = device.going.then(|| view! { <p class="note" role="status">{t!(msg::KEYS_GOING)}</p> });
    let (still, title) = (!device.going && !removed, called.clone());
    let below = move || match open.get() {
        _ if !still => ().into_any(),
        Open::Nothing => {
            let remove = (!this).then(|| {
                let ask = move |_| open.set(Open::Removal);
                view! { <button type="button" class="btn quiet care" on:click=ask>{t!(msg::KEYS_REMOVE)}</button> }
            });
            let rename = move |_| open.set(Open::Name);
            view! {
                <div class="line foot">
                    <button type="button" class="btn quiet" on:click=rename>{t!(msg::KEYS_RENAME)}</button>
                    {remove}
                </div>
            }
            .into_any()
        }
        Open::Name => device_name(id, name.clone(), move || open.set(Open::Nothing)),
        Open::Removal => removal(device_to_remove(id), &title, move || open.set(Open::Nothing)),
    };
    let badge = this.then(|| view! { <span class="vis">{t!(msg::KEYS_THIS_ONE)}</span> });
    view! {
        <li class="card stack snug">
            <div class="line"><h2 class="small words"><bdi>{called}</bdi></h2>{badge}</div>
            {going}
            {below}
        </li>
    }
    .into_any()
}

/// The second step: what it means, in plain words.
fn removal(action: Action, name: &str, leave: impl Fn() + Send + 'static) -> AnyView {
    let said = ArcRwSignal::new(String::new());
    let outcome = said.clone();
    view! {
        <section class="stack tight">
            <h3>{t!(msg::KEYS_REMOVE_TITLE, name = name)}</h3>
            <p class="note care">{t!(msg::KEYS_REMOVE_NOTE)}</p>
            <div class="line">
                <button type="button" class="btn care" on:click=move |_| carry_out(action.clone(), &outcome, || ())>
                    {t!(msg::KEYS_REMOVE_DO)}
                </button>
                <button type="button" class="btn quiet" on:click=move |_| leave()>{t!(msg::DO_NOT_NOW)}</button>
            </div>
            {status(said)}
        </section>
    }
    .into_any()
}

fn device_to_remove(id: proto::MemberId) -> Action {
    Action::RemoveDevices(BTreeSet::from([id]))
}

/// What was done, newest first. It stays for good.
fn history(view: &DevicesView) -> Option<AnyView> {
    let lines: Vec<AnyView> =
        view.history.iter().rev().map(|what| view! { <li>{happened(what)}</li> }.into_any()).collect();
    let section = (!lines.is_empty()).then(|| {
        view! {
            <section class="stack tight">
                <h2>{t!(msg::KEYS_HISTORY_TITLE)}</h2>
                <ul class="stack tight">{lines}</ul>
                <p class="meta">{t!(msg::KEYS_NEWS_NOT_YOU)}</p>
            </section>
        }
    })?;
    Some(section.into_any())
}
