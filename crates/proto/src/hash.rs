use std::convert::Infallible;

use minicbor::{Encode, encode::Write};

use crate::Hash;

/// `D(label, x)` of docs/protocol.md: BLAKE3 in `derive_key` mode over deterministic CBOR.
///
/// `label` is the bare name (`"event"`); the context string is `"leeward v1 " + label`. A label
/// is used for one purpose only.
pub fn labelled<T: Encode<()>>(label: &str, x: &T) -> Hash {
    let mut hasher = Hasher(blake3::Hasher::new_derive_key(&format!("leeward v1 {label}")));
    match minicbor::encode(x, &mut hasher) {
        Ok(()) => Hash::from(*hasher.0.finalize().as_bytes()),
        Err(never) => unreachable!("hashing cannot fail: {never}"),
    }
}

/// Takes CBOR in as it is written.
struct Hasher(blake3::Hasher);

impl Write for Hasher {
    type Error = Infallible;

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), Infallible> {
        self.0.update(bytes);
        Ok(())
    }
}
