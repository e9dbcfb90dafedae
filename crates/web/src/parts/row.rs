use leptos::prelude::*;

use super::{Icon, icon, small_icon};

/// One line of a list that leads somewhere.
pub(crate) fn row(path: impl Into<String>, shape: Icon, words: String, note: Option<String>) -> AnyView {
    row_of(path, shape, words, note.map(|note| view! { <span class="meta">{note}</span> }.into_any()))
}

/// The same with something that changes below its words.
pub(crate) fn row_of(path: impl Into<String>, shape: Icon, words: String, below: Option<AnyView>) -> AnyView {
    let path: String = path.into();
    view! {
        <a class="row" href=path>
            <span class="disc">{icon(shape)}</span>
            <span class="fill stack close"><b>{words}</b>{below}</span>
            <span class="fwd">{small_icon(Icon::Back)}</span>
        </a>
    }
    .into_any()
}
