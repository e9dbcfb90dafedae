use content::{ids, msg};
use engine::{Draft, DraftId, Heard, views::Letter};
use grammar::{Answers, Card, Slug, Value};
use leptos::prelude::*;

use crate::text::{self, t};

/// The form of a letter of this kind that is not sent yet. There is one of each kind.
pub(super) fn draft_of(card: &Slug) -> DraftId {
    DraftId { card: card.clone(), span: None }
}

/// Whether there is nothing in it.
pub(super) fn is_blank(draft: &Draft) -> bool {
    draft.answers.iter().all(|(_, value)| value.is_blank())
}

/// How deep it goes and what is wished for, in one line; none where its writer left both open.
pub(super) fn outside(card: &Card, letter: &Letter) -> Option<String> {
    let words: Vec<String> = [
        spoken(card, &ids::letter::DEPTH, letter.depth.as_ref()),
        spoken(card, &ids::letter::WISH, letter.wish.as_ref()),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!words.is_empty()).then(|| words.join(" · "))
}

/// The same, each under its name.
pub(super) fn outside_pairs(card: &Card, letter: &Letter) -> Option<AnyView> {
    let pairs = [(ids::letter::DEPTH, &letter.depth), (ids::letter::WISH, &letter.wish)];
    let pairs: Vec<AnyView> = pairs
        .into_iter()
        .filter_map(|(id, chosen)| {
            let words = spoken(card, &id, chosen.as_ref())?;
            let name = text::name(card, card.field(&id)?);
            Some(view! { <div><dt>{name}</dt><dd>{words}</dd></div> }.into_any())
        })
        .collect();
    (!pairs.is_empty()).then(|| view! { <dl class="pairs">{pairs}</dl> }.into_any())
}

/// What is in a letter.
pub(super) fn body(inside: Option<&Answers>) -> AnyView {
    match inside.and_then(|inside| inside.get(&ids::letter::BODY)) {
        Some(Value::Text(words)) => view! { <p class="words pre">{words.clone()}</p> }.into_any(),
        _ => view! { <p class="meta">{t!(msg::LETTER_NOT_HERE)}</p> }.into_any(),
    }
}

/// What a reader said of it.
pub(super) fn heard_words(heard: &Heard) -> AnyView {
    let parts = [
        (msg::LETTER_WHAT, &heard.what),
        (msg::LETTER_BECAUSE, &heard.because),
        (msg::LETTER_THOUGHTS, &heard.thoughts),
    ];
    let parts: Vec<AnyView> = parts
        .into_iter()
        .filter_map(|(begins, words)| {
            let words = words.clone()?;
            Some(view! { <div><dt>{t!(begins)}</dt><dd class="words pre">{words}</dd></div> }.into_any())
        })
        .collect();
    if parts.is_empty() {
        return view! { <p class="words">{t!(msg::LETTER_HEARD)}</p> }.into_any();
    }
    view! { <dl class="pairs">{parts}</dl> }.into_any()
}

fn spoken(card: &Card, field: &Slug, chosen: Option<&Slug>) -> Option<String> {
    Some(text::option(card, card.field(field)?, chosen?)).filter(|words| !words.is_empty())
}
