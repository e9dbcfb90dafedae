use content::msg;
use engine::views::Revision;
use grammar::{Answers, Card, Slug};
use leptos::prelude::*;

pub(super) use crate::parts::other_name as other;
use crate::text::{self, t};

/// The family of cards that are needs.
pub(super) fn family() -> Slug {
    const NEED: Slug = Slug::literal("need");
    NEED
}

/// The fields of who asks; the others are those of who offers something else.
pub(super) const ASKED: [&str; 3] = ["stance", "when", "note"];
/// The fields of who offers something else.
pub(super) const OFFERED: [&str; 3] = ["cant", "could", "when"];

/// The words of a need as one reads them: "Ask me first: opening jars and lids", then when, and what was written.
pub(super) fn words(card: &Card, answers: &Answers) -> AnyView {
    let line = line(card, answers);
    let when = spoken(card, answers, "when").map(|when| view! { <p>{when}</p> });
    let rest: Vec<AnyView> =
        ["note", "cant", "could"].into_iter().filter_map(|id| written(card, answers, id)).collect();
    let rest = (!rest.is_empty()).then(|| view! { <dl class="pairs">{rest}</dl> });
    view! { <p class="words">{line}</p>{when}{rest} }.into_any()
}

/// The same in one line.
pub(super) fn line(card: &Card, answers: &Answers) -> String {
    match spoken(card, answers, "stance") {
        Some(stance) if !is_offer(answers) => t!(msg::NEEDS_LINE, stance = stance, what = text::title(card)),
        _ => text::title(card),
    }
}

/// Whether it says what somebody could do instead, and not what somebody asks.
pub(super) fn is_offer(answers: &Answers) -> bool {
    answers.iter().any(|(field, _)| matches!(field.as_str(), "cant" | "could"))
}

/// Words of a revision, under the name of who said them.
pub(super) fn said_by(card: &Card, revision: &Revision) -> AnyView {
    let name = if revision.mine { t!(msg::NEEDS_YOU) } else { other() };
    view! {
        <div class="stack tight">
            <p class="over">{t!(msg::PERSON_LABEL, name = name)}</p>
            {words(card, &revision.answers)}
        </div>
    }
    .into_any()
}

fn spoken(card: &Card, answers: &Answers, id: &str) -> Option<String> {
    let field = card.fields.iter().find(|field| field.id.as_str() == id)?;
    text::answer(card, field, answers.get(&field.id)?)
}

fn written(card: &Card, answers: &Answers, id: &str) -> Option<AnyView> {
    let field = card.fields.iter().find(|field| field.id.as_str() == id)?;
    let words = text::answer(card, field, answers.get(&field.id)?)?;
    Some(view! { <div><dt>{text::name(card, field)}</dt><dd class="words pre">{words}</dd></div> }.into_any())
}
