use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Mutex, PoisonError},
};

use proto::Code;

use crate::Rate;

/// Buckets remembered before full ones are forgotten.
const KEPT: usize = 4096;

/// Token buckets, one a key.
///
/// Each is kept as the time at which it will be full again, so that a full one needs no memory.
pub(crate) struct Buckets<K> {
    rate: Rate,
    full_at_ms: Mutex<HashMap<K, u64>>,
}

impl<K: Eq + Hash> Buckets<K> {
    pub(crate) fn new(rate: Rate) -> Self {
        Self { rate, full_at_ms: Mutex::default() }
    }

    /// Takes one token, or says that there is none.
    pub(crate) fn take(&self, key: K, now_ms: u64) -> Result<(), Code> {
        let every = u64::try_from(self.rate.every.as_millis()).unwrap_or(u64::MAX);
        if every == 0 {
            return Ok(());
        }
        let depth = every.saturating_mul(self.rate.burst.into());
        let mut buckets = self.full_at_ms.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= KEPT && !buckets.contains_key(&key) {
            buckets.retain(|_, full_at| *full_at > now_ms);
        }
        let full_at = buckets.entry(key).or_insert(now_ms);
        // A clock that was set back must not lock anyone out for longer than an empty bucket does.
        *full_at = (*full_at).clamp(now_ms, now_ms.saturating_add(depth));
        let next = full_at.saturating_add(every);
        if next > now_ms.saturating_add(depth) {
            return Err(Code::SlowDown);
        }
        *full_at = next;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_burst_then_one_a_second_for_each_device() {
        let buckets = Buckets::new(Rate { burst: 3, every: Duration::from_secs(1) });
        let now = 1_000_000;
        for _ in 0..3 {
            assert_eq!(buckets.take("Mara's phone", now), Ok(()));
        }
        assert_eq!(buckets.take("Mara's phone", now), Err(Code::SlowDown));
        assert_eq!(buckets.take("Tom's phone", now), Ok(()));
        assert_eq!(buckets.take("Mara's phone", now + 999), Err(Code::SlowDown));
        assert_eq!(buckets.take("Mara's phone", now + 1000), Ok(()));
        assert_eq!(buckets.take("Mara's phone", now + 1000), Err(Code::SlowDown));
    }

    #[test]
    fn a_clock_that_was_set_back_locks_nobody_out() {
        let buckets = Buckets::new(Rate { burst: 2, every: Duration::from_secs(1) });
        assert_eq!(buckets.take(1, 9_000_000), Ok(()));
        assert_eq!(buckets.take(1, 1_000_000), Err(Code::SlowDown));
        assert_eq!(buckets.take(1, 1_001_000), Ok(()));
    }

    #[test]
    fn full_buckets_are_forgotten() {
        let buckets = Buckets::new(Rate { burst: 2, every: Duration::from_secs(1) });
        for key in 0..KEPT {
            assert_eq!(buckets.take(key, 0), Ok(()));
        }
        assert_eq!(buckets.take(KEPT, 5_000), Ok(()));
        assert_eq!(buckets.full_at_ms.lock().map(|kept| kept.len()).ok(), Some(1));
    }
}
