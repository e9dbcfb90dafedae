//! What no view may hold: who was here when, who has read or opened what, runs of days, points, ranks. A screen cannot
//! show what the window does not give.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::disallowed_methods, reason = "the test reads the views' own source")]

use std::{collections::BTreeSet, fs, path::Path};

/// Words, and words that follow one another, of which no name of a view is made.
const NEVER: [&str; 34] = [
    "seen",
    "last active",
    "last online",
    "presence",
    "online",
    "typing",
    "receipt",
    "read at",
    "opened at",
    "answered at",
    "heard at",
    "has read",
    "has opened",
    "has answered",
    "they answered",
    "they opened",
    "they read",
    "unread",
    "visits",
    "streak",
    "in a row",
    "score",
    "scores",
    "points",
    "rank",
    "ranking",
    "ledger",
    "tally",
    "total",
    "location",
    "latitude",
    "longitude",
    "badge",
    "overdue",
];

/// A name's words: `my_answers` and `MyAnswers` are both "my answers".
fn words(name: &str) -> String {
    let mut words = String::from(" ");
    for at in name.chars() {
        match at {
            '_' => words.push(' '),
            at if at.is_uppercase() => words.extend([' ', at.to_ascii_lowercase()]),
            at => words.push(at),
        }
    }
    words.push(' ');
    words.split_whitespace().fold(String::from(" "), |all, word| all + word + " ")
}

/// What a name says that no view says.
fn said(name: &str) -> Option<&'static str> {
    let words = words(name);
    NEVER.into_iter().find(|never| words.contains(&format!(" {never} ")))
}

/// The names of types, fields and variants that a file makes public.
fn names(source: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let (mut in_enum, mut depth) = (false, 0_i32);
    for line in source.lines().map(str::trim).filter(|line| !line.starts_with("//") && !line.starts_with("#[")) {
        let name = |text: &str| text.chars().take_while(|at| at.is_alphanumeric() || *at == '_').collect::<String>();
        if let Some(rest) = line.strip_prefix("pub enum ") {
            (in_enum, depth) = (true, 0);
            names.insert(name(rest));
        } else if let Some(rest) = line.strip_prefix("pub ") {
            names.insert(name(
                ["struct ", "fn ", "type "].iter().find_map(|what| rest.strip_prefix(what)).unwrap_or(rest),
            ));
        } else if in_enum && depth >= 1 && line.starts_with(|at: char| at.is_alphabetic()) {
            names.extend(line.split(['{', ',']).map(|part| name(part.trim())));
        }
        if in_enum {
            depth += line.matches('{').count() as i32 - line.matches('}').count() as i32;
            in_enum = depth > 0;
        }
    }
    names.into_iter().filter(|name| !name.is_empty() && !["use", "mod", "trait"].contains(&name.as_str())).collect()
}

#[test]
fn no_view_says_who_was_here_who_has_read_or_how_well_anybody_does() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/views");
    let (mut found, mut walked) = (Vec::new(), BTreeSet::new());
    for entry in fs::read_dir(&folder).expect("the folder of views") {
        let path = entry.expect("a file").path();
        let names = names(&fs::read_to_string(&path).expect("source"));
        found.extend(
            names
                .iter()
                .filter_map(|name| said(name).map(|never| format!("{}: {name} says {never:?}", path.display()))),
        );
        walked.extend(names);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    for known in
        ["TodayView", "partner", "RevealState", "Answered", "my_answers", "LetterMove", "TakenBack", "asked_due_ms"]
    {
        assert!(walked.contains(known), "{known} is not walked: {walked:?}");
    }
    assert!(walked.len() > 150, "only {} names are walked", walked.len());
}

#[test]
fn a_view_that_did_would_be_noticed() {
    let source = "
        /// What nobody is to know.
        #[derive(Clone)]
        pub struct LetterView {
            /// When the other opened it.
            pub opened_at: Option<i64>,
            pub day: Day,
        }
        pub enum Tells {
            HasAnswered,
            Waits { last_seen: i64 },
            Nothing,
        }
        impl LetterView {
            pub fn days_in_a_row(&self) -> u32 { 0 }
        }";
    let names = names(source);
    let caught: Vec<&String> = names.iter().filter(|name| said(name).is_some()).collect();
    assert_eq!(caught, ["HasAnswered", "days_in_a_row", "last_seen", "opened_at"], "of {names:?}");
    for kind in ["lastSeen", "Score", "last_online", "ReadReceipt", "total_days"] {
        assert!(said(kind).is_some(), "{kind}");
    }
    for kind in ["read_only", "Unanswered", "ready", "my_answers", "pointsto"] {
        assert_eq!(said(kind), None, "{kind}");
    }
}
