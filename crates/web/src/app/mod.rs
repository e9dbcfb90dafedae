//! The shell around the screens: start, routes, navigation, and what is shown when the app cannot go on.

mod address;
mod alias;
mod chunks;
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

use std::sync::Arc;

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
pub(crate) use page::catch_up;
pub(crate) use quiet::{choose_quiet, quiet};
pub(crate) use route::Route;

use crate::{session, text};
use page::tell_the_page;

/// Where the server explains in plain pages why the app does not load.
const HELP: &str = "/help/loading";
/// The id of what the page has ready for the app.
const PLACE: &str = "app";

/// Somebody has begun on this device. It tells no more than that there is a vault.
const BEGUN: &str = "leeward.begun";
/// How long the first screen stands before what other screens need is fetched.
const IDLE_MS: u32 = 2_000;

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
    // Who has been here before waits for their records, a newcomer for the welcome.
    if begun_before() {
        spawn_local(chunks::fetch_ahead());
    }
    spawn_local(async {
        if !text::load().await {
            // Refused only while another page is being loaded already.
            let _ = window().location().replace(HELP);
            return;
        }
        let stage = ArcRwSignal::new(Stage::Opening);
        draw(stage.clone());
        address::listen();
        if !begun_before() {
            // The welcome is to be seen before anything more is fetched.
            session::drawn().await;
        }
        open(stage, false).await;
    });
}

/// Opens the vault; `by_force` takes it from another tab.
async fn open(stage: ArcRwSignal<Stage>, by_force: bool) {
    let lost = stage.clone();
    let outcome = if session::secure() {
        let lost = move |why| {
            lost.set(match why {
                session::Lost::Moved => Stage::Closed(session::Closed::Moved),
                session::Lost::Locking => Stage::Opening,
                session::Lost::Deleted => Stage::Closed(session::Closed::Deleted),
            });
        };
        chunks::open(by_force, Arc::new(lost)).await
    } else {
        Err(session::Closed::Insecure)
    };
    let opened = outcome == Ok(session::Opened::Open);
    stage.set(match outcome {
        Ok(session::Opened::Open) => Stage::Open,
        Ok(session::Opened::Locked) => Stage::Locked,
        Err(why) => Stage::Closed(why),
    });
    // What is not wanted at first does not keep the first screen waiting.
    session::drawn().await;
    tell_the_page("stands");
    if opened {
        session::wait(IDLE_MS).await;
        chunks::fetch_all().await;
    }
}

/// Whether somebody has begun on this device, as far as can be known before the vault is open.
fn begun_before() -> bool {
    kept(BEGUN).is_some()
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
