use content::{ids, msg};
use engine::{Now, Span};
use grammar::Slug;
use leptos::prelude::*;

use super::nowhere;
use crate::{
    parts::{Form, are_two, audience_badge, back, erase, field, heading, sheet},
    session,
    text::{self, t},
};

/// The table of this week: one good thing, one need, time for the two in two sizes; and how close one feels, for oneself
/// alone.
pub(crate) fn table() -> AnyView {
    let Some(week) = session::now().map(|now| Now::day(now).week()) else { return nowhere() };
    let Some(form) = Form::open(&ids::table::ID, Some(Span::Week(week))) else { return nowhere() };
    let shareable = are_two();
    let body = view! {
        {some(&form, &[ids::table::GOOD, ids::table::NEED_TEXT, ids::table::NEED_ACTION])}
        <section class="stack">
            <div class="stack tight"><h2>{t!(msg::TABLE_TIME_TITLE)}</h2><p class="meta">{t!(msg::TABLE_TIME_NOTE)}</p></div>
            {some(&form, &[ids::table::US_TIME_GOOD, ids::table::US_TIME_FLARE])}
        </section>
        {closeness(&form)}
    };
    view! {
        {back("/", t!(msg::NAV_TODAY))}
        <div class="stack loose">
            <header class="stack tight">
                <p class="over">{t!(msg::TABLE_FOR_WEEK, date = text::day(week.monday()))}</p>
                {heading(t!(msg::TABLE_TITLE))}
                <p class="meta">{t!(msg::TABLE_LEDE)}</p>
            </header>
            {sheet(&form, body.into_any(), shareable)}
            {erase(&form)}
        </div>
    }
    .into_any()
}

/// The four closenesses: never shared, and said so where they are asked.
fn closeness(form: &Form) -> AnyView {
    let ids = [
        ids::table::CLOSE_PHYSICAL,
        ids::table::CLOSE_EMOTIONAL,
        ids::table::CLOSE_SPIRITUAL,
        ids::table::CLOSE_MENTAL,
    ];
    view! {
        <section class="card mine stack">
            <div>{audience_badge(grammar::Audience::OnlyMe)}</div>
            <h2>{t!(msg::TABLE_CLOSE_TITLE)}</h2>
            <p class="meta">{t!(msg::TABLE_CLOSE_NOTE)}</p>
            {some(form, &ids)}
        </section>
    }
    .into_any()
}

fn some(form: &Form, ids: &[Slug]) -> Vec<AnyView> {
    ids.iter().filter_map(|id| form.card().field(id)).map(|asked| field(form, asked)).collect()
}
