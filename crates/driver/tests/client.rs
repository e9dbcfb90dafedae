//! Mara, alone with her device: what says "saved" is stored, in order, and nothing else is said to be.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    rc::Rc,
    time::Duration,
};

use crypto::VaultKey;
use engine::{
    Action, Commit, Draft, DraftId, FormAudience, Key, PairFailure, PairStep, Refusal, Span, StoreFault, Topic,
    views::{House, Pairing, PairingView, Sync},
};
use futures_util::FutureExt;
use grammar::Audience::OnlyMe;
use leeward_driver::vault::{
    Sealed, Vault, key_file,
    memory::{Memory, Mishap, Opened},
    sqlite::Sqlite,
};

use common::{Device, answers, lamp, on_one_thread, rng, slug, until};

#[tokio::test]
async fn what_mara_saved_is_there_after_a_restart() {
    on_one_thread(async {
        let folder = tempfile::tempdir().expect("a folder");
        let open = || {
            let vault = Sqlite::open(&folder.path().join("vault.db"))?;
            let empty = vault.keys().now_or_never().expect("SQLite is at once")?.is_empty();
            let key = key_file::open_or_make(&folder.path().join("vault.key"), empty, &mut rng())?;
            Ok::<_, StoreFault>(Sealed::new(vault, key, rng()))
        };
        let device = Device::alone(open().expect("opens")).await.expect("opens");
        assert!(!device.client.ask(&House).begun);
        device.begin("Mara").await;
        let saved = device.client.act(lamp(device.today(), "rough", OnlyMe)).await;
        assert!(matches!(saved, Ok(Some(_))), "{saved:?}");
        assert_eq!(open().err(), Some(StoreFault::Busy), "one process at a time");
        device.crash().await;

        let device = Device::alone(open().expect("opens")).await.expect("opens");
        let house = device.client.ask(&House);
        assert!(house.ready && house.begun, "the first screen is ready when the client is open");
        assert_eq!(house.name.as_deref(), Some("Mara"));
        assert_eq!(device.word().as_deref(), Some("rough"));
    })
    .await;
}

#[tokio::test]
async fn a_full_device_is_said_keeps_what_was_typed_and_saves_again_later() {
    on_one_thread(async {
        let memory = Memory::default();
        let device = Device::alone(memory.open()).await.expect("opens");
        device.begin("Mara").await;
        memory.befall([Some(Mishap::Fault(StoreFault::Full))]);
        let refused = device.client.act(lamp(device.today(), "rough", OnlyMe)).await;
        assert_eq!(refused, Err(Refusal::NotSaved(StoreFault::Full)));
        assert_eq!(device.client.ask(&Sync).not_saved, Some(StoreFault::Full));
        assert_eq!(device.word(), None);
        assert_eq!(device.sheet().draft.map(|draft| draft.answers), Some(answers("rough")));
        device.client.act(lamp(device.today(), "rough", OnlyMe)).await.expect("there is room again");
        assert_eq!(device.client.ask(&Sync).not_saved, None);
        assert_eq!(device.word().as_deref(), Some("rough"));
    })
    .await;
}

#[tokio::test]
async fn a_crash_in_the_middle_leaves_all_of_a_save_or_nothing_and_says_nothing() {
    for (mishap, expected) in [(Mishap::CrashBefore, Some("calm")), (Mishap::CrashAfter, Some("storm"))] {
        on_one_thread(async {
            let memory = Memory::default();
            let device = Device::alone(memory.open()).await.expect("opens");
            device.begin("Mara").await;
            device.client.act(lamp(device.today(), "calm", OnlyMe)).await.expect("saved");
            memory.befall([Some(mishap)]);
            let save = device.client.act(lamp(device.today(), "storm", OnlyMe));
            let said = tokio::time::timeout(Duration::from_millis(50), save).await;
            assert!(said.is_err(), "nothing may be said: {said:?}");
            device.crash().await;
            let device = Device::alone(memory.open()).await.expect("opens");
            assert_eq!(device.word().as_deref(), expected, "{mishap:?}");
        })
        .await;
    }
}

#[tokio::test]
async fn quick_taps_are_saved_in_their_order_whether_or_not_anyone_waits() {
    on_one_thread(async {
        let memory = Memory::default();
        let device = Device::alone(memory.open()).await.expect("opens");
        let begun = device.client.act(Action::Begin { name: None });
        drop(device.client.act(lamp(device.today(), "one", OnlyMe)));
        let taps: Vec<_> =
            (0..20).map(|tap| device.client.act(lamp(device.today(), &format!("tap {tap}"), OnlyMe))).collect();
        assert_eq!(begun.await, Ok(None));
        for tap in taps {
            assert!(matches!(tap.await, Ok(Some(_))));
        }
        assert_eq!(device.word().as_deref(), Some("tap 19"));
        assert_eq!(memory.commits(), 22);
        device.crash().await;
        let device = Device::alone(memory.open()).await.expect("opens");
        assert_eq!(device.word().as_deref(), Some("tap 19"));
    })
    .await;
}

#[tokio::test]
async fn a_screen_may_act_and_ask_when_it_is_told_of_a_change() {
    on_one_thread(async {
        let memory = Memory::default();
        let device = Device::alone(memory.open()).await.expect("opens");
        let told: Rc<RefCell<Vec<BTreeSet<Topic>>>> = Rc::default();
        let (hears, client, day, acted) = (Rc::clone(&told), device.client.clone(), device.today(), Cell::new(false));
        device.client.on_change(move |topics: &BTreeSet<Topic>| {
            hears.borrow_mut().push(topics.clone());
            if client.ask(&House).begun && !acted.replace(true) {
                drop(client.act(lamp(day, "at once", OnlyMe)));
            }
        });
        device.begin("Mara").await;
        until("the word is there", || device.word().is_some()).await;
        assert!(told.borrow().iter().any(|topics| topics.contains(&Topic::House)));
        assert!(told.borrow().iter().any(|topics| topics.contains(&Topic::Entries)));
    })
    .await;
}

#[tokio::test]
async fn closing_stores_what_was_handed_in_and_takes_nothing_more() {
    on_one_thread(async {
        let memory = Memory::default();
        let device = Device::alone(memory.open()).await.expect("opens");
        let begun = device.client.act(Action::Begin { name: None });
        let saved = device.client.act(lamp(device.today(), "last", OnlyMe));
        device.client.close().await;
        assert_eq!(begun.now_or_never(), Some(Ok(None)));
        assert!(matches!(saved.now_or_never(), Some(Ok(Some(_)))), "closed means stored");
        let late = device.client.act(lamp(device.today(), "too late", OnlyMe)).await;
        assert_eq!(late, Err(Refusal::NotSaved(StoreFault::Busy)));
        device.work.await.expect("the work ends by itself");
        let device = Device::alone(memory.open()).await.expect("opens");
        assert_eq!(device.word().as_deref(), Some("last"));
    })
    .await;
}

#[tokio::test]
async fn opened_elsewhere_the_first_can_save_nothing_and_spoils_nothing() {
    on_one_thread(async {
        let memory = Memory::default();
        let first = Device::alone(memory.open()).await.expect("opens");
        first.begin("Mara").await;
        let second = Device::alone(memory.open()).await.expect("opens");
        second.client.act(lamp(second.today(), "calm", OnlyMe)).await.expect("saved");
        let refused = first.client.act(lamp(first.today(), "storm", OnlyMe)).await;
        assert_eq!(refused, Err(Refusal::NotSaved(StoreFault::Busy)));
        second.client.act(lamp(second.today(), "grey", OnlyMe)).await.expect("saved");
        first.client.close().await;
        first.work.await.expect("the work ends");
        second.crash().await;
        let device = Device::alone(memory.open()).await.expect("opens");
        assert_eq!(device.word().as_deref(), Some("grey"));
    })
    .await;
}

#[tokio::test]
async fn a_vault_that_cannot_be_read_is_never_taken_for_an_empty_one() {
    on_one_thread(async {
        let memory = Memory::default();
        let sealed = || Sealed::new(memory.open(), VaultKey::generate(&mut rng()), rng());
        let device = Device::alone(sealed()).await.expect("opens");
        device.begin("Mara").await;
        device.crash().await;
        assert_eq!(Device::alone(sealed()).await.err(), Some(StoreFault::Broken), "another key");
        let flaky = Flaky { vault: memory.open(), reads_before_failing: Cell::new(0), failures: Cell::new(1) };
        assert_eq!(Device::alone(flaky).await.err(), Some(StoreFault::Broken), "a failing disk");
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn older_words_that_cannot_be_read_at_once_are_read_later() {
    on_one_thread(async {
        let memory = Memory::default();
        let device = Device::alone(memory.open()).await.expect("opens");
        device.begin("Mara").await;
        let (first, today) = (device.today().plus(-150), device.today());
        device.client.act(lamp(first, "where it began", OnlyMe)).await.expect("saved");
        for ago in (0..150).rev() {
            let long = format!("{ago} ").repeat(1_000);
            device.client.act(lamp(today.plus(-ago), &long, OnlyMe)).await.expect("saved");
        }
        device.crash().await;
        let segments = memory.records().into_keys().filter(|key| key.0.starts_with("seg/")).count();
        assert!(segments >= 2, "{segments} segments");

        let flaky = Flaky { vault: memory.open(), reads_before_failing: Cell::new(1), failures: Cell::new(2) };
        let device = Device::alone(flaky).await.expect("the first screen needs the newest only");
        assert!(device.word().is_some());
        assert!(words(&device, first).is_empty(), "what is older is not read yet");
        until("all is read", || !words(&device, first).is_empty()).await;
    })
    .await;
}

#[tokio::test]
async fn what_is_typed_survives_without_being_said() {
    on_one_thread(async {
        let memory = Memory::default();
        let device = Device::alone(memory.open()).await.expect("opens");
        device.begin("Mara").await;
        let form = DraftId { card: slug("entry.lamp"), span: Some(Span::Day(device.today())) };
        let typed = Draft { answers: answers("rou"), audience: FormAudience::default() };
        device.client.act(Action::Draft(form, Some(typed.clone()))).await.expect("kept");
        device.crash().await;
        let device = Device::alone(memory.open()).await.expect("opens");
        assert_eq!(device.sheet().draft, Some(typed));
        assert_eq!(device.word(), None);
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_relay_that_does_not_answer_is_given_up_in_time() {
    on_one_thread(async {
        let device = Device::alone(Memory::default().open()).await.expect("opens");
        device.begin("Mara").await;
        device.client.online(true);
        let began = device.client.now().wall_ms;
        device.client.act(Action::Pair(PairStep::InviteByLink)).await.expect("begins to invite");
        assert_eq!(device.client.ask(&Pairing), PairingView::Opening);
        until("it is given up", || device.client.ask(&Pairing) != PairingView::Opening).await;
        assert_eq!(device.client.ask(&Pairing), PairingView::Failed(PairFailure::Unreachable));
        let waited = device.client.now().wall_ms - began;
        assert!((29_000..40_000).contains(&waited), "{waited} ms");
    })
    .await;
}

fn words(device: &Device, day: grammar::Day) -> String {
    let sheet = device.client.ask(&engine::views::SheetOf { card: slug("entry.lamp"), span: Some(Span::Day(day)) });
    sheet.rows.into_iter().filter_map(|row| row.value).map(|value| format!("{value:?}")).collect()
}

/// A disk whose reads fail for a while.
struct Flaky {
    vault: Opened,
    reads_before_failing: Cell<u32>,
    failures: Cell<u32>,
}

impl Vault for Flaky {
    async fn keys(&self) -> Result<Vec<Key>, StoreFault> {
        self.vault.keys().await
    }

    async fn read(&self, keys: &[Key]) -> Result<Vec<(Key, Vec<u8>)>, StoreFault> {
        if self.reads_before_failing.get() > 0 {
            self.reads_before_failing.update(|left| left - 1);
        } else if self.failures.get() > 0 {
            self.failures.update(|left| left - 1);
            return Err(StoreFault::Broken);
        }
        self.vault.read(keys).await
    }

    async fn commit(&self, commit: &Commit) -> Result<(), StoreFault> {
        self.vault.commit(commit).await
    }

    async fn wipe(&self) -> Result<(), StoreFault> {
        self.vault.wipe().await
    }
}
