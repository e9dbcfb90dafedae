//! What both ask of each other in bad weather, and that all devices come to the same end.

use std::collections::BTreeSet;

use engine::{
    Action, Move,
    views::{Exchange, ExchangeOf, Exchanges, May, Said, Stage},
};
use grammar::{Act, Answers, Audience, Card, Evidence, Field, Kind, Per, Share, Slug, Value, Words};
use proto::{EntityId, Hash};

use crate::{
    story::{Failure, Story, slug},
    weather::{below, happens},
    world::Who,
};

/// A history as neither of both tells it: whether Mara did it, what, and to which words.
type Told = Vec<(bool, u8, Option<Hash>)>;

impl Story {
    /// Somebody asks for something, or makes one of the moves that their screen offers.
    pub(crate) fn exchange(&mut self, who: Who) {
        let open = self.ask(who, &Exchanges { of: None });
        let number = self.next_note();
        if open.is_empty() || happens(&mut self.world.rng, 200) {
            let private = happens(&mut self.world.rng, 250);
            let audience = if private { Audience::OnlyMe } else { Audience::BothOfUs };
            let (card, answers) = (need(), words(&format!("{number}")));
            self.world.act(who, Action::Open { card, about: None, answers, audience });
            return;
        }
        let exchange = &open[below(&mut self.world.rng, open.len() as u64) as usize];
        let moves = &exchange.moves;
        if moves.is_empty() {
            return;
        }
        let step = match moves[below(&mut self.world.rng, moves.len() as u64) as usize] {
            May::Share => Move::Share,
            May::Accept(of) => Move::Accept(of),
            May::Counter(of) => Move::Counter(of, words(&format!("{number}"))),
            May::Decline(of) => Move::Decline(of),
            May::Withdraw(of) => Move::Withdraw(of),
            May::Review(of) => Move::Review(of, Some(exchange.day.plus(14))),
            // Most agreements last.
            May::Close if happens(&mut self.world.rng, 700) => return,
            May::Close => Move::Close,
        };
        self.world.act(who, Action::Move(exchange.entity, step));
    }

    /// All devices tell the same of each exchange, and what somebody kept is on nobody else's.
    pub(crate) fn check_exchanges(&mut self) -> Result<(), Failure> {
        for entity in self.asked() {
            let seen: Vec<(Who, Option<Exchange>)> =
                self.everybody().into_iter().map(|who| (who, self.ask(who, &ExchangeOf(entity)))).collect();
            let kept = seen.iter().any(|(_, seen)| seen.as_ref().is_some_and(|seen| seen.audience == Audience::OnlyMe));
            let known = seen.iter().filter(|(_, seen)| seen.is_some());
            let owners: Vec<usize> = known.map(|(who, _)| self.owner(*who)).collect();
            if kept && owners.iter().any(|owner| *owner != owners[0]) {
                return Err(Failure::Leaked { device: "what was kept for oneself" });
            }
            let told: Vec<_> = seen
                .iter()
                .filter(|(who, _)| !kept || self.owner(*who) == owners[0])
                .map(|(who, seen)| (*who, seen.as_ref().map(|seen| told(seen, self.owner(*who) == 0))))
                .collect();
            if let Some((who, _)) = told.iter().find(|(_, of)| *of != told[0].1) {
                return Err(Failure::SharedDiffers { device: self.world.devices[*who].name });
            }
            self.report.agreed += u64::from(seen[0].1.as_ref().is_some_and(|seen| seen.in_force.is_some()));
        }
        Ok(())
    }

    /// All that was asked by anybody, also what is over.
    pub(crate) fn asked(&self) -> BTreeSet<EntityId> {
        self.everybody().into_iter().flat_map(|who| self.opened_by(who)).collect()
    }

    /// Exchanges on a device, also those that are over.
    fn opened_by(&self, who: Who) -> Vec<EntityId> {
        let listed = self.ask(who, &Exchanges { of: None }).into_iter().map(|exchange| exchange.entity);
        let done = self.world.devices[who].outcomes.values().filter_map(|outcome| outcome.clone().ok().flatten());
        listed.chain(done).collect()
    }
}

/// What an exchange says that must be the same for all.
fn told(exchange: &Exchange, mara: bool) -> (Option<Hash>, Option<grammar::Day>, bool, Told) {
    let step = |step: &engine::views::Step| {
        let (what, of) = match &step.said {
            Said::Asked(of) => (0, Some(of.id)),
            Said::Offered(of) => (1, Some(of.id)),
            Said::SaidYes(of) => (2, Some(of.id)),
            Said::SaidNo(of) => (3, Some(of.id)),
            Said::TookBack(of) => (4, Some(of.id)),
            Said::LookedAgain(of, _) => (5, Some(of.id)),
            Said::Stopped => (6, None),
        };
        (step.mine == mara, what, of)
    };
    let stopped = exchange.stage == Stage::Stopped;
    let in_force = exchange.in_force.as_ref().map(|revision| revision.id);
    (in_force, exchange.look_again, stopped, exchange.history.iter().map(step).collect())
}

pub(crate) fn words(text: &str) -> Answers {
    Answers::new().with(slug("note"), Value::Text(text.into()))
}

pub(crate) fn need() -> Slug {
    slug("need.rest")
}

/// The card of a need, with every move.
pub(crate) fn need_card() -> Card {
    use grammar::Move::{Accept, Close, Counter, Decline, Review, Withdraw};
    let note = Field {
        id: slug("note"),
        kind: Kind::Text(100),
        optional: true,
        share: Share::Ask,
        more: false,
        when: None,
        measure: None,
    };
    Card {
        id: need(),
        act: Act::Exchange(vec![Counter, Accept, Decline, Withdraw, Review, Close]),
        per: Per::Many,
        fields: vec![note],
        on: Vec::new(),
        tags: Vec::new(),
        packs: Vec::new(),
        evidence: Evidence::Ours,
        replaces: None,
        words: Words::Messages,
    }
}
