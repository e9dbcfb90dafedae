use leptos::prelude::*;

/// One of a few settings, as chips; `choose` is called at once. `name` is unique on the screen.
pub(crate) fn radios<T>(
    name: &'static str,
    legend: String,
    note: Option<String>,
    options: Vec<(T, String)>,
    chosen: T,
    choose: impl Fn(T) + Clone + 'static,
) -> AnyView
where
    T: Copy + PartialEq + 'static,
{
    let chips: Vec<AnyView> = options
        .into_iter()
        .map(|(option, words)| {
            let choose = choose.clone();
            view! {
                <label class="chip">
                    <input type="radio" name=name checked=option == chosen on:change=move |_| choose(option) />
                    {words}
                </label>
            }
            .into_any()
        })
        .collect();
    let note = note.map(|note| view! { <p class="meta">{note}</p> });
    view! {
        <fieldset class="stack tight">
            <legend class="label">{legend}</legend>
            <div class="chips">{chips}</div>
            {note}
        </fieldset>
    }
    .into_any()
}
