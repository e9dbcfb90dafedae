//! `leeward-sim --seeds N --from SEED`: plays N stories and prints the seed of each that did not come out well.

use std::{
    process::ExitCode,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    thread,
};

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
    let next = AtomicU64::new(from);
    let end = from.saturating_add(seeds);
    let told = Mutex::new((Report::default(), 0_u64));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(seed) = Some(next.fetch_add(1, Relaxed)).filter(|seed| *seed < end) {
                    let played = play(seed);
                    let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
                    match played {
                        Ok(report) => told.0.add(&report),
                        Err(failure) => {
                            told.1 += 1;
                            println!("seed {seed}: {failure}");
                        }
                    }
                }
            });
        }
    });
    let (total, failed) = told.into_inner().unwrap_or_else(PoisonError::into_inner);
    println!(
        "{} saved, {} refused in words, {} deaths, {} shared entries seen by all, {} agreements, {} paths to the end; {} letters opened, {} \
         taken back, {} questions open; {} devices added, {} removed, {} recovered; {} times two histories, named",
        total.saved,
        total.refused,
        total.deaths,
        total.shared_entries,
        total.agreed,
        total.walked,
        total.opened,
        total.taken_back,
        total.revealed,
        total.added,
        total.removed,
        total.recovered,
        total.named
    );
    println!("{} passed, {failed} failed", seeds - failed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
