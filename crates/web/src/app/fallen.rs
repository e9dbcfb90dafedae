use std::{cell::RefCell, panic};

use content::msg;
use leptos::prelude::*;

use crate::text::t;

thread_local! {
    /// Ready before anything goes wrong, because afterwards nothing of the app may run.
    static WORDS: RefCell<[String; 4]> = const { RefCell::new([const { String::new() }; 4]) };
}

/// If the app falls over, a kind screen stands in its place: what was saved is safe, and the page can be loaded again.
pub(super) fn install() {
    panic::set_hook(Box::new(|info| {
        leptos::logging::error!("{info}");
        show();
    }));
}

/// Gets the words ready, in the language that is spoken.
pub(super) fn prepare() {
    WORDS.set([t!(msg::ERROR_TITLE), t!(msg::ERROR_NOT_YOU), t!(msg::ERROR_SAVED_SAFE), t!(msg::ERROR_RELOAD)]);
}

/// By hand, without the machinery that may be what fell over.
fn show() {
    let document = document();
    let Some(place) = document.get_element_by_id(super::PLACE) else { return };
    let words = WORDS.try_with(|words| words.try_borrow().map(|words| words.clone()).unwrap_or_default());
    let [title, not_you, safe, again] = words.unwrap_or_default();
    if title.is_empty() {
        // Too early for words of its own. Refused only while another page is being loaded already.
        let _ = window().location().replace(super::HELP);
        return;
    }
    let Ok(main) = document.create_element("main") else { return };
    main.set_class_name("stack still");
    for (tag, class, text) in [("h1", "", title), ("p", "", not_you), ("p", "", safe), ("a", "btn main", again)] {
        if let Ok(element) = document.create_element(tag) {
            element.set_class_name(class);
            element.set_text_content(Some(&text));
            if tag == "a" {
                // The names are valid and the parents there, so none of these can fail.
                let _ = element.set_attribute("href", "/");
            }
            let _ = main.append_child(&element);
        }
    }
    place.set_text_content(None);
    let _ = place.append_child(&main);
}
