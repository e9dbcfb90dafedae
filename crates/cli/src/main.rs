//! The program `leeward`. `leeward serve` is a relay and the app's files on one address.

mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// A private place for two.
#[derive(Parser)]
#[command(name = "leeward", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the relay and the app on one address
    Serve(serve::Arguments),
}

#[tokio::main]
async fn main() -> ExitCode {
    let Command::Serve(arguments) = Arguments::parse().command;
    match serve::run(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("leeward: {fault}");
            ExitCode::FAILURE
        }
    }
}
