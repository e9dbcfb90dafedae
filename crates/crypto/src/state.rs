use std::collections::BTreeMap;

use proto::{ChainId, Hash, LinkBody, LinkKind, Member, MemberId, Older, Root};

use crate::{PublicKeys, SpaceKind};

/// What the links say of one epoch.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EpochRecord {
    /// `D("epoch commit", [key, epoch])`.
    pub commit: Hash,
    /// The epoch below and its key sealed under this one's; none for the first epoch.
    pub older: Option<(u64, Older)>,
}

/// From when to when a member's keys were good.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tenure {
    /// The keys.
    pub keys: PublicKeys,
    /// The space's epoch that began it, or that it began in.
    pub from: u64,
    /// The space's epoch that ended it, if it ended.
    pub until: Option<u64>,
}

/// Where a chain was cut, and what still counts beyond.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CutAt {
    /// Sequence of the last event that counts without more; 0 for none.
    pub seq: u64,
    /// Later events count only under a head of at least this generation.
    pub generation: u64,
}

/// What a chain of links amounts to at one height.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct State {
    pub(crate) kind: SpaceKind,
    pub(crate) members: BTreeMap<MemberId, Member>,
    pub(crate) epoch: u64,
    pub(crate) commit: Hash,
    pub(crate) root: Option<Root>,
    /// Height of the link that set the root.
    pub(crate) root_height: u64,
    pub(crate) frozen: bool,
    pub(crate) epochs: BTreeMap<u64, EpochRecord>,
    /// By member and generation; in an own space generation 0.
    pub(crate) tenures: BTreeMap<(MemberId, u64), Tenure>,
    /// By who cut (a person may cut only chains of their own; in an own space none) and chain.
    pub(crate) cuts: BTreeMap<(Option<MemberId>, ChainId), CutAt>,
    /// Signers whose keys somebody may hold who should not any more, a removed device: beyond a chain's cut, and in
    /// chains that were not known when it was removed, their events count only under heads of at least this
    /// generation.
    pub(crate) floors: BTreeMap<MemberId, u64>,
}

impl State {
    /// The state after a sound genesis.
    pub(crate) fn founded(body: &LinkBody, kind: SpaceKind) -> Self {
        let mut state = Self {
            kind,
            members: BTreeMap::new(),
            epoch: body.epoch,
            commit: body.commit,
            root: None,
            root_height: 0,
            frozen: false,
            epochs: BTreeMap::from([(body.epoch, EpochRecord { commit: body.commit, older: None })]),
            tenures: BTreeMap::new(),
            cuts: BTreeMap::new(),
            floors: BTreeMap::new(),
        };
        state.take_members(&body.members, body.epoch);
        state
    }

    /// The state after a sound link upon this state. `signer` is the member who signed, none for
    /// the root.
    pub(crate) fn after(&self, body: &LinkBody, signer: Option<MemberId>) -> Self {
        let mut next = self.clone();
        next.epoch = body.epoch;
        next.commit = body.commit;
        if let Some(older) = &body.older {
            let record = EpochRecord { commit: body.commit, older: Some((self.epoch, older.clone())) };
            next.epochs.insert(body.epoch, record);
        }
        match body.kind {
            LinkKind::Root => {
                next.root = body.root.clone();
                next.root_height = body.height;
            }
            LinkKind::Leave => next.frozen = true,
            _ => {}
        }
        next.take_members(&body.members, body.epoch);
        match (self.kind, body.kind, signer) {
            (SpaceKind::Shared, LinkKind::Renew, Some(id)) => {
                let renewed = next.members.get(&id).map_or(u64::MAX, |member| member.generation);
                next.floors.insert(id, renewed);
            }
            (SpaceKind::Own, LinkKind::Remove | LinkKind::Recover, _) => {
                let gone = self.members.keys().filter(|id| !next.members.contains_key(id));
                next.floors.extend(gone.map(|id| (*id, body.epoch)));
            }
            _ => {}
        }
        let (by, generation) = match self.kind {
            SpaceKind::Own => (None, body.epoch),
            SpaceKind::Shared => {
                // After leaving there is no newer generation: the chain ends for good.
                let after = signer.and_then(|id| next.members.get(&id));
                (signer, after.map_or(u64::MAX, |member| member.generation))
            }
        };
        for cut in &body.cuts {
            next.cuts.insert((by, cut.chain), CutAt { seq: cut.seq, generation });
        }
        next
    }

    /// The member with this signing key.
    pub(crate) fn member_by_key(&self, ed: &[u8; 32]) -> Option<&Member> {
        self.members.values().find(|member| *member.ed == *ed)
    }

    fn take_members(&mut self, after: &[Member], epoch: u64) {
        let after: BTreeMap<MemberId, Member> = after.iter().map(|member| (member.id, member.clone())).collect();
        for (id, before) in &self.members {
            if after.get(id) != Some(before)
                && let Some(tenure) = self.tenures.get_mut(&(*id, before.generation))
            {
                tenure.until = Some(epoch);
            }
        }
        for (id, member) in &after {
            let keys = PublicKeys { ed: member.ed, x: member.x };
            self.tenures.entry((*id, member.generation)).or_insert(Tenure { keys, from: epoch, until: None });
        }
        self.members = after;
    }
}
