//! Leeward in the browser: screens over the engine's views.
//!
//! `app` is the shell and its routes, `session` the engine behind signals, `screens` one file a screen, `parts` one
//! file a widget, `text` every word, `theme` the styles.

mod app;
mod parts;
mod screens;
mod session;
mod text;

fn main() {
    app::start();
}
