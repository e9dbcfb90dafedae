//! What was found or worth finding stays found.

use std::{collections::BTreeSet, fs, path::Path};

use leeward_fuzz::TARGETS;

#[test]
fn every_target_has_a_corpus_and_goes_through_it() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut folders: BTreeSet<String> = fs::read_dir(&corpus)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    for (name, run) in TARGETS {
        assert!(folders.remove(name), "{name} has no corpus");
        let mut inputs = 0;
        for entry in fs::read_dir(corpus.join(name)).expect("a folder") {
            let path = entry.expect("an entry").path();
            println!("{}", path.display());
            run(&fs::read(path).expect("a file"));
            inputs += 1;
        }
        assert!(inputs > 2, "{name} has {inputs} inputs");
    }
    assert!(folders.is_empty(), "no target is named {folders:?}");
}
