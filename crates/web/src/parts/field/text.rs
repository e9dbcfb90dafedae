use grammar::Value;
use leptos::prelude::*;

use super::Slot;

/// Longest text that still is one line.
const ONE_LINE: u16 = 80;

/// Words of one's own.
pub(super) fn text(slot: &Slot, most: u16) -> AnyView {
    let (id, hint) = (slot.name(), format!("{}.hint", slot.name()));
    let (reads, writes) = (slot.clone(), slot.clone());
    let value = move || match reads.value() {
        Some(Value::Text(text)) => text,
        _ => String::new(),
    };
    // The browser counts UTF-16 units and the card counts characters, so this never lets too much through.
    let most_units = most.to_string();
    let typed = move |event| {
        let text: String = event_target_value(&event);
        writes.set((!text.is_empty()).then_some(Value::Text(text)));
    };
    let input = if most <= ONE_LINE {
        view! {
            <input class="field words" type="text" id=id.clone() aria-describedby=hint.clone() maxlength=most_units
                autocomplete="off" prop:value=value on:input=typed />
        }
        .into_any()
    } else {
        view! {
            <textarea class="field words" id=id.clone() aria-describedby=hint.clone() maxlength=most_units rows="3"
                prop:value=value on:input=typed></textarea>
        }
        .into_any()
    };
    view! {
        <div class="stack tight">
            <label class="label" for=id>{slot.label()}</label>
            <div id=hint>{slot.hint()}</div>
            {input}
        </div>
    }
    .into_any()
}
