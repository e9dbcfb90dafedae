use content::{Area, ids, msg};
use engine::{Action, LetterStep, Refusal};
use grammar::{Card, Slug, Value};
use leptos::{prelude::*, task::spawn_local};
use proto::EntityId;
use wasm_bindgen::JsCast;

use super::part::draft_of;
use crate::{
    app::{card_in_path, go, go_instead, in_path, path},
    parts::{Form, announce, are_two, back, dark_link, field, heading, status, with_area},
    screens::nowhere,
    session,
    text::{self, t},
};

/// Which cards are kinds, and which are sentences to begin with.
const KIND: Slug = Slug::literal("kind");
const OPENING: Slug = Slug::literal("opening");

/// The kinds in the order in which they are offered; newer ones follow.
const ORDER: [&str; 9] = [
    "letter.fear",
    "letter.worry",
    "letter.hope",
    "letter.grief",
    "letter.my-body",
    "letter.desire",
    "letter.frustration",
    "letter.embarrassing",
    "letter.thanks",
];

/// "What is it about?": the kinds, and folded below them sentences that are hard to say.
pub(crate) fn kinds() -> AnyView {
    with_area(Area::Letters, t!(msg::LETTERS_NEW_TITLE), || {
        let mut cards = session::cards(&ids::letter::ID);
        cards.sort_by_key(|card| ORDER.iter().position(|id| card.id.as_str() == *id).unwrap_or(ORDER.len()));
        let rows = |tag: &Slug| -> Vec<AnyView> {
            let tagged = cards.iter().filter(|card| card.tags.contains(tag));
            tagged
                .map(|card| {
                    let to = format!("/letters/new/{}", in_path(&card.id));
                    view! { <a class="row" href=to><span class="fill">{text::title(card)}</span></a> }.into_any()
                })
                .collect()
        };
        view! {
            {back("/letters", t!(msg::NAV_LETTERS))}
            <div class="stack">
                {heading(t!(msg::LETTERS_NEW_TITLE))}
                <div class="rows">{rows(&KIND)}</div>
                <details class="fold">
                    <summary>{t!(msg::LETTERS_OPENINGS)}</summary>
                    <div class="rows">{rows(&OPENING)}</div>
                </details>
            </div>
        }
        .into_any()
    })
}

/// A letter being written. Each word is kept as it is typed; it is sealed and sent, or kept.
pub(crate) fn write() -> AnyView {
    let (card, about) = path().with_untracked(|path| chosen(path));
    let form = card.filter(|card| card.is_within(&ids::letter::ID)).and_then(|card| Form::open(&card, None));
    let Some(form) = form else { return nowhere() };
    with_area(Area::Letters, text::title(form.card()), move || page(&form, about))
}

/// Which card the path names, and which letter it goes on from.
fn chosen(path: &str) -> (Option<Slug>, Option<EntityId>) {
    let mut parts = path.split('/').filter(|part| !part.is_empty()).skip(2);
    let card = parts.next().and_then(card_in_path);
    (card, parts.next().and_then(|letter| EntityId::from_hex(letter).ok()))
}

fn page(form: &Form, about: Option<EntityId>) -> AnyView {
    let card = form.card();
    let fields: Vec<AnyView> =
        card.fields.iter().filter(|asked| asked.id != ids::letter::BODY).map(|asked| field(form, asked)).collect();
    let letter = card.field(&ids::letter::BODY).map(|asked| field(form, asked));
    let together = are_two();
    let said = ArcRwSignal::new(String::new());
    let (note, seal) = match together {
        true => (t!(msg::LETTER_NOT_TODAY), Some(seal(form, about, &said))),
        false => (t!(msg::LETTER_ALONE), None),
    };
    let keep_class = if together { "btn" } else { "btn main" };
    let (keeping, unkept) = (form.clone(), session::drafts_refused());
    let refused = unkept.clone();
    let outcome = said.clone();
    let keep = move |_| match refused.get_untracked() {
        Some(refusal) => outcome.set(text::refusal(&refusal)),
        None if keeping.answers().iter().all(|(_, value)| value.is_blank()) => outcome.set(t!(msg::LETTER_BLANK)),
        None => {
            announce(t!(msg::LETTERS_KEPT));
            go("/letters");
        }
    };
    let (typing, silent) = (form.clone(), said.clone());
    Effect::new(move |_| {
        // What was said of the letter as it stood holds no longer.
        typing.said_now();
        silent.set(String::new());
    });
    let unkept = move || unkept.get().map(|refusal| view! { <p class="note care">{text::refusal(&refusal)}</p> });
    view! {
        {back("/letters/new", t!(msg::NAV_BACK))}
        <div class="stack loose">
            {heading(text::title(card))}
            {fields}
            <div class="stack tight">{letter}{starter(form)}</div>
            <div class="stack tight">
                <p>{note}</p>
                <div class="line">
                    {seal}
                    <button type="button" class=keep_class on:click=keep>{t!(msg::LETTER_KEEP)}</button>
                </div>
                <p class="meta">{t!(msg::LETTER_KEEP_NOTE)}</p>
                {unkept}
                {status(said)}
            </div>
            {throw_away(form)}
            {dark_link()}
        </div>
    }
    .into_any()
}

/// First words for who does not know how to begin, as long as nothing stands there.
fn starter(form: &Form) -> Option<AnyView> {
    let words = text::starter(form.card())?;
    let form = form.clone();
    let part = move || {
        let blank = form.value(&ids::letter::BODY).is_none_or(|value| value.is_blank());
        let (form, begin) = (form.clone(), words.trim_end_matches('…').trim_end().to_owned() + " ");
        let tap = move |_| {
            form.set(&ids::letter::BODY, Some(Value::Text(begin.clone())));
            go_on_writing(form.card());
        };
        blank.then(|| {
            view! {
                <p class="words">{words.clone()}</p>
                <p><button type="button" class="btn quiet edge" on:click=tap>{t!(msg::LETTER_BEGIN)}</button></p>
            }
        })
    };
    Some(part.into_any())
}

/// Puts the cursor into the letter.
fn go_on_writing(card: &Card) {
    let id = format!("{}.{}", card.id, ids::letter::BODY);
    let area = document().get_element_by_id(&id).and_then(|area| area.dyn_into::<leptos::web_sys::HtmlElement>().ok());
    if let Some(area) = area {
        // A browser that refuses to focus leaves a working page.
        let _ = area.focus();
    }
}

fn seal(form: &Form, about: Option<EntityId>, said: &ArcRwSignal<String>) -> AnyView {
    let (form, said) = (form.clone(), said.clone());
    let send = move |_| {
        let (card, answers) = (form.card().id.clone(), form.said());
        if answers.get(&ids::letter::BODY).is_none() {
            said.set(t!(msg::LETTER_BLANK));
            return;
        }
        let sent = session::act(Action::Letter(LetterStep::Send { card, about, answers }));
        form.let_go();
        let said = said.clone();
        spawn_local(async move {
            match sent.await {
                Ok(Some(letter)) => {
                    announce(t!(msg::LETTER_SENT));
                    go_instead(&format!("/letters/{}", letter.hex()));
                }
                Ok(None) => {}
                Err(Refusal::NobodyThere) => said.set(t!(msg::LETTER_ALONE)),
                Err(refusal) => said.set(text::refusal(&refusal)),
            }
        });
    };
    view! { <button type="button" class="btn main" on:click=send>{t!(msg::LETTER_SEAL)}</button> }.into_any()
}

/// Letting go of what is typed, folded away: two taps, so that it does not happen by itself.
fn throw_away(form: &Form) -> AnyView {
    let (typed, form) = (form.clone(), form.clone());
    let typed = Memo::new(move |_| typed.is_typed());
    let part = move || {
        let id = draft_of(&form.card().id);
        let throw = move |_| {
            session::let_go(&id);
            let gone = session::act(Action::Draft(id.clone(), None));
            spawn_local(async move {
                // What could not be forgotten still stands in the list.
                let _ = gone.await;
                go_instead("/letters");
            });
        };
        typed.get().then(|| {
            view! {
                <details class="fold">
                    <summary>{t!(msg::LETTER_THROW)}</summary>
                    <div class="stack snug">
                        <p>{t!(msg::LETTER_THROW_NOTE)}</p>
                        <div class="line"><button type="button" class="btn" on:click=throw>{t!(msg::LETTER_THROW_DO)}</button></div>
                    </div>
                </details>
            }
        })
    };
    part.into_any()
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn a_path_names_a_card_and_perhaps_a_letter() {
        let letter = EntityId::from([7; 16]);
        let path = format!("/letters/new/letter:fear/{}", letter.hex());
        assert_eq!(chosen(&path), (Slug::new("letter.fear").ok(), Some(letter)));
        assert_eq!(chosen("/letters/new/letter:fear"), (Slug::new("letter.fear").ok(), None));
        assert_eq!(chosen("/letters/new/Fear/x"), (None, None));
    }
}
