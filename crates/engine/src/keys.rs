//! Names of the vault's records. They say nothing of what was written: ids are random or hashed.

use grammar::Slug;
use proto::SpaceId;

use crate::{DraftId, Key, Span};

/// This device: its id, its keys, its own space.
pub(crate) fn me() -> Key {
    Key("me".into())
}

/// The pairing under way.
pub(crate) fn pairing() -> Key {
    Key("pairing".into())
}

/// What rarely changes of a space: links, keys, tokens.
pub(crate) fn space(space: SpaceId) -> Key {
    Key(format!("space/{}", space.hex()))
}

/// What each commit changes of a space: heads, cursor, counters.
pub(crate) fn heads(space: SpaceId) -> Key {
    Key(format!("heads/{}", space.hex()))
}

/// One batch that is not in a segment yet.
pub(crate) fn tail(space: SpaceId, number: u64) -> Key {
    Key(format!("tail/{}/{number:016x}", space.hex()))
}

/// About 256 KB of batches, named by the first one's number.
pub(crate) fn segment(space: SpaceId, first: u64) -> Key {
    Key(format!("seg/{}/{first:016x}", space.hex()))
}

/// A sealed envelope that the relay does not have yet.
pub(crate) fn outgoing(space: SpaceId, env_seq: u64) -> Key {
    Key(format!("out/{}/{env_seq:016x}", space.hex()))
}

/// A sealed envelope that the relay acknowledged: kept, since a relay may lose what it acknowledged.
pub(crate) fn sent(space: SpaceId, env_seq: u64) -> Key {
    Key(format!("sent/{}/{env_seq:016x}", space.hex()))
}

/// Unsaved typing.
pub(crate) fn draft(id: &DraftId) -> Key {
    let span = match id.span {
        None => String::from("-"),
        Some(Span::Day(day)) => format!("d{}", day.unix_days()),
        Some(Span::Week(week)) => {
            let (year, number) = week.iso();
            format!("w{year}-{number}")
        }
    };
    Key(format!("draft/{}/{span}", id.card.as_str()))
}

/// What a key names, as far as opening needs to know.
pub(crate) enum Name {
    Me,
    Pairing,
    Space(SpaceId),
    Heads(SpaceId),
    Tail(SpaceId, u64),
    Segment(SpaceId, u64),
    Outgoing(SpaceId, u64),
    Sent(SpaceId, u64),
    Draft,
}

/// Reads a key that one of the functions above made.
pub(crate) fn parse(key: &Key) -> Option<Name> {
    let mut parts = key.0.split('/');
    let family = parts.next()?;
    match family {
        "me" => return Some(Name::Me),
        "pairing" => return Some(Name::Pairing),
        "draft" => return Some(Name::Draft),
        _ => {}
    }
    let space = SpaceId::from_hex(parts.next()?).ok()?;
    let number = parts.next().and_then(|hex| u64::from_str_radix(hex, 16).ok());
    match (family, number) {
        ("space", None) => Some(Name::Space(space)),
        ("heads", None) => Some(Name::Heads(space)),
        ("tail", Some(number)) => Some(Name::Tail(space, number)),
        ("seg", Some(number)) => Some(Name::Segment(space, number)),
        ("sent", Some(number)) => Some(Name::Sent(space, number)),
        ("out", Some(number)) => Some(Name::Outgoing(space, number)),
        _ => None,
    }
}

/// The form a draft's record belongs to, as [`draft`] wrote it.
pub(crate) fn parse_draft(key: &Key) -> Option<DraftId> {
    let mut parts = key.0.strip_prefix("draft/")?.split('/');
    let card = Slug::new(parts.next()?).ok()?;
    let span = match parts.next()? {
        "-" => None,
        text => Some(match text.split_at_checked(1)? {
            ("d", day) => Span::Day(grammar::Day::from_unix_days(day.parse().ok()?)),
            ("w", week) => {
                let (year, number) = week.rsplit_once('-')?;
                Span::Week(grammar::Week::new(year.parse().ok()?, number.parse().ok()?)?)
            }
            _ => return None,
        }),
    };
    Some(DraftId { card, span })
}
