use std::fmt;

use minicbor::{Decode, Encode, bytes::ByteVec};
use proto::{NONCE_LEN, encode};
use rand_core::CryptoRng;

use crate::{Secret, aead, secret::derive};

/// The key that seals what a device stores locally.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct VaultKey(#[n(0)] Secret<32>);

/// A record that does not open: altered, moved to another name, or sealed under another key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VaultFault;

impl fmt::Display for VaultFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the stored record was altered, or sealed under another key")
    }
}

impl std::error::Error for VaultFault {}

impl VaultKey {
    /// Takes bytes as the vault's key.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Secret::from_bytes(bytes))
    }

    /// Draws a vault's key.
    pub fn generate(rng: &mut dyn CryptoRng) -> Self {
        Self(Secret::generate(rng))
    }

    /// The secret itself, for wrapping it.
    pub fn reveal(&self) -> &Secret<32> {
        &self.0
    }

    /// Seals a record under its name: nonce (24 bytes), then ciphertext and tag.
    pub fn seal(&self, name: &[u8], plain: &[u8], rng: &mut dyn CryptoRng) -> Vec<u8> {
        let nonce = aead::nonce(rng);
        let mut out = nonce.to_vec();
        out.extend(aead::seal(&self.record_key(), &nonce, &aad(name), plain));
        out
    }

    /// Opens what [`Self::seal`] sealed under the same name.
    pub fn open(&self, name: &[u8], sealed: &[u8]) -> Result<Vec<u8>, VaultFault> {
        let (nonce, ct) = sealed.split_first_chunk::<NONCE_LEN>().ok_or(VaultFault)?;
        aead::open(&self.record_key(), nonce, &aad(name), ct).ok_or(VaultFault)
    }

    /// `D("vault", [key])`.
    fn record_key(&self) -> Secret<32> {
        derive("vault", &(&self.0,))
    }
}

fn aad(name: &[u8]) -> Vec<u8> {
    encode(&("leeward v1 vault", ByteVec::from(name.to_vec())))
}
