use std::fmt;

/// How many tests passed and failed, read from what test programs print.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: u64,
    /// Tests that failed.
    pub(crate) failed: u64,
}

impl Tally {
    /// Adds what a closing line of nextest, of Rust's own test program, or of the browser stories
    /// says; any other line adds nothing.
    pub(crate) fn read(&mut self, line: &str) {
        let line = line.trim();
        let closes = (line.starts_with("Summary [") && line.contains(" run: "))
            || line.starts_with("test result: ")
            || line.starts_with(|c: char| c.is_ascii_digit())
                && line.contains(" passed, ")
                && line.ends_with(" failed");
        if closes {
            self.passed += before(line, "passed");
            self.failed += before(line, "failed");
        }
    }

    /// All tests that ran.
    pub(crate) fn ran(self) -> u64 {
        self.passed + self.failed
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// The number in front of a word; zero where the word is not there.
fn before(line: &str, word: &str) -> u64 {
    let words: Vec<&str> = line.split([' ', ',', ';', '(']).filter(|word| !word.is_empty()).collect();
    words.windows(2).find(|pair| pair[1] == word).and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_runner_is_understood_and_nothing_else_counts() {
        let mut tally = Tally::default();
        tally.read("     Summary [   0.123s] 12 tests run: 11 passed (1 slow), 1 failed, 2 skipped");
        assert_eq!(tally, Tally { passed: 11, failed: 1 });
        tally.read("test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out");
        tally.read("4 passed, 1 failed");
        assert_eq!(tally, Tally { passed: 18, failed: 2 });
        tally.read("        PASS [   0.004s] leeward-proto tests::nothing_passed, then 9 failed");
        tally.read("3 apples passed, 2 pears failed to ripen");
        assert_eq!(tally.to_string(), "18 passed, 2 failed");
    }
}
