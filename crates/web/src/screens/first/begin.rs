use content::msg;
use engine::{Action, Energy, HouseChange};
use leptos::{prelude::*, task::spawn_local};

use super::Step;
use crate::{
    app::{RECOVER, go},
    parts::{Art, Icon, art, back, first_name, heading, icon, language_choice, row, status},
    session,
    text::{self, t},
};

/// What this place is, and the ways in. Shown at `/` until somebody begins.
pub(crate) fn welcome() -> AnyView {
    view! {
        <div class="stack two even loose">
            <div class="scene open">{art(Art::HarbourHouse, "")}</div>
            <div class="stack roomy">
                {heading(t!(msg::APP_WHAT))}
                <div class="stack snug">
                    <a class="btn main" href=Step::Name.path()>{t!(msg::DO_BEGIN)}</a>
                    <a class="btn" href="/join">{t!(msg::BEGIN_HAVE_INVITATION)}</a>
                    <a class="btn quiet" href=RECOVER>{t!(msg::BEGIN_HAVE_WORDS)}</a>
                    <a class="btn quiet" href="/bring-in">{t!(msg::BEGIN_HAVE_COPY)}</a>
                </div>
                <p class="meta">{t!(msg::TODAY_INVITE)}</p>
                <div class="rows">
                    {row("/safety", Icon::Calm, t!(msg::BEGIN_IS_IT_SAFE), None)}
                    {row("/who", Icon::OnlyMe, t!(msg::MORE_WHO_CAN_READ), None)}
                </div>
                {language_choice(t!(msg::MORE_LANGUAGE))}
            </div>
        </div>
    }
    .into_any()
}

/// "What shall we call you?"
pub(super) fn name() -> AnyView {
    view! {
        {back("/", t!(msg::NAV_BACK))}
        <div class="stack roomy">
            {heading(t!(msg::BEGIN_NAME_ASK))}
            {first_name(|| go(Step::Energy.path()))}
        </div>
    }
    .into_any()
}

/// "How much is in you right now?" *A little* means one thing a screen from here on.
pub(super) fn energy() -> AnyView {
    let said = ArcRwSignal::new(String::new());
    let choices = [
        (Energy::Little, Icon::LowEnergy, t!(msg::ENERGY_LITTLE), Some(t!(msg::ENERGY_LITTLE_NOTE))),
        (Energy::Some, Icon::Weather, t!(msg::ENERGY_SOME), None),
        (Energy::Enough, Icon::Calm, t!(msg::ENERGY_ENOUGH), None),
    ];
    let choices = choices.map(|(energy, shape, words, note)| {
        let said = said.clone();
        let choose = move |_| {
            let said = said.clone();
            spawn_local(async move {
                match session::act(Action::House(HouseChange::Energy(energy))).await {
                    Ok(_) => go(Step::Who.path()),
                    Err(refusal) => said.set(text::refusal(&refusal)),
                }
            });
        };
        let note = note.map(|note| view! { <span class="meta">{note}</span> });
        view! {
            <button type="button" class="big" on:click=choose>{icon(shape)}<span><b>{words}</b>{note}</span></button>
        }
        .into_any()
    });
    view! {
        {back(Step::Name.path(), t!(msg::NAV_BACK))}
        <div class="stack roomy">
            {heading(t!(msg::BEGIN_ENERGY_ASK))}
            <div class="stack snug">{Vec::from(choices)}</div>
            <p class="meta">{t!(msg::BEGIN_ENERGY_NOTE)}</p>
            {status(said)}
        </div>
    }
    .into_any()
}

/// "Who is here?"
pub(super) fn who() -> AnyView {
    let choices =
        [(Step::Word, Icon::OnlyMe, t!(msg::BEGIN_WHO_ALONE)), (Step::Scan, Icon::BothOfUs, t!(msg::BEGIN_WHO_BOTH))];
    let choices = choices.map(|(step, shape, words)| {
        view! { <a class="big" href=step.path()>{icon(shape)}<b>{words}</b></a> }.into_any()
    });
    view! {
        {back(Step::Energy.path(), t!(msg::NAV_BACK))}
        <div class="stack roomy">
            {heading(t!(msg::BEGIN_WHO_ASK))}
            <div class="stack snug">{Vec::from(choices)}</div>
        </div>
    }
    .into_any()
}
