use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use engine::{
    Action, Energy, Fault, FormAudience, HouseChange, PairStep, Span, Ticket,
    views::{House, Pairing, PairingView, Recent, SheetOf, Sync},
};
use grammar::{Act, Answers, Audience, Card, Catalogue, Evidence, Field, Kind, Per, Scale, Share, Slug, Value, Words};

use crate::{
    Weather,
    weather::{below, happens},
    world::{Who, World},
};

/// Mara's phone, Mara's tablet, Tom's phone, Tom's laptop.
const MARA: [Who; 2] = [0, 1];
const TOM: [Who; 2] = [2, 3];
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
    /// Events of the shared space on every device at the end.
    pub shared_entries: u64,
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
    let backup = story.world.relay.clone();
    story.world.weather = Weather::STORM;
    story.world.upset_clocks();
    let set_back = happens(&mut story.world.rng, 200);
    for turn in 0..60 {
        story.turn();
        if set_back && turn == 30 {
            // The relay's disk died, and its keeper put an old copy back.
            story.world.set_back(backup.clone());
        }
    }
    story.clear_sky()?;
    story.check(set_back)?;
    story.part()?;
    Ok(story.report)
}

pub(crate) struct Story {
    pub(crate) world: World,
    report: Report,
    /// Writes whose outcome is not known yet.
    open: Vec<(Who, u64, Ticket, i32, u16)>,
    /// By person and day: numbers of the notes that were called saved.
    saved: BTreeMap<(bool, i32), BTreeSet<u16>>,
    next_note: u16,
}

impl Story {
    pub(crate) fn new(seed: u64) -> Self {
        let names = ["Mara's phone", "Mara's tablet", "Tom's phone", "Tom's laptop"];
        Self::of(World::new(seed, Weather::CALM, catalogue(), &names))
    }

    pub(crate) fn of(world: World) -> Self {
        Self { world, report: Report::default(), open: Vec::new(), saved: BTreeMap::new(), next_note: 0 }
    }

    pub(crate) fn meet(&mut self) -> Result<(), Failure> {
        for (who, name) in [(MARA[0], "Mara"), (TOM[0], "Tom")] {
            self.world.act(who, Action::Begin { name: Some(name.into()) });
            self.world.run_for(1_000);
        }
        let early = happens(&mut self.world.rng, 500);
        if early {
            self.add_device(MARA)?;
            self.add_device(TOM)?;
        }
        self.pair(MARA[0], TOM[0], PairStep::InviteByLink)?;
        if !early {
            self.add_device(MARA)?;
            self.add_device(TOM)?;
        }
        self.world.run_for(60_000);
        for who in 0..4 {
            if self.ask(who, &House).partner.is_none() {
                return Err(Failure::NotPaired { step: "the shared place on every device" });
            }
        }
        Ok(())
    }

    fn add_device(&mut self, person: [Who; 2]) -> Result<(), Failure> {
        self.pair(person[0], person[1], PairStep::InviteDevice)
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

    fn wait(&mut self, step: &'static str, until: impl Fn(&Self) -> bool) -> Result<(), Failure> {
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
        let who = below(&mut self.world.rng, 4) as Who;
        match below(&mut self.world.rng, 20) {
            0..=9 => self.write(who),
            10 => self.rename(who),
            11 => self.share_again(who),
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
    }

    fn write(&mut self, who: Who) {
        let today = self.world.devices[who].day(self.world.now_ms);
        let day = today.plus(-(below(&mut self.world.rng, 3) as i32));
        let note = self.next_note;
        self.next_note += 1;
        let sheet = self.ask(who, &SheetOf { card: lamp(), span: Some(Span::Day(day)) });
        // A form is written on top of what stands, as a person does it.
        let mut answers: Answers = sheet.rows.into_iter().filter_map(|row| Some((row.field, row.value?))).collect();
        let private = happens(&mut self.world.rng, 500);
        let text = format!("{} {note}", if private { "secret" } else { "open" });
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
        self.open.push((who, life, ticket, day.unix_days(), note));
    }

    fn rename(&mut self, who: Who) {
        let name = format!("{} {}", if MARA.contains(&who) { "Mara" } else { "Tom" }, self.next_note);
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

    fn settle_outcomes(&mut self) {
        let open = std::mem::take(&mut self.open);
        for (who, life, ticket, day, note) in open {
            let device = &self.world.devices[who];
            match device.outcomes.get(&ticket) {
                Some(Ok(_)) => {
                    self.report.saved += 1;
                    self.saved.entry((MARA.contains(&who), day)).or_default().insert(note);
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
        for who in 0..4 {
            self.world.start(who);
            self.world.set_online(who, true);
        }
        for _ in 0..60 {
            self.world.run_for(30_000);
            self.settle_outcomes();
            if self.world.steps > PATIENCE {
                return Err(Failure::NoRest);
            }
            if (0..4).all(|who| self.ask(who, &Sync).unsent == 0) && self.open.is_empty() && self.heads_agree() {
                return Ok(());
            }
        }
        Err(Failure::NoRest)
    }

    fn heads_agree(&self) -> bool {
        let heads = |who: Who| self.world.devices[who].engine.as_ref().map(engine::Engine::event_counts);
        let shared = |who: Who| heads(who).map(|(_, shared)| shared);
        let own = |who: Who| heads(who).map(|(own, _)| own);
        own(MARA[0]) == own(MARA[1]) && own(TOM[0]) == own(TOM[1]) && (1..4).all(|who| shared(who) == shared(0))
    }

    fn check(&mut self, set_back: bool) -> Result<(), Failure> {
        for who in 0..4 {
            let device = self.world.devices[who].name;
            for fault in self.ask(who, &Sync).faults {
                // A relay that was set back is rightly named; nothing else is wrong in this world.
                if !(set_back && matches!(fault, Fault::RelayWentBack { .. })) {
                    return Err(Failure::FalseAlarm { device, fault });
                }
            }
        }
        let days: BTreeSet<i32> = self.saved.keys().map(|&(_, day)| day).collect();
        for person in [MARA, TOM] {
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
        let (by_mara, by_tom) = (as_shown(MARA[0], true), as_shown(MARA[0], false));
        for (who, mara, tom) in [(1, true, false), (2, false, true), (3, false, true)] {
            if as_shown(who, mara) != by_mara || as_shown(who, tom) != by_tom {
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
        Ok(())
    }

    /// One of both leaves, perhaps without a network, perhaps both at once: it is over for all four devices, and what
    /// was shared stays with both.
    pub(crate) fn part(&mut self) -> Result<(), Failure> {
        let since = grammar::Day::from_unix_days(0);
        let shown = |story: &Self, who, mine| story.ask(who, &Recent { card: None, mine, since });
        let before: Vec<_> = (0..4).map(|who| (shown(self, who, true), shown(self, who, false))).collect();
        let leaver = below(&mut self.world.rng, 4) as Who;
        let other = below(&mut self.world.rng, 4) as Who;
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
            if (0..4).all(|who| self.ask(who, &House).partner.is_some_and(|partner| partner.ended)) {
                let kept = (0..4).all(|who| (shown(self, who, true), shown(self, who, false)) == before[who]);
                return if kept { Ok(()) } else { Err(Failure::SharedDiffers { device: "after leaving" }) };
            }
        }
        Err(Failure::NotEnded)
    }

    /// Both devices of a person see the same day, and each note that was called saved is there, unless a later
    /// note took its field.
    fn check_day(&self, person: [Who; 2], day: i32) -> Result<(), Failure> {
        let span = Some(Span::Day(grammar::Day::from_unix_days(day)));
        let sheets = person.map(|who| self.ask(who, &SheetOf { card: lamp(), span }));
        if sheets[0].rows != sheets[1].rows {
            return Err(Failure::OwnDiffers { device: self.world.devices[person[1]].name, day });
        }
        let standing: BTreeSet<Slug> =
            sheets[0].rows.iter().filter(|row| row.value.is_some()).map(|row| row.field.clone()).collect();
        for &note in self.saved.get(&(person == MARA, day)).into_iter().flatten() {
            if !standing.contains(&note_of(note)) {
                return Err(Failure::Lost { device: self.world.devices[person[0]].name, day });
            }
        }
        Ok(())
    }
}

pub(crate) fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap_or_else(|_| unreachable!("the story's own ids are slugs"))
}

pub(crate) fn lamp() -> Slug {
    slug("entry.lamp")
}

pub(crate) fn note_of(note: u16) -> Slug {
    slug(&format!("note{}", note % 8))
}

/// One card a day with eight notes, so that concurrent writes meet in one entity and rarely in one field.
pub(crate) fn catalogue() -> Catalogue {
    let field = |id: Slug, kind: Kind| Field {
        id,
        kind,
        optional: true,
        share: Share::Ask,
        more: false,
        when: None,
        measure: None,
    };
    let mut fields = vec![field(slug("energy"), Kind::Scale(Scale { min: 0, max: 4, step: 1, stops: Vec::new() }))];
    fields.extend((0..8).map(|note| field(note_of(note), Kind::Text(100))));
    let card = Card {
        id: lamp(),
        act: Act::Entry,
        per: Per::Day,
        fields,
        on: Vec::new(),
        tags: Vec::new(),
        packs: Vec::new(),
        evidence: Evidence::Ours,
        replaces: None,
        words: Words::Messages,
    };
    Catalogue::new([card]).unwrap_or_else(|_| unreachable!("the story's own card is sound"))
}
