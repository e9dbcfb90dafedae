//! Mara's letters to Tom, what both answer apart, and a relay that gives out something else.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{Seeded, id, identity, take};
use leeward_crypto::{
    Answering, CheckedSlots, ContentKey, EpochKey, HoldFault, HoldPart, Identity, KeyRing, Overlap, OverlapFault,
    RunKey, Sigchain, countersign, propose_shared, slots_commit,
};
use proto::{EntityId, HoldSlot, PersonId, SlotHash};

const SIZE: usize = 1024;

/// The space that both share.
struct Couple {
    chain: Sigchain,
    ring: KeyRing,
    key: EpochKey,
    mara: Identity,
    tom: Identity,
    rng: Seeded,
}

impl Couple {
    fn new() -> Self {
        let mut rng = Seeded::of("a couple");
        let (mara, tom) = (identity("Mara"), identity("Tom"));
        let half = propose_shared(mara.member(id(1), 0), &mara, tom.member(id(2), 0), &mut rng).expect("a half");
        let (_, chain) =
            countersign(&half.link, &tom.member(id(2), 0), &tom, &mara.member(id(1), 0)).expect("a genesis");
        let mut ring = KeyRing::new(chain.space());
        ring.insert(0, half.key.clone(), &chain).expect("the key");
        Self { chain, ring, key: half.key, mara, tom, rng }
    }

    fn part(&self, of: PersonId) -> HoldPart {
        HoldPart { space: self.chain.space(), entity: EntityId::from([7; 16]), run: 0, of }
    }

    fn run(&self) -> RunKey {
        RunKey::new(&self.key, self.chain.space(), EntityId::from([7; 16]), 0)
    }

    fn answers(&mut self, of: PersonId, yes: &[&str]) -> Vec<HoldSlot> {
        let cards = ["hands", "feet", "dance", "bath", "soup"];
        let answers: BTreeMap<_, _> = cards.into_iter().map(|card| (card, yes.contains(&card))).collect();
        let identity = if of == id(1) { &self.mara } else { &self.tom };
        let generation = self.chain.generation_of(of).expect("a member");
        self.run().slots(Answering { person: of, generation, identity }, &answers, &mut self.rng)
    }
}

fn hashes(slots: &[HoldSlot]) -> Vec<SlotHash> {
    slots.iter().map(HoldSlot::hash).collect()
}

/// The slots whose tags are in both.
fn common(of: &[HoldSlot], with: &[HoldSlot]) -> Vec<HoldSlot> {
    of.iter().filter(|slot| with.iter().any(|other| other.tag == slot.tag)).copied().collect()
}

#[test]
fn tom_reads_mara_s_letter_with_the_key_that_she_committed_to() {
    let mut both = Couple::new();
    let part = both.part(id(1));
    let key = ContentKey::generate(&mut both.rng);
    let commit = key.commit(&part);
    let sealed = key.seal(&part, SIZE, "I am afraid of Tuesday.".as_bytes(), &mut both.rng).expect("sealed");
    let payload = key.to_payload(&part, 0, &both.key, &mut both.rng);

    let given = ContentKey::from_payload(&payload, &part, &both.ring).expect("a key");
    let checked = given.check(&part, commit).expect("the key committed to");
    assert_eq!(checked.open(SIZE, &sealed).expect("the letter").as_slice(), b"I am afraid of Tuesday.");
    assert_eq!(checked.key(), &key);
    // A year and a new epoch later it opens all the same.
    let renewed = identity("Mara, renewed");
    let built = both.chain.renew(renewed.member(id(1), 1), vec![], &both.mara, &both.key, &mut both.rng);
    let built = built.expect("a link");
    take(&mut both.chain, &built.link).expect("sound");
    both.ring.insert(1, built.key, &both.chain).expect("the key");
    assert_eq!(ContentKey::from_payload(&payload, &part, &both.ring).as_ref(), Ok(&key));
}

#[test]
fn all_answers_to_a_card_have_one_size() {
    let mut both = Couple::new();
    let part = both.part(id(1));
    let key = ContentKey::generate(&mut both.rng);
    let sizes: BTreeSet<usize> = [0, 1, 500, SIZE - 1]
        .map(|len| {
            let content = vec![0x80; len];
            let sealed = key.seal(&part, SIZE, &content, &mut both.rng).expect("it fits");
            let checked = key.clone().check(&part, key.commit(&part)).expect("the key");
            assert_eq!(checked.open(SIZE, &sealed).expect("open").as_slice(), content);
            sealed.len()
        })
        .into();
    assert_eq!(sizes.len(), 1);
    assert_eq!(key.seal(&part, SIZE, &[7; SIZE], &mut both.rng), Err(HoldFault::TooLong { most: SIZE - 1 }));
    assert_eq!(key.seal(&part, 0, &[], &mut both.rng), Err(HoldFault::TooLong { most: 0 }));
}

#[test]
fn another_key_another_part_and_another_size_are_refused() {
    let mut both = Couple::new();
    let part = both.part(id(1));
    let (key, other) = (ContentKey::generate(&mut both.rng), ContentKey::generate(&mut both.rng));
    let sealed = key.seal(&part, SIZE, b"soup", &mut both.rng).expect("sealed");
    let elsewhere = [
        HoldPart { of: id(2), ..part },
        HoldPart { run: 1, ..part },
        HoldPart { entity: EntityId::from([8; 16]), ..part },
        HoldPart { space: [9; 32].into(), ..part },
    ];
    // A key that was swapped for another after it was committed to: deposited anew, or taken from another letter.
    let swapped = other.to_payload(&part, 0, &both.key, &mut both.rng);
    let given = ContentKey::from_payload(&swapped, &part, &both.ring).expect("sealed soundly");
    assert_eq!(given.check(&part, key.commit(&part)), Err(HoldFault::WrongKey));
    for wrong in elsewhere {
        let payload = key.to_payload(&wrong, 0, &both.key, &mut both.rng);
        assert_eq!(ContentKey::from_payload(&payload, &part, &both.ring), Err(HoldFault::PayloadTampered), "{wrong:?}");
        assert_ne!(key.commit(&wrong), key.commit(&part));
        let checked = key.clone().check(&wrong, key.commit(&wrong)).expect("the key");
        assert_eq!(checked.open(SIZE, &sealed), Err(HoldFault::ContentTampered), "{wrong:?}");
    }
    let mut payload = key.to_payload(&part, 0, &both.key, &mut both.rng);
    payload.epoch = 3;
    assert_eq!(ContentKey::from_payload(&payload, &part, &both.ring), Err(HoldFault::NoKey { epoch: 3 }));
    let stranger = KeyRing::new([9; 32].into());
    assert_eq!(ContentKey::from_payload(&payload, &part, &stranger), Err(HoldFault::NoKey { epoch: 3 }));

    let checked = key.clone().check(&part, key.commit(&part)).expect("the key");
    for size in [SIZE - 1, SIZE + 1, 0, usize::MAX] {
        assert!(matches!(checked.open(size, &sealed), Err(HoldFault::WrongSize { .. })), "{size}");
    }
    for at in 0..sealed.len() {
        let mut altered = sealed.clone();
        altered[at] ^= 1;
        assert_eq!(checked.open(SIZE, &altered), Err(HoldFault::ContentTampered), "{at}");
    }
    for len in 0..sealed.len() {
        assert!(checked.open(SIZE, &sealed[..len]).is_err(), "{len}");
    }
}

#[test]
fn only_what_both_said_yes_to_comes_out() {
    let mut both = Couple::new();
    let run = both.run();
    let hers = both.answers(id(1), &["hands", "dance", "soup"]);
    let his = both.answers(id(2), &["feet", "dance", "soup"]);
    assert_eq!((hers.len(), his.len()), (5, 5), "a slot a card, whatever was said");
    assert!(hers.is_sorted_by(|one, next| one.tag < next.tag));
    let commit = slots_commit(&both.part(id(1)), &hashes(&hers));
    let matched = common(&hers, &his);
    assert_eq!(matched.len(), 2);
    let checked = run.check(id(1), commit, &matched, &hashes(&hers)).expect("as committed");
    let overlap = checked.matches(["feet", "dance", "soup"], &both.chain);
    assert_eq!(overlap, Overlap { cards: ["dance".to_owned(), "soup".to_owned()].into(), faults: vec![] });
    // In another run the same yes has another tag.
    let next = RunKey::new(&both.key, both.chain.space(), EntityId::from([7; 16]), 1);
    let me = Answering { person: id(1), generation: 0, identity: &both.mara };
    let again = next.slots(me, &BTreeMap::from([("dance", true)]), &mut both.rng);
    assert!(common(&again, &hers).is_empty());
}

#[test]
fn what_the_relay_gives_out_beside_a_match_is_named_and_counts_for_nothing() {
    let mut both = Couple::new();
    let run = both.run();
    let hers = both.answers(id(1), &["hands", "dance"]);
    let his = both.answers(id(2), &["dance"]);
    let commit = slots_commit(&both.part(id(1)), &hashes(&hers));
    let dance = common(&hers, &his);
    let check = |slots: &[HoldSlot], hashes: &[SlotHash]| -> Result<Overlap, OverlapFault> {
        let checked: CheckedSlots<'_> = run.check(id(1), commit, slots, hashes)?;
        Ok(checked.matches(["dance"], &both.chain))
    };
    let all = hashes(&hers);
    // All that she deposited, as if it had matched.
    let overlap = check(&hers, &all).expect("as committed");
    assert_eq!(overlap.cards, ["dance".to_owned()].into());
    assert_eq!(overlap.faults.len(), 4);
    assert!(overlap.faults.iter().all(|fault| matches!(fault, OverlapFault::NotMine { .. })));
    // His own slots given back as hers, alone or with their hashes.
    let tag = <[u8; 16]>::from(dance[0].tag);
    let his_own = common(&his, &hers);
    let overlap = check(&his_own, &all).expect("as committed");
    assert_eq!(overlap, Overlap { cards: [].into(), faults: vec![OverlapFault::NotCommitted { tag }] });
    assert_eq!(check(&his_own, &hashes(&his)), Err(OverlapFault::WrongCommit));
    assert_eq!(check(&dance, &all[1..]), Err(OverlapFault::WrongCommit));
    let mut altered = dance.clone();
    altered[0].sealed[30] ^= 1;
    let overlap = check(&altered, &all).expect("as committed");
    assert_eq!(overlap.faults, [OverlapFault::NotCommitted { tag }]);
}

#[test]
fn a_yes_is_the_other_s_own_or_none() {
    let mut both = Couple::new();
    let run = both.run();
    let yes = |answering: Answering<'_>, rng: &mut Seeded| run.slots(answering, &BTreeMap::from([("bath", true)]), rng);
    let judge = |slots: &[HoldSlot], chain: &Sigchain| {
        let commit = slots_commit(&run.part(id(1)), &hashes(slots));
        run.check(id(1), commit, slots, &hashes(slots)).expect("as committed").matches(["bath"], chain)
    };
    // Tom makes a yes of Mara's: he has the run's key, and not hers.
    let forged = yes(Answering { person: id(1), generation: 0, identity: &both.tom }, &mut both.rng);
    let tag = forged[0].tag.into();
    let fault = OverlapFault::BadSignature { tag, generation: 0 };
    assert_eq!(judge(&forged, &both.chain), Overlap { cards: [].into(), faults: vec![fault] });
    // His own, under her name.
    let his = yes(Answering { person: id(2), generation: 0, identity: &both.tom }, &mut both.rng);
    assert_eq!(judge(&his, &both.chain).faults, [OverlapFault::BadBox { tag }]);
    // Hers, in a generation that never was, and in one that is to come.
    for generation in [1, u64::MAX] {
        let early = yes(Answering { person: id(1), generation, identity: &both.mara }, &mut both.rng);
        assert_eq!(judge(&early, &both.chain).faults, [OverlapFault::BadSignature { tag, generation }]);
    }
    // Hers, which counts after she has renewed her keys, too.
    let hers = yes(Answering { person: id(1), generation: 0, identity: &both.mara }, &mut both.rng);
    let renewed = identity("Mara, renewed");
    let built = both.chain.renew(renewed.member(id(1), 1), vec![], &both.mara, &both.key, &mut both.rng);
    take(&mut both.chain, &built.expect("a link").link).expect("sound");
    assert_eq!(judge(&hers, &both.chain).cards, ["bath".to_owned()].into());
}
