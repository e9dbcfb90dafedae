//! Fuzzing with libFuzzer, which comes with the targets: no other tool, and no other toolchain, is needed.

use std::fs;

use lexopt::{Arg, Parser, ValueExt};

use crate::{
    fault::Fault,
    shell::{cargo, output, program, root, run as run_program, step, target},
};

/// Coverage, as libFuzzer wants it, and comparisons, which it learns from.
const FLAGS: [&str; 7] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
];
/// Longest input, the most memory for all and for one allocation, and the longest time, in what libFuzzer measures by:
/// bytes, MiB, MiB, seconds.
const BOUNDS: [&str; 4] = ["-max_len=65536", "-rss_limit_mb=1024", "-malloc_limit_mb=64", "-timeout=5"];

/// What to fuzz, and how long each.
pub(crate) struct Arguments {
    target: Option<String>,
    seconds: u64,
}

impl Arguments {
    pub(crate) fn parse(parser: &mut Parser) -> Result<Self, Fault> {
        let mut arguments = Self { target: None, seconds: 60 };
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Long("seconds") => arguments.seconds = parser.value()?.parse()?,
                Arg::Value(name) if arguments.target.is_none() => arguments.target = Some(name.string()?),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(arguments)
    }
}

/// Runs the targets one after the other. What is found is kept under `target/fuzz`, beside what made a target fail.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Fault> {
    let all = targets()?;
    let chosen: Vec<&String> =
        all.iter().filter(|name| arguments.target.as_ref().is_none_or(|target| target == *name)).collect();
    if chosen.is_empty() {
        return Err(Fault::Usage(format!("there is no target of that name: {}", all.join(", "))));
    }
    let machine = output(&mut program("rustc", ["-vV"]))?;
    let machine = machine.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default().to_owned();
    let home = target().join("fuzz");
    step("compiling the targets");
    let mut build = cargo(["build", "--profile", "fuzz", "--package", "leeward-fuzz", "--bins", "--target", &machine]);
    run_program(build.env("RUSTFLAGS", FLAGS.join(" ")).env("CARGO_TARGET_DIR", &home))?;
    for name in chosen {
        step(&format!("fuzzing {name} for {} s", arguments.seconds));
        let (found, failed) = (home.join("found").join(name), home.join("failed").join(name));
        for folder in [&found, &failed] {
            fs::create_dir_all(folder).map_err(Fault::file("make", folder))?;
        }
        let mut fuzzer =
            program(home.join(&machine).join("fuzz").join(name), [&found, &root().join("fuzz/corpus").join(name)]);
        fuzzer.args(BOUNDS).arg("-verbosity=0").arg("-print_final_stats=1");
        fuzzer.arg(format!("-max_total_time={}", arguments.seconds));
        run_program(fuzzer.arg(format!("-artifact_prefix={}/", failed.display())))?;
    }
    Ok(())
}

/// The names of the targets' folders.
fn targets() -> Result<Vec<String>, Fault> {
    let corpus = root().join("fuzz/corpus");
    let mut names = Vec::new();
    for entry in fs::read_dir(&corpus).map_err(Fault::file("read", &corpus))? {
        names.push(entry.map_err(Fault::file("read", &corpus))?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
