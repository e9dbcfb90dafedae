use content::{ids, msg};
use engine::{
    Action, Asking, PathStep, RevealStep,
    views::{Reveal, RevealMove, RevealOf, RevealState},
};
use grammar::{Answers, Audience, Card, Value};
use leptos::prelude::*;

use super::part::{On, button, inputs, said_by};
use crate::{
    app::go,
    parts::{Form, are_two, carry_out},
    session,
    text::t,
};

/// From how many points apart a worry feels like another one to each.
const FAR: i32 = 2;

/// A question that both answer apart, until both see both.
#[derive(Clone)]
pub(crate) struct Question {
    /// Which.
    pub(crate) asking: Asking,
    /// Its card.
    pub(crate) card: Card,
    /// Whether it may be answered.
    pub(crate) writes: bool,
    /// Why the last thing was refused.
    pub(crate) said: ArcRwSignal<String>,
}

/// A step that both answer apart.
pub(super) fn apart(on: &On, card: &Card) -> AnyView {
    let Some(question) = question(on, card) else { return view! { <p>{t!(msg::PATH_ALONE)}</p> }.into_any() };
    if card.id != ids::step_pause_parts::ID {
        return question.part();
    }
    let (read, on, view) = (RwSignal::new(false), on.clone(), question.view());
    let part = move || match view.get().is_some_and(|reveal| reveal.state == RevealState::Open) && !read.get() {
        true => unread(&on, read),
        false => question.part(),
    };
    part.into_any()
}

/// The question of a step; none where nobody is there to answer it, too.
pub(super) fn question(on: &On, card: &Card) -> Option<Question> {
    if on.audience == Audience::OnlyMe || (on.writes && !are_two()) {
        return None;
    }
    let asking = Asking::Card { card: card.id.clone(), span: None, about: Some(on.path) };
    Some(Question { asking, card: card.clone(), writes: on.writes, said: on.said.clone() })
}

impl Question {
    /// How it stands.
    pub(crate) fn view(&self) -> Memo<Option<Reveal>> {
        let view = session::ask(RevealOf(self.asking.clone()));
        Memo::new(move |_| view.get())
    }

    /// The form, what was kept, or what both said.
    pub(crate) fn part(&self) -> AnyView {
        let (view, of) = (self.view(), self.clone());
        let part = move || {
            let reveal = view.get()?;
            Some(match reveal.state {
                RevealState::Unanswered => of.form(t!(msg::PATH_APART)),
                RevealState::Closed => of.form(t!(msg::PATH_APART_FADED)),
                RevealState::Answered => of.kept(&reveal),
                RevealState::Open => of.open(&reveal),
            })
        };
        part.into_any()
    }

    /// Says what stands in a form.
    pub(super) fn answer(&self, form: &Form) {
        let step = RevealStep::Answer { asking: self.asking.clone(), answers: form.said(), opens: None };
        let form = form.clone();
        carry_out(Action::Reveal(step), &self.said, move || form.forget());
    }

    /// A way to take the answer out, to give another one. It asks the relay.
    pub(super) fn again(&self, reveal: &Reveal, words: String) -> Option<AnyView> {
        let (said, entity) = (self.said.clone(), reveal.entity);
        (self.writes && reveal.moves.contains(&RevealMove::TakeOut)).then(|| {
            button("btn quiet edge", words, move || {
                carry_out(Action::Reveal(RevealStep::TakeOut(entity)), &said, || ());
            })
        })
    }

    fn form(&self, note: String) -> AnyView {
        if !self.writes {
            return ().into_any();
        }
        let form = Form::beginning(self.card.clone(), Answers::new());
        let (typed, of) = (inputs(&form), self.clone());
        let keep = button("btn main", t!(msg::DO_KEEP_THIS), move || of.answer(&form));
        view! { <p class="meta">{note}</p><div class="stack">{typed}</div><div class="line">{keep}</div> }.into_any()
    }

    fn kept(&self, reveal: &Reveal) -> AnyView {
        let mine = reveal.mine.as_ref().map(|mine| said_by(true, &self.card, mine));
        view! {
            <div class="card mine stack snug">
                {mine}
                <p class="meta">{t!(msg::PATH_APART_KEPT)}</p>
                <div class="line">{self.again(reveal, t!(msg::DO_CHANGE))}</div>
            </div>
        }
        .into_any()
    }

    fn open(&self, reveal: &Reveal) -> AnyView {
        let part = |mine: bool, said: &Option<Answers>| said.as_ref().map(|said| said_by(mine, &self.card, said));
        let far = reveal.mine.as_ref().zip(reveal.theirs.as_ref()).is_some_and(|(mine, theirs)| far(mine, theirs));
        let far = far.then(|| view! { <p class="card lamp">{t!(msg::PATH_FAR_APART)}</p> });
        view! {
            <div class="card stack">{part(true, &reveal.mine)}{part(false, &reveal.theirs)}</div>
            {far}
        }
        .into_any()
    }
}

/// Both have written theirs. Nobody has to read it now.
fn unread(on: &On, read: RwSignal<bool>) -> AnyView {
    let of = on.clone();
    let rest = on.writes.then(|| {
        button("btn quiet", t!(msg::PATH_PAUSE_NOT_TODAY), move || {
            of.act(Action::Path(PathStep::PutDown(of.path)), || go("/pause"));
        })
    });
    let read = button("btn main", t!(msg::PATH_PAUSE_READ), move || read.set(true));
    view! {
        <div class="card stack snug">
            <p>{t!(msg::PATH_PAUSE_BOTH)}</p>
            <div class="line">{read}{rest}<a class="btn quiet" href="/safety">{t!(msg::MORE_SAFETY)}</a></div>
        </div>
    }
    .into_any()
}

fn far(mine: &Answers, theirs: &Answers) -> bool {
    mine.iter().any(|(field, value)| match (value, theirs.get(field)) {
        (Value::Scale(mine), Some(Value::Scale(theirs))) => (i32::from(*mine) - i32::from(*theirs)).abs() >= FAR,
        _ => false,
    })
}
