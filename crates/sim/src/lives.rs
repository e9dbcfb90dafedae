//! Short stories of devices that come and go, in calm weather.

use engine::{
    Action, FormAudience, HouseChange, Key, RecoverStep, Secret, Span, WordsStep,
    views::{
        Compare, Compared, Devices, Did, Recent, RecoverFailure, Recovery, RecoveryView, SheetOf, Sync, SyncState,
        With, Words, WordsState,
    },
};
use grammar::{Answers, Audience, Day, Slug, Value};
use proto::MemberId;

use crate::{story::Story, world::Who};

const PHONE: Who = 0;
const TABLET: Who = 1;
const TOM: Who = 2;
const NEW: Who = 4;

fn together() -> Story {
    let mut story = Story::new(5);
    story.meet().expect("they meet in calm weather");
    story
}

fn lamp() -> Slug {
    Slug::new("entry.lamp").expect("a slug")
}

/// Somebody says how their day is, for both.
fn tell(story: &mut Story, who: Who, note: &str, words: &str) {
    let day = story.world.devices[who].day(story.world.now_ms);
    let field = Slug::new(note).expect("a slug");
    let action = Action::Write {
        card: lamp(),
        span: Some(Span::Day(day)),
        about: None,
        answers: Answers::new().with(field, Value::Text(words.into())),
        clear: Default::default(),
        audience: FormAudience { form: Audience::BothOfUs, ..FormAudience::default() },
    };
    story.world.act(who, action);
    story.world.run_for(10_000);
}

fn hears(story: &Story, who: Who, words: &str) -> bool {
    let since = Day::from_unix_days(0);
    [true, false].into_iter().any(|mine| {
        let shown = story.ask(who, &Recent { card: None, mine, since });
        shown.iter().flat_map(|shown| &shown.rows).any(|(_, value)| *value == Value::Text(words.into()))
    })
}

fn id(story: &Story, who: Who) -> MemberId {
    let devices = story.ask(who, &Devices).devices;
    devices.iter().find(|device| device.this).expect("it knows itself").id
}

fn words_of(story: &mut Story, who: Who) -> Secret<32> {
    story.world.act(who, Action::Words(WordsStep::Make));
    let words = story.ask(who, &Words).expect("words are drawn");
    story.world.act(who, Action::Words(WordsStep::Keep));
    story.world.run_for(10_000);
    assert_eq!(story.ask(who, &Devices).words, WordsState::There);
    words
}

fn comes_back(story: &mut Story, who: Who, words: &Secret<32>, others_are_lost: bool) -> RecoveryView {
    story.world.act(who, Action::Recover(RecoverStep::Words(words.clone())));
    story.world.run_for(5_000);
    story.world.act(who, Action::Recover(RecoverStep::ComeBack { others_are_lost }));
    story.world.run_for(60_000);
    story.ask(who, &Recovery)
}

#[test]
fn a_removed_phone_hears_nothing_new_and_everybody_else_goes_on() {
    let mut story = together();
    tell(&mut story, PHONE, "note0", "before");
    story.world.set_online(PHONE, false);
    let phone = id(&story, PHONE);
    story.world.act(TABLET, Action::RemoveDevices([phone].into()));
    story.world.run_for(20_000);
    assert!(story.ask(TABLET, &Devices).devices.iter().all(|device| device.id != phone));
    story.world.set_online(PHONE, true);
    tell(&mut story, TABLET, "note1", "after");
    tell(&mut story, TOM, "note2", "I am here");
    assert!(hears(&story, TOM, "after") && hears(&story, TABLET, "I am here"));
    assert!(hears(&story, PHONE, "before") && !hears(&story, PHONE, "after") && !hears(&story, PHONE, "I am here"));
    assert_eq!(story.ask(PHONE, &Sync).state, SyncState::Refused);
    let history = story.ask(TABLET, &Devices).history;
    assert_eq!(history.last().map(|happened| (happened.did, happened.new)), Some((Did::Removed, true)));
    story.world.act(TABLET, Action::Noticed);
    story.world.run_for(1_000);
    assert!(story.ask(TABLET, &Devices).history.iter().all(|happened| !happened.new), "it stays, and is not new");
}

#[test]
fn a_removal_waits_for_the_network_and_what_was_written_meanwhile_is_sealed_again() {
    let mut story = together();
    story.world.set_online(TABLET, false);
    tell(&mut story, TABLET, "note0", "written offline");
    let phone = id(&story, PHONE);
    // Tom renews meanwhile, so that what waits on the tablet is under an epoch that has ended.
    let laptop = id(&story, 3);
    story.world.act(TOM, Action::RemoveDevices([laptop].into()));
    story.world.run_for(20_000);
    story.world.act(TABLET, Action::RemoveDevices([phone].into()));
    story.world.run_for(1_000);
    assert!(story.ask(TABLET, &Devices).devices.iter().any(|device| device.id == phone && device.going));
    story.world.set_online(TABLET, true);
    story.world.run_for(60_000);
    assert!(hears(&story, TOM, "written offline"));
    assert_eq!(story.ask(TABLET, &Sync).unsent, 0);
    assert!(story.ask(TABLET, &Sync).faults.is_empty(), "{:?}", story.ask(TABLET, &Sync).faults);
}

#[test]
fn the_words_bring_everything_back_and_old_words_find_nothing() {
    let mut story = together();
    tell(&mut story, PHONE, "note0", "kept");
    let old = words_of(&mut story, PHONE);
    let words = words_of(&mut story, PHONE);
    story.world.act(NEW, Action::Recover(RecoverStep::Words(old)));
    story.world.run_for(5_000);
    assert_eq!(story.ask(NEW, &Recovery), RecoveryView::Failed(RecoverFailure::NotFound));
    for who in [PHONE, TABLET] {
        story.world.kill(who);
    }
    assert_eq!(comes_back(&mut story, NEW, &words, true), RecoveryView::Done);
    assert!(hears(&story, NEW, "kept"));
    assert_eq!(story.ask(NEW, &Devices).devices.len(), 1);
    tell(&mut story, NEW, "note1", "I am back");
    assert!(hears(&story, TOM, "I am back"));
}

#[test]
fn who_came_back_compares_before_they_write() {
    let mut story = together();
    let words = words_of(&mut story, PHONE);
    for who in [PHONE, TABLET] {
        story.world.set_online(who, false);
    }
    assert_eq!(comes_back(&mut story, NEW, &words, false), RecoveryView::Done);
    assert!(story.ask(NEW, &Devices).compare_first);
    tell(&mut story, NEW, "note0", "too early");
    assert!(!hears(&story, TOM, "too early"));
    let text = story.ask(TOM, &Compare(With::Partner)).text.expect("a code");
    story.world.act(NEW, Action::Compare(text));
    story.world.run_for(20_000);
    assert!(!story.ask(NEW, &Devices).compare_first);
    tell(&mut story, NEW, "note0", "now");
    assert!(hears(&story, TOM, "now"));
}

#[test]
fn two_phones_that_have_seen_the_same_say_so_and_a_fork_shows() {
    let mut story = together();
    let compare = |story: &mut Story, shows: Who, reads: Who| {
        let text = story.ask(shows, &Compare(With::Partner)).text.expect("a code");
        story.world.act(reads, Action::Compare(text));
        story.world.run_for(1_000);
        story.ask(reads, &Compare(With::Partner)).compared.expect("it was compared")
    };
    assert_eq!(compare(&mut story, PHONE, TOM), Compared::Same);
    story.world.set_online(TOM, false);
    tell(&mut story, PHONE, "note0", "news");
    assert_eq!(compare(&mut story, PHONE, TOM), Compared::ThisIsBehind);
    assert_eq!(compare(&mut story, TOM, PHONE), Compared::TheyAreBehind);
    // The relay shows Mara one history and Tom another: her tablet's next words are not the ones Tom gets.
    let relay = story.world.relay.clone();
    story.world.set_online(PHONE, false);
    let vault = story.world.devices[TABLET].vault.clone();
    tell(&mut story, TABLET, "note1", "one story");
    story.world.set_online(PHONE, true);
    story.world.run_for(10_000);
    story.world.kill(TABLET);
    story.world.devices[TABLET].vault = vault;
    story.world.set_back(relay);
    story.world.set_online(PHONE, false);
    story.world.start(TABLET);
    story.world.run_for(1_000);
    tell(&mut story, TABLET, "note1", "another story");
    story.world.set_online(TOM, true);
    story.world.run_for(10_000);
    assert!(hears(&story, PHONE, "one story"), "the phone hears the one");
    assert!(hears(&story, TOM, "another story"), "{:?}", story.ask(TABLET, &Sync));
    assert_eq!(compare(&mut story, PHONE, TOM), Compared::Differ);
    assert!(story.ask(TOM, &Sync).read_only);
}

#[test]
fn what_others_cannot_have_made_is_no_comparison() {
    let mut story = together();
    let stranger = Story::new(6).ask(PHONE, &Compare(With::OwnDevice)).text;
    for text in [stranger.unwrap_or_default(), String::new(), "AAAA".into(), "x".repeat(9_000)] {
        let ticket = story.world.act(TOM, Action::Compare(text));
        story.world.run_for(100);
        assert_eq!(story.world.devices[TOM].outcomes[&ticket], Err(engine::Refusal::NotAComparison));
    }
    assert!(!story.ask(TOM, &Sync).read_only);
}

#[test]
fn leaving_gets_through_though_what_was_unsent_cannot_be_read() {
    let mut story = together();
    story.world.set_online(PHONE, false);
    // So much that it lies in a segment; and the segment is damaged.
    for note in 0..1_600 {
        tell(&mut story, PHONE, &format!("note{}", note % 8), &format!("{} {note}", "long".repeat(20)));
    }
    story.world.kill(PHONE);
    let segments: Vec<Key> =
        story.world.devices[PHONE].vault.keys().filter(|key| key.0.starts_with("seg/")).cloned().collect();
    assert!(!segments.is_empty(), "there is a segment");
    for key in segments {
        story.world.devices[PHONE].vault.insert(key, vec![0xff]);
    }
    story.world.start(PHONE);
    story.world.run_for(1_000);
    story.world.act(PHONE, Action::Leave);
    story.world.set_online(PHONE, true);
    story.world.run_for(120_000);
    assert!(story.ask(TOM, &engine::views::House).partner.is_some_and(|partner| partner.ended), "Tom is told");
}

#[test]
fn the_relay_forgets_and_nothing_is_lost_here() {
    let mut story = together();
    tell(&mut story, PHONE, "note0", "mine to keep");
    let day = story.world.devices[PHONE].day(story.world.now_ms);
    let spaces = story.world.relay.spaces().len();
    let refused = story.world.act(NEW, Action::DeleteAtRelay);
    assert_eq!(story.world.devices[NEW].outcomes[&refused], Err(engine::Refusal::NotBegun));
    story.world.set_online(PHONE, false);
    story.world.act(PHONE, Action::DeleteAtRelay);
    story.world.run_for(30_000);
    assert!(story.ask(PHONE, &Devices).forgetting, "the relay is still to be told");
    story.world.set_online(PHONE, true);
    story.world.run_for(60_000);
    assert!(!story.ask(PHONE, &Devices).forgetting, "it was told");
    assert_eq!(story.world.relay.spaces().len(), spaces - 1, "the own space is gone there");
    assert!(story.ask(TOM, &engine::views::House).partner.is_some_and(|partner| partner.ended), "and sharing ended");
    assert!(hears(&story, PHONE, "mine to keep") && !story.ask(PHONE, &Devices).registered);
    assert_eq!(story.ask(PHONE, &Sync).state, SyncState::OnlyHere);
    // Who asks the relay for something again takes everything there again.
    let words = words_of(&mut story, PHONE);
    story.world.run_for(30_000);
    assert_eq!(comes_back(&mut story, NEW, &words, true), RecoveryView::Done);
    // What was shared is where it was shared; what she wrote is hers.
    let sheet = story.ask(NEW, &SheetOf { card: lamp(), span: Some(Span::Day(day)) });
    assert!(sheet.rows.iter().any(|row| row.value == Some(Value::Text("mine to keep".into()))), "{sheet:?}");
}

#[test]
fn a_name_for_a_device_is_known_to_its_siblings_and_to_nobody_else() {
    let mut story = together();
    let phone = id(&story, PHONE);
    story.world.act(TABLET, Action::House(HouseChange::Device(phone, "Kitchen phone".into())));
    story.world.run_for(10_000);
    let named = |who| {
        let devices = story.ask(who, &Devices).devices;
        devices.into_iter().any(|device| device.name.as_deref() == Some("Kitchen phone"))
    };
    assert!(named(PHONE) && named(TABLET) && !named(TOM));
    assert_eq!(story.ask(TOM, &Devices).devices.len(), 2, "Tom sees his own");
}
