use content::msg;
use grammar::{Answers, Card, Kind};
use leptos::prelude::*;

use crate::text::{self, t};

/// What somebody said on a card, as they say it: the choices as sentences, and below them what they wrote and the rest,
/// each under its name. Fields that this build does not know are passed over.
pub(crate) fn shown(card: &Card, answers: &Answers) -> AnyView {
    let sentences = said_words(card, answers);
    let sentences = (!sentences.is_empty()).then(|| view! { <p class="words">{sentences}</p> });
    view! { {sentences}{pairs(card, answers)} }.into_any()
}

/// The choices among the answers as whole sentences: "Today is rough. Keep me company."
pub(crate) fn said_words(card: &Card, answers: &Answers) -> String {
    let choices = card.fields.iter().filter(|field| matches!(field.kind, Kind::Choice(_)));
    let sentences = choices.filter_map(|field| text::said(card, field, answers.get(&field.id)?));
    sentences.reduce(|words, next| t!(msg::SAID_BOTH, word = words, wish = next)).unwrap_or_default()
}

/// All other answers, each under its field's name, in the card's order.
fn pairs(card: &Card, answers: &Answers) -> Option<AnyView> {
    let rest = card.fields.iter().filter(|field| !matches!(field.kind, Kind::Choice(_)));
    let pairs: Vec<AnyView> = rest
        .filter_map(|field| {
            let words = text::answer(card, field, answers.get(&field.id)?)?;
            Some(view! { <div><dt>{text::name(card, field)}</dt><dd class="words pre">{words}</dd></div> }.into_any())
        })
        .collect();
    (!pairs.is_empty()).then(|| view! { <dl class="pairs">{pairs}</dl> }.into_any())
}
