//! What goes over the network and when: registering, appending, listening, catching up, trying again.

mod net;

use proto::{Appended, CallId, ChainHead, Code, Cursor, Envelope, Positioned, Request, Response, SpaceId, Token};
use rand_core::CryptoRng;

use crate::{
    Effects, Engine, EnvelopeFault, Fault, Listen, Live, NoAnswer, Now, Topic,
    proof::Unproved,
    receive::Admitted,
    space::{Kind, Registration, Space},
    txn::Txn,
};

pub(crate) use net::{Net, Waiting};

/// First and longest wait before a relay that refuses this device is asked again, in milliseconds.
const REFUSED_MS: (i64, i64) = (5_000, 600_000);

/// Bytes of envelopes of one space that wait in memory for what comes before them, at most.
const WAITING: usize = 16 * 1024 * 1024;

/// From so many envelopes on, heads are checked for all of them together.
const MANY: usize = 16;

impl Engine {
    pub(crate) fn set_online(&mut self, online: bool, fx: &mut Effects) {
        self.net.online = online;
        self.household_due = true;
        self.holds_begin_anew();
        self.net.answered();
        if online {
            self.net.refused.clear();
            (self.net.refused_until, self.net.refusals) = (None, 0);
            self.net.outside.clear();
            self.net.locked_out.clear();
        } else {
            self.net.live.clear();
            self.net.links_told.clear();
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
        self.ask_again_where_refused(now, fx);
        self.pump_holds(now, fx);
        for id in self.spaces.keys().copied().collect::<Vec<_>>() {
            if !self.has_outbox(id) {
                self.refill(id, fx);
            }
            self.pump_space(id, rng, fx);
        }
        self.pump_pairing(now, fx);
        self.pump_return(rng, fx);
    }

    /// A relay that was restored from a backup may know this device again once another one has spoken.
    fn ask_again_where_refused(&mut self, now: Now, fx: &mut Effects) {
        let net = &mut self.net;
        if !net.refused() {
            return;
        }
        let wait = REFUSED_MS.0.saturating_mul(1 << net.refusals.min(16)).min(REFUSED_MS.1);
        let at = *net.refused_until.get_or_insert(now.wall_ms.saturating_add(wait));
        if at <= now.wall_ms {
            net.refused.clear();
            net.outside.clear();
            net.entered_again.clear();
            net.refused_until = None;
            net.refusals += 1;
        } else {
            fx.wake = Some(fx.wake.map_or(at, |other| other.min(at)));
        }
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
                self.pump_links(id, fx);
                let linking = self.pump_wish(id, rng, fx);
                self.pump_reading(id, token, fx);
                if !linking {
                    self.pump_outbox(id, fx);
                    self.pump_amended(id, fx);
                }
            }
            (Registration::Entering(_), _) => self.pump_enter(id, fx),
            _ => {}
        }
    }

    /// Catches up, then listens.
    fn pump_reading(&mut self, id: SpaceId, token: Token, fx: &mut Effects) {
        let (Some(space), net) = (self.spaces.get(&id), &mut self.net) else { return };
        let after = net.read.get(&id).copied().or(space.cursor);
        if net.catch_up.contains(&id) && !net.busy(|waiting| *waiting == Waiting::Fetch(id)) {
            // What comes by the socket meanwhile may leave a gap again.
            net.catch_up.remove(&id);
            net.call(fx, Some((id, token)), Request::Fetch { after }, Waiting::Fetch(id));
        } else if self.logs.get(&id).is_some_and(|log| log.whole()) && net.live.insert(id) {
            // The relay may have lost what it acknowledged while nobody listened.
            net.unsure.insert(id);
            net.full.remove(&id);
            fx.listen.push(Listen { space: id, token, after });
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
            // What is sealed under an epoch goes where the link that began it is: a relay that was set back may lack it.
            && (space.left || !net.doubts(id))
            && !net.is_locked_out(id)
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
                    // It may have arrived: before anything of it is sealed again the relay says how far it came.
                    Waiting::Append(id, _) => self.net.doubt(id),
                    Waiting::Fetch(id) => drop(self.net.catch_up.insert(id)),
                    Waiting::Hold(_, errand) => self.hold_unreached(&errand, fx),
                    Waiting::Asked(id) => self.holds.ask_again(id),
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
                    if more {
                        self.net.catch_up.insert(id);
                    } else if !self.net.catch_up.contains(&id) {
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
                other => {
                    self.net.catch_up.insert(id);
                    match other {
                        Response::Refused(code) => self.refuse(id, code, &mut txn),
                        _ => self.confused(&mut txn, None),
                    }
                }
            },
            Waiting::Links(id) => match response {
                Response::Links(links) => self.links_arrived(now, rng, id, &links, &mut txn),
                Response::Refused(code) => self.refuse(id, code, &mut txn),
                _ => self.confused(&mut txn, None),
            },
            Waiting::Heads(id, acked) => match response {
                Response::Heads(heads) => {
                    if !self.send_again(id, acked, &heads, &mut txn) {
                        self.net.failed(now, rng);
                    }
                }
                Response::Refused(code) => self.refuse(id, code, &mut txn),
                _ => self.confused(&mut txn, None),
            },
            Waiting::Link(id, link) => self.link_judged(now, rng, id, &link, response, &mut txn, fx),
            Waiting::Amend(id, chain, env_seq) => self.amended((id, chain, env_seq), response, &mut txn),
            Waiting::Forget(id) => self.forgotten(id, response, &mut txn, fx),
            Waiting::Asked(id) => self.asked_for(now, id, response, &mut txn),
            Waiting::Hold(id, errand) => self.hold_settled(now, rng, id, &errand, response, &mut txn),
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
                self.holds.ask_again(id);
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
                    self.net.links_told.remove(&id);
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
        if self.net.links_told.insert(id) && links <= known {
            self.net.unsure.insert(id);
        }
        if links > known || (links == known && self.net.compares_links(id)) {
            self.net.look_behind(id);
        }
        match self.net.lost_links.get(&id) {
            _ if links < known => {
                self.net.lost_links.entry(id).or_insert(links);
            }
            Some(next) if *next >= known => {
                self.net.lost_links.remove(&id);
                self.net.unsure.insert(id);
            }
            _ => {}
        }
        if !whole || self.net.behind.contains(&id) {
            let parked = self.net.parked.entry(id).or_default();
            parked.extend(items);
            if bytes_of(parked) > WAITING {
                // They are not lost: what waits here was not called read.
                parked.clear();
                self.net.catch_up.insert(id);
                self.name(txn, Fault::Withheld { space: id });
            }
            return;
        }
        self.take_in(id, &items, txn);
    }

    /// Takes envelopes in. Of many, only the last head of each chain is checked at first; where that is not enough, all
    /// of it is taken back and each is looked at by itself, so that the faulty one is named.
    fn take_in(&mut self, id: SpaceId, items: &[Positioned], txn: &mut Txn) {
        if items.len() >= MANY && !self.net.early.contains_key(&id) {
            let read = self.net.read.get(&id).copied();
            let mut together = txn.clone();
            together.unproved = Some(Unproved::default());
            self.take_each(id, items, &mut together);
            if self.proves(&mut together) {
                *txn = together;
                return;
            }
            self.net.early.remove(&id);
            match read {
                Some(read) => self.net.read.insert(id, read),
                None => self.net.read.remove(&id),
            };
        }
        self.take_each(id, items, txn);
    }

    fn take_each(&mut self, id: SpaceId, items: &[Positioned], txn: &mut Txn) {
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
            let judged = self.judge(txn, id, item);
            if judged != Admitted::Yes {
                early.push(item.clone());
            }
            if judged != Admitted::Early {
                // Others may have waited for this one, and others again for them.
                while self.judge_again(txn, id, &mut early) {}
            }
            if early.is_empty() {
                self.net.read.remove(&id);
                if let Some(space) = txn.space(self, id) {
                    space.cursor = Some(cursor);
                }
            } else {
                // Not stored: after a restart all is read again from before the first early one.
                if bytes_of(&early) > WAITING {
                    self.name(txn, Fault::Withheld { space: id });
                    self.net.read.remove(&id);
                    self.net.catch_up.insert(id);
                    break;
                }
                self.net.early.insert(id, early);
            }
            txn.changed.extend([Topic::Entries, Topic::House, Topic::Sync]);
            if txn.unproved.as_ref().is_some_and(|unproved| unproved.doubted) {
                return;
            }
        }
    }

    /// Looks again at envelopes that were early. Returns whether any of them brought something.
    fn judge_again(&self, txn: &mut Txn, id: SpaceId, early: &mut Vec<Positioned>) -> bool {
        let mut news = false;
        early.retain(|item| {
            let judged = self.judge(txn, id, item);
            news |= judged != Admitted::Early;
            judged != Admitted::Yes
        });
        news
    }

    /// Takes an envelope in, or names what is wrong with it. A faulty one is over with.
    fn judge(&self, txn: &mut Txn, id: SpaceId, item: &Positioned) -> Admitted {
        let admitted = self.admit(txn, id, &item.envelope);
        if let (Err(_), Some(unproved)) = (&admitted, &mut txn.unproved) {
            unproved.doubted = true;
        }
        match admitted {
            Ok(admitted) => {
                self.look_for_whole(txn, id, &item.envelope);
                return admitted;
            }
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
        self.net.read_again(id);
        self.net.compare_links(id);
        self.do_holds_again(txn);
        self.net.links_told.remove(&id);
        self.net.unsure.insert(id);
        if let Some(space) = txn.space(self, id) {
            space.cursor = None;
        }
    }

    /// The relay said where my chains stand: what lies above is sent again, the same bytes as before.
    /// False: it says of this device's chain what cannot be. Nobody signed that; the envelope itself would show a fork,
    /// so all is read again, and nothing is sent meanwhile.
    fn send_again(&mut self, id: SpaceId, acked: u64, heads: &[ChainHead], txn: &mut Txn) -> bool {
        let Some(space) = self.spaces.get(&id) else { return true };
        let chain = space.my_chain;
        let there = heads.iter().find(|head| head.chain == chain);
        let known = |head: &ChainHead| self.logs.get(&id).and_then(|log| log.envelope_hash(chain, head.env_seq));
        if let Some(head) = there
            && known(head) != Some(head.hash)
        {
            self.confused(txn, None);
            self.net.read_again(id);
            if let Some(space) = txn.space(self, id) {
                space.cursor = None;
            }
            return false;
        }
        self.net.unsure.remove(&id);
        let stands = there.map_or(0, |head| head.env_seq);
        let lost = stands < acked;
        if lost {
            self.name(txn, Fault::RelayWentBack { space: id });
            self.do_holds_again(txn);
            self.net.refilled.remove(&id);
        }
        self.find_wanting(id, heads);
        if let Some(space) = txn.space(self, id) {
            // What was acknowledged after the question was asked is not in the answer.
            space.acked = if lost { stands } else { space.acked.max(stands) };
        }
        true
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
        self.net.forget_calls(id);
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

fn bytes_of(items: &[Positioned]) -> usize {
    items.iter().map(|item| item.envelope.len()).sum()
}
