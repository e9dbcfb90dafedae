use std::{cell::Cell, time::Duration};

use js_sys::Date;
use leptos::{ev, prelude::*};

use super::{CLIENT, lock};
use crate::app::{keep, kept};

/// After how many minutes without touch the lock may close.
pub(crate) const MINUTES: [u8; 3] = [1, 5, 15];
/// After how many it does where nobody chose.
const USUAL: u8 = 5;
/// It concerns this device only and tells nothing.
const KEY: &str = "leeward.lock-after";
/// How often the clock is looked at.
const EVERY: Duration = Duration::from_secs(2);

thread_local! {
    /// When something was last touched, by the device's clock in milliseconds.
    static TOUCHED: Cell<f64> = const { Cell::new(0.0) };
}

/// After how many minutes it locks.
pub(crate) fn minutes() -> u8 {
    kept(KEY).and_then(|kept| kept.parse().ok()).filter(|kept| MINUTES.contains(kept)).unwrap_or(USUAL)
}

/// Chooses after how many.
pub(crate) fn choose_minutes(minutes: u8) {
    keep(KEY, Some(&minutes.to_string()));
}

/// Looks at the clock from now on, and locks when nothing was touched for long. An app that is left is not touched, so
/// leaving needs no rule of its own; one that slept is looked at before it can be touched again. Once a page.
pub(super) fn watch() {
    touch();
    for event in ["pointerdown", "keydown", "wheel", "touchmove"] {
        let _ = window_event_listener(ev::Custom::new(event), |_: web_sys::Event| {
            look();
            touch();
        });
    }
    for event in ["focus", "pageshow"] {
        let _ = window_event_listener(ev::Custom::new(event), |_: web_sys::Event| look());
    }
    let _ = window_event_listener(ev::visibilitychange, |_| look());
    set_interval(look, EVERY);
}

fn touch() {
    TOUCHED.set(Date::now());
}

/// Locks if it is time, and also when the clock went back: nobody knows then how long it was.
fn look() {
    let untouched = Date::now() - TOUCHED.get();
    let within = (0.0..f64::from(minutes()) * 60_000.0).contains(&untouched);
    if !within && lock::has_lock().get_untracked() && CLIENT.with_borrow(Option::is_some) {
        lock::lock_now();
    }
}
