use content::{Area, ids, msg};
use engine::{
    Now,
    views::{Entries, RevealState},
};
use grammar::Day;
use leptos::prelude::*;

use super::{
    days::{answered, card_of, day_of, state_of, wished},
    ours::{named_by_the_other, words},
};
use crate::{
    parts::{Icon, all_there, are_two, row},
    session,
    text::{self, t},
};

/// How many days back what both see stands on Today: no answer waits longer for another.
const OPEN_DAYS: i32 = 8;

/// What is open to be answered apart, and the newest that both see, as a part of Today; nothing where there are not two.
pub(crate) fn apart_today() -> AnyView {
    let (answered, depth) = (answered(), wished());
    let worries = session::ask(Entries { of: ids::worry::ID });
    let lines = move || {
        let today = session::now().map(Now::day).filter(|_| are_two())?;
        let (answered, depth) = (answered.get(), depth.get());
        let asked = match state_of(today, &answered) {
            None => card_of(today, today, &answered, &depth),
            Some(_) => None,
        };
        let recent = |day: &Day| today.unix_days().saturating_sub(day.unix_days()) <= OPEN_DAYS;
        let open = answered
            .iter()
            .filter(|reveal| reveal.state == RevealState::Open)
            .filter_map(|reveal| Some((reveal.card.clone(), day_of(reveal).filter(recent)?)))
            .max_by_key(|(_, day)| *day);
        let worry = worries.with(|all| {
            let to_answer = |state| matches!(state, RevealState::Unanswered);
            let named = all.iter().filter(|worry| recent(&worry.day));
            let open = |worry: &&_| named_by_the_other(worry).is_some_and(|seen| to_answer(seen.state));
            named.filter(open).map(|worry| (worry.entity, words(worry))).next()
        });
        (asked.is_some() || open.is_some() || worry.is_some()).then_some((asked, open, worry))
    };
    let lines = Memo::new(move |_| lines());
    let part = move || {
        let (asked, open, worry) = lines.get()?;
        let questions = (asked.is_some() || open.is_some()).then(|| {
            all_there(&[Area::Questions], move || {
                let title = |card| session::card(card).map(|card| text::title(&card));
                let asked = asked
                    .as_ref()
                    .and_then(|card| Some(row("/question", Icon::Calm, title(card)?, Some(t!(msg::QUESTIONS_TODAY)))));
                let open = open.as_ref().and_then(|(card, day)| {
                    let note = Some(t!(msg::APART_NOTE_OPEN));
                    Some(row(format!("/question/{day}"), Icon::BothOfUs, title(card)?, note))
                });
                view! { {asked}{open} }.into_any()
            })
        });
        let worry = worry.map(|(worry, words)| {
            all_there(&[Area::Together], move || {
                let path = format!("/ours/{}", worry.hex());
                row(path, Icon::Need, words.clone(), Some(t!(msg::OURS_TITLE)))
            })
        });
        Some(view! { <div class="rows all">{worry}{questions}</div> }.into_any())
    };
    part.into_any()
}
