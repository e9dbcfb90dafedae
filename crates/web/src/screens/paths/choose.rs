use std::collections::BTreeSet;

use content::{ids, msg};
use engine::views::{PathItem, Reveal, RevealState};
use grammar::{Answers, Card, Slug, Value};
use leptos::prelude::*;

use super::{
    apart::{Question, question},
    part::{On, button},
};
use crate::{parts::Form, session, text::t};

const YES: Slug = Slug::literal("yes");
const COULD: Slug = Slug::literal("could");

/// The step on which each says, apart, what they would try: only what both would is seen.
pub(super) fn choose(on: &On, card: &Card) -> AnyView {
    let Some(question) = question(on, card) else { return view! { <p>{t!(msg::PATH_ALONE)}</p> }.into_any() };
    let view = question.view();
    let items = on.items(&ids::step_workout_options::ID);
    let began = on.began;
    let options = Memo::new(move |_| items.with(|items| options(items, began)));
    let part = move || {
        let reveal = view.get()?;
        let options = options.get();
        if options.is_empty() {
            return Some(view! { <p>{t!(msg::PATH_CHOOSE_EMPTY)}</p> }.into_any());
        }
        Some(match reveal.state {
            RevealState::Unanswered | RevealState::Closed => form(&question, &options),
            RevealState::Answered => kept(&question, &reveal),
            RevealState::Open => both(&question, &reveal, &options),
        })
    };
    part.into_any()
}

/// The words of what both said yes to, if there is something: what to try is asked with them.
pub(super) fn agreed(on: &On) -> Option<String> {
    let card = session::card(&ids::step_workout_choose::ID)?;
    let reveal = question(on, &card)?.view().get_untracked()?;
    let options = options(&on.items(&ids::step_workout_options::ID).get_untracked(), on.began);
    [YES, COULD].iter().find_map(|field| said(&reveal, field, &options).into_iter().next())
}

/// What there is to choose from, by the names that both devices give it: first of who began the path, then of the other.
fn options(items: &[PathItem], began: bool) -> Vec<(Slug, String)> {
    let of = |mine: bool| items.iter().rfind(|item| item.mine == mine);
    let all = [("a", of(began)), ("b", of(!began))].into_iter().filter_map(|(who, item)| Some((who, item?)));
    let named = |who: &str, item: &PathItem| {
        let fields = [
            ids::step_workout_options::ONE,
            ids::step_workout_options::TWO,
            ids::step_workout_options::THREE,
            ids::step_workout_options::FOUR,
        ];
        let option = |field: Slug| match item.answers.get(&field)? {
            Value::Text(text) => Some((Slug::new(format!("{who}_{field}")).ok()?, text.clone())),
            _ => None,
        };
        fields.into_iter().filter_map(option).collect::<Vec<_>>()
    };
    all.flat_map(|(who, item)| named(who, item)).collect()
}

fn form(question: &Question, options: &[(Slug, String)]) -> AnyView {
    if !question.writes {
        return ().into_any();
    }
    let form = Form::beginning(question.card.clone(), Answers::new());
    let rows: Vec<AnyView> = options.iter().map(|(option, words)| choice(&form, option, words)).collect();
    let of = question.clone();
    let keep = button("btn main", t!(msg::DO_KEEP_THIS), move || of.answer(&form));
    view! { <div class="stack">{rows}</div><div class="line">{keep}</div> }.into_any()
}

/// Yes, maybe or no to one option. Who says yes could do it, too: so a yes and a maybe meet.
fn choice(form: &Form, option: &Slug, words: &str) -> AnyView {
    let chips = [
        (t!(msg::PATH_CHOOSE_YES), true, true),
        (t!(msg::PATH_CHOOSE_MAYBE), false, true),
        (t!(msg::PATH_CHOOSE_NO), false, false),
    ];
    let chips: Vec<AnyView> = chips
        .into_iter()
        .map(|(label, yes, could)| {
            let (reads, writes, of, sets) = (form.clone(), form.clone(), option.clone(), option.clone());
            let chosen = move || (has(&reads, &YES, &of), has(&reads, &COULD, &of)) == (yes, could);
            let choose = move |_| {
                put(&writes, &YES, &sets, yes);
                put(&writes, &COULD, &sets, could);
            };
            let name = format!("choose.{option}");
            view! {
                <label class="chip">
                    <input type="radio" name=name prop:checked=chosen on:change=choose />
                    {label}
                </label>
            }
            .into_any()
        })
        .collect();
    view! {
        <fieldset class="stack tight">
            <legend class="words">{words.to_owned()}</legend>
            <div class="chips">{chips}</div>
        </fieldset>
    }
    .into_any()
}

fn has(form: &Form, field: &Slug, option: &Slug) -> bool {
    matches!(form.value(field), Some(Value::Many(chosen)) if chosen.contains(option))
}

fn put(form: &Form, field: &Slug, option: &Slug, is_in: bool) {
    let mut chosen = match untrack(|| form.value(field)) {
        Some(Value::Many(chosen)) => chosen,
        _ => BTreeSet::new(),
    };
    if is_in {
        chosen.insert(option.clone());
    } else {
        chosen.remove(option);
    }
    form.set(field, (!chosen.is_empty()).then_some(Value::Many(chosen)));
}

fn kept(question: &Question, reveal: &Reveal) -> AnyView {
    view! {
        <div class="card mine stack snug">
            <p>{t!(msg::PATH_CHOOSE_KEPT)}</p>
            <p class="meta">{t!(msg::PATH_CHOOSE_NONE)}</p>
            <div class="line">{question.again(reveal, t!(msg::PATH_CHOOSE_AGAIN))}</div>
        </div>
    }
    .into_any()
}

fn both(question: &Question, reveal: &Reveal, options: &[(Slug, String)]) -> AnyView {
    let list = |title: String, words: Vec<String>| {
        let words: Vec<AnyView> =
            words.into_iter().map(|words| view! { <li class="words">{words}</li> }.into_any()).collect();
        (!words.is_empty()).then(|| view! { <p>{title}</p><ul class="stack tight">{words}</ul> })
    };
    let (yes, could) = (said(reveal, &YES, options), said(reveal, &COULD, options));
    let could = could.into_iter().filter(|words| !yes.contains(words)).collect();
    view! {
        <div class="card lamp stack snug">
            {list(t!(msg::PATH_CHOOSE_BOTH), yes.clone())}
            {list(t!(msg::PATH_CHOOSE_COULD), could)}
            <div class="line">{question.again(reveal, t!(msg::PATH_CHOOSE_AGAIN))}</div>
        </div>
    }
    .into_any()
}

/// What both said to some options, in words.
fn said(reveal: &Reveal, field: &Slug, options: &[(Slug, String)]) -> Vec<String> {
    let both = |option: &Slug| reveal.both.contains(&format!("{field}.{option}"));
    options.iter().filter(|(option, _)| both(option)).map(|(_, words)| words.clone()).collect()
}
