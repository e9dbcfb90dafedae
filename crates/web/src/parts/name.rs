use content::msg;
use engine::{
    Action, HouseChange,
    views::{House, HouseView},
};
use leptos::prelude::*;

use super::{carry_out, name_form::NameForm};
use crate::{session, text::t};

/// What this person is called, asked for the first time: a name, or none. Either begins here, if nobody has. `done` is
/// called once it is durable.
pub(crate) fn first_name(done: impl Fn() + Clone + 'static) -> AnyView {
    let skipped = done.clone();
    let leave = move |said: ArcRwSignal<String>| {
        let skip = move |_| {
            // Somebody who came back here and has begun keeps the name that stands.
            if has_begun() { skipped() } else { carry_out(call_me(None), &said, skipped.clone()) }
        };
        view! { <button type="button" class="btn quiet" on:click=skip>{t!(msg::DO_SKIP)}</button> }.into_any()
    };
    let form =
        NameForm { keep: Some(t!(msg::DO_NEXT)), ..own_name(t!(msg::BEGIN_NAME_FIELD), t!(msg::BEGIN_NAME_NOTE)) };
    form.draw(|name| call_me(Some(name)), leave, done)
}

/// The name as a setting: an empty field takes it back.
pub(crate) fn name_setting() -> AnyView {
    let form = NameForm { kept: t!(msg::IS_SAVED_HERE), ..own_name(t!(msg::MORE_NAME), t!(msg::MORE_NAME_NOTE)) };
    form.draw(|name| call_me(Some(name)), |_| ().into_any(), || ())
}

fn own_name(label: String, note: String) -> NameForm {
    let HouseView { name, .. } = session::ask(House).get_untracked();
    NameForm {
        id: "name",
        autocomplete: "given-name",
        label,
        note,
        standing: name.unwrap_or_default(),
        keep: None,
        kept: String::new(),
    }
}

/// Begins under this name, or changes it where somebody has begun. An empty one is none.
fn call_me(name: Option<String>) -> Action {
    let name = name.filter(|name| !name.trim().is_empty());
    if has_begun() { Action::House(HouseChange::Name(name)) } else { Action::Begin { name } }
}

fn has_begun() -> bool {
    session::ask(House).with_untracked(|house| house.begun)
}
