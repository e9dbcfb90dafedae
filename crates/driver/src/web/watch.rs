use std::cell::Cell;

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Document, Event, EventTarget, VisibilityState};

use crate::{BrowserClock, Client, Clock};

/// After being hidden for so long, a page may have slept, and its sockets may be dead without knowing it.
const LONG_HIDDEN_MS: i64 = 30_000;
/// The window's events that matter.
const WINDOW_EVENTS: [&str; 4] = ["online", "offline", "pageshow", "focus"];
/// The document's.
const DOCUMENT_EVENT: &str = "visibilitychange";

/// Tells a client what happens to the window, until it is dropped.
#[must_use]
pub struct Watch {
    targets: Vec<(EventTarget, &'static str)>,
    listener: Closure<dyn FnMut(Event)>,
}

/// Says at once whether there is a network, and from then on what changes: the network comes and goes,
/// the page comes back from sleep.
pub fn watch(client: &Client) -> Watch {
    let window = web_sys::window();
    client.online(has_network());
    let hidden_since = Cell::new(None);
    let told = client.clone();
    let listener = Closure::new(move |event: Event| match &*event.type_() {
        "online" => told.online(true),
        "offline" => told.online(false),
        DOCUMENT_EVENT if is_hidden() => hidden_since.set(Some(BrowserClock.now().wall_ms)),
        _ => wake(&told, hidden_since.take()),
    });
    let mut targets: Vec<(EventTarget, &str)> = Vec::new();
    if let Some(window) = window {
        targets.extend(window.document().map(|document| (document.into(), DOCUMENT_EVENT)));
        targets.extend(WINDOW_EVENTS.map(|event| (window.clone().into(), event)));
    }
    for (target, event) in &targets {
        // Adding a listener throws on no browser; without it, the engine's own retries still work.
        let _ = target.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    }
    Watch { targets, listener }
}

impl Drop for Watch {
    fn drop(&mut self) {
        for (target, event) in &self.targets {
            let _ = target.remove_event_listener_with_callback(event, self.listener.as_ref().unchecked_ref());
        }
    }
}

fn wake(client: &Client, hidden_since: Option<i64>) {
    let now_ms = BrowserClock.now().wall_ms;
    if hidden_since.is_some_and(|since| now_ms.saturating_sub(since) > LONG_HIDDEN_MS) && has_network() {
        client.online(false);
        client.online(true);
    } else {
        client.tick();
    }
}

fn has_network() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}

fn is_hidden() -> bool {
    let document: Option<Document> = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| document.visibility_state() == VisibilityState::Hidden)
}
