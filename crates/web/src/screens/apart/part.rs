use content::msg;
use engine::{
    Action, Asking, Refusal, RevealStep,
    views::{House, Reveal, RevealMove, RevealOf, RevealState},
};
use grammar::{Answers, Audience, Card};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    parts::{Form, are_two, audience_badge, field, shown, status},
    session,
    text::{self, t},
};

/// What stands in the place of a form where there are not two: how one may become two, or that sharing has ended.
pub(super) fn not_two() -> AnyView {
    let was = session::ask(House).with_untracked(|house| house.partner.is_some());
    if was {
        return view! { <p class="note">{t!(msg::APART_ENDED)}</p> }.into_any();
    }
    view! {
        <p>{t!(msg::APART_TWO)}</p>
        <div class="line"><a class="btn main" href="/invite">{t!(msg::PLACE_INVITE)}</a></div>
    }
    .into_any()
}

/// How a question stands, in a word beside it; nothing for one that this person has not answered.
pub(super) fn note(state: RevealState) -> Option<String> {
    match state {
        RevealState::Unanswered => None,
        RevealState::Answered => Some(t!(msg::APART_NOTE_SEALED)),
        RevealState::Open => Some(t!(msg::APART_NOTE_OPEN)),
        RevealState::Closed => Some(t!(msg::APART_NOTE_CLOSED)),
    }
}

/// A question being answered apart. Whether the other has answered is known here as little as anywhere.
#[derive(Clone)]
pub(super) struct Apart {
    asking: Asking,
    card: Card,
    view: ArcRwSignal<Option<Reveal>>,
    /// It was answered before, and is being answered anew.
    again: RwSignal<bool>,
    said: ArcRwSignal<String>,
}

impl Apart {
    pub(super) fn new(asking: Asking, card: &Card) -> Self {
        let view = session::ask(RevealOf(asking.clone()));
        let (again, said) = (RwSignal::new(false), ArcRwSignal::new(String::new()));
        Self { asking, card: card.clone(), view, again, said }
    }

    /// How it stands now: the form, what is sealed, what stayed closed, or what both see, drawn by `open`. `skip` stands
    /// beside the form's button.
    pub(super) fn draw(
        &self,
        skip: impl Fn() -> AnyView + Clone + Send + 'static,
        open: impl Fn(&Reveal) -> AnyView + Send + 'static,
    ) -> AnyView {
        let of = self.clone();
        let view = self.view.clone();
        // What is being written stays while anything else changes.
        let stands = Memo::new(move |_| view.with(|view| view.as_ref().map(|view| view.state)));
        // What was said of the last step says nothing of the next.
        let said = self.said.clone();
        Effect::new(move |_| {
            stands.track();
            said.set(String::new());
        });
        let body = move || match stands.get() {
            Some(RevealState::Open) if !of.again.get() => of.view.get().map(|seen| of.opened(&seen, &open)),
            Some(RevealState::Answered) => of.view.get().map(|seen| of.sealed(&seen)),
            Some(RevealState::Closed) if !of.again.get() => of.view.get().map(|seen| of.closed(&seen)),
            Some(_) => Some(of.form(skip.clone())),
            None => Some(not_two()),
        };
        view! { <div class="stack snug">{body}{status(self.said.clone())}</div> }.into_any()
    }

    fn form(&self, skip: impl Fn() -> AnyView) -> AnyView {
        if !are_two() {
            return not_two();
        }
        let (span, drafted) = match &self.asking {
            Asking::Card { span, about, .. } => (*span, about.is_none()),
            Asking::Put(_) => (None, false),
        };
        let open = if drafted { Form::open(&self.card.id, span) } else { None };
        let form = open.unwrap_or_else(|| Form::of(self.card.clone(), Answers::new()));
        let fields: Vec<AnyView> = self.card.fields.iter().map(|asked| field(&form, asked)).collect();
        let ready = form.clone();
        let ready = Memo::new(move |_| !ready.said_now().is_empty());
        let of = self.clone();
        let seal = move |_| {
            if !ready.get_untracked() {
                return;
            }
            let (asking, answers) = (of.asking.clone(), form.said());
            let sealed = session::act(Action::Reveal(RevealStep::Answer { asking, answers, opens: None }));
            // The draft ends with it.
            form.let_go();
            let (said, again) = (of.said.clone(), of.again);
            spawn_local(async move {
                match sealed.await {
                    Ok(_) => {
                        said.set(String::new());
                        again.set(false);
                    }
                    Err(refusal) => said.set(text::refusal(&refusal)),
                }
            });
        };
        view! {
            <div class="stack">
                {fields}
                <div class="line">
                    <button
                        type="button"
                        class="btn main"
                        aria-disabled=move || (!ready.get()).to_string()
                        on:click=seal
                    >
                        {t!(msg::APART_SEAL)}
                    </button>
                    {skip()}
                </div>
                <p class="meta">{t!(msg::APART_NOBODY)}</p>
            </div>
        }
        .into_any()
    }

    fn sealed(&self, seen: &Reveal) -> AnyView {
        let mine = seen.mine.as_ref().map(|mine| shown(&self.card, mine));
        let of = self.clone();
        let entity = seen.entity;
        let take_out = move |_| {
            let taken = session::act(Action::Reveal(RevealStep::TakeOut(entity)));
            let said = of.said.clone();
            spawn_local(async move {
                said.set(match taken.await {
                    Ok(_) => String::new(),
                    Err(Refusal::AlreadyOpen) => t!(msg::APART_ALREADY_OPEN),
                    Err(refusal) => text::refusal(&refusal),
                });
            });
        };
        let take_out = seen.moves.contains(&RevealMove::TakeOut).then(|| {
            view! { <button type="button" class="btn quiet" on:click=take_out>{t!(msg::APART_TAKE_OUT)}</button> }
        });
        view! {
            <section class="card mine stack snug">
                <div class="line">{audience_badge(Audience::OnlyMe)}</div>
                {mine}
                <p>{t!(msg::APART_SEALED)}</p>
                <p class="meta">{t!(msg::APART_NOBODY)}</p>
                <div class="line foot">{take_out}</div>
            </section>
        }
        .into_any()
    }

    fn closed(&self, seen: &Reveal) -> AnyView {
        let mine = seen.mine.as_ref().map(|mine| shown(&self.card, mine));
        view! {
            <section class="card mine stack snug">
                <div class="line">{audience_badge(Audience::OnlyMe)}</div>
                {mine}
                <p>{t!(msg::APART_CLOSED)}</p>
                <div class="line foot">{self.answer_again(seen)}</div>
            </section>
        }
        .into_any()
    }

    fn opened(&self, seen: &Reveal, open: &impl Fn(&Reveal) -> AnyView) -> AnyView {
        view! {
            <section class="card stack snug">
                <div class="line">{audience_badge(Audience::BothOfUs)}</div>
                {open(seen)}
                <div class="line foot">{self.answer_again(seen)}</div>
            </section>
        }
        .into_any()
    }

    fn answer_again(&self, seen: &Reveal) -> Option<AnyView> {
        let again = self.again;
        (seen.moves.contains(&RevealMove::Answer) && are_two()).then(|| {
            let anew = move |_| again.set(true);
            view! { <button type="button" class="btn quiet" on:click=anew>{t!(msg::APART_AGAIN)}</button> }.into_any()
        })
    }
}
