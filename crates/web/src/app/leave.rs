use content::msg;
use leptos::prelude::*;

use crate::{
    parts::{Icon, icon},
    text::t,
};

/// Leaves the screen at once, from wherever one is. The page's start script does it, because it stands however the app
/// fares and hears the key as well.
pub(super) fn leave() -> AnyView {
    let go = move |_| super::tell_the_page("leave");
    view! {
        <button type="button" class="leave" title=t!(msg::LEAVE_QUICKLY) on:click=go>
            {icon(Icon::Leave)}<span class="unseen">{t!(msg::LEAVE_QUICKLY)}</span>
        </button>
    }
    .into_any()
}
