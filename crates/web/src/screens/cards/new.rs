use content::{ids, msg};
use engine::{Action, CardStep};
use grammar::{Field, Slug};
use leptos::prelude::*;

use super::with_shapes;
use crate::{
    app::go,
    parts::{Form, back, carry_out, field_asking, heading, radios, status},
    session,
    text::{self, t},
};

/// The draft of a card that is being written, its parts, and most characters of each.
const DRAFT: Slug = Slug::literal("own");
const TITLE: Slug = Slug::literal("title");
const HELP: Slug = Slug::literal("help");
const MOST: u16 = 300;

/// The shape of a wish.
const WISH: Slug = Slug::literal("need.own");

/// A card being written.
pub(crate) fn new() -> AnyView {
    with_shapes(t!(msg::MORE_TITLE), page)
}

fn page() -> AnyView {
    let form = Form::of_texts(DRAFT, &[TITLE, HELP], MOST);
    let shapes = [ids::own_question::ID, WISH, ids::own_entry::ID];
    let chosen = RwSignal::new(0);
    let words = |(at, shape): (usize, &Slug)| Some((at, text::title(&session::card(shape)?)));
    let kinds = shapes.iter().enumerate().filter_map(words).collect();
    let kind = radios("kind", t!(msg::CARDS_KIND), None, kinds, 0, move |at| chosen.set(at));
    let ask = |field: &Field| if field.id == TITLE { t!(msg::CARDS_WORDS) } else { t!(msg::CARDS_HELP) };
    let typed: Vec<AnyView> =
        form.card().fields.iter().map(|field| field_asking(&form, field, move |_, field| ask(field))).collect();
    let said = ArcRwSignal::new(String::new());
    let refused = said.clone();
    let keep = move |_| {
        let Some(like) = shapes.get(chosen.get_untracked()).cloned() else { return };
        let title = form.text(&TITLE).unwrap_or_default();
        let write = CardStep::Write { like, title, help: form.text(&HELP) };
        let form = form.clone();
        carry_out(Action::Card(write), &refused, move || {
            form.forget();
            go("/cards");
        });
    };
    view! {
        {back("/cards", t!(msg::CARDS_TITLE))}
        <div class="stack loose">
            {heading(t!(msg::CARDS_NEW))}
            {kind}
            {typed}
            <div class="stack tight">
                <div class="line">
                    <button type="button" class="btn main" on:click=keep>{t!(msg::DO_KEEP_THIS)}</button>
                </div>
                <p class="meta">{t!(msg::CARDS_NOTE)}</p>
                {status(said)}
            </div>
        </div>
    }
    .into_any()
}
