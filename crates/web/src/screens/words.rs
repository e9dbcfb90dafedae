use content::{Area, Locale, msg};
use engine::{
    Action, Language, WordsStep,
    views::{Devices, Words, WordsState},
};
use js_sys::{JsString, Math};
use leptos::{ev, prelude::*};

use crate::{
    app::RECOVER,
    parts::{Icon, back, carry_out, heading, icon, qr, status, with_area},
    session,
    text::{locale, t},
};

/// Recovery words: what they are, making them, writing them down, and asking for three of them before they count.
pub(crate) fn words() -> AnyView {
    with_area(Area::Keys, t!(msg::MORE_WORDS), page)
}

/// Words that were drawn.
type Drawn = ArcRwSignal<Option<Vec<&'static str>>>;

fn page() -> AnyView {
    let (drawn, english): (Drawn, Drawn) = (session::ask(Words(list())), session::ask(Words(Language::English)));
    let checked = ArcRwSignal::new(None::<[usize; 3]>);
    let kept = ArcRwSignal::new(String::new());
    let left = drawn.clone();
    on_cleanup(move || {
        if left.with_untracked(Option::is_some) {
            // Handed over at once; whether it was done need not be waited for.
            drop(session::act(Action::Words(WordsStep::Forget)));
        }
    });
    let screen = move || match (drawn.get(), checked.get()) {
        (None, _) => about(&checked, &kept),
        (Some(words), None) => written(&words, &english.get().unwrap_or_default(), &checked),
        (Some(words), Some(asked)) => check(words, asked, &checked, &kept),
    };
    screen.into_any()
}

/// What the words are and are not, and the way to make them.
fn about(checked: &ArcRwSignal<Option<[usize; 3]>>, kept: &ArcRwSignal<String>) -> AnyView {
    let state = session::ask(Devices);
    let state = Memo::new(move |_| state.with(|view| (view.words, view.removed)));
    let (said, checked, told) = (ArcRwSignal::new(String::new()), checked.clone(), kept.clone());
    let outcome = said.clone();
    let make = move || {
        let (words, removed) = state.get();
        let (said, checked, kept) = (outcome.clone(), checked.clone(), told.clone());
        let draw = move |_| {
            checked.set(None);
            kept.set(String::new());
            carry_out(Action::Words(WordsStep::Make), &said, || ());
        };
        let label = if words == WordsState::None { t!(msg::KEYS_WORDS_MAKE) } else { t!(msg::KEYS_WORDS_MAKE_NEW) };
        let old = (words == WordsState::There).then(|| view! { <p class="note">{t!(msg::KEYS_WORDS_OLD)}</p> });
        (!removed && words != WordsState::Coming).then(|| {
            view! {
                {old}
                <div class="line"><button type="button" class="btn main" on:click=draw>{label}</button></div>
            }
        })
    };
    let stands = move || match state.get().0 {
        WordsState::None => t!(msg::KEYS_WORDS_NONE),
        WordsState::Coming => t!(msg::KEYS_WORDS_COMING),
        WordsState::There => t!(msg::KEYS_WORDS_HAVE),
    };
    view! {
        {back("/settings", t!(msg::MORE_SETTINGS))}
        <div class="stack loose">
            <header class="stack tight">
                {heading(t!(msg::MORE_WORDS))}
                <p>{t!(msg::KEYS_WORDS_WHAT)}</p>
                <p>{t!(msg::KEYS_WORDS_NOT)}</p>
            </header>
            <p class="note care">{t!(msg::KEYS_WORDS_WARN)}</p>
            <div class="stack">
                {status(kept.clone())}
                <p role="status"><b>{stands}</b></p>
                {make}
                {status(said)}
            </div>
            <ul class="bullets">
                <li>{t!(msg::KEYS_WORDS_IF_WORDS)}</li>
                <li>{t!(msg::KEYS_WORDS_IF_DEVICES, word = t!(msg::BEGIN_HAVE_WORDS))}</li>
                <li>{t!(msg::KEYS_WORDS_IF_BOTH)}</li>
            </ul>
        </div>
    }
    .into_any()
}

/// The words on the screen, and beside them the sheet that is printed.
fn written(words: &[&'static str], english: &[&'static str], checked: &ArcRwSignal<Option<[usize; 3]>>) -> AnyView {
    let checked = checked.clone();
    let count = words.len();
    let on = move |_| checked.set(Some(three_of(count)));
    // A browser that cannot print leaves the words on the screen.
    let print = move |_| drop(window().print());
    view! {
        {forget()}
        <div class="stack roomy">
            {heading(t!(msg::MORE_WORDS))}
            <p>{t!(msg::KEYS_WORDS_WRITE)}</p>
            {numbered(words)}
            <p class="note care">{t!(msg::KEYS_WORDS_WARN)}</p>
            <div class="line">
                <button type="button" class="btn main" on:click=on>{t!(msg::KEYS_WORDS_WRITTEN)}</button>
                <button type="button" class="btn" on:click=print>{t!(msg::KEYS_WORDS_PRINT)}</button>
            </div>
        </div>
        {paper(words, english)}
    }
    .into_any()
}

/// The sheet: the words, the same as a picture that leads where they open, and what to mind.
fn paper(words: &[&'static str], english: &[&'static str]) -> AnyView {
    let origin = window().location().origin().unwrap_or_default();
    // What follows # never leaves the browser that opens it.
    let link = format!("{origin}{RECOVER}#{}", english.join("-"));
    view! {
        <section class="paper">
            <h2>{t!(msg::MORE_WORDS)}</h2>
            <p><b>{t!(msg::KEYS_WORDS_WARN)}</b></p>
            {numbered(words)}
            <p>{t!(msg::KEYS_SHEET_HOW, word = t!(msg::BEGIN_HAVE_WORDS))}</p>
            <p class="address" dir="ltr">{origin}</p>
            {qr(&link, t!(msg::KEYS_SHEET_QR))}
            <p class="date">{t!(msg::KEYS_SHEET_DATE)}</p>
        </section>
    }
    .into_any()
}

fn numbered(words: &[&'static str]) -> AnyView {
    let items: Vec<AnyView> = words.iter().map(|word| view! { <li>{*word}</li> }.into_any()).collect();
    view! { <ol class="numbered" dir="ltr" lang=tag()>{items}</ol> }.into_any()
}

/// Three of the words, typed from the paper.
fn check(
    words: Vec<&'static str>,
    asked: [usize; 3],
    checked: &ArcRwSignal<Option<[usize; 3]>>,
    kept: &ArcRwSignal<String>,
) -> AnyView {
    let said = ArcRwSignal::new(String::new());
    let typed = asked.map(|at| (at, ArcRwSignal::new(String::new())));
    let fields = typed.clone().map(|(at, typed)| {
        let id = format!("word-{}", at + 1);
        view! {
            <div class="stack tight">
                <label class="label" for=id.clone()>{t!(msg::KEYS_CHECK_WORD, number = number(at))}</label>
                <input
                    class="field"
                    type="text"
                    id=id
                    dir="ltr"
                    lang=tag()
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    on:input=move |event| typed.set(event_target_value(&event))
                />
            </div>
        }
        .into_any()
    });
    let (outcome, done) = (said.clone(), kept.clone());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let right =
            typed.iter().all(|(at, typed)| words.get(*at).is_some_and(|word| same(word, &typed.get_untracked())));
        if !right {
            outcome.set(t!(msg::KEYS_CHECK_WRONG));
            return;
        }
        let done = done.clone();
        carry_out(Action::Words(WordsStep::Keep), &outcome, move || done.set(t!(msg::KEYS_WORDS_KEPT)));
    };
    let checked = checked.clone();
    let again = move |_| checked.set(None);
    view! {
        {forget()}
        <form class="stack roomy" on:submit=submit>
            {heading(t!(msg::KEYS_CHECK_TITLE))}
            <p>{t!(msg::KEYS_CHECK_NOTE)}</p>
            {Vec::from(fields)}
            {status(said)}
            <div class="line">
                <button class="btn main">{t!(msg::DO_KEEP_THIS)}</button>
                <button type="button" class="btn quiet" on:click=again>{t!(msg::KEYS_WORDS_AGAIN)}</button>
            </div>
        </form>
    }
    .into_any()
}

/// Back to where nothing was drawn.
fn forget() -> AnyView {
    let forget = move |_| drop(session::act(Action::Words(WordsStep::Forget)));
    view! {
        <p>
            <button type="button" class="btn quiet edge" on:click=forget>{icon(Icon::Back)}{t!(msg::NAV_BACK)}</button>
        </p>
    }
    .into_any()
}

/// The list in the language that is spoken, where there is one.
fn list() -> Language {
    match locale() {
        Locale::It => Language::Italian,
        Locale::Fr => Language::French,
        Locale::Pt => Language::Portuguese,
        Locale::Ja => Language::Japanese,
        Locale::Zh => Language::Chinese,
        Locale::Es => Language::Spanish,
        Locale::En | Locale::De | Locale::Pl | Locale::Ru | Locale::Ar => Language::English,
    }
}

/// The language that the words are in.
fn tag() -> &'static str {
    if list() == Language::English { Locale::En.tag() } else { locale().tag() }
}

fn number(at: usize) -> i64 {
    i64::try_from(at + 1).unwrap_or(i64::MAX)
}

/// Three places at random, in their order. Which ones is no secret.
fn three_of(count: usize) -> [usize; 3] {
    let mut places: Vec<usize> = (0..count).collect();
    for at in 0..3 {
        let other = at + (Math::random() * (count - at) as f64) as usize;
        places.swap(at, other.min(count - 1));
    }
    let mut three = [places[0], places[1], places[2]];
    three.sort_unstable();
    three
}

/// Whether a word was typed: keyboards compose accents, and begin with a capital letter.
fn same(word: &str, typed: &str) -> bool {
    let plain = |text: &str| String::from(JsString::from(text.trim().to_lowercase()).normalize("NFKD"));
    plain(word) == plain(typed)
}
