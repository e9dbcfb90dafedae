//! Pairing: what both sides compute, every message, every resting state.

use minicbor::{Decode, Encode};
use proto::{Member, Slot, decode, encode};
use serde_json::{Value as Json, json};

use super::{Case, Vector, drawn, drawn_hex, hex, keys::identity};
use crate::{
    Identity, Secret, Sigchain, found_own,
    pairing::{
        Fragment, Guest, Inviter, Me, OwnSpace, Purpose, SpokenCode, Terms,
        message::{
            Acceptance, Channel, HandOver, Knock, Offer, Standing, code_secret, commitment, confirmation, digits, open,
            seal, spake_ids, transcript,
        },
    },
    secret::derive,
    spake::{Pake, Role, Spake},
    testing::Seeded,
};

const EXPIRES: i64 = 1_795_000_000_000;

pub(super) fn all() -> Vec<Vector> {
    vec![
        Vector {
            file: "crypto/fragment",
            about: "An invitation's link after #: {1 v, 2 relay, 3 mailbox, 4 secret, 5 commit, 6 purpose, 7 \
                    expires_ms, 8 name?} in URL-safe base64 without padding",
            inputs: || {
                let case = |name: Json, purpose: u8| {
                    json!({
                        "relay": "https://lee.example", "mailbox": drawn_hex("mailbox", 16),
                        "secret": drawn_hex("secret", 32), "commit": drawn_hex("commit", 32), "purpose": purpose,
                        "expires_ms": EXPIRES, "name": name,
                    })
                };
                vec![case(json!("Mara"), 0), case(Json::Null, 1)]
            },
            outputs: fragment,
        },
        Vector {
            file: "crypto/spoken_code",
            about: "A typed code: the relay's number, then six secret digits",
            inputs: || {
                ["17 402-915", "1000007", "\u{661}\u{667}\u{664}\u{660}\u{662}\u{669}\u{661}\u{665}"]
                    .map(|typed| json!({ "typed": typed }))
                    .to_vec()
            },
            outputs: |case| {
                let code = SpokenCode::parse(case.text("typed")).expect("a code");
                json!({ "number": code.number, "secret": code.reveal() })
            },
        },
        Vector {
            file: "crypto/pair_code",
            about: "By code: SPAKE2 over Ed25519 (crate spake2) with ids CBOR[\"A\"|\"B\", relay, mailbox] and the six \
                    ASCII digits as password; the scalars are drawn from the seeds and stay private. S2 and S3 confirm \
                    the key: D(\"pair confirm a\"|\"pair confirm b\", [key, S0, S1]); then P = D(\"pair code\", [key])",
            inputs: || {
                vec![json!({
                    "relay": "https://lee.example", "mailbox": drawn_hex("mailbox", 16), "digits": "402915",
                    "seed_a": drawn_hex("seed a", 32), "seed_b": drawn_hex("seed b", 32),
                })]
            },
            outputs: code,
        },
        Vector {
            file: "crypto/pair_transcript",
            about: "The offer, its commitment D(\"pair commit\", [offer]), the guest's keys, T = D(\"pair\", [v, \
                    purpose, relay, mailbox, commit, M1, M2]) and the digits D(\"pair digits\", [P, T]) mod 10^6",
            inputs: || vec![transcript_case(0, ""), transcript_case(1, &drawn_hex("space", 32))],
            outputs: both,
        },
        Vector {
            file: "crypto/pair_message",
            about: "M0 to M2: {1 nonce, 2 ct}, XChaCha20-Poly1305 under D(\"pair msg\", [P, n]), aad CBOR[\"leeward \
                    v1 pair msg\", mailbox, n]; random is the nonce. M0 holds the commitment as a byte string",
            inputs: || {
                let case = |slot: u8, payload: Vec<u8>| {
                    json!({
                        "p": drawn_hex("secret", 32), "mailbox": drawn_hex("mailbox", 16), "slot": slot,
                        "payload": hex(&payload), "random": drawn_hex("nonce", 24),
                    })
                };
                let commit: proto::Hash = array::<32>("commit").into();
                vec![case(4, encode(&commit)), case(5, encode(&knock())), case(6, encode(&offer(None)))]
            },
            outputs: message,
        },
        Vector {
            file: "crypto/pair_hand_over",
            about: "M3 to M5: {1 enc, 2 ct}, HPKE mode_auth_psk, info T, psk P, psk_id mailbox, aad as for M0 to M2, \
                    payload padded; random is what the ephemeral key is derived from. M3 {1 links, 2 epoch key, 3 \
                    heads, 4 name?}, M4 {1 genesis?, 2 token hash, 3 name?}, M5 {1 space}",
            inputs: || {
                let case = |slot: u8, payload: Vec<u8>| {
                    json!({
                        "from_sign": drawn_hex("mara sign", 32), "from_seal": drawn_hex("mara seal", 32),
                        "to_sign": drawn_hex("tom sign", 32), "to_seal": drawn_hex("tom seal", 32),
                        "p": drawn_hex("secret", 32), "t": drawn_hex("t", 32), "mailbox": drawn_hex("mailbox", 16),
                        "slot": slot, "payload": hex(&payload), "random": drawn_hex("ephemeral", 32),
                    })
                };
                let over = HandOver {
                    links: vec![drawn("link", 40).into()],
                    key: crate::EpochKey::from_bytes(array("epoch key")),
                    heads: vec![proto::Cut { chain: array("chain").into(), seq: 3, hash: array("hash").into() }],
                    name: Some("Mara".into()),
                };
                let answer = Acceptance { genesis: None, token: array("token").into(), name: Some("Tom".into()) };
                let standing = Standing { space: array("space").into() };
                vec![case(7, encode(&over)), case(8, encode(&answer)), case(9, encode(&standing))]
            },
            outputs: hand_over,
        },
        Vector {
            file: "crypto/pair_inviter",
            about: "The inviter's state as a device stores it, at each step of a whole pairing by code",
            inputs: || states().0,
            outputs: |case| {
                let inviter: Inviter = same(&case.bytes("cbor"));
                let digits = inviter.digits().map(|digits| digits.to_string());
                let wants = inviter.wants().map(Slot::number);
                json!({ "wants": wants, "digits": digits, "mail": inviter.mail().len(), "done": inviter.is_done() })
            },
        },
        Vector {
            file: "crypto/pair_guest",
            about: "The guest's state as a device stores it, at each step of a whole pairing by code",
            inputs: || states().1,
            outputs: |case| {
                let guest: Guest = same(&case.bytes("cbor"));
                let digits = guest.digits().map(|digits| digits.to_string());
                let wants = guest.wants().map(Slot::number);
                json!({ "wants": wants, "digits": digits, "mail": guest.mail().len(), "done": guest.is_done() })
            },
        },
    ]
}

fn fragment(case: &Case<'_>) -> Json {
    let fragment = Fragment {
        v: 1,
        relay: case.text("relay").into(),
        mailbox: case.array::<16>("mailbox").into(),
        secret: Secret::from_bytes(case.array("secret")),
        commit: case.array::<32>("commit").into(),
        purpose: purpose(case),
        expires_ms: case.signed("expires_ms"),
        name: case.0["name"].as_str().map(Into::into),
    };
    let text = fragment.to_text();
    assert_eq!(Fragment::parse(&text).as_ref(), Ok(&fragment));
    json!({ "cbor": hex(&encode(&fragment)), "text": text })
}

fn code(case: &Case<'_>) -> Json {
    let terms = terms_of(case, Purpose::Couple);
    let (ids, password) = (spake_ids(&terms), case.text("digits").as_bytes());
    let (a, b) = (Secret::from_bytes(case.array("seed_a")), Secret::from_bytes(case.array("seed_b")));
    let s0 = Spake::share(Role::A, password, &ids, &a);
    let s1 = Spake::share(Role::B, password, &ids, &b);
    let key = Spake::key(Role::A, password, &ids, &a, &s1).expect("a share");
    assert_eq!(Spake::key(Role::B, password, &ids, &b, &s0).as_ref(), Some(&key));
    json!({
        "id_a": hex(&ids.a), "id_b": hex(&ids.b), "s0": hex(&s0), "s1": hex(&s1), "key": hex(key.reveal()),
        "s2": hex(confirmation(Role::A, &key, &s0, &s1).reveal()),
        "s3": hex(confirmation(Role::B, &key, &s0, &s1).reveal()), "p": hex(code_secret(&key).reveal()),
    })
}

fn transcript_case(purpose: u8, space: &str) -> Json {
    json!({
        "relay": "https://lee.example", "mailbox": drawn_hex("mailbox", 16), "purpose": purpose, "space": space,
        "p": drawn_hex("secret", 32),
        "a_nonce": drawn_hex("a nonce", 32), "a_sign": drawn_hex("mara sign", 32), "a_seal": drawn_hex("mara seal", 32),
        "a_id": drawn_hex("mara id", 16), "a_generation": 2,
        "b_nonce": drawn_hex("b nonce", 32), "b_sign": drawn_hex("tom sign", 32), "b_seal": drawn_hex("tom seal", 32),
        "b_id": drawn_hex("tom id", 16), "b_generation": 0,
    })
}

fn both(case: &Case<'_>) -> Json {
    let terms = terms_of(case, purpose(case));
    let (a, b) = (identity(case, "a_sign", "a_seal").public(), identity(case, "b_sign", "b_seal").public());
    let m2 = encode(&Offer {
        nonce: case.array::<32>("a_nonce").into(),
        ed: a.ed,
        x: a.x,
        space: case.bytes("space").as_slice().try_into().ok(),
        id: case.array::<16>("a_id").into(),
        generation: case.number("a_generation"),
    });
    let m1 = encode(&Knock {
        nonce: case.array::<32>("b_nonce").into(),
        ed: b.ed,
        x: b.x,
        id: case.array::<16>("b_id").into(),
        generation: case.number("b_generation"),
    });
    let commit = commitment(&m2);
    let t = transcript(&terms, commit, &m1, &m2);
    let p = Secret::from_bytes(case.array("p"));
    json!({
        "offer": hex(&m2), "commit": commit.hex(), "m1": hex(&m1), "t": t.hex(),
        "hash": hex(derive("pair digits", &(&p, t)).reveal()), "digits": digits(&p, t).to_string(),
    })
}

fn message(case: &Case<'_>) -> Json {
    let p = Secret::from_bytes(case.array("p"));
    let (mailbox, slot) = (case.array::<16>("mailbox").into(), slot(case));
    let payload: proto::Raw = decode("item", &case.bytes("payload")).expect("one CBOR item");
    let sealed = seal(&p, mailbox, slot, &payload, &mut case.script());
    assert_eq!(open(&p, mailbox, slot, &sealed), Ok(case.bytes("payload")));
    let shown = minicbor::display(&case.bytes("payload")).to_string();
    json!({ "payload": shown, "sealed": hex(&sealed) })
}

fn hand_over(case: &Case<'_>) -> Json {
    let (from, to) = (identity(case, "from_sign", "from_seal"), identity(case, "to_sign", "to_seal"));
    let p = Secret::from_bytes(case.array("p"));
    let (mailbox, slot, t) = (case.array::<16>("mailbox").into(), slot(case), case.array::<32>("t").into());
    let payload: proto::Raw = decode("item", &case.bytes("payload")).expect("one CBOR item");
    let there = to.member([2; 16].into(), 0);
    let here = from.member([1; 16].into(), 0);
    let sealed = Channel { mailbox, me: &from, them: &there, p: &p, t }
        .seal(slot, &payload, &mut case.script())
        .expect("usable keys");
    let channel = Channel { mailbox, me: &to, them: &here, p: &p, t };
    let again = match slot {
        Slot::M3 => channel.open::<HandOver>(slot, &sealed).map(|over| encode(&over)),
        Slot::M4 => channel.open::<Acceptance>(slot, &sealed).map(|answer| encode(&answer)),
        _ => channel.open::<Standing>(slot, &sealed).map(|standing| encode(&standing)),
    };
    assert_eq!(again, Ok(case.bytes("payload")));
    json!({ "payload": minicbor::display(&case.bytes("payload")).to_string(), "sealed": hex(&sealed) })
}

/// Both sides' states after every step: a couple by code, and at the end a device by link.
fn states() -> (Vec<Json>, Vec<Json>) {
    let mut rng = Seeded::of("pairing states");
    let code = SpokenCode::parse("17 402 915").expect("a code");
    let (mut a_states, mut b_states) = (Vec::new(), Vec::new());
    let mut inviter = Inviter::by_code(terms(Purpose::Couple), me("mara", 2), None, &code, &mut rng).expect("terms");
    let mut guest = Guest::by_code(terms(Purpose::Couple), me("tom", 0), &code, &mut rng);
    for _ in 0..10 {
        a_states.push(state(&inviter));
        b_states.push(state(&guest));
        if inviter.wants().is_none() && guest.wants().is_none() && inviter.digits().is_some() {
            if inviter.accepted().is_none() {
                inviter.confirm_couple(Some("Mara"), 0, &mut rng).expect("the digits are the same");
                guest.confirm(array::<32>("token").into(), Some("Tom"), 0).expect("the digits are the same");
            }
            continue;
        }
        if inviter.accepted().is_some() && !inviter.is_done() {
            inviter.stands(&mut rng).expect("accepted");
        }
        let to_guest = guest.wants().and_then(|slot| find(inviter.mail(), slot));
        if let Some((slot, bytes)) = to_guest {
            guest.receive(slot, &bytes, 0, &mut rng).expect("an honest inviter");
        }
        let to_inviter = inviter.wants().and_then(|slot| find(guest.mail(), slot));
        if let Some((slot, bytes)) = to_inviter {
            inviter.receive(slot, &bytes, 0, &mut rng).expect("an honest guest");
        }
    }
    assert!(inviter.is_done() && guest.is_done());
    let mut stopped = inviter_by_link(&mut rng);
    a_states.push(state(&stopped));
    stopped.refuse();
    a_states.push(state(&stopped));
    a_states.dedup();
    b_states.dedup();
    (a_states, b_states)
}

fn inviter_by_link(rng: &mut Seeded) -> Inviter {
    let own = found_own(array("phone id").into(), &Identity::generate(rng), rng).expect("a genesis");
    let chain = Sigchain::found(&own.link).expect("a genesis");
    let (mut inviter, fragment) =
        Inviter::by_link(terms(Purpose::Device), me("phone", 0), Some(chain.space()), None, rng).expect("terms");
    let guest = Guest::by_link(&fragment, me("tablet", 0), 0, rng).expect("in time");
    let (slot, bytes) = find(guest.mail(), Slot::M1).expect("the guest knocked");
    inviter.receive(slot, &bytes, 0, rng).expect("an honest guest");
    // Without the guest among its members the own space is not handed over.
    let space = OwnSpace { links: chain.links().to_vec(), key: own.key, heads: Vec::new() };
    assert!(inviter.confirm_device(space, None, 0, rng).is_err());
    inviter
}

fn find(mail: &[crate::pairing::Mail], slot: Slot) -> Option<(Slot, Vec<u8>)> {
    mail.iter().find(|mail| mail.slot == slot).map(|mail| (slot, mail.bytes.to_vec()))
}

fn state<T: Encode<()>>(machine: &T) -> Json {
    json!({ "cbor": hex(&encode(machine)) })
}

fn same<T: Encode<()> + for<'b> Decode<'b, ()>>(bytes: &[u8]) -> T {
    let value: T = decode("state", bytes).expect("a stored state");
    assert_eq!(encode(&value), bytes);
    value
}

fn knock() -> Knock {
    let Member { id, generation, ed, x } = me("tom", 0).member();
    Knock { nonce: array("b nonce").into(), ed, x, id, generation }
}

fn offer(space: Option<proto::SpaceId>) -> Offer {
    let Member { id, generation, ed, x } = me("mara", 2).member();
    Offer { nonce: array("a nonce").into(), ed, x, space, id, generation }
}

fn me(name: &str, generation: u64) -> Me {
    Me { identity: Identity::generate(&mut Seeded::of(name)), id: array(name).into(), generation }
}

fn terms(purpose: Purpose) -> Terms {
    Terms { purpose, relay: "https://lee.example".into(), mailbox: array("mailbox").into(), expires_ms: EXPIRES }
}

fn terms_of(case: &Case<'_>, purpose: Purpose) -> Terms {
    let mailbox = case.array::<16>("mailbox").into();
    Terms { purpose, relay: case.text("relay").into(), mailbox, expires_ms: EXPIRES }
}

fn purpose(case: &Case<'_>) -> Purpose {
    if case.number("purpose") == 0 { Purpose::Couple } else { Purpose::Device }
}

fn slot(case: &Case<'_>) -> Slot {
    u8::try_from(case.number("slot")).ok().and_then(Slot::of).expect("a slot")
}

fn array<const N: usize>(name: &str) -> [u8; N] {
    drawn(name, N).try_into().expect("as many as asked for")
}
