use content::msg;
use leptos::prelude::*;

use crate::{parts::heading, text::t};

/// A path that leads to no screen.
pub(crate) fn nowhere() -> AnyView {
    view! {
        <div class="stack roomy still">
            {heading(t!(msg::MISSING_TITLE))}
            <p>{t!(msg::MISSING_TEXT)}</p>
            <a class="btn main" href="/">{t!(msg::MISSING_GO)}</a>
        </div>
    }
    .into_any()
}
