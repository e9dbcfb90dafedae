//! What only a browser can show: IndexedDB, the wrapped key, tabs, time and storage.
#![cfg(target_arch = "wasm32")]

use std::{cell::RefCell, rc::Rc};

use crypto::VaultKey;
use engine::{Commit, Key, StoreFault};
use leeward_driver::{
    BrowserClock, Clock, SystemRng,
    vault::{Sealed, Vault, conformance, idb::Idb, key_record},
    web::{Asked, Claim, Guard, Held, Kept, Persistence, claim, persist, room, secure_context},
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn indexed_db_conforms() {
    conformance::run(async || idb("conformance").await).await;
}

#[wasm_bindgen_test]
async fn after_a_reload_mara_finds_her_words_and_the_disk_shows_none() {
    let backend = idb("words").await.expect("opens");
    let (key, kept) = key_record::open_or_make(&backend, &mut rng()).await.expect("a key");
    assert_eq!(kept, Kept::Wrapped, "Chromium keeps keys that cannot be exported");
    let words = b"Nothing needs fixing";
    let vault = Sealed::new(backend, key_in(key), rng());
    assert_eq!(vault.commit(&put("tail/1", words)).await, Ok(()));
    drop(vault);

    let backend = idb("words").await.expect("opens again");
    let stored = backend.read(&[key_named("tail/1")]).await.expect("readable");
    assert!(stored.iter().all(|(_, value)| !value.windows(words.len()).any(|part| part == words)));
    let (key, kept) = key_record::open_or_make(&backend, &mut rng()).await.expect("the same key");
    assert_eq!(kept, Kept::Wrapped);
    let vault = Sealed::new(backend, key_in(key), rng());
    assert_eq!(vault.read(&[key_named("tail/1")]).await, Ok(vec![(key_named("tail/1"), words.to_vec())]));
}

#[wasm_bindgen_test]
async fn without_webcrypto_the_key_is_kept_as_it_is() {
    let crypto = window().crypto().expect("crypto");
    let subtle = JsValue::from(crypto.subtle());
    // What an insecure origin looks like: the property is there and holds nothing.
    define(&crypto, "subtle", &JsValue::UNDEFINED);
    let backend = idb("plain").await.expect("opens");
    let made = key_record::open_or_make(&backend, &mut rng()).await;
    let found = key_record::open_or_make(&backend, &mut rng()).await;
    define(&crypto, "subtle", &subtle);
    let (key, kept) = made.expect("a key");
    assert_eq!(kept, Kept::Plain);
    assert_eq!(found, Ok((key, Kept::Plain)));
}

#[wasm_bindgen_test]
async fn a_full_vault_whose_key_is_lost_is_broken_and_stays_as_it_is() {
    let backend = idb("lost key").await.expect("opens");
    assert_eq!(backend.commit(&put("me", b"sealed under a key that is gone")).await, Ok(()));
    assert_eq!(key_record::open_or_make(&backend, &mut rng()).await.err(), Some(StoreFault::Broken));
    assert_eq!(backend.keys().await, Ok(vec![key_named("me")]));
}

#[wasm_bindgen_test]
async fn a_refused_quota_stores_nothing_and_the_next_commit_works() {
    let backend = idb("quota").await.expect("opens");
    assert_eq!(backend.commit(&put("me", b"one")).await, Ok(()));
    let full = FullDisk::begin();
    let mut refused = put("me", b"two");
    refused.delete.push(key_named("me"));
    let outcome = backend.commit(&refused).await;
    full.end();
    assert_eq!(outcome, Err(StoreFault::Full));
    assert_eq!(backend.read(&[key_named("me")]).await, Ok(vec![(key_named("me"), b"one".to_vec())]));
    assert_eq!(backend.commit(&refused).await, Ok(()));
}

#[wasm_bindgen_test]
async fn a_full_disk_can_be_read_and_is_written_to_as_soon_as_there_is_room() {
    let before = idb("full").await.expect("opens");
    assert_eq!(before.commit(&put("me", b"one")).await, Ok(()));
    let full = FullDisk::begin();
    let mara = idb("full").await.expect("opens for reading");
    assert_eq!(mara.read(&[key_named("me")]).await, Ok(vec![(key_named("me"), b"one".to_vec())]));
    assert_eq!(mara.commit(&put("me", b"two")).await, Err(StoreFault::Full));
    full.end();
    assert_eq!(mara.commit(&put("me", b"three")).await, Ok(()));
    assert_eq!(before.commit(&put("me", b"late")).await, Err(StoreFault::Busy), "the earlier opening writes no more");

    // Whoever opened later has the pen, with or without room at that time.
    let full = FullDisk::begin();
    let early = idb("full").await.expect("opens for reading");
    full.end();
    let late = idb("full").await.expect("opens");
    assert_eq!(early.commit(&put("me", b"early")).await, Err(StoreFault::Busy));
    assert_eq!(late.commit(&put("me", b"four")).await, Ok(()));
}

#[wasm_bindgen_test]
async fn a_connection_that_the_browser_closed_is_opened_again() {
    let backend = idb("dropped").await.expect("opens");
    assert_eq!(backend.commit(&put("me", b"one")).await, Ok(()));
    // Asking for a newer version makes the vault let its connection go; the upgrade is then given up.
    let factory = window().indexed_db().expect("allowed").expect("there");
    let request = factory.open_with_u32(&name("dropped"), 2).expect("asked");
    let upgrade = js_sys::Promise::new(&mut |done, _| request.set_onupgradeneeded(Some(&done)));
    JsFuture::from(upgrade).await.expect("the vault let go");
    let failed = js_sys::Promise::new(&mut |done, _| request.set_onerror(Some(&done)));
    request.transaction().expect("under way").abort().expect("given up");
    JsFuture::from(failed).await.expect("ended");
    assert_eq!(backend.commit(&put("draft/lamp", b"two")).await, Ok(()));
    assert_eq!(backend.keys().await, Ok(vec![key_named("draft/lamp"), key_named("me")]));
}

#[wasm_bindgen_test]
async fn what_is_no_bytes_comes_back_empty() {
    let backend = idb("odd").await.expect("opens");
    assert_eq!(backend.commit(&put("me", b"one")).await, Ok(()));
    let factory = window().indexed_db().expect("allowed").expect("there");
    let request = factory.open(&name("odd")).expect("asked");
    let opened = js_sys::Promise::new(&mut |done, _| request.set_onsuccess(Some(&done)));
    JsFuture::from(opened).await.expect("opened");
    let other: web_sys::IdbDatabase = request.result().expect("a database").unchecked_into();
    let odd =
        other.transaction_with_str_and_mode("records", web_sys::IdbTransactionMode::Readwrite).expect("a transaction");
    odd.object_store("records").expect("there").put_with_key(&"text".into(), &"me".into()).expect("asked");
    let stored = js_sys::Promise::new(&mut |done, _| odd.set_oncomplete(Some(&done)));
    JsFuture::from(stored).await.expect("stored");
    other.close();
    assert_eq!(backend.read(&[key_named("me")]).await, Ok(vec![(key_named("me"), Vec::new())]));
}

#[wasm_bindgen_test]
async fn a_second_tab_is_told_and_opens_here_when_the_first_lets_go() {
    let first: Rc<RefCell<Option<Guard>>> = Rc::default();
    let heard: Rc<RefCell<Vec<Asked>>> = Rc::default();
    let (guard, hears) = (Rc::clone(&first), Rc::clone(&heard));
    let on_asked = move |asked| {
        hears.borrow_mut().push(asked);
        let guard = Rc::clone(&guard);
        // The tab closes its client, which takes a moment, and lets go.
        spawn_local(async move {
            BrowserClock.sleep(150).await;
            guard.take();
        });
    };
    first.replace(Some(held(claim(&name("tabs"), on_asked).await)));
    let Claim::Elsewhere(elsewhere) = claim(&name("tabs"), |_| {}).await else { panic!("the first tab has it") };
    let guard = elsewhere.take_over().await;
    assert_eq!(*heard.borrow(), [Asked::ToLetGo]);
    assert!(first.borrow().is_none());
    assert!(matches!(claim(&name("tabs"), |_| {}).await, Claim::Elsewhere(_)));
    drop(guard);
    assert!(matches!(claim(&name("tabs"), |_| {}).await, Claim::Held(_)));
}

#[wasm_bindgen_test]
async fn a_tab_that_does_not_answer_loses_the_vault_and_learns_of_it() {
    let heard: Rc<RefCell<Vec<Asked>>> = Rc::default();
    let hears = Rc::clone(&heard);
    let deaf = held(claim(&name("deaf"), move |asked| hears.borrow_mut().push(asked)).await);
    let Claim::Elsewhere(elsewhere) = claim(&name("deaf"), |_| {}).await else { panic!("the deaf tab has it") };
    let guard = elsewhere.take_over().await;
    BrowserClock.sleep(50).await;
    assert_eq!(*heard.borrow(), [Asked::ToLetGo, Asked::Taken]);
    drop(deaf);
    assert!(matches!(claim(&name("deaf"), |_| {}).await, Claim::Elsewhere(_)));
    drop(guard);
}

#[wasm_bindgen_test]
async fn without_locks_tabs_ask_each_other() {
    let navigator = window().navigator();
    let locks = js_sys::Reflect::get(&navigator, &"locks".into()).expect("locks");
    define(&navigator, "locks", &JsValue::UNDEFINED);
    let guard = held(claim(&name("no locks"), |_| {}).await);
    let second = claim(&name("no locks"), |_| {}).await;
    drop(guard);
    let third = claim(&name("no locks"), |_| {}).await;
    define(&navigator, "locks", &locks);
    assert!(matches!(second, Claim::Elsewhere(_)));
    assert!(matches!(third, Claim::Held(_)));
}

#[wasm_bindgen_test]
async fn the_browser_says_how_much_room_there_is() {
    assert!(secure_context(), "tests run on loopback");
    let room = room().await.expect("Chromium says it");
    assert!(room.quota > room.used && room.used >= 0.0, "{room:?}");
    // Whichever answer a test browser gives: it is an answer and no failure.
    assert_ne!(persist().await, Persistence::Unknown);
}

#[wasm_bindgen_test]
async fn a_sleep_takes_its_time_and_now_is_today() {
    let before = BrowserClock.now();
    BrowserClock.sleep(40).await;
    let after = BrowserClock.now();
    assert!(after.wall_ms - before.wall_ms >= 38, "{before:?} {after:?}");
    assert!(before.wall_ms > 1_700_000_000_000);
    assert!((-14 * 60..=14 * 60).contains(&before.offset_min));
}

/// Has the browser find no room for anything until it ends.
struct FullDisk {
    prototype: JsValue,
    put: JsValue,
    _refuse: wasm_bindgen::closure::Closure<dyn Fn() -> Result<(), JsValue>>,
}

impl FullDisk {
    fn begin() -> Self {
        let class = js_sys::Reflect::get(&js_sys::global(), &"IDBObjectStore".into()).expect("a class");
        let prototype = js_sys::Reflect::get(&class, &"prototype".into()).expect("its prototype");
        let put = js_sys::Reflect::get(&prototype, &"put".into()).expect("put");
        let refuse = wasm_bindgen::closure::Closure::<dyn Fn() -> Result<(), JsValue>>::new(|| {
            Err(web_sys::DomException::new_with_message_and_name("no room", "QuotaExceededError").expect("made").into())
        });
        define(&prototype, "put", refuse.as_ref());
        Self { prototype, put, _refuse: refuse }
    }

    fn end(self) {
        define(&self.prototype, "put", &self.put);
    }
}

async fn idb(story: &str) -> Result<Idb, StoreFault> {
    Idb::open(&name(story), &mut rng()).await
}

/// A name that no earlier run left anything under.
fn name(story: &str) -> String {
    thread_local!(static RUN: f64 = js_sys::Date::now());
    format!("{story} {}", RUN.with(|run| *run))
}

fn rng() -> SystemRng {
    SystemRng::new().expect("randomness")
}

fn put(name: &str, value: &[u8]) -> Commit {
    Commit { id: 1, put: vec![(key_named(name), value.to_vec())], delete: Vec::new() }
}

fn key_in(held: Held) -> VaultKey {
    match held {
        Held::Key(key) => key,
        Held::Lock(_) => panic!("nobody set a lock"),
    }
}

fn key_named(name: &str) -> Key {
    Key(name.into())
}

fn held(claim: Claim) -> Guard {
    match claim {
        Claim::Held(guard) => guard,
        Claim::Elsewhere(_) => panic!("nobody else has it"),
    }
}

fn window() -> web_sys::Window {
    web_sys::window().expect("a page")
}

/// Shadows a property, as a browser without it would.
fn define(target: &JsValue, name: &str, value: &JsValue) {
    let descriptor = js_sys::Object::new();
    js_sys::Reflect::set(&descriptor, &"value".into(), value).expect("set");
    js_sys::Reflect::set(&descriptor, &"configurable".into(), &JsValue::TRUE).expect("set");
    js_sys::Reflect::set(&descriptor, &"writable".into(), &JsValue::TRUE).expect("set");
    assert_eq!(
        js_sys::Reflect::define_property(target.unchecked_ref::<js_sys::Object>(), &name.into(), &descriptor),
        Ok(true)
    );
}
