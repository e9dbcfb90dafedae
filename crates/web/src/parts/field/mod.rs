//! One field of a card being filled in: one file per kind.

mod choice;
mod day;
mod many;
mod scale;
mod schedule;
mod text;

use std::sync::Arc;

use grammar::{Field, Kind, Value};
use leptos::prelude::*;

use super::Form;
use crate::text::{self as words, t};
pub(crate) use choice::{big_choice, weather};
use content::msg;

type Ask = Arc<dyn Fn(&Form, &Field) -> String + Send + Sync>;

/// A field of a form: what stands there, and where it is put.
#[derive(Clone)]
pub(crate) struct Slot {
    /// The form it belongs to.
    pub(crate) form: Form,
    /// What is asked.
    pub(crate) field: Field,
    ask: Ask,
}

/// The widget for a field, whatever its kind. It shows only while the card asks for it.
pub(crate) fn field(form: &Form, field: &Field) -> AnyView {
    shown(Slot::new(form, field))
}

/// The same with a question of the screen's own, which may change with what was answered before.
pub(crate) fn field_asking(
    form: &Form,
    field: &Field,
    ask: impl Fn(&Form, &Field) -> String + Send + Sync + 'static,
) -> AnyView {
    shown(Slot { form: form.clone(), field: field.clone(), ask: Arc::new(ask) })
}

fn shown(slot: Slot) -> AnyView {
    let asked = slot.clone();
    let asked = Memo::new(move |_| asked.form.asks(&asked.field));
    (move || asked.get().then(|| slot.widget())).into_any()
}

impl Slot {
    /// A field of a form, asked in the card's words.
    pub(crate) fn new(form: &Form, field: &Field) -> Self {
        Self { form: form.clone(), field: field.clone(), ask: Arc::new(|form, field| words::ask(form.card(), field)) }
    }

    /// What stands in the field; tracked.
    pub(crate) fn value(&self) -> Option<Value> {
        self.form.value(&self.field.id)
    }

    /// Answers the field, or takes the answer back.
    pub(crate) fn set(&self, value: Option<Value>) {
        self.form.set(&self.field.id, value);
    }

    /// A name for the field's inputs that no other field of the screen has.
    fn name(&self) -> String {
        format!("{}.{}", self.form.card().id, self.field.id)
    }

    /// The question, which may change.
    fn label(&self) -> impl Fn() -> String + Send + 'static {
        let slot = self.clone();
        move || (slot.ask)(&slot.form, &slot.field)
    }

    fn hint(&self) -> Option<AnyView> {
        words::hint(self.form.card(), &self.field).map(|hint| view! { <p class="meta">{hint}</p> }.into_any())
    }

    fn widget(&self) -> AnyView {
        match &self.field.kind {
            Kind::Scale(scale) => scale::scale(self, scale),
            Kind::Choice(options) => choice::choice(self, options),
            Kind::Many(options) => many::many(self, options),
            Kind::Text(most) => text::text(self, *most),
            Kind::Day => day::day(self),
            Kind::Schedule => schedule::schedule(self),
        }
    }

    /// A group of inputs under the field's label, with a way to leave it out again.
    fn group(&self, said: impl Fn() -> Option<String> + Send + 'static, inputs: AnyView) -> AnyView {
        let slot = self.clone();
        let there = self.clone();
        let optional = self.field.optional;
        let there = Memo::new(move |_| optional && there.value().is_some());
        let leave = move || {
            let slot = slot.clone();
            there.get().then(|| {
                view! {
                    <button type="button" class="btn quiet edge clear start" on:click=move |_| slot.set(None)>
                        {t!(msg::DO_CLEAR)}
                    </button>
                }
                .into_any()
            })
        };
        view! {
            <fieldset class="stack tight">
                <legend class="line"><span class="label">{self.label()}</span><b class="push">{said}</b></legend>
                {self.hint()}
                {inputs}
                {leave}
            </fieldset>
        }
        .into_any()
    }
}
