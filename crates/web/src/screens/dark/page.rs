use content::{Area, ids, msg};
use engine::views::{House, Sheet, SheetOf};
use grammar::{Slug, Value};
use leptos::prelude::*;

use super::call::{Place, call};
use crate::{
    app::handed,
    parts::{dark_link, heading, way_back, with_area},
    session,
    text::t,
};

/// "If living feels too hard": my person, a helpline, the emergency number, and one sentence.
pub(crate) fn dark() -> AnyView {
    with_area(Area::Dark, t!(msg::DARK_LINK), || {
        let place = Place::here();
        view! {
            {way_back()}
            <div class="stack loose">
                {heading(t!(msg::DARK_LINK))}
                <section class="card lamp">
                    <div class="stack">
                        <p class="words">{t!(msg::DARK_MATTER)}</p>
                        {my_person()}
                        {place.calls()}
                    </div>
                </section>
                <div class="note stack tight">
                    <p>{t!(msg::DARK_MOVE)}</p>
                    <p>{t!(msg::DARK_LETTER)}</p>
                </div>
                {place.choice()}
                <div class="stack tight">
                    {choose_a_person()}
                    <p><a class="btn quiet edge" href="/dark/other">{t!(msg::DARK_OTHER)}</a></p>
                    <p class="meta">{t!(msg::DARK_ALWAYS)}</p>
                </div>
            </div>
        }
        .into_any()
    })
}

/// For who fears for the other's life: what to do, in the order in which to do it.
pub(crate) fn other() -> AnyView {
    with_area(Area::Dark, t!(msg::DARK_OTHER), || {
        let place = Place::here();
        view! {
            {way_back()}
            <div class="stack loose">
                {heading(t!(msg::DARK_OTHER))}
                <section class="card lamp">
                    <div class="stack">
                        <div class="words">
                            <p>{t!(msg::DARK_WORRIED_GO)}</p>
                            <p>{t!(msg::DARK_WORRIED_ASK)}</p>
                            <p>{t!(msg::DARK_WORRIED_STAY)}</p>
                        </div>
                        {place.calls()}
                    </div>
                </section>
                <p class="note">{t!(msg::DARK_WORRIED_YOU)}</p>
                {place.choice()}
                {dark_link()}
            </div>
        }
        .into_any()
    })
}

/// Whom I would call, if I chose somebody. Not for who has this device in hand.
fn my_person() -> AnyView {
    let (sheet, handed) = (mine(), handed());
    let person = move || {
        let number = sheet.with(|sheet| standing(sheet, &ids::person::NUMBER))?;
        let name = sheet.with(|sheet| standing(sheet, &ids::person::NAME));
        handed.get().is_none().then(|| call(t!(msg::DARK_CALL_PERSON), name.as_deref(), &number))
    };
    person.into_any()
}

/// The way to choosing, for who has begun here.
fn choose_a_person() -> AnyView {
    let (sheet, handed, house) = (mine(), handed(), session::ask(House));
    let link = move || {
        let mine = handed.get().is_none() && house.with(|house| house.begun);
        let chosen = sheet.with(|sheet| sheet.entity.is_some());
        let words = if chosen { t!(msg::DARK_PERSON) } else { t!(msg::DARK_PERSON_CHOOSE) };
        mine.then(|| view! { <p><a class="btn quiet edge" href="/dark/person">{words}</a></p> })
    };
    link.into_any()
}

fn mine() -> ArcRwSignal<Sheet> {
    session::ask(SheetOf { card: ids::person::ID, span: None })
}

fn standing(sheet: &Sheet, field: &Slug) -> Option<String> {
    let row = sheet.rows.iter().find(|row| row.field == *field)?;
    match &row.value {
        Some(Value::Text(text)) if !text.trim().is_empty() => Some(text.clone()),
        _ => None,
    }
}
