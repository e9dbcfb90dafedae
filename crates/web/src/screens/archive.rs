use content::{Area, msg};
use engine::views::{House, Sync};
use js_sys::{Array, Uint8Array};
use leptos::{ev, html, prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::{Blob, HtmlAnchorElement, Url};

use crate::{
    app::alias,
    parts::{Icon, back, heading, status, way_back, with_area},
    session::{self, Unmoved},
    text::{self, t},
};

/// Shortest passphrase, in characters. It is all that stands between the file and who finds it.
const PASSPHRASE_MIN: usize = 10;

/// The whole vault as one file with a passphrase.
pub(crate) fn take_along() -> AnyView {
    with_area(Area::Archive, t!(msg::MORE_TAKE_ALONG), taking)
}

/// A file brought to a device on which nobody has begun.
pub(crate) fn bring_in() -> AnyView {
    with_area(Area::Archive, t!(msg::BEGIN_HAVE_COPY), bringing)
}

/// What deleting takes and leaves, then deleting: in two steps.
pub(crate) fn delete() -> AnyView {
    with_area(Area::Archive, t!(msg::MORE_DELETE), deleting)
}

fn taking() -> AnyView {
    let (first, second) = (ArcRwSignal::new(String::new()), ArcRwSignal::new(String::new()));
    let (said, working) = (ArcRwSignal::new(String::new()), ArcRwSignal::new(false));
    let fields = [
        passphrase(
            "passphrase",
            "new-password",
            t!(msg::ARCHIVE_PASSPHRASE),
            Some(t!(msg::ARCHIVE_PASSPHRASE_NOTE)),
            &first,
        ),
        passphrase("again", "new-password", t!(msg::ARCHIVE_AGAIN), None, &second),
    ];
    let (told, busy) = (said.clone(), working.clone());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let words = first.get_untracked();
        if busy.get_untracked() {
            return;
        }
        if words.chars().count() < PASSPHRASE_MIN {
            return told.set(t!(msg::ARCHIVE_SHORT));
        }
        if words != second.get_untracked() {
            return told.set(t!(msg::ARCHIVE_DIFFER));
        }
        told.set(t!(msg::ARCHIVE_WORKING));
        busy.set(true);
        let (told, busy) = (told.clone(), busy.clone());
        spawn_local(async move {
            // What was said is drawn before the work begins, which leaves the page no moment to draw.
            session::drawn().await;
            let outcome = session::take_along(&words).await;
            told.set(match outcome.as_ref().map(hand_over) {
                Ok(Some(())) => t!(msg::ARCHIVE_DONE),
                Err(Unmoved::NoAnnex) => t!(msg::ERROR_ANNEX),
                Err(Unmoved::TooLarge) => t!(msg::ARCHIVE_TOO_LARGE),
                Ok(None) | Err(_) => t!(msg::ARCHIVE_FAILED),
            });
            busy.set(false);
        });
    };
    view! {
        {back("/settings", t!(msg::MORE_SETTINGS))}
        <div class="stack loose">
            {heading(t!(msg::MORE_TAKE_ALONG))}
            <div class="stack tight">
                <p>{t!(msg::ARCHIVE_LEDE)}</p>
                <p>{t!(msg::ARCHIVE_OPENS)}" "{t!(msg::ARCHIVE_KEEP)}</p>
                <p class="meta">{t!(msg::ARCHIVE_LATER)}</p>
                {unsent(|| t!(msg::ARCHIVE_UNSENT))}
            </div>
            <form class="stack" on:submit=submit>
                {Vec::from(fields)}
                {status(said)}
                <div class="line">
                    <button class="btn main" aria-disabled=move || working.get().then_some("true")>{t!(msg::ARCHIVE_MAKE)}</button>
                </div>
            </form>
        </div>
    }
    .into_any()
}

fn bringing() -> AnyView {
    let begun = session::ask(House).with_untracked(|house| house.begun);
    if begun {
        return view! {
            {way_back()}
            <div class="stack roomy">{heading(t!(msg::ARCHIVE_IN_TITLE))}<p>{t!(msg::ARCHIVE_IN_BEGUN)}</p></div>
        }
        .into_any();
    }
    let words = ArcRwSignal::new(String::new());
    let (said, working) = (ArcRwSignal::new(String::new()), ArcRwSignal::new(false));
    let chosen = NodeRef::<html::Input>::new();
    let field = passphrase("passphrase", "current-password", t!(msg::ARCHIVE_PASSPHRASE), None, &words);
    let (told, busy) = (said.clone(), working.clone());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let file = chosen.get_untracked().and_then(|input| input.files()).and_then(|files| files.get(0));
        let Some(file) = file else { return told.set(t!(msg::ARCHIVE_IN_NONE)) };
        told.set(t!(msg::ARCHIVE_IN_WORKING));
        busy.set(true);
        let (words, told, busy) = (words.get_untracked(), told.clone(), busy.clone());
        spawn_local(async move {
            session::drawn().await;
            // Where it went well the page is being loaded anew.
            if let Err(why) = session::bring_in(&file, &words).await {
                told.set(unmoved(&why));
                busy.set(false);
            }
        });
    };
    view! {
        {back("/", t!(msg::NAV_BACK))}
        <div class="stack loose">
            {heading(t!(msg::ARCHIVE_IN_TITLE))}
            <div class="stack tight">
                <p>{t!(msg::ARCHIVE_IN_LEDE)}</p>
                <p class="meta">{t!(msg::ARCHIVE_IN_BOTH)}</p>
            </div>
            <form class="stack" on:submit=submit>
                <div class="stack tight">
                    <label class="label" for="file">{t!(msg::ARCHIVE_IN_FILE)}</label>
                    <input class="field file" type="file" id="file" node_ref=chosen />
                </div>
                {field}
                {status(said)}
                <div class="line">
                    <button class="btn main" aria-disabled=move || working.get().then_some("true")>{t!(msg::ARCHIVE_IN_DO)}</button>
                </div>
            </form>
        </div>
    }
    .into_any()
}

fn deleting() -> AnyView {
    let sure = ArcRwSignal::new(false);
    let said = ArcRwSignal::new(String::new());
    let (asked, told) = (sure.clone(), said.clone());
    let step = move || {
        let sure = asked.clone();
        if !sure.get() {
            let ask = move |_| sure.set(true);
            return view! {
                <div class="line"><button type="button" class="btn care" on:click=ask>{t!(msg::DELETE_DO)}</button></div>
            }
            .into_any();
        }
        let told = told.clone();
        let delete = move |_| {
            let told = told.clone();
            spawn_local(async move {
                // Where it went well another page stands here by now.
                if session::delete_all().await.is_err() {
                    told.set(t!(msg::DELETE_FAILED));
                }
            });
        };
        let keep = move |_| sure.set(false);
        view! {
            <div class="stack" role="group" aria-labelledby="sure">
                <p id="sure"><b>{t!(msg::DELETE_SURE)}</b></p>
                <div class="line">
                    <button type="button" class="btn care" on:click=delete>{t!(msg::DELETE_YES)}</button>
                    <button type="button" class="btn" on:click=keep>{t!(msg::DELETE_NO)}</button>
                </div>
            </div>
        }
        .into_any()
    };
    view! {
        {back("/settings", t!(msg::MORE_SETTINGS))}
        <div class="stack loose">
            {heading(t!(msg::MORE_DELETE))}
            <p>{t!(msg::DELETE_LEDE)}</p>
            {what_stays()}
            <div class="stack tight">
                <p>{t!(msg::DELETE_NO_WAY_BACK)}</p>
                {unsent(|| t!(msg::DELETE_UNSENT))}
                <div class="rows">
                    {crate::parts::row("/take-along", Icon::Phone, t!(msg::MORE_TAKE_ALONG), Some(t!(msg::MORE_TAKE_ALONG_NOTE)))}
                    {crate::parts::row("/delete/relay", Icon::Leave, t!(msg::MORE_DELETE_RELAY), None)}
                </div>
            </div>
            {step}
            {status(said)}
        </div>
    }
    .into_any()
}

/// After it was deleted: what is gone, and what is not.
pub(crate) fn deleted() -> AnyView {
    view! {
        <div class="stack loose still">
            {heading(t!(msg::DELETED_TITLE))}
            <p role="status">{t!(msg::DELETED_GONE)}</p>
            {what_stays()}
            <p class="meta">{t!(msg::DELETED_HISTORY)}</p>
            <p>{t!(msg::DELETED_CLOSE)}</p>
        </div>
    }
    .into_any()
}

fn what_stays() -> AnyView {
    view! {
        <section class="prose">
            <h2>{t!(msg::DELETE_STAYS)}</h2>
            <ul class="bullets">
                <li>{t!(msg::DELETE_STAYS_RELAY)}</li>
                <li>{t!(msg::DELETE_STAYS_OTHER)}</li>
                <li>{t!(msg::DELETE_STAYS_DEVICES)}</li>
            </ul>
        </section>
    }
    .into_any()
}

/// Said as long as the relay lacks something.
fn unsent(words: fn() -> String) -> AnyView {
    let sync = session::ask(Sync);
    let some = Memo::new(move |_| sync.with(|sync| sync.unsent > 0));
    (move || some.get().then(|| view! { <p class="note">{words()}</p> })).into_any()
}

fn passphrase(
    id: &'static str,
    kind: &'static str,
    label: String,
    note: Option<String>,
    typed: &ArcRwSignal<String>,
) -> AnyView {
    let typed = typed.clone();
    let described = note.is_some().then_some("passphrase.note");
    let note = note.map(|note| view! { <p class="meta" id="passphrase.note">{note}</p> });
    view! {
        <div class="stack tight">
            <label class="label" for=id>{label}</label>
            <input
                class="field"
                type="password"
                id=id
                autocomplete=kind
                aria-describedby=described
                on:input=move |event| typed.set(event_target_value(&event))
            />
            {note}
        </div>
    }
    .into_any()
}

fn unmoved(why: &Unmoved) -> String {
    match why {
        Unmoved::NoAnnex => t!(msg::ERROR_ANNEX),
        Unmoved::WrongPassphrase => t!(msg::ARCHIVE_WRONG_PASSPHRASE),
        Unmoved::Damaged => t!(msg::ARCHIVE_DAMAGED),
        Unmoved::Foreign => t!(msg::ARCHIVE_FOREIGN),
        Unmoved::TooNew => t!(msg::ARCHIVE_TOO_NEW),
        Unmoved::TooLarge => t!(msg::ARCHIVE_TOO_LARGE),
        Unmoved::OtherRelay(address) => t!(msg::ARCHIVE_OTHER_RELAY, address = address),
        Unmoved::Begun => t!(msg::ARCHIVE_IN_BEGUN),
        Unmoved::Store(fault) => text::store_fault(*fault),
    }
}

/// Hands a file to the browser's downloads, under the name under which the app stands.
fn hand_over(file: &Uint8Array) -> Option<()> {
    let blob = Blob::new_with_u8_array_sequence(&Array::of1(file)).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    let day = session::now().map(|now| now.day().to_string()).unwrap_or_default();
    link.set_href(&address);
    link.set_download(&format!("{}-{day}.age", alias().get_untracked().file_stem()));
    link.click();
    // The browser has taken it by the time that this page does anything else; the address is only memory.
    spawn_local(async move {
        session::drawn().await;
        let _ = Url::revoke_object_url(&address);
    });
    Some(())
}
