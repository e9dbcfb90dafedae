//! Paths: cards that two people take together in an order, leave, and come back to.

use std::collections::{BTreeMap, BTreeSet};

use grammar::{Act, Answers, Audience, Slug};
use proto::{EntityId, MemberId};
use rand_core::CryptoRng;

use crate::{
    Draft, DraftId, Engine, FormAudience, Now, PathStep, Refusal, Topic,
    model::{
        Body,
        entry::{self, Writers},
        exchange, letter,
        path::{self, Begin, State, Verb},
    },
    space::{Space, random},
    txn::Txn,
    views::{Path, PathCard, PathItem, PathMove, PathState, Turn},
};

impl Engine {
    /// Does what a person does with a path.
    pub(crate) fn take_path(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        step: PathStep,
    ) -> Result<EntityId, Refusal> {
        txn.changed.insert(Topic::Entries);
        let (entity, wanted) = match step {
            PathStep::Begin { card, about, answers, audience } => {
                return self.begin_path(now, rng, txn, card, about, answers, audience);
            }
            PathStep::GoOn(entity, to) => (entity, PathMove::GoOn(to)),
            PathStep::PutDown(entity) => (entity, PathMove::PutDown),
            PathStep::Finish(entity) => (entity, PathMove::Finish),
            PathStep::Share(entity) => (entity, PathMove::Share),
        };
        let (space, state) = self.path_state(entity).ok_or(Refusal::NotYours)?;
        if let PathMove::GoOn(to) = wanted
            && usize::from(to) <= state.at
            && !state.resting
        {
            // The other, or another device, went there meanwhile.
            return Ok(entity);
        }
        if !self.path_moves(space, &state).contains(&wanted) {
            return Err(Refusal::NotNow);
        }
        let (into, verb) = match wanted {
            PathMove::GoOn(to) => (space.id, Verb::GoOn(to)),
            PathMove::PutDown => (space.id, Verb::PutDown),
            PathMove::Finish => (space.id, Verb::Finish),
            PathMove::Share => (self.open_place()?.id, Verb::Begin(state.begin)),
        };
        txn.author(self, now, rng, into, entity, &Body::Path(verb))?;
        Ok(entity)
    }

    #[expect(clippy::too_many_arguments, reason = "one call, and each part is of another kind")]
    fn begin_path(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        card: Slug,
        about: Option<EntityId>,
        answers: Answers,
        audience: Audience,
    ) -> Result<EntityId, Refusal> {
        let of = self.card_of(&card, |act| matches!(act, Act::Path(_)))?;
        let Act::Path(steps) = &of.act else { return Err(Refusal::NoSuchCard(card)) };
        let steps = steps.clone();
        let fitted = of.fit(answers).map_err(Refusal::Misfits)?;
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
        let begin = Begin { card, about, steps, answers: fitted.into_parts().1 };
        txn.author(self, now, rng, space, entity, &Body::Path(Verb::Begin(begin)))?;
        Ok(entity)
    }

    pub(crate) fn paths(&self, of: Option<&Slug>) -> Vec<Path> {
        let spaces = [self.own_space().ok(), self.shared_space()];
        let logs = spaces.into_iter().flatten().filter_map(|space| self.logs.get(&space.id));
        let all: BTreeSet<EntityId> = logs.flat_map(|log| log.paths()).collect();
        let mut found: Vec<Path> = all
            .into_iter()
            .filter_map(|entity| self.path(entity))
            .filter(|path| of.is_none_or(|card| path.card == *card))
            .collect();
        found.sort_by_key(|path| (path.state, std::cmp::Reverse(path.wall_ms), path.entity));
        found
    }

    pub(crate) fn path(&self, entity: EntityId) -> Option<Path> {
        let (space, state) = self.path_state(entity)?;
        let is_own = self.is_own(space);
        let mine = is_own || state.by == space.me;
        let mut items = self.path_items(entity);
        let steps = state.begin.steps.iter().enumerate();
        let steps = steps.map(|(at, card)| {
            let items = items.remove(card).unwrap_or_default();
            let turn = if is_own { Turn::Any } else { self.turn(card, at, mine, &items) };
            PathCard { card: card.clone(), items, turn }
        });
        let steps = steps.collect();
        Some(Path {
            entity,
            card: state.begin.card.clone(),
            about: state.begin.about,
            answers: state.begin.answers.clone(),
            mine,
            audience: if is_own { Audience::OnlyMe } else { Audience::BothOfUs },
            day: state.day,
            wall_ms: state.wall_ms,
            steps,
            at: state.at,
            state: stands(&state),
            moves: self.path_moves(space, &state),
        })
    }

    /// Whether a card is a step of a path that was shown.
    pub(crate) fn is_step(&self, card: &Slug, about: Option<EntityId>) -> bool {
        let path = about.and_then(|entity| self.path_state(entity));
        path.is_some_and(|(space, state)| !self.is_own(space) && state.begin.steps.contains(card))
    }

    /// The path as it stands between both; or, where it was never shown, as it was begun.
    fn path_state(&self, entity: EntityId) -> Option<(&Space, State)> {
        let fold = |space: &Space| {
            let log = self.logs.get(&space.id)?;
            path::fold(log.of(entity), |event, other| log.has_seen(event, other))
        };
        let shared = self.shared_space().and_then(|space| Some((space, fold(space)?)));
        shared.or_else(|| self.own_space().ok().and_then(|own| Some((own, fold(own)?))))
    }

    fn path_moves(&self, space: &Space, state: &State) -> BTreeSet<PathMove> {
        if space.read_only() || state.finished {
            return BTreeSet::new();
        }
        let to = if state.resting { state.at } else { state.at + 1 };
        let to = u8::try_from(to).ok().filter(|to| usize::from(*to) < state.begin.steps.len());
        let share = (self.is_own(space) && self.open_place().is_ok()).then_some(PathMove::Share);
        let rest = (!state.resting).then_some(PathMove::PutDown);
        [to.map(PathMove::GoOn), rest, share, Some(PathMove::Finish)].into_iter().flatten().collect()
    }

    /// What names a path as what it is about, by card, oldest first.
    fn path_items(&self, path: EntityId) -> BTreeMap<Slug, Vec<PathItem>> {
        let spaces = [self.shared_space(), self.own_space().ok()];
        let logs = || spaces.into_iter().flatten().filter_map(|space| Some((space, self.logs.get(&space.id)?)));
        let all: BTreeSet<EntityId> = logs().flat_map(|(_, log)| log.about(path)).collect();
        let mut found: Vec<(i64, EntityId, Made)> = all
            .into_iter()
            .filter_map(|entity| self.made(entity).map(|made| (made.wall_ms, entity, made)))
            .filter(|(_, _, made)| made.about == Some(path))
            .collect();
        found.sort_by_key(|(wall_ms, entity, _)| (*wall_ms, *entity));
        let mut items: BTreeMap<Slug, Vec<PathItem>> = BTreeMap::new();
        for (_, entity, made) in found {
            let Made { card, mine, audience, answers, .. } = made;
            items.entry(card).or_default().push(PathItem { entity, mine, audience, answers });
        }
        items
    }

    /// An entry, a letter or an exchange, as it stands for me.
    fn made(&self, entity: EntityId) -> Option<Made> {
        let shared = self.shared_space().and_then(|space| Some((space, self.logs.get(&space.id)?)));
        let audience = |shared| if shared { Audience::BothOfUs } else { Audience::OnlyMe };
        let shown = shared.and_then(|(_, log)| entry::fold(log.of(entity), Writers::First));
        let (entry, mine, both) = match (self.own_state(entity), shown) {
            (Some(entry), shown) => (Some(entry), true, shown.is_some()),
            (None, Some(entry)) => {
                let mine = shared.is_some_and(|(space, _)| space.me == entry.by);
                (Some(entry), mine, true)
            }
            (None, None) => (None, false, false),
        };
        if let Some(entry::State { card, about, fields, wall_ms, .. }) = entry {
            let answers = fields.into_iter().collect();
            return Some(Made { card, about, mine, audience: audience(both), answers, wall_ms });
        }
        let by_me = |by: MemberId| shared.is_some_and(|(space, _)| space.me == by);
        // One that was taken back is not told.
        let letter = shared.and_then(|(_, log)| letter::fold(log.of(entity)));
        if let Some(letter) = letter.filter(|letter| !letter.taken_back) {
            let (mine, wall_ms) = (by_me(letter.by), letter.wall_ms);
            let letter::Send { card, about, .. } = letter.send;
            return Some(Made { card, about, mine, audience: Audience::BothOfUs, answers: Answers::new(), wall_ms });
        }
        let (space, exchange::State { by, card, about, history, .. }) = self.exchange_state(entity)?;
        let (own, wall_ms) = (self.is_own(space), history.first()?.wall_ms);
        Some(Made { card, about, mine: own || by_me(by), audience: audience(!own), answers: Answers::new(), wall_ms })
    }

    /// Letters are told in turns: who began the path goes first, and then first and second change places from step to
    /// step. All else is done in any order.
    fn turn(&self, card: &Slug, at: usize, began: bool, items: &[PathItem]) -> Turn {
        if self.card_of(card, |act| matches!(act, Act::Letter)).is_err() {
            return Turn::Any;
        }
        let told = |mine: bool| items.iter().any(|item| item.mine == mine);
        let first = began == at.is_multiple_of(2);
        match (told(true), told(false)) {
            (true, true) => Turn::Told,
            (true, false) => Turn::Theirs,
            (false, true) => Turn::Mine,
            (false, false) if first => Turn::Mine,
            (false, false) => Turn::Theirs,
        }
    }
}

/// Something that was made.
struct Made {
    card: Slug,
    about: Option<EntityId>,
    mine: bool,
    audience: Audience,
    answers: Answers,
    wall_ms: i64,
}

fn stands(state: &State) -> PathState {
    match (state.finished, state.resting) {
        (true, _) => PathState::Finished,
        (false, true) => PathState::Resting,
        (false, false) => PathState::UnderWay,
    }
}
