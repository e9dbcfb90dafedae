//! The relay has no code to unseal with.

use std::{collections::BTreeSet, process::Command};

use serde_json::Value;

use crate::kit::Outcome;

#[test]
fn neither_crypto_nor_engine_is_reachable_from_the_relay() -> Outcome {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let out = Command::new(cargo).args(["metadata", "--format-version=1", "--manifest-path", manifest]).output()?;
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let metadata: Value = serde_json::from_slice(&out.stdout)?;
    let nodes = metadata["resolve"]["nodes"].as_array().ok_or("no resolve")?;
    let packages = metadata["packages"].as_array().ok_or("no packages")?;
    let name = |id: &str| packages.iter().find(|p| p["id"] == id).and_then(|p| p["name"].as_str()).unwrap_or_default();
    let relay = nodes.iter().filter_map(|node| node["id"].as_str()).find(|id| name(id) == "leeward-relay");
    let mut reached = BTreeSet::new();
    let mut open = vec![relay.ok_or("no relay")?];
    while let Some(id) = open.pop() {
        if !reached.insert(id) {
            continue;
        }
        let node = nodes.iter().find(|node| node["id"] == id).ok_or("no node")?;
        for dep in node["deps"].as_array().into_iter().flatten() {
            // A kind of null is a dependency of the program itself, not of its tests.
            let linked =
                dep["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()));
            if let (true, Some(dep)) = (linked, dep["pkg"].as_str()) {
                open.push(dep);
            }
        }
    }
    let ours = reached.iter().map(|id| name(id)).filter(|name| name.starts_with("leeward-")).collect::<BTreeSet<_>>();
    assert_eq!(ours, BTreeSet::from(["leeward-proto", "leeward-relay"]));
    for cipher in ["chacha20poly1305", "hpke", "ed25519-dalek", "spake2"] {
        assert!(!reached.iter().any(|id| name(id) == cipher), "{cipher}");
    }
    Ok(())
}
