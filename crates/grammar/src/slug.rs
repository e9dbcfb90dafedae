use std::{borrow::Borrow, borrow::Cow, fmt, str::FromStr};

use minicbor::{
    Decode, Decoder, Encode, Encoder,
    encode::{Error as EncodeError, Write},
};

/// A small stable name such as `entry.lamp` or `word`: of a card, a field, an option, a tag.
///
/// One to 64 characters: lower-case ASCII letters and digits in parts, which `.`, `-` or `_` separate.
/// The first character is a letter.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Cow<'static, str>);

/// The text is not a [`Slug`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotASlug;

impl Slug {
    /// Longest slug in bytes.
    pub const MAX: usize = 64;

    /// A slug known when the program is built.
    ///
    /// # Panics
    /// If the text is not a slug; in a constant this is an error of the compiler.
    pub const fn literal(text: &'static str) -> Self {
        assert!(is_slug(text.as_bytes()), "not a slug");
        Self(Cow::Borrowed(text))
    }

    /// Reads a slug.
    pub fn new(text: impl Into<String>) -> Result<Self, NotASlug> {
        let text = text.into();
        if is_slug(text.as_bytes()) { Ok(Self(Cow::Owned(text))) } else { Err(NotASlug) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it begins with another and a dot: `need.arthritis.lids` is within `need` and within `need.arthritis`.
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.strip_prefix(other.as_str()).is_some_and(|rest| rest.starts_with('.'))
    }

    /// The slug without its last part after a dot; none when there is no dot.
    pub fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('.').map(|(parent, _)| Self(Cow::Owned(parent.to_owned())))
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Slug {
    type Err = NotASlug;
    fn from_str(text: &str) -> Result<Self, NotASlug> {
        Self::new(text)
    }
}

impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Slug {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl fmt::Display for NotASlug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a slug: 1 to {} of a-z 0-9 in parts separated by . - _, first a letter", Slug::MAX)
    }
}

impl std::error::Error for NotASlug {}

impl<C> Encode<C> for Slug {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.str(&self.0)?;
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for Slug {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        let text = d.str()?;
        if is_slug(text.as_bytes()) {
            Ok(Self(Cow::Owned(text.to_owned())))
        } else {
            Err(minicbor::decode::Error::message("slug"))
        }
    }
}

const fn is_slug(text: &[u8]) -> bool {
    if text.is_empty() || text.len() > Slug::MAX || !text[0].is_ascii_lowercase() {
        return false;
    }
    let mut after_separator = false;
    let mut at = 0;
    while at < text.len() {
        let separator = matches!(text[at], b'.' | b'-' | b'_');
        if !separator && !text[at].is_ascii_lowercase() && !text[at].is_ascii_digit() {
            return false;
        }
        if separator && after_separator {
            return false;
        }
        after_separator = separator;
        at += 1;
    }
    !after_separator
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_within_its_family() {
        let [lids, need, needle] = ["need.arthritis.lids", "need", "needle.arthritis"].map(Slug::literal);
        assert!(lids.is_within(&need) && !needle.is_within(&need) && !need.is_within(&need));
        assert_eq!(lids.parent(), Some(Slug::literal("need.arthritis")));
        assert_eq!(need.parent(), None);
    }

    #[test]
    fn names_of_cards_are_slugs_and_sentences_are_not() {
        for good in ["a", "entry.lamp", "reveal.mine-or-ours", "not_today_glad", "s0", &"a".repeat(Slug::MAX)] {
            assert_eq!(Slug::new(good).map(|slug| slug.to_string()), Ok(good.to_owned()));
        }
        let long = "a".repeat(Slug::MAX + 1);
        for bad in ["", "A", "0a", ".a", "a.", "a..b", "a.-b", "a b", "é", "a\n", &long] {
            assert_eq!(Slug::new(bad), Err(NotASlug), "{bad:?}");
        }
    }

    #[test]
    fn a_slug_from_outside_finds_one_written_in_code() {
        const WORD: Slug = Slug::literal("word");
        let map = std::collections::BTreeMap::from([(WORD, 1)]);
        assert_eq!(Slug::new("word").ok().and_then(|slug| map.get(&slug).copied()), Some(1));
        assert_eq!(map.get("word"), Some(&1));
    }
}
