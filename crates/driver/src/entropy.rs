use getrandom::SysRng;
use rand_core::{TryCryptoRng, TryRng, UnwrapErr};

/// The operating system's or the browser's randomness.
pub struct SystemRng(UnwrapErr<SysRng>);

/// This machine has no source of randomness; nothing can be sealed here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoEntropy;

impl SystemRng {
    /// Asks for the first bytes, so that a machine without randomness is noticed here and not later.
    pub fn new() -> Result<Self, NoEntropy> {
        let mut probe = [0; 8];
        SysRng.try_fill_bytes(&mut probe).map_err(|_| NoEntropy)?;
        Ok(Self(UnwrapErr(SysRng)))
    }
}

impl TryRng for SystemRng {
    type Error = core::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        self.0.try_next_u32()
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        self.0.try_next_u64()
    }

    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Self::Error> {
        self.0.try_fill_bytes(to)
    }
}

impl TryCryptoRng for SystemRng {}
