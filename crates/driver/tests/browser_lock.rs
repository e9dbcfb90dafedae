//! The lock before a vault, as only a browser shows it: the record, the count of guesses, and what it costs.
#![cfg(target_arch = "wasm32")]

use engine::{Commit, Key, StoreFault};
use leeward_driver::{
    BrowserClock, Clock, SystemRng,
    vault::{Sealed, Vault, idb::Idb},
    web::{self, Held, Locker, Refused},
};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const WORDS: &str = "the heron on the breakwater";
const NEW_WORDS: &str = "two herons";

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
    assert_eq!(locker.change(WORDS, NEW_WORDS).await, Ok(()));
    assert_eq!(locker.open(WORDS).await.err(), Some(Refused::Wrong(0)), "the old one is no more");
    let key = locker.open(NEW_WORDS).await.expect("the new one");
    reads(&name, key).await;
    let (locker, _) = web::open(&name).await.expect("opens");
    assert_eq!(locker.remove(NEW_WORDS).await, Ok(()));
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

/// The disk refuses every write from some point on. What failed has changed nothing, and what succeeded stands.
#[wasm_bindgen_test]
async fn a_disk_that_refuses_leaves_the_old_lock_or_the_new_one() {
    // Counts of guesses are written, too: forgotten when a lock is set, counted and forgotten when it is opened.
    for (deed, writes) in [(Deed::Set, 2), (Deed::Change, 3), (Deed::Remove, 3)] {
        for stored in 0..=writes {
            let outcome = deed.on(Disk::refuses_after(stored), &format!("refuses {stored}")).await;
            let expected = if stored == writes { Ok(()) } else { Err(Refused::Store(StoreFault::Broken)) };
            assert_eq!(outcome, expected, "{deed:?} on a disk that stores {stored} times");
        }
    }
}

/// The disk stores the record otherwise than it was given. That shows when it is read back, and the old one is put in
/// its place again.
#[wasm_bindgen_test]
async fn a_record_that_does_not_read_back_gives_way_to_the_old_one() {
    for deed in [Deed::Set, Deed::Change, Deed::Remove] {
        let outcome = deed.on(Disk::alters_one_record(), "alters").await;
        assert_eq!(outcome, Err(Refused::Store(StoreFault::Broken)), "{deed:?}");
    }
}

/// What is done to a lock while the disk is bad.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Set,
    Change,
    Remove,
}

impl Deed {
    /// Does it, opens the vault as after a restart, and sees that what should open it does, nothing else, and that the
    /// words are there: what was before if it failed, and what is to be if it did not.
    async fn on(self, disk: Disk, story: &str) -> Result<(), Refused> {
        let (name, locker) = written(&format!("{self:?} {story}")).await;
        if !matches!(self, Self::Set) {
            assert_eq!(locker.set(WORDS).await, Ok(()));
        }
        disk.begin();
        let outcome = match self {
            Self::Set => locker.set(WORDS).await,
            Self::Change => locker.change(WORDS, NEW_WORDS).await,
            Self::Remove => locker.remove(WORDS).await,
        };
        disk.end();
        let opens = match (self, outcome) {
            (Self::Set, Err(_)) | (Self::Remove, Ok(())) => None,
            (Self::Set, Ok(())) | (Self::Change | Self::Remove, Err(_)) => Some(WORDS),
            (Self::Change, Ok(())) => Some(NEW_WORDS),
        };
        let (locker, held) = web::open(&name).await.expect("opens as after a restart");
        let key = match (held, opens) {
            (Held::Key(key), None) => key,
            (Held::Lock(_), Some(words)) => locker.open(words).await.expect("what should open it"),
            (_, opens) => panic!("{self:?} ended in {outcome:?}; {opens:?} should open it"),
        };
        reads(&name, key).await;
        outcome
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

/// A disk that does not do what it is told, while the test wants it so.
struct Disk(js_sys::Function);

impl Disk {
    /// Stores so many things, and refuses all others.
    fn refuses_after(writes: u32) -> Self {
        Self::with(&format!(
            "let left = {writes};
             store.put = function (...what) {{
                 if (left-- > 0) return put.apply(this, what);
                 throw new DOMException('refused', 'DataError');
             }};"
        ))
    }

    /// Flips a bit in the first wrapped record that it stores.
    fn alters_one_record() -> Self {
        Self::with(
            "let altered = false;
             store.put = function (record, ...name) {
                 if (altered || !record.sealed) return put.call(this, record, ...name);
                 altered = true;
                 const sealed = record.sealed.slice();
                 sealed[0] ^= 1;
                 return put.call(this, { ...record, sealed }, ...name);
             };",
        )
    }

    fn with(how: &str) -> Self {
        let code = format!(
            "const store = IDBObjectStore.prototype;
             globalThis.wholePut ??= store.put;
             const put = wholePut;
             {how}"
        );
        Self(js_sys::Function::new_no_args(&code))
    }

    fn begin(&self) {
        self.0.call0(&JsValue::UNDEFINED).expect("begins");
    }

    fn end(&self) {
        let whole = js_sys::Function::new_no_args("IDBObjectStore.prototype.put = wholePut;");
        whole.call0(&JsValue::UNDEFINED).expect("ends");
    }
}
