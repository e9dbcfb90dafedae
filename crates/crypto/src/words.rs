use std::fmt;

use proto::{Hash, Token};
use rand_core::CryptoRng;
use zeroize::{Zeroize, Zeroizing};

use crate::{Identity, PublicKeys, Secret, secret::derive};

/// What the recovery words stand for: 256 bits, of which all is derived. The words of any
/// language's list that give the same bits give the same keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery(Secret<32>);

/// The word lists of BIP-39. Languages without a list use the English one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Language {
    /// English.
    English,
    /// Simplified Chinese.
    Chinese,
    /// French.
    French,
    /// Italian.
    Italian,
    /// Japanese.
    Japanese,
    /// Portuguese.
    Portuguese,
    /// Spanish.
    Spanish,
}

/// Why words are not recovery words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WordsFault {
    /// There must be 24.
    Count {
        /// How many there are.
        found: usize,
    },
    /// A word is in no list, or not in the list of the others.
    Unknown {
        /// Which, counted from 0.
        at: usize,
    },
    /// All words are known, but they do not belong together: one is wrong, or two are swapped.
    Checksum,
}

impl fmt::Display for WordsFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count { found } => write!(f, "there must be 24 words, not {found}"),
            Self::Unknown { at } => write!(f, "word {} is in no list", at + 1),
            Self::Checksum => f.write_str("the words do not belong together"),
        }
    }
}

impl std::error::Error for WordsFault {}

impl Recovery {
    /// Draws new ones.
    pub fn generate(rng: &mut dyn CryptoRng) -> Self {
        Self(Secret::generate(rng))
    }

    /// Takes the 256 bits.
    pub fn from_entropy(entropy: Secret<32>) -> Self {
        Self(entropy)
    }

    /// The 24 words in one language's list (BIP-39, 256 bits and 8 of checksum).
    pub fn words(&self, language: Language) -> Vec<&'static str> {
        match bip39::Mnemonic::from_entropy_in(language.list(), self.0.reveal()) {
            Ok(mut mnemonic) => {
                let words = mnemonic.words().collect();
                mnemonic.zeroize();
                words
            }
            Err(_) => unreachable!("BIP-39 takes 32 bytes"),
        }
    }

    /// Reads 24 words of whichever list, in any case and spacing. Accents must be in the form
    /// that Unicode calls NFKD or NFC.
    pub fn read(text: &str) -> Result<Self, WordsFault> {
        let text = Zeroizing::new(text.to_lowercase());
        let found = text.split_whitespace().count();
        if found != 24 {
            return Err(WordsFault::Count { found });
        }
        let mut worst = WordsFault::Unknown { at: 0 };
        for language in Language::ALL {
            match read_in(language, &text) {
                Ok(recovery) => return Ok(recovery),
                Err(WordsFault::Checksum) => worst = WordsFault::Checksum,
                // The list that knows the most words is the one that was meant.
                Err(WordsFault::Unknown { at }) => {
                    if let WordsFault::Unknown { at: best } = worst
                        && at > best
                    {
                        worst = WordsFault::Unknown { at };
                    }
                }
                Err(count @ WordsFault::Count { .. }) => return Err(count),
            }
        }
        Err(worst)
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

impl Language {
    /// All lists.
    pub const ALL: [Self; 7] =
        [Self::English, Self::Chinese, Self::French, Self::Italian, Self::Japanese, Self::Portuguese, Self::Spanish];

    fn list(self) -> bip39::Language {
        match self {
            Self::English => bip39::Language::English,
            Self::Chinese => bip39::Language::SimplifiedChinese,
            Self::French => bip39::Language::French,
            Self::Italian => bip39::Language::Italian,
            Self::Japanese => bip39::Language::Japanese,
            Self::Portuguese => bip39::Language::Portuguese,
            Self::Spanish => bip39::Language::Spanish,
        }
    }
}

fn read_in(language: Language, text: &str) -> Result<Recovery, WordsFault> {
    let mut mnemonic = bip39::Mnemonic::parse_in(language.list(), text).map_err(|fault| match fault {
        bip39::Error::UnknownWord(at) => WordsFault::Unknown { at },
        bip39::Error::BadWordCount(found) => WordsFault::Count { found },
        _ => WordsFault::Checksum,
    })?;
    let (mut entropy, len) = mnemonic.to_entropy_array();
    mnemonic.zeroize();
    let secret =
        entropy[..len].try_into().map(Secret::from_bytes).map_err(|_| WordsFault::Count { found: len * 3 / 4 });
    entropy.zeroize();
    secret.map(Recovery)
}
