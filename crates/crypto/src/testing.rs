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
