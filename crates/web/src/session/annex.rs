use js_sys::{Array, Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the page's start script calls the loader of the annex. `README.md` beside the script says how the two speak.
const LOADER: &str = "leewardAnnex";

/// The annex: a second module that is loaded when it is first wanted.
pub(super) struct Annex(JsValue);

/// The annex could not be fetched.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct NoAnnex;

impl Annex {
    /// Loads it, where it is not there yet.
    pub(super) async fn load() -> Result<Self, NoAnnex> {
        let load: Function =
            Reflect::get(&window(), &LOADER.into()).ok().and_then(|load| load.dyn_into().ok()).ok_or(NoAnnex)?;
        let loading: Promise =
            load.call0(&JsValue::UNDEFINED).ok().and_then(|loading| loading.dyn_into().ok()).ok_or(NoAnnex)?;
        JsFuture::from(loading).await.map(Self).map_err(|_| NoAnnex)
    }

    /// Calls one of its functions. The error is what it throws.
    pub(super) fn call(&self, name: &str, arguments: &[&JsValue]) -> Result<JsValue, JsValue> {
        let function: Function = Reflect::get(&self.0, &name.into())?.dyn_into()?;
        function.apply(&JsValue::UNDEFINED, &arguments.iter().copied().collect::<Array>())
    }
}
