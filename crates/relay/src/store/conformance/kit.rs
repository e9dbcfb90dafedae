//! Devices that make envelopes, links, and what is asked of a store again and again.

use std::sync::Arc;

use proto::{
    Appended, ChainId, Cursor, Envelope, EnvelopeKind, Hash, Header, LinkKind, NONCE_LEN, Response, SUITE, SpaceId,
    TokenHash, encode,
};

use super::Backend;
use crate::{
    Limits,
    store::{Access, Incoming, NewLink, Placed, Posting, Store, Write},
};

pub(super) const LIMITS: fn() -> Limits = Limits::off;
/// When links are posted here.
pub(super) const NOW_MS: u64 = 1_700_000_000_000;

/// A device's side of one chain.
#[derive(Clone)]
pub(super) struct Device {
    pub(super) access: Access,
    pub(super) chain: ChainId,
    pub(super) seq: u64,
    pub(super) prev: Hash,
}

impl Device {
    pub(super) fn new(space: u8, name: u8) -> Self {
        let (space, chain) = (SpaceId::from([space; 32]), ChainId::from([name; 16]));
        Self { access: Access { space, token: token(name) }, chain, seq: 0, prev: Envelope::first_prev(space, chain) }
    }

    /// The chain's next envelope, of `size` bytes.
    pub(super) fn next(&mut self, size: usize) -> Incoming {
        self.next_in(0, size)
    }

    pub(super) fn next_in(&mut self, epoch: u64, size: usize) -> Incoming {
        self.seq += 1;
        let (chain, env_seq, prev) = (self.chain, self.seq, self.prev);
        let header =
            Header { suite: SUITE, space: self.access.space, epoch, chain, env_seq, prev, kind: EnvelopeKind::Events };
        let bytes = [self.access.token.as_bytes().as_slice(), &env_seq.to_be_bytes()].concat();
        let bytes: Vec<u8> = bytes.into_iter().cycle().take(size).collect();
        self.sent(header, bytes)
    }

    /// The chain's next envelope in its true form, with so many bytes of ciphertext.
    pub(super) fn sealed(&mut self, size: usize) -> Incoming {
        let next = self.next(0);
        let (nonce, ct) = ([7; NONCE_LEN].into(), vec![9; size].into());
        self.sent(next.header, Envelope { header: encode(&next.header).into(), nonce, ct, stands_for: None }.to_bytes())
    }

    /// What is put in the place of one of the chain's envelopes, with so many bytes of ciphertext.
    pub(super) fn amended(of: &Incoming, size: usize) -> Incoming {
        let (nonce, ct) = ([8; NONCE_LEN].into(), vec![8; size].into());
        let envelope = Envelope { header: encode(&of.header).into(), nonce, ct, stands_for: Some(of.hash) };
        Incoming { header: of.header, hash: of.hash, bytes: envelope.to_bytes().into() }
    }

    fn sent(&mut self, header: Header, bytes: Vec<u8>) -> Incoming {
        self.prev = Envelope::hash(&bytes);
        Incoming { header, hash: self.prev, bytes: bytes.into() }
    }
}

pub(super) fn token(name: u8) -> TokenHash {
    TokenHash::from([name; 32])
}

pub(super) fn link(height: u64, kind: LinkKind, epoch: u64, prev: Option<&NewLink>) -> NewLink {
    // Real bytes: a backend may read its links again.
    use minicbor::bytes::{ByteArray, ByteVec};
    let body = proto::LinkBody {
        suite: SUITE,
        space: prev.map(|_| SpaceId::from([1; 32])),
        height,
        prev: prev.map(|prev| prev.hash),
        kind,
        members: Vec::new(),
        cuts: Vec::new(),
        epoch,
        commit: Hash::from([0; 32]),
        boxes: Vec::new(),
        older: None,
        root: None,
        void_from: None,
    };
    let signature = proto::Signature { signer: ByteArray::from([0; 32]), signature: ByteArray::from([0; 64]) };
    let link = proto::Link { body: ByteVec::from(proto::encode(&body)), signatures: vec![signature] };
    NewLink { bytes: link.to_bytes(), hash: link.hash(), height, prev: body.prev, kind, epoch }
}

pub(super) fn genesis() -> NewLink {
    link(0, LinkKind::Genesis, 0, None)
}

/// A copy: writes take what they are given.
pub(super) fn again(link: &NewLink) -> NewLink {
    let NewLink { bytes, hash, height, prev, kind, epoch } = link;
    NewLink { bytes: bytes.clone(), hash: *hash, height: *height, prev: *prev, kind: *kind, epoch: *epoch }
}

/// Posts a link alone.
pub(super) fn post(access: Access, link: &NewLink) -> Write {
    post_with(access, link, None, None)
}

/// Posts a link with what is to change with it.
pub(super) fn post_with(
    access: Access,
    link: &NewLink,
    tokens: Option<Vec<TokenHash>>,
    locator: Option<Hash>,
) -> Write {
    Write::PostLink { access, posting: Posting { link: again(link), tokens, locator }, now_ms: NOW_MS }
}

pub(super) fn copy(envelope: &Incoming) -> Incoming {
    Incoming { header: envelope.header, hash: envelope.hash, bytes: envelope.bytes.clone() }
}

pub(super) fn open(backend: &impl Backend) -> Arc<dyn Store> {
    backend.open(&LIMITS(), Arc::new(|_| {}))
}

/// A shared space with Mara's and Tom's phones.
pub(super) async fn couple(store: &dyn Store, space: u8) -> (Device, Device) {
    let (mara, tom) = (Device::new(space, 1), Device::new(space, 2));
    let tokens = vec![mara.access.token, tom.access.token];
    let founded = store.write(Write::Register { space: mara.access.space, genesis: genesis(), tokens }).await;
    assert_eq!(founded, Response::Registered);
    (mara, tom)
}

/// An own space with Mara's phone.
pub(super) async fn alone(store: &dyn Store, space: u8) -> Device {
    let mara = Device::new(space, 1);
    let tokens = vec![mara.access.token];
    let founded = store.write(Write::Register { space: mara.access.space, genesis: genesis(), tokens }).await;
    assert_eq!(founded, Response::Registered);
    mara
}

pub(super) async fn append(store: &dyn Store, access: Access, envelopes: Vec<Incoming>) -> Vec<Appended> {
    match store.write(Write::Append { access, envelopes: envelopes.into_iter().map(Ok).collect() }).await {
        Response::Appended(answers) => answers,
        other => panic!("an append was answered by {other:?}"),
    }
}

/// Appends one envelope that must find its place.
pub(super) async fn say(store: &dyn Store, device: &mut Device) -> u64 {
    let envelope = device.next(700);
    match append(store, device.access, vec![envelope]).await.as_slice() {
        [Appended::At(position)] => *position,
        other => panic!("an append was answered by {other:?}"),
    }
}

pub(super) async fn positions(store: &dyn Store, space: SpaceId, mut after: Option<Cursor>, room: usize) -> Vec<u64> {
    let mut positions = Vec::new();
    loop {
        let page = store.page(space, after, room).await.unwrap_or_else(|code| panic!("{}", code.name()));
        positions.extend(page.items.iter().map(|item| item.position));
        after = cursor(after, &page.items);
        if !page.more {
            return positions;
        }
    }
}

/// The cursor of whoever stood at `before` and read these.
pub(super) fn cursor(before: Option<Cursor>, items: &[Placed]) -> Option<Cursor> {
    Cursor::through(before, items.iter().map(|item| &item.bytes[..]))
}
