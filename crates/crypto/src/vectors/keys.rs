//! Derivations and the sealing of single things.

use proto::{EnvelopeKind, Header, Older, SUITE, encode};
use serde_json::{Value as Json, json};

use super::{Case, Vector, drawn_hex, hex};
use crate::{
    Bundle, Bundled, Content, Cost, EpochKey, Guesses, Head, Identity, Lock, Plain, Recovery, Secret, Span, VaultKey,
    identity::Psk,
    open_with,
    padding::{pad, unpad},
    seal, seal_bundle,
    secret::derive,
};

pub(super) fn all() -> Vec<Vector> {
    vec![
        Vector {
            file: "crypto/epoch_commit",
            about: "D(\"epoch commit\", [key, epoch])",
            inputs: || {
                let case = |epoch: u64| json!({ "key": drawn_hex("epoch key", 32), "epoch": epoch });
                vec![case(0), case(1), case(300)]
            },
            outputs: |case| json!({ "commit": epoch_key(case, "key").commit(case.number("epoch")).hex() }),
        },
        Vector {
            file: "crypto/older",
            about: "The older epoch's key sealed under the newer's: XChaCha20-Poly1305, key D(\"older\", [newer, \
                    space]), aad CBOR[\"leeward v1 older\", space, older epoch]; random is the nonce",
            inputs: || {
                vec![json!({
                    "newer": drawn_hex("newer", 32), "older": drawn_hex("older", 32), "older_epoch": 4,
                    "space": drawn_hex("space", 32), "random": drawn_hex("nonce", 24),
                })]
            },
            outputs: older,
        },
        Vector {
            file: "crypto/entity",
            about: "Derived entity ids: BLAKE3 keyed_hash under D(\"entity\", [first epoch key, space]) of CBOR[scope, \
                    card, span], first 16 bytes; span is [0, []], [1, [days since 1970]] or [2, [ISO year, week]]",
            inputs: || {
                let case = |card: &str, span: Json| {
                    json!({
                        "key": drawn_hex("epoch key", 32), "space": drawn_hex("space", 32),
                        "scope": drawn_hex("person", 16), "card": card, "span": span,
                    })
                };
                vec![
                    case("entry.lamp", json!({ "day": 20778 })),
                    case("entry.lamp", json!({ "day": -1 })),
                    case("entry.table", json!({ "year": 2026, "week": 47 })),
                    case("house.names", json!({})),
                ]
            },
            outputs: entity,
        },
        Vector {
            file: "crypto/envelope",
            about: "New events sealed: header, plain, padding, key D(\"envelope key\", [epoch key, space, chain]), aad \
                    \"leeward v1 envelope\" 00 header; random is the nonce",
            inputs: || {
                vec![
                    envelope_case("first", &[b"\xa1\x01\x41\x00".to_vec()]),
                    envelope_case("long", &[vec![7; 700], vec![9; 30]]),
                ]
            },
            outputs: envelope,
        },
        Vector {
            file: "crypto/bundle",
            about: "Original events of other chains sealed as one envelope of kind 1",
            inputs: || vec![envelope_case("bundle", &[b"\xa1\x01\x41\x05".to_vec(), b"\xa1\x01\x41\x06".to_vec()])],
            outputs: bundle,
        },
        Vector {
            file: "crypto/head",
            about: "Ed25519 over \"leeward v1 head\" 00 CBOR[space, chain, signer, generation, last_seq, last_hash]",
            inputs: || {
                vec![json!({
                    "seed": drawn_hex("seed", 32), "space": drawn_hex("space", 32), "chain": drawn_hex("chain", 16),
                    "signer": drawn_hex("device", 16), "generation": 3, "last_seq": 41,
                    "last_hash": drawn_hex("event", 32),
                })]
            },
            outputs: head,
        },
        Vector {
            file: "crypto/identity",
            about: "The secret form {1 Ed25519 seed, 2 X25519 private key} and its public keys",
            inputs: || vec![json!({ "sign": drawn_hex("sign", 32), "seal": drawn_hex("seal", 32) })],
            outputs: |case| {
                let bytes = encode(&identity(case, "sign", "seal"));
                let again: Identity = proto::decode("identity", &bytes).expect("what was written");
                json!({ "cbor": hex(&bytes), "ed": hex(&*again.public().ed), "x": hex(&*again.public().x) })
            },
        },
        Vector {
            file: "crypto/person",
            about: "A person's keys in a shared space: Ed25519 seed D(\"person sign\", [own epoch key, pair id]), HPKE \
                    DeriveKeyPair(D(\"person seal\", [own epoch key, pair id])); and the token that lets each own device \
                    in, D(\"entry token\", [own epoch key, pair id])",
            inputs: || vec![json!({ "own_epoch_key": drawn_hex("own epoch", 32), "pair_id": drawn_hex("pair", 16) })],
            outputs: |case| {
                let (key, pair) = (epoch_key(case, "own_epoch_key"), case.array::<16>("pair_id"));
                let input = (key.reveal(), minicbor::bytes::ByteArray::from(pair));
                let mut out = shown(&Identity::of_person(&key, &pair));
                out["person_sign"] = json!(hex(derive("person sign", &input).reveal()));
                out["person_seal"] = json!(hex(derive("person seal", &input).reveal()));
                out["entry_token"] = json!(hex(key.entry_token(&pair).as_bytes()));
                out
            },
        },
        Vector {
            file: "crypto/compare",
            about: "What a device knows of a space, for another to compare with: {1 v, 2 [[standing, epoch, mac]]} in \
                    URL-safe base64; standing {1 space, 2 height, 3 link, 4 [[chain, seq, hash]]} with hashes cut to \
                    16 bytes and chains to 8; mac D(\"compare\", [epoch key, standing])",
            inputs: || {
                vec![json!({
                    "key": drawn_hex("epoch", 32), "epoch": 3, "space": drawn_hex("space", 32), "height": 5,
                    "link": drawn_hex("link", 32), "chain": drawn_hex("chain", 16), "seq": 41,
                    "hash": drawn_hex("event", 32),
                })]
            },
            outputs: |case| {
                let (key, number) = (epoch_key(case, "key"), |name: &str| case.number(name));
                let standing = crate::Standing {
                    space: case.array::<32>("space").into(),
                    height: number("height"),
                    link: crate::short_hash(case.array::<32>("link").into()),
                    heads: vec![crate::HeadAt::new(
                        case.array::<16>("chain").into(),
                        number("seq"),
                        case.array::<32>("hash").into(),
                    )],
                };
                let text = crate::Comparison::new([(&standing, number("epoch"), &key)]).to_text();
                json!({ "text": text })
            },
        },
        Vector {
            file: "crypto/root",
            about: "All that follows from the recovery words' 256 bits",
            inputs: || vec![json!({ "entropy": drawn_hex("entropy", 32) }), json!({ "entropy": "00".repeat(32) })],
            outputs: root,
        },
        Vector {
            file: "crypto/vault",
            about: "A stored record: nonce, then XChaCha20-Poly1305 under D(\"vault\", [key]), aad CBOR[\"leeward v1 \
                    vault\", name]; random is the nonce",
            inputs: || {
                vec![json!({
                    "key": drawn_hex("vault", 32), "name": hex(b"seg/1"), "plain": hex(b"soup, no questions"),
                    "random": drawn_hex("nonce", 24),
                })]
            },
            outputs: |case| {
                let key = VaultKey::from_bytes(case.array("key"));
                let sealed = key.seal(&case.bytes("name"), &case.bytes("plain"), &mut case.script());
                assert_eq!(key.open(&case.bytes("name"), &sealed), Ok(case.bytes("plain")));
                json!({ "sealed": hex(&sealed), "key_cbor": hex(&encode(&key)) })
            },
        },
        Vector {
            file: "crypto/lock",
            about: "A vault's key behind a passphrase: {1 KiB, 2 passes, 3 salt, 4 sealed, 5 [{1 credential, 2 salt, 3 \
                    sealed}]}; Argon2id (version 0x13, one lane) or the passkey's PRF gives x, the key is D(\"lock \
                    passphrase\"|\"lock passkey\", [x]), sealed is nonce and XChaCha20-Poly1305, aad CBOR[\"leeward v1 \
                    lock\", credential, empty for the passphrase]; random is salt, nonce, passkey's nonce",
            inputs: || {
                vec![json!({
                    "key": drawn_hex("vault", 32), "passphrase": "soup, no questions", "kib": 19456, "passes": 1,
                    "credential": hex(b"a key in her pocket"), "salt": drawn_hex("salt", 32),
                    "prf": drawn_hex("prf", 32), "random": drawn_hex("lock", 16 + 24 + 24),
                })]
            },
            outputs: lock,
        },
        Vector {
            file: "crypto/guesses",
            about: "Wrong guesses at a lock: {1 how many, 2 since when in milliseconds}, and how long to wait then",
            inputs: || {
                [0, 2, 3, 4, 5, 6, 100].map(|wrong| json!({ "wrong": wrong, "at": 1_700_000_000_000_i64 })).to_vec()
            },
            outputs: |case| {
                let mut guesses = Guesses::default();
                (0..case.number("wrong")).for_each(|_| guesses.count(case.signed("at")));
                assert_eq!(Guesses::from_bytes(&guesses.to_bytes()), Ok(guesses));
                json!({ "cbor": hex(&guesses.to_bytes()), "wait_ms": guesses.wait_ms(case.signed("at")) })
            },
        },
        Vector {
            file: "crypto/padding",
            about: "Length of content after 80 00* to Padmé, floor 512",
            inputs: || [0, 511, 512, 513, 1000, 4096, 50_000, 65_000].map(|len| json!({ "content": len })).to_vec(),
            outputs: |case| {
                let content = vec![1; usize::try_from(case.number("content")).expect("a length")];
                let padded = pad(content.clone());
                let len = padded.len();
                assert_eq!(unpad(padded), Some(content));
                json!({ "padded": len })
            },
        },
        Vector {
            file: "crypto/auth_psk",
            about: "HPKE mode_auth_psk, suite 0x0020/0x0001/0x0003, as messages M3 to M5 use it; random is the 32 \
                    bytes that the ephemeral key is derived from (RFC 9180, DeriveKeyPair)",
            inputs: || {
                vec![json!({
                    "from_sign": drawn_hex("mara sign", 32), "from_seal": drawn_hex("mara seal", 32),
                    "to_sign": drawn_hex("tom sign", 32), "to_seal": drawn_hex("tom seal", 32),
                    "psk": drawn_hex("secret", 32), "psk_id": drawn_hex("mailbox", 16), "info": drawn_hex("t", 32),
                    "aad": hex(b"aad"), "plain": hex(b"come in"), "random": drawn_hex("ephemeral", 32),
                })]
            },
            outputs: auth_psk,
        },
    ]
}

pub(super) fn identity(case: &Case<'_>, sign: &str, seal: &str) -> Identity {
    let wire = minicbor::bytes::ByteArray::<32>::from;
    let mut e = minicbor::Encoder::new(Vec::new());
    let written = e
        .map(2)
        .and_then(|e| e.u8(1))
        .and_then(|e| e.encode(wire(case.array(sign))))
        .and_then(|e| e.u8(2))
        .and_then(|e| e.encode(wire(case.array(seal))));
    assert!(written.is_ok());
    proto::decode("identity", e.writer()).expect("an identity")
}

pub(super) fn epoch_key(case: &Case<'_>, name: &str) -> EpochKey {
    EpochKey::from_bytes(case.array(name))
}

fn shown(identity: &Identity) -> Json {
    let keys = identity.public();
    json!({ "ed": hex(&*keys.ed), "x": hex(&*keys.x), "secret_cbor": hex(&encode(identity)) })
}

fn older(case: &Case<'_>) -> Json {
    let (newer, older) = (epoch_key(case, "newer"), epoch_key(case, "older"));
    let (space, epoch) = (case.array::<32>("space").into(), case.number("older_epoch"));
    let sealed: Older = newer.seal_older(&older, space, epoch, &mut case.script());
    assert_eq!(newer.open_older(&sealed, space, epoch), Ok(older));
    json!({ "key": hex(derive("older", &(newer.reveal(), space)).reveal()), "cbor": hex(&encode(&sealed)) })
}

fn entity(case: &Case<'_>) -> Json {
    let key = epoch_key(case, "key").entity_key(case.array::<32>("space").into());
    let span = &Case(&case.0["span"]);
    let small = |name: &str| i32::try_from(span.signed(name)).expect("a small number");
    let span = match (span.0.get("day"), span.0.get("week")) {
        (Some(_), _) => Span::Day(small("day")),
        (_, Some(_)) => Span::Week(small("year"), u8::try_from(span.number("week")).expect("a week")),
        _ => Span::Once,
    };
    let id = key.derive_entity(&case.bytes("scope"), case.text("card"), span);
    json!({ "key_cbor": hex(&encode(&key)), "entity": id.hex() })
}

fn lock(case: &Case<'_>) -> Json {
    let number = |name| u32::try_from(case.number(name)).expect("a small number");
    let cost = Cost { memory_kib: number("kib"), passes: number("passes") };
    let (key, prf) = (VaultKey::from_bytes(case.array("key")), Secret::from_bytes(case.array("prf")));
    let mut script = case.script();
    let mut lock = Lock::set(&key, case.text("passphrase"), cost, &mut script).expect("a cost within bounds");
    lock.add_passkey(&key, case.bytes("credential"), case.array("salt"), &prf, &mut script).expect("room for one");
    let bytes = lock.to_bytes();
    let again = Lock::from_bytes(&bytes).expect("what was written");
    assert_eq!(again.open(case.text("passphrase")).as_ref(), Ok(&key));
    assert_eq!(again.open_with_passkey(&case.bytes("credential"), &prf).as_ref(), Ok(&key));
    json!({ "cbor": hex(&bytes) })
}

fn envelope_case(name: &str, events: &[Vec<u8>]) -> Json {
    json!({
        "key": drawn_hex("epoch key", 32), "space": drawn_hex("space", 32), "epoch": 2,
        "chain": drawn_hex("chain", 16), "env_seq": 7, "prev": drawn_hex(name, 32),
        "events": events.iter().map(|event| hex(event)).collect::<Vec<_>>(),
        "generation": 2, "signer": drawn_hex("device", 16), "sig": drawn_hex("sig", 64), "last_seq": 12,
        "random": drawn_hex("nonce", 24),
    })
}

fn header(case: &Case<'_>, kind: EnvelopeKind) -> Header {
    Header {
        suite: SUITE,
        space: case.array::<32>("space").into(),
        epoch: case.number("epoch"),
        chain: case.array::<16>("chain").into(),
        env_seq: case.number("env_seq"),
        prev: case.array::<32>("prev").into(),
        kind,
    }
}

fn envelope(case: &Case<'_>) -> Json {
    let (key, header) = (epoch_key(case, "key"), header(case, EnvelopeKind::Events));
    let plain = Plain {
        events: case.list("events").into_iter().map(Into::into).collect(),
        generation: case.number("generation"),
        sig: case.array::<64>("sig").into(),
        signer: case.array::<16>("signer").into(),
    };
    let bytes = seal(&key, &header, &plain, &mut case.script());
    let opened = open_with(&key, &bytes).expect("what was sealed");
    assert_eq!((opened.header, opened.content), (header, Content::Events(plain.clone())));
    sealed_json(&key, &header, &encode(&plain), &bytes)
}

fn bundle(case: &Case<'_>) -> Json {
    let (key, header) = (epoch_key(case, "key"), header(case, EnvelopeKind::Bundle));
    let item = Bundled {
        chain: case.array::<16>("chain").into(),
        signer: case.array::<16>("signer").into(),
        generation: case.number("generation"),
        last_seq: case.number("last_seq"),
        sig: case.array::<64>("sig").into(),
        events: case.list("events").into_iter().map(Into::into).collect(),
    };
    let bundle = Bundle { items: vec![item] };
    let bytes = seal_bundle(&key, &header, &bundle, &mut case.script());
    let opened = open_with(&key, &bytes).expect("what was sealed");
    assert_eq!((opened.header, opened.content), (header, Content::Bundle(bundle.clone())));
    sealed_json(&key, &header, &encode(&bundle), &bytes)
}

fn sealed_json(key: &EpochKey, header: &Header, plain: &[u8], bytes: &[u8]) -> Json {
    json!({
        "header": hex(&encode(header)), "plain": hex(plain), "padded": pad(plain.to_vec()).len(),
        "key": hex(derive("envelope key", &(key.reveal(), header.space, header.chain)).reveal()),
        "envelope": hex(bytes), "hash": proto::Envelope::hash(bytes).hex(),
    })
}

fn head(case: &Case<'_>) -> Json {
    let head = Head {
        space: case.array::<32>("space").into(),
        chain: case.array::<16>("chain").into(),
        signer: case.array::<16>("signer").into(),
        generation: case.number("generation"),
        last_seq: case.number("last_seq"),
        last_hash: case.array::<32>("last_hash").into(),
    };
    let identity = identity(case, "seed", "seed");
    let sig = head.sign(&identity);
    assert!(head.verify(&identity.public().ed, &sig).is_ok());
    json!({ "ed": hex(&*identity.public().ed), "sig": hex(&sig) })
}

fn root(case: &Case<'_>) -> Json {
    let recovery = Recovery::from_entropy(Secret::from_bytes(case.array("entropy")));
    let mut out = shown(&recovery.identity());
    out["locator"] = json!(recovery.locator().hex());
    out["token"] = json!(hex(recovery.token().as_bytes()));
    out
}

fn auth_psk(case: &Case<'_>) -> Json {
    let (from, to) = (identity(case, "from_sign", "from_seal"), identity(case, "to_sign", "to_seal"));
    let (secret, id) = (Secret::from_bytes(case.array("psk")), case.bytes("psk_id"));
    let psk = Psk { psk: &secret, id: &id };
    let (info, aad, plain) = (case.bytes("info"), case.bytes("aad"), case.bytes("plain"));
    let (enc, ct) =
        from.seal_auth_psk(&to.public().x, psk, &info, &aad, &plain, &mut case.script()).expect("usable keys");
    assert_eq!(to.open_auth_psk(&from.public().x, psk, &info, &aad, &enc, &ct), Some(plain));
    json!({ "enc": hex(&enc), "ct": hex(&ct) })
}
