//! What events say: one file per primitive. Folds never see cards: an event's shape was checked when it
//! was written, and is read tolerantly.

#[cfg(test)]
mod apart;
pub(crate) mod entry;
pub(crate) mod exchange;
pub(crate) mod hold;
pub(crate) mod house;
pub(crate) mod letter;
pub(crate) mod own_card;
pub(crate) mod path;
pub(crate) mod reveal;

use minicbor::{Decode, Decoder, Encode};
use proto::{Malformed, Raw, decode, encode};

/// What an event says.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Body {
    /// One person recorded something dated.
    Entry(entry::Verb),
    /// One asks, the other answers.
    Exchange(exchange::Verb),
    /// Names, settings, places.
    House(house::Verb),
    /// From one person to the other, sealed until opened.
    Letter(letter::Verb),
    /// Both answer apart, then both see.
    Reveal(reveal::Verb),
    /// Cards in an order, taken together.
    Path(path::Verb),
    /// A newer version's; kept as it came.
    Unknown(Raw),
    /// The author destroyed it.
    Erased,
}

/// A body's first element: which primitive speaks.
const ENTRY: u64 = 1;
const EXCHANGE: u64 = 2;
const LETTER: u64 = 3;
const REVEAL: u64 = 4;
const PATH: u64 = 5;
const HOUSE: u64 = 6;

impl Body {
    /// `[primitive, verb]`.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Entry(verb) => encode(&(ENTRY, verb)),
            Self::Exchange(verb) => encode(&(EXCHANGE, verb)),
            Self::House(verb) => encode(&(HOUSE, verb)),
            Self::Letter(verb) => encode(&(LETTER, verb)),
            Self::Reveal(verb) => encode(&(REVEAL, verb)),
            Self::Path(verb) => encode(&(PATH, verb)),
            Self::Unknown(raw) => raw.as_bytes().to_vec(),
            Self::Erased => Vec::new(),
        }
    }

    /// Reads a body. One that this version does not understand is kept, never refused: its author may be newer.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let mut head = Decoder::new(bytes);
        let known = match head.array().and_then(|_| head.u64()) {
            Ok(ENTRY) => verb(bytes).map(Self::Entry),
            Ok(EXCHANGE) => verb(bytes).map(Self::Exchange),
            Ok(HOUSE) => verb(bytes).map(Self::House),
            Ok(LETTER) => verb(bytes).map(Self::Letter),
            Ok(REVEAL) => verb(bytes).map(Self::Reveal),
            Ok(PATH) => verb(bytes).map(Self::Path),
            _ => None,
        };
        known.or_else(|| decode::<Raw>("body", bytes).ok().map(Self::Unknown)).unwrap_or_else(|| {
            // Committed bytes that are no CBOR at all: kept as a byte string.
            Self::Unknown(Raw::of(&minicbor::bytes::ByteVec::from(bytes.to_vec())))
        })
    }
}

fn verb<T: for<'b> Decode<'b, ()> + Encode<()>>(bytes: &[u8]) -> Option<T> {
    let read: Result<(u64, T), Malformed> = decode("body", bytes);
    read.ok().map(|(_, verb)| verb)
}
