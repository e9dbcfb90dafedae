//! Writes what the corpora begin with: every vector's bytes, and the records of a sound vault.
//!
//! ```text
//! cargo run -p leeward-fuzz --example seeds
//! ```

use std::{error::Error, fs, path::Path};

use serde_json::Value;

/// For each vector file: the target and the byte that chooses.
const VECTORS: [(&str, &str, Option<u8>); 31] = [
    ("proto/request", "wire", Some(0)),
    ("proto/response", "wire", Some(1)),
    ("proto/client_frame", "wire", Some(2)),
    ("proto/server_frame", "wire", Some(3)),
    ("proto/header", "wire", Some(4)),
    ("proto/envelope", "wire", Some(5)),
    ("proto/response", "relay", None),
    ("proto/link", "links", None),
    ("crypto/link_own", "links", None),
    ("crypto/link_shared", "links", None),
    ("proto/hold", "holds", Some(0)),
    ("crypto/hold_slots", "holds", Some(6)),
    ("crypto/hold_payload", "holds", Some(4)),
    ("crypto/hold_content", "holds", Some(5)),
    ("crypto/envelope", "sealed", Some(0)),
    ("crypto/head", "sealed", Some(1)),
    ("crypto/bundle", "sealed", Some(2)),
    ("crypto/epoch_commit", "sealed", Some(4)),
    ("crypto/identity", "sealed", Some(6)),
    ("crypto/vault", "sealed", Some(8)),
    ("crypto/pair_message", "pairing", Some(1)),
    ("crypto/pair_hand_over", "pairing", Some(3)),
    ("crypto/pair_inviter", "pairing", Some(16)),
    ("crypto/pair_guest", "pairing", Some(17)),
    ("crypto/fragment", "pairing", Some(18)),
    ("crypto/fragment", "typed", None),
    ("crypto/spoken_code", "typed", None),
    ("grammar/value", "cards", Some(0)),
    ("grammar/answers", "cards", Some(1)),
    ("grammar/card", "cards", Some(2)),
    ("engine/archive", "archive", None),
];

fn main() -> Result<(), Box<dyn Error>> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let seed = |target: &str, name: &str, chooser: Option<u8>, bytes: &[u8]| {
        let folder = own.join("corpus").join(target);
        fs::create_dir_all(&folder)?;
        let input: Vec<u8> = chooser.into_iter().chain(bytes.iter().copied()).collect();
        fs::write(folder.join(name), input)
    };
    for (file, target, chooser) in VECTORS {
        let text = fs::read_to_string(own.join("../vectors").join(format!("{file}.json")))?;
        let vector: Value = serde_json::from_str(&text)?;
        let mut found = Vec::new();
        collect(&vector["cases"], &mut found);
        // One of each length is enough to begin with.
        found.sort_by_key(Vec::len);
        found.dedup_by_key(|bytes| bytes.len());
        for (number, bytes) in found.iter().rev().take(6).enumerate() {
            seed(target, &format!("{}-{number}", file.replace('/', "-")), chooser, bytes)?;
        }
    }
    for (number, (key, record)) in (0..).zip(leeward_fuzz::sound_records()) {
        let family = key.0.split('/').next().unwrap_or_default();
        seed("vault", &format!("{family}-{number}"), Some(number), record)?;
    }
    let whole = engine::archive::pack(0, "https://a.example", leeward_fuzz::sound_records());
    seed("archive", "whole", None, &whole.map_err(|fault| format!("{fault:?}"))?)?;
    for text in ["2026-11-21", "entry.lamp", "1234 567890", &"ab".repeat(32), &format!("7-{}", "0f".repeat(32))] {
        seed("typed", &format!("text-{}", text.len()), None, text.as_bytes())?;
    }
    seed("cards", "empty-catalogue", Some(3), &[0xa0])?;
    let payload = proto::Payload { epoch: 7, nonce: [1; 24].into(), ct: [2; 48].into() };
    let slot = proto::HoldSlot { tag: [3; 16].into(), sealed: [4; proto::HOLD_BOX].into() };
    let matched = proto::Outcome::Matched(vec![slot], vec![slot.hash()]);
    let deposit = proto::Claim::Deposit(proto::Hold::OnRequest { payload, wait_s: 60 });
    let settle = proto::Request::Settle { id: [6; 16].into(), claim: deposit.clone() };
    seed("wire", "settle", Some(0), &proto::encode(&settle))?;
    seed("wire", "settled", Some(1), &proto::encode(&proto::Response::Settled(matched.clone())))?;
    seed("holds", "claim", Some(1), &proto::encode(&deposit))?;
    seed("holds", "matched", Some(2), &proto::encode(&matched))?;
    seed("holds", "content-key", Some(3), &proto::encode(&crypto::ContentKey::from_bytes([5; 32])))?;
    Ok(())
}

/// All bytes in hexadecimal, and text that is none.
fn collect(value: &Value, found: &mut Vec<Vec<u8>>) {
    match value {
        Value::String(text) => found.push(unhex(text).unwrap_or_else(|| text.as_bytes().to_vec())),
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(items) => items.values().for_each(|item| collect(item, found)),
        _ => {}
    }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).ok());
    pairs.map(|pair| u8::from_str_radix(pair.filter(|pair| pair.len() == 2)?, 16).ok()).collect()
}
