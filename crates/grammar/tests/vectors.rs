//! Every file in vectors/grammar is read and held against the code, natively and in wasm. Each file describes
//! itself; a file for a type that is not known here, or a type without a file, fails.
#![allow(clippy::disallowed_methods, reason = "tests may read the files of vectors")]

use leeward_grammar::{Answers, Card, Catalogue, Field, Kind, Repeat, Schedule, Value, Words};
use minicbor::{Decode, Encode};
use proto::{decode, encode};
use serde_json::{Value as Json, json};

/// The types that have vectors: file name without `.json`, and how a case of it is held against the code.
const TYPES: [(&str, Read); 4] = [
    ("answers", |bytes| again("answers", bytes, show_answers)),
    ("card", |bytes| again("card", bytes, show_card)),
    ("catalogue", |bytes| again("catalogue", bytes, show_catalogue)),
    ("value", |bytes| again("value", bytes, show_value)),
];

/// Bytes to what they are when written again, and what they mean; none when they are refused.
type Read = fn(&[u8]) -> Option<(Vec<u8>, Json)>;

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn all_vectors_hold() {
    let files = files();
    let mut named: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
    named.sort_unstable();
    assert_eq!(named, TYPES.map(|(name, _)| format!("{name}.json")), "files in vectors/grammar");
    for (name, read) in TYPES {
        let (_, text) = files.iter().find(|(file, _)| *file == format!("{name}.json")).expect("checked above");
        let file: Json = serde_json::from_str(text).expect("vectors are JSON");
        let cases = file["cases"].as_array().expect("cases");
        assert!(!cases.is_empty(), "{name} has no cases");
        for case in cases {
            let what = format!("{name}: {}", case["what"].as_str().expect("what"));
            let bytes = unhex(case["hex"].as_str().expect("hex"));
            let found = read(&bytes);
            if case["refused"] == json!(true) {
                assert_eq!(found, None, "{what}");
            } else {
                let (written, shown) = found.unwrap_or_else(|| panic!("{what} is refused"));
                assert_eq!(shown, case["means"], "{what}");
                assert_eq!(hex(&written), hex(&bytes), "{what}, written again");
            }
        }
    }
}

fn again<T: for<'b> Decode<'b, ()> + Encode<()>>(
    what: &'static str,
    bytes: &[u8],
    show: fn(&T) -> Json,
) -> Option<(Vec<u8>, Json)> {
    decode::<T>(what, bytes).ok().map(|read| (encode(&read), show(&read)))
}

fn show_value(value: &Value) -> Json {
    match value {
        Value::Scale(point) => json!({ "scale": point }),
        Value::Choice(option) => json!({ "choice": option.as_str() }),
        Value::Many(options) => json!({ "many": options.iter().map(|of| of.as_str()).collect::<Vec<_>>() }),
        Value::Text(text) => json!({ "text": text }),
        Value::Day(day) => json!({ "day": day.to_string() }),
        Value::Schedule(schedule) => json!({ "schedule": show_schedule(schedule) }),
        Value::Unknown(raw) => json!({ "unknown": hex(raw.as_bytes()) }),
    }
}

fn show_schedule(schedule: &Schedule) -> Json {
    let repeat = match schedule.repeat {
        Repeat::Once(day) => json!({ "once": day.to_string() }),
        Repeat::Daily => json!("daily"),
        Repeat::Weekly(days) => json!({ "weekly": days.days().collect::<Vec<_>>() }),
        Repeat::Monthly(day) => json!({ "monthly": day.get() }),
    };
    json!([repeat, schedule.at.map(|at| at.get())])
}

fn show_answers(answers: &Answers) -> Json {
    answers
        .iter()
        .map(|(field, value)| (field.to_string(), show_value(value)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn show_card(card: &Card) -> Json {
    let words = match &card.words {
        Words::Messages => json!("messages"),
        Words::Own(own) => {
            own.iter().map(|(key, text)| (key.to_string(), json!(text))).collect::<serde_json::Map<_, _>>().into()
        }
    };
    json!({
        "id": card.id.as_str(),
        "act": format!("{:?}", card.act),
        "per": format!("{:?}", card.per),
        "fields": card.fields.iter().map(show_field).collect::<Vec<_>>(),
        "on": format!("{:?}", card.on),
        "tags": format!("{:?}", card.tags),
        "packs": format!("{:?}", card.packs),
        "evidence": format!("{:?}", card.evidence),
        "replaces": card.replaces.as_ref().map(|of| of.as_str()),
        "words": words,
    })
}

fn show_field(field: &Field) -> Json {
    let kind = match &field.kind {
        Kind::Scale(scale) => {
            json!({ "scale": [scale.min, scale.max, scale.step], "stops": format!("{:?}", scale.stops) })
        }
        Kind::Choice(options) => json!({ "choice": format!("{options:?}") }),
        Kind::Many(options) => json!({ "many": format!("{options:?}") }),
        Kind::Text(max) => json!({ "text": max }),
        Kind::Day => json!("day"),
        Kind::Schedule => json!("schedule"),
    };
    json!({
        "id": field.id.as_str(),
        "kind": kind,
        "optional": field.optional,
        "share": format!("{:?}", field.share),
        "more": field.more,
        "when": field.when.as_ref().map(|when| json!([when.field.as_str(), format!("{:?}", when.any)])),
        "measure": field.measure.as_ref().map(|of| json!([of.of.as_str(), format!("{:?}", of.more)])),
    })
}

fn show_catalogue(catalogue: &Catalogue) -> Json {
    catalogue.cards().map(show_card).collect::<Vec<_>>().into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2), "hex has pairs");
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hex")).collect()
}

/// Name and text of each file in vectors/grammar.
#[cfg(not(target_arch = "wasm32"))]
fn files() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../vectors/grammar");
    std::fs::read_dir(folder)
        .expect("vectors/grammar exists")
        .map(|entry| {
            let entry = entry.expect("a readable folder");
            let text = std::fs::read_to_string(entry.path()).expect("a readable file");
            (entry.file_name().to_string_lossy().into_owned(), text)
        })
        .collect()
}

/// The same, as the folder was when the test was built: there are no files in wasm.
#[cfg(target_arch = "wasm32")]
fn files() -> Vec<(String, String)> {
    static FOLDER: include_dir::Dir = include_dir::include_dir!("$CARGO_MANIFEST_DIR/../../vectors/grammar");
    FOLDER
        .files()
        .map(|file| {
            let text = file.contents_utf8().expect("vectors are text");
            (file.path().display().to_string(), text.to_owned())
        })
        .collect()
}
