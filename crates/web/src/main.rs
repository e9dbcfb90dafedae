//! Leeward in the browser: screens over the engine's views.
//!
//! `app` is the shell and its routes, `session` the engine behind signals, `screens` one file a screen, `parts` one
//! file a widget, `text` every word, `theme` the styles.

mod app;
mod parts;
mod screens;
mod session;
mod text;

// Screens are for browsers, and so are the tests of what they are made of.
#[cfg(test)]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

fn main() {
    app::start();
}
