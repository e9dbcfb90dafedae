use content::{ids, msg};
use grammar::{Audience, Day, Kind, Slug};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::go,
    parts::{Form, Icon, Slot, announce, back, big_choice, heading, icon, said_words, status},
    text::{self, t},
};

/// The lamp with little energy: one thing a screen, three taps, done. Every tap is
/// kept, so that it can be left at any point.
pub(super) fn little(form: Form, day: Day, shareable: bool) -> AnyView {
    let asked = [ids::lamp::WORD, ids::lamp::WISH];
    let steps = asked.len() as i64 + 1;
    let step = RwSignal::new(0_usize);
    let screen = move || {
        let at = step.get();
        let body = match asked.get(at) {
            Some(field) => one_question(&form, field, step),
            None => keeping(&form, shareable),
        };
        let back = if at == 0 { back("/", t!(msg::NAV_TODAY)) } else { step_back(step) };
        let count = t!(msg::NAV_STEP, step = at as i64 + 1, steps = steps);
        view! {
            {back}
            <div class="stack roomy">
                <header class="line over"><span>{text::day(day)}</span><span class="push">{count}</span></header>
                {body}
            </div>
        }
        .into_any()
    };
    screen.into_any()
}

/// A question of which one tap is enough, and which may be passed over.
fn one_question(form: &Form, field: &Slug, step: RwSignal<usize>) -> AnyView {
    let Some(field) = form.card().field(field).cloned() else { return ().into_any() };
    let Kind::Choice(options) = field.kind.clone() else { return ().into_any() };
    let ask = text::ask(form.card(), &field);
    let slot = Slot::new(form, &field);
    let next = move || step.update(|step| *step += 1);
    view! {
        {heading(ask)}
        {big_choice(&slot, &options, next)}
        <p><button type="button" class="btn quiet edge" on:click=move |_| next()>{t!(msg::DO_SKIP)}</button></p>
    }
    .into_any()
}

/// The last tap: what was said, in whole sentences, and who sees it.
fn keeping(form: &Form, shareable: bool) -> AnyView {
    let words = said_words(form.card(), &form.answers());
    let keep = |audience: Audience, words: String| {
        let (class, shape, who) = match audience {
            Audience::OnlyMe => ("big mine", Icon::OnlyMe, t!(msg::AUDIENCE_ONLY_ME)),
            Audience::BothOfUs => ("big", Icon::BothOfUs, t!(msg::AUDIENCE_BOTH)),
        };
        let form = form.clone();
        let tap = move |_| {
            let form = form.clone();
            form.choose(audience);
            spawn_local(async move {
                if form.keep_it().await.is_ok() {
                    announce(form.outcome().get_untracked());
                    go("/");
                }
            });
        };
        view! {
            <button type="button" class=class on:click=tap>
                {icon(shape)}
                <span><b>{words}</b><span class="meta">{who}</span></span>
            </button>
        }
        .into_any()
    };
    let show = shareable.then(|| keep(Audience::BothOfUs, t!(msg::SHOW_IT_YES)));
    view! {
        {heading(t!(msg::TODAY_LAMP_MINE))}
        <p class="words">{words}</p>
        <div class="stack snug">{keep(Audience::OnlyMe, t!(msg::BEGIN_KEEP_FOR_ME))}{show}</div>
        {status(form.outcome())}
    }
    .into_any()
}

fn step_back(step: RwSignal<usize>) -> AnyView {
    let back = move |_| step.update(|step| *step = step.saturating_sub(1));
    view! { <p><button type="button" class="btn quiet edge" on:click=back>{icon(Icon::Back)}{t!(msg::NAV_BACK)}</button></p> }
        .into_any()
}
