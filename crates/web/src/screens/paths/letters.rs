use content::msg;
use engine::{
    Action, Heard, LetterStep,
    views::{LetterMove, LetterOf, LetterState, LetterView, Letters, Turn},
};
use grammar::{Answers, Card, Field, Slug};
use leptos::prelude::*;
use proto::EntityId;

use super::part::{On, button, inputs, said_by, under_name};
use crate::{
    parts::{Form, dark_links, field_asking},
    session,
    text::{self, t},
};

const WHAT: Slug = Slug::literal("what");
const BECAUSE: Slug = Slug::literal("because");
/// The draft of what a reader heard, and most characters of each part of it.
const HEARD: Slug = Slug::literal("letter-heard");
const HEARD_MOST: u16 = 2_000;

/// A step on which each tells the other in a letter, in turns.
pub(super) fn letters(on: &On, card: &Card) -> AnyView {
    let items = on.items(&card.id);
    let mine = Memo::new(move |_| items.with(|all| all.iter().rfind(|item| item.mine).map(|item| item.entity)));
    let theirs = Memo::new(move |_| items.with(|all| all.iter().rfind(|item| !item.mine).map(|item| item.entity)));
    let (view, id) = (on.view.clone(), card.id.clone());
    let turn = Memo::new(move |_| {
        view.with(|path| {
            let step = path.as_ref().and_then(|path| path.steps.iter().find(|step| step.card == id));
            step.map(|step| step.turn)
        })
    });
    let (of, made) = (on.clone(), card.clone());
    let my_part = move || match mine.get() {
        Some(letter) => Some(one(&of, &made, letter)),
        None => of.writes.then(|| write(&of, &made, turn)),
    };
    let (of, made) = (on.clone(), card.clone());
    let their_part = move || theirs.get().map(|letter| one(&of, &made, letter));
    let away = session::ask(Letters);
    let away = Memo::new(move |_| away.with(|letters| letters.away));
    let away = move || {
        (away.get() && (mine.get().is_some() || theirs.get().is_some()))
            .then(|| view! { <p class="meta">{t!(msg::PATH_LETTER_ONLINE)}</p> })
    };
    view! {
        {their_part}
        {my_part}
        {away}
        {dark_links()}
    }
    .into_any()
}

fn write(on: &On, card: &Card, turn: Memo<Option<Turn>>) -> AnyView {
    let form = Form::beginning(card.clone(), Answers::new());
    let (typed, of, card_id) = (inputs(&form), on.clone(), card.id.clone());
    let send = button("btn main", t!(msg::PATH_LETTER_SEND), move || {
        form.let_go();
        let (card, about, answers) = (card_id.clone(), Some(of.path), form.said());
        of.act(Action::Letter(LetterStep::Send { card, about, answers }), || ());
    });
    let turn = move || match turn.get() {
        Some(Turn::Mine) => Some(t!(msg::PATH_LETTER_MINE_FIRST)),
        Some(Turn::Theirs) => Some(t!(msg::PATH_LETTER_THEIRS_FIRST)),
        _ => None,
    };
    let starter = text::starter(card).map(|starter| view! { <p class="words">{starter}</p> });
    view! {
        <div class="stack">
            <p>{turn}</p>
            {starter}
            {typed}
            <p class="meta">{t!(msg::PATH_LETTER_NOTE)}</p>
            <div class="line">{send}</div>
        </div>
    }
    .into_any()
}

/// A letter, mine or the other's.
fn one(on: &On, card: &Card, letter: EntityId) -> AnyView {
    let view = session::ask(LetterOf(letter));
    let (on, card) = (on.clone(), card.clone());
    let part = move || view.get().map(|letter| stands(&on, &card, &letter));
    part.into_any()
}

fn stands(on: &On, card: &Card, view: &LetterView) -> AnyView {
    let (letter, entity) = (&view.letter, view.letter.entity);
    let tap = |class: &'static str, words: String, step: LetterStep| {
        let of = on.clone();
        button(class, words, move || of.act(Action::Letter(step.clone()), || ()))
    };
    let inside = view.inside.as_ref().map(|inside| said_by(letter.mine, card, inside));
    let below = match (letter.mine, letter.state) {
        (true, LetterState::Sent) => {
            let back = letter.moves.contains(&LetterMove::TakeBack);
            let back = back.then(|| tap("btn quiet edge", t!(msg::PATH_LETTER_BACK), LetterStep::TakeBack(entity)));
            view! { <p class="meta">{t!(msg::PATH_LETTER_SENT)}</p><div class="line">{back}</div> }.into_any()
        }
        (false, LetterState::Closed) => {
            let open = tap("btn", t!(msg::PATH_LETTER_OPEN), LetterStep::Open(entity));
            view! { <p>{t!(msg::PATH_LETTER_CLOSED)}</p><div class="line">{open}</div> }.into_any()
        }
        (false, LetterState::Open) if on.writes => hear(on, card, entity),
        (_, LetterState::Heard) => letter.heard.as_ref().map(|said| heard(!letter.mine, said)).into_any(),
        _ => ().into_any(),
    };
    let class = match (letter.mine, letter.state) {
        (false, LetterState::Closed) => "card lamp stack snug",
        _ => "card stack snug",
    };
    view! { <div class=class>{inside}{below}</div> }.into_any()
}

/// "Say first what you heard."
fn hear(on: &On, card: &Card, letter: EntityId) -> AnyView {
    let form = Form::of_texts(HEARD, &[WHAT, BECAUSE], HEARD_MOST);
    let ask = |field: &Field| {
        if field.id == WHAT { t!(msg::PATH_LETTER_HEARD_WHAT) } else { t!(msg::PATH_LETTER_HEARD_BECAUSE) }
    };
    let typed: Vec<AnyView> =
        form.card().fields.iter().map(|field| field_asking(&form, field, move |_, field| ask(field))).collect();
    let coach = text::coach(card).map(|coach| view! { <p class="meta">{coach}</p> });
    let say = |class: &'static str, words: String, all: bool| {
        let (of, form) = (on.clone(), form.clone());
        button(class, words, move || {
            let text = |field: &Slug| form.text(field).filter(|_| all);
            let heard = Heard { what: text(&WHAT), because: text(&BECAUSE), thoughts: None };
            let form = form.clone();
            of.act(Action::Letter(LetterStep::Hear(letter, heard)), move || form.forget());
        })
    };
    view! {
        <div class="stack snug">
            <h3>{t!(msg::PATH_LETTER_HEARD_ASK)}</h3>
            {coach}
            {typed}
            <div class="taps">
                {say("btn", t!(msg::PATH_LETTER_HEARD_DO), true)}
                {say("btn", t!(msg::PATH_LETTER_HEARD_JUST), false)}
            </div>
        </div>
    }
    .into_any()
}

fn heard(by_me: bool, heard: &Heard) -> AnyView {
    let pair = |name: String, words: &Option<String>| {
        let words = words.clone()?;
        Some(view! { <div><dt>{name}</dt><dd class="words pre">{words}</dd></div> })
    };
    let words = match heard {
        Heard { what: None, because: None, thoughts: None } => {
            view! { <p class="words">{t!(msg::PATH_LETTER_HEARD)}</p> }.into_any()
        }
        _ => view! {
            <dl class="pairs">
                {pair(t!(msg::PATH_LETTER_HEARD_WHAT), &heard.what)}
                {pair(t!(msg::PATH_LETTER_HEARD_BECAUSE), &heard.because)}
            </dl>
        }
        .into_any(),
    };
    under_name(by_me, words)
}
