use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

/// The same randomness each time, so that an input does the same each time.
pub(crate) fn seeded() -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(7)
}
