//! Devices come and go: added, lost and removed, recovered by words. Lost ones stay alive in somebody else's hands.

use engine::{
    Action, RecoverStep, WordsStep,
    views::{Devices, RecoveryView, Sync, Words, WordsState},
};
use proto::MemberId;

use crate::{
    Failure, Weather,
    story::Story,
    weather::{below, happens},
    world::Who,
};

/// What a thief writes holds this.
const THIEF: &str = " by a thief";

impl Story {
    /// One of both changes something about their devices, while the weather holds its breath.
    pub(crate) fn change_devices(&mut self) -> Result<(), Failure> {
        let storm = std::mem::replace(&mut self.world.weather, Weather::CALM);
        let person = below(&mut self.world.rng, 2) as usize;
        let changed = match below(&mut self.world.rng, 4) {
            0 => self.get_another(person),
            1 => self.lose_one(person),
            2 => self.write_words_down(person).and_then(|()| self.lose_one(person)),
            _ => self.write_words_down(person).and_then(|()| self.lose_all(person)),
        };
        self.world.weather = storm;
        changed
    }

    /// Whoever has a lost device writes with it. Nobody may ever read that.
    pub(crate) fn let_thieves_write(&mut self) {
        for who in self.lost.clone() {
            if happens(&mut self.world.rng, 300) {
                self.world.start(who);
                self.world.set_online(who, true);
                self.write(who, Some(THIEF));
            }
        }
    }

    pub(crate) fn no_thief_was_heard(&self) -> Result<(), Failure> {
        for who in self.everybody() {
            let device = self.world.devices[who].name;
            let since = grammar::Day::from_unix_days(0);
            for mine in [true, false] {
                let shown = self.ask(who, &engine::views::Recent { card: None, mine, since });
                let rows = shown.iter().flat_map(|shown| &shown.rows);
                if rows.map(|(_, value)| format!("{value:?}")).any(|text| text.contains(THIEF)) {
                    return Err(Failure::ThiefHeard { device });
                }
            }
        }
        Ok(())
    }

    fn get_another(&mut self, person: usize) -> Result<(), Failure> {
        let Some(new) = self.spare(person) else { return Ok(()) };
        self.wake(person)?;
        let host = self.hands[person][0];
        // An invitation lasts a day by its reader's clock, and clocks are upset by now.
        self.world.devices[new].skew_ms = self.world.devices[host].skew_ms;
        self.add_device(host, new)?;
        self.hands[person].push(new);
        self.report.added += 1;
        // The new one is in the shared place before the weather turns.
        self.wait("the shared place on the new device", |story| story.ask(new, &engine::views::House).partner.is_some())
    }

    fn lose_one(&mut self, person: usize) -> Result<(), Failure> {
        if self.hands[person].len() < 2 {
            return Ok(());
        }
        let at = below(&mut self.world.rng, self.hands[person].len() as u64) as usize;
        let sudden = happens(&mut self.world.rng, 500);
        if !sudden {
            self.wake(person)?;
        }
        let lost = self.hands[person].remove(at);
        self.world.start(self.hands[person][0]);
        self.world.set_online(self.hands[person][0], true);
        self.world.start(lost);
        self.world.run_for(2_000);
        self.lost.push(lost);
        self.forget_unsent(lost);
        let id = self.id_of(lost)?;
        let remover = self.hands[person][0];
        self.world.act(remover, Action::RemoveDevices([id].into()));
        self.report.removed += 1;
        self.wait("a device is removed", |story| {
            let view = story.ask(remover, &Devices);
            !view.devices.is_empty() && view.devices.iter().all(|device| device.id != id) && !view.renewing
        })
    }

    fn write_words_down(&mut self, person: usize) -> Result<(), Failure> {
        self.wake(person)?;
        let who = self.hands[person][0];
        self.world.act(who, Action::Words(WordsStep::Make));
        let words = self.ask(who, &Words);
        self.sheets[person] = words;
        self.world.act(who, Action::Words(WordsStep::Keep));
        self.wait("the words are kept", |story| story.ask(who, &Devices).words == WordsState::There)?;
        self.world.run_for(5_000);
        Ok(())
    }

    /// All devices are gone; the sheet of words is not.
    fn lose_all(&mut self, person: usize) -> Result<(), Failure> {
        let (Some(new), Some(words)) = (self.spare(person), self.sheets[person].clone()) else { return Ok(()) };
        self.wake(person)?;
        let keeps_one = happens(&mut self.world.rng, 300) || self.forgets;
        self.world.start(new);
        self.world.set_online(new, true);
        self.world.act(new, Action::Recover(RecoverStep::Words(words)));
        self.wait("the words find the place", |story| {
            matches!(story.ask(new, &engine::views::Recovery), RecoveryView::Found { .. })
        })?;
        self.world.act(new, Action::Recover(RecoverStep::ComeBack { others_are_lost: !keeps_one }));
        self.wait("the device is back", |story| story.ask(new, &engine::views::Recovery) == RecoveryView::Done)?;
        self.report.recovered += 1;
        let old = self.hands[person].clone();
        if keeps_one {
            self.hands[person].push(new);
            // Another device answers for what this one was shown, or the person says that there is none to ask.
            self.world.run_for(5_000);
            self.write(old[0], None);
            self.world.run_for(20_000);
            self.settle_outcomes();
            if self.ask(new, &Devices).compare_first {
                return Err(Failure::NotChanged { step: "another device answers for the history" });
            }
        } else {
            self.hands[person] = vec![new];
            old.iter().for_each(|who| self.forget_unsent(*who));
            self.lost.extend(old);
            self.wait("the lost ones are removed", |story| story.ask(new, &Devices).devices.len() == 1)?;
        }
        self.wait("the shared place on the new device", |story| {
            story.ask(new, &engine::views::House).partner.is_some() && !story.ask(new, &Devices).renewing
        })
    }

    /// A person takes all their devices into their hands, and they come to rest.
    fn wake(&mut self, person: usize) -> Result<(), Failure> {
        for who in self.hands[person].clone() {
            self.world.start(who);
            self.world.set_online(who, true);
        }
        for _ in 0..60 {
            self.world.run_for(20_000);
            self.settle_outcomes();
            let hands = &self.hands[person];
            let counts = |who: &Who| {
                self.world.devices[*who].engine.as_ref().map(engine::Engine::event_counts).map(|(own, _)| own)
            };
            let rests = |who: &Who| self.ask(*who, &Sync).unsent == 0 && counts(who) == counts(&hands[0]);
            if hands.iter().all(rests) {
                return Ok(());
            }
        }
        Err(Failure::NotChanged { step: "a person's devices come to rest" })
    }

    /// What was called saved on a device that was lost before the relay had it is lost with it.
    fn forget_unsent(&mut self, who: Who) {
        self.settle_outcomes();
        if self.ask(who, &Sync).unsent > 0 || self.world.devices[who].engine.is_none() {
            self.saved.values_mut().for_each(|notes| notes.retain(|_, by| *by != who));
            self.erased.values_mut().for_each(|(_, words)| words.retain(|_, by| *by != who));
        }
    }

    fn spare(&self, person: usize) -> Option<Who> {
        let free = |who: &Who| self.owner(*who) == person && !self.lost.contains(who);
        (0..self.world.devices.len()).find(|who| free(who) && !self.hands[person].contains(who))
    }

    fn id_of(&self, who: Who) -> Result<MemberId, Failure> {
        let devices = self.ask(who, &Devices).devices;
        let this = devices.iter().find(|device| device.this).map(|device| device.id);
        this.ok_or(Failure::NotChanged { step: "a device knows itself" })
    }
}
