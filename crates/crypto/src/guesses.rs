use minicbor::{Decode, Encode};
use proto::{Malformed, decode, encode};

/// Wrong guesses that cost nothing.
const FREE: u32 = 3;
/// After the third wrong guess and each further one, how long to wait, in milliseconds; the last holds on.
const WAITS_MS: [i64; 4] = [5_000, 30_000, 120_000, 600_000];

/// How often a lock was tried in vain, and since when that many times. Stored beside the lock, so that starting anew
/// does not begin the count anew. It slows who types; who copies the files is slowed by the lock's cost alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Guesses {
    #[n(1)]
    wrong: u32,
    #[n(2)]
    since_ms: i64,
}

impl Guesses {
    /// Reads what [`Self::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Malformed> {
        decode("count of guesses", bytes)
    }

    /// Deterministic CBOR.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }

    /// Counts one. Count, and store the count, before the guess is tried: whoever stops the app in between gains
    /// nothing. A right guess takes all of them back.
    pub fn count(&mut self, now_ms: i64) {
        self.wrong = self.wrong.saturating_add(1);
        self.since_ms = now_ms;
    }

    /// How long until the next guess, in milliseconds; 0 when it may come now. A clock that was set back has the wait
    /// count anew from there: store what changed, so that it passes.
    pub fn wait_ms(&mut self, now_ms: i64) -> i64 {
        let Some(step) = self.wrong.checked_sub(FREE) else { return 0 };
        if now_ms < self.since_ms {
            self.since_ms = now_ms;
        }
        let last = WAITS_MS.len() - 1;
        let wait = WAITS_MS[usize::try_from(step).unwrap_or(last).min(last)];
        wait.saturating_sub(now_ms.saturating_sub(self.since_ms)).max(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_guesses_are_free_and_then_each_takes_longer() {
        let (mut guesses, mut now) = (Guesses::default(), 1_000);
        for wait in [0, 0, 5_000, 30_000, 120_000, 600_000, 600_000] {
            guesses.count(now);
            assert_eq!(guesses.wait_ms(now), wait);
            assert_eq!(guesses.wait_ms(now + wait), 0);
            now += wait;
        }
    }

    #[test]
    fn setting_the_clock_back_begins_the_wait_anew_and_it_passes() {
        let mut guesses = Guesses::default();
        (0..4).for_each(|_| guesses.count(1_000_000));
        assert_eq!(guesses.wait_ms(1_020_000), 10_000);
        assert_eq!(guesses.wait_ms(500), 30_000, "an hour earlier: all of it again");
        assert_eq!(guesses.wait_ms(20_500), 10_000, "and it passes");
    }

    #[test]
    fn numbers_at_the_edge_do_no_harm() {
        let mut guesses = Guesses { wrong: u32::MAX, since_ms: i64::MIN };
        assert_eq!(guesses.wait_ms(i64::MAX), 0);
        guesses.count(i64::MAX);
        assert_eq!(guesses.wait_ms(i64::MIN), 600_000);
        assert!(Guesses::from_bytes(b"\xff").is_err());
    }
}
