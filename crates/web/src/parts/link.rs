use content::msg;
use leptos::{html, prelude::*, task::spawn_local};

use super::{Icon, can_share, copy, icon, share, status};
use crate::text::t;

/// A link to copy or to send; `message` goes with it where it is sent. Folded below stands the link itself, for browsers
/// that let nobody copy.
pub(crate) fn link_to_hand_on(link: String, message: String) -> AnyView {
    let folded = NodeRef::<html::Details>::new();
    let said = ArcRwSignal::new(String::new());
    let (outcome, copied) = (said.clone(), link.clone());
    let copying = move |_| {
        let (said, link) = (outcome.clone(), copied.clone());
        spawn_local(async move {
            let done = copy(&link).await;
            if let Some(folded) = folded.get_untracked().filter(|_| !done) {
                folded.set_open(true);
            }
            said.set(if done { t!(msg::INVITE_LINK_COPIED) } else { t!(msg::INVITE_LINK_MARKED) });
        });
    };
    let shared = link.clone();
    let sending = can_share().then(|| {
        let sending = move |_| share(&message, &shared);
        view! { <button type="button" class="btn" on:click=sending>{t!(msg::INVITE_LINK_SHARE)}</button> }
    });
    view! {
        <div class="line snug">
            {sending}
            <button type="button" class="btn" on:click=copying>{t!(msg::INVITE_LINK_COPY)}</button>
        </div>
        {status(said)}
        <details class="fold" node_ref=folded>
            <summary>{icon(Icon::Add)}{t!(msg::INVITE_LINK_LABEL)}</summary>
            <p class="meta whole" id="link" dir="ltr">{link}</p>
        </details>
    }
    .into_any()
}
