use std::cell::RefCell;

use content::msg;
use leptos::prelude::*;

use super::{keep, kept, tell_the_page};
use crate::text::{locale, t};

/// Under which name and icon the app stands in the tab and on the home screen. It concerns this device only. The page's
/// start script reads it before anything is drawn; `README.md` beside the script says how it is kept.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) enum Alias {
    /// Its own name.
    #[default]
    Own,
    /// As if it were for notes.
    Notes,
    /// As if it told the weather.
    Weather,
}

const ALIAS: &str = "leeward.alias";

thread_local! {
    static CHOSEN: RefCell<Option<ArcRwSignal<Alias>>> = const { RefCell::new(None) };
    /// What the screen that is open is called.
    static SCREEN: RefCell<String> = const { RefCell::new(String::new()) };
}

impl Alias {
    /// The name, in the language that is spoken.
    pub(crate) fn words(self) -> String {
        match self {
            Self::Own => t!(msg::APP_NAME),
            Self::Notes => t!(msg::MORE_ALIAS_NOTES),
            Self::Weather => t!(msg::MORE_ALIAS_WEATHER),
        }
    }

    /// How a file that is taken along is called, without its day: it stands in a folder for anyone to see.
    pub(crate) fn file_stem(self) -> &'static str {
        self.key().unwrap_or("leeward")
    }

    /// What the start script knows it by.
    fn key(self) -> Option<&'static str> {
        match self {
            Self::Own => None,
            Self::Notes => Some("notes"),
            Self::Weather => Some("weather"),
        }
    }

    /// The one that was kept.
    fn of_kept(kept: &str) -> Self {
        let key = kept.split('/').next();
        [Self::Notes, Self::Weather].into_iter().find(|alias| alias.key() == key).unwrap_or_default()
    }
}

/// Under which name the app stands now.
pub(crate) fn alias() -> ArcRwSignal<Alias> {
    let read = || ArcRwSignal::new(kept(ALIAS).map(|kept| Alias::of_kept(&kept)).unwrap_or_default());
    CHOSEN.with_borrow_mut(|chosen| chosen.get_or_insert_with(read).clone())
}

/// Stands under this name from now on.
pub(crate) fn choose_alias(chosen: Alias) {
    alias().set(chosen);
    apply();
}

/// Gives the page its name, in the language that is spoken, and keeps it for the next start.
pub(super) fn apply() {
    let chosen = alias().get_untracked();
    let value = chosen.key().map(|key| format!("{key}/{}/{}", locale().code(), chosen.words()));
    if kept(ALIAS) != value {
        keep(ALIAS, value.as_deref());
        tell_the_page("alias");
    }
    SCREEN.with_borrow(|screen| entitle(chosen, screen));
}

/// Names the page after the screen that is open. Under another name the title says nothing else, because titles stand
/// in the browser's history.
pub(crate) fn title_page(screen: &str) {
    SCREEN.set(screen.to_owned());
    entitle(alias().get_untracked(), screen);
}

fn entitle(alias: Alias, screen: &str) {
    let name = alias.words();
    document().set_title(&if alias == Alias::Own && !screen.is_empty() { format!("{screen} · {name}") } else { name });
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn a_name_that_was_kept_is_known_in_any_language_and_no_other_is() {
        for (kept, alias) in [
            ("notes/de/Notizen", Alias::Notes),
            ("weather/ja/天気", Alias::Weather),
            ("weather", Alias::Weather),
            ("", Alias::Own),
            ("leeward/en/Leeward", Alias::Own),
            ("Notes/en/Notes", Alias::Own),
        ] {
            assert_eq!(Alias::of_kept(kept), alias, "{kept}");
        }
    }
}
