//! What the app loads only when somebody wants it, as a wasm module of its own. It speaks bytes and knows nothing of the
//! other crates.
//!
//! A passphrase around an archive, in the age format (<https://age-encryption.org/v1>), so that the ordinary `age -d`
//! opens what was taken along; and the recovery words, whose lists are long and seldom looked into.

mod sealed;
#[cfg(target_arch = "wasm32")]
pub mod web;
mod words;

pub use sealed::{OpenFault, WORK, open, seal};
pub use words::{Entropy, Language, WordsFault, read_words, write_words};
