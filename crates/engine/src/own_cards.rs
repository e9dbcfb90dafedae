//! Cards of the couple's own, and where any card is found.

use std::{borrow::Cow, collections::BTreeMap};

use grammar::{Act, Card, Slug, Words};
use proto::EntityId;
use rand_core::CryptoRng;

use crate::{
    CardStep, Engine, Now, Refusal, Topic,
    model::{
        Body,
        house::{HOUSE, Verb},
        own_card::{Kept, OwnCard},
    },
    space::random,
    txn::Txn,
    views,
};

/// What a card is tagged with that gives its shape to own ones.
const SHAPE: Slug = Slug::literal("own");
/// The words of a card that carries its own.
const TITLE: Slug = Slug::literal("title");
const COACH: Slug = Slug::literal("coach");

impl Engine {
    /// Writes or retires a card of the couple's own.
    pub(crate) fn own_card(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        step: CardStep,
    ) -> Result<(), Refusal> {
        let space = self.open_place()?;
        let cards = self.logs.get(&space.id).map(|log| &log.house().cards);
        let verb = match step {
            CardStep::Write { like, title, help } => {
                self.shape(&like).ok_or_else(|| Refusal::NoSuchCard(like.clone()))?;
                if cards.is_some_and(|cards| !cards.has_room(space.me)) {
                    return Err(Refusal::TooMany);
                }
                let help = help.map(|help| help.trim().to_owned()).filter(|help| !help.is_empty());
                let digits: String = random::<10>(rng).iter().map(|byte| format!("{byte:02x}")).collect();
                let id = Slug::new(format!("{like}.{digits}")).map_err(|_| Refusal::NoSuchCard(like))?;
                let card = OwnCard { id, title: title.trim().to_owned(), help };
                if !card.is_sound() {
                    return Err(Refusal::UnusableWords);
                }
                Verb::Card(card)
            }
            CardStep::Retire(id) => {
                cards.and_then(|cards| cards.get(&id)).ok_or(Refusal::NotYours)?;
                Verb::Retire(id)
            }
        };
        txn.author(self, now, rng, space.id, EntityId::from(HOUSE), &Body::House(verb))?;
        txn.changed.extend([Topic::House, Topic::Entries]);
        Ok(())
    }

    /// A card of this build or of the couple's own.
    pub(crate) fn find_card(&self, id: &Slug) -> Option<Cow<'_, Card>> {
        match self.catalogue.as_ref().and_then(|catalogue| catalogue.card(id)) {
            Some(card) => Some(Cow::Borrowed(card)),
            None => self.kept_card(id).and_then(|kept| self.with_words(id, kept)).map(Cow::Owned),
        }
    }

    /// A card of this build or of the couple's own, if it uses the right primitive.
    pub(crate) fn card_of(&self, id: &Slug, is: impl Fn(&Act) -> bool) -> Result<Cow<'_, Card>, Refusal> {
        self.find_card(id).filter(|card| is(&card.act)).ok_or_else(|| Refusal::NoSuchCard(id.clone()))
    }

    pub(crate) fn own_cards(&self) -> Vec<views::OwnCard> {
        let Some(space) = self.shared_space() else { return Vec::new() };
        let Some(log) = self.logs.get(&space.id) else { return Vec::new() };
        let card = |(id, kept): (&Slug, &Kept)| {
            let card = self.with_words(id, kept)?;
            Some(views::OwnCard { card, mine: kept.by == space.me, day: kept.day, retired: kept.retired })
        };
        let mut cards: Vec<_> = log.house().cards.iter().filter_map(card).collect();
        cards.sort_by(|a, b| (a.retired, b.day, &a.card.id).cmp(&(b.retired, a.day, &b.card.id)));
        cards
    }

    /// Own cards can be read for ever, also where sharing has ended.
    fn kept_card(&self, id: &Slug) -> Option<&Kept> {
        self.logs.values().find_map(|log| log.house().cards.get(id))
    }

    /// The card whose shape others have.
    fn shape(&self, id: &Slug) -> Option<&Card> {
        let card = self.catalogue.as_ref().and_then(|catalogue| catalogue.card(id));
        card.filter(|card| card.tags.contains(&SHAPE))
    }

    /// An own card: the shape that its id names, with its couple's words. None for a shape of a newer app.
    fn with_words(&self, id: &Slug, kept: &Kept) -> Option<Card> {
        let shape = self.shape(&id.parent()?)?;
        let help = kept.help.iter().map(|help| (COACH, help.clone()));
        let words: BTreeMap<Slug, String> = [(TITLE, kept.title.clone())].into_iter().chain(help).collect();
        let tags = shape.tags.iter().filter(|tag| **tag != SHAPE).cloned().collect();
        Some(Card { id: id.clone(), tags, replaces: None, words: Words::Own(words), ..shape.clone() })
    }
}
