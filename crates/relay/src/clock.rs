use std::time::{SystemTime, UNIX_EPOCH};

/// What time it is, in milliseconds since 1970 (UTC).
///
/// Only expiry and rates ask for it, and nothing that a device sees is ordered by it.
pub trait Clock: Send + Sync + 'static {
    /// Milliseconds since 1970.
    fn now_ms(&self) -> u64;
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_ms(&self) -> u64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    }
}
