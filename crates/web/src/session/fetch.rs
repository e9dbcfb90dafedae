use js_sys::Uint8Array;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// A file of text that belongs to the app. None when it cannot be had now.
pub(crate) async fn fetch_text(name: &str) -> Option<String> {
    JsFuture::from(fetch(name).await?.text().ok()?).await.ok()?.as_string()
}

/// A file of bytes that belongs to the app. None when it cannot be had now.
pub(super) async fn fetch_bytes(name: &str) -> Option<Vec<u8>> {
    let bytes = JsFuture::from(fetch(name).await?.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

/// Files have names that change with their content; the page says which.
async fn fetch(name: &str) -> Option<Response> {
    let said = document().query_selector(&format!("meta[name=\"asset:{name}\"]")).ok()??;
    let path = said.get_attribute("content")?;
    let response: Response = JsFuture::from(window().fetch_with_str(&path)).await.ok()?.dyn_into().ok()?;
    response.ok().then_some(response)
}
