use std::collections::{BTreeMap, BTreeSet};

use grammar::{Field, Slug};

use super::{
    Fault, Message, Problem,
    cards::{Family, Source},
};
use crate::{
    locale::{Area, Locale},
    words,
};

/// Every card, field and option has its words, in one file of text, and there are no words for others.
pub(super) fn cards_have_text(
    families: &[Family],
    cards: &[Source],
    messages: &BTreeMap<String, (Area, Message)>,
    problems: &mut Vec<Problem>,
) {
    let mut check = Check { messages, expected: BTreeSet::new(), problems };
    for family in families {
        for (field, line) in family.fields.iter().zip(&family.lines) {
            let id = words::field_id(&family.id, &field.id);
            check.has(&Place { file: &family.file, line: *line, area: family.area }, &id, &Wanted::field(field));
        }
    }
    for source in cards {
        let title = words::card_id(&source.card.id);
        let family = source.family.map(|at| &families[at]);
        let own_area = || messages.get(&title).map_or(Area::Core, |(area, _)| *area);
        let place = |line| Place { file: &source.file, line, area: family.map_or_else(own_area, |of| of.area) };
        let wanted = source.words.iter().map(|of| of.attribute().to_owned()).collect();
        check.has(&place(source.line), &title, &Wanted { all: wanted, ..Wanted::default() });
        let (shared, own) = source.card.fields.split_at(family.map_or(0, |of| of.fields.len()));
        for field in shared {
            check.may_have(&place(source.line), &words::field_id(&source.card.id, &field.id), field);
        }
        for (field, line) in own.iter().zip(&source.fields) {
            check.has(&place(*line), &words::field_id(&source.card.id, &field.id), &Wanted::field(field));
        }
    }
    check.no_others();
}

/// Where a card or a field stands, and where its words should.
struct Place<'a> {
    file: &'a str,
    line: usize,
    area: Area,
}

/// The attributes of a message.
#[derive(Default)]
struct Wanted {
    /// All of these.
    all: BTreeSet<String>,
    /// Whole sentences: all of these or none.
    said: BTreeSet<String>,
    /// Any of these.
    any: BTreeSet<String>,
    /// Options whose names mean something else here.
    reserved: Vec<String>,
}

impl Wanted {
    fn field(field: &Field) -> Self {
        let options: Vec<String> = field.kind.options().iter().map(Slug::to_string).collect();
        let said: BTreeSet<String> = field.kind.options().iter().map(words::said_attribute).collect();
        let reserved = |of: &&String| [words::NAME, words::HINT].contains(&of.as_str()) || said.contains(*of);
        Self {
            reserved: options.iter().filter(reserved).cloned().collect(),
            all: options.into_iter().chain([words::NAME.to_owned()]).collect(),
            any: BTreeSet::from([words::HINT.to_owned()]),
            said,
        }
    }
}

struct Check<'a> {
    messages: &'a BTreeMap<String, (Area, Message)>,
    expected: BTreeSet<String>,
    problems: &'a mut Vec<Problem>,
}

impl Check<'_> {
    /// The words are there, and they are these.
    fn has(&mut self, place: &Place<'_>, id: &str, wanted: &Wanted) {
        if !self.expected.insert(id.to_owned()) {
            self.problems.push(Problem::at(place.file, place.line, Fault::SameWords(id.to_owned())));
        }
        let missing = |attribute| {
            let fault = Fault::CardText { id: id.to_owned(), attribute, area: place.area };
            Problem::at(place.file, place.line, fault)
        };
        for option in &wanted.reserved {
            self.problems.push(Problem::at(place.file, place.line, Fault::ReservedOption(option.clone())));
        }
        let Some((area, message)) = self.messages.get(id) else {
            self.problems.push(missing(None));
            return;
        };
        let has = |attribute: &&String| message.attributes.contains_key(*attribute);
        self.problems.extend(wanted.all.iter().filter(|of| !has(of)).map(|of| missing(Some(of.clone()))));
        if wanted.said.iter().any(|of| has(&of)) {
            self.problems.extend(wanted.said.iter().filter(|of| !has(of)).map(|of| missing(Some(of.clone()))));
        }
        self.only(place.area, *area, id, message, wanted);
    }

    /// A card of a family may say a field in its own way; what it leaves out is as in the family.
    fn may_have(&mut self, place: &Place<'_>, id: &str, field: &Field) {
        let Some((area, message)) = self.messages.get(id) else { return };
        if !self.expected.insert(id.to_owned()) {
            self.problems.push(Problem::at(place.file, place.line, Fault::SameWords(id.to_owned())));
        }
        self.only(place.area, *area, id, message, &Wanted::field(field));
    }

    /// The message stands in the right file and has no attribute of something that is not there.
    fn only(&mut self, right: Area, area: Area, id: &str, message: &Message, wanted: &Wanted) {
        if area != right {
            let fault = Fault::WrongArea { id: id.to_owned(), right };
            self.problems.push(Problem::at(english(area), message.line, fault));
        }
        let known = |of: &&String| [&wanted.all, &wanted.said, &wanted.any].iter().any(|these| these.contains(*of));
        for extra in message.attributes.keys().filter(|of| !known(of)) {
            let fault = Fault::NoSuchCard { id: id.to_owned(), attribute: Some(extra.clone()) };
            self.problems.push(Problem::at(english(area), message.line, fault));
        }
    }

    fn no_others(&mut self) {
        for (id, (area, message)) in self.messages.iter().filter(|(id, _)| id.starts_with(words::PREFIX)) {
            if !self.expected.contains(id) {
                let fault = Fault::NoSuchCard { id: id.clone(), attribute: None };
                self.problems.push(Problem::at(english(*area), message.line, fault));
            }
        }
    }
}

fn english(area: Area) -> String {
    format!("content/{}", area.file(Locale::En))
}
