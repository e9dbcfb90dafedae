//! The lock before a vault, as only a browser shows it: the record, the count of guesses, and what it costs.
#![cfg(target_arch = "wasm32")]

use engine::{Commit, Key};
use leeward_driver::{
    BrowserClock, Clock, SystemRng,
    vault::{Sealed, Vault, idb::Idb},
    web::{self, Held, Locker, Refused},
};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const WORDS: &str = "the heron on the breakwater";

#[wasm_bindgen_test]
async fn mara_sets_a_lock_and_only_her_passphrase_opens_her_words() {
    let (name, locker) = written("set").await;
    assert_eq!(locker.passkeys().await, Ok(None));
    assert_eq!(locker.set(WORDS).await, Ok(()));
    assert_eq!(locker.passkeys().await, Ok(Some(0)));

    // After a reload there is a lock and no key, and a guess does not open it.
    let (locker, held) = web::open(&name).await.expect("opens");
    assert!(matches!(held, Held::Lock(_)));
    assert_eq!(locker.open("the heron").await.err(), Some(Refused::Wrong(0)));
    let before = BrowserClock.now().wall_ms;
    let key = locker.open(WORDS).await.expect("it is her passphrase");
    let took = BrowserClock.now().wall_ms - before;
    console_log!("one guess took {took} ms");
    reads(&name, key).await;
}

#[wasm_bindgen_test]
async fn the_same_words_from_another_keyboard_open_it() {
    let (_, locker) = written("keyboard").await;
    assert_eq!(locker.set("caf\u{e9} am Meer").await, Ok(()));
    assert!(locker.open("cafe\u{301} am Meer").await.is_ok());
}

#[wasm_bindgen_test]
async fn changing_and_removing_ask_for_the_passphrase() {
    let (name, locker) = written("change").await;
    assert_eq!(locker.set(WORDS).await, Ok(()));
    assert_eq!(locker.change("a guess", "his own").await, Err(Refused::Wrong(0)));
    assert_eq!(locker.remove("a guess").await, Err(Refused::Wrong(0)));
    assert_eq!(locker.change(WORDS, "two herons").await, Ok(()));
    assert_eq!(locker.open(WORDS).await.err(), Some(Refused::Wrong(0)), "the old one is no more");
    let key = locker.open("two herons").await.expect("the new one");
    reads(&name, key).await;
    let (locker, _) = web::open(&name).await.expect("opens");
    assert_eq!(locker.remove("two herons").await, Ok(()));
    let (_, held) = web::open(&name).await.expect("opens");
    let Held::Key(key) = held else { panic!("there is no lock any more") };
    reads(&name, key).await;
}

#[wasm_bindgen_test]
async fn wrong_guesses_wait_and_a_reload_does_not_shorten_it() {
    let (name, locker) = written("guesses").await;
    assert_eq!(locker.set(WORDS).await, Ok(()));
    for _ in 0..2 {
        assert_eq!(locker.open("a guess").await.err(), Some(Refused::Wrong(0)));
    }
    assert!(matches!(locker.open("a guess").await, Err(Refused::Wrong(4_000..=5_000))));
    let (again, _) = web::open(&name).await.expect("opens");
    assert!(matches!(again.open(WORDS).await, Err(Refused::Wait(1..=5_000))), "even the right one is not tried");
    BrowserClock.sleep(u32::try_from(again.wait_ms().await.expect("readable")).expect("short") + 20).await;
    assert!(again.open(WORDS).await.is_ok());
    assert_eq!(again.open("a guess").await.err(), Some(Refused::Wrong(0)), "a right guess forgives those before it");
}

/// Whatever transaction of setting, changing or removing is the last that took place, one passphrase opens the vault.
#[wasm_bindgen_test]
async fn a_crash_between_leaves_the_old_or_the_new_and_never_neither() {
    for writes in 0..4 {
        let (name, locker) = written(&format!("crash {writes}")).await;
        assert_eq!(locker.set(WORDS).await, Ok(()));
        let disk = Failing::after(writes);
        let outcome = locker.change(WORDS, "two herons").await;
        disk.end();
        let (locker, held) = web::open(&name).await.expect("opens after the crash");
        assert!(matches!(held, Held::Lock(_)));
        let key = match locker.open("two herons").await {
            Ok(key) => key,
            Err(_) => {
                assert!(outcome.is_err(), "what was said to be changed is changed");
                locker.open(WORDS).await.expect("the old passphrase")
            }
        };
        reads(&name, key).await;
    }
}

/// A vault with words in it, and what stands before its key.
async fn written(story: &str) -> (String, Locker) {
    let name = format!("lock {story} {}", BrowserClock.now().wall_ms);
    let (_, held) = web::open(&name).await.expect("opens");
    let Held::Key(key) = held else { panic!("a new vault has no lock") };
    let backend = Idb::open(&name, &mut rng()).await.expect("opens");
    let put = vec![(Key("tail/1".into()), b"Nothing needs fixing".to_vec())];
    let commit = Commit { id: 1, put, delete: Vec::new() };
    assert_eq!(Sealed::new(backend, key, rng()).commit(&commit).await, Ok(()));
    let (locker, _) = web::open(&name).await.expect("opens again");
    (name, locker)
}

async fn reads(name: &str, key: crypto::VaultKey) {
    let backend = Idb::open(name, &mut rng()).await.expect("opens");
    let vault = Sealed::new(backend, key, rng());
    let wanted = Key("tail/1".into());
    let read = vault.read(std::slice::from_ref(&wanted)).await;
    assert_eq!(read, Ok(vec![(wanted, b"Nothing needs fixing".to_vec())]));
}

fn rng() -> SystemRng {
    SystemRng::new().expect("randomness")
}

/// A disk that stores so many things more and then nothing, as when the browser is killed.
struct Failing(JsValue);

impl Failing {
    fn after(writes: u32) -> Self {
        let code = format!(
            "const store = IDBObjectStore.prototype, put = store.put; let left = {writes};
             store.put = function (...what) {{
                 if (left-- > 0) return put.apply(this, what);
                 throw new DOMException('killed', 'DataError');
             }};
             return () => {{ store.put = put; }};"
        );
        let begin = js_sys::Function::new_no_args(&code);
        Self(begin.call0(&JsValue::UNDEFINED).expect("begins"))
    }

    fn end(self) {
        js_sys::Function::from(self.0).call0(&JsValue::UNDEFINED).expect("ends");
    }
}
