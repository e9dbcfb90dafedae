//! The table of attacks in docs/threat-model.md.

use std::collections::{BTreeMap, BTreeSet};

use super::Outcome;

/// What the table says of what does not exist yet.
pub const NOT_YET: &str = "not yet";

const HEAD: &str = "| attack | ends | shows |";

/// What the table says of an attack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expected {
    /// How it ends, as [`super::Ending`] is written, or [`NOT_YET`].
    pub ends: String,
    /// What is seen: each of these in some of its variants, and nothing else.
    pub shows: BTreeSet<String>,
}

impl Expected {
    /// Whether an attack was withstood just so.
    pub fn holds(&self, outcome: &Outcome) -> bool {
        let shows: BTreeSet<String> = outcome.tries.keys().map(|(_, shows)| shows.clone()).collect();
        let ends = outcome.tries.keys().all(|(ending, _)| ending.to_string() == self.ends);
        outcome.broken.is_none() && outcome.tried() > 0 && ends && shows == self.shows
    }
}

/// Reads the table, by the attacks' names.
pub fn table(page: &str) -> BTreeMap<String, Expected> {
    let rows = page.lines().skip_while(|line| *line != HEAD).skip(2).take_while(|line| line.starts_with('|'));
    let row = |row: &str| {
        let mut cells = row.trim_matches('|').split('|').map(str::trim);
        let (name, ends, shows) = (cells.next()?, cells.next()?, cells.next()?);
        let mut shows: BTreeSet<String> = shows.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        if shows.is_empty() && ends != NOT_YET {
            shows.insert(String::new());
        }
        Some((name.to_owned(), Expected { ends: ends.to_owned(), shows }))
    };
    rows.filter_map(row).collect()
}
