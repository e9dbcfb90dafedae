use content::msg;
use engine::FormAudience;
use grammar::{Audience, Field};
use leptos::{ev, prelude::*, task::spawn_local};

use super::{Form, audience_badge, audience_of_form, field, status};
use crate::{
    app::quiet,
    session,
    text::{self, t},
};

/// A card as one form: a screen's own arrangement of its fields, the one choice of audience, and keeping it.
/// `shareable` says whether there is somebody to share with.
pub(crate) fn sheet(form: &Form, body: AnyView, shareable: bool) -> AnyView {
    let writing = form.clone();
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let form = writing.clone();
        if !shareable && form.audience() != FormAudience::default() {
            // What was shown while there was somebody stays shown; what is written now has nobody to go to.
            form.choose(Audience::OnlyMe);
        }
        spawn_local(async move {
            // How it went stands below the button.
            let _ = form.keep_it().await;
        });
    };
    let (typed, outcome) = (form.clone(), form.outcome());
    let typed = Memo::new(move |_| typed.is_typed() && outcome.with(String::is_empty));
    let unkept = session::drafts_refused();
    let draft = move || match unkept.get() {
        Some(refused) if typed.get() => Some(text::refusal(&refused)),
        _ => typed.get().then(|| t!(msg::LAMP_DRAFT)),
    };
    let draft = move || draft().map(|words| view! { <p class="meta">{words}</p> });
    view! {
        <form class="stack loose" on:submit=submit>
            {body}
            {audience(form, shareable)}
            <div class="stack tight">
                <div class="line"><button class="btn main">{t!(msg::DO_KEEP_THIS)}</button></div>
                {draft}
                {status(form.outcome())}
            </div>
        </form>
    }
    .into_any()
}

/// Some fields of a form, one under the other.
pub(crate) fn fields(form: &Form, some: &[&Field]) -> Vec<AnyView> {
    some.iter().map(|asked| field(form, asked)).collect()
}

/// Who sees it: a choice where there is one to make, else the badge. What was shown stays with the other, and that is
/// said before it surprises.
fn audience(form: &Form, shareable: bool) -> AnyView {
    if !form.can_be_shared() || quiet().get_untracked() {
        return view! { <p class="line">{audience_badge(Audience::OnlyMe)}</p> }.into_any();
    }
    if !shareable {
        let note = t!(msg::AUDIENCE_ALONE_NOTE);
        return view! { <p class="line">{audience_badge(Audience::OnlyMe)}<span class="meta">{note}</span></p> }
            .into_any();
    }
    let stops = form.clone();
    let stops = Memo::new(move |_| stops.takes_back());
    let note = move || stops.get().then(|| view! { <p class="note">{t!(msg::AUDIENCE_STOP_NOTE)}</p> });
    view! { <div class="stack snug">{audience_of_form(form)}{note}</div> }.into_any()
}
