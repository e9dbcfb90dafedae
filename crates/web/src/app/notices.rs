use content::msg;
use engine::views::{Devices, Sync, SyncState};
use leptos::prelude::*;

use super::{knock::knock, offer::Offer};
use crate::{
    parts::banner,
    session,
    text::{store_fault, t},
};

/// What concerns every screen: somebody who knocks, a new version, a full disk, records that must not be written to.
/// Nothing else is worth standing in the way for; being offline is said quietly where sync is said.
pub(super) fn notices() -> AnyView {
    let (sync, devices) = (session::ask(Sync), session::ask(Devices));
    let removed = Memo::new(move |_| devices.with(|devices| devices.removed));
    // The relay is asked again from time to time; what was said stands until it lets this device in.
    let state = sync.clone();
    let kept_out = Memo::new(move |before: Option<&bool>| match state.with(|sync| sync.state) {
        SyncState::Refused => true,
        SyncState::Sending | SyncState::Unreachable | SyncState::Offline => before.copied().unwrap_or_default(),
        SyncState::OnlyHere | SyncState::UpToDate | SyncState::OverQuota => false,
    });
    let trouble = move || {
        let sync = sync.get();
        let words = if removed.get() {
            t!(msg::SYNC_REMOVED)
        } else if sync.read_only {
            t!(msg::SYNC_READ_ONLY)
        } else if let Some(fault) = sync.not_saved {
            store_fault(fault)
        } else if kept_out.get() {
            t!(msg::SAID_BOTH, word = t!(msg::SYNC_REFUSED), wish = t!(msg::SYNC_REFUSED_DO))
        } else {
            return None;
        };
        Some(banner(words, ().into_any()))
    };
    let fresh = Offer::Update.ready();
    let update = move || {
        fresh.get().then(|| {
            let later = fresh.clone();
            let actions = view! {
                <button type="button" class="btn main" on:click=move |_| Offer::Update.take()>{t!(msg::UPDATE_DO)}</button>
                <button type="button" class="btn quiet" on:click=move |_| later.set(false)>{t!(msg::UPDATE_LATER)}</button>
            };
            banner(t!(msg::UPDATE_TITLE), actions.into_any())
        })
    };
    view! { <div class="notices stack tight">{knock()}{trouble}{update}</div> }.into_any()
}
