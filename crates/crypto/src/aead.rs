use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use proto::NONCE_LEN;
use rand_core::CryptoRng;

use crate::Secret;

/// A fresh random nonce. XChaCha20's is long enough to draw.
pub(crate) fn nonce(rng: &mut dyn CryptoRng) -> [u8; NONCE_LEN] {
    let mut nonce = [0; NONCE_LEN];
    rng.fill_bytes(&mut nonce);
    nonce
}

/// XChaCha20-Poly1305: ciphertext and tag.
pub(crate) fn seal(key: &Secret<32>, nonce: &[u8; NONCE_LEN], aad: &[u8], plain: &[u8]) -> Vec<u8> {
    match XChaCha20Poly1305::new(key.reveal().into()).encrypt(&XNonce::from(*nonce), Payload { msg: plain, aad }) {
        Ok(ct) => ct,
        Err(_) => unreachable!("only a message of 256 GB cannot be sealed"),
    }
}

/// What [`seal`] sealed; none if key, nonce, additional data or ciphertext differ.
pub(crate) fn open(key: &Secret<32>, nonce: &[u8; NONCE_LEN], aad: &[u8], ct: &[u8]) -> Option<Vec<u8>> {
    XChaCha20Poly1305::new(key.reveal().into()).decrypt(&XNonce::from(*nonce), Payload { msg: ct, aad }).ok()
}
