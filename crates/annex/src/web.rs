//! The same for JavaScript.
#![allow(unsafe_code, reason = "what the macro writes to export a function")]

use wasm_bindgen::prelude::wasm_bindgen;

/// See [`crate::seal`]. Undefined where the browser has no memory for it.
#[wasm_bindgen]
pub fn seal(plain: &[u8], passphrase: String) -> Option<Vec<u8>> {
    crate::seal(plain, passphrase, crate::WORK)
}

/// See [`crate::open`]. Throws the name of the fault.
#[wasm_bindgen]
pub fn open(file: &[u8], passphrase: String) -> Result<Vec<u8>, String> {
    crate::open(file, passphrase).map_err(|fault| fault.name().to_owned())
}
