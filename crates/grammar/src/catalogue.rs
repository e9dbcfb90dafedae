use std::collections::BTreeMap;

use minicbor::{
    Decode, Decoder, Encode, Encoder,
    encode::{Error as EncodeError, Write},
};

use crate::{Card, Slug, Unsound};

/// All cards of a build, each sound and each once.
///
/// As CBOR: `{1: [card, ..]}` in the order of the cards' ids.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Catalogue(BTreeMap<Slug, Card>);

impl Catalogue {
    /// Takes cards in, if every one is sound, none comes twice, and each one they name is there.
    pub fn new(cards: impl IntoIterator<Item = Card>) -> Result<Self, Unsound> {
        let mut all = BTreeMap::new();
        for card in cards {
            card.sound()?;
            if let Some(twice) = all.insert(card.id.clone(), card) {
                return Err(Unsound::SameCardTwice(twice.id));
            }
        }
        let catalogue = Self(all);
        for card in catalogue.cards() {
            if let Some(named) = card.names().find(|named| catalogue.card(named).is_none()) {
                return Err(Unsound::NamesNoCard { card: card.id.clone(), named: named.clone() });
            }
        }
        Ok(catalogue)
    }

    /// The card of an id.
    pub fn card(&self, id: &Slug) -> Option<&Card> {
        self.0.get(id)
    }

    /// All cards, in the order of their ids.
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        self.0.values()
    }
}

impl<C> Encode<C> for Catalogue {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, ctx: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.map(1)?.u8(1)?.array(self.0.len() as u64)?;
        self.cards().try_for_each(|card| card.encode(e, ctx))
    }
}

impl<'b, C> Decode<'b, C> for Catalogue {
    fn decode(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Self, minicbor::decode::Error> {
        let fault = minicbor::decode::Error::message;
        let mut cards = None;
        for _ in 0..d.map()?.ok_or_else(|| fault("catalogue"))? {
            match d.u64()? {
                1 => cards = Some(d.array_iter_with(ctx)?.collect::<Result<Vec<Card>, _>>()?),
                _newer => d.skip()?,
            }
        }
        Self::new(cards.ok_or_else(|| fault("cards of a catalogue"))?).map_err(|_| fault("sound catalogue"))
    }
}
