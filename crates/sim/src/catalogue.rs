//! The cards that stories are played with.

use crate::{exchanges::need_card, paths::path_cards};
use grammar::{Act, Card, Catalogue, Evidence, Field, Kind, Mode, Per, Scale, Share, Slug, Words};

pub(crate) fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap_or_else(|_| unreachable!("the story's own ids are slugs"))
}

pub(crate) fn lamp() -> Slug {
    slug("entry.lamp")
}

pub(crate) fn note_of(note: u16) -> Slug {
    slug(&format!("note{}", note % 8))
}

/// One card a day with eight notes, so that concurrent writes meet in one entity and rarely in one field; a letter; a
/// question of each mode; questions of two depths for days; a path.
pub(crate) fn catalogue() -> Catalogue {
    let field = |id: Slug, kind: Kind| Field {
        id,
        kind,
        optional: true,
        share: Share::Ask,
        more: false,
        when: None,
        measure: None,
    };
    let mut fields = vec![field(slug("energy"), Kind::Scale(Scale { min: 0, max: 4, step: 1, stops: Vec::new() }))];
    fields.extend((0..8).map(|note| field(note_of(note), Kind::Text(100))));
    let card = Card {
        id: lamp(),
        act: Act::Entry,
        per: Per::Day,
        fields,
        on: Vec::new(),
        tags: Vec::new(),
        packs: Vec::new(),
        evidence: Evidence::Ours,
        replaces: None,
        words: Words::Messages,
    };
    let choice =
        |id: &str, options: &[&str]| field(slug(id), Kind::Choice(options.iter().map(|option| slug(option)).collect()));
    let letter = Card {
        id: slug("letter.fear"),
        act: Act::Letter,
        per: Per::Many,
        fields: vec![
            choice("depth", &["shallow", "deeper", "deep"]),
            choice("wish", &["hear", "comfort", "think"]),
            field(slug("body"), Kind::Text(200)),
        ],
        ..card.clone()
    };
    let apart = |id: &str, mode: Mode, per: Per, fields: Vec<Field>| Card {
        id: slug(id),
        act: Act::Reveal(mode),
        per,
        fields,
        ..card.clone()
    };
    let words = || vec![field(slug("words"), Kind::Text(60))];
    let like = ["dance", "feet", "hands", "song"].map(slug).to_vec();
    let cards = [
        apart("reveal.ours", Mode::Together, Per::Once, words()),
        apart("reveal.many", Mode::Together, Per::Many, words()),
        apart("reveal.touch", Mode::Overlap, Per::Once, vec![field(slug("like"), Kind::Many(like))]),
        apart("reveal.later", Mode::OnDate, Per::Once, words()),
        apart("reveal.say", Mode::WhenISay, Per::Once, words()),
        apart("reveal.legacy", Mode::OnRequest, Per::Once, words()),
    ];
    let moment = Card { id: slug("entry.moment"), per: Per::Many, fields: words(), ..card.clone() };
    let tagged = |id: &str, tag: &str| Card {
        tags: vec![slug(tag)],
        ..apart(&format!("daily.{id}"), Mode::Together, Per::Day, words())
    };
    let light = ["bread", "door", "lamp", "rain", "song"].map(|id| tagged(id, "light"));
    let deep = ["fear", "hope", "time"].map(|id| tagged(id, "deep"));
    let days = light.into_iter().chain(deep);
    Catalogue::new([card.clone(), letter, moment, need_card()].into_iter().chain(cards).chain(days).chain(path_cards()))
        .unwrap_or_else(|_| unreachable!("the story's own card is sound"))
}
