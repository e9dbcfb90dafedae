use std::cell::RefCell;

use grammar::Slug;
use leptos::{ev, prelude::*, web_sys};
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    static PATH: RefCell<Option<ArcRwSignal<String>>> = const { RefCell::new(None) };
}

/// The path in the address bar, as long as the page lives.
pub(crate) fn path() -> ArcRwSignal<String> {
    PATH.with_borrow_mut(|path| path.get_or_insert_with(|| ArcRwSignal::new(current())).clone())
}

/// Goes to a path of the app, and leaves a way back.
pub(crate) fn go(to: &str) {
    let pushed = window().history().and_then(|history| history.push_state_with_url(&JsValue::NULL, "", Some(to)));
    if pushed.is_ok() {
        arrive();
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Goes to a path in place of the present one, which the back button then passes over.
pub(crate) fn go_instead(to: &str) {
    let replaced = window().history().and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(to)));
    if replaced.is_ok() {
        arrive();
    }
}

/// A card's id as a part of a path. A path with a dot is a file to whoever serves the app, so that opening it anew would
/// find nothing.
pub(crate) fn in_path(card: &Slug) -> String {
    card.as_str().replace('.', ":")
}

/// The card that a part of a path names, if it names one.
pub(crate) fn card_in_path(part: &str) -> Option<Slug> {
    Slug::new(part.replace(':', ".")).ok()
}

/// Lets links within the app and the back button change the screen without loading a page.
pub(super) fn listen() {
    let _ = window_event_listener(ev::popstate, |_| arrive());
    let _ = window_event_listener(ev::click, |event| {
        if let Some(to) = destination(&event) {
            event.prevent_default();
            go(&to);
        }
    });
}

fn arrive() {
    let (path, now) = (path(), current());
    if path.with_untracked(|path| *path != now) {
        path.set(now);
    }
}

fn current() -> String {
    window().location().pathname().unwrap_or_default()
}

/// Where a click leads, if it is a plain click on a link to another place of this app.
fn destination(event: &ev::MouseEvent) -> Option<String> {
    let plain = event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
    if !plain || event.default_prevented() {
        return None;
    }
    let link = event.target()?.dyn_into::<web_sys::Element>().ok()?.closest("a[href]").ok()??;
    let link = link.dyn_into::<web_sys::HtmlAnchorElement>().ok()?;
    let leaves = !link.target().is_empty() || link.has_attribute("download") || link.rel() == "external";
    let here = window().location();
    if leaves || Some(link.origin()) != here.origin().ok() || !link.hash().is_empty() {
        return None;
    }
    Some(format!("{}{}", link.pathname(), link.search()))
}
