use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use super::{Fault, Lines, Problem, read};

const FILE: &str = "content/helplines.toml";

/// Whom to call in a country.
#[derive(Debug)]
pub struct Country {
    /// Two capital letters, ISO 3166.
    pub code: String,
    /// What brings an ambulance.
    pub emergency: Option<String>,
    /// Lines for whoever thinks of ending their life.
    pub lines: Vec<Helpline>,
}

/// One line.
#[derive(Debug)]
pub struct Helpline {
    /// What it calls itself.
    pub name: String,
    /// As one dials it, with spaces for reading.
    pub number: String,
    /// The page of whoever runs it, or of the state, that names the number.
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "country")]
    countries: Vec<CountryFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryFile {
    code: Spanned<String>,
    emergency: Option<Emergency>,
    #[serde(default, rename = "line")]
    lines: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Emergency {
    number: String,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    name: String,
    number: String,
    source: String,
}

/// Reads the helplines. Each has a number that can be dialled and an official page that names it.
pub(super) fn countries(content: &Path, problems: &mut Vec<Problem>) -> Vec<Country> {
    let Some(text) = read(&content.join("helplines.toml"), FILE, problems) else { return Vec::new() };
    let lines = Lines::of(&text);
    let file: File = match toml::from_str(&text) {
        Ok(file) => file,
        Err(error) => {
            let line = error.span().map_or(1, |span| lines.at(span.start));
            problems.push(Problem::at(FILE, line, Fault::Toml(error.message().to_owned())));
            return Vec::new();
        }
    };
    let mut found: Vec<Country> = Vec::new();
    for CountryFile { code, emergency, lines: served } in file.countries {
        let line = lines.at(code.span().start);
        let code = code.into_inner();
        let mut wrong = |what| {
            problems.push(Problem::at(FILE, line, Fault::Helpline { country: code.clone(), what }));
        };
        if code.len() != 2 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
            wrong("its code is not two capital letters");
        }
        if found.last().is_some_and(|before| before.code >= code) {
            wrong("it does not come after the one before, in the order of the codes");
        }
        if emergency.is_none() && served.is_empty() {
            wrong("it has no number. Take the country out");
        }
        let emergencies = emergency.iter().map(|Emergency { number, source }| (number, source));
        let numbers = served.iter().map(|Line { number, source, .. }| (number, source));
        for (number, source) in emergencies.chain(numbers) {
            if !can_be_dialled(number) {
                wrong("a number is to be of digits and spaces, and perhaps of + * # -");
            }
            if !source.strip_prefix("https://").is_some_and(|rest| rest.contains('.')) {
                wrong("a source is to be the address of an official page, by https");
            }
        }
        if served.iter().any(|line| line.name.trim().is_empty()) {
            wrong("a line has no name");
        }
        let lines = served.into_iter().map(|Line { name, number, source }| Helpline { name, number, source });
        found.push(Country { code, emergency: emergency.map(|emergency| emergency.number), lines: lines.collect() });
    }
    found
}

fn can_be_dialled(number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    (2..=15).contains(&digits) && number.chars().all(|one| one.is_ascii_digit() || " +*#-".contains(one))
}
