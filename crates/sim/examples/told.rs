//! `told SEED OUT`: two people's story as JSON, for readers of docs/protocol.md that are not this project's: what the
//! relay holds, the keys of one of Mara's devices, and what that device shows. Bytes are hexadecimal. For
//! `cargo xtask test second`.

use std::{env, error::Error, fs};

use engine::{
    Key,
    views::{Exchange, OwnCard, Path, PathState, Shown, Stage},
};
use grammar::Words;
use leeward_sim::{Held, told};
use minicbor::{Decode, bytes::ByteArray};
use proto::{MemberId, SpaceId};
use serde_json::{Map, Value, json};

/// A device itself, as its vault keeps it.
#[derive(Decode)]
#[cbor(map)]
struct Me {
    #[n(1)]
    device: MemberId,
    #[n(2)]
    keys: Keys,
    #[n(3)]
    own: SpaceId,
}

/// A device's secret keys.
#[derive(Decode)]
#[cbor(map)]
struct Keys {
    #[n(1)]
    sign: ByteArray<32>,
    #[n(2)]
    seal: ByteArray<32>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = env::args().skip(1).collect();
    let [seed, out] = words.as_slice() else {
        return Err("usage: told SEED OUT".into());
    };
    println!("the story of seed {seed}");
    let told = told(seed.parse()?)?;
    let me = told.vault.get(&Key("me".into())).ok_or("the device does not know who it is")?;
    let me: Me = minicbor::decode(me)?;
    let story = json!({
        "device": {
            "id": me.device.hex(),
            "own": me.own.hex(),
            "sign": hex(&me.keys.sign[..]),
            "seal": hex(&me.keys.seal[..]),
        },
        "spaces": told.spaces.iter().map(held).collect::<Vec<_>>(),
        "exchanges": told.exchanges.iter().map(exchange).collect::<Map<_, _>>(),
        "paths": told.paths.iter().map(path).collect::<Map<_, _>>(),
        "own_cards": told.own_cards.iter().map(own_card).collect::<Map<_, _>>(),
        "shown": { "mine": shown(&told.mine), "theirs": shown(&told.theirs) },
    });
    Ok(fs::write(out, serde_json::to_vec(&story)?)?)
}

fn held(held: &Held) -> Value {
    let envelopes = || held.envelopes.iter();
    json!({
        "space": held.space.hex(),
        "links": held.links.iter().map(|link| hex(link)).collect::<Vec<_>>(),
        "envelopes": envelopes().map(|(bytes, _)| hex(bytes)).collect::<Vec<_>>(),
        "histories": envelopes().map(|(_, cursor)| cursor.history.hex()).collect::<Vec<_>>(),
        "heads": held.heads.iter().map(|head| json!([head.chain.hex(), head.env_seq, head.hash.hex()]))
            .collect::<Vec<_>>(),
    })
}

/// What is agreed in an exchange, and how many steps led there.
fn exchange(exchange: &Exchange) -> (String, Value) {
    let says = json!({
        "in_force": exchange.in_force.as_ref().map(|revision| revision.id.hex()),
        "look_again": exchange.look_again.map(|day| day.unix_days()),
        "stopped": exchange.stage == Stage::Stopped,
        "steps": exchange.history.len(),
    });
    (exchange.entity.hex(), says)
}

/// How a path stands.
fn path(path: &Path) -> (String, Value) {
    let says = json!({
        "card": path.card.as_str(),
        "steps": path.steps.iter().map(|step| step.card.as_str()).collect::<Vec<_>>(),
        "at": path.at,
        "resting": path.state == PathState::Resting,
        "finished": path.state == PathState::Finished,
    });
    (path.entity.hex(), says)
}

/// An own card's title, and whether it is in use.
fn own_card(own: &OwnCard) -> (String, Value) {
    let title = match &own.card.words {
        Words::Own(words) => words.get("title").cloned(),
        Words::Messages => None,
    };
    (own.card.id.to_string(), json!({ "title": title, "retired": own.retired }))
}

/// What stands in each entry, with values as CBOR.
fn shown(entries: &[Shown]) -> Value {
    let rows = |entry: &Shown| -> Map<String, Value> {
        let rows = entry.rows.iter();
        rows.map(|(field, value)| (field.to_string(), hex(&proto::encode(value)).into())).collect()
    };
    entries.iter().map(|entry| (entry.entity.hex(), Value::from(rows(entry)))).collect::<Map<_, _>>().into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
