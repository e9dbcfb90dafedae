use content::{Area, area_of, ids, msg};
use engine::{
    Action, Draft, DraftId, Energy, FormAudience, HouseChange, Span,
    views::{Partner, Sheet, Shown, Today, TodayView},
};
use grammar::{Answers, Audience, Day, Value};
use leptos::{prelude::*, task::spawn_local};
use proto::EntityId;

use super::{
    apart_today, is_stormy, keys_today::keys_today, letters_today, paths_today, small_today, storms_today,
    support_today, talks_today,
};
use crate::{
    app::{go, quiet},
    parts::{
        Art, Icon, art, audience_badge, heading_named, icon, one_tap_answers, row, shown, small_icon, status,
        sync_line, weather,
    },
    session,
    text::{self, t},
};

type View = ArcRwSignal<TodayView>;

/// The one thing that matters now.
#[derive(Clone, Copy, PartialEq)]
enum Lit {
    /// My lamp of this day is not lit; whether it was begun.
    Mine { begun: bool },
    /// The other has shown a lamp today.
    Theirs(EntityId),
    /// Nothing: then nothing is lit.
    Nothing,
}

impl Lit {
    fn is_any(self) -> bool {
        true
    }

    fn is_mine(self) -> bool {
        matches!(self, Self::Mine { .. })
    }
}

/// The first screen: what matters now in one lit card, then what the other shared, what I said, and what is open if
/// one likes. An empty place stays empty, and nobody is told how long they were away.
pub(crate) fn today() -> AnyView {
    let view = session::ask(Today { lamp: ids::lamp::ID, table: ids::table::ID });
    let stormy = is_stormy();
    let of = view.clone();
    let body = move || match stormy.get() {
        false => view! { {lit_card(&of, Lit::is_any)}{rest(&of)} }.into_any(),
        // While a storm is on, Today is small.
        true => {
            let (lamp, of_rest) = (memo(&of, |view| (view.lamp.clone(), view.day)), of.clone());
            let small = move || {
                let (of, (lamp, day)) = (of_rest.clone(), lamp.get());
                small_today(lamp, day, move || rest(&of))
            };
            view! { {lit_card(&of, Lit::is_mine)}{small} }.into_any()
        }
    };
    view! {
        <div class="stack two">
            {greeting(&view)}
            {keys_today(true)}
            {support_today()}
            {storms_today()}
            {body}
            <footer class="all">{sync_line()}</footer>
        </div>
    }
    .into_any()
}

/// All but the one thing that matters now.
fn rest(view: &View) -> AnyView {
    let (little, of) = (memo(view, |view| view.house.energy == Energy::Little), view.clone());
    let open = move || what_is_open(&of, little.get());
    view! {
        {keys_today(false)}
        {talks_today()}
        {letters_today()}
        {paths_today()}
        {apart_today()}
        <div class="cards all">{their_cards(view)}{my_card(view)}</div>
        {open}
    }
    .into_any()
}

fn greeting(view: &View) -> AnyView {
    let words = match text::hour() {
        5..=11 => t!(msg::GREETING_MORNING),
        12..=17 => t!(msg::GREETING_DAY),
        18..=22 => t!(msg::GREETING_EVENING),
        _ => t!(msg::GREETING_NIGHT),
    };
    let (dated, little) = (view.clone(), memo(view, |view| view.house.energy == Energy::Little));
    let simpler = move || {
        let (words, energy) = match little.get() {
            true => (t!(msg::DO_CHANGE), Energy::Some),
            false => (t!(msg::TODAY_SIMPLER), Energy::Little),
        };
        let note = little.get().then(|| view! { <span class="meta">{t!(msg::ENERGY_LITTLE_NOTE)}</span> });
        let change =
            move |_| spawn_local(async move { drop(session::act(Action::House(HouseChange::Energy(energy))).await) });
        view! {
            <p class="line">
                {note}
                <button type="button" class="btn quiet edge" on:click=change>{icon(Icon::LowEnergy)}{words}</button>
            </p>
        }
    };
    view! {
        <header class="all line top">
            <div class="fill stack tight">
                <p class="over">{move || text::day(dated.with(|view| view.day))}</p>
                {heading_named(&t!(msg::TODAY_TITLE), words)}
                {simpler}
            </div>
            <div class="wide-only">{art(Art::HarbourHouse, "aside")}</div>
        </header>
    }
    .into_any()
}

fn lit_card(view: &View, within: fn(Lit) -> bool) -> AnyView {
    let (lit, view) = (memo(view, lit), view.clone());
    let card = move || match lit.get() {
        lit if !within(lit) => None,
        Lit::Mine { begun } => Some(ask_for_mine(begun, view.with_untracked(|view| view.day))),
        Lit::Theirs(entity) => Some(their_card(&view, entity, "card lamp all")),
        Lit::Nothing => None,
    };
    card.into_any()
}

/// What is lit is decided by what has been said, not by what has been answered: a card does not go out under the
/// finger that taps it.
fn lit(view: &TodayView) -> Lit {
    if view.lamp.entity.is_none() {
        return Lit::Mine { begun: view.lamp.draft.is_some() };
    }
    if quiet().get() {
        return Lit::Nothing;
    }
    let of_today = |entry: &&Shown| entry.card == ids::lamp::ID && entry.span == Some(Span::Day(view.day));
    view.theirs.iter().find(of_today).map_or(Lit::Nothing, |entry| Lit::Theirs(entry.entity))
}

/// "How is today?", with the four words at hand: one tap and the form is open, with that word chosen.
fn ask_for_mine(begun: bool, day: Day) -> AnyView {
    let choices = if begun {
        view! {
            <p class="meta">{t!(msg::LAMP_DRAFT)}</p>
            <div class="line"><a class="btn main" href="/lamp">{t!(msg::DO_NEXT)}</a></div>
        }
        .into_any()
    } else {
        view! { <div class="words-of-day">{words_of_day(day)}</div> }.into_any()
    };
    view! {
        <section class="card lamp all" aria-labelledby="now">
            <div class="stack snug">
                <p class="tag over">{small_icon(Icon::Today)}{t!(msg::LAMP_TITLE)}</p>
                <h2 id="now">{t!(msg::TODAY_LAMP_ASK)}</h2>
                {choices}
            </div>
        </section>
    }
    .into_any()
}

fn words_of_day(day: Day) -> Vec<AnyView> {
    let Some(card) = session::card(&ids::lamp::ID) else { return Vec::new() };
    let Some(field) = card.field(&ids::lamp::WORD) else { return Vec::new() };
    let button = |word: &grammar::Slug| {
        let answers = Answers::new().with(field.id.clone(), Value::Choice(word.clone()));
        let id = DraftId { card: card.id.clone(), span: Some(Span::Day(day)) };
        let draft = Action::Draft(id, Some(Draft { answers, audience: FormAudience::default() }));
        let begin = move |_| {
            let kept = session::act(draft.clone());
            spawn_local(async move {
                // If it could not be kept, the form opens empty and says why on the next tap.
                let _ = kept.await;
                go("/lamp");
            });
        };
        let words = text::option(&card, field, word);
        view! { <button type="button" class="btn" on:click=begin>{weather(word).map(icon)}{words}</button> }.into_any()
    };
    field.kind.options().iter().map(button).collect()
}

/// What the other has shown, newest first, but for what is lit and for answers, which stand with what they answer.
fn their_cards(view: &View) -> AnyView {
    let keys = memo(view, |view| {
        let lit = lit(view);
        // What has its words elsewhere stands with what it belongs to.
        let here = |entry: &&Shown| area_of(&entry.card) == Area::Core && entry.card != ids::answer::ID;
        let entries = view.theirs.iter().filter(here).filter(|entry| lit != Lit::Theirs(entry.entity));
        entries.map(|entry| entry.entity).collect::<Vec<_>>()
    });
    let view = view.clone();
    let card = move |entity: EntityId| their_card(&view, entity, "card");
    view! { <For each=move || keys.get() key=|key| *key children=card /> }.into_any()
}

/// One thing that the other has shown. When they correct it, its words change in their place.
fn their_card(view: &View, entity: EntityId, class: &'static str) -> AnyView {
    let of = move |view: &TodayView| view.theirs.iter().find(|entry| entry.entity == entity).cloned();
    let Some(entry) = view.with_untracked(of) else { return ().into_any() };
    let Some(card) = session::card(&entry.card) else { return ().into_any() };
    let tap = (entry.card == ids::lamp::ID && !quiet().get_untracked())
        .then(|| one_tap_answers(entity, memo(view, move |view| my_answer(view, entity))));
    let when = memo(view, move |view| of(view).map(|entry| when(&entry, view.day)));
    let name = memo(view, |view| partner_name(view.house.partner.as_ref()));
    let rows = memo(view, move |view| of(view).map(|entry| entry.rows));
    let title = text::title(&card);
    let said = move || rows.get().map(|rows| shown(&card, &rows.into_iter().collect()));
    view! {
        <section class=class>
            <div class="stack snug">
                <div class="line">
                    {audience_badge(Audience::BothOfUs)}<span class="meta push">{move || when.get()}</span>
                </div>
                <p class="over">{title}</p>
                <h2 class="small">{move || t!(msg::PERSON_LABEL, name = name.get())}</h2>
                {said}
                {tap}
            </div>
        </section>
    }
    .into_any()
}

/// Of which day it is, as seen from today.
fn when(entry: &Shown, today: Day) -> String {
    match entry.span {
        Some(Span::Day(of)) => text::relative_day(of, today),
        Some(Span::Week(_)) | None => text::relative_day(entry.day, today),
    }
}

fn my_answer(view: &TodayView, entity: EntityId) -> Option<Value> {
    let entry = view.theirs.iter().find(|entry| entry.entity == entity)?;
    entry.my_answers.iter().rev().find(|(field, _)| *field == ids::answer::TAP).map(|(_, value)| value.clone())
}

/// My lamp of today once it is lit, who sees it, and what the other answered.
fn my_card(view: &View) -> AnyView {
    let there = memo(view, |view| view.lamp.entity);
    let view = view.clone();
    (move || there.get().map(|entity| my_lamp(&view, entity))).into_any()
}

fn my_lamp(view: &View, entity: EntityId) -> AnyView {
    let shares = memo(view, |view| said_to(&view.lamp).all(|to| to == Audience::BothOfUs));
    let some = memo(view, |view| said_to(&view.lamp).any(|to| to == Audience::BothOfUs));
    let shareable = memo(view, |view| {
        view.house.partner.as_ref().is_some_and(|partner| !partner.ended) && !quiet().get_untracked()
    });
    let body = view.clone();
    let body = move || session::card(&ids::lamp::ID).map(|card| body.with(|view| shown(&card, &standing(&view.lamp))));
    let replies = view.clone();
    let replies = move || replies.with(replies_to);
    let badge = move || audience_badge(if shares.get() { Audience::BothOfUs } else { Audience::OnlyMe });
    let mixed =
        move || (some.get() && !shares.get()).then(|| view! { <span class="meta">{t!(msg::AUDIENCE_MIXED)}</span> });
    let said = ArcRwSignal::new(String::new());
    let outcome = said.clone();
    let switch = move || {
        let said = outcome.clone();
        shareable.get().then(|| {
            let tap = move |_| share(entity, !shares.get_untracked(), said.clone());
            let words = move || if shares.get() { t!(msg::AUDIENCE_STOP) } else { t!(msg::SHOW_IT_YES) };
            view! { <button type="button" class="btn quiet" on:click=tap>{words}</button> }
        })
    };
    view! {
        <section class=move || if shares.get() { "card" } else { "card mine" }>
            <div class="stack snug">
                <div class="line">{badge}{mixed}</div>
                <h2 class="small">{t!(msg::TODAY_LAMP_MINE)}</h2>
                {body}
                {replies}
                <div class="line foot"><a class="btn quiet" href="/lamp">{t!(msg::DO_CHANGE)}</a>{switch}</div>
                {status(said)}
            </div>
        </section>
    }
    .into_any()
}

/// Shows my lamp to the other, or keeps it to myself from now on, and says what that means.
fn share(entity: EntityId, show: bool, said: ArcRwSignal<String>) {
    let form = if show { Audience::BothOfUs } else { Audience::OnlyMe };
    let outcome = session::act(Action::Share { entity, audience: FormAudience { form, ..FormAudience::default() } });
    spawn_local(async move {
        said.set(match outcome.await {
            Err(refusal) => text::refusal(&refusal),
            Ok(_) if show => t!(msg::SAVED_BOTH),
            Ok(_) => t!(msg::AUDIENCE_STOP_NOTE),
        });
    });
}

/// What the other answered to my lamp with one tap.
fn replies_to(view: &TodayView) -> Vec<AnyView> {
    let Some(card) = session::card(&ids::answer::ID) else { return Vec::new() };
    let Some(field) = card.field(&ids::answer::TAP) else { return Vec::new() };
    let name = partner_name(view.house.partner.as_ref());
    let newest = view.lamp.answers.iter().max_by_key(|answer| answer.wall_ms);
    let taps = newest.into_iter().flat_map(|answer| &answer.rows).filter(|(id, _)| *id == field.id);
    taps.filter_map(|(_, value)| text::said(&card, field, value))
        .map(|words| {
            let words = t!(msg::THEIR_ANSWER_THEIRS, name = &name, answer = words);
            view! { <p class="note words">{words}</p> }.into_any()
        })
        .collect()
}

/// What one may do if one likes: yesterday, the table, inviting. Each a quiet line.
fn what_is_open(view: &View, little: bool) -> AnyView {
    let yesterday = memo(view, |view| (view.day.plus(-1), view.yesterday.entity.is_some()));
    let table = memo(view, |view| view.table.entity.is_some());
    let alone = memo(view, |view| view.house.partner.is_none());
    let yesterday = move || {
        let (day, said) = yesterday.get();
        let words = if said { t!(msg::TODAY_YESTERDAY_CHANGE) } else { t!(msg::TODAY_YESTERDAY_OPEN) };
        let note = (!said).then(|| t!(msg::TODAY_YESTERDAY_ASK));
        row(format!("/lamp/{day}"), Icon::Calm, words, note)
    };
    let invite =
        move || alone.get().then(|| row("/invite", Icon::BothOfUs, t!(msg::PLACE_INVITE), Some(t!(msg::TODAY_INVITE))));
    let table = move || {
        let (words, button) = match table.get() {
            true => (t!(msg::TODAY_TABLE_MINE), t!(msg::TODAY_TABLE_CHANGE)),
            false => (t!(msg::TODAY_TABLE_ASK), t!(msg::TODAY_TABLE_OPEN)),
        };
        view! { <p>{words}</p><div><a class="btn" href="/table">{button}</a></div> }
    };
    // The table is for two.
    let table = (!quiet().get_untracked()).then(|| {
        view! {
            <section class="card side all">
                {art(Art::TwoChairs, "")}
                <div class="stack snug">
                    <p class="over">{t!(msg::WEEK_THIS)}</p>
                    <h2 class="small">{t!(msg::TABLE_TITLE)}</h2>
                    {table}
                </div>
            </section>
        }
    });
    let all = view! {
        {table}
        <div class="rows all">{yesterday}{invite}</div>
    };
    if !little {
        return all.into_any();
    }
    // One thing at a time: the rest is there for who asks for it.
    let more = t!(msg::DO_MORE);
    view! { <details class="all"><summary>{icon(Icon::Add)}{more}</summary><div class="stack">{all}</div></details> }
        .into_any()
}

/// Who sees what stands in a form: an audience for each answer that has one.
fn said_to(sheet: &Sheet) -> impl Iterator<Item = Audience> {
    sheet.rows.iter().filter(|row| row.value.is_some()).filter_map(|row| row.audience)
}

fn standing(sheet: &Sheet) -> Answers {
    sheet.rows.iter().filter_map(|row| Some((row.field.clone(), row.value.clone()?))).collect()
}

fn partner_name(partner: Option<&Partner>) -> String {
    partner.and_then(|partner| partner.name.clone()).unwrap_or_else(|| t!(msg::PERSON_OTHER))
}

/// A part of the view that changes only when it itself changes.
fn memo<T: PartialEq + Send + Sync + 'static>(
    view: &View,
    part: impl Fn(&TodayView) -> T + Send + Sync + 'static,
) -> Memo<T> {
    let view = view.clone();
    Memo::new(move |_| view.with(&part))
}
