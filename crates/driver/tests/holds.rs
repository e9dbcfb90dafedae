//! Mara and Tom, sealed letters and answers, a real relay between them, and somebody who has a copy of its files and the
//! other's keys.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use std::{collections::BTreeMap, fs, net::SocketAddr, path::Path, time::Duration};

use common::rng;
use crypto::{
    Answering, ContentKey, EpochKey, HoldFault, HoldPart, Identity, KeyRing, RunKey, Sigchain, countersign,
    propose_shared, slots_commit,
};
use leeward_driver::transport::{Transport, native::Native};
use proto::{
    AskedFor, Call, Claim, Code, EntityId, Hold, HoldSlot, MemberId, Outcome, Payload, PersonId, Request, Response,
    SpaceId, Token,
};
use rand_core::CryptoRng;
use relay::{Config, Limits, Relay, Signup};
use tokio::net::TcpListener;

const MARA: usize = 0;
const TOM: usize = 1;
const SIZE: usize = 512;

/// Both persons at a relay.
struct Couple {
    way: Native,
    space: SpaceId,
    tokens: [Token; 2],
    people: [Identity; 2],
    chain: Sigchain,
    ring: KeyRing,
    key: EpochKey,
}

impl Couple {
    async fn at(address: SocketAddr) -> Self {
        let mut rng = rng();
        let people = [Identity::generate(&mut rng), Identity::generate(&mut rng)];
        let [mara, tom] = [MARA, TOM].map(|who| people[who].member(person(who), 0));
        let half = propose_shared(mara.clone(), &people[MARA], tom.clone(), &mut rng).expect("a half");
        let (genesis, chain) = countersign(&half.link, &tom, &people[TOM], &mara).expect("a genesis");
        let mut ring = KeyRing::new(chain.space());
        ring.insert(0, half.key.clone(), &chain).expect("the key");
        let tokens = [Token::from([1; 32]), Token::from([2; 32])];
        let way = Native::new(&format!("http://{address}"));
        let register = Request::Register {
            genesis: genesis.into(),
            tokens: tokens.iter().map(Token::hashed).collect(),
            invite: None,
        };
        assert_eq!(way.call(&Call { id: 1, access: None, request: register }).await, Ok(Response::Registered));
        Self { way, space: chain.space(), tokens, people, chain, ring, key: half.key }
    }

    async fn ask(&self, who: usize, request: Request) -> Response {
        let call = Call { id: 1, access: Some((self.space, self.tokens[who])), request };
        self.way.call(&call).await.expect("an answer")
    }

    async fn settle(&self, who: usize, part: &HoldPart, claim: Claim) -> Result<Outcome, Code> {
        match self.ask(who, Request::Settle { id: part.id(), claim }).await {
            Response::Settled(outcome) => Ok(outcome),
            Response::Refused(code) => Err(code),
            other => panic!("a claim was answered by {other:?}"),
        }
    }

    fn part(&self, entity: u8, who: usize) -> HoldPart {
        HoldPart { space: self.space, entity: EntityId::from([entity; 16]), run: 0, of: person(who) }
    }

    /// What somebody finds who has every file of a folder and the space's keys.
    fn found_in(&self, folder: &Path, parts: &[HoldPart], run: &RunKey, cards: &[&str]) -> Found {
        let mut found = Found::default();
        for file in fs::read_dir(folder).expect("a folder") {
            let bytes = fs::read(file.expect("a file").path()).unwrap_or_default();
            for at in 0..bytes.len() {
                if let Ok(payload) = minicbor::decode::<Payload>(&bytes[at..]) {
                    let opens = |part: &&HoldPart| ContentKey::from_payload(&payload, part, &self.ring).is_ok();
                    found.keys.extend(parts.iter().filter(opens).map(HoldPart::id));
                }
                if let Ok(slot) = minicbor::decode::<HoldSlot>(&bytes[at..]) {
                    for who in [MARA, TOM] {
                        let (slots, hashes) = ([slot], [slot.hash()]);
                        let commit = slots_commit(&run.part(person(who)), &hashes);
                        let checked = run.check(person(who), commit, &slots, &hashes).expect("as committed");
                        let yes = checked.matches(cards.iter().copied(), &self.chain).cards;
                        found.yes.extend(yes.into_iter().map(|card| (who, card)));
                    }
                }
            }
        }
        found.keys.sort();
        found.keys.dedup();
        found.yes.sort();
        found.yes.dedup();
        found
    }
}

#[derive(Default, PartialEq, Eq, Debug)]
struct Found {
    keys: Vec<proto::HoldId>,
    yes: Vec<(usize, String)>,
}

fn person(who: usize) -> PersonId {
    MemberId::from([u8::try_from(who).unwrap_or(9) + 1; 16])
}

async fn house(data: &Path) -> (Relay, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let config = Config { data: data.to_owned(), signup: Signup::Open, limits: Limits::off() };
    let relay = Relay::open(config).expect("the relay opens");
    let routes = relay.routes();
    tokio::spawn(async move { relay::serve(listener, routes, &Limits::off(), std::future::pending()).await });
    (relay, address)
}

#[tokio::test]
async fn a_letter_goes_from_mara_to_tom_and_a_key_that_is_another_opens_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (relay, address) = house(folder.path()).await;
    let (both, mut rng) = (Couple::at(address).await, rng());
    let part = both.part(1, MARA);
    let key = ContentKey::generate(&mut rng);
    let (commit, sealed) = (key.commit(&part), key.seal(&part, SIZE, b"Just hear me.", &mut rng).expect("it fits"));
    let deposit = Claim::Deposit(Hold::Letter(key.to_payload(&part, 0, &both.key, &mut rng)));
    assert_eq!(both.settle(MARA, &part, deposit.clone()).await, Ok(Outcome::Done));
    let Ok(Outcome::Given(payload)) = both.settle(TOM, &part, Claim::Open).await else { panic!("it waits for him") };
    let given = ContentKey::from_payload(&payload, &part, &both.ring).expect("a key");
    let checked = given.check(&part, commit).expect("the key committed to");
    assert_eq!(checked.open(SIZE, &sealed).expect("the letter").as_slice(), b"Just hear me.");
    assert_eq!(both.settle(MARA, &part, Claim::Withdraw).await, Ok(Outcome::Released));
    assert_eq!(both.settle(MARA, &part, deposit).await, Ok(Outcome::Done));

    // Deposited with another key than the log says: it opens nothing, and can never be made good.
    let part = both.part(2, MARA);
    let (key, other) = (ContentKey::generate(&mut rng), ContentKey::generate(&mut rng));
    let deposit = |key: &ContentKey, rng: &mut dyn CryptoRng| {
        Claim::Deposit(Hold::Letter(key.to_payload(&part, 0, &both.key, rng)))
    };
    assert_eq!(both.settle(MARA, &part, deposit(&other, &mut rng)).await, Ok(Outcome::Done));
    assert_eq!(both.settle(MARA, &part, deposit(&key, &mut rng)).await, Err(Code::HoldTaken));
    let Ok(Outcome::Given(payload)) = both.settle(TOM, &part, Claim::Open).await else { panic!("it waits for him") };
    let given = ContentKey::from_payload(&payload, &part, &both.ring).expect("a key");
    assert_eq!(given.check(&part, key.commit(&part)), Err(HoldFault::WrongKey));

    let part = both.part(3, MARA);
    let hold = Hold::OnRequest { payload: key.to_payload(&part, 0, &both.key, &mut rng), wait_s: 86_400 };
    both.settle(MARA, &part, Claim::Deposit(hold)).await.expect("deposited");
    assert_eq!(both.settle(TOM, &part, Claim::Ask).await, Ok(Outcome::Done));
    let Response::Asked(asked) = both.ask(MARA, Request::Asked).await else { panic!("what was asked for") };
    assert!(matches!(asked.as_slice(), [AskedFor { id, due_s: 86_300..=86_400 }] if *id == part.id()), "{asked:?}");
    relay.close().await;
}

#[tokio::test]
async fn what_was_taken_back_and_every_no_are_gone_even_for_who_has_the_relay_s_files_and_the_keys() {
    let folder = tempfile::tempdir().expect("a folder");
    let (relay, address) = house(folder.path()).await;
    let (both, mut rng) = (Couple::at(address).await, rng());
    let cards = ["bath", "dance", "feet", "hands", "soup"];
    let run = RunKey::new(&both.key, both.space, EntityId::from([9; 16]), 0);
    let mut committed = BTreeMap::new();
    for (who, yes) in [(MARA, ["dance", "feet", "soup"]), (TOM, ["bath", "dance", "hands"])] {
        let letter = both.part(1, who);
        let key = ContentKey::generate(&mut rng);
        let payload = key.to_payload(&letter, 0, &both.key, &mut rng);
        both.settle(who, &letter, Claim::Deposit(Hold::Letter(payload))).await.expect("deposited");
        let me = Answering { person: person(who), generation: 0, identity: &both.people[who] };
        let answers = cards.map(|card| (card, yes.contains(&card))).into();
        let slots = run.slots(me, &answers, &mut rng);
        let hashes: Vec<_> = slots.iter().map(HoldSlot::hash).collect();
        committed.insert(who, (slots_commit(&run.part(person(who)), &hashes), yes));
        if who == TOM {
            break_in(&both, folder.path(), &run, &cards);
        }
        both.settle(who, &run.part(person(who)), Claim::Deposit(Hold::Overlap(slots))).await.expect("deposited");
    }
    // Each sees what both said yes to.
    for (who, other) in [(MARA, TOM), (TOM, MARA)] {
        let outcome = both.settle(who, &run.part(person(who)), Claim::Open).await;
        let Ok(Outcome::Matched(slots, hashes)) = outcome else { panic!("{outcome:?}") };
        let checked = run.check(person(other), committed[&other].0, &slots, &hashes).expect("as committed");
        let overlap = checked.matches(committed[&who].1, &both.chain);
        assert_eq!((overlap.cards, overlap.faults), (["dance".to_owned()].into(), vec![]));
    }
    let mine = both.part(1, MARA);
    assert_eq!(both.settle(MARA, &mine, Claim::Withdraw).await, Ok(Outcome::Withdrawn));
    // The files are cleared a moment later.
    let match_alone = [(MARA, "dance".to_owned()), (TOM, "dance".to_owned())];
    for _ in 0..100 {
        let found = both.found_in(folder.path(), &[mine], &run, &cards);
        if found.keys.is_empty() && found.yes == match_alone {
            let his = both.found_in(folder.path(), &[both.part(1, TOM)], &run, &cards);
            assert_eq!(his.keys.len(), 1, "what was not taken back is there");
            return relay.close().await;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("still there: {:?}", both.found_in(folder.path(), &[mine], &run, &cards));
}

/// The search finds what is there to be found: before the match, whoever has both reads every yes of hers.
fn break_in(both: &Couple, folder: &Path, run: &RunKey, cards: &[&str]) {
    let found = both.found_in(folder, &[both.part(1, MARA)], run, cards);
    assert_eq!(found.keys.len(), 1);
    assert_eq!(found.yes, ["dance", "feet", "soup"].map(|card| (MARA, card.to_owned())));
}
