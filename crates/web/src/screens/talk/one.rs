use content::msg;
use engine::{
    Action, Move, Now,
    views::{Exchange, ExchangeOf, May, Said, Stage, Step},
};
use grammar::{Answers, Card};
use leptos::prelude::*;
use proto::{EntityId, Hash};

use super::{
    kind::Talk,
    part::{is_offer, said_by, words},
};
use crate::{
    parts::{Form, audience_badge, back, carry_out, field, heading, other_name, status},
    screens::nowhere,
    session,
    text::{self, t},
};

/// How long until both look again at what they agreed, in days.
const LOOK_AGAIN: i32 = 14;

/// What is being written on the screen of one exchange.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Writing {
    /// Nothing.
    No,
    /// The same thing in other words.
    Differently(Hash),
    /// "I can't ... I could ..."
    Offer(Hash),
}

#[derive(Clone)]
struct Screen {
    talk: Talk,
    need: EntityId,
    view: ArcRwSignal<Option<Exchange>>,
    writing: RwSignal<Writing>,
    said: ArcRwSignal<String>,
}

/// One exchange: what stands, what I may do now, and how it came about.
pub(crate) fn one(talk: Talk, need: EntityId) -> AnyView {
    let view = session::ask(ExchangeOf(need));
    let of = view.clone();
    // What is old may still be on its way from the vault.
    let card = Memo::new(move |_| of.with(|need| need.as_ref().map(|need| need.card.clone())));
    let page = move || match card.get().filter(|card| talk.has(card)).as_ref().and_then(session::card) {
        Some(card) => {
            let screen = Screen {
                talk,
                need,
                view: view.clone(),
                writing: RwSignal::new(Writing::No),
                said: ArcRwSignal::new(String::new()),
            };
            talk.page(text::title(&card), move || screen.page(&card))
        }
        None => nowhere(),
    };
    page.into_any()
}

impl Screen {
    fn page(&self, card: &Card) -> AnyView {
        let (of, card_of) = (self.clone(), card.clone());
        // What is being written stays while the other moves.
        let body = move || match of.writing.get() {
            Writing::No => of.view.get().map(|need| of.stands(&card_of, &need)),
            what => of.view.get_untracked().map(|need| of.write(&card_of, what, &need)),
        };
        view! {
            {back(self.talk.at(), self.talk.title())}
            <div class="stack loose">
                {heading(text::title(card))}
                {body}
                {status(self.said.clone())}
            </div>
        }
        .into_any()
    }

    /// What stands between both, and the moves.
    fn stands(&self, card: &Card, need: &Exchange) -> AnyView {
        let badge = audience_badge(need.audience);
        let middle = match need.stage {
            // Whose words are the newest waits for the other.
            Stage::ForMe if need.my_words.as_ref().is_some_and(|mine| mine.id == need.newest.id) => {
                self.asked(card, need, t!(msg::NEEDS_ASKED))
            }
            Stage::ForMe => self.for_me(card, need),
            Stage::Agreed => self.agreed(card, need),
            Stage::Asked => self.asked(card, need, t!(msg::NEEDS_ASKED)),
            Stage::TheySaidNo => self.asked(card, need, t!(msg::NEEDS_THEY_NO, name = other_name())),
            Stage::ISaidNo => self.i_said_no(card, need),
            Stage::Resting => self.plain(card, need, t!(msg::NEEDS_RESTING)),
            Stage::Stopped => self.plain(card, need, t!(msg::NEEDS_STOPPED)),
            Stage::OnlyMine => self.only_mine(card, need),
        };
        let ended = need.moves.is_empty() && need.stage != Stage::Stopped;
        let ended = ended.then(|| view! { <p class="note">{t!(msg::NEEDS_ENDED)}</p> });
        let class = match need.stage {
            Stage::ForMe => "card lamp",
            Stage::OnlyMine => "card mine",
            _ => "card",
        };
        view! {
            <section class=class><div class="stack snug"><div class="line">{badge}</div>{middle}{ended}</div></section>
            {self.holding(card, need)}
            {history(self.talk, card, need)}
        }
        .into_any()
    }

    /// Open for me: three answers of one size, and what is always mine to decide.
    fn for_me(&self, card: &Card, need: &Exchange) -> AnyView {
        let words = need.their_words.as_ref().map(|words| said_by(self.talk, card, words));
        let offered = need.my_words.is_some() || need.mine;
        let offers = self.talk.has_offers();
        let (yes, other, no) = match offered {
            true => (t!(msg::NEEDS_WORKS), t!(msg::DO_CHANGE), t!(msg::NEEDS_LEAVE)),
            false if offers => (t!(msg::NEEDS_YES), t!(msg::NEEDS_OFFER), t!(msg::NEEDS_NO)),
            false => (t!(msg::NEEDS_YES), t!(msg::DO_CHANGE), t!(msg::NEEDS_NO)),
        };
        let buttons = need.moves.iter().filter_map(|may| match may {
            May::Accept(of) => Some(self.button("btn", yes.clone(), Move::Accept(*of))),
            May::Counter(of) if offered || !offers => {
                Some(self.writes("btn", other.clone(), Writing::Differently(*of)))
            }
            May::Counter(of) => Some(self.writes("btn", other.clone(), Writing::Offer(*of))),
            May::Decline(of) => Some(self.button("btn", no.clone(), Move::Decline(*of))),
            May::Withdraw(_) | May::Share | May::Review(_) | May::Close => None,
        });
        let buttons: Vec<AnyView> = buttons.collect();
        // A line that helps whoever reads somebody else's need.
        let coach = text::coach(card).filter(|_| !need.mine).map(|coach| view! { <p class="meta">{coach}</p> });
        let yours = self.talk.is_mine_to_decide().then(|| {
            view! {
                <p>{t!(msg::NEEDS_YOURS)}</p>
                <div class="words-of-day"><a class="btn" href="/safety">{t!(msg::MORE_SAFETY)}</a></div>
            }
        });
        let safety = (!need.moves.is_empty()).then(|| view! { <p class="meta">{t!(msg::NEEDS_NO_REASON)}</p>{yours} });
        view! { {words}{coach}<div class="words-of-day">{buttons}</div>{safety} }.into_any()
    }

    fn agreed(&self, card: &Card, need: &Exchange) -> AnyView {
        let words = need.in_force.as_ref().map(|words| said_by(self.talk, card, words));
        let again = match need.look_again {
            Some(_) if need.due => view! { <p>{t!(msg::NEEDS_DUE)}</p> }.into_any(),
            Some(day) => view! { <p class="meta">{t!(msg::NEEDS_AGAIN_ON, date = text::day(day))}</p> }.into_any(),
            None => self.look_again(need),
        };
        let buttons: Vec<AnyView> = need
            .moves
            .iter()
            .filter_map(|may| match may {
                May::Review(at) if need.due => {
                    Some(self.button("btn", t!(msg::NEEDS_KEEP), Move::Review(*at, in_two_weeks())))
                }
                May::Counter(of) => Some(self.writes("btn", t!(msg::DO_CHANGE), Writing::Differently(*of))),
                May::Close => Some(self.button("btn", t!(self.talk.stop()), Move::Close)),
                _ => None,
            })
            .collect();
        let stop = (!need.moves.is_empty()).then(|| view! { <p class="meta">{t!(msg::NEEDS_STOP_NOTE)}</p> });
        view! {
            <p>{t!(msg::NEEDS_AGREED)}</p>
            {words}
            {again}
            <div class="words-of-day">{buttons}</div>
            {stop}
        }
        .into_any()
    }

    /// "Look again in two weeks?"
    fn look_again(&self, need: &Exchange) -> AnyView {
        let Some(May::Review(at)) = need.may(|may| matches!(may, May::Review(_))) else { return ().into_any() };
        let day = in_two_weeks();
        let button = self.button("btn quiet edge", t!(msg::NEEDS_AGAIN_DO), Move::Review(at, day));
        view! { <p class="line">{t!(msg::NEEDS_AGAIN)}{button}</p> }.into_any()
    }

    /// What I asked or offered, and what came of it.
    fn asked(&self, card: &Card, need: &Exchange, said: String) -> AnyView {
        let words = need.my_words.as_ref().map(|words| said_by(self.talk, card, words));
        let buttons: Vec<AnyView> = need
            .moves
            .iter()
            .filter_map(|may| match may {
                May::Counter(of) => Some(self.writes("btn", self.differently(), Writing::Differently(*of))),
                May::Withdraw(of) if need.stage == Stage::TheySaidNo => {
                    Some(self.button("btn", t!(msg::NEEDS_REST), Move::Withdraw(*of)))
                }
                May::Withdraw(of) => Some(self.button("btn quiet", t!(msg::NEEDS_TAKE_BACK), Move::Withdraw(*of))),
                _ => None,
            })
            .collect();
        // Keeping it asks for nothing: one goes on.
        let keep = (need.stage == Stage::TheySaidNo && !buttons.is_empty())
            .then(|| view! { <a class="btn" href=self.talk.at()>{t!(msg::NEEDS_KEEP)}</a> });
        view! { {words}<p>{said}</p><div class="line">{keep}{buttons}</div> }.into_any()
    }

    fn i_said_no(&self, card: &Card, need: &Exchange) -> AnyView {
        let words = need.their_words.as_ref().map(|words| said_by(self.talk, card, words));
        let buttons: Vec<AnyView> = need
            .moves
            .iter()
            .filter_map(|may| match may {
                May::Accept(of) => Some(self.button("btn quiet", t!(msg::NEEDS_AFTER_ALL), Move::Accept(*of))),
                May::Counter(of) if self.talk.has_offers() => {
                    Some(self.writes("btn quiet", t!(msg::NEEDS_OFFER), Writing::Offer(*of)))
                }
                May::Counter(of) => Some(self.writes("btn quiet", t!(msg::DO_CHANGE), Writing::Differently(*of))),
                _ => None,
            })
            .collect();
        view! { {words}<p>{t!(msg::NEEDS_I_NO)}</p><div class="line">{buttons}</div> }.into_any()
    }

    fn plain(&self, card: &Card, need: &Exchange, said: String) -> AnyView {
        let words = said_by(self.talk, card, &need.newest);
        let again = need.moves.iter().find_map(|may| match may {
            May::Counter(of) => Some(self.writes("btn", self.differently(), Writing::Differently(*of))),
            _ => None,
        });
        view! { {words}<p>{said}</p><div class="line">{again}</div> }.into_any()
    }

    fn only_mine(&self, card: &Card, need: &Exchange) -> AnyView {
        let buttons: Vec<AnyView> = need
            .moves
            .iter()
            .filter_map(|may| match may {
                May::Share => Some(self.button("btn main", t!(msg::NEEDS_SHARE), Move::Share)),
                May::Counter(of) => Some(self.writes("btn", self.differently(), Writing::Differently(*of))),
                May::Close => Some(self.button("btn quiet", t!(msg::NEEDS_REST), Move::Close)),
                _ => None,
            })
            .collect();
        view! { {said_by(self.talk, card, &need.newest)}<div class="line">{buttons}</div> }.into_any()
    }

    /// What holds while one of both asks for a change; it can be stopped here as well.
    fn holding(&self, card: &Card, need: &Exchange) -> Option<AnyView> {
        let holds = need.in_force.as_ref().filter(|_| need.stage != Stage::Agreed)?;
        let stop = need.may(|may| *may == May::Close).map(|_| self.button("btn", t!(self.talk.stop()), Move::Close));
        Some(
            view! {
                <section class="card stack snug">
                    <p>{t!(msg::NEEDS_HOLDS)}</p>
                    {said_by(self.talk, card, holds)}
                    <div class="line">{stop}</div>
                    <p class="meta">{t!(msg::NEEDS_STOP_NOTE)}</p>
                </section>
            }
            .into_any(),
        )
    }

    /// A form for other words. Who says it differently begins with what they said last, else with what stands.
    fn write(&self, card: &Card, what: Writing, need: &Exchange) -> AnyView {
        let (Writing::Differently(instead_of) | Writing::Offer(instead_of)) = what else { return ().into_any() };
        let revisions = need.history.iter().filter_map(|step| match &step.said {
            Said::Asked(words) | Said::Offered(words) => Some(words),
            _ => None,
        });
        let offers = matches!(what, Writing::Offer(_));
        let mine = revisions.clone().rfind(|words| words.mine && !offers);
        let start = mine.or_else(|| revisions.clone().find(|words| words.id == instead_of));
        let start = start.map(|words| without(&words.answers, offers)).unwrap_or_default();
        let offers = offers || is_offer(&start);
        let form = Form::of(card.clone(), start);
        let asked = self.talk.fields(card, offers);
        let inputs: Vec<AnyView> = asked.into_iter().map(|asked| field(&form, asked)).collect();
        let (title, send) = match offers {
            true => (t!(msg::NEEDS_OFFER_TITLE), t!(msg::NEEDS_OFFER_DO)),
            false => (self.differently(), t!(msg::DO_KEEP_THIS)),
        };
        let (of, writing) = (self.clone(), self.writing);
        let offer = move |_| {
            let step = Move::Counter(instead_of, form.said());
            carry_out(Action::Move(of.need, step), &of.said, move || writing.set(Writing::No));
        };
        view! {
            <section class="stack loose">
                <h2>{title}</h2>
                {inputs}
                <div class="line">
                    <button type="button" class="btn main" on:click=offer>{send}</button>
                    <button type="button" class="btn quiet" on:click=move |_| writing.set(Writing::No)>
                        {t!(msg::DO_NOT_NOW)}
                    </button>
                </div>
            </section>
        }
        .into_any()
    }

    /// The words for writing it in other words.
    fn differently(&self) -> String {
        if self.talk.has_offers() { t!(msg::NEEDS_DIFFERENTLY) } else { t!(msg::DO_CHANGE) }
    }

    fn button(&self, class: &'static str, words: String, step: Move) -> AnyView {
        let of = self.clone();
        let tap = move |_| carry_out(Action::Move(of.need, step.clone()), &of.said, || ());
        view! { <button type="button" class=class on:click=tap>{words}</button> }.into_any()
    }

    fn writes(&self, class: &'static str, words: String, what: Writing) -> AnyView {
        let writing = self.writing;
        view! { <button type="button" class=class on:click=move |_| writing.set(what)>{words}</button> }.into_any()
    }
}

/// Everything that was said, oldest first: both read all of it.
fn history(talk: Talk, card: &Card, need: &Exchange) -> Option<AnyView> {
    let line = |step: &Step| {
        let (what, revision) = match &step.said {
            Said::Asked(words) => (t!(msg::NEEDS_DID_ASKED), Some(words)),
            Said::Offered(words) => (t!(msg::NEEDS_DID_OFFERED), Some(words)),
            Said::SaidYes(_) => (t!(msg::NEEDS_DID_YES), None),
            Said::SaidNo(_) => (t!(msg::NEEDS_DID_NO), None),
            Said::TookBack(_) => (t!(msg::NEEDS_DID_BACK), None),
            Said::LookedAgain(..) => (t!(msg::NEEDS_DID_KEPT), None),
            Said::Stopped => (t!(msg::NEEDS_DID_STOPPED), None),
        };
        let name = if step.mine { t!(msg::PERSON_YOU) } else { other_name() };
        let words = revision.map(|revision| words(talk, card, &revision.answers));
        view! {
            <li class="stack close">
                <span class="meta">{text::day(step.day)}</span>
                <b>{t!(msg::NEEDS_DID, name = name, what = what)}</b>
                {words}
            </li>
        }
        .into_any()
    };
    let lines: Vec<AnyView> = need.history.iter().map(line).collect();
    (lines.len() > 1).then(|| {
        view! {
            <details class="fold">
                <summary>{t!(msg::NEEDS_HISTORY)}</summary>
                <ol class="stack">{lines}</ol>
            </details>
        }
        .into_any()
    })
}

/// The words that somebody else's begin with: what the other wrote about it is theirs.
fn without(answers: &Answers, note: bool) -> Answers {
    answers
        .iter()
        .filter(|(field, _)| !note || field.as_str() != "note")
        .map(|(field, value)| (field.clone(), value.clone()))
        .collect()
}

fn in_two_weeks() -> Option<grammar::Day> {
    Some(session::now().map(Now::day)?.plus(LOOK_AGAIN))
}
