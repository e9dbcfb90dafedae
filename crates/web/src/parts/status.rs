use std::cell::RefCell;

use engine::Action;
use leptos::{prelude::*, task::spawn_local};

use crate::{session, text};

thread_local! {
    static SPOKEN: RefCell<Option<ArcRwSignal<String>>> = const { RefCell::new(None) };
}

/// Says something to who cannot see the screen change, without moving the focus.
pub(crate) fn announce(words: String) {
    spoken().set(words);
}

/// Where announcements are read from. Once in the shell, and there from the start: screen readers watch only what they
/// have seen.
pub(crate) fn announcements() -> AnyView {
    let spoken = spoken();
    view! { <p class="unseen" role="status">{move || spoken.get()}</p> }.into_any()
}

/// One line that says how it went: "Saved here. Only you see it." Empty until there is something to say.
pub(crate) fn status(words: ArcRwSignal<String>) -> AnyView {
    view! { <p role="status">{move || words.get()}</p> }.into_any()
}

/// Does something, and says why where it was refused; `done` is called once it is durable.
pub(crate) fn carry_out(action: Action, said: &ArcRwSignal<String>, done: impl FnOnce() + 'static) {
    let (outcome, said) = (session::act(action), said.clone());
    spawn_local(async move {
        match outcome.await {
            Ok(_) => {
                said.set(String::new());
                done();
            }
            Err(refusal) => said.set(text::refusal(&refusal)),
        }
    });
}

/// A notice that stays until it no longer holds: words and what can be done about it.
pub(crate) fn banner(words: String, actions: AnyView) -> AnyView {
    view! { <div class="banner" role="status"><p class="fill">{words}</p>{actions}</div> }.into_any()
}

fn spoken() -> ArcRwSignal<String> {
    SPOKEN.with_borrow_mut(|spoken| spoken.get_or_insert_with(|| ArcRwSignal::new(String::new())).clone())
}
