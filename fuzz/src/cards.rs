use crypto::pairing::{Fragment, SpokenCode};
use grammar::{Answers, Card, Catalogue, Day, Slug, Value};
use proto::{Cursor, Hash, SpaceId, Token, decode};

use crate::{choice, wire::comes_back};

/// Cards, the catalogue, and answers.
pub fn cards(bytes: &[u8]) {
    let Some((which, bytes)) = choice(bytes) else { return };
    match which % 4 {
        0 => drop(comes_back::<Value>(bytes)),
        1 => drop(decode::<Answers>("answers", bytes)),
        2 => drop(decode::<Card>("a card", bytes)),
        _ => drop(decode::<Catalogue>("the catalogue", bytes)),
    }
}

/// What people type or paste, and what stands in addresses.
pub fn typed(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let _ = Fragment::parse(text);
    let _ = SpokenCode::parse(text);
    let _ = annex::read_words(text);
    let _ = text.parse::<Day>();
    let _ = Slug::new(text);
    let _ = (SpaceId::from_hex(text), Token::from_hex(text), Hash::from_hex(text));
    if let Ok(cursor) = Cursor::from_text(text) {
        assert_eq!(Cursor::from_text(&cursor.text()), Ok(cursor));
    }
}
