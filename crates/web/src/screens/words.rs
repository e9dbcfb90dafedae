use content::{Area, Locale, msg};
use engine::{
    Action, WordsStep,
    views::{Devices, WordsState},
};
use js_sys::{JsString, Math};
use leptos::{ev, prelude::*, task::spawn_local};

use crate::{
    app::RECOVER,
    parts::{Icon, back, carry_out, heading, icon, qr, status, with_area},
    session::{self, Drawn, NotDrawn},
    text::{self, locale, t},
};

/// Recovery words: what they are, making them, writing them down, and asking for three of them before they count.
pub(crate) fn words() -> AnyView {
    with_area(Area::Keys, t!(msg::MORE_WORDS), page)
}

/// Where making the words stands.
#[derive(Clone)]
struct Making {
    /// What was drawn.
    drawn: ArcRwSignal<Option<Drawn>>,
    /// Which three are asked for.
    asked: ArcRwSignal<Option<[usize; 3]>>,
    /// That they are kept.
    kept: ArcRwSignal<String>,
}

fn page() -> AnyView {
    let making =
        Making { drawn: ArcRwSignal::new(None), asked: ArcRwSignal::new(None), kept: ArcRwSignal::new(String::new()) };
    let left = making.clone();
    on_cleanup(move || left.forget());
    let screen = move || match (making.drawn.get(), making.asked.get()) {
        (None, _) => about(&making),
        (Some(drawn), None) => written(&drawn, &making),
        (Some(drawn), Some(asked)) => check(drawn.words, asked, &making),
    };
    screen.into_any()
}

impl Making {
    /// Draws words; says why where there are none.
    fn draw(&self, said: &ArcRwSignal<String>) {
        let (making, said) = (self.clone(), said.clone());
        spawn_local(async move {
            match session::draw_words(list().code()).await {
                Ok(drawn) => {
                    making.asked.set(None);
                    making.kept.set(String::new());
                    making.drawn.set(Some(drawn));
                }
                Err(NotDrawn::NoAnnex) => said.set(t!(msg::ERROR_ANNEX)),
                Err(NotDrawn::Refused(refusal)) => said.set(text::refusal(&refusal)),
            }
        });
    }

    /// Back to where nothing was drawn.
    fn forget(&self) {
        if self.drawn.with_untracked(Option::is_some) {
            self.drawn.set(None);
            // Handed over at once; whether it was done need not be waited for.
            drop(session::act(Action::Words(WordsStep::Forget)));
        }
    }
}

/// What the words are and are not, and the way to make them.
fn about(making: &Making) -> AnyView {
    let state = session::ask(Devices);
    let state = Memo::new(move |_| state.with(|view| (view.words, view.removed)));
    let (said, kept) = (ArcRwSignal::new(String::new()), making.kept.clone());
    let (outcome, making) = (said.clone(), making.clone());
    let make = move || {
        let (words, removed) = state.get();
        let (said, making) = (outcome.clone(), making.clone());
        let draw = move |_| making.draw(&said);
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
                {status(kept)}
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
fn written(drawn: &Drawn, making: &Making) -> AnyView {
    let (asked, count) = (making.asked.clone(), drawn.words.len());
    let on = move |_| asked.set(Some(three_of(count)));
    // A browser that cannot print leaves the words on the screen.
    let print = move |_| drop(window().print());
    view! {
        {forget(making)}
        <div class="stack roomy">
            {heading(t!(msg::MORE_WORDS))}
            <p>{t!(msg::KEYS_WORDS_WRITE)}</p>
            {numbered(&drawn.words)}
            <p class="note care">{t!(msg::KEYS_WORDS_WARN)}</p>
            <div class="line">
                <button type="button" class="btn main" on:click=on>{t!(msg::KEYS_WORDS_WRITTEN)}</button>
                <button type="button" class="btn" on:click=print>{t!(msg::KEYS_WORDS_PRINT)}</button>
            </div>
        </div>
        {paper(drawn)}
    }
    .into_any()
}

/// The sheet: the words, the same as a picture that leads where they open, and what to mind.
fn paper(drawn: &Drawn) -> AnyView {
    let origin = window().location().origin().unwrap_or_default();
    // What follows # never leaves the browser that opens it.
    let link = format!("{origin}{RECOVER}#{}", drawn.english.join("-"));
    view! {
        <section class="paper">
            <h2>{t!(msg::MORE_WORDS)}</h2>
            <p><b>{t!(msg::KEYS_WORDS_WARN)}</b></p>
            {numbered(&drawn.words)}
            <p>{t!(msg::KEYS_SHEET_HOW, word = t!(msg::BEGIN_HAVE_WORDS))}</p>
            <p class="address" dir="ltr">{origin}</p>
            {qr(&link, t!(msg::KEYS_SHEET_QR))}
            <p class="date">{t!(msg::KEYS_SHEET_DATE)}</p>
        </section>
    }
    .into_any()
}

fn numbered(words: &[String]) -> AnyView {
    let items: Vec<AnyView> = words.iter().map(|word| view! { <li>{word.clone()}</li> }.into_any()).collect();
    view! { <ol class="numbered" dir="ltr" lang=list().tag()>{items}</ol> }.into_any()
}

/// Three of the words, typed from the paper.
fn check(words: Vec<String>, asked: [usize; 3], making: &Making) -> AnyView {
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
                    lang=list().tag()
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    on:input=move |event| typed.set(event_target_value(&event))
                />
            </div>
        }
        .into_any()
    });
    let (outcome, done) = (said.clone(), making.clone());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let right =
            typed.iter().all(|(at, typed)| words.get(*at).is_some_and(|word| same(word, &typed.get_untracked())));
        if !right {
            outcome.set(t!(msg::KEYS_CHECK_WRONG));
            return;
        }
        let done = done.clone();
        carry_out(Action::Words(WordsStep::Keep), &outcome, move || {
            done.drawn.set(None);
            done.kept.set(t!(msg::KEYS_WORDS_KEPT));
        });
    };
    let asked = making.asked.clone();
    let again = move |_| asked.set(None);
    view! {
        {forget(making)}
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

/// The way back to where nothing was drawn.
fn forget(making: &Making) -> AnyView {
    let making = making.clone();
    let forget = move |_| making.forget();
    view! {
        <p>
            <button type="button" class="btn quiet edge" on:click=forget>{icon(Icon::Back)}{t!(msg::NAV_BACK)}</button>
        </p>
    }
    .into_any()
}

/// The list in the language that is spoken, where there is one.
fn list() -> Locale {
    match locale() {
        with @ (Locale::It | Locale::Fr | Locale::Pt | Locale::Ja | Locale::Zh | Locale::Es) => with,
        Locale::En | Locale::De | Locale::Pl | Locale::Ru | Locale::Ar => Locale::En,
    }
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
