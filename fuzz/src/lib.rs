//! Whatever bytes come from outside, they give a value or a fault: no panic, no large allocation.
//!
//! Each function here is a target: `cargo xtask fuzz` feeds it with what libFuzzer makes up, and the tests feed it with
//! what lies in `corpus/`. A target asserts what must hold of everything that decodes.

mod archive;
mod cards;
mod holds;
mod relay;
mod rng;
mod sealed;
mod vault;
mod wire;

pub use archive::archive;
pub use cards::{cards, typed};
pub use holds::holds;
pub use relay::relay;
pub use sealed::{pairing, sealed};
pub use vault::{sound_records, vault};
pub use wire::{links, wire};

/// A name, which is its folder's in `corpus/` and its program's, and what it runs.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 10] = [
    ("wire", wire),
    ("links", links),
    ("holds", holds),
    ("sealed", sealed),
    ("pairing", pairing),
    ("typed", typed),
    ("cards", cards),
    ("vault", vault),
    ("relay", relay),
    ("archive", archive),
];

/// The first byte, which chooses, and the rest.
fn choice(bytes: &[u8]) -> Option<(u8, &[u8])> {
    bytes.split_first().map(|(first, rest)| (*first, rest))
}
