//! A relay that lies, and whoever helps it: every attack that docs/threat-model.md lists, played against devices that
//! run the real engine, the real driver's way to a relay, and the real relay.
//!
//! Each attack is a story about Mara, who has a phone and a tablet, and Tom, who has a phone. What it tries is counted
//! by how it ended. An attack of which anything is taken in, that loses what was there, or that makes a program panic,
//! is no ending but a failure of ours.

mod boxes;
mod envelopes;
mod forge;
mod grudges;
mod history;
mod holds;
mod home;
mod invitation;
mod lab;
mod limits;
mod links;
#[cfg(test)]
mod many;
mod oracle;
mod pairing;
mod table;
mod tokens;
mod vault;

use std::{collections::BTreeMap, fmt, panic, rc::Rc};

pub use lab::Lab;
pub use table::{Expected, NOT_YET, table};

use crate::Failure;

/// How a try ended.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Ending {
    /// A typed fault at once, and nothing taken in.
    Refused,
    /// No effect at all, and nothing to say.
    Absorbed,
    /// It looks like silence or an older state until devices compare or more arrives; then it has a name.
    Named,
}

impl fmt::Display for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Refused => "refused",
            Self::Absorbed => "absorbed",
            Self::Named => "named when views meet",
        })
    }
}

/// Why an attack is not withstood, or could not be played.
#[derive(Clone, PartialEq, Debug)]
pub enum Broken {
    /// The story did not come to the attack.
    NoStory(&'static str),
    /// A device shows something else than before.
    TakenIn,
    /// What is true is not taken in any more, after the lie.
    Deaf,
    /// Nobody ever says what was wrong.
    Silent,
    /// Another ending than can be.
    Other(String),
    /// A program panicked.
    Panicked(String),
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl From<Failure> for Broken {
    fn from(_: Failure) -> Self {
        Self::NoStory("they meet")
    }
}

/// Measures what a hostile input costs. It must run the work, once.
pub trait Meter {
    /// Runs the work of one input.
    fn measure(&self, work: &mut dyn FnMut());
    /// Runs the work of many inputs.
    fn measure_many(&self, inputs: u64, work: &mut dyn FnMut()) {
        _ = inputs;
        self.measure(work);
    }
}

/// Measures nothing.
pub struct NoMeter;

impl Meter for NoMeter {
    fn measure(&self, work: &mut dyn FnMut()) {
        work();
    }
}

/// One attack, under the name that the table has.
pub struct Attack {
    /// Its name.
    pub name: &'static str,
    /// Tries it in each of its variants.
    play: fn(&mut Lab) -> Result<(), Broken>,
}

/// What became of an attack.
pub struct Outcome {
    /// Its name.
    pub name: &'static str,
    /// How often it ended how, and with what to be seen.
    pub tries: BTreeMap<(Ending, String), u64>,
    /// Where it was not withstood: with which seed, and how.
    pub broken: Option<(u64, Broken)>,
}

/// All attacks, in the table's order.
pub fn all() -> Vec<Attack> {
    THEMES.into_iter().flatten().map(|&(name, play)| Attack { name, play }).collect()
}

/// Attacks of one theme: names and stories.
type Theme = &'static [(&'static str, fn(&mut Lab) -> Result<(), Broken>)];

const THEMES: [Theme; 12] = [
    pairing::ATTACKS,
    invitation::ATTACKS,
    links::ATTACKS,
    boxes::ATTACKS,
    envelopes::ATTACKS,
    history::ATTACKS,
    vault::ATTACKS,
    limits::ATTACKS,
    oracle::ATTACKS,
    tokens::ATTACKS,
    grudges::ATTACKS,
    holds::ATTACKS,
];

impl Attack {
    /// Plays the attack with these seeds.
    pub fn play(&self, seeds: impl IntoIterator<Item = u64>, meter: &Rc<dyn Meter>) -> Outcome {
        let mut outcome = Outcome { name: self.name, tries: BTreeMap::new(), broken: None };
        for seed in seeds {
            let mut lab = Lab::new(seed, Rc::clone(meter));
            let played = panic::catch_unwind(panic::AssertUnwindSafe(|| (self.play)(&mut lab)));
            for (ending, count) in lab.into_tries() {
                *outcome.tries.entry(ending).or_default() += count;
            }
            let broken = match played {
                Ok(Ok(())) => continue,
                Ok(Err(broken)) => broken,
                Err(panic) => Broken::Panicked(said(&*panic)),
            };
            outcome.broken = Some((seed, broken));
            break;
        }
        outcome
    }
}

impl Outcome {
    /// How often it was tried.
    pub fn tried(&self) -> u64 {
        self.tries.values().sum()
    }
}

/// What a panic said.
fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}
