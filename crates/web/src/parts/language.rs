use content::{Locale, msg};
use leptos::{prelude::*, task::spawn_local};

use super::status;
use crate::text::{choose_language, locale, t};

/// All languages, each by its own name. Choosing one draws the app again in it.
pub(crate) fn language_choice(label: String) -> AnyView {
    let said = ArcRwSignal::new(String::new());
    let outcome = said.clone();
    let choose = move |event| {
        let (said, chosen) = (outcome.clone(), Locale::of_code(&event_target_value(&event)));
        spawn_local(async move {
            if let Some(chosen) = chosen
                && !choose_language(chosen).await
            {
                said.set(t!(msg::ERROR_TEXT_MISSING));
            }
        });
    };
    let languages = Locale::ALL.map(|language| {
        view! {
            <option value=language.code() lang=language.tag() selected=language == locale()>{language.own_name()}</option>
        }
    });
    view! {
        <div class="stack tight">
            <label class="label" for="language">{label}</label>
            <div><select id="language" on:change=choose>{Vec::from(languages)}</select></div>
            {status(said)}
        </div>
    }
    .into_any()
}
