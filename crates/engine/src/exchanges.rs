//! Exchanges: what one asks of the other, and the moves that both may make.

use std::{borrow::Cow, collections::BTreeSet};

use grammar::{Act, Answers, Audience, Card, Day, Slug};
use proto::{EntityId, Hash, MemberId};
use rand_core::CryptoRng;

use crate::{
    Draft, DraftId, Engine, FormAudience, Move, Now, Refusal, Topic,
    model::{
        Body,
        entry::Writers,
        exchange::{self, Begin, State, Verb},
    },
    space::{Space, random},
    txn::Txn,
    views::{Exchange, May, Revision, Said, Stage, Step},
};

impl Engine {
    /// Asks for something; or keeps it for oneself, to be shown later or never.
    #[expect(clippy::too_many_arguments, reason = "one call, and each part is of another kind")]
    pub(crate) fn open_exchange(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        card: Slug,
        about: Option<EntityId>,
        answers: Answers,
        audience: Audience,
    ) -> Result<EntityId, Refusal> {
        let fitted = self.exchange_card(&card)?.fit(answers).map_err(Refusal::Misfits)?;
        let space = match audience {
            Audience::OnlyMe => self.own_space()?.id,
            Audience::BothOfUs => self.open_place()?.id,
        };
        let entity = EntityId::from(random(rng));
        let form = FormAudience { form: audience, ..FormAudience::default() };
        txn.end_draft(
            DraftId { card: card.clone(), span: None },
            Draft { answers: fitted.answers().clone(), audience: form },
        );
        let begin = Begin { card, about, answers: fitted.into_parts().1 };
        txn.author(self, now, rng, space, entity, &Body::Exchange(Verb::Open(begin)))?;
        txn.changed.insert(Topic::Entries);
        Ok(entity)
    }

    /// Makes a move, if the person may make it now.
    pub(crate) fn move_exchange(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        entity: EntityId,
        step: Move,
    ) -> Result<EntityId, Refusal> {
        let (space, state) = self.exchange_state(entity).ok_or(Refusal::NotYours)?;
        let wanted = match &step {
            Move::Share => May::Share,
            Move::Counter(of, _) => May::Counter(*of),
            Move::Accept(of) => May::Accept(*of),
            Move::Decline(of) => May::Decline(*of),
            Move::Withdraw(of) => May::Withdraw(*of),
            Move::Review(of, _) => May::Review(*of),
            Move::Close => May::Close,
        };
        // What was read on the screen may have changed since: then this is answered, and the screen shows what is now.
        if !self.moves(space, &state).contains(&wanted) {
            return Err(Refusal::NotNow);
        }
        let (into, verb) = match step {
            Move::Share => {
                let newest = state.newest().and_then(|id| state.revisions.get(&id)).ok_or(Refusal::NotYours)?;
                let begin = Begin { card: state.card.clone(), about: state.about, answers: newest.answers.clone() };
                (self.open_place()?.id, Verb::Open(begin))
            }
            Move::Counter(of, answers) => {
                let fitted = self.exchange_card(&state.card)?.fit(answers).map_err(Refusal::Misfits)?;
                (space.id, Verb::Counter(of, fitted.into_parts().1))
            }
            Move::Accept(of) => (space.id, Verb::Accept(of)),
            Move::Decline(of) => (space.id, Verb::Decline(of)),
            Move::Withdraw(of) => (space.id, Verb::Withdraw(of)),
            Move::Review(at, again) => (space.id, Verb::Review(at, Answers::new(), again)),
            Move::Close => (space.id, Verb::Close),
        };
        txn.author(self, now, rng, into, entity, &Body::Exchange(verb))?;
        txn.changed.insert(Topic::Entries);
        Ok(entity)
    }

    pub(crate) fn exchanges(&self, of: Option<&Slug>, today: Day) -> Vec<Exchange> {
        let spaces = [self.own_space().ok(), self.shared_space()];
        let logs = spaces.into_iter().flatten().filter_map(|space| self.logs.get(&space.id));
        let all: BTreeSet<EntityId> = logs.flat_map(|log| log.exchanges()).collect();
        let mut found: Vec<Exchange> = all
            .into_iter()
            .filter_map(|entity| self.exchange(entity, today))
            .filter(|exchange| exchange.stage != Stage::Stopped)
            .filter(|exchange| of.is_none_or(|family| exchange.card == *family || exchange.card.is_within(family)))
            .collect();
        found.sort_by_key(|exchange| (exchange.stage != Stage::ForMe, std::cmp::Reverse(exchange.day)));
        found
    }

    pub(crate) fn exchange(&self, entity: EntityId, today: Day) -> Option<Exchange> {
        let (space, state) = self.exchange_state(entity)?;
        let me = self.voice(space, &state);
        let revision = |id: Hash| {
            let known = state.revisions.get(&id)?;
            Some(Revision { id, mine: known.by == me, day: known.day, answers: known.answers.clone() })
        };
        let stands = Stands::of(&state, me);
        let step = |moved: &exchange::Moved| {
            let said = match moved.did {
                exchange::Did::Asked(id) => Said::Asked(revision(id)?),
                exchange::Did::Offered { revision: id, .. } => Said::Offered(revision(id)?),
                exchange::Did::SaidYes(id) => Said::SaidYes(revision(id)?),
                exchange::Did::SaidNo(id) => Said::SaidNo(revision(id)?),
                exchange::Did::TookBack(id) => Said::TookBack(revision(id)?),
                exchange::Did::LookedAgain { at, again } => Said::LookedAgain(revision(at)?, again),
                exchange::Did::Stopped => Said::Stopped,
            };
            Some(Step { mine: moved.by == me, day: moved.day, said })
        };
        Some(Exchange {
            entity,
            card: state.card.clone(),
            about: state.about,
            mine: state.by == me,
            audience: if self.is_own(space) { Audience::OnlyMe } else { Audience::BothOfUs },
            stage: self.stage(space, &state, &stands),
            in_force: state.in_force.and_then(revision),
            look_again: state.look_again,
            due: state.look_again.is_some_and(|day| day <= today),
            my_words: stands.mine.and_then(revision),
            their_words: stands.theirs.and_then(revision),
            newest: state.newest().and_then(revision)?,
            moves: self.moves(space, &state),
            day: state.history.last()?.day,
            history: state.history.iter().filter_map(step).collect(),
        })
    }

    /// The exchange as it stands between both; or, where it was never shown, as it was kept.
    pub(crate) fn exchange_state(&self, entity: EntityId) -> Option<(&Space, State)> {
        let own = self.own_space().ok()?;
        let fold = |space: &Space, writers| {
            let log = self.logs.get(&space.id)?;
            exchange::fold(log.of(entity), writers, |event, other| log.has_seen(event, other))
        };
        let shared = self.shared_space().and_then(|space| Some((space, fold(space, Writers::First)?)));
        shared.or_else(|| Some((own, fold(own, Writers::All)?)))
    }

    /// Who I am in it: in my own space all my devices speak with one voice.
    fn voice(&self, space: &Space, state: &State) -> MemberId {
        if self.is_own(space) { state.by } else { space.me }
    }

    pub(crate) fn is_own(&self, space: &Space) -> bool {
        self.own_space().is_ok_and(|own| own.id == space.id)
    }

    fn stage(&self, space: &Space, state: &State, stands: &Stands) -> Stage {
        if state.stopped.is_some() {
            return Stage::Stopped;
        }
        if self.is_own(space) {
            return Stage::OnlyMine;
        }
        match (stands.theirs, stands.mine) {
            (Some(_), _) if !stands.i_said_no => Stage::ForMe,
            (_, Some(_)) if stands.they_said_no => Stage::TheySaidNo,
            (_, Some(_)) => Stage::Asked,
            (Some(_), None) if state.in_force.is_none() => Stage::ISaidNo,
            _ if state.in_force.is_some() => Stage::Agreed,
            _ => Stage::Resting,
        }
    }

    fn moves(&self, space: &Space, state: &State) -> Vec<May> {
        if state.stopped.is_some() || space.read_only() {
            return Vec::new();
        }
        let Some(newest) = state.newest() else { return Vec::new() };
        if self.is_own(space) {
            let share = self.open_place().is_ok().then_some(May::Share);
            return share.into_iter().chain([May::Counter(newest), May::Close]).collect();
        }
        let stands = Stands::of(state, self.voice(space, state));
        let mut moves = Vec::new();
        moves.extend(stands.theirs.map(May::Accept));
        moves.push(May::Counter(stands.theirs.or(stands.mine).or(state.in_force).unwrap_or(newest)));
        moves.extend(stands.theirs.filter(|_| !stands.i_said_no).map(May::Decline));
        moves.extend(stands.mine.map(May::Withdraw));
        if let Some(holds) = state.in_force {
            moves.extend([May::Review(holds), May::Close]);
        }
        moves.retain(|may| self.allows(&state.card, may));
        moves
    }

    /// Saying no, taking back and stopping are always allowed; the rest is as the card says.
    fn allows(&self, card: &Slug, may: &May) -> bool {
        let card = self.exchange_card(card);
        let Ok(Act::Exchange(allowed)) = card.as_deref().map(|card| &card.act) else {
            return matches!(may, May::Decline(_) | May::Withdraw(_) | May::Close);
        };
        match may {
            May::Accept(_) => allowed.contains(&grammar::Move::Accept),
            May::Counter(_) => allowed.contains(&grammar::Move::Counter),
            May::Review(_) => allowed.contains(&grammar::Move::Review),
            May::Share | May::Decline(_) | May::Withdraw(_) | May::Close => true,
        }
    }

    fn exchange_card(&self, id: &Slug) -> Result<Cow<'_, Card>, Refusal> {
        self.card_of(id, |act| matches!(act, Act::Exchange(_)))
    }

    /// The shared place, while it is open.
    pub(crate) fn open_place(&self) -> Result<&Space, Refusal> {
        self.shared_space().filter(|space| !space.ended()).ok_or(Refusal::NobodyThere)
    }
}

/// What each of both asks for beyond what holds.
struct Stands {
    mine: Option<Hash>,
    theirs: Option<Hash>,
    i_said_no: bool,
    they_said_no: bool,
}

impl Stands {
    fn of(state: &State, me: MemberId) -> Self {
        let beyond = |stand: &Hash| state.in_force != Some(*stand);
        let mine = state.stands.get(&me).copied().filter(beyond);
        let theirs = state.stands.iter().find(|(by, _)| **by != me).map(|(_, stand)| *stand).filter(beyond);
        let no_to = |of: Option<Hash>, by_me: bool| {
            state.declined.iter().any(|(by, revision)| (*by == me) == by_me && Some(*revision) == of)
        };
        Self { mine, theirs, i_said_no: no_to(theirs, true), they_said_no: no_to(mine, false) }
    }
}
