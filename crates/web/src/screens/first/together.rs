use content::{ids, msg};
use engine::views::{House, Shown, Today};
use grammar::{Audience, Value};
use leptos::{prelude::*, task::spawn_local};

use super::{Step, words::today};
use crate::{
    app::{go, go_instead},
    parts::{announce, audience_badge, heading, one_tap_answers, said_words, shown, status},
    screens::invite::inviting,
    session,
    text::t,
};

/// "Let the other scan this.", then both compare.
pub(crate) fn scan() -> AnyView {
    inviting(true)
}

/// "Show it to the other?"
pub(super) fn offer() -> AnyView {
    let Some(form) = today() else { return ().into_any() };
    let words = said_words(form.card(), &form.answers());
    if words.is_empty() {
        go_instead(Step::Theirs.path());
        return ().into_any();
    }
    let name =
        session::ask(House).with_untracked(|house| house.partner.as_ref().and_then(|partner| partner.name.clone()));
    let ask = match name {
        Some(name) => t!(msg::SHOW_NAMED_ASK, name = name),
        None => t!(msg::SHOW_OTHER_ASK),
    };
    let showing = form.clone();
    let show = move |_| {
        let form = showing.clone();
        // These two and nothing else: what is added to the lamp later is only mine again.
        form.choose_for(&ids::lamp::WORD, Audience::BothOfUs);
        form.choose_for(&ids::lamp::WISH, Audience::BothOfUs);
        spawn_local(async move {
            if form.keep_it().await.is_ok() {
                announce(form.outcome().get_untracked());
                go(Step::Theirs.path());
            }
        });
    };
    view! {
        <div class="stack roomy">
            {heading(ask)}
            <div class="card lamp"><p class="words spoken">{words}</p></div>
            <div class="stack snug">
                <button type="button" class="btn main" on:click=show>{t!(msg::SHOW_IT_YES)}</button>
                <a class="btn" href=Step::Theirs.path()>{t!(msg::SHOW_IT_NO)}</a>
            </div>
            {status(form.outcome())}
        </div>
    }
    .into_any()
}

/// What the other showed, and one tap in answer. It may stay empty, and nothing says why.
pub(super) fn theirs() -> AnyView {
    let today = session::ask(Today { lamp: ids::lamp::ID, table: ids::table::ID });
    let lamp = Memo::new({
        let today = today.clone();
        move |_| today.with(|today| today.theirs.iter().find(|entry| entry.card == ids::lamp::ID).cloned())
    });
    let name =
        Memo::new(move |_| today.with(|today| today.house.partner.as_ref().and_then(|partner| partner.name.clone())));
    let mine = Memo::new(move |_| lamp.with(|lamp| Some(lamp.as_ref()?.my_answers.last()?.1.clone())));
    let body = move || match lamp.get() {
        Some(entry) => their_lamp(&entry, name.get(), mine),
        None => view! { <p class="meta">{t!(msg::BEGIN_THEIRS_NOTE)}</p> }.into_any(),
    };
    view! {
        <div class="stack roomy">
            {heading(t!(msg::THEIR_LAMP_TITLE))}
            <div role="status">{body}</div>
            <div class="line"><a class="btn main" href="/">{t!(msg::COMPARE_GO_ON)}</a></div>
        </div>
    }
    .into_any()
}

/// "Mara: Rough. Keep me company."
fn their_lamp(entry: &Shown, name: Option<String>, mine: Memo<Option<Value>>) -> AnyView {
    let Some(card) = session::card(&entry.card) else { return ().into_any() };
    let name = name.unwrap_or_else(|| t!(msg::PERSON_OTHER));
    view! {
        <div class="card lamp">
            <div class="stack">
                <div class="line"><b>{t!(msg::PERSON_LABEL, name = name)}</b>{audience_badge(Audience::BothOfUs)}</div>
                {shown(&card, &entry.rows.iter().cloned().collect())}
                {one_tap_answers(entry.entity, mine)}
            </div>
        </div>
    }
    .into_any()
}
