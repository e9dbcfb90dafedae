use content::{ids, msg};
use engine::{Now, Span};
use leptos::{ev, prelude::*};

use crate::{
    app::go,
    parts::{Form, heading, said_words},
    session,
    text::t,
};

/// What I said today, in letters that can be read across a table. It needs no pairing and sends nothing: the screen is
/// turned to the other, or handed over. Nothing else stands on it.
pub(crate) fn show() -> AnyView {
    let form = session::now().and_then(|now| Form::open(&ids::lamp::ID, Some(Span::Day(Now::day(now)))));
    let words = form.map(|form| said_words(form.card(), &form.answers())).unwrap_or_default();
    let escape = window_event_listener(ev::keydown, |event| {
        if event.key() == "Escape" {
            go("/");
        }
    });
    on_cleanup(move || escape.remove());
    if words.is_empty() {
        return view! {
            <div class="stack roomy still">
                {heading(t!(msg::BEGIN_WORDS_NONE))}
                <div class="line"><a class="btn main" href="/">{t!(msg::SHOW_DONE)}</a></div>
            </div>
        }
        .into_any();
    }
    view! {
        <div class="showing">
            <div class="unseen">{heading(t!(msg::SHOW_LABEL))}</div>
            <p class="aloud">{words}</p>
            <div class="stack tight">
                <p class="meta">{t!(msg::SHOW_HINT)}</p>
                <div><a class="btn" href="/">{t!(msg::SHOW_DONE)}</a></div>
            </div>
        </div>
    }
    .into_any()
}
