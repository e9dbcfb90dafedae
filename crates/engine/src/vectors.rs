//! Every file in vectors/engine is read and held against the code, natively and in wasm. A file that nobody reads
//! fails, and so does a type without a file.
//!
//! `LEEWARD_WRITE_VECTORS=1 cargo test -p leeward-engine vectors` writes the files anew.
#![allow(clippy::disallowed_methods, reason = "tests read and write the files of vectors")]

use std::collections::{BTreeMap, BTreeSet};

use crypto::ContentKey;
use grammar::{Answers, Audience, Day, Mode, Slug, Value};
use minicbor::{Decode, Encode};
use proto::{ChainId, EntityId, Hash, Hold, HoldSlot, MemberId, Payload, SpaceId, decode, encode};
use serde_json::{Value as Json, json};

use crate::{
    Draft, DraftId, Energy, FormAudience, Heard, Key, Landed, Span, archive,
    holds::Redone,
    log::{Again, Batch, Meta, SealedUnder, Seen, WireEvent},
    model::{Body, entry, exchange, hold, house, letter, own_card, path, reveal},
    space::{NewRoot, Wish},
};

/// What a case says, and its bytes; none where the bytes are to be refused.
type Cases = Vec<(&'static str, Vec<u8>, Result<Json, ()>)>;

struct Vector {
    file: &'static str,
    about: &'static str,
    cases: fn() -> Cases,
    /// Bytes to what they are when written again.
    again: fn(&[u8]) -> Option<Vec<u8>>,
}

const VECTORS: [Vector; 10] = [
    Vector {
        file: "archive",
        about: "An archive, before a passphrase seals it: {1 version, 2 made_ms, 3 relay, 4 [[name, record]]}, names ascending.",
        cases: archives,
        again: |bytes| {
            let archive = archive::unpack(bytes).ok()?;
            archive::pack(archive.made_ms, &archive.relay, archive.records()).ok()
        },
    },
    Vector {
        file: "event",
        about: "An event: {1 meta, 2 salt?, 3 body?}; meta and body are byte strings.",
        cases: events,
        again: again::<WireEvent>,
    },
    Vector {
        file: "body",
        about: "A body: [primitive, verb].",
        cases: bodies,
        again: |bytes| Some(Body::read(bytes).to_bytes()),
    },
    Vector {
        file: "batch",
        about: "A batch, as the vault keeps it: {1 chain, 2 signer, 3 generation, 4 sig, 5 env_seq, 6 env_hash, 7 [event], 8 [epoch, nonce, prev]?, 9 last event that the signature reaches to, 10 bundle?}.",
        cases: batches,
        again: again::<Batch>,
    },
    Vector {
        file: "again",
        about: "How an envelope was sealed again, as the vault keeps it: {1 generation, 2 sig, 3 env_hash, 4 [epoch, nonce, prev], 5 last event that the signature reaches to, 6 chain}.",
        cases: agains,
        again: again::<Again>,
    },
    Vector {
        file: "wish",
        about: "What a link is to do, as the vault keeps it: [0, []] leave, [1, [[device]]] remove, [2, [[[ed, x], token hash, locator]]] new words, [3, []] forget.",
        cases: wishes,
        again: again::<Wish>,
    },
    Vector {
        file: "house",
        about: "What the house's events add up to, as the vault keeps it: {1 {member: name?}, 2 name?, 3 energy, 4 [place], 5 [access], 6 [space left], 7 {device: name}, 8 words?, 9 [[space, device] that said it of themselves], 10 {own card: {1 by, 2 day, 3 title, 4 help?, 5 retired}}}.",
        cases: houses,
        again: again::<house::House>,
    },
    Vector {
        file: "draft",
        about: "A draft, as the vault keeps it: [[card, span?], {1 answers, 2 audience}].",
        cases: drafts,
        again: again::<(DraftId, Draft)>,
    },
    Vector {
        file: "redone",
        about: "What of a space's holds was withdrawn and deposited again since the relay was set back, as the vault keeps it: [[[entity, run]]].",
        cases: redones,
        again: again::<Redone>,
    },
    Vector { file: "span", about: "A span: [0, day] or [1, week].", cases: spans, again: again::<Span> },
];

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn all_vectors_hold() {
    #[cfg(not(target_arch = "wasm32"))]
    if std::env::var_os("LEEWARD_WRITE_VECTORS").is_some() {
        for vector in &VECTORS {
            let text = serde_json::to_string_pretty(&whole(vector)).expect("JSON");
            std::fs::write(format!("{}/{}.json", folder(), vector.file), text + "\n").expect("vectors can be written");
        }
    }
    let files = files();
    let found: Vec<&str> = files.keys().map(String::as_str).collect();
    let mut names: Vec<String> = VECTORS.iter().map(|vector| format!("{}.json", vector.file)).collect();
    names.sort_unstable();
    assert_eq!(found, names, "files in vectors/engine");
    for vector in &VECTORS {
        let file: Json = serde_json::from_str(&files[&format!("{}.json", vector.file)]).expect("vectors are JSON");
        assert_eq!(file, whole(vector), "{} is not what is written today", vector.file);
        for case in file["cases"].as_array().expect("cases") {
            let (what, bytes) = (&case["what"], unhex(case["hex"].as_str().expect("hex")));
            let expected = (case["refused"] != json!(true)).then(|| bytes.clone());
            assert_eq!((vector.again)(&bytes), expected, "{}: {what}", vector.file);
        }
    }
}

fn whole(vector: &Vector) -> Json {
    let cases = (vector.cases)().into_iter().map(|(what, bytes, means)| match means {
        Ok(means) => json!({ "what": what, "hex": hex(&bytes), "means": means }),
        Err(()) => json!({ "what": what, "hex": hex(&bytes), "refused": true }),
    });
    json!({ "about": vector.about, "cases": cases.collect::<Vec<_>>() })
}

fn events() -> Cases {
    let body = Body::Entry(entry::Verb::Write(write()));
    let event = WireEvent::author(meta, [7; 16], &body);
    let erased = WireEvent { salt: None, body: None, ..event.clone() };
    let (space, chain) = (SpaceId::from([1; 32]), ChainId::from([2; 16]));
    let means = |event: &WireEvent| {
        json!({
            "space": space.hex(), "chain": chain.hex(), "hash": event.hash(space, chain).hex(),
            "commit": event.read(space, chain).map(|unread| unread.meta.commit.hex()).ok(),
        })
    };
    vec![
        ("Mara's lamp of a day", encode(&event), Ok(means(&event))),
        ("the same, erased: its hash stays", encode(&erased), Ok(means(&erased))),
        ("no meta", vec![0xa0], Err(())),
        (
            "a meta longer than the bytes",
            vec![0xa1, 0x01, 0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
            Err(()),
        ),
    ]
}

fn bodies() -> Cases {
    let entry = |write| Body::Entry(entry::Verb::Write(write)).to_bytes();
    let house = |verb| Body::House(verb).to_bytes();
    let exchange = |verb| Body::Exchange(verb).to_bytes();
    let id = Hash::from([4; 32]);
    let letter = |verb| Body::Letter(verb).to_bytes();
    let reveal = |verb| Body::Reveal(verb).to_bytes();
    let path = |verb| Body::Path(verb).to_bytes();
    let retold = entry::Write { set: Answers::new(), clear: vec![slug("word")], audience: None, ..write() };
    vec![
        ("Mara's lamp, for both except the good thing", entry(write()), Ok(json!("entry, write"))),
        ("her word is taken back", entry(retold), Ok(json!("entry, write"))),
        (
            "she erases it",
            Body::Entry(entry::Verb::Erase(vec![entry::Written { chain: [2; 16].into(), seq: 3 }])).to_bytes(),
            Ok(json!("entry, erase")),
        ),
        ("she asks for something", exchange(exchange::Verb::Open(asked())), Ok(json!("exchange, open"))),
        (
            "he offers something else",
            exchange(exchange::Verb::Counter(id, asked().answers)),
            Ok(json!("exchange, counter")),
        ),
        ("she says yes", exchange(exchange::Verb::Accept(id)), Ok(json!("exchange, accept"))),
        ("he says no, and nothing else", exchange(exchange::Verb::Decline(id)), Ok(json!("exchange, decline"))),
        ("she takes it back", exchange(exchange::Verb::Withdraw(id)), Ok(json!("exchange, withdraw"))),
        (
            "they look again, and once more in two weeks",
            exchange(exchange::Verb::Review(id, Answers::new(), Some(Day::from_unix_days(20_800)))),
            Ok(json!("exchange, review")),
        ),
        (
            "they look again, for the last time",
            exchange(exchange::Verb::Review(id, Answers::new(), None)),
            Ok(json!("exchange, review")),
        ),
        ("he stops it", exchange(exchange::Verb::Close), Ok(json!("exchange, close"))),
        ("a name", house(house::Verb::Name(Some("Mara".into()))), Ok(json!("house, name"))),
        ("no name", house(house::Verb::Name(None)), Ok(json!("house, name"))),
        ("a little energy", house(house::Verb::Energy(0)), Ok(json!("house, energy"))),
        ("where the shared place is", house(house::Verb::Place(place())), Ok(json!("house, place"))),
        ("how a device is let in", house(house::Verb::Access(access())), Ok(json!("house, access"))),
        ("a place that was left", house(house::Verb::Left(SpaceId::from([1; 32]))), Ok(json!("house, left"))),
        ("a device's name", house(house::Verb::Device([6; 16].into(), "Phone".into())), Ok(json!("house, device"))),
        ("new recovery words", house(house::Verb::Words(words())), Ok(json!("house, words"))),
        ("a letter is sent", letter(letter::Verb::Send(sent())), Ok(json!("letter, send"))),
        ("it is taken back", letter(letter::Verb::TakenBack), Ok(json!("letter, taken back"))),
        ("it was heard", letter(letter::Verb::Heard(heard())), Ok(json!("letter, heard"))),
        ("I heard you", letter(letter::Verb::Heard(Heard::default())), Ok(json!("letter, heard"))),
        ("what is to be deposited", letter(letter::Verb::Kept(Box::new(kept()))), Ok(json!("letter, kept"))),
        ("the relay has it", letter(letter::Verb::Deposited), Ok(json!("letter, deposited"))),
        ("the relay gave it back", letter(letter::Verb::Withdrawn), Ok(json!("letter, withdrawn"))),
        ("Tom opened it", letter(letter::Verb::Opened(content_key())), Ok(json!("letter, opened"))),
        ("it is gone", letter(letter::Verb::Gone), Ok(json!("letter, gone"))),
        ("how it landed", letter(letter::Verb::Landed(Landed::Partly)), Ok(json!("letter, landed"))),
        ("a question is put", reveal(reveal::Verb::Put(question())), Ok(json!("reveal, put"))),
        (
            "an answer",
            reveal(reveal::Verb::Answer(reveal::Answer { part: reveal::Part::Sealed(sealed()), ..slots() })),
            Ok(json!("reveal, answer")),
        ),
        ("an answer in an overlap", reveal(reveal::Verb::Answer(slots())), Ok(json!("reveal, answer"))),
        ("a key that was given", reveal(reveal::Verb::Key(1, content_key())), Ok(json!("reveal, key"))),
        ("what matched", reveal(reveal::Verb::Matched(matched())), Ok(json!("reveal, matched"))),
        (
            "what is to be deposited of an overlap",
            reveal(reveal::Verb::Kept(Box::new(hold::Kept {
                run: 1,
                hold: Hold::Overlap(matched().slots),
                key: None,
                answers: Answers::new().with(slug("like"), Value::Many([slug("hands")].into())),
                ..kept()
            }))),
            Ok(json!("reveal, kept")),
        ),
        ("what is deposited, and after what", reveal(reveal::Verb::Deposit(deposit())), Ok(json!("reveal, deposit"))),
        ("the relay has an answer", reveal(reveal::Verb::Deposited(1)), Ok(json!("reveal, deposited"))),
        ("an answer was taken out", reveal(reveal::Verb::Withdrawn(1)), Ok(json!("reveal, withdrawn"))),
        ("a path is begun", path(path::Verb::Begin(begun())), Ok(json!("path, begin"))),
        ("they go on to its second step", path(path::Verb::GoOn(1)), Ok(json!("path, go on"))),
        ("they put it down", path(path::Verb::PutDown), Ok(json!("path, put down"))),
        ("it is over", path(path::Verb::Finish), Ok(json!("path, finish"))),
        ("a card of their own", house(house::Verb::Card(own_card())), Ok(json!("house, card"))),
        (
            "one without a line that helps",
            house(house::Verb::Card(own_card::OwnCard { help: None, ..own_card() })),
            Ok(json!("house, card")),
        ),
        ("it is retired", house(house::Verb::Retire(own_card().id)), Ok(json!("house, retire"))),
        ("a primitive of a newer version", vec![0x82, 0x09, 0x01], Ok(json!("kept as it came"))),
        ("a verb of a newer version", vec![0x82, 0x06, 0x82, 0x18, 0x63, 0x80], Ok(json!("kept as it came"))),
    ]
}

fn asked() -> exchange::Begin {
    let answers =
        Answers::new().with(slug("when"), Value::Choice(slug("bad"))).with(slug("stance"), Value::Choice(slug("ask")));
    exchange::Begin { card: slug("need.arthritis.lids"), about: None, answers }
}

fn begun() -> path::Begin {
    let steps = vec![slug("step.workout.place"), slug("step.workout.tell")];
    let answers = Answers::new().with(slug("name"), Value::Text("Sunday lunch".into()));
    path::Begin { card: slug("path.workout"), about: Some([4; 16].into()), steps, answers }
}

fn own_card() -> own_card::OwnCard {
    own_card::OwnCard {
        id: slug("own.question.00112233445566778899"),
        title: "What made you laugh?".into(),
        help: Some("However small.".into()),
    }
}

fn kept_card() -> own_card::Kept {
    let own_card::OwnCard { title, help, .. } = own_card();
    own_card::Kept { by: [3; 16].into(), day: Day::from_unix_days(20_778), title, help, retired: true }
}

fn content_key() -> ContentKey {
    ContentKey::from_bytes([0xc0; 32])
}

fn sealed() -> hold::Sealed {
    hold::Sealed { size: 4, bytes: vec![0x5e; 44].into(), commit: Hash::from([0xcc; 32]) }
}

fn sent() -> letter::Send {
    let (depth, wish) = (Some(slug("deep")), Some(slug("hear")));
    letter::Send { card: slug("letter.burden"), depth, wish, about: None, sealed: sealed() }
}

fn heard() -> Heard {
    Heard { what: Some("You are afraid.".into()), because: Some("It is much.".into()), thoughts: None }
}

fn kept() -> hold::Kept {
    let payload = Payload { epoch: 2, nonce: [1; 24].into(), ct: [2; 48].into() };
    let commit = Hash::from([0xcc; 32]);
    hold::Kept { run: 0, commit, hold: Hold::Letter(payload), key: Some(content_key()), answers: Answers::new() }
}

fn question() -> reveal::Question {
    let span = Some(Span::Day(Day::from_unix_days(20_778)));
    reveal::Question { card: slug("reveal.ours"), mode: Mode::Together, span, about: Some([4; 16].into()) }
}

fn slots() -> reveal::Answer {
    let question = reveal::Question { mode: Mode::Overlap, span: None, about: None, ..question() };
    reveal::Answer { question, run: 1, epoch: 2, part: reveal::Part::Slots(Hash::from([0xcc; 32])) }
}

fn matched() -> reveal::Matched {
    let slot = HoldSlot { tag: [3; 16].into(), sealed: [4; 112].into() };
    reveal::Matched { run: 1, hashes: vec![slot.hash()], slots: vec![slot] }
}

fn deposit() -> reveal::Deposit {
    reveal::Deposit { run: 1, commit: Hash::from([0xcc; 32]), against: vec![Hash::from([0xcd; 32])] }
}

fn redones() -> Cases {
    let redone = Redone::of([([4; 16].into(), 1)]);
    vec![
        ("nothing yet", encode(&Redone::default()), Ok(json!("all is to be done again"))),
        ("one run", encode(&redone), Ok(json!("this one was done again"))),
        ("cut off", encode(&redone)[..9].to_vec(), Err(())),
    ]
}

fn batches() -> Cases {
    let batch = Batch {
        chain: ChainId::from([2; 16]),
        signer: MemberId::from([3; 16]),
        generation: 1,
        sig: [9; 64].into(),
        env_seq: 4,
        env_hash: Hash::from([5; 32]),
        events: vec![WireEvent::author(meta, [7; 16], &Body::House(house::Verb::Energy(1)))],
        sealed: Some(sealed_under()),
        last_seq: 2,
        bundle: None,
        epoch: None,
        amended: false,
    };
    let theirs = Batch { sealed: None, epoch: Some(1), ..batch.clone() };
    let mut amended = Batch { amended: true, ..batch.clone() };
    amended.events.iter_mut().for_each(|event| (event.salt, event.body) = (None, None));
    let signature = Batch { events: Vec::new(), ..batch.clone() };
    let original = crypto::Bundled {
        chain: ChainId::from([7; 16]),
        signer: batch.signer,
        generation: 0,
        last_seq: 2,
        sig: [9; 64].into(),
        events: batch.plain().events,
    };
    let bundle = crypto::Bundle { items: vec![original] };
    let bundling = Batch { events: Vec::new(), last_seq: 0, bundle: Some(bundle), ..batch.clone() };
    vec![
        ("a bundle of one's own", encode(&bundling), Ok(json!("original events of another chain"))),
        ("one's own", encode(&batch), Ok(json!("with what it was sealed under"))),
        ("one's own, its words erased", encode(&amended), Ok(json!("takes the place of an envelope"))),
        ("another's", encode(&theirs), Ok(json!("as it came"))),
        ("a signature alone", encode(&signature), Ok(json!("signs the chain's head anew"))),
        ("cut off", encode(&batch)[..60].to_vec(), Err(())),
    ]
}

fn agains() -> Cases {
    let again = Again {
        generation: 2,
        sig: [9; 64].into(),
        env_hash: Hash::from([5; 32]),
        sealed: SealedUnder { epoch: 2, ..sealed_under() },
        last_seq: 2,
        chain: ChainId::from([2; 16]),
    };
    vec![
        ("under the next epoch", encode(&again), Ok(json!("goes before what the batch says"))),
        ("cut off", encode(&again)[..60].to_vec(), Err(())),
    ]
}

fn sealed_under() -> SealedUnder {
    SealedUnder { epoch: 1, nonce: [8; 24].into(), prev: Hash::from([6; 32]) }
}

fn wishes() -> Cases {
    let keys = crypto::PublicKeys { ed: [1; 32].into(), x: [2; 32].into() };
    let root = NewRoot { keys, token: [8; 32].into(), locator: [9; 32].into() };
    vec![
        ("that the relay forgets", encode(&Wish::Forget), Ok(json!("until the relay has forgotten the own space"))),
        ("to leave", encode(&Wish::Leave), Ok(json!("until the relay has taken such a link"))),
        ("to remove a phone", encode(&Wish::Remove(vec![[6; 16].into()])), Ok(json!("the same"))),
        ("new recovery words", encode(&Wish::Root(root)), Ok(json!("the same; the words are not kept"))),
        ("of another version", vec![0x82, 0x09, 0x80], Err(())),
    ]
}

fn houses() -> Cases {
    let lived_in = house::House {
        names: BTreeMap::from([(MemberId::from([2; 16]), Some("Mara".into())), (MemberId::from([3; 16]), None)]),
        name: Some("Mara".into()),
        energy: Energy::Little,
        places: vec![place()],
        access: vec![access()],
        left: vec![SpaceId::from([9; 32])],
        devices: BTreeMap::from([([6; 16].into(), "Phone".into())]),
        words: Some(words()),
        said: BTreeSet::from([([1; 32].into(), [6; 16].into())]),
        cards: own_card::OwnCards(BTreeMap::from([(own_card().id, kept_card())])),
    };
    vec![
        ("nobody said anything", encode(&house::House::EMPTY), Ok(json!("some energy, no names"))),
        ("Mara's, with a place", encode(&lived_in), Ok(json!("a little energy, a place, another that she left"))),
        ("cut off", encode(&lived_in)[..40].to_vec(), Err(())),
    ]
}

fn drafts() -> Cases {
    let id = DraftId { card: slug("entry.lamp"), span: Some(Span::Day(Day::from_unix_days(20_778))) };
    let draft = Draft { answers: write().set, audience: audience() };
    let empty = DraftId { card: slug("entry.best"), span: None };
    vec![
        ("a lamp being typed", encode(&(id, draft)), Ok(json!("kept on this device"))),
        ("an empty form", encode(&(empty, Draft::default())), Ok(json!("kept on this device"))),
        ("a card that is no slug", vec![0x82, 0x82, 0x61, 0x41, 0xf6, 0xa0], Err(())),
    ]
}

fn archives() -> Cases {
    let space = "01".repeat(32);
    let record = |name: String, bytes: &[u8]| (Key(name), bytes.to_vec());
    let records = [
        record(format!("tail/{space}/0000000000000001"), &[0x82, 1, 2]),
        record("me".into(), &[0xa0]),
        record(format!("draft/{space}"), &[7]),
        record("pairing".into(), &[8]),
    ];
    let relay = "https://relay.example";
    let pack = |records: &[(Key, Vec<u8>)]| archive::pack(1_795_000_000_000, relay, records).expect("small");
    let whole = pack(&records);
    let newer = encode(&minicbor::data::Int::from(0));
    let mut newer_shape = vec![0xa2, 0x01, 0x02, 0x02];
    newer_shape.extend(newer);
    let planted = |name: &str| {
        let mut bytes = pack(&[]);
        bytes.pop();
        bytes.extend([0x81, 0x82, 0x60 + u8::try_from(name.len()).expect("short")]);
        bytes.extend(name.bytes());
        bytes.extend([0x41, 0x00]);
        bytes
    };
    vec![
        (
            "without what is being typed and a pairing under way",
            whole.clone(),
            Ok(json!(["me", format!("tail/{space}/0000000000000001")])),
        ),
        ("of a vault that holds nothing", pack(&[]), Ok(json!([]))),
        ("of a newer version", newer_shape, Err(())),
        ("cut off", whole[..whole.len() - 1].to_vec(), Err(())),
        ("with a draft", planted("draft/1"), Err(())),
        ("with a name that nobody knows", planted("attic"), Err(())),
        (
            "more records than bytes",
            vec![0xa4, 1, 1, 2, 0, 3, 0x60, 4, 0x9b, 255, 255, 255, 255, 255, 255, 255, 255],
            Err(()),
        ),
    ]
}

fn spans() -> Cases {
    let day = Day::from_unix_days(20_778);
    vec![
        ("a day", encode(&Span::Day(day)), Ok(json!(day.to_string()))),
        ("a day before 1970", encode(&Span::Day(Day::from_unix_days(-1))), Ok(json!("1969-12-31"))),
        ("a week", encode(&Span::Week(day.week())), Ok(json!(format!("from {}", day.week().monday())))),
        ("another kind", vec![0x82, 0x02, 0x00], Err(())),
    ]
}

fn place() -> house::Place {
    house::Place {
        space: SpaceId::from([1; 32]),
        me: MemberId::from([2; 16]),
        pair_id: EntityId::from([3; 16]),
        genesis: vec![4, 5].into(),
        partner_name: Some("Tom".into()),
    }
}

fn access() -> house::Access {
    house::Access { space: [1; 32].into(), device: [6; 16].into(), token: [7; 32].into(), chain: Some([2; 16].into()) }
}

fn words() -> house::Words {
    house::Words { token: [8; 32].into(), locator: [9; 32].into() }
}

fn write() -> entry::Write {
    entry::Write {
        card: slug("entry.lamp"),
        span: Some(Span::Day(Day::from_unix_days(20_778))),
        about: None,
        set: Answers::new()
            .with(slug("word"), Value::Choice(slug("rough")))
            .with(slug("good"), Value::Text("tea".into())),
        clear: Vec::new(),
        audience: Some(audience()),
    }
}

fn audience() -> FormAudience {
    FormAudience { form: Audience::BothOfUs, fields: BTreeMap::from([(slug("good"), Audience::OnlyMe)]) }
}

fn meta(commit: Hash) -> Meta {
    Meta {
        seq: 2,
        prev: Hash::from([1; 32]),
        seen: vec![Seen { chain: ChainId::from([4; 16]), seq: 9, hash: Hash::from([5; 32]) }],
        lamport: 11,
        wall_ms: 1_795_000_000_000,
        offset_min: 60,
        day: Day::from_unix_days(20_775),
        entity: EntityId::from([6; 16]),
        commit,
        link_head: Hash::from([8; 32]),
    }
}

fn again<T: for<'b> Decode<'b, ()> + Encode<()>>(bytes: &[u8]) -> Option<Vec<u8>> {
    decode::<T>("vector", bytes).ok().map(|value| encode(&value))
}

fn slug(text: &str) -> Slug {
    Slug::new(text).expect("a slug")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal")).collect()
}

#[cfg(not(target_arch = "wasm32"))]
fn folder() -> &'static str {
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../vectors/engine")
}

#[cfg(not(target_arch = "wasm32"))]
fn files() -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(folder()).expect("vectors/engine exists");
    entries
        .map(|entry| {
            let entry = entry.expect("a readable folder");
            let text = std::fs::read_to_string(entry.path()).expect("a readable file");
            (entry.file_name().to_string_lossy().into_owned(), text)
        })
        .collect()
}

/// The same, as the folder was when the test was built: there are no files in wasm.
#[cfg(target_arch = "wasm32")]
fn files() -> BTreeMap<String, String> {
    static FOLDER: include_dir::Dir = include_dir::include_dir!("$CARGO_MANIFEST_DIR/../../vectors/engine");
    let files = FOLDER.files();
    files
        .map(|file| (file.path().display().to_string(), file.contents_utf8().expect("vectors are text").to_owned()))
        .collect()
}
