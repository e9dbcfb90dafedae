//! What it takes to forge: keys out of a device's vault, signatures under any label, seals around anything.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use crypto::{Content, EpochKey, Identity, KeyRing, Plain, Sigchain};
use ed25519_dalek::{Signer, SigningKey};
use engine::Key;
use minicbor::{
    Decode, Encode,
    bytes::{ByteArray, ByteVec},
};
use proto::{
    ChainId, EntityId, Envelope, Hash, Header, Link, LinkBody, MemberId, Raw, Signature, SpaceId, decode, encode,
    labelled,
};

use super::Broken;
use crate::device::Device;

/// What a device's vault has of a space.
#[derive(Decode)]
#[cbor(map)]
pub(super) struct Keys {
    #[n(3)]
    pub(super) me: MemberId,
    #[n(4)]
    pub(super) identity: Identity,
    #[n(5)]
    pub(super) sigchain: Sigchain,
    #[n(6)]
    pub(super) ring: KeyRing,
    #[n(10)]
    pub(super) chain: ChainId,
}

/// An event's outside.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub(super) struct Event {
    #[n(1)]
    pub(super) meta: ByteVec,
    #[n(2)]
    pub(super) salt: Option<ByteArray<16>>,
    #[n(3)]
    pub(super) body: Option<ByteVec>,
}

/// What stays of an event for ever.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub(super) struct Meta {
    #[n(1)]
    pub(super) seq: u64,
    #[n(2)]
    pub(super) prev: Hash,
    #[n(3)]
    pub(super) seen: Raw,
    #[n(4)]
    pub(super) lamport: u64,
    #[n(5)]
    pub(super) wall_ms: i64,
    #[n(6)]
    pub(super) offset_min: i16,
    #[n(7)]
    pub(super) day: i32,
    #[n(8)]
    pub(super) entity: EntityId,
    #[n(9)]
    pub(super) commit: Hash,
    #[n(10)]
    pub(super) link_head: Hash,
}

/// The two secrets of an identity.
#[derive(Decode)]
#[cbor(map)]
struct Secrets {
    #[n(1)]
    sign: ByteArray<32>,
}

impl Keys {
    /// Reads a device's vault.
    pub(super) fn of(device: &Device, space: SpaceId) -> Result<Self, Broken> {
        let record = device.vault.get(&Key(format!("space/{}", space.hex())));
        record.and_then(|bytes| decode("space", bytes).ok()).ok_or(Broken::NoStory("keys of a space"))
    }

    /// The newest epoch's key.
    pub(super) fn key(&self) -> Result<&EpochKey, Broken> {
        self.ring.newest().map(|(_, key)| key).ok_or(Broken::NoStory("a key"))
    }

    /// Opens an envelope with the space's keys.
    pub(super) fn open(&self, envelope: &[u8]) -> Result<(Header, Plain), Broken> {
        match crypto::open(&self.ring, envelope).map(|opened| (opened.header, opened.content)) {
            Ok((header, Content::Events(plain))) => Ok((header, plain)),
            _ => Err(Broken::NoStory("an envelope that opens")),
        }
    }
}

/// Signs under any label.
pub(super) fn sign(by: &Identity, label: &str, message: &[u8]) -> Result<[u8; 64], Broken> {
    let secrets: Secrets = decode("identity", &encode(by)).map_err(|_| Broken::NoStory("an identity"))?;
    let signed = [format!("leeward v1 {label}\0").as_bytes(), message].concat();
    Ok(SigningKey::from_bytes(&secrets.sign).sign(&signed).to_bytes())
}

/// A link with this body, signed by these under any label, however wrong it is.
pub(super) fn link(body: &LinkBody, label: &str, by: &[&Identity]) -> Result<Vec<u8>, Broken> {
    let body = encode(body);
    let mut signatures = Vec::new();
    for identity in by {
        signatures.push(Signature { signer: identity.public().ed, signature: sign(identity, label, &body)?.into() });
    }
    Ok(Link { body: body.into(), signatures }.to_bytes())
}

/// Seals anything, padded however it comes.
pub(super) fn seal(key: &EpochKey, header: &Header, padded: &[u8]) -> Result<Vec<u8>, Broken> {
    let key = labelled("envelope key", &(key.reveal(), header.space, header.chain));
    let header = encode(header);
    let aad = [b"leeward v1 envelope\0", header.as_slice()].concat();
    let nonce = [7; 24];
    let ct = XChaCha20Poly1305::new(key.as_bytes().into())
        .encrypt(&XNonce::from(nonce), Payload { msg: padded, aad: &aad })
        .map_err(|_| Broken::NoStory("a seal"))?;
    Ok(Envelope { header: header.into(), nonce: nonce.into(), ct: ct.into(), stands_for: None }.to_bytes())
}

/// The same events with one's meta changed.
pub(super) fn with_meta(plain: &Plain, at: usize, change: impl FnOnce(&mut Meta)) -> Result<Plain, Broken> {
    const FAULT: Broken = Broken::NoStory("an event");
    let mut plain = plain.clone();
    let bytes = plain.events.get_mut(at).ok_or(FAULT)?;
    let mut event: Event = decode("event", bytes).map_err(|_| FAULT)?;
    let mut meta: Meta = decode("meta", &event.meta).map_err(|_| FAULT)?;
    change(&mut meta);
    event.meta = encode(&meta).into();
    *bytes = encode(&event).into();
    Ok(plain)
}

/// The same events with a sound signature of their head, by who has the keys.
pub(super) fn signed(keys: &Keys, space: SpaceId, chain: ChainId, plain: Plain) -> Result<Plain, Broken> {
    const FAULT: Broken = Broken::NoStory("an event");
    let event: Event = decode("event", plain.events.last().ok_or(FAULT)?).map_err(|_| FAULT)?;
    let meta: Meta = decode("meta", &event.meta).map_err(|_| FAULT)?;
    let last_hash = labelled("event", &(space, chain, &event.meta));
    let head = encode(&(space, chain, plain.signer, plain.generation, meta.seq, last_hash));
    Ok(Plain { sig: sign(&keys.identity, "head", &head)?.into(), ..plain })
}
