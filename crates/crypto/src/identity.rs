use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, PskBundle, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256,
    kem::X25519HkdfSha256,
};
use minicbor::{Decode, Decoder, Encode, Encoder, bytes::ByteArray, encode::Write};
use proto::{Member, MemberId};
use rand_core::CryptoRng;

use crate::{EpochKey, Secret, secret::derive};

/// The two public keys of a device, a person or a recovery root.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct PublicKeys {
    /// Ed25519, for signatures.
    #[n(0)]
    pub ed: ByteArray<32>,
    /// X25519, for boxes.
    #[n(1)]
    pub x: ByteArray<32>,
}

/// A signing key and a sealing key, with their public halves.
///
/// In CBOR: `{1 Ed25519 seed, 2 X25519 private key}`, both byte strings of 32.
#[derive(Clone)]
pub struct Identity {
    sign: SigningKey,
    seal: Secret<32>,
    public: PublicKeys,
}

impl Identity {
    /// A new device's keys.
    pub fn generate(rng: &mut dyn CryptoRng) -> Self {
        Self::of_seeds(&Secret::generate(rng), &Secret::generate(rng))
    }

    /// A person's keys in a shared space, from the own space's epoch key: every device of the
    /// person derives the same, and removing a device renews them. `pair_id` is random and kept in
    /// the own space; the keys' generation is the own epoch.
    pub fn of_person(own: &EpochKey, pair_id: &[u8; 16]) -> Self {
        let input = (own.reveal(), ByteArray::from(*pair_id));
        Self::of_seeds(&derive("person sign", &input), &derive("person seal", &input))
    }

    /// The recovery root's keys, from the recovery words' entropy.
    pub fn of_root(entropy: &Secret<32>) -> Self {
        Self::of_seeds(&derive("root sign", &(entropy,)), &derive("root seal", &(entropy,)))
    }

    /// The public halves.
    pub fn public(&self) -> PublicKeys {
        self.public
    }

    /// This identity as a member of a space.
    pub fn member(&self, id: MemberId, generation: u64) -> Member {
        Member { id, generation, ed: self.public.ed, x: self.public.x }
    }

    /// Signs `label 00 message`.
    pub(crate) fn sign(&self, label: &str, message: &[u8]) -> [u8; 64] {
        self.sign.sign(&signed_bytes(label, message)).to_bytes()
    }

    /// Opens an HPKE base-mode ciphertext that was sealed to this identity.
    pub(crate) fn open(&self, info: &[u8], enc: &[u8; 32], ct: &[u8]) -> Option<Vec<u8>> {
        self.hpke_open(&OpModeR::Base, info, enc, ct, &[])
    }

    /// Seals in HPKE `mode_auth_psk` to `to`, from this identity.
    pub(crate) fn seal_auth_psk(
        &self,
        to: &[u8; 32],
        psk: Psk<'_>,
        info: &[u8],
        aad: &[u8],
        plain: &[u8],
        rng: &mut dyn CryptoRng,
    ) -> Option<([u8; 32], Vec<u8>)> {
        let pair = (private(&self.seal)?, public(&self.public.x)?);
        let bundle = PskBundle::new(psk.psk.reveal(), psk.id).ok()?;
        hpke_seal(&OpModeS::AuthPsk(pair, bundle), to, info, aad, plain, rng)
    }

    /// Opens what [`Self::seal_auth_psk`] of `from` sealed to this identity.
    pub(crate) fn open_auth_psk(
        &self,
        from: &[u8; 32],
        psk: Psk<'_>,
        info: &[u8],
        aad: &[u8],
        enc: &[u8; 32],
        ct: &[u8],
    ) -> Option<Vec<u8>> {
        let bundle = PskBundle::new(psk.psk.reveal(), psk.id).ok()?;
        self.hpke_open(&OpModeR::AuthPsk(public(from)?, bundle), info, enc, ct, aad)
    }

    fn hpke_open(
        &self,
        mode: &OpModeR<'_, X25519HkdfSha256>,
        info: &[u8],
        enc: &[u8; 32],
        ct: &[u8],
        aad: &[u8],
    ) -> Option<Vec<u8>> {
        let enc = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(enc).ok()?;
        let key = private(&self.seal)?;
        hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(mode, &key, &enc, info, ct, aad).ok()
    }

    fn of_seeds(sign: &Secret<32>, seal: &Secret<32>) -> Self {
        let (private, _) = X25519HkdfSha256::derive_keypair(seal.reveal());
        let mut bytes = private.to_bytes();
        let seal = Secret::from_bytes(bytes.into());
        zeroize::Zeroize::zeroize(bytes.as_mut_slice());
        Self::of_keys(sign, seal)
    }

    fn of_keys(sign: &Secret<32>, seal: Secret<32>) -> Self {
        let sign = SigningKey::from_bytes(sign.reveal());
        let x = x25519_dalek::PublicKey::from(&x25519_dalek::StaticSecret::from(*seal.reveal()));
        let public = PublicKeys { ed: sign.verifying_key().to_bytes().into(), x: x.to_bytes().into() };
        Self { sign, seal, public }
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").field("public", &self.public).finish_non_exhaustive()
    }
}

impl PartialEq for Identity {
    fn eq(&self, other: &Self) -> bool {
        self.sign == other.sign && self.seal == other.seal
    }
}

impl Eq for Identity {}

impl<C> Encode<C> for Identity {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), minicbor::encode::Error<W::Error>> {
        e.map(2)?.u8(1)?.bytes(self.sign.as_bytes())?.u8(2)?.bytes(self.seal.reveal())?.ok()
    }
}

impl<'b, C> Decode<'b, C> for Identity {
    fn decode(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Self, minicbor::decode::Error> {
        #[derive(Decode)]
        #[cbor(map)]
        struct Wire {
            #[n(1)]
            sign: Secret<32>,
            #[n(2)]
            seal: Secret<32>,
        }
        let wire: Wire = d.decode_with(ctx)?;
        Ok(Self::of_keys(&wire.sign, wire.seal))
    }
}

/// A pre-shared key and its name.
#[derive(Clone, Copy)]
pub(crate) struct Psk<'a> {
    pub(crate) psk: &'a Secret<32>,
    pub(crate) id: &'a [u8],
}

/// Checks an Ed25519 signature over `label 00 message` strictly (RFC 8032, and no weak keys).
pub(crate) fn verify(ed: &[u8; 32], label: &str, message: &[u8], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(ed)
        .is_ok_and(|key| key.verify_strict(&signed_bytes(label, message), &Signature::from_bytes(signature)).is_ok())
}

/// Whether both keys are of the kind that can be used: a strict Ed25519 point, an X25519 point
/// that contributes to a shared secret.
pub(crate) fn usable(ed: &[u8; 32], x: &[u8; 32]) -> bool {
    let probe = x25519_dalek::StaticSecret::from([1; 32]);
    let contributes = probe.diffie_hellman(&x25519_dalek::PublicKey::from(*x)).was_contributory();
    contributes && VerifyingKey::from_bytes(ed).is_ok_and(|key| !key.is_weak())
}

/// Seals in HPKE base mode. None if the receiver's key is not one that can be sealed to.
pub(crate) fn seal_base(
    to: &[u8; 32],
    info: &[u8],
    plain: &[u8],
    rng: &mut dyn CryptoRng,
) -> Option<([u8; 32], Vec<u8>)> {
    hpke_seal(&OpModeS::Base, to, info, &[], plain, rng)
}

fn hpke_seal(
    mode: &OpModeS<'_, X25519HkdfSha256>,
    to: &[u8; 32],
    info: &[u8],
    aad: &[u8],
    plain: &[u8],
    mut rng: &mut dyn CryptoRng,
) -> Option<([u8; 32], Vec<u8>)> {
    let (enc, ct) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        mode,
        &public(to)?,
        info,
        plain,
        aad,
        &mut rng,
    )
    .ok()?;
    Some((enc.to_bytes().into(), ct))
}

fn public(bytes: &[u8; 32]) -> Option<<X25519HkdfSha256 as Kem>::PublicKey> {
    Deserializable::from_bytes(bytes).ok()
}

fn private(secret: &Secret<32>) -> Option<<X25519HkdfSha256 as Kem>::PrivateKey> {
    Deserializable::from_bytes(secret.reveal()).ok()
}

fn signed_bytes(label: &str, message: &[u8]) -> Vec<u8> {
    let mut bytes = format!("leeward v1 {label}").into_bytes();
    bytes.push(0);
    bytes.extend_from_slice(message);
    bytes
}
