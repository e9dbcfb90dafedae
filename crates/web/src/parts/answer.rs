use std::collections::BTreeSet;

use content::{ids, msg};
use engine::{Action, FormAudience};
use grammar::{Answers, Audience, Card, Field, Slug, Value};
use leptos::{prelude::*, task::spawn_local};
use proto::EntityId;

use super::status;
use crate::{
    session,
    text::{self, t},
};

/// One-tap answers to something the other shared. `mine` is what I tapped last; it stays chosen, and can be changed.
pub(crate) fn one_tap_answers(about: EntityId, mine: Memo<Option<Value>>) -> AnyView {
    let Some(card) = session::card(&ids::answer::ID) else { return ().into_any() };
    let Some(field) = card.field(&ids::answer::TAP) else { return ().into_any() };
    let refused = ArcRwSignal::new(String::new());
    let taps: Vec<AnyView> =
        field.kind.options().iter().map(|option| tap(&card, field, option, about, mine, &refused)).collect();
    let ask = move || if mine.get().is_some() { t!(msg::THEIR_ANSWER_MINE) } else { t!(msg::THEIR_ANSWER_ASK) };
    view! {
        <div class="stack tight" role="group" aria-label=ask>
            <p class="meta">{ask}</p>
            <div class="taps">{taps}</div>
            {status(refused)}
        </div>
    }
    .into_any()
}

fn tap(
    card: &Card,
    field: &Field,
    option: &Slug,
    about: EntityId,
    mine: Memo<Option<Value>>,
    refused: &ArcRwSignal<String>,
) -> AnyView {
    let value = Value::Choice(option.clone());
    let write = Action::Write {
        card: card.id.clone(),
        span: None,
        about: Some(about),
        answers: Answers::new().with(field.id.clone(), value.clone()),
        clear: BTreeSet::new(),
        audience: FormAudience { form: Audience::BothOfUs, ..FormAudience::default() },
    };
    let chosen = Memo::new(move |_| mine.get().as_ref() == Some(&value));
    let refused = refused.clone();
    let say = move |_| {
        if chosen.get_untracked() {
            return;
        }
        let (outcome, refused) = (session::act(write.clone()), refused.clone());
        spawn_local(async move {
            refused.set(outcome.await.err().map(|refusal| text::refusal(&refusal)).unwrap_or_default());
        });
    };
    let words = text::option(card, field, option);
    view! {
        <button type="button" class="btn" aria-pressed=move || chosen.get().to_string() on:click=say>{words}</button>
    }
    .into_any()
}
