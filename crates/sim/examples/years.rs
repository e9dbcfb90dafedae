//! `years CATALOGUE EVENTS OUT`: plays two people's years until one phone holds at least so many events, and writes
//! its vault, sealed, as lines: the key in hexadecimal, a text that stands on its first screen, then each record's
//! name and bytes. For `cargo xtask bench open`.

use std::{
    env,
    error::Error,
    fs::{self, File},
    io::{BufWriter, Write},
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use crypto::VaultKey;
use engine::{Engine, Input, Now};
use grammar::{Catalogue, Value};
use leeward_sim::years;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

/// What a week leaves on one device: on each day three forms of mine, in my space and in ours, and three of the
/// other's; and a table of each on Sunday.
const EVENTS_A_WEEK: u32 = 7 * 9 + 3;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = env::args().skip(1).collect();
    let [catalogue, events, out] = words.as_slice() else {
        return Err("usage: years CATALOGUE EVENTS OUT".into());
    };
    let catalogue: Catalogue = proto::decode("catalogue", &fs::read(catalogue)?)?;
    let wanted: u32 = events.parse()?;
    let now_ms = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?;
    let began = Instant::now();
    let lived = years(2, catalogue.clone(), wanted.div_ceil(EVENTS_A_WEEK) * 7, now_ms)?;
    let bytes: usize = lived.vault.values().map(Vec::len).sum();
    let (own, shared) = lived.events;
    println!(
        "{own} own and {shared} shared events, {bytes} B in {} records, lived in {:?}",
        lived.vault.len(),
        began.elapsed()
    );
    if own + shared < wanted as usize {
        return Err("fewer events than wanted".into());
    }

    let mut rng = ChaCha20Rng::seed_from_u64(3);
    let key = VaultKey::generate(&mut rng);
    let shown = lived.theirs.iter().flat_map(|entry| &entry.rows).find_map(|(_, value)| match value {
        Value::Text(text) => Some(text),
        _ => None,
    });
    let mut file = BufWriter::new(File::create(out)?);
    writeln!(file, "{}\n{}", hex(key.reveal().reveal()), shown.ok_or("nothing was shown")?)?;
    for (name, plain) in &lived.vault {
        writeln!(file, "{} {}", name.0, hex(&key.seal(name.0.as_bytes(), plain, &mut rng)))?;
    }
    file.flush()?;
    let began = Instant::now();
    let (mut engine, mut effects) = Engine::open(lived.vault.keys().cloned().collect(), "https://relay.example".into());
    let now = Now { wall_ms: now_ms, offset_min: 60 };
    drop(engine.handle(now, &mut rng, Input::Catalogue(catalogue)));
    let mut times = Vec::new();
    while !effects.load.is_empty() {
        let records =
            effects.load.iter().filter_map(|key| Some((key.clone(), lived.vault.get(key)?.clone()))).collect();
        effects = engine.handle(now, &mut rng, Input::Loaded(records));
        times.push(began.elapsed());
    }
    println!("opened natively: first screen {:?}, all {:?}", times.first(), times.last());
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
