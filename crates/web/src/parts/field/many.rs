use std::collections::BTreeSet;

use grammar::{Slug, Value};
use leptos::prelude::*;

use super::Slot;
use crate::text as words;

/// Any of a few words.
pub(super) fn many(slot: &Slot, options: &[Slug]) -> AnyView {
    let chips: Vec<AnyView> = options.iter().map(|option| chip(slot, option.clone())).collect();
    slot.group(|| None, view! { <div class="chips">{chips}</div> }.into_any())
}

fn chip(slot: &Slot, option: Slug) -> AnyView {
    let words = words::option(slot.form.card(), &slot.field, &option);
    let (reads, writes) = (slot.clone(), slot.clone());
    let read = option.clone();
    let toggle = move |_| {
        let mut chosen = options_of(&writes);
        if !chosen.remove(&option) {
            chosen.insert(option.clone());
        }
        writes.set((!chosen.is_empty()).then_some(Value::Many(chosen)));
    };
    view! {
        <label class="chip">
            <input type="checkbox" prop:checked=move || options_of(&reads).contains(&read) on:change=toggle />
            {words}
        </label>
    }
    .into_any()
}

fn options_of(slot: &Slot) -> BTreeSet<Slug> {
    match slot.value() {
        Some(Value::Many(options)) => options,
        _ => BTreeSet::new(),
    }
}
