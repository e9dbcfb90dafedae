use content::{ids, msg};
use engine::views::PathItem;
use grammar::{Answers, Card, Share};
use leptos::prelude::*;

use super::{
    exchange,
    part::{On, button, inputs, said_by},
};
use crate::{
    parts::{Form, audience_badge},
    session,
    text::t,
};

/// A step on which each writes something down; the last that somebody wrote stands.
pub(super) fn entries(on: &On, card: &Card) -> AnyView {
    let items = on.items(&card.id);
    let last = move |mine: bool| {
        move |_: Option<&Option<PathItem>>| items.with(|all| all.iter().rfind(|item| item.mine == mine).cloned())
    };
    let (mine, theirs) = (Memo::new(last(true)), Memo::new(last(false)));
    let writing = RwSignal::new(false);
    let of = (on.clone(), card.clone());
    let my_part = move || {
        let (on, card) = of.clone();
        match mine.get() {
            Some(item) if !writing.get() => Some(standing(&on, &card, &item, writing)),
            item if on.writes => Some(form(&on, &card, item.map(|item| item.answers).unwrap_or_default(), writing)),
            _ => None,
        }
    };
    let of = card.clone();
    let theirs = move || theirs.get().map(|item| said_by(false, &of, &item.answers));
    let drink = (card.id == ids::step_pause_breathe::ID).then(|| view! { <p>{t!(msg::PATH_PAUSE_DRINK)}</p> });
    // What came of it is asked beside what was tried, to keep, change or stop it.
    let tried = (card.id == ids::step_workout_came::ID).then(|| session::card(&ids::step_workout_try::ID));
    let tried = tried.flatten().map(|card| exchange::standing(on, &card, true));
    view! { {drink}{tried}{theirs}{my_part} }.into_any()
}

fn standing(on: &On, card: &Card, item: &PathItem, writing: RwSignal<bool>) -> AnyView {
    let change = on.writes.then(|| button("btn quiet edge", t!(msg::DO_CHANGE), move || writing.set(true)));
    view! {
        <div class="card stack snug">
            <p class="line">{audience_badge(item.audience)}</p>
            {said_by(true, card, &item.answers)}
            <div class="line">{change}</div>
        </div>
    }
    .into_any()
}

fn form(on: &On, card: &Card, stood: Answers, writing: RwSignal<bool>) -> AnyView {
    let form = Form::beginning(card.clone(), stood.clone());
    let only_mine = card.fields.iter().all(|field| field.share == Share::Never);
    let audience = if only_mine { grammar::Audience::OnlyMe } else { on.audience };
    let (typed, of) = (inputs(&form), on.clone());
    let keep = button("btn main", t!(msg::DO_KEEP_THIS), move || {
        form.let_go();
        of.act(of.write(&form, &stood), move || writing.set(false));
    });
    view! {
        <div class="stack">
            {typed}
            <p class="line">{audience_badge(audience)}{keep}</p>
        </div>
    }
    .into_any()
}
