use content::{Area, msg};
use engine::{
    Action, Now,
    views::{Devices, DevicesView, Happened, WordsState},
};
use grammar::Day;
use leptos::prelude::*;

use crate::{
    app::{keep, kept},
    parts::{all_there, carry_out, happened, status},
    session,
    text::t,
};

/// The day on which this device was first used.
const FIRST: &str = "leeward.first";
/// Recovery words were offered, and are not to be offered again.
const NOT_NOW: &str = "leeward.words-later";
/// Recovery words are offered when so many days lie behind.
const DAYS: i32 = 2;

/// What stands on Today about one's own devices and words: one thing, or nothing.
#[derive(Clone, PartialEq)]
enum Matter {
    /// After a recovery: compare with another phone.
    CompareFirst,
    /// What was done to the devices.
    News(Vec<Happened>),
    /// Recovery words could be made.
    Offer,
}

/// What comes before anything is written here, or what may wait below it; see [`Matter`].
pub(super) fn keys_today(pressing: bool) -> AnyView {
    let view = session::ask(Devices);
    let hidden = RwSignal::new(kept(NOT_NOW).is_some());
    let day = session::now().map(Now::day);
    let matter = Memo::new(move |_| {
        let offers = !hidden.get() && day.is_some_and(is_time);
        view.with(|view| matter(view, offers)).filter(|matter| (*matter == Matter::CompareFirst) == pressing)
    });
    let part = move || {
        let matter = matter.get()?;
        Some(all_there(&[Area::Keys], move || match &matter {
            Matter::CompareFirst => compare_first(),
            Matter::News(news) => told(news),
            Matter::Offer => offer(hidden),
        }))
    };
    part.into_any()
}

fn matter(view: &DevicesView, offers: bool) -> Option<Matter> {
    let news: Vec<Happened> = view.history.iter().filter(|what| what.new).cloned().collect();
    if view.removed {
        None
    } else if view.compare_first {
        Some(Matter::CompareFirst)
    } else if !news.is_empty() {
        Some(Matter::News(news))
    } else {
        (offers && view.words == WordsState::None).then_some(Matter::Offer)
    }
}

/// Whether it is the third day here, or later.
fn is_time(today: Day) -> bool {
    let first = kept(FIRST).and_then(|first| first.parse::<Day>().ok());
    let first = first.unwrap_or_else(|| {
        keep(FIRST, Some(&today.to_string()));
        today
    });
    today.unix_days() - first.unix_days() >= DAYS
}

fn compare_first() -> AnyView {
    let (warned, said) = (RwSignal::new(false), ArcRwSignal::new(String::new()));
    let outcome = said.clone();
    let alone = move || match warned.get() {
        false => {
            let warn = move |_| warned.set(true);
            view! { <button type="button" class="btn quiet" on:click=warn>{t!(msg::KEYS_FIRST_NONE)}</button> }
                .into_any()
        }
        true => {
            let outcome = outcome.clone();
            let go_on = move |_| carry_out(Action::NothingToCompare, &outcome, || ());
            view! {
                <p class="note care">{t!(msg::KEYS_FIRST_WARN)}</p>
                <button type="button" class="btn care" on:click=go_on>{t!(msg::KEYS_FIRST_GO)}</button>
            }
            .into_any()
        }
    };
    view! {
        <section class="card stack snug all">
            <h2 class="small">{t!(msg::KEYS_FIRST_TITLE)}</h2>
            <p>{t!(msg::KEYS_FIRST_WHY)}</p>
            <div class="line">
                <a class="btn main" href="/compare">{t!(msg::COMPARE_PHONES)}</a>
                {alone}
            </div>
            {status(said)}
        </section>
    }
    .into_any()
}

fn told(news: &[Happened]) -> AnyView {
    let said = ArcRwSignal::new(String::new());
    let outcome = said.clone();
    let lines: Vec<AnyView> = news.iter().map(|what| view! { <li>{happened(what)}</li> }.into_any()).collect();
    view! {
        <section class="card stack snug all">
            <h2 class="small">{t!(msg::KEYS_HISTORY_TITLE)}</h2>
            <ul class="stack tight">{lines}</ul>
            <p class="meta">{t!(msg::KEYS_NEWS_NOT_YOU)}</p>
            <div class="line">
                <button type="button" class="btn" on:click=move |_| carry_out(Action::Noticed, &outcome, || ())>
                    {t!(msg::KEYS_NEWS_KNOW)}
                </button>
                <a class="btn quiet" href="/devices">{t!(msg::MORE_DEVICES)}</a>
            </div>
            {status(said)}
        </section>
    }
    .into_any()
}

fn offer(hidden: RwSignal<bool>) -> AnyView {
    let later = move |_| {
        keep(NOT_NOW, Some("yes"));
        hidden.set(true);
    };
    view! {
        <section class="card stack snug all">
            <h2 class="small">{t!(msg::KEYS_OFFER_TITLE)}</h2>
            <p>{t!(msg::KEYS_OFFER)}</p>
            <p class="meta">{t!(msg::KEYS_OFFER_STAYS)}</p>
            <div class="line">
                <a class="btn" href="/words">{t!(msg::MORE_WORDS)}</a>
                <button type="button" class="btn quiet" on:click=later>{t!(msg::DO_NOT_NOW)}</button>
            </div>
        </section>
    }
    .into_any()
}
