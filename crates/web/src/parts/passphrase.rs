use content::msg;
use driver::web::Refused;
use leptos::prelude::*;

use crate::text::{store_fault, t};

/// A field for a passphrase, which can be made readable. `new` says to password managers which one it is.
pub(crate) fn passphrase(id: &'static str, label: String, new: bool, typed: ArcRwSignal<String>) -> AnyView {
    let shown = ArcRwSignal::new(false);
    let (kind, pressed, toggle) = (shown.clone(), shown.clone(), move |_| shown.update(|shown| *shown = !*shown));
    let kind = move || if kind.get() { "text" } else { "password" };
    let (value, write) = (typed.clone(), typed);
    view! {
        <div class="stack tight">
            <label class="label" for=id>{label}</label>
            <input
                class="field"
                type=kind
                id=id
                dir="auto"
                autocomplete=if new { "new-password" } else { "current-password" }
                autocapitalize="off"
                spellcheck="false"
                maxlength="1000"
                required
                prop:value=move || value.get()
                on:input=move |event| write.set(event_target_value(&event))
            />
            <p>
                <button type="button" class="btn quiet edge" aria-controls=id
                    aria-pressed=move || pressed.get().to_string() on:click=toggle>
                    {t!(msg::LOCK_SHOW)}
                </button>
            </p>
        </div>
    }
    .into_any()
}

/// Why the lock did not open or was not changed, without blame.
pub(crate) fn refused_words(refused: Refused) -> String {
    match refused {
        Refused::Wrong(0) => t!(msg::LOCK_WRONG),
        Refused::Wrong(wait) => format!("{} {}", t!(msg::LOCK_WRONG), wait_words(wait)),
        Refused::Wait(wait) => wait_words(wait),
        Refused::NoPasskey => t!(msg::LOCK_PASSKEY_NOT),
        Refused::NoMemory => t!(msg::LOCK_NO_MEMORY),
        Refused::Store(fault) => store_fault(fault),
    }
}

/// How long until the next try, as minutes and seconds.
pub(crate) fn wait_words(wait_ms: i64) -> String {
    let seconds = wait_ms.max(0).saturating_add(999) / 1000;
    t!(msg::LOCK_WAIT, time = format!("{}:{:02}", seconds / 60, seconds % 60))
}
