//! `attacks [SEEDS]`: plays every attack and prints how it ended, and as lines of JSON what `cargo xtask bench` judges:
//! how many were tried, whether all ended as docs/threat-model.md says, and the most memory and time that one hostile
//! input took.

use std::{cell::Cell, collections::BTreeMap, env, error::Error, rc::Rc, time::Instant};

use leeward_sim::attacks::{self, Ending, Meter, Outcome};
use peak_alloc::PeakAlloc;
use serde_json::{Value, json};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Bytes that one hostile input may take.
const MEMORY_MOST: usize = 64 * 1024 * 1024;
/// Milliseconds that it may take.
const TIME_MOST: f64 = 100.0;
const TABLE: &str = include_str!("../../../docs/threat-model.md");

/// The worst since it was looked at last.
#[derive(Default)]
struct Worst {
    bytes: Cell<usize>,
    ms: Cell<f64>,
}

impl Meter for Worst {
    fn measure(&self, work: &mut dyn FnMut()) {
        self.measure_many(1, work);
    }

    fn measure_many(&self, inputs: u64, work: &mut dyn FnMut()) {
        MEMORY.reset_peak_usage();
        let (before, began) = (MEMORY.current_usage(), Instant::now());
        work();
        let ms = began.elapsed().as_secs_f64() * 1e3 / inputs as f64;
        self.bytes.set(self.bytes.get().max(MEMORY.peak_usage().saturating_sub(before)));
        self.ms.set(self.ms.get().max(ms));
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let seeds = env::args().nth(1).map_or(Ok(10), |seeds| seeds.parse::<u64>())?;
    let table = attacks::table(TABLE);
    let worst = Rc::new(Worst::default());
    let meter: Rc<dyn Meter> = Rc::clone(&worst) as _;
    let (mut bytes, mut ms) = ((0, ""), (0.0, ""));
    let (mut ended, mut otherwise): (BTreeMap<Ending, u64>, u64) = Default::default();
    for attack in attacks::all() {
        worst.bytes.set(0);
        worst.ms.set(0.0);
        let outcome = attack.play(1..=seeds, &meter);
        if worst.bytes.get() >= bytes.0 {
            bytes = (worst.bytes.get(), attack.name);
        }
        if worst.ms.get() >= ms.0 {
            ms = (worst.ms.get(), attack.name);
        }
        for ((ending, _), count) in &outcome.tries {
            *ended.entry(*ending).or_default() += count;
        }
        let as_said = table.get(attack.name).is_some_and(|expected| expected.holds(&outcome));
        otherwise += u64::from(!as_said);
        if let Some((seed, broken)) = &outcome.broken {
            println!("NOT WITHSTOOD, seed {seed}: {}: {broken}", attack.name);
        }
        let verdict = if as_said { "" } else { ": NOT as the table says" };
        row(
            json!({ "what": format!("{}: {}{verdict}", attack.name, how(&outcome)), "value": outcome.tried(), "unit": "tries" }),
        );
    }
    for (name, _) in table.iter().filter(|(_, expected)| expected.ends == attacks::NOT_YET) {
        row(json!({ "what": format!("{name}: not yet"), "value": 0, "unit": "tries" }));
    }
    println!("most memory: {}; most time: {}", bytes.1, ms.1);
    row(json!({ "what": "all: tried", "value": ended.values().sum::<u64>(), "unit": "tries" }));
    for ending in [Ending::Refused, Ending::Absorbed, Ending::Named] {
        let value = ended.get(&ending).copied().unwrap_or_default();
        row(json!({ "what": format!("all: {ending}"), "value": value, "unit": "tries" }));
    }
    row(json!({ "what": "all: otherwise than the table says", "value": otherwise, "unit": "attacks", "most": 0 }));
    row(json!({ "what": "most memory of one hostile input", "value": bytes.0, "unit": "B", "most": MEMORY_MOST }));
    row(json!({ "what": "longest time of one hostile input", "value": ms.0, "unit": "ms", "most": TIME_MOST }));
    Ok(())
}

/// How the tries ended, in words.
fn how(outcome: &Outcome) -> String {
    let mut ways: BTreeMap<Ending, Vec<&str>> = BTreeMap::new();
    for (ending, shows) in outcome.tries.keys() {
        ways.entry(*ending).or_default().extend((!shows.is_empty()).then_some(shows.as_str()));
    }
    let way = |(ending, shows): (&Ending, &Vec<&str>)| match shows.is_empty() {
        true => ending.to_string(),
        false => format!("{ending} ({})", shows.join(", ")),
    };
    ways.iter().map(way).collect::<Vec<_>>().join("; ")
}

fn row(row: Value) {
    println!("{row}");
}
