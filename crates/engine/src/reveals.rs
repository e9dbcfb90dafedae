//! Questions that both answer apart, until what each card says has come about. Nobody sees whether the other answered.

use std::collections::BTreeSet;

use crypto::{Answering, HoldPart, RunKey, slots_commit};
use grammar::{Act, Answers, Card, Day, Mode, Per, Slug, Value};
use proto::{EntityId, Hold, HoldSlot, MemberId, SpaceId, limits::HOLD_SLOTS};
use rand_core::CryptoRng;

use crate::{
    Asking, Draft, DraftId, Engine, FormAudience, Now, Refusal, RevealStep, Span, Topic,
    holds::Deed,
    letters::seal,
    model::{
        Body,
        hold::{Kept, content_size},
        reveal::{self, Answer, Mine, Part, Question, State, Verb},
    },
    space::{Kind, Space, random},
    txn::Txn,
    views,
    write::Scope,
};

/// How long an answer waits for the other's, in milliseconds.
const FADES_MS: i64 = 7 * 86_400_000;

impl Engine {
    /// Does what a person does with a question, without asking the relay.
    pub(crate) fn reveal(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        step: RevealStep,
    ) -> Result<EntityId, Refusal> {
        txn.changed.insert(Topic::Entries);
        match step {
            RevealStep::Put { card, about } => {
                let shared = self.shared_space().filter(|space| !space.ended()).ok_or(Refusal::NobodyThere)?.id;
                let question = self.question(&card, None, about)?;
                let entity = EntityId::from(random(rng));
                txn.author(self, now, rng, shared, entity, &Body::Reveal(Verb::Put(question)))?;
                Ok(entity)
            }
            RevealStep::Answer { asking, answers, opens } => self.answer_apart(now, rng, txn, &asking, answers, opens),
            RevealStep::Look(entity) => Ok(entity),
            RevealStep::TakeOut(_) | RevealStep::Give(_) | RevealStep::Ask(_) | RevealStep::SayNo(_) => {
                Err(Refusal::Unreachable)
            }
        }
    }

    fn question(&self, card: &Slug, span: Option<Span>, about: Option<EntityId>) -> Result<Question, Refusal> {
        let card = self.card_of(card, |act| matches!(act, Act::Reveal(_)))?;
        let Act::Reveal(mode) = card.act else { return Err(Refusal::NoSuchCard(card.id.clone())) };
        match (&card.per, span) {
            (Per::Day, Some(Span::Day(_))) | (Per::Week, Some(Span::Week(_))) | (Per::Once | Per::Many, None) => {}
            _ => return Err(Refusal::WrongSpan),
        }
        Ok(Question { card: card.id.clone(), mode, span, about })
    }

    /// The question that is meant, and its entity.
    fn asked_question(&self, shared: &Space, asking: &Asking) -> Result<(EntityId, Question), Refusal> {
        match asking {
            Asking::Put(entity) => {
                let state = self.reveal_in(shared.id, *entity).ok_or(Refusal::NotYours)?;
                Ok((*entity, state.question))
            }
            Asking::Card { card, span, about } => {
                let question = self.question(card, *span, *about)?;
                let scope = match span {
                    Some(span) => Scope::Span(*span),
                    // About a path both arrive at one question, whichever card it is.
                    None if self.card_of(card, |_| true)?.per == Per::Many && !self.is_step(card, *about) => {
                        return Err(Refusal::WrongSpan);
                    }
                    None => Scope::once(*about),
                };
                Ok((shared.derived_entity(card, scope), question))
            }
        }
    }

    fn answer_apart(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        asking: &Asking,
        answers: Answers,
        opens: Option<u64>,
    ) -> Result<EntityId, Refusal> {
        let shared = self.shared_space().filter(|space| !space.ended()).ok_or(Refusal::NobodyThere)?;
        let (entity, question) = self.asked_question(shared, asking)?;
        let card = self.card_of(&question.card, |act| matches!(act, Act::Reveal(_)))?;
        let answers = card.fit(answers).map_err(Refusal::Misfits)?.answers().clone();
        let (state, mine) = (self.reveal_in(shared.id, entity), self.mine_of_reveal(entity));
        if state.as_ref().is_some_and(|state| state.question != question) {
            return Err(Refusal::NotNow);
        }
        let over = |run: &u64| {
            let over = |state: &State| {
                self.is_over(shared.id, entity, state, &mine, *run, now) || self.has_gone_on(state, *run, shared.me)
            };
            mine.withdrawn.contains(run) || state.as_ref().is_some_and(over)
        };
        let run = (0..).find(|run| !over(run)).ok_or(Refusal::NotNow)?;
        if mine.kept.contains_key(&run) {
            // It is taken out first, whether or not the other has answered: else that would show.
            return Err(Refusal::NotNow);
        }
        let first = state.as_ref().and_then(|state| state.runs.get(&run)).and_then(|in_run| in_run.answers.first());
        let epoch = first.map_or(shared.sigchain.epoch(), |first| first.epoch);
        txn.end_draft(
            DraftId { card: question.card.clone(), span: question.span },
            Draft { answers: answers.clone(), audience: FormAudience::default() },
        );
        self.seal_answer(now, rng, txn, shared.id, entity, (&question, run, epoch), answers, opens)?;
        Ok(entity)
    }

    /// Seals an answer, and keeps at home what is to be deposited.
    #[expect(clippy::too_many_arguments, reason = "what is answered, where and when are of different kinds")]
    pub(crate) fn seal_answer(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        id: SpaceId,
        entity: EntityId,
        (question, run, epoch): (&Question, u64, u64),
        answers: Answers,
        opens: Option<u64>,
    ) -> Result<(), Refusal> {
        let (space, own) = (self.spaces.get(&id).ok_or(Refusal::NobodyThere)?, self.own_space()?.id);
        let part = HoldPart { space: id, entity, run, of: space.me };
        let card = self.card_of(&question.card, |_| true)?;
        let (part, kept) = if question.mode == Mode::Overlap {
            let slots = self.slots(space, entity, (run, epoch), &card, &answers, rng)?;
            let hashes: Vec<_> = slots.iter().map(HoldSlot::hash).collect();
            let commit = slots_commit(&part, &hashes);
            (Part::Slots(commit), Kept { run, commit, hold: Hold::Overlap(slots), key: None, answers })
        } else {
            let (sealed, key) = seal(&part, content_size(&card, &[]), &answers, rng)?;
            let payload = self.payload(space, &part, &key, rng)?;
            let hold = match (question.mode, opens) {
                (Mode::Together, None) => Hold::Together(payload),
                (Mode::WhenISay, None) => Hold::WhenISay(payload),
                (Mode::OnDate, Some(not_before_ms)) => Hold::OnDate { payload, not_before_ms },
                (Mode::OnRequest, Some(wait_s)) => Hold::OnRequest { payload, wait_s },
                _ => return Err(Refusal::WrongSpan),
            };
            let commit = sealed.commit;
            (Part::Sealed(sealed), Kept { run, commit, hold, key: Some(key), answers: Answers::new() })
        };
        let answer = Answer { question: question.clone(), run, epoch, part };
        txn.author(self, now, rng, own, entity, &Body::Reveal(Verb::Kept(Box::new(kept))))?;
        txn.author(self, now, rng, id, entity, &Body::Reveal(Verb::Answer(answer)))
    }

    fn slots(
        &self,
        space: &Space,
        entity: EntityId,
        (run, epoch): (u64, u64),
        card: &Card,
        answers: &Answers,
        rng: &mut dyn CryptoRng,
    ) -> Result<Vec<HoldSlot>, Refusal> {
        let key = RunKey::new(space.ring.key(epoch).ok_or(Refusal::NotNow)?, space.id, entity, run);
        let generation = space.sigchain.generation_of(space.me).ok_or(Refusal::ReadOnly)?;
        let (all, yes) = (options(card), yeses(answers));
        if all.len() > HOLD_SLOTS {
            return Err(Refusal::TooLong);
        }
        let said = all.iter().map(|option| (option.as_str(), yes.contains(option))).collect();
        Ok(key.slots(Answering { person: space.me, generation, identity: &space.identity }, &said, rng))
    }

    /// A question of a shared space.
    pub(crate) fn reveal_in(&self, id: SpaceId, entity: EntityId) -> Option<State> {
        let own = self.own_space().ok().and_then(|own| self.logs.get(&own.id));
        let own = own.into_iter().flat_map(|log| log.of(entity));
        reveal::fold(self.logs.get(&id)?.of(entity), own, self.spaces.get(&id)?.me)
    }

    /// What the own space has of a question.
    pub(crate) fn mine_of_reveal(&self, entity: EntityId) -> Mine {
        let log = self.own_space().ok().and_then(|own| self.logs.get(&own.id));
        reveal::fold_mine(log.into_iter().flat_map(|log| log.of(entity)))
    }

    /// Whether a person's answer in a run has waited too long for the other's. It fades by when it was given, so that
    /// nothing of the other's shows in it.
    pub(crate) fn has_faded(&self, state: &State, run: u64, me: MemberId, now: Now) -> bool {
        let answered = state.runs.get(&run).and_then(|in_run| in_run.by(me).map(|answer| answer.wall_ms).max());
        state.question.takes_two() && answered.is_some_and(|ms| now.wall_ms.saturating_sub(ms) > FADES_MS)
    }

    /// Whether the other has gone on to the next run. In an overlap nobody is taken along: that would be fishing.
    pub(crate) fn has_gone_on(&self, state: &State, run: u64, me: MemberId) -> bool {
        let next = run.checked_add(1).and_then(|next| state.runs.get(&next));
        state.question.mode == Mode::Together
            && next.is_some_and(|next| next.answers.iter().any(|answer| answer.by != me))
    }

    /// Whether both have what there is to be had of a run.
    fn is_open(&self, id: SpaceId, entity: EntityId, state: &State, run: u64) -> bool {
        let (Some(space), Some(in_run)) = (self.spaces.get(&id), state.runs.get(&run)) else { return false };
        let revealed = |of| in_run.revealed(&HoldPart { space: id, entity, run, of }).is_some();
        let other = self.other_in(state, run, space.me);
        match state.question.mode {
            Mode::Together => revealed(space.me) && other.is_some_and(revealed),
            Mode::Overlap => self.has_matched(in_run, space.me),
            Mode::OnDate | Mode::WhenISay | Mode::OnRequest => revealed(space.me),
        }
    }

    /// Whether nothing is to be answered in a run any more.
    pub(crate) fn is_over(
        &self,
        id: SpaceId,
        entity: EntityId,
        state: &State,
        mine: &Mine,
        run: u64,
        now: Now,
    ) -> bool {
        let faded = |space: &Space| self.has_faded(state, run, space.me, now);
        mine.withdrawn.contains(&run) || self.spaces.get(&id).is_some_and(faded) || self.is_open(id, entity, state, run)
    }

    /// Where and in which run a person asks something of the relay.
    pub(crate) fn may_ask_reveal(&self, entity: EntityId, deed: Deed, now: Now) -> Result<(SpaceId, u64), Refusal> {
        let (space, _, state) = self.reveals().find(|(_, found, _)| *found == entity).ok_or(Refusal::NotYours)?;
        let mine = self.mine_of_reveal(entity);
        let waits = |run: &&u64| !self.is_over(space.id, entity, &state, &mine, **run, now);
        let run = match deed {
            // Whether there is anything is told to nobody.
            Deed::Ask => state.runs.iter().rev().map(|(run, _)| *run).next().or(Some(0)),
            _ => mine.kept.keys().rev().find(waits).copied(),
        };
        let fits = match deed {
            Deed::Release => matches!(state.question.mode, Mode::WhenISay | Mode::OnRequest),
            Deed::Ask | Deed::Refuse => state.question.mode == Mode::OnRequest,
            _ => true,
        };
        run.filter(|_| fits).map(|run| (space.id, run)).ok_or(Refusal::NotNow)
    }

    fn reveals(&self) -> impl Iterator<Item = (&Space, EntityId, State)> {
        let shared = self.spaces.values().filter(|space| space.kind == Kind::Shared);
        shared.flat_map(move |space| {
            let held = self.logs.get(&space.id).into_iter().flat_map(|log| log.held());
            held.filter_map(move |entity| Some((space, entity, self.reveal_in(space.id, entity)?)))
        })
    }

    /// See [`views::OfDay`].
    pub(crate) fn card_of_day(&self, asked: &views::OfDay) -> Option<Slug> {
        let shared = self.shared_space()?;
        let days = asked.day.unix_days();
        let turn = days.rem_euclid(i32::try_from(asked.tags.len()).ok()?.max(1));
        let tag = asked.tags.get(usize::try_from(turn).ok()?)?;
        let is_of = |card: &&Card| card.id.is_within(&asked.of) && card.tags.contains(tag);
        let mut cards: Vec<&Slug> = self.catalogue.as_ref()?.cards().filter(is_of).map(|card| &card.id).collect();
        let count = i32::try_from(cards.len()).ok().filter(|count| *count > 0)?;
        // In each round of as many days as there are cards they stand in another order.
        let round = Span::Day(Day::from_unix_days(days.saturating_sub(days.rem_euclid(count))));
        cards.sort_by_key(|card| shared.derived_entity(card, Scope::Span(round)));
        cards.get(usize::try_from(days.rem_euclid(count)).ok()?).map(|card| (*card).clone())
    }

    /// Questions that were put, and such as this person answered or may see.
    pub(crate) fn reveals_view(&self, now: Now) -> Vec<views::Reveal> {
        let lines =
            self.reveals().map(|(space, entity, state)| (state.put, self.reveal_line(space, entity, state, now)));
        let mut lines: Vec<_> = lines
            .filter(|(put, line)| *put || line.mine.is_some() || line.state != views::RevealState::Unanswered)
            .map(|(_, line)| line)
            .collect();
        lines.sort_by_key(|line| (std::cmp::Reverse(line.wall_ms), line.entity));
        lines
    }

    pub(crate) fn reveal_view(&self, asking: &Asking, now: Now) -> Option<views::Reveal> {
        let shared = self.shared_space()?;
        let (entity, question) = self.asked_question(shared, asking).ok()?;
        // One that the other answered, and one that nobody answered, look alike.
        let state = self.reveal_in(shared.id, entity).unwrap_or_else(|| State::of(question));
        Some(self.reveal_line(shared, entity, state, now))
    }

    fn reveal_line(&self, space: &Space, entity: EntityId, state: State, now: Now) -> views::Reveal {
        use views::{RevealMove as Move, RevealState as Stands};
        let mine = self.mine_of_reveal(entity);
        let open = |run: &u64| self.is_open(space.id, entity, &state, *run);
        let last_open = state.runs.keys().rev().find(|run| open(run)).copied();
        let answered = mine.kept.keys().next_back().copied();
        // The newest that concerns this person: an answer of theirs, or what both may see.
        let run = answered.max(last_open).unwrap_or(0);
        let part = |of| HoldPart { space: space.id, entity, run, of };
        let in_run = state.runs.get(&run);
        let other = self.other_in(&state, run, space.me);
        let two = state.question.takes_two();
        let theirs_in = |run: u64| {
            let other = self.other_in(&state, run, space.me)?;
            state.runs.get(&run)?.revealed(&HoldPart { space: space.id, entity, run, of: other })
        };
        let theirs = match two {
            true => theirs_in(run).filter(|_| open(&run)),
            // Each stands for itself.
            false => state.runs.keys().rev().find_map(|run| theirs_in(*run)),
        };
        let taken_out = mine.withdrawn.contains(&run);
        let late = answered == Some(run) && self.has_faded(&state, run, space.me, now);
        let stands = match (open(&run) || theirs.is_some(), taken_out || late, answered == Some(run)) {
            (true, ..) => Stands::Open,
            (false, true, _) => Stands::Closed,
            (false, false, true) => Stands::Answered,
            (false, false, false) => Stands::Unanswered,
        };
        let my_answers = self.my_answers(space, entity, &state, &mine, run).filter(|_| !taken_out);
        let both =
            in_run.zip(other).map(|(in_run, other)| self.both_said(space, entity, (&state, &mine), in_run, other));
        let deposited = mine.deposited.contains(&run) && !taken_out;
        let asked_due_ms = self.asked_due(&part(space.me)).filter(|_| deposited);
        let moves: &[(Move, bool)] = &[
            (Move::Answer, !space.read_only() && stands != Stands::Answered),
            (Move::TakeOut, stands == Stands::Answered),
            (Move::Give, deposited && !open(&run) && matches!(state.question.mode, Mode::WhenISay | Mode::OnRequest)),
            (Move::Ask, state.question.mode == Mode::OnRequest && theirs.is_none()),
            (Move::SayNo, asked_due_ms.is_some()),
        ];
        views::Reveal {
            entity,
            card: state.question.card.clone(),
            mode: state.question.mode,
            span: state.question.span,
            about: state.question.about,
            wall_ms: in_run
                .and_then(|run| run.by(space.me).map(|answer| answer.wall_ms).max())
                .unwrap_or(if state.put { state.wall_ms } else { 0 }),
            state: stands,
            mine: my_answers,
            theirs,
            both: both.unwrap_or_default(),
            asked_due_ms,
            moves: moves.iter().filter(|(_, may)| *may).map(|(step, _)| *step).collect(),
        }
    }

    /// What this person answered in a run.
    pub(crate) fn my_answers(
        &self,
        space: &Space,
        entity: EntityId,
        state: &State,
        mine: &Mine,
        run: u64,
    ) -> Option<Answers> {
        let (in_run, part) = (state.runs.get(&run)?, HoldPart { space: space.id, entity, run, of: space.me });
        // What the other was given counts, whatever another device of mine answered meanwhile.
        if let Some(given) = in_run.revealed(&part) {
            return Some(given);
        }
        let (_, kept) = mine.answer(run)?;
        let mut answers = in_run.by(space.me);
        match (&answers.find(|answer| answer.part.commit() == kept.commit)?.part, &kept.key) {
            (Part::Sealed(sealed), Some(key)) => sealed.open(key, &part),
            _ => Some(kept.answers.clone()),
        }
    }

    /// What both said yes to in a run, as this person's devices were given it.
    fn both_said(
        &self,
        space: &Space,
        entity: EntityId,
        (state, mine): (&State, &Mine),
        in_run: &reveal::Run,
        other: MemberId,
    ) -> BTreeSet<String> {
        let commits: Vec<_> = in_run.by(other).map(|answer| answer.part.commit()).collect();
        let by_me = in_run.matched.iter().filter(|(by, _)| *by == space.me);
        let cards =
            by_me.filter_map(|(_, matched)| self.overlap(space.id, entity, (state, mine), matched, other, &commits));
        cards.flat_map(|overlap| overlap.cards).collect()
    }
}

/// All that one can say yes to in an overlap: the options of its fields, as `field.option`.
fn options(card: &Card) -> Vec<String> {
    let of = |field: &grammar::Field| match &field.kind {
        grammar::Kind::Many(options) => options.iter().map(|option| format!("{}.{option}", field.id)).collect(),
        _ => Vec::new(),
    };
    card.fields.iter().flat_map(of).collect()
}

/// What somebody said yes to.
pub(crate) fn yeses(answers: &Answers) -> BTreeSet<String> {
    let of = |(field, value): (&Slug, &Value)| match value {
        Value::Many(options) => options.iter().map(|option| format!("{field}.{option}")).collect(),
        _ => Vec::new(),
    };
    answers.iter().flat_map(of).collect()
}
