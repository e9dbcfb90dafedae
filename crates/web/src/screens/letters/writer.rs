use content::{ids, msg};
use engine::{
    Action, Draft, FormAudience, Landed, LetterStep, Refusal,
    views::{House, Letter, LetterMove, LetterState, LetterView, Letters, SheetOf},
};
use grammar::{Answers, Audience, Card, Value};
use leptos::{prelude::*, task::spawn_local};
use proto::EntityId;

use super::part::{body, draft_of, heard_words, outside};
use crate::{
    app::{in_path, quiet},
    parts::{announce, audience_badge, carry_out, dark_link, other_name, status},
    session,
    text::{self, t},
};

/// A letter for who wrote it.
#[derive(Clone)]
pub(super) struct Writer {
    letter: EntityId,
    card: Card,
    said: ArcRwSignal<String>,
}

impl Writer {
    pub(super) fn new(letter: EntityId, card: &Card) -> Self {
        Self { letter, card: card.clone(), said: ArcRwSignal::new(String::new()) }
    }

    /// What was sent; what was heard, once it was; and a way to take it back, as long as that may be tried.
    pub(super) fn page(&self, view: &LetterView) -> AnyView {
        let letter = &view.letter;
        let outside = outside(&self.card, letter).map(|words| view! { <p class="meta">{words}</p> });
        let (stands, words) = match letter.state {
            LetterState::TakenBack => (t!(msg::LETTER_BACK_MINE), self.kept_again()),
            LetterState::Heard => (t!(msg::LETTER_WAS_HEARD), body(view.inside.as_ref())),
            LetterState::Sent | LetterState::Open | LetterState::Closed => {
                (t!(msg::LETTER_SENT), body(view.inside.as_ref()))
            }
        };
        let back = letter.moves.contains(&LetterMove::TakeBack).then(|| self.take_back(view));
        view! {
            <section class="sheet">
                <div class="stack snug">
                    <div class="line">
                        {audience_badge(Audience::BothOfUs)}<span class="meta push">{text::day(letter.day)}</span>
                    </div>
                    <p><b>{stands}</b></p>
                    {outside}
                    {words}
                </div>
            </section>
            {self.heard(letter)}
            {back}
            {status(self.said.clone())}
            {dark_link()}
        }
        .into_any()
    }

    fn kept_again(&self) -> AnyView {
        let to = format!("/letters/new/{}", in_path(&self.card.id));
        view! {
            <p>{t!(msg::LETTER_BACK_KEPT)}</p>
            <p><a class="btn quiet edge" href=to>{t!(msg::LETTERS_KEPT)}</a></p>
        }
        .into_any()
    }

    /// What the other heard, and for oneself alone how that landed.
    fn heard(&self, letter: &Letter) -> Option<AnyView> {
        let heard = heard_words(letter.heard.as_ref()?);
        let buttons = [
            (Landed::Held, t!(msg::LETTER_LANDED_HELD)),
            (Landed::Partly, t!(msg::LETTER_LANDED_PARTLY)),
            (Landed::NotYet, t!(msg::LETTER_LANDED_NOT_YET)),
        ];
        let buttons = letter.moves.contains(&LetterMove::Land).then(|| {
            let buttons = buttons.map(|(landed, words)| {
                let of = self.clone();
                let tap = move |_| carry_out(Action::Letter(LetterStep::Land(of.letter, landed)), &of.said, || ());
                let pressed = if letter.landed == Some(landed) { "true" } else { "false" };
                view! { <button type="button" class="btn" aria-pressed=pressed on:click=tap>{words}</button> }
                    .into_any()
            });
            view! {
                <section class="card mine stack snug">
                    <div class="line">{audience_badge(Audience::OnlyMe)}</div>
                    <h2 class="small">{t!(msg::LETTER_LANDED_ASK)}</h2>
                    <div class="words-of-day">{Vec::from(buttons)}</div>
                    <p class="meta">{t!(msg::LETTER_LANDED_NOTE)}</p>
                    {self.missed(letter)}
                </section>
            }
        });
        let part = view! {
            <section class="card">
                <div class="stack snug">
                    <p class="over">{t!(msg::PERSON_LABEL, name = other_name())}</p>
                    {heard}
                </div>
            </section>
            {buttons}
        };
        Some(part.into_any())
    }

    /// "Tell the other what you missed?", in a letter that goes on from this one.
    fn missed(&self, letter: &Letter) -> Option<AnyView> {
        let partner =
            session::ask(House).with_untracked(|house| house.partner.as_ref().is_some_and(|other| !other.ended));
        let missed = matches!(letter.landed, Some(Landed::Partly | Landed::NotYet));
        (missed && partner && !quiet().get_untracked()).then(|| {
            let to = format!("/letters/new/{}/{}", in_path(&self.card.id), self.letter.hex());
            view! {
                <p>{t!(msg::LETTER_MISSED)}</p>
                <div class="line"><a class="btn" href=to>{t!(msg::LETTERS_NEW_DO)}</a></div>
            }
            .into_any()
        })
    }

    /// Taking it back, folded away, with what it costs before it is done.
    fn take_back(&self, view: &LetterView) -> AnyView {
        let (of, words) = (self.clone(), whole(view));
        let asking = RwSignal::new(false);
        let tap = move |_| {
            if asking.get_untracked() {
                return;
            }
            asking.set(true);
            of.said.set(t!(msg::LETTER_ASKING));
            let (of, words) = (of.clone(), words.clone());
            let back = session::act(Action::Letter(LetterStep::TakeBack(of.letter)));
            spawn_local(async move {
                of.said.set(match back.await {
                    Ok(_) => of.keep(words).await,
                    Err(Refusal::Unreachable) => t!(msg::LETTER_TAKE_BACK_AWAY),
                    Err(refusal) => text::refusal(&refusal),
                });
                asking.set(false);
            });
        };
        let busy = move || asking.get().then_some("true");
        let letters = session::ask(Letters);
        let (away, silent) = (Memo::new(move |_| letters.with(|view| view.away)), self.said.clone());
        let away = move || {
            (away.get() && silent.with(String::is_empty))
                .then(|| view! { <p class="note">{t!(msg::LETTER_TAKE_BACK_AWAY)}</p> })
        };
        view! {
            <details class="fold">
                <summary>{t!(msg::LETTER_TAKE_BACK)}</summary>
                <div class="stack snug">
                    <p>{t!(msg::LETTER_TAKE_BACK_COST)}</p>
                    {away}
                    <div class="line">
                        <button type="button" class="btn" aria-disabled=busy on:click=tap>{t!(msg::LETTER_TAKE_BACK)}</button>
                    </div>
                </div>
            </details>
        }
        .into_any()
    }

    /// Keeps the words of a letter that came back, below those of the same kind that are kept already. Says why where that
    /// was refused.
    async fn keep(&self, words: Answers) -> String {
        let id = draft_of(&self.card.id);
        let sheet = session::ask(SheetOf { card: id.card.clone(), span: None });
        let kept = sheet.with_untracked(|sheet| sheet.draft.clone());
        let answers = joined(kept.map(|kept| kept.answers).unwrap_or_default(), words);
        let draft = Draft { answers, audience: FormAudience::default() };
        match session::act(Action::Draft(id, Some(draft))).await {
            Ok(_) => {
                announce(t!(msg::LETTER_BACK_MINE));
                String::new()
            }
            Err(refusal) => text::refusal(&refusal),
        }
    }
}

/// All that its writer said in it, also what can be read from the outside.
fn whole(view: &LetterView) -> Answers {
    let outside = [(ids::letter::DEPTH, &view.letter.depth), (ids::letter::WISH, &view.letter.wish)];
    let outside = outside.into_iter().filter_map(|(field, chosen)| Some((field, Value::Choice(chosen.clone()?))));
    outside.chain(view.inside.iter().flatten().map(|(field, value)| (field.clone(), value.clone()))).collect()
}

/// Answers with others added: what stands in both is one text after the other.
fn joined(mut kept: Answers, more: Answers) -> Answers {
    for (field, value) in more.iter() {
        let both = match (kept.get(field), value) {
            (Some(Value::Text(first)), Value::Text(second)) if !first.trim().is_empty() => {
                Value::Text(format!("{}\n\n{second}", first.trim_end()))
            }
            _ => value.clone(),
        };
        kept.set(field.clone(), Some(both));
    }
    kept
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn words_that_come_back_do_not_take_the_place_of_others() {
        let said = |words: &str| Answers::new().with(ids::letter::BODY, Value::Text(words.to_owned()));
        let body = |answers: &Answers| answers.get(&ids::letter::BODY).cloned();
        assert_eq!(body(&joined(said("one\n"), said("two"))), Some(Value::Text("one\n\ntwo".to_owned())));
        assert_eq!(body(&joined(Answers::new(), said("two"))), Some(Value::Text("two".to_owned())));
        assert_eq!(body(&joined(said("  "), said("two"))), Some(Value::Text("two".to_owned())));
    }
}
