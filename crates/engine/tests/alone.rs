//! Mara, alone, on one phone: what says "saved" is in the vault, and nothing else is said to be.

use std::collections::{BTreeMap, BTreeSet};

use grammar::{Act, Answers, Audience, Card, Catalogue, Day, Evidence, Field, Kind, Per, Share, Slug, Value, Words};
use leeward_engine::{
    Action, Commit, Draft, DraftId, Effects, Energy, Engine, FormAudience, HouseChange, Input, Key, Now, Refusal, Span,
    StoreFault,
    views::{Entries, House, SheetOf, Sync, SyncState, Today},
};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

const NOW: Now = Now { wall_ms: 1_795_000_000_000, offset_min: 60 };

/// A phone whose storage does as it is told.
struct Phone {
    engine: Engine,
    vault: BTreeMap<Key, Vec<u8>>,
    rng: ChaCha20Rng,
    broken: Option<StoreFault>,
}

impl Phone {
    fn new() -> Self {
        Self::on(BTreeMap::new())
    }

    fn on(vault: BTreeMap<Key, Vec<u8>>) -> Self {
        let (engine, first) = Engine::open(vault.keys().cloned().collect(), "https://relay.example".into());
        let mut phone = Self { engine, vault, rng: ChaCha20Rng::seed_from_u64(42), broken: None };
        phone.give(Input::Catalogue(catalogue()));
        phone.carry_out(first);
        phone
    }

    fn reopen(self) -> Self {
        Self::on(self.vault)
    }

    /// Opened as far as the first screen needs it.
    fn reopen_first(self) -> Self {
        let (engine, first) = Engine::open(self.vault.keys().cloned().collect(), "https://relay.example".into());
        let mut phone = Self { engine, ..self };
        phone.give(Input::Catalogue(catalogue()));
        let records = first.load.into_iter().filter_map(|key| Some((key.clone(), phone.vault.get(&key)?.clone())));
        let input = Input::Loaded(records.collect());
        let later = phone.engine.handle(NOW, &mut phone.rng, input);
        assert!(!later.load.is_empty(), "there is more to read");
        phone
    }

    fn give(&mut self, input: Input) -> Vec<Result<Option<proto::EntityId>, Refusal>> {
        let effects = self.engine.handle(NOW, &mut self.rng, input);
        self.carry_out(effects)
    }

    fn carry_out(&mut self, effects: Effects) -> Vec<Result<Option<proto::EntityId>, Refusal>> {
        assert!(effects.send.is_empty() && effects.listen.is_empty(), "nothing leaves the device");
        let mut outcomes: Vec<_> = effects.done.into_iter().map(|(_, outcome)| outcome).collect();
        if !effects.load.is_empty() {
            let read = |key: &Key| Some((key.clone(), self.vault.get(key)?.clone()));
            let records = effects.load.iter().filter_map(read).collect();
            outcomes.extend(self.give(Input::Loaded(records)));
        }
        if let Some(commit) = effects.commit {
            assert!(outcomes.is_empty(), "nothing is called saved before it is stored");
            outcomes.extend(match self.broken {
                Some(fault) => self.give(Input::NotStored(commit.id, fault)),
                None => {
                    self.store(&commit);
                    self.give(Input::Stored(commit.id))
                }
            });
        }
        outcomes
    }

    fn store(&mut self, commit: &Commit) {
        commit.delete.iter().for_each(|key| drop(self.vault.remove(key)));
        self.vault.extend(commit.put.iter().cloned());
    }

    fn act(&mut self, action: Action) -> Result<Option<proto::EntityId>, Refusal> {
        let mut outcomes = self.give(Input::Do(1, action));
        assert_eq!(outcomes.len(), 1, "each action has one outcome");
        outcomes.remove(0)
    }

    fn begin(&mut self) {
        self.act(Action::Begin { name: Some("  Mara ".into()) }).expect("Mara begins");
    }

    fn word(&self, day: Day) -> Option<Value> {
        let sheet = self.engine.ask(NOW, &SheetOf { card: slug("entry.lamp"), span: Some(Span::Day(day)) });
        sheet.rows.into_iter().find(|row| row.field == slug("word")).and_then(|row| row.value)
    }
}

fn lamp(day: Day, word: Option<&str>) -> Action {
    let mut answers = Answers::new();
    answers.set(slug("word"), word.map(|word| Value::Text(word.into())));
    let clear = if word.is_none() { BTreeSet::from([slug("word")]) } else { BTreeSet::new() };
    Action::Write {
        card: slug("entry.lamp"),
        span: Some(Span::Day(day)),
        about: None,
        answers,
        clear,
        audience: FormAudience::default(),
    }
}

fn slug(text: &str) -> Slug {
    Slug::new(text).expect("a slug")
}

fn catalogue() -> Catalogue {
    let field = |id: &str, share| Field {
        id: slug(id),
        kind: Kind::Text(40),
        optional: true,
        share,
        more: false,
        when: None,
        measure: None,
    };
    let card = |id: &str, per, fields| Card {
        id: slug(id),
        act: Act::Entry,
        per,
        fields,
        on: Vec::new(),
        tags: Vec::new(),
        packs: Vec::new(),
        evidence: Evidence::Ours,
        replaces: None,
        words: Words::Messages,
    };
    Catalogue::new([
        card("entry.lamp", Per::Day, vec![field("word", Share::Ask), field("secret", Share::Never)]),
        card("entry.table", Per::Week, vec![field("good", Share::Ask)]),
        card("entry.best", Per::Many, vec![field("text", Share::Ask)]),
        card("entry.person", Per::Once, vec![field("name", Share::Never)]),
    ])
    .expect("sound cards")
}

#[test]
fn what_mara_wrote_is_there_after_the_browser_was_closed() {
    let mut phone = Phone::new();
    phone.begin();
    phone.act(lamp(NOW.day(), Some("rough"))).expect("saved");
    phone.act(Action::House(HouseChange::Energy(Energy::Little))).expect("saved");
    let phone = phone.reopen();
    assert_eq!(phone.word(NOW.day()), Some(Value::Text("rough".into())));
    let house = phone.engine.ask(NOW, &House);
    assert!(house.ready && house.begun && house.partner.is_none());
    assert_eq!((house.name.as_deref(), house.energy), (Some("Mara"), Energy::Little));
    assert_eq!(phone.engine.ask(NOW, &Sync).state, SyncState::OnlyHere);
}

#[test]
fn today_can_be_corrected_and_yesterday_filled_in() {
    let mut phone = Phone::new();
    phone.begin();
    let first = phone.act(lamp(NOW.day(), Some("rough"))).expect("saved");
    let second = phone.act(lamp(NOW.day(), Some("calm"))).expect("saved");
    assert_eq!(first, second, "one lamp a day");
    phone.act(lamp(NOW.day().plus(-1), Some("grey"))).expect("saved");
    let today = phone.engine.ask(NOW, &Today { lamp: slug("entry.lamp"), table: slug("entry.table") });
    assert_eq!(today.lamp.rows[0].value, Some(Value::Text("calm".into())));
    assert_eq!(today.yesterday.rows[0].value, Some(Value::Text("grey".into())));
    phone.act(lamp(NOW.day(), None)).expect("saved");
    assert_eq!(phone.word(NOW.day()), None, "a word can be taken back");
    assert_eq!(phone.act(lamp(NOW.day().plus(1), Some("calm"))), Err(Refusal::NotYet));
}

#[test]
fn what_is_said_once_is_found_again_and_changed() {
    let mut phone = Phone::new();
    phone.begin();
    let person = |name: &str| Action::Write {
        card: slug("entry.person"),
        span: None,
        about: None,
        answers: Answers::new().with(slug("name"), Value::Text(name.into())),
        clear: BTreeSet::new(),
        audience: FormAudience::default(),
    };
    let of = |phone: &Phone| phone.engine.ask(NOW, &SheetOf { card: slug("entry.person"), span: None });
    assert_eq!((of(&phone).entity, of(&phone).rows[0].value.clone()), (None, None));
    let first = phone.act(person("Ana")).expect("saved");
    assert_eq!(phone.act(person("Ben")).expect("saved"), first, "one person");
    let mut phone = phone.reopen();
    assert_eq!((of(&phone).entity, of(&phone).rows[0].value.clone()), (first, Some(Value::Text("Ben".into()))));
    let before = of(&phone);
    let best = |text: &str| Action::Write {
        card: slug("entry.best"),
        span: None,
        about: None,
        answers: Answers::new().with(slug("text"), Value::Text(text.into())),
        clear: BTreeSet::new(),
        audience: FormAudience::default(),
    };
    assert_ne!(phone.act(best("soup")).expect("saved"), phone.act(best("rain")).expect("saved"), "any number of times");
    assert_eq!(of(&phone), before);
}

#[test]
fn what_may_be_written_many_times_is_found_again_and_corrected() {
    let mut phone = Phone::new();
    phone.begin();
    let best = |words: &str| Answers::new().with(slug("text"), Value::Text(words.into()));
    let write = |words: &str| Action::Write {
        card: slug("entry.best"),
        span: None,
        about: None,
        answers: best(words),
        clear: BTreeSet::new(),
        audience: FormAudience::default(),
    };
    let soup = phone.act(write("soup")).expect("saved").expect("an entry");
    let heron = phone.act(write("a heron")).expect("saved").expect("an entry");
    assert_ne!(soup, heron);
    let correct = |entity, clear| Action::Correct { entity, answers: best("the soup that smelled of thyme"), clear };
    assert_eq!(phone.act(correct(soup, BTreeSet::new())), Ok(Some(soup)));
    assert_eq!(phone.act(correct(proto::EntityId::from([9; 16]), BTreeSet::new())), Err(Refusal::NotYours));
    let phone = phone.reopen();
    for of in ["entry.best", "entry"] {
        let found = phone.engine.ask(NOW, &Entries { of: slug(of) });
        let found: BTreeMap<_, _> = found.into_iter().map(|entry| (entry.entity, entry.answers)).collect();
        assert_eq!(found, BTreeMap::from([(heron, best("a heron")), (soup, best("the soup that smelled of thyme"))]));
    }
    for of in ["entry.bes", "entry.best.of", "need"] {
        assert_eq!(phone.engine.ask(NOW, &Entries { of: slug(of) }), [], "{of}");
    }
}

#[test]
fn a_full_disk_is_said_and_loses_nothing_that_was_typed() {
    let mut phone = Phone::new();
    phone.begin();
    phone.broken = Some(StoreFault::Full);
    assert_eq!(phone.act(lamp(NOW.day(), Some("rough"))), Err(Refusal::NotSaved(StoreFault::Full)));
    assert_eq!(phone.word(NOW.day()), None, "nothing half-saved");
    let sheet = phone.engine.ask(NOW, &SheetOf { card: slug("entry.lamp"), span: Some(Span::Day(NOW.day())) });
    let draft = sheet.draft.expect("what was typed is kept");
    assert_eq!(draft.answers.get(&slug("word")), Some(&Value::Text("rough".into())));
    assert_eq!(phone.engine.ask(NOW, &Sync).not_saved, Some(StoreFault::Full));
    phone.broken = None;
    phone.act(lamp(NOW.day(), Some("rough"))).expect("saved once there is room");
    assert_eq!(phone.engine.ask(NOW, &Sync).not_saved, None);
    assert_eq!(phone.reopen().word(NOW.day()), Some(Value::Text("rough".into())));
}

#[test]
fn a_draft_outlives_the_browser_and_ends_with_saving() {
    let mut phone = Phone::new();
    phone.begin();
    let id = DraftId { card: slug("entry.lamp"), span: Some(Span::Day(NOW.day())) };
    let typed = Draft {
        answers: Answers::new().with(slug("word"), Value::Text("gr".into())),
        audience: FormAudience { form: Audience::BothOfUs, ..FormAudience::default() },
    };
    phone.act(Action::Draft(id.clone(), Some(typed.clone()))).expect("kept");
    let mut phone = phone.reopen();
    let sheet = |phone: &Phone| phone.engine.ask(NOW, &SheetOf { card: id.card.clone(), span: id.span });
    assert_eq!(sheet(&phone).draft, Some(typed));
    phone.act(lamp(NOW.day(), Some("grey"))).expect("saved");
    assert_eq!(sheet(&phone).draft, None);
    assert_eq!(sheet(&phone.reopen()).draft, None);
}

#[test]
fn what_does_not_fit_is_refused_in_words() {
    let mut phone = Phone::new();
    assert_eq!(phone.act(lamp(NOW.day(), Some("calm"))), Err(Refusal::NotBegun));
    phone.begin();
    assert_eq!(phone.act(Action::Begin { name: None }), Err(Refusal::AlreadyBegun));
    assert!(matches!(phone.act(lamp(NOW.day(), Some(&"x".repeat(41)))), Err(Refusal::Misfits(_))));
    for name in ["", "   ", "a\u{7}b", &"n".repeat(41)] {
        let change = Action::House(HouseChange::Name(Some(name.into())));
        assert_eq!(phone.act(change), Err(Refusal::UnusableName), "{name:?}");
    }
    let shared = FormAudience { form: Audience::BothOfUs, ..FormAudience::default() };
    let Action::Write { card, span, about, answers, clear, .. } = lamp(NOW.day(), Some("calm")) else { unreachable!() };
    let write = Action::Write { card, span, about, answers, clear, audience: shared };
    assert_eq!(phone.act(write), Err(Refusal::NobodyThere), "there is nobody to share with yet");
    let unknown = Action::Share { entity: [9; 16].into(), audience: FormAudience::default() };
    assert_eq!(phone.act(unknown), Err(Refusal::NotYours));
}

#[test]
fn two_thousand_days_are_gathered_into_segments_and_all_come_back() {
    let mut phone = Phone::new();
    phone.begin();
    for back in 0..2_000 {
        phone.act(lamp(NOW.day().plus(-back), Some(&format!("day {back}")))).expect("saved");
    }
    let count = |phone: &Phone, family: &str| phone.vault.keys().filter(|key| key.0.starts_with(family)).count();
    assert!(count(&phone, "seg/") >= 2, "{} segments", count(&phone, "seg/"));
    let before = phone.engine.event_counts();
    let phone = phone.reopen();
    assert_eq!(phone.engine.event_counts(), before);
    for back in [0, 1, 999, 1_999] {
        assert_eq!(phone.word(NOW.day().plus(-back)), Some(Value::Text(format!("day {back}"))));
    }
}

#[test]
fn a_record_that_was_damaged_is_named_and_the_rest_still_opens() {
    let mut phone = Phone::new();
    phone.begin();
    phone.act(lamp(NOW.day().plus(-1), Some("grey"))).expect("saved");
    phone.act(lamp(NOW.day(), Some("rough"))).expect("saved");
    let last = phone.vault.keys().rfind(|key| key.0.starts_with("tail/")).cloned().expect("a tail");
    phone.vault.insert(last, vec![0xff; 40]);
    phone.vault.insert(Key("nonsense".into()), vec![1]);
    let phone = phone.reopen();
    assert_eq!(phone.word(NOW.day().plus(-1)), Some(Value::Text("grey".into())));
    assert_eq!(phone.engine.ask(NOW, &Sync).faults.len(), 2);
}

#[test]
fn who_lives_here_is_known_before_old_days_are_read_and_whatever_becomes_of_that_record() {
    let mut phone = Phone::new();
    phone.begin();
    for back in 0..2_000 {
        phone.act(lamp(NOW.day().plus(-back), Some(&format!("day {back}")))).expect("saved");
    }
    let house = phone.vault.keys().find(|key| key.0.starts_with("house/")).cloned().expect("a house");
    // The oldest segment, in which Mara gave her name, is not read with the first screen.
    let mut early = phone.reopen_first();
    assert_eq!(early.engine.ask(NOW, &House).name.as_deref(), Some("Mara"));
    assert_eq!(early.word(NOW.day().plus(-1)), None, "old days come later");
    // What she says meanwhile adds to it.
    early.act(Action::House(HouseChange::Energy(Energy::Little))).expect("saved");
    let mut late = early.reopen();
    let of = |phone: &Phone| phone.engine.ask(NOW, &House);
    assert_eq!((of(&late).name.as_deref(), of(&late).energy), (Some("Mara"), Energy::Little));
    late.vault.insert(house, vec![0xff; 9]);
    let late = late.reopen();
    assert_eq!((of(&late).name.as_deref(), of(&late).energy), (Some("Mara"), Energy::Little), "the days say the same");
    assert_eq!(late.engine.ask(NOW, &Sync).faults.len(), 1);
}
