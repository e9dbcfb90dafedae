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

/// Whether the server has another version of the app than this page by now, so that files of this one may be gone.
pub(crate) async fn outdated() -> bool {
    const BUILD: &str = "data-build";
    let mine = document().document_element().and_then(|root| root.get_attribute(BUILD));
    let page = match respond("/").await.map(|page| page.text()) {
        Some(Ok(page)) => JsFuture::from(page).await.ok().and_then(|page| page.as_string()),
        _ => None,
    };
    // What stands between here and the server may answer with a page of its own.
    mine.zip(page).is_some_and(|(mine, page)| page.contains(BUILD) && !page.contains(&format!("{BUILD}=\"{mine}\"")))
}

/// Files have names that change with their content; the page says which.
async fn fetch(name: &str) -> Option<Response> {
    let said = document().query_selector(&format!("meta[name=\"asset:{name}\"]")).ok()??;
    respond(&said.get_attribute("content")?).await
}

async fn respond(path: &str) -> Option<Response> {
    let response: Response = JsFuture::from(window().fetch_with_str(path)).await.ok()?.dyn_into().ok()?;
    response.ok().then_some(response)
}
