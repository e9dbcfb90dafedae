//! What stands in the app's first file, and what in chunks that are fetched afterwards. The first file has the shell and
//! the welcome, which a newcomer can read and use while the chunk `core` comes: the engine, and all that is needed to
//! begin. The other chunks are fetched when one of their screens is opened, or when nothing else is to be done.
//!
//! `web-build` takes the app apart where a function is marked by [`chunk!`]: what can be reached from there alone makes
//! the chunk. Without the feature `split` all of it is one file, and these are functions like others.

use std::{cell::RefCell, future::Future, pin::Pin, sync::Arc};

use content::msg;
use leptos::{prelude::*, wasm_split::SplitLoaderError};

use super::{Route, catch_up, notices::notices};
use crate::{
    parts::{at_once, once_there},
    screens::{self, Step},
    session::{self, Closed, Lost},
    text::t,
};

/// A chunk could not be fetched.
type Missing = SplitLoaderError;

/// Who is told when the lock has opened, and whether what is behind it has.
pub(super) type Opened = Arc<dyn Fn(Result<(), Closed>) + Send + Sync>;

/// Who is told when the session ends.
pub(super) type Told = Arc<dyn Fn(Lost) + Send + Sync>;

/// A session that is being opened.
type Opening = Pin<Box<dyn Future<Output = Result<session::Opened, Closed>>>>;

/// What stands over or in place of a screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Over {
    /// What concerns every screen.
    Notices,
    /// While the device is handed over: above the one thing that is open.
    Handed,
    /// While the device is handed over: in place of everything else.
    Elsewhere,
}

thread_local! {
    static CORE: RefCell<Option<ArcRwSignal<bool>>> = const { RefCell::new(None) };
}

/// Something that is there as soon as its chunk is.
type InChunk<T> = Pin<Box<dyn Future<Output = Result<T, Missing>>>>;

/// A function of a chunk, and one that fetches the chunk.
#[cfg(feature = "split")]
macro_rules! chunk {
    ($chunk:ident, $fetch:ident, $name:ident($($arg:ident: $kind:ty),*) -> $out:ty $body:block) => {
        #[leptos::wasm_split::wasm_split(
            $chunk,
            wasm_split_path = leptos::wasm_split,
            fallible,
            preload(#[allow(dead_code, reason = "a chunk has several")] $fetch)
        )]
        fn $name($($arg: $kind),*) -> Result<$out, Missing> $body
    };
}
#[cfg(not(feature = "split"))]
macro_rules! chunk {
    ($chunk:ident, $fetch:ident, $name:ident($($arg:ident: $kind:ty),*) -> $out:ty $body:block) => {
        #[allow(dead_code, reason = "a chunk has several")]
        async fn $fetch() -> Result<(), Missing> {
            Ok(())
        }
        async fn $name($($arg: $kind),*) -> Result<$out, Missing> $body
    };
}

/// Every route and its screen, chunk by chunk; the first that fits.
macro_rules! screens {
    (
        $at:ident;
        first { $($route:pat => $screen:expr,)* }
        $($chunk:ident, $fetch:ident { $($far:pat => $far_screen:expr,)* })*
    ) => {
        impl Route {
            /// Its screen.
            #[allow(unused_variables, reason = "what a pattern names is for the chunk to read")]
            pub(crate) fn screen(self) -> AnyView {
                match self {
                    $($($far => in_chunk(|| Box::pin($fetch()), |$at| Box::pin($chunk($at)), self),)*)*
                    $($route => $screen,)*
                }
            }
        }

        $(chunk!($chunk, $fetch, $chunk($at: Route) -> AnyView {
            Ok(match $at {
                $($far => $far_screen,)*
                _ => screens::nowhere(),
            })
        });)*

        /// Fetches all chunks, so that they are there before they are wanted.
        pub(super) async fn fetch_all() {
            // What cannot be had now is fetched when it is wanted.
            $(let _ = $fetch().await;)*
        }
    };
}

screens! {
    route;
    first {
        Route::Begin => screens::welcome(),
        Route::Nowhere => screens::nowhere(),
    }
    // What one says, what two agree on, and what they do together.
    days, fetch_days {
        Route::Lamp(day) => screens::lamp(day),
        Route::Table => screens::table(),
        Route::Talks(talk) => screens::talks(talk),
        Route::NewTalk(talk) => screens::shelves(talk),
        Route::AskFor(talk) => screens::ask(talk),
        Route::Talk(talk, one) => screens::talk(talk, one),
        Route::Together => screens::together(),
        Route::Support => screens::support(),
        Route::Kept(kept) => screens::kept(kept),
        Route::Keep(kept) => screens::keep(kept),
        Route::Show => screens::show(),
    }
    // Letters, and when it is dark.
    letters, fetch_letters {
        Route::Letters => screens::letters(),
        Route::NewLetter => screens::letter_kinds(),
        Route::WriteLetter => screens::write_letter(),
        Route::Letter(letter) => screens::letter(letter),
        Route::Dark => screens::dark(),
        Route::DarkOther => screens::dark_other(),
        Route::DarkPerson => screens::dark_person(),
    }
    // What both answer apart, storms, what they do step by step, and cards of their own.
    steps, fetch_steps {
        Route::Question(day) => screens::question(day),
        Route::Questions => screens::questions(),
        Route::Ours => screens::ours(),
        Route::Worry(worry) => screens::worry(worry),
        Route::Strains => screens::strains(),
        Route::Strain => screens::strain(),
        Route::Storms => screens::storms(),
        Route::Storm(storm) => screens::storm(storm),
        Route::Paths(walk) => screens::paths(walk),
        Route::Path(walk, path) => screens::path(walk, path),
        Route::Cards => screens::cards(),
        Route::NewCard => screens::new_card(),
        Route::Card => screens::card(),
    }
    // What is not for every day.
    rest, fetch_rest {
        Route::More => screens::more(),
        Route::Settings => screens::settings(),
        Route::Place => screens::place(),
        Route::Trouble => screens::trouble(),
        Route::Safety => screens::safety(),
        Route::Promise => screens::promise(),
        Route::Invite => screens::invite(),
        Route::Join => screens::join(),
        Route::Lock => screens::lock(),
        Route::HandOver => screens::hand_over(),
        Route::Devices => screens::devices(),
        Route::AddDevice => screens::add_device(),
        Route::Words => screens::words(),
        Route::Recover => screens::recover(),
        Route::Compare => screens::compare(),
        Route::Loss => screens::loss(),
        Route::TakeAlong => screens::take_along(),
        Route::BringIn => screens::bring_in(),
        Route::Delete => screens::delete(),
        Route::DeleteAtRelay => screens::delete_at_relay(),
        Route::First(Step::Scan) => screens::scan(),
    }
    // What everyone begins with.
    core, fetch_core {
        Route::Today => screens::today(),
        Route::First(step) => screens::first(step),
    }
}

chunk!(core, fetch_opening, opening(by_force: bool, lost: Told) -> Opening {
    Ok(Box::pin(session::open(by_force, move |why| lost(why))))
});

chunk!(core, fetch_over, over_screens(what: Over) -> AnyView {
    Ok(match what {
        Over::Notices => notices(),
        Over::Handed => screens::handed_line(),
        Over::Elsewhere => screens::elsewhere(),
    })
});

chunk!(rest, fetch_locked, before_the_vault(opened: Opened) -> AnyView {
    Ok(screens::locked(move |outcome| opened(outcome)))
});

/// Opens the session once its chunk is there; [`session::open`] has what the arguments mean.
pub(super) async fn open(by_force: bool, lost: Told) -> Result<session::Opened, Closed> {
    match opening(by_force, lost).await {
        Ok(opening) => {
            // Each function of a chunk knows for itself whether it is there.
            core_there().set(fetch_over().await.is_ok());
            opening.await
        }
        Err(_) => {
            catch_up().await;
            Err(Closed::Incomplete)
        }
    }
}

/// Fetches what the session needs, ahead of [`open`].
pub(super) async fn fetch_ahead() {
    // What cannot be had now is fetched when it is wanted.
    let _ = fetch_core().await;
}

/// Whether the chunk is there that has the session, and with it what [`over`] shows.
fn core_there() -> ArcRwSignal<bool> {
    CORE.with_borrow_mut(|core| core.get_or_insert_with(|| ArcRwSignal::new(false)).clone())
}

/// What stands over or in place of a screen; nothing before there is a session.
pub(super) fn over(what: Over) -> AnyView {
    if core_there().get() { show(Box::pin(over_screens(what))) } else { ().into_any() }
}

/// What stands before the vault while it is locked.
pub(super) fn locked(opened: Opened) -> AnyView {
    let screen = move || show(Box::pin(before_the_vault(opened.clone())));
    once_there(Arc::new(|| Box::pin(is_there(Box::pin(fetch_locked())))), missing, screen)
}

fn in_chunk(fetch: fn() -> InChunk<()>, screen: fn(Route) -> InChunk<AnyView>, route: Route) -> AnyView {
    once_there(Arc::new(move || Box::pin(is_there(fetch()))), missing, move || show(screen(route)))
}

async fn is_there(fetching: InChunk<()>) -> bool {
    fetching.await.is_ok()
}

/// A screen whose chunk is there.
fn show(mut screen: InChunk<AnyView>) -> AnyView {
    at_once(screen.as_mut()).and_then(Result::ok).unwrap_or_else(|| ().into_any())
}

fn missing() -> (String, String) {
    (t!(msg::ERROR_TITLE), t!(msg::ERROR_ANNEX))
}
