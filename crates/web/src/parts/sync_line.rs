use content::msg;
use engine::views::{Sync, SyncState};
use leptos::prelude::*;

use crate::{session, text::t};

/// Where what was written is by now, in words, in one quiet place.
pub(crate) fn sync_line() -> AnyView {
    let words = sync_words();
    view! { <p class="meta" role="status">{move || words.get()}</p> }.into_any()
}

/// The same words alone.
pub(crate) fn sync_words() -> Memo<String> {
    let sync = session::ask(Sync);
    Memo::new(move |_| {
        sync.with(|sync| match sync.state {
            SyncState::OnlyHere => t!(msg::SYNC_ONLY_HERE),
            SyncState::UpToDate => t!(msg::SYNC_UP_TO_DATE),
            SyncState::Sending => t!(msg::SYNC_SENDING),
            SyncState::Offline => t!(msg::SYNC_OFFLINE),
            SyncState::Unreachable => t!(msg::SYNC_UNREACHABLE),
            SyncState::Refused => t!(msg::SYNC_REFUSED),
            SyncState::OverQuota => t!(msg::SYNC_OVER_QUOTA),
        })
    })
}
