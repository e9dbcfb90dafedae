//! The vault's key in the browser: 32 bytes, wrapped by an AES-GCM key of WebCrypto that can be used and
//! stored but never exported. A copy of the browser's files alone does not give the key to a page; code
//! that runs in this origin can use it, as it can read the vault anyway.
//!
//! Where WebCrypto is missing (an insecure origin) or a stored key does not come back in working order
//! (some browsers, some private windows), the 32 bytes are stored as they are, and [`Kept`] says so.

use crypto::VaultKey;
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

/// Reads the key; makes it if there is none and the vault is still empty. A full vault without its key is
/// [`StoreFault::Broken`]: a new key could not open it.
pub async fn open_or_make(idb: &Idb, rng: &mut dyn CryptoRng) -> Result<(VaultKey, Kept), StoreFault> {
    let record = idb.lock_record(RECORD).await?;
    if !record.is_undefined() {
        return open(&record).await.ok_or(StoreFault::Broken);
    }
    if !idb.keys().await?.is_empty() {
        return Err(StoreFault::Broken);
    }
    let key = VaultKey::generate(rng);
    let mut iv = [0; IV_LEN];
    rng.fill_bytes(&mut iv);
    if let Ok(record) = wrap(&key, &iv).await
        && idb.put_lock_record(RECORD, &record).await.is_ok()
        && open(&idb.lock_record(RECORD).await?).await.is_some_and(|(opened, _)| opened == key)
    {
        return Ok((key, Kept::Wrapped));
    }
    let plain = record_of(&[("plain", Uint8Array::from(key.reveal().reveal().as_slice()).into())])
        .map_err(|_| StoreFault::Broken)?;
    idb.put_lock_record(RECORD, &plain).await?;
    Ok((key, Kept::Plain))
}

async fn open(record: &JsValue) -> Option<(VaultKey, Kept)> {
    let field = |name: &str| Reflect::get(record, &name.into()).ok();
    let bytes = |name: &str| field(name)?.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec());
    if let Some(plain) = bytes("plain") {
        return Some((VaultKey::from_bytes(plain.try_into().ok()?), Kept::Plain));
    }
    let wrapping: CryptoKey = field("key")?.dyn_into().ok()?;
    let (iv, sealed) = (bytes("iv")?, bytes("sealed")?);
    let opened = subtle()?.decrypt_with_object_and_u8_array(&algorithm(&iv).ok()?, &wrapping, &sealed).ok()?;
    let opened = buffer(opened).await.ok()?;
    let key = opened.to_vec().try_into().ok().map(VaultKey::from_bytes);
    // The browser's copy is wiped; the garbage collector may take its time.
    opened.fill(0, 0, opened.length());
    Some((key?, Kept::Wrapped))
}

async fn wrap(key: &VaultKey, iv: &[u8]) -> Result<JsValue, JsValue> {
    let subtle = subtle().ok_or(JsValue::UNDEFINED)?;
    let kind = record_of(&[("name", "AES-GCM".into()), ("length", 256.into())])?;
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let made = subtle.generate_key_with_object(kind.unchecked_ref(), false, &uses)?;
    let wrapping: CryptoKey = JsFuture::from(made).await?.dyn_into()?;
    let sealed = subtle.encrypt_with_object_and_u8_array(&algorithm(iv)?, &wrapping, key.reveal().reveal())?;
    record_of(&[
        ("key", wrapping.into()),
        ("iv", Uint8Array::from(iv).into()),
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
