//! Links of each kind, boxes, rings.

use std::collections::BTreeSet;

use minicbor::bytes::ByteVec;
use proto::{Cut, Link, LinkKind, MemberId, encode};
use serde_json::{Value as Json, json};

use super::{Case, Vector, drawn, drawn_hex, hex, keys::identity};
use crate::{
    Built, EpochKey, Head, Identity, KeyRing, Recover, Recovery, Secret, Sigchain, countersign, found_own,
    identity::seal_base, propose_shared, rules::box_info, testing::Seeded,
};

pub(super) fn all() -> Vec<Vector> {
    vec![
        Vector {
            file: "crypto/box",
            about: "HPKE base mode, info CBOR[\"leeward v1 box\", space or 0, height, epoch, id]; random is the 32 \
                    bytes that the ephemeral key is derived from",
            inputs: || {
                let case = |space: &str, height: u64, epoch: u64| {
                    json!({
                        "sign": drawn_hex("sign", 32), "seal": drawn_hex("seal", 32), "space": space, "height": height,
                        "epoch": epoch, "id": drawn_hex("device", 16), "key": drawn_hex("epoch key", 32),
                        "random": drawn_hex("ephemeral", 32),
                    })
                };
                vec![case("", 0, 0), case(&drawn_hex("space", 32), 5, 3)]
            },
            outputs: sealed_box,
        },
        Vector {
            file: "crypto/link_own",
            about: "An own space's links of every kind, in order; the keys are those of the devices that sign or open",
            inputs: || vec![own_story()],
            outputs: |case| chain(case, &[0, 1, 3, 5, 2, 7]),
        },
        Vector {
            file: "crypto/link_shared",
            about: "A shared space's links of every kind, in order; the half-signed genesis comes first by itself",
            inputs: || vec![shared_story()],
            outputs: |case| chain(case, &[0, 3, 4, 6]),
        },
        Vector {
            file: "crypto/cut",
            about: "Links that cut chains, and heads: up to which event each head counts, or null if it does not count \
                    at all",
            inputs: || vec![own_cuts(), shared_cuts(false), shared_cuts(true)],
            outputs: counted,
        },
    ]
}

/// Up to which event each head counts.
fn counted(case: &Case<'_>) -> Json {
    let links: Vec<ByteVec> = case.list("links").into_iter().map(Into::into).collect();
    let chain = Sigchain::read(&links).expect("a sound chain");
    let heads = case.0["heads"].as_array().expect("heads");
    let counts = heads.iter().map(|head| {
        let case = Case(head);
        let (head, sig) = (read_head(&chain, &case), case.array("sig"));
        let verified = chain.verify_head(head, &sig).ok()?;
        (0..=head.last_seq).rev().find(|&seq| chain.counts(&verified, seq))
    });
    json!({ "counts": counts.collect::<Vec<_>>() })
}

fn read_head(chain: &Sigchain, case: &Case<'_>) -> Head {
    Head {
        space: chain.space(),
        chain: case.array::<16>("chain").into(),
        signer: case.array::<16>("signer").into(),
        generation: case.number("generation"),
        last_seq: case.number("last_seq"),
        last_hash: case.array::<32>("last_hash").into(),
    }
}

/// Heads of nine events each: a chain, its signer, the generation, and with what keys.
fn heads(chain: &Sigchain, of: &[(&str, MemberId, u64, &Identity)]) -> Json {
    let head = |&(name, signer, generation, by): &(&str, MemberId, u64, &Identity)| {
        let mut head = json!({
            "chain": drawn_hex(name, 16), "signer": signer.hex(), "generation": generation, "last_seq": 9,
            "last_hash": drawn_hex("last event", 32),
        });
        head["sig"] = json!(hex(&read_head(chain, &Case(&head)).sign(by)));
        head
    };
    json!({
        "links": chain.links().iter().map(|link| hex(link)).collect::<Vec<_>>(),
        "heads": of.iter().map(head).collect::<Vec<_>>(),
    })
}

fn cut(name: &str, seq: u64) -> Cut {
    Cut { chain: array(name).into(), seq, hash: array("cut").into() }
}

/// Mara's tablet throws the phone out, and cuts the laptop's chain too; then the laptop throws the tablet out.
fn own_cuts() -> Json {
    let mut rng = Seeded::of("own cuts");
    let [phone, tablet, laptop] = ["phone", "tablet", "laptop"].map(device);
    let ids = ["phone id", "tablet id", "laptop id"].map(id);
    let built = found_own(ids[0], &phone, &mut rng).expect("a genesis");
    let mut chain = Sigchain::found(&built.link).expect("a genesis");
    let mut key = built.key;
    for (at, identity) in [(1, &tablet), (2, &laptop)] {
        let built = chain.add(identity.member(ids[at], 0), &phone, &key, &mut rng).expect("add");
        key = take(&mut chain, built);
    }
    let built = chain.rotate(&tablet, &key, &mut rng).expect("rotate");
    key = take(&mut chain, built);
    let cuts = vec![cut("phone chain", 4), cut("laptop chain", 3)];
    let built = chain.remove(&ids[..1], cuts, &tablet, &key, &mut rng).expect("remove");
    key = take(&mut chain, built);
    let cuts = vec![cut("tablet chain", 0), cut("laptop chain", 7)];
    let built = chain.remove(&ids[1..2], cuts, &laptop, &key, &mut rng).expect("remove");
    take(&mut chain, built);
    heads(
        &chain,
        &[
            ("phone chain", ids[0], 0, &phone),
            ("phone chain", ids[0], 1, &phone),
            ("phone chain", ids[0], 2, &phone),
            ("tablet chain", ids[1], 0, &tablet),
            ("tablet chain", ids[1], 2, &tablet),
            ("tablet chain", ids[1], 3, &tablet),
            ("another chain", ids[1], 2, &tablet),
            ("laptop chain", ids[2], 1, &laptop),
            ("laptop chain", ids[2], 2, &laptop),
            ("laptop chain", ids[2], 3, &laptop),
            ("laptop chain", ids[2], 4, &laptop),
            ("laptop chain", ids[2], 3, &tablet),
        ],
    )
}

/// Tom's lost phone is cut off; Mara cuts a chain of hers, and in vain one of Tom's; perhaps Tom leaves.
fn shared_cuts(leaves: bool) -> Json {
    let mut rng = Seeded::of("shared cuts");
    let [mara, tom, mara_later, tom_later] = ["mara", "tom", "mara, later", "tom, later"].map(device);
    let (mara_id, tom_id) = (id("mara id"), id("tom id"));
    let (mara_member, tom_member) = (mara.member(mara_id, 0), tom.member(tom_id, 3));
    let half = propose_shared(mara_member.clone(), &mara, tom_member.clone(), &mut rng).expect("a proposal");
    let (_, mut chain) = countersign(&half.link, &tom_member, &tom, &mara_member).expect("a genesis");
    let built = chain.renew(tom_later.member(tom_id, 4), vec![cut("tom chain", 5)], &tom, &half.key, &mut rng);
    let mut key = take(&mut chain, built.expect("renew"));
    let cuts = vec![cut("mara chain", 2), cut("tom chain", 1)];
    let built = chain.renew(mara_later.member(mara_id, 1), cuts, &mara, &key, &mut rng).expect("renew");
    key = take(&mut chain, built);
    if leaves {
        let cuts = vec![cut("tom chain", 8)];
        let built = chain.leave(tom_id, cuts, &tom_later, &key, &mut rng).expect("leave");
        take(&mut chain, built);
    }
    heads(
        &chain,
        &[
            ("tom chain", tom_id, 3, &tom),
            ("tom chain", tom_id, 4, &tom_later),
            ("tom chain", tom_id, 4, &tom),
            ("tom chain", tom_id, 5, &tom_later),
            ("another chain", tom_id, 3, &tom),
            ("mara chain", mara_id, 0, &mara),
            ("mara chain", mara_id, 1, &mara_later),
            ("tom chain", mara_id, 0, &mara),
        ],
    )
}

fn take(chain: &mut Sigchain, built: Built) -> EpochKey {
    let checked = chain.check(&built.link).expect("a sound link");
    chain.apply(checked).expect("the next link");
    built.key
}

fn sealed_box(case: &Case<'_>) -> Json {
    let me = identity(case, "sign", "seal");
    let id: MemberId = case.array::<16>("id").into();
    let mut body = Link::parse(&found_own(id, &me, &mut Seeded::of("any")).expect("a genesis").link).expect("a link").1;
    body.space = case.bytes("space").as_slice().try_into().ok();
    body.height = case.number("height");
    body.epoch = case.number("epoch");
    let info = box_info(&body, id);
    let (enc, ct) = seal_base(&me.public().x, &info, &case.bytes("key"), &mut case.script()).expect("a usable key");
    assert_eq!(me.open(&info, &enc, &ct), Some(case.bytes("key")));
    json!({ "x": hex(&*me.public().x), "info": hex(&info), "enc": hex(&enc), "ct": hex(&ct) })
}

/// Reads a chain and opens what its members can open.
fn chain(case: &Case<'_>, kinds: &[u8]) -> Json {
    let links: Vec<ByteVec> = case.list("links").into_iter().map(Into::into).collect();
    let chain = Sigchain::read(&links).expect("a sound chain");
    let found: BTreeSet<u8> = links.iter().map(|link| kind(&Link::parse(link).expect("a link").1.kind)).collect();
    assert_eq!(found, kinds.iter().copied().collect(), "each kind has a vector");
    let cbor = encode(&chain);
    assert_eq!(proto::decode::<Sigchain>("chain", &cbor).as_ref(), Ok(&chain));
    let hashes: Vec<String> = (0..chain.len()).filter_map(|at| chain.hash_at(at)).map(|hash| hash.hex()).collect();
    let mut out = json!({
        "space": chain.space().hex(), "hashes": hashes, "epoch": chain.epoch(), "frozen": chain.frozen(),
        "members": chain.members().map(|member| member.id.hex()).collect::<Vec<_>>(), "chain_cbor": hex(&cbor),
    });
    if let Ok((epoch, key)) = chain.unbox(case.array::<16>("reader").into(), &identity(case, "sign", "seal")) {
        let mut ring = KeyRing::new(chain.space());
        ring.insert(epoch, key.clone(), &chain).expect("keys as committed");
        out["unboxed"] = json!({ "epoch": epoch, "key": hex(key.reveal().reveal()) });
        out["ring_cbor"] = json!(hex(&encode(&ring)));
    }
    out
}

fn kind(kind: &LinkKind) -> u8 {
    encode(kind)[0]
}

/// Mara's phone founds, her tablet joins, she rotates, makes words, loses the phone, and a thief's
/// change is declared void.
fn own_story() -> Json {
    let mut rng = Seeded::of("own links");
    let (phone, tablet, laptop) = (device("phone"), device("tablet"), device("laptop"));
    let ids = ["phone id", "tablet id", "laptop id"].map(id);
    let words = Recovery::from_entropy(Secret::from_bytes(drawn("entropy", 32).try_into().expect("32 bytes")));
    let built = found_own(ids[0], &phone, &mut rng).expect("a genesis");
    let mut chain = Sigchain::found(&built.link).expect("a genesis");
    let mut key = built.key;
    let built = chain.add(tablet.member(ids[1], 0), &phone, &key, &mut rng).expect("add");
    key = take(&mut chain, built);
    let built = chain.rotate(&tablet, &key, &mut rng).expect("rotate");
    key = take(&mut chain, built);
    let built = chain.set_root(words.public(), &tablet, &key, &mut rng).expect("root");
    key = take(&mut chain, built);
    let valid = key.clone();
    // The thief has the phone and throws the tablet out.
    let built = chain.remove(&[ids[1]], vec![cut("tablet chain", 9)], &phone, &key, &mut rng).expect("remove");
    take(&mut chain, built);
    let recover =
        Recover { device: laptop.member(ids[2], 0), remove: vec![ids[0]], cuts: Vec::new(), void_from: Some(4) };
    let built = chain.recover(recover, &words.identity(), &valid, &mut rng).expect("recover");
    take(&mut chain, built);
    story(&chain, ids[2], &laptop, &[])
}

/// Mara and Tom found a space, Mara rotates, Tom renews, Tom leaves.
fn shared_story() -> Json {
    let mut rng = Seeded::of("shared links");
    let (mara, tom) = (device("mara"), device("tom"));
    let later = device("tom, later");
    let (mara_id, tom_id) = (id("mara id"), id("tom id"));
    let (mara_member, tom_member) = (mara.member(mara_id, 0), tom.member(tom_id, 3));
    let half = propose_shared(mara_member.clone(), &mara, tom_member.clone(), &mut rng).expect("a proposal");
    let (_, mut chain) = countersign(&half.link, &tom_member, &tom, &mara_member).expect("a genesis");
    let mut key = half.key;
    let built = chain.rotate(&mara, &key, &mut rng).expect("rotate");
    key = take(&mut chain, built);
    let built =
        chain.renew(later.member(tom_id, 4), vec![cut("tom's lost chain", 2)], &tom, &key, &mut rng).expect("renew");
    key = take(&mut chain, built);
    let built = chain.leave(tom_id, Vec::new(), &later, &key, &mut rng).expect("leave");
    take(&mut chain, built);
    story(&chain, mara_id, &mara, &half.link)
}

fn story(chain: &Sigchain, reader: MemberId, identity: &Identity, half: &[u8]) -> Json {
    let secret = encode(identity);
    json!({
        "links": chain.links().iter().map(|link| hex(link)).collect::<Vec<_>>(), "reader": reader.hex(),
        "sign": hex(&secret[4..36]), "seal": hex(&secret[39..71]), "half": hex(half),
    })
}

fn device(name: &str) -> Identity {
    Identity::generate(&mut Seeded::of(name))
}

fn id(name: &str) -> MemberId {
    array(name).into()
}

fn array<const N: usize>(name: &str) -> [u8; N] {
    drawn(name, N).try_into().expect("as many as asked for")
}
