use std::fmt;

use rand_core::CryptoRng;

use crate::Secret;

/// Digits of a code that stay secret.
const SECRET_DIGITS: usize = 6;
/// How many secrets there are.
const SECRETS: u32 = 1_000_000;

/// A spoken code: the number that the relay chose for the mailbox, then six secret digits that
/// leave the device only by mouth.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SpokenCode {
    /// The relay's number.
    pub number: u32,
    /// Six ASCII digits.
    pub secret: Secret<SECRET_DIGITS>,
}

/// Why a typed code is none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CodeFault {
    /// Something besides digits, spaces and hyphens.
    NotDigits,
    /// Fewer than one digit of number and six of secret.
    TooShort,
    /// The number is larger than any relay's.
    TooLong,
}

impl fmt::Display for CodeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotDigits => "a code has only digits",
            Self::TooShort => "the code is too short",
            Self::TooLong => "the code is too long",
        })
    }
}

impl std::error::Error for CodeFault {}

impl SpokenCode {
    /// Draws the secret digits for a mailbox's number, all equally likely.
    pub fn generate(number: u32, rng: &mut dyn CryptoRng) -> Self {
        let limit = u32::MAX - u32::MAX % SECRETS;
        let mut drawn = rng.next_u32();
        while drawn >= limit {
            drawn = rng.next_u32();
        }
        let mut rest = drawn % SECRETS;
        let mut secret = [b'0'; SECRET_DIGITS];
        for digit in secret.iter_mut().rev() {
            *digit = ascii(rest % 10);
            rest /= 10;
        }
        Self { number, secret: Secret::from_bytes(secret) }
    }

    /// Reads a typed code: digits of any of the scripts that the app's languages use, with spaces
    /// and hyphens anywhere. The last six are the secret.
    pub fn parse(text: &str) -> Result<Self, CodeFault> {
        let mut digits = Vec::new();
        for c in text.chars() {
            match digit(c) {
                Some(value) => digits.push(value),
                None if c.is_whitespace() || c == '-' || c == '\u{2013}' => {}
                None => return Err(CodeFault::NotDigits),
            }
            if digits.len() > SECRET_DIGITS + 10 {
                return Err(CodeFault::TooLong);
            }
        }
        let split = digits.len().checked_sub(SECRET_DIGITS).filter(|at| *at > 0).ok_or(CodeFault::TooShort)?;
        let number = digits[..split].iter().try_fold(0_u32, |n, d| n.checked_mul(10)?.checked_add(*d));
        let mut secret = [0; SECRET_DIGITS];
        for (to, value) in secret.iter_mut().zip(&digits[split..]) {
            *to = ascii(*value);
        }
        Ok(Self { number: number.ok_or(CodeFault::TooLong)?, secret: Secret::from_bytes(secret) })
    }

    /// The six secret digits as text, for the inviter's own screen.
    pub fn reveal(&self) -> String {
        self.secret.reveal().iter().copied().map(char::from).collect()
    }
}

/// The value of a decimal digit: Latin, Arabic, Persian or full width.
fn digit(c: char) -> Option<u32> {
    ['0', '\u{660}', '\u{6f0}', '\u{ff10}']
        .into_iter()
        .find_map(|zero| u32::from(c).checked_sub(u32::from(zero)).filter(|value| *value < 10))
}

fn ascii(digit: u32) -> u8 {
    b'0' + u8::try_from(digit % 10).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tom_types_what_mara_reads_out() {
        for text in ["17 402-915", "17402915", " 17 – 402 915 ", "١٧ ٤٠٢٩١٥", "１７４０２９１５"] {
            let code = SpokenCode::parse(text).map(|code| (code.number, code.reveal()));
            assert_eq!(code, Ok((17, "402915".into())), "{text}");
        }
        assert_eq!(SpokenCode::parse("1 000007").map(|code| code.reveal()), Ok("000007".into()));
    }

    #[test]
    fn what_is_no_code_is_said_to_be_none() {
        assert_eq!(SpokenCode::parse("17 soup"), Err(CodeFault::NotDigits));
        assert_eq!(SpokenCode::parse("402915"), Err(CodeFault::TooShort));
        assert_eq!(SpokenCode::parse(""), Err(CodeFault::TooShort));
        assert_eq!(SpokenCode::parse("9999999999402915"), Err(CodeFault::TooLong));
        assert_eq!(SpokenCode::parse(&"1".repeat(100)), Err(CodeFault::TooLong));
    }
}
