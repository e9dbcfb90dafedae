//! Which message holds which words of a card: the one place that builds such ids.
//!
//! The card `entry.lamp` is named by `card-entry-lamp`; its field `word` is asked by `card-entry-lamp-word`,
//! whose attributes hold the rest: `.name` names the field without asking, each option has one of its own name,
//! `.say-` before an option is the whole sentence by which its writer says it to the other, `.hint` helps.
//!
//! Beside its title a card may have `.coach`, a line that helps whoever answers or reads, and `.starter`, first words
//! for whoever writes. A family's fields have their words once: the field `stance` of the family `need` is asked by
//! `card-need-stance`. A card that says it in its own way has a message of its own, which is looked at first.

use grammar::Slug;

/// How ids of cards' messages begin.
pub(crate) const PREFIX: &str = "card-";
/// The attribute that names a field.
pub(crate) const NAME: &str = "name";
/// The attribute that helps with a field.
pub(crate) const HINT: &str = "hint";
/// The attribute that helps who answers or reads a card.
pub(crate) const COACH: &str = "coach";
/// The attribute with first words for who writes.
pub(crate) const STARTER: &str = "starter";

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
