//! Marks every present card as released: writes content/cards.lock. From then on their shapes only grow.

use std::{fs, path::Path, process::ExitCode};

use leeward_content::check;

fn main() -> ExitCode {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let checked = match check::run(&project) {
        Ok(checked) => checked,
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            return ExitCode::FAILURE;
        }
    };
    match fs::write(project.join("content/cards.lock"), check::lock_of(&checked.catalogue)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("content/cards.lock cannot be written: {error}");
            ExitCode::FAILURE
        }
    }
}
