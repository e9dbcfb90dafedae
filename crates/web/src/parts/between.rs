use content::msg;
use grammar::{Answers, Card, Kind, Slug, Value};
use leptos::prelude::*;

use super::other_name;
use crate::text::{self, t};

/// Where two answers to a scale lie, as points from its first one: mine and the other's. None for what is no such
/// answer.
pub(crate) fn lie(card: &Card, field: &Slug, mine: Option<&Answers>, theirs: Option<&Answers>) -> Option<(i16, i16)> {
    let Kind::Scale(scale) = &card.field(field)?.kind else { return None };
    let point = |answers: Option<&Answers>| match answers?.get(field)? {
        Value::Scale(point) if scale.has(*point) => Some(point.saturating_sub(scale.min)),
        _ => None,
    };
    Some((point(mine)?, point(theirs)?))
}

/// Two answers to a scale between its two ends, in words and in a drawing without numbers. Neither end is better.
pub(crate) fn between(card: &Card, field: &Slug, (mine, theirs): (i16, i16)) -> AnyView {
    let Some(asked) = card.field(field) else { return ().into_any() };
    let Kind::Scale(scale) = &asked.kind else { return ().into_any() };
    let word = |at: i16| {
        let point = scale.min.saturating_add(at);
        text::answer(card, asked, &Value::Scale(point)).unwrap_or_default()
    };
    let last = scale.max.saturating_sub(scale.min);
    let stops: Vec<AnyView> = (0..=last)
        .map(|at| {
            let mine = (at == mine).then(|| view! { <i class="mark"></i> });
            let theirs = (at == theirs).then(|| view! { <i class="mark theirs"></i> });
            view! { <span>{mine}{theirs}</span> }.into_any()
        })
        .collect();
    let said = |class: &'static str, name: String, at: i16| {
        view! {
            <div>
                <dt><i class=class aria-hidden="true"></i>{t!(msg::PERSON_LABEL, name = name)}</dt>
                <dd class="words">{word(at)}</dd>
            </div>
        }
    };
    view! {
        <div class="stack snug">
            <div class="stack tight" aria-hidden="true">
                <div class="between">{stops}</div>
                <div class="ends"><span>{word(0)}</span><span>{word(last)}</span></div>
            </div>
            <dl class="pairs">
                {said("mark", t!(msg::PERSON_YOU), mine)} {said("mark theirs", other_name(), theirs)}
            </dl>
        </div>
    }
    .into_any()
}
