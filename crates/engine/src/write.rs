//! Entries: what the person writes, and who is to see it.

use std::{borrow::Cow, collections::BTreeSet};

use grammar::{Act, Answers, Audience, Card, Per, Share, Slug, Value};
use proto::EntityId;
use rand_core::CryptoRng;

use crate::{
    Draft, DraftId, Engine, FormAudience, Now, Refusal, Span, Topic,
    model::{
        Body,
        entry::{State, Verb, Write},
    },
    space::random,
    txn::Txn,
};

/// A form as it was handed in.
pub(crate) struct Form {
    pub(crate) card: Slug,
    pub(crate) span: Option<Span>,
    pub(crate) about: Option<EntityId>,
    pub(crate) answers: Answers,
    pub(crate) clear: BTreeSet<Slug>,
    pub(crate) audience: FormAudience,
}

impl Engine {
    /// Writes a form: all of it into the own space, what is shown into the shared one.
    pub(crate) fn write(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        form: Form,
    ) -> Result<EntityId, Refusal> {
        let own = self.own_space()?;
        let card = self.card(&form.card)?;
        check_span(&card, &form, now)?;
        let entity = match form.span {
            Some(span) => own.derived_entity(&card.id, Scope::Span(span)),
            None if card.per == Per::Once => own.derived_entity(&card.id, Scope::once(form.about)),
            None => EntityId::from(random(rng)),
        };
        let before = self.own_state(entity);
        self.write_into(now, rng, txn, entity, before.as_ref(), form)
    }

    /// Corrects an entry of this person's. Who sees it stays as it is, as long as there is somebody to see it.
    pub(crate) fn correct(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        entity: EntityId,
        answers: Answers,
        clear: BTreeSet<Slug>,
    ) -> Result<EntityId, Refusal> {
        let before = self.own_state(entity).ok_or(Refusal::NotYours)?;
        let State { card, span, about, .. } = before.clone();
        let somebody = self.shared_space().is_some_and(|space| !space.ended());
        let audience = if somebody { before.audience.clone() } else { FormAudience::default() };
        let form = Form { card, span, about, answers, clear, audience };
        self.write_into(now, rng, txn, entity, Some(&before), form)
    }

    /// Writes into an entry that is there or begins.
    fn write_into(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        entity: EntityId,
        before: Option<&State>,
        form: Form,
    ) -> Result<EntityId, Refusal> {
        let card = self.card(&form.card)?;
        // What other devices wrote meanwhile stays, and has to fit with what is written now. What a newer app wrote
        // and this one does not know is left alone.
        let known = |(slug, value): &(Slug, Value)| card.field(slug).is_some() && !matches!(value, Value::Unknown(_));
        let mut whole: Answers = before.into_iter().flat_map(|state| state.fields.clone()).filter(known).collect();
        whole.extend(form.answers.clone());
        form.clear.iter().for_each(|slug| drop(whole.set(slug.clone(), None)));
        let fitted = card.fit(whole).map_err(Refusal::Misfits)?;
        txn.end_draft(
            DraftId { card: form.card.clone(), span: form.span },
            Draft { answers: form.answers.clone(), audience: form.audience.clone() },
        );
        self.author_own(now, rng, txn, entity, before, fitted.answers(), &form)?;
        self.author_shown(now, rng, txn, entity, fitted.answers(), &card, &form)?;
        txn.changed.insert(Topic::Entries);
        Ok(entity)
    }

    /// Changes who sees an entry. What was shown stays with the other.
    pub(crate) fn share(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        entity: EntityId,
        audience: FormAudience,
    ) -> Result<EntityId, Refusal> {
        let before = self.own_state(entity).ok_or(Refusal::NotYours)?;
        let answers: Answers = before.fields.iter().map(|(slug, value)| (slug.clone(), value.clone())).collect();
        let card = self.card(&before.card)?;
        let (card_id, span, about) = (before.card.clone(), before.span, before.about);
        let form = Form { card: card_id, span, about, answers, clear: BTreeSet::new(), audience };
        self.author_own(now, rng, txn, entity, Some(&before), &form.answers, &form)?;
        self.author_shown(now, rng, txn, entity, &form.answers, &card, &form)?;
        txn.changed.insert(Topic::Entries);
        Ok(entity)
    }

    #[expect(clippy::too_many_arguments, reason = "one call, and each part is of another kind")]
    fn author_own(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        entity: EntityId,
        before: Option<&State>,
        answers: &Answers,
        form: &Form,
    ) -> Result<(), Refusal> {
        let audience = (before.map(|state| &state.audience) != Some(&form.audience)).then(|| form.audience.clone());
        let known = |slug: &Slug| before.and_then(|state| state.fields.get(slug));
        let set: Answers = changed(answers, known);
        let clear: Vec<Slug> = form.clear.iter().filter(|slug| known(slug).is_some()).cloned().collect();
        if before.is_some() && audience.is_none() && set.is_empty() && clear.is_empty() {
            return Ok(());
        }
        let body = write_body(form, set, clear, audience);
        txn.author(self, now, rng, self.own_space()?.id, entity, &body)
    }

    /// What is shared is written anew into the shared space; what is no longer shared is left as it was shown.
    #[expect(clippy::too_many_arguments, reason = "one call, and each part is of another kind")]
    fn author_shown(
        &self,
        now: Now,
        rng: &mut dyn CryptoRng,
        txn: &mut Txn,
        entity: EntityId,
        answers: &Answers,
        card: &Card,
        form: &Form,
    ) -> Result<(), Refusal> {
        let shown_fields: BTreeSet<&Slug> = card
            .fields
            .iter()
            .filter(|field| field.share == Share::Ask && form.audience.of(&field.id) == Audience::BothOfUs)
            .map(|field| &field.id)
            .collect();
        if shown_fields.is_empty() {
            return Ok(());
        }
        let shared = self.shared_space().filter(|space| !space.ended()).ok_or(Refusal::NobodyThere)?.id;
        let shown = self.shown_state(entity);
        let known = |slug: &Slug| shown.as_ref().and_then(|state| state.fields.get(slug));
        let offered: Answers = answers
            .iter()
            .filter(|(slug, _)| shown_fields.contains(slug))
            .map(|(slug, value)| (slug.clone(), value.clone()))
            .collect();
        let set = changed(&offered, known);
        let taken_back = |slug: &&Slug| shown_fields.contains(slug) && known(slug).is_some();
        let clear: Vec<Slug> = form.clear.iter().filter(taken_back).cloned().collect();
        if set.is_empty() && clear.is_empty() {
            return Ok(());
        }
        txn.author(self, now, rng, shared, entity, &write_body(form, set, clear, None))
    }

    pub(crate) fn card(&self, id: &Slug) -> Result<Cow<'_, Card>, Refusal> {
        self.card_of(id, |act| matches!(act, Act::Entry))
    }
}

/// What a derived entity is for.
pub(crate) enum Scope {
    /// A day or a week.
    Span(Span),
    /// Something else.
    About(EntityId),
}

impl Scope {
    /// Of what is said once: about something, or about nothing.
    pub(crate) fn once(about: Option<EntityId>) -> Self {
        Self::About(about.unwrap_or(EntityId::from([0; 16])))
    }
}

fn write_body(form: &Form, set: Answers, clear: Vec<Slug>, audience: Option<FormAudience>) -> Body {
    let Form { card, span, about, .. } = form;
    Body::Entry(Verb::Write(Write { card: card.clone(), span: *span, about: *about, set, clear, audience }))
}

fn changed<'a>(answers: &Answers, known: impl Fn(&Slug) -> Option<&'a grammar::Value>) -> Answers {
    answers
        .iter()
        .filter(|(slug, value)| known(slug) != Some(value))
        .map(|(slug, value)| (slug.clone(), value.clone()))
        .collect()
}

fn check_span(card: &Card, form: &Form, now: Now) -> Result<(), Refusal> {
    let today = now.day();
    match (&card.per, form.span) {
        (Per::Day, Some(Span::Day(day))) if day > today => Err(Refusal::NotYet),
        (Per::Week, Some(Span::Week(week))) if week > today.week() => Err(Refusal::NotYet),
        (Per::Day, Some(Span::Day(_))) | (Per::Week, Some(Span::Week(_))) | (Per::Once | Per::Many, None) => Ok(()),
        _ => Err(Refusal::WrongSpan),
    }
}
