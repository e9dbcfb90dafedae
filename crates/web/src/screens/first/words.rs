use content::{ids, msg};
use engine::{Now, Span};
use grammar::{Audience, Kind, Slug};
use leptos::{prelude::*, task::spawn_local};

use super::Step;
use crate::{
    app::go,
    parts::{Form, Slot, announce, audience_badge, back, big_choice, heading, said_words, status},
    session,
    text::{self, t},
};

/// The lamp of today: what is said in the first minutes is its first entry, and only mine until it is shown.
pub(in crate::screens) fn today() -> Option<Form> {
    let day = session::now().map(Now::day)?;
    Form::open(&ids::lamp::ID, Some(Span::Day(day)))
}

/// "One word for today."
pub(super) fn word(together: bool) -> AnyView {
    let title = together.then(|| t!(msg::BEGIN_EACH_ALONE));
    let (before, next) = if together { ("/", Step::OwnWish) } else { (Step::Who.path(), Step::Wish) };
    question(&ids::lamp::WORD, title, before, next)
}

/// "What would help a little?"
pub(super) fn wish(together: bool) -> AnyView {
    let (before, next) = if together { (Step::OwnWord, Step::Offer) } else { (Step::Word, Step::Words) };
    question(&ids::lamp::WISH, None, before.path(), next)
}

/// "Shall we put it into words?"
pub(super) fn words() -> AnyView {
    let Some(form) = today() else { return ().into_any() };
    let words = said_words(form.card(), &form.answers());
    let ways =
        |class: &'static str, to: &'static str, words: String| view! { <a class=class href=to>{words}</a> }.into_any();
    let invite = ways("btn", "/invite", t!(msg::BEGIN_INVITE));
    let body = if words.is_empty() {
        view! {
            {heading(t!(msg::BEGIN_WORDS_NONE))}
            <div class="stack snug">{ways("btn main", "/", t!(msg::COMPARE_GO_ON))}{invite}</div>
        }
        .into_any()
    } else {
        view! {
            {heading(t!(msg::BEGIN_WORDS_ASK))}
            <div class="card lamp"><p class="words spoken">{words}</p></div>
            {kept(&form)}
            <div class="stack snug">
                {ways("btn main", "/", t!(msg::BEGIN_KEEP_FOR_ME))}
                {ways("btn", "/show", t!(msg::BEGIN_SHOW_IT))}
                {invite}
            </div>
        }
        .into_any()
    };
    view! { {back(Step::Wish.path(), t!(msg::NAV_BACK))}<div class="stack roomy">{body}</div> }.into_any()
}

/// One question of the lamp, of which one tap is enough, and which may be passed over.
fn question(field: &Slug, title: Option<String>, before: &'static str, next: Step) -> AnyView {
    let Some(form) = today() else { return ().into_any() };
    let Some(field) = form.card().field(field).cloned() else { return ().into_any() };
    let Kind::Choice(options) = field.kind.clone() else { return ().into_any() };
    let title = title.unwrap_or_else(|| text::ask(form.card(), &field));
    let slot = Slot::new(&form, &field);
    let saving = StoredValue::new(form.clone());
    let chosen = move || {
        let form = saving.get_value();
        spawn_local(async move {
            if form.keep_it().await.is_ok() {
                announce(form.outcome().get_untracked());
                go(next.path());
            }
        });
    };
    view! {
        {back(before, t!(msg::NAV_BACK))}
        <div class="stack roomy">
            {heading(title)}
            {kept(&form)}
            <div class="few">{big_choice(&slot, &options, chosen)}</div>
            <p><a class="btn quiet edge" href=next.path()>{t!(msg::DO_SKIP)}</a></p>
            {status(form.outcome())}
        </div>
    }
    .into_any()
}

/// "Saved here. Only you see it.", once something is.
fn kept(form: &Form) -> Option<AnyView> {
    let sheet = form.sheet().get_untracked();
    let mine = sheet.rows.iter().filter(|row| row.value.is_some()).all(|row| row.audience != Some(Audience::BothOfUs));
    sheet.entity.filter(|_| mine)?;
    let badge = audience_badge(Audience::OnlyMe);
    Some(view! { <p class="line">{badge}<span class="meta">{t!(msg::SAVED_ONLY_ME)}</span></p> }.into_any())
}
