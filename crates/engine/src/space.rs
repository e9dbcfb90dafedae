//! A space: a log of chains, a ring of keys, a chain of links. The own space and the shared space are one
//! machinery; they differ in who the members are.

use std::collections::BTreeMap;

use crypto::{EntityKey, EpochKey, Identity, KeyRing, LinkFault, PublicKeys, Sigchain};
use minicbor::{Decode, Encode};
use proto::{ChainId, Cursor, EntityId, Envelope, Hash, MemberId, Request, SpaceId, Token, TokenHash, decode, encode};
use rand_core::CryptoRng;

use crate::{Span, write::Scope};

/// Whose space it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Kind {
    /// One person's; its members are devices.
    #[n(0)]
    Own,
    /// Two persons'.
    #[n(1)]
    Shared,
}

/// This device.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Me {
    #[n(1)]
    pub(crate) device: MemberId,
    #[n(2)]
    pub(crate) identity: Identity,
    #[n(3)]
    pub(crate) own: SpaceId,
}

/// Whether the relay knows the space.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub(crate) enum Registration {
    /// It lives on this device only.
    #[n(0)]
    Local,
    /// It is to be registered with this request.
    #[n(1)]
    Wanted(#[n(0)] Request),
    /// It is registered, and this device has a token.
    #[n(2)]
    Done,
    /// It is registered, and this device lets itself in with the entry token of this own epoch, or of an older one.
    #[n(3)]
    Entering(#[n(0)] u64),
}

/// What a link is to do, until the relay has taken one that does it. The link itself is made anew upon whatever came
/// before it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub(crate) enum Wish {
    /// This person leaves the shared space.
    #[n(0)]
    Leave,
    /// These devices are removed from the own space.
    #[n(1)]
    Remove(#[n(0)] Vec<MemberId>),
    /// The own space gets new recovery words.
    #[n(2)]
    Root(#[n(0)] NewRoot),
    /// The relay is to forget the own space.
    #[n(3)]
    Forget,
}

/// What the recovery words mean to others; the words themselves are not kept.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub(crate) struct NewRoot {
    #[n(0)]
    pub(crate) keys: PublicKeys,
    #[n(1)]
    pub(crate) token: TokenHash,
    #[n(2)]
    pub(crate) locator: Hash,
}

/// The last event and envelope of a chain.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub(crate) struct Head {
    #[n(0)]
    pub(crate) signer: MemberId,
    #[n(1)]
    pub(crate) seq: u64,
    #[n(2)]
    pub(crate) hash: Hash,
    #[n(3)]
    pub(crate) lamport: u64,
    #[n(4)]
    pub(crate) env_seq: u64,
    #[n(5)]
    pub(crate) env_hash: Hash,
}

impl Head {
    /// Before a chain's first event.
    pub(crate) fn first(space: SpaceId, chain: ChainId, signer: MemberId) -> Self {
        let start = Envelope::first_prev(space, chain);
        Self { signer, seq: 0, hash: start, lamport: 0, env_seq: 0, env_hash: start }
    }
}

/// What is known of a space, without its events. Small, and cloned for each transaction.
#[derive(Clone)]
pub(crate) struct Space {
    pub(crate) id: SpaceId,
    pub(crate) kind: Kind,
    /// This device (own space) or this person (shared space).
    pub(crate) me: MemberId,
    pub(crate) identity: Identity,
    pub(crate) sigchain: Sigchain,
    pub(crate) ring: KeyRing,
    /// Made from the first epoch's key, so that it never changes.
    pub(crate) entities: EntityKey,
    pub(crate) token: Option<Token>,
    pub(crate) registration: Registration,
    pub(crate) my_chain: ChainId,
    /// Going on would spread damage.
    pub(crate) broken: bool,
    /// This person left.
    pub(crate) left: bool,
    /// What a link is to do.
    pub(crate) wish: Option<Wish>,
    /// From what the person's keys are derived; none in an own space.
    pub(crate) pair_id: Option<EntityId>,
    /// Up to which height the person was told on this device what links did.
    pub(crate) noticed: u64,
    /// After a recovery, the height of its link: nothing is written before heads were compared, or another device has
    /// signed that it has seen this link.
    pub(crate) unsure: Option<u64>,
    pub(crate) heads: BTreeMap<ChainId, Head>,
    /// Other chains' heads that my chain has already named.
    pub(crate) told: BTreeMap<ChainId, u64>,
    pub(crate) cursor: Option<Cursor>,
    /// Sequence of my chain's last envelope that the relay has.
    pub(crate) acked: u64,
    /// The generation in which my chain's head was signed last.
    pub(crate) signed: u64,
    /// Chains of devices that are gone, and how far this device has bundled their events.
    pub(crate) bundled: BTreeMap<ChainId, u64>,
}

/// What rarely changes, as it is stored.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Record {
    #[n(1)]
    id: SpaceId,
    #[n(2)]
    kind: Kind,
    #[n(3)]
    me: MemberId,
    #[n(4)]
    identity: Identity,
    #[n(5)]
    sigchain: Sigchain,
    #[n(6)]
    ring: KeyRing,
    #[n(7)]
    entities: EntityKey,
    #[n(8)]
    token: Option<Token>,
    #[n(9)]
    registration: Registration,
    #[n(10)]
    my_chain: ChainId,
    #[n(11)]
    broken: bool,
    #[n(12)]
    left: bool,
    #[n(13)]
    wish: Option<Wish>,
    #[n(14)]
    pair_id: Option<EntityId>,
    #[n(15)]
    noticed: u64,
    #[n(16)]
    unsure: Option<u64>,
}

/// What each commit changes, as it is stored.
#[derive(Encode, Decode)]
#[cbor(map)]
struct HeadsRecord {
    #[n(1)]
    heads: BTreeMap<ChainId, Head>,
    #[n(2)]
    told: BTreeMap<ChainId, u64>,
    #[n(3)]
    cursor: Option<Cursor>,
    #[n(4)]
    acked: u64,
    #[n(5)]
    signed: u64,
    #[n(6)]
    bundled: BTreeMap<ChainId, u64>,
}

impl Space {
    /// Makes a person's first device and their own space. Nothing leaves the device.
    pub(crate) fn found_own(rng: &mut dyn CryptoRng) -> Result<(Me, Self), LinkFault> {
        let identity = Identity::generate(rng);
        let device = MemberId::from(random(rng));
        let built = crypto::found_own(device, &identity, rng)?;
        let sigchain = Sigchain::found(&built.link)?;
        let me = Me { device, identity: identity.clone(), own: sigchain.space() };
        let entities = built.key.entity_key(sigchain.space());
        let ring = ring_of(&sigchain, built.epoch, built.key);
        Ok((me, Self::new(Kind::Own, device, identity, sigchain, ring, entities, rng)))
    }

    /// A space of which this device has the links and the keys.
    pub(crate) fn new(
        kind: Kind,
        me: MemberId,
        identity: Identity,
        sigchain: Sigchain,
        ring: KeyRing,
        entities: EntityKey,
        rng: &mut dyn CryptoRng,
    ) -> Self {
        let noticed = sigchain.head().0;
        Self {
            id: sigchain.space(),
            kind,
            me,
            identity,
            sigchain,
            ring,
            entities,
            token: None,
            registration: Registration::Local,
            my_chain: ChainId::from(random(rng)),
            broken: false,
            left: false,
            wish: None,
            pair_id: None,
            noticed,
            unsure: None,
            heads: BTreeMap::new(),
            told: BTreeMap::new(),
            cursor: None,
            acked: 0,
            signed: 0,
            bundled: BTreeMap::new(),
        }
    }

    /// Writes in a chain of its own from now on. What the old one had not sent comes to the relay in a bundle.
    pub(crate) fn begin_chain(&mut self, rng: &mut dyn CryptoRng) {
        self.my_chain = ChainId::from(random(rng));
        (self.acked, self.signed) = (0, 0);
        self.told.clear();
    }

    /// Whether either person left.
    pub(crate) fn ended(&self) -> bool {
        self.kind == Kind::Shared && (self.left || self.sigchain.frozen())
    }

    /// Whether this device was removed from the person's devices.
    pub(crate) fn removed(&self) -> bool {
        self.kind == Kind::Own && self.sigchain.member(self.me).is_none()
    }

    /// Whether nothing may be written here.
    pub(crate) fn read_only(&self) -> bool {
        self.broken || self.ended() || self.removed()
    }

    /// Whether an event counts that this signer's head of this generation vouches for: what a removed device wrote
    /// after its removal does not.
    pub(crate) fn counts(&self, chain: ChainId, signer: MemberId, generation: u64, seq: u64) -> bool {
        self.sigchain.cut(chain, signer).is_none_or(|at| seq <= at.seq || generation >= at.generation)
    }

    /// Sequence of my chain's last envelope.
    pub(crate) fn last_envelope(&self) -> u64 {
        self.heads.get(&self.my_chain).map_or(0, |head| head.env_seq)
    }

    pub(crate) fn registered(&self) -> bool {
        self.registration == Registration::Done
    }

    pub(crate) fn wants_relay(&self) -> bool {
        matches!(self.registration, Registration::Wanted(_))
    }

    /// The entity that two offline devices of one person both arrive at.
    pub(crate) fn derived_entity(&self, card: &grammar::Slug, scope: Scope) -> EntityId {
        let (scope, span) = match scope {
            Scope::Span(Span::Day(day)) => (self.id.as_bytes().to_vec(), crypto::Span::Day(day.unix_days())),
            Scope::Span(Span::Week(week)) => {
                let (year, number) = week.iso();
                (self.id.as_bytes().to_vec(), crypto::Span::Week(year, number))
            }
            Scope::About(entity) => (entity.as_bytes().to_vec(), crypto::Span::Once),
        };
        self.entities.derive_entity(&scope, card.as_str(), span)
    }

    pub(crate) fn record(&self) -> Vec<u8> {
        encode(&Record {
            id: self.id,
            kind: self.kind,
            me: self.me,
            identity: self.identity.clone(),
            sigchain: self.sigchain.clone(),
            ring: self.ring.clone(),
            entities: self.entities.clone(),
            token: self.token,
            registration: self.registration.clone(),
            my_chain: self.my_chain,
            broken: self.broken,
            left: self.left,
            wish: self.wish.clone(),
            pair_id: self.pair_id,
            noticed: self.noticed,
            unsure: self.unsure,
        })
    }

    pub(crate) fn restore(bytes: &[u8]) -> Option<Self> {
        let record: Record = decode("space", bytes).ok()?;
        Some(Self {
            id: record.id,
            kind: record.kind,
            me: record.me,
            identity: record.identity,
            sigchain: record.sigchain,
            ring: record.ring,
            entities: record.entities,
            token: record.token,
            registration: record.registration,
            my_chain: record.my_chain,
            broken: record.broken,
            left: record.left,
            wish: record.wish,
            pair_id: record.pair_id,
            noticed: record.noticed,
            unsure: record.unsure,
            heads: BTreeMap::new(),
            told: BTreeMap::new(),
            cursor: None,
            acked: 0,
            signed: 0,
            bundled: BTreeMap::new(),
        })
    }

    pub(crate) fn heads_record(&self) -> Vec<u8> {
        encode(&HeadsRecord {
            heads: self.heads.clone(),
            told: self.told.clone(),
            cursor: self.cursor,
            acked: self.acked,
            signed: self.signed,
            bundled: self.bundled.clone(),
        })
    }

    pub(crate) fn restore_heads(&mut self, bytes: &[u8]) -> Option<()> {
        let record: HeadsRecord = decode("heads", bytes).ok()?;
        (self.heads, self.told, self.cursor) = (record.heads, record.told, record.cursor);
        (self.acked, self.signed, self.bundled) = (record.acked, record.signed, record.bundled);
        Some(())
    }
}

/// Random bytes, for ids and tokens.
pub(crate) fn random<const N: usize>(rng: &mut dyn CryptoRng) -> [u8; N] {
    let mut bytes = [0; N];
    rng.fill_bytes(&mut bytes);
    bytes
}

/// A ring that holds one key and all that hang below it; a key that the links did not commit to is left out.
fn ring_of(sigchain: &Sigchain, epoch: u64, key: EpochKey) -> KeyRing {
    let mut ring = KeyRing::new(sigchain.space());
    let taken = ring.insert(epoch, key, sigchain);
    debug_assert!(taken.is_ok(), "the key of a link that was just made");
    ring
}
