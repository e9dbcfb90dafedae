use minicbor::bytes::ByteArray;
use proto::{Cut, Link, LinkBody, LinkKind, Member, MemberId, Root, SUITE, SealedBox, Signature, encode};
use rand_core::CryptoRng;

use crate::{
    Built, EpochKey, Identity, LinkFault, PublicKeys, Sigchain, identity,
    rules::{LABEL, box_info, boxed_ids, check_signatures, judge_genesis, parse},
};

/// Founds an own space with its first device. Begin the chain with [`Sigchain::found`].
pub fn found_own(id: MemberId, device: &Identity, rng: &mut dyn CryptoRng) -> Result<Built, LinkFault> {
    let built = genesis(vec![device.member(id, 0)], device, rng)?;
    Sigchain::found(&built.link)?;
    Ok(built)
}

/// The inviter's half of a shared genesis: signed by `me`, not yet by `other`.
pub fn propose_shared(
    me: Member,
    identity: &Identity,
    other: Member,
    rng: &mut dyn CryptoRng,
) -> Result<Built, LinkFault> {
    let built = genesis(vec![me, other], identity, rng)?;
    let (_, body) = parse(&built.link)?;
    judge_genesis(&body)?;
    Ok(built)
}

/// Signs the other's half of a shared genesis: the complete genesis, as the chain it founds.
/// Refuses unless its members are exactly `me` and `other` and `other` signed it.
pub fn countersign(
    half: &[u8],
    me: &Member,
    identity: &Identity,
    other: &Member,
) -> Result<(Vec<u8>, Sigchain), LinkFault> {
    let (mut link, body) = parse(half)?;
    if body.kind != LinkKind::Genesis {
        return Err(LinkFault::NotAGenesis);
    }
    judge_genesis(&body)?;
    let mut expected = [me, other];
    expected.sort_by_key(|member| member.id);
    if !body.members.iter().eq(expected) {
        return Err(LinkFault::WrongMembers { kind: LinkKind::Genesis });
    }
    match link.signatures.as_slice() {
        [theirs] if theirs.signer == other.ed => check_signatures(&link)?,
        [_] => return Err(LinkFault::NeedsBothSignatures),
        found => return Err(LinkFault::WrongSignatureCount { expected: 1, found: found.len() }),
    }
    link.signatures.push(signature(identity, &link.body));
    let bytes = link.to_bytes();
    let chain = Sigchain::found(&bytes)?;
    Ok((bytes, chain))
}

/// Builders. Each gives a link that [`Sigchain::check`] accepts, or the fault that it would find.
/// `by` signs; `key` is the current epoch's key; where an epoch begins, the new key comes back.
impl Sigchain {
    /// Adds a device to an own space. The epoch goes on.
    pub fn add(
        &self,
        device: Member,
        by: &Identity,
        key: &EpochKey,
        rng: &mut dyn CryptoRng,
    ) -> Result<Built, LinkFault> {
        let mut draft = self.draft(LinkKind::Add);
        draft.members.push(device);
        self.finish(draft, by, key, rng)
    }

    /// Removes devices from an own space and cuts their chains. Fetch to the head first.
    pub fn remove(
        &self,
        devices: &[MemberId],
        cuts: Vec<Cut>,
        by: &Identity,
        key: &EpochKey,
        rng: &mut dyn CryptoRng,
    ) -> Result<Built, LinkFault> {
        let mut draft = self.draft(LinkKind::Remove);
        draft.members.retain(|member| !devices.contains(&member.id));
        draft.cuts = cuts;
        self.finish(draft, by, key, rng)
    }

    /// Begins a new epoch with the same members.
    pub fn rotate(&self, by: &Identity, key: &EpochKey, rng: &mut dyn CryptoRng) -> Result<Built, LinkFault> {
        self.finish(self.draft(LinkKind::Rotate), by, key, rng)
    }

    /// Gives a person of a shared space the keys of a newer generation (the own epoch), signed
    /// with the keys they have there now. `cuts` end the chains of devices that were removed.
    pub fn renew(
        &self,
        me: Member,
        cuts: Vec<Cut>,
        by: &Identity,
        key: &EpochKey,
        rng: &mut dyn CryptoRng,
    ) -> Result<Built, LinkFault> {
        let mut draft = self.draft(LinkKind::Renew);
        draft.members.retain(|member| member.id != me.id);
        draft.members.push(me);
        draft.cuts = cuts;
        self.finish(draft, by, key, rng)
    }

    /// Sets or replaces the recovery root of an own space. A device's replacement is final.
    pub fn set_root(
        &self,
        root: PublicKeys,
        by: &Identity,
        key: &EpochKey,
        rng: &mut dyn CryptoRng,
    ) -> Result<Built, LinkFault> {
        let mut draft = self.draft(LinkKind::Root);
        draft.root = Some(Root { ed: root.ed, x: root.x });
        self.finish(draft, by, key, rng)
    }

    /// Leaves a shared space, which freezes it.
    pub fn leave(
        &self,
        me: MemberId,
        cuts: Vec<Cut>,
        by: &Identity,
        key: &EpochKey,
        rng: &mut dyn CryptoRng,
    ) -> Result<Built, LinkFault> {
        let mut draft = self.draft(LinkKind::Leave);
        draft.members.retain(|member| member.id != me);
        draft.cuts = cuts;
        self.finish(draft, by, key, rng)
    }

    /// Brings a device into an own space by the recovery root, removes others, and may declare
    /// device-signed links void from a height on. `key` is the key of the last epoch that stays
    /// valid.
    pub fn recover(
        &self,
        recovery: Recover,
        root: &Identity,
        key: &EpochKey,
        rng: &mut dyn CryptoRng,
    ) -> Result<Built, LinkFault> {
        let mut draft = self.draft(LinkKind::Recover);
        if let Some(height) = recovery.void_from {
            let first = self.first_voidable();
            if !(first..self.len()).contains(&height) {
                return Err(LinkFault::VoidsTooMuch { first });
            }
            draft.members = self.members_before(height);
            draft.void_from = Some(height);
        }
        draft.members.retain(|member| !recovery.remove.contains(&member.id));
        draft.members.push(recovery.device);
        draft.cuts = recovery.cuts;
        self.finish(draft, root, key, rng)
    }

    /// The next link's body, with nothing changed yet.
    fn draft(&self, kind: LinkKind) -> LinkBody {
        let (height, prev) = self.head();
        let commit = self.epoch_record(self.epoch()).map(|record| record.commit);
        LinkBody {
            suite: SUITE,
            space: Some(self.space()),
            height: height + 1,
            prev: Some(prev),
            kind,
            members: self.members().cloned().collect(),
            cuts: Vec::new(),
            epoch: self.epoch(),
            commit: commit.unwrap_or([0; 32].into()),
            boxes: Vec::new(),
            older: None,
            root: self.root().cloned(),
            void_from: None,
        }
    }

    /// Puts the members in order, begins the epoch if the kind does, seals the boxes and signs.
    fn finish(
        &self,
        mut body: LinkBody,
        by: &Identity,
        key: &EpochKey,
        rng: &mut dyn CryptoRng,
    ) -> Result<Built, LinkFault> {
        body.members.sort_by_key(|member| member.id);
        body.cuts.sort_by_key(|cut| cut.chain);
        let base = self.base_epoch(body.void_from);
        let known = self.epoch_record(base).map(|record| record.commit);
        if known != Some(key.commit(base)) {
            return Err(LinkFault::WrongKey { epoch: base });
        }
        let mut current = key.clone();
        if !matches!(body.kind, LinkKind::Add | LinkKind::Leave) {
            current = EpochKey::generate(rng);
            body.epoch = self.newest_epoch() + 1;
            body.commit = current.commit(body.epoch);
            body.older = Some(current.seal_older(key, self.space(), base, rng));
        }
        if body.kind != LinkKind::Leave {
            seal_boxes(&mut body, &current, rng)?;
        }
        let epoch = body.epoch;
        let link = sign(&body, by);
        self.check(&link)?;
        Ok(Built { link, epoch, key: current })
    }
}

/// What [`Sigchain::recover`] does besides beginning a new epoch.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Recover {
    /// The device that returns.
    pub device: Member,
    /// Devices that go.
    pub remove: Vec<MemberId>,
    /// Where the chains of those devices end.
    pub cuts: Vec<Cut>,
    /// First height of links that are declared void.
    pub void_from: Option<u64>,
}

fn genesis(mut members: Vec<Member>, by: &Identity, rng: &mut dyn CryptoRng) -> Result<Built, LinkFault> {
    members.sort_by_key(|member| member.id);
    let key = EpochKey::generate(rng);
    let mut body = LinkBody {
        suite: SUITE,
        space: None,
        height: 0,
        prev: None,
        kind: LinkKind::Genesis,
        members,
        cuts: Vec::new(),
        epoch: 0,
        commit: key.commit(0),
        boxes: Vec::new(),
        older: None,
        root: None,
        void_from: None,
    };
    seal_boxes(&mut body, &key, rng)?;
    Ok(Built { link: sign(&body, by), epoch: 0, key })
}

fn seal_boxes(body: &mut LinkBody, key: &EpochKey, rng: &mut dyn CryptoRng) -> Result<(), LinkFault> {
    let root = body.root.iter().map(|root| root.x);
    let keys: Vec<ByteArray<32>> = root.chain(body.members.iter().map(|member| member.x)).collect();
    let ids = boxed_ids(body.root.as_ref(), &body.members);
    let mut boxes = Vec::with_capacity(ids.len());
    for (id, x) in ids.into_iter().zip(keys) {
        let (enc, ct) = identity::seal_base(&x, &box_info(body, id), key.reveal().reveal(), rng)
            .ok_or(LinkFault::UnusableKeys { id })?;
        boxes.push(SealedBox { id, enc: enc.into(), ct: ct.into() });
    }
    body.boxes = boxes;
    Ok(())
}

fn sign(body: &LinkBody, by: &Identity) -> Vec<u8> {
    let body = encode(body);
    let signatures = vec![signature(by, &body)];
    Link { body: body.into(), signatures }.to_bytes()
}

fn signature(by: &Identity, body: &[u8]) -> Signature {
    Signature { signer: by.public().ed, signature: by.sign(LABEL, body).into() }
}
