//! Stories of letters: sent, taken back, opened, heard.

use std::collections::BTreeSet;

use crypto::{ContentKey, HoldPart};
use engine::{
    Action, Heard, Key, Landed, LetterStep, Refusal,
    views::{LetterMove, LetterOf, LetterState, LetterView, Letters, Sync},
};
use grammar::Value;
use minicbor::Decode;
use proto::{EntityId, Payload, PersonId, Request, SpaceId, decode};

use crate::{
    Failure,
    held::send,
    kit::{ALL, LAPTOP, PHONE, TABLET, TOM, act, done, together},
    story::{Story, slug},
    world::Who,
};

const WORDS: &str = "I am afraid I am too much for you";

fn sent(story: &mut Story, who: Who) -> EntityId {
    act(story, who, send(WORDS)).expect("it is saved").expect("a letter")
}

fn step(story: &mut Story, who: Who, step: LetterStep) -> Result<(), Refusal> {
    act(story, who, Action::Letter(step)).map(|_| ())
}

fn seen(story: &Story, who: Who, letter: EntityId) -> LetterView {
    story.ask(who, &LetterOf(letter)).expect("the letter is there")
}

fn state(story: &Story, who: Who, letter: EntityId) -> LetterState {
    seen(story, who, letter).letter.state
}

/// The words that a device shows.
fn reads(story: &Story, who: Who, letter: EntityId) -> Option<String> {
    match seen(story, who, letter).inside?.get(&slug("body"))? {
        Value::Text(words) => Some(words.clone()),
        _ => None,
    }
}

fn no_faults(story: &Story) {
    for who in ALL {
        let sync = story.ask(who, &Sync);
        assert!(sync.faults.is_empty(), "{}: {:?}", story.world.devices[who].name, sync.faults);
    }
}

fn restart(story: &mut Story, who: Who) {
    story.world.kill(who);
    story.world.start(who);
    story.world.run_for(20_000);
}

#[test]
fn mara_writes_a_letter_and_tom_hears_it() {
    let mut story = together(11);
    let letter = sent(&mut story, PHONE);
    for who in [TOM, LAPTOP] {
        let closed = seen(&story, who, letter);
        assert_eq!((closed.letter.state, closed.inside), (LetterState::Closed, None));
        assert_eq!((closed.letter.depth, closed.letter.wish), (Some(slug("deep")), Some(slug("hear"))));
        assert_eq!(closed.letter.moves, BTreeSet::from([LetterMove::Open]));
    }
    assert_eq!(reads(&story, TABLET, letter).as_deref(), Some(WORDS), "she reads her own");
    let before = [PHONE, TABLET].map(|who| seen(&story, who, letter));
    assert_eq!(step(&mut story, TOM, LetterStep::Open(letter)), Ok(()));
    for who in [TOM, LAPTOP] {
        assert_eq!(reads(&story, who, letter).as_deref(), Some(WORDS), "on both of his devices");
        assert_eq!(state(&story, who, letter), LetterState::Open);
    }
    assert_eq!([PHONE, TABLET].map(|who| seen(&story, who, letter)), before, "she sees nothing of it");
    let heard = Heard { what: Some("You are afraid.".into()), ..Heard::default() };
    assert_eq!(step(&mut story, LAPTOP, LetterStep::Hear(letter, heard.clone())), Ok(()));
    for who in ALL {
        assert_eq!(
            (state(&story, who, letter), seen(&story, who, letter).letter.heard),
            (LetterState::Heard, Some(heard.clone()))
        );
    }
    assert_eq!(step(&mut story, TABLET, LetterStep::Land(letter, Landed::Partly)), Ok(()));
    let landed = ALL.map(|who| seen(&story, who, letter).letter.landed);
    assert_eq!(landed, [Some(Landed::Partly), Some(Landed::Partly), None, None], "for her alone");
    for who in ALL {
        let before = story.ask(who, &Letters);
        restart(&mut story, who);
        assert_eq!(story.ask(who, &Letters), before, "after a restart");
    }
    no_faults(&story);
}

#[test]
fn what_she_takes_back_he_cannot_open() {
    let mut story = together(11);
    let letter = sent(&mut story, PHONE);
    assert_eq!(step(&mut story, TABLET, LetterStep::TakeBack(letter)), Ok(()), "her tablet may, too");
    for who in ALL {
        assert_eq!(state(&story, who, letter), LetterState::TakenBack);
        assert_eq!(reads(&story, who, letter), None);
        assert!(seen(&story, who, letter).letter.moves.is_empty());
    }
    assert!(matches!(step(&mut story, TOM, LetterStep::Open(letter)), Err(Refusal::TakenBack)));
    assert_eq!(step(&mut story, PHONE, LetterStep::TakeBack(letter)), Ok(()), "so it is already");
    no_faults(&story);
}

#[test]
fn only_taking_back_tells_that_it_is_open() {
    let mut story = together(11);
    let letter = sent(&mut story, PHONE);
    assert_eq!(step(&mut story, TOM, LetterStep::Open(letter)), Ok(()));
    assert_eq!(state(&story, PHONE, letter), LetterState::Sent);
    assert_eq!(step(&mut story, PHONE, LetterStep::TakeBack(letter)), Err(Refusal::AlreadyOpen));
    assert_eq!(reads(&story, TOM, letter).as_deref(), Some(WORDS));
    no_faults(&story);
}

#[test]
fn of_taking_back_and_opening_at_once_one_wins_on_both_sides() {
    let mut wins = BTreeSet::new();
    for seed in 1..=24 {
        let mut story = Story::new(seed);
        story.meet().expect("they meet");
        let letter = sent(&mut story, PHONE);
        let opening = story.world.act(TOM, Action::Letter(LetterStep::Open(letter)));
        let taking = story.world.act(PHONE, Action::Letter(LetterStep::TakeBack(letter)));
        story.world.run_for(20_000);
        let opened = done(&story, TOM, opening);
        match done(&story, PHONE, taking) {
            Ok(_) => {
                assert_eq!(opened, Err(Refusal::TakenBack), "seed {seed}");
                assert!(ALL.iter().all(|who| reads(&story, *who, letter).is_none()), "seed {seed}");
                wins.insert("taking back");
            }
            Err(Refusal::AlreadyOpen) => {
                assert!(opened.is_ok() && reads(&story, LAPTOP, letter).is_some(), "seed {seed}");
                wins.insert("opening");
            }
            other => panic!("seed {seed}: {other:?}"),
        }
        no_faults(&story);
    }
    assert_eq!(wins.len(), 2, "each wins sometimes");
}

#[test]
fn without_a_network_nothing_is_opened_or_taken_back_later() {
    let mut story = together(11);
    let letter = sent(&mut story, PHONE);
    for (who, doing) in [(TOM, LetterStep::Open(letter)), (PHONE, LetterStep::TakeBack(letter))] {
        story.world.set_online(who, false);
        assert_eq!(step(&mut story, who, doing), Err(Refusal::Unreachable));
        story.world.set_online(who, true);
        story.world.run_for(60_000);
    }
    assert_eq!([PHONE, TOM].map(|who| state(&story, who, letter)), [LetterState::Sent, LetterState::Closed]);
    no_faults(&story);
}

#[test]
fn a_letter_written_without_a_network_waits_and_a_restart_loses_nothing() {
    let mut story = together(11);
    story.world.set_online(PHONE, false);
    let letter = sent(&mut story, PHONE);
    restart(&mut story, PHONE);
    assert_eq!(state(&story, PHONE, letter), LetterState::Sent);
    story.world.set_online(PHONE, true);
    // It dies between the log's being sent and the key's being deposited; her tablet has heard of both.
    story.world.run_for(150);
    story.world.kill(PHONE);
    story.world.run_for(20_000);
    story.world.start(PHONE);
    story.world.run_for(20_000);
    assert_eq!(step(&mut story, TOM, LetterStep::Open(letter)), Ok(()));
    assert_eq!(reads(&story, TOM, letter).as_deref(), Some(WORDS));
    no_faults(&story);
}

#[test]
fn the_log_has_the_letter_before_the_relay_has_its_key_and_each_is_deposited_once() {
    let mut story = together(11);
    story.world.asked = Some(Vec::new());
    let letter = sent(&mut story, PHONE);
    for who in ALL {
        restart(&mut story, who);
    }
    let asked = story.world.asked.take().expect("what was asked");
    let settles = |request: &Request| matches!(request, Request::Settle { .. });
    let at = asked.iter().position(|(_, request)| settles(request)).expect("a deposit");
    let appended =
        asked[..at].iter().filter(|(who, request)| *who == PHONE && matches!(request, Request::Append { .. }));
    assert!(appended.count() >= 2, "both spaces have it first");
    assert_eq!(asked.iter().filter(|(_, request)| settles(request)).count(), 1, "nobody deposits it again");
    assert_eq!(state(&story, TOM, letter), LetterState::Closed);
}

#[test]
fn a_relay_that_was_set_back_gets_the_withdrawal_again_and_the_deposit_again() {
    let mut story = together(11);
    let backup = story.world.relay.clone();
    let kept = sent(&mut story, PHONE);
    let half = story.world.relay.clone();
    for backup in [backup, half] {
        let taken = sent(&mut story, PHONE);
        assert_eq!(step(&mut story, PHONE, LetterStep::TakeBack(taken)), Ok(()));
        // Her phone is off while her tablet takes one back: it must not deposit that again.
        story.world.kill(PHONE);
        let by_tablet = sent(&mut story, TABLET);
        assert_eq!(step(&mut story, TABLET, LetterStep::TakeBack(by_tablet)), Ok(()));
        story.world.set_back(backup);
        story.world.run_for(120_000);
        story.world.start(PHONE);
        story.world.run_for(120_000);
        for letter in [taken, by_tablet] {
            assert!(step(&mut story, TOM, LetterStep::Open(letter)).is_err());
            assert_eq!(reads(&story, TOM, letter), None);
        }
    }
    assert_eq!(step(&mut story, LAPTOP, LetterStep::Open(kept)), Ok(()));
    assert_eq!(reads(&story, TOM, kept).as_deref(), Some(WORDS));
}

#[test]
fn who_leaves_takes_the_unopened_along() {
    let mut story = together(11);
    let (hers, his) = (sent(&mut story, PHONE), sent(&mut story, TOM));
    story.world.act(PHONE, Action::Leave);
    story.world.run_for(60_000);
    assert!(step(&mut story, TOM, LetterStep::Open(hers)).is_err());
    assert_eq!(reads(&story, TOM, hers), None, "she has left, and it with her");
    assert_eq!(reads(&story, TOM, his).as_deref(), Some(WORDS), "his own stays his to read");
}

#[test]
fn keys_may_change_between_sending_and_opening() -> Result<(), Failure> {
    let mut story = together(11);
    let letter = sent(&mut story, PHONE);
    // Tom's laptop is gone, and so his keys are new; then Mara's tablet.
    for (by, gone) in [(TOM, LAPTOP), (PHONE, TABLET)] {
        let device = story.ask(by, &engine::views::Devices).devices;
        let other = device.iter().find(|device| !device.this).expect("two devices").id;
        story.world.kill(gone);
        assert!(act(&mut story, by, Action::RemoveDevices(BTreeSet::from([other]))).is_ok());
        story.world.run_for(60_000);
    }
    assert_eq!(step(&mut story, TOM, LetterStep::Open(letter)), Ok(()));
    assert_eq!(reads(&story, TOM, letter).as_deref(), Some(WORDS));
    // And a device that comes later reads what was opened before.
    story.add_device(TOM, 6)?;
    story.world.run_for(60_000);
    assert_eq!(reads(&story, 6, letter).as_deref(), Some(WORDS));
    Ok(())
}

/// The keys in a device's record of a space.
#[derive(Decode)]
#[cbor(map)]
pub(crate) struct Ring {
    #[n(3)]
    pub(crate) me: PersonId,
    #[n(5)]
    pub(crate) sigchain: crypto::Sigchain,
    #[n(6)]
    pub(crate) ring: crypto::KeyRing,
}

pub(crate) fn record(story: &Story, who: Who, space: SpaceId) -> Option<Ring> {
    let record = story.world.devices[who].vault.get(&Key(format!("space/{}", space.hex())))?;
    decode("ring", record).ok()
}

/// Whether somebody who has a device's vault, all its keys and the relay's store finds a key that Mara committed to.
pub(crate) fn opens(story: &Story, who: Who, entity: EntityId, run: u64) -> bool {
    let shared = story.world.relay.space_of(2).expect("their space");
    let mara = record(story, PHONE, shared).expect("her record").me;
    let part = HoldPart { space: shared, entity, run, of: mara };
    let log: Vec<&Vec<u8>> = story.world.devices[who].vault.values().collect();
    let committed = |key: &ContentKey| {
        let commit = key.commit(&part);
        log.iter().any(|bytes| bytes.windows(32).any(|window| window == commit.as_bytes()))
    };
    keys_found(story, who, &part).iter().any(committed)
}

/// All that may be a content key among what somebody finds who has a device's vault and the relay's store.
fn keys_found(story: &Story, who: Who, part: &HoldPart) -> Vec<ContentKey> {
    let rings = rings(story, who);
    let mut found = Vec::new();
    for bytes in &bytes_found(story, who) {
        for at in 0..bytes.len() {
            if let Ok(payload) = minicbor::decode::<Payload>(&bytes[at..]) {
                let keys = rings.iter().filter_map(|ring| ContentKey::from_payload(&payload, part, ring).ok());
                found.extend(keys);
            }
            if let Some(key) = bytes.get(at..at + 32).and_then(|key| <[u8; 32]>::try_from(key).ok()) {
                found.push(ContentKey::from_bytes(key));
            }
        }
    }
    found
}

fn rings(story: &Story, who: Who) -> Vec<crypto::KeyRing> {
    let spaces = story.world.relay.spaces();
    spaces.into_iter().filter_map(|space| Some(record(story, who, space)?.ring)).collect()
}

/// All that somebody reads who has a device's vault, all its keys and the relay's store.
pub(crate) fn bytes_found(story: &Story, who: Who) -> Vec<Vec<u8>> {
    let rings = rings(story, who);
    let mut bytes: Vec<Vec<u8>> = story.world.devices[who].vault.values().cloned().collect();
    for space in story.world.relay.spaces() {
        bytes.push(story.world.relay.dumped(space));
        for item in story.world.relay.envelopes(space) {
            let opened = rings.iter().filter_map(|ring| crypto::open(ring, &item.envelope).ok());
            bytes.extend(opened.flat_map(|opened| texts(&opened.content)));
        }
    }
    bytes
}

fn texts(content: &crypto::Content) -> Vec<Vec<u8>> {
    match content {
        crypto::Content::Events(plain) => plain.events.iter().map(|event| event.to_vec()).collect(),
        crypto::Content::Bundle(bundle) => {
            bundle.items.iter().flat_map(|item| &item.events).map(|e| e.to_vec()).collect()
        }
    }
}

#[test]
fn a_letter_taken_back_is_in_nothing_that_tom_or_the_relay_has() {
    let mut story = together(11);
    let (kept, taken) = (sent(&mut story, PHONE), sent(&mut story, PHONE));
    assert_eq!(step(&mut story, PHONE, LetterStep::TakeBack(taken)), Ok(()));
    assert!(opens(&story, TOM, kept, 0), "the search finds what is there");
    assert!(!opens(&story, TOM, taken, 0) && !opens(&story, LAPTOP, taken, 0));
}
