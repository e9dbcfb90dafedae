use content::msg;
use grammar::{Card, Field, Kind, Repeat, Schedule, Slug, Value};

use super::{intl, speak, t};

/// What a card is called.
pub(crate) fn title(card: &Card) -> String {
    speak(|text| text.title(card)).unwrap_or_default()
}

/// A line that helps whoever answers or reads a card, where it has one.
pub(crate) fn coach(card: &Card) -> Option<String> {
    speak(|text| text.coach(card)).flatten()
}

/// First words for whoever writes a card, where it has them.
pub(crate) fn starter(card: &Card) -> Option<String> {
    speak(|text| text.starter(card)).flatten()
}

/// What a field asks.
pub(crate) fn ask(card: &Card, field: &Field) -> String {
    speak(|text| text.ask(card, field)).unwrap_or_default()
}

/// What a field is called where it is not asked.
pub(crate) fn name(card: &Card, field: &Field) -> String {
    speak(|text| text.name(card, field)).unwrap_or_default()
}

/// A line that helps with a field, where there is one.
pub(crate) fn hint(card: &Card, field: &Field) -> Option<String> {
    speak(|text| text.hint(card, field)).flatten()
}

/// An option of a field, as on its button.
pub(crate) fn option(card: &Card, field: &Field, option: &Slug) -> String {
    speak(|text| text.option(card, field, option)).unwrap_or_default()
}

/// An answer as its writer says it to the other: an option as a whole sentence. None for what this build does not
/// understand.
pub(crate) fn said(card: &Card, field: &Field, value: &Value) -> Option<String> {
    match value {
        Value::Choice(option) => speak(|text| text.said(card, field, option)),
        _ => answer(card, field, value),
    }
}

/// An answer in words; none for what this build does not understand.
pub(crate) fn answer(card: &Card, field: &Field, value: &Value) -> Option<String> {
    Some(match (value, &field.kind) {
        (Value::Scale(point), Kind::Scale(scale)) => match scale.stop(*point) {
            Some(stop) => option(card, field, stop),
            None => point.to_string(),
        },
        (Value::Choice(chosen), _) => option(card, field, chosen),
        (Value::Many(chosen), _) => {
            let words: Vec<String> = chosen.iter().map(|chosen| option(card, field, chosen)).collect();
            intl::list(&words)
        }
        (Value::Text(text), _) => text.clone(),
        (Value::Day(day), _) => intl::day(*day),
        (Value::Schedule(schedule), _) => times(schedule),
        (Value::Scale(_) | Value::Unknown(_), _) => return None,
    })
}

/// On which days, and at what time: "Tuesday and Friday, 15:00".
pub(crate) fn times(schedule: &Schedule) -> String {
    let days = match schedule.repeat {
        Repeat::Once(day) => intl::day(day),
        Repeat::Daily => t!(msg::SCHEDULE_DAILY),
        Repeat::Weekly(days) => intl::list(&days.days().map(intl::weekday).collect::<Vec<_>>()),
        Repeat::Monthly(day) => t!(msg::SCHEDULE_EACH, day = day.get().to_string()),
    };
    match schedule.at {
        Some(at) => t!(msg::SCHEDULE_SAID, days = days, time = intl::clock(at)),
        None => days,
    }
}
