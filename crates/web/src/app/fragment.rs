use std::{cell::RefCell, collections::BTreeMap};

use leptos::{ev, prelude::*};
use wasm_bindgen::JsValue;

/// Where links of invitations lead; what follows `#` is their secret.
pub(crate) const JOIN: &str = "/join";
/// Where the picture on a recovery sheet leads; what follows `#` is the words.
pub(crate) const RECOVER: &str = "/recover";
/// Where the picture leads by which two phones compare; what follows `#` is what one of them has seen.
pub(crate) const COMPARE: &str = "/compare";

type Held = ArcRwSignal<Option<String>>;

thread_local! {
    static HELD: RefCell<BTreeMap<&'static str, Held>> = const { RefCell::new(BTreeMap::new()) };
}

/// What followed `#` in the link to this place by which the page was opened. It lives in memory only, and a newcomer
/// may take their time with it.
pub(crate) fn held(place: &'static str) -> Held {
    HELD.with_borrow_mut(|held| held.entry(place).or_insert_with(|| ArcRwSignal::new(None)).clone())
}

/// Takes secrets out of the address bar and out of the history before anything else happens, now and whenever a link is
/// opened while the app is there.
pub(super) fn catch() {
    take();
    let _ = window_event_listener(ev::hashchange, |_| take());
}

fn take() {
    let here = window().location();
    let path = here.pathname().unwrap_or_default();
    let hash = here.hash().unwrap_or_default();
    let Some(fragment) = hash.strip_prefix('#').filter(|fragment| !fragment.is_empty()) else { return };
    let Some(place) = [JOIN, RECOVER, COMPARE].into_iter().find(|place| path == *place) else { return };
    held(place).set(Some(fragment.to_owned()));
    // Refused only by pages that are sandboxed, where nothing of this app runs.
    let _ = window().history().and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(place)));
}
