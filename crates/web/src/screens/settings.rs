use content::{Form, Locale, msg};
use engine::{Action, Energy, HouseChange, views::House};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::{Alias, Look, alias, choose_alias, choose_look, look},
    parts::{Icon, back, heading, language_choice, name_setting, radios, row, status},
    session,
    text::{self, choose_form, form, locale, t},
};

/// Name, language, light, contrast, how much is in one, and under which name the app stands. All but name and energy concern this device only.
pub(crate) fn settings() -> AnyView {
    view! {
        {back("/more", t!(msg::NAV_MORE))}
        <div class="stack loose">
            {heading(t!(msg::MORE_SETTINGS))}
            {name_setting()}
            {keys()}
            {energy()}
            {language_choice(t!(msg::MORE_LANGUAGE))}
            {speaks_to()}
            {theme()}
            {contrast()}
            {another_name()}
            <div class="rows">
                {row("/take-along", Icon::Phone, t!(msg::MORE_TAKE_ALONG), Some(t!(msg::MORE_TAKE_ALONG_NOTE)))}
                {row("/delete", Icon::Leave, t!(msg::MORE_DELETE), None)}
                {row("/delete/relay", Icon::Leave, t!(msg::MORE_DELETE_RELAY), None)}
            </div>
        </div>
    }
    .into_any()
}

/// What has to do with devices and words, each on a page of its own.
fn keys() -> AnyView {
    let paired = session::ask(House).with_untracked(|house| house.partner.is_some());
    let loss = paired.then(|| row("/loss", Icon::Grey, t!(msg::MORE_LOSS), None));
    view! {
        <div class="rows">
            {row("/lock", Icon::OnlyMe, t!(msg::MORE_LOCK), Some(t!(msg::MORE_LOCK_NOTE)))}
            {row("/devices", Icon::Phone, t!(msg::MORE_DEVICES), None)}
            {row("/words", Icon::Today, t!(msg::MORE_WORDS), None)}
            {row("/dark/person", Icon::Phone, t!(msg::DARK_PERSON), None)}
            {loss}
        </div>
    }
    .into_any()
}

fn energy() -> AnyView {
    let said = ArcRwSignal::new(String::new());
    let options = vec![
        (Energy::Little, t!(msg::ENERGY_LITTLE)),
        (Energy::Some, t!(msg::ENERGY_SOME)),
        (Energy::Enough, t!(msg::ENERGY_ENOUGH)),
    ];
    let outcome = said.clone();
    let choose = move |energy| {
        let said = outcome.clone();
        spawn_local(async move {
            said.set(match session::act(Action::House(HouseChange::Energy(energy))).await {
                Ok(_) => t!(msg::IS_SAVED_HERE),
                Err(refusal) => text::refusal(&refusal),
            });
        });
    };
    let chosen = session::ask(House).with_untracked(|house| house.energy);
    let choice = radios("energy", t!(msg::MORE_ENERGY), Some(t!(msg::MORE_ENERGY_NOTE)), options, chosen, choose);
    view! { <div class="stack tight">{choice}{status(said)}</div> }.into_any()
}

/// In which form the app speaks to the person, where the language has such forms.
fn speaks_to() -> Option<AnyView> {
    match locale() {
        Locale::En | Locale::Ja | Locale::Zh => return None,
        Locale::It | Locale::Fr | Locale::De | Locale::Pl | Locale::Pt | Locale::Ru | Locale::Ar | Locale::Es => {}
    }
    let options = vec![
        (Form::Avoid, t!(msg::MORE_FORM_AVOID)),
        (Form::She, t!(msg::MORE_FORM_SHE)),
        (Form::He, t!(msg::MORE_FORM_HE)),
    ];
    Some(radios("form", t!(msg::MORE_FORM), Some(t!(msg::MORE_FORM_NOTE)), options, form(), choose_form))
}

fn theme() -> AnyView {
    let options = vec![
        (None, t!(msg::MORE_THEME_SYSTEM)),
        (Some(false), t!(msg::MORE_THEME_LIGHT)),
        (Some(true), t!(msg::MORE_THEME_DARK)),
    ];
    radios("theme", t!(msg::MORE_THEME), None, options, look().dark, |dark| choose_look(Look { dark, ..look() }))
}

fn contrast() -> AnyView {
    let options = vec![(false, t!(msg::MORE_CONTRAST_SYSTEM)), (true, t!(msg::MORE_CONTRAST_MORE))];
    radios("contrast", t!(msg::MORE_CONTRAST), None, options, look().contrast, |contrast| {
        choose_look(Look { contrast, ..look() });
    })
}

/// Under which name and icon the app stands, and what that does not change.
fn another_name() -> AnyView {
    let options = [Alias::Own, Alias::Notes, Alias::Weather].map(|alias| (alias, alias.words())).into();
    let note = Some(t!(msg::MORE_ALIAS_NOTE));
    let choice = radios("alias", t!(msg::MORE_ALIAS), note, options, alias().get_untracked(), choose_alias);
    view! {
        <div class="stack tight">
            {choice}
            <p class="meta">{t!(msg::MORE_ALIAS_AGAIN)}</p>
            <p class="meta">{t!(msg::MORE_ALIAS_IOS)}</p>
            <p class="meta">{t!(msg::MORE_ALIAS_STAYS)}</p>
        </div>
    }
    .into_any()
}
