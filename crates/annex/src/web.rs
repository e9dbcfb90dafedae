//! The same for JavaScript.
#![allow(unsafe_code, reason = "what the macro writes to export a function")]

use wasm_bindgen::prelude::wasm_bindgen;

use crate::Language;

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

/// See [`crate::write_words`]: the words with a space between, in the list of a language's code, else in English.
/// Undefined where the entropy is not 32 bytes.
#[wasm_bindgen]
pub fn write_words(entropy: &[u8], language: &str) -> Option<String> {
    Some(crate::write_words(entropy.try_into().ok()?, Language::of_code(language)).join(" "))
}

/// See [`crate::read_words`]. Throws the fault as text: `count 23`, `unknown 4` or `checksum`.
#[wasm_bindgen]
pub fn read_words(text: &str) -> Result<Vec<u8>, String> {
    crate::read_words(text).map(|entropy| entropy.to_vec()).map_err(|fault| fault.to_string())
}
