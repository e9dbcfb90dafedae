use std::path::Path;

use grammar::{Act, Card, Evidence, Field, Kind, Measure, Mode, More, Move, Per, Scale, Share, Slug, When, Words};
use serde::Deserialize;
use toml::Spanned;

use super::{Fault, Lines, Problem, Source, file_name, listed, read as read_file};

/// Reads and checks content/cards, in the order of the files' names.
pub(super) fn read(content: &Path, problems: &mut Vec<Problem>) -> Vec<(Source, Card)> {
    let mut cards = Vec::new();
    for path in listed(&content.join("cards"), "content/cards", problems) {
        let file = format!("content/cards/{}", file_name(&path));
        let Some(text) = read_file(&path, &file, problems) else { continue };
        match parse(&file, &text) {
            Ok((source, card)) => {
                if file != format!("content/cards/{}.toml", card.id) {
                    problems.push(Problem::of_file(file, Fault::FileName(card.id.clone())));
                }
                if let Err(unsound) = card.sound() {
                    problems.push(Problem::at(&source.file, 1, Fault::Unsound(unsound)));
                } else {
                    cards.push((source, card));
                }
            }
            Err(problem) => problems.push(*problem),
        }
    }
    cards
}

/// A card as its file says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CardFile {
    id: Spanned<String>,
    act: ActFile,
    per: PerFile,
    #[serde(default)]
    on: Vec<Spanned<String>>,
    #[serde(default)]
    tags: Vec<Spanned<String>>,
    #[serde(default)]
    packs: Vec<Spanned<String>>,
    evidence: EvidenceFile,
    #[serde(default)]
    replaces: Option<Spanned<String>>,
    #[serde(default, rename = "field")]
    fields: Vec<FieldFile>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum ActFile {
    Entry,
    Exchange(Vec<MoveFile>),
    Letter,
    Reveal(ModeFile),
    Path(Vec<Spanned<String>>),
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum MoveFile {
    Counter,
    Accept,
    Decline,
    Withdraw,
    Review,
    Close,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum ModeFile {
    Together,
    Overlap,
    OnDate,
    WhenISay,
    OnRequest,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum PerFile {
    Day,
    Week,
    Once,
    Many,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum EvidenceFile {
    Ours(OursFile),
    Papers(Vec<String>),
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum OursFile {
    Ours,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldFile {
    id: Spanned<String>,
    kind: KindFile,
    /// A field may be left out unless it says otherwise: nothing is demanded.
    #[serde(default = "yes")]
    optional: bool,
    #[serde(default)]
    share: ShareFile,
    #[serde(default)]
    more: bool,
    #[serde(default)]
    when: Option<WhenFile>,
    #[serde(default)]
    measure: Option<MeasureFile>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum KindFile {
    Scale(ScaleFile),
    Choice(Vec<Spanned<String>>),
    Many(Vec<Spanned<String>>),
    Text(u16),
    Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScaleFile {
    min: i16,
    max: i16,
    #[serde(default = "one")]
    step: i16,
    #[serde(default)]
    stops: Vec<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum ShareFile {
    #[default]
    Ask,
    Never,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WhenFile {
    field: Spanned<String>,
    any: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MeasureFile {
    of: Spanned<String>,
    more: MoreFile,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum MoreFile {
    Easier,
    Harder,
    Neither,
}

fn yes() -> bool {
    true
}

fn one() -> i16 {
    1
}

fn parse(file: &str, text: &str) -> Result<(Source, Card), Box<Problem>> {
    let lines = Lines::of(text);
    let read: CardFile = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| lines.at(span.start));
        Problem::at(file, line, Fault::Toml(error.message().to_owned()))
    })?;
    let fields = read.fields.iter().map(|field| lines.at(field.id.span().start)).collect();
    let card =
        read.card().map_err(|not| Problem::at(file, lines.at(not.span().start), Fault::NotASlug(not.into_inner())))?;
    Ok((Source { file: file.to_owned(), fields }, card))
}

impl CardFile {
    /// The card; or the name that is no slug.
    fn card(self) -> Result<Card, Spanned<String>> {
        Ok(Card {
            id: slug(self.id)?,
            act: match self.act {
                ActFile::Entry => Act::Entry,
                ActFile::Exchange(moves) => Act::Exchange(moves.into_iter().map(Move::from).collect()),
                ActFile::Letter => Act::Letter,
                ActFile::Reveal(mode) => Act::Reveal(mode.into()),
                ActFile::Path(steps) => Act::Path(slugs(steps)?),
            },
            per: self.per.into(),
            fields: self.fields.into_iter().map(FieldFile::field).collect::<Result<_, _>>()?,
            on: slugs(self.on)?,
            tags: slugs(self.tags)?,
            packs: slugs(self.packs)?,
            evidence: match self.evidence {
                EvidenceFile::Ours(OursFile::Ours) => Evidence::Ours,
                EvidenceFile::Papers(keys) => Evidence::Papers(keys),
            },
            replaces: self.replaces.map(slug).transpose()?,
            words: Words::Messages,
        })
    }
}

impl FieldFile {
    fn field(self) -> Result<Field, Spanned<String>> {
        Ok(Field {
            id: slug(self.id)?,
            kind: match self.kind {
                KindFile::Scale(ScaleFile { min, max, step, stops }) => {
                    Kind::Scale(Scale { min, max, step, stops: slugs(stops)? })
                }
                KindFile::Choice(options) => Kind::Choice(slugs(options)?),
                KindFile::Many(options) => Kind::Many(slugs(options)?),
                KindFile::Text(max) => Kind::Text(max),
                KindFile::Day => Kind::Day,
            },
            optional: self.optional,
            share: match self.share {
                ShareFile::Ask => Share::Ask,
                ShareFile::Never => Share::Never,
            },
            more: self.more,
            when: self.when.map(|when| Ok(When { field: slug(when.field)?, any: slugs(when.any)? })).transpose()?,
            measure: self
                .measure
                .map(|measure| {
                    let more = match measure.more {
                        MoreFile::Easier => More::Easier,
                        MoreFile::Harder => More::Harder,
                        MoreFile::Neither => More::Neither,
                    };
                    Ok(Measure { of: slug(measure.of)?, more })
                })
                .transpose()?,
        })
    }
}

impl From<MoveFile> for Move {
    fn from(file: MoveFile) -> Self {
        match file {
            MoveFile::Counter => Self::Counter,
            MoveFile::Accept => Self::Accept,
            MoveFile::Decline => Self::Decline,
            MoveFile::Withdraw => Self::Withdraw,
            MoveFile::Review => Self::Review,
            MoveFile::Close => Self::Close,
        }
    }
}

impl From<ModeFile> for Mode {
    fn from(file: ModeFile) -> Self {
        match file {
            ModeFile::Together => Self::Together,
            ModeFile::Overlap => Self::Overlap,
            ModeFile::OnDate => Self::OnDate,
            ModeFile::WhenISay => Self::WhenISay,
            ModeFile::OnRequest => Self::OnRequest,
        }
    }
}

impl From<PerFile> for Per {
    fn from(file: PerFile) -> Self {
        match file {
            PerFile::Day => Self::Day,
            PerFile::Week => Self::Week,
            PerFile::Once => Self::Once,
            PerFile::Many => Self::Many,
        }
    }
}

fn slug(name: Spanned<String>) -> Result<Slug, Spanned<String>> {
    Slug::new(name.get_ref().as_str()).map_err(|_| name)
}

fn slugs(names: Vec<Spanned<String>>) -> Result<Vec<Slug>, Spanned<String>> {
    names.into_iter().map(slug).collect()
}
