use std::cmp::Ordering;

use content::Locale;
use grammar::{Day, Minute};
use js_sys::{
    Array, Date, Intl, JsString, Object, Reflect,
    wasm_bindgen::{JsCast, JsValue},
};

use super::load::{locale, preferred};

/// A civil day in full, such as "Thursday, 12 November".
pub(crate) fn day(day: Day) -> String {
    let parts = [("weekday", "long"), ("day", "numeric"), ("month", "long"), ("timeZone", "UTC")];
    capital(&date(midday(day), &parts))
}

/// A civil day with its year, such as "12 November 2026".
pub(crate) fn full_date(day: Day) -> String {
    date(midday(day), &[("day", "numeric"), ("month", "long"), ("year", "numeric"), ("timeZone", "UTC")])
}

/// A day as one says it: today, yesterday, a weekday within the last week, else the date.
pub(crate) fn relative_day(day: Day, today: Day) -> String {
    match today.unix_days().saturating_sub(day.unix_days()) {
        ago @ 0..=1 => {
            let format = Intl::RelativeTimeFormat::new(&locales(), &options(&[("numeric", "auto")]));
            capital(&String::from(format.format(-f64::from(ago), "day")))
        }
        2..=6 => capital(&date(midday(day), &[("weekday", "long"), ("timeZone", "UTC")])),
        _ => date(midday(day), &[("day", "numeric"), ("month", "long"), ("timeZone", "UTC")]),
    }
}

/// A time of day, from milliseconds since 1970, on this device's clock.
pub(crate) fn time(wall_ms: i64) -> String {
    date(wall_ms as f64, &[("hour", "numeric"), ("minute", "2-digit")])
}

/// A day of the week, 1 for Monday to 7 for Sunday.
pub(crate) fn weekday(day: u8) -> String {
    // 1970-01-05 was a Monday.
    let day = Day::from_unix_days(3 + i32::from(day));
    capital(&date(midday(day), &[("weekday", "long"), ("timeZone", "UTC")]))
}

/// A time of the day.
pub(crate) fn clock(at: Minute) -> String {
    let parts = [("hour", "numeric"), ("minute", "2-digit"), ("timeZone", "UTC")];
    date(f64::from(at.get()) * 60_000.0, &parts)
}

/// The hour it is here, from 0 to 23.
pub(crate) fn hour() -> u32 {
    Date::new_0().get_hours()
}

/// Several things in one sentence: "tired, worried and calm".
pub(crate) fn list(things: &[String]) -> String {
    let things: Array = things.iter().map(|thing| JsValue::from_str(thing)).collect();
    Intl::ListFormat::new(&locales(), &options(&[("type", "conjunction")])).format(&things).into()
}

/// What a country is called, by its code of two capital letters.
pub(crate) fn country(code: &str) -> String {
    let names = Intl::DisplayNames::new(&locales(), &options(&[("type", "region")]));
    names.of(code).map_or_else(|| code.to_owned(), String::from)
}

/// The order in which this language lists words.
pub(crate) fn order(one: &str, other: &str) -> Ordering {
    JsString::from(one).locale_compare(other, &locales(), &Object::new()).cmp(&0)
}

/// The country that the browser's languages name, if any of them names one.
pub(crate) fn region() -> Option<String> {
    preferred().iter().find_map(|tag| region_of(tag))
}

/// The country in a tag such as `zh-Hans-CN`.
fn region_of(tag: &str) -> Option<String> {
    let mut parts = tag.split(['-', '_']).skip(1);
    let region = parts.find(|part| part.len() == 2 && part.bytes().all(|letter| letter.is_ascii_alphabetic()))?;
    Some(region.to_ascii_uppercase())
}

/// Midday in UTC, so that no zone moves the day.
fn midday(day: Day) -> f64 {
    f64::from(day.unix_days()) * 86_400_000.0 + 43_200_000.0
}

fn date(ms: f64, parts: &[(&str, &str)]) -> String {
    let format = Intl::DateTimeFormat::new(&locales(), &options(parts)).format();
    let date = Date::new(&JsValue::from_f64(ms));
    format.call1(&JsValue::UNDEFINED, &date).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// The language that is spoken, in the browser's own variant of it where it has one: days and times are written
/// differently from country to country.
fn locales() -> Array {
    let spoken = locale();
    let variant =
        preferred().into_iter().find(|tag| Locale::negotiate(&[tag]) == spoken && tag.starts_with(spoken.code()));
    Array::of1(&JsValue::from_str(variant.as_deref().unwrap_or(spoken.tag())))
}

fn options(entries: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (key, value) in entries {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(options.unchecked_ref(), &JsValue::from_str(key), &JsValue::from_str(value));
    }
    options
}

/// Dates of Intl begin as they stand within a sentence; here they begin one.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use leptos::prelude::Set;
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;
    use crate::text::language;

    /// A Saturday.
    const TODAY: Day = Day::from_unix_days(20_778);

    #[wasm_bindgen_test]
    fn days_are_said_as_people_say_them() {
        assert_eq!(TODAY.to_string(), "2026-11-21");
        for (spoken, ago, words) in [
            (Locale::En, 0, "Today"),
            (Locale::En, 1, "Yesterday"),
            (Locale::En, 3, "Wednesday"),
            (Locale::De, 1, "Gestern"),
            (Locale::De, 40, "12. Oktober"),
            (Locale::Ru, 2, "Четверг"),
            (Locale::Es, 1, "Ayer"),
        ] {
            language().set(spoken);
            assert_eq!(relative_day(TODAY.plus(-ago), TODAY), words, "{spoken} {ago}");
        }
    }

    #[wasm_bindgen_test]
    fn a_country_is_guessed_only_where_it_is_named() {
        for (tag, region) in [("en-GB", Some("GB")), ("zh-Hans-CN", Some("CN")), ("pt_br", Some("BR")), ("de", None)] {
            assert_eq!(region_of(tag).as_deref(), region, "{tag}");
        }
        language().set(Locale::De);
        assert_eq!(country("AT"), "Österreich");
        assert_eq!(order("Österreich", "Polen"), Ordering::Less);
    }

    #[wasm_bindgen_test]
    fn several_things_are_one_sentence() {
        language().set(Locale::En);
        let things = ["Fear", "Grief", "Hope"].map(str::to_owned);
        assert_eq!(list(&things), "Fear, Grief, and Hope");
        assert_eq!(list(&things[..1]), "Fear");
    }
}
