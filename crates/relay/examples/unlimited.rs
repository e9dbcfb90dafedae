//! Serves a folder without limits on a port that the system chooses, until it is killed. For the tests that kill it and
//! for the bench, which also wants something that does nothing: `POST /echo` gives back what it gets.
//!
//! ```text
//! cargo run -p leeward-relay --example unlimited -- FOLDER
//! ```

use std::{env, error::Error, future};

use axum::{body::Bytes, routing::post};
use leeward_relay::{Config, Limits, Relay, Signup, serve};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).ok_or("which folder?")?;
    let limits = Limits::off();
    let relay = Relay::open(Config { data: folder.into(), signup: Signup::Open, limits: limits.clone() })?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("address={}", listener.local_addr()?);
    let routes = relay.routes().route("/echo", post(|body: Bytes| future::ready(body)));
    serve(listener, routes, &limits, future::pending()).await;
    Ok(())
}
