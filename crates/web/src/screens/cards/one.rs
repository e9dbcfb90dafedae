use content::msg;
use engine::{
    Action, Asking, CardStep, RevealStep,
    views::{OwnCards, Recent, Reveals, Shown},
};
use grammar::{Act, Answers, Audience, Card, Day};
use leptos::prelude::*;
use proto::EntityId;

use super::with_shapes;
use crate::{
    app::{card_in_path, go, path},
    parts::{Form, are_two, audience_badge, back, carry_out, heading, status},
    screens::{
        nowhere,
        paths::{Question, inputs, said_by},
    },
    session,
    text::{self, t},
};

/// One card of the couple's own: to use it, to read what was written with it, to put it away.
pub(crate) fn one() -> AnyView {
    let named = path().with_untracked(|path| path.trim_end_matches('/').rsplit('/').next().and_then(card_in_path));
    let Some(id) = named else { return nowhere() };
    let all = session::ask(OwnCards);
    // What is old may still be on its way from the vault.
    let own = Memo::new(move |_| all.with(|all| all.iter().find(|own| own.card.id == id).cloned()));
    let page = move || match own.get() {
        Some(own) => with_shapes(text::title(&own.card), move || page(&own.card, own.retired)),
        None => nowhere(),
    };
    page.into_any()
}

fn page(card: &Card, retired: bool) -> AnyView {
    let said = ArcRwSignal::new(String::new());
    let writes = !retired && are_two();
    let coach = text::coach(card).map(|coach| view! { <p class="meta">{coach}</p> });
    let used = match card.act {
        Act::Reveal(_) => questions(card, writes, &said),
        Act::Exchange(_) => wish(card, writes),
        Act::Entry => entries(card, writes, &said),
        Act::Letter | Act::Path(_) => ().into_any(),
    };
    let (refused, id) = (said.clone(), card.id.clone());
    let retire = move |_| carry_out(Action::Card(CardStep::Retire(id.clone())), &refused, || go("/cards"));
    let below = match (retired, are_two()) {
        (true, _) => view! { <p class="note">{t!(msg::CARDS_RETIRED)}</p> }.into_any(),
        (false, true) => {
            view! { <button type="button" class="btn quiet edge" on:click=retire>{t!(msg::CARDS_RETIRE)}</button> }
                .into_any()
        }
        (false, false) => ().into_any(),
    };
    view! {
        {back("/cards", t!(msg::CARDS_TITLE))}
        <div class="stack loose">
            <header class="stack tight">
                {heading(text::title(card))}
                {coach}
                <p class="line">{audience_badge(Audience::BothOfUs)}</p>
            </header>
            {used}
            {status(said)}
            <div class="line">{below}</div>
        </div>
    }
    .into_any()
}

/// A question: put to both as often as one likes, and each time answered apart.
fn questions(card: &Card, writes: bool, said: &ArcRwSignal<String>) -> AnyView {
    let (all, id) = (session::ask(Reveals), card.id.clone());
    let of = id.clone();
    let put: Memo<Vec<EntityId>> = Memo::new(move |_| {
        all.with(|all| all.iter().filter(|reveal| reveal.card == of).map(|reveal| reveal.entity).collect())
    });
    let (card, refused) = (card.clone(), said.clone());
    let asked = move || {
        let one = |entity: EntityId| {
            let (card, said) = (card.clone(), refused.clone());
            let question = Question { asking: Asking::Put(entity), card, writes, said };
            view! { <section class="stack">{question.part()}</section> }.into_any()
        };
        // The newest is the one that is asked; those before stay to be read.
        put.get().into_iter().map(one).collect::<Vec<AnyView>>()
    };
    let said = said.clone();
    let ask = move |_| {
        let put = RevealStep::Put { card: id.clone(), about: None };
        carry_out(Action::Reveal(put), &said, || ());
    };
    let ask = writes.then(|| {
        view! { <div class="line"><button type="button" class="btn" on:click=ask>{t!(msg::CARDS_PUT)}</button></div> }
    });
    view! { {ask}{asked} }.into_any()
}

/// A wish is asked for where all needs are.
fn wish(card: &Card, writes: bool) -> AnyView {
    let to = format!("/needs/new/{}", card.id);
    let ask = writes.then(|| view! { <div class="line"><a class="btn main" href=to>{t!(msg::CARDS_ASK_DO)}</a></div> });
    ask.into_any()
}

/// Something to write down: both see it.
fn entries(card: &Card, writes: bool, said: &ArcRwSignal<String>) -> AnyView {
    let since = Day::from_unix_days(0);
    let shown = |mine: bool| session::ask(Recent { card: Some(card.id.clone()), mine, since });
    let (mine, theirs) = (shown(true), shown(false));
    let of = card.clone();
    let written = move || {
        let both = mine.with(|all| all.iter().map(|shown| (true, shown.clone())).collect::<Vec<_>>());
        let theirs = theirs.with(|all| all.iter().map(|shown| (false, shown.clone())).collect::<Vec<_>>());
        let mut all: Vec<(bool, Shown)> = both.into_iter().chain(theirs).collect();
        all.sort_by_key(|(_, shown)| std::cmp::Reverse(shown.wall_ms));
        let line = |(mine, shown): (bool, Shown)| {
            let answers: Answers = shown.rows.into_iter().collect();
            let said = said_by(mine, &of, &answers);
            view! { <li class="card stack tight"><span class="meta">{text::day(shown.day)}</span>{said}</li> }
                .into_any()
        };
        let lines: Vec<AnyView> = all.into_iter().map(line).collect();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="stack tight">
                    <h2 class="small">{t!(msg::CARDS_WRITTEN)}</h2>
                    <ul class="stack snug">{lines}</ul>
                </section>
            }
        })
    };
    let form = writes.then(|| write(card, said));
    view! { {form}{written} }.into_any()
}

fn write(card: &Card, said: &ArcRwSignal<String>) -> AnyView {
    // Drawn anew with each thing that was kept, so that the next begins empty.
    let times = RwSignal::new(0_u32);
    let (card, said) = (card.clone(), said.clone());
    let form = move || {
        times.track();
        let form = Form::beginning(card.clone(), Answers::new());
        let (typed, said) = (inputs(&form), said.clone());
        let keep = move |_| {
            let write = Action::Write {
                card: form.card().id.clone(),
                span: None,
                about: None,
                answers: form.said(),
                clear: Default::default(),
                audience: engine::FormAudience { form: Audience::BothOfUs, ..Default::default() },
            };
            form.let_go();
            carry_out(write, &said, move || times.update(|times| *times += 1));
        };
        view! {
            <div class="stack">
                {typed}
                <div class="line">
                    <button type="button" class="btn main" on:click=keep>{t!(msg::DO_KEEP_THIS)}</button>
                </div>
            </div>
        }
        .into_any()
    };
    form.into_any()
}
