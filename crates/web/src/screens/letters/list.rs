use content::{Area, ids, msg};
use engine::views::{Letter, LetterState, Letters, LettersView, Sheet, SheetOf};
use grammar::{Card, Value};
use leptos::prelude::*;

use super::part::{is_blank, outside};
use crate::{
    app::{in_path, quiet},
    parts::{Icon, all_there, heading, other_name, row, with_area},
    session,
    text::{self, t},
};

/// How many letters stand on Today; the others are under Letters.
const ON_TODAY: usize = 2;
/// How much of a kept letter stands in its line, in characters.
const GLIMPSE: usize = 60;

/// Letters that came, sealed ones first; then what I keep and what I sent.
pub(crate) fn list() -> AnyView {
    with_area(Area::Letters, t!(msg::NAV_LETTERS), || {
        let view = session::ask(Letters);
        let drafts: Vec<(Card, ArcRwSignal<Sheet>)> = session::cards(&ids::letter::ID)
            .into_iter()
            .map(|card| (card.clone(), session::ask(SheetOf { card: card.id, span: None })))
            .collect();
        let groups = move || {
            let kept: Vec<AnyView> =
                drafts.iter().filter_map(|(card, sheet)| sheet.with(|sheet| kept(card, sheet))).collect();
            view.with(|view| groups(view, kept))
        };
        view! {
            <div class="stack loose">
                <header class="stack tight">
                    {heading(t!(msg::NAV_LETTERS))}
                    <p class="meta">{t!(msg::LETTERS_LEDE)}</p>
                </header>
                {groups}
                <div class="line"><a class="btn main" href="/letters/new">{t!(msg::LETTERS_NEW_DO)}</a></div>
            </div>
        }
        .into_any()
    })
}

/// Letters to open, and what was heard in mine, as a part of Today; nothing where there is neither.
pub(crate) fn letters_today() -> AnyView {
    let view = session::ask(Letters);
    let some = Memo::new(move |_| {
        let matter = |letter: &&Letter| match letter.mine {
            false => letter.state == LetterState::Closed,
            true => letter.state == LetterState::Heard && letter.landed.is_none(),
        };
        view.with(|view| view.letters.iter().filter(matter).take(ON_TODAY).cloned().collect::<Vec<Letter>>())
    });
    let part = move || {
        (some.with(|some| !some.is_empty()) && !quiet().get()).then(|| {
            all_there(&[Area::Letters], move || {
                let rows: Vec<AnyView> = some.with(|some| some.iter().filter_map(letter_row).collect());
                view! {
                    <section class="stack tight all">
                        <h2 class="small">{t!(msg::NAV_LETTERS)}</h2>
                        <div class="rows">{rows}</div>
                    </section>
                }
                .into_any()
            })
        })
    };
    part.into_any()
}

fn groups(view: &LettersView, kept: Vec<AnyView>) -> AnyView {
    if view.letters.is_empty() && kept.is_empty() {
        return view! { <p>{t!(msg::LETTERS_EMPTY)}</p> }.into_any();
    }
    let group = |title: String, rows: Vec<AnyView>| {
        (!rows.is_empty()).then(|| {
            view! { <section class="stack tight"><h2 class="small">{title}</h2><div class="rows">{rows}</div></section> }
        })
    };
    let of = |within: fn(&Letter) -> bool| {
        view.letters.iter().filter(|letter| within(letter)).filter_map(letter_row).collect()
    };
    view! {
        {group(t!(msg::LETTERS_SEALED), of(|letter| !letter.mine && letter.state == LetterState::Closed))}
        {group(t!(msg::LETTERS_CAME), of(|letter| !letter.mine && letter.state != LetterState::Closed))}
        {group(t!(msg::LETTERS_KEPT), kept)}
        {group(t!(msg::LETTERS_SENT), of(|letter| letter.mine))}
    }
    .into_any()
}

/// A letter as a line. Of one that I sent it says no more than that, until it was heard or taken back.
fn letter_row(letter: &Letter) -> Option<AnyView> {
    let card = session::card(&letter.card)?;
    let title = text::title(&card);
    let words = if letter.mine { title } else { t!(msg::LETTERS_OF, name = other_name(), what = title) };
    let note = match (letter.mine, letter.state) {
        (true, LetterState::Sent) => Some(t!(msg::LETTER_SENT)),
        (true, LetterState::Heard) => Some(t!(msg::LETTER_WAS_HEARD)),
        (true, LetterState::TakenBack) => Some(t!(msg::LETTER_BACK_MINE)),
        (false, LetterState::Closed) => outside(&card, letter),
        (false, LetterState::TakenBack) => Some(t!(msg::LETTER_TAKEN_BACK)),
        _ => Some(text::day(letter.day)),
    };
    Some(row(format!("/letters/{}", letter.entity.hex()), Icon::Letter, words, note))
}

/// A letter that is not sent, with how it begins.
fn kept(card: &Card, sheet: &Sheet) -> Option<AnyView> {
    let draft = sheet.draft.as_ref().filter(|draft| !is_blank(draft))?;
    let begins = match draft.answers.get(&ids::letter::BODY) {
        Some(Value::Text(words)) => Some(glimpse(words)),
        _ => None,
    };
    Some(row(format!("/letters/new/{}", in_path(&card.id)), Icon::OnlyMe, text::title(card), begins))
}

/// The first words of a text.
fn glimpse(words: &str) -> String {
    let line = words.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    match line.char_indices().nth(GLIMPSE) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn a_long_beginning_is_cut_between_letters() {
        assert_eq!(glimpse("\n  Сегодня тихо.\nи ещё"), "Сегодня тихо.");
        let cut = glimpse(&"ä".repeat(80));
        assert_eq!((cut.chars().count(), cut.ends_with('…')), (GLIMPSE + 1, true));
        assert_eq!(glimpse(""), "");
    }
}
