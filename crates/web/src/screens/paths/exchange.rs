use content::{ids, msg};
use engine::{
    Action, Move, Now,
    views::{Exchange, ExchangeOf, May, RevealOf, Revision, Stage},
};
use grammar::{Answers, Card, Day, Value};
use leptos::prelude::*;
use proto::{EntityId, Hash};

use super::{
    choose,
    part::{On, button, inputs, said_by},
};
use crate::{
    parts::Form,
    session,
    text::{self, t},
};

/// How long until both look again, in days.
const LOOK_AGAIN: i32 = 14;
/// The seventh day of a week.
const SUNDAY: i32 = 6;

/// A step on which one says something and the other says yes, or says it in other words.
pub(super) fn exchange(on: &On, card: &Card) -> AnyView {
    let heard = card.id == ids::step_workout_heard::ID;
    let items = on.items(&card.id);
    // Each says back what they heard; what is tried is one thing for both.
    let asks = Memo::new(move |_| items.with(|all| !all.iter().any(|item| item.mine || !heard)));
    let (of, made) = (on.clone(), card.clone());
    let form = move || (of.writes && asks.get()).then(|| asking(&of, &made));
    let told = heard.then(|| their_words(on));
    view! { {told}{standing(on, card, false)}{form} }.into_any()
}

/// What stands between both on a step; `again` where they look at it again.
pub(super) fn standing(on: &On, card: &Card, again: bool) -> AnyView {
    let items = on.items(&card.id);
    let entities = Memo::new(move |_| items.with(|all| all.iter().map(|item| item.entity).collect::<Vec<_>>()));
    let (on, card) = (on.clone(), card.clone());
    let all = move || entities.get().into_iter().map(|entity| one(&on, &card, entity, again)).collect::<Vec<AnyView>>();
    all.into_any()
}

fn asking(on: &On, card: &Card) -> AnyView {
    let heard = card.id == ids::step_workout_heard::ID;
    let form = Form::beginning(card.clone(), if heard { Answers::new() } else { proposal(on) });
    let (typed, of) = (inputs(&form), on.clone());
    let words = if heard { t!(msg::PATH_SAY_IT) } else { t!(msg::PATH_TRY_DO) };
    let card = card.id.clone();
    let say = button("btn main", words, move || {
        form.let_go();
        let (card, about, answers) = (card.clone(), Some(of.path), form.said());
        of.act(Action::Open { card, about, answers, audience: of.audience }, || ());
    });
    view! { <div class="stack">{typed}<div class="line">{say}</div></div> }.into_any()
}

/// What both would try, until the coming Sunday.
fn proposal(on: &On) -> Answers {
    let what = choose::agreed(on).map(|words| (ids::step_workout_try::WHAT, Value::Text(words)));
    let until = session::now().map(|now| (ids::step_workout_try::UNTIL, Value::Day(next_sunday(now.day()))));
    what.into_iter().chain(until).collect()
}

/// What the other told, to say back.
fn their_words(on: &On) -> AnyView {
    let Some(card) = session::card(&ids::step_workout_tell::ID) else { return ().into_any() };
    let asking = engine::Asking::Card { card: card.id.clone(), span: None, about: Some(on.path) };
    let reveal = session::ask(RevealOf(asking));
    let theirs = Memo::new(move |_| reveal.with(|reveal| reveal.as_ref().and_then(|reveal| reveal.theirs.clone())));
    (move || theirs.get().map(|theirs| view! { <div class="card">{said_by(false, &card, &theirs)}</div> })).into_any()
}

fn one(on: &On, card: &Card, entity: EntityId, again: bool) -> AnyView {
    let view = session::ask(ExchangeOf(entity));
    let writing = RwSignal::new(None::<Hash>);
    let (on, card) = (on.clone(), card.clone());
    let part = move || match writing.get() {
        Some(instead_of) => view.get_untracked().map(|exchange| otherwise(&on, &card, &exchange, instead_of, writing)),
        None => view.get().map(|exchange| stands(&on, &card, &exchange, writing, again)),
    };
    part.into_any()
}

fn stands(on: &On, card: &Card, exchange: &Exchange, writing: RwSignal<Option<Hash>>, again: bool) -> AnyView {
    let heard = card.id == ids::step_workout_heard::ID;
    let (words, note) = match exchange.stage {
        Stage::ForMe => (exchange.their_words.as_ref(), None),
        Stage::Agreed if heard => (exchange.in_force.as_ref(), Some(t!(msg::PATH_HEARD_YES))),
        Stage::Agreed => (exchange.in_force.as_ref(), Some(until(exchange))),
        Stage::Asked | Stage::TheySaidNo if heard => (exchange.my_words.as_ref(), None),
        Stage::Asked => (exchange.my_words.as_ref(), Some(t!(msg::PATH_TRY_ASKED))),
        Stage::TheySaidNo | Stage::ISaidNo | Stage::Resting | Stage::OnlyMine | Stage::Stopped => {
            (Some(&exchange.newest), Some(t!(msg::PATH_TRY_RESTING)))
        }
    };
    let words = words.unwrap_or(&exchange.newest);
    let said = |revision: &Revision| said_by(revision.mine, card, &revision.answers);
    let tap = |class: &'static str, words: String, step: Move| {
        let (of, entity) = (on.clone(), exchange.entity);
        button(class, words, move || of.act(Action::Move(entity, step.clone()), || ()))
    };
    let buttons: Vec<AnyView> = exchange
        .moves
        .iter()
        .filter(|_| on.writes)
        .filter_map(|may| match may {
            May::Accept(of) => {
                let words = if heard { t!(msg::PATH_HEARD_YES) } else { t!(msg::PATH_TRY_YES) };
                Some(tap("btn", words, Move::Accept(*of)))
            }
            May::Counter(of) if exchange.stage == Stage::ForMe || (!heard && exchange.stage != Stage::Asked) => {
                let (of, words) = (*of, if heard { t!(msg::PATH_HEARD_ALMOST) } else { t!(msg::DO_CHANGE) });
                Some(button("btn", words, move || writing.set(Some(of))))
            }
            May::Decline(of) => Some(tap("btn", t!(msg::PATH_TRY_NO), Move::Decline(*of))),
            May::Withdraw(of) if exchange.stage == Stage::Asked => {
                Some(tap("btn quiet edge", t!(msg::PATH_TRY_BACK), Move::Withdraw(*of)))
            }
            May::Review(of) if again && exchange.stage == Stage::Agreed => {
                let until = session::now().map(|now: Now| now.day().plus(LOOK_AGAIN));
                Some(tap("btn", t!(msg::PATH_TRY_KEEP), Move::Review(*of, until)))
            }
            May::Close if !heard && exchange.stage == Stage::Agreed => {
                Some(tap("btn", t!(msg::PATH_TRY_STOP), Move::Close))
            }
            May::Counter(_) | May::Withdraw(_) | May::Review(_) | May::Close | May::Share => None,
        })
        .collect();
    let class = if exchange.stage == Stage::ForMe { "card lamp stack snug" } else { "card stack snug" };
    let note = note.map(|note| view! { <p class="meta">{note}</p> });
    view! { <div class=class>{said(words)}{note}<div class="taps">{buttons}</div></div> }.into_any()
}

/// The same in other words.
fn otherwise(on: &On, card: &Card, exchange: &Exchange, instead_of: Hash, writing: RwSignal<Option<Hash>>) -> AnyView {
    let start = [&exchange.their_words, &exchange.in_force].into_iter().flatten().next().unwrap_or(&exchange.newest);
    let form = Form::of(card.clone(), start.answers.clone());
    let (typed, of, entity) = (inputs(&form), on.clone(), exchange.entity);
    let heard = card.id == ids::step_workout_heard::ID;
    let words = if heard { t!(msg::PATH_HEARD_ALMOST_DO) } else { t!(msg::PATH_TRY_DO) };
    let say = button("btn main", words, move || {
        of.act(Action::Move(entity, Move::Counter(instead_of, form.said())), move || writing.set(None));
    });
    let stop = button("btn quiet", t!(msg::DO_NOT_NOW), move || writing.set(None));
    view! { <div class="card stack">{typed}<div class="line">{say}{stop}</div></div> }.into_any()
}

/// Until when both try it: what they said last, or what the words say.
fn until(exchange: &Exchange) -> String {
    let said = exchange.in_force.as_ref().and_then(|words| match words.answers.get(&ids::step_workout_try::UNTIL)? {
        Value::Day(day) => Some(*day),
        _ => None,
    });
    match exchange.look_again.or(said) {
        Some(day) => t!(msg::PATH_TRY_AGREED, date = text::day(day)),
        None => t!(msg::PATH_TRY_AGREED_OPEN),
    }
}

fn next_sunday(today: Day) -> Day {
    let sunday = today.week().monday().plus(SUNDAY);
    if sunday > today { sunday } else { sunday.plus(SUNDAY + 1) }
}
