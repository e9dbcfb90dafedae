use grammar::Day;
use minicbor::{
    Decode, Encode,
    bytes::{ByteArray, ByteVec},
};
use proto::{ChainId, EntityId, Hash, Malformed, MemberId, SpaceId, decode, encode, labelled};

use crate::{Now, model::Body};

/// Length of the salt that hides a body behind its commitment.
pub(crate) const SALT_LEN: usize = 16;

/// An event as it is sealed and stored. Salt and body are absent once it was erased.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct WireEvent {
    #[n(1)]
    pub(crate) meta: ByteVec,
    #[n(2)]
    pub(crate) salt: Option<ByteArray<SALT_LEN>>,
    #[n(3)]
    pub(crate) body: Option<ByteVec>,
}

/// What stays of an event for ever.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Meta {
    /// 1 for a chain's first event.
    #[n(1)]
    pub(crate) seq: u64,
    /// Hash of the chain's previous event.
    #[n(2)]
    pub(crate) prev: Hash,
    /// Heads of the other chains that the author had seen.
    #[n(3)]
    pub(crate) seen: Vec<Seen>,
    #[n(4)]
    pub(crate) lamport: u64,
    #[n(5)]
    pub(crate) wall_ms: i64,
    #[n(6)]
    pub(crate) offset_min: i16,
    /// The civil day where the author was.
    #[n(7)]
    pub(crate) day: Day,
    #[n(8)]
    pub(crate) entity: EntityId,
    /// `D("body", [salt, body])`.
    #[n(9)]
    pub(crate) commit: Hash,
    /// Hash of the newest link that the author knew.
    #[n(10)]
    pub(crate) link_head: Hash,
}

/// The head of a chain that an author had seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub(crate) struct Seen {
    #[n(0)]
    pub(crate) chain: ChainId,
    #[n(1)]
    pub(crate) seq: u64,
    #[n(2)]
    pub(crate) hash: Hash,
}

/// An event that was read and belongs to somebody.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Event {
    pub(crate) hash: Hash,
    pub(crate) by: MemberId,
    pub(crate) chain: ChainId,
    pub(crate) seq: u64,
    pub(crate) lamport: u64,
    pub(crate) wall_ms: i64,
    pub(crate) day: Day,
    pub(crate) entity: EntityId,
    pub(crate) body: Body,
    /// Heads of other chains that it names; the log takes them out and keeps them by chain.
    pub(crate) seen: Vec<Seen>,
}

/// Where an event stands in the one order that all devices agree on.
pub(crate) fn order(event: &Event) -> (u64, ChainId, u64) {
    (event.lamport, event.chain, event.seq)
}

/// An event's shape, before anybody vouches for it.
pub(crate) struct Unread {
    pub(crate) hash: Hash,
    pub(crate) meta: Meta,
    body: Body,
}

impl WireEvent {
    /// Writes an event down.
    pub(crate) fn author(meta_of: impl FnOnce(Hash) -> Meta, salt: [u8; SALT_LEN], body: &Body) -> Self {
        let body = ByteVec::from(body.to_bytes());
        let salt = ByteArray::from(salt);
        let meta = meta_of(commitment(&salt, &body));
        Self { meta: ByteVec::from(encode(&meta)), salt: Some(salt), body: Some(body) }
    }

    /// `D("event", [space, chain, meta])`, over the bytes as received.
    pub(crate) fn hash(&self, space: SpaceId, chain: ChainId) -> Hash {
        labelled("event", &(space, chain, &self.meta))
    }

    /// Reads the event and checks that its body is the one it committed to.
    pub(crate) fn read(&self, space: SpaceId, chain: ChainId) -> Result<Unread, Malformed> {
        const FAULT: Malformed = Malformed { what: "event" };
        let meta: Meta = decode("event meta", &self.meta)?;
        let body = match (&self.salt, &self.body) {
            (Some(salt), Some(body)) if commitment(salt, body) == meta.commit => Body::read(body),
            (None, None) => Body::Erased,
            _ => return Err(FAULT),
        };
        Ok(Unread { hash: self.hash(space, chain), meta, body })
    }
}

impl Unread {
    /// The event as somebody's: the caller has checked whose chain it is.
    pub(crate) fn by(self, by: MemberId, chain: ChainId) -> Event {
        let Meta { seq, seen, lamport, wall_ms, day, entity, .. } = self.meta;
        Event { hash: self.hash, by, chain, seq, lamport, wall_ms, day, entity, body: self.body, seen }
    }
}

impl Meta {
    /// The time part of an event's meta.
    pub(crate) fn clock(now: Now) -> (i64, i16, Day) {
        (now.wall_ms, now.offset_min, now.day())
    }
}

fn commitment(salt: &ByteArray<SALT_LEN>, body: &ByteVec) -> Hash {
    labelled("body", &(salt, body))
}
