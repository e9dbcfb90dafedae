//! Runs tests that were compiled to wasm in a headless browser. Cargo calls this program with the
//! test's wasm file, because `cargo xtask test` names it as the runner for wasm32.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
}
