use std::cell::RefCell;

use leptos::{ev, prelude::*};
use web_sys::Event;

thread_local! {
    static READY: RefCell<Option<ArcRwSignal<bool>>> = const { RefCell::new(None) };
}

/// Whether a newer version is at hand. The page's start script hears of it and says so.
pub(super) fn update_ready() -> ArcRwSignal<bool> {
    READY.with_borrow_mut(|ready| ready.get_or_insert_with(listen).clone())
}

/// Takes the newer version; the page loads again.
pub(super) fn take_update() {
    if let Ok(event) = Event::new("leeward:take-update") {
        // Whoever hears it cannot refuse it.
        let _ = window().dispatch_event(&event);
    }
}

fn listen() -> ArcRwSignal<bool> {
    let root = document().document_element();
    let ready = ArcRwSignal::new(root.is_some_and(|root| root.has_attribute("data-update")));
    let heard = ready.clone();
    let _ = window_event_listener(ev::Custom::new("leeward:update"), move |_: Event| heard.set(true));
    ready
}
