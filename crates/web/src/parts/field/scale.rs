use grammar::{Scale, Slug, Value};
use leptos::prelude::*;

use super::Slot;
use crate::text as words;

/// How high the water may stand in a basin.
const HEIGHTS: [&str; 5] = ["at0", "at1", "at2", "at3", "at4"];

/// A point between two ends, as a row of basins. The word of the chosen one stands beside the question, the words of
/// the ends below.
pub(super) fn scale(slot: &Slot, scale: &Scale) -> AnyView {
    let points: Vec<(i16, Option<Slug>)> = scale.points().map(|(point, name)| (point, name.cloned())).collect();
    let word = |name: &Option<Slug>, point: i16| match name {
        Some(name) => words::option(slot.form.card(), &slot.field, name),
        None => point.to_string(),
    };
    let words: Vec<(i16, String)> = points.iter().map(|(point, name)| (*point, word(name, *point))).collect();
    let last = points.len().saturating_sub(1).max(1);
    let basins: Vec<AnyView> = words
        .iter()
        .enumerate()
        .map(|(at, (point, word))| {
            let (reads, writes, point) = (slot.clone(), slot.clone(), *point);
            // The nearest of five heights: four steps over as many as the scale has.
            let height = HEIGHTS.get((4 * at + last / 2) / last).copied().unwrap_or("at4");
            view! {
                <label>
                    <input
                        type="radio"
                        name=slot.name()
                        aria-label=word.clone()
                        prop:checked=move || reads.value() == Some(Value::Scale(point))
                        on:change=move |_| writes.set(Some(Value::Scale(point)))
                    />
                    <i class=height></i>
                </label>
            }
            .into_any()
        })
        .collect();
    let ends = (words.first().map(|(_, word)| word.clone()), words.last().map(|(_, word)| word.clone()));
    let reads = slot.clone();
    let said = move || match reads.value() {
        Some(Value::Scale(point)) => words.iter().find(|(at, _)| *at == point).map(|(_, word)| word.clone()),
        _ => None,
    };
    let inputs = view! {
        <div class="tide">{basins}</div>
        <div class="ends" aria-hidden="true"><span>{ends.0}</span><span>{ends.1}</span></div>
    };
    slot.group(said, inputs.into_any())
}
