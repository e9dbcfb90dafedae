use std::collections::{BTreeMap, BTreeSet};

use engine::{
    Action, FormAudience, Key, PairStep, Secret, Span, WordsStep,
    views::{Devices, Recent, Shown, Words, WordsState},
};
use grammar::{Answers, Audience, Card, Catalogue, Day, Field, Kind, Per, Repeat, Schedule, Share, Value, Weekdays};
use proto::EntityId;

use crate::{
    Failure, Weather,
    relay::Held,
    story::Story,
    weather::below,
    world::{Who, World},
};

/// Mara's phone and Tom's.
const BOTH: [Who; 2] = [0, 1];
const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;
/// What people write about.
const WORDS: [&str; 24] = [
    "tea",
    "rain",
    "the heron",
    "a walk",
    "bread",
    "the harbour",
    "quiet",
    "your letter",
    "soup",
    "the garden",
    "sleep",
    "a song",
    "the old chair",
    "snow",
    "laughing",
    "the sea",
    "a long bath",
    "oranges",
    "the neighbour",
    "a nap",
    "light",
    "the stairs",
    "plums",
    "a phone call",
];

/// What years of life leave in one device's vault.
pub struct Years {
    /// Every record, as the engine gave it to be stored.
    pub vault: BTreeMap<Key, Vec<u8>>,
    /// Events in the own space and in the shared one.
    pub events: (usize, usize),
    /// What the other has shown, the newest first.
    pub theirs: Vec<Shown>,
    /// What this person wrote, the newest first.
    pub mine: Vec<Shown>,
    /// What this person's recovery words stand for; made on the third day.
    pub words: Option<Secret<32>>,
    /// What the relay holds of this person's own space and of the shared one.
    pub spaces: Vec<Held>,
}

/// Two people in fair weather, always online, for so many days until now (milliseconds since 1970; civil time is an
/// hour ahead of UTC). In the morning both begin every card of the day, and answer each other's; in the evening they
/// fill in the rest; on Sundays the cards of the week. Fields that may be shown are shown. This is Mara's phone.
pub fn years(seed: u64, catalogue: Catalogue, days: u32, now_ms: i64) -> Result<Years, Failure> {
    let mut world = World::new(seed, Weather::CALM, catalogue, &["Mara's phone", "Tom's phone"]);
    world.devices.iter_mut().for_each(|device| device.skew_ms = 0);
    let midnight = |ms: i64| (ms + HOUR_MS).div_euclid(DAY_MS) * DAY_MS - HOUR_MS;
    let today = midnight(now_ms);
    world.now_ms = today - i64::from(days) * DAY_MS;
    let mut story = Story::of(world);
    for (who, name) in [(0, "Mara"), (1, "Tom")] {
        story.world.act(who, Action::Begin { name: Some(name.into()) });
        story.world.run_for(1_000);
    }
    story.pair(0, 1, PairStep::InviteByLink)?;
    story.until(today - i64::from(days) * DAY_MS + HOUR_MS);
    let mut words = None;
    for day in (1..=days).rev().map(|back| today - i64::from(back) * DAY_MS) {
        story.until(day + 7 * HOUR_MS);
        story.mornings();
        story.until(day + 20 * HOUR_MS);
        story.evenings();
        if days - today.saturating_sub(day).div_euclid(DAY_MS) as u32 == 2 {
            words = story.keep_words()?;
        }
    }
    // Today so far: nobody knows what time it is.
    story.until(today);
    story.mornings();
    story.until(now_ms.max(today + 2_000));
    let since = Day::from_unix_days(0);
    let events = story.world.devices[0].engine.as_ref().map(engine::Engine::event_counts).unwrap_or_default();
    let shown = |mine| story.ask(0, &Recent { card: None, mine, since });
    let (mine, theirs) = (shown(true), shown(false));
    let relay = &story.world.relay;
    let hers = relay.spaces().into_iter().filter_map(|space| relay.holds(space));
    // Tom's own space is found by no words.
    let spaces = hers.filter(|held| held.parties == 2 || held.locator.is_some()).collect();
    Ok(Years { vault: story.world.devices.swap_remove(0).vault, events, theirs, mine, words, spaces })
}

impl Story {
    fn until(&mut self, ms: i64) {
        self.world.run_for((ms - self.world.now_ms).max(0));
    }

    /// Mara makes recovery words.
    fn keep_words(&mut self) -> Result<Option<Secret<32>>, Failure> {
        self.world.act(0, Action::Words(WordsStep::Make));
        let words = self.ask(0, &Words);
        self.world.act(0, Action::Words(WordsStep::Keep));
        self.wait("the words are kept", |story| story.ask(0, &Devices).words == WordsState::There)?;
        Ok(words)
    }

    /// Both begin the cards of the day, and answer what the other has shown.
    fn mornings(&mut self) {
        for who in BOTH {
            for card in self.cards(Per::Day) {
                let fields = card.fields.len().min(3);
                self.fill(who, &card, &card.fields[..fields], None);
            }
        }
        self.world.run_for(1_000);
        for who in BOTH {
            let since = self.world.devices[who].day(self.world.now_ms);
            let shown = self.ask(who, &Recent { card: None, mine: false, since });
            for entry in shown.iter().filter(|entry| entry.about.is_none()) {
                for card in self.cards(Per::Many).iter().filter(|card| card.on.contains(&entry.card)) {
                    self.fill(who, card, &card.fields, Some(entry.entity));
                }
            }
        }
        self.world.run_for(1_000);
    }

    /// Both fill in the rest of the day, and on Sundays the week.
    fn evenings(&mut self) {
        let today = self.world.devices[0].day(self.world.now_ms);
        for who in BOTH {
            for card in self.cards(Per::Day) {
                let fields = card.fields.len().min(3);
                self.fill(who, &card, &card.fields[fields..], None);
            }
            if today.week().monday().plus(6) == today {
                self.cards(Per::Week).iter().for_each(|card| self.fill(who, card, &card.fields, None));
            }
        }
        self.world.run_for(1_000);
    }

    fn cards(&self, per: Per) -> Vec<Card> {
        self.world.catalogue.cards().filter(|card| card.per == per).cloned().collect()
    }

    fn fill(&mut self, who: Who, card: &Card, fields: &[Field], about: Option<EntityId>) {
        let today = self.world.devices[who].day(self.world.now_ms);
        let span = match card.per {
            Per::Day => Some(Span::Day(today)),
            Per::Week => Some(Span::Week(today.week())),
            Per::Once | Per::Many => None,
        };
        let answers: Answers = fields.iter().map(|field| (field.id.clone(), self.value(&field.kind))).collect();
        let mut audience = FormAudience::default();
        if fields.iter().any(|field| field.share == Share::Ask) {
            audience.form = Audience::BothOfUs;
        }
        let action = Action::Write { card: card.id.clone(), span, about, answers, clear: BTreeSet::new(), audience };
        self.world.act(who, action);
        self.world.run_for(200);
    }

    /// Anything that fits.
    fn value(&mut self, kind: &Kind) -> Value {
        let mut below = |end: usize| below(&mut self.world.rng, end as u64) as usize;
        match kind {
            Kind::Scale(scale) => {
                let points = (scale.max - scale.min) / scale.step + 1;
                Value::Scale(scale.min + scale.step * below(points as usize) as i16)
            }
            Kind::Choice(options) => Value::Choice(options[below(options.len())].clone()),
            Kind::Many(options) => Value::Many(options.iter().filter(|_| below(4) == 0).cloned().collect()),
            Kind::Text(most) => {
                let words: Vec<&str> = (0..3 + below(8)).map(|_| WORDS[below(WORDS.len())]).collect();
                Value::Text(words.join(", ").chars().take(usize::from(*most)).collect())
            }
            Kind::Schedule => {
                let days = Weekdays::new([1 + below(7) as u8]);
                Value::Schedule(Schedule { repeat: days.map_or(Repeat::Daily, Repeat::Weekly), at: None })
            }
            Kind::Day => Value::Day(Day::from_unix_days(20_000 + below(1_000) as i32)),
        }
    }
}

#[cfg(test)]
mod tests {
    use engine::{Engine, Input, Now, views::House};
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    use super::*;
    use crate::story::catalogue;

    /// One card, written twice a day by each of two, every time into the own space and into the shared one.
    #[test]
    fn a_month_of_two_people_is_in_maras_vault_and_opens() {
        let now = Now { wall_ms: 1_795_000_000_000, offset_min: 60 };
        let lived = years(11, catalogue(), 30, now.wall_ms).expect("fair weather");
        assert!(lived.events.0 >= 2 * 30 && lived.events.1 >= 4 * 30, "{:?}", lived.events);
        assert!(lived.theirs.iter().any(|entry| entry.span == Some(Span::Day(now.day()))), "today is not empty");
        let keys: Vec<Key> = lived.vault.keys().cloned().collect();
        let (mut engine, mut effects) = Engine::open(keys, "https://relay.example".into());
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        while !effects.load.is_empty() {
            let records = effects.load.iter().map(|key| (key.clone(), lived.vault[key].clone())).collect();
            effects = engine.handle(now, &mut rng, Input::Loaded(records));
        }
        assert_eq!(engine.event_counts(), lived.events);
        let house = engine.ask(now, &House);
        assert_eq!(house.partner.and_then(|partner| partner.name).as_deref(), Some("Tom"));
    }
}
