//! Every file in vectors/crypto and vectors/proto is read and held against the code, natively and
//! in wasm. A file says what it is about and gives cases of inputs and outputs, bytes in
//! hexadecimal; a file that nobody reads fails, and so does a type without a file.
//!
//! `LEEWARD_WRITE_VECTORS=1 cargo test -p leeward-crypto vectors` writes the files anew.

mod holds;
mod keys;
mod links;
mod pairing;
mod wire;

use std::{
    collections::{BTreeMap, VecDeque},
    convert::Infallible,
};

use rand_core::{TryCryptoRng, TryRng};
use serde_json::{Value as Json, json};

use crate::testing::Seeded;

/// One file: what it is about, its cases' inputs, and how outputs follow from them.
struct Vector {
    /// `crypto/NAME` or `proto/NAME`.
    file: &'static str,
    about: &'static str,
    inputs: fn() -> Vec<Json>,
    outputs: fn(&Case<'_>) -> Json,
}

/// A case's inputs.
struct Case<'a>(&'a Json);

impl Case<'_> {
    fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_else(|| panic!("text {name}"))
    }

    fn number(&self, name: &str) -> u64 {
        self.0[name].as_u64().unwrap_or_else(|| panic!("number {name}"))
    }

    fn signed(&self, name: &str) -> i64 {
        self.0[name].as_i64().unwrap_or_else(|| panic!("number {name}"))
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        unhex(self.text(name))
    }

    fn array<const N: usize>(&self, name: &str) -> [u8; N] {
        self.bytes(name).try_into().unwrap_or_else(|_| panic!("{N} bytes of {name}"))
    }

    fn list(&self, name: &str) -> Vec<Vec<u8>> {
        let items = self.0[name].as_array().unwrap_or_else(|| panic!("list {name}"));
        items.iter().map(|item| unhex(item.as_str().expect("hexadecimal"))).collect()
    }

    /// The randomness that the case gives, byte by byte.
    fn script(&self) -> Script {
        Script(VecDeque::from(self.bytes("random")))
    }
}

/// Exactly these bytes, in this order: a nonce, or what an ephemeral key is derived from.
struct Script(VecDeque<u8>);

impl TryRng for Script {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Infallible> {
        for byte in dst {
            *byte = self.0.pop_front().expect("the script has enough randomness");
        }
        Ok(())
    }
}

impl TryCryptoRng for Script {}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn all_vectors_hold() {
    let known: Vec<Vector> =
        [holds::all(), keys::all(), links::all(), pairing::all(), wire::all()].into_iter().flatten().collect();
    #[cfg(not(target_arch = "wasm32"))]
    if std::env::var_os("LEEWARD_WRITE_VECTORS").is_some() {
        known.iter().for_each(write);
    }
    let files = files();
    let found: Vec<&str> = files.keys().map(String::as_str).collect();
    let mut names: Vec<String> = known.iter().map(|vector| format!("{}.json", vector.file)).collect();
    names.sort_unstable();
    assert_eq!(found, names, "files in vectors/crypto and vectors/proto");
    for vector in &known {
        let text = &files[&format!("{}.json", vector.file)];
        let file: Json = serde_json::from_str(text).expect("vectors are JSON");
        let cases = file["cases"].as_array().expect("cases");
        assert!(!cases.is_empty(), "{} has no cases", vector.file);
        for (at, case) in cases.iter().enumerate() {
            let outputs = (vector.outputs)(&Case(&case["in"]));
            assert_eq!(outputs, case["out"], "{}, case {at}", vector.file);
        }
        assert_eq!(file, whole(vector), "{} is not what is written today", vector.file);
    }
}

/// The file as it would be written.
fn whole(vector: &Vector) -> Json {
    let cases: Vec<Json> = (vector.inputs)()
        .into_iter()
        .map(|input| {
            let output = (vector.outputs)(&Case(&input));
            json!({ "in": input, "out": output })
        })
        .collect();
    json!({ "about": vector.about, "cases": cases })
}

#[cfg(not(target_arch = "wasm32"))]
fn write(vector: &Vector) {
    let text = serde_json::to_string_pretty(&whole(vector)).expect("JSON");
    std::fs::write(format!("{}/{}.json", folder(), vector.file), text + "\n").expect("the vectors can be written");
}

#[cfg(not(target_arch = "wasm32"))]
fn folder() -> String {
    format!("{}/../../vectors", env!("CARGO_MANIFEST_DIR"))
}

#[cfg(not(target_arch = "wasm32"))]
fn files() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for part in ["crypto", "proto"] {
        for entry in std::fs::read_dir(format!("{}/{part}", folder())).expect("the folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
            files.insert(format!("{part}/{name}"), std::fs::read_to_string(&path).expect("a file"));
        }
    }
    files
}

#[cfg(target_arch = "wasm32")]
fn files() -> BTreeMap<String, String> {
    use include_dir::{Dir, include_dir};
    static CRYPTO: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../vectors/crypto");
    static PROTO: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../vectors/proto");
    [("crypto", &CRYPTO), ("proto", &PROTO)]
        .into_iter()
        .flat_map(|(part, dir)| dir.files().map(move |file| (part, file)))
        .map(|(part, file)| {
            let name = file.path().display();
            (format!("{part}/{name}"), file.contents_utf8().expect("text").to_owned())
        })
        .collect()
}

/// Bytes that look like keys and are the same every time.
fn drawn(name: &str, len: usize) -> Vec<u8> {
    use rand_core::Rng;
    let mut bytes = vec![0; len];
    Seeded::of(name).fill_bytes(&mut bytes);
    bytes
}

fn drawn_hex(name: &str, len: usize) -> String {
    hex(&drawn(name, len))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2), "hexadecimal has two digits a byte");
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal")).collect()
}
