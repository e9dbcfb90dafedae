use std::collections::BTreeSet;

use content::{Area, msg};
use engine::{
    Action, FormAudience,
    views::{Path, PathItem},
};
use grammar::{Answers, Audience, Card, Slug};
use leptos::prelude::*;
use proto::EntityId;

use crate::{
    parts::{Form, carry_out, field, other_name, shown, with_area},
    text::t,
};

/// What each part of a path's screen knows of the path.
#[derive(Clone)]
pub(super) struct On {
    /// Which.
    pub(super) path: EntityId,
    /// As it stands.
    pub(super) view: ArcRwSignal<Option<Path>>,
    /// Who sees it.
    pub(super) audience: Audience,
    /// Whether this person began it.
    pub(super) began: bool,
    /// Whether something may be written on it.
    pub(super) writes: bool,
    /// Why the last thing was refused.
    pub(super) said: ArcRwSignal<String>,
}

impl On {
    /// What was made with a card; it changes while the other writes.
    pub(super) fn items(&self, card: &Slug) -> Memo<Vec<PathItem>> {
        let (view, card) = (self.view.clone(), card.clone());
        Memo::new(move |_| {
            view.with(|path| {
                let step = path.as_ref().and_then(|path| path.steps.iter().find(|step| step.card == card));
                step.map(|step| step.items.clone()).unwrap_or_default()
            })
        })
    }

    /// Does something, and says why where it was refused.
    pub(super) fn act(&self, action: Action, done: impl FnOnce() + 'static) {
        carry_out(action, &self.said, done);
    }

    /// Writes an entry about the path: what stands in the form, and what was taken out of what stood.
    pub(super) fn write(&self, form: &Form, stood: &Answers) -> Action {
        let said = form.said();
        let gone = stood.iter().filter(|(field, _)| said.get(field).is_none());
        Action::Write {
            card: form.card().id.clone(),
            span: None,
            about: Some(self.path),
            clear: gone.map(|(field, _)| field.clone()).collect::<BTreeSet<_>>(),
            answers: said,
            audience: FormAudience { form: self.audience, ..FormAudience::default() },
        }
    }
}

/// A page of paths: its words are in two files.
pub(crate) fn with_words(title: String, page: impl Fn() -> AnyView + Clone + Send + 'static) -> AnyView {
    let named = title.clone();
    with_area(Area::Together, title, move || with_area(Area::Paths, named.clone(), page.clone()))
}

/// What somebody said, under their name.
pub(crate) fn said_by(mine: bool, card: &Card, answers: &Answers) -> AnyView {
    under_name(mine, shown(card, answers))
}

/// Something under the name of whose it is.
pub(super) fn under_name(mine: bool, words: AnyView) -> AnyView {
    let name = if mine { t!(msg::PERSON_YOU) } else { other_name() };
    view! {
        <div class="stack tight">
            <p class="over">{t!(msg::PERSON_LABEL, name = name)}</p>
            {words}
        </div>
    }
    .into_any()
}

/// All fields of a form.
pub(crate) fn inputs(form: &Form) -> Vec<AnyView> {
    form.card().fields.iter().map(|asked| field(form, asked)).collect()
}

/// A button that does something.
pub(super) fn button(class: &'static str, words: String, tap: impl Fn() + Send + 'static) -> AnyView {
    view! { <button type="button" class=class on:click=move |_| tap()>{words}</button> }.into_any()
}
