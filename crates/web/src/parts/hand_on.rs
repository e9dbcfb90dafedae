use js_sys::{Object, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Copies a text. False where the browser does not let the page do so.
pub(crate) async fn copy(text: &str) -> bool {
    let Some(promise) = call("clipboard", "writeText", &JsValue::from_str(text)) else { return false };
    JsFuture::from(promise).await.is_ok()
}

/// Whether the device has a way to send something on.
pub(crate) fn can_share() -> bool {
    Reflect::has(&window().navigator(), &JsValue::from_str("share")).unwrap_or(false)
}

/// Hands a link to the device's own way of sending. Whether it was sent is not known, and not asked.
pub(crate) fn share(text: &str, link: &str) {
    let data = Object::new();
    for (key, value) in [("text", text), ("url", link)] {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&data, &JsValue::from_str(key), &JsValue::from_str(value));
    }
    let _ = call("", "share", &data);
}

/// Calls a method of the navigator, or of one of its parts, which older browsers and insecure pages do not have.
fn call(part: &str, method: &str, argument: &JsValue) -> Option<Promise> {
    let mut of: JsValue = window().navigator().into();
    if !part.is_empty() {
        of = Reflect::get(&of, &JsValue::from_str(part)).ok()?;
    }
    let method = Reflect::get(&of, &JsValue::from_str(method)).ok()?.dyn_into::<js_sys::Function>().ok()?;
    method.call1(&of, argument).ok()?.dyn_into().ok()
}
