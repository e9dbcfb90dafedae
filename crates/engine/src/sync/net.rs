use std::collections::{BTreeMap, BTreeSet};

use minicbor::bytes::ByteVec;
use proto::{Call, CallId, ChainId, Cursor, Positioned, Request, SpaceId, Token};
use rand_core::CryptoRng;

use crate::{Effects, Now};

/// First and longest wait before trying again, in milliseconds.
const BACKOFF_MS: (i64, i64) = (1_000, 60_000);

/// What is under way with the relay. Nothing of it is stored: after a restart it begins anew.
#[derive(Default)]
pub(crate) struct Net {
    pub(crate) online: bool,
    pub(super) calls: BTreeMap<CallId, Waiting>,
    pub(super) next_call: CallId,
    pub(super) live: BTreeSet<SpaceId>,
    /// Spaces in which more links stand at the relay than are known here.
    pub(super) behind: BTreeSet<SpaceId>,
    /// Spaces of which all was read when the relay was asked last.
    pub(super) at_head: BTreeSet<SpaceId>,
    /// Spaces of which the relay has fewer links than are known here, and how many it has.
    pub(super) lost_links: BTreeMap<SpaceId, u64>,
    /// Spaces whose newest links are for keys that the own space has not brought.
    pub(super) locked_out: BTreeSet<SpaceId>,
    /// Spaces of which the relay has said how many links it has, since it was last connected to or set back.
    pub(super) links_told: BTreeSet<SpaceId>,
    /// Spaces of which the last known link is to be compared with the relay's.
    pub(super) compare_links: BTreeSet<SpaceId>,
    /// Spaces in which a token of another device of this person was revoked before its time.
    pub(super) only_this: BTreeSet<SpaceId>,
    /// Spaces to read by fetching, since the live socket failed or left a gap.
    pub(super) catch_up: BTreeSet<SpaceId>,
    /// Spaces of which the relay is to say where my chain stands: it may have lost what it acknowledged.
    pub(super) unsure: BTreeSet<SpaceId>,
    /// Spaces whose segments were read for what the relay lacks.
    pub(super) refilled: BTreeSet<SpaceId>,
    /// How far each space was read, where that is further than what is stored: something in between is early.
    pub(super) read: BTreeMap<SpaceId, Cursor>,
    /// Envelopes that were read and are early.
    pub(super) early: BTreeMap<SpaceId, Vec<Positioned>>,
    /// Envelopes that wait for links or for the log to be read.
    pub(super) parked: BTreeMap<SpaceId, Vec<Positioned>>,
    pub(super) failures: u32,
    pub(super) retry_at: Option<i64>,
    pub(super) refused: BTreeSet<SpaceId>,
    /// When refused spaces are asked for again, and how often that was in vain.
    pub(super) refused_until: Option<i64>,
    pub(super) refusals: u32,
    /// Spaces that know none of this person's entry tokens: they may not be registered yet.
    pub(super) outside: BTreeSet<SpaceId>,
    /// Spaces into which this device tried to let itself in anew.
    pub(super) entered_again: BTreeSet<SpaceId>,
    /// Spaces for which the relay had no more room when it was asked last. It is asked again on a new connection.
    pub(super) full: BTreeSet<SpaceId>,
}

/// What an answer is for.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Waiting {
    Register(SpaceId),
    Append(SpaceId, Vec<u64>),
    Fetch(SpaceId),
    Links(SpaceId),
    /// What became of this link.
    Link(SpaceId, ByteVec),
    /// Whether this device is let into a shared space by the entry token of an own epoch.
    Enter(SpaceId, u64),
    /// Where my chain stands; with what was acknowledged when it was asked.
    Heads(SpaceId, u64),
    /// Whether the relay has put this in the place of an envelope.
    Amend(SpaceId, ChainId, u64),
    Pair(crate::pairing::Errand),
    Return(crate::recovery::ReturnErrand),
    /// Whether the relay has forgotten the own space.
    Forget(SpaceId),
    /// What came of a claim to a hold.
    Hold(SpaceId, crate::holds::Errand),
    /// Which own parts the other asked for.
    Asked(SpaceId),
}

impl Net {
    pub(crate) fn busy(&self, of: impl Fn(&Waiting) -> bool) -> bool {
        self.calls.values().any(of)
    }

    /// Sends a call, to be answered in its own time.
    pub(crate) fn call(
        &mut self,
        fx: &mut Effects,
        access: Option<(SpaceId, Token)>,
        request: Request,
        waiting: Waiting,
    ) {
        self.next_call += 1;
        self.calls.insert(self.next_call, waiting);
        fx.send.push(Call { id: self.next_call, access, request });
    }

    /// Whether the relay did not answer when it was asked last.
    pub(crate) fn unreachable(&self) -> bool {
        self.failures > 0
    }

    pub(crate) fn sending(&self) -> bool {
        self.busy(|waiting| matches!(waiting, Waiting::Append(..) | Waiting::Register(_)))
    }

    pub(crate) fn refused(&self) -> bool {
        !self.refused.is_empty() || !self.outside.is_empty()
    }

    pub(crate) fn over_quota(&self) -> bool {
        !self.full.is_empty()
    }

    /// Whether the relay takes nothing from this device in a space.
    pub(crate) fn takes_nothing(&self, space: SpaceId) -> bool {
        self.refused.contains(&space) || self.full.contains(&space)
    }

    /// Whether the relay refuses this device in a space.
    pub(crate) fn is_refused(&self, space: SpaceId) -> bool {
        self.refused.contains(&space)
    }

    /// Spaces in which something is withheld: what came says that there is more, and all was read.
    pub(crate) fn withheld(&self) -> impl Iterator<Item = SpaceId> {
        let reads = |id: &SpaceId| self.catch_up.contains(id) || self.waits_for(&Waiting::Fetch(*id));
        let all_read = move |id: &&SpaceId| self.live.contains(id) && !reads(id);
        self.early.keys().filter(all_read).copied()
    }

    /// The relay knows nothing of a space any more.
    pub(crate) fn forgotten(&mut self, space: SpaceId) {
        self.links_told.remove(&space);
        self.lost_links.remove(&space);
        self.read.remove(&space);
        self.early.remove(&space);
        self.unsure.insert(space);
    }

    /// A space's socket was closed for good.
    pub(crate) fn hushed(&mut self, space: SpaceId) {
        self.live.remove(&space);
        self.refused.remove(&space);
        self.catch_up.remove(&space);
    }

    /// What has come of a space before its time.
    pub(crate) fn early(&self, space: SpaceId) -> impl Iterator<Item = &[u8]> {
        self.early.get(&space).into_iter().flatten().map(|item| item.envelope.as_slice())
    }

    /// Whether such a call is under way.
    pub(crate) fn waits_for(&self, waiting: &Waiting) -> bool {
        self.busy(|other| other == waiting)
    }

    /// The relay has more links of this space than are known here.
    pub(crate) fn look_behind(&mut self, space: SpaceId) {
        self.behind.insert(space);
        self.at_head.remove(&space);
    }

    /// The newest links are for keys of this person that the own space has not brought. Nothing is asked or sent there
    /// before it has.
    pub(crate) fn lock_out(&mut self, space: SpaceId) {
        self.locked_out.insert(space);
    }

    pub(crate) fn is_locked_out(&self, space: SpaceId) -> bool {
        self.locked_out.contains(&space)
    }

    /// The own space has brought a key.
    pub(crate) fn unlock(&mut self) {
        self.locked_out.clear();
    }

    /// The links that were asked for are here.
    pub(crate) fn caught_up(&mut self, space: SpaceId) {
        self.behind.remove(&space);
    }

    /// Whether all was read that the relay had lately. If not, it is asked.
    pub(crate) fn at_head(&mut self, space: SpaceId) -> bool {
        let there = self.at_head.contains(&space);
        if !there {
            self.catch_up.insert(space);
        }
        there
    }

    /// The relay knows none of this person's entry tokens for a space.
    pub(crate) fn stay_outside(&mut self, space: SpaceId) {
        self.outside.insert(space);
    }

    pub(crate) fn is_outside(&self, space: SpaceId) -> bool {
        self.outside.contains(&space)
    }

    /// Something happened in the own space: a shared one may be registered now.
    pub(crate) fn knock_again(&mut self) {
        self.outside.clear();
    }

    /// A space is to be read again from where it is stored, or from the start. What was asked before is not an answer to
    /// that.
    pub(crate) fn read_again(&mut self, space: SpaceId) {
        self.calls.retain(|_, waiting| *waiting != Waiting::Fetch(space));
        self.catch_up.insert(space);
        self.read.remove(&space);
        self.early.remove(&space);
    }

    /// The relay is to say where my chain stands before anything more is sent.
    pub(crate) fn doubt(&mut self, space: SpaceId) {
        self.unsure.insert(space);
    }

    /// What was read of a space may not be all any more.
    pub(crate) fn doubt_head(&mut self, space: SpaceId) {
        self.at_head.remove(&space);
    }

    /// A link is to name no tokens of other devices: the relay does not take one of them any more. Returns whether that
    /// is news.
    pub(crate) fn keep_only_this(&mut self, space: SpaceId) -> bool {
        self.only_this.insert(space)
    }

    pub(crate) fn keeps_only_this(&self, space: SpaceId) -> bool {
        self.only_this.contains(&space)
    }

    /// Whether it is not known how far the relay has come. While it lacks links it still takes envelopes of an older
    /// epoch, also such as were sent long ago.
    pub(crate) fn doubts(&self, space: SpaceId) -> bool {
        self.unsure.contains(&space) || !self.links_told.contains(&space) || self.lost_links.contains_key(&space)
    }

    /// The height of the first link that the relay has lost, if it has lost any.
    pub(crate) fn lost_links(&self, space: SpaceId) -> Option<u64> {
        self.lost_links.get(&space).copied()
    }

    pub(crate) fn has_lost_links(&self, space: SpaceId) -> bool {
        self.lost_links.contains_key(&space)
    }

    /// What was asked of a space under a token that opens it no longer is not waited for: its answers would say so once
    /// more, after a new one was let in.
    pub(crate) fn forget_calls(&mut self, space: SpaceId) {
        self.calls.retain(|_, waiting| match waiting {
            Waiting::Append(id, _)
            | Waiting::Fetch(id)
            | Waiting::Links(id)
            | Waiting::Link(id, _)
            | Waiting::Heads(id, _)
            | Waiting::Amend(id, ..) => *id != space,
            Waiting::Hold(..)
            | Waiting::Asked(_)
            | Waiting::Register(_)
            | Waiting::Enter(..)
            | Waiting::Forget(_)
            | Waiting::Pair(_)
            | Waiting::Return(_) => true,
        });
        self.unsure.insert(space);
        self.catch_up.insert(space);
        self.live.remove(&space);
    }

    /// The relay has taken a link.
    pub(crate) fn link_came_back(&mut self, space: SpaceId) {
        if let Some(height) = self.lost_links.get_mut(&space) {
            *height += 1;
        }
        self.at_head.remove(&space);
    }

    /// The relay was set back: the link that is the last here may be another one there.
    pub(crate) fn compare_links(&mut self, space: SpaceId) {
        self.compare_links.insert(space);
    }

    /// Whether the last link that is known here is to be asked for too.
    pub(crate) fn compares_links(&self, space: SpaceId) -> bool {
        self.compare_links.contains(&space)
    }

    /// The links were compared.
    pub(crate) fn compared_links(&mut self, space: SpaceId) {
        self.compare_links.remove(&space);
    }

    /// Whether links of this space are still to be read.
    pub(crate) fn is_behind(&self, space: SpaceId) -> bool {
        self.behind.contains(&space)
    }

    /// A commit was not stored: what depended on it is asked for again.
    pub(crate) fn rolled_back(&mut self) {
        let fetched = self.calls.values().filter_map(|waiting| match waiting {
            Waiting::Fetch(space) => Some(*space),
            _ => None,
        });
        let spaces: BTreeSet<SpaceId> = fetched.chain(self.live.iter().copied()).collect();
        spaces.into_iter().for_each(|space| self.read_again(space));
        self.read.clear();
        self.early.clear();
    }

    /// Whether the segments of a space are to be read for what the relay lacks: once for each time that it lost some.
    pub(crate) fn begin_refill(&mut self, space: SpaceId) -> bool {
        self.refilled.insert(space)
    }

    pub(crate) fn failed(&mut self, now: Now, rng: &mut dyn CryptoRng) {
        let base = BACKOFF_MS.0.saturating_mul(1 << self.failures.min(6)).min(BACKOFF_MS.1);
        let jitter = i64::from(rng.next_u32() % 512) * base / 1024;
        self.failures += 1;
        self.retry_at = Some(now.wall_ms.saturating_add(base * 3 / 4 + jitter));
    }

    pub(super) fn answered(&mut self) {
        self.failures = 0;
        self.retry_at = None;
    }
}
