//! `leeward-sim --seeds N --from SEED`: plays N stories and prints the seed of each that did not come out well.

use std::process::ExitCode;

use leeward_sim::{Report, play};

fn main() -> ExitCode {
    let mut seeds = 1_000;
    let mut from = 1;
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let number = words.next().and_then(|number| number.parse::<u64>().ok());
        match (word.as_str(), number) {
            ("--seeds", Some(number)) => seeds = number,
            ("--from", Some(number)) => from = number,
            _ => {
                eprintln!("usage: leeward-sim [--seeds N] [--from SEED]");
                return ExitCode::from(2);
            }
        }
    }
    let mut total = Report::default();
    let mut failed = 0u64;
    for seed in from..from.saturating_add(seeds) {
        match play(seed) {
            Ok(report) => {
                total.saved += report.saved;
                total.refused += report.refused;
                total.deaths += report.deaths;
                total.added += report.added;
                total.removed += report.removed;
                total.recovered += report.recovered;
                total.shared_entries += report.shared_entries;
            }
            Err(failure) => {
                failed += 1;
                println!("seed {seed}: {failure}");
            }
        }
    }
    println!(
        "{} saved, {} refused in words, {} deaths, {} shared entries seen by all; {} devices added, {} removed, {} \
         recovered",
        total.saved, total.refused, total.deaths, total.shared_entries, total.added, total.removed, total.recovered
    );
    println!("{} passed, {failed} failed", seeds - failed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
