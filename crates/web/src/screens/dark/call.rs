use content::{COUNTRIES, Country, Helpline, msg};
use leptos::prelude::*;

use crate::{
    app::{keep, kept},
    parts::{Icon, icon},
    text::{self, t},
};

const COUNTRY: &str = "leeward.country";
/// The choice of who is in a country of which no number is known.
const ELSEWHERE: &str = "-";

/// Where the person is: what they chose on this device, else what their browser's language says of it.
#[derive(Clone, Copy)]
pub(super) struct Place(RwSignal<String>);

impl Place {
    pub(super) fn here() -> Self {
        Self(RwSignal::new(kept(COUNTRY).or_else(text::region).map_or_else(String::new, |code| known(&code))))
    }

    fn country(self) -> Option<&'static Country> {
        let code = self.0.get();
        COUNTRIES.iter().find(|country| country.code == code)
    }

    /// The lines and the emergency number of the country, or what to do where none is known.
    pub(super) fn calls(self) -> AnyView {
        let calls = move || {
            let country = self.country();
            let lines: Vec<AnyView> =
                country.map(|country| country.lines.iter().map(line).collect()).unwrap_or_default();
            let more = match (lines.is_empty(), self.0.get().is_empty()) {
                (false, _) => Some(t!(msg::DARK_LINE_NOTE)),
                (true, false) => Some(t!(msg::DARK_LINE_NONE)),
                (true, true) => None,
            };
            let more = more.map(|words| view! { <p class="meta">{words}</p> });
            let emergency = match country.and_then(|country| country.emergency) {
                Some(number) => call(t!(msg::DARK_EMERGENCY), None, number),
                None => view! {
                    <section class="stack tight">
                        <h2 class="small">{t!(msg::DARK_EMERGENCY)}</h2>
                        <p>{t!(msg::DARK_EMERGENCY_NONE)}</p>
                    </section>
                }
                .into_any(),
            };
            view! { {lines}{more}{emergency} }
        };
        calls.into_any()
    }

    /// "Where are you?"
    pub(super) fn choice(self) -> AnyView {
        let mut countries: Vec<(String, &str)> =
            COUNTRIES.iter().map(|country| (text::country(country.code), country.code)).collect();
        countries.sort_by(|one, other| text::order(&one.0, &other.0));
        let first = (t!(msg::DARK_COUNTRY_CHOOSE), "");
        let last = (t!(msg::DARK_COUNTRY_OTHER), ELSEWHERE);
        let options: Vec<AnyView> = std::iter::once(first)
            .chain(countries)
            .chain([last])
            .map(|(words, code)| {
                view! { <option value=code selected=move || self.0.get() == code>{words}</option> }.into_any()
            })
            .collect();
        let choose = move |event| {
            let code: String = event_target_value(&event);
            keep(COUNTRY, Some(code.as_str()).filter(|code| !code.is_empty()));
            self.0.set(code);
        };
        view! {
            <div class="stack tight">
                <label class="label" for="country">{t!(msg::DARK_COUNTRY)}</label>
                <select class="field" id="country" aria-describedby="country.note" on:change=choose>{options}</select>
                <p class="meta" id="country.note">{t!(msg::DARK_COUNTRY_NOTE)}</p>
            </div>
        }
        .into_any()
    }
}

/// A large button that dials.
pub(super) fn call(what: String, who: Option<&str>, number: &str) -> AnyView {
    let who = who.filter(|who| *who != number).map(|who| view! { <bdi>{who.to_owned()}</bdi> });
    view! {
        <a class="big call" href=dialled(number)>
            {icon(Icon::Phone)}
            <span><b>{what}</b>{who}<bdi class="number" dir="ltr">{number.to_owned()}</bdi></span>
        </a>
    }
    .into_any()
}

/// A line, and below it the page of whoever runs it: some also write, for who cannot speak.
fn line(line: &Helpline) -> AnyView {
    let host = line.source.split('/').nth(2).unwrap_or(line.source).trim_start_matches("www.");
    view! {
        <div class="stack close">
            {call(t!(msg::DARK_HELPLINE), Some(line.name), line.number)}
            <p>
                <a class="btn quiet edge" href=line.source target="_blank" rel="noreferrer noopener">
                    <bdi dir="ltr">{host}</bdi>
                </a>
            </p>
        </div>
    }
    .into_any()
}

/// What a telephone is told: the digits, and the signs that belong to a number.
fn dialled(number: &str) -> String {
    let signs = number.chars().filter_map(|sign| match sign {
        '0'..='9' | '+' | '*' => Some(sign.to_string()),
        '#' => Some("%23".to_owned()),
        _ => None,
    });
    std::iter::once("tel:".to_owned()).chain(signs).collect()
}

/// A country's code if numbers of it are known.
fn known(code: &str) -> String {
    let known = COUNTRIES.iter().any(|country| country.code == code);
    if known { code.to_owned() } else { ELSEWHERE.to_owned() }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn a_number_is_dialled_as_it_is_read() {
        assert_eq!(dialled("0800 111 0 111"), "tel:08001110111");
        assert_eq!(dialled("+49 (30) 12-34"), "tel:+49301234");
        assert_eq!(dialled("*4141"), "tel:*4141");
        assert_eq!(dialled("#31#"), "tel:%2331%23");
    }

    #[wasm_bindgen_test]
    fn only_known_countries_are_guessed() {
        assert_eq!(known("DE"), "DE");
        assert_eq!(known("AQ"), ELSEWHERE);
    }
}
