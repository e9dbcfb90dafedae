//! The first ten minutes: one thing a screen, each with a path of its own, so that the back button works and a reload
//! goes on where it was. What was said is kept by then.

mod begin;
mod together;
mod words;

use leptos::prelude::*;

use super::nowhere;
pub(crate) use begin::welcome;
pub(crate) use together::scan;
pub(super) use words::today;

/// One of the first screens. `/begin/name` is the first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Step {
    /// "What shall we call you?"
    Name,
    /// "How much is in you right now?"
    Energy,
    /// "Who is here?"
    Who,
    /// Alone: "One word for today."
    Word,
    /// Alone: "What would help a little?"
    Wish,
    /// Alone: "Shall we put it into words?"
    Words,
    /// Side by side: "Let the other scan this."
    Scan,
    /// Side by side: "Hold your own screen. One word for today?"
    OwnWord,
    /// Side by side: "What would help a little?"
    OwnWish,
    /// Side by side: "Show it to the other?"
    Offer,
    /// Side by side: what the other showed.
    Theirs,
}

impl Step {
    const ALL: [Self; 11] = [
        Self::Name,
        Self::Energy,
        Self::Who,
        Self::Word,
        Self::Wish,
        Self::Words,
        Self::Scan,
        Self::OwnWord,
        Self::OwnWish,
        Self::Offer,
        Self::Theirs,
    ];

    /// The step that a path names after `/begin/`.
    pub(crate) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.path().strip_prefix("/begin/") == Some(name))
    }

    /// Its path.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Name => "/begin/name",
            Self::Energy => "/begin/energy",
            Self::Who => "/begin/who",
            Self::Word => "/begin/word",
            Self::Wish => "/begin/wish",
            Self::Words => "/begin/words",
            Self::Scan => "/begin/scan",
            Self::OwnWord => "/begin/own-word",
            Self::OwnWish => "/begin/own-wish",
            Self::Offer => "/begin/offer",
            Self::Theirs => "/begin/theirs",
        }
    }
}

/// A step of the first ten minutes, but for [`scan`], which only two side by side come to.
pub(crate) fn first(step: Step) -> AnyView {
    match step {
        Step::Name => begin::name(),
        Step::Energy => begin::energy(),
        Step::Who => begin::who(),
        Step::Word => words::word(false),
        Step::Wish => words::wish(false),
        Step::Words => words::words(),
        Step::Scan => nowhere(),
        Step::OwnWord => words::word(true),
        Step::OwnWish => words::wish(true),
        Step::Offer => together::offer(),
        Step::Theirs => together::theirs(),
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn every_step_is_found_by_its_path() {
        for step in Step::ALL {
            assert_eq!(step.path().strip_prefix("/begin/").and_then(Step::of), Some(step));
        }
        assert_eq!(Step::of("nothing"), None);
    }
}
