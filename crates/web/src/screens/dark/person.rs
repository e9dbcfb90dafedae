use content::{Area, ids, msg};
use leptos::prelude::*;

use crate::{
    parts::{Form, back, erase, fields, heading, sheet, with_area},
    screens::nowhere,
    text::t,
};

/// My person: chosen in calm, for oneself alone.
pub(crate) fn person() -> AnyView {
    with_area(Area::Dark, t!(msg::DARK_PERSON), || {
        let Some(form) = Form::open(&ids::person::ID, None) else { return nowhere() };
        let asked: Vec<_> = form.card().fields.iter().collect();
        view! {
            {back("/dark", t!(msg::NAV_BACK))}
            <div class="stack loose">
                <header class="stack tight">
                    {heading(t!(msg::DARK_PERSON))}
                    <p class="meta">{t!(msg::DARK_PERSON_LEDE)}</p>
                </header>
                {sheet(&form, fields(&form, &asked).into_any(), false)}
                <p class="meta">{t!(msg::DARK_PERSON_NOTE)}</p>
                {erase(&form)}
            </div>
        }
        .into_any()
    })
}
