use std::{collections::BTreeMap, fs, path::Path};

use wasm_bindgen_cli_support::Bindgen;

use crate::fault::Fault;

/// A module as a browser takes it: the app, or its annex.
pub(crate) struct Module {
    /// The script that starts it; its default export takes where the wasm is.
    pub(crate) js: Vec<u8>,
    /// The wasm.
    pub(crate) wasm: Vec<u8>,
    /// Modules that crates bring with them, by the path under which `js` imports them.
    pub(crate) modules: BTreeMap<String, Vec<u8>>,
}

/// Makes a module out of what the compiler wrote. Function names are kept for development only.
pub(crate) fn bind(compiled: &Path, name: &str, names: bool) -> Result<Module, Fault> {
    let bytes = fs::read(compiled).map_err(Fault::file("read", compiled))?;
    bound(bytes, name, names, false)
}

/// The same out of the first of an app's parts, whose others link to it.
pub(crate) fn bind_first(first: Vec<u8>, name: &str, names: bool) -> Result<Module, Fault> {
    bound(first, name, names, true)
}

fn bound(wasm: Vec<u8>, name: &str, names: bool, linked: bool) -> Result<Module, Fault> {
    let mut output = Bindgen::new()
        .input_bytes(name, wasm)
        .keep_lld_exports(linked)
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .out_name(name)
                .typescript(false)
                .omit_default_module_path(true)
                .demangle(names)
                .remove_name_section(!names)
                .remove_producers_section(true)
                .generate_output()
        })
        .map_err(|cause| Fault::Bindgen(format!("{cause:#}")))?;
    if let Some(name) = output.npm_dependencies().keys().min() {
        return Err(Fault::Npm(name.clone()));
    }
    let inline = output.snippets().iter().flat_map(|(of, sources)| {
        sources.iter().enumerate().map(move |(i, js)| (format!("./snippets/{of}/inline{i}.js"), js))
    });
    let local = output.local_modules().iter().map(|(path, js)| (format!("./snippets/{path}"), js));
    let modules = inline.chain(local).map(|(path, js)| (path, js.as_bytes().to_vec())).collect();
    let js = output.js().as_bytes().to_vec();
    Ok(Module { js, modules, wasm: output.wasm_mut().emit_wasm() })
}
