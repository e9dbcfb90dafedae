use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::IdbFactory;

use crate::{BrowserClock, Clock};

/// How long a database that another page has open is waited for, in milliseconds.
const PATIENCE_MS: u32 = 3_000;

/// Deletes what else this browser keeps of the app after the vault itself was emptied: the database, local and session
/// storage, and, of this origin's caches and workers, all. `prefix` begins the names of what the app keeps in storage. What
/// a browser does not let a page delete stays; nothing that was written is in it.
pub async fn delete_traces(vault: &str, prefix: &str) {
    let Some(window) = web_sys::window() else { return };
    for storage in [window.local_storage(), window.session_storage()].into_iter().flatten().flatten() {
        let names: Vec<String> =
            (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok().flatten()).collect();
        for name in names.iter().filter(|name| name.starts_with(prefix)) {
            let _ = storage.remove_item(name);
        }
    }
    let factory: Option<IdbFactory> = window.indexed_db().ok().flatten();
    if let Some(Ok(request)) = factory.map(|factory| factory.delete_database(vault)) {
        let deleted = Promise::new(&mut |done, _| {
            request.set_onsuccess(Some(&done));
            request.set_onerror(Some(&done));
        });
        let waited = BrowserClock.sleep(PATIENCE_MS);
        futures_util::future::select(JsFuture::from(deleted), waited).await;
    }
    // The worker first: it must not keep anything anew.
    if let Some(worker) = part(&window.navigator(), "serviceWorker") {
        for registration in list(call(&worker, "getRegistrations", None).await) {
            call(&registration, "unregister", None).await;
        }
    }
    if let Some(caches) = part(&window, "caches") {
        for name in list(call(&caches, "keys", None).await) {
            call(&caches, "delete", Some(&name)).await;
        }
    }
}

fn part(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|part| !part.is_undefined() && !part.is_null())
}

/// Calls a method that gives a promise, and waits for it. None where it fails.
async fn call(of: &JsValue, method: &str, argument: Option<&JsValue>) -> Option<JsValue> {
    let method: Function = part(of, method)?.dyn_into().ok()?;
    let promise = match argument {
        Some(argument) => method.call1(of, argument),
        None => method.call0(of),
    };
    JsFuture::from(promise.ok()?.dyn_into::<Promise>().ok()?).await.ok()
}

fn list(value: Option<JsValue>) -> Vec<JsValue> {
    value.and_then(|value| value.dyn_into::<Array>().ok()).map(|list| list.to_vec()).unwrap_or_default()
}
