use std::{fmt, mem};

use argon2::{Algorithm, Argon2, Params, Version};
use minicbor::{
    Decode, Encode,
    bytes::{ByteArray, ByteVec},
};
use proto::{Malformed, NONCE_LEN, decode, encode};
use rand_core::CryptoRng;
use zeroize::Zeroize;

use crate::{Secret, VaultKey, aead, secret::derive};

/// What one guess at a passphrase costs (Argon2id, RFC 9106, one lane).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB: 19 MiB to 128 MiB.
    pub memory_kib: u32,
    /// Passes over it: 1 to 8.
    pub passes: u32,
}

impl Cost {
    /// What locks are set with: memory and passes of the second recommended option of RFC 9106, section 4, in one lane,
    /// because a page has one thread; more than three times the work of the least that OWASP's password storage sheet
    /// names (19 MiB, 2 passes).
    ///
    /// Measured in the app's own module (release, Chromium 156, one core of a server, twelve times): 256 to 291 ms of the
    /// main thread's processor time from pressing the button until the app stands, of which nearly all is this. A phone
    /// that is six times slower takes less than two seconds.
    pub const USUAL: Self = Self { memory_kib: 64 * 1024, passes: 3 };

    /// The least memory in KiB; less is refused when a lock is read.
    pub const MIN_MEMORY_KIB: u32 = 19 * 1024;
    /// The most memory in KiB, so that a damaged lock asks no device for more than it has.
    pub const MAX_MEMORY_KIB: u32 = 128 * 1024;
    /// The most passes.
    pub const MAX_PASSES: u32 = 8;

    fn checked(self) -> Result<Self, LockFault> {
        let memory = (Self::MIN_MEMORY_KIB..=Self::MAX_MEMORY_KIB).contains(&self.memory_kib);
        let passes = (1..=Self::MAX_PASSES).contains(&self.passes);
        if memory && passes { Ok(self) } else { Err(LockFault::Cost(self)) }
    }
}

/// Why a lock does not open, or cannot be read or set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockFault {
    /// The passphrase or the passkey is another; or what is sealed was altered, which looks the same.
    Wrong,
    /// No such passkey opens this lock.
    UnknownPasskey,
    /// More passkeys, or a longer name of one, than a lock holds.
    TooMany,
    /// The cost is outside of what is allowed.
    Cost(Cost),
    /// The device does not give the memory that the cost asks for.
    NoMemory,
    /// Not a lock.
    Malformed(Malformed),
}

impl fmt::Display for LockFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wrong => f.write_str("this does not open the lock"),
            Self::Malformed(malformed) => malformed.fmt(f),
            other => write!(f, "the lock cannot be used: {other:?}"),
        }
    }
}

impl std::error::Error for LockFault {}

/// A vault's key, sealed under a passphrase, and beside that under any number of passkeys up to
/// [`Lock::MAX_PASSKEYS`]. There is no lock with passkeys alone.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Lock {
    #[n(1)]
    memory_kib: u32,
    #[n(2)]
    passes: u32,
    #[n(3)]
    salt: ByteArray<16>,
    #[n(4)]
    sealed: ByteArray<SEALED_LEN>,
    #[n(5)]
    passkeys: Vec<Passkey>,
}

/// One more way to the same key: what a WebAuthn authenticator's PRF gives for the salt.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
struct Passkey {
    #[n(1)]
    credential: ByteVec,
    #[n(2)]
    salt: ByteArray<32>,
    #[n(3)]
    sealed: ByteArray<SEALED_LEN>,
}

/// Nonce, the key, and the tag.
const SEALED_LEN: usize = NONCE_LEN + 32 + 16;

impl Lock {
    /// How many passkeys a lock holds.
    pub const MAX_PASSKEYS: usize = 8;
    /// The longest id of a credential in bytes (WebAuthn 3, 4).
    pub const MAX_CREDENTIAL: usize = 1023;

    /// Seals the key under a passphrase: its bytes as UTF-8, which the caller has normalized (NFKC), so that two
    /// keyboards give the same.
    pub fn set(key: &VaultKey, passphrase: &str, cost: Cost, rng: &mut dyn CryptoRng) -> Result<Self, LockFault> {
        let cost = cost.checked()?;
        let mut salt = [0; 16];
        rng.fill_bytes(&mut salt);
        let sealed = seal(&stretched(passphrase, &salt, cost)?, b"", key, rng).into();
        let Cost { memory_kib, passes } = cost;
        Ok(Self { memory_kib, passes, salt: salt.into(), sealed, passkeys: Vec::new() })
    }

    /// The key, if this is the passphrase. Takes as long as its cost says.
    pub fn open(&self, passphrase: &str) -> Result<VaultKey, LockFault> {
        open(&stretched(passphrase, &self.salt, self.cost())?, b"", &self.sealed)
    }

    /// The same lock under another passphrase; its passkeys stay. The key is one that [`Self::open`] gave.
    pub fn change(
        &self,
        key: &VaultKey,
        passphrase: &str,
        cost: Cost,
        rng: &mut dyn CryptoRng,
    ) -> Result<Self, LockFault> {
        Ok(Self { passkeys: self.passkeys.clone(), ..Self::set(key, passphrase, cost, rng)? })
    }

    /// Seals the key also under what a passkey's PRF gave for the salt. A credential that is there already is replaced.
    pub fn add_passkey(
        &mut self,
        key: &VaultKey,
        credential: Vec<u8>,
        salt: [u8; 32],
        prf: &Secret<32>,
        rng: &mut dyn CryptoRng,
    ) -> Result<(), LockFault> {
        self.passkeys.retain(|passkey| *passkey.credential != credential);
        if self.passkeys.len() >= Self::MAX_PASSKEYS || credential.len() > Self::MAX_CREDENTIAL {
            return Err(LockFault::TooMany);
        }
        let sealed = seal(&derive("lock passkey", &(prf,)), &credential, key, rng).into();
        self.passkeys.push(Passkey { credential: credential.into(), salt: salt.into(), sealed });
        Ok(())
    }

    /// The key, from what a passkey's PRF gave for its salt.
    pub fn open_with_passkey(&self, credential: &[u8], prf: &Secret<32>) -> Result<VaultKey, LockFault> {
        let passkey = self.passkeys.iter().find(|passkey| **passkey.credential == *credential);
        let passkey = passkey.ok_or(LockFault::UnknownPasskey)?;
        open(&derive("lock passkey", &(prf,)), credential, &passkey.sealed)
    }

    /// Forgets all passkeys: only the passphrase opens it from here on.
    pub fn forget_passkeys(&mut self) {
        self.passkeys.clear();
    }

    /// The credentials that open it, each with the salt to ask its PRF for.
    pub fn passkeys(&self) -> impl Iterator<Item = (&[u8], &[u8; 32])> {
        self.passkeys.iter().map(|passkey| (passkey.credential.as_slice(), &*passkey.salt))
    }

    /// What a guess at its passphrase costs.
    pub fn cost(&self) -> Cost {
        Cost { memory_kib: self.memory_kib, passes: self.passes }
    }

    /// Deterministic CBOR. It is safe to store: without the passphrase or a passkey it gives nothing.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }

    /// Reads what [`Self::to_bytes`] wrote. Costs and counts out of bounds are refused before anything is spent.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LockFault> {
        let lock: Self = decode("lock", bytes).map_err(LockFault::Malformed)?;
        lock.cost().checked()?;
        let long = lock.passkeys.iter().any(|passkey| passkey.credential.len() > Self::MAX_CREDENTIAL);
        if long || lock.passkeys.len() > Self::MAX_PASSKEYS { Err(LockFault::TooMany) } else { Ok(lock) }
    }
}

/// `D("lock passphrase", [Argon2id(passphrase, salt)])`.
fn stretched(passphrase: &str, salt: &[u8; 16], cost: Cost) -> Result<Secret<32>, LockFault> {
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(32)).map_err(|_| LockFault::Cost(cost))?;
    let mut out = [0; 32];
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    // All else that it could refuse was checked: what is left is memory.
    argon2.hash_password_into(passphrase.as_bytes(), salt, &mut out).map_err(|_| LockFault::NoMemory)?;
    let stretched = Secret::from_bytes(mem::take(&mut out));
    out.zeroize();
    Ok(derive("lock passphrase", &(&stretched,)))
}

fn seal(under: &Secret<32>, credential: &[u8], key: &VaultKey, rng: &mut dyn CryptoRng) -> [u8; SEALED_LEN] {
    let nonce = aead::nonce(rng);
    let ct = aead::seal(under, &nonce, &aad(credential), key.reveal().reveal());
    let mut sealed = [0; SEALED_LEN];
    sealed[..NONCE_LEN].copy_from_slice(&nonce);
    sealed[NONCE_LEN..].copy_from_slice(&ct);
    sealed
}

fn open(under: &Secret<32>, credential: &[u8], sealed: &[u8; SEALED_LEN]) -> Result<VaultKey, LockFault> {
    let (nonce, ct) = sealed.split_first_chunk::<NONCE_LEN>().ok_or(LockFault::Wrong)?;
    let mut plain = aead::open(under, nonce, &aad(credential), ct).ok_or(LockFault::Wrong)?;
    let key = plain.as_slice().try_into().map(VaultKey::from_bytes).map_err(|_| LockFault::Wrong);
    plain.zeroize();
    key
}

fn aad(credential: &[u8]) -> Vec<u8> {
    encode(&("leeward v1 lock", ByteVec::from(credential.to_vec())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Seeded;

    /// The least that is allowed, so that tests are quick.
    const LEAST: Cost = Cost { memory_kib: Cost::MIN_MEMORY_KIB, passes: 1 };

    fn set() -> (VaultKey, Lock, Seeded) {
        let mut rng = Seeded::of("Mara sets a lock");
        let key = VaultKey::generate(&mut rng);
        let lock = Lock::set(&key, "the heron on the breakwater", LEAST, &mut rng).expect("set");
        (key, lock, rng)
    }

    #[test]
    fn mara_opens_it_and_a_guess_does_not() {
        let (key, lock, _) = set();
        assert_eq!(lock.open("the heron on the breakwater"), Ok(key));
        assert_eq!(lock.open("The heron on the breakwater"), Err(LockFault::Wrong));
        assert_eq!(lock.open(""), Err(LockFault::Wrong));
    }

    #[test]
    fn a_new_passphrase_ends_the_old_one_and_keeps_the_passkey() {
        let (key, mut lock, mut rng) = set();
        let prf = Secret::generate(&mut rng);
        lock.add_passkey(&key, b"her phone".to_vec(), [3; 32], &prf, &mut rng).expect("room");
        let changed = lock.change(&key, "two herons", LEAST, &mut rng).expect("changed");
        assert_eq!(changed.open("the heron on the breakwater"), Err(LockFault::Wrong));
        assert_eq!(changed.open("two herons").as_ref(), Ok(&key));
        assert_eq!(changed.open_with_passkey(b"her phone", &prf), Ok(key));
    }

    #[test]
    fn a_passkey_opens_it_and_another_or_a_forgotten_one_does_not() {
        let (key, mut lock, mut rng) = set();
        let (hers, his) = (Secret::generate(&mut rng), Secret::generate(&mut rng));
        lock.add_passkey(&key, b"hers".to_vec(), [1; 32], &hers, &mut rng).expect("room");
        lock.add_passkey(&key, b"also hers".to_vec(), [2; 32], &hers, &mut rng).expect("room");
        assert_eq!(lock.open_with_passkey(b"hers", &hers), Ok(key.clone()));
        assert_eq!(lock.open_with_passkey(b"hers", &his), Err(LockFault::Wrong));
        assert_eq!(lock.open_with_passkey(b"his", &his), Err(LockFault::UnknownPasskey));
        // What is sealed for one credential does not open under another's name.
        let sealed = lock.passkeys[0].sealed;
        lock.passkeys[1].sealed = sealed;
        assert_eq!(lock.open_with_passkey(b"also hers", &hers), Err(LockFault::Wrong));
        lock.forget_passkeys();
        assert_eq!(lock.open_with_passkey(b"hers", &hers), Err(LockFault::UnknownPasskey));
        assert_eq!(lock.open("the heron on the breakwater"), Ok(key));
    }

    #[test]
    fn a_lock_holds_eight_passkeys_and_no_endless_names() {
        let (key, mut lock, mut rng) = set();
        let prf = Secret::generate(&mut rng);
        for at in 0..8 {
            assert_eq!(lock.add_passkey(&key, vec![at], [0; 32], &prf, &mut rng), Ok(()));
        }
        assert_eq!(lock.add_passkey(&key, vec![7], [0; 32], &prf, &mut rng), Ok(()), "the same one again");
        assert_eq!(lock.add_passkey(&key, vec![8], [0; 32], &prf, &mut rng), Err(LockFault::TooMany));
        lock.forget_passkeys();
        assert_eq!(lock.add_passkey(&key, vec![8; 1024], [0; 32], &prf, &mut rng), Err(LockFault::TooMany));
    }

    #[test]
    fn a_damaged_lock_is_refused_before_it_costs_anything() {
        let (_, lock, _) = set();
        for (memory_kib, passes) in
            [(u32::MAX, 1), (Cost::MIN_MEMORY_KIB - 1, 1), (LEAST.memory_kib, 0), (LEAST.memory_kib, 9)]
        {
            let bytes = Lock { memory_kib, passes, ..lock.clone() }.to_bytes();
            assert_eq!(Lock::from_bytes(&bytes), Err(LockFault::Cost(Cost { memory_kib, passes })));
        }
        let bytes = lock.to_bytes();
        for end in 0..bytes.len() {
            assert!(matches!(Lock::from_bytes(&bytes[..end]), Err(LockFault::Malformed(_))), "cut after {end} bytes");
        }
        assert_eq!(Lock::from_bytes(&bytes), Ok(lock.clone()));
        let mut altered = lock;
        altered.sealed[30] ^= 1;
        assert_eq!(altered.open("the heron on the breakwater"), Err(LockFault::Wrong));
    }
}
