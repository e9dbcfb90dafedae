use driver::{MoveFault, web};
use engine::{StoreFault, archive::ArchiveFault};
use js_sys::Uint8Array;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::{
    annex::{Annex, NoAnnex},
    open::VAULT,
};

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
    let annex = Annex::load().await.map_err(|NoAnnex| Unmoved::NoAnnex)?;
    let client = super::client().ok_or(Unmoved::Store(StoreFault::Busy))?;
    let archive = client.take_along().await.map_err(unmoved)?;
    let archive = Uint8Array::from(&*archive);
    let sealed = annex.call("seal", &[&archive, &passphrase.into()]).map_err(|_| Unmoved::Store(StoreFault::Full))?;
    // Undefined where there was no memory for it.
    sealed.dyn_into().map_err(|_| Unmoved::Store(StoreFault::Full))
}

/// Stores what a file holds, where nobody has begun, and loads the page anew.
pub(crate) async fn bring_in(file: &File, passphrase: &str) -> Result<(), Unmoved> {
    if file.size() > 2.0 * engine::archive::ARCHIVE_MAX as f64 {
        return Err(Unmoved::TooLarge);
    }
    let annex = Annex::load().await.map_err(|NoAnnex| Unmoved::NoAnnex)?;
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(|_| Unmoved::Damaged)?;
    let bytes = Uint8Array::new(&bytes);
    let archive =
        annex.call("open", &[&bytes, &passphrase.into()]).map_err(|fault| match fault.as_string().as_deref() {
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
    super::open::end();
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
