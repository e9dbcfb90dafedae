//! The password-authenticated exchange behind a spoken code.
//!
//! Crate `spake2` is SPAKE2 over Ed25519 with its own constants and transcript; it came before
//! RFC 9382 and confirms no keys. The confirmation that the RFC asks for is added over its output
//! (`pairing::transcript`), each use under its own label.

use std::convert::Infallible;

use minicbor::{Decode, Encode};
use rand_core::{TryCryptoRng, TryRng};
use spake2::{Ed25519Group, Identity, Password, Spake2};
use zeroize::{Zeroize, Zeroizing};

use crate::Secret;

/// Which side of the exchange.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Role {
    /// The inviter.
    #[n(0)]
    A,
    /// The guest.
    #[n(1)]
    B,
}

/// What both sides must agree on besides the password.
pub(crate) struct Ids {
    pub(crate) a: Vec<u8>,
    pub(crate) b: Vec<u8>,
}

/// A password-authenticated key exchange with one message each way. It starts from a seed, so
/// that a device that was closed in between goes on with the same exchange.
pub(crate) trait Pake {
    /// This side's share.
    fn share(role: Role, password: &[u8], ids: &Ids, seed: &Secret<32>) -> Vec<u8>;

    /// The key, unconfirmed: with another password it is another key. None if the share is not one.
    fn key(role: Role, password: &[u8], ids: &Ids, seed: &Secret<32>, theirs: &[u8]) -> Option<Secret<32>>;
}

/// SPAKE2 over Ed25519.
pub(crate) struct Spake;

impl Pake for Spake {
    fn share(role: Role, password: &[u8], ids: &Ids, seed: &Secret<32>) -> Vec<u8> {
        start(role, password, ids, seed).1
    }

    fn key(role: Role, password: &[u8], ids: &Ids, seed: &Secret<32>, theirs: &[u8]) -> Option<Secret<32>> {
        let key = Zeroizing::new(start(role, password, ids, seed).0.finish(theirs).ok()?);
        key.as_slice().try_into().ok().map(Secret::from_bytes)
    }
}

fn start(role: Role, password: &[u8], ids: &Ids, seed: &Secret<32>) -> (Spake2<Ed25519Group>, Vec<u8>) {
    let password = Password::new(password);
    let (a, b) = (Identity::new(&ids.a), Identity::new(&ids.b));
    let rng = Stream::of(seed);
    match role {
        Role::A => Spake2::start_a_with_rng(&password, &a, &b, rng),
        Role::B => Spake2::start_b_with_rng(&password, &a, &b, rng),
    }
}

/// BLAKE3's output stream under a seed, as a generator for the crate above.
struct Stream(blake3::OutputReader);

impl Stream {
    fn of(seed: &Secret<32>) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("leeward v1 pair seed");
        hasher.update(seed.reveal());
        let stream = hasher.finalize_xof();
        hasher.zeroize();
        Self(stream)
    }
}

impl TryRng for Stream {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(dst);
        Ok(())
    }
}

impl TryCryptoRng for Stream {}

impl Drop for Stream {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids() -> Ids {
        Ids { a: b"Mara's phone".to_vec(), b: b"Tom's phone".to_vec() }
    }

    #[test]
    fn the_same_code_gives_the_same_key_even_after_a_restart() {
        let (mara, tom) = (Secret::from_bytes([1; 32]), Secret::from_bytes([2; 32]));
        let a = Spake::share(Role::A, b"402915", &ids(), &mara);
        let b = Spake::share(Role::B, b"402915", &ids(), &tom);
        let at_mara = Spake::key(Role::A, b"402915", &ids(), &mara, &b);
        assert!(at_mara.is_some());
        assert_eq!(at_mara, Spake::key(Role::B, b"402915", &ids(), &tom, &a));
    }

    #[test]
    fn another_code_gives_another_key_and_a_bad_share_none() {
        let (mara, tom) = (Secret::from_bytes([1; 32]), Secret::from_bytes([2; 32]));
        let a = Spake::share(Role::A, b"402915", &ids(), &mara);
        let b = Spake::share(Role::B, b"402916", &ids(), &tom);
        assert_ne!(Spake::key(Role::A, b"402915", &ids(), &mara, &b), Spake::key(Role::B, b"402916", &ids(), &tom, &a));
        assert_eq!(Spake::key(Role::A, b"402915", &ids(), &mara, &a), None);
        assert_eq!(Spake::key(Role::A, b"402915", &ids(), &mara, b""), None);
    }
}
