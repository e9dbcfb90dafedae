//! The app, from source to what a browser loads.

use std::{env, fs, path::PathBuf, process::Command};

use crate::{
    fault::Fault,
    shell::{background, built, cargo, program, run, step, target},
    tools::{self, WASM},
};

/// What the app is built for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// People: as small as it gets.
    Use,
    /// Browser tests: compiled in less time, otherwise the same.
    Test,
    /// Work on screens: as for tests, and a reload shows the newest.
    Dev,
}

impl Purpose {
    /// The folder that a server serves.
    pub(crate) fn folder(self) -> PathBuf {
        target().join(match self {
            Self::Use => "site",
            Self::Test => "site-test",
            Self::Dev => "site-dev",
        })
    }

    /// Cargo's profile, and the folder of it.
    fn profile(self) -> (&'static str, &'static str) {
        match self {
            Self::Use => ("wasm-release", "wasm-release"),
            Self::Test | Self::Dev => ("dev", "debug"),
        }
    }
}

/// Builds the app and the files around it, and returns their folder.
pub(crate) fn build(purpose: Purpose) -> Result<PathBuf, Fault> {
    // The last part of compiling the app is the linker's and keeps one core busy; this uses the others.
    let mut tool = background(&mut cargo(["build", "--quiet", "--package", "web-build"]))?;
    let compiled = compile(purpose);
    let built = tool.finish();
    compiled?;
    built?;
    step("putting the app's files together");
    pack(purpose)
}

/// Compiles the app.
pub(crate) fn compile(purpose: Purpose) -> Result<(), Fault> {
    tools::wasm_target()?;
    step("compiling the app for the browser");
    let mut command = cargo(["build", "--package", "leeward-web", "--package", "leeward-annex"]);
    command.args(["--target", WASM, "--profile", purpose.profile().0]);
    if purpose == Purpose::Use {
        command.args(["--features", "leeward-web/split", "--config"]).arg(without_places());
    }
    run(&mut command)
}

/// Cargo's setting that leaves out where crates lie on this machine: nobody else's business, and the
/// same source gives the same app everywhere.
fn without_places() -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo"))).unwrap_or_default();
    let sources = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
    let flags = sources.map(|source| format!("--remap-path-prefix={}/=", source.path().display()));
    // A list of strings is written the same in JSON and in TOML.
    format!("target.{WASM}.rustflags={}", serde_json::Value::from_iter(flags))
}

/// Makes the files around the compiled app, with the tool as it was last built.
pub(crate) fn pack(purpose: Purpose) -> Result<PathBuf, Fault> {
    let folder = purpose.folder();
    let mut tool = tool(purpose);
    tool.arg("--annex").arg(compiled(purpose, "leeward_annex"));
    tool.arg("--out").arg(&folder);
    match purpose {
        Purpose::Use => {}
        Purpose::Test => drop(tool.arg("--quick")),
        Purpose::Dev => drop(tool.args(["--quick", "--no-worker"])),
    }
    run(&mut tool)?;
    Ok(folder)
}

/// The tool that works on the compiled app, still without its task.
pub(crate) fn tool(purpose: Purpose) -> Command {
    let mut tool = program(built("debug", "web-build"), ["--wasm"]);
    tool.arg(compiled(purpose, "leeward-web"));
    if purpose == Purpose::Use {
        tool.arg("--split");
    }
    tool
}

/// What the compiler wrote.
fn compiled(purpose: Purpose, name: &str) -> PathBuf {
    target().join(WASM).join(purpose.profile().1).join(format!("{name}.wasm"))
}
