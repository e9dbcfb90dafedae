//! Names of the vault's records. They say nothing of what was written: ids are random or hashed.

use proto::{ChainId, SpaceId, labelled};

use crate::{DraftId, Key};

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

/// What the house's events add up to.
pub(crate) fn house(space: SpaceId) -> Key {
    Key(format!("house/{}", space.hex()))
}

/// One batch that is not in a segment yet.
pub(crate) fn tail(space: SpaceId, number: u64) -> Key {
    Key(format!("tail/{}/{number:016x}", space.hex()))
}

/// About 256 KB of batches, named by the first one's number.
pub(crate) fn segment(space: SpaceId, first: u64) -> Key {
    Key(format!("seg/{}/{first:016x}", space.hex()))
}

/// How an envelope of one's own was sealed again.
pub(crate) fn again(space: SpaceId, env_seq: u64) -> Key {
    Key(format!("again/{}/{env_seq:016x}", space.hex()))
}

/// What is to take the place of an envelope at the relay.
pub(crate) fn amended(space: SpaceId, chain: ChainId, env_seq: u64) -> Key {
    Key(format!("amend/{}/{env_seq:016x}/{}", space.hex(), chain.hex()))
}

/// What of a space's holds was done again since the relay was set back.
pub(crate) fn redone(space: SpaceId) -> Key {
    Key(format!("holds/{}", space.hex()))
}

/// Unsaved typing. The form is hashed into the name, since names are not sealed.
pub(crate) fn draft(id: &DraftId) -> Key {
    Key(format!("draft/{}", labelled("draft", id).hex()))
}

/// What a key names, as far as opening needs to know.
pub(crate) enum Name {
    Me,
    Pairing,
    Space(SpaceId),
    Heads(SpaceId),
    House(SpaceId),
    Tail(SpaceId, u64),
    Segment(SpaceId, u64),
    Again(SpaceId, u64),
    Amended(SpaceId, ChainId, u64),
    Draft,
    Redone(SpaceId),
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
    if let ("amend", Some(number), Some(chain)) = (family, number, parts.next()) {
        return ChainId::from_hex(chain).ok().map(|chain| Name::Amended(space, chain, number));
    }
    match (family, number) {
        ("space", None) => Some(Name::Space(space)),
        ("heads", None) => Some(Name::Heads(space)),
        ("house", None) => Some(Name::House(space)),
        ("holds", None) => Some(Name::Redone(space)),
        ("tail", Some(number)) => Some(Name::Tail(space, number)),
        ("seg", Some(number)) => Some(Name::Segment(space, number)),
        ("again", Some(number)) => Some(Name::Again(space, number)),
        _ => None,
    }
}
