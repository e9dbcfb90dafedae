//! Where attacks happen: Mara's phone and tablet, Tom's phone, and the relay between them.

use engine::{
    Action, Engine, Fault, FormAudience, Input, Live, PairStep, Span,
    views::{House, HouseView, Recent, Shown, Sync},
};
use grammar::{Answers, Audience, Day, Value};
use proto::{Positioned, SpaceId};

use super::Broken;
use crate::{
    Weather,
    relay::Relay,
    story::{Story, catalogue, lamp, note_of},
    world::{Who, World},
};

/// Mara's phone.
pub(super) const MARA: Who = 0;
/// Tom's phone.
pub(super) const TOM: Who = 1;
/// Mara's tablet.
pub(super) const TABLET: Who = 2;

/// They have met.
pub(super) struct Home {
    pub(super) story: Story,
    /// The shared space.
    pub(super) shared: SpaceId,
    /// Mara's own space.
    pub(super) own: SpaceId,
    /// What Tom has not heard of yet.
    pub(super) fresh: Vec<Positioned>,
    /// The position that Tom's phone waits for.
    pub(super) next: u64,
    /// A copy of the relay from before anybody wrote.
    pub(super) early: Relay,
}

/// All that a device shows of what was written.
#[derive(Clone, PartialEq)]
pub(super) struct Look {
    mine: Vec<Shown>,
    theirs: Vec<Shown>,
    house: HouseView,
    /// How many events it has, of which some may say nothing.
    pub(super) events: Option<(usize, usize)>,
}

impl Look {
    /// Whether another look shows the same to a person, besides answers that this version cannot read.
    pub(super) fn says_as_much_as(&self, mut other: Self) -> bool {
        for shown in &mut other.theirs {
            shown.rows.retain(|(_, value)| !matches!(value, Value::Unknown(_)));
        }
        // When an entry was written last is not what it says.
        let said = |theirs: &[Shown]| theirs.iter().map(|shown| (shown.entity, shown.rows.clone())).collect::<Vec<_>>();
        self.mine == other.mine && said(&self.theirs) == said(&other.theirs) && self.house == other.house
    }
}

impl Home {
    /// They have met, and everybody has heard everything.
    pub(super) fn quiet(seed: u64) -> Result<Self, Broken> {
        let names = ["Mara's phone", "Tom's phone", "Mara's tablet"];
        let mut story = Story::of(World::new(seed, Weather::CALM, catalogue(), &names));
        for (who, name) in [(MARA, "Mara"), (TOM, "Tom")] {
            story.world.act(who, Action::Begin { name: Some(name.into()) });
            story.world.run_for(1_000);
        }
        story.pair(MARA, TOM, PairStep::InviteByLink)?;
        story.pair(MARA, TABLET, PairStep::InviteDevice)?;
        story.world.run_for(60_000);
        let (shared, own) = (story.world.relay.space_of(2), story.world.relay.space_of(1));
        let (Some(shared), Some(own)) = (shared, own) else { return Err(Broken::NoStory("their spaces")) };
        let next = story.world.relay.envelopes(shared).len() as u64 + 1;
        let early = story.world.relay.clone();
        let mut home = Self { story, shared, own, fresh: Vec::new(), next, early };
        home.write(MARA, "calm", 0);
        home.write(TOM, "well", 0);
        home.story.world.run_for(20_000);
        home.next = home.at_relay() + 1;
        if home.faults(MARA).len() + home.faults(TOM).len() + home.faults(TABLET).len() > 0 {
            return Err(Broken::NoStory("a quiet home"));
        }
        Ok(home)
    }

    /// Tom's phone has no network, and Mara has shown two things.
    pub(super) fn before_tom_hears(seed: u64) -> Result<Self, Broken> {
        let mut home = Self::quiet(seed)?;
        home.story.world.set_online(TOM, false);
        for word in ["rough", "grey"] {
            home.write(MARA, word, 0);
            home.story.world.run_for(5_000);
        }
        home.fresh = home.story.world.relay.envelopes(home.shared).split_off(home.next as usize - 1);
        if home.fresh.len() == 2 { Ok(home) } else { Err(Broken::NoStory("two envelopes")) }
    }

    /// Somebody shows a word for today.
    pub(super) fn write(&mut self, who: Who, word: &str, note: u16) {
        let day = self.story.world.devices[who].day(self.story.world.now_ms);
        self.story.world.act(
            who,
            Action::Write {
                card: lamp(),
                span: Some(Span::Day(day)),
                about: None,
                answers: Answers::new().with(note_of(note), Value::Text(word.into())),
                clear: Default::default(),
                audience: FormAudience { form: Audience::BothOfUs, ..FormAudience::default() },
            },
        );
    }

    pub(super) fn at_relay(&self) -> u64 {
        self.story.world.relay.envelopes(self.shared).len() as u64
    }

    pub(super) fn look(&self, who: Who) -> Look {
        let since = Day::from_unix_days(0);
        let recent = |mine| self.story.ask(who, &Recent { card: None, mine, since });
        let device = &self.story.world.devices[who];
        Look {
            mine: recent(true),
            theirs: recent(false),
            house: self.story.ask(who, &House),
            events: device.engine.as_ref().map(Engine::event_counts),
        }
    }

    pub(super) fn faults(&self, who: Who) -> Vec<Fault> {
        self.story.ask(who, &Sync).faults
    }

    pub(super) fn read_only(&self, who: Who) -> bool {
        self.story.ask(who, &Sync).read_only
    }

    /// The relay's socket brings this.
    pub(super) fn news(&mut self, who: Who, space: SpaceId, items: Vec<Positioned>, links: u64) {
        self.story.world.give(who, Input::Live(space, Live::Envelopes(items, links)));
    }

    /// The device's connections end and begin anew.
    pub(super) fn reconnect(&mut self, who: Who) {
        self.story.world.set_online(who, false);
        self.story.world.set_online(who, true);
        self.story.world.run_for(20_000);
    }

    /// Whether this device shows a word of the other's.
    pub(super) fn sees(&self, who: Who, word: &str) -> bool {
        let says =
            |shown: &Shown| shown.rows.iter().any(|(_, value)| matches!(value, Value::Text(text) if text == word));
        self.look(who).theirs.iter().any(says)
    }

    /// The relay tells the truth from here on, and Mara shows one more word: Tom hears it.
    pub(super) fn honest_again(&mut self) -> Result<(), Broken> {
        self.story.world.liar = None;
        self.story.world.meter = None;
        for who in [MARA, TOM, TABLET] {
            self.story.world.start(who);
            self.story.world.set_online(who, true);
        }
        self.story.world.run_for(2_000);
        self.write(MARA, "after all", 1);
        for _ in 0..20 {
            self.story.world.run_for(10_000);
            if self.sees(TOM, "after all") {
                return Ok(());
            }
        }
        Err(Broken::Deaf)
    }
}
