use content::msg;
use engine::views::Revision;
use grammar::{Answers, Card, Field};
use leptos::prelude::*;

use super::kind::{Talk, chosen};
use crate::{
    parts::other_name,
    text::{self, t},
};

/// The fields of who asks; the others are those of who offers something else.
pub(super) const ASKED: [&str; 4] = ["stance", "when", "times", "note"];
/// The fields of who offers something else.
pub(super) const OFFERED: [&str; 4] = ["cant", "could", "when", "times"];
/// A field that holds a number to call.
const PHONE: &str = "phone";

/// The words as one reads them. Of a need: "Ask me first: opening jars and lids", then when, and what was written. Of
/// anything else: what it is about, and each answer under its name.
pub(super) fn words(talk: Talk, card: &Card, answers: &Answers) -> AnyView {
    let (first, rest): (Vec<String>, Vec<&Field>) = match talk {
        Talk::Needs => (
            ["when", "times"].into_iter().filter_map(|id| chosen(card, answers, id)).collect(),
            fields(card, &["note", "cant", "could"]),
        ),
        _ => (Vec::new(), card.fields.iter().filter(|field| Some(field.id.as_str()) != talk.headline()).collect()),
    };
    let first: Vec<AnyView> = first.into_iter().map(|words| view! { <p>{words}</p> }.into_any()).collect();
    let rest: Vec<AnyView> = rest.into_iter().filter_map(|field| written(card, answers, field)).collect();
    let rest = (!rest.is_empty()).then(|| view! { <dl class="pairs">{rest}</dl> });
    view! { <p class="words">{line(talk, card, answers)}</p>{first}{rest} }.into_any()
}

/// The same in one line.
pub(super) fn line(talk: Talk, card: &Card, answers: &Answers) -> String {
    let title = || text::title(card);
    match talk {
        Talk::Needs => match chosen(card, answers, "stance") {
            Some(stance) if !is_offer(answers) => t!(msg::NEEDS_LINE, stance = stance, what = title()),
            _ => title(),
        },
        _ => talk.headline().and_then(|field| chosen(card, answers, field)).unwrap_or_else(title),
    }
}

/// Whether it says what somebody could do instead, and not what somebody asks.
pub(super) fn is_offer(answers: &Answers) -> bool {
    answers.iter().any(|(field, _)| matches!(field.as_str(), "cant" | "could"))
}

/// Words of a revision, under the name of who said them.
pub(super) fn said_by(talk: Talk, card: &Card, revision: &Revision) -> AnyView {
    let name = if revision.mine { t!(msg::PERSON_YOU) } else { other_name() };
    view! {
        <div class="stack tight">
            <p class="over">{t!(msg::PERSON_LABEL, name = name)}</p>
            {words(talk, card, &revision.answers)}
        </div>
    }
    .into_any()
}

fn fields<'card>(card: &'card Card, ids: &[&str]) -> Vec<&'card Field> {
    ids.iter().filter_map(|id| card.fields.iter().find(|field| field.id.as_str() == *id)).collect()
}

fn written(card: &Card, answers: &Answers, field: &Field) -> Option<AnyView> {
    let words = text::answer(card, field, answers.get(&field.id)?)?;
    let words = match field.id.as_str() {
        PHONE => {
            let to = format!("tel:{}", dialled(&words));
            view! { <a class="btn" href=to dir="ltr">{words}</a> }.into_any()
        }
        _ => words.into_any(),
    };
    Some(view! { <div><dt>{text::name(card, field)}</dt><dd class="words pre">{words}</dd></div> }.into_any())
}

/// What of a number, as somebody wrote it, is dialled.
fn dialled(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect()
}
