use content::msg;
use engine::Action;
use leptos::{ev, prelude::*};

use super::{carry_out, status};
use crate::text::t;

/// One field for a name, and the button that keeps it.
pub(super) struct NameForm {
    /// Of the field.
    pub(super) id: &'static str,
    /// What the browser may suggest.
    pub(super) autocomplete: &'static str,
    /// What is asked.
    pub(super) label: String,
    /// Who knows the name.
    pub(super) note: String,
    /// What stands in the field.
    pub(super) standing: String,
    /// What the button says; "Keep this name" where it says nothing else.
    pub(super) keep: Option<String>,
    /// Said once the name is kept.
    pub(super) kept: String,
}

impl NameForm {
    /// Draws it. `action` is what keeps what was typed; `beside` stands next to the button and may say something in
    /// the same line; `done` is called once the name is kept.
    pub(super) fn draw(
        self,
        action: impl Fn(String) -> Action + Send + 'static,
        beside: impl FnOnce(ArcRwSignal<String>) -> AnyView,
        done: impl Fn() + Clone + 'static,
    ) -> AnyView {
        let Self { id, autocomplete, label, note, standing, keep, kept } = self;
        let (typed, said) = (ArcRwSignal::new(standing.clone()), ArcRwSignal::new(String::new()));
        let (read, outcome) = (typed.clone(), said.clone());
        let submit = move |event: ev::SubmitEvent| {
            event.prevent_default();
            let (told, kept, done) = (outcome.clone(), kept.clone(), done.clone());
            carry_out(action(read.get_untracked()), &outcome, move || {
                told.set(kept);
                done();
            });
        };
        let keep = keep.unwrap_or_else(|| t!(msg::MORE_NAME_KEEP));
        let described = format!("{id}.note");
        view! {
            <form class="stack" on:submit=submit>
                <div class="stack tight">
                    <label class="label" for=id>{label}</label>
                    <input
                        class="field words"
                        type="text"
                        id=id
                        autocomplete=autocomplete
                        aria-describedby=described.clone()
                        prop:value=standing
                        on:input=move |event| typed.set(event_target_value(&event))
                    />
                    <p class="meta" id=described>{note}</p>
                </div>
                {status(said.clone())}
                <div class="line"><button class="btn main">{keep}</button>{beside(said)}</div>
            </form>
        }
        .into_any()
    }
}
