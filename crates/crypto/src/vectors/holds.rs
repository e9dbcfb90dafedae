//! What waits at the relay, and how it is sealed.

use std::collections::BTreeMap;

use minicbor::bytes::ByteArray;
use proto::{AskedFor, Claim, HOLD_BOX, Hold, HoldId, HoldSlot, Outcome, Payload, Request, Response, decode, encode};
use serde_json::{Value as Json, json};

use super::{
    Case, Vector, drawn, drawn_hex, hex,
    keys::{epoch_key, identity},
    wire::array,
};
use crate::{Answering, ContentKey, HoldPart, KeyRing, RunKey, slots_commit};

pub(super) fn all() -> Vec<Vector> {
    vec![
        Vector {
            file: "proto/hold_id",
            about: "A hold's id: the first 16 bytes of D(\"hold\", [space, entity, run])",
            inputs: || [0, 1, 300].map(|run| part_of(run, &[])).to_vec(),
            outputs: |case| json!({ "id": hex(part(case).id().as_bytes()) }),
        },
        Vector {
            file: "proto/slot_hash",
            about: "A slot's hash: the first 16 bytes of D(\"slot\", [tag, box])",
            inputs: || vec![json!({ "tag": drawn_hex("tag", 16), "box": drawn_hex("box", HOLD_BOX) })],
            outputs: |case| {
                let slot = HoldSlot { tag: case.array::<16>("tag").into(), sealed: case.array("box").into() };
                json!({ "cbor": hex(&encode(&slot)), "hash": hex(&*slot.hash()) })
            },
        },
        Vector {
            file: "proto/hold",
            about: "What is deposited in each mode, with its CBOR diagnostic notation, and what a relay keeps of it for \
                    good: D(\"deposit\", [hold])",
            inputs: || {
                let input = |(name, hold)| json!({ "name": name, "cbor": hex(&encode(&hold)) });
                holds().map(input).to_vec()
            },
            outputs: |case| {
                let bytes = case.bytes("cbor");
                let hold: Hold = decode("hold", &bytes).expect("a known hold");
                assert_eq!(encode(&hold), bytes);
                json!({ "shown": minicbor::display(&bytes).to_string(), "hash": hold.hash().hex() })
            },
        },
        Vector {
            file: "crypto/hold_content",
            about: "Content sealed for the log: commit D(\"hold commit\", [content key, id, part]), XChaCha under \
                    D(\"hold content\", [content key, id, part]), padded to a size; random is the nonce",
            inputs: || {
                let case = |content: &[u8]| {
                    let random = drawn_hex("nonce", 24);
                    let more = json!({ "content_key": drawn_hex("content", 32), "size": 64, "random": random });
                    part_of(0, &[more, json!({ "content": hex(content) })])
                };
                vec![case(b"soup"), case(b""), case(&[0; 63])]
            },
            outputs: |case| {
                let (key, part) = (ContentKey::from_bytes(case.array("content_key")), part(case));
                let size = usize::try_from(case.number("size")).expect("a size");
                let content = case.bytes("content");
                let sealed = key.seal(&part, size, &content, &mut case.script()).expect("it fits");
                let commit = key.commit(&part);
                let checked = key.check(&part, commit).expect("the same key");
                assert_eq!(checked.open(size, &sealed).expect("sealed").as_slice(), content);
                json!({ "commit": commit.hex(), "sealed": hex(&sealed) })
            },
        },
        Vector {
            file: "crypto/hold_payload",
            about: "A content key sealed for the relay to keep: [epoch, nonce, ct], XChaCha under D(\"hold key\", [epoch \
                    key, id, part]), aad CBOR[\"leeward v1 hold\", space, epoch, id, part]; random is the nonce",
            inputs: || {
                let keys = json!({ "content_key": drawn_hex("content", 32), "epoch_key": drawn_hex("epoch", 32) });
                vec![part_of(0, &[keys, json!({ "epoch": 2, "random": drawn_hex("nonce", 24) })])]
            },
            outputs: |case| {
                let (key, part) = (ContentKey::from_bytes(case.array("content_key")), part(case));
                let (epoch, epoch_key) = (case.number("epoch"), epoch_key(case, "epoch_key"));
                let payload = key.to_payload(&part, epoch, &epoch_key, &mut case.script());
                let keys = encode(&BTreeMap::from([(epoch, epoch_key)]));
                let ring = [&[0xa2, 1], &encode(&part.space)[..], &[2], &keys].concat();
                let ring: KeyRing = decode("ring", &ring).expect("a ring");
                assert_eq!(ContentKey::from_payload(&payload, &part, &ring), Ok(key));
                json!({ "payload": hex(&encode(&payload)) })
            },
        },
        Vector {
            file: "crypto/hold_slots",
            about: "A part of an overlap: its slots ascending by tag, and what the log says of them, D(\"hold slots\", \
                    [id, part, [slot hash]]). random has, for each card in the order of its bytes, the nonce of a yes or \
                    the tag and the box of a no",
            inputs: || {
                let mara =
                    json!({ "epoch_key": drawn_hex("epoch", 32), "seed": drawn_hex("seed", 32), "generation": 3 });
                let answers = json!({ "answers": { "bath": true, "dance": true, "hands": false } });
                let random = drawn_hex("randomness", 24 + 24 + 16 + HOLD_BOX);
                vec![part_of(5, &[mara, answers, json!({ "random": random })])]
            },
            outputs: slots,
        },
    ]
}

/// Requests about holds.
pub(super) fn requests() -> Vec<(&'static str, Request)> {
    let settle = |claim| Request::Settle { id: id(), claim };
    let mut requests = vec![
        ("settle, withdraw", settle(Claim::Withdraw)),
        ("settle, open", settle(Claim::Open)),
        ("settle, release", settle(Claim::Release)),
        ("settle, ask", settle(Claim::Ask)),
        ("settle, refuse", settle(Claim::Refuse)),
        ("asked", Request::Asked),
    ];
    requests.splice(0..0, holds().map(|(_, hold)| ("settle, deposit", settle(Claim::Deposit(hold)))));
    requests
}

/// Answers about holds.
pub(super) fn responses() -> Vec<(&'static str, Response)> {
    let slots = vec![slot("one tag")];
    let hashes = vec![slots[0].hash(), drawn_array("another hash")];
    vec![
        ("settled, done", Response::Settled(Outcome::Done)),
        ("settled, given", Response::Settled(Outcome::Given(payload()))),
        ("settled, matched", Response::Settled(Outcome::Matched(slots, hashes))),
        ("settled, not yet", Response::Settled(Outcome::NotYet)),
        ("settled, withdrawn", Response::Settled(Outcome::Withdrawn)),
        ("settled, released", Response::Settled(Outcome::Released)),
        ("asked", Response::Asked(vec![AskedFor { id: id(), due_s: 259_200 }])),
    ]
}

fn slots(case: &Case<'_>) -> Json {
    let (part, identity) = (part(case), identity(case, "seed", "seed"));
    let run = RunKey::new(&epoch_key(case, "epoch_key"), part.space, part.entity, part.run);
    let answers = case.0["answers"].as_object().expect("answers");
    let answers: BTreeMap<_, _> =
        answers.iter().map(|(card, yes)| (card.as_str(), yes.as_bool().expect("yes or no"))).collect();
    let me = Answering { person: part.of, generation: case.number("generation"), identity: &identity };
    let slots = run.slots(me, &answers, &mut case.script());
    let hashes: Vec<_> = slots.iter().map(HoldSlot::hash).collect();
    json!({
        "hold": hex(&encode(&Hold::Overlap(slots))),
        "hashes": hashes.iter().map(|hash| hex(&**hash)).collect::<Vec<_>>(),
        "commit": slots_commit(&part, &hashes).hex(),
    })
}

/// Inputs that name a part, and more.
fn part_of(run: u64, more: &[Json]) -> Json {
    let mut input = json!({
        "space": drawn_hex("space", 32), "entity": drawn_hex("entity", 16), "run": run, "part": drawn_hex("person", 16),
    });
    for more in more {
        for (name, value) in more.as_object().expect("inputs") {
            input[name] = value.clone();
        }
    }
    input
}

fn part(case: &Case<'_>) -> HoldPart {
    HoldPart {
        space: case.array::<32>("space").into(),
        entity: case.array::<16>("entity").into(),
        run: case.number("run"),
        of: case.array::<16>("part").into(),
    }
}

fn holds() -> [(&'static str, Hold); 6] {
    let mut slots = vec![slot("one tag"), slot("another tag")];
    slots.sort_by_key(|slot| slot.tag);
    let payload = payload();
    [
        ("letter", Hold::Letter(payload)),
        ("together", Hold::Together(payload)),
        ("overlap", Hold::Overlap(slots)),
        ("on date", Hold::OnDate { payload, not_before_ms: 1_800_000_000_000 }),
        ("when I say", Hold::WhenISay(payload)),
        ("on request", Hold::OnRequest { payload, wait_s: 259_200 }),
    ]
}

fn payload() -> Payload {
    Payload { epoch: 2, nonce: drawn_array("nonce"), ct: drawn_array("ct") }
}

fn slot(tag: &str) -> HoldSlot {
    HoldSlot { tag: drawn_array(tag), sealed: drawn_array("box") }
}

fn id() -> HoldId {
    array::<16>("hold").into()
}

fn drawn_array<const N: usize>(name: &str) -> ByteArray<N> {
    <[u8; N]>::try_from(drawn(name, N)).expect("as many as asked for").into()
}
