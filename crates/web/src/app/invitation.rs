use std::cell::RefCell;

use leptos::{ev, prelude::*};
use wasm_bindgen::JsValue;

/// Where links of invitations lead; what follows `#` is their secret.
pub(crate) const JOIN: &str = "/join";

thread_local! {
    static HELD: RefCell<Option<ArcRwSignal<Option<String>>>> = const { RefCell::new(None) };
}

/// The invitation that this page was opened with. It lives in memory only, and a newcomer may take their time with it.
pub(crate) fn held() -> ArcRwSignal<Option<String>> {
    HELD.with_borrow_mut(|held| held.get_or_insert_with(|| ArcRwSignal::new(None)).clone())
}

/// Takes invitations out of the address bar and out of the history before anything else happens, now and whenever one
/// is opened while the app is there.
pub(super) fn catch() {
    take();
    let _ = window_event_listener(ev::hashchange, |_| take());
}

fn take() {
    let here = window().location();
    let path = here.pathname().unwrap_or_default();
    let hash = here.hash().unwrap_or_default();
    let Some(fragment) = hash.strip_prefix('#').filter(|fragment| !fragment.is_empty() && path == JOIN) else { return };
    held().set(Some(fragment.to_owned()));
    // Refused only by pages that are sandboxed, where nothing of this app runs.
    let _ = window().history().and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(JOIN)));
}
