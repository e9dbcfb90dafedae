//! The checks of all content: cards, their lock, the text of every locale, and helplines.
//!
//! The build script runs them, so that wrong content does not build; `cargo xtask i18n` runs the same.

mod card_file;
mod cards;
mod compare;
mod ftl;
mod helplines;
mod lock;
mod problem;
mod rules;
mod said;
mod style;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use grammar::{Catalogue, Field, Slug};

pub use ftl::{Message, Shape};
pub use helplines::Country;
pub use problem::{Fault, Problem};

use crate::locale::{Area, Locale};

/// Content that passed every check.
#[derive(Debug)]
pub struct Checked {
    /// All cards.
    pub catalogue: Catalogue,
    /// The families of cards, by the beginning of their cards' ids.
    pub families: BTreeMap<Slug, Shared>,
    /// The cards that have fields of their own, or no family.
    pub own: BTreeSet<Slug>,
    /// The English messages, by id.
    pub messages: BTreeMap<String, (Area, Message)>,
    /// The text of every locale.
    pub texts: Vec<(Locale, Area, String)>,
    /// Whom to call, by country.
    pub countries: Vec<Country>,
}

/// What the cards of a family have in common.
#[derive(Debug)]
pub struct Shared {
    /// The file of text that has their words.
    pub area: Area,
    /// The fields that each of them begins with.
    pub fields: Vec<Field>,
}

/// Checks the folder `content` of a project, and that `docs/evidence.md` there lists what its cards rest on.
pub fn run(project: &Path) -> Result<Checked, Vec<Problem>> {
    let content = &project.join("content");
    let mut problems = Vec::new();
    let families = cards::families(content, &mut problems);
    let cards = cards::read(content, &families, &mut problems);
    let texts = read_texts(content, &mut problems);
    let catalogue = match Catalogue::new(cards.iter().map(|source| source.card.clone())) {
        Ok(catalogue) => catalogue,
        Err(unsound) => {
            problems.push(Problem::of_file("content/cards", Fault::Unsound(unsound)));
            Catalogue::default()
        }
    };
    lock::check(content, &catalogue, &mut problems);
    let countries = helplines::countries(content, &mut problems);

    let mut messages = BTreeMap::new();
    for area in Area::ALL {
        let mut english = None;
        for (locale, _, source) in texts.iter().filter(|(_, of, _)| *of == area) {
            let file = format!("content/{}", area.file(*locale));
            let parsed = ftl::parse(&file, *locale, source, &mut problems);
            match &english {
                None => english = Some((file, parsed)),
                Some(english) => compare::same_messages(english, (&file, &parsed), &mut problems),
            }
        }
        let Some((file, parsed)) = english else { continue };
        for (id, message) in parsed {
            let line = message.line;
            if messages.insert(id.clone(), (area, message)).is_some() {
                problems.push(Problem::at(&file, line, Fault::MessageTwice(id)));
            }
        }
    }
    said::cards_have_text(&families, &cards, &messages, &mut problems);
    rules::touch_is_no_exchange(&cards, &mut problems);
    rules::evidence_is_listed(project, &cards, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    let own = cards.iter().filter(|source| source.family.is_none() || !source.fields.is_empty());
    let own = own.map(|source| source.card.id.clone()).collect();
    let shared = |family: cards::Family| (family.id, Shared { area: family.area, fields: family.fields });
    Ok(Checked { catalogue, families: families.into_iter().map(shared).collect(), own, messages, texts, countries })
}

/// What content/cards.lock should hold once all present cards are released.
pub fn lock_of(catalogue: &Catalogue) -> String {
    lock::write(catalogue)
}

/// Reads all files of text, English first.
fn read_texts(content: &Path, problems: &mut Vec<Problem>) -> Vec<(Locale, Area, String)> {
    let mut found = Vec::new();
    for folder in listed(&content.join("i18n"), "content/i18n", problems) {
        let name = file_name(&folder);
        let Some(locale) = Locale::of_code(&name) else {
            problems.push(Problem::of_file(format!("content/i18n/{name}"), Fault::UnknownLocale));
            continue;
        };
        for path in listed(&folder, &format!("content/i18n/{name}"), problems) {
            let file = format!("content/i18n/{name}/{}", file_name(&path));
            let Some(area) = Area::ALL.into_iter().find(|area| file.ends_with(&format!("/{}.ftl", area.name()))) else {
                problems.push(Problem::of_file(file, Fault::UnknownArea));
                continue;
            };
            if let Some(source) = read(&path, &file, problems) {
                found.push((locale, area, source));
            }
        }
    }
    for locale in Locale::ALL {
        for area in Area::ALL {
            if !found.iter().any(|(has, of, _)| (*has, *of) == (locale, area)) {
                problems.push(Problem::of_file(format!("content/{}", area.file(locale)), Fault::MissingFile));
            }
        }
    }
    found.sort_by_key(|(locale, area, _)| (*area, *locale));
    found
}

fn read(path: &Path, file: &str, problems: &mut Vec<Problem>) -> Option<String> {
    match fs::read_to_string(path) {
        Ok(source) => Some(source),
        Err(error) => {
            problems.push(Problem::of_file(file, Fault::Unreadable(error.kind())));
            None
        }
    }
}

fn listed(folder: &Path, name: &str, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>());
    match entries {
        Ok(mut paths) => {
            paths.sort();
            paths
        }
        Err(error) => {
            problems.push(Problem::of_file(name, Fault::Unreadable(error.kind())));
            Vec::new()
        }
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Where the lines of a text begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line of an offset, from 1.
    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}
