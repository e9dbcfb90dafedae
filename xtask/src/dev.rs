use std::{
    fs,
    path::Path,
    process::Child,
    thread,
    time::{Duration, SystemTime},
};

use crate::{
    fault::Fault,
    serve::Arguments,
    shell::{built, cargo, root, run as run_program, step},
    site::{self, Purpose},
};

/// How often to look for changes.
const LOOK: Duration = Duration::from_millis(400);

/// Serves the app and builds it again whenever one of its sources changes. A running server sees
/// new files by itself.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Fault> {
    arguments.check()?;
    let site = site::build(Purpose::Dev)?;
    step("compiling the server");
    run_program(&mut cargo(["build", "--package", "leeward-cli"]))?;
    let mut command = arguments.server(&built("debug", "leeward"), &site);
    let server = command.spawn().map_err(|cause| Fault::Start { command: "leeward serve".into(), cause })?;
    watch(server)
}

fn watch(mut server: Child) -> Result<(), Fault> {
    let mut seen = newest(&root());
    loop {
        thread::sleep(LOOK);
        let ended = server.try_wait().map_err(|cause| Fault::Start { command: "leeward serve".into(), cause })?;
        if let Some(status) = ended {
            return Err(Fault::Failed { command: "leeward serve".into(), status });
        }
        let now = newest(&root());
        if now > seen {
            seen = now;
            match site::compile(Purpose::Dev).and_then(|()| site::pack(Purpose::Dev)) {
                Ok(_) => eprintln!("\nReload the page to see it."),
                Err(fault) => eprintln!("\n{fault}"),
            }
        }
    }
}

/// When a source of the app last changed.
fn newest(root: &Path) -> Option<SystemTime> {
    ["crates", "content"].iter().filter_map(|folder| newest_in(&root.join(folder))).max()
}

fn newest_in(folder: &Path) -> Option<SystemTime> {
    // A folder's own time tells of files that went away.
    let own = folder.metadata().and_then(|folder| folder.modified()).ok();
    let inside = fs::read_dir(folder).ok()?.flatten().filter_map(|entry| match entry.file_type() {
        Ok(kind) if kind.is_dir() => newest_in(&entry.path()),
        Ok(_) => entry.metadata().and_then(|file| file.modified()).ok(),
        Err(_) => None,
    });
    inside.max().max(own)
}
