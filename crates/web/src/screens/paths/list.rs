use content::{Area, msg};
use engine::{
    Action, PathStep,
    views::{Path, PathState, Paths},
};
use grammar::{Answers, Audience, Card, Value};
use leptos::{prelude::*, task::spawn_local};

use super::{
    Walk,
    part::{button, inputs, with_words},
};
use crate::{
    app::{go, quiet},
    parts::{Form, Icon, all_there, are_two, back, heading, row, status},
    screens::nowhere,
    session,
    text::{self, t},
};

/// How many paths stand on Today.
const ON_TODAY: usize = 2;

/// What there is of a path: where both are, and a way to begin.
pub(crate) fn list(walk: Walk) -> AnyView {
    let Some(card) = session::card(&walk.card()) else { return nowhere() };
    with_words(text::title(&card), move || page(walk, &card))
}

fn page(walk: Walk, card: &Card) -> AnyView {
    let all = session::ask(Paths { card: Some(card.id.clone()) });
    let some = move || all.with(|all| groups(walk, all));
    let coach = text::coach(card).map(|coach| view! { <p class="meta">{coach}</p> });
    view! {
        {back("/more", t!(msg::MORE_TITLE))}
        <div class="stack loose">
            <header class="stack tight">
                {heading(text::title(card))}
                <p class="meta">{t!(walk.lede())}</p>
                {coach}
            </header>
            {some}
            {begin(walk, card)}
        </div>
    }
    .into_any()
}

/// A way to begin: for two, or, where a person needs it at once, alone.
fn begin(walk: Walk, card: &Card) -> AnyView {
    let (together, said) = (are_two(), ArcRwSignal::new(String::new()));
    let form = Form::beginning(card.clone(), Answers::new());
    let start = |audience: Audience, class: &'static str, words: String| {
        let (form, said, card) = (form.clone(), said.clone(), card.id.clone());
        button(class, words, move || {
            let begin = PathStep::Begin { card: card.clone(), about: None, answers: form.said(), audience };
            form.let_go();
            let (begun, said) = (session::act(Action::Path(begin)), said.clone());
            spawn_local(async move {
                match begun.await {
                    Ok(Some(path)) => go(&format!("{}/{}", walk.place(), path.hex())),
                    Ok(None) => {}
                    Err(refusal) => said.set(text::refusal(&refusal)),
                }
            });
        })
    };
    let buttons = match walk {
        Walk::Pause => {
            let show = together.then(|| start(Audience::BothOfUs, "btn main", t!(msg::PATH_PAUSE_SHOW)));
            let stop = start(Audience::OnlyMe, "btn", t!(msg::PATH_PAUSE_STOP));
            view! { {show}{stop}<a class="btn quiet" href="/safety">{t!(msg::MORE_SAFETY)}</a> }.into_any()
        }
        Walk::WorkingOut | Walk::Disclosure if together => start(Audience::BothOfUs, "btn main", t!(msg::PATH_BEGIN)),
        Walk::WorkingOut | Walk::Disclosure => {
            return view! {
                <p>{t!(msg::PATH_ALONE)}</p>
                <div class="line"><a class="btn main" href="/invite">{t!(msg::BEGIN_INVITE)}</a></div>
            }
            .into_any();
        }
    };
    view! {
        <section class="stack">
            {inputs(&form)}
            <div class="line">{buttons}</div>
            {status(said)}
        </section>
    }
    .into_any()
}

fn groups(walk: Walk, all: &[Path]) -> AnyView {
    let of = |title: String, state: PathState| {
        let rows: Vec<AnyView> =
            all.iter().filter(|path| path.state == state).filter_map(|path| path_row(walk, path)).collect();
        (!rows.is_empty()).then(|| {
            view! { <section class="stack tight"><h2 class="small">{title}</h2><div class="rows">{rows}</div></section> }
        })
    };
    view! {
        {of(t!(msg::PATH_GROUP_NOW), PathState::UnderWay)}
        {of(t!(msg::PATH_GROUP_RESTING), PathState::Resting)}
        {of(t!(msg::PATH_GROUP_OVER), PathState::Finished)}
    }
    .into_any()
}

/// The paths that both are on, as a part of Today; nothing where there are none.
pub(crate) fn paths_today() -> AnyView {
    let all = session::ask(Paths { card: None });
    let some = Memo::new(move |_| {
        let now = |path: &&Path| path.state == PathState::UnderWay && Walk::of(&path.card).is_some();
        all.with(|all| all.iter().filter(now).take(ON_TODAY).cloned().collect::<Vec<Path>>())
    });
    let part = move || {
        (some.with(|some| !some.is_empty()) && !quiet().get()).then(|| {
            all_there(&[Area::Together, Area::Paths], move || {
                let row = |path: &Path| path_row(Walk::of(&path.card)?, path);
                let rows: Vec<AnyView> = some.with(|some| some.iter().filter_map(row).collect());
                view! {
                    <section class="stack tight all">
                        <h2 class="small">{t!(msg::PATH_GROUP_NOW)}</h2>
                        <div class="rows">{rows}</div>
                    </section>
                }
                .into_any()
            })
        })
    };
    part.into_any()
}

fn path_row(walk: Walk, path: &Path) -> Option<AnyView> {
    let card = session::card(&path.card)?;
    let shape = if path.audience == Audience::OnlyMe { Icon::OnlyMe } else { Icon::BothOfUs };
    let step = path.steps.get(path.at).and_then(|step| session::card(&step.card)).map(|step| text::title(&step));
    let note = step.filter(|_| path.state != PathState::Finished).unwrap_or_else(|| text::day(path.day));
    let words = named(&path.answers).unwrap_or_else(|| text::title(&card));
    Some(row(format!("{}/{}", walk.place(), path.entity.hex()), shape, words, Some(note)))
}

/// What a path was named.
pub(super) fn named(answers: &Answers) -> Option<String> {
    answers.iter().find_map(|(_, value)| match value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    })
}
