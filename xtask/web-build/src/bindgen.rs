use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

use crate::fault::Fault;

/// The app as a browser takes it.
pub(crate) struct App {
    /// The module that starts the app; its default export takes where the wasm is.
    pub(crate) js: Vec<u8>,
    /// The wasm.
    pub(crate) wasm: Vec<u8>,
}

/// Makes the app out of what the compiler wrote. Function names are kept for development only.
pub(crate) fn bind(compiled: &Path, names: bool) -> Result<App, Fault> {
    let mut output = Bindgen::new()
        .input_path(compiled)
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .out_name("app")
                .typescript(false)
                .omit_default_module_path(true)
                .demangle(names)
                .remove_name_section(!names)
                .remove_producers_section(true)
                .generate_output()
        })
        .map_err(|cause| Fault::Bindgen(format!("{cause:#}")))?;
    let brought = output.snippets().keys().chain(output.local_modules().keys()).next();
    if let Some(name) = brought {
        return Err(Fault::Snippet(name.clone()));
    }
    Ok(App { js: output.js().as_bytes().to_vec(), wasm: output.wasm_mut().emit_wasm() })
}
