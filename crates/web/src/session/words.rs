use engine::{Action, Refusal, Secret, WordsStep, views::Words};
use js_sys::Uint8Array;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::annex::{Annex, NoAnnex};

/// Recovery words as they are shown and printed.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Drawn {
    /// In the list that was asked for.
    pub(crate) words: Vec<String>,
    /// The same in English.
    pub(crate) english: Vec<String>,
}

/// Why there are no words.
pub(crate) enum NotDrawn {
    /// What writes them could not be fetched.
    NoAnnex,
    /// The engine refuses.
    Refused(Refusal),
}

/// Why what was typed is no recovery words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum NotWords {
    /// What reads them could not be fetched.
    NoAnnex,
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
    /// All words are known, but they do not belong together.
    Checksum,
}

/// Draws recovery words, in the list of this language's code. The lists are in the annex.
pub(crate) async fn draw_words(language: &str) -> Result<Drawn, NotDrawn> {
    let annex = Annex::load().await.map_err(|NoAnnex| NotDrawn::NoAnnex)?;
    super::act(Action::Words(WordsStep::Make)).await.map_err(NotDrawn::Refused)?;
    let entropy = super::ask(Words).get_untracked().ok_or(NotDrawn::Refused(Refusal::NotNow))?;
    let written = |language: &str| {
        let bytes = Uint8Array::from(&entropy.reveal()[..]);
        let words = annex.call("write_words", &[&bytes, &language.into()]).ok().and_then(|words| words.as_string());
        words.map(|words| words.split(' ').map(str::to_owned).collect()).ok_or(NotDrawn::NoAnnex)
    };
    Ok(Drawn { words: written(language)?, english: written("en")? })
}

/// What typed words stand for, in whichever language they are.
pub(crate) async fn read_words(typed: &str) -> Result<Secret<32>, NotWords> {
    let annex = Annex::load().await.map_err(|NoAnnex| NotWords::NoAnnex)?;
    let read = annex
        .call("read_words", &[&typed.into()])
        .map_err(|fault| fault.as_string().and_then(|fault| fault_of(&fault)).unwrap_or(NotWords::NoAnnex))?;
    let bytes = read.dyn_into().ok().map(|bytes: Uint8Array| bytes.to_vec());
    bytes.and_then(|bytes| bytes.try_into().ok()).map(Secret::from_bytes).ok_or(NotWords::NoAnnex)
}

/// What the annex throws, as `crates/annex/src/web.rs` says.
fn fault_of(said: &str) -> Option<NotWords> {
    let (name, number) = said.split_once(' ').unwrap_or((said, "0"));
    let number = number.parse().ok()?;
    match name {
        "count" => Some(NotWords::Count { found: number }),
        "unknown" => Some(NotWords::Unknown { at: number }),
        "checksum" => Some(NotWords::Checksum),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn what_the_annex_throws_is_known() {
        assert_eq!(fault_of("count 23"), Some(NotWords::Count { found: 23 }));
        assert_eq!(fault_of("unknown 4"), Some(NotWords::Unknown { at: 4 }));
        assert_eq!(fault_of("checksum"), Some(NotWords::Checksum));
        assert_eq!(fault_of("count many"), None);
        assert_eq!(fault_of("out of memory"), None);
    }
}
