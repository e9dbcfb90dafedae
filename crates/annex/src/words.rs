use std::fmt;

use zeroize::{Zeroize, Zeroizing};

/// What recovery words stand for.
pub type Entropy = Zeroizing<[u8; 32]>;

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

/// What the app knows it by: a name and perhaps a number.
impl fmt::Display for WordsFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count { found } => write!(f, "count {found}"),
            Self::Unknown { at } => write!(f, "unknown {at}"),
            Self::Checksum => f.write_str("checksum"),
        }
    }
}

impl std::error::Error for WordsFault {}

/// The 24 words in one language's list (BIP-39: 256 bits and 8 of checksum).
pub fn write_words(entropy: &[u8; 32], language: Language) -> Vec<&'static str> {
    match bip39::Mnemonic::from_entropy_in(language.list(), entropy) {
        Ok(mut mnemonic) => {
            let words = mnemonic.words().collect();
            mnemonic.zeroize();
            words
        }
        Err(_) => unreachable!("BIP-39 takes 32 bytes"),
    }
}

/// Reads 24 words of whichever list, in any case and spacing. Accents must be in the form that Unicode calls NFKD or
/// NFC.
pub fn read_words(text: &str) -> Result<Entropy, WordsFault> {
    let text = Zeroizing::new(text.to_lowercase());
    let found = text.split_whitespace().count();
    if found != 24 {
        return Err(WordsFault::Count { found });
    }
    let mut worst = WordsFault::Unknown { at: 0 };
    for language in Language::ALL {
        match read_in(language, &text) {
            Ok(entropy) => return Ok(entropy),
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

impl Language {
    /// All lists.
    pub const ALL: [Self; 7] =
        [Self::English, Self::Chinese, Self::French, Self::Italian, Self::Japanese, Self::Portuguese, Self::Spanish];

    /// The list of a language by its code (ISO 639-1).
    pub fn of_code(code: &str) -> Self {
        match code {
            "zh" => Self::Chinese,
            "fr" => Self::French,
            "it" => Self::Italian,
            "ja" => Self::Japanese,
            "pt" => Self::Portuguese,
            "es" => Self::Spanish,
            _ => Self::English,
        }
    }

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

fn read_in(language: Language, text: &str) -> Result<Entropy, WordsFault> {
    let mut mnemonic = bip39::Mnemonic::parse_in(language.list(), text).map_err(|fault| match fault {
        bip39::Error::UnknownWord(at) => WordsFault::Unknown { at },
        bip39::Error::BadWordCount(found) => WordsFault::Count { found },
        _ => WordsFault::Checksum,
    })?;
    let (mut bytes, len) = mnemonic.to_entropy_array();
    mnemonic.zeroize();
    let entropy = bytes[..len].try_into().map(Zeroizing::new).map_err(|_| WordsFault::Count { found: len * 3 / 4 });
    bytes.zeroize();
    entropy
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use proptest::prelude::{any, prop, proptest};
    use serde_json::{Map, Value, json};

    use super::*;

    #[test]
    fn words_are_read_in_every_list_and_mistakes_are_named() {
        let entropy: [u8; 32] = std::array::from_fn(|at| (at * 37 + 11) as u8);
        for language in Language::ALL {
            let words = write_words(&entropy, language);
            assert_eq!(words.len(), 24);
            let read = read_words(&format!("  {}\n", words.join("  ").to_uppercase()));
            assert_eq!(read.as_deref(), Ok(&entropy));
            let mut wrong = words.clone();
            wrong[4] = "soupx";
            assert_eq!(read_words(&wrong.join(" ")), Err(WordsFault::Unknown { at: 4 }));
            wrong = words.clone();
            wrong.swap(0, 1);
            assert_eq!(read_words(&wrong.join(" ")), Err(WordsFault::Checksum));
            assert_eq!(read_words(&words[..23].join(" ")), Err(WordsFault::Count { found: 23 }));
        }
    }

    proptest! {
        #[test]
        fn typed_text_never_panics(text in any::<String>()) {
            let _ = read_words(&text);
        }

        #[test]
        fn twenty_four_of_anything_never_panic(words in prop::collection::vec("\\PC{1,8}", 24)) {
            let _ = read_words(&words.join(" "));
        }
    }

    /// `LEEWARD_WRITE_VECTORS=1` writes the file anew, for the entropies of the vector of what follows from them.
    #[test]
    fn words_are_those_of_the_vector_in_every_list() {
        let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../vectors");
        let read = |name: &str| -> Value {
            serde_json::from_slice(&fs::read(vectors.join(name)).expect("a vector")).expect("vectors are JSON")
        };
        let root = read("crypto/root.json");
        let cases: Vec<Value> =
            root["cases"].as_array().expect("cases").iter().map(|case| case_of(&case["in"])).collect();
        let about = "The words that stand for 256 bits, in each list (BIP-39)";
        let today = json!({ "about": about, "cases": cases });
        if std::env::var_os("LEEWARD_WRITE_VECTORS").is_some() {
            let text = serde_json::to_string_pretty(&today).expect("JSON") + "\n";
            fs::write(vectors.join("annex/words.json"), text).expect("vectors can be written");
        }
        assert!(!cases.is_empty());
        assert_eq!(read("annex/words.json"), today);
    }

    fn case_of(given: &Value) -> Value {
        let text = given["entropy"].as_str().expect("hexadecimal");
        let bytes: Vec<u8> = (0..text.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal"))
            .collect();
        let entropy: [u8; 32] = bytes.try_into().expect("32 bytes");
        let mut words = Map::new();
        for language in Language::ALL {
            let sentence = write_words(&entropy, language).join(" ");
            assert_eq!(read_words(&sentence).as_deref(), Ok(&entropy));
            words.insert(format!("{language:?}").to_lowercase(), sentence.into());
        }
        json!({ "in": given, "out": { "words": words } })
    }
}
