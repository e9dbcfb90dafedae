use content::msg;
use engine::{
    PairFailure, PairStep,
    views::{House, PairingView},
};
use grammar::Audience;
use leptos::{prelude::*, task::spawn_local};

use super::{Step, first::today};
use crate::{
    app::{JOIN, go_instead},
    parts::{Invitation, Pairing, back, grouped, heading, still_open, valid_until},
    session,
    text::t,
};

/// Inviting the other: by picture or link, or by a code that is said aloud.
pub(crate) fn invite() -> AnyView {
    inviting(false)
}

/// The same from the first minutes: side by side, where the picture comes at once.
pub(super) fn inviting(side_by_side: bool) -> AnyView {
    let house = session::ask(House);
    let pairing = Pairing::follow();
    let paired = house.with_untracked(|house| house.partner.as_ref().is_some_and(|partner| !partner.ended));
    if side_by_side && !paired && matches!(pairing.now(), PairingView::Idle | PairingView::Failed(_)) {
        pairing.take(PairStep::InviteByLink);
    }
    let name = house.with_untracked(|house| house.name.clone());
    let before = if side_by_side { Step::Who.path() } else { "/more" };
    let stage = pairing.stage();
    let screen = move || match stage.get() {
        PairingView::Opening
        | PairingView::Invited { .. }
        | PairingView::Compare { .. }
        | PairingView::Finishing
        | PairingView::Done
            if pairing.for_device() =>
        {
            go_instead("/devices/add");
            ().into_any()
        }
        PairingView::Done => go_on(&pairing),
        PairingView::Idle | PairingView::Failed(_) if paired => already(),
        PairingView::Idle if side_by_side => pairing.waiting(t!(msg::INVITE_MAKING)),
        PairingView::Idle => start(&pairing, before, name.clone()),
        PairingView::Opening => pairing.waiting(t!(msg::INVITE_MAKING)),
        PairingView::Invited { fragment: Some(fragment), expires_ms, .. } => {
            by_link(&pairing, before, &fragment, expires_ms)
        }
        PairingView::Invited { code, expires_ms, .. } => by_code(&pairing, before, code, expires_ms),
        PairingView::Looking { .. } | PairingView::Knocking => {
            go_instead(JOIN);
            ().into_any()
        }
        PairingView::Compare { digits, .. } => pairing.comparing(&digits),
        PairingView::Finishing => pairing.finishing(t!(msg::COMPARE_FINISHING)),
        PairingView::Failed(failure) => nothing(&pairing, failure),
    };
    screen.into_any()
}

/// "You share a place now." Who has not said a word today is asked for one next, each alone; who has said it and kept
/// it, whether to show it.
pub(super) fn go_on(pairing: &Pairing) -> AnyView {
    let lamp = today().map(|form| form.sheet().get_untracked()).unwrap_or_default();
    let mut said = lamp.rows.iter().filter(|row| row.value.is_some()).peekable();
    let (to, words) = if said.peek().is_none() {
        (Step::OwnWord.path(), t!(msg::DO_NEXT))
    } else if said.all(|row| row.audience != Some(Audience::BothOfUs)) {
        (Step::Offer.path(), t!(msg::DO_NEXT))
    } else {
        ("/", t!(msg::COMPARE_GO_ON))
    };
    pairing.done(to, words)
}

/// What an invitation is, before there is one.
fn start(pairing: &Pairing, before: &'static str, name: Option<String>) -> AnyView {
    let read = match name {
        Some(name) => t!(msg::GUEST_NAMED, name = name),
        None => t!(msg::GUEST_UNNAMED),
    };
    view! {
        {back(before, t!(msg::NAV_BACK))}
        <div class="stack loose">
            <header class="stack tight">
                {heading(t!(msg::INVITE_TITLE))}
                <p>{t!(msg::INVITE_LEDE)}</p>
                <p>{t!(msg::INVITE_YOURS_STAYS)}</p>
                <p>{t!(msg::INVITE_LEAVE_ANY_TIME)}</p>
            </header>
            <section class="card stack tight">
                <p class="over">{t!(msg::INVITE_OTHER_READS)}</p>
                <p class="words">{read}</p>
                <p class="meta">{t!(msg::GUEST_CHOOSE)}</p>
            </section>
            <div class="stack snug">
                {pairing.button("btn main", t!(msg::INVITE_MAKE), PairStep::InviteByLink)}
                {pairing.button("btn", t!(msg::INVITE_CODE_MAKE), PairStep::InviteByCode)}
                {pairing.outcome()}
            </div>
        </div>
    }
    .into_any()
}

/// The picture, and below it the link and the other way.
fn by_link(pairing: &Pairing, before: &'static str, fragment: &str, expires_ms: i64) -> AnyView {
    let other = pairing.clone();
    let by_code = move |_| {
        let pairing = other.clone();
        spawn_local(async move {
            // One invitation at a time: the picture ends where the code begins.
            if pairing.taken(PairStep::Stop).await.is_ok() {
                let _ = pairing.taken(PairStep::InviteByCode).await;
            }
        });
    };
    let other_way = view! {
        <section class="stack snug">
            <h2>{t!(msg::INVITE_CODE_TITLE)}</h2>
            <div><button type="button" class="btn" on:click=by_code>{t!(msg::INVITE_CODE_MAKE)}</button></div>
        </section>
    };
    let invitation = Invitation {
        scan: t!(msg::INVITE_SCAN),
        picture: t!(msg::INVITE_QR_LABEL),
        or: t!(msg::INVITE_LINK_TITLE),
        note: t!(msg::INVITE_LINK_NOTE),
        message: t!(msg::INVITE_MESSAGE),
    };
    view! {
        {back(before, t!(msg::NAV_BACK))}
        {invitation.draw(pairing, fragment, expires_ms, Some(other_way.into_any()))}
    }
    .into_any()
}

/// The code to say aloud.
fn by_code(pairing: &Pairing, before: &'static str, code: Option<(u32, String)>, expires_ms: i64) -> AnyView {
    let Some((number, secret)) = code else { return pairing.waiting(t!(msg::INVITE_MAKING)) };
    view! {
        {back(before, t!(msg::NAV_BACK))}
        <div class="stack loose">
            <section class="card stack">
                {heading(t!(msg::INVITE_CODE_LABEL))}
                <p class="digits">{format!("{number}\u{a0}{}", grouped(&secret))}</p>
                <p>{t!(msg::INVITE_CODE_NOTE)}</p>
                {valid_until(expires_ms)}
            </section>
            {still_open(pairing)}
        </div>
    }
    .into_any()
}

fn already() -> AnyView {
    view! {
        <div class="stack roomy still">
            {heading(t!(msg::PAIR_ALREADY))}
            <div class="line"><a class="btn main" href="/">{t!(msg::COMPARE_GO_ON)}</a></div>
        </div>
    }
    .into_any()
}

fn nothing(pairing: &Pairing, failure: PairFailure) -> AnyView {
    let again = match failure {
        PairFailure::Unreachable | PairFailure::Relay(_) => t!(msg::DO_TRY_AGAIN),
        _ => t!(msg::PAIR_MAKE_NEW),
    };
    let ways = view! {
        {pairing.button("btn main", again, PairStep::InviteByLink)}
        <a class="btn quiet" href="/">{t!(msg::DO_NOT_NOW)}</a>
    };
    pairing.nothing(failure, ways.into_any())
}
