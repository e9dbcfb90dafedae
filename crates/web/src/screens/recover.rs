use content::{Area, msg};
use engine::{
    Action, RecoverStep,
    views::{Devices, House, RecoverFailure, Recovery, RecoveryView},
};
use leptos::{ev, html, prelude::*, task::spawn_local};

use crate::{
    app::{RECOVER, go, held},
    parts::{Art, Icon, art, back, carry_out, device_name, heading, icon, status, this_device, with_area},
    session,
    text::{self, t},
};

/// Coming back by the recovery words, on a device on which nobody has begun.
pub(crate) fn recover() -> AnyView {
    with_area(Area::Keys, t!(msg::BEGIN_HAVE_WORDS), page)
}

fn page() -> AnyView {
    let view = session::ask(Recovery);
    let begun = session::ask(House).with_untracked(|house| house.begun);
    let (typed, said) = (ArcRwSignal::new(String::new()), ArcRwSignal::new(String::new()));
    let (link, filled) = (held(RECOVER), typed.clone());
    Effect::new(move |_| {
        if let Some(words) = link.get() {
            filled.set(plain(&words));
            link.set(None);
        }
    });
    let screen = move || match view.get() {
        RecoveryView::Done => returned(),
        _ if begun => already(),
        RecoveryView::Idle => ask(&typed, &said, None),
        RecoveryView::Failed(failure) => ask(&typed, &said, Some(failure)),
        RecoveryView::Looking => moment(t!(msg::KEYS_RECOVER_LOOKING), true),
        RecoveryView::Found { .. } => found(&said),
        RecoveryView::Returning => moment(t!(msg::KEYS_RETURNING), false),
    };
    screen.into_any()
}

/// The words in one large field.
fn ask(typed: &ArcRwSignal<String>, said: &ArcRwSignal<String>, failure: Option<RecoverFailure>) -> AnyView {
    let (read, shows, outcome) = (typed.clone(), typed.clone(), said.clone());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let (words, said) = (plain(&read.get_untracked()), outcome.clone());
        spawn_local(async move {
            match session::read_words(&words).await {
                Ok(entropy) => carry_out(Action::Recover(RecoverStep::Words(entropy)), &said, || ()),
                Err(fault) => said.set(text::not_words(fault, &words)),
            }
        });
    };
    let writes = typed.clone();
    let field = NodeRef::<html::Textarea>::new();
    field.on_load(|field| {
        // The name is valid, so it cannot fail.
        let _ = field.set_attribute("autocorrect", "off");
    });
    let failure = failure.map(|failure| view! { <p class="note" role="status">{in_words(failure)}</p> });
    view! {
        {back("/", t!(msg::NAV_BACK))}
        <form class="stack roomy" on:submit=submit>
            {heading(t!(msg::BEGIN_HAVE_WORDS))}
            {failure}
            <div class="stack tight">
                <label class="label" for="words">{t!(msg::KEYS_RECOVER_FIELD)}</label>
                <textarea
                    class="field"
                    id="words"
                    rows="6"
                    dir="auto"
                    autocomplete="off"
                    autocapitalize="off"
                    node_ref=field
                    spellcheck="false"
                    aria-describedby="words.note"
                    prop:value=move || shows.get()
                    on:input=move |event| writes.set(event_target_value(&event))
                ></textarea>
                <p class="meta" id="words.note">{t!(msg::KEYS_RECOVER_NOTE)}</p>
            </div>
            {status(said.clone())}
            <div class="line"><button class="btn main">{t!(msg::KEYS_RECOVER_FIND)}</button></div>
        </form>
    }
    .into_any()
}

/// "What became of your other devices?"
fn found(said: &ArcRwSignal<String>) -> AnyView {
    let choice = |others_are_lost: bool, words: String, note: String| {
        let said = said.clone();
        let come = move |_| carry_out(Action::Recover(RecoverStep::ComeBack { others_are_lost }), &said, || ());
        let shape = if others_are_lost { Icon::OnlyMe } else { Icon::Phone };
        view! {
            <button type="button" class="big" on:click=come>
                {icon(shape)}
                <span><b>{words}</b><span class="meta">{note}</span></span>
            </button>
        }
        .into_any()
    };
    view! {
        <div class="stack roomy">
            <p class="over" role="status">{t!(msg::KEYS_FOUND)}</p>
            {heading(t!(msg::KEYS_FOUND_ASK))}
            <div class="stack snug">
                {choice(true, t!(msg::KEYS_FOUND_LOST), t!(msg::KEYS_FOUND_LOST_NOTE))}
                {choice(false, t!(msg::KEYS_FOUND_HAVE), t!(msg::KEYS_FOUND_HAVE_NOTE))}
            </div>
            {stop()}
            {status(said.clone())}
        </div>
    }
    .into_any()
}

/// It is in: what it is called, and that the rest comes by itself.
fn returned() -> AnyView {
    let on = || {
        go("/");
        drop(session::act(Action::Recover(RecoverStep::Stop)));
    };
    // Where another phone is to be compared with first, a name would be refused.
    let unsure = session::ask(Devices).with_untracked(|view| view.compare_first);
    let name = this_device().filter(|_| !unsure).map(|id| device_name(id, None, on));
    let class = if unsure { "btn main" } else { "btn quiet edge" };
    view! {
        <div class="stack roomy">
            {art(Art::HarbourHouse, "")}
            {heading(t!(msg::KEYS_RETURNED))}
            <p>{t!(msg::KEYS_COMES_BY_ITSELF)}</p>
            {name}
            <div class="line"><button type="button" class=class on:click=move |_| on()>{t!(msg::COMPARE_GO_ON)}</button></div>
        </div>
    }
    .into_any()
}

fn moment(words: String, may_stop: bool) -> AnyView {
    view! { <div class="stack roomy">{art(Art::Breakwater, "")}{heading(words)}{may_stop.then(stop)}</div> }.into_any()
}

fn stop() -> AnyView {
    let stop = move |_| drop(session::act(Action::Recover(RecoverStep::Stop)));
    view! { <div><button type="button" class="btn quiet edge" on:click=stop>{t!(msg::DO_NOT_NOW)}</button></div> }
        .into_any()
}

fn already() -> AnyView {
    view! {
        <div class="stack roomy still">
            {heading(t!(msg::ERROR_BEGUN))}
            <div class="line"><a class="btn main" href="/">{t!(msg::COMPARE_GO_ON)}</a></div>
        </div>
    }
    .into_any()
}

fn in_words(failure: RecoverFailure) -> String {
    match failure {
        RecoverFailure::NotFound => t!(msg::KEYS_FAIL_NOT_FOUND),
        RecoverFailure::Replaced => t!(msg::KEYS_FAIL_REPLACED),
        RecoverFailure::Tampered => {
            t!(msg::SAID_BOTH, word = t!(msg::KEYS_FAIL_TAMPERED), wish = t!(msg::SYNC_TROUBLE_TELL))
        }
        RecoverFailure::Unreachable => t!(msg::PAIR_UNREACHABLE),
        RecoverFailure::Relay(code) => t!(msg::PAIR_RELAY_REFUSED, code = code.name()),
    }
}

/// The words with one space between, however they were typed, pasted or scanned. Numbers before them, hyphens and
/// commas fall away; Chinese words are one sign each and need no spaces.
fn plain(typed: &str) -> String {
    let mut spaced = String::with_capacity(typed.len());
    for sign in typed.chars() {
        match sign {
            '-' | ',' | '.' | ';' | ')' | '0'..='9' | '、' | '，' | '。' => spaced.push(' '),
            '\u{4e00}'..='\u{9fff}' => spaced.extend([' ', sign, ' ']),
            sign => spaced.push(sign),
        }
    }
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn words_are_read_however_they_were_written_down() {
        assert_eq!(plain("  Abandon-ability\n able "), "Abandon ability able");
        assert_eq!(plain("1. abandon, 2. ability; 3) able"), "abandon ability able");
        assert_eq!(plain("的一 是在"), "的 一 是 在");
        assert_eq!(plain("あいこくしん　あいさつ"), "あいこくしん あいさつ");
    }
}
