//! A person's devices: naming and removing them, and what was done to them, for all of them to see.

use std::collections::BTreeSet;

use proto::{LinkKind, MemberId};

use crate::{
    Engine, Refusal, Topic,
    model::house::House,
    space::{Space, Wish},
    txn::Txn,
    views::{Device, DevicesView, Did, Happened, WordsState},
};

impl Engine {
    /// Removes devices of one's own. It is done when the relay has taken the link: from then on they read nothing new.
    pub(crate) fn remove_devices(&self, txn: &mut Txn, devices: &BTreeSet<MemberId>) -> Result<(), Refusal> {
        let own = self.own_space()?;
        let there = |id: &MemberId| *id != own.me && own.sigchain.member(*id).is_some();
        if devices.is_empty() || !devices.iter().all(there) {
            return Err(Refusal::NoSuchDevice);
        }
        self.wish(txn, Wish::Remove(devices.iter().copied().collect()))
    }

    /// Wishes for a link of the own space.
    pub(crate) fn wish(&self, txn: &mut Txn, wish: Wish) -> Result<(), Refusal> {
        let id = self.own_space()?.id;
        let own = txn.space(self, id).ok_or(Refusal::NotBegun)?;
        if own.read_only() {
            return Err(Refusal::ReadOnly);
        }
        if own.wish.is_some() {
            return Err(Refusal::OneAtATime);
        }
        own.wish = Some(wish);
        txn.reworked.insert(id);
        txn.changed.extend([Topic::House, Topic::Sync]);
        Ok(())
    }

    /// The person has read what was done to their devices.
    pub(crate) fn noticed(&self, txn: &mut Txn) -> Result<(), Refusal> {
        let id = self.own_space()?.id;
        let own = txn.space(self, id).ok_or(Refusal::NotBegun)?;
        own.noticed = own.sigchain.head().0;
        txn.reworked.insert(id);
        txn.changed.insert(Topic::House);
        Ok(())
    }

    pub(crate) fn devices_view(&self) -> DevicesView {
        let Ok(own) = self.own_space() else { return DevicesView::default() };
        let house = self.own_house();
        let going = |id: MemberId| matches!(&own.wish, Some(Wish::Remove(devices)) if devices.contains(&id));
        let device = |member: &proto::Member| Device {
            id: member.id,
            name: house.devices.get(&member.id).cloned(),
            this: member.id == own.me,
            going: going(member.id),
        };
        DevicesView {
            devices: own.sigchain.members().map(device).collect(),
            history: history(own, house),
            renewing: self.spaces.values().any(|space| !space.left && !space.broken && self.outdated(space)),
            removed: own.removed(),
            words: match (&own.wish, own.sigchain.root()) {
                (Some(Wish::Root(_)), _) => WordsState::Coming,
                (_, Some(_)) => WordsState::There,
                (_, None) => WordsState::None,
            },
            compare_first: own.unsure.is_some(),
            registered: own.registered(),
            forgetting: own.wish == Some(Wish::Forget),
        }
    }
}

/// What links did to the devices, oldest first.
fn history(own: &Space, house: &House) -> Vec<Happened> {
    let links = (1..own.sigchain.len()).filter_map(|height| {
        let (body, before) = (own.sigchain.body_at(height)?, own.sigchain.body_at(height - 1)?);
        let ids = |body: &proto::LinkBody| body.members.iter().map(|member| member.id).collect::<BTreeSet<_>>();
        let (came, went): (Vec<_>, Vec<_>) = (
            ids(body).difference(&ids(before)).copied().collect(),
            ids(before).difference(&ids(body)).copied().collect(),
        );
        let did = match body.kind {
            LinkKind::Add => Did::Added,
            LinkKind::Remove => Did::Removed,
            LinkKind::Recover => Did::Recovered,
            LinkKind::Root if before.root.is_some() => Did::NewWords,
            LinkKind::Root => Did::Words,
            _ => return None,
        };
        let whom = if did == Did::Removed { went } else { came };
        let names = whom.iter().map(|id| house.devices.get(id).cloned()).collect();
        Some(Happened { did, names, new: height > own.noticed })
    });
    links.collect()
}
