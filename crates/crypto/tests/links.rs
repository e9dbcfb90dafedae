//! Stories of who may do what in a space.

mod common;

use common::{Own, Seeded, forged, id, identity, signed, take};
use leeward_crypto::{
    Head, HeadFault, Identity, KeyFault, KeyRing, LinkFault, Recover, Recovery, Sigchain, SpaceKind, countersign,
    found_own, propose_shared,
};
use minicbor::bytes::ByteVec;
use proto::{ChainId, Cut, Link, LinkKind, SpaceId, decode, encode};

#[test]
fn a_tablet_that_joins_later_reads_all_history() {
    let mut own = Own::new();
    for _ in 0..3 {
        let built = own.chain.rotate(&own.phone, &own.key, &mut own.rng).expect("rotate");
        own.take(built);
    }
    let (epoch, key) = own.chain.unbox(id(2), &own.tablet).expect("a box for the tablet");
    assert_eq!((epoch, &key), (3, &own.key));
    let mut ring = KeyRing::new(own.chain.space());
    ring.insert(epoch, key, &own.chain).expect("every key is what was committed to");
    assert!((0..=3).all(|epoch| ring.key(epoch).is_some()));
    assert_eq!(decode::<KeyRing>("ring", &encode(&ring)), Ok(ring));
}

#[test]
fn a_ring_takes_only_the_keys_that_were_committed_to() {
    let mut own = Own::new();
    let old = own.key.clone();
    let built = own.chain.rotate(&own.phone, &own.key, &mut own.rng).expect("rotate");
    own.take(built);
    let mut ring = KeyRing::new(own.chain.space());
    assert_eq!(ring.insert(1, old.clone(), &own.chain), Err(KeyFault::WrongKey { epoch: 1 }));
    assert_eq!(ring.insert(2, old, &own.chain), Err(KeyFault::UnknownEpoch { epoch: 2 }));
    assert_eq!(ring.newest(), None);
    let mut elsewhere = KeyRing::new(SpaceId::from([9; 32]));
    assert_eq!(elsewhere.insert(1, own.key.clone(), &own.chain), Err(KeyFault::OtherSpace));
}

#[test]
fn a_member_who_seals_another_key_than_committed_is_found_out() {
    let own = Own::new();
    let built = own.chain.rotate(&own.phone, &own.key, &mut Seeded::of("lie")).expect("rotate");
    let lie = forged(&built.link, &[&own.phone], |body| body.commit = own.key.commit(body.epoch));
    let checked = own.chain.check(&lie).expect("nobody can tell by looking");
    assert_eq!(checked.unbox(id(2), &own.tablet), Err(KeyFault::WrongKey { epoch: 1 }));
    assert_eq!(checked.unbox(id(2), &own.phone), Err(KeyFault::BoxTampered));
    assert_eq!(checked.unbox(id(7), &own.phone), Err(KeyFault::NoBox));
}

#[test]
fn a_member_who_keeps_history_from_those_to_come_is_found_out_by_those_who_have_it() {
    let own = Own::new();
    let built = own.chain.rotate(&own.phone, &own.key, &mut Seeded::of("history")).expect("rotate");
    let other = built.key.seal_older(&built.key, own.chain.space(), 0, &mut Seeded::of("another key"));
    let altered = forged(&built.link, &[&own.phone], |body| body.older.iter_mut().for_each(|older| older.ct[0] ^= 1));
    let another = forged(&built.link, &[&own.phone], |body| body.older = Some(other));
    for (lie, fault) in [(altered, KeyFault::OlderTampered { epoch: 0 }), (another, KeyFault::WrongKey { epoch: 0 })] {
        let mut ring = KeyRing::new(own.chain.space());
        ring.insert(0, own.key.clone(), &own.chain).expect("today's key");
        let mut chain = own.chain.clone();
        take(&mut chain, &lie).expect("nobody can tell by looking");
        assert_eq!(ring.insert(1, built.key.clone(), &chain), Err(fault));
        assert_eq!(ring.newest(), Some((0, &own.key)), "what is known stays");
    }
}

#[test]
fn every_wrong_rotation_is_refused_by_name() {
    let own = Own::new();
    let built = own.chain.rotate(&own.phone, &own.key, &mut Seeded::of("rotate")).expect("rotate");
    let thief = identity("thief");
    let refuse = |by: &[&Identity], change: &dyn Fn(&mut proto::LinkBody), fault: LinkFault| {
        assert_eq!(own.chain.check(&forged(&built.link, by, change)), Err(fault));
    };
    let phone: &[&Identity] = &[&own.phone];
    refuse(phone, &|b| b.space = Some(SpaceId::from([9; 32])), LinkFault::WrongSpace { found: [9; 32].into() });
    refuse(phone, &|b| b.height = 3, LinkFault::WrongHeight { expected: 2, found: 3 });
    refuse(phone, &|b| b.prev = Some([9; 32].into()), LinkFault::WrongPrev { height: 2 });
    refuse(&[&thief], &|_| {}, LinkFault::SignerNotAMember);
    refuse(&[], &|_| {}, LinkFault::WrongSignatureCount { expected: 1, found: 0 });
    refuse(&[&own.phone, &thief], &|_| {}, LinkFault::WrongSignatureCount { expected: 1, found: 2 });
    refuse(phone, &|b| b.epoch = 0, LinkFault::WrongEpoch { expected: 1, found: 0 });
    refuse(phone, &|b| b.epoch = 2, LinkFault::WrongEpoch { expected: 1, found: 2 });
    refuse(phone, &|b| b.older = None, LinkFault::WrongOlder);
    refuse(phone, &|b| b.boxes.truncate(1), LinkFault::MissingBox { id: id(2) });
    refuse(
        phone,
        &|b| b.boxes.push(proto::SealedBox { id: id(3), ..b.boxes[0].clone() }),
        LinkFault::ExtraBox { id: id(3) },
    );
    refuse(phone, &|b| b.boxes.reverse(), LinkFault::Unordered);
    refuse(phone, &|b| b.boxes[0].ct.push(0), LinkFault::BadBox);
    refuse(phone, &|b| b.members.truncate(1), LinkFault::WrongMembers { kind: LinkKind::Rotate });
    refuse(phone, &|b| b.members.push(thief.member(id(3), 0)), LinkFault::WrongMembers { kind: LinkKind::Rotate });
    refuse(phone, &|b| b.members.reverse(), LinkFault::Unordered);
    refuse(phone, &|b| b.members[0].ed = [0; 32].into(), LinkFault::UnusableKeys { id: id(1) });
    refuse(phone, &|b| b.members[1].x = [0; 32].into(), LinkFault::UnusableKeys { id: id(2) });
    refuse(phone, &|b| b.members[1].x = b.members[0].x, LinkFault::UnusableKeys { id: id(2) });
    refuse(phone, &|b| b.cuts.push(cut(1, 4)), LinkFault::CutsNotAllowed);
    refuse(phone, &|b| b.void_from = Some(1), LinkFault::VoidNotAllowed);
    let root = proto::Root { ed: thief.public().ed, x: thief.public().x };
    refuse(phone, &|b| b.root = Some(root.clone()), LinkFault::WrongRoot);
    refuse(phone, &|b| b.kind = LinkKind::Renew, LinkFault::KindNotHere { kind: LinkKind::Renew });
    refuse(phone, &|b| b.kind = LinkKind::Leave, LinkFault::KindNotHere { kind: LinkKind::Leave });
    refuse(phone, &|b| b.kind = LinkKind::Recover, LinkFault::NeedsRoot);
    assert_eq!(own.chain.check(&vec![0; 70_000]), Err(LinkFault::TooLarge));
    assert!(matches!(own.chain.check(b"soup"), Err(LinkFault::Malformed(_))));
}

#[test]
fn a_kind_from_the_future_is_refused_and_not_guessed_at() {
    let own = Own::new();
    let built = own.chain.rotate(&own.phone, &own.key, &mut Seeded::of("rotate")).expect("rotate");
    let (link, _) = Link::parse(&built.link).expect("a link");
    let mut body = link.body.to_vec();
    let kind = body.windows(2).position(|pair| pair == [5, 3]).expect("the kind");
    body[kind + 1] = 8;
    let later = Link { body: body.into(), signatures: link.signatures }.to_bytes();
    assert!(matches!(own.chain.check(&later), Err(LinkFault::Malformed(_))));
}

#[test]
fn any_changed_bit_of_a_link_is_refused() {
    let own = Own::new();
    let built = own.chain.rotate(&own.phone, &own.key, &mut Seeded::of("rotate")).expect("rotate");
    assert!(own.chain.check(&built.link).is_ok());
    for bit in 0..built.link.len() * 8 {
        let mut bytes = built.link.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        assert!(own.chain.check(&bytes).is_err(), "bit {bit}");
    }
}

#[test]
fn two_phones_race_and_the_loser_rebases() {
    let mut own = Own::new();
    let first = own.chain.rotate(&own.phone, &own.key, &mut Seeded::of("phone")).expect("rotate");
    let second = own.chain.rotate(&own.tablet, &own.key, &mut Seeded::of("tablet")).expect("rotate");
    let late = own.chain.check(&second.link).expect("sound until the other was first");
    own.take(first);
    assert_eq!(own.chain.apply(late), Err(LinkFault::Overtaken));
    let again = own.chain.rotate(&own.tablet, &own.key, &mut Seeded::of("tablet")).expect("rebased");
    own.take(again);
    assert_eq!(own.chain.epoch(), 2);
}

#[test]
fn a_fork_is_named_only_if_a_member_signed_it() {
    let mut own = Own::new();
    let one = own.chain.rotate(&own.phone, &own.key, &mut Seeded::of("one")).expect("rotate");
    let other = own.chain.rotate(&own.tablet, &own.key, &mut Seeded::of("other")).expect("rotate");
    let unsigned = forged(&other.link, &[&identity("relay")], |_| {});
    own.take(one.clone());
    assert_eq!(own.chain.check(&one.link), Err(LinkFault::AlreadyHave { height: 2 }));
    assert_eq!(own.chain.check(&other.link), Err(LinkFault::Fork { height: 2 }));
    assert_eq!(own.chain.check(&unsigned), Err(LinkFault::SignerNotAMember));
}

#[test]
fn removing_the_lost_phone_ends_what_it_may_sign() {
    let mut own = Own::new();
    let head = |generation, last_seq| Head {
        space: own.chain.space(),
        chain: ChainId::from([7; 16]),
        signer: id(1),
        generation,
        last_seq,
        last_hash: [last_seq as u8; 32].into(),
    };
    let (before, after, forged_later) = (head(0, 4), head(0, 9), head(1, 9));
    let signs = |head: Head| (head, head.sign(&own.phone));
    let [before, after, forged_later] = [before, after, forged_later].map(signs);
    let built =
        own.chain.remove(&[id(1)], vec![cut(7, 4)], &own.tablet, &own.key, &mut own.rng).expect("the tablet removes");
    own.take(built);
    assert_eq!(own.chain.member(id(1)), None);
    assert_eq!(own.chain.unbox(id(1), &own.phone), Err(KeyFault::NoBox));
    let before = own.chain.verify_head(before.0, &before.1).expect("signed while it was here");
    assert!(own.chain.counts(&before, 4));
    let after = own.chain.verify_head(after.0, &after.1).expect("nobody can date it");
    assert!(own.chain.counts(&after, 4) && !own.chain.counts(&after, 5) && !own.chain.counts(&after, 10));
    let fault = HeadFault::NotAMember { signer: id(1), generation: 1 };
    assert_eq!(own.chain.verify_head(forged_later.0, &forged_later.1), Err(fault));
    // An id is never used again, nor may a device throw itself out.
    let back = own.phone.member(id(1), 0);
    assert_eq!(own.chain.add(back, &own.tablet, &own.key, &mut own.rng), Err(LinkFault::IdTaken { id: id(1) }));
    assert!(own.chain.remove(&[id(2)], Vec::new(), &own.tablet, &own.key, &mut own.rng).is_err());
}

#[test]
fn a_head_counts_only_for_its_space_its_signer_and_its_bytes() {
    let own = Own::new();
    let head = Head {
        space: own.chain.space(),
        chain: ChainId::from([7; 16]),
        signer: id(1),
        generation: 0,
        last_seq: 3,
        last_hash: [3; 32].into(),
    };
    let sig = head.sign(&own.phone);
    assert!(own.chain.verify_head(head, &sig).is_ok());
    let bad = Err(HeadFault::BadSignature { signer: id(1) });
    assert_eq!(own.chain.verify_head(Head { last_seq: 4, ..head }, &sig), bad);
    assert_eq!(own.chain.verify_head(head, &head.sign(&own.tablet)), bad);
    let stranger = Head { signer: id(9), ..head };
    assert_eq!(own.chain.verify_head(stranger, &sig), Err(HeadFault::NotAMember { signer: id(9), generation: 0 }));
    let elsewhere = Head { space: [1; 32].into(), ..head };
    assert_eq!(own.chain.verify_head(elsewhere, &sig), Err(HeadFault::OtherSpace { found: [1; 32].into() }));
    for bit in 0..512 {
        let mut changed = sig;
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(own.chain.verify_head(head, &changed).is_err());
    }
}

#[test]
fn two_persons_found_a_space_only_together() {
    let mut rng = Seeded::of("founding");
    let (mara, tom) = (identity("Mara"), identity("Tom"));
    let (m, t) = (mara.member(id(1), 0), tom.member(id(2), 3));
    let half = propose_shared(m.clone(), &mara, t.clone(), &mut rng).expect("a proposal");
    assert_eq!(Sigchain::found(&half.link), Err(LinkFault::WrongSignatureCount { expected: 2, found: 1 }));
    let twice = forged(&half.link, &[&mara, &mara], |_| {});
    assert_eq!(Sigchain::found(&twice), Err(LinkFault::NeedsBothSignatures));
    let (genesis, chain) = countersign(&half.link, &t, &tom, &m).expect("Tom agrees");
    assert_eq!(chain.kind(), SpaceKind::Shared);
    assert_eq!(Sigchain::found(&genesis), Ok(chain.clone()));
    assert_eq!(chain.unbox(id(2), &tom), Ok((0, half.key)));
    assert_eq!((chain.generation_of(id(1)), chain.generation_of(id(2))), (Some(0), Some(3)));
    // A half that names others, or that Mara did not sign, is not signed.
    let thief = identity("thief");
    let wrong = LinkFault::WrongMembers { kind: LinkKind::Genesis };
    assert_eq!(countersign(&half.link, &thief.member(id(2), 0), &thief, &m), Err(wrong));
    let stolen = forged(&half.link, &[&thief], |_| {});
    assert_eq!(countersign(&stolen, &t, &tom, &m), Err(LinkFault::NeedsBothSignatures));
    let broken = forged(&half.link, &[&mara], |body| body.members[0] = thief.member(id(1), 0));
    assert_eq!(countersign(&broken, &t, &tom, &m), Err(wrong));
}

#[test]
fn a_strange_genesis_founds_nothing() {
    let phone = identity("phone");
    let link = found_own(id(1), &phone, &mut Seeded::of("genesis")).expect("a genesis").link;
    let found = |change: &dyn Fn(&mut proto::LinkBody)| Sigchain::found(&forged(&link, &[&phone], change));
    assert_eq!(found(&|b| b.members.clear()), Err(LinkFault::WrongMemberCount { found: 0 }));
    assert_eq!(found(&|b| b.epoch = 1), Err(LinkFault::WrongEpoch { expected: 0, found: 1 }));
    assert_eq!(found(&|b| b.members[0].generation = 1), Err(LinkFault::WrongGeneration { id: id(1) }));
    assert_eq!(found(&|b| b.boxes.clear()), Err(LinkFault::MissingBox { id: id(1) }));
    assert_eq!(found(&|b| b.members[0].id = id(0)), Err(LinkFault::IdTaken { id: id(0) }));
    assert_eq!(found(&|b| b.cuts.push(cut(1, 1))), Err(LinkFault::CutsNotAllowed));
    let root = proto::Root { ed: phone.public().ed, x: phone.public().x };
    assert_eq!(found(&|b| b.root = Some(root.clone())), Err(LinkFault::WrongRoot));
    assert!(matches!(found(&|b| b.prev = Some([1; 32].into())), Err(LinkFault::Malformed(_))));
    let own = Own::new();
    let add = own.chain.links()[1].clone();
    assert_eq!(Sigchain::found(&add), Err(LinkFault::NotAGenesis));
    assert_eq!(own.chain.check(&own.chain.links()[0]), Err(LinkFault::AlreadyHave { height: 0 }));
    assert!(matches!(own.chain.check(&link), Err(LinkFault::WrongSpace { .. })));
}

struct Shared {
    chain: Sigchain,
    key: leeward_crypto::EpochKey,
    mara: Identity,
    tom: Identity,
}

fn shared() -> Shared {
    let (mara, tom) = (identity("Mara"), identity("Tom"));
    let (m, t) = (mara.member(id(1), 0), tom.member(id(2), 3));
    let half = propose_shared(m.clone(), &mara, t.clone(), &mut Seeded::of("founding")).expect("a proposal");
    let (_, chain) = countersign(&half.link, &t, &tom, &m).expect("a genesis");
    Shared { chain, key: half.key, mara, tom }
}

#[test]
fn persons_change_only_their_own_entry() {
    let Shared { chain, key, mara, tom } = shared();
    let mut rng = Seeded::of("entries");
    let newer = identity("Tom, later");
    let renewed = newer.member(id(2), 4);
    let renew = |by, member| chain.renew(member, Vec::new(), by, &key, &mut Seeded::of("renew"));
    assert_eq!(renew(&mara, renewed.clone()), Err(LinkFault::NotTheirEntry { id: id(2) }));
    assert_eq!(renew(&tom, newer.member(id(2), 3)), Err(LinkFault::WrongGeneration { id: id(2) }));
    assert_eq!(renew(&tom, tom.member(id(2), 4)), Err(LinkFault::UnusableKeys { id: id(2) }));
    assert_eq!(renew(&newer, renewed.clone()), Err(LinkFault::SignerNotAMember));
    let not_here = |kind| Err(LinkFault::KindNotHere { kind });
    let third = identity("third").member(id(3), 0);
    assert_eq!(chain.add(third, &mara, &key, &mut rng), not_here(LinkKind::Add));
    assert_eq!(chain.remove(&[id(2)], Vec::new(), &mara, &key, &mut rng), not_here(LinkKind::Remove));
    assert_eq!(chain.set_root(newer.public(), &mara, &key, &mut rng), not_here(LinkKind::Root));
    assert_eq!(chain.leave(id(2), Vec::new(), &mara, &key, &mut rng), Err(LinkFault::NotTheirEntry { id: id(2) }));
    let built = renew(&tom, renewed).expect("Tom renews himself");
    let mut after = chain.clone();
    take(&mut after, &built.link).expect("a sound link");
    assert_eq!(after.epoch(), 1);
    assert_eq!(after.generation_of(id(2)), Some(4));
}

#[test]
fn toms_lost_phone_is_cut_off_and_mara_cannot_cut_tom() {
    let Shared { mut chain, key, mara, tom } = shared();
    let later = identity("Tom, later");
    let head = |signer, generation, last_seq| Head {
        space: chain.space(),
        chain: ChainId::from([7; 16]),
        signer,
        generation,
        last_seq,
        last_hash: [1; 32].into(),
    };
    let (old, new) = (head(id(2), 3, 9), head(id(2), 4, 9));
    let unheard = Head { chain: ChainId::from([8; 16]), ..head(id(2), 3, 2) };
    let member = later.member(id(2), 4);
    let built = chain.renew(member, vec![cut(7, 5)], &tom, &key, &mut Seeded::of("renew")).expect("renew");
    take(&mut chain, &built.link).expect("a sound link");
    let old = chain.verify_head(old, &old.sign(&tom)).expect("Tom's old key");
    let new = chain.verify_head(new, &new.sign(&later)).expect("Tom's new key");
    assert!(chain.counts(&old, 5) && !chain.counts(&old, 6) && chain.counts(&new, 6));
    // Nor does a chain that the lost phone begins with the key it still has.
    let unheard = chain.verify_head(unheard, &unheard.sign(&tom)).expect("Tom's old key");
    assert!(!chain.counts(&unheard, 1));
    // Mara's cut of Tom's chain binds nobody but chains of hers.
    let mara_later = identity("Mara, later").member(id(1), 1);
    let built = chain.renew(mara_later, vec![cut(7, 1)], &mara, &built.key, &mut Seeded::of("renew")).expect("renew");
    take(&mut chain, &built.link).expect("a sound link");
    assert!(chain.counts(&old, 5));
}

#[test]
fn leaving_freezes_and_only_the_other_may_still_leave() {
    let Shared { mut chain, key, mara, tom } = shared();
    let mut rng = Seeded::of("leaving");
    let built = chain.leave(id(1), Vec::new(), &mara, &key, &mut rng).expect("Mara leaves alone");
    let extra = chain.rotate(&tom, &key, &mut rng).expect("still possible");
    take(&mut chain, &built.link).expect("a sound link");
    assert!(chain.frozen());
    assert_eq!((chain.epoch(), chain.members().count()), (0, 1));
    assert_eq!(chain.rotate(&tom, &key, &mut rng), Err(LinkFault::Frozen));
    assert_eq!(chain.check(&extra.link), Err(LinkFault::Fork { height: 1 }));
    assert_eq!(chain.unbox(id(2), &tom), Ok((0, key.clone())));
    let built = chain.leave(id(2), Vec::new(), &tom, &key, &mut rng).expect("so does Tom");
    take(&mut chain, &built.link).expect("a sound link");
    assert_eq!(chain.members().count(), 0);
}

#[test]
fn the_words_bring_a_person_back_and_undo_the_thief() {
    let mut own = Own::new();
    let words = Recovery::generate(&mut own.rng);
    let built = own.chain.set_root(words.public(), &own.phone, &own.key, &mut own.rng).expect("root");
    own.take(built);
    // A thief unlocks the phone, brings a device in and throws the tablet out.
    let thief = identity("thief");
    let built = own.chain.add(thief.member(id(6), 0), &own.phone, &own.key, &mut own.rng).expect("add");
    let valid = own.key.clone();
    own.take(built);
    let built = own.chain.remove(&[id(2)], Vec::new(), &own.phone, &own.key, &mut own.rng).expect("remove");
    own.take(built);
    let at = |void_from| Recover {
        device: identity("laptop").member(id(3), 0),
        remove: vec![id(1)],
        cuts: vec![cut(7, 2)],
        void_from,
    };
    let root = words.identity();
    let mut rng = Seeded::of("recovery");
    let mut recover = |by: &Identity, void| own.chain.recover(at(void), by, &valid, &mut rng);
    assert_eq!(recover(&own.tablet, Some(3)), Err(LinkFault::NeedsRoot));
    assert_eq!(recover(&root, Some(2)), Err(LinkFault::VoidsTooMuch { first: 3 }));
    assert_eq!(recover(&root, Some(5)), Err(LinkFault::VoidsTooMuch { first: 3 }));
    assert_eq!(recover(&root, None), Err(LinkFault::WrongKey { epoch: 2 }));
    let built = recover(&root, Some(3)).expect("the words are good");
    own.take(built);
    let members: Vec<_> = own.chain.members().map(|member| member.id).collect();
    assert_eq!(members, [id(2), id(3)]);
    assert_eq!((own.chain.epoch(), own.chain.epoch_record(2)), (3, None));
    let (epoch, key) = own.chain.unbox(id(2), &own.tablet).expect("the tablet is back");
    let mut ring = KeyRing::new(own.chain.space());
    ring.insert(epoch, key, &own.chain).expect("older keys hang below");
    assert!(ring.key(0).is_some() && ring.key(1).is_some() && ring.key(2).is_none());
    assert_eq!(own.chain.unbox_root(&root).map(|(epoch, _)| epoch), Ok(3));
    // What the root signed is never void, and all of it reads back from its bytes.
    let again =
        Recover { device: identity("watch").member(id(4), 0), remove: vec![], cuts: vec![], void_from: Some(5) };
    let fault = own.chain.recover(again, &root, &own.key, &mut own.rng);
    assert_eq!(fault, Err(LinkFault::VoidsTooMuch { first: 6 }));
    assert_eq!(decode::<Sigchain>("chain", &encode(&own.chain)), Ok(own.chain));
}

#[test]
fn a_device_that_replaces_the_root_has_the_last_word() {
    let mut own = Own::new();
    let (old, new) = (Recovery::generate(&mut own.rng), Recovery::generate(&mut own.rng));
    for words in [&old, &new] {
        let built = own.chain.set_root(words.public(), &own.phone, &own.key, &mut own.rng).expect("root");
        own.take(built);
    }
    let same = own.chain.set_root(new.public(), &own.phone, &own.key, &mut own.rng);
    assert_eq!(same, Err(LinkFault::WrongRoot));
    let recover =
        |void_from| Recover { device: identity("laptop").member(id(3), 0), remove: vec![], cuts: vec![], void_from };
    let mut try_by = |words: &Recovery, void| {
        own.chain.recover(recover(void), &words.identity(), &own.key, &mut own.rng).map(|_| ())
    };
    assert_eq!(try_by(&old, None), Err(LinkFault::NeedsRoot));
    assert_eq!(try_by(&new, None), Ok(()));
}

#[test]
fn a_chain_reads_back_only_whole_and_in_order() {
    let own = Own::new();
    let links = own.chain.links();
    assert_eq!(Sigchain::read(links), Ok(own.chain.clone()));
    assert_eq!(Sigchain::read(&[]), Err(LinkFault::NotAGenesis));
    assert_eq!(Sigchain::read(&links[1..]), Err(LinkFault::NotAGenesis));
    let twice: Vec<ByteVec> = [links, links].concat();
    assert_eq!(Sigchain::read(&twice), Err(LinkFault::AlreadyHave { height: 0 }));
    let (_, body) = Link::parse(&links[1]).expect("a link");
    assert_eq!(own.chain.check(&signed(&body, &[&own.phone])), Err(LinkFault::AlreadyHave { height: 1 }));
}

fn cut(chain: u8, seq: u64) -> Cut {
    Cut { chain: ChainId::from([chain; 16]), seq, hash: [chain; 32].into() }
}
