use std::collections::{BTreeMap, BTreeSet};

use grammar::{Card, Slug, Words};

use super::{Fault, Message, Problem, Shape, Source};
use crate::{locale::Area, words};

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

/// Every card, field and option that takes its words from messages has them, and there are no others.
pub(super) fn cards_have_text(
    cards: &[(Source, Card)],
    messages: &BTreeMap<String, (Area, Message)>,
    problems: &mut Vec<Problem>,
) {
    let mut expected = BTreeSet::new();
    for (source, card) in cards.iter().filter(|(_, card)| card.words == Words::Messages) {
        let title = words::card_id(&card.id);
        let none = BTreeSet::new();
        has_text(source, 1, messages, &title, (&none, &none), problems);
        expected.insert(title);
        for field in &card.fields {
            let id = words::field_id(&card.id, &field.id);
            let options: BTreeSet<String> = field.kind.options().iter().map(Slug::to_string).collect();
            let said: BTreeSet<String> = field.kind.options().iter().map(words::said_attribute).collect();
            let wanted = options.iter().cloned().chain([words::NAME.to_owned()]).collect();
            has_text(source, source.line(card, &field.id), messages, &id, (&wanted, &said), problems);
            let reserved = |of: &&String| [words::NAME, words::HINT].contains(&of.as_str()) || said.contains(*of);
            for option in options.iter().filter(reserved) {
                let fault = Fault::ReservedOption(option.clone());
                problems.push(Problem::at(&source.file, source.line(card, &field.id), fault));
            }
            expected.insert(id);
        }
    }
    for (id, (area, message)) in messages.iter().filter(|(id, _)| id.starts_with(words::PREFIX)) {
        if !expected.contains(id) {
            let fault = Fault::NoSuchCard { id: id.clone(), attribute: None };
            problems.push(Problem::at(english(*area), message.line, fault));
        }
    }
}

fn has_text(
    source: &Source,
    line: usize,
    messages: &BTreeMap<String, (Area, Message)>,
    id: &str,
    (wanted, said): (&BTreeSet<String>, &BTreeSet<String>),
    problems: &mut Vec<Problem>,
) {
    let missing = |attribute| Problem::at(&source.file, line, Fault::CardText { id: id.to_owned(), attribute });
    let Some((area, message)) = messages.get(id) else {
        problems.push(missing(None));
        return;
    };
    let has = |attribute: &&String| message.attributes.contains_key(*attribute);
    problems.extend(wanted.iter().filter(|of| !has(of)).map(|of| missing(Some(of.clone()))));
    // Whole sentences are there for every option or for none.
    if said.iter().any(|of| has(&of)) {
        problems.extend(said.iter().filter(|of| !has(of)).map(|of| missing(Some(of.clone()))));
    }
    for extra in message.attributes.keys() {
        if !wanted.contains(extra) && !said.contains(extra) && extra != words::HINT {
            let fault = Fault::NoSuchCard { id: id.to_owned(), attribute: Some(extra.clone()) };
            problems.push(Problem::at(english(*area), message.line, fault));
        }
    }
}

fn english(area: Area) -> String {
    format!("content/{}", area.file(crate::locale::Locale::En))
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
