use std::collections::BTreeMap;

use minicbor::{
    Decode, Decoder, Encode, Encoder,
    encode::{Error as EncodeError, Write},
};

use crate::{Field, Slug};

/// What can be asked or recorded. A released card's shape only grows; changed meaning is a new card.
///
/// As CBOR: a map with integer keys; keys of a newer version are passed over.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Card {
    /// Unique in a catalogue, and for ever.
    #[n(1)]
    pub id: Slug,
    /// The primitive it uses.
    #[n(2)]
    pub act: Act,
    /// How often it is answered.
    #[n(3)]
    pub per: Per,
    /// Its questions, in order.
    #[n(4)]
    pub fields: Vec<Field>,
    /// Cards that it may be about; empty when it is about nothing.
    #[n(5)]
    pub on: Vec<Slug>,
    /// What it is found by.
    #[n(6)]
    pub tags: Vec<Slug>,
    /// Condition packs it belongs to.
    #[n(7)]
    pub packs: Vec<Slug>,
    /// What it rests on.
    #[n(8)]
    pub evidence: Evidence,
    /// The older card whose place it takes.
    #[n(9)]
    pub replaces: Option<Slug>,
    /// Where its text stands.
    #[n(10)]
    pub words: Words,
}

/// The primitive a card uses.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub enum Act {
    /// One person records something dated.
    #[n(0)]
    Entry,
    /// One asks, the other answers, either may revise; with the moves that this card allows.
    #[n(1)]
    Exchange(#[n(0)] Vec<Move>),
    /// One person to the other, sealed until opened.
    #[n(2)]
    Letter,
    /// Both answer apart, then both see.
    #[n(3)]
    Reveal(#[n(0)] Mode),
    /// A sequence of cards with turns.
    #[n(4)]
    Path(#[n(0)] Vec<Slug>),
}

/// A move in an exchange.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum Move {
    /// Offer something else.
    #[n(0)]
    Counter,
    /// Say yes to a revision.
    #[n(1)]
    Accept,
    /// Say no to a revision.
    #[n(2)]
    Decline,
    /// Take back what one asked.
    #[n(3)]
    Withdraw,
    /// Look again at what was agreed.
    #[n(4)]
    Review,
    /// Stop an agreement.
    #[n(5)]
    Close,
}

/// When both see what both answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum Mode {
    /// Once both have answered.
    #[n(0)]
    Together,
    /// Only what both said yes to.
    #[n(1)]
    Overlap,
    /// On a date.
    #[n(2)]
    OnDate,
    /// When the writer says.
    #[n(3)]
    WhenISay,
    /// The other may ask; the writer has some days to say no.
    #[n(4)]
    OnRequest,
}

/// How often a card is answered. For all but [`Per::Many`] the entity id is derived.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum Per {
    /// Once a civil day.
    #[n(0)]
    Day,
    /// Once an ISO week.
    #[n(1)]
    Week,
    /// Once.
    #[n(2)]
    Once,
    /// Any number of times.
    #[n(3)]
    Many,
}

/// What a card rests on.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub enum Evidence {
    /// Our own judgement.
    #[n(0)]
    Ours,
    /// Studies, by the keys of docs/evidence.md.
    #[n(1)]
    Papers(#[n(0)] Vec<String>),
}

/// Where a card's text stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Words {
    /// In the app's messages, by the ids that the card and its fields give.
    Messages,
    /// In the card, as its couple wrote it: `title`, perhaps `coach`, the ids of fields, and `field.option`. What is not
    /// there is said by the messages of the card whose shape it has.
    Own(BTreeMap<Slug, String>),
}

impl Card {
    /// The field of an id.
    pub fn field(&self, id: &Slug) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == *id)
    }
}

/// Null, or an array of `[key, text]` in the order of the keys.
impl<C> Encode<C> for Words {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, ctx: &mut C) -> Result<(), EncodeError<W::Error>> {
        match self {
            Self::Messages => e.null()?.ok(),
            Self::Own(words) => {
                e.array(words.len() as u64)?;
                words.iter().try_for_each(|pair| pair.encode(e, ctx))
            }
        }
    }
}

impl<'b, C> Decode<'b, C> for Words {
    fn decode(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Self, minicbor::decode::Error> {
        if d.datatype()? == minicbor::data::Type::Null {
            d.null()?;
            return Ok(Self::Messages);
        }
        let mut words = BTreeMap::new();
        for pair in d.array_iter_with(ctx)? {
            let (key, text): (Slug, String) = pair?;
            if words.last_key_value().is_some_and(|(last, _)| *last >= key) {
                return Err(minicbor::decode::Error::message("order of words"));
            }
            words.insert(key, text);
        }
        Ok(Self::Own(words))
    }
}
