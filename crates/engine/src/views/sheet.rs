use std::collections::BTreeSet;

use grammar::{Audience, Slug, Value};
use proto::EntityId;

use super::{Query, Shown};
use crate::{Draft, Engine, FormAudience, Now, Span, Topic};

/// One form of mine: what stands, who sees it, what is typed.
pub struct SheetOf {
    /// The card.
    pub card: Slug,
    /// The day or week; none for a card without.
    pub span: Option<Span>,
}

/// See [`SheetOf`].
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Sheet {
    /// The entry, once something was written.
    pub entity: Option<EntityId>,
    /// One row a field, in the card's order.
    pub rows: Vec<Row>,
    /// The choice of audience that stands.
    pub audience: FormAudience,
    /// Typed and not yet said.
    pub draft: Option<Draft>,
    /// One-tap answers of the other to this entry.
    pub answers: Vec<Shown>,
}

/// A field of a [`Sheet`].
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The field.
    pub field: Slug,
    /// Its value as it stands for me.
    pub value: Option<Value>,
    /// Who sees it; none for a field that is never shared, and has no choice.
    pub audience: Option<Audience>,
    /// What the other was shown last, and keeps.
    pub shown: Option<Value>,
}

impl Query for SheetOf {
    type View = Sheet;

    fn touched(&self, by: &BTreeSet<Topic>) -> bool {
        by.contains(&Topic::Entries) || by.contains(&Topic::Drafts)
    }

    fn answer(&self, engine: &Engine, _: Now) -> Sheet {
        engine.sheet(&self.card, self.span)
    }
}
