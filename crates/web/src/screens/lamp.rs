use content::{ids, msg};
use engine::{Energy, Now, Span, views::House};
use grammar::{Day, Field, Value};
use leptos::prelude::*;

use super::{little::little, nowhere};
use crate::{
    parts::{Form, Icon, are_two, back, dark_link, erase, field, field_asking, heading, icon, sheet},
    session,
    text::{self, t},
};

/// The lamp of today, or of a day that is past: one word, one wish, one good thing, and more for who wants it.
/// With little energy it asks one thing at a time.
pub(crate) fn lamp(day: Option<Day>) -> AnyView {
    let Some(today) = session::now().map(Now::day) else { return nowhere() };
    let day = day.unwrap_or(today);
    let form = Form::open(&ids::lamp::ID, Some(Span::Day(day)));
    let Some(form) = form.filter(|_| day <= today) else { return nowhere() };
    let house = session::ask(House).get_untracked();
    let shareable = are_two();
    if house.energy == Energy::Little {
        return little(form, day, shareable);
    }
    let title = match today.unix_days() - day.unix_days() {
        0 => t!(msg::TODAY_LAMP_ASK),
        1 => t!(msg::LAMP_FOR_YESTERDAY),
        _ => t!(msg::LAMP_TITLE),
    };
    view! {
        {back("/", t!(msg::NAV_TODAY))}
        <div class="stack loose">
            <header class="stack tight">
                <p class="over">{text::day(day)}</p>
                {heading(title)}
                <p class="meta">{t!(msg::LAMP_LEDE)}</p>
            </header>
            {sheet(&form, questions(&form, day < today), shareable)}
            {erase(&form)}
        </div>
    }
    .into_any()
}

/// The lamp's fields: those of every day, and the rest folded away.
fn questions(form: &Form, past: bool) -> AnyView {
    let (more, first): (Vec<&Field>, Vec<&Field>) = form.card().fields.iter().partition(|field| field.more);
    let first: Vec<AnyView> = first.into_iter().map(|asked| question(form, asked, past)).collect();
    let more: Vec<AnyView> = more
        .into_iter()
        .map(|asked| {
            let under = (asked.id == ids::lamp::FEELINGS).then(dark_link);
            view! { <div class="stack tight">{field(form, asked)}{under}</div> }.into_any()
        })
        .collect();
    view! {
        {first}
        <details class="fold">
            <summary>
                {icon(Icon::Add)}
                <span class="stack close">{t!(msg::LAMP_MORE)}<span class="meta">{t!(msg::LAMP_MORE_NOTE)}</span></span>
            </summary>
            <div class="stack loose">{more}</div>
        </details>
    }
    .into_any()
}

/// A day that is past is not called today, and on a day that is a storm nobody is asked for a good thing.
fn question(form: &Form, asked: &Field, past: bool) -> AnyView {
    if asked.id == ids::lamp::WORD && past {
        return field_asking(form, asked, |_, _| t!(msg::LAMP_WORD_PAST));
    }
    if asked.id != ids::lamp::GOOD {
        return field(form, asked);
    }
    let word = form.clone();
    let storm = Memo::new(move |_| word.value(&ids::lamp::WORD) == Some(Value::Choice(ids::lamp::word::STORM)));
    field_asking(form, asked, move |form, asked| match storm.get() {
        true => t!(msg::LAMP_GOOD_STORM),
        false => text::ask(form.card(), asked),
    })
}
