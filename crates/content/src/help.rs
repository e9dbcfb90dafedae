/// Whom to call in a country if living feels too hard: `content/helplines.toml`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Country {
    /// Two capital letters, ISO 3166.
    pub code: &'static str,
    /// What brings an ambulance, where an official source names it.
    pub emergency: Option<&'static str>,
    /// Lines to speak with somebody, which may be none.
    pub lines: &'static [Helpline],
}

/// A line to speak with somebody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Helpline {
    /// What it calls itself.
    pub name: &'static str,
    /// As one dials it, with spaces for reading.
    pub number: &'static str,
    /// The official page that names the number.
    pub source: &'static str,
}

/// All countries with a number that an official source names, in the order of their codes.
pub const COUNTRIES: &[Country] = include!(concat!(env!("OUT_DIR"), "/helplines.rs"));
