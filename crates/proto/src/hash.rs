use minicbor::Encode;

use crate::{Hash, encode};

/// `D(label, x)` of docs/protocol.md: BLAKE3 in `derive_key` mode over deterministic CBOR.
///
/// `label` is the bare name (`"event"`); the context string is `"leeward v1 " + label`. A label
/// is used for one purpose only.
pub fn labelled<T: Encode<()>>(label: &str, x: &T) -> Hash {
    let mut hasher = blake3::Hasher::new_derive_key(&format!("leeward v1 {label}"));
    hasher.update(&encode(x));
    Hash::from(*hasher.finalize().as_bytes())
}
