use std::{collections::BTreeSet, sync::Arc};

use content::msg;
use engine::{
    Action, Draft, DraftId, FormAudience, Refusal, Span,
    views::{Sheet, SheetOf},
};
use grammar::{Act, Answers, Audience, Card, Evidence, Field, Kind, Per, Share, Slug, Value, Words};
use leptos::prelude::*;
use proto::EntityId;

use crate::{
    session,
    text::{self, t},
};

/// A card being filled in. Every change is kept as a draft at once, so that leaving, reloading or a flat battery loses
/// nothing, and opening the form again finds it as it was.
#[derive(Clone)]
pub(crate) struct Form(Arc<Inner>);

struct Inner {
    card: Card,
    id: DraftId,
    /// Whether what is typed is kept as a draft.
    drafted: bool,
    sheet: ArcRwSignal<Sheet>,
    /// What stood when the form was opened or last kept: only what differs from it is written.
    stood: ArcRwSignal<Answers>,
    answers: ArcRwSignal<Answers>,
    audience: ArcRwSignal<FormAudience>,
    outcome: ArcRwSignal<String>,
}

impl Form {
    /// The form of a card for a day or a week: what was typed last, else what stands. None when this build has no such
    /// card.
    pub(crate) fn open(card: &Slug, span: Option<Span>) -> Option<Self> {
        let card = session::card(card)?;
        let id = DraftId { card: card.id.clone(), span };
        let sheet = session::ask(SheetOf { card: card.id.clone(), span });
        let stood = sheet.with_untracked(standing);
        let (answers, audience) = sheet.with_untracked(|sheet| match &sheet.draft {
            Some(draft) => (draft.answers.clone(), draft.audience.clone()),
            None => (stood.clone(), sheet.audience.clone()),
        });
        Some(Self(Arc::new(Inner {
            card,
            id,
            drafted: true,
            sheet,
            stood: ArcRwSignal::new(stood),
            answers: ArcRwSignal::new(answers),
            audience: ArcRwSignal::new(audience),
            outcome: ArcRwSignal::new(String::new()),
        })))
    }

    /// The form of something that stands with these answers: what was typed last, else those.
    pub(crate) fn correcting(card: &Slug, stood: Answers) -> Option<Self> {
        let form = Self::open(card, None)?;
        if form.0.sheet.with_untracked(|sheet| sheet.draft.is_none()) {
            form.0.answers.set(stood.clone());
        }
        form.0.stood.set(stood);
        Some(form)
    }

    /// A form that begins with these answers and is not kept as a draft: a change of something that stands.
    pub(crate) fn of(card: Card, answers: Answers) -> Self {
        let id = DraftId { card: card.id.clone(), span: None };
        Self(Arc::new(Inner {
            card,
            id,
            drafted: false,
            sheet: ArcRwSignal::new(Sheet::default()),
            stood: ArcRwSignal::new(answers.clone()),
            answers: ArcRwSignal::new(answers),
            audience: ArcRwSignal::new(FormAudience::default()),
            outcome: ArcRwSignal::new(String::new()),
        }))
    }

    /// A form that a screen says by itself: it begins with what was typed last, else with these answers, and is kept as a
    /// draft until it was said or [forgotten](Self::forget).
    pub(crate) fn beginning(card: Card, answers: Answers) -> Self {
        let id = DraftId { card: card.id.clone(), span: None };
        let sheet = session::ask(SheetOf { card: card.id.clone(), span: None });
        let (typed, audience) = sheet.with_untracked(|sheet| {
            let draft = sheet.draft.as_ref();
            let audience = draft.map(|draft| draft.audience.clone()).unwrap_or_default();
            (draft.map(|draft| draft.answers.clone()), audience)
        });
        Self(Arc::new(Inner {
            card,
            id,
            drafted: true,
            sheet,
            answers: ArcRwSignal::new(typed.unwrap_or_else(|| answers.clone())),
            stood: ArcRwSignal::new(answers),
            audience: ArcRwSignal::new(audience),
            outcome: ArcRwSignal::new(String::new()),
        }))
    }

    /// A form of texts that are on no card, kept as a draft like any other. `most` is how many characters each takes.
    pub(crate) fn of_texts(id: Slug, fields: &[Slug], most: u16) -> Self {
        let field = |id: &Slug| Field {
            id: id.clone(),
            kind: Kind::Text(most),
            optional: true,
            share: Share::Ask,
            more: false,
            when: None,
            measure: None,
        };
        let card = Card {
            id,
            act: Act::Entry,
            per: Per::Many,
            fields: fields.iter().map(field).collect(),
            on: Vec::new(),
            tags: Vec::new(),
            packs: Vec::new(),
            evidence: Evidence::Ours,
            replaces: None,
            words: Words::Messages,
        };
        Self::beginning(card, Answers::new())
    }

    /// What stands in a field of text.
    pub(crate) fn text(&self, field: &Slug) -> Option<String> {
        match self.said().get(field) {
            Some(Value::Text(text)) => Some(text.clone()),
            _ => None,
        }
    }

    /// It was said: the draft goes.
    pub(crate) fn forget(&self) {
        session::let_go(&self.0.id);
        session::keep(self.0.id.clone(), None);
    }

    /// What is being filled in.
    pub(crate) fn card(&self) -> &Card {
        &self.0.card
    }

    /// What stands in the log for this form, and the other's answers to it.
    pub(crate) fn sheet(&self) -> ArcRwSignal<Sheet> {
        self.0.sheet.clone()
    }

    /// How the last keeping went, in words; empty before, and again after the next change.
    pub(crate) fn outcome(&self) -> ArcRwSignal<String> {
        self.0.outcome.clone()
    }

    /// What stands in a field; tracked.
    pub(crate) fn value(&self, field: &Slug) -> Option<Value> {
        self.0.answers.with(|answers| answers.get(field).cloned())
    }

    /// Whether something was typed and is not kept yet; tracked.
    pub(crate) fn is_typed(&self) -> bool {
        self.0.answers.track();
        self.0.sheet.with(|sheet| sheet.draft.is_some()) || self.said() != self.0.stood.get_untracked()
    }

    /// What stands in it was kept by a screen of its own.
    pub(crate) fn is_kept(&self) {
        self.0.stood.set(self.said());
    }

    /// Everything that stands in the form.
    pub(crate) fn answers(&self) -> Answers {
        self.0.answers.get_untracked()
    }

    /// Whether the card asks for this field, given the answers so far; tracked.
    pub(crate) fn asks(&self, field: &Field) -> bool {
        self.0.answers.with(|answers| field.asked(answers))
    }

    /// Who will see it; tracked.
    pub(crate) fn audience(&self) -> FormAudience {
        self.0.audience.get()
    }

    /// Whether any field of the card may be shown to the other at all.
    pub(crate) fn can_be_shared(&self) -> bool {
        self.0.card.fields.iter().any(|field| field.share == Share::Ask)
    }

    /// Whether something that the other was shown would be only mine from now on; tracked.
    pub(crate) fn takes_back(&self) -> bool {
        let audience = self.audience();
        let private = |field: &Slug| audience.of(field) == Audience::OnlyMe;
        self.0
            .sheet
            .with(|sheet| sheet.rows.iter().any(|row| row.audience == Some(Audience::BothOfUs) && private(&row.field)))
    }

    /// Answers a field, or takes the answer back.
    pub(crate) fn set(&self, field: &Slug, value: Option<Value>) {
        self.0.answers.update(|answers| drop(answers.set(field.clone(), value)));
        self.keep();
    }

    /// Decides for the whole form. Fields that had a choice of their own lose it.
    pub(crate) fn choose(&self, form: Audience) {
        self.0.audience.set(FormAudience { form, ..FormAudience::default() });
        self.keep();
    }

    /// Decides for one field.
    pub(crate) fn choose_for(&self, field: &Slug, audience: Audience) {
        self.0.audience.update(|choice| {
            if audience == choice.form {
                choice.fields.remove(field);
            } else {
                choice.fields.insert(field.clone(), audience);
            }
        });
        self.keep();
    }

    /// Writes what stands in the form. What a hidden field held, and what was left blank, is not part of it. On refusal
    /// the form and its draft stay as they are.
    pub(crate) async fn keep_it(&self) -> Result<Option<EntityId>, Refusal> {
        let said = self.said();
        let (answers, clear) = self.changes();
        let write = Action::Write {
            card: self.0.id.card.clone(),
            span: self.0.id.span,
            about: None,
            answers,
            clear,
            audience: self.0.audience.get_untracked(),
        };
        session::let_go(&self.0.id);
        let outcome = session::act(write).await;
        match &outcome {
            Ok(_) => self.0.stood.set(said),
            Err(_) => self.keep(),
        }
        self.0.outcome.set(match &outcome {
            Ok(_) => self.saved_words(),
            Err(refusal) => text::refusal(refusal),
        });
        outcome
    }

    /// What differs from what stood: new answers, and fields whose answer was taken back.
    pub(crate) fn changes(&self) -> (Answers, BTreeSet<Slug>) {
        let (said, stood) = (self.said(), self.0.stood.get_untracked());
        let changed = said.iter().filter(|(field, value)| stood.get(field) != Some(value));
        let taken_back = stood.iter().filter(|(field, _)| said.get(field).is_none());
        (
            changed.map(|(field, value)| (field.clone(), value.clone())).collect(),
            taken_back.map(|(field, _)| field.clone()).collect(),
        )
    }

    /// What is asked and not left blank; tracked.
    pub(crate) fn said_now(&self) -> Answers {
        self.0.answers.track();
        self.said()
    }

    /// It is being said by a screen of its own: what waits to be kept as a draft is forgotten.
    pub(crate) fn let_go(&self) {
        session::let_go(&self.0.id);
    }

    /// What is asked and not left blank.
    pub(crate) fn said(&self) -> Answers {
        let typed = self.0.answers.get_untracked();
        let asked = |field: &Slug| self.0.card.field(field).is_some_and(|field| field.asked(&typed));
        let said = typed.iter().filter(|(field, value)| asked(field) && !value.is_blank());
        said.map(|(field, value)| (field.clone(), value.clone())).collect()
    }

    fn saved_words(&self) -> String {
        let shared = self.0.audience.with_untracked(|choice| {
            let mut fields = self.0.card.fields.iter().filter(|field| field.share == Share::Ask);
            fields.any(|field| choice.of(&field.id) == Audience::BothOfUs)
        });
        if shared { t!(msg::SAVED_BOTH) } else { t!(msg::SAVED_ONLY_ME) }
    }

    fn keep(&self) {
        if !self.0.drafted {
            return;
        }
        let draft = Draft { answers: self.0.answers.get_untracked(), audience: self.0.audience.get_untracked() };
        session::keep(self.0.id.clone(), Some(draft));
        if self.0.outcome.with_untracked(|words| !words.is_empty()) {
            self.0.outcome.set(String::new());
        }
    }
}

/// What was said last.
fn standing(sheet: &Sheet) -> Answers {
    sheet.rows.iter().filter_map(|row| Some((row.field.clone(), row.value.clone()?))).collect()
}
