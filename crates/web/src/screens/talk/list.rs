use content::{Area, msg};
use engine::{
    Now,
    views::{Exchange, Exchanges, Stage},
};
use grammar::Card;
use leptos::prelude::*;

use super::{
    kind::{Groups, Talk, chosen, concerns, foremost, schedule},
    part::line,
};
use crate::{
    app::quiet,
    parts::{Icon, all_there, back, heading, row},
    session,
    text::{self, t},
};

/// Where the words of all of them are.
const AREAS: [Area; 3] = [Area::Needs, Area::Storms, Area::Together];

/// How many arrangements stand on Today; the others are under Needs.
const ON_TODAY: usize = 3;

/// What is asked and agreed, in the order of what matters now.
pub(crate) fn list(talk: Talk) -> AnyView {
    talk.page(talk.title(), move || {
        let all = session::ask(Exchanges { of: Some(talk.family()) });
        let groups = move || all.with(|all| groups(talk, all));
        let way_back = (talk != Talk::Needs).then(|| back("/together", t!(msg::TOGETHER_TITLE)));
        view! {
            {way_back}
            <div class="stack loose">
                <header class="stack tight">
                    {heading(talk.title())}
                    <p class="meta">{t!(talk.lede())}</p>
                </header>
                {groups}
                <div class="line"><a class="btn main" href=talk.begin_at()>{t!(talk.begin())}</a></div>
            </div>
        }
        .into_any()
    })
}

/// What both agreed, and what is open for me to answer, as a part of Today; nothing where there is neither.
pub(crate) fn talks_today() -> AnyView {
    let all = session::ask(Exchanges { of: None });
    let today = session::now().map(Now::day).unwrap_or_default();
    let some = Memo::new(move |_| {
        let matter = |of: &&Exchange| match Talk::of_card(&of.card) {
            Some(Talk::Needs) => of.stage == Stage::ForMe || of.due || (of.in_force.is_some() && concerns(of, today)),
            Some(_) => of.stage == Stage::ForMe || of.due,
            None => false,
        };
        let mut some: Vec<Exchange> = all.with(|all| all.iter().filter(matter).cloned().collect());
        // What is open comes first, what is to be looked at again, and what is for this day.
        some.sort_by_key(|of| (of.stage != Stage::ForMe, !of.due, schedule(of).is_none()));
        some.truncate(ON_TODAY);
        some
    });
    let part = move || {
        (some.with(|some| !some.is_empty()) && !quiet().get()).then(|| {
            all_there(&AREAS, move || {
                let open = |of: &Exchange| (of.stage == Stage::ForMe).then(|| t!(msg::NEEDS_GROUP_FOR_YOU));
                let of = |of: &Exchange| a_row(Talk::of_card(&of.card)?, of, open(of));
                let rows: Vec<AnyView> = some.with(|some| some.iter().filter_map(of).collect());
                view! {
                    <section class="stack tight all">
                        <h2 class="small">{t!(msg::NAV_NEEDS)}</h2>
                        <div class="rows">{rows}</div>
                    </section>
                }
                .into_any()
            })
        })
    };
    part.into_any()
}

fn groups(talk: Talk, all: &[Exchange]) -> AnyView {
    if all.is_empty() {
        return view! { <p>{t!(talk.empty())}</p> }.into_any();
    }
    let by = |name: fn(&Exchange, &Card, &'static str) -> Option<String>, field: &'static str| {
        let mut found: Vec<(String, Vec<AnyView>)> = Vec::new();
        for of in all {
            let Some(card) = session::card(&of.card) else { continue };
            let title = name(of, &card, field).unwrap_or_else(|| talk.title());
            let Some(row) = a_row(talk, of, None) else { continue };
            match found.iter_mut().find(|(of, _)| *of == title) {
                Some((_, rows)) => rows.push(row),
                None => found.push((title, vec![row])),
            }
        }
        found.into_iter().map(|(title, rows)| group(title, rows)).collect::<Vec<_>>().into_any()
    };
    match talk.groups() {
        Groups::Stage => by_stage(talk, all),
        Groups::Choice(field) => by(|of, card, field| chosen(card, &foremost(of).answers, field), field),
        Groups::Card => by(|_, card, _| Some(text::title(card)), ""),
    }
}

fn by_stage(talk: Talk, all: &[Exchange]) -> AnyView {
    let of = |title: String, within: fn(&Exchange) -> bool| {
        let rows: Vec<AnyView> = all.iter().filter(|of| within(of)).filter_map(|of| a_row(talk, of, None)).collect();
        (!rows.is_empty()).then(|| group(title, rows))
    };
    view! {
        {of(t!(msg::NEEDS_GROUP_FOR_YOU), |of| of.stage == Stage::ForMe)}
        {of(t!(msg::NEEDS_GROUP_AGREED), |of| of.stage != Stage::ForMe && of.in_force.is_some())}
        {of(t!(msg::NEEDS_GROUP_ASKED), |of| {
            of.in_force.is_none() && matches!(of.stage, Stage::Asked | Stage::TheySaidNo)
        })}
        {of(t!(msg::NEEDS_GROUP_MINE), |of| of.stage == Stage::OnlyMine)}
        {of(t!(msg::NEEDS_GROUP_RESTING), |of| {
            of.in_force.is_none() && matches!(of.stage, Stage::ISaidNo | Stage::Resting)
        })}
    }
    .into_any()
}

fn group(title: String, rows: Vec<AnyView>) -> AnyView {
    view! { <section class="stack tight"><h2 class="small">{title}</h2><div class="rows">{rows}</div></section> }
        .into_any()
}

/// One as a line; `note` stands below it where there is nothing to look at again.
fn a_row(talk: Talk, of: &Exchange, note: Option<String>) -> Option<AnyView> {
    let card = session::card(&of.card)?;
    let shape = if of.stage == Stage::OnlyMine { Icon::OnlyMe } else { talk.icon() };
    let open = (talk.groups() != Groups::Stage && of.stage == Stage::ForMe).then(|| t!(msg::NEEDS_GROUP_FOR_YOU));
    let note = note.or(open).or_else(|| match of.look_again {
        Some(_) if of.due => Some(t!(msg::NEEDS_DUE)),
        again => schedule(of)
            .map(|schedule| text::times(&schedule))
            .or_else(|| again.map(|day| t!(msg::NEEDS_AGAIN_ON, date = text::day(day)))),
    });
    Some(row(format!("{}/{}", talk.at(), of.entity.hex()), shape, line(talk, &card, &foremost(of).answers), note))
}
