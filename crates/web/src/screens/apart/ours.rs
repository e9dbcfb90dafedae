use std::collections::BTreeSet;

use content::{Area, ids, msg};
use engine::{
    Action, Asking, FormAudience,
    views::{Entries, Entry, Reveal, RevealOf},
};
use grammar::{Audience, Value};
use leptos::{prelude::*, task::spawn_local};
use proto::EntityId;

use super::part::{Apart, not_two, note};
use crate::{
    app::go,
    parts::{
        Form, Icon, are_two, back, between, erase_entry, field, heading, lie, other_name, row, status, up, with_area,
    },
    screens::nowhere,
    session,
    text::{self, t},
};

/// From how many steps on two answers are far apart.
const FAR: i16 = 2;

/// "Mine or ours?": a worry in one line, put to both; and those that were named.
pub(crate) fn ours() -> AnyView {
    with_area(Area::Together, t!(msg::OURS_TITLE), || {
        let all = session::ask(Entries { of: ids::worry::ID });
        let rows = move || {
            let rows: Vec<AnyView> = all.with(|all| all.iter().filter(is_named).filter_map(worry_row).collect());
            match rows.is_empty() {
                true => view! { <p>{t!(msg::OURS_EMPTY)}</p> }.into_any(),
                false => view! {
                    <section class="stack tight">
                        <h2 class="small">{t!(msg::OURS_NAMED)}</h2>
                        <div class="rows">{rows}</div>
                    </section>
                }
                .into_any(),
            }
        };
        let put = if are_two() { name_it() } else { not_two() };
        view! {
            {up()}
            <div class="stack loose">
                <header class="stack tight">
                    {heading(t!(msg::OURS_TITLE))}
                    <p class="meta">{t!(msg::OURS_LEDE)}</p>
                </header>
                {put}
                {rows}
            </div>
        }
        .into_any()
    })
}

/// One worry: answered apart, then how far apart both are, which is news and no fault.
pub(crate) fn worry(worry: EntityId) -> AnyView {
    with_area(Area::Together, t!(msg::OURS_TITLE), move || {
        let all = session::ask(Entries { of: ids::worry::ID });
        let found = Memo::new(move |_| {
            all.with(|all| all.iter().filter(is_named).find(|entry| entry.entity == worry).map(|e| (e.mine, words(e))))
        });
        let page = move || match (found.get(), session::card(&ids::reveal_mine_or_ours::ID)) {
            (Some((mine, words)), Some(card)) => {
                let name = if mine { t!(msg::PERSON_YOU) } else { other_name() };
                let apart = Apart::new(asking(worry), &card);
                let scale = card.clone();
                let body = apart.draw(
                    || ().into_any(),
                    move |seen| {
                        let at =
                            lie(&scale, &ids::reveal_mine_or_ours::PLACE, seen.mine.as_ref(), seen.theirs.as_ref());
                        at.map(|at| far_or_near(&scale, at)).into_any()
                    },
                );
                let erase = mine.then(|| erase_entry(Memo::new(move |_| Some(worry)), "/ours"));
                view! {
                    {back("/ours", t!(msg::OURS_TITLE))}
                    <div class="stack loose">
                        <header class="stack tight">
                            <p class="over">{t!(msg::PERSON_LABEL, name = name)}</p>
                            {heading(words)}
                            <p>{text::title(&card)}</p>
                        </header>
                        {body}
                        {erase}
                    </div>
                }
                .into_any()
            }
            _ => nowhere(),
        };
        page.into_any()
    })
}

/// Worries that the other has named and this person has not answered, and such as both see: for Today.
pub(super) fn named_by_the_other(entry: &Entry) -> Option<Reveal> {
    let seen = session::ask(RevealOf(asking(entry.entity)));
    (!entry.mine).then(|| seen.get()).flatten()
}

/// What a worry says.
pub(super) fn words(entry: &Entry) -> String {
    match entry.answers.get(&ids::worry::TEXT) {
        Some(Value::Text(words)) => words.clone(),
        _ => String::new(),
    }
}

fn asking(worry: EntityId) -> Asking {
    Asking::Card { card: ids::reveal_mine_or_ours::ID, span: None, about: Some(worry) }
}

/// Whether both can read it.
fn is_named(entry: &&Entry) -> bool {
    !entry.mine || entry.shown.get(&ids::worry::TEXT).is_some()
}

fn worry_row(entry: &Entry) -> Option<AnyView> {
    let seen = session::ask(RevealOf(asking(entry.entity))).get()?;
    let shape = if note(seen.state).is_some() { Icon::BothOfUs } else { Icon::Need };
    Some(row(format!("/ours/{}", entry.entity.hex()), shape, words(entry), note(seen.state)))
}

fn name_it() -> AnyView {
    let Some(form) = Form::open(&ids::worry::ID, None) else { return ().into_any() };
    let fields: Vec<AnyView> = form.card().fields.iter().map(|asked| field(&form, asked)).collect();
    let said = ArcRwSignal::new(String::new());
    let (outcome, ready) = (said.clone(), form.clone());
    let ready = Memo::new(move |_| !ready.said_now().is_empty());
    let put = move |_| {
        if !ready.get_untracked() {
            return;
        }
        let write = Action::Write {
            card: ids::worry::ID,
            span: None,
            about: None,
            answers: form.said(),
            clear: BTreeSet::new(),
            audience: FormAudience { form: Audience::BothOfUs, ..FormAudience::default() },
        };
        let named = session::act(write);
        form.let_go();
        let outcome = outcome.clone();
        spawn_local(async move {
            match named.await {
                Ok(Some(worry)) => go(&format!("/ours/{}", worry.hex())),
                Ok(None) => {}
                Err(refusal) => outcome.set(text::refusal(&refusal)),
            }
        });
    };
    view! {
        <div class="stack">
            {fields}
            <div class="line">
                <button type="button" class="btn main" aria-disabled=move || (!ready.get()).to_string() on:click=put>
                    {t!(msg::OURS_PUT)}
                </button>
            </div>
            <p class="meta">{t!(msg::OURS_PUT_NOTE)}</p>
            {status(said)}
        </div>
    }
    .into_any()
}

/// Where both put it; far apart, there is talk before any plan. Each may also feel it as their own.
fn far_or_near(card: &grammar::Card, (mine, theirs): (i16, i16)) -> AnyView {
    let both_mine = mine < FAR && theirs < FAR;
    let far = both_mine || mine.abs_diff(theirs) >= FAR.unsigned_abs();
    let both_mine = both_mine.then(|| view! { <p>{t!(msg::OURS_BOTH_MINE)}</p> });
    let coach = text::coach(card).map(|coach| view! { <p class="meta">{coach}</p> });
    let then = match far {
        true => view! { {both_mine}<p><b>{t!(msg::OURS_FAR)}</b></p>{coach} }.into_any(),
        false => view! {
            <p>{t!(msg::OURS_NEAR)}</p>
            {coach}
            <div class="line"><a class="btn" href="/needs/new">{t!(msg::OURS_PLAN_DO)}</a></div>
        }
        .into_any(),
    };
    view! { {between(card, &ids::reveal_mine_or_ours::PLACE, (mine, theirs))}{then} }.into_any()
}
