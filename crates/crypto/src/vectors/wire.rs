//! What the relay sees: the labelled hash, ids, requests, answers.

use minicbor::{Decode, Encode, bytes::ByteVec};
use proto::{
    Appended, ClientFrame, Code, Cursor, Envelope, EnvelopeKind, Header, Link, LinkBody, Party, Positioned, Raw,
    Request, Response, SUITE, ServerFrame, Slot, Token, decode, encode, labelled,
};
use serde_json::{Value as Json, json};

use super::{Case, Vector, drawn, drawn_hex, hex, holds};

pub(super) fn all() -> Vec<Vector> {
    vec![
        Vector {
            file: "proto/labelled",
            about: "D(label, x): BLAKE3 derive_key with context \"leeward v1 \" + label over deterministic CBOR",
            inputs: || {
                vec![
                    json!({ "label": "event", "x": hex(&encode(&(7_u64, "soup"))) }),
                    json!({ "label": "token", "x": "80" }),
                ]
            },
            outputs: |case| {
                let x: Raw = decode("item", &case.bytes("x")).expect("one CBOR item");
                json!({ "hash": labelled(case.text("label"), &x).hex() })
            },
        },
        Vector {
            file: "proto/token_hash",
            about: "What a relay stores of a token: D(\"token\", [token])",
            inputs: || vec![json!({ "token": drawn_hex("token", 32) })],
            outputs: |case| json!({ "hash": Token::from(case.array::<32>("token")).hashed().hex() }),
        },
        Vector {
            file: "proto/first_prev",
            about: "What a chain's first event and first envelope name as previous: D(\"chain\", [space, chain])",
            inputs: || vec![json!({ "space": drawn_hex("space", 32), "chain": drawn_hex("chain", 16) })],
            outputs: |case| {
                let (space, chain) = (case.array::<32>("space").into(), case.array::<16>("chain").into());
                json!({ "hash": Envelope::first_prev(space, chain).hex() })
            },
        },
        Vector {
            file: "proto/history",
            about: "Where a reader stands after each envelope: D(\"history\", [history before or null, envelope hash])",
            inputs: || vec![json!({ "hashes": [drawn_hex("first", 32), drawn_hex("second", 32)] })],
            outputs: |case| {
                let mut cursor = None;
                let histories = case.list("hashes").into_iter().map(|hash| {
                    let hash: [u8; 32] = hash.try_into().expect("32 bytes");
                    let next = Cursor::next(cursor, hash.into());
                    cursor = Some(next);
                    next.history.hex()
                });
                json!({ "histories": histories.collect::<Vec<_>>() })
            },
        },
        Vector {
            file: "proto/header",
            about: "An envelope's header: {1 suite, 2 space, 3 epoch, 4 chain, 5 env_seq, 6 prev, 7 kind}",
            inputs: || {
                let case = |kind: u8| {
                    json!({
                        "space": drawn_hex("space", 32), "epoch": 1, "chain": drawn_hex("chain", 16), "env_seq": 1,
                        "prev": drawn_hex("prev", 32), "kind": kind,
                    })
                };
                vec![case(0), case(1)]
            },
            outputs: header,
        },
        Vector {
            file: "proto/envelope",
            about: "An envelope: {1 header, 2 nonce, 3 ct}, and its hash D(\"envelope\", [bytes])",
            inputs: || {
                vec![json!({
                    "header": hex(&encode(&some_header(EnvelopeKind::Events))), "nonce": drawn_hex("nonce", 24),
                    "ct": drawn_hex("ct", 40),
                })]
            },
            outputs: |case| {
                let envelope = Envelope {
                    header: case.bytes("header").into(),
                    nonce: case.array::<24>("nonce").into(),
                    ct: case.bytes("ct").into(),
                    stands_for: None,
                };
                let bytes = envelope.to_bytes();
                assert_eq!(Envelope::parse(&bytes).map(|(read, _)| read), Ok(envelope));
                json!({ "bytes": hex(&bytes), "hash": Envelope::hash(&bytes).hex() })
            },
        },
        Vector {
            file: "proto/amended",
            about: "What takes the place of an envelope in which something was erased: {1 header, 2 nonce, 3 ct, \
                    4 the hash of that envelope}, which is its hash too",
            inputs: || {
                let header = encode(&some_header(EnvelopeKind::Events)).into();
                let (nonce, ct) = (array::<24>("nonce").into(), array::<40>("ct").to_vec().into());
                let envelope = Envelope { header, nonce, ct, stands_for: None };
                vec![json!({
                    "envelope": hex(&envelope.to_bytes()), "nonce": drawn_hex("new nonce", 24),
                    "ct": drawn_hex("new ct", 32),
                })]
            },
            outputs: |case| {
                let whole = case.bytes("envelope");
                let (envelope, _) = Envelope::parse(&whole).expect("an envelope");
                let (nonce, ct) = (case.array::<24>("nonce").into(), case.bytes("ct").into());
                let amended = Envelope { nonce, ct, stands_for: Some(Envelope::hash(&whole)), ..envelope };
                let bytes = amended.to_bytes();
                assert_eq!(Envelope::parse(&bytes).map(|(read, _)| read), Ok(amended));
                assert_eq!(Envelope::hash(&bytes), Envelope::hash(&whole));
                json!({ "bytes": hex(&bytes), "hash": Envelope::hash(&bytes).hex() })
            },
        },
        Vector {
            file: "proto/link",
            about: "A link: {1 body, 2 [[signer, signature]]}, its hash D(\"link\", [body]), and for a genesis the \
                    space D(\"space\", [body]); the links in vectors/crypto show every kind",
            inputs: || {
                vec![
                    json!({ "body": hex(&encode(&some_body())), "signer": drawn_hex("ed", 32), "sig": drawn_hex("sig", 64) }),
                ]
            },
            outputs: |case| {
                let signature = proto::Signature {
                    signer: case.array::<32>("signer").into(),
                    signature: case.array::<64>("sig").into(),
                };
                let link = Link { body: case.bytes("body").into(), signatures: vec![signature] };
                let bytes = link.to_bytes();
                assert_eq!(Link::parse(&bytes).map(|(read, _)| read).as_ref(), Ok(&link));
                let diagnostic = minicbor::display(&link.body).to_string();
                json!({ "bytes": hex(&bytes), "hash": link.hash().hex(), "space": link.founded().hex(), "body": diagnostic })
            },
        },
        Vector {
            file: "proto/request",
            about: "Every request, with its CBOR diagnostic notation (RFC 8949, 8)",
            inputs: || {
                let all = requests().into_iter().chain(holds::requests());
                all.map(|(name, request)| input(name, &request)).collect()
            },
            outputs: again::<Request>,
        },
        Vector {
            file: "proto/response",
            about: "Every response, with its CBOR diagnostic notation",
            inputs: || {
                let all = responses().into_iter().chain(holds::responses());
                all.map(|(name, response)| input(name, &response)).collect()
            },
            outputs: again::<Response>,
        },
        Vector {
            file: "proto/client_frame",
            about: "What a device sends on a live socket, with its CBOR diagnostic notation",
            inputs: || {
                let (space, token) = (array::<32>("space").into(), array::<32>("token").into());
                let hello = ClientFrame::Hello { space, token, after: Some(cursor()) };
                let call = ClientFrame::Call { id: 9, request: Request::Heads };
                vec![input("hello", &hello), input("call", &call)]
            },
            outputs: again::<ClientFrame>,
        },
        Vector {
            file: "proto/server_frame",
            about: "What a relay sends on a live socket, with its CBOR diagnostic notation",
            inputs: || {
                let reply = ServerFrame::Reply { id: 9, response: Response::Refused(Code::StaleEpoch) };
                let envelopes = ServerFrame::Envelopes { items: vec![positioned()], links: 2 };
                vec![input("reply", &reply), input("envelopes", &envelopes)]
            },
            outputs: again::<ServerFrame>,
        },
        Vector {
            file: "proto/code",
            about: "A relay's refusals: number and stable name",
            inputs: || (0..=21).map(|number| json!({ "number": number })).collect(),
            outputs: |case| {
                let number = u8::try_from(case.number("number")).expect("a small number");
                let code: Code = decode("code", &encode(&number)).expect("a known code");
                assert_eq!(encode(&code), encode(&number));
                json!({ "name": code.name() })
            },
        },
        Vector {
            file: "proto/slot",
            about: "A pairing mailbox's slots: CBOR value and the number in addresses are the same",
            inputs: || [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15].map(|number| json!({ "number": number })).to_vec(),
            outputs: |case| {
                let number = u8::try_from(case.number("number")).expect("a small number");
                let slot = Slot::of(number).expect("a known slot");
                assert_eq!((slot.number(), encode(&slot)), (number, encode(&number)));
                json!({ "name": format!("{slot:?}") })
            },
        },
        Vector {
            file: "proto/party",
            about: "The two sides of a shared space at a relay",
            inputs: || vec![json!({ "name": "A" }), json!({ "name": "B" })],
            outputs: |case| {
                let party = if case.text("name") == "A" { Party::A } else { Party::B };
                json!({ "cbor": hex(&encode(&party)) })
            },
        },
    ]
}

fn input<T: Encode<()>>(name: &str, value: &T) -> Json {
    json!({ "name": name, "cbor": hex(&encode(value)) })
}

/// Reads, writes again the same bytes, and shows.
fn again<T: Encode<()> + for<'b> Decode<'b, ()>>(case: &Case<'_>) -> Json {
    let bytes = case.bytes("cbor");
    let value: T = decode("message", &bytes).expect("a known message");
    assert_eq!(encode(&value), bytes);
    json!({ "shown": minicbor::display(&bytes).to_string() })
}

fn header(case: &Case<'_>) -> Json {
    let header = Header {
        suite: SUITE,
        space: case.array::<32>("space").into(),
        epoch: case.number("epoch"),
        chain: case.array::<16>("chain").into(),
        env_seq: case.number("env_seq"),
        prev: case.array::<32>("prev").into(),
        kind: if case.number("kind") == 0 { EnvelopeKind::Events } else { EnvelopeKind::Bundle },
    };
    let bytes = encode(&header);
    assert_eq!(decode("header", &bytes), Ok(header));
    json!({ "cbor": hex(&bytes) })
}

fn some_header(kind: EnvelopeKind) -> Header {
    let (space, chain) = (array::<32>("space").into(), array::<16>("chain").into());
    Header { suite: SUITE, space, epoch: 1, chain, env_seq: 1, prev: Envelope::first_prev(space, chain), kind }
}

fn some_body() -> LinkBody {
    let built = crate::found_own(
        array::<16>("device").into(),
        &crate::Identity::generate(&mut crate::testing::Seeded::of("device keys")),
        &mut crate::testing::Seeded::of("genesis"),
    );
    Link::parse(&built.expect("a genesis").link).expect("a link").1
}

fn requests() -> Vec<(&'static str, Request)> {
    let mailbox = array::<16>("mailbox").into();
    vec![
        (
            "register",
            Request::Register {
                genesis: bytes("genesis"),
                tokens: vec![array::<32>("token a").into(), array::<32>("token b").into()],
                invite: None,
            },
        ),
        (
            "register, invited",
            Request::Register {
                genesis: bytes("genesis"),
                tokens: vec![array::<32>("token a").into()],
                invite: Some("harbour".into()),
            },
        ),
        ("append", Request::Append { envelopes: vec![bytes("one"), bytes("two")] }),
        ("fetch from the start", Request::Fetch { after: None }),
        ("fetch", Request::Fetch { after: Some(cursor()) }),
        ("heads", Request::Heads),
        ("post link", Request::PostLink { link: bytes("link"), tokens: None, locator: None }),
        (
            "post link, with tokens and a locator",
            Request::PostLink {
                link: bytes("link"),
                tokens: Some(vec![array::<32>("token a").into()]),
                locator: Some(array::<32>("locator").into()),
            },
        ),
        ("links", Request::Links { from: 3 }),
        ("mint", Request::Mint { token: array::<32>("token c").into() }),
        ("open mailbox", Request::OpenMailbox { numbered: true }),
        ("find mailbox", Request::FindMailbox { number: 417 }),
        ("put mail", Request::PutMail { mailbox, slot: Slot::M1, bytes: bytes("mail") }),
        ("get mail", Request::GetMail { mailbox, slot: Slot::Stop }),
        ("close mailbox", Request::CloseMailbox { mailbox }),
        ("locate", Request::Locate { locator: array::<32>("locator").into() }),
        ("forget", Request::Forget),
        ("amend", Request::Amend { envelope: array::<40>("envelope").to_vec().into() }),
    ]
}

fn responses() -> Vec<(&'static str, Response)> {
    let head = proto::ChainHead { chain: array::<16>("chain").into(), env_seq: 8, hash: array::<32>("hash").into() };
    vec![
        ("registered", Response::Registered),
        ("appended", Response::Appended(vec![Appended::At(5), Appended::Refused(Code::ChainGap)])),
        ("envelopes", Response::Envelopes { items: vec![positioned()], more: true, links: 3 }),
        ("heads", Response::Heads(vec![head])),
        ("link accepted", Response::LinkAccepted),
        ("links", Response::Links(vec![bytes("link")])),
        ("minted", Response::Minted),
        ("mailbox", Response::Mailbox { mailbox: array::<16>("mailbox").into(), number: Some(417), expires_s: 900 }),
        ("done", Response::Done),
        ("no mail", Response::Mail(None)),
        ("mail", Response::Mail(Some(bytes("mail")))),
        ("refused", Response::Refused(Code::LinkConflict)),
        ("located", Response::Located(array::<32>("space").into())),
    ]
}

fn cursor() -> Cursor {
    Cursor { position: 40, history: array::<32>("cursor").into() }
}

fn positioned() -> Positioned {
    Positioned { position: 41, envelope: bytes("envelope") }
}

fn bytes(name: &str) -> ByteVec {
    drawn(name, 6).into()
}

pub(super) fn array<const N: usize>(name: &str) -> [u8; N] {
    drawn(name, N).try_into().expect("as many as asked for")
}
