use leptos::prelude::*;

/// What a person chose over what the system says. It concerns this device only and tells nothing, so it lies open in
/// the browser's local storage, where it is at hand before the vault is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Look {
    /// Light or dark; none follows the system.
    pub(crate) dark: Option<bool>,
    /// Stronger contrast than the system asks for.
    pub(crate) contrast: bool,
}

const THEME: &str = "leeward.theme";
const CONTRAST: &str = "leeward.contrast";

/// What is chosen now.
pub(crate) fn look() -> Look {
    let dark = match kept(THEME).as_deref() {
        Some("dark") => Some(true),
        Some("light") => Some(false),
        _ => None,
    };
    Look { dark, contrast: kept(CONTRAST).is_some() }
}

/// Chooses, from now on.
pub(crate) fn choose_look(look: Look) {
    keep(THEME, look.dark.map(theme));
    keep(CONTRAST, look.contrast.then_some("more"));
    apply();
}

/// Puts the choice on the page.
pub(super) fn apply() {
    let look = look();
    let Some(root) = document().document_element() else { return };
    for (name, value) in [("data-theme", look.dark.map(theme)), ("data-contrast", look.contrast.then_some("more"))] {
        // Both names are valid, so neither can fail.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

fn theme(dark: bool) -> &'static str {
    if dark { "dark" } else { "light" }
}

/// Reads a setting of this device. Where the browser forbids local storage there is none.
pub(crate) fn kept(key: &str) -> Option<String> {
    window().local_storage().ok().flatten()?.get_item(key).ok().flatten()
}

/// Keeps a setting of this device, or forgets it. Where the browser forbids it, the choice holds for this visit.
pub(crate) fn keep(key: &str, value: Option<&str>) {
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = match value {
            Some(value) => storage.set_item(key, value),
            None => storage.remove_item(key),
        };
    }
}
