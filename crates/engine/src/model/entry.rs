use std::collections::{BTreeMap, BTreeSet};

use grammar::{Answers, Audience, Day, Slug, Value, Week};
use minicbor::{Decode, Decoder, Encode, Encoder, encode::Write as Sink};
use proto::{ChainId, EntityId, MemberId};

use super::Body;
use crate::{FormAudience, Span, log::Event};

/// What is said of an entry.
#[derive(Clone, PartialEq, Debug, Encode, Decode)]
pub(crate) enum Verb {
    /// Sets some fields, clears others. The first one founds the entry.
    #[n(0)]
    Write(#[n(0)] Write),
    /// Destroys these writes of its author. It names them, so that one which it had not seen stays.
    #[n(1)]
    Erase(#[n(0)] Vec<Written>),
}

/// One write of an entry.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode)]
pub(crate) struct Written {
    #[n(0)]
    pub(crate) chain: ChainId,
    #[n(1)]
    pub(crate) seq: u64,
}

/// A change of an entry: only what changed.
#[derive(Clone, PartialEq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Write {
    #[n(1)]
    pub(crate) card: Slug,
    #[n(2)]
    pub(crate) span: Option<Span>,
    #[n(3)]
    pub(crate) about: Option<EntityId>,
    #[n(4)]
    pub(crate) set: Answers,
    #[n(5)]
    pub(crate) clear: Vec<Slug>,
    /// The author's choice, where it changed. Stays in the own space.
    #[n(6)]
    pub(crate) audience: Option<FormAudience>,
}

/// An entry as its events add up: for each field the last writer wins.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct State {
    pub(crate) by: MemberId,
    pub(crate) card: Slug,
    pub(crate) span: Option<Span>,
    pub(crate) about: Option<EntityId>,
    pub(crate) fields: BTreeMap<Slug, Value>,
    pub(crate) audience: FormAudience,
    /// Day and wall time of the last change, by its writer's clock.
    pub(crate) day: Day,
    pub(crate) wall_ms: i64,
}

/// Who may write an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Writers {
    /// All who are here: in an own space they are one person's devices.
    All,
    /// Who wrote first, in a shared space; what the other says of it is kept in the log and counts for nothing.
    First,
}

/// Folds an entity's events, which come in the agreed order.
pub(crate) fn fold<'a>(events: impl Iterator<Item = &'a Event>, writers: Writers) -> Option<State> {
    let events: Vec<&Event> = events.collect();
    // Who wrote first stays who wrote first, also where nothing is left of it.
    let first = events.first()?.by;
    let theirs = || events.iter().copied().filter(|event| writers == Writers::All || event.by == first);
    let erased: BTreeSet<Written> = theirs().flat_map(|event| erased_by(&event.body)).copied().collect();
    let mut state: Option<State> = None;
    for event in theirs() {
        let Body::Entry(Verb::Write(write)) = &event.body else { continue };
        if erased.contains(&Written { chain: event.chain, seq: event.seq }) {
            continue;
        }
        let state = state.get_or_insert_with(|| State {
            by: event.by,
            card: write.card.clone(),
            span: write.span,
            about: write.about,
            fields: BTreeMap::new(),
            audience: FormAudience::default(),
            day: event.day,
            wall_ms: event.wall_ms,
        });
        if write.card != state.card {
            continue;
        }
        for slug in &write.clear {
            state.fields.remove(slug);
        }
        for (slug, value) in write.set.iter() {
            state.fields.insert(slug.clone(), value.clone());
        }
        if let Some(audience) = &write.audience {
            state.audience = audience.clone();
        }
        (state.day, state.wall_ms) = (event.day, event.wall_ms);
    }
    state
}

/// The writes that an event destroys.
pub(crate) fn erased_by(body: &Body) -> &[Written] {
    match body {
        Body::Entry(Verb::Erase(written)) => written,
        _ => &[],
    }
}

impl<C> Encode<C> for Span {
    fn encode<W: Sink>(&self, e: &mut Encoder<W>, ctx: &mut C) -> Result<(), minicbor::encode::Error<W::Error>> {
        e.array(2)?;
        match self {
            Self::Day(day) => e.u8(0)?.encode_with(day, ctx)?,
            Self::Week(week) => e.u8(1)?.encode_with(week, ctx)?,
        };
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for Span {
    fn decode(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Self, minicbor::decode::Error> {
        if d.array()? != Some(2) {
            return Err(minicbor::decode::Error::message("length of a span"));
        }
        match d.u8()? {
            0 => Day::decode(d, ctx).map(Self::Day),
            1 => Week::decode(d, ctx).map(Self::Week),
            _ => Err(minicbor::decode::Error::message("kind of a span")),
        }
    }
}

impl<C> Encode<C> for FormAudience {
    fn encode<W: Sink>(&self, e: &mut Encoder<W>, ctx: &mut C) -> Result<(), minicbor::encode::Error<W::Error>> {
        e.array(2)?.bool(shared(self.form))?.map(self.fields.len() as u64)?;
        for (slug, audience) in &self.fields {
            e.encode_with(slug, ctx)?.bool(shared(*audience))?;
        }
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for FormAudience {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        if d.array()? != Some(2) {
            return Err(minicbor::decode::Error::message("length of an audience"));
        }
        let form = audience(d.bool()?);
        let mut fields = BTreeMap::new();
        for entry in d.map_iter::<Slug, bool>()? {
            let (slug, is_shared) = entry?;
            fields.insert(slug, audience(is_shared));
        }
        Ok(Self { form, fields })
    }
}

fn shared(audience: Audience) -> bool {
    audience == Audience::BothOfUs
}

fn audience(shared: bool) -> Audience {
    if shared { Audience::BothOfUs } else { Audience::OnlyMe }
}
