use std::{cell::RefCell, collections::BTreeSet};

use content::{Area, Form, Locale, Text};
use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::TEXT;
use crate::{
    app::{keep, kept},
    session::fetch_text,
};

const LOCALE: &str = "leeward.locale";
const FORM: &str = "leeward.form";

thread_local! {
    static AREAS: RefCell<BTreeSet<(Locale, Area)>> = const { RefCell::new(BTreeSet::new()) };
    static LANGUAGE: RefCell<Option<ArcRwSignal<Locale>>> = const { RefCell::new(None) };
}

/// The language that is spoken; a signal, for who draws everything again.
pub(crate) fn language() -> ArcRwSignal<Locale> {
    LANGUAGE.with_borrow_mut(|language| language.get_or_insert_with(|| ArcRwSignal::new(Locale::default())).clone())
}

/// The language that is spoken.
pub(crate) fn locale() -> Locale {
    language().get_untracked()
}

/// Gets the text of the chosen language, else of the one that the browser prefers. Where it cannot be had, English;
/// where that cannot be had either, nothing: the page waits for a network with its first words.
pub(crate) async fn load() -> bool {
    let chosen = kept(LOCALE).and_then(|code| Locale::of_code(&code));
    let wanted = chosen.unwrap_or_else(|| Locale::negotiate(&preferred()));
    speak(wanted).await || (wanted != Locale::default() && speak(Locale::default()).await)
}

/// Speaks another language from now on. Says whether its text could be had.
pub(crate) async fn choose_language(locale: Locale) -> bool {
    let spoken = speak(locale).await;
    if spoken {
        keep(LOCALE, Some(locale.code()));
    }
    spoken
}

/// Takes in a further part of the text, where it is not there yet. Says whether it is there now.
pub(crate) async fn add_area(area: Area) -> bool {
    let locale = locale();
    let there = || AREAS.with_borrow(|added| added.contains(&(locale, area)));
    if there() {
        return true;
    }
    let Some(source) = fetch_text(&area.file(locale)).await else { return false };
    // Two parts of a screen may want the same words at once.
    if there() {
        return true;
    }
    let added = TEXT.with_borrow_mut(|text| text.as_mut().is_some_and(|text| text.add(source).is_ok()));
    if added {
        AREAS.with_borrow_mut(|areas| areas.insert((locale, area)));
    }
    added
}

/// How the person is spoken to, where the language has such forms.
pub(crate) fn form() -> Form {
    kept(FORM).and_then(|key| Form::of_key(&key)).unwrap_or_default()
}

/// Speaks to the person in this form from now on.
pub(crate) fn choose_form(form: Form) {
    keep(FORM, Some(form.key()));
    TEXT.with_borrow_mut(|text| text.iter_mut().for_each(|text| text.speak_to(form)));
    language().notify();
}

async fn speak(locale: Locale) -> bool {
    let Some(source) = fetch_text(&Area::Core.file(locale)).await else { return false };
    let Ok(mut text) = Text::new(locale, source) else { return false };
    text.speak_to(form());
    TEXT.set(Some(text));
    AREAS.with_borrow_mut(BTreeSet::clear);
    if let Some(root) = document().document_element() {
        // Both names are valid, so neither can fail.
        let _ = root.set_attribute("lang", locale.tag());
        let _ = root.set_attribute("dir", locale.dir().attribute());
    }
    language().set(locale);
    true
}

/// The languages that the browser prefers, best first.
pub(super) fn preferred() -> Vec<String> {
    let languages: Array = window().navigator().languages();
    languages.iter().filter_map(|tag: JsValue| tag.as_string()).collect()
}
