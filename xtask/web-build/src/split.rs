//! Takes the compiled app apart: a first part, and chunks that are fetched when a screen in them is opened.

use std::{collections::BTreeMap, fs, path::Path};

use wasm_encoder::RawSection;
use wasm_split_cli_support::{Options, transform};
use wasmparser::Parser;

use crate::{bindgen::Module, fault::Fault};

/// The module from which the first part imports what loads the chunks.
const LINK: &str = "./__wasm_split.js";
/// The module from which that one would import the first part; it becomes a part of it.
const MAIN: &str = "./app.js";

/// An app in parts.
pub(crate) struct Split {
    /// What is loaded first, still to be bound.
    pub(crate) first: Vec<u8>,
    /// What loads the chunks.
    link: String,
    /// The chunks: the name by which `link` asks for each, and its wasm.
    pub(crate) chunks: Vec<(String, Vec<u8>)>,
    /// Which chunks are fetched where one that the code names is wanted.
    needs: BTreeMap<String, Vec<String>>,
}

/// Takes an app apart where its functions are marked. It was compiled with its relocations.
pub(crate) fn split(compiled: &Path) -> Result<Split, Fault> {
    let whole = fs::read(compiled).map_err(Fault::file("read", compiled))?;
    let folder = compiled.with_extension("parts");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Fault::file("remove the folder", &folder))?;
    }
    let main = folder.join("first.wasm");
    let mut options = Options::new(&whole);
    options.output_dir = &folder;
    options.main_out_path = &main;
    options.main_module = MAIN;
    options.link_name = LINK;
    let made = transform(options).map_err(|cause| Fault::Split(format!("{cause:#}")))?;
    let mut parts = made.split_modules;
    parts.sort();
    let link = folder.join(LINK);
    let link = fs::read_to_string(&link).map_err(Fault::file("read", &link))?;
    let mut chunks = Vec::new();
    for part in parts {
        let name = part.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let wasm = fs::read(&part).map_err(Fault::file("read", &part))?;
        // A part that came out empty is never asked for.
        if link.contains(&asked(&name)) {
            chunks.push((name, bare(&wasm).map_err(|cause| Fault::NotWasm(cause.to_string()))?));
        }
    }
    let first = fs::read(&main).map_err(Fault::file("read", &main))?;
    Ok(Split { first, link, chunks, needs: made.prefetch_map.into_iter().collect() })
}

impl Split {
    /// The chunks that are fetched where one that the code names is wanted.
    pub(crate) fn wanted_by(&self, name: &str) -> &[String] {
        self.needs.get(name).map_or(&[], Vec::as_slice)
    }

    /// Puts what loads the chunks into the script of the first part, so that neither has to name the other's hash.
    /// `path` says where a chunk lies.
    pub(crate) fn link(&self, module: &mut Module, path: impl Fn(&str) -> String) -> Result<(), Fault> {
        let mut link = self.link.clone();
        for (name, _) in &self.chunks {
            link = link.replace(&asked(name), &format!("\"{}\"", path(name)));
        }
        let js = String::from_utf8(module.js.clone()).map_err(|_| Fault::NotText("app.js".into()))?;
        module.js = joined(&js, &link)?.into_bytes();
        Ok(())
    }
}

/// How `link` names the file of a chunk.
fn asked(name: &str) -> String {
    format!("\"./{name}.wasm\"")
}

/// One script of two, of which each imports the other.
fn joined(js: &str, link: &str) -> Result<String, Fault> {
    let unknown = |what: &str| Fault::Split(format!("no {what} where there used to be one"));
    // One import for each function of it, all of the same.
    let imports: Vec<&str> =
        js.lines().filter(|line| line.starts_with("import * as ") && line.contains(LINK)).collect();
    let names: Vec<&str> = imports.iter().filter_map(|import| import.split_whitespace().nth(3)).collect();
    let name = names.first().ok_or_else(|| unknown("import of the chunks"))?;
    let (mut lines, mut loaders) = (Vec::new(), Vec::new());
    let mut imported = false;
    for line in link.lines() {
        if line.starts_with("import ") && line.contains(MAIN) {
            imported = true;
        } else if let Some(loader) = line.strip_prefix("export const ") {
            loaders.push(loader.split_whitespace().next().unwrap_or_default());
            lines.push(line.trim_start_matches("export "));
        } else {
            lines.push(line);
        }
    }
    if !imported {
        return Err(unknown("import of the first part"));
    }
    let loads = format!("(() => {{\n{}\nreturn {{ {} }};\n}})()", lines.join("\n"), loaders.join(", "));
    let mut one = js.to_owned();
    for (import, each) in imports.iter().zip(&names) {
        let value = if each == name { &loads } else { *name };
        one = one.replacen(import, &format!("const {each} = {value};"), 1);
    }
    Ok(one)
}

/// A module without what only tools read.
fn bare(wasm: &[u8]) -> Result<Vec<u8>, wasmparser::BinaryReaderError> {
    let mut module = wasm_encoder::Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Some((id, range)) = payload?.as_section()
            && id != wasm_encoder::SectionId::Custom as u8
            && let Some(data) = wasm.get(range)
        {
            module.section(&RawSection { id, data });
        }
    }
    Ok(module.finish())
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{CustomSection, MemorySection, MemoryType};

    use super::*;

    const LOADS: &str = "import { initSync } from \"./app.js\";\nconst late = () => initSync();\n\
        export const load_days = wrap(late);\nexport const load_keys = wrap(late);";

    #[test]
    fn two_scripts_that_import_each_other_become_one() -> Result<(), Fault> {
        let js = "import * as import1 from \"./__wasm_split.js\"\nimport * as import2 from \"./__wasm_split.js\"\n\
            function initSync() {}";
        let one = joined(js, LOADS)?;
        assert_eq!(
            one,
            "const import1 = (() => {\nconst late = () => initSync();\nconst load_days = wrap(late);\n\
             const load_keys = wrap(late);\nreturn { load_days, load_keys };\n})();\nconst import2 = import1;\n\
             function initSync() {}"
        );
        assert!(joined("function initSync() {}", LOADS).is_err());
        Ok(())
    }

    #[test]
    fn a_chunk_loses_what_only_tools_read() -> Result<(), wasmparser::BinaryReaderError> {
        let mut memory = MemorySection::new();
        memory.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        let named = CustomSection { name: "name".into(), data: b"Mara".into() };
        let module = |named: Option<&CustomSection<'_>>| {
            let mut module = wasm_encoder::Module::new();
            module.section(&memory);
            named.map(|named| module.section(named));
            module.finish()
        };
        assert_eq!(bare(&module(Some(&named)))?, module(None));
        assert!(bare(b"no wasm").is_err());
        Ok(())
    }
}
