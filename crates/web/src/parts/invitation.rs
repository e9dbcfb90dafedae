use content::msg;
use leptos::prelude::*;

use super::{Pairing, Stopped, heading, link_to_hand_on, qr};
use crate::{
    app::JOIN,
    text::{self, t},
};

/// What an open invitation says, by whichever link.
pub(crate) struct Invitation {
    /// The heading: who is to scan it.
    pub(crate) scan: String,
    /// What the picture is, for who does not see it.
    pub(crate) picture: String,
    /// The heading over the link.
    pub(crate) or: String,
    /// What to mind about the link.
    pub(crate) note: String,
    /// What is handed on with the link.
    pub(crate) message: String,
}

impl Invitation {
    /// The picture, below it the link, perhaps another way, and how to stop it.
    pub(crate) fn draw(
        self,
        pairing: &Pairing,
        fragment: &str,
        expires_ms: i64,
        other_way: Option<AnyView>,
    ) -> AnyView {
        let origin = window().location().origin().unwrap_or_default();
        let link = format!("{origin}{JOIN}#{fragment}");
        view! {
            <div class="stack loose">
                <section class="card stack">
                    {heading(self.scan)}
                    {qr(&link, self.picture)}
                    {valid_until(expires_ms)}
                </section>
                <section class="stack snug">
                    <h2>{self.or}</h2>
                    <p>{self.note}</p>
                    {link_to_hand_on(link, self.message)}
                </section>
                {other_way}
                {still_open(pairing)}
            </div>
        }
        .into_any()
    }
}

/// That an invitation is open, and the way to close it.
pub(crate) fn still_open(pairing: &Pairing) -> AnyView {
    view! {
        <div class="stack tight">
            <p role="status">{t!(msg::INVITE_WAITING)}</p>
            <div>{pairing.stop("btn quiet edge care", t!(msg::INVITE_STOP), Stopped::Line(t!(msg::INVITE_STOPPED)))}</div>
            {pairing.outcome()}
        </div>
    }
    .into_any()
}

/// Once, and until when.
pub(crate) fn valid_until(expires_ms: i64) -> AnyView {
    view! { <p class="meta">{t!(msg::INVITE_ONCE_UNTIL, time = text::time(expires_ms))}</p> }.into_any()
}
