//! Cards of the couple's own: a card of the catalogue gives the shape, the couple gives the words.
//!
//! A card is never changed: who wants other words writes another one and retires the first. What was written with a
//! retired card keeps its words. What the other's device sends is taken within bounds, and passed over beyond them.

use std::collections::BTreeMap;

use grammar::{Day, Slug};
use minicbor::{Decode, Encode};
use proto::MemberId;

use crate::log::Event;

/// Most characters of a title.
const TITLE: usize = 120;
/// Most characters of the line that helps.
const HELP: usize = 300;
/// Most cards that are in use at once.
const IN_USE: usize = 64;
/// Most cards of one person, with the retired ones.
const OF_ONE: usize = 256;

/// A card as it is written down.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct OwnCard {
    /// The id of the card whose shape it has, a dot, and 20 random hexadecimal digits.
    #[n(1)]
    pub(crate) id: Slug,
    #[n(2)]
    pub(crate) title: String,
    /// A line that helps whoever answers or reads.
    #[n(3)]
    pub(crate) help: Option<String>,
}

/// All own cards of a space, as the house's events add up.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode)]
#[cbor(transparent)]
pub(crate) struct OwnCards(#[n(0)] pub(crate) BTreeMap<Slug, Kept>);

/// An own card, and what became of it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Kept {
    #[n(1)]
    pub(crate) by: MemberId,
    #[n(2)]
    pub(crate) day: Day,
    #[n(3)]
    pub(crate) title: String,
    #[n(4)]
    pub(crate) help: Option<String>,
    #[n(5)]
    pub(crate) retired: bool,
}

impl OwnCard {
    /// Whether its words can be shown: not empty, not too long, on one line.
    pub(crate) fn is_sound(&self) -> bool {
        let usable = |text: &str, most: usize| {
            !text.is_empty()
                && text == text.trim()
                && text.chars().count() <= most
                && !text.chars().any(char::is_control)
        };
        self.id.parent().is_some()
            && usable(&self.title, TITLE)
            && self.help.as_ref().is_none_or(|help| usable(help, HELP))
    }
}

impl OwnCards {
    /// Nobody's.
    pub(crate) const NONE: Self = Self(BTreeMap::new());

    /// Takes in a card, unless it is no card, or its id is taken, or its author has too many.
    pub(crate) fn take(&mut self, card: &OwnCard, event: &Event) {
        let of_one = self.0.values().filter(|kept| kept.by == event.by).count();
        if card.is_sound() && of_one < OF_ONE && !self.0.contains_key(&card.id) {
            let OwnCard { id, title, help } = card.clone();
            self.0.insert(id, Kept { by: event.by, day: event.day, title, help, retired: false });
        }
    }

    /// Either retires a card, whoever wrote it.
    pub(crate) fn retire(&mut self, id: &Slug) {
        if let Some(kept) = self.0.get_mut(id) {
            kept.retired = true;
        }
    }

    pub(crate) fn get(&self, id: &Slug) -> Option<&Kept> {
        self.0.get(id)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Slug, &Kept)> {
        self.0.iter()
    }

    /// Whether a person may write one more.
    pub(crate) fn has_room(&self, by: MemberId) -> bool {
        let in_use = self.0.values().filter(|kept| !kept.retired).count();
        in_use < IN_USE && self.0.values().filter(|kept| kept.by == by).count() < OF_ONE
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::{
        Body,
        apart::{Home, entity, mara},
        house::{House, Verb},
    };

    fn card(number: usize, title: &str) -> OwnCard {
        let id = Slug::new(format!("own.question.{number:020x}")).expect("a slug");
        OwnCard { id, title: title.into(), help: None }
    }

    fn house(home: &mut Home, of: &BTreeSet<usize>) -> House {
        let log = home.log(of);
        House::of(log.of(entity()))
    }

    #[test]
    fn whatever_was_written_and_retired_offline_both_have_the_same_cards() {
        let mut retired = 0;
        for seed in 0..1_000 {
            let mut home = Home::new(seed, 2);
            for number in 0..20 {
                let (on, to) = (home.below(4), home.below(4));
                let verb = match home.below(3) {
                    // Somebody may write two cards of one id, on a device that lies.
                    0 => Verb::Card(card(home.below(number + 1), &format!("card {number}"))),
                    1 => Verb::Retire(card(home.below(number + 1), "").id),
                    _ => {
                        home.meet(on, to);
                        continue;
                    }
                };
                home.write(on, Body::House(verb));
            }
            let all = home.all();
            let whole = house(&mut home, &all);
            assert_eq!(house(&mut home, &all), whole, "seed {seed}: in whichever order it came");
            retired += whole.cards.iter().filter(|(_, kept)| kept.retired).count();
        }
        assert!(retired > 100, "{retired}");
    }

    #[test]
    fn what_a_device_that_lies_sends_is_passed_over_beyond_its_bounds() {
        let mut home = Home::new(1, 1);
        let long = "x".repeat(TITLE + 1);
        let help = |help: &str| OwnCard { help: Some(help.into()), ..card(7, "with help") };
        let bad =
            [card(0, ""), card(1, " "), card(2, &long), card(3, "two\nlines"), help(""), help(&"x".repeat(HELP + 1))];
        let orphan = OwnCard { id: Slug::new("question").expect("a slug"), ..card(0, "of no shape") };
        for card in bad.into_iter().chain([orphan]) {
            home.write(0, Body::House(Verb::Card(card)));
        }
        let all = home.all();
        assert_eq!(house(&mut home, &all).cards, OwnCards::NONE);
        for number in 0..OF_ONE + 5 {
            home.write(0, Body::House(Verb::Card(card(number, "many"))));
        }
        let all = home.all();
        let cards = house(&mut home, &all).cards;
        assert_eq!(cards.iter().count(), OF_ONE);
        assert!(!cards.has_room(mara()));
    }

    #[test]
    fn the_first_words_of_an_id_stand_and_retired_ones_can_be_read() {
        let mut home = Home::new(1, 1);
        home.write(0, Body::House(Verb::Card(card(1, "What made you laugh?"))));
        home.meet(0, 1);
        home.write(1, Body::House(Verb::Card(card(1, "Something else"))));
        home.write(1, Body::House(Verb::Retire(card(1, "").id)));
        let all = home.all();
        let cards = house(&mut home, &all).cards;
        let kept = cards.get(&card(1, "").id).expect("it is there");
        assert_eq!((kept.title.as_str(), kept.by, kept.retired), ("What made you laugh?", mara(), true));
    }
}
