use content::msg;
use engine::{
    Action, HouseChange, Refusal,
    views::{House, HouseView},
};
use leptos::{ev, prelude::*, task::spawn_local};

use super::status;
use crate::{
    session,
    text::{self, t},
};

/// What this person is called, asked for the first time: a name, or none. Either begins here, if nobody has. `done` is
/// called once it is durable.
pub(crate) fn first_name(done: impl Fn() + Clone + 'static) -> AnyView {
    let begun = session::ask(House).with_untracked(|house| house.begun);
    let skipped = done.clone();
    let leave = move |said: ArcRwSignal<String>| {
        let skip = move |_| {
            let (said, done) = (said.clone(), skipped.clone());
            spawn_local(async move {
                // Somebody who came back here and has begun keeps the name that stands.
                if begun {
                    return done();
                }
                tell(&said, call_me(None, begun).await, String::new(), done);
            });
        };
        view! { <button type="button" class="btn quiet" on:click=skip>{t!(msg::DO_SKIP)}</button> }.into_any()
    };
    let note = view! { <p class="meta">{t!(msg::BEGIN_NAME_NOTE)}</p> };
    form(t!(msg::BEGIN_NAME_FIELD), t!(msg::DO_NEXT), note.into_any(), leave, String::new(), done)
}

/// The name as a setting: an empty field takes it back.
pub(crate) fn name_setting() -> AnyView {
    let note = view! { <p class="meta">{t!(msg::MORE_NAME_NOTE)}</p> };
    form(t!(msg::MORE_NAME), t!(msg::MORE_NAME_KEEP), note.into_any(), |_| ().into_any(), t!(msg::IS_SAVED_HERE), || ())
}

fn form(
    label: String,
    keep: String,
    note: AnyView,
    beside: impl FnOnce(ArcRwSignal<String>) -> AnyView,
    kept: String,
    done: impl Fn() + Clone + 'static,
) -> AnyView {
    let HouseView { begun, name, .. } = session::ask(House).get_untracked();
    let standing = name.unwrap_or_default();
    let typed = ArcRwSignal::new(standing.clone());
    let said = ArcRwSignal::new(String::new());
    let (read, outcome) = (typed.clone(), said.clone());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let name = read.get_untracked();
        let name = (!name.trim().is_empty()).then_some(name);
        let (said, kept, done) = (outcome.clone(), kept.clone(), done.clone());
        spawn_local(async move { tell(&said, call_me(name, begun).await, kept, done) });
    };
    view! {
        <form class="stack" on:submit=submit>
            <div class="stack tight">
                <label class="label" for="name">{label}</label>
                <input
                    class="field words"
                    type="text"
                    id="name"
                    autocomplete="given-name"
                    aria-describedby="name.note"
                    prop:value=standing
                    on:input=move |event| typed.set(event_target_value(&event))
                />
                <div id="name.note">{note}</div>
            </div>
            {status(said.clone())}
            <div class="line"><button class="btn main">{keep}</button>{beside(said)}</div>
        </form>
    }
    .into_any()
}

/// Begins under this name, or changes it where somebody has begun.
async fn call_me(name: Option<String>, begun: bool) -> Result<(), Refusal> {
    let action = if begun { Action::House(HouseChange::Name(name)) } else { Action::Begin { name } };
    session::act(action).await.map(|_| ())
}

fn tell(said: &ArcRwSignal<String>, outcome: Result<(), Refusal>, kept: String, done: impl Fn()) {
    match outcome {
        Ok(()) => {
            said.set(kept);
            done();
        }
        Err(refusal) => said.set(text::refusal(&refusal)),
    }
}
