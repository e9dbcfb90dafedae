//! What goes over the network and when: registering, appending, listening, catching up, trying again.

use std::collections::{BTreeMap, BTreeSet};

use minicbor::bytes::ByteVec;
use proto::{Appended, Call, CallId, ChainHead, Code, Cursor, Envelope, Positioned, Request, Response, SpaceId, Token};
use rand_core::CryptoRng;

use crate::{
    Effects, Engine, EnvelopeFault, Fault, Listen, Live, NoAnswer, Now, Topic,
    receive::Admitted,
    space::{Kind, Registration, Space},
    txn::Txn,
};

/// First and longest wait before trying again, in milliseconds.
const BACKOFF_MS: (i64, i64) = (1_000, 60_000);

/// What is under way with the relay. Nothing of it is stored: after a restart it begins anew.
#[derive(Default)]
pub(crate) struct Net {
    pub(crate) online: bool,
    calls: BTreeMap<CallId, Waiting>,
    next_call: CallId,
    live: BTreeSet<SpaceId>,
    /// Spaces in which more links stand at the relay than are known here.
    behind: BTreeSet<SpaceId>,
    /// Spaces of which all was read when the relay was asked last.
    at_head: BTreeSet<SpaceId>,
    /// Spaces of which the relay has fewer links than are known here, and how many it has.
    lost_links: BTreeMap<SpaceId, u64>,
    /// Spaces to read by fetching, since the live socket failed or left a gap.
    catch_up: BTreeSet<SpaceId>,
    /// Spaces of which the relay is to say where my chain stands: it may have lost what it acknowledged.
    unsure: BTreeSet<SpaceId>,
    /// Spaces whose segments were read for what the relay lacks.
    refilled: BTreeSet<SpaceId>,
    /// How far each space was read, where that is further than what is stored: something in between is early.
    read: BTreeMap<SpaceId, Cursor>,
    /// Envelopes that were read and are early.
    early: BTreeMap<SpaceId, Vec<Positioned>>,
    /// Envelopes that wait for links or for the log to be read.
    parked: BTreeMap<SpaceId, Vec<Positioned>>,
    failures: u32,
    retry_at: Option<i64>,
    refused: BTreeSet<SpaceId>,
    /// Spaces that know none of this person's entry tokens: they may not be registered yet.
    outside: BTreeSet<SpaceId>,
    /// Spaces into which this device tried to let itself in anew.
    entered_again: BTreeSet<SpaceId>,
    /// Spaces for which the relay had no more room when it was asked last. It is asked again on a new connection.
    full: BTreeSet<SpaceId>,
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
    Pair(crate::pairing::Errand),
    Return(crate::recovery::ReturnErrand),
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

    /// Spaces in which something is withheld: what came says that there is more, and all was read.
    pub(crate) fn withheld(&self) -> impl Iterator<Item = SpaceId> {
        let all_read = |id: &&SpaceId| self.live.contains(id) && !self.catch_up.contains(id);
        self.early.keys().filter(all_read).copied()
    }

    /// A space's socket was closed for good.
    pub(crate) fn hushed(&mut self, space: SpaceId) {
        self.live.remove(&space);
        self.refused.remove(&space);
        self.catch_up.remove(&space);
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

    /// The relay is to say where my chain stands before anything more is sent.
    pub(crate) fn doubt(&mut self, space: SpaceId) {
        self.unsure.insert(space);
    }

    pub(crate) fn doubts(&self, space: SpaceId) -> bool {
        self.unsure.contains(&space)
    }

    /// The height of the first link that the relay has lost, if it has lost any.
    pub(crate) fn lost_links(&self, space: SpaceId) -> Option<u64> {
        self.lost_links.get(&space).copied()
    }

    pub(crate) fn has_lost_links(&self, space: SpaceId) -> bool {
        self.lost_links.contains_key(&space)
    }

    /// The relay has taken a link.
    pub(crate) fn link_came_back(&mut self, space: SpaceId) {
        if let Some(height) = self.lost_links.get_mut(&space) {
            *height += 1;
        }
        self.at_head.remove(&space);
    }

    /// Whether links of this space are still to be read.
    pub(crate) fn is_behind(&self, space: SpaceId) -> bool {
        self.behind.contains(&space)
    }

    /// A commit was not stored: what depended on it is asked for again.
    pub(crate) fn rolled_back(&mut self) {
        self.catch_up.extend(self.live.iter().copied());
        self.read.clear();
        self.early.clear();
    }

    /// Whether the segments of a space are to be read for what the relay lacks: once for each time that it lost some.
    pub(crate) fn begin_refill(&mut self, space: SpaceId) -> bool {
        self.refilled.insert(space)
    }

    fn failed(&mut self, now: Now, rng: &mut dyn CryptoRng) {
        let base = BACKOFF_MS.0.saturating_mul(1 << self.failures.min(6)).min(BACKOFF_MS.1);
        let jitter = i64::from(rng.next_u32() % 512) * base / 1024;
        self.failures += 1;
        self.retry_at = Some(now.wall_ms.saturating_add(base * 3 / 4 + jitter));
    }

    fn answered(&mut self) {
        self.failures = 0;
        self.retry_at = None;
    }
}

impl Engine {
    pub(crate) fn set_online(&mut self, online: bool, fx: &mut Effects) {
        self.net.online = online;
        self.household_due = true;
        self.net.answered();
        if online {
            self.net.refused.clear();
            self.net.outside.clear();
        } else {
            self.net.live.clear();
            self.net.entered_again.clear();
        }
        fx.changed.insert(Topic::Sync);
    }

    /// Starts whatever can be started now.
    pub(crate) fn pump(&mut self, now: Now, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        if !self.net.online || !self.ready() || self.pending.is_some() {
            return;
        }
        if let Some(at) = self.net.retry_at.filter(|&at| at > now.wall_ms) {
            fx.wake = Some(fx.wake.map_or(at, |other| other.min(at)));
            return;
        }
        for id in self.spaces.keys().copied().collect::<Vec<_>>() {
            if !self.has_outbox(id) {
                self.refill(id, fx);
            }
            self.pump_space(id, rng, fx);
        }
        self.pump_pairing(now, fx);
        self.pump_return(rng, fx);
    }

    fn pump_space(&mut self, id: SpaceId, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        let Some(space) = self.spaces.get(&id) else { return };
        if space.left && space.registered() {
            return self.pump_parting(id, rng, fx);
        }
        if self.own_space().is_ok_and(Space::removed) {
            return;
        }
        let net = &mut self.net;
        if net.refused.contains(&id) {
            return;
        }
        match (&space.registration, space.token) {
            (Registration::Wanted(request), _) if !net.busy(|waiting| *waiting == Waiting::Register(id)) => {
                net.call(fx, None, request.clone(), Waiting::Register(id));
            }
            (Registration::Done, Some(token)) => {
                let access = Some((id, token));
                let after = net.read.get(&id).copied().or(space.cursor);
                // Before the rest: a wish may want all to be read first.
                let linking = self.pump_wish(id, rng, fx);
                let net = &mut self.net;
                if net.catch_up.contains(&id) && !net.busy(|waiting| *waiting == Waiting::Fetch(id)) {
                    net.call(fx, access, Request::Fetch { after }, Waiting::Fetch(id));
                } else if self.logs.get(&id).is_some_and(|log| log.whole()) && net.live.insert(id) {
                    // The relay may have lost what it acknowledged while nobody listened.
                    net.unsure.insert(id);
                    net.full.remove(&id);
                    fx.listen.push(Listen { space: id, token, after });
                }
                self.pump_links(id, fx);
                if !linking {
                    self.pump_outbox(id, fx);
                }
            }
            (Registration::Entering(_), _) => self.pump_enter(id, fx),
            _ => {}
        }
    }

    /// Sends what the relay does not have yet, once it has said what it has.
    pub(crate) fn pump_outbox(&mut self, id: SpaceId, fx: &mut Effects) {
        let (Some(space), net) = (self.spaces.get(&id), &mut self.net) else { return };
        let access = space.token.map(|token| (id, token));
        // An append under way would make the answer old before it is here.
        let appending = |waiting: &Waiting| matches!(waiting, Waiting::Append(of, _) if *of == id);
        let asks = |waiting: &Waiting| matches!(waiting, Waiting::Heads(of, _) if *of == id) || appending(waiting);
        if net.unsure.contains(&id) && !net.busy(asks) {
            net.call(fx, access, Request::Heads, Waiting::Heads(id, space.acked));
        }
        // What was written before leaving still goes out.
        let may_append = !space.broken
            && !space.sigchain.frozen()
            && !net.full.contains(&id)
            && !net.unsure.contains(&id)
            && !net.behind.contains(&id);
        if may_append && !net.busy(appending) {
            let (seqs, envelopes) = self.outbox.next_append(id, space.acked);
            if !seqs.is_empty() {
                net.call(fx, access, Request::Append { envelopes }, Waiting::Append(id, seqs));
                fx.changed.insert(Topic::Sync);
            }
        }
    }

    /// Takes the relay's answer in.
    pub(crate) fn answer(
        &mut self,
        now: Now,
        rng: &mut dyn CryptoRng,
        call: CallId,
        answer: Result<Response, NoAnswer>,
        fx: &mut Effects,
    ) {
        let Some(waiting) = self.net.calls.remove(&call) else { return };
        fx.changed.insert(Topic::Sync);
        let response = match answer {
            Ok(Response::Refused(Code::SlowDown | Code::Unavailable)) | Err(NoAnswer::Unreachable) => {
                self.net.failed(now, rng);
                match waiting {
                    Waiting::Pair(errand) => self.pair_unreached(errand, fx),
                    Waiting::Return(errand) => self.return_unreached(&errand, fx),
                    _ => {}
                }
                return;
            }
            Ok(response) => response,
            Err(NoAnswer::Garbled) => Response::Refused(Code::Malformed),
        };
        self.net.answered();
        let mut txn = Txn::default();
        match waiting {
            Waiting::Register(id) => self.registered(id, response, rng, &mut txn),
            Waiting::Append(id, seqs) => self.appended(id, &seqs, response, &mut txn),
            Waiting::Fetch(id) => match response {
                Response::Envelopes { items, more, links } => {
                    let next = self.next_position(id);
                    if !more {
                        self.net.catch_up.remove(&id);
                        self.net.at_head.insert(id);
                    }
                    // A relay that does not give what was asked for is not asked again at once.
                    if items.first().map_or(more, |first| first.position > next) {
                        self.confused(&mut txn, None);
                        self.net.failed(now, rng);
                    }
                    self.arrived(id, items, links, &mut txn);
                }
                Response::Refused(Code::HistoryChanged) => self.went_back(id, &mut txn),
                Response::Refused(code) => self.refuse(id, code, &mut txn),
                _ => self.confused(&mut txn, None),
            },
            Waiting::Links(id) => match response {
                Response::Links(links) => self.links_arrived(now, rng, id, &links, &mut txn),
                Response::Refused(code) => self.refuse(id, code, &mut txn),
                _ => self.confused(&mut txn, None),
            },
            Waiting::Heads(id, acked) => match response {
                Response::Heads(heads) => self.send_again(id, acked, &heads, &mut txn),
                Response::Refused(code) => self.refuse(id, code, &mut txn),
                _ => self.confused(&mut txn, None),
            },
            Waiting::Link(id, link) => self.link_judged(now, rng, id, &link, response, &mut txn, fx),
            Waiting::Enter(id, epoch) => self.entered(rng, id, epoch, response, &mut txn),
            Waiting::Return(errand) => self.returned(rng, errand, response, &mut txn),
            Waiting::Pair(errand) => self.pair_answered(now, rng, errand, response, &mut txn, fx),
        }
        self.commit(txn, rng, fx);
    }

    /// Takes news from a live socket in.
    pub(crate) fn live(&mut self, now: Now, rng: &mut dyn CryptoRng, id: SpaceId, news: Live, fx: &mut Effects) {
        fx.changed.insert(Topic::Sync);
        let mut txn = Txn::default();
        match news {
            Live::Envelopes(items, links) => {
                self.net.answered();
                self.arrived(id, items, links, &mut txn);
            }
            Live::Refused(Code::HistoryChanged) => {
                self.net.live.remove(&id);
                self.went_back(id, &mut txn);
            }
            Live::Refused(code) => {
                self.net.live.remove(&id);
                if matches!(code, Code::SlowDown | Code::Unavailable) {
                    self.net.failed(now, rng);
                } else {
                    self.refuse(id, code, &mut txn);
                }
            }
            Live::Closed => {
                if self.net.live.remove(&id) {
                    self.net.failed(now, rng);
                    // Some networks let HTTP through and no sockets: fetching still gets everything.
                    self.net.catch_up.insert(id);
                }
            }
        }
        self.commit(txn, rng, fx);
    }

    fn registered(&mut self, id: SpaceId, response: Response, rng: &mut dyn CryptoRng, txn: &mut Txn) {
        match response {
            Response::Registered => {
                let own = self.own_space().map_or(0, |own| own.sigchain.epoch());
                if let Some(space) = txn.space(self, id) {
                    space.registration = match space.kind {
                        Kind::Own => Registration::Done,
                        Kind::Shared => Registration::Entering(own),
                    };
                }
                txn.reworked.insert(id);
                self.founded(rng, id, txn);
                self.household_due = true;
            }
            Response::Refused(code) => self.refuse(id, code, txn),
            _ => self.confused(txn, None),
        }
    }

    fn appended(&mut self, id: SpaceId, seqs: &[u64], response: Response, txn: &mut Txn) {
        let outcomes = match response {
            Response::Appended(outcomes) if outcomes.len() == seqs.len() => outcomes,
            Response::Refused(code) => return self.refuse(id, code, txn),
            _ => return self.confused(txn, None),
        };
        for (&seq, outcome) in seqs.iter().zip(outcomes) {
            match outcome {
                Appended::At(_) => {
                    if let Some(space) = txn.space(self, id) {
                        space.acked = space.acked.max(seq);
                    }
                }
                Appended::Refused(Code::ChainConflict) => {
                    let chain = self.spaces[&id].my_chain;
                    self.freeze(txn, id, Fault::Forked { space: id, chain });
                    break;
                }
                Appended::Refused(Code::ChainGap) => {
                    // The relay lost envelopes that it had acknowledged.
                    self.went_back(id, txn);
                    break;
                }
                Appended::Refused(Code::StaleEpoch) => {
                    // A link came first. What is sealed under it is sealed again.
                    self.net.look_behind(id);
                    break;
                }
                Appended::Refused(code) => {
                    self.refuse(id, code, txn);
                    break;
                }
            }
        }
    }

    /// Envelopes arrived, by whatever way.
    pub(crate) fn arrived(&mut self, id: SpaceId, items: Vec<Positioned>, links: u64, txn: &mut Txn) {
        let Some(space) = self.spaces.get(&id) else { return };
        let whole = self.logs.get(&id).is_some_and(|log| log.whole());
        let known = space.sigchain.len();
        if links > known {
            self.net.look_behind(id);
        }
        match self.net.lost_links.get(&id) {
            _ if links < known => {
                self.net.lost_links.entry(id).or_insert(links);
            }
            Some(next) if *next >= known => {
                self.net.lost_links.remove(&id);
            }
            _ => {}
        }
        if !whole || self.net.behind.contains(&id) {
            self.net.parked.entry(id).or_default().extend(items);
            return;
        }
        for item in items {
            let cursor = self.net.read.get(&id).copied().or(self.cursor(txn, id));
            let expected = cursor.map_or(1, |cursor| cursor.position + 1);
            if item.position < expected {
                continue;
            }
            if item.position > expected {
                self.net.catch_up.insert(id);
                break;
            }
            let cursor = Cursor::next(cursor, Envelope::hash(&item.envelope));
            self.net.read.insert(id, cursor);
            let mut early = self.net.early.remove(&id).unwrap_or_default();
            if self.judge(txn, id, &item) == Admitted::Early {
                early.push(item);
            } else {
                // Others may have waited for this one, and others again for them.
                while let Some(at) = early.iter().position(|item| self.judge(txn, id, item) == Admitted::Yes) {
                    early.remove(at);
                }
            }
            if early.is_empty() {
                self.net.read.remove(&id);
                if let Some(space) = txn.space(self, id) {
                    space.cursor = Some(cursor);
                }
            } else {
                // Not stored: after a restart all is read again from before the first early one.
                self.net.early.insert(id, early);
            }
            txn.changed.extend([Topic::Entries, Topic::House, Topic::Sync]);
        }
    }

    /// Takes an envelope in, or names what is wrong with it. A faulty one is over with.
    fn judge(&self, txn: &mut Txn, id: SpaceId, item: &Positioned) -> Admitted {
        match self.admit(txn, id, &item.envelope) {
            Ok(admitted) => return admitted,
            Err(EnvelopeFault::Forked) => {
                if let Ok(header) = Envelope::header(&item.envelope) {
                    self.freeze(txn, id, Fault::Forked { space: id, chain: header.chain });
                }
            }
            Err(why) => self.name(txn, Fault::BadEnvelope { space: id, position: item.position, why }),
        }
        Admitted::Yes
    }

    /// Envelopes that waited can be looked at again.
    pub(crate) fn unpark(&mut self, id: SpaceId, txn: &mut Txn) {
        if let Some(items) = self.net.parked.remove(&id) {
            let known = self.spaces.get(&id).map_or(0, |space| space.sigchain.len());
            self.arrived(id, items, known, txn);
        }
    }

    /// The relay has another envelope where this device had read one: it was set back, or lies.
    /// Everything is read again from the start; what is known is recognised, what differs is a fork.
    fn went_back(&mut self, id: SpaceId, txn: &mut Txn) {
        self.name(txn, Fault::RelayWentBack { space: id });
        self.net.catch_up.insert(id);
        self.net.unsure.insert(id);
        self.net.read.remove(&id);
        self.net.early.remove(&id);
        if let Some(space) = txn.space(self, id) {
            space.cursor = None;
        }
    }

    /// The relay said where my chains stand: what lies above is sent again, the same bytes as before.
    fn send_again(&mut self, id: SpaceId, acked: u64, heads: &[ChainHead], txn: &mut Txn) {
        self.net.unsure.remove(&id);
        let Some(space) = self.spaces.get(&id) else { return };
        let chain = space.my_chain;
        let there = heads.iter().find(|head| head.chain == chain);
        let known = |head: &ChainHead| self.logs.get(&id).and_then(|log| log.envelope_hash(chain, head.env_seq));
        if let Some(head) = there
            && known(head) != Some(head.hash)
        {
            return self.freeze(txn, id, Fault::Forked { space: id, chain });
        }
        let stands = there.map_or(0, |head| head.env_seq);
        let lost = stands < acked;
        if lost {
            self.name(txn, Fault::RelayWentBack { space: id });
            self.net.refilled.remove(&id);
        }
        if let Some(space) = txn.space(self, id) {
            // What was acknowledged after the question was asked is not in the answer.
            space.acked = if lost { stands } else { space.acked.max(stands) };
        }
    }

    pub(crate) fn refuse(&mut self, id: SpaceId, code: Code, txn: &mut Txn) {
        if self.spaces.get(&id).is_some_and(|space| space.ended() && space.wish.is_none()) {
            // Whoever left has no token any more, and nobody has anything to say there.
            return;
        }
        if code == Code::OverQuota {
            self.net.full.insert(id);
            return;
        }
        if code == Code::Unauthorized && self.enters_again(id, txn) {
            return;
        }
        self.net.refused.insert(id);
        self.name(txn, Fault::RelayConfused { code: Some(code) });
    }

    /// A relay that was restored from a backup may have lost this device's token, and still know what lets every
    /// device of this person in. That is tried once a connection.
    fn enters_again(&mut self, id: SpaceId, txn: &mut Txn) -> bool {
        let Ok(epoch) = self.own_space().map(|own| own.sigchain.epoch()) else { return false };
        let Some(space) = txn.space(self, id) else { return false };
        if matches!(space.registration, Registration::Entering(_)) {
            return true;
        }
        if space.pair_id.is_none() || !space.registered() || !self.net.entered_again.insert(id) {
            return false;
        }
        space.registration = Registration::Entering(epoch);
        txn.reworked.insert(id);
        true
    }

    /// Names a fault once.
    pub(crate) fn name(&self, txn: &mut Txn, fault: Fault) {
        if !self.faults.contains(&fault) && !txn.faults.contains(&fault) {
            txn.faults.push(fault);
        }
    }

    pub(crate) fn confused(&self, txn: &mut Txn, code: Option<Code>) {
        self.name(txn, Fault::RelayConfused { code });
    }

    /// The position that a space is to be read from next.
    fn next_position(&self, id: SpaceId) -> u64 {
        let stored = self.spaces.get(&id).and_then(|space| space.cursor);
        self.net.read.get(&id).copied().or(stored).map_or(1, |cursor| cursor.position.saturating_add(1))
    }

    fn cursor(&self, txn: &mut Txn, id: SpaceId) -> Option<Cursor> {
        txn.space(self, id).and_then(|space| space.cursor)
    }
}
