use std::cell::Cell;

use leptos::{html, prelude::*};

use super::{Icon, icon};
use crate::app::title_page;

thread_local! {
    /// Whether a screen has been shown in this page: the first one leaves the focus where the browser put it.
    static SHOWN: Cell<bool> = const { Cell::new(false) };
}

/// A screen's one heading. It names the page, and after navigation it takes the focus, so that a screen reader says
/// where one is and the next Tab goes on from there.
pub(crate) fn heading(title: String) -> AnyView {
    heading_named(&title.clone(), title)
}

/// The same where the page has another name than its heading.
pub(crate) fn heading_named(title: &str, words: impl IntoAny) -> AnyView {
    title_page(title);
    let node = NodeRef::<html::H1>::new();
    let first = !SHOWN.replace(true);
    node.on_load(move |heading| {
        if !first {
            // A browser that refuses to focus leaves a working page.
            let _ = heading.focus();
        }
    });
    view! { <h1 node_ref=node tabindex="-1">{words.into_any()}</h1> }.into_any()
}

/// The way back, before the heading.
pub(crate) fn back(to: &'static str, words: String) -> AnyView {
    view! { <p><a class="btn quiet edge" href=to>{icon(Icon::Back)}{words}</a></p> }.into_any()
}
