use std::{collections::BTreeSet, path::Path, process::Command};

use lexopt::{Arg, Parser, ValueExt};

use crate::{
    fault::Fault,
    house,
    load::Load,
    shell::{built, cargo, count, find, program, run as run_program, step, target},
    site::{self, Purpose},
    tally::Tally,
    tools::{self, Browser, WASM},
};

/// The crate that only a browser can run.
const WEB: [&str; 2] = ["--exclude", "leeward-web"];

/// The seed of the story that the second reading reads: both show something, and one of them leaves.
const LOG_SEED: &str = "9";

/// Which tests to run.
pub(crate) enum Part {
    All,
    Native,
    /// The protocol, read a second time in Python.
    Second,
    Wasm,
    /// Browser stories whose name contains the word.
    Browser(Option<String>),
    /// What only the app as people get it has: its weight, and that it is in parts.
    Shipped,
}

impl Part {
    /// Reads the rest of the command line.
    pub(crate) fn parse(parser: &mut Parser) -> Result<Self, Fault> {
        let mut words = Vec::new();
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Value(word) => words.push(word.string()?),
                other => return Err(other.unexpected().into()),
            }
        }
        match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            [] => Ok(Self::All),
            ["native"] => Ok(Self::Native),
            ["second"] => Ok(Self::Second),
            ["wasm"] => Ok(Self::Wasm),
            ["browser"] => Ok(Self::Browser(None)),
            ["browser", story] => Ok(Self::Browser(Some(story.into()))),
            ["shipped"] => Ok(Self::Shipped),
            _ => Err(Fault::Usage("wanted: test [native | second | wasm | browser [STORY] | shipped]".into())),
        }
    }
}

/// How many worlds the simulator plays, and from which seed on.
pub(crate) struct Seeds {
    count: u64,
    from: Option<u64>,
}

impl Seeds {
    /// The first so many.
    pub(crate) fn first(count: u64) -> Self {
        Self { count, from: None }
    }

    /// Reads the rest of the command line.
    pub(crate) fn parse(parser: &mut Parser) -> Result<Self, Fault> {
        let mut seeds = Self::first(2_000);
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Long("seeds") => seeds.count = parser.value()?.parse()?,
                Arg::Long("from") => seeds.from = Some(parser.value()?.parse()?),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(seeds)
    }
}

/// Runs the tests and closes with how many passed and failed.
pub(crate) fn run(part: Part) -> Result<(), Fault> {
    let mut tally = Tally::default();
    let result = match part {
        Part::All => all(&mut tally),
        Part::Native => build().and_then(|()| native(&mut tally)),
        Part::Second => second(&mut tally),
        Part::Wasm => build().and_then(|()| wasm(&mut tally)),
        Part::Browser(story) => build().and_then(|()| browser(story.as_deref(), &mut tally)),
        Part::Shipped => build().and_then(|()| shipped(&mut tally)),
    };
    println!("\n{tally}");
    result
}

/// Every test.
pub(crate) fn all(tally: &mut Tally) -> Result<(), Fault> {
    tools::wasm_target()?;
    build()?;
    native(tally)?;
    second(tally)?;
    wasm(tally)?;
    browser(None, tally)?;
    shipped(tally)
}

/// Plays the simulator's worlds, which together count as one test.
pub(crate) fn sim(seeds: &Seeds, tally: &mut Tally) -> Result<(), Fault> {
    step(&format!("simulator: {} seeds", seeds.count));
    let mut command = cargo(["run", "--quiet", "--package", "leeward-sim", "--", "--seeds"]);
    command.arg(seeds.count.to_string());
    if let Some(from) = seeds.from {
        command.args(["--from", &from.to_string()]);
    }
    let result = run_program(&mut command);
    match result {
        Ok(()) => tally.passed += 1,
        Err(_) => tally.failed += 1,
    }
    result
}

/// Compiles everything native in one go, so that each dependency is compiled once, with one set of
/// features, for the tests and for the programs that later steps start.
fn build() -> Result<(), Fault> {
    step("compiling tests and programs");
    run_program(cargo(["build", "--workspace", "--all-targets"]).args(WEB))
}

fn native(tally: &mut Tally) -> Result<(), Fault> {
    step("tests: native");
    if find(&["cargo-nextest"]).is_some() {
        count(cargo(["nextest", "run", "--workspace", "--all-targets", "--no-fail-fast"]).args(WEB), tally)?;
        return count(cargo(["test", "--quiet", "--doc", "--workspace"]).args(WEB), tally);
    }
    count(cargo(["test", "--workspace", "--no-fail-fast"]).args(WEB), tally)
}

/// Has a reader that was written from docs/protocol.md alone compute every vector anew, and read a log that the
/// simulator has just made.
fn second(tally: &mut Tally) -> Result<(), Fault> {
    step("tests: a second reading of the protocol, in Python");
    let python = tools::python()?;
    let log = target().join("second").join("log.json");
    run_program(cargo(["run", "--quiet", "--package", "leeward-sim", "--example", "told", "--", LOG_SEED]).arg(&log))?;
    let mut command = program(python, ["-m", "second", "vectors"]);
    command.arg(&log).env("PYTHONDONTWRITEBYTECODE", "1").env("PYTHONIOENCODING", "utf-8");
    let before = tally.ran();
    count(&mut command, tally)?;
    if tally.ran() > before { Ok(()) } else { Err(Fault::NoTests("second")) }
}

fn wasm(tally: &mut Tally) -> Result<(), Fault> {
    step("tests: wasm, in Chromium");
    tools::wasm_target()?;
    let browser = tools::browser()?;
    let packages: BTreeSet<String> = house::packages_using("wasm-bindgen-test")?;
    if packages.is_empty() {
        return Err(Fault::NoTests("wasm"));
    }
    let mut command = cargo(["test", "--target", WASM, "--no-fail-fast", "--tests"]);
    for package in packages {
        command.args(["--package", &package]);
    }
    command
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", built("debug", "wasm-runner"))
        .env("CHROMEDRIVER", browser.driver)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    let before = tally.ran();
    count(&mut command, tally)?;
    if tally.ran() > before { Ok(()) } else { Err(Fault::NoTests("wasm")) }
}

fn browser(story: Option<&str>, tally: &mut Tally) -> Result<(), Fault> {
    let browser = tools::browser()?;
    tools::browser_packages()?;
    site::compile(Purpose::Test)?;
    let folder = site::pack(Purpose::Test)?;
    step("tests: stories in a real browser");
    let mut command = program("node", ["e2e/run.mjs"]);
    command.args(story);
    play(command, &folder, &browser, tally)
}

/// Weighs the app as people get it, which counts as one test, and plays the stories that are about its parts.
fn shipped(tally: &mut Tally) -> Result<(), Fault> {
    let browser = tools::browser()?;
    tools::browser_packages()?;
    let folder = site::build(Purpose::Use)?;
    step("tests: the app as people get it");
    let weighed = Load::read(&folder)?.check();
    match &weighed {
        Ok(()) => tally.passed += 1,
        Err(_) => tally.failed += 1,
    }
    play(program("node", ["e2e/run.mjs", "--shipped"]), &folder, &browser, tally)?;
    weighed
}

fn play(mut command: Command, folder: &Path, browser: &Browser, tally: &mut Tally) -> Result<(), Fault> {
    command.env("LEEWARD", built("debug", "leeward")).env("LEEWARD_SITE", folder).env("CHROMIUM", &browser.chromium);
    count(&mut command, tally)
}
