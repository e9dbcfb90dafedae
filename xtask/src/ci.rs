use crate::{
    fault::Fault,
    house, messages,
    shell::{cargo, run as run_program, step},
    tally::Tally,
    test::{self, Seeds},
    tools::{self, WASM},
};

/// Worlds that the simulator plays for every change.
const SEEDS: u64 = 2_000;
/// What is compiled for the browser.
const IN_BROWSER: [&str; 7] = [
    "leeward-proto",
    "leeward-crypto",
    "leeward-grammar",
    "leeward-engine",
    "leeward-content",
    "leeward-driver",
    "leeward-web",
];

/// Runs what a change must pass, from quick to slow, and closes with the number of tests.
pub(crate) fn run() -> Result<(), Fault> {
    let mut tally = Tally::default();
    let result = steps(&mut tally);
    println!("\n{tally}");
    result?;
    if tally.failed > 0 { Err(Fault::Tests(tally.failed)) } else { Ok(()) }
}

/// Checks the text of all languages and the cards.
pub(crate) fn text() -> Result<(), Fault> {
    step("text and cards");
    messages::check()?;
    // The crate's build checks them, and does not build where something is wrong.
    run_program(&mut cargo(["check", "--quiet", "--package", "leeward-content"]))
}

fn steps(tally: &mut Tally) -> Result<(), Fault> {
    step("format");
    run_program(&mut cargo(["fmt", "--all", "--check"]))?;
    step("arrows between the crates");
    house::check()?;
    text()?;
    tools::wasm_target()?;
    step("clippy");
    run_program(&mut cargo([
        "clippy",
        "--workspace",
        "--exclude",
        "leeward-web",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ]))?;
    step("clippy: what is compiled for the browser");
    let packages = IN_BROWSER.iter().flat_map(|name| ["--package", name]);
    run_program(cargo(["clippy", "--target", WASM]).args(packages).args(["--", "--deny", "warnings"]))?;
    test::all(tally)?;
    test::sim(&Seeds::first(SEEDS), tally)
}
