use content::msg;
use engine::{
    Action, HouseChange,
    views::{Devices, Did, Happened},
};
use leptos::prelude::*;
use proto::MemberId;

use super::name_form::NameForm;
use crate::{
    session,
    text::{self, t},
};

/// What a device of one's own is to be called, with a suggestion where it has no name yet. `done` is called once the
/// name is kept.
pub(crate) fn device_name(id: MemberId, name: Option<String>, done: impl Fn() + Clone + 'static) -> AnyView {
    let standing = name.unwrap_or_else(|| if this_device() == Some(id) { kind_of_device() } else { String::new() });
    let form = NameForm {
        id: "device",
        autocomplete: "off",
        label: t!(msg::KEYS_NAME_ASK),
        note: t!(msg::KEYS_NAME_NOTE),
        standing,
        keep: None,
        kept: String::new(),
    };
    form.draw(move |name| Action::House(HouseChange::Device(id, name)), |_| ().into_any(), done)
}

/// The device in the person's hand, once it is one of theirs.
pub(crate) fn this_device() -> Option<MemberId> {
    let devices = session::ask(Devices);
    devices.with_untracked(|view| view.devices.iter().find(|device| device.this).map(|device| device.id))
}

/// What was done to devices or words, in one line.
pub(crate) fn happened(what: &Happened) -> String {
    let names: Vec<String> =
        what.names.iter().map(|name| name.clone().unwrap_or_else(|| t!(msg::KEYS_UNNAMED))).collect();
    let names = text::list(&names);
    match what.did {
        Did::Added => t!(msg::KEYS_DID_ADDED, name = names),
        Did::Removed => t!(msg::KEYS_DID_REMOVED, name = names),
        Did::Recovered => t!(msg::KEYS_DID_RECOVERED, name = names),
        Did::Words => t!(msg::KEYS_DID_WORDS),
        Did::NewWords => t!(msg::KEYS_DID_NEW_WORDS),
    }
}

/// What kind of device the browser says that it runs on. It is a suggestion, and leaves the device only as the name
/// that the person keeps, sealed.
fn kind_of_device() -> String {
    let says = window().navigator().user_agent().unwrap_or_default();
    let has = |word: &str| says.contains(word);
    if has("iPad") || has("Tablet") || (has("Android") && !has("Mobile")) {
        t!(msg::KEYS_TABLET)
    } else if has("iPhone") || has("Mobi") || has("Android") {
        t!(msg::KEYS_PHONE)
    } else {
        t!(msg::KEYS_COMPUTER)
    }
}
