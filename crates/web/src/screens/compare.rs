use content::{Area, msg};
use engine::{
    Action,
    views::{self, Compare, CompareView, Compared, Devices, House},
};
use leptos::{ev, prelude::*};

use crate::{
    app::{COMPARE, held},
    parts::{Icon, carry_out, heading, link_to_hand_on, qr, radios, row, status, way_back, with_area},
    session,
    text::t,
};

/// Two phones compared: this one shows what it has seen, and takes what the other shows.
pub(crate) fn compare() -> AnyView {
    with_area(Area::Keys, t!(msg::COMPARE_PHONES), page)
}

fn page() -> AnyView {
    let paired = session::ask(House).with_untracked(|house| house.partner.as_ref().is_some_and(|other| !other.ended));
    // Whoever has one device has only the other's to compare with.
    let alone = session::ask(Devices).with_untracked(|view| view.devices.len() < 2);
    let whose = RwSignal::new(if paired && alone { views::With::Partner } else { views::With::OwnDevice });
    let (said, fresh) = (ArcRwSignal::new(String::new()), ArcRwSignal::new(false));
    let (link, outcome, came) = (held(COMPARE), said.clone(), fresh.clone());
    Effect::new(move |_| {
        if let Some(text) = link.get() {
            link.set(None);
            look(text, &outcome, &came);
        }
    });
    let choice = paired.then(|| {
        let options = vec![
            (views::With::OwnDevice, t!(msg::KEYS_COMPARE_OWN)),
            (views::With::Partner, t!(msg::KEYS_COMPARE_OTHER)),
        ];
        radios("whose", t!(msg::KEYS_COMPARE_WHOSE), None, options, whose.get_untracked(), move |with| whose.set(with))
    });
    let mine = move || {
        let view = session::ask(Compare(whose.get()));
        (move || view.with(mine)).into_any()
    };
    let form = theirs(&said, &fresh);
    let compared = session::ask(Compare(views::With::OwnDevice));
    let result = move || fresh.get().then(|| compared.with(|view| view.compared)).flatten().map(in_words);
    view! {
        {way_back()}
        <div class="stack loose">
            <header class="stack tight">
                {heading(t!(msg::COMPARE_PHONES))}
                <p>{t!(msg::KEYS_COMPARE_LEDE)}</p>
            </header>
            <div role="status">{result}</div>
            {choice}
            {mine}
            {form}
        </div>
    }
    .into_any()
}

/// What this phone has seen, for the other's camera, or as a link.
fn mine(view: &CompareView) -> AnyView {
    let Some(text) = &view.text else { return view! { <p>{t!(msg::KEYS_COMPARE_NONE)}</p> }.into_any() };
    let origin = window().location().origin().unwrap_or_default();
    let link = format!("{origin}{COMPARE}#{text}");
    view! {
        <section class="card stack">
            <h2 class="small">{t!(msg::KEYS_COMPARE_SCAN)}</h2>
            {qr(&link, t!(msg::KEYS_COMPARE_QR))}
        </section>
        <section class="stack snug">
            <h2>{t!(msg::KEYS_COMPARE_LINK_TITLE)}</h2>
            {link_to_hand_on(link, t!(msg::COMPARE_PHONES))}
        </section>
    }
    .into_any()
}

/// What the other phone shows, where its picture was not scanned.
fn theirs(said: &ArcRwSignal<String>, fresh: &ArcRwSignal<bool>) -> AnyView {
    let typed = ArcRwSignal::new(String::new());
    let (read, shows, outcome, fresh) = (typed.clone(), typed.clone(), said.clone(), fresh.clone());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let text = read.get_untracked();
        look(text.rsplit('#').next().unwrap_or_default().to_owned(), &outcome, &fresh);
        read.set(String::new());
    };
    view! {
        <form class="stack snug" on:submit=submit>
            <h2>{t!(msg::KEYS_COMPARE_PASTE)}</h2>
            <label class="unseen" for="theirs">{t!(msg::KEYS_COMPARE_FIELD)}</label>
            <input
                class="field"
                type="text"
                id="theirs"
                autocomplete="off"
                dir="ltr"
                prop:value=move || shows.get()
                on:input=move |event| typed.set(event_target_value(&event))
            />
            {status(said.clone())}
            <div class="line"><button class="btn">{t!(msg::COMPARE_OPEN)}</button></div>
        </form>
    }
    .into_any()
}

fn look(text: String, said: &ArcRwSignal<String>, fresh: &ArcRwSignal<bool>) {
    let fresh = fresh.clone();
    fresh.set(false);
    carry_out(Action::Compare(text), said, move || fresh.set(true));
}

/// How it came out, and what to do.
fn in_words(compared: Compared) -> AnyView {
    let (class, what, then) = match compared {
        Compared::Same => ("note stack close", t!(msg::KEYS_SAME), t!(msg::SYNC_TROUBLE_GO_ON)),
        Compared::TheyAreBehind => ("note stack close", t!(msg::KEYS_THEY_BEHIND), t!(msg::KEYS_BEHIND_DO)),
        Compared::ThisIsBehind => ("note stack close", t!(msg::KEYS_THIS_BEHIND), t!(msg::KEYS_BEHIND_DO)),
        Compared::Differ => ("note care stack close", t!(msg::KEYS_DIFFER), t!(msg::KEYS_DIFFER_DO)),
    };
    let ways = (compared == Compared::Differ).then(|| {
        view! {
            <div class="rows">
                {row("/trouble", Icon::Phone, t!(msg::SYNC_TITLE), None)}
                {row("/place", Icon::BothOfUs, t!(msg::PLACE_TITLE), None)}
            </div>
        }
    });
    view! { <div class=class><p><b>{what}</b></p><p>{then}</p></div>{ways} }.into_any()
}
