use std::collections::BTreeSet;

use content::{Area, ids, msg};
use engine::{
    Action, FormAudience, Now,
    views::{Reveal, RevealState},
};
use grammar::{Answers, Day, Slug, Value};
use leptos::prelude::*;

use super::{
    days::{DAYS, answered, asking, card_of, day_of, state_of, wished},
    part::{Apart, not_two, note},
};
use crate::{
    parts::{Icon, are_two, back, carry_out, heading, other_name, radios, row, status, up, with_area},
    screens::nowhere,
    session,
    text::{self, t},
};

/// The question of today, or of one of the last days: answered apart, passed over without a trace, or open.
pub(crate) fn question(day: Option<Day>) -> AnyView {
    let Some(today) = session::now().map(Now::day) else { return nowhere() };
    let day = day.unwrap_or(today);
    if day > today {
        return nowhere();
    }
    with_area(Area::Questions, t!(msg::APP_LOADING), move || {
        let (answered, depth) = (answered(), wished());
        let card = Memo::new(move |_| card_of(day, today, &answered.get(), &depth.get()));
        let page = move || match card.get().as_ref().and_then(session::card) {
            Some(card) => {
                let apart = Apart::new(asking(card.id.clone(), day), &card);
                let skip = || view! { <a class="btn quiet" href="/">{t!(msg::DO_SKIP)}</a> }.into_any();
                let body = apart.draw(skip, both);
                let over = if day == today { t!(msg::QUESTIONS_TODAY) } else { text::relative_day(day, today) };
                view! {
                    {back("/questions", t!(msg::QUESTIONS_TITLE))}
                    <div class="stack loose">
                        <header class="stack tight">
                            <p class="over">{over}</p>
                            {heading(text::title(&card))}
                            <p class="meta">{t!(msg::QUESTIONS_LEDE)}" "{t!(msg::QUESTIONS_SKIP_NOTE)}</p>
                        </header>
                        {body}
                        <div class="rows">
                            {row("/questions", Icon::Calm, t!(msg::QUESTIONS_MORE_DO), None)}
                        </div>
                    </div>
                }
                .into_any()
            }
            None if are_two() => nowhere(),
            None => view! {
                {up()}
                <div class="stack loose">
                    <header class="stack tight">
                        {heading(t!(msg::QUESTIONS_TODAY))}
                        <p class="meta">{t!(msg::QUESTIONS_LEDE)}</p>
                    </header>
                    {not_two()}
                </div>
            }
            .into_any(),
        };
        page.into_any()
    })
}

/// The questions of the last days, those that both see, and how deep they may go.
pub(crate) fn questions() -> AnyView {
    let Some(today) = session::now().map(Now::day) else { return nowhere() };
    with_area(Area::Questions, t!(msg::QUESTIONS_TITLE), move || {
        let (answered, depth) = (answered(), wished());
        let days = are_two().then(|| {
            let rows = move || -> Vec<AnyView> {
                let (answered, depth) = (answered.get(), depth.get());
                (0..DAYS).filter_map(|ago| day_row(today.plus(-ago), today, &answered, &depth)).collect()
            };
            view! {
                <section class="stack tight">
                    <h2 class="small">{t!(msg::QUESTIONS_DAYS)}</h2>
                    <div class="rows">{rows}</div>
                </section>
                {depth_choice(depth)}
            }
            .into_any()
        });
        let days = days.unwrap_or_else(not_two);
        let open = move || answered.with(|all| all_opened(all, today));
        view! {
            {up()}
            <div class="stack loose">
                <header class="stack tight">
                    {heading(t!(msg::QUESTIONS_TITLE))}
                    <p class="meta">{t!(msg::QUESTIONS_LIST_LEDE)}</p>
                </header>
                {days}
                <section class="stack tight"><h2 class="small">{t!(msg::QUESTIONS_OPEN)}</h2>{open}</section>
            </div>
        }
        .into_any()
    })
}

/// What both said, each under their name.
fn both(seen: &Reveal) -> AnyView {
    let said = |name: String, answers: &Option<Answers>| {
        let words = answers.as_ref().and_then(|answers| match answers.get(&ids::question::ANSWER) {
            Some(Value::Text(words)) => Some(words.clone()),
            _ => None,
        })?;
        Some(view! {
            <div class="stack close">
                <p class="over">{t!(msg::PERSON_LABEL, name = name)}</p>
                <p class="words pre">{words}</p>
            </div>
        })
    };
    view! { {said(other_name(), &seen.theirs)}{said(t!(msg::PERSON_YOU), &seen.mine)} }.into_any()
}

fn day_row(day: Day, today: Day, answered: &[Reveal], depth: &Slug) -> Option<AnyView> {
    let card = session::card(&card_of(day, today, answered, depth)?)?;
    let when = text::relative_day(day, today);
    let when = match state_of(day, answered).and_then(note) {
        Some(note) => t!(msg::SAID_BOTH, word = format!("{when}."), wish = format!("{note}.")),
        None => when,
    };
    Some(row(format!("/question/{day}"), shape(state_of(day, answered)), text::title(&card), Some(when)))
}

fn shape(state: Option<RevealState>) -> Icon {
    match state {
        Some(RevealState::Open) => Icon::BothOfUs,
        Some(RevealState::Answered | RevealState::Closed) => Icon::OnlyMe,
        Some(RevealState::Unanswered) | None => Icon::Calm,
    }
}

fn all_opened(all: &[Reveal], today: Day) -> AnyView {
    let open = all.iter().filter(|reveal| reveal.state == RevealState::Open);
    let rows: Vec<AnyView> = open
        .filter_map(|reveal| {
            let (card, day) = (session::card(&reveal.card)?, day_of(reveal)?);
            let when = text::relative_day(day, today);
            Some(row(format!("/question/{day}"), Icon::BothOfUs, text::title(&card), Some(when)))
        })
        .collect();
    match rows.is_empty() {
        true => view! { <p class="meta">{t!(msg::QUESTIONS_OPEN_NONE)}</p> }.into_any(),
        false => view! { <div class="rows">{rows}</div> }.into_any(),
    }
}

/// How deep: kept in one's own space, seen by nobody else.
fn depth_choice(depth: Memo<Slug>) -> AnyView {
    let Some(card) = session::card(&ids::depth::ID) else { return ().into_any() };
    let Some(asked) = card.field(&ids::depth::WISHED) else { return ().into_any() };
    let options = asked.kind.options();
    let words: Vec<(usize, String)> =
        options.iter().enumerate().map(|(at, option)| (at, text::option(&card, asked, option))).collect();
    let chosen = options.iter().position(|option| *option == depth.get_untracked()).unwrap_or(0);
    let said = ArcRwSignal::new(String::new());
    let (outcome, all) = (said.clone(), options.to_vec());
    let choose = move |at: usize| {
        let Some(option) = all.get(at) else { return };
        let write = Action::Write {
            card: ids::depth::ID,
            span: None,
            about: None,
            answers: Answers::new().with(ids::depth::WISHED, Value::Choice(option.clone())),
            clear: BTreeSet::new(),
            audience: FormAudience::default(),
        };
        carry_out(write, &outcome, || ());
    };
    let hint = text::hint(&card, asked).unwrap_or_default();
    let note = t!(msg::SAID_BOTH, word = hint, wish = t!(msg::QUESTIONS_DEPTH_NOTE));
    view! {
        <div class="stack tight">
            {radios("depth", text::ask(&card, asked), Some(note), words, chosen, choose)} {status(said)}
        </div>
    }
    .into_any()
}
