use minicbor::{
    Decode, Decoder, Encode, Encoder,
    bytes::{ByteArray, ByteVec},
    encode::Write,
};
use proto::{ChainId, Hash, Link, LinkBody, LinkKind, Member, MemberId, Root, SpaceId};

use crate::{
    CutAt, EpochKey, EpochRecord, Head, HeadFault, Identity, KeyFault, LinkFault, PublicKeys, VerifiedHead,
    rules::{
        ROOT_BOX, check_signatures, judge_epoch, judge_genesis, judge_members, judge_rest, judge_signer, parse, unbox,
    },
    state::State,
};

/// The two kinds of space: a genesis with one member founds an own space, with two a shared one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SpaceKind {
    /// One person; its members are devices.
    Own,
    /// Two persons; its members are they.
    Shared,
}

/// A space's chain of links, each of which was checked: who is a member, which epoch it is, who
/// can recover it.
///
/// In CBOR it is the array of its links' bytes; reading it back checks all of them again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sigchain {
    space: SpaceId,
    links: Vec<ByteVec>,
    hashes: Vec<Hash>,
    bodies: Vec<LinkBody>,
    state: State,
}

/// A link that may be applied to the chain it was checked against.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CheckedLink {
    bytes: Vec<u8>,
    hash: Hash,
    body: LinkBody,
    state: State,
}

/// A link that this device made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Built {
    /// The link's bytes, for the relay.
    pub link: Vec<u8>,
    /// The epoch after it.
    pub epoch: u64,
    /// That epoch's key: a new one, or the current one where the link keeps the epoch.
    pub key: EpochKey,
}

impl Sigchain {
    /// Begins with a genesis link.
    pub fn found(genesis: &[u8]) -> Result<Self, LinkFault> {
        let (link, body) = parse(genesis)?;
        if body.kind != LinkKind::Genesis {
            return Err(LinkFault::NotAGenesis);
        }
        let kind = judge_genesis(&body)?;
        if link.signatures.len() != body.members.len() {
            let expected = body.members.len();
            return Err(LinkFault::WrongSignatureCount { expected, found: link.signatures.len() });
        }
        for member in &body.members {
            if !link.signatures.iter().any(|signature| signature.signer == member.ed) {
                return Err(LinkFault::NeedsBothSignatures);
            }
        }
        check_signatures(&link)?;
        let state = State::founded(&body, kind);
        Ok(Self {
            space: link.founded(),
            links: vec![genesis.to_vec().into()],
            hashes: vec![link.hash()],
            bodies: vec![body],
            state,
        })
    }

    /// Reads a whole chain from its links' bytes, the genesis first.
    pub fn read(links: &[ByteVec]) -> Result<Self, LinkFault> {
        let (genesis, rest) = links.split_first().ok_or(LinkFault::NotAGenesis)?;
        let mut chain = Self::found(genesis)?;
        for link in rest {
            let checked = chain.check(link)?;
            chain.apply(checked)?;
        }
        Ok(chain)
    }

    /// Judges the next link. Nothing changes before [`Self::apply`].
    pub fn check(&self, bytes: &[u8]) -> Result<CheckedLink, LinkFault> {
        let (link, body) = parse(bytes)?;
        let hash = link.hash();
        if body.kind == LinkKind::Genesis {
            return Err(if hash == self.hashes[0] {
                LinkFault::AlreadyHave { height: 0 }
            } else {
                LinkFault::WrongSpace { found: link.founded() }
            });
        }
        match body.space {
            Some(space) if space == self.space => {}
            found => return Err(LinkFault::WrongSpace { found: found.unwrap_or(link.founded()) }),
        }
        let next = self.len();
        if body.height > next {
            return Err(LinkFault::WrongHeight { expected: next, found: body.height });
        }
        let at = usize::try_from(body.height).map_err(|_| LinkFault::TooLarge)?;
        if self.hashes.get(at) == Some(&hash) {
            return Err(LinkFault::AlreadyHave { height: body.height });
        }
        if body.prev.as_ref() != self.hashes.get(at - 1) {
            return Err(LinkFault::WrongPrev { height: body.height });
        }
        if body.height < next {
            // Anybody can write a second link; it is a fork only if a member really signed it.
            let state = self.replay(at);
            self.judge(&state, &link, &body)?;
            return Err(LinkFault::Fork { height: body.height });
        }
        let state = self.judge(&self.state, &link, &body)?;
        Ok(CheckedLink { bytes: bytes.to_vec(), hash, body, state })
    }

    /// Adds a link that was checked against exactly this chain.
    pub fn apply(&mut self, checked: CheckedLink) -> Result<(), LinkFault> {
        if checked.body.space != Some(self.space) || checked.body.prev != Some(self.head().1) {
            return Err(LinkFault::Overtaken);
        }
        self.links.push(checked.bytes.into());
        self.hashes.push(checked.hash);
        self.bodies.push(checked.body);
        self.state = checked.state;
        Ok(())
    }

    /// The space.
    pub fn space(&self) -> SpaceId {
        self.space
    }

    /// Own or shared.
    pub fn kind(&self) -> SpaceKind {
        self.state.kind
    }

    /// Height and hash of the last link.
    pub fn head(&self) -> (u64, Hash) {
        (self.len() - 1, self.hashes[self.hashes.len() - 1])
    }

    /// Number of links: the height that comes next.
    #[expect(clippy::len_without_is_empty, reason = "a chain has its genesis at least")]
    pub fn len(&self) -> u64 {
        u64::try_from(self.links.len()).unwrap_or(u64::MAX)
    }

    /// The links' bytes, the genesis first.
    pub fn links(&self) -> &[ByteVec] {
        &self.links
    }

    /// The hash of the link at a height.
    pub fn hash_at(&self, height: u64) -> Option<Hash> {
        self.hashes.get(usize::try_from(height).ok()?).copied()
    }

    /// The current members, in order of their ids.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        self.state.members.values()
    }

    /// A current member.
    pub fn member(&self, id: MemberId) -> Option<&Member> {
        self.state.members.get(&id)
    }

    /// The current epoch.
    pub fn epoch(&self) -> u64 {
        self.state.epoch
    }

    /// What the links say of an epoch; none if there was none, or if a recovery declared it void.
    pub fn epoch_record(&self, epoch: u64) -> Option<&EpochRecord> {
        self.state.epochs.get(&epoch)
    }

    /// The recovery root, if the person made words.
    pub fn root(&self) -> Option<&Root> {
        self.state.root.as_ref()
    }

    /// The lowest height that a recovery may declare void: above the link that set the root, and
    /// above every link that the root itself signed.
    pub fn first_voidable(&self) -> u64 {
        self.first_voidable_in(&self.state, self.len())
    }

    /// Whether somebody left.
    pub fn frozen(&self) -> bool {
        self.state.frozen
    }

    /// The generation a member signs heads with now: in an own space the epoch, in a shared one
    /// that of the person's entry (which is the own epoch at the last renewal).
    pub fn generation_of(&self, id: MemberId) -> Option<u64> {
        let member = self.state.members.get(&id)?;
        Some(match self.state.kind {
            SpaceKind::Own => self.state.epoch,
            SpaceKind::Shared => member.generation,
        })
    }

    /// Checks a head's signature with the key that its signer had in that generation. Members who
    /// left are found too: what they signed while they were here stays signed.
    pub fn verify_head(&self, head: Head, sig: &[u8; 64]) -> Result<VerifiedHead, HeadFault> {
        if head.space != self.space {
            return Err(HeadFault::OtherSpace { found: head.space });
        }
        let fault = HeadFault::NotAMember { signer: head.signer, generation: head.generation };
        head.verify(&self.keys_in(head.signer, head.generation).ok_or(fault)?.ed, sig)
    }

    /// The keys that a member had, or has, in a generation.
    pub(crate) fn keys_in(&self, member: MemberId, generation: u64) -> Option<&PublicKeys> {
        let tenure = match self.state.kind {
            SpaceKind::Own => self.state.tenures.get(&(member, 0)).filter(|tenure| {
                (tenure.from..tenure.until.unwrap_or(u64::MAX)).contains(&generation) && generation <= self.state.epoch
            }),
            SpaceKind::Shared => self.state.tenures.get(&(member, generation)),
        };
        tenure.map(|tenure| &tenure.keys)
    }

    /// Where a chain was cut, if it was; `signer` is who signs its heads. A chain of a removed device, or of a person
    /// who renewed their keys, is cut before its first event unless a link says otherwise.
    pub fn cut(&self, chain: ChainId, signer: MemberId) -> Option<CutAt> {
        let by = match self.state.kind {
            SpaceKind::Own => None,
            SpaceKind::Shared => Some(signer),
        };
        let named = self.state.cuts.get(&(by, chain));
        let floor = self.state.floors.get(&signer).copied();
        let seq = named.map(|at| at.seq).or(floor.map(|_| 0))?;
        Some(CutAt { seq, generation: named.map(|at| at.generation).max(floor)? })
    }

    /// Where a chain was cut that nobody here has seen an event of, if a link names it.
    pub fn named_cut(&self, chain: ChainId) -> Option<CutAt> {
        self.state.cuts.iter().find(|((_, cut), _)| *cut == chain).map(|(_, at)| *at)
    }

    /// Whether the event `seq` of the head's chain counts under this head: it lies before the
    /// chain's cut, or the head is of a newer generation.
    pub fn counts(&self, head: &VerifiedHead, seq: u64) -> bool {
        seq <= head.last_seq
            && self.cut(head.chain, head.signer).is_none_or(|at| seq <= at.seq || head.generation >= at.generation)
    }

    /// The key that signed the link at a height; at 0 the first of both.
    pub fn signed_by(&self, height: u64) -> Option<ByteArray<32>> {
        let (link, _) = Link::parse(self.links.get(usize::try_from(height).ok()?)?).ok()?;
        link.signatures.first().map(|signature| signature.signer)
    }

    /// What the link at a height says.
    pub fn body_at(&self, height: u64) -> Option<&LinkBody> {
        self.bodies.get(usize::try_from(height).ok()?)
    }

    /// Opens this member's box in the newest link that has boxes: the current epoch and its key,
    /// checked against the commitment.
    pub fn unbox(&self, me: MemberId, identity: &Identity) -> Result<(u64, EpochKey), KeyFault> {
        let body = self.bodies.iter().rfind(|body| body.kind != LinkKind::Leave).ok_or(KeyFault::NoBox)?;
        Ok((body.epoch, unbox(body, me, identity)?))
    }

    /// Opens the recovery root's box in the newest link.
    pub fn unbox_root(&self, root: &Identity) -> Result<(u64, EpochKey), KeyFault> {
        self.unbox(MemberId::from(ROOT_BOX), root)
    }

    /// The last link's epoch, also if it was declared void: the next new epoch is one more.
    pub(crate) fn newest_epoch(&self) -> u64 {
        self.bodies.iter().map(|body| body.epoch).max().unwrap_or(0)
    }

    /// The epoch that a new link builds upon.
    pub(crate) fn base_epoch(&self, void_from: Option<u64>) -> u64 {
        self.before(void_from).epoch
    }

    /// The members before a height.
    pub(crate) fn members_before(&self, height: u64) -> Vec<Member> {
        self.before(Some(height)).members.into_values().collect()
    }

    fn before(&self, height: Option<u64>) -> State {
        match height.and_then(|height| usize::try_from(height).ok()) {
            Some(at) if at < self.bodies.len() => self.replay(at),
            _ => self.state.clone(),
        }
    }

    /// The state after the first `count` links, which were all checked before.
    fn replay(&self, count: usize) -> State {
        let mut states = vec![State::founded(&self.bodies[0], self.state.kind)];
        for at in 1..count.clamp(1, self.bodies.len()) {
            let body = &self.bodies[at];
            let void = body.void_from.and_then(|height| usize::try_from(height).ok());
            let base = &states[void.unwrap_or(at).clamp(1, at) - 1];
            let signer = Link::parse(&self.links[at])
                .ok()
                .and_then(|(link, _)| Some(base.member_by_key(&link.signatures.first()?.signer)?.id));
            states.push(base.after(body, signer));
        }
        states.swap_remove(states.len() - 1)
    }

    /// All rules for one link upon one state; gives the state after it.
    fn judge(&self, state: &State, link: &Link, body: &LinkBody) -> Result<State, LinkFault> {
        let base = match (body.kind, body.void_from) {
            (LinkKind::Recover, Some(height)) => {
                let first = self.first_voidable_in(state, body.height);
                let at = usize::try_from(height).map_err(|_| LinkFault::VoidsTooMuch { first })?;
                if height < first || height >= body.height {
                    return Err(LinkFault::VoidsTooMuch { first });
                }
                self.replay(at)
            }
            (_, Some(_)) => return Err(LinkFault::VoidNotAllowed),
            (_, None) => state.clone(),
        };
        let newest = self.bodies.iter().take_while(|past| past.height < body.height).map(|past| past.epoch).max();
        let [signature] = link.signatures.as_slice() else {
            return Err(LinkFault::WrongSignatureCount { expected: 1, found: link.signatures.len() });
        };
        let signer = judge_signer(&base, body, &signature.signer)?;
        judge_members(&base, body, signer)?;
        judge_epoch(&base, body, newest.unwrap_or(0))?;
        judge_rest(&base, body)?;
        check_signatures(link)?;
        Ok(base.after(body, signer))
    }

    fn first_voidable_in(&self, state: &State, below: u64) -> u64 {
        let signed = self.bodies.iter().filter(|body| body.kind == LinkKind::Recover && body.height < below);
        signed.map(|body| body.height).max().unwrap_or(0).max(state.root_height) + 1
    }
}

impl CheckedLink {
    /// What the link says.
    pub fn body(&self) -> &LinkBody {
        &self.body
    }

    /// The link's bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Opens a member's box, checked against the link's commitment.
    pub fn unbox(&self, me: MemberId, identity: &Identity) -> Result<EpochKey, KeyFault> {
        unbox(&self.body, me, identity)
    }
}

impl<C> Encode<C> for Sigchain {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, ctx: &mut C) -> Result<(), minicbor::encode::Error<W::Error>> {
        self.links.encode(e, ctx)
    }
}

impl<'b, C> Decode<'b, C> for Sigchain {
    fn decode(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Self, minicbor::decode::Error> {
        let links: Vec<ByteVec> = d.decode_with(ctx)?;
        Self::read(&links).map_err(|_| minicbor::decode::Error::message("a chain of links"))
    }
}
