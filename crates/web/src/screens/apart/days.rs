use content::ids;
use engine::{
    Asking, Span,
    views::{Entries, OfDay, Reveal, RevealState, Reveals},
};
use grammar::{Day, Slug, Value};
use leptos::prelude::*;

use crate::session;

/// How many days a question stays open to be answered: as long as an answer waits.
pub(super) const DAYS: i32 = 7;

/// The tags of the four depths, and what a person chooses to get as deep.
const DEPTHS: [(Slug, Slug); 4] = [
    (Slug::literal("depth-1"), ids::depth::wished::LIGHT),
    (Slug::literal("depth-2"), ids::depth::wished::DEEPER),
    (Slug::literal("depth-3"), ids::depth::wished::DEEP),
    (Slug::literal("depth-4"), ids::depth::wished::DEEPEST),
];

/// How deep this person wishes questions to go: light, until they choose.
pub(super) fn wished() -> Memo<Slug> {
    let chosen = session::ask(Entries { of: ids::depth::ID });
    let of = |value: Option<&Value>| match value {
        Some(Value::Choice(depth)) => Some(depth.clone()),
        _ => None,
    };
    Memo::new(move |_| {
        let newest = chosen.with(|all| all.iter().find_map(|entry| of(entry.answers.get(&ids::depth::WISHED))));
        newest.unwrap_or(ids::depth::wished::LIGHT)
    })
}

/// Questions of the day that this person has answered, or that both see.
pub(super) fn answered() -> Memo<Vec<Reveal>> {
    let all = session::ask(Reveals);
    let is_one = |reveal: &&Reveal| reveal.card.is_within(&ids::question::ID) && day_of(reveal).is_some();
    Memo::new(move |_| all.with(|all| all.iter().filter(is_one).cloned().collect()))
}

/// The day that a question is for.
pub(super) fn day_of(reveal: &Reveal) -> Option<Day> {
    match reveal.span {
        Some(Span::Day(day)) => Some(day),
        _ => None,
    }
}

/// The question of a day: the one that was answered, else the one of the depth that is wished for, as long as an answer
/// would wait.
pub(super) fn card_of(day: Day, today: Day, answered: &[Reveal], depth: &Slug) -> Option<Slug> {
    let said = answered.iter().find(|reveal| day_of(reveal) == Some(day)).map(|reveal| reveal.card.clone());
    let recent = (0..DAYS).contains(&today.unix_days().saturating_sub(day.unix_days()));
    if said.is_some() || !recent {
        return said;
    }
    let up_to = DEPTHS.iter().position(|(_, option)| option == depth).unwrap_or(0);
    let tags = DEPTHS.iter().take(up_to.saturating_add(1)).map(|(tag, _)| tag.clone()).collect();
    session::ask(OfDay { of: ids::question::ID, tags, day }).get()
}

/// What the question of a card on a day is called.
pub(super) fn asking(card: Slug, day: Day) -> Asking {
    Asking::Card { card, span: Some(Span::Day(day)), about: None }
}

/// How a day's question stands; nothing where it was not answered.
pub(super) fn state_of(day: Day, answered: &[Reveal]) -> Option<RevealState> {
    answered.iter().find(|reveal| day_of(reveal) == Some(day)).map(|reveal| reveal.state)
}
