use grammar::Value;
use leptos::prelude::*;

use super::Slot;

/// A civil day, with the browser's own calendar.
pub(super) fn day(slot: &Slot) -> AnyView {
    let (id, reads, writes) = (slot.name(), slot.clone(), slot.clone());
    let value = move || match reads.value() {
        Some(Value::Day(day)) => day.to_string(),
        _ => String::new(),
    };
    let picked = move |event| writes.set(event_target_value(&event).parse().ok().map(Value::Day));
    view! {
        <div class="stack tight">
            <label class="label" for=id.clone()>{slot.label()}</label>
            {slot.hint()}
            <input class="field" type="date" id=id prop:value=value on:change=picked />
        </div>
    }
    .into_any()
}
