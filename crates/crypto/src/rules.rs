//! What each kind of link may do, one function a question. docs/protocol.md, "Spaces and links".

use std::collections::BTreeSet;

use proto::{Cut, Link, LinkBody, LinkKind, Member, MemberId, Root, encode, limits};
use zeroize::Zeroizing;

use crate::{
    EpochKey, Identity, KeyFault, LinkFault, SpaceKind,
    epoch::key_from,
    identity::{usable, verify},
    state::State,
};

/// Label of a link's signatures.
pub(crate) const LABEL: &str = "link";
/// The box for the recovery root carries this id; no member has it.
pub(crate) const ROOT_BOX: [u8; 16] = [0; 16];
/// Length of a sealed 32-byte key: ciphertext and tag.
const SEALED_KEY: usize = 48;

/// `CBOR["leeward v1 box", space|0, height, epoch, id]`.
pub(crate) fn box_info(body: &LinkBody, id: MemberId) -> Vec<u8> {
    match body.space {
        Some(space) => encode(&("leeward v1 box", space, body.height, body.epoch, id)),
        None => encode(&("leeward v1 box", 0_u8, body.height, body.epoch, id)),
    }
}

/// The ids that need a box: the root's first, if there is one, then all members'.
pub(crate) fn boxed_ids(root: Option<&Root>, members: &[Member]) -> Vec<MemberId> {
    let root = root.map(|_| MemberId::from(ROOT_BOX));
    root.into_iter().chain(members.iter().map(|member| member.id)).collect()
}

/// Opens one box of a link's body.
pub(crate) fn unbox(body: &LinkBody, me: MemberId, identity: &Identity) -> Result<EpochKey, KeyFault> {
    let sealed = body.boxes.iter().find(|sealed| sealed.id == me).ok_or(KeyFault::NoBox)?;
    let plain = identity.open(&box_info(body, me), &sealed.enc, &sealed.ct).ok_or(KeyFault::BoxTampered)?;
    let key = key_from(Zeroizing::new(plain)).ok_or(KeyFault::BoxTampered)?;
    if key.commit(body.epoch) == body.commit { Ok(key) } else { Err(KeyFault::WrongKey { epoch: body.epoch }) }
}

/// The rules for a genesis, without its signatures.
pub(crate) fn judge_genesis(body: &LinkBody) -> Result<SpaceKind, LinkFault> {
    let kind = match body.members.len() {
        1 => SpaceKind::Own,
        2 => SpaceKind::Shared,
        found => return Err(LinkFault::WrongMemberCount { found }),
    };
    judge_keys(&body.members, None, None)?;
    if kind == SpaceKind::Own {
        judge_own_generations(&body.members)?;
    }
    if body.epoch != 0 {
        return Err(LinkFault::WrongEpoch { expected: 0, found: body.epoch });
    }
    if body.older.is_some() {
        return Err(LinkFault::WrongOlder);
    }
    if body.root.is_some() {
        return Err(LinkFault::WrongRoot);
    }
    if body.void_from.is_some() {
        return Err(LinkFault::VoidNotAllowed);
    }
    if !body.cuts.is_empty() {
        return Err(LinkFault::CutsNotAllowed);
    }
    judge_boxes(body)?;
    Ok(kind)
}

pub(crate) fn parse(bytes: &[u8]) -> Result<(Link, LinkBody), LinkFault> {
    if bytes.len() > limits::RECORD {
        return Err(LinkFault::TooLarge);
    }
    Link::parse(bytes).map_err(LinkFault::Malformed)
}

pub(crate) fn check_signatures(link: &Link) -> Result<(), LinkFault> {
    let sound = |signature: &proto::Signature| verify(&signature.signer, LABEL, &link.body, &signature.signature);
    if link.signatures.iter().all(sound) { Ok(()) } else { Err(LinkFault::BadSignature) }
}

/// Whether this kind exists here and this key may sign it. None is the root.
pub(crate) fn judge_signer(base: &State, body: &LinkBody, ed: &[u8; 32]) -> Result<Option<MemberId>, LinkFault> {
    let here = match body.kind {
        LinkKind::Genesis => false,
        LinkKind::Add | LinkKind::Remove | LinkKind::Root | LinkKind::Recover => base.kind == SpaceKind::Own,
        LinkKind::Renew | LinkKind::Leave => base.kind == SpaceKind::Shared,
        LinkKind::Rotate => true,
    };
    if !here {
        return Err(LinkFault::KindNotHere { kind: body.kind });
    }
    if base.frozen && body.kind != LinkKind::Leave {
        return Err(LinkFault::Frozen);
    }
    if body.kind == LinkKind::Recover {
        let root = base.root.as_ref().ok_or(LinkFault::NeedsRoot)?;
        return if *root.ed == *ed { Ok(None) } else { Err(LinkFault::NeedsRoot) };
    }
    base.member_by_key(ed).map(|member| Some(member.id)).ok_or(LinkFault::SignerNotAMember)
}

pub(crate) fn judge_members(base: &State, body: &LinkBody, signer: Option<MemberId>) -> Result<(), LinkFault> {
    let wrong = LinkFault::WrongMembers { kind: body.kind };
    judge_keys(&body.members, body.root.as_ref(), Some(base))?;
    let after: BTreeSet<MemberId> = body.members.iter().map(|member| member.id).collect();
    let changed: Vec<&Member> = body.members.iter().filter(|m| base.members.get(&m.id) != Some(m)).collect();
    let gone: Vec<MemberId> = base.members.keys().filter(|id| !after.contains(id)).copied().collect();
    match body.kind {
        LinkKind::Rotate | LinkKind::Root | LinkKind::Genesis => {
            if !changed.is_empty() || !gone.is_empty() {
                return Err(wrong);
            }
        }
        LinkKind::Add => {
            if changed.len() != 1 || !gone.is_empty() {
                return Err(wrong);
            }
            judge_new(base, &changed)?;
        }
        LinkKind::Remove => {
            if signer.is_some_and(|id| gone.contains(&id)) {
                return Err(LinkFault::SignerMayNot { kind: body.kind });
            }
            if !changed.is_empty() || gone.is_empty() {
                return Err(wrong);
            }
        }
        LinkKind::Recover => {
            if changed.is_empty() {
                return Err(wrong);
            }
            judge_new(base, &changed)?;
        }
        LinkKind::Renew => {
            let [member] = changed.as_slice() else { return Err(wrong) };
            if Some(member.id) != signer {
                return Err(LinkFault::NotTheirEntry { id: member.id });
            }
            let before = base.members.get(&member.id).ok_or(wrong)?;
            if !gone.is_empty() {
                return Err(LinkFault::NotTheirEntry { id: gone[0] });
            }
            if member.generation <= before.generation {
                return Err(LinkFault::WrongGeneration { id: member.id });
            }
            if member.ed == before.ed || member.x == before.x {
                return Err(LinkFault::UnusableKeys { id: member.id });
            }
        }
        LinkKind::Leave => {
            if let Some(other) = gone.iter().find(|id| Some(**id) != signer) {
                return Err(LinkFault::NotTheirEntry { id: *other });
            }
            if !changed.is_empty() || gone.is_empty() {
                return Err(wrong);
            }
        }
    }
    Ok(())
}

/// New devices: ids never used before, generation 0.
fn judge_new(base: &State, new: &[&Member]) -> Result<(), LinkFault> {
    for member in new {
        if base.tenures.contains_key(&(member.id, 0)) {
            return Err(LinkFault::IdTaken { id: member.id });
        }
        judge_own_generations(std::slice::from_ref(*member))?;
    }
    Ok(())
}

fn judge_own_generations(members: &[Member]) -> Result<(), LinkFault> {
    match members.iter().find(|member| member.generation != 0) {
        Some(member) => Err(LinkFault::WrongGeneration { id: member.id }),
        None => Ok(()),
    }
}

/// Ascending ids; keys that can be used and that nobody else has. What stood in the base was
/// looked at before.
fn judge_keys(members: &[Member], root: Option<&Root>, base: Option<&State>) -> Result<(), LinkFault> {
    if !members.windows(2).all(|pair| pair[0].id < pair[1].id) {
        return Err(LinkFault::Unordered);
    }
    let mut seen: BTreeSet<[u8; 32]> = BTreeSet::new();
    let mut judge = |id: MemberId, ed: &[u8; 32], x: &[u8; 32], known: bool| {
        let sound = (known || usable(ed, x)) && seen.insert(*ed) && seen.insert(*x);
        if sound { Ok(()) } else { Err(LinkFault::UnusableKeys { id }) }
    };
    if let Some(root) = root {
        let known = base.is_some_and(|base| base.root.as_ref() == Some(root));
        judge(MemberId::from(ROOT_BOX), &root.ed, &root.x, known)?;
    }
    for member in members {
        let known = base.is_some_and(|base| base.members.get(&member.id) == Some(member));
        judge(member.id, &member.ed, &member.x, known)?;
    }
    match members.first() {
        Some(first) if *first.id.as_bytes() == ROOT_BOX => Err(LinkFault::IdTaken { id: first.id }),
        _ => Ok(()),
    }
}

pub(crate) fn judge_epoch(base: &State, body: &LinkBody, newest: u64) -> Result<(), LinkFault> {
    let begins = !matches!(body.kind, LinkKind::Add | LinkKind::Leave);
    let expected = if begins { newest.saturating_add(1) } else { base.epoch };
    if body.epoch != expected {
        return Err(LinkFault::WrongEpoch { expected, found: body.epoch });
    }
    if !begins && body.commit != base.commit {
        return Err(LinkFault::CommitChanged);
    }
    match &body.older {
        Some(older) if begins && older.ct.len() != SEALED_KEY => Err(LinkFault::BadBox),
        older if older.is_some() == begins => Ok(()),
        _ => Err(LinkFault::WrongOlder),
    }
}

pub(crate) fn judge_rest(base: &State, body: &LinkBody) -> Result<(), LinkFault> {
    let root_sound = match body.kind {
        LinkKind::Root => body.root.is_some() && body.root != base.root,
        _ => body.root == base.root,
    };
    if !root_sound {
        return Err(LinkFault::WrongRoot);
    }
    let cuts = matches!(body.kind, LinkKind::Remove | LinkKind::Renew | LinkKind::Leave | LinkKind::Recover);
    if !cuts && !body.cuts.is_empty() {
        return Err(LinkFault::CutsNotAllowed);
    }
    if !body.cuts.windows(2).all(|pair: &[Cut]| pair[0].chain < pair[1].chain) {
        return Err(LinkFault::Unordered);
    }
    if body.kind == LinkKind::Leave {
        return body.boxes.first().map_or(Ok(()), |extra| Err(LinkFault::ExtraBox { id: extra.id }));
    }
    judge_boxes(body)
}

fn judge_boxes(body: &LinkBody) -> Result<(), LinkFault> {
    let expected = boxed_ids(body.root.as_ref(), &body.members);
    let found: Vec<MemberId> = body.boxes.iter().map(|sealed| sealed.id).collect();
    if let Some(id) = expected.iter().find(|id| !found.contains(id)) {
        return Err(LinkFault::MissingBox { id: *id });
    }
    if let Some(id) = found.iter().find(|id| !expected.contains(id)) {
        return Err(LinkFault::ExtraBox { id: *id });
    }
    if expected != found {
        return Err(LinkFault::Unordered);
    }
    if body.boxes.iter().any(|sealed| sealed.ct.len() != SEALED_KEY) {
        return Err(LinkFault::BadBox);
    }
    Ok(())
}
