//! Letters: one person to the other, sealed until it is opened, and to be taken back until then.

use std::collections::BTreeSet;

use crypto::{ContentKey, HoldFault, HoldPart};
use grammar::{Act, Answers, Slug, Value};
use proto::{EntityId, Hold, SpaceId, encode};
use rand_core::CryptoRng;

use crate::{
    Draft, DraftId, Engine, FormAudience, Heard, LetterStep, Now, Refusal, Topic,
    model::{
        Body,
        hold::{Kept, Sealed, content_size},
        letter::{self, Letter, Mine, Verb},
    },
    space::{Kind, Space, random},
    txn::Txn,
    views,
};

/// The fields of a letter's card that can be read before it is opened.
const DEPTH: &str = "depth";
const WISH: &str = "wish";

/// Most characters of each thing that a reader says of what they heard.
const HEARD: usize = 2_000;

impl Engine {
    /// Does what a person does with a letter, without asking the relay.
    pub(crate) fn letter(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        step: LetterStep,
    ) -> Result<EntityId, Refusal> {
        match step {
            LetterStep::Send { card, about, answers } => self.send_letter(now, rng, txn, &card, about, answers),
            LetterStep::Hear(entity, heard) => self.hear(now, rng, txn, entity, heard),
            LetterStep::Land(entity, landed) => {
                let (_, letter) = self.letter_by_me(entity, true)?;
                letter.heard.ok_or(Refusal::NotNow)?;
                txn.changed.insert(Topic::Entries);
                let own = self.own_space()?.id;
                txn.author(self, now, rng, own, entity, &Body::Letter(Verb::Landed(landed)))?;
                Ok(entity)
            }
            LetterStep::Open(_) | LetterStep::TakeBack(_) => Err(Refusal::Unreachable),
        }
    }

    fn send_letter(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        card: &Slug,
        about: Option<EntityId>,
        answers: Answers,
    ) -> Result<EntityId, Refusal> {
        let own = self.own_space()?.id;
        let shared = self.shared_space().filter(|space| !space.ended()).ok_or(Refusal::NobodyThere)?;
        let card = self.card_of(card, |act| matches!(act, Act::Letter))?;
        let fitted = card.fit(answers.clone()).map_err(Refusal::Misfits)?;
        let (outside, inside): (Vec<_>, Vec<_>) =
            fitted.answers().clone().into_iter().partition(|(field, _)| is_outside(field));
        let chosen = |name: &str| {
            outside.iter().find(|(field, _)| field.as_str() == name).and_then(|(_, value)| match value {
                Value::Choice(option) => Some(option.clone()),
                _ => None,
            })
        };
        let entity = EntityId::from(random(rng));
        let part = HoldPart { space: shared.id, entity, run: 0, of: shared.me };
        let size =
            content_size(&card, &card.fields.iter().map(|f| f.id.clone()).filter(is_outside).collect::<Vec<_>>());
        let (sealed, key) = seal(&part, size, &inside.into_iter().collect(), rng)?;
        let payload = self.payload(shared, &part, &key, rng)?;
        let (commit, hold) = (sealed.commit, Hold::Letter(payload));
        let kept = Kept { run: 0, commit, hold, key: Some(key), answers: Answers::new() };
        let send = letter::Send { card: card.id.clone(), depth: chosen(DEPTH), wish: chosen(WISH), about, sealed };
        txn.author(self, now, rng, own, entity, &Body::Letter(Verb::Kept(Box::new(kept))))?;
        txn.author(self, now, rng, shared.id, entity, &Body::Letter(Verb::Send(send)))?;
        txn.end_draft(
            DraftId { card: card.id.clone(), span: None },
            Draft { answers, audience: FormAudience::default() },
        );
        txn.changed.insert(Topic::Entries);
        Ok(entity)
    }

    fn hear(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        entity: EntityId,
        heard: Heard,
    ) -> Result<EntityId, Refusal> {
        let (id, _) = self.letter_by_me(entity, false)?;
        if self.mine_of_letter(entity).opened.is_empty() {
            return Err(Refusal::NotNow);
        }
        let words = [&heard.what, &heard.because, &heard.thoughts];
        if words.into_iter().flatten().any(|words| words.chars().count() > HEARD) {
            return Err(Refusal::TooLong);
        }
        txn.author(self, now, rng, id, entity, &Body::Letter(Verb::Heard(heard)))?;
        txn.changed.insert(Topic::Entries);
        Ok(entity)
    }

    /// Where to ask for a letter; none where it is open here.
    pub(crate) fn may_open_letter(&self, entity: EntityId) -> Result<Option<SpaceId>, Refusal> {
        let (id, _) = self.letter_by_me(entity, false)?;
        let mine = self.mine_of_letter(entity);
        match (mine.opened.is_empty(), mine.gone) {
            (false, _) => Ok(None),
            (true, true) => Err(Refusal::TakenBack),
            (true, false) => Ok(Some(id)),
        }
    }

    /// Where to ask to have a letter back; none where it was taken back.
    pub(crate) fn may_take_back_letter(&self, entity: EntityId) -> Result<Option<SpaceId>, Refusal> {
        let (id, letter) = self.letter_by_me(entity, true)?;
        match (letter.heard, self.mine_of_letter(entity).withdrawn) {
            (Some(_), _) => Err(Refusal::AlreadyOpen),
            (None, true) => Ok(None),
            (None, false) => Ok(Some(id)),
        }
    }

    /// A letter, if it is mine or the other's as is asked for.
    fn letter_by_me(&self, entity: EntityId, by_me: bool) -> Result<(SpaceId, Letter), Refusal> {
        let found = self.letters().find(|(_, found, _)| *found == entity);
        let (space, _, letter) = found.ok_or(Refusal::NotYours)?;
        if (letter.by == space.me) == by_me { Ok((space.id, letter)) } else { Err(Refusal::NotYours) }
    }

    /// A letter of a shared space.
    pub(crate) fn letter_in(&self, id: SpaceId, entity: EntityId) -> Option<Letter> {
        letter::fold(self.logs.get(&id)?.of(entity))
    }

    /// What the own space has of a letter.
    pub(crate) fn mine_of_letter(&self, entity: EntityId) -> Mine {
        let log = self.own_space().ok().and_then(|own| self.logs.get(&own.id));
        letter::fold_mine(log.into_iter().flat_map(|log| log.of(entity)))
    }

    fn letters(&self) -> impl Iterator<Item = (&Space, EntityId, Letter)> {
        let shared = self.spaces.values().filter(|space| space.kind == Kind::Shared);
        shared.flat_map(move |space| {
            let held = self.logs.get(&space.id).into_iter().flat_map(|log| log.held());
            held.filter_map(move |entity| Some((space, entity, self.letter_in(space.id, entity)?)))
        })
    }

    /// A key, sealed for the relay to keep.
    pub(crate) fn payload(
        &self,
        shared: &Space,
        part: &HoldPart,
        key: &ContentKey,
        rng: &mut dyn CryptoRng,
    ) -> Result<proto::Payload, Refusal> {
        let epoch = shared.sigchain.epoch();
        let epoch_key = shared.ring.key(epoch).ok_or(Refusal::ReadOnly)?;
        Ok(key.to_payload(part, epoch, epoch_key, rng))
    }

    pub(crate) fn letters_view(&self) -> views::LettersView {
        let mut letters: Vec<views::Letter> =
            self.letters().map(|(space, entity, letter)| self.letter_line(space, entity, letter).0).collect();
        letters.sort_by_key(|letter| (std::cmp::Reverse(letter.wall_ms), letter.entity));
        views::LettersView { letters, away: !self.net.online || self.net.unreachable() }
    }

    pub(crate) fn letter_view(&self, entity: EntityId) -> Option<views::LetterView> {
        let (space, _, letter) = self.letters().find(|(_, found, _)| *found == entity)?;
        let (letter, inside) = self.letter_line(space, entity, letter);
        Some(views::LetterView { letter, inside })
    }

    /// What may be shown of a letter, and what is in it where that may be read here.
    fn letter_line(&self, space: &Space, entity: EntityId, letter: Letter) -> (views::Letter, Option<Answers>) {
        use views::{LetterMove as Move, LetterState as State};
        let (mine, by_me) = (self.mine_of_letter(entity), letter.by == space.me);
        let part = HoldPart { space: space.id, entity, run: 0, of: letter.by };
        let sealed = &letter.send.sealed;
        let kept = || mine.kept.as_ref().and_then(|(_, kept)| sealed.open(kept.key.as_ref()?, &part));
        let (state, inside) = if by_me {
            match (&letter.heard, mine.withdrawn || letter.taken_back) {
                (Some(_), _) => (State::Heard, kept()),
                (None, true) => (State::TakenBack, None),
                (None, false) => (State::Sent, kept()),
            }
        } else {
            let inside = self.unsealed(&part, sealed, &mine.opened);
            match (&letter.heard, &inside, mine.gone || letter.taken_back) {
                (Some(_), ..) => (State::Heard, inside),
                (None, Some(_), _) => (State::Open, inside),
                (None, None, true) => (State::TakenBack, None),
                (None, None, false) => (State::Closed, None),
            }
        };
        let writes = !space.read_only();
        let moves: &[Move] = match state {
            State::Sent => &[Move::TakeBack],
            State::Closed => &[Move::Open],
            State::Open if writes => &[Move::Hear],
            State::Heard if by_me => &[Move::Land],
            State::Heard if writes => &[Move::Hear],
            State::Open | State::Heard | State::TakenBack => &[],
        };
        let line = views::Letter {
            entity,
            mine: by_me,
            card: letter.send.card,
            depth: letter.send.depth,
            wish: letter.send.wish,
            about: letter.send.about,
            day: letter.day,
            wall_ms: letter.wall_ms,
            state,
            heard: letter.heard,
            landed: mine.landed,
            moves: moves.iter().copied().collect::<BTreeSet<_>>(),
        };
        (line, inside)
    }
}

/// Seals content under a new key.
pub(crate) fn seal(
    part: &HoldPart,
    size: usize,
    content: &Answers,
    rng: &mut dyn CryptoRng,
) -> Result<(Sealed, ContentKey), Refusal> {
    let key = ContentKey::generate(rng);
    let sealed = key.seal(part, size, &encode(content), rng).map_err(|fault| match fault {
        HoldFault::TooLong { .. } => Refusal::TooLong,
        _ => Refusal::NotNow,
    })?;
    let size = u32::try_from(size).map_err(|_| Refusal::TooLong)?;
    Ok((Sealed { size, bytes: sealed.into(), commit: key.commit(part) }, key))
}

fn is_outside(field: &Slug) -> bool {
    [DEPTH, WISH].contains(&field.as_str())
}
