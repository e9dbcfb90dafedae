use content::msg;
use grammar::{Audience, Share};
use leptos::prelude::*;

use super::{Form, Icon, icon, small_icon};
use crate::text::{self, t};

/// Who sees an item: always a word, a shape and an edge, never colour alone.
pub(crate) fn audience_badge(audience: Audience) -> AnyView {
    let class = if audience == Audience::BothOfUs { "vis both" } else { "vis" };
    let (shape, word) = signs(audience);
    view! { <span class=class>{small_icon(shape)}{word}</span> }.into_any()
}

/// "Who is this for?" as two chips. `name` is unique on the screen.
fn audience_choice(
    name: String,
    legend: String,
    value: impl Fn() -> Audience + Clone + Send + 'static,
    choose: impl Fn(Audience) + Clone + 'static,
) -> AnyView {
    let chips = [Audience::OnlyMe, Audience::BothOfUs].map(|audience| {
        let class = if audience == Audience::OnlyMe { "chip mine" } else { "chip" };
        let (shape, word) = signs(audience);
        let (value, choose) = (value.clone(), choose.clone());
        view! {
            <label class=class>
                <input
                    type="radio"
                    name=name.clone()
                    prop:checked=move || value() == audience
                    on:change=move |_| choose(audience)
                />
                {icon(shape)}
                {word}
            </label>
        }
        .into_any()
    });
    view! {
        <fieldset>
            <legend class="label">{legend}</legend>
            <div class="chips">{Vec::from(chips)}</div>
        </fieldset>
    }
    .into_any()
}

/// A form's one choice, and folded below it the same for each field that has one: for who wants to show one part and
/// keep another.
pub(crate) fn audience_of_form(form: &Form) -> AnyView {
    let (reads, writes) = (form.clone(), form.clone());
    let whole = audience_choice(
        format!("{}.audience", form.card().id),
        t!(msg::AUDIENCE_ASK),
        move || reads.audience().form,
        move |audience| writes.choose(audience),
    );
    let fields = form.card().fields.iter().filter(|field| field.share == Share::Ask);
    let each: Vec<AnyView> = fields
        .map(|field| {
            let (reads, writes) = (form.clone(), form.clone());
            let (read, write) = (field.id.clone(), field.id.clone());
            audience_choice(
                format!("{}.{}.audience", form.card().id, field.id),
                t!(msg::AUDIENCE_FIELD, field = text::name(form.card(), field)),
                move || reads.audience().of(&read),
                move |audience| writes.choose_for(&write, audience),
            )
        })
        .collect();
    view! {
        <div class="stack tight">
            {whole}
            <p class="meta">{t!(msg::AUDIENCE_NOTE)}</p>
            <details>
                <summary>{icon(Icon::Add)}{t!(msg::AUDIENCE_MIXED)}</summary>
                <div class="stack">{each}</div>
            </details>
        </div>
    }
    .into_any()
}

fn signs(audience: Audience) -> (Icon, String) {
    match audience {
        Audience::OnlyMe => (Icon::OnlyMe, t!(msg::AUDIENCE_ONLY_ME)),
        Audience::BothOfUs => (Icon::BothOfUs, t!(msg::AUDIENCE_BOTH)),
    }
}
