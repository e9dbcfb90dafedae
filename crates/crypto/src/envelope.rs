use std::fmt;

use minicbor::{
    Decode, Encode,
    bytes::{ByteArray, ByteVec},
};
use proto::{ChainId, Envelope, EnvelopeKind, Hash, Header, Malformed, MemberId, NONCE_LEN, SpaceId, decode, encode};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::{
    EpochKey, KeyRing, Secret, aead,
    padding::{pad, unpad},
    secret::derive,
};

/// New events of one chain, with the signature of its head after the last of them.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Plain {
    /// Each event's bytes, in order.
    #[n(1)]
    pub events: Vec<ByteVec>,
    /// The signer's generation.
    #[n(2)]
    pub generation: u64,
    /// Signature of the [`crate::Head`].
    #[n(3)]
    pub sig: ByteArray<64>,
    /// Who signed.
    #[n(4)]
    pub signer: MemberId,
}

/// Original events of any chains, with their authors' head signatures.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Bundle {
    /// One item a chain and head.
    #[n(1)]
    pub items: Vec<Bundled>,
}

/// Events of one chain up to a signed head.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct Bundled {
    /// The chain.
    #[n(0)]
    pub chain: ChainId,
    /// Who signed the head.
    #[n(1)]
    pub signer: MemberId,
    /// The signer's generation.
    #[n(2)]
    pub generation: u64,
    /// Sequence of the last event.
    #[n(3)]
    pub last_seq: u64,
    /// Signature of the [`crate::Head`].
    #[n(4)]
    pub sig: ByteArray<64>,
    /// Each event's bytes, in order.
    #[n(5)]
    pub events: Vec<ByteVec>,
}

/// An opened envelope. Its events count only once the head signature was verified
/// ([`crate::Sigchain::verify_head`]).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opened {
    /// The header, authenticated.
    pub header: Header,
    /// What was inside.
    pub content: Content,
}

/// What an envelope holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Content {
    /// New events of the header's chain.
    Events(Plain),
    /// Original events of any chains.
    Bundle(Bundle),
}

/// Why an envelope was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OpenFault {
    /// Not an envelope of this version.
    Malformed(Malformed),
    /// It belongs to another space.
    WrongSpace {
        /// The space it names.
        found: SpaceId,
    },
    /// The ring has no key of its epoch: links are missing, or it is older than this member may read.
    NoKey {
        /// The epoch it names.
        epoch: u64,
    },
    /// Header, nonce or ciphertext were altered, or it was sealed under another key.
    Tampered,
    /// Sealed by a member, but not padded as the protocol says.
    BadPadding,
    /// Sealed by a member, but what is inside has no known shape.
    BadContent(Malformed),
}

impl fmt::Display for OpenFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(malformed) | Self::BadContent(malformed) => malformed.fmt(f),
            Self::WrongSpace { found } => write!(f, "the envelope belongs to another space, {found:?}"),
            Self::NoKey { epoch } => write!(f, "there is no key for epoch {epoch}"),
            Self::Tampered => f.write_str("the envelope was altered, or sealed under another key"),
            Self::BadPadding => f.write_str("the envelope is not padded as the protocol says"),
        }
    }
}

impl std::error::Error for OpenFault {}

/// Seals new events: the envelope's bytes. The header's kind is set to [`EnvelopeKind::Events`].
pub fn seal(key: &EpochKey, header: &Header, plain: &Plain, rng: &mut dyn CryptoRng) -> Vec<u8> {
    seal_again(key, header, plain, aead::nonce(rng))
}

/// Seals the same events under the same header and nonce again: the same bytes, for who keeps the events and not
/// the envelope. A nonce belongs to one plaintext for ever: give the one that [`Envelope::nonce`] had, with
/// exactly what was sealed under it.
pub fn seal_again(key: &EpochKey, header: &Header, plain: &Plain, nonce: [u8; NONCE_LEN]) -> Vec<u8> {
    seal_content(key, Header { kind: EnvelopeKind::Events, ..*header }, encode(plain), nonce)
}

/// Seals a bundle: the envelope's bytes. The header's kind is set to [`EnvelopeKind::Bundle`].
pub fn seal_bundle(key: &EpochKey, header: &Header, bundle: &Bundle, rng: &mut dyn CryptoRng) -> Vec<u8> {
    seal_content(key, Header { kind: EnvelopeKind::Bundle, ..*header }, encode(bundle), aead::nonce(rng))
}

/// Seals the same bundle under the same header and nonce again; see [`seal_again`].
pub fn seal_bundle_again(key: &EpochKey, header: &Header, bundle: &Bundle, nonce: [u8; NONCE_LEN]) -> Vec<u8> {
    seal_content(key, Header { kind: EnvelopeKind::Bundle, ..*header }, encode(bundle), nonce)
}

/// Seals what stays of an envelope after something in it was erased, to be put in its place: the same header, and the hash
/// of the one that it stands for. The nonce must be a fresh one, since what it seals is new.
pub fn amend(key: &EpochKey, header: &Header, content: &Content, stands_for: Hash, nonce: [u8; NONCE_LEN]) -> Vec<u8> {
    let (kind, content) = match content {
        Content::Events(plain) => (EnvelopeKind::Events, encode(plain)),
        Content::Bundle(bundle) => (EnvelopeKind::Bundle, encode(bundle)),
    };
    let sealed = sealed(key, Header { kind, ..*header }, content, nonce);
    Envelope { stands_for: Some(stands_for), ..sealed }.to_bytes()
}

/// Opens an envelope of the ring's space with the ring's key of its epoch.
pub fn open(ring: &KeyRing, bytes: &[u8]) -> Result<Opened, OpenFault> {
    let (envelope, header) = Envelope::parse(bytes).map_err(OpenFault::Malformed)?;
    if header.space != ring.space() {
        return Err(OpenFault::WrongSpace { found: header.space });
    }
    let key = ring.key(header.epoch).ok_or(OpenFault::NoKey { epoch: header.epoch })?;
    open_parsed(key, &envelope, header)
}

/// Opens an envelope with one key. The caller compares the header's space and epoch with what it
/// expected; [`open`] does both.
pub fn open_with(key: &EpochKey, bytes: &[u8]) -> Result<Opened, OpenFault> {
    let (envelope, header) = Envelope::parse(bytes).map_err(OpenFault::Malformed)?;
    open_parsed(key, &envelope, header)
}

fn seal_content(key: &EpochKey, header: Header, content: Vec<u8>, nonce: [u8; NONCE_LEN]) -> Vec<u8> {
    sealed(key, header, content, nonce).to_bytes()
}

fn sealed(key: &EpochKey, header: Header, content: Vec<u8>, nonce: [u8; NONCE_LEN]) -> Envelope {
    let key = envelope_key(key, &header);
    let header = encode(&header);
    let padded = Zeroizing::new(pad(content));
    let ct = aead::seal(&key, &nonce, &aad(&header), &padded);
    Envelope { header: header.into(), nonce: nonce.into(), ct: ct.into(), stands_for: None }
}

fn open_parsed(key: &EpochKey, envelope: &Envelope, header: Header) -> Result<Opened, OpenFault> {
    let key = envelope_key(key, &header);
    let padded = aead::open(&key, &envelope.nonce, &aad(&envelope.header), &envelope.ct).ok_or(OpenFault::Tampered)?;
    let content = Zeroizing::new(unpad(padded).ok_or(OpenFault::BadPadding)?);
    let content = match header.kind {
        EnvelopeKind::Events => decode("plain", &content).map(Content::Events),
        EnvelopeKind::Bundle => decode("bundle", &content).map(Content::Bundle),
    };
    Ok(Opened { header, content: content.map_err(OpenFault::BadContent)? })
}

/// `D("envelope key", [epoch_key, space, chain])`.
fn envelope_key(key: &EpochKey, header: &Header) -> Secret<32> {
    derive("envelope key", &(key.reveal(), header.space, header.chain))
}

fn aad(header: &[u8]) -> Vec<u8> {
    let mut aad = b"leeward v1 envelope\0".to_vec();
    aad.extend_from_slice(header);
    aad
}
