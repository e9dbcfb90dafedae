//! What a first visit loads before its first screen can be used, and that it does not grow.

use std::{fs, path::Path};

use serde_json::Value;

use crate::fault::Fault;

/// Bytes with Brotli that a first visit is to load.
pub(crate) const GOAL: u64 = 350_000;
/// Bytes that it may load: what was reached with every screen there, and a little for the weather.
const LIMIT: u64 = 165_000;
/// The same for all that is loaded until somebody can begin.
const BEGIN_LIMIT: u64 = 775_000;

/// The app's page and its manifest, which no list of assets has.
const PAGES: [&str; 2] = ["index.html", "manifest.webmanifest"];
/// The text that stands for all languages in the first load.
const ENGLISH: &str = "i18n/en/core.ftl";

/// Files and their bytes as a browser gets them.
pub(crate) struct Load {
    /// What is fetched before the first screen can be used.
    pub(crate) first: Vec<(String, u64)>,
    /// What is fetched then, before somebody can begin: while a newcomer reads the first screen.
    pub(crate) begin: Vec<(String, u64)>,
    /// What is fetched afterwards: by the service worker, and by screens.
    pub(crate) later: Vec<(String, u64)>,
}

impl Load {
    /// Weighs a built app. Its own list says what comes first; story 01 holds that list to what a browser fetches.
    pub(crate) fn read(folder: &Path) -> Result<Self, Fault> {
        let path = folder.join("assets.json");
        let output = |cause: String| Fault::Output { command: "web-build", cause };
        let list: Value = fs::read(&path)
            .map_err(Fault::file("read", &path))
            .and_then(|list| serde_json::from_slice(&list).map_err(|cause| output(cause.to_string())))?;
        let names = |part: &str| -> Vec<String> {
            list[part].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let (first, begin) = (names("first"), names("begin"));
        let assets = list["assets"].as_object().ok_or_else(|| output("assets.json lists no assets".into()))?;
        let mut load = Self { first: Vec::new(), begin: Vec::new(), later: Vec::new() };
        for page in PAGES {
            load.first.push((page.into(), packed(&folder.join(page))?));
        }
        for (name, path) in assets {
            let size = packed(&folder.join(path.as_str().unwrap_or_default().trim_start_matches('/')))?;
            let part = if first.contains(name) {
                &mut load.first
            } else if begin.contains(name) {
                &mut load.begin
            } else {
                &mut load.later
            };
            part.push((name.clone(), size));
        }
        match first.iter().chain(&begin).find(|name| !assets.contains_key(*name)) {
            Some(unknown) => Err(output(format!("assets.json has no {unknown}, which is to be loaded"))),
            None => Ok(load),
        }
    }

    /// Bytes of the first load where English is spoken.
    pub(crate) fn bytes(&self) -> u64 {
        self.first.iter().map(|(_, size)| size).sum()
    }

    /// Bytes until somebody can begin: the first load, and what follows upon it.
    pub(crate) fn until_begin(&self) -> u64 {
        self.longest() + self.begin.iter().map(|(_, size)| size).sum::<u64>()
    }

    /// Bytes of the first load in the language whose text is longest.
    pub(crate) fn longest(&self) -> u64 {
        let text = |name: &str| name.starts_with("i18n/") && name.ends_with("/core.ftl");
        let files = || self.first.iter().chain(&self.later).filter(|(name, _)| text(name));
        let english = files().find(|(name, _)| name == ENGLISH).map_or(0, |(_, size)| *size);
        self.bytes() - english + files().map(|(_, size)| *size).max().unwrap_or(0)
    }

    /// Fails where one of the two has grown over its limit.
    pub(crate) fn check(&self) -> Result<(), Fault> {
        for (what, bytes, limit) in
            [("first load", self.longest(), LIMIT), ("until somebody can begin", self.until_begin(), BEGIN_LIMIT)]
        {
            println!("{what}: {bytes} B with Brotli; at most {limit} B");
            if bytes > limit {
                return Err(Fault::Heavy { what, bytes, limit });
            }
        }
        Ok(())
    }
}

/// Bytes of a file as a browser gets it.
fn packed(path: &Path) -> Result<u64, Fault> {
    let brotli = path.with_file_name(format!("{}.br", path.file_name().unwrap_or_default().to_string_lossy()));
    let path = if brotli.exists() { &brotli } else { path };
    fs::metadata(path).map(|file| file.len()).map_err(Fault::file("read", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(app: u64, english: u64, russian: u64) -> Load {
        let file = |name: &str, size| (name.to_owned(), size);
        Load {
            first: vec![file("index.html", 1_000), file("app.wasm", app), file(ENGLISH, english)],
            begin: vec![file("chunks/core.wasm", 20_000)],
            later: vec![
                file("i18n/ru/core.ftl", russian),
                file("i18n/ru/keys.ftl", 90_000),
                file("annex.wasm", 90_000),
            ],
        }
    }

    #[test]
    fn the_longest_language_takes_the_place_of_english() {
        assert_eq!(load(100_000, 6_000, 8_000).bytes(), 107_000);
        assert_eq!(load(100_000, 6_000, 8_000).longest(), 109_000);
        assert_eq!(load(100_000, 6_000, 5_000).longest(), 107_000);
        assert_eq!(load(100_000, 6_000, 8_000).until_begin(), 129_000);
    }

    #[test]
    fn a_load_that_has_grown_over_the_limit_does_not_pass() {
        assert!(load(LIMIT - 1_000 - 8_000, 6_000, 8_000).check().is_ok());
        assert!(load(LIMIT - 1_000 - 7_999, 6_000, 8_000).check().is_err());
        let mut late = load(6_000, 6_000, 8_000);
        late.begin.push(("chunks/1.wasm".into(), BEGIN_LIMIT));
        assert!(late.check().is_err());
    }
}
