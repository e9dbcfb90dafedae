use std::{collections::BTreeMap, rc::Rc};

use engine::Fault;
use proto::Positioned;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

use super::{
    Broken, Ending, Meter,
    home::{Home, Look, TOM},
};
use crate::world::Who;

/// Where an attack is played: a seed, and how its tries ended.
pub struct Lab {
    pub(super) seed: u64,
    pub(super) rng: ChaCha20Rng,
    pub(super) meter: Rc<dyn Meter>,
    tries: BTreeMap<(Ending, String), u64>,
}

/// What stood before a lie.
pub(super) struct Before {
    who: Who,
    pub(super) look: Look,
    faults: Vec<Fault>,
}

impl Lab {
    pub(super) fn new(seed: u64, meter: Rc<dyn Meter>) -> Self {
        Self { seed, rng: ChaCha20Rng::seed_from_u64(seed), meter, tries: BTreeMap::new() }
    }

    pub(super) fn into_tries(self) -> BTreeMap<(Ending, String), u64> {
        self.tries
    }

    /// Counts a try.
    pub(super) fn ended(&mut self, ending: Ending, shows: impl Into<String>) {
        *self.tries.entry((ending, shows.into())).or_default() += 1;
    }

    /// From here on every input of every device is measured.
    pub(super) fn before(&self, home: &mut Home, who: Who) -> Before {
        home.story.world.meter = Some(Rc::clone(&self.meter));
        Before { who, look: home.look(who), faults: home.faults(who) }
    }

    /// What came of a lie: nothing may be taken in, and the newest fault is what shows.
    pub(super) fn after(&mut self, home: &mut Home, before: &Before) -> Result<(), Broken> {
        let shows = untouched(home, before)?;
        match shows {
            Some(shows) => self.ended(Ending::Refused, shows),
            None => self.ended(Ending::Absorbed, ""),
        }
        Ok(())
    }

    /// The same where it is to be silent until `meet` has happened.
    pub(super) fn named_when(
        &mut self,
        home: &mut Home,
        before: &Before,
        meet: impl FnOnce(&mut Home),
    ) -> Result<(), Broken> {
        if let Some(early) = untouched(home, before)? {
            return Err(Broken::Other(format!("named at once: {early}")));
        }
        meet(home);
        let shows = new_fault(home, before).ok_or(Broken::Silent)?;
        self.ended(Ending::Named, shows);
        Ok(())
    }

    /// The newest fault that was not there before, by its name.
    pub(super) fn shows(&self, home: &Home, before: &Before) -> Option<String> {
        new_fault(home, before)
    }

    /// Tells Tom's phone that these bytes are the envelope it waits for.
    pub(super) fn tell(&mut self, home: &mut Home, envelope: Vec<u8>) -> Result<(), Broken> {
        let before = self.before(home, TOM);
        let told = Positioned { position: home.next, envelope: envelope.into() };
        home.next += 1;
        let space = home.shared;
        home.news(TOM, space, vec![told], 1);
        home.story.world.run_for(200);
        self.after(home, &before)
    }
}

/// Nothing was taken in; the fault that is new, if there is one.
fn untouched(home: &Home, before: &Before) -> Result<Option<String>, Broken> {
    if home.look(before.who) == before.look { Ok(new_fault(home, before)) } else { Err(Broken::TakenIn) }
}

fn new_fault(home: &Home, before: &Before) -> Option<String> {
    home.faults(before.who).iter().rev().find(|fault| !before.faults.contains(fault)).map(name)
}

/// A fault's name, as the table has it.
pub(super) fn name(fault: &Fault) -> String {
    match fault {
        Fault::BadEnvelope { why, .. } => format!("BadEnvelope: {why:?}"),
        Fault::BadHold { why, .. } => format!("BadHold: {why:?}"),
        other => format!("{other:?}").split([' ', '{']).next().unwrap_or_default().to_owned(),
    }
}
