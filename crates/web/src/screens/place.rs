use content::msg;
use engine::{
    Action,
    views::{House, HouseView},
};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    parts::{Icon, back, heading, row, status},
    session,
    text::{self, t},
};

/// The shared place: with whom, what is seen there, and the way out.
pub(crate) fn place() -> AnyView {
    let house = session::ask(House);
    view! {
        {back("/more", t!(msg::NAV_MORE))}
        <div class="stack loose">{heading(t!(msg::PLACE_TITLE))} {move || house.with(standing)}</div>
    }
    .into_any()
}

fn standing(house: &HouseView) -> AnyView {
    match &house.partner {
        None => view! {
            <p>{t!(msg::PLACE_NONE)}</p>
            <div class="rows">{row("/invite", Icon::BothOfUs, t!(msg::PLACE_INVITE), None)}</div>
        }
        .into_any(),
        Some(partner) if partner.ended => view! {
            <p role="status">{t!(msg::PLACE_ENDED)}</p>
            <div class="rows">{row("/invite", Icon::BothOfUs, t!(msg::PLACE_INVITE), None)}</div>
        }
        .into_any(),
        Some(partner) => {
            let with = match &partner.name {
                Some(name) => {
                    view! { <p>{t!(msg::PLACE_WITH)}" "<bdi class="words">{name.clone()}</bdi></p> }.into_any()
                }
                None => view! { <p>{t!(msg::PLACE_WITH_OTHER)}</p> }.into_any(),
            };
            view! {
                {with}
                <p>{t!(msg::PLACE_WHAT_IS_SEEN)}</p>
                <p>{t!(msg::PLACE_LEAVE_ANY_TIME)}</p>
                <div class="rows">{row("/compare", Icon::Phone, t!(msg::COMPARE_PHONES), None)}</div>
                {way_out()}
            }
            .into_any()
        }
    }
}

/// Leaving is one tap, and what it means stands above it.
fn way_out() -> AnyView {
    let refused = ArcRwSignal::new(String::new());
    let said = refused.clone();
    let leave = move |_| {
        let (outcome, refused) = (session::act(Action::Leave), refused.clone());
        spawn_local(async move {
            refused.set(outcome.await.err().map(|refusal| text::refusal(&refusal)).unwrap_or_default());
        });
    };
    view! {
        <section class="stack">
            <h2>{t!(msg::PLACE_LEAVE)}</h2>
            <p>{t!(msg::PLACE_LEAVE_NOTE)}</p>
            <div class="rows">{row("/safety", Icon::Calm, t!(msg::PLACE_LEAVE_DANGER), Some(t!(msg::MORE_SAFETY)))}</div>
            <div class="line">
                <button type="button" class="btn care" on:click=leave>
                    {t!(msg::PLACE_LEAVE)}
                </button>
            </div>
            {status(said)}
        </section>
    }
    .into_any()
}
