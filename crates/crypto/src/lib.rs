//! What a device does with keys: seals and opens envelopes, signs and checks heads, keeps a
//! space's chain of links and its ring of epoch keys, pairs two devices, and reads recovery words.
//!
//! No input or output, no clock, no randomness of its own: time is `now_ms`, randomness is
//! `&mut dyn CryptoRng`. Every decoder is total. Every use of a key has its own label
//! (docs/protocol.md). Secrets are types that are wiped on drop and say nothing in `Debug`;
//! only `reveal` shows them.
//!
//! A check returns a value that the next step asks for: [`CheckedLink`] before
//! [`Sigchain::apply`], [`VerifiedHead`] before events count, [`CheckedKey`] before a letter opens,
//! [`CheckedSlots`] before an overlap is one.

mod aead;
mod build;
mod compare;
mod envelope;
mod epoch;
mod fault;
mod guesses;
mod head;
mod hold;
mod identity;
mod link;
mod lock;
mod overlap;
mod padding;
pub mod pairing;
mod recovery;
mod rules;
mod secret;
mod spake;
mod state;
#[cfg(test)]
mod testing;
mod vault;
#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "tests may read the files of vectors")]
mod vectors;

pub use build::{Recover, countersign, found_own, propose_shared};
pub use compare::{Comparison, ComparisonFault, HeadAt, Standing, short_chain, short_hash};
pub use envelope::{
    Bundle, Bundled, Content, OpenFault, Opened, Plain, amend, open, open_with, seal, seal_again, seal_bundle,
    seal_bundle_again,
};
pub use epoch::{EntityKey, EpochKey, KeyFault, KeyRing, Span};
pub use fault::LinkFault;
pub use guesses::Guesses;
pub use head::{Head, HeadFault, VerifiedHead};
pub use hold::{CheckedKey, ContentKey, HoldFault, HoldPart};
pub use identity::{Identity, PublicKeys};
pub use link::{Built, CheckedLink, Sigchain, SpaceKind};
pub use lock::{Cost, Lock, LockFault};
pub use overlap::{Answering, CheckedSlots, Overlap, OverlapFault, RunKey, slots_commit};
pub use recovery::Recovery;
pub use secret::Secret;
pub use state::{CutAt, EpochRecord, Tenure};
pub use vault::{VaultFault, VaultKey};
