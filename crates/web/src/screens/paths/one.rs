use content::msg;
use engine::{
    Action, PathStep,
    views::{Path, PathMove, PathOf, PathState},
};
use grammar::{Act, Card, Mode};
use leptos::prelude::*;
use proto::EntityId;

use super::{
    Walk, apart, choose, entries, exchange, letters,
    list::named,
    part::{On, button, with_words},
};
use crate::{
    app::go,
    parts::{audience_badge, back, carry_out, heading, status},
    screens::nowhere,
    session,
    text::{self, t},
};

/// One path: the step where both are, and the ways on, away and back.
pub(crate) fn one(walk: Walk, path: EntityId) -> AnyView {
    let view = session::ask(PathOf(path));
    let of = view.clone();
    // What is old may still be on its way from the vault.
    let there = Memo::new(move |_| of.with(|path| path.as_ref().map(|path| path.card.clone())));
    let page = move || match there.get().filter(|card| *card == walk.card()).as_ref().and_then(session::card) {
        Some(card) => {
            let screen = Screen { walk, path, view: view.clone(), card: card.clone() };
            with_words(text::title(&card), move || screen.page())
        }
        None => nowhere(),
    };
    page.into_any()
}

#[derive(Clone)]
struct Screen {
    walk: Walk,
    path: EntityId,
    view: ArcRwSignal<Option<Path>>,
    card: Card,
}

impl Screen {
    fn page(&self) -> AnyView {
        let Some(path) = self.view.get_untracked() else { return nowhere() };
        let said = ArcRwSignal::new(String::new());
        // Nobody is taken on under their hands while the other goes on.
        let step = RwSignal::new(path.at);
        let drawn = self.memo(move |path| (step.get(), !path.moves.is_empty(), path.audience));
        let (of, refused) = (self.clone(), said.clone());
        let body = move || {
            let (step, writes, audience) = drawn.get()?;
            let (view, said) = (of.view.clone(), refused.clone());
            let card = view.with_untracked(|path| Some(path.as_ref()?.steps.get(step)?.card.clone()))?;
            let card = session::card(&card)?;
            let on = On { path: of.path, view, audience, began: path.mine, writes, said };
            Some(part(&on, &card))
        };
        let place = self.memo(move |path| (step.get(), path.steps.len()));
        let place = move || {
            place.get().map(|(step, steps)| {
                let (step, steps) = (i64::try_from(step + 1).unwrap_or(1), i64::try_from(steps).unwrap_or(1));
                t!(msg::NAV_STEP, step = step, steps = steps)
            })
        };
        let name = named(&path.answers).map(|name| view! { <p class="words">{name}</p> });
        let badge = self.memo(|path| path.audience);
        let badge = move || badge.get().map(audience_badge);
        view! {
            {back(self.walk.place(), t!(msg::NAV_BACK))}
            <div class="stack loose">
                <header class="stack tight">
                    {heading(text::title(&self.card))}
                    {name}
                    <p class="line">{badge}<span class="meta">{place}</span></p>
                </header>
                {body}
                {status(said.clone())}
                {self.ways(step, said)}
                {self.earlier(step)}
            </div>
        }
        .into_any()
    }

    fn memo<T: PartialEq + Send + Sync + 'static>(
        &self,
        of: impl Fn(&Path) -> T + Send + Sync + 'static,
    ) -> Memo<Option<T>> {
        let view = self.view.clone();
        Memo::new(move |_| view.with(|path| path.as_ref().map(&of)))
    }

    /// On, away, or back to where both are.
    fn ways(&self, step: RwSignal<usize>, said: ArcRwSignal<String>) -> AnyView {
        let state = self.memo(|path| (path.state, path.at, path.steps.len(), path.moves.clone()));
        let of = self.clone();
        let ways = move || {
            let (state, at, steps, moves) = state.get()?;
            let tap = |class: &'static str, words: String, deed: PathStep, then: Then| {
                let (said, walk) = (said.clone(), of.walk);
                button(class, words, move || {
                    carry_out(Action::Path(deed.clone()), &said, move || match then {
                        Then::Step(to) => step.set(to),
                        Then::List => go(walk.place()),
                    });
                })
            };
            if state != PathState::Finished && step.get() < at {
                return Some(button("btn", t!(msg::PATH_HERE), move || step.set(at)));
            }
            let resting = state == PathState::Resting;
            let ways: Vec<AnyView> = moves
                .iter()
                .filter_map(|may| match may {
                    PathMove::GoOn(to) => {
                        let (class, words) = match resting {
                            true => ("btn main", t!(msg::PATH_TAKE_UP)),
                            false => ("btn", t!(msg::PATH_GO_ON)),
                        };
                        Some(tap(class, words, PathStep::GoOn(of.path, *to), Then::Step(usize::from(*to))))
                    }
                    PathMove::PutDown => {
                        Some(tap("btn quiet", t!(msg::PATH_PUT_DOWN), PathStep::PutDown(of.path), Then::List))
                    }
                    PathMove::Finish if resting || at + 1 == steps => {
                        let class = if resting { "btn quiet" } else { "btn" };
                        Some(tap(class, t!(msg::PATH_FINISH), PathStep::Finish(of.path), Then::Step(at)))
                    }
                    PathMove::Share => {
                        Some(tap("btn", t!(msg::PATH_PAUSE_SHOW), PathStep::Share(of.path), Then::Step(at)))
                    }
                    PathMove::Finish => None,
                })
                .collect();
            let note = match state {
                PathState::UnderWay => None,
                PathState::Resting => Some(t!(msg::PATH_RESTING)),
                PathState::Finished => Some(t!(msg::PATH_FINISHED)),
            };
            let note = note.map(|note| view! { <p class="note">{note}</p> });
            Some(view! { <div class="stack tight">{note}<div class="line">{ways}</div></div> }.into_any())
        };
        ways.into_any()
    }

    /// The steps before, to look at and to take again.
    fn earlier(&self, step: RwSignal<usize>) -> AnyView {
        let before = self.memo(|path| {
            let to = if path.state == PathState::Finished { path.steps.len() } else { path.at };
            path.steps.iter().take(to).map(|step| step.card.clone()).collect::<Vec<_>>()
        });
        let earlier = move || {
            let cards = before.get()?;
            let rows = cards.iter().enumerate().filter(|(at, _)| *at != step.get()).filter_map(|(at, card)| {
                let title = text::title(&session::card(card)?);
                Some(button("btn quiet edge start", title, move || step.set(at)))
            });
            let rows: Vec<AnyView> = rows.collect();
            (!rows.is_empty()).then(|| {
                view! {
                    <details class="fold">
                        <summary>{t!(msg::PATH_EARLIER)}</summary>
                        <div class="stack tight">{rows}</div>
                    </details>
                }
                .into_any()
            })
        };
        earlier.into_any()
    }
}

/// Where one is after something was done.
#[derive(Clone, Copy)]
enum Then {
    Step(usize),
    List,
}

/// A step, by the primitive of its card.
fn part(on: &On, card: &Card) -> AnyView {
    let part = match &card.act {
        Act::Entry => entries::entries(on, card),
        Act::Reveal(Mode::Overlap) => choose::choose(on, card),
        Act::Reveal(_) => apart::apart(on, card),
        Act::Exchange(_) => exchange::exchange(on, card),
        Act::Letter => letters::letters(on, card),
        // A path is no step of a path.
        Act::Path(_) => ().into_any(),
    };
    // In a letter it speaks to who reads, and stands there.
    let coach =
        text::coach(card).filter(|_| card.act != Act::Letter).map(|coach| view! { <p class="meta">{coach}</p> });
    view! {
        <section class="stack">
            <div class="stack close"><h2>{text::title(card)}</h2>{coach}</div>
            {part}
        </section>
    }
    .into_any()
}
