//! Measuring. A bench prints what it likes; each line of it that is a JSON object with `what`, `value`
//! and `unit`, and perhaps `goal` and `most` or `least`, is a row. This file says whether the goals are
//! met and closes with all rows on one line.

use std::fs::File;

use lexopt::{Arg, Parser, ValueExt};
use serde_json::{Value, json};

use crate::{
    fault::Fault,
    load::{GOAL, Load},
    serve,
    shell::{self, built, cargo, lines, program, root, step},
    site::{self, Purpose},
    tools,
};

/// Reads the rest of the command line: which bench.
pub(crate) fn parse(parser: &mut Parser) -> Result<String, Fault> {
    match parser.next()? {
        Some(Arg::Value(name)) => Ok(name.string()?),
        Some(other) => Err(other.unexpected().into()),
        None => Err(Fault::Usage("wanted: bench bundle | open | save | live | recover | relay | attacks".into())),
    }
}

/// Runs one bench. A goal that is missed is reported and fails nothing.
pub(crate) fn run(name: &str) -> Result<(), Fault> {
    let mut report = Report::default();
    match name {
        "bundle" => bundle(&mut report)?,
        "relay" => {
            shell::run(&mut cargo(["build", "--release", "--package", "leeward-relay", "--examples"]))?;
            report.collect(&mut cargo(["run", "--release", "--package", "leeward-relay", "--example", "bench"]))?
        }
        "attacks" => {
            step("playing every attack");
            report.collect(&mut cargo(["run", "--release", "--package", "leeward-sim", "--example", "attacks"]))?
        }
        "open" | "save" | "live" | "recover" => in_browser(name, &mut report)?,
        _ => {
            return Err(Fault::Usage(format!(
                "there is no bench {name:?}: bundle, open, save, live, recover, relay or attacks"
            )));
        }
    }
    report.close(name);
    Ok(())
}

#[derive(Default)]
struct Report {
    rows: Vec<Value>,
}

impl Report {
    /// Adds a row; `most` is the goal, where there is one.
    fn row(&mut self, what: &str, value: u64, unit: &str, most: Option<u64>) {
        self.rows.push(json!({ "what": what, "value": value, "unit": unit, "most": most }));
    }

    /// Runs a program that measures.
    fn collect(&mut self, command: &mut std::process::Command) -> Result<(), Fault> {
        lines(command, |line| match serde_json::from_str::<Value>(line) {
            Ok(row) if row.get("what").is_some() => self.rows.push(row),
            _ => println!("{line}"),
        })
    }

    fn close(self, name: &str) {
        let rows: Vec<Value> = self.rows.iter().map(judged).collect();
        println!();
        for row in &rows {
            let verdict = match &row["met"] {
                Value::Bool(true) => format!("goal {}: met", row["goal"]),
                Value::Bool(false) => format!("goal {}: MISSED", row["goal"]),
                _ => String::new(),
            };
            let (what, unit) = (row["what"].as_str().unwrap_or_default(), row["unit"].as_str().unwrap_or_default());
            println!("{what:<52} {:>14} {unit:<6} {verdict}", row["value"].to_string());
        }
        println!("\n{}", json!({ "bench": name, "rows": rows }));
    }
}

/// A row in the form that all benches share. `most` and `least` are two kinds of goal.
fn judged(row: &Value) -> Value {
    let value = row["value"].as_f64();
    let (goal, met) = match (row["most"].as_f64(), row["least"].as_f64()) {
        (Some(most), _) => (&row["most"], value.map(|value| value <= most)),
        (None, Some(least)) => (&row["least"], value.map(|value| value >= least)),
        (None, None) => (&Value::Null, None),
    };
    json!({ "what": row["what"], "value": row["value"], "unit": row["unit"], "goal": goal, "met": met })
}

/// What a first visit loads, what comes later, and which crates the app's first file is made of.
fn bundle(report: &mut Report) -> Result<(), Fault> {
    let load = Load::read(&site::build(Purpose::Use)?)?;
    for (what, size) in &load.first {
        report.row(&format!("first load, brotli: {what}"), *size, "B", None);
    }
    report.row("first load, brotli: all", load.bytes(), "B", Some(GOAL));
    report.row("first load, brotli: all, in the longest language", load.longest(), "B", Some(GOAL));
    for (what, size) in &load.begin {
        report.row(&format!("then, brotli: {what}"), *size, "B", None);
    }
    report.row("until somebody can begin, brotli: all", load.until_begin(), "B", None);
    for (what, size) in &load.later {
        report.row(&format!("later, brotli: {what}"), *size, "B", None);
    }
    report.collect(site::tool(Purpose::Use).arg("--weigh"))
}

/// What only a browser can measure, with the app and the server as people use them.
fn in_browser(name: &str, report: &mut Report) -> Result<(), Fault> {
    let script = format!("e2e/bench-{name}.mjs");
    let browser = tools::browser()?;
    tools::browser_packages()?;
    let folder = site::build(Purpose::Use)?;
    serve::compile()?;
    if let "open" | "recover" = name {
        step("compiling what plays the years");
        shell::run(&mut cargo(["build", "--release", "--package", "leeward-sim", "--examples"]))?;
    }
    step(&format!("measuring: {name}"));
    let path = root().join(&script);
    File::open(&path).map_err(Fault::file("read", &path))?;
    let mut command = program("node", [&script]);
    command.env("LEEWARD", built("release", "leeward")).env("LEEWARD_SITE", folder).env("CHROMIUM", browser.chromium);
    command.env("YEARS", built("release", "examples/years")).env("COMEBACK", built("release", "examples/comeback"));
    report.collect(&mut command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_met_from_either_side_and_a_row_may_have_none() {
        let met = |row: Value| judged(&row)["met"].clone();
        assert_eq!(met(json!({ "what": "load", "value": 350_000, "unit": "B", "most": 350_000 })), json!(true));
        assert_eq!(met(json!({ "what": "load", "value": 350_001, "unit": "B", "most": 350_000 })), json!(false));
        assert_eq!(met(json!({ "what": "appends", "value": 0.7, "unit": "ratio", "least": 0.6 })), json!(true));
        assert_eq!(met(json!({ "what": "appends", "value": 0.5, "unit": "ratio", "least": 0.6 })), json!(false));
        let plain = judged(&json!({ "what": "echo", "value": 9, "unit": "µs" }));
        assert_eq!((&plain["met"], &plain["goal"]), (&Value::Null, &Value::Null));
    }
}
