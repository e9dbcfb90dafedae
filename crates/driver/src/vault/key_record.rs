//! The vault's key in the browser: 32 bytes, wrapped by an AES-GCM key of WebCrypto that can be used and
//! stored but never exported. A copy of the browser's files alone does not give the key to a page; code
//! that runs in this origin can use it, as it can read the vault anyway.
//!
//! Where WebCrypto is missing (an insecure origin) or a stored key does not come back in working order
//! (some browsers, some private windows), the 32 bytes are stored as they are, and [`Kept`] says so.
//!
//! With a lock, what is wrapped is not the key but the lock that gives it ([`crypto::Lock`]): then the browser's files
//! and the passphrase are both needed. The two are told apart by their length, and what is wrapped cannot be altered.

use crypto::{Lock, VaultKey};
use engine::StoreFault;
use js_sys::{Array, ArrayBuffer, Object, Promise, Reflect, Uint8Array};
use rand_core::CryptoRng;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

use super::{Vault, idb::Idb};

/// Name of the record in the lock's store.
const RECORD: &str = "vault key";
/// Length of AES-GCM's nonce in bytes.
const IV_LEN: usize = 12;

/// How the key is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Wrapped by a key that cannot be exported.
    Wrapped,
    /// As it is, because this browser cannot do better.
    Plain,
}

/// What the record holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// The key itself.
    Key(VaultKey),
    /// What gives it to who knows the passphrase.
    Lock(Lock),
}

/// Reads the key or the lock; makes a key if there is none and the vault is still empty. A full vault without its key is
/// [`StoreFault::Broken`]: a new key could not open it.
pub async fn open_or_make(idb: &Idb, rng: &mut dyn CryptoRng) -> Result<(Held, Kept), StoreFault> {
    let record = idb.lock_record(RECORD).await?;
    if !record.is_undefined() {
        return open(&record).await.ok_or(StoreFault::Broken);
    }
    if !idb.keys().await?.is_empty() {
        return Err(StoreFault::Broken);
    }
    let held = Held::Key(VaultKey::generate(rng));
    if let Ok(record) = wrap(None, &held.to_bytes(), rng).await
        && idb.put_lock_record(RECORD, &record).await.is_ok()
        && open(&idb.lock_record(RECORD).await?).await.is_some_and(|(opened, _)| opened == held)
    {
        return Ok((held, Kept::Wrapped));
    }
    idb.put_lock_record(RECORD, &plain(&held.to_bytes())?).await?;
    Ok((held, Kept::Plain))
}

/// Puts something else in the record's place, in one transaction: a crash leaves the old or the new. It is kept as well as
/// what was there before, and read back; if it does not come back, the old is put in its place again, and this is
/// [`StoreFault::Broken`]. Only a disk that stores it otherwise and then refuses the old one leaves neither.
pub async fn replace(idb: &Idb, held: &Held, rng: &mut dyn CryptoRng) -> Result<(), StoreFault> {
    let old = idb.lock_record(RECORD).await?;
    let (_, kept) = open(&old).await.ok_or(StoreFault::Broken)?;
    let record = match kept {
        Kept::Plain => plain(&held.to_bytes())?,
        Kept::Wrapped => wrap(wrapping(&old), &held.to_bytes(), rng).await.map_err(|_| StoreFault::Broken)?,
    };
    idb.put_lock_record(RECORD, &record).await?;
    let back = idb.lock_record(RECORD).await?;
    if open(&back).await.is_some_and(|(opened, _)| opened == *held) {
        return Ok(());
    }
    idb.put_lock_record(RECORD, &old).await?;
    Err(StoreFault::Broken)
}

impl Held {
    fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Key(key) => key.reveal().reveal().to_vec(),
            Self::Lock(lock) => lock.to_bytes(),
        }
    }

    fn from_bytes(bytes: Vec<u8>) -> Option<Self> {
        match bytes.try_into() {
            Ok(key) => Some(Self::Key(VaultKey::from_bytes(key))),
            Err(bytes) => Lock::from_bytes(&bytes).ok().map(Self::Lock),
        }
    }
}

async fn open(record: &JsValue) -> Option<(Held, Kept)> {
    let bytes = |name: &str| field(record, name)?.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec());
    if let Some(plain) = bytes("plain") {
        return Some((Held::from_bytes(plain)?, Kept::Plain));
    }
    let (iv, sealed) = (bytes("iv")?, bytes("sealed")?);
    let opened = subtle()?.decrypt_with_object_and_u8_array(&algorithm(&iv).ok()?, &wrapping(record)?, &sealed).ok()?;
    let opened = buffer(opened).await.ok()?;
    let held = Held::from_bytes(opened.to_vec());
    // The browser's copy is wiped; the garbage collector may take its time.
    opened.fill(0, 0, opened.length());
    Some((held?, Kept::Wrapped))
}

/// The browser's key of a record.
fn wrapping(record: &JsValue) -> Option<CryptoKey> {
    field(record, "key")?.dyn_into().ok()
}

fn field(record: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(record, &name.into()).ok()
}

fn plain(bytes: &[u8]) -> Result<JsValue, StoreFault> {
    record_of(&[("plain", Uint8Array::from(bytes).into())]).map_err(|_| StoreFault::Broken)
}

/// Wraps under this key of the browser, or a new one.
async fn wrap(key: Option<CryptoKey>, bytes: &[u8], rng: &mut dyn CryptoRng) -> Result<JsValue, JsValue> {
    let mut iv = [0; IV_LEN];
    rng.fill_bytes(&mut iv);
    let subtle = subtle().ok_or(JsValue::UNDEFINED)?;
    let wrapping = match key {
        Some(key) => key,
        None => {
            let kind = record_of(&[("name", "AES-GCM".into()), ("length", 256.into())])?;
            let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
            let made = subtle.generate_key_with_object(kind.unchecked_ref(), false, &uses)?;
            JsFuture::from(made).await?.dyn_into()?
        }
    };
    let sealed = subtle.encrypt_with_object_and_u8_array(&algorithm(&iv)?, &wrapping, bytes)?;
    record_of(&[
        ("key", wrapping.into()),
        ("iv", Uint8Array::from(iv.as_slice()).into()),
        ("sealed", buffer(sealed).await?.into()),
    ])
}

fn algorithm(iv: &[u8]) -> Result<Object, JsValue> {
    let label = Uint8Array::from(b"leeward v1 vault key".as_slice());
    let parts = [("name", "AES-GCM".into()), ("iv", Uint8Array::from(iv).into()), ("additionalData", label.into())];
    record_of(&parts).map(JsValue::unchecked_into)
}

fn record_of(fields: &[(&str, JsValue)]) -> Result<JsValue, JsValue> {
    let record = Object::new();
    for (name, value) in fields {
        Reflect::set(&record, &(*name).into(), value)?;
    }
    Ok(record.into())
}

async fn buffer(promise: Promise) -> Result<Uint8Array, JsValue> {
    let buffer: ArrayBuffer = JsFuture::from(promise).await?.dyn_into()?;
    Ok(Uint8Array::new(&buffer))
}

/// WebCrypto; browsers leave it out on insecure origins.
fn subtle() -> Option<SubtleCrypto> {
    let subtle = web_sys::window()?.crypto().ok()?.subtle();
    (!subtle.is_undefined()).then_some(subtle)
}
