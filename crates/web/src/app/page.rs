use leptos::prelude::*;
use web_sys::Event;

use crate::session;

/// Loads the page again where the server has moved on to another version, which then has what could not be fetched.
pub(crate) async fn catch_up() {
    if session::outdated().await {
        // Refused only while another page is being loaded already.
        let _ = window().location().reload();
    }
}

/// Tells the page's start script something; `README.md` beside the script has the names.
pub(super) fn tell_the_page(name: &str) {
    if let Ok(event) = Event::new(&format!("leeward:{name}")) {
        // Whoever hears it cannot refuse it.
        let _ = window().dispatch_event(&event);
    }
}
