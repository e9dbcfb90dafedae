use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Whether the browser may throw this origin's storage away when it needs room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Persistence {
    /// It keeps the storage until the person removes it.
    Kept,
    /// It may evict the storage. Browsers change their mind when the app is installed or used often.
    MayBeEvicted,
    /// It does not say, as on an insecure origin.
    Unknown,
}

/// How much room this origin has, in bytes. Browsers blur both numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// What is used.
    pub used: f64,
    /// What may be used.
    pub quota: f64,
}

/// Asks the browser to keep this origin's storage. Some browsers ask the person, so call it once
/// something has been saved that is worth keeping.
pub async fn persist() -> Persistence {
    let Some(manager) = manager() else { return Persistence::Unknown };
    let Ok(asked) = manager.persist() else { return Persistence::Unknown };
    match JsFuture::from(asked).await.ok().and_then(|kept| kept.as_bool()) {
        Some(true) => Persistence::Kept,
        Some(false) => Persistence::MayBeEvicted,
        None => Persistence::Unknown,
    }
}

/// How much room there is, where the browser says so.
pub async fn room() -> Option<Room> {
    let estimate = JsFuture::from(manager()?.estimate().ok()?).await.ok()?;
    let number = |name: &str| Reflect::get(&estimate, &name.into()).ok()?.as_f64();
    Some(Room { used: number("usage")?, quota: number("quota")? })
}

/// Whether this origin is a secure context (https, or this very machine). Elsewhere browsers have no
/// service worker, no WebCrypto and no locks, and phones can neither install the app nor keep its data safe.
pub fn secure_context() -> bool {
    web_sys::window().is_some_and(|window| window.is_secure_context())
}

fn manager() -> Option<StorageManager> {
    let manager = web_sys::window()?.navigator().storage();
    (!manager.is_undefined()).then_some(manager)
}
