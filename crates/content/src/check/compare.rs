use std::collections::BTreeMap;

use super::{Fault, Message, Problem, Shape};

/// A locale says exactly what English says: the same messages, attributes and placeholders.
pub(super) fn same_messages(
    (_, english): &(String, BTreeMap<String, Message>),
    (file, other): (&str, &BTreeMap<String, Message>),
    problems: &mut Vec<Problem>,
) {
    for (id, message) in english {
        match other.get(id) {
            Some(translated) => same_shape(id, message, translated, file, problems),
            None => {
                let fault = Fault::MissingMessage { id: id.clone(), english: message.line };
                problems.push(Problem::of_file(file, fault));
            }
        }
    }
    for (id, extra) in other.iter().filter(|(id, _)| !english.contains_key(*id)) {
        problems.push(Problem::at(file, extra.line, Fault::ExtraMessage(id.clone())));
    }
}

fn same_shape(id: &str, english: &Message, other: &Message, file: &str, problems: &mut Vec<Problem>) {
    let mut say = |fault| problems.push(Problem::at(file, other.line, fault));
    same_placeholders(id, &english.value, &other.value, &mut say);
    for (attribute, shape) in &english.attributes {
        match other.attributes.get(attribute) {
            Some(translated) => same_placeholders(&format!("{id}.{attribute}"), shape, translated, &mut say),
            None => say(Fault::MissingAttribute { id: id.to_owned(), attribute: attribute.clone() }),
        }
    }
    for attribute in other.attributes.keys().filter(|of| !english.attributes.contains_key(*of)) {
        say(Fault::ExtraAttribute { id: id.to_owned(), attribute: attribute.clone() });
    }
}

fn same_placeholders(id: &str, english: &Shape, other: &Shape, say: &mut impl FnMut(Fault)) {
    for name in english.placeholders.difference(&other.placeholders) {
        say(Fault::MissingPlaceholder { id: id.to_owned(), name: name.clone() });
    }
    for name in other.placeholders.difference(&english.placeholders) {
        say(Fault::ExtraPlaceholder { id: id.to_owned(), name: name.clone() });
    }
}
