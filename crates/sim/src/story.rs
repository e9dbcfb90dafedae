use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use engine::{
    Action, Energy, Fault, FormAudience, HouseChange, PairStep, Secret, Span, Ticket,
    views::{House, Pairing, PairingView, Recent, SheetOf, Sync},
};
use grammar::{Answers, Audience, Slug, Value};
use proto::Code;

pub(crate) use crate::catalogue::{catalogue, lamp, note_of, slug};
use crate::{
    Weather,
    held::Held,
    weather::{below, happens},
    world::{Who, World},
};

/// Mara's phone, Mara's tablet, Tom's phone, Tom's laptop; then what they get later.
const NAMES: [&str; 8] = [
    "Mara's phone",
    "Mara's tablet",
    "Tom's phone",
    "Tom's laptop",
    "Mara's new phone",
    "Mara's watch",
    "Tom's new phone",
    "Tom's watch",
];
/// No healthy world takes more steps than this.
const PATIENCE: u64 = 400_000;

/// What happened in a story that came out well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Writes that were called saved.
    pub saved: u64,
    /// Writes that were refused, and said so.
    pub refused: u64,
    /// Times that a program died.
    pub deaths: u64,
    /// Devices that were added, removed, and brought back by recovery words.
    pub added: u64,
    /// See [`Report::added`].
    pub removed: u64,
    /// See [`Report::added`].
    pub recovered: u64,
    /// Stories that ended with two histories, which were named.
    pub named: u64,
    /// Events of the shared space on every device at the end.
    pub shared_entries: u64,
    /// What both had agreed on at the end.
    pub agreed: u64,
    /// Paths that had come to their last step.
    pub walked: u64,
    /// Letters opened, letters taken back, and questions open at the end.
    pub opened: u64,
    /// See [`Report::opened`].
    pub taken_back: u64,
    /// See [`Report::opened`].
    pub revealed: u64,
}

impl Report {
    /// Adds another story's.
    pub fn add(&mut self, other: &Self) {
        self.saved += other.saved;
        self.refused += other.refused;
        self.deaths += other.deaths;
        self.added += other.added;
        self.removed += other.removed;
        self.recovered += other.recovered;
        self.shared_entries += other.shared_entries;
        self.named += other.named;
        self.agreed += other.agreed;
        self.walked += other.walked;
        self.opened += other.opened;
        self.taken_back += other.taken_back;
        self.revealed += other.revealed;
    }
}

/// A story that did not come out well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Pairing came to nothing.
    NotPaired {
        /// At what step.
        step: &'static str,
    },
    /// Devices of one person differ in what they see.
    OwnDiffers {
        /// Whose.
        device: &'static str,
        /// The day.
        day: i32,
    },
    /// The two persons differ in what is shared.
    SharedDiffers {
        /// Whose.
        device: &'static str,
    },
    /// Something that was called saved is not there.
    Lost {
        /// Where it was saved.
        device: &'static str,
        /// The day it was for.
        day: i32,
    },
    /// What was erased is in a vault.
    NotErased {
        /// Where.
        device: &'static str,
    },
    /// Something that was kept private is on the other's device.
    Leaked {
        /// Where.
        device: &'static str,
    },
    /// A fault was named where nothing was wrong.
    FalseAlarm {
        /// Where.
        device: &'static str,
        /// Which.
        fault: Fault,
    },
    /// Adding, removing or recovering a device came to nothing.
    NotChanged {
        /// At what step.
        step: &'static str,
    },
    /// What somebody wrote on a device that had been removed is on another.
    ThiefHeard {
        /// Where.
        device: &'static str,
    },
    /// A letter or an answer is not what it should be.
    Held {
        /// Where.
        device: &'static str,
        /// What is wrong.
        what: &'static str,
    },
    /// Somebody left, and it is not over for all.
    NotEnded,
    /// Everything is calm, and yet devices do not come to rest.
    NoRest,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Failure {}

/// Plays one story: two persons begin, add their second devices, pair, write for some days in bad weather, then
/// the sky clears, and everybody must see the same.
pub fn play(seed: u64) -> Result<Report, Failure> {
    let mut story = Story::new(seed);
    story.meet()?;
    let mut backup = story.world.relay.clone();
    story.world.weather = Weather::STORM;
    story.world.upset_clocks();
    let set_back = happens(&mut story.world.rng, 200);
    story.forgets = set_back;
    let changes = [10 + below(&mut story.world.rng, 15), 35 + below(&mut story.world.rng, 15)];
    for turn in 0..60 {
        story.turn();
        if changes.contains(&turn) {
            story.change_devices()?;
        }
        if turn == 5 && happens(&mut story.world.rng, 500) {
            backup = story.world.relay.clone();
        }
        if set_back && turn == 30 {
            // The relay's disk died, and its keeper put an old copy back.
            story.world.set_back(backup.clone());
            story.forgets = false;
        }
    }
    story.clear_sky()?;
    if set_back && story.two_links_in_one_place() {
        story.report.named = 1;
        return Ok(story.report);
    }
    // What the relay keeps is deposited and opened.
    story.world.run_for(120_000);
    story.clear_sky()?;
    story.check(set_back)?;
    story.check_held(set_back)?;
    story.part()?;
    Ok(story.report)
}

pub(crate) struct Story {
    pub(crate) world: World,
    pub(crate) report: Report,
    /// Mara's devices and Tom's, as they have them in their hands.
    pub(crate) hands: [Vec<Who>; 2],
    /// Devices that were lost and removed: somebody else may have them.
    pub(crate) lost: Vec<Who>,
    /// Whether the relay will be set back to what it is before the next changes. Then nobody loses all their devices:
    /// a relay that has forgotten the only device there is has nobody to tell it.
    pub(crate) forgets: bool,
    /// The recovery words that a person has written down.
    pub(crate) sheets: [Option<Secret<32>>; 2],
    /// Writes whose outcome is not known yet.
    open: Vec<(Who, u64, Ticket, i32, u16)>,
    /// By person and day: numbers of the notes that were called saved, and on which device.
    pub(crate) saved: BTreeMap<(usize, i32), BTreeMap<u16, Who>>,
    /// By person and day: notes below this one may have been erased; and the words that certainly were,
    /// and on which device.
    /// By person and day: notes below this one may have been erased; and the words that certainly were, and on which
    /// device.
    pub(crate) erased: BTreeMap<(usize, i32), (u16, BTreeMap<String, Who>)>,
    pub(crate) next_note: u16,
    /// Letters and answers.
    pub(crate) held: Held,
}

impl Story {
    pub(crate) fn new(seed: u64) -> Self {
        Self::of(World::new(seed, Weather::CALM, catalogue(), &NAMES))
    }

    pub(crate) fn of(world: World) -> Self {
        Self {
            world,
            report: Report::default(),
            hands: [vec![0, 1], vec![2, 3]],
            lost: Vec::new(),
            forgets: false,
            sheets: [None, None],
            open: Vec::new(),
            saved: BTreeMap::new(),
            erased: BTreeMap::new(),
            next_note: 0,
            held: Held::default(),
        }
    }

    /// All devices that are in their owners' hands.
    pub(crate) fn everybody(&self) -> Vec<Who> {
        self.hands.concat()
    }

    /// Whose device it is: Mara's 0, Tom's 1.
    pub(crate) fn owner(&self, who: Who) -> usize {
        usize::from(self.world.devices[who].name.starts_with("Tom"))
    }

    pub(crate) fn meet(&mut self) -> Result<(), Failure> {
        for (who, name) in [(0, "Mara"), (2, "Tom")] {
            self.world.act(who, Action::Begin { name: Some(name.into()) });
            self.world.run_for(1_000);
        }
        let early = happens(&mut self.world.rng, 500);
        if early {
            self.add_device(0, 1)?;
            self.add_device(2, 3)?;
        }
        self.pair(0, 2, PairStep::InviteByLink)?;
        if !early {
            self.add_device(0, 1)?;
            self.add_device(2, 3)?;
        }
        self.world.run_for(60_000);
        for who in self.everybody() {
            if self.ask(who, &House).partner.is_none() {
                return Err(Failure::NotPaired { step: "the shared place on every device" });
            }
        }
        Ok(())
    }

    pub(crate) fn add_device(&mut self, host: Who, guest: Who) -> Result<(), Failure> {
        self.pair(host, guest, PairStep::InviteDevice)
    }

    /// One device invites, the other comes in, both say that the digits are the same.
    pub(crate) fn pair(&mut self, host: Who, guest: Who, how: PairStep) -> Result<(), Failure> {
        self.world.act(host, Action::Pair(how));
        self.wait("the invitation", |story| matches!(story.ask(host, &Pairing), PairingView::Invited { .. }))?;
        let PairingView::Invited { fragment, code, .. } = self.ask(host, &Pairing) else {
            return Err(Failure::NotPaired { step: "the invitation" });
        };
        let step = match (fragment, code) {
            (Some(fragment), _) => PairStep::Look(fragment),
            (None, Some((number, secret))) => PairStep::TypeCode(format!("{number}{secret}")),
            (None, None) => return Err(Failure::NotPaired { step: "the invitation's text" }),
        };
        self.world.act(guest, Action::Pair(step));
        self.world.run_for(500);
        self.world.act(guest, Action::Pair(PairStep::ComeIn));
        for who in [host, guest] {
            self.wait("the digits", |story| matches!(story.ask(who, &Pairing), PairingView::Compare { .. }))?;
        }
        let digits = |view| if let PairingView::Compare { digits, .. } = view { digits } else { String::new() };
        if digits(self.ask(host, &Pairing)) != digits(self.ask(guest, &Pairing)) {
            return Err(Failure::NotPaired { step: "the same digits" });
        }
        self.world.act(guest, Action::Pair(PairStep::SameDigits));
        self.world.act(host, Action::Pair(PairStep::SameDigits));
        for who in [host, guest] {
            self.wait("the end", |story| matches!(story.ask(who, &Pairing), PairingView::Done))?;
            self.world.act(who, Action::Pair(PairStep::Stop));
        }
        Ok(())
    }

    pub(crate) fn wait(&mut self, step: &'static str, until: impl Fn(&Self) -> bool) -> Result<(), Failure> {
        for _ in 0..120 {
            if until(self) {
                return Ok(());
            }
            self.world.run_for(500);
        }
        Err(Failure::NotPaired { step })
    }

    pub(crate) fn ask<Q: engine::Query>(&self, who: Who, query: &Q) -> Q::View
    where
        Q::View: Default,
    {
        let device = &self.world.devices[who];
        device.engine.as_ref().map(|engine| engine.ask(device.now(self.world.now_ms), query)).unwrap_or_default()
    }

    /// Somebody does something, or something happens to them.
    pub(crate) fn turn(&mut self) {
        let everybody = self.everybody();
        let who = everybody[below(&mut self.world.rng, everybody.len() as u64) as usize];
        self.let_thieves_write();
        match below(&mut self.world.rng, 20) {
            0..=5 => self.write(who, None),
            6..=9 => self.hold(who),
            10 => self.rename(who),
            11 => self.share_again(who),
            18 => self.erase(who),
            19 => {
                // Both, on whatever they have in their hands.
                for _ in 0..3 {
                    let who = everybody[below(&mut self.world.rng, everybody.len() as u64) as usize];
                    self.exchange(who);
                }
                for _ in 0..3 {
                    let who = everybody[below(&mut self.world.rng, everybody.len() as u64) as usize];
                    self.walk(who);
                }
                self.write_card(who);
            }
            12 | 13 => self.world.set_online(who, false),
            14..=16 => self.world.set_online(who, true),
            17 => {
                self.report.deaths += 1;
                self.world.kill(who);
            }
            _ => {}
        }
        let pause = below(&mut self.world.rng, 20_000) as i64;
        let asleep = happens(&mut self.world.rng, 30);
        self.world.run_for(if asleep { 40_000_000 } else { pause });
        self.world.start(who);
        self.settle_outcomes();
        self.settle_held();
    }

    /// Somebody writes a note; what is called saved must be there in the end. A thief's must not.
    pub(crate) fn write(&mut self, who: Who, thief: Option<&str>) {
        let today = self.world.devices[who].day(self.world.now_ms);
        let day = today.plus(-(below(&mut self.world.rng, 3) as i32));
        let note = self.next_note();
        let sheet = self.ask(who, &SheetOf { card: lamp(), span: Some(Span::Day(day)) });
        // A form is written on top of what stands, as a person does it.
        let mut answers: Answers = sheet.rows.into_iter().filter_map(|row| Some((row.field, row.value?))).collect();
        let private = happens(&mut self.world.rng, 500);
        let text = format!("{} {note}{}.", if private { "secret" } else { "open" }, thief.unwrap_or_default());
        answers.set(note_of(note), Some(Value::Text(text)));
        answers.set(slug("energy"), Some(Value::Scale(i16::from(note as u8 % 5))));
        let mut audience = FormAudience::default();
        for field in (0..8).map(note_of) {
            if let Some(Value::Text(text)) = answers.get(&field)
                && text.starts_with("open")
            {
                audience.fields.insert(field, Audience::BothOfUs);
            }
        }
        let action = Action::Write {
            card: lamp(),
            span: Some(Span::Day(day)),
            about: None,
            answers,
            clear: BTreeSet::new(),
            audience,
        };
        let life = self.world.devices[who].life;
        let ticket = self.world.act(who, action);
        if thief.is_none() {
            self.open.push((who, life, ticket, day.unix_days(), note));
        }
    }

    /// A number that no other note has.
    pub(crate) fn next_note(&mut self) -> u16 {
        self.next_note += 1;
        self.next_note - 1
    }

    fn rename(&mut self, who: Who) {
        let name = format!("{} {}", ["Mara", "Tom"][self.owner(who)], self.next_note);
        self.world.act(who, Action::House(HouseChange::Name(Some(name))));
        self.world.act(who, Action::House(HouseChange::Energy(Energy::Little)));
    }

    /// Shares nothing more of an entry: what was shown stays.
    fn share_again(&mut self, who: Who) {
        let day = self.world.devices[who].day(self.world.now_ms);
        let sheet = self.ask(who, &SheetOf { card: lamp(), span: Some(Span::Day(day)) });
        if let Some(entity) = sheet.entity {
            self.world.act(who, Action::Share { entity, audience: FormAudience::default() });
        }
    }

    pub(crate) fn settle_outcomes(&mut self) {
        let open = std::mem::take(&mut self.open);
        for (who, life, ticket, day, note) in open {
            let device = &self.world.devices[who];
            match device.outcomes.get(&ticket) {
                Some(Ok(_)) => {
                    self.report.saved += 1;
                    let owner = self.owner(who);
                    self.saved.entry((owner, day)).or_default().insert(note, who);
                }
                Some(Err(_)) => self.report.refused += 1,
                // Nobody will say any more what became of it: it was not called saved.
                None if device.life != life || device.engine.is_none() => {}
                None => self.open.push((who, life, ticket, day, note)),
            }
        }
    }

    /// Everybody is online and alive, and nothing goes wrong any more.
    pub(crate) fn clear_sky(&mut self) -> Result<(), Failure> {
        self.world.weather = Weather::CALM;
        for who in self.everybody().into_iter().chain(self.lost.clone()) {
            self.world.start(who);
            self.world.set_online(who, true);
        }
        for _ in 0..60 {
            self.world.run_for(30_000);
            self.settle_outcomes();
            if self.world.steps > PATIENCE {
                return Err(Failure::NoRest);
            }
            if self.two_links_in_one_place() {
                return Ok(());
            }
            let sent = self.everybody().into_iter().all(|who| self.ask(who, &Sync).unsent == 0);
            if sent && self.open.is_empty() && self.heads_agree() {
                // What was erased is destroyed right after it is heard of.
                self.world.run_for(60_000);
                return Ok(());
            }
        }
        Err(Failure::NoRest)
    }

    /// A relay that was set back lost a link, and took another in its place before it was told of the first: two
    /// histories, which are named, and in which nobody writes on.
    fn two_links_in_one_place(&self) -> bool {
        self.everybody().into_iter().any(|who| {
            let sync = self.ask(who, &Sync);
            sync.read_only && sync.faults.iter().any(|fault| matches!(fault, Fault::BadLink { .. }))
        })
    }

    fn heads_agree(&self) -> bool {
        let heads = |who: &Who| self.world.devices[*who].engine.as_ref().map(engine::Engine::event_counts);
        let own =
            |hands: &Vec<Who>| hands.iter().all(|who| heads(who).map(|of| of.0) == heads(&hands[0]).map(|of| of.0));
        let everybody = self.everybody();
        let shared = |who: &Who| heads(who).map(|(_, shared)| shared);
        self.hands.iter().all(own) && everybody.iter().all(|who| shared(who) == shared(&everybody[0]))
    }

    fn check(&mut self, set_back: bool) -> Result<(), Failure> {
        for who in self.everybody() {
            let device = self.world.devices[who].name;
            for fault in self.ask(who, &Sync).faults {
                // A relay that was set back is rightly named, and may have lost who is let in; nothing else is wrong in
                // this world.
                let lost_token = Fault::RelayConfused { code: Some(Code::Unauthorized) };
                let of_it = matches!(fault, Fault::RelayWentBack { .. } | Fault::HoldsContradict { .. });
                if !(set_back && (of_it || fault == lost_token)) {
                    return Err(Failure::FalseAlarm { device, fault });
                }
            }
        }
        let days: BTreeSet<i32> = self.saved.keys().map(|&(_, day)| day).collect();
        for person in [0, 1] {
            for &day in &days {
                self.check_day(person, day)?;
            }
        }
        let since = grammar::Day::from_unix_days(0);
        let as_shown = |who: Who, mine: bool| {
            let mut shown = self.ask(who, &Recent { card: None, mine, since });
            shown.sort_by_key(|shown| shown.entity);
            shown
        };
        let first = self.hands[0][0];
        let (by_mara, by_tom) = (as_shown(first, true), as_shown(first, false));
        for who in self.everybody() {
            let mara = self.owner(who) == 0;
            if as_shown(who, mara) != by_mara || as_shown(who, !mara) != by_tom {
                return Err(Failure::SharedDiffers { device: self.world.devices[who].name });
            }
        }
        for shown in by_mara.iter().chain(&by_tom) {
            self.report.shared_entries += 1;
            let leaked =
                shown.rows.iter().any(|(_, value)| matches!(value, Value::Text(text) if text.contains("secret")));
            if leaked {
                return Err(Failure::Leaked { device: "the shared place" });
            }
        }
        self.check_erased()?;
        self.check_exchanges()?;
        self.check_paths()?;
        self.no_thief_was_heard()
    }

    /// One of both leaves, perhaps without a network, perhaps both at once: it is over for all four devices, and what
    /// was shared stays with both.
    pub(crate) fn part(&mut self) -> Result<(), Failure> {
        let since = grammar::Day::from_unix_days(0);
        let shown = |story: &Self, who, mine| story.ask(who, &Recent { card: None, mine, since });
        let everybody = self.everybody();
        let seen = |story: &Self| -> Vec<_> {
            everybody.iter().map(|who| (shown(story, *who, true), shown(story, *who, false))).collect()
        };
        let before = seen(self);
        let leaver = everybody[below(&mut self.world.rng, everybody.len() as u64) as usize];
        let other = everybody[below(&mut self.world.rng, everybody.len() as u64) as usize];
        let both = happens(&mut self.world.rng, 200);
        let offline = happens(&mut self.world.rng, 300);
        self.world.set_online(leaver, !offline);
        self.world.act(leaver, Action::Leave);
        if both {
            self.world.act(other, Action::Leave);
        }
        self.world.run_for(5_000);
        self.world.set_online(leaver, true);
        for _ in 0..60 {
            self.world.run_for(10_000);
            if everybody.iter().all(|who| self.ask(*who, &House).partner.is_some_and(|partner| partner.ended)) {
                let kept = seen(self) == before;
                return if kept { Ok(()) } else { Err(Failure::SharedDiffers { device: "after leaving" }) };
            }
        }
        Err(Failure::NotEnded)
    }

    /// Both devices of a person see the same day, and each note that was called saved is there, unless a later
    /// note took its field.
    fn check_day(&self, person: usize, day: i32) -> Result<(), Failure> {
        let span = Some(Span::Day(grammar::Day::from_unix_days(day)));
        let hands = &self.hands[person];
        let sheets: Vec<_> = hands.iter().map(|who| self.ask(*who, &SheetOf { card: lamp(), span })).collect();
        if let Some(at) = sheets.iter().position(|sheet| sheet.rows != sheets[0].rows) {
            return Err(Failure::OwnDiffers { device: self.world.devices[hands[at]].name, day });
        }
        let standing: BTreeSet<Slug> =
            sheets[0].rows.iter().filter(|row| row.value.is_some()).map(|row| row.field.clone()).collect();
        for &note in self.saved.get(&(person, day)).into_iter().flatten().map(|(note, _)| note) {
            let erased = self.erased.get(&(person, day)).is_some_and(|(below, _)| note < *below);
            if !erased && !standing.contains(&note_of(note)) {
                return Err(Failure::Lost { device: self.world.devices[hands[0]].name, day });
            }
        }
        Ok(())
    }
}
