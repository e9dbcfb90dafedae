use content::{Area, msg};
use engine::views::{LetterOf, LetterState, LetterView};
use grammar::Card;
use leptos::prelude::*;
use proto::EntityId;

use super::{reader::Reader, writer::Writer};
use crate::{
    parts::{back, heading, with_area},
    screens::nowhere,
    session,
    text::{self, t},
};

/// One letter, as its reader or its writer has it.
pub(crate) fn one(letter: EntityId) -> AnyView {
    let view = session::ask(LetterOf(letter));
    let of = view.clone();
    // What is old may still be on its way from the vault.
    let card = Memo::new(move |_| of.with(|view| view.as_ref().map(|view| view.letter.card.clone())));
    let page = move || match card.get().as_ref().and_then(session::card) {
        Some(card) => {
            let view = view.clone();
            with_area(Area::Letters, text::title(&card), move || page(letter, &card, &view))
        }
        None => nowhere(),
    };
    page.into_any()
}

fn page(letter: EntityId, card: &Card, view: &ArcRwSignal<Option<LetterView>>) -> AnyView {
    let (reader, writer) = (Reader::new(letter, card), Writer::new(letter, card));
    let shown = view.clone();
    let body = move || {
        let view = shown.get()?;
        let body = match (view.letter.mine, view.letter.state) {
            (true, _) => writer.page(&view),
            (false, LetterState::Closed) => reader.envelope(&view),
            (false, LetterState::TakenBack) => view! { <p class="note">{t!(msg::LETTER_BACK_THEIRS)}</p> }.into_any(),
            (false, _) => reader.page(&view),
        };
        let before = view.letter.about.filter(|about| session::ask(LetterOf(*about)).with_untracked(Option::is_some));
        let before = before.map(|about| {
            let to = format!("/letters/{}", about.hex());
            view! { <p><a class="btn quiet edge" href=to>{t!(msg::LETTER_FOLLOWS)}</a></p> }
        });
        Some(view! { {before}{body} })
    };
    view! {
        {back("/letters", t!(msg::NAV_LETTERS))}
        <div class="stack loose">
            {heading(text::title(card))}
            {body}
        </div>
    }
    .into_any()
}
