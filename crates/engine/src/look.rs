//! What the views read: plain answers from the folded log.

use std::collections::BTreeSet;

use grammar::{Per, Share, Slug};
use proto::{EntityId, MemberId};

use crate::{
    DraftId, Engine, Fault, Refusal, Span,
    log::SpaceLog,
    model::{
        entry::{self, Writers},
        house::House,
    },
    space::{Kind, Space},
    views::{Entry, HouseView, PairingView, Partner, Recent, Row, Sheet, Shown, SyncState, SyncView},
    write::Scope,
};

impl Engine {
    pub(crate) fn own_space(&self) -> Result<&Space, Refusal> {
        let me = self.me.as_ref().ok_or(Refusal::NotBegun)?;
        self.spaces.get(&me.own).ok_or(Refusal::NotBegun)
    }

    /// The shared space: the newest one that has not ended, else the newest.
    pub(crate) fn shared_space(&self) -> Option<&Space> {
        let mut shared = self.own_house().places.iter().rev().filter_map(|place| self.spaces.get(&place.space));
        let newest = shared.next()?;
        if !newest.ended() {
            return Some(newest);
        }
        Some(shared.find(|space| !space.ended()).unwrap_or(newest))
    }

    pub(crate) fn own_house(&self) -> &House {
        static NOBODY: House = House::EMPTY;
        self.own_space().ok().and_then(|own| self.logs.get(&own.id)).map_or(&NOBODY, |log| log.house())
    }

    pub(crate) fn own_state(&self, entity: EntityId) -> Option<entry::State> {
        entry::fold(self.logs.get(&self.own_space().ok()?.id)?.of(entity), Writers::All)
    }

    /// The entity as the shared space has it.
    pub(crate) fn shown_state(&self, entity: EntityId) -> Option<entry::State> {
        entry::fold(self.logs.get(&self.shared_space()?.id)?.of(entity), Writers::First)
    }

    pub(crate) fn house(&self) -> HouseView {
        let own = self.own_house();
        HouseView {
            ready: self.ready(),
            begun: self.me.is_some(),
            partner: self.partner(),
            name: own.name.clone(),
            energy: own.energy,
        }
    }

    fn partner(&self) -> Option<Partner> {
        let space = self.shared_space()?;
        let at_pairing =
            self.own_house().places.iter().find(|place| place.space == space.id).and_then(|p| p.partner_name.clone());
        let names = &self.logs.get(&space.id)?.house().names;
        let said = names.iter().find(|(by, _)| **by != space.me).map(|(_, name)| name.clone());
        Some(Partner { name: said.unwrap_or(at_pairing), ended: space.ended() })
    }

    pub(crate) fn sheet(&self, card: &Slug, span: Option<Span>) -> Sheet {
        let draft = self.drafts.get(&DraftId { card: card.clone(), span }).cloned();
        let (Ok(own), Ok(card)) = (self.own_space(), self.card(card)) else {
            return Sheet { draft, ..Sheet::default() };
        };
        let scope = match span {
            Some(span) => Some(Scope::Span(span)),
            None => (card.per == Per::Once).then(|| Scope::once(None)),
        };
        let entity = scope.map(|scope| own.derived_entity(&card.id, scope));
        let state = entity.and_then(|entity| self.own_state(entity));
        let shown = entity.and_then(|entity| self.shown_state(entity));
        let audience = state.as_ref().map(|state| state.audience.clone()).unwrap_or_default();
        let rows = card
            .fields
            .iter()
            .map(|field| Row {
                field: field.id.clone(),
                value: state.as_ref().and_then(|state| state.fields.get(&field.id).cloned()),
                audience: (field.share == Share::Ask).then(|| audience.of(&field.id)),
                shown: shown.as_ref().and_then(|state| state.fields.get(&field.id).cloned()),
            })
            .collect();
        let answers = entity.filter(|_| shown.is_some()).map(|entity| self.answers_to(entity)).unwrap_or_default();
        Sheet { entity: entity.filter(|_| state.is_some()), rows, audience, draft, answers }
    }

    pub(crate) fn recent(&self, query: &Recent) -> Vec<Shown> {
        let Some(space) = self.shared_space() else { return Vec::new() };
        let Some(log) = self.logs.get(&space.id) else { return Vec::new() };
        let mut once = BTreeSet::new();
        let mut found: Vec<Shown> = log
            .since(query.since)
            .filter(|entity| once.insert(*entity))
            .filter_map(|entity| Some((entity, entry::fold(log.of(entity), Writers::First)?)))
            .filter(|(_, state)| (state.by == space.me) == query.mine)
            .filter(|(_, state)| query.card.as_ref().is_none_or(|card| *card == state.card))
            .map(|(entity, state)| self.shown(entity, state, space.me))
            .collect();
        found.sort_by_key(|shown| std::cmp::Reverse((shown.span.map(first_day), shown.wall_ms)));
        found
    }

    /// Entries of cards within a family that are for no day or week: of this person, and what the other shows.
    pub(crate) fn entries(&self, of: &Slug) -> Vec<Entry> {
        let own = self.own_space().ok().map(|own| (own, true));
        let places = own.into_iter().chain(self.shared_space().map(|shared| (shared, false)));
        let mut found: Vec<Entry> = places
            .filter_map(|(space, own)| Some((space, own, self.logs.get(&space.id)?)))
            .flat_map(|(space, own, log)| {
                let all = log.entries(of).filter_map(move |entity| self.entry(space, own, log, entity));
                // What this person shows stands in their own space.
                all.filter(move |entry| entry.mine == own)
            })
            .collect();
        found.sort_by_key(|entry| (std::cmp::Reverse(entry.begun_ms), entry.entity));
        found
    }

    fn entry(&self, space: &Space, own: bool, log: &SpaceLog, entity: EntityId) -> Option<Entry> {
        let state = entry::fold(log.of(entity), if own { Writers::All } else { Writers::First })?;
        let shown = own.then(|| self.shown_state(entity)).flatten();
        Some(Entry {
            entity,
            card: state.card,
            mine: own || state.by == space.me,
            about: state.about,
            begun_ms: log.of(entity).next().map_or(0, |first| first.wall_ms),
            day: state.day,
            audience: state.audience,
            shown: shown.map(|shown| shown.fields.into_iter().collect()).unwrap_or_default(),
            answers: state.fields.into_iter().collect(),
        })
    }

    fn shown(&self, entity: EntityId, state: entry::State, me: MemberId) -> Shown {
        let my_answers = self.about(entity, |by| by == me).into_iter().flat_map(|(_, state)| state.fields).collect();
        Shown {
            entity,
            card: state.card,
            span: state.span,
            day: state.day,
            wall_ms: state.wall_ms,
            about: state.about,
            rows: state.fields.into_iter().collect(),
            my_answers,
        }
    }

    /// What the other answered to an entry of mine, oldest first.
    fn answers_to(&self, entity: EntityId) -> Vec<Shown> {
        let Some(space) = self.shared_space() else { return Vec::new() };
        self.about(entity, |by| by != space.me).into_iter().map(|(id, state)| self.shown(id, state, space.me)).collect()
    }

    /// Entries in the shared space about an entity, oldest first.
    fn about(&self, entity: EntityId, of: impl Fn(MemberId) -> bool) -> Vec<(EntityId, entry::State)> {
        let Some(log) = self.shared_space().and_then(|space| self.logs.get(&space.id)) else { return Vec::new() };
        let mut found: Vec<(EntityId, entry::State)> = log
            .about(entity)
            .filter_map(|id| Some((id, entry::fold(log.of(id), Writers::First)?)))
            .filter(|(_, state)| of(state.by) && state.about == Some(entity))
            .collect();
        found.sort_by_key(|(id, state)| (state.wall_ms, *id));
        found
    }

    pub(crate) fn pairing_view(&self) -> PairingView {
        self.pairing.view()
    }

    pub(crate) fn sync_view(&self) -> SyncView {
        // Where sharing has ended, and the relay knows it, nothing more is to be sent.
        let over = |space: &Space| space.ended() && space.wish.is_none();
        let registered: Vec<&Space> = self.spaces.values().filter(|space| space.registered() && !over(space)).collect();
        let waits = |space: &&Space| space.last_envelope().saturating_sub(space.acked) + self.erasing.waiting(space.id);
        let unsent = registered.iter().map(waits).sum();
        let wanted = self.spaces.values().any(|space| space.wants_relay());
        let state = if registered.is_empty() && !wanted {
            SyncState::OnlyHere
        } else if !self.net.online {
            SyncState::Offline
        } else if self.net.refused() {
            SyncState::Refused
        } else if self.net.unreachable() {
            SyncState::Unreachable
        } else if unsent > 0 && self.net.over_quota() {
            SyncState::OverQuota
        } else if unsent > 0 || wanted || self.net.sending() {
            SyncState::Sending
        } else {
            SyncState::UpToDate
        };
        SyncView {
            state,
            unsent,
            faults: self
                .faults
                .iter()
                .cloned()
                .chain(self.net.withheld().map(|space| Fault::Withheld { space }))
                .collect(),
            read_only: self.damaged || self.spaces.values().any(|space| space.broken),
            not_saved: self.not_saved,
        }
    }

    /// How many events this device has, in the own space and in the shared spaces: two devices that agree have
    /// as many. For simulators and benches.
    pub fn event_counts(&self) -> (usize, usize) {
        let count = |kind| {
            let of_kind = self.spaces.values().filter(move |space| space.kind == kind);
            of_kind.filter_map(|space| self.logs.get(&space.id)).map(|log| log.len()).sum()
        };
        (count(Kind::Own), count(Kind::Shared))
    }
}

/// A span's first day, for order.
fn first_day(span: Span) -> grammar::Day {
    match span {
        Span::Day(day) => day,
        Span::Week(week) => week.monday(),
    }
}
