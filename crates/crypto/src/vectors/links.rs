//! Links of each kind, boxes, rings.

use std::collections::BTreeSet;

use minicbor::bytes::ByteVec;
use proto::{Cut, Link, LinkKind, MemberId, encode};
use serde_json::{Value as Json, json};

use super::{Case, Vector, drawn, drawn_hex, hex, keys::identity};
use crate::{
    Built, EpochKey, Identity, KeyRing, Recover, Recovery, Secret, Sigchain, countersign, found_own,
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
    ]
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
    let add = |chain: &mut Sigchain, built: Built| -> EpochKey {
        let checked = chain.check(&built.link).expect("a sound link");
        chain.apply(checked).expect("the next link");
        built.key
    };
    let built = chain.add(tablet.member(ids[1], 0), &phone, &key, &mut rng).expect("add");
    key = add(&mut chain, built);
    let built = chain.rotate(&tablet, &key, &mut rng).expect("rotate");
    key = add(&mut chain, built);
    let built = chain.set_root(words.public(), &tablet, &key, &mut rng).expect("root");
    key = add(&mut chain, built);
    let valid = key.clone();
    // The thief has the phone and throws the tablet out.
    let cut = Cut { chain: array("tablet chain").into(), seq: 9, hash: array("cut").into() };
    let built = chain.remove(&[ids[1]], vec![cut], &phone, &key, &mut rng).expect("remove");
    add(&mut chain, built);
    let recover =
        Recover { device: laptop.member(ids[2], 0), remove: vec![ids[0]], cuts: Vec::new(), void_from: Some(4) };
    let built = chain.recover(recover, &words.identity(), &valid, &mut rng).expect("recover");
    add(&mut chain, built);
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
    let add = |chain: &mut Sigchain, built: Built| -> EpochKey {
        let checked = chain.check(&built.link).expect("a sound link");
        chain.apply(checked).expect("the next link");
        built.key
    };
    let built = chain.rotate(&mara, &key, &mut rng).expect("rotate");
    key = add(&mut chain, built);
    let cut = Cut { chain: array("tom's lost chain").into(), seq: 2, hash: array("cut").into() };
    let built = chain.renew(later.member(tom_id, 4), vec![cut], &tom, &key, &mut rng).expect("renew");
    key = add(&mut chain, built);
    let built = chain.leave(tom_id, Vec::new(), &later, &key, &mut rng).expect("leave");
    add(&mut chain, built);
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
