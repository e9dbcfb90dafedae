//! The shell around the screens: start, routes, navigation, and what is shown when the app cannot go on.

mod address;
mod alias;
mod fallen;
mod fragment;
mod handed;
mod knock;
mod leave;
mod look;
mod notices;
mod offer;
mod page;
mod quiet;
mod route;
mod shell;
mod standstill;

use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen::JsCast;
// Not the one of leptos, which wants something mounted first.
use wasm_bindgen_futures::spawn_local;

pub(crate) use address::{card_in_path, go, go_instead, in_path, path};
pub(crate) use alias::{Alias, alias, choose_alias, title_page};
pub(crate) use fragment::{COMPARE, JOIN, RECOVER, held};
pub(crate) use handed::{Handed, hand_over, handed};
pub(crate) use look::{Look, choose_look, keep, kept, look};
pub(crate) use offer::{Offer, installs_by_menu};
pub(crate) use quiet::{choose_quiet, quiet};
pub(crate) use route::Route;

use crate::{session, text};
use page::tell_the_page;

/// Where the server explains in plain pages why the app does not load.
const HELP: &str = "/help/loading";
/// The id of what the page has ready for the app.
const PLACE: &str = "app";

/// How far the app has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stage {
    /// Text is there and the vault is being opened.
    Opening,
    /// The vault waits behind its lock.
    Locked,
    /// The screens are there.
    Open,
    /// Why they are not.
    Closed(session::Closed),
}

/// Starts the app.
pub(crate) fn start() {
    fallen::install();
    fragment::catch();
    look::apply();
    spawn_local(async {
        if !text::load().await {
            // Refused only while another page is being loaded already.
            let _ = window().location().replace(HELP);
            return;
        }
        let stage = ArcRwSignal::new(Stage::Opening);
        draw(stage.clone());
        address::listen();
        session::follow_the_page();
        open(stage, false).await;
    });
}

/// Opens the vault; `by_force` takes it from another tab.
async fn open(stage: ArcRwSignal<Stage>, by_force: bool) {
    let lost = stage.clone();
    let outcome = session::open(by_force, move |why| {
        lost.set(match why {
            session::Lost::Moved => Stage::Closed(session::Closed::Moved),
            session::Lost::Locking => Stage::Opening,
            session::Lost::Deleted => Stage::Closed(session::Closed::Deleted),
        });
    })
    .await;
    stage.set(match outcome {
        Ok(session::Opened::Open) => Stage::Open,
        Ok(session::Opened::Locked) => Stage::Locked,
        Err(why) => Stage::Closed(why),
    });
}

/// Draws the app, and draws it again in full when the language changes.
fn draw(stage: ArcRwSignal<Stage>) {
    let Some(place) = document().get_element_by_id(PLACE) else { return };
    place.set_text_content(None);
    place.set_class_name("app");
    let language = text::language();
    let app = move || {
        language.track();
        fallen::prepare();
        alias::apply();
        shell::shell(&stage)
    };
    mount_to(place.unchecked_into(), move || app).forget();
}
