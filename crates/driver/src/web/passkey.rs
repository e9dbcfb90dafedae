//! Passkeys whose PRF gives a secret for a salt (WebAuthn 3, 10.1.4). The browser asks the person; what goes wrong there,
//! and what an authenticator cannot do, is told apart by nobody: then there is no secret.

use crypto::Secret;
use js_sys::{Array, ArrayBuffer, Function, Object, Promise, Reflect, Uint8Array};
use rand_core::CryptoRng;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::SystemRng;

/// How long the browser waits for the person, in milliseconds.
const PATIENCE_MS: u32 = 120_000;
/// Signatures that an authenticator may make, by COSE's numbers: ES256, EdDSA, RS256. None of them is ever checked.
const ALGORITHMS: [i32; 3] = [-7, -8, -257];

/// Whether this browser knows passkeys at all. Whether an authenticator has a PRF shows only when one is made.
pub fn passkeys_possible() -> bool {
    web_sys::window().is_some_and(|window| Reflect::has(&window, &"PublicKeyCredential".into()).unwrap_or(false))
}

/// Makes a passkey under this name, and gives its credential's id with what its PRF gives for the salt.
pub(super) async fn make(name: &str, salt: &[u8; 32], rng: &mut dyn CryptoRng) -> Option<(Vec<u8>, Secret<32>)> {
    let mut user = [0; 16];
    rng.fill_bytes(&mut user);
    let kinds: Array = ALGORITHMS
        .iter()
        .map(|&algorithm| object(&[("type", "public-key".into()), ("alg", algorithm.into())]))
        .collect::<Option<_>>()?;
    let options = object(&[
        ("rp", object(&[("name", name.into())])?),
        ("user", object(&[("id", bytes(&user)), ("name", name.into()), ("displayName", name.into())])?),
        ("challenge", challenge(rng)),
        ("pubKeyCredParams", kinds.into()),
        ("authenticatorSelection", object(&[("userVerification", "required".into())])?),
        ("timeout", PATIENCE_MS.into()),
        ("extensions", object(&[("prf", object(&[("eval", eval(salt)?)])?)])?),
    ])?;
    let made = call("create", &options).await?;
    let credential = Uint8Array::new(&get(&made, "rawId")?.dyn_into::<ArrayBuffer>().ok()?.into()).to_vec();
    match secret(&made) {
        Some(secret) => Some((credential, secret)),
        // Many authenticators give it only when they are asked for what they hold.
        None => ask([(credential.as_slice(), salt)].into_iter()).await,
    }
}

/// Asks for one of these passkeys, and gives the id of the one that came with what its PRF gave for its salt.
pub(super) async fn ask<'a>(passkeys: impl Iterator<Item = (&'a [u8], &'a [u8; 32])>) -> Option<(Vec<u8>, Secret<32>)> {
    let (allowed, salts) = (Array::new(), Object::new());
    for (credential, salt) in passkeys {
        allowed.push(&object(&[("type", "public-key".into()), ("id", bytes(credential))])?);
        Reflect::set(&salts, &base64url(credential)?.into(), &eval(salt)?).ok()?;
    }
    let options = object(&[
        ("challenge", challenge(&mut SystemRng::new().ok()?)),
        ("allowCredentials", allowed.into()),
        ("userVerification", "required".into()),
        ("timeout", PATIENCE_MS.into()),
        ("extensions", object(&[("prf", object(&[("evalByCredential", salts.into())])?)])?),
    ])?;
    let given = call("get", &options).await?;
    let credential = Uint8Array::new(&get(&given, "rawId")?.dyn_into::<ArrayBuffer>().ok()?.into()).to_vec();
    Some((credential, secret(&given)?))
}

/// `navigator.credentials[method]({ publicKey: options })`.
async fn call(method: &str, options: &JsValue) -> Option<JsValue> {
    let credentials = get(&web_sys::window()?.navigator(), "credentials")?;
    let method: Function = get(&credentials, method)?.dyn_into().ok()?;
    let asked = method.call1(&credentials, &object(&[("publicKey", options.clone())])?).ok()?;
    let answer = JsFuture::from(asked.dyn_into::<Promise>().ok()?).await.ok()?;
    (!answer.is_null()).then_some(answer)
}

/// What the PRF gave, if it gave something.
fn secret(credential: &JsValue) -> Option<Secret<32>> {
    let results: Function = get(credential, "getClientExtensionResults")?.dyn_into().ok()?;
    let results = results.call0(credential).ok()?;
    let first = get(&get(&get(&results, "prf")?, "results")?, "first")?.dyn_into::<ArrayBuffer>().ok()?;
    let first = Uint8Array::new(&first);
    let secret = first.to_vec().try_into().ok().map(Secret::from_bytes);
    first.fill(0, 0, first.length());
    secret
}

/// Nobody checks the signature, so the challenge proves nothing; it is random as the browser expects it.
fn challenge(rng: &mut dyn CryptoRng) -> JsValue {
    let mut challenge = [0; 32];
    rng.fill_bytes(&mut challenge);
    bytes(&challenge)
}

fn eval(salt: &[u8; 32]) -> Option<JsValue> {
    object(&[("first", bytes(salt))])
}

fn base64url(bytes: &[u8]) -> Option<String> {
    let binary: String = bytes.iter().copied().map(char::from).collect();
    let text = web_sys::window()?.btoa(&binary).ok()?;
    Some(text.replace('+', "-").replace('/', "_").trim_end_matches('=').to_owned())
}

fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

fn object(fields: &[(&str, JsValue)]) -> Option<JsValue> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &(*name).into(), value).ok()?;
    }
    Some(object.into())
}
