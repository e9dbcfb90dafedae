//! The words: what is translated eleven times is said somewhere.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::{fault::Fault, shell::root};

/// Where the messages that everyone translates are written first.
const MESSAGES: &str = "content/i18n/en";
/// Where they are said.
const CODE: &str = "crates";
/// Messages of cards are found by the card's name, and the build of `leeward-content` knows them all.
const OF_CARDS: &str = "card-";

/// Fails where a message is said nowhere.
pub(crate) fn check() -> Result<(), Fault> {
    let wrong = unsaid()?;
    if wrong.is_empty() { Ok(()) } else { Err(Fault::Unsaid(wrong)) }
}

fn unsaid() -> Result<Vec<String>, Fault> {
    let texts = read(&root().join(MESSAGES), "ftl")?;
    let code = read(&root().join(CODE), "rs")?;
    let said: BTreeSet<&str> = code.iter().flat_map(|text| constants(text)).collect();
    let used_by_others: BTreeSet<&str> = texts.iter().flat_map(|text| references(text)).collect();
    let unsaid = |id: &&str| {
        !id.starts_with(OF_CARDS)
            && !used_by_others.contains(id)
            && !said.contains(id.to_uppercase().replace('-', "_").as_str())
    };
    Ok(texts.iter().flat_map(|text| ids(text)).filter(unsaid).map(str::to_owned).collect())
}

/// `name = …` at the beginning of a line.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase())).filter_map(|line| {
        let (id, _) = line.split_once('=')?;
        Some(id.trim_end())
    })
}

/// `{ name }` within a message.
fn references(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|after| Some(after.split_once('}')?.0.trim()))
}

/// `msg::NAME` in code.
fn constants(text: &str) -> impl Iterator<Item = &str> {
    text.split("msg::").skip(1).filter_map(|after| after.split(|c: char| c != '_' && !c.is_ascii_alphanumeric()).next())
}

/// All files of a kind in a folder and the folders in it.
fn read(folder: &Path, extension: &str) -> Result<Vec<String>, Fault> {
    let mut texts = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(Fault::file("read", &folder))? {
            let path: PathBuf = entry.map_err(Fault::file("read", &folder))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                texts.push(fs::read_to_string(&path).map_err(Fault::file("read", &path))?);
            }
        }
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_said_somewhere() -> Result<(), Fault> {
        assert_eq!(unsaid()?, Vec::<String>::new());
        Ok(())
    }

    #[test]
    fn messages_and_their_uses_are_found() {
        let text = "# note = this\nfirst = One { $two }\nthird = { first }\n    .label = x\n";
        assert_eq!(ids(text).collect::<Vec<_>>(), ["first", "third"]);
        assert_eq!(references(text).collect::<Vec<_>>(), ["$two", "first"]);
        assert_eq!(constants("t!(msg::FIRST_ONE, name = 1) + msg::B").collect::<Vec<_>>(), ["FIRST_ONE", "B"]);
    }
}
