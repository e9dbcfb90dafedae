use content::{Area, msg};
use engine::Action;
use leptos::prelude::*;
use proto::EntityId;

use super::{Form, all_there, announce, carry_out, status};
use crate::{app, text::t};

/// Below a form that says something: erasing it for good, folded away, with what that means. Two taps, so that none
/// happens by itself.
pub(crate) fn erase(form: &Form) -> AnyView {
    let sheet = form.sheet();
    erase_entry(Memo::new(move |_| sheet.with(|sheet| sheet.entity)), "/")
}

/// The same of an entry, once there is one; then leads elsewhere.
pub(crate) fn erase_entry(entity: Memo<Option<EntityId>>, to: &'static str) -> AnyView {
    let part = move || {
        let entity = entity.get()?;
        let said = ArcRwSignal::new(String::new());
        let outcome = said.clone();
        let erase = move |_| {
            carry_out(Action::Erase(entity), &outcome, move || {
                announce(t!(msg::ERASE_DONE));
                app::go(to);
            });
        };
        Some(view! {
            <details class="fold">
                <summary>{t!(msg::ERASE_TITLE)}</summary>
                <div class="stack">
                    <p>{t!(msg::ERASE_WHAT)}</p>
                    <p class="meta">{t!(msg::ERASE_SHOWN)}</p>
                    <div class="line">
                        <button type="button" class="btn" on:click=erase>{t!(msg::ERASE_DO)}</button>
                    </div>
                    {status(said)}
                </div>
            </details>
        })
    };
    all_there(&[Area::Archive], move || part.into_any())
}
