//! What is written down to be found again: what two decided and why, and what has changed.

use std::collections::BTreeSet;

use content::{Area, Msg, ids, msg};
use engine::{
    Action, FormAudience,
    views::{Entries, Entry},
};
use grammar::{Audience, Slug};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::go_instead,
    parts::{
        Form, Icon, are_two, audience_badge, back, erase_entry, field, heading, other_name, row, shown, status, up,
        with_area,
    },
    screens::nowhere,
    session,
    text::{self, t},
};

/// What is written down, each on screens of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kept {
    /// What was decided, and why.
    Decisions,
    /// What has changed.
    Changes,
}

impl Kept {
    fn card(self) -> Slug {
        match self {
            Self::Decisions => ids::decision::ID,
            Self::Changes => ids::changed::ID,
        }
    }

    fn at(self) -> &'static str {
        match self {
            Self::Decisions => "/decisions",
            Self::Changes => "/changed",
        }
    }

    fn title(self) -> Msg<0> {
        match self {
            Self::Decisions => msg::DECISIONS_TITLE,
            Self::Changes => msg::CHANGED_TITLE,
        }
    }

    fn lede(self) -> Msg<0> {
        match self {
            Self::Decisions => msg::DECISIONS_LEDE,
            Self::Changes => msg::CHANGED_LEDE,
        }
    }

    fn empty(self) -> Msg<0> {
        match self {
            Self::Decisions => msg::DECISIONS_EMPTY,
            Self::Changes => msg::CHANGED_EMPTY,
        }
    }

    fn begin(self) -> Msg<0> {
        match self {
            Self::Decisions => msg::DECISIONS_DO,
            Self::Changes => msg::CHANGED_DO,
        }
    }
}

/// What was written down, newest first.
pub(crate) fn kept(kept: Kept) -> AnyView {
    with_area(Area::Together, t!(kept.title()), move || {
        let all = session::ask(Entries { of: kept.card() });
        let keys = Memo::new(move |_| all.with(Clone::clone));
        let list = move || {
            let cards: Vec<AnyView> = keys.with(|all| all.iter().filter_map(|of| one(kept, of)).collect());
            if cards.is_empty() {
                return view! { <p>{t!(kept.empty())}</p> }.into_any();
            }
            view! { {another_look(kept)}<div class="stack">{cards}</div> }.into_any()
        };
        view! {
            {up()}
            <div class="stack loose">
                <header class="stack tight">
                    {heading(t!(kept.title()))}
                    <p class="meta">{t!(kept.lede())}</p>
                </header>
                <div class="line"><a class="btn main" href=format!("{}/new", kept.at())>{t!(kept.begin())}</a></div>
                {list}
            </div>
        }
        .into_any()
    })
}

/// Writing one down: for both, or for oneself.
pub(crate) fn keep(kept: Kept) -> AnyView {
    let Some(form) = Form::open(&kept.card(), None) else { return nowhere() };
    with_area(Area::Together, t!(kept.title()), move || {
        let fields: Vec<AnyView> = form.card().fields.iter().map(|asked| field(&form, asked)).collect();
        let together = are_two();
        let said = ArcRwSignal::new(String::new());
        let button = |audience: Audience, class: &'static str, words: String| {
            let (form, said) = (form.clone(), said.clone());
            let write = move |_| {
                let write = Action::Write {
                    card: kept.card(),
                    span: None,
                    about: None,
                    answers: form.said(),
                    clear: BTreeSet::new(),
                    audience: FormAudience { form: audience, ..FormAudience::default() },
                };
                let written = session::act(write);
                form.let_go();
                let said = said.clone();
                spawn_local(async move {
                    match written.await {
                        Ok(_) => go_instead(kept.at()),
                        Err(refusal) => said.set(text::refusal(&refusal)),
                    }
                });
            };
            view! { <button type="button" class=class on:click=write>{words}</button> }.into_any()
        };
        view! {
            {back(kept.at(), t!(kept.title()))}
            <div class="stack loose">
                {heading(t!(kept.begin()))}
                {fields}
                <div class="stack tight">
                    <div class="line">
                        {together.then(|| button(Audience::BothOfUs, "btn main", t!(msg::KEPT_SHARE)))}
                        {button(Audience::OnlyMe, "btn", t!(msg::KEPT_KEEP))}
                    </div>
                    {status(said.clone())}
                </div>
            </div>
        }
        .into_any()
    })
}

fn one(kept: Kept, of: &Entry) -> Option<AnyView> {
    let card = session::card(&of.card)?;
    let name = if of.mine { t!(msg::PERSON_YOU) } else { other_name() };
    let shared = !of.mine || of.audience.form == Audience::BothOfUs;
    let audience = if shared { Audience::BothOfUs } else { Audience::OnlyMe };
    let entity = of.entity;
    let erase = of.mine.then(|| erase_entry(Memo::new(move |_| Some(entity)), kept.at()));
    Some(
        view! {
            <section class=if shared { "card" } else { "card mine" }>
                <div class="stack snug">
                    <div class="line">
                        {audience_badge(audience)}<span class="meta push">{text::full_date(of.day)}</span>
                    </div>
                    <p class="over">{t!(msg::PERSON_LABEL, name = name)}</p>
                    {shown(&card, &of.answers)}
                    {erase}
                </div>
            </section>
        }
        .into_any(),
    )
}

/// Where something has changed, what was agreed may want another look.
fn another_look(kept: Kept) -> Option<AnyView> {
    (kept == Kept::Changes).then(|| {
        view! {
            <section class="stack tight">
                <h2 class="small">{t!(msg::CHANGED_LOOK)}</h2>
                <div class="rows">
                    {row("/needs", Icon::Need, t!(msg::NAV_NEEDS), None)}
                    {row("/flare-plan", Icon::Storm, t!(msg::TOGETHER_FLAREPLAN), None)}
                    {row("/others", Icon::Phone, t!(msg::OTHERS_TITLE), None)}
                </div>
            </section>
        }
        .into_any()
    })
}
