//! How fast the relay is, beside what it stands on. All that is compared runs in one process after the other, round by
//! round, on one disk; a row is the median of the rounds. Rows are printed as JSON, a line each, and the settings as text.
//!
//! `cargo xtask bench relay` builds this and `unlimited`, which is the relay under test, and judges the rows.

mod below;
#[path = "../../tests/stories/kit.rs"]
#[allow(dead_code, reason = "the tests use all of it")]
mod kit;
mod load;
mod server;

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use leeward_relay::Limits;
use proto::Request;
use serde_json::{Value, json};

use kit::{Fault, House};
use load::Way;
use server::Server;

/// Bytes of ciphertext that make the smallest envelope that devices seal.
const SMALLEST: usize = 530;
/// Writers at one time, each with one append in flight.
const CLIENTS: [usize; 3] = [1, 16, 128];
/// Envelopes in one frame of a live socket.
const PER_FRAME: usize = 8;
const ROUNDS: usize = 5;
/// How long each contender works in a round.
const SPAN: Duration = Duration::from_millis(900);

#[tokio::main]
async fn main() -> Result<(), Fault> {
    // Where Cargo builds, and not where the system keeps what is temporary: that may be memory.
    let folder = std::env::current_exe()?.ancestors().nth(3).ok_or("no folder to build in")?.join("bench-relay");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    println!(
        "{ROUNDS} rounds, after one that does not count, of {} ms for each of: fdatasync, SQLite, echo, HTTP, WebSocket \
         with {PER_FRAME} envelopes a frame; no limits; in {}, which is {}",
        SPAN.as_millis(),
        folder.display(),
        file_system(&folder)?
    );
    let outcome = run(&folder).await;
    let _ = fs::remove_dir_all(&folder);
    outcome
}

async fn run(folder: &Path) -> Result<(), Fault> {
    let server = Server::start(&folder.join("relay"))?;
    let mut below = below::Below::open(folder, CLIENTS.into_iter().max().unwrap_or_default()).await?;
    let mut seed = 0;
    for clients in CLIENTS {
        let mut phones = Vec::new();
        for _ in 0..clients {
            phones.push(load::found(server.address, seed).await?);
            seed += 1;
        }
        rates(&server, &mut below, &mut phones).await?;
    }
    row("memory under load, at most", server.peak_bytes()? as f64 / 1e6, "MB", most(25.0));
    delivery(&server).await?;
    disk().await
}

/// Durable appends a second beside what they stand on.
async fn rates(server: &Server, below: &mut below::Below, phones: &mut [load::Phone]) -> Result<(), Fault> {
    let clients = phones.len();
    let mut rounds = Vec::new();
    for round in 0..=ROUNDS {
        let fdatasync = below.fdatasync(SPAN)?;
        let sqlite = below.sqlite(clients, SPAN)?;
        let echo = load::echo(server.address, clients, SPAN).await?;
        let http = load::append(server.address, phones, Way::Http, SPAN).await?;
        let socket = load::append(server.address, phones, Way::Socket(PER_FRAME), SPAN).await?;
        // The first one makes journals grow to the length that they keep.
        if round > 0 {
            rounds.push([fdatasync, sqlite, echo, http, socket]);
        }
    }
    let median_of = |what: &dyn Fn(&[f64; 5]) -> f64| median(rounds.iter().map(what).collect());
    let name = if clients == 1 { "1 client".to_owned() } else { format!("{clients} clients") };
    let plain = ["fdatasync", "SQLite, the same schema in batches of as many", "echo over HTTP", "HTTP", "WebSocket"];
    for (at, what) in plain.into_iter().enumerate() {
        row(&format!("{name}: {what}"), median_of(&|round| round[at]).round(), "1/s", Value::Null);
    }
    let goal = |share: f64| if clients == 128 { least(share) } else { Value::Null };
    row(&format!("{name}: HTTP beside SQLite"), median_of(&|round| round[3] / round[1]), "ratio", goal(0.6));
    row(&format!("{name}: WebSocket beside SQLite"), median_of(&|round| round[4] / round[1]), "ratio", goal(0.8));
    row(&format!("{name}: HTTP beside echo"), median_of(&|round| round[3] / round[2]), "ratio", Value::Null);
    row(&format!("{name}: HTTP beside fdatasync"), median_of(&|round| round[3] / round[0]), "ratio", Value::Null);
    Ok(())
}

/// When the other device has an envelope, beside when its writer knows that it is stored.
async fn delivery(server: &Server) -> Result<(), Fault> {
    let later = load::delivery(server.address, 1_000).await?;
    row("delivered after the writer's own answer: p50", quantile(&later, 0.50), "ms", most(0.0));
    row("delivered after the writer's own answer: p99", quantile(&later, 0.99), "ms", most(1.0));
    Ok(())
}

/// What an envelope takes on the disk besides its own bytes, once the relay has put all in its place.
async fn disk() -> Result<(), Fault> {
    let house = House::new(Limits::off()).await?;
    let size = |house: &House| fs::metadata(house.data().join("relay.db")).map(|file| file.len());
    let mut devices = Vec::new();
    for seed in 0..20 {
        let (mara, tom) = house.couple(seed).await;
        devices.extend([mara, tom]);
    }
    let house = house.restart(|_| Ok(())).await?;
    let before = size(&house)?;
    let (mut count, mut own) = (0_usize, 0_usize);
    for _ in 0..100 {
        for device in &mut devices {
            let sealed = device.seal(SMALLEST);
            (count, own) = (count + 1, own + sealed.len());
            house.ask(device.claim(), &Request::Append { envelopes: vec![sealed.into()] }).await;
        }
    }
    let house = house.restart(|_| Ok(())).await?;
    let besides = (size(&house)? - before) as f64 - own as f64;
    row("an envelope's own bytes", own as f64 / count as f64, "B", Value::Null);
    row("besides them, on the disk", besides / count as f64, "B", most(80.0));
    Ok(())
}

fn row(what: &str, value: f64, unit: &str, goal: Value) {
    let mut row = json!({ "what": what, "value": (value * 1_000.0).round() / 1_000.0, "unit": unit });
    if let (Value::Object(row), Value::Object(goal)) = (&mut row, goal) {
        row.extend(goal);
    }
    println!("{row}");
}

fn most(value: f64) -> Value {
    json!({ "most": value })
}

fn least(value: f64) -> Value {
    json!({ "least": value })
}

fn median(values: Vec<f64>) -> f64 {
    quantile(&values, 0.5)
}

/// The value below which a share of them lies.
fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = (share * sorted.len() as f64) as usize;
    sorted.get(at.min(sorted.len().saturating_sub(1))).copied().unwrap_or(f64::NAN)
}

/// The kind of file system that a folder is on: the mount that is nearest above it.
fn file_system(folder: &Path) -> Result<String, Fault> {
    let mounts = fs::read_to_string("/proc/mounts")?;
    let kinds = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        Some((Path::new(words.next()?), words.next()?))
    });
    let nearest =
        kinds.filter(|(mount, _)| folder.starts_with(mount)).max_by_key(|(mount, _)| mount.components().count());
    Ok(nearest.ok_or("no file system")?.1.to_owned())
}

/// Where the relay under test lies beside this program.
fn beside(name: &str) -> Result<PathBuf, Fault> {
    let program = std::env::current_exe()?.with_file_name(name);
    if program.exists() { Ok(program) } else { Err(format!("{} is not built", program.display()).into()) }
}
