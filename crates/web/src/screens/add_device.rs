use content::{Area, msg};
use engine::{PairStep, views::PairingView};
use leptos::prelude::*;

use crate::{
    app::{JOIN, go, go_instead},
    parts::{Art, Invitation, Pairing, art, back, heading, with_area},
    text::t,
};

const DEVICES: &str = "/devices";

/// One more device of one's own: a link, six digits on both, and it is in.
pub(crate) fn add_device() -> AnyView {
    with_area(Area::Keys, t!(msg::KEYS_ADD), page)
}

fn page() -> AnyView {
    let pairing = Pairing::follow();
    let stage = pairing.stage();
    let screen = move || match stage.get() {
        PairingView::Idle => start(&pairing),
        PairingView::Failed(failure) => {
            let again = pairing.button("btn main", t!(msg::DO_TRY_AGAIN), PairStep::InviteDevice);
            let ways = view! { {again}<a class="btn quiet" href=DEVICES>{t!(msg::DO_NOT_NOW)}</a> };
            pairing.nothing(failure, ways.into_any())
        }
        PairingView::Looking { .. } | PairingView::Knocking => elsewhere(JOIN),
        _ if !pairing.for_device() => elsewhere("/invite"),
        PairingView::Opening => pairing.waiting(t!(msg::INVITE_MAKING)),
        PairingView::Invited { fragment, expires_ms, .. } => {
            invited(&pairing, &fragment.unwrap_or_default(), expires_ms)
        }
        PairingView::Compare { digits, .. } => pairing.comparing(&digits),
        PairingView::Finishing => pairing.finishing(t!(msg::KEYS_ADD_FINISHING)),
        PairingView::Done => done(&pairing),
    };
    screen.into_any()
}

fn elsewhere(path: &str) -> AnyView {
    go_instead(path);
    ().into_any()
}

fn start(pairing: &Pairing) -> AnyView {
    view! {
        {back(DEVICES, t!(msg::MORE_DEVICES))}
        <div class="stack loose">
            <header class="stack tight">
                {heading(t!(msg::KEYS_ADD))}
                <p>{t!(msg::KEYS_ADD_NOTE)}</p>
                <p class="note care">{t!(msg::KEYS_ADD_WARN)}</p>
            </header>
            <div class="stack snug">
                {pairing.button("btn main", t!(msg::KEYS_ADD_MAKE), PairStep::InviteDevice)}
                {pairing.outcome()}
            </div>
        </div>
    }
    .into_any()
}

fn invited(pairing: &Pairing, fragment: &str, expires_ms: i64) -> AnyView {
    let invitation = Invitation {
        scan: t!(msg::KEYS_ADD_SCAN),
        picture: t!(msg::KEYS_ADD_QR),
        or: t!(msg::KEYS_ADD_LINK_TITLE),
        note: t!(msg::KEYS_ADD_WARN),
        message: t!(msg::KEYS_ADD),
    };
    view! { {back(DEVICES, t!(msg::MORE_DEVICES))} {invitation.draw(pairing, fragment, expires_ms, None)} }.into_any()
}

fn done(pairing: &Pairing) -> AnyView {
    let pairing = pairing.clone();
    let on = move |_| {
        go(DEVICES);
        // It has been read; the next one who looks here finds nothing under way.
        pairing.take(PairStep::Stop);
    };
    view! {
        <div class="stack roomy">
            {art(Art::HarbourHouse, "")}
            {heading(t!(msg::KEYS_ADD_DONE))}
            <p>{t!(msg::KEYS_COMES_BY_ITSELF)}</p>
            <div class="line"><button type="button" class="btn main" on:click=on>{t!(msg::MORE_DEVICES)}</button></div>
        </div>
    }
    .into_any()
}
