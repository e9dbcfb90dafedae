use js_sys::Reflect;
use leptos::{ev, prelude::*};
use wasm_bindgen::JsValue;
use web_sys::Event;

/// Something that the page's start script has at hand, for whoever wants it. `README.md` beside the script says how
/// the two speak.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Offer {
    /// A newer version. Taking it loads the page again.
    Update,
    /// A place among the device's own apps. Taking it has the browser ask.
    Install,
}

impl Offer {
    /// Whether it is at hand.
    pub(crate) fn ready(self) -> ArcRwSignal<bool> {
        let root = document().document_element();
        let ready = ArcRwSignal::new(root.is_some_and(|root| root.has_attribute(&format!("data-{}", self.name()))));
        let heard = ready.clone();
        let event = ev::Custom::new(format!("leeward:{}", self.name()));
        let listening = window_event_listener(event, move |_: Event| heard.set(true));
        on_cleanup(move || listening.remove());
        ready
    }

    /// Takes it.
    pub(crate) fn take(self) {
        super::tell_the_page(&format!("take-{}", self.name()));
    }

    fn name(self) -> &'static str {
        match self {
            Self::Update => "update",
            Self::Install => "install",
        }
    }
}

/// Whether this is a browser that keeps apps only where its own menu puts them, and this page is not yet there.
pub(crate) fn installs_by_menu() -> bool {
    Reflect::get(&window().navigator(), &JsValue::from_str("standalone")).is_ok_and(|is| is == false)
}
