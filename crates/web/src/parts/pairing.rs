use content::msg;
use engine::{
    Action, PairFailure, PairStep, Refusal,
    views::{self, PairingView, PairingWith},
};
use leptos::{prelude::*, task::spawn_local};

use super::{Art, art, digits::grouped, heading, heading_named, status};
use crate::{
    app::go,
    session,
    text::{self, t},
};

/// How it is said that one stopped.
#[derive(Clone)]
pub(crate) enum Stopped {
    /// As a screen of its own.
    Page,
    /// In one line of the screen that follows.
    Line(String),
}

/// A pairing as a screen follows it: what stands, and what was refused.
#[derive(Clone)]
pub(crate) struct Pairing {
    view: ArcRwSignal<PairingView>,
    with: ArcRwSignal<Option<views::With>>,
    /// Why the last step was refused, where the pairing itself did not change.
    failed: ArcRwSignal<Option<PairFailure>>,
    said: ArcRwSignal<String>,
}

impl Pairing {
    /// Follows the pairing of this device.
    pub(crate) fn follow() -> Self {
        Self {
            view: session::ask(engine::views::Pairing),
            with: session::ask(PairingWith),
            failed: ArcRwSignal::new(None),
            said: ArcRwSignal::new(String::new()),
        }
    }

    /// Where it stands, without whether I have said yes to the digits: a screen keeps its place while only that
    /// changes.
    pub(crate) fn stage(&self) -> Memo<PairingView> {
        let (view, failed) = (self.view.clone(), self.failed.clone());
        Memo::new(move |_| match (view.get(), failed.get()) {
            (PairingView::Compare { digits, .. }, _) => PairingView::Compare { digits, mine: false },
            (view @ (PairingView::Finishing | PairingView::Done), _) => view,
            (_, Some(failure)) => PairingView::Failed(failure),
            (view, _) => view,
        })
    }

    /// Where it stands at this moment.
    pub(crate) fn now(&self) -> PairingView {
        self.view.get_untracked()
    }

    /// Whether it is with another device of one's own.
    pub(crate) fn for_device(&self) -> bool {
        self.with.get_untracked() == Some(views::With::OwnDevice)
    }

    /// Takes a step.
    pub(crate) fn take(&self, step: PairStep) {
        let pairing = self.clone();
        spawn_local(async move {
            let _ = pairing.taken(step).await;
        });
    }

    /// Takes a step; the outcome comes once it is durable. A refusal is said on the screen as well.
    pub(crate) async fn taken(&self, step: PairStep) -> Result<(), Refusal> {
        let outcome = session::act(Action::Pair(step)).await.map(|_| ());
        let (failed, words) = match &outcome {
            Err(Refusal::Pairing(failure)) => (Some(*failure), String::new()),
            // Who has not begun is asked for a name first.
            Ok(()) | Err(Refusal::NotBegun) => (None, String::new()),
            Err(refusal) => (None, text::refusal(refusal)),
        };
        self.failed.set(failed);
        self.said.set(words);
        outcome
    }

    /// Where refusals are said.
    pub(crate) fn outcome(&self) -> AnyView {
        status(self.said.clone())
    }

    /// A button that takes a step.
    pub(crate) fn button(&self, class: &'static str, words: String, step: PairStep) -> AnyView {
        let pairing = self.clone();
        view! { <button type="button" class=class on:click=move |_| pairing.take(step.clone())>{words}</button> }
            .into_any()
    }

    /// A button that stops, and a word that it did.
    pub(crate) fn stop(&self, class: &'static str, words: String, stopped: Stopped) -> AnyView {
        let pairing = self.clone();
        let stop = move |_| {
            let (pairing, stopped) = (pairing.clone(), stopped.clone());
            spawn_local(async move {
                if pairing.taken(PairStep::Stop).await.is_ok() {
                    match stopped {
                        Stopped::Page => pairing.failed.set(Some(PairFailure::Stopped)),
                        Stopped::Line(words) => pairing.said.set(words),
                    }
                }
            });
        };
        view! { <button type="button" class=class on:click=stop>{words}</button> }.into_any()
    }

    /// Something is under way that takes a moment, and can be left.
    pub(crate) fn waiting(&self, words: String) -> AnyView {
        let leave = self.button("btn quiet edge", t!(msg::DO_NOT_NOW), PairStep::Stop);
        self.moment(words, Some(leave))
    }

    /// "Making the shared place." Both have said yes.
    pub(crate) fn finishing(&self, words: String) -> AnyView {
        self.moment(words, None)
    }

    fn moment(&self, words: String, leave: Option<AnyView>) -> AnyView {
        view! {
            <div class="stack roomy">
                {art(Art::Breakwater, "")}
                {heading(words)}
                <div class="line">{leave}</div>
                {self.outcome()}
            </div>
        }
        .into_any()
    }

    /// "Do both screens say 402 915?"
    pub(crate) fn comparing(&self, digits: &str) -> AnyView {
        let view = self.view.clone();
        let mine = Memo::new(move |_| view.with(|view| matches!(view, PairingView::Compare { mine: true, .. })));
        let pairing = self.clone();
        let yes = move || match mine.get() {
            true => view! { <p class="fill">{t!(msg::COMPARE_SAID_YES)}</p> }.into_any(),
            false => pairing.button("btn main", t!(msg::COMPARE_YES), PairStep::SameDigits),
        };
        let digits = grouped(digits);
        let ask = t!(msg::COMPARE_ASK, digits = digits.clone());
        let (before, after) = ask.split_once(&digits).unwrap_or((&ask, ""));
        let words = view! { {before.to_owned()}<span class="digits">{digits}</span>{after.to_owned()} };
        view! {
            <section class="card lamp">
                <div class="stack">
                    {heading_named(&ask, words)}
                    <p>{t!(msg::COMPARE_NOTE)}</p>
                    <div class="line" role="status">
                        {yes}
                        {self.stop("btn quiet", t!(msg::COMPARE_NO), Stopped::Page)}
                    </div>
                    {self.outcome()}
                </div>
            </section>
        }
        .into_any()
    }

    /// "You share a place now.", and the way on.
    pub(crate) fn done(&self, to: &'static str, words: String) -> AnyView {
        let pairing = self.clone();
        let on = move |_| {
            go(to);
            // It has been read; the next one who looks here finds the place as it is.
            pairing.take(PairStep::Stop);
        };
        view! {
            <div class="stack roomy">
                {art(Art::TwoChairs, "")}
                {heading(t!(msg::COMPARE_DONE))}
                <p>{t!(msg::COMPARE_DONE_NOTE)}</p>
                <p class="meta">{t!(msg::PLACE_LEAVE_ANY_TIME)}</p>
                <div class="line"><button type="button" class="btn main" on:click=on>{words}</button></div>
            </div>
        }
        .into_any()
    }

    /// Why it came to nothing, that nothing was left behind, what helps, and the ways on.
    pub(crate) fn nothing(&self, failure: PairFailure, ways: AnyView) -> AnyView {
        let (what, then) = text::pair_failure(failure);
        let then = then.map(|words| view! { <p>{words}</p> });
        let nothing_left = (!matches!(failure, PairFailure::AlreadyPaired | PairFailure::Own))
            .then(|| view! { <p class="meta">{t!(msg::PAIR_NOTHING_LEFT)}</p> });
        view! {
            <div class="stack roomy">
                {art(Art::Clearing, "")}
                {heading(what)}
                {then}
                {nothing_left}
                <div class="line">{ways}</div>
                {self.outcome()}
            </div>
        }
        .into_any()
    }
}

/// Whether the same invitation may be tried again as it is.
pub(crate) fn may_retry(failure: PairFailure) -> bool {
    matches!(failure, PairFailure::Unreachable | PairFailure::Relay(_))
}
