use std::{collections::BTreeMap, rc::Rc};

use engine::{Action, Effects, Input, Listen, Live, NoAnswer, Ticket};
use grammar::Catalogue;
use proto::{Call, Cursor, Request, Response, SpaceId, Token};
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};

use crate::{
    Weather,
    attacks::Meter,
    device::{Device, FULL},
    relay::Relay,
    weather::{below, happens},
};

/// A device's number.
pub(crate) type Who = usize;

/// Devices, a relay, and the time between them.
pub(crate) struct World {
    pub(crate) now_ms: i64,
    pub(crate) devices: Vec<Device>,
    pub(crate) relay: Relay,
    pub(crate) weather: Weather,
    pub(crate) rng: ChaCha20Rng,
    pub(crate) catalogue: Catalogue,
    /// What is to happen, by time and then by number, so that a seed decides everything.
    queue: BTreeMap<(i64, u64), (Who, u64, Happening)>,
    number: u64,
    sockets: BTreeMap<(Who, SpaceId), Socket>,
    /// Happenings since the beginning; a bound that a healthy world never reaches.
    pub(crate) steps: u64,
    /// What the relay makes of its answers, where it lies.
    pub(crate) liar: Option<Liar>,
    /// Measures each input that a device takes.
    pub(crate) meter: Option<Rc<dyn Meter>>,
    /// What devices asked of the relay, while somebody counts.
    pub(crate) asked: Option<Vec<(Who, Request)>>,
}

/// Changes an answer of the relay, the true one given.
pub(crate) type Liar = Box<dyn FnMut(Who, &Call, Response) -> Response>;

/// One thing that will happen to a device of a certain life.
enum Happening {
    Give(Box<Input>),
    Arrive(Box<Call>),
    Store(Box<engine::Commit>),
    News(SpaceId),
}

struct Socket {
    life: u64,
    token: Token,
    after: Option<Cursor>,
    links: u64,
    greeted: bool,
}

impl World {
    pub(crate) fn new(seed: u64, weather: Weather, catalogue: Catalogue, names: &[&'static str]) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let devices = names
            .iter()
            .map(|name| {
                // An invitation lasts a day by its reader's clock: for now, none is wrong by more than ten hours.
                let skew = below(&mut rng, 20 * 3_600_000) as i64 - 10 * 3_600_000;
                let own = ChaCha20Rng::seed_from_u64(rng.next_u64());
                Device::new(name, skew, own)
            })
            .collect();
        let mut world = Self {
            now_ms: 1_790_000_000_000,
            devices,
            relay: Relay::default(),
            weather,
            rng,
            catalogue,
            queue: BTreeMap::new(),
            number: 0,
            sockets: BTreeMap::new(),
            steps: 0,
            liar: None,
            meter: None,
            asked: None,
        };
        for who in 0..world.devices.len() {
            world.start(who);
        }
        world
    }

    /// Sets about half of the clocks wrong by up to two days, either way.
    pub(crate) fn upset_clocks(&mut self) {
        for device in &mut self.devices {
            if happens(&mut self.rng, 500) {
                device.skew_ms = below(&mut self.rng, 4 * 86_400_000) as i64 - 2 * 86_400_000;
            }
        }
    }

    /// Starts a device's program, if it is not running.
    pub(crate) fn start(&mut self, who: Who) {
        if self.devices[who].engine.is_none() {
            for effects in self.devices[who].start(self.now_ms, &self.catalogue) {
                self.carry_out(who, effects);
            }
        }
    }

    /// The program ends in the middle of whatever it does.
    pub(crate) fn kill(&mut self, who: Who) {
        self.devices[who].die();
        self.sockets.retain(|(of, _), _| *of != who);
    }

    pub(crate) fn set_online(&mut self, who: Who, online: bool) {
        if self.devices[who].online == online {
            return;
        }
        self.devices[who].online = online;
        self.sockets.retain(|(of, _), _| *of != who);
        self.give(who, if online { Input::Online } else { Input::Offline });
    }

    /// Does something on a device; the outcome stands under the ticket once it is known.
    pub(crate) fn act(&mut self, who: Who, action: Action) -> Ticket {
        let (ticket, effects) = self.devices[who].act(self.now_ms, action);
        if let Some(effects) = effects {
            self.carry_out(who, effects);
        }
        ticket
    }

    /// Lets up to `ms` of time pass, or less when nothing is left to happen.
    pub(crate) fn run_for(&mut self, ms: i64) {
        let end = self.now_ms + ms;
        while let Some((&(at, number), _)) = self.queue.first_key_value() {
            if at > end {
                break;
            }
            self.now_ms = self.now_ms.max(at);
            self.steps += 1;
            if let Some((who, life, happening)) = self.queue.remove(&(at, number)) {
                self.happen(who, life, happening);
            }
        }
        self.now_ms = end;
    }

    /// Restores the relay from an earlier copy. Its sockets close.
    pub(crate) fn set_back(&mut self, to: Relay) {
        self.relay = to;
        let closed: Vec<(Who, SpaceId)> = std::mem::take(&mut self.sockets).into_keys().collect();
        for (who, space) in closed {
            self.give(who, Input::Live(space, Live::Closed));
        }
    }

    pub(crate) fn give(&mut self, who: Who, input: Input) {
        let (device, now_ms) = (&mut self.devices[who], self.now_ms);
        let mut effects = None;
        match &self.meter {
            Some(meter) => {
                let mut input = Some(input);
                meter.measure(&mut || effects = input.take().and_then(|input| device.give(now_ms, input)));
            }
            None => effects = device.give(now_ms, input),
        }
        if let Some(effects) = effects {
            self.carry_out(who, effects);
        }
    }

    fn happen(&mut self, who: Who, life: u64, happening: Happening) {
        let alive = self.devices[who].life == life && self.devices[who].engine.is_some();
        match happening {
            Happening::Give(input) if alive => self.give(who, *input),
            Happening::Arrive(call) => self.arrive(who, life, &call),
            Happening::Store(commit) if alive => self.store(who, &commit),
            Happening::News(space) if alive => self.news(who, space),
            Happening::Give(_) | Happening::Store(_) | Happening::News(_) => {}
        }
    }

    fn carry_out(&mut self, who: Who, effects: Effects) {
        let Effects { commit, send, listen, hush, load, wake, .. } = effects;
        if let Some(commit) = commit {
            self.later(who, 5, Happening::Store(Box::new(commit)));
        }
        if !load.is_empty() {
            let records = self.devices[who].read(&load);
            self.later(who, 5, Happening::Give(Box::new(Input::Loaded(records))));
        }
        if let Some(at) = wake {
            let skew = self.devices[who].skew_ms;
            self.later_at(who, at - skew, Happening::Give(Box::new(Input::Tick)));
        }
        for call in send {
            if happens(&mut self.rng, self.weather.twice) {
                self.later(who, self.weather.delay_ms, Happening::Arrive(Box::new(call.clone())));
            }
            self.later(who, self.weather.delay_ms, Happening::Arrive(Box::new(call)));
        }
        for Listen { space, token, after } in listen {
            let life = self.devices[who].life;
            self.sockets.insert((who, space), Socket { life, token, after, links: 0, greeted: false });
            self.later(who, self.weather.delay_ms, Happening::News(space));
        }
        for space in hush {
            self.sockets.remove(&(who, space));
        }
    }

    fn store(&mut self, who: Who, commit: &engine::Commit) {
        if happens(&mut self.rng, self.weather.refuse_store) {
            return self.give(who, Input::NotStored(commit.id, FULL));
        }
        if happens(&mut self.rng, self.weather.crash_before) {
            return self.crash(who);
        }
        self.devices[who].store(commit);
        if happens(&mut self.rng, self.weather.crash_after) {
            return self.crash(who);
        }
        self.give(who, Input::Stored(commit.id));
    }

    fn crash(&mut self, who: Who) {
        self.kill(who);
        self.start(who);
    }

    fn arrive(&mut self, who: Who, life: u64, call: &Call) {
        let lost = !self.devices[who].online || happens(&mut self.rng, self.weather.lose_call);
        if let Some(asked) = &mut self.asked {
            asked.push((who, call.request.clone()));
        }
        let response = (!lost).then(|| self.relay.answer(call.access, &call.request, self.now_ms.unsigned_abs()));
        let response = match &mut self.liar {
            Some(liar) => response.map(|truth| liar(who, call, truth)),
            None => response,
        };
        if matches!(call.request, Request::Append { .. } | Request::PostLink { .. }) {
            self.spread(call.access.map(|(space, _)| space));
        }
        let answer = match response {
            Some(response) if !happens(&mut self.rng, self.weather.lose_answer) => Ok(response),
            _ => Err(NoAnswer::Unreachable),
        };
        // A mailbox that holds nothing yet answers after a while, as a long poll does.
        let wait = if answer == Ok(Response::Mail(None)) { 2_000 } else { self.weather.delay_ms };
        if self.devices[who].life == life {
            self.later(who, wait, Happening::Give(Box::new(Input::Reply(call.id, answer))));
        }
    }

    /// Everybody who listens to a space gets news, each in their own time.
    fn spread(&mut self, space: Option<SpaceId>) {
        let listening: Vec<Who> =
            self.sockets.keys().filter(|(_, of)| Some(*of) == space).map(|&(who, _)| who).collect();
        for who in listening {
            if let Some(space) = space {
                self.later(who, self.weather.delay_ms, Happening::News(space));
            }
        }
    }

    fn news(&mut self, who: Who, space: SpaceId) {
        let Some(socket) = self.sockets.get(&(who, space)).filter(|socket| socket.life == self.devices[who].life)
        else {
            return;
        };
        if happens(&mut self.rng, self.weather.drop_socket) {
            self.sockets.remove(&(who, space));
            return self.give(who, Input::Live(space, Live::Closed));
        }
        let news = match self.relay.after(space, socket.token, socket.after) {
            Err(code) => {
                self.sockets.remove(&(who, space));
                Live::Refused(code)
            }
            Ok((items, links)) => {
                if items.is_empty() && socket.greeted && links == socket.links {
                    return;
                }
                let after = Cursor::through(socket.after, items.iter().map(|item| item.envelope.as_slice()));
                // Sometimes the cursor is left where it was: the same envelopes come twice.
                let again = happens(&mut self.rng, self.weather.twice);
                if let Some(socket) = self.sockets.get_mut(&(who, space)) {
                    if !again {
                        socket.after = after;
                    }
                    (socket.links, socket.greeted) = (links, true);
                }
                Live::Envelopes(items, links)
            }
        };
        self.give(who, Input::Live(space, news));
    }

    /// Something happens to a device within `span_ms`.
    fn later(&mut self, who: Who, span_ms: u64, happening: Happening) {
        let at = self.now_ms + 1 + below(&mut self.rng, span_ms) as i64;
        self.later_at(who, at, happening);
    }

    fn later_at(&mut self, who: Who, at: i64, happening: Happening) {
        self.number += 1;
        let life = self.devices[who].life;
        self.queue.insert((at.max(self.now_ms), self.number), (who, life, happening));
    }
}
