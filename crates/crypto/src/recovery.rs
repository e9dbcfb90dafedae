use proto::{Hash, Token};
use rand_core::CryptoRng;

use crate::{Identity, PublicKeys, Secret, secret::derive};

/// What the recovery words stand for: 256 bits, of which all is derived. The words of any language's list that give
/// the same bits give the same keys; how bits become words is the app's affair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery(Secret<32>);

impl Recovery {
    /// Draws new ones.
    pub fn generate(rng: &mut dyn CryptoRng) -> Self {
        Self(Secret::generate(rng))
    }

    /// Takes the 256 bits.
    pub fn from_entropy(entropy: Secret<32>) -> Self {
        Self(entropy)
    }

    /// The 256 bits, to write them as words.
    pub fn entropy(&self) -> &Secret<32> {
        &self.0
    }

    /// The root's keys: `D("root sign", [entropy])`, `DeriveKeyPair(D("root seal", [entropy]))`.
    pub fn identity(&self) -> Identity {
        Identity::of_root(&self.0)
    }

    /// What a `root` link publishes.
    pub fn public(&self) -> PublicKeys {
        self.identity().public()
    }

    /// `D("root locator", [entropy])`: finds the own space at a relay.
    pub fn locator(&self) -> Hash {
        Hash::from(*derive("root locator", &(&self.0,)).reveal())
    }

    /// `D("root token", [entropy])`: opens the own space at a relay.
    pub fn token(&self) -> Token {
        Token::from(*derive("root token", &(&self.0,)).reveal())
    }
}
