use content::{Msg, ids, msg};
use engine::{
    Action, Draft, DraftId, FormAudience, Heard, LetterStep, Refusal,
    views::{Letter, LetterMove, LetterView, Letters, SheetOf},
};
use grammar::{Answers, Audience, Card, Slug, Value};
use leptos::{prelude::*, task::spawn_local};
use proto::EntityId;

use super::part::{body, heard_words, outside, outside_pairs};
use crate::{
    parts::{audience_badge, carry_out, dark_links, other_name, status},
    session,
    text::{self, t},
};

/// The parts of what was heard, as a draft keeps them.
const WHAT: Slug = Slug::literal("what");
const BECAUSE: Slug = Slug::literal("because");
const THOUGHTS: Slug = Slug::literal("thoughts");

/// Most characters of each; the engine takes no more.
const MOST: &str = "2000";

/// A letter for who reads it.
#[derive(Clone)]
pub(super) struct Reader {
    letter: EntityId,
    card: Card,
    /// Whether the relay is being asked for it.
    asking: RwSignal<bool>,
    /// Whether what was said is being said in other words.
    again: RwSignal<bool>,
    said: ArcRwSignal<String>,
}

impl Reader {
    pub(super) fn new(letter: EntityId, card: &Card) -> Self {
        let said = ArcRwSignal::new(String::new());
        Self { letter, card: card.clone(), asking: RwSignal::new(false), again: RwSignal::new(false), said }
    }

    /// Before it is opened: from whom, how deep, what is wished for.
    pub(super) fn envelope(&self, view: &LetterView) -> AnyView {
        let (asking, said, letter) = (self.asking, self.said.clone(), self.letter);
        let open = move |_| {
            if asking.get_untracked() {
                return;
            }
            asking.set(true);
            said.set(t!(msg::LETTER_ASKING));
            let (opened, said) = (session::act(Action::Letter(LetterStep::Open(letter))), said.clone());
            spawn_local(async move {
                said.set(match opened.await {
                    Ok(_) => String::new(),
                    Err(Refusal::Unreachable) => t!(msg::LETTER_OPEN_AWAY),
                    Err(Refusal::NotThere) => t!(msg::LETTER_NOT_YET),
                    Err(refusal) => text::refusal(&refusal),
                });
                asking.set(false);
            });
        };
        let letters = session::ask(Letters);
        let (away, silent) = (Memo::new(move |_| letters.with(|view| view.away)), self.said.clone());
        let away = move || {
            (away.get() && silent.with(String::is_empty))
                .then(|| view! { <p class="note">{t!(msg::LETTER_OPEN_AWAY)}</p> })
        };
        let button = view.letter.moves.contains(&LetterMove::Open).then(|| {
            let busy = move || asking.get().then_some("true");
            view! { <button type="button" class="btn main" aria-disabled=busy on:click=open>{t!(msg::LETTER_OPEN)}</button> }
        });
        view! {
            <section class="card lamp">
                <div class="stack snug">
                    <p class="over">{t!(msg::PERSON_LABEL, name = other_name())}</p>
                    <h2>{t!(msg::LETTER_A_LETTER)}</h2>
                    <p class="meta">{text::day(view.letter.day)}</p>
                    {outside_pairs(&self.card, &view.letter)}
                    <div class="line">
                        {button}
                        <a class="btn quiet" href="/letters">{t!(msg::LETTER_ANOTHER_DAY)}</a>
                    </div>
                    {away}
                    {status(self.said.clone())}
                </div>
            </section>
            <p class="meta">{t!(msg::LETTER_OPEN_NOTE)}</p>
            {dark_links()}
        }
        .into_any()
    }

    /// What is in it; then what was heard, or a place to say it.
    pub(super) fn page(&self, view: &LetterView) -> AnyView {
        let letter = &view.letter;
        let coach = text::coach(&self.card).map(|coach| view! { <p class="note">{coach}</p> });
        let outside = outside(&self.card, letter).map(|words| view! { <p class="meta">{words}</p> });
        let (of, standing) = (self.clone(), letter.clone());
        let hear = move || match &standing.heard {
            Some(heard) if !of.again.get() => of.said_already(heard, standing.moves.contains(&LetterMove::Hear)),
            _ if standing.moves.contains(&LetterMove::Hear) => of.hear(&standing),
            _ => ().into_any(),
        };
        view! {
            <section class="sheet">
                <div class="stack snug">
                    <div class="line">
                        {audience_badge(Audience::BothOfUs)}<span class="meta push">{text::day(letter.day)}</span>
                    </div>
                    <p class="over">{t!(msg::PERSON_LABEL, name = other_name())}</p>
                    {outside}
                    {body(view.inside.as_ref())}
                </div>
            </section>
            {coach}
            {hear}
            {status(self.said.clone())}
            {dark_links()}
        }
        .into_any()
    }

    fn said_already(&self, heard: &Heard, may: bool) -> AnyView {
        let again = self.again;
        let change = may.then(|| {
            view! {
                <p>
                    <button type="button" class="btn quiet edge" on:click=move |_| again.set(true)>
                        {t!(msg::LETTER_HEAR_AGAIN)}
                    </button>
                </p>
            }
        });
        view! {
            <section class="stack tight">
                <h2 class="small">{t!(msg::LETTER_HEARD_MINE)}</h2>
                {heard_words(heard)}
                {change}
            </section>
        }
        .into_any()
    }

    /// "Say first what you heard": two sentences to complete; a third place only where thoughts were wished for.
    fn hear(&self, letter: &Letter) -> AnyView {
        let thinks = letter.wish == Some(ids::letter::wish::THINK);
        let words = ArcRwSignal::new(self.begun(letter.heard.as_ref()));
        let id = self.draft();
        let part = |field: Slug, begins: Msg<0>| {
            let (typed, draft, of, said) = (words.clone(), id.clone(), field.clone(), self.said.clone());
            let write = move |event| {
                said.set(String::new());
                let text: String = event_target_value(&event);
                let value = (!text.is_empty()).then_some(Value::Text(text));
                typed.update(|words| drop(words.set(of.clone(), value)));
                let answers = typed.get_untracked();
                session::keep(draft.clone(), Some(Draft { answers, audience: FormAudience::default() }));
            };
            let input = format!("heard.{field}");
            let standing = words.with_untracked(|words| written(words, &field)).unwrap_or_default();
            view! {
                <div class="stack tight">
                    <label class="label" for=input.clone()>{t!(begins)}</label>
                    <textarea class="field words" id=input rows="3" maxlength=MOST prop:value=standing on:input=write></textarea>
                </div>
            }
        };
        let send = |just: bool| {
            let (of, words) = (self.clone(), words.clone());
            move |_| {
                let said = words.get_untracked();
                let part = |field: &Slug| written(&said, field).filter(|_| !just);
                let heard =
                    Heard { what: part(&WHAT), because: part(&BECAUSE), thoughts: part(&THOUGHTS).filter(|_| thinks) };
                if !just && heard == Heard::default() {
                    of.said.set(t!(msg::LETTER_HEAR_BLANK));
                } else {
                    of.send(heard);
                }
            }
        };
        view! {
            <section class="stack">
                <h2>{t!(msg::LETTER_HEAR_TITLE)}</h2>
                {part(WHAT, msg::LETTER_WHAT)}
                {part(BECAUSE, msg::LETTER_BECAUSE)}
                {thinks.then(|| part(THOUGHTS, msg::LETTER_THOUGHTS))}
                <div class="line">
                    <button type="button" class="btn main" on:click=send(false)>{t!(msg::LETTER_HEAR_SEND)}</button>
                    <button type="button" class="btn" on:click=send(true)>{t!(msg::LETTER_HEAR_JUST)}</button>
                </div>
            </section>
        }
        .into_any()
    }

    fn send(&self, heard: Heard) {
        let (id, again) = (self.draft(), self.again);
        session::let_go(&id);
        carry_out(Action::Letter(LetterStep::Hear(self.letter, heard)), &self.said, move || {
            again.set(false);
            let forgotten = session::act(Action::Draft(id, None));
            spawn_local(async move {
                // A draft that stays is offered again where it is said in other words, and harms nobody.
                let _ = forgotten.await;
            });
        });
    }

    /// What stands in the form when it appears: what was typed, else what was said before.
    fn begun(&self, heard: Option<&Heard>) -> Answers {
        let sheet = session::ask(SheetOf { card: self.draft().card, span: None });
        if let Some(draft) = sheet.with_untracked(|sheet| sheet.draft.clone()) {
            return draft.answers;
        }
        let Some(heard) = heard else { return Answers::new() };
        let parts = [(WHAT, &heard.what), (BECAUSE, &heard.because), (THOUGHTS, &heard.thoughts)];
        parts.into_iter().filter_map(|(field, words)| Some((field, Value::Text(words.clone()?)))).collect()
    }

    /// Where what is typed is kept: each letter has its own.
    fn draft(&self) -> DraftId {
        const HEARD: Slug = Slug::literal("heard");
        let card = Slug::new(format!("{HEARD}.{}", self.letter.hex())).unwrap_or(HEARD);
        DraftId { card, span: None }
    }
}

/// What stands in a part, if it is more than blanks.
fn written(words: &Answers, field: &Slug) -> Option<String> {
    match words.get(field) {
        Some(Value::Text(text)) if !text.trim().is_empty() => Some(text.clone()),
        _ => None,
    }
}
