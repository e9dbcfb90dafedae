use leptos::prelude::*;
use web_sys::Event;

/// Tells the page's start script something; `README.md` beside the script has the names.
pub(super) fn tell_the_page(name: &str) {
    if let Ok(event) = Event::new(&format!("leeward:{name}")) {
        // Whoever hears it cannot refuse it.
        let _ = window().dispatch_event(&event);
    }
}
