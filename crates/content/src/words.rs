//! Which message holds which words of a card: the one place that builds such ids.
//!
//! The card `entry.lamp` is named by `card-entry-lamp`; its field `word` is asked by `card-entry-lamp-word`,
//! whose attributes hold the rest: `.name` names the field without asking, each option has one of its own name,
//! `.say-` before an option is the whole sentence by which its writer says it to the other, `.hint` helps.

use grammar::Slug;

/// How ids of cards' messages begin.
pub(crate) const PREFIX: &str = "card-";
/// The attribute that names a field.
pub(crate) const NAME: &str = "name";
/// The attribute that helps with a field.
pub(crate) const HINT: &str = "hint";

/// The message that names a card.
pub(crate) fn card_id(card: &Slug) -> String {
    format!("{PREFIX}{}", card.as_str().replace('.', "-"))
}

/// The message that asks a field.
pub(crate) fn field_id(card: &Slug, field: &Slug) -> String {
    format!("{}-{}", card_id(card), field.as_str().replace('.', "-"))
}

/// The attribute by which an option is said to the other.
pub(crate) fn said_attribute(option: &Slug) -> String {
    format!("say-{option}")
}
