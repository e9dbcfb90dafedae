//! Bytes from outside: whatever they are, the engine says what is wrong and goes on.
#![cfg(not(target_arch = "wasm32"))]

use leeward_engine::{
    Action, Engine, Input, Key, Live, NoAnswer, Now, PairStep,
    views::{House, Sync, SyncState},
};
use proptest::prelude::*;
use proto::{Code, Positioned, Response};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

const NOW: Now = Now { wall_ms: 1_795_000_000_000, offset_min: 0 };

fn some_response() -> impl Strategy<Value = Response> {
    let bytes = || proptest::collection::vec(any::<u8>(), 0..200);
    prop_oneof![
        Just(Response::Registered),
        Just(Response::LinkAccepted),
        Just(Response::Minted),
        Just(Response::Done),
        Just(Response::Refused(Code::HistoryChanged)),
        Just(Response::Refused(Code::NoMailbox)),
        Just(Response::Heads(Vec::new())),
        (any::<[u8; 16]>(), any::<Option<u32>>(), any::<u64>()).prop_map(|(mailbox, number, expires_s)| {
            Response::Mailbox { mailbox: mailbox.into(), number, expires_s }
        }),
        bytes().prop_map(|mail| Response::Mail(Some(mail.into()))),
        bytes().prop_map(|link| Response::Links(vec![link.into()])),
        (any::<u64>(), bytes(), any::<u64>()).prop_map(|(position, envelope, links)| Response::Envelopes {
            items: vec![Positioned { position, envelope: envelope.into() }],
            more: false,
            links,
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_record_in_the_vault_is_read_or_named(
        records in proptest::collection::vec(("[a-z]{2,7}(/[0-9a-f]{64})?(/[0-9a-f]{16})?", proptest::collection::vec(any::<u8>(), 0..300)), 1..8),
    ) {
        let records: Vec<(Key, Vec<u8>)> = records.into_iter().map(|(name, bytes)| (Key(name), bytes)).collect();
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let (mut engine, _) = Engine::open(records.iter().map(|(key, _)| key.clone()).collect(), "https://a.example".into());
        let _ = engine.handle(NOW, &mut rng, Input::Loaded(records));
        prop_assert!(engine.ask(NOW, &House).ready);
        prop_assert!(!engine.ask(NOW, &Sync).faults.is_empty(), "no such record can be sound");
    }

    #[test]
    fn any_answer_to_any_call_leaves_a_person_able_to_write(answers in proptest::collection::vec(some_response(), 1..12)) {
        let mut rng = ChaCha20Rng::seed_from_u64(2);
        let (mut engine, _) = Engine::open(Vec::new(), "https://a.example".into());
        let mut calls = Vec::new();
        let mut give = |engine: &mut Engine, calls: &mut Vec<u64>, input| {
            let mut effects = engine.handle(NOW, &mut rng, input);
            while let Some(commit) = effects.commit.take() {
                calls.extend(effects.send.iter().map(|call| call.id));
                effects = engine.handle(NOW, &mut rng, Input::Stored(commit.id));
            }
            calls.extend(effects.send.iter().map(|call| call.id));
        };
        give(&mut engine, &mut calls, Input::Online);
        give(&mut engine, &mut calls, Input::Do(1, Action::Begin { name: None }));
        give(&mut engine, &mut calls, Input::Do(2, Action::Pair(PairStep::InviteByLink)));
        for answer in answers {
            let call = calls.pop().unwrap_or(7);
            give(&mut engine, &mut calls, Input::Reply(call, Ok(answer)));
        }
        give(&mut engine, &mut calls, Input::Reply(999, Err(NoAnswer::Garbled)));
        give(&mut engine, &mut calls, Input::Live([9; 32].into(), Live::Closed));
        prop_assert!(engine.ask(NOW, &House).begun);
        prop_assert!(engine.ask(NOW, &Sync).state != SyncState::Offline);
    }

    #[test]
    fn any_text_is_an_invitation_or_is_said_to_be_none(text in "\\PC{0,200}") {
        let mut rng = ChaCha20Rng::seed_from_u64(3);
        let (mut engine, _) = Engine::open(Vec::new(), "https://a.example".into());
        let begun = engine.handle(NOW, &mut rng, Input::Do(1, Action::Begin { name: None }));
        let _ = engine.handle(NOW, &mut rng, Input::Stored(begun.commit.map_or(0, |commit| commit.id)));
        for step in [PairStep::Look(text.clone()), PairStep::TypeCode(text)] {
            let effects = engine.handle(NOW, &mut rng, Input::Do(2, Action::Pair(step)));
            prop_assert!(matches!(effects.done.as_slice(), [(2, Err(_))]));
        }
    }
}
