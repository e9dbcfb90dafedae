//! Starting programs, always at the root of the project.

use std::{
    env,
    ffi::OsStr,
    io::{self, BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
};

use crate::{fault::Fault, tally::Tally};

/// The root of the project.
pub(crate) fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_path_buf()
}

/// Where Cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// The place of a program that Cargo built natively with a profile's folder (`debug`, `release`).
pub(crate) fn built(profile: &str, program: &str) -> PathBuf {
    target().join(profile).join(format!("{program}{}", env::consts::EXE_SUFFIX))
}

/// Cargo itself, with the toolchain that runs this program.
pub(crate) fn cargo<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Command {
    program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
}

/// A program at the root of the project.
pub(crate) fn program<A: AsRef<OsStr>>(name: impl AsRef<OsStr>, arguments: impl IntoIterator<Item = A>) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    command
}

/// Says what comes next.
pub(crate) fn step(what: &str) {
    eprintln!("\n== {what}");
}

/// Runs a program to its end; what it prints goes through.
pub(crate) fn run(command: &mut Command) -> Result<(), Fault> {
    let status = command.status().map_err(|cause| Fault::Start { command: line(command), cause })?;
    if status.success() { Ok(()) } else { Err(Fault::Failed { command: line(command), status }) }
}

/// Starts a program that runs while something else is done.
pub(crate) fn background(command: &mut Command) -> Result<Background, Fault> {
    let child = command.spawn().map_err(|cause| Fault::Start { command: line(command), cause })?;
    Ok(Background { child, command: line(command) })
}

/// A program that runs while something else is done.
pub(crate) struct Background {
    child: Child,
    command: String,
}

impl Background {
    /// Waits for its end.
    pub(crate) fn finish(&mut self) -> Result<(), Fault> {
        let command = self.command.clone();
        match self.child.wait() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Fault::Failed { command, status }),
            Err(cause) => Err(Fault::Start { command, cause }),
        }
    }
}

/// Runs a program and returns what it printed.
pub(crate) fn output(command: &mut Command) -> Result<String, Fault> {
    let output =
        command.stderr(Stdio::inherit()).output().map_err(|cause| Fault::Start { command: line(command), cause })?;
    if !output.status.success() {
        return Err(Fault::Failed { command: line(command), status: output.status });
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a program of tests, passes its lines on, and counts the tests in them.
pub(crate) fn count(command: &mut Command, tally: &mut Tally) -> Result<(), Fault> {
    lines(command, |line| {
        println!("{line}");
        tally.read(line);
    })
}

/// Runs a program and hands over each line of either of its outputs.
pub(crate) fn lines(command: &mut Command, mut each: impl FnMut(&str)) -> Result<(), Fault> {
    let start = |cause| Fault::Start { command: line(command), cause };
    let mut child = Command::new(command.get_program())
        .args(command.get_args())
        .envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))))
        .current_dir(command.get_current_dir().map_or_else(root, Path::to_path_buf))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(start)?;
    let (sender, receiver) = mpsc::channel();
    let outputs: [Option<Box<dyn Read + Send>>; 2] =
        [child.stdout.take().map(|out| Box::new(out) as _), child.stderr.take().map(|err| Box::new(err) as _)];
    for output in outputs.into_iter().flatten() {
        let sender = sender.clone();
        thread::spawn(move || {
            for line in BufReader::new(output).split(b'\n').map_while(io::Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
    }
    drop(sender);
    for line in receiver {
        each(String::from_utf8_lossy(&line).trim_end_matches('\r'));
    }
    let status = child.wait().map_err(start)?;
    if status.success() { Ok(()) } else { Err(Fault::Failed { command: line(command), status }) }
}

/// Where a program is on this machine, by the PATH.
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let file = |name: &&str| format!("{name}{}", env::consts::EXE_SUFFIX);
    names.iter().map(file).flat_map(|file| folders.iter().map(move |folder| folder.join(&file))).find(|p| p.is_file())
}

fn line(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    std::iter::once(name).chain(arguments).collect::<Vec<_>>().join(" ")
}
