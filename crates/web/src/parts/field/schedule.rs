use content::msg;
use engine::Now;
use grammar::{Day, Minute, MonthDay, Repeat, Schedule, Value, Weekdays};
use leptos::prelude::*;

use super::Slot;
use crate::{
    session,
    text::{self as words, t},
};

/// On which days something happens, and at what time of them: on this person's calendar and clock.
pub(super) fn schedule(slot: &Slot) -> AnyView {
    let today = session::now().map(Now::day).unwrap_or_default();
    let week = Weekdays::new([today.weekday()]).map(Repeat::Weekly);
    let month = MonthDay::new(today.ymd().2).map(Repeat::Monthly);
    let ways = [Some(Repeat::Daily), week, month, Some(Repeat::Once(today))];
    let chips: Vec<AnyView> = ways.into_iter().flatten().map(|repeat| way(slot, repeat)).collect();
    let (reads, which) = (slot.clone(), slot.clone());
    let kind = Memo::new(move |_| read(&reads).map(|schedule| std::mem::discriminant(&schedule.repeat)));
    let more = move || {
        kind.get()?;
        let schedule = read(&which)?;
        let days = match schedule.repeat {
            Repeat::Daily => None,
            Repeat::Weekly(_) => Some(weekdays(&which)),
            Repeat::Monthly(_) => Some(month_day(&which)),
            Repeat::Once(_) => Some(one_day(&which)),
        };
        Some(view! { <div class="stack snug">{days}{time(&which)}</div> })
    };
    slot.group(|| None, view! { <div class="stack snug"><div class="chips">{chips}</div>{more}</div> }.into_any())
}

/// One of the ways in which days may come again.
fn way(slot: &Slot, repeat: Repeat) -> AnyView {
    let (reads, writes) = (slot.clone(), slot.clone());
    let words = match repeat {
        Repeat::Daily => t!(msg::SCHEDULE_DAILY),
        Repeat::Weekly(_) => t!(msg::SCHEDULE_WEEKLY),
        Repeat::Monthly(_) => t!(msg::SCHEDULE_MONTHLY),
        Repeat::Once(_) => t!(msg::SCHEDULE_ONCE),
    };
    let kind = std::mem::discriminant(&repeat);
    let chosen = move || read(&reads).is_some_and(|schedule| std::mem::discriminant(&schedule.repeat) == kind);
    let choose = move |_| {
        let at = read(&writes).and_then(|schedule| schedule.at);
        write(&writes, Schedule { repeat, at });
    };
    view! {
        <label class="chip">
            <input type="radio" name=slot.name() prop:checked=chosen on:change=choose />
            {words}
        </label>
    }
    .into_any()
}

/// The days of a week. The last one stays: a week without a day is no schedule.
fn weekdays(slot: &Slot) -> AnyView {
    let chip = |day: u8| {
        let (reads, writes) = (slot.clone(), slot.clone());
        let on = move || days_of(&reads).contains(&day);
        let toggle = move |_| {
            let mut days = days_of(&writes);
            match days.iter().position(|of| *of == day) {
                Some(at) => drop(days.remove(at)),
                None => days.push(day),
            }
            let at = read(&writes).and_then(|schedule| schedule.at);
            let days = Weekdays::new(days).or_else(|| Weekdays::new([day]));
            if let Some(days) = days {
                write(&writes, Schedule { repeat: Repeat::Weekly(days), at });
            }
        };
        view! {
            <label class="chip">
                <input type="checkbox" prop:checked=on on:change=toggle />
                {words::weekday(day)}
            </label>
        }
        .into_any()
    };
    let chips: Vec<AnyView> = (1..=7).map(chip).collect();
    view! { <div class="chips" role="group" aria-label=t!(msg::SCHEDULE_WEEKLY)>{chips}</div> }.into_any()
}

fn month_day(slot: &Slot) -> AnyView {
    let (reads, writes, id) = (slot.clone(), slot.clone(), format!("{}.month", slot.name()));
    let value = move || match read(&reads).map(|schedule| schedule.repeat) {
        Some(Repeat::Monthly(day)) => day.get().to_string(),
        _ => String::new(),
    };
    let picked = move |event| {
        let at = read(&writes).and_then(|schedule| schedule.at);
        if let Some(day) = event_target_value(&event).parse().ok().and_then(MonthDay::new) {
            write(&writes, Schedule { repeat: Repeat::Monthly(day), at });
        }
    };
    view! {
        <label class="label" for=id.clone()>{t!(msg::SCHEDULE_DAY)}</label>
        <input class="field" type="number" inputmode="numeric" min="1" max="31" id=id prop:value=value on:change=picked />
    }
    .into_any()
}

fn one_day(slot: &Slot) -> AnyView {
    let (reads, writes, id) = (slot.clone(), slot.clone(), format!("{}.day", slot.name()));
    let value = move || match read(&reads).map(|schedule| schedule.repeat) {
        Some(Repeat::Once(day)) => day.to_string(),
        _ => String::new(),
    };
    let picked = move |event| {
        let at = read(&writes).and_then(|schedule| schedule.at);
        if let Ok(day) = event_target_value(&event).parse::<Day>() {
            write(&writes, Schedule { repeat: Repeat::Once(day), at });
        }
    };
    view! {
        <label class="label" for=id.clone()>{t!(msg::SCHEDULE_DAY)}</label>
        <input class="field" type="date" id=id prop:value=value on:change=picked />
    }
    .into_any()
}

/// A time of the day, which may be left out.
fn time(slot: &Slot) -> AnyView {
    let (reads, writes, id) = (slot.clone(), slot.clone(), format!("{}.at", slot.name()));
    let value = move || {
        let at = read(&reads).and_then(|schedule| schedule.at);
        at.map(|at| format!("{:02}:{:02}", at.get() / 60, at.get() % 60)).unwrap_or_default()
    };
    let picked = move |event| {
        if let Some(schedule) = read(&writes) {
            write(&writes, Schedule { at: minute(&event_target_value(&event)), ..schedule });
        }
    };
    view! {
        <label class="label" for=id.clone()>{t!(msg::SCHEDULE_AT)}</label>
        <input class="field" type="time" id=id prop:value=value on:change=picked />
    }
    .into_any()
}

/// Minutes after midnight of `15:00`, as browsers give it; none when it was cleared.
fn minute(text: &str) -> Option<Minute> {
    let (hours, minutes) = text.split_once(':')?;
    let minutes = hours.parse::<u16>().ok()?.checked_mul(60)?.checked_add(minutes.get(..2)?.parse().ok()?)?;
    Minute::new(minutes)
}

fn read(slot: &Slot) -> Option<Schedule> {
    match slot.value() {
        Some(Value::Schedule(schedule)) => Some(schedule),
        _ => None,
    }
}

fn days_of(slot: &Slot) -> Vec<u8> {
    match read(slot).map(|schedule| schedule.repeat) {
        Some(Repeat::Weekly(days)) => days.days().collect(),
        _ => Vec::new(),
    }
}

fn write(slot: &Slot, schedule: Schedule) {
    slot.set(Some(Value::Schedule(schedule)));
}
