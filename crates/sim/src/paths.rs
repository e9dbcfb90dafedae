//! Paths and own cards in bad weather: all devices tell the same of each.

use std::collections::BTreeSet;

use engine::{
    Action, Asking, CardStep, FormAudience, LetterStep, PathStep, RevealStep,
    views::{OwnCard, OwnCards, Path, PathMove, PathOf, PathState, Paths},
};
use grammar::{Act, Answers, Audience, Card, Evidence, Field, Kind, Mode, Per, Share, Slug, Value, Words};
use proto::EntityId;

use crate::{
    exchanges::need_card,
    story::{Failure, Story, slug},
    weather::{below, happens},
    world::Who,
};

/// A path as neither of both tells it: how far, whether it rests, is over; by card, what was made and by whom.
type Told = (usize, PathState, Answers, Vec<(Slug, BTreeSet<(EntityId, bool)>)>);

impl Story {
    /// Somebody begins a path, moves on it, or does one of its steps.
    pub(crate) fn walk(&mut self, who: Who) {
        let open: Vec<Path> = self.ask(who, &Paths { card: None });
        let open: Vec<Path> = open.into_iter().filter(|path| !path.moves.is_empty()).collect();
        let number = self.next_note();
        if open.is_empty() || happens(&mut self.world.rng, 200) {
            let private = happens(&mut self.world.rng, 200);
            let audience = if private { Audience::OnlyMe } else { Audience::BothOfUs };
            let begin = PathStep::Begin { card: path(), about: None, answers: said(&format!("{number}")), audience };
            self.world.act(who, Action::Path(begin));
            return;
        }
        let path = &open[below(&mut self.world.rng, open.len() as u64) as usize];
        let action = if happens(&mut self.world.rng, 500) {
            let moves: Vec<PathMove> = path.moves.iter().copied().collect();
            match moves[below(&mut self.world.rng, moves.len() as u64) as usize] {
                PathMove::GoOn(to) => Action::Path(PathStep::GoOn(path.entity, to)),
                PathMove::PutDown => Action::Path(PathStep::PutDown(path.entity)),
                PathMove::Share => Action::Path(PathStep::Share(path.entity)),
                // Most paths last.
                PathMove::Finish if happens(&mut self.world.rng, 700) => return,
                PathMove::Finish => Action::Path(PathStep::Finish(path.entity)),
            }
        } else {
            let step = below(&mut self.world.rng, path.steps.len() as u64) as usize;
            on_step(path, step, &format!("{number}"))
        };
        self.world.act(who, action);
    }

    /// Somebody writes a card of their own, or retires one.
    pub(crate) fn write_card(&mut self, who: Who) {
        let cards: Vec<OwnCard> = self.ask(who, &OwnCards);
        let in_use: Vec<&OwnCard> = cards.iter().filter(|card| !card.retired).collect();
        let step = match in_use.len() {
            0..=2 => CardStep::Write { like: shape(), title: format!("card {}", self.next_note()), help: None },
            many => CardStep::Retire(in_use[below(&mut self.world.rng, many as u64) as usize].card.id.clone()),
        };
        self.world.act(who, Action::Card(step));
    }

    /// All devices have the same cards and tell the same of each path; what somebody began for themselves is on nobody
    /// else's; and what both answered apart on a step both see.
    pub(crate) fn check_paths(&mut self) -> Result<(), Failure> {
        let everybody = self.everybody();
        let cards = |who: Who| -> Vec<(Card, bool)> {
            self.ask(who, &OwnCards).into_iter().map(|own| (own.card, own.retired)).collect()
        };
        let differs = |device| Err(Failure::SharedDiffers { device });
        if let Some(who) = everybody.iter().find(|who| cards(**who) != cards(everybody[0])) {
            return differs(self.world.devices[*who].name);
        }
        let all: BTreeSet<EntityId> =
            everybody.iter().flat_map(|who| self.ask(*who, &Paths { card: None })).map(|path| path.entity).collect();
        for entity in all {
            let seen: Vec<(Who, Path)> =
                everybody.iter().filter_map(|who| Some((*who, self.ask(*who, &PathOf(entity))?))).collect();
            let Some((first, path)) = seen.first() else { continue };
            let private = path.audience == Audience::OnlyMe;
            let those: Vec<Who> = seen.iter().map(|(who, _)| *who).collect();
            let mut theirs = those.iter().map(|who| self.owner(*who));
            if private && theirs.any(|owner| owner != self.owner(*first)) {
                return Err(Failure::Leaked { device: "a path begun for oneself" });
            }
            let hands = if private { self.hands[self.owner(*first)].clone() } else { everybody.clone() };
            let of_first = told(path, self.owner(*first) == 0);
            for who in hands {
                let told = seen.iter().find(|(of, _)| *of == who).map(|(_, path)| told(path, self.owner(who) == 0));
                if told.as_ref() != Some(&of_first) {
                    return differs(self.world.devices[who].name);
                }
            }
            self.report.walked += u64::from(!private && path.at + 1 == path.steps.len());
        }
        Ok(())
    }
}

/// Something that a person does on a step.
pub(crate) fn on_step(path: &Path, step: usize, words: &str) -> Action {
    let (card, about, answers) = (path.steps[step].card.clone(), Some(path.entity), said(words));
    match card.as_str() {
        "step.letter" => Action::Letter(LetterStep::Send { card, about, answers }),
        "step.apart" => {
            let asking = Asking::Card { card, span: None, about };
            Action::Reveal(RevealStep::Answer { asking, answers, opens: None })
        }
        "step.ask" => Action::Open { card, about, answers, audience: path.audience },
        _ => Action::Write {
            card,
            span: None,
            about,
            answers,
            clear: BTreeSet::new(),
            audience: FormAudience { form: path.audience, ..FormAudience::default() },
        },
    }
}

fn told(path: &Path, mara: bool) -> Told {
    let items = |step: &engine::views::PathCard| {
        let shown =
            step.items.iter().filter(|item| path.audience == Audience::OnlyMe || item.audience == Audience::BothOfUs);
        (step.card.clone(), shown.map(|item| (item.entity, item.mine == mara)).collect())
    };
    (path.at, path.state, path.answers.clone(), path.steps.iter().map(items).collect())
}

pub(crate) fn said(words: &str) -> Answers {
    Answers::new().with(slug("body"), Value::Text(words.into()))
}

pub(crate) fn path() -> Slug {
    slug("path.work")
}

/// A card that gives its shape to own ones.
pub(crate) fn shape() -> Slug {
    slug("own.entry")
}

/// A path with a step of each primitive, its steps, and a shape for own cards.
pub(crate) fn path_cards() -> [Card; 6] {
    let body = Field {
        id: slug("body"),
        kind: Kind::Text(100),
        optional: true,
        share: Share::Ask,
        more: false,
        when: None,
        measure: None,
    };
    let card = |id: &str, act: Act, per: Per| Card {
        id: slug(id),
        act,
        per,
        fields: vec![body.clone()],
        on: Vec::new(),
        tags: Vec::new(),
        packs: Vec::new(),
        evidence: Evidence::Ours,
        replaces: None,
        words: Words::Messages,
    };
    let steps = ["step.entry", "step.apart", "step.letter", "step.ask"];
    [
        card(path().as_str(), Act::Path(steps.map(slug).to_vec()), Per::Many),
        card("step.entry", Act::Entry, Per::Once),
        card("step.apart", Act::Reveal(Mode::Together), Per::Many),
        card("step.letter", Act::Letter, Per::Many),
        card("step.ask", need_card().act, Per::Many),
        Card { tags: vec![slug("own")], ..card(shape().as_str(), Act::Entry, Per::Many) },
    ]
}
