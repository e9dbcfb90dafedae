//! Randomness that can be had again.

use std::convert::Infallible;

use rand_core::{TryCryptoRng, TryRng};

/// A stream of bytes under a name: the same name, the same bytes.
pub(crate) struct Seeded(blake3::OutputReader);

impl Seeded {
    pub(crate) fn of(name: &str) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("leeward test randomness");
        hasher.update(name.as_bytes());
        Self(hasher.finalize_xof())
    }
}

impl TryRng for Seeded {
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

impl TryCryptoRng for Seeded {}

/// Exactly these bytes, in this order: a nonce, or what an ephemeral key is derived from.
pub(crate) struct Script(pub(crate) std::collections::VecDeque<u8>);

impl TryRng for Script {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Infallible> {
        for byte in dst {
            *byte = self.0.pop_front().expect("the script has enough randomness");
        }
        Ok(())
    }
}

impl TryCryptoRng for Script {}
