//! Stories of what somebody erased for good.

use crypto::KeyRing;
use engine::{
    Action, FormAudience, Key, Refusal, Span,
    views::{Recent, SheetOf, Sync},
};
use grammar::{Answers, Audience, Day, Slug, Value};
use minicbor::Decode;
use proto::{EntityId, Positioned, SpaceId, decode};

use crate::{
    story::{Story, lamp},
    world::Who,
};

const PHONE: Who = 0;
const TABLET: Who = 1;
const TOM: Who = 2;
const LAPTOP: Who = 3;
const NEW: Who = 4;
const WORDS: &str = "what I never want to read again";

/// The keys in a device's record of a space.
#[derive(Decode)]
#[cbor(map)]
struct Ring {
    #[n(6)]
    ring: KeyRing,
}

fn together() -> Story {
    let mut story = Story::new(7);
    story.meet().expect("they meet in calm weather");
    story
}

/// Somebody says how their day is, for both or for themselves.
fn tell(story: &mut Story, who: Who, words: &str, form: Audience) -> EntityId {
    let day = story.world.devices[who].day(story.world.now_ms);
    let action = Action::Write {
        card: lamp(),
        span: Some(Span::Day(day)),
        about: None,
        answers: Answers::new().with(Slug::new("note0").expect("a slug"), Value::Text(words.into())),
        clear: Default::default(),
        audience: FormAudience { form, ..FormAudience::default() },
    };
    let ticket = story.world.act(who, action);
    story.world.run_for(10_000);
    story.world.devices[who].outcomes[&ticket].clone().expect("it is saved").expect("an entry")
}

fn erase(story: &mut Story, who: Who, entity: EntityId) -> Result<Option<EntityId>, Refusal> {
    let ticket = story.world.act(who, Action::Erase(entity));
    story.world.run_for(30_000);
    story.world.devices[who].outcomes[&ticket].clone()
}

fn sees(story: &Story, who: Who, words: &str) -> bool {
    let day = story.world.devices[PHONE].day(story.world.now_ms);
    let own = story.ask(who, &SheetOf { card: lamp(), span: Some(Span::Day(day)) }).rows;
    let since = Day::from_unix_days(0);
    let shown = [true, false].map(|mine| story.ask(who, &Recent { card: None, mine, since }));
    let rows = shown.iter().flatten().flat_map(|shown| &shown.rows).map(|(_, value)| value.clone());
    own.into_iter().filter_map(|row| row.value).chain(rows).any(|value| value == Value::Text(words.into()))
}

/// Whether a device's vault holds these words. The simulator's vaults are not sealed.
fn holds(story: &Story, who: Who, words: &str) -> bool {
    let found = |bytes: &Vec<u8>| bytes.windows(words.len()).any(|window| window == words.as_bytes());
    story.world.devices[who].vault.values().any(found)
}

/// Whether somebody who has all of a device's keys finds these words at the relay.
fn relay_holds(story: &Story, who: Who, words: &str) -> bool {
    story.world.relay.spaces().into_iter().any(|space: SpaceId| {
        let record = story.world.devices[who].vault.get(&Key(format!("space/{}", space.hex())));
        let Some(Ring { ring }) = record.and_then(|bytes| decode("ring", bytes).ok()) else { return false };
        let opened =
            |item: &Positioned| crypto::open(&ring, &item.envelope).map(|opened| format!("{:?}", opened.content));
        let found = |text: String| text.contains(&format!("{:?}", words.as_bytes()).replace(['[', ']'], ""));
        story.world.relay.envelopes(space).iter().filter_map(|item| opened(item).ok()).any(found)
    })
}

fn nobody_has(story: &Story, words: &str) {
    for who in [PHONE, TABLET, TOM, LAPTOP] {
        assert!(!sees(story, who, words) && !holds(story, who, words), "{}", story.world.devices[who].name);
        assert!(story.ask(who, &Sync).faults.is_empty(), "{:?}", story.ask(who, &Sync).faults);
        assert_eq!(story.ask(who, &Sync).unsent, 0);
    }
    assert!(!relay_holds(story, PHONE, words) && !relay_holds(story, TOM, words), "the relay");
}

#[test]
fn what_mara_erases_is_nowhere_any_more() {
    let mut story = together();
    let entity = tell(&mut story, PHONE, WORDS, Audience::BothOfUs);
    assert!(sees(&story, TOM, WORDS) && holds(&story, LAPTOP, WORDS) && holds(&story, TABLET, WORDS));
    assert!(relay_holds(&story, PHONE, WORDS) && relay_holds(&story, TOM, WORDS), "the search finds what is there");
    assert_eq!(erase(&mut story, PHONE, entity), Ok(Some(entity)));
    nobody_has(&story, WORDS);
    // Both write on, on the same day too.
    tell(&mut story, PHONE, "a new word", Audience::BothOfUs);
    tell(&mut story, TOM, "and mine", Audience::BothOfUs);
    assert!(sees(&story, TOM, "a new word") && sees(&story, TABLET, "and mine"));
    nobody_has(&story, WORDS);
}

#[test]
fn what_her_tablet_wrote_her_phone_erases_and_a_restart_changes_nothing() {
    let mut story = together();
    let entity = tell(&mut story, TABLET, WORDS, Audience::OnlyMe);
    story.world.kill(TABLET);
    assert_eq!(erase(&mut story, PHONE, entity), Ok(Some(entity)));
    assert!(!holds(&story, PHONE, WORDS) && holds(&story, TABLET, WORDS), "the tablet has not heard of it");
    assert!(!relay_holds(&story, PHONE, WORDS), "nothing waits for the tablet");
    story.world.start(TABLET);
    story.world.run_for(30_000);
    nobody_has(&story, WORDS);
    for who in [PHONE, TABLET, TOM, LAPTOP] {
        story.world.kill(who);
        story.world.start(who);
    }
    story.world.run_for(30_000);
    nobody_has(&story, WORDS);
}

#[test]
fn what_was_not_sent_yet_is_never_sent() {
    let mut story = together();
    story.world.set_online(PHONE, false);
    let entity = tell(&mut story, PHONE, WORDS, Audience::BothOfUs);
    assert_eq!(erase(&mut story, PHONE, entity), Ok(Some(entity)));
    assert!(!holds(&story, PHONE, WORDS));
    story.world.set_online(PHONE, true);
    story.world.run_for(30_000);
    nobody_has(&story, WORDS);
}

#[test]
fn years_later_it_lies_in_a_segment() {
    let mut story = together();
    let entity = tell(&mut story, PHONE, WORDS, Audience::BothOfUs);
    for note in 0..1_600 {
        let words = format!("{} {note}", "long".repeat(20));
        let day = story.world.devices[PHONE].day(story.world.now_ms).plus(-1 - note % 5);
        let action = Action::Write {
            card: lamp(),
            span: Some(Span::Day(day)),
            about: None,
            answers: Answers::new().with(Slug::new("note1").expect("a slug"), Value::Text(words)),
            clear: Default::default(),
            audience: FormAudience { form: Audience::BothOfUs, ..FormAudience::default() },
        };
        story.world.act(PHONE, action);
        story.world.run_for(500);
    }
    story.world.run_for(60_000);
    let in_segment = |story: &Story, who: Who| {
        story.world.devices[who].vault.iter().any(|(key, bytes)| {
            key.0.starts_with("seg/") && bytes.windows(WORDS.len()).any(|window| window == WORDS.as_bytes())
        })
    };
    assert!(in_segment(&story, PHONE) && in_segment(&story, TOM), "it lies in a segment");
    assert_eq!(erase(&mut story, PHONE, entity), Ok(Some(entity)));
    story.world.run_for(30_000);
    nobody_has(&story, WORDS);
}

#[test]
fn a_relay_that_was_restored_does_not_bring_it_back() {
    let mut story = together();
    let entity = tell(&mut story, PHONE, WORDS, Audience::BothOfUs);
    let backup = story.world.relay.clone();
    assert_eq!(erase(&mut story, PHONE, entity), Ok(Some(entity)));
    story.world.set_back(backup);
    assert!(relay_holds(&story, PHONE, WORDS));
    story.world.run_for(120_000);
    tell(&mut story, TOM, "and mine", Audience::BothOfUs);
    assert!(!relay_holds(&story, PHONE, WORDS) && !relay_holds(&story, TOM, WORDS), "the relay");
    for who in [PHONE, TABLET, TOM, LAPTOP] {
        assert!(!sees(&story, who, WORDS) && !holds(&story, who, WORDS), "{}", story.world.devices[who].name);
    }
}

#[test]
fn a_new_device_reads_all_but_what_was_erased() {
    let mut story = together();
    let entity = tell(&mut story, PHONE, WORDS, Audience::BothOfUs);
    tell(&mut story, TOM, "I am here", Audience::BothOfUs);
    assert_eq!(erase(&mut story, PHONE, entity), Ok(Some(entity)));
    story.add_device(PHONE, NEW).expect("a new phone");
    story.world.run_for(60_000);
    assert!(sees(&story, NEW, "I am here") && !sees(&story, NEW, WORDS) && !holds(&story, NEW, WORDS));
    assert!(story.ask(NEW, &Sync).faults.is_empty(), "{:?}", story.ask(NEW, &Sync).faults);
}

#[test]
fn nobody_erases_what_the_other_wrote() {
    let mut story = together();
    let entity = tell(&mut story, PHONE, "hers to keep", Audience::BothOfUs);
    assert_eq!(erase(&mut story, TOM, entity), Err(Refusal::NotYours));
    assert!(sees(&story, TABLET, "hers to keep") && sees(&story, TOM, "hers to keep"));
    assert_eq!(erase(&mut story, PHONE, EntityId::from([9; 16])), Err(Refusal::NotYours));
}
