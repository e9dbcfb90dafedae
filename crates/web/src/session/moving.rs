use driver::{MoveFault, web};
use engine::{StoreFault, archive::ArchiveFault};
use js_sys::{Function, Promise, Reflect, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::{Closed, open::VAULT};

/// What the page's start script calls the loader of the annex. `README.md` beside the script says how the two speak.
const ANNEX: &str = "leewardAnnex";

/// Why nothing was taken along or brought in. Nothing changed here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Unmoved {
    /// The annex could not be fetched.
    NoAnnex,
    /// The passphrase does not open the file.
    WrongPassphrase,
    /// The file was cut short or altered.
    Damaged,
    /// The file is none that was taken along.
    Foreign,
    /// A newer version made it.
    TooNew,
    /// It is larger than any archive.
    TooLarge,
    /// It belongs to the app at this address.
    OtherRelay(String),
    /// Somebody has begun here.
    Begun,
    /// The device could not store it.
    Store(StoreFault),
}

/// The whole vault as a file that this passphrase opens.
pub(crate) async fn take_along(passphrase: &str) -> Result<Uint8Array, Unmoved> {
    let annex = annex().await?;
    let client = super::client().ok_or(Unmoved::Store(StoreFault::Busy))?;
    let archive = client.take_along().await.map_err(unmoved)?;
    let sealed = call(&annex, "seal", &archive, passphrase).map_err(|_| Unmoved::Store(StoreFault::Full))?;
    // Undefined where there was no memory for it.
    sealed.dyn_into().map_err(|_| Unmoved::Store(StoreFault::Full))
}

/// Stores what a file holds, where nobody has begun, and loads the page anew.
pub(crate) async fn bring_in(file: &File, passphrase: &str) -> Result<(), Unmoved> {
    if file.size() > 2.0 * engine::archive::ARCHIVE_MAX as f64 {
        return Err(Unmoved::TooLarge);
    }
    let annex = annex().await?;
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(|_| Unmoved::Damaged)?;
    let bytes = Uint8Array::new(&bytes);
    let archive =
        call_with(&annex, "open", &bytes, passphrase).map_err(|fault| match fault.as_string().as_deref() {
            Some("wrong passphrase") => Unmoved::WrongPassphrase,
            Some("damaged") => Unmoved::Damaged,
            // A file that asks for too much work is not from here either.
            Some(_) => Unmoved::Foreign,
            None => Unmoved::Store(StoreFault::Full),
        })?;
    let archive: Uint8Array = archive.dyn_into().map_err(|_| Unmoved::Damaged)?;
    let client = super::client().ok_or(Unmoved::Store(StoreFault::Busy))?;
    client.bring_in(&archive.to_vec()).await.map_err(unmoved)?;
    // What is open now knows nothing of it. Refused only while another page is being loaded already.
    let _ = window().location().replace("/");
    Ok(())
}

/// Deletes all that this app keeps in this browser, and says so in place of every screen.
pub(crate) async fn delete_all() -> Result<(), StoreFault> {
    let client = super::client().ok_or(StoreFault::Busy)?;
    super::drafts::forget();
    client.forget().await?;
    super::CLIENT.take();
    // The vault is empty by now; what follows takes away that there was one.
    web::delete_traces(VAULT, "leeward").await;
    super::open::end(Closed::Deleted);
    Ok(())
}

fn unmoved(fault: MoveFault) -> Unmoved {
    match fault {
        MoveFault::Begun => Unmoved::Begun,
        MoveFault::Store(fault) => Unmoved::Store(fault),
        MoveFault::Archive(fault) => match fault {
            // The passphrase opened it, so it is whole: it was never one of ours.
            ArchiveFault::Malformed => Unmoved::Foreign,
            ArchiveFault::BadRecord { .. } | ArchiveFault::Incomplete => Unmoved::Damaged,
            ArchiveFault::TooLarge { .. } => Unmoved::TooLarge,
            ArchiveFault::TooNew { .. } => Unmoved::TooNew,
            ArchiveFault::OtherRelay { relay } => Unmoved::OtherRelay(relay),
        },
    }
}

/// The annex, loaded when it is first wanted.
async fn annex() -> Result<JsValue, Unmoved> {
    let load: Function =
        Reflect::get(&window(), &ANNEX.into()).ok().and_then(|load| load.dyn_into().ok()).ok_or(Unmoved::NoAnnex)?;
    let loading: Promise =
        load.call0(&JsValue::UNDEFINED).ok().and_then(|loading| loading.dyn_into().ok()).ok_or(Unmoved::NoAnnex)?;
    JsFuture::from(loading).await.map_err(|_| Unmoved::NoAnnex)
}

fn call(annex: &JsValue, name: &str, bytes: &[u8], passphrase: &str) -> Result<JsValue, JsValue> {
    call_with(annex, name, &Uint8Array::from(bytes), passphrase)
}

fn call_with(annex: &JsValue, name: &str, bytes: &Uint8Array, passphrase: &str) -> Result<JsValue, JsValue> {
    let function: Function = Reflect::get(annex, &name.into())?.dyn_into()?;
    function.call2(&JsValue::UNDEFINED, bytes, &passphrase.into())
}
