use content::msg;
use leptos::prelude::*;

use crate::text::t;

/// "If living feels too hard": under every letter and under dark feelings, always, whatever is written there.
pub(crate) fn dark_link() -> AnyView {
    view! { <p><a class="btn quiet edge" href="/dark">{t!(msg::DARK_LINK)}</a></p> }.into_any()
}

/// The same for who reads what the other wrote, and may fear for them.
pub(crate) fn dark_links() -> AnyView {
    view! {
        <p class="line">
            <a class="btn quiet edge" href="/dark">{t!(msg::DARK_LINK)}</a>
            <a class="btn quiet edge" href="/dark/other">{t!(msg::DARK_OTHER)}</a>
        </p>
    }
    .into_any()
}
