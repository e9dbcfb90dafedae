//! Support now: one tap asks, one tap answers. And "I'm running low", for the one who helps.

use content::{Area, ids, msg};
use engine::{
    Action, Move, Now,
    views::{Exchange, Exchanges, May, Said, Stage},
};
use grammar::{Answers, Audience, Card, Slug, Value};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::quiet,
    parts::{Form, all_there, are_two, back, carry_out, field, heading, other_name, shown, status, with_area},
    screens::nowhere,
    session,
    text::{self, t},
};

const SUPPORT: Slug = Slug::literal("support");
const NOW: Slug = Slug::literal("support.now");
const LOW: Slug = Slug::literal("support.low");
const WISH: Slug = Slug::literal("wish");
const ASK: Slug = Slug::literal("ask");
const NOTE: Slug = Slug::literal("note");
const COME: Slug = Slug::literal("come");

/// Asking, answering, and saying that one is running low.
pub(crate) fn support() -> AnyView {
    with_area(Area::Together, t!(msg::SUPPORT_TITLE), || {
        let (Some(now), Some(low)) = (Form::open(&NOW, None), Form::open(&LOW, None)) else { return nowhere() };
        let together = are_two();
        let asking = match together {
            true => asking(&now),
            false => view! {
                <p>{t!(msg::SUPPORT_ALONE)}</p>
                <div class="line"><a class="btn" href="/show">{t!(msg::BEGIN_SHOW_IT)}</a></div>
            }
            .into_any(),
        };
        view! {
            {back("/together", t!(msg::TOGETHER_TITLE))}
            <div class="stack loose">
                <header class="stack tight">
                    {heading(t!(msg::SUPPORT_TITLE))}
                    <p class="meta">{t!(msg::SUPPORT_LEDE)}</p>
                </header>
                {support_today()}
                {asking}
                {running_low(&low, together)}
            </div>
        }
        .into_any()
    })
}

/// What is asked for today, and what came of it. What was asked yesterday asks nothing any more.
pub(crate) fn support_today() -> AnyView {
    let all = session::ask(Exchanges { of: Some(SUPPORT) });
    let today = session::now().map(Now::day);
    let some = Memo::new(move |_| {
        let matters = |of: &&Exchange| Some(of.day) == today && of.stage != Stage::Resting;
        all.with(|all| all.iter().filter(matters).cloned().collect::<Vec<Exchange>>())
    });
    let said = ArcRwSignal::new(String::new());
    let part = move || {
        let said = said.clone();
        (some.with(|some| !some.is_empty()) && !quiet().get()).then(|| {
            all_there(&[Area::Together], move || {
                let cards: Vec<AnyView> = some.with(|some| some.iter().filter_map(|of| one(of, &said)).collect());
                view! { <div class="stack all">{cards}{status(said.clone())}</div> }.into_any()
            })
        })
    };
    part.into_any()
}

/// Five wishes: each is one tap.
fn asking(form: &Form) -> AnyView {
    let said = ArcRwSignal::new(String::new());
    let card = form.card();
    let Some(wish) = card.field(&WISH) else { return ().into_any() };
    let tap = |option: &Slug| {
        let (form, said, wished) = (form.clone(), said.clone(), Value::Choice(option.clone()));
        let ask = move |_| open(&form, Answers::new().with(WISH, wished.clone()), &said);
        view! { <button type="button" class="btn" on:click=ask>{text::option(card, wish, option)}</button> }.into_any()
    };
    let taps: Vec<AnyView> = wish.kind.options().iter().map(tap).collect();
    view! {
        <section class="stack snug">
            <h2>{text::ask(card, wish)}</h2>
            {note(form)}
            <div class="taps">{taps}</div>
            {status(said)}
        </section>
    }
    .into_any()
}

/// For the one who helps: something asked of the other, somebody else asked, or one thing less.
fn running_low(form: &Form, together: bool) -> AnyView {
    let card = form.card();
    let Some(ways) = card.field(&ASK) else { return ().into_any() };
    let said = ArcRwSignal::new(String::new());
    let way = |option: &Slug| {
        let words = text::option(card, ways, option);
        match option.as_str() {
            "someone_else" => Some(view! { <a class="btn" href="/others">{words}</a> }.into_any()),
            "stop_one" => Some(view! { <a class="btn" href="/needs">{words}</a> }.into_any()),
            _ if !together => None,
            _ => {
                let (form, said) = (form.clone(), said.clone());
                let ask = move |_| open(&form, Answers::new(), &said);
                Some(view! { <button type="button" class="btn" on:click=ask>{words}</button> }.into_any())
            }
        }
    };
    let taps: Vec<AnyView> = ways.kind.options().iter().filter_map(way).collect();
    view! {
        <details class="fold">
            <summary>{text::title(card)}</summary>
            <div class="stack snug">
                <p>{text::coach(card)}</p>
                {together.then(|| note(form))}
                <div class="taps">{taps}</div>
                {status(said.clone())}
            </div>
        </details>
    }
    .into_any()
}

fn note(form: &Form) -> Option<AnyView> {
    form.card().field(&NOTE).map(|asked| field(form, asked))
}

/// Asks the other, with what was written beside it.
fn open(form: &Form, answers: Answers, said: &ArcRwSignal<String>) {
    let answers = match form.value(&NOTE) {
        Some(note) => answers.with(NOTE, note),
        None => answers,
    };
    let card = form.card().id.clone();
    let opened = session::act(Action::Open { card, about: None, answers, audience: Audience::BothOfUs });
    let (form, said) = (form.clone(), said.clone());
    spawn_local(async move {
        said.set(match opened.await {
            Ok(_) => {
                form.set(&NOTE, None);
                String::new()
            }
            Err(refusal) => text::refusal(&refusal),
        });
    });
}

/// What one of both asks, what the other answered, and what is one tap away.
fn one(of: &Exchange, said: &ArcRwSignal<String>) -> Option<AnyView> {
    let card = session::card(&of.card)?;
    let asked = of.history.iter().find_map(|step| match &step.said {
        Said::Asked(words) => Some(words.answers.clone()),
        _ => None,
    })?;
    let name = |me: bool| if me { t!(msg::PERSON_YOU) } else { other_name() };
    let answer = answer(of).map(|option| {
        let words = t!(msg::THEIR_ANSWER_THEIRS, name = name(!of.mine), answer = answer_words(&option));
        view! { <p class="note words">{words}</p> }
    });
    let tap = |words: String, step: Move| {
        let (entity, said) = (of.entity, said.clone());
        let go = move |_| carry_out(Action::Move(entity, step.clone()), &said, || ());
        view! { <button type="button" class="btn" on:click=go>{words}</button> }.into_any()
    };
    let taps: Vec<AnyView> =
        if of.mine { mine(of) } else { theirs(of, &asked) }.into_iter().map(|(words, step)| tap(words, step)).collect();
    let coach = (!of.mine && of.stage == Stage::ForMe).then(|| text::coach(&card)).flatten();
    let coach = coach.map(|words| view! { <p class="meta">{words}</p> });
    Some(
        view! {
            <section class="card">
                <div class="stack snug">
                    <p class="over">{t!(msg::PERSON_LABEL, name = name(of.mine))}</p>
                    <h2 class="small">{text::title(&card)}</h2>
                    {shown(&card, &asked)}
                    {answer}
                    <div class="taps">{taps}</div>
                    {coach}
                </div>
            </section>
        }
        .into_any(),
    )
}

/// What the other may answer with one tap, each of one size.
fn theirs(of: &Exchange, asked: &Answers) -> Vec<(String, Move)> {
    if of.stage != Stage::ForMe {
        return Vec::new();
    }
    let later = asked.clone().with(COME, Value::Choice(ids::answer::tap::WHILE));
    let step = |may: &May| match may {
        May::Accept(words) => Some((ids::answer::tap::COMING, Move::Accept(*words))),
        May::Counter(words) => Some((ids::answer::tap::WHILE, Move::Counter(*words, later.clone()))),
        May::Decline(words) => Some((ids::answer::tap::NOT_TODAY_GLAD, Move::Decline(*words))),
        _ => None,
    };
    of.moves.iter().filter_map(step).map(|(option, step)| (option_words(&option), step)).collect()
}

/// What the one who asked may do about it.
fn mine(of: &Exchange) -> Vec<(String, Move)> {
    let step = |may: &May| match (of.stage, may) {
        (Stage::Asked, May::Withdraw(words)) => Some((t!(msg::SUPPORT_TAKE_BACK), Move::Withdraw(*words))),
        (Stage::ForMe, May::Accept(words)) => Some((t!(msg::SUPPORT_GOOD), Move::Accept(*words))),
        (Stage::TheySaidNo, May::Withdraw(words)) => Some((t!(msg::SUPPORT_REST), Move::Withdraw(*words))),
        (Stage::Agreed, May::Close) => Some((t!(msg::SUPPORT_DONE), Move::Close)),
        _ => None,
    };
    of.moves.iter().filter_map(step).collect()
}

/// The last that who was asked said to it.
fn answer(of: &Exchange) -> Option<Slug> {
    of.history.iter().rev().filter(|step| step.mine != of.mine).find_map(|step| match &step.said {
        Said::SaidYes(_) => Some(ids::answer::tap::COMING),
        Said::Offered(_) => Some(ids::answer::tap::WHILE),
        Said::SaidNo(_) => Some(ids::answer::tap::NOT_TODAY_GLAD),
        _ => None,
    })
}

fn option_words(option: &Slug) -> String {
    in_answer(|card, field| Some(text::option(card, field, option)))
}

fn answer_words(option: &Slug) -> String {
    in_answer(|card, field| text::said(card, field, &Value::Choice(option.clone())))
}

/// One tap is answered in the same words everywhere.
fn in_answer(words: impl Fn(&Card, &grammar::Field) -> Option<String>) -> String {
    let card = session::card(&ids::answer::ID);
    card.as_ref().and_then(|card| words(card, card.field(&ids::answer::TAP)?)).unwrap_or_default()
}
