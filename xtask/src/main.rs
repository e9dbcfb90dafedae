//! The project's own commands, run as `cargo xtask COMMAND`.

mod bench;
mod ci;
mod dev;
mod fault;
mod fuzz;
mod house;
mod load;
mod messages;
mod serve;
mod shell;
mod site;
mod tally;
mod test;
mod tools;

use std::process::ExitCode;

use fault::Fault;
use lexopt::{Arg, Parser, ValueExt};

const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N] [--data DIR] [--host ADDRESS]
                        build everything, start relay and app on one address
  dev   [--port N] [--data DIR]
                        the same for work on screens: rebuilds when a file changes
  test                  every test: native, second, wasm, browser; installs what it lacks where it can
  test native|second|wasm|browser|shipped [STORY]
                        one part of it; STORY picks browser stories by a part of their name; shipped: what only the
                        app as people get it has
  ci                    what a change must pass: format, clippy, arrows, text, tests, simulator
  sim   [--seeds N] [--from SEED]
                        the simulator; --from plays a printed seed again
  fuzz  [TARGET] [--seconds N]
                        each decoder with made-up bytes, 60 s each or as long as is said
  bench NAME            bundle, open, save, live or relay; the last line is JSON
  i18n                  check the text of all languages and the cards
  map   [--write]       the crates and who may use whom; --write puts it into ARCHITECTURE.md
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("\nxtask: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Fault> {
    let mut parser = Parser::from_env();
    let command = match parser.next()? {
        Some(Arg::Value(command)) => command.string()?,
        Some(Arg::Short('h') | Arg::Long("help")) | None => {
            print!("{HELP}");
            return Ok(());
        }
        Some(other) => return Err(other.unexpected().into()),
    };
    match command.as_str() {
        "serve" => serve::run(&serve::Arguments::parse(&mut parser)?),
        "dev" => dev::run(&serve::Arguments::parse(&mut parser)?),
        "test" => test::run(test::Part::parse(&mut parser)?),
        "ci" => none_left(&mut parser).and_then(|()| ci::run()),
        "sim" => test::sim(&test::Seeds::parse(&mut parser)?, &mut tally::Tally::default()),
        "fuzz" => fuzz::run(&fuzz::Arguments::parse(&mut parser)?),
        "bench" => bench::run(&bench::parse(&mut parser)?),
        "i18n" => none_left(&mut parser).and_then(|()| ci::text()),
        "map" => house::map(house::parse(&mut parser)?),
        other => Err(Fault::Usage(format!("there is no command {other:?}; `cargo xtask --help` lists them"))),
    }
}

fn none_left(parser: &mut Parser) -> Result<(), Fault> {
    match parser.next()? {
        None => Ok(()),
        Some(more) => Err(more.unexpected().into()),
    }
}
