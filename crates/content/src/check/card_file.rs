use grammar::{Act, Evidence, Field, Kind, Measure, Mode, More, Move, Per, Scale, Share, Slug, When};
use serde::Deserialize;
use toml::Spanned;

use crate::words;

/// A file of one card: the card at its top level.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CardFile {
    pub(super) id: Spanned<String>,
    pub(super) act: Option<ActFile>,
    pub(super) per: Option<PerFile>,
    #[serde(default)]
    pub(super) on: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) tags: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) packs: Vec<Spanned<String>>,
    pub(super) evidence: Option<EvidenceFile>,
    pub(super) replaces: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) words: Vec<Words>,
    #[serde(default, rename = "field")]
    pub(super) fields: Vec<FieldFile>,
}

/// A file of many cards, each in a `[[card]]`, with what all of them add to their family.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CardsFile {
    #[serde(default)]
    pub(super) tags: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) packs: Vec<Spanned<String>>,
    pub(super) evidence: Option<EvidenceFile>,
    #[serde(rename = "card")]
    pub(super) cards: Vec<CardFile>,
}

/// What all cards of a family share.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FamilyFile {
    pub(super) area: Spanned<String>,
    pub(super) act: Option<ActFile>,
    pub(super) per: Option<PerFile>,
    #[serde(default)]
    pub(super) on: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) tags: Vec<Spanned<String>>,
    pub(super) evidence: Option<EvidenceFile>,
    #[serde(default)]
    pub(super) words: Vec<Words>,
    #[serde(default, rename = "field")]
    pub(super) fields: Vec<FieldFile>,
}

/// Words that a card has beside its title.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Words {
    Coach,
    Starter,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ActFile {
    Entry,
    Exchange(Vec<MoveFile>),
    Letter,
    Reveal(ModeFile),
    Path(Vec<Spanned<String>>),
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum MoveFile {
    Counter,
    Accept,
    Decline,
    Withdraw,
    Review,
    Close,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ModeFile {
    Together,
    Overlap,
    OnDate,
    WhenISay,
    OnRequest,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum PerFile {
    Day,
    Week,
    Once,
    Many,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum EvidenceFile {
    Ours(OursFile),
    Papers(Vec<String>),
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum OursFile {
    Ours,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FieldFile {
    pub(super) id: Spanned<String>,
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
pub(super) enum KindFile {
    Scale(ScaleFile),
    Choice(Vec<Spanned<String>>),
    Many(Vec<Spanned<String>>),
    Text(u16),
    Day,
    Schedule,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScaleFile {
    min: i16,
    max: i16,
    #[serde(default = "one")]
    step: i16,
    #[serde(default)]
    stops: Vec<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ShareFile {
    #[default]
    Ask,
    Never,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WhenFile {
    field: Spanned<String>,
    any: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MeasureFile {
    of: Spanned<String>,
    more: MoreFile,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum MoreFile {
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

impl Words {
    /// The attribute of the card's title that holds them.
    pub(super) const fn attribute(self) -> &'static str {
        match self {
            Self::Coach => words::COACH,
            Self::Starter => words::STARTER,
        }
    }
}

impl ActFile {
    /// The primitive; or the name of a step that is no slug.
    pub(super) fn act(self) -> Result<Act, Spanned<String>> {
        Ok(match self {
            Self::Entry => Act::Entry,
            Self::Exchange(moves) => Act::Exchange(moves.into_iter().map(Move::from).collect()),
            Self::Letter => Act::Letter,
            Self::Reveal(mode) => Act::Reveal(mode.into()),
            Self::Path(steps) => Act::Path(slugs(steps)?),
        })
    }
}

impl From<EvidenceFile> for Evidence {
    fn from(file: EvidenceFile) -> Self {
        match file {
            EvidenceFile::Ours(OursFile::Ours) => Self::Ours,
            EvidenceFile::Papers(keys) => Self::Papers(keys),
        }
    }
}

impl FieldFile {
    /// The field; or the name in it that is no slug.
    pub(super) fn field(self) -> Result<Field, Spanned<String>> {
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
                KindFile::Schedule => Kind::Schedule,
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

pub(super) fn slug(name: Spanned<String>) -> Result<Slug, Spanned<String>> {
    Slug::new(name.get_ref().as_str()).map_err(|_| name)
}

pub(super) fn slugs(names: Vec<Spanned<String>>) -> Result<Vec<Slug>, Spanned<String>> {
    names.into_iter().map(slug).collect()
}
