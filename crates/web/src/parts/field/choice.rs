use grammar::{Slug, Value};
use leptos::prelude::*;

use super::Slot;
use crate::{
    parts::{Icon, icon},
    text as words,
};

/// One of a few words.
pub(super) fn choice(slot: &Slot, options: &[Slug]) -> AnyView {
    let chips: Vec<AnyView> = options.iter().map(|option| chip(slot, option)).collect();
    slot.group(|| None, view! { <div class="chips">{chips}</div> }.into_any())
}

/// The same as large buttons, one of which is enough: for a screen that asks one thing. `chosen` is called after the
/// answer stands.
pub(crate) fn big_choice(slot: &Slot, options: &[Slug], chosen: impl Fn() + Copy + 'static) -> AnyView {
    let buttons: Vec<AnyView> = options
        .iter()
        .map(|option| {
            let slot = slot.clone();
            let value = Value::Choice(option.clone());
            let words = words::option(slot.form.card(), &slot.field, option);
            let shape = weather(option).map(icon);
            let choose = move |_| {
                slot.set(Some(value.clone()));
                chosen();
            };
            view! { <button type="button" class="big" on:click=choose>{shape}<b>{words}</b></button> }.into_any()
        })
        .collect();
    view! { <div class="stack snug">{buttons}</div> }.into_any()
}

fn chip(slot: &Slot, option: &Slug) -> AnyView {
    let value = Value::Choice(option.clone());
    let words = words::option(slot.form.card(), &slot.field, option);
    let (reads, writes) = (slot.clone(), slot.clone());
    let chosen = value.clone();
    view! {
        <label class="chip">
            <input
                type="radio"
                name=slot.name()
                prop:checked=move || reads.value().as_ref() == Some(&chosen)
                on:change=move |_| writes.set(Some(value.clone()))
            />
            {weather(option).map(icon)}
            {words}
        </label>
    }
    .into_any()
}

/// The drawing of a word for the day; other options have none.
pub(crate) fn weather(option: &Slug) -> Option<Icon> {
    Some(match option.as_str() {
        "calm" => Icon::Calm,
        "grey" => Icon::Grey,
        "rough" => Icon::Rough,
        "storm" => Icon::Storm,
        _ => return None,
    })
}
