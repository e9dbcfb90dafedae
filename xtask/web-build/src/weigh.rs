use std::collections::BTreeMap;

use rustc_demangle::demangle;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use crate::fault::Fault;

/// Crates below this many bytes are told together.
const SMALL: u64 = 4096;

/// Prints one row for each crate: how many bytes of code in an app with its names are its functions.
pub(crate) fn print(wasm: &[u8]) -> Result<(), Fault> {
    let weights = weigh(wasm).map_err(|cause| Fault::NotWasm(cause.to_string()))?;
    let mut rows: Vec<(&str, u64)> = weights.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    rows.sort_by_key(|(name, bytes)| (u64::MAX - bytes, *name));
    let small = rows.iter().filter(|(_, bytes)| *bytes < SMALL).map(|(_, bytes)| bytes).sum::<u64>();
    rows.retain(|(_, bytes)| *bytes >= SMALL);
    rows.push(("all smaller ones", small));
    for (name, bytes) in rows {
        println!("{}", serde_json::json!({ "what": format!("wasm: {name}"), "value": bytes, "unit": "B" }));
    }
    Ok(())
}

/// Bytes by crate; code without a name is under `no name`, data under `data`.
fn weigh(wasm: &[u8]) -> Result<BTreeMap<String, u64>, wasmparser::BinaryReaderError> {
    let mut weights = BTreeMap::new();
    let (mut imported, mut sizes, mut names) = (0, Vec::new(), BTreeMap::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => sizes.push(body.range().len() as u64),
            Payload::DataSection(data) => *weights.entry("data".into()).or_default() += data.range().len() as u64,
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(subsections) = section.as_known() {
                    for subsection in subsections {
                        if let Name::Function(functions) = subsection? {
                            for function in functions {
                                let function = function?;
                                names.insert(function.index, crate_of(&format!("{:#}", demangle(function.name))));
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    for (index, size) in (imported..).zip(sizes) {
        let name = names.get(&index).cloned().unwrap_or_else(|| "no name".into());
        *weights.entry(name).or_default() += size;
    }
    Ok(weights)
}

/// The crate that a function is written in: the first word of its path, or of the type or trait that
/// a `<...>` begins with. Functions without a path are the compiler's or C's.
fn crate_of(function: &str) -> String {
    if !function.contains("::") {
        return "no crate".into();
    }
    let mut path = function.trim_start_matches(|c: char| !is_of_name(c));
    while let Some(rest) = ["dyn ", "mut ", "impl "].iter().find_map(|word| path.strip_prefix(word)) {
        path = rest;
    }
    let name = path.split(|c| !is_of_name(c)).next().unwrap_or_default();
    let primitive = ["u8", "u16", "u32", "u64", "usize", "i32", "i64", "bool", "char", "str"].contains(&name);
    // A primitive type or a parameter has no crate; what it implements does.
    if primitive || name.starts_with(|c: char| c.is_ascii_uppercase()) {
        return function.split_once(" as ").map_or_else(|| "core".into(), |(_, of)| crate_of(of));
    }
    name.into()
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_counted_for_the_crate_that_wrote_it() {
        assert_eq!(crate_of("leptos_router::matching::nested::match_path"), "leptos_router");
        assert_eq!(crate_of("<engine::log::Event as core::fmt::Debug>::fmt"), "engine");
        assert_eq!(crate_of("<u8 as minicbor::encode::Encode<C>>::encode"), "minicbor");
        assert_eq!(crate_of("<&mut dyn tachys::view::Render as core::ops::Drop>::drop"), "tachys");
        assert_eq!(crate_of("<T as tachys::view::any_view::IntoAny>::into_any::build"), "tachys");
        assert_eq!(crate_of("memcpy"), "no crate");
    }

    #[test]
    fn bytes_that_are_not_wasm_are_refused() {
        assert!(weigh(b"not wasm at all").is_err());
    }
}
