//! The crates, and who may use whom.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
};

use lexopt::{Arg, Parser};
use serde_json::Value;

use crate::{
    fault::Fault,
    shell::{cargo, output, root},
};

/// The arrows of the design: a crate may use those on its right, and what they may use.
const ARROWS: [(&str, &[&str]); 16] = [
    ("proto", &[]),
    ("crypto", &["proto"]),
    ("grammar", &["proto"]),
    ("engine", &["crypto", "grammar"]),
    ("content", &["grammar"]),
    ("annex", &[]),
    ("driver", &["engine"]),
    ("relay", &["proto"]),
    ("site", &["content"]),
    ("web", &["driver", "content"]),
    ("cli", &["driver", "content", "relay", "site"]),
    ("sim", &["engine", "driver", "relay", "annex"]),
    ("fuzz", &["engine", "annex"]),
    ("xtask", &[]),
    ("web-build", &["content"]),
    ("wasm-runner", &[]),
];

/// The relay must have no code to unseal with, however it might come by it.
const NEVER_IN_RELAY: [&str; 2] = ["crypto", "engine"];

const BEGIN: &str = "<!-- cargo xtask map -->\n";
const END: &str = "<!-- end of the map -->\n";

/// What to do with the map.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Map {
    Print,
    Write,
}

/// Reads the rest of the command line.
pub(crate) fn parse(parser: &mut Parser) -> Result<Map, Fault> {
    match parser.next()? {
        None => Ok(Map::Print),
        Some(Arg::Long("write")) => Ok(Map::Write),
        Some(other) => Err(other.unexpected().into()),
    }
}

/// Prints the map, or writes it into ARCHITECTURE.md.
pub(crate) fn map(what: Map) -> Result<(), Fault> {
    let drawn = House::read()?.draw();
    if what == Map::Print {
        print!("{drawn}");
        return Ok(());
    }
    let path = root().join("ARCHITECTURE.md");
    let text = fs::read_to_string(&path).map_err(Fault::file("read", &path))?;
    let (before, _, after) = parts(&text).ok_or(Fault::Map)?;
    fs::write(&path, [before, BEGIN, &drawn, END, after].concat()).map_err(Fault::file("write", &path))
}

/// Fails where a crate uses what it may not.
pub(crate) fn check() -> Result<(), Fault> {
    let wrong = House::read()?.wrong();
    if wrong.is_empty() { Ok(()) } else { Err(Fault::Arrows(wrong)) }
}

/// The workspace's packages that use another package in any way.
pub(crate) fn packages_using(name: &str) -> Result<BTreeSet<String>, Fault> {
    let metadata = metadata(&["--no-deps"])?;
    let uses = |package: &&Value| list(package, "dependencies").any(|dependency| text(dependency, "name") == name);
    Ok(list(&metadata, "packages").filter(uses).map(|package| text(package, "name").to_owned()).collect())
}

/// The workspace's crates by their short names.
#[derive(Default)]
struct House {
    /// What each crate is built with.
    uses: BTreeMap<String, BTreeSet<String>>,
    /// What only its tests use.
    tests_use: BTreeMap<String, BTreeSet<String>>,
    /// All packages that end up in the relay, by Cargo's own reckoning.
    in_relay: BTreeSet<String>,
}

impl House {
    fn read() -> Result<Self, Fault> {
        let metadata = metadata(&[])?;
        let members: BTreeSet<&str> = list(&metadata, "workspace_members").filter_map(Value::as_str).collect();
        let names: BTreeMap<&str, &str> =
            list(&metadata, "packages").map(|package| (text(package, "id"), text(package, "name"))).collect();
        let mut house = Self::default();
        // For every package of the whole tree: what it is built with, tests left out.
        let mut built_with: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for node in list(&metadata["resolve"], "nodes") {
            let id = text(node, "id");
            for dependency in list(node, "deps") {
                let of = text(dependency, "pkg");
                let in_tests = list(dependency, "dep_kinds").all(|kind| text(kind, "kind") == "dev");
                if !in_tests {
                    built_with.entry(id).or_default().push(of);
                }
                if members.contains(id) && members.contains(of) {
                    let arrows = if in_tests { &mut house.tests_use } else { &mut house.uses };
                    arrows.entry(short(names[id])).or_default().insert(short(names[of]));
                }
            }
        }
        for id in &members {
            house.uses.entry(short(names[id])).or_default();
        }
        let mut open: Vec<&str> =
            names.iter().filter(|(_, name)| **name == "leeward-relay").map(|(id, _)| *id).collect();
        while let Some(id) = open.pop() {
            if house.in_relay.insert(short(names[id])) {
                open.extend(built_with.get(id).into_iter().flatten());
            }
        }
        Ok(house)
    }

    fn wrong(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for (name, uses) in &self.uses {
            match reach(name) {
                None => wrong.push(format!("{name} is new: say in xtask/src/house.rs and the design what it may use")),
                Some(allowed) => wrong.extend(uses.difference(&allowed).map(|used| format!("{name} -> {used}"))),
            }
        }
        for name in NEVER_IN_RELAY {
            if self.in_relay.contains(name) {
                wrong.push(format!("relay -> {name}, through another package"));
            }
        }
        wrong
    }

    /// One line a crate, from the ground up; a crate stands below all that use it.
    fn draw(&self) -> String {
        let mut drawn = String::from("```text\n");
        let mut placed: BTreeSet<&str> = BTreeSet::new();
        while placed.len() < self.uses.len() {
            let ready = |(name, uses): &(&String, &BTreeSet<String>)| {
                !placed.contains(name.as_str()) && uses.iter().all(|used| placed.contains(used.as_str()))
            };
            let row: Vec<(&String, &BTreeSet<String>)> = self.uses.iter().filter(ready).collect();
            if row.is_empty() {
                break;
            }
            for (name, uses) in row {
                placed.insert(name);
                let joined = |names: &BTreeSet<String>| names.iter().cloned().collect::<Vec<_>>().join(", ");
                let mut line = format!("{name:<12}-> {}", if uses.is_empty() { "-".into() } else { joined(uses) });
                if let Some(more) = self.tests_use.get(name) {
                    let _ = write!(line, "   (tests: {})", joined(more));
                }
                let _ = writeln!(drawn, "{line}");
            }
        }
        drawn.push_str("```\n");
        drawn
    }
}

/// All that a crate may use; none for a crate that the design does not know.
fn reach(name: &str) -> Option<BTreeSet<String>> {
    let arrows = |name: &str| ARROWS.iter().find(|(from, _)| *from == name).map(|(_, to)| *to);
    let mut open = arrows(name)?.to_vec();
    let mut reached = BTreeSet::new();
    while let Some(next) = open.pop() {
        if reached.insert(next.to_owned()) {
            open.extend(arrows(next).unwrap_or_default());
        }
    }
    Some(reached)
}

/// What stands before the map in ARCHITECTURE.md, the map, and what comes after.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (map, after) = rest.split_once(END)?;
    Some((before, map, after))
}

fn metadata(arguments: &[&str]) -> Result<Value, Fault> {
    let json = output(cargo(["metadata", "--format-version", "1"]).args(arguments))?;
    serde_json::from_str(&json).map_err(|cause| Fault::Output { command: "cargo metadata", cause: cause.to_string() })
}

fn short(package: &str) -> String {
    package.strip_prefix("leeward-").unwrap_or(package).to_owned()
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value[key].as_array().into_iter().flatten()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crates_use_each_other_as_the_design_allows() -> Result<(), Fault> {
        check()
    }

    #[test]
    fn the_relay_has_no_code_to_unseal_with() -> Result<(), Fault> {
        let house = House::read()?;
        assert!(house.in_relay.contains("proto"), "the relay's tree was not read");
        assert_eq!(NEVER_IN_RELAY.map(|name| house.in_relay.contains(name)), [false, false]);
        Ok(())
    }

    #[test]
    fn an_arrow_that_the_design_does_not_have_is_named() {
        let mut house = House::default();
        let mut uses = |from: &str, to: &str| {
            house.uses.entry(from.into()).or_default().insert(to.into());
        };
        uses("relay", "proto");
        uses("web", "crypto");
        uses("relay", "grammar");
        uses("attic", "proto");
        house.in_relay.insert("engine".into());
        let wrong = house.wrong();
        assert_eq!(wrong.len(), 3);
        assert!(wrong[0].starts_with("attic is new"));
        assert_eq!(wrong[1..], ["relay -> grammar", "relay -> engine, through another package"]);
    }

    #[test]
    fn the_architecture_page_shows_the_crates_as_they_are() -> Result<(), Fault> {
        let path = root().join("ARCHITECTURE.md");
        let page = fs::read_to_string(&path).map_err(Fault::file("read", &path))?;
        match parts(&page) {
            Some((_, map, _)) if map == House::read()?.draw() => Ok(()),
            _ => Err(Fault::Map),
        }
    }
}
