use std::rc::Rc;

use crypto::{Cost, Guesses, Lock, LockFault, VaultKey};
use engine::StoreFault;
use js_sys::{JsString, Uint8Array};
use rand_core::{CryptoRng, Rng};
use wasm_bindgen::{JsCast, JsValue};

use super::passkey;
use crate::{
    BrowserClock, Clock, SystemRng,
    vault::{
        idb::Idb,
        key_record::{self, Held, Kept},
    },
};

/// Name of the record that counts wrong guesses, beside the key's.
const GUESSES: &str = "guesses";

/// What stands before a vault's key in this browser: opens the lock, sets, changes and removes it. A handle: clones are
/// of the same vault.
#[derive(Clone)]
pub struct Locker {
    idb: Rc<Idb>,
    kept: Kept,
}

/// Why the lock did not open, or was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Another passphrase; the next guess may come after so many milliseconds.
    Wrong(i64),
    /// It was not tried: too many were wrong. It may be tried after so many milliseconds.
    Wait(i64),
    /// No passkey came, or it is none of this lock's.
    NoPasskey,
    /// The device does not give the memory for it.
    NoMemory,
    /// The record cannot be read or written, or holds no lock.
    Store(StoreFault),
}

impl From<StoreFault> for Refused {
    fn from(fault: StoreFault) -> Self {
        Self::Store(fault)
    }
}

impl From<LockFault> for Refused {
    fn from(fault: LockFault) -> Self {
        match fault {
            LockFault::NoMemory => Self::NoMemory,
            LockFault::Wrong | LockFault::UnknownPasskey | LockFault::TooMany => Self::NoPasskey,
            LockFault::Cost(_) | LockFault::Malformed(_) => Self::Store(StoreFault::Broken),
        }
    }
}

impl Locker {
    pub(super) fn new(idb: Rc<Idb>, kept: Kept) -> Self {
        Self { idb, kept }
    }

    pub(super) fn idb(&self) -> Rc<Idb> {
        Rc::clone(&self.idb)
    }

    /// How this browser keeps what it holds.
    pub fn kept(&self) -> Kept {
        self.kept
    }

    /// How many passkeys open the lock; none when there is no lock.
    pub async fn passkeys(&self) -> Result<Option<usize>, StoreFault> {
        Ok(match self.held().await? {
            Held::Key(_) => None,
            Held::Lock(lock) => Some(lock.passkeys().count()),
        })
    }

    /// How long until the next guess, in milliseconds.
    pub async fn wait_ms(&self) -> Result<i64, StoreFault> {
        let mut guesses = self.guesses().await?;
        self.wait(&mut guesses).await
    }

    /// The vault's key, if this is the passphrase. The guess is counted before it is tried. Takes about a second, in
    /// which the page does nothing else.
    pub async fn open(&self, passphrase: &str) -> Result<VaultKey, Refused> {
        self.guess(passphrase).await.map(|(key, _)| key)
    }

    /// The vault's key by a passkey; the browser asks the person for it.
    pub async fn open_with_passkey(&self) -> Result<VaultKey, Refused> {
        let Held::Lock(lock) = self.held().await? else { return Err(StoreFault::Broken.into()) };
        let (credential, prf) = passkey::ask(lock.passkeys()).await.ok_or(Refused::NoPasskey)?;
        let key = lock.open_with_passkey(&credential, &prf)?;
        self.forget_guesses().await;
        Ok(key)
    }

    /// Sets a lock where there is none.
    pub async fn set(&self, passphrase: &str) -> Result<(), Refused> {
        let Held::Key(key) = self.held().await? else { return Err(StoreFault::Denied.into()) };
        let mut rng = rng()?;
        let lock = Lock::set(&key, &normalized(passphrase), Cost::USUAL, &mut rng)?;
        self.forget_guesses().await;
        self.replace(Held::Lock(lock), &mut rng).await
    }

    /// Another passphrase in place of the present one; passkeys stay.
    pub async fn change(&self, passphrase: &str, new: &str) -> Result<(), Refused> {
        let (key, lock) = self.guess(passphrase).await?;
        let mut rng = rng()?;
        let lock = lock.change(&key, &normalized(new), Cost::USUAL, &mut rng)?;
        self.replace(Held::Lock(lock), &mut rng).await
    }

    /// No lock any more.
    pub async fn remove(&self, passphrase: &str) -> Result<(), Refused> {
        let (key, _) = self.guess(passphrase).await?;
        self.replace(Held::Key(key), &mut rng()?).await
    }

    /// A new passkey as one more way to open it. The browser asks the person for it; `name` is what it keeps it under.
    pub async fn add_passkey(&self, passphrase: &str, name: &str) -> Result<(), Refused> {
        let (key, mut lock) = self.guess(passphrase).await?;
        let mut rng = rng()?;
        let mut salt = [0; 32];
        rng.fill_bytes(&mut salt);
        let made = passkey::make(name, &salt, &mut rng).await;
        let (credential, prf) = made.ok_or(Refused::NoPasskey)?;
        lock.add_passkey(&key, credential, salt, &prf, &mut rng)?;
        self.replace(Held::Lock(lock), &mut rng).await
    }

    /// Only the passphrase opens it from here on.
    pub async fn forget_passkeys(&self, passphrase: &str) -> Result<(), Refused> {
        let (_, mut lock) = self.guess(passphrase).await?;
        lock.forget_passkeys();
        self.replace(Held::Lock(lock), &mut rng()?).await
    }

    async fn guess(&self, passphrase: &str) -> Result<(VaultKey, Lock), Refused> {
        let Held::Lock(lock) = self.held().await? else { return Err(StoreFault::Broken.into()) };
        let mut guesses = self.guesses().await?;
        let wait = self.wait(&mut guesses).await?;
        if wait > 0 {
            return Err(Refused::Wait(wait));
        }
        guesses.count(now_ms());
        self.put_guesses(&guesses).await?;
        match lock.open(&normalized(passphrase)) {
            Ok(key) => {
                self.forget_guesses().await;
                Ok((key, lock))
            }
            Err(LockFault::Wrong) => Err(Refused::Wrong(guesses.wait_ms(now_ms()))),
            Err(fault) => Err(fault.into()),
        }
    }

    async fn wait(&self, guesses: &mut Guesses) -> Result<i64, StoreFault> {
        let stored = *guesses;
        let wait = guesses.wait_ms(now_ms());
        if *guesses != stored {
            self.put_guesses(guesses).await?;
        }
        Ok(wait)
    }

    /// None that can be read count as none at all: whoever can spoil the record could remove it as well.
    async fn guesses(&self) -> Result<Guesses, StoreFault> {
        let record = self.idb.lock_record(GUESSES).await?;
        let bytes = record.dyn_into::<Uint8Array>().map(|bytes: Uint8Array| bytes.to_vec());
        Ok(bytes.ok().and_then(|bytes| Guesses::from_bytes(&bytes).ok()).unwrap_or_default())
    }

    /// On a full disk the count stays as it was: a full disk must not lock its owner out.
    async fn put_guesses(&self, guesses: &Guesses) -> Result<(), StoreFault> {
        let bytes = Uint8Array::from(guesses.to_bytes().as_slice());
        match self.idb.put_lock_record(GUESSES, &bytes).await {
            Err(StoreFault::Full) => Ok(()),
            outcome => outcome,
        }
    }

    /// A right guess has been made. Where that cannot be written, earlier guesses go on counting, and that is all.
    async fn forget_guesses(&self) {
        let _ = self.put_guesses(&Guesses::default()).await;
    }

    async fn held(&self) -> Result<Held, StoreFault> {
        Ok(key_record::open_or_make(&self.idb, &mut SystemRng::new()?).await?.0)
    }

    async fn replace(&self, held: Held, rng: &mut dyn CryptoRng) -> Result<(), Refused> {
        key_record::replace(&self.idb, &held, rng).await.map_err(Refused::Store)
    }
}

fn rng() -> Result<SystemRng, StoreFault> {
    Ok(SystemRng::new()?)
}

fn now_ms() -> i64 {
    BrowserClock.now().wall_ms
}

/// The same characters give the same bytes, whichever keyboard typed them.
fn normalized(passphrase: &str) -> String {
    JsValue::from_str(passphrase).unchecked_into::<JsString>().normalize("NFKC").into()
}
