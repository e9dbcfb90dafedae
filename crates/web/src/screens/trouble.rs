use content::msg;
use engine::{
    Fault,
    views::{Sync, SyncState, SyncView},
};
use leptos::prelude::*;
use proto::Code;

use crate::{
    app::COMPARE,
    parts::{Icon, back, heading, row, sync_line},
    session,
    text::{self, t},
};

/// Where everything is by now, and what is not as it should be: what it means, and what to do.
pub(crate) fn trouble() -> AnyView {
    let sync = session::ask(Sync);
    view! {
        {back("/more", t!(msg::NAV_MORE))}
        <div class="stack loose">
            <header class="stack tight">
                {heading(t!(msg::SYNC_TITLE))}
                {sync_line()}
            </header>
            {move || sync.with(state)}
            {storage()}
        </div>
    }
    .into_any()
}

/// Whether this browser may throw away what is kept here. Known once something was kept since the page was opened.
fn storage() -> AnyView {
    let stays = session::stays();
    let words = move || match stays.get()? {
        true => Some(view! { <p class="meta">{t!(msg::STORE_KEPT_SAFELY)}</p> }.into_any()),
        false => {
            let (what, then) = (t!(msg::STORE_MAY_FORGET), t!(msg::STORE_MAY_FORGET_DO));
            Some(view! { <div class="note stack close"><p>{what}</p><p class="meta">{then}</p></div> }.into_any())
        }
    };
    words.into_any()
}

fn state(sync: &SyncView) -> AnyView {
    let unsent = (sync.unsent > 0).then(|| {
        let count = i64::try_from(sync.unsent).unwrap_or(i64::MAX);
        view! { <p>{t!(msg::SYNC_UNSENT, count = count)}</p> }
    });
    let not_saved = sync.not_saved.map(|fault| view! { <p class="note care">{text::store_fault(fault)}</p> });
    let read_only = sync.read_only.then(|| view! { <p class="note care">{t!(msg::SYNC_READ_ONLY)}</p> });
    let well =
        sync.faults.is_empty() && sync.not_saved.is_none() && !sync.read_only && sync.state != SyncState::Refused;
    let well = well.then(|| view! { <p>{t!(msg::SYNC_TROUBLE_NONE)}</p> });
    let refused = (sync.state == SyncState::Refused && !sync.faults.iter().any(keeps_out))
        .then(|| view! { <p class="note">{t!(msg::SYNC_REFUSED_DO)}</p> });
    let keep = sync.read_only.then(|| view! { <p>{t!(msg::SYNC_TROUBLE_KEEP)}</p> });
    let told = sync.faults.iter().any(|fault| {
        matches!(
            fault,
            Fault::Withheld { .. } | Fault::Forked { .. } | Fault::RelayWentBack { .. } | Fault::BadLink { .. }
        )
    });
    let compare =
        told.then(|| view! { <div class="rows">{row(COMPARE, Icon::BothOfUs, t!(msg::COMPARE_PHONES), None)}</div> });
    view! {
        <div class="stack">{unsent}{refused}{not_saved}{read_only}{keep}{well}</div>
        {faults(&sync.faults)}
        {compare}
    }
    .into_any()
}

/// The newest first, and each kind once in words; the list for whoever runs the relay has them all.
fn faults(faults: &[Fault]) -> Option<AnyView> {
    if faults.is_empty() {
        return None;
    }
    let mut words: Vec<(String, String)> = Vec::new();
    for fault in faults.iter().rev() {
        let fault = in_words(fault);
        if !words.contains(&fault) {
            words.push(fault);
        }
    }
    let words: Vec<AnyView> = words
        .into_iter()
        .map(|(what, then)| {
            view! { <li class="note stack close"><p>{what}</p><p class="meta">{then}</p></li> }.into_any()
        })
        .collect();
    let details: Vec<AnyView> =
        faults.iter().rev().map(|fault| view! { <li><code>{detail(fault)}</code></li> }.into_any()).collect();
    let section = view! {
        <section class="stack">
            <h2>{t!(msg::SYNC_TROUBLE_TITLE)}</h2>
            <ul class="stack">{words}</ul>
            <details class="fold">
                <summary>{t!(msg::SYNC_TROUBLE_DETAILS)}</summary>
                <ul class="stack tight" dir="ltr">{details}</ul>
            </details>
        </section>
    };
    Some(section.into_any())
}

/// Whether the relay said that this device is not let in.
fn keeps_out(fault: &Fault) -> bool {
    matches!(fault, Fault::RelayConfused { code: Some(Code::Unauthorized) })
}

/// What happened, and what to do.
fn in_words(fault: &Fault) -> (String, String) {
    match fault {
        Fault::RelayWentBack { .. } => (t!(msg::SYNC_TROUBLE_RELAY_BACK), t!(msg::SYNC_TROUBLE_TELL)),
        Fault::Withheld { .. } => (t!(msg::SYNC_TROUBLE_WITHHELD), t!(msg::SYNC_TROUBLE_WITHHELD_DO)),
        Fault::Forked { .. } => (t!(msg::SYNC_TROUBLE_FORKED), t!(msg::SYNC_TROUBLE_FORKED_DO)),
        Fault::BadEnvelope { .. } | Fault::BadHold { .. } => {
            (t!(msg::SYNC_TROUBLE_ENVELOPE), t!(msg::SYNC_TROUBLE_TELL))
        }
        Fault::BadLink { .. } => (t!(msg::SYNC_TROUBLE_LINK), t!(msg::SYNC_TROUBLE_TELL)),
        fault if keeps_out(fault) => (t!(msg::SYNC_REFUSED), t!(msg::SYNC_REFUSED_DO)),
        Fault::RelayConfused { .. } | Fault::HoldsContradict { .. } => {
            (t!(msg::SYNC_TROUBLE_RELAY), t!(msg::SYNC_TROUBLE_TELL))
        }
        Fault::BadRecord { .. } => (t!(msg::SYNC_TROUBLE_RECORD), t!(msg::SYNC_TROUBLE_GO_ON)),
    }
}

/// The same for who can look into it. Names and numbers, no sentence, and the same in every language.
fn detail(fault: &Fault) -> String {
    format!("{fault:?}")
}
