use content::{Area, msg};
use engine::views::{Exchange, Exchanges, Stage};
use leptos::prelude::*;

use super::part::{family, line};
use crate::{
    app::quiet,
    parts::{Icon, heading, once_there, row, with_area},
    session,
    text::{self, t},
};

/// How many arrangements stand on Today; the others are under Needs.
const ON_TODAY: usize = 3;

/// What is asked and agreed, in the order of what matters now.
pub(crate) fn list() -> AnyView {
    with_area(Area::Needs, t!(msg::NAV_NEEDS), || {
        let all = session::ask(Exchanges { of: Some(family()) });
        let groups = move || all.with(|all| groups(all));
        view! {
            <div class="stack loose">
                <header class="stack tight">
                    {heading(t!(msg::NAV_NEEDS))}
                    <p class="meta">{t!(msg::NEEDS_LEDE)}</p>
                </header>
                {groups}
                <div class="line"><a class="btn main" href="/needs/new">{t!(msg::NEEDS_ASK_DO)}</a></div>
            </div>
        }
        .into_any()
    })
}

/// What both agreed, and what is open for me to answer, as a part of Today; nothing where there is neither.
pub(crate) fn needs_today() -> AnyView {
    let all = session::ask(Exchanges { of: Some(family()) });
    let some = Memo::new(move |_| {
        let matter = |need: &&Exchange| need.stage == Stage::ForMe || need.in_force.is_some();
        let mut some: Vec<Exchange> = all.with(|all| all.iter().filter(matter).cloned().collect());
        // What is open comes first, and what is to be looked at again.
        some.sort_by_key(|need| (need.stage != Stage::ForMe, !need.due));
        some.truncate(ON_TODAY);
        some
    });
    let part = move || {
        (some.with(|some| !some.is_empty()) && !quiet().get()).then(|| {
            once_there(Area::Needs, move || {
                let open = |need: &Exchange| (need.stage == Stage::ForMe).then(|| t!(msg::NEEDS_GROUP_FOR_YOU));
                let rows: Vec<AnyView> =
                    some.with(|some| some.iter().filter_map(|need| need_row(need, open(need))).collect());
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

fn groups(all: &[Exchange]) -> AnyView {
    if all.is_empty() {
        return view! { <p>{t!(msg::NEEDS_EMPTY)}</p> }.into_any();
    }
    let of = |title: String, within: fn(&Exchange) -> bool| {
        let rows: Vec<AnyView> =
            all.iter().filter(|need| within(need)).filter_map(|need| need_row(need, None)).collect();
        (!rows.is_empty()).then(|| {
            view! { <section class="stack tight"><h2 class="small">{title}</h2><div class="rows">{rows}</div></section> }
        })
    };
    view! {
        {of(t!(msg::NEEDS_GROUP_FOR_YOU), |need| need.stage == Stage::ForMe)}
        {of(t!(msg::NEEDS_GROUP_AGREED), |need| need.stage != Stage::ForMe && need.in_force.is_some())}
        {of(t!(msg::NEEDS_GROUP_ASKED), |need| {
            need.in_force.is_none() && matches!(need.stage, Stage::Asked | Stage::TheySaidNo)
        })}
        {of(t!(msg::NEEDS_GROUP_MINE), |need| need.stage == Stage::OnlyMine)}
        {of(t!(msg::NEEDS_GROUP_RESTING), |need| {
            need.in_force.is_none() && matches!(need.stage, Stage::ISaidNo | Stage::Resting)
        })}
    }
    .into_any()
}

/// A need as a line; `note` stands below it where there is nothing to look at again.
fn need_row(need: &Exchange, note: Option<String>) -> Option<AnyView> {
    let card = session::card(&need.card)?;
    let shape = if need.stage == Stage::OnlyMine { Icon::OnlyMe } else { Icon::Need };
    let words = need.in_force.as_ref().filter(|_| need.stage != Stage::ForMe).unwrap_or(&need.newest);
    let note = note.or_else(|| match need.look_again {
        Some(_) if need.due => Some(t!(msg::NEEDS_DUE)),
        again => again.map(|day| t!(msg::NEEDS_AGAIN_ON, date = text::day(day))),
    });
    Some(row(format!("/needs/{}", need.entity.hex()), shape, line(&card, &words.answers), note))
}
