use content::msg;
use leptos::prelude::*;

use super::{Icon, icon};
use crate::{app::go, text::t};

/// The way back from a page that is reached from several places: to where one was, else to the first screen.
pub(crate) fn way_back() -> AnyView {
    let back = move |_| {
        let came = window().history().ok().filter(|history| history.length().is_ok_and(|length| length > 1));
        // A page that was opened by itself has nothing to go back to.
        if came.is_none_or(|history| history.back().is_err()) {
            go("/");
        }
    };
    view! {
        <p><button type="button" class="btn quiet edge" on:click=back>{icon(Icon::Back)}{t!(msg::NAV_BACK)}</button></p>
    }
    .into_any()
}
