use std::path::Path;

use grammar::{Act, Card, Evidence, Field, Per, Slug};
use serde::de::DeserializeOwned;
use toml::Spanned;

use super::{
    Fault, Lines, Problem,
    card_file::{ActFile, CardFile, CardsFile, EvidenceFile, FamilyFile, FieldFile, PerFile, Words, slug, slugs},
    file_name, listed, read as read_file,
};
use crate::locale::Area;

/// A card, complete, and where it stands.
pub(crate) struct Source {
    /// Its file, from the root of the project.
    pub(crate) file: String,
    /// Its line there.
    pub(crate) line: usize,
    /// The card, with what its family gives.
    pub(crate) card: Card,
    /// The place of its family among the families.
    pub(crate) family: Option<usize>,
    /// The lines of its own fields, which follow those of its family.
    pub(crate) fields: Vec<usize>,
    /// The words that it has beside its title.
    pub(crate) words: Vec<Words>,
}

/// What all cards share whose ids begin with the family's.
pub(crate) struct Family {
    /// Its file, from the root of the project.
    pub(crate) file: String,
    /// How the ids of its cards begin, before a dot.
    pub(crate) id: Slug,
    /// The file of text that has the words of all its cards.
    pub(crate) area: Area,
    /// The fields that every card of it begins with.
    pub(crate) fields: Vec<Field>,
    /// The lines of the fields.
    pub(crate) lines: Vec<usize>,
    shared: Shared,
}

/// Reads and checks content/families, in the order of the files' names.
pub(super) fn families(content: &Path, problems: &mut Vec<Problem>) -> Vec<Family> {
    let mut families = Vec::new();
    for path in listed(&content.join("families"), "content/families", problems) {
        let file = format!("content/families/{}", file_name(&path));
        let Some(text) = read_file(&path, &file, problems) else { continue };
        let lines = Lines::of(&text);
        match toml_of::<FamilyFile>(&file, &text, &lines).and_then(|read| family(&file, read, &lines)) {
            Ok(family) => families.push(family),
            Err(problem) => problems.push(*problem),
        }
    }
    families
}

/// Reads and checks content/cards, in the order of the files' names.
pub(super) fn read(content: &Path, families: &[Family], problems: &mut Vec<Problem>) -> Vec<Source> {
    let mut cards = Vec::new();
    for path in listed(&content.join("cards"), "content/cards", problems) {
        let file = format!("content/cards/{}", file_name(&path));
        let Some(text) = read_file(&path, &file, problems) else { continue };
        let lines = Lines::of(&text);
        let found = match in_file(&file, &text, &lines) {
            Ok(found) => found,
            Err(problem) => {
                problems.push(*problem);
                continue;
            }
        };
        for (card, group) in found.cards {
            match complete(&file, card, group, families, &lines) {
                Ok(source) => {
                    let id = &source.card.id;
                    if !found.many && file != format!("content/cards/{id}.toml") {
                        problems.push(Problem::of_file(&file, Fault::FileName(id.clone())));
                    } else if found.many && !file.strip_suffix("toml").is_some_and(|start| begins(start, id)) {
                        problems.push(Problem::at(&file, source.line, Fault::OtherFile(id.clone())));
                    }
                    match source.card.sound() {
                        Err(unsound) => problems.push(Problem::at(&file, source.line, Fault::Unsound(unsound))),
                        Ok(()) => cards.push(source),
                    }
                }
                Err(problem) => problems.push(*problem),
            }
        }
    }
    cards
}

/// `content/cards/need.arthritis.` begins the place of `need.arthritis.lids`.
fn begins(start: &str, id: &Slug) -> bool {
    start.strip_prefix("content/cards/").is_some_and(|start| id.as_str().starts_with(start))
}

/// What a family, a file of many cards and a card may each say; the narrower adds to or stands before the wider.
#[derive(Clone, Default)]
struct Shared {
    act: Option<Act>,
    per: Option<Per>,
    on: Vec<Slug>,
    tags: Vec<Slug>,
    packs: Vec<Slug>,
    evidence: Option<Evidence>,
    words: Vec<Words>,
}

struct InFile {
    /// Whether it is a file of many cards.
    many: bool,
    cards: Vec<(CardFile, Shared)>,
}

fn in_file(file: &str, text: &str, lines: &Lines) -> Result<InFile, Box<Problem>> {
    let table: toml::Table = toml_of(file, text, lines)?;
    if !table.contains_key("card") {
        return Ok(InFile { many: false, cards: vec![(toml_of(file, text, lines)?, Shared::default())] });
    }
    let read: CardsFile = toml_of(file, text, lines)?;
    let group = shared(None, None, Vec::new(), read.tags, read.packs, read.evidence, Vec::new())
        .map_err(|not| not_a_slug(file, lines, not))?;
    Ok(InFile { many: true, cards: read.cards.into_iter().map(|card| (card, group.clone())).collect() })
}

fn toml_of<T: DeserializeOwned>(file: &str, text: &str, lines: &Lines) -> Result<T, Box<Problem>> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| lines.at(span.start));
        Box::new(Problem::at(file, line, Fault::Toml(error.message().to_owned())))
    })
}

fn family(file: &str, read: FamilyFile, lines: &Lines) -> Result<Family, Box<Problem>> {
    let name = file.strip_prefix("content/families/").unwrap_or(file);
    let name = name.strip_suffix(".toml").unwrap_or(name);
    let id = Slug::new(name).map_err(|_| Box::new(Problem::of_file(file, Fault::NotASlug(name.to_owned()))))?;
    let area = Area::ALL.into_iter().find(|area| area.name() == read.area.get_ref()).ok_or_else(|| {
        Box::new(Problem::at(file, lines.at(read.area.span().start), Fault::NoSuchArea(read.area.get_ref().clone())))
    })?;
    let not = |not| not_a_slug(file, lines, not);
    let (fields, at) = fields_of(read.fields, lines).map_err(not)?;
    let shared = shared(read.act, read.per, read.on, read.tags, Vec::new(), read.evidence, read.words).map_err(not)?;
    Ok(Family { file: file.to_owned(), id, area, fields, lines: at, shared })
}

/// A card with what its family and its file give.
fn complete(
    file: &str,
    read: CardFile,
    group: Shared,
    families: &[Family],
    lines: &Lines,
) -> Result<Source, Box<Problem>> {
    let not = |not| not_a_slug(file, lines, not);
    let line = lines.at(read.id.span().start);
    let id = slug(read.id).map_err(not)?;
    let family = family_of(&id, families);
    let wider = family.map(|at| families[at].shared.clone()).unwrap_or_default();
    let own = shared(read.act, read.per, read.on, read.tags, read.packs, read.evidence, read.words).map_err(not)?;
    let all = wider.then(group).then(own);
    let lacks = |what| Box::new(Problem::at(file, line, Fault::Lacks { card: id.clone(), what }));
    let (own_fields, fields) = fields_of(read.fields, lines).map_err(not)?;
    let family_fields = family.map(|at| families[at].fields.clone()).unwrap_or_default();
    let card = Card {
        act: all.act.ok_or_else(|| lacks("act"))?,
        per: all.per.ok_or_else(|| lacks("per"))?,
        fields: family_fields.into_iter().chain(own_fields).collect(),
        on: all.on,
        tags: all.tags,
        packs: all.packs,
        evidence: all.evidence.ok_or_else(|| lacks("evidence"))?,
        replaces: read.replaces.map(slug).transpose().map_err(not)?,
        words: grammar::Words::Messages,
        id,
    };
    Ok(Source { file: file.to_owned(), line, card, family, fields, words: all.words })
}

/// The family with the longest name of those that the id lies within.
fn family_of(id: &Slug, families: &[Family]) -> Option<usize> {
    let within = |family: &Family| id.is_within(&family.id);
    (0..families.len()).filter(|at| within(&families[*at])).max_by_key(|at| families[*at].id.as_str().len())
}

impl Shared {
    fn then(self, narrower: Self) -> Self {
        let both = |wide: Vec<Slug>, narrow: Vec<Slug>| -> Vec<Slug> {
            let new: Vec<Slug> = narrow.into_iter().filter(|of| !wide.contains(of)).collect();
            wide.into_iter().chain(new).collect()
        };
        Self {
            act: narrower.act.or(self.act),
            per: narrower.per.or(self.per),
            on: both(self.on, narrower.on),
            tags: both(self.tags, narrower.tags),
            packs: both(self.packs, narrower.packs),
            evidence: narrower.evidence.or(self.evidence),
            words: if narrower.words.is_empty() { self.words } else { narrower.words },
        }
    }
}

fn shared(
    act: Option<ActFile>,
    per: Option<PerFile>,
    on: Vec<Spanned<String>>,
    tags: Vec<Spanned<String>>,
    packs: Vec<Spanned<String>>,
    evidence: Option<EvidenceFile>,
    words: Vec<Words>,
) -> Result<Shared, Spanned<String>> {
    Ok(Shared {
        act: act.map(ActFile::act).transpose()?,
        per: per.map(Per::from),
        on: slugs(on)?,
        tags: slugs(tags)?,
        packs: slugs(packs)?,
        evidence: evidence.map(Evidence::from),
        words,
    })
}

fn fields_of(read: Vec<FieldFile>, lines: &Lines) -> Result<(Vec<Field>, Vec<usize>), Spanned<String>> {
    let at = read.iter().map(|field| lines.at(field.id.span().start)).collect();
    Ok((read.into_iter().map(FieldFile::field).collect::<Result<_, _>>()?, at))
}

fn not_a_slug(file: &str, lines: &Lines, not: Spanned<String>) -> Box<Problem> {
    Box::new(Problem::at(file, lines.at(not.span().start), Fault::NotASlug(not.into_inner())))
}
