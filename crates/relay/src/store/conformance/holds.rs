//! Holds: who is given what, when, and what nobody is told.

use std::{sync::Arc, time::Duration};

use proto::{AskedFor, Claim, Code, HOLD_BOX, Hold, HoldId, HoldSlot, LinkKind, Outcome, Payload, Response};

use super::{Backend, kit::*};
use crate::{
    Limits,
    store::{Access, Store, Write},
};

const DAY_MS: u64 = 86_400_000;

fn id(n: u8) -> HoldId {
    HoldId::from([n; 16])
}

fn payload(name: u8) -> Payload {
    Payload { epoch: 0, nonce: [name; 24].into(), ct: [name; 48].into() }
}

fn letter(name: u8) -> Hold {
    Hold::Letter(payload(name))
}

fn together(name: u8) -> Hold {
    Hold::Together(payload(name))
}

fn given(name: u8) -> Result<Outcome, Code> {
    Ok(Outcome::Given(payload(name)))
}

fn overlap(whose: u8, tags: &[u8]) -> Hold {
    Hold::Overlap(tags.iter().map(|tag| slot(whose, *tag)).collect())
}

fn slot(whose: u8, tag: u8) -> HoldSlot {
    HoldSlot { tag: [tag; 16].into(), sealed: [whose; HOLD_BOX].into() }
}

fn matched(whose: u8, tags: &[u8], of: &[u8]) -> Result<Outcome, Code> {
    let slots = |tags: &[u8]| tags.iter().map(|tag| slot(whose, *tag)).collect::<Vec<_>>();
    Ok(Outcome::Matched(slots(tags), slots(of).iter().map(HoldSlot::hash).collect()))
}

const DONE: Result<Outcome, Code> = Ok(Outcome::Done);
const NOT_YET: Result<Outcome, Code> = Ok(Outcome::NotYet);
const WITHDRAWN: Result<Outcome, Code> = Ok(Outcome::Withdrawn);
const RELEASED: Result<Outcome, Code> = Ok(Outcome::Released);

async fn settle_at(store: &dyn Store, access: Access, id: HoldId, claim: Claim, now_ms: u64) -> Result<Outcome, Code> {
    match store.write(Write::Settle { access, id, claim, now_ms }).await {
        Response::Settled(outcome) => Ok(outcome),
        Response::Refused(code) => Err(code),
        other => panic!("a claim was answered by {other:?}"),
    }
}

async fn settle(store: &dyn Store, device: &Device, n: u8, claim: Claim) -> Result<Outcome, Code> {
    settle_at(store, device.access, id(n), claim, NOW_MS).await
}

async fn deposit(store: &dyn Store, device: &Device, n: u8, hold: Hold) -> Result<Outcome, Code> {
    settle(store, device, n, Claim::Deposit(hold)).await
}

async fn asked(store: &dyn Store, device: &Device, now_ms: u64) -> Vec<AskedFor> {
    let admitted = store.admit(device.access).await.unwrap_or_else(|code| panic!("{}", code.name()));
    store.asked(admitted, now_ms).await.unwrap_or_else(|code| panic!("{}", code.name()))
}

pub(super) async fn a_letter_is_opened_or_taken_back(backend: &impl Backend) {
    let store = open(backend);
    let (mara, tom) = couple(&*store, 1).await;
    assert_eq!(settle(&*store, &tom, 1, Claim::Open).await, NOT_YET, "it is not there yet");
    for _ in 0..2 {
        assert_eq!(deposit(&*store, &mara, 1, letter(1)).await, DONE);
        assert_eq!(deposit(&*store, &mara, 2, letter(2)).await, DONE);
    }
    assert_eq!(settle(&*store, &mara, 1, Claim::Open).await, NOT_YET, "her own is not hers to open");
    assert_eq!(settle(&*store, &mara, 2, Claim::Withdraw).await, WITHDRAWN);
    assert_eq!(settle(&*store, &tom, 1, Claim::Open).await, given(1));
    for when in ["at once", "after a restart"] {
        let store = if when == "at once" { Arc::clone(&store) } else { open(backend) };
        for _ in 0..2 {
            assert_eq!(settle(&*store, &tom, 1, Claim::Open).await, given(1), "{when}");
            assert_eq!(settle(&*store, &mara, 1, Claim::Withdraw).await, RELEASED, "{when}");
            assert_eq!(deposit(&*store, &mara, 1, letter(1)).await, DONE, "as if nobody had opened it, {when}");
            assert_eq!(settle(&*store, &tom, 2, Claim::Open).await, WITHDRAWN, "{when}");
            assert_eq!(settle(&*store, &mara, 2, Claim::Withdraw).await, WITHDRAWN, "{when}");
        }
        for claim in [Claim::Release, Claim::Refuse] {
            assert_eq!(settle(&*store, &mara, 3, claim.clone()).await, Err(Code::NoHold), "{when}");
            assert_eq!(settle(&*store, &mara, 2, claim).await, Err(Code::HoldWithdrawn), "{when}");
        }
        store.close().await;
    }
}

pub(super) async fn what_was_deposited_is_never_another(backend: &impl Backend) {
    let store = open(backend);
    let (mara, tom) = couple(&*store, 1).await;
    let (ana, leo) = couple(&*store, 2).await;
    deposit(&*store, &mara, 1, letter(1)).await.ok();
    deposit(&*store, &mara, 2, letter(1)).await.ok();
    settle(&*store, &mara, 2, Claim::Withdraw).await.ok();
    assert_eq!(settle(&*store, &mara, 3, Claim::Withdraw).await, WITHDRAWN, "before it came");
    for when in ["before it is opened", "after it was opened", "after a restart"] {
        let store = if when == "after a restart" { open(backend) } else { Arc::clone(&store) };
        for other in [letter(9), together(1), overlap(1, &[1])] {
            assert_eq!(deposit(&*store, &mara, 1, other).await, Err(Code::HoldTaken), "{when}");
        }
        for n in [2, 3] {
            assert_eq!(deposit(&*store, &mara, n, letter(1)).await, Err(Code::HoldWithdrawn), "{when}");
            assert_eq!(deposit(&*store, &mara, n, letter(9)).await, Err(Code::HoldWithdrawn), "{when}");
        }
        // Under the same id Tom has a place of his own, and so has anybody in another space.
        assert_eq!(deposit(&*store, &tom, 1, letter(7)).await, DONE, "{when}");
        assert_eq!(deposit(&*store, &ana, 1, letter(8)).await, DONE, "{when}");
        assert_eq!(settle(&*store, &tom, 1, Claim::Open).await, given(1), "{when}");
        assert_eq!(settle(&*store, &leo, 1, Claim::Open).await, given(8), "{when}");
        assert_eq!(
            settle(&*store, &tom, 3, Claim::Open).await,
            NOT_YET,
            "what it would have been is not known, {when}"
        );
        if when != "before it is opened" {
            store.close().await;
        }
    }
}

pub(super) async fn of_opening_and_taking_back_one_wins(backend: &impl Backend) {
    let store = open(backend);
    let (mara, tom) = couple(&*store, 1).await;
    let mut opened = 0;
    for n in 0..200 {
        assert_eq!(deposit(&*store, &mara, n, letter(n)).await, DONE);
        let claim = |device: &Device, claim: Claim| {
            let (store, access) = (Arc::clone(&store), device.access);
            tokio::spawn(async move { settle_at(&*store, access, id(n), claim, NOW_MS).await })
        };
        // His phone and his tablet open it, and hers take it back, in an order that changes.
        let mut claims = [(true, 0), (false, 1), (true, 2), (false, 3)];
        claims.rotate_left(usize::from(n) % 4);
        let claims = claims.map(|(opens, at)| match opens {
            true => (at, claim(&tom, Claim::Open)),
            false => (at, claim(&mara, Claim::Withdraw)),
        });
        let mut answers = [const { None }; 4];
        for (at, answer) in claims {
            answers[at] = answer.await.ok();
        }
        let [his, hers, tablet, again] = answers;
        assert_eq!((&his, &hers), (&tablet, &again), "letter {n}");
        match (his, hers) {
            (Some(Ok(Outcome::Given(key))), Some(RELEASED)) => {
                assert_eq!(key, payload(n));
                opened += 1;
            }
            (Some(WITHDRAWN), Some(WITHDRAWN)) => {}
            other => panic!("letter {n}: both won, or neither: {other:?}"),
        }
    }
    assert!((1..200).contains(&opened), "{opened} of 200 letters were opened");
    store.close().await;
}

pub(super) async fn together_gives_both_and_before_that_nothing(backend: &impl Backend) {
    let store = open(backend);
    let (mara, tom) = couple(&*store, 1).await;
    for device in [&mara, &tom] {
        assert_eq!(settle(&*store, device, 1, Claim::Open).await, NOT_YET);
    }
    assert_eq!(deposit(&*store, &mara, 1, together(1)).await, DONE);
    for device in [&mara, &tom] {
        assert_eq!(settle(&*store, device, 1, Claim::Open).await, NOT_YET, "with one part it is as with none");
    }
    // A part of another kind is for something else.
    assert_eq!(deposit(&*store, &tom, 2, together(2)).await, DONE);
    assert_eq!(deposit(&*store, &mara, 2, overlap(1, &[1])).await, DONE);
    // Taken back in time, nobody hears of it.
    assert_eq!(deposit(&*store, &mara, 3, together(3)).await, DONE);
    assert_eq!(settle(&*store, &mara, 3, Claim::Withdraw).await, WITHDRAWN);
    assert_eq!(deposit(&*store, &tom, 3, together(4)).await, DONE);
    for n in [2, 3] {
        for device in [&mara, &tom] {
            assert_eq!(settle(&*store, device, n, Claim::Open).await, NOT_YET);
        }
    }
    assert_eq!(settle(&*store, &tom, 3, Claim::Release).await, Err(Code::Malformed));
    store.close().await;
    let store = open(backend);
    assert_eq!(deposit(&*store, &tom, 1, together(2)).await, DONE);
    for when in ["at once", "after a restart"] {
        let store = if when == "at once" { Arc::clone(&store) } else { open(backend) };
        assert_eq!(settle(&*store, &mara, 1, Claim::Open).await, given(2), "{when}");
        assert_eq!(settle(&*store, &tom, 1, Claim::Open).await, given(1), "{when}");
        for (device, name) in [(&mara, 1), (&tom, 2)] {
            assert_eq!(settle(&*store, device, 1, Claim::Withdraw).await, RELEASED, "{when}");
            assert_eq!(deposit(&*store, device, 1, together(name)).await, DONE, "{when}");
        }
        store.close().await;
    }
}

pub(super) async fn of_taking_back_and_the_other_s_part_one_wins(backend: &impl Backend) {
    let store = open(backend);
    let (mara, tom) = couple(&*store, 1).await;
    let mut both_were_there = 0;
    for n in 0..200 {
        assert_eq!(deposit(&*store, &mara, n, together(n)).await, DONE);
        let claim = |device: &Device, claim: Claim| {
            let (store, access) = (Arc::clone(&store), device.access);
            tokio::spawn(async move { settle_at(&*store, access, id(n), claim, NOW_MS).await })
        };
        let (his, hers) = match n % 2 {
            0 => (claim(&tom, Claim::Deposit(together(n))), claim(&mara, Claim::Withdraw)),
            _ => {
                let hers = claim(&mara, Claim::Withdraw);
                (claim(&tom, Claim::Deposit(together(n))), hers)
            }
        };
        assert_eq!(his.await.ok(), Some(DONE), "he hears nothing of it");
        let seen = [settle(&*store, &tom, n, Claim::Open).await, settle(&*store, &mara, n, Claim::Open).await];
        match hers.await.ok() {
            Some(RELEASED) => {
                assert_eq!(seen, [given(n), given(n)]);
                both_were_there += 1;
            }
            Some(WITHDRAWN) => assert_eq!(seen, [NOT_YET, NOT_YET], "reveal {n}"),
            other => panic!("reveal {n}: {other:?}"),
        }
    }
    assert!((1..200).contains(&both_were_there), "{both_were_there} of 200");
    store.close().await;
}

pub(super) async fn an_overlap_gives_equal_tags_and_no_match_is_no_answer(backend: &impl Backend) {
    let store = open(backend);
    let (mara, tom) = couple(&*store, 1).await;
    assert_eq!(deposit(&*store, &mara, 1, overlap(1, &[1, 3, 5, 7])).await, DONE);
    assert_eq!(deposit(&*store, &mara, 2, overlap(1, &[1, 3])).await, DONE);
    assert_eq!(settle(&*store, &tom, 1, Claim::Open).await, NOT_YET);
    assert_eq!(deposit(&*store, &tom, 1, overlap(2, &[2, 3, 4, 7, 9])).await, DONE);
    assert_eq!(deposit(&*store, &tom, 2, overlap(2, &[2, 4])).await, DONE);
    for when in ["at once", "after a restart"] {
        let store = if when == "at once" { Arc::clone(&store) } else { open(backend) };
        let hers = settle(&*store, &mara, 1, Claim::Open).await;
        assert_eq!(hers, matched(2, &[3, 7], &[2, 3, 4, 7, 9]), "{when}");
        let his = settle(&*store, &tom, 1, Claim::Open).await;
        assert_eq!(his, matched(1, &[3, 7], &[1, 3, 5, 7]), "{when}");
        assert_eq!(settle(&*store, &tom, 1, Claim::Withdraw).await, RELEASED, "{when}");
        // Nothing in common: all is as if the other had never answered.
        for (device, tags) in [(&mara, [1, 3]), (&tom, [2, 4])] {
            let whose = if tags[0] == 1 { 1 } else { 2 };
            assert_eq!(settle(&*store, device, 2, Claim::Open).await, NOT_YET, "{when}");
            assert_eq!(deposit(&*store, device, 2, overlap(whose, &tags)).await, DONE, "{when}");
            assert_eq!(deposit(&*store, device, 2, overlap(whose, &[9])).await, Err(Code::HoldTaken), "{when}");
        }
        store.close().await;
    }
    let store = open(backend);
    assert_eq!(settle(&*store, &tom, 2, Claim::Withdraw).await, WITHDRAWN);
    assert_eq!(settle(&*store, &mara, 2, Claim::Open).await, NOT_YET);
    store.close().await;
}

pub(super) async fn a_date_is_the_relay_s(backend: &impl Backend) {
    let store = open(backend);
    let (mara, tom) = couple(&*store, 1).await;
    let date = |name| Hold::OnDate { payload: payload(name), not_before_ms: NOW_MS + DAY_MS };
    assert_eq!(deposit(&*store, &mara, 1, date(1)).await, DONE);
    assert_eq!(deposit(&*store, &mara, 2, date(2)).await, DONE);
    assert_eq!(deposit(&*store, &mara, 3, date(3)).await, DONE);
    assert_eq!(settle(&*store, &mara, 3, Claim::Release).await, Err(Code::Malformed), "a date is a date");
    assert_eq!(settle(&*store, &mara, 3, Claim::Withdraw).await, WITHDRAWN);
    let at = |device: &Device, n, claim, now_ms| {
        let (store, access) = (Arc::clone(&store), device.access);
        async move { settle_at(&*store, access, id(n), claim, now_ms).await }
    };
    assert_eq!(at(&tom, 1, Claim::Open, NOW_MS + DAY_MS - 1).await, NOT_YET);
    assert_eq!(at(&tom, 1, Claim::Open, NOW_MS + DAY_MS).await, given(1));
    assert_eq!(at(&tom, 1, Claim::Open, NOW_MS).await, given(1), "a clock that is set back takes nothing back");
    // Whether Tom has opened it or not, she hears the same.
    for n in [1, 2] {
        assert_eq!(at(&mara, n, Claim::Withdraw, NOW_MS + DAY_MS).await, RELEASED);
    }
    assert_eq!(at(&tom, 3, Claim::Open, NOW_MS + 2 * DAY_MS).await, NOT_YET, "taken back, unannounced");
    store.close().await;
}

pub(super) async fn who_asks_waits_and_a_no_is_for_ever(backend: &impl Backend) {
    let store = open(backend);
    let (mara, tom) = couple(&*store, 1).await;
    let on_request = |name| Hold::OnRequest { payload: payload(name), wait_s: 3 * DAY_MS / 1000 };
    assert_eq!(settle(&*store, &tom, 1, Claim::Ask).await, DONE, "asked before it is there");
    for n in 1..=4 {
        assert_eq!(deposit(&*store, &mara, n, on_request(n)).await, DONE);
    }
    assert_eq!(deposit(&*store, &mara, 5, Hold::WhenISay(payload(5))).await, DONE);
    assert_eq!(asked(&*store, &mara, NOW_MS).await, [], "that does not count");
    assert_eq!(settle(&*store, &mara, 3, Claim::Refuse).await, DONE, "no, before anybody asks");
    for n in [1, 2, 3, 5] {
        assert_eq!(settle(&*store, &tom, n, Claim::Ask).await, DONE);
    }
    store.close().await;
    let store = open(backend);
    let later = NOW_MS + DAY_MS;
    assert_eq!(settle_at(&*store, tom.access, id(1), Claim::Ask, later).await, DONE, "the first time counts");
    let due = |n, days: u64| AskedFor { id: id(n), due_s: days * DAY_MS / 1000 };
    assert_eq!(asked(&*store, &mara, later).await, [due(1, 2), due(2, 2)]);
    assert_eq!(asked(&*store, &tom, later).await, [], "not his");
    assert_eq!(settle_at(&*store, mara.access, id(2), Claim::Refuse, later).await, DONE);
    assert_eq!(settle_at(&*store, tom.access, id(2), Claim::Ask, later).await, DONE);
    assert_eq!(asked(&*store, &mara, later).await, [due(1, 2)]);
    let over = NOW_MS + 3 * DAY_MS;
    assert_eq!(settle_at(&*store, tom.access, id(1), Claim::Open, over - 1).await, NOT_YET);
    assert_eq!(asked(&*store, &mara, over).await, []);
    assert_eq!(settle_at(&*store, mara.access, id(1), Claim::Refuse, over).await, RELEASED, "too late");
    assert_eq!(settle_at(&*store, tom.access, id(1), Claim::Open, over).await, given(1));
    for n in [2, 3, 4, 5] {
        assert_eq!(settle_at(&*store, tom.access, id(n), Claim::Open, over + 99 * DAY_MS).await, NOT_YET, "{n}");
        let answer = settle_at(&*store, mara.access, id(n), Claim::Refuse, over).await;
        assert_eq!(answer, if n == 5 { Err(Code::Malformed) } else { DONE }, "{n}");
    }
    // She may say yes later.
    for n in [2, 5] {
        for _ in 0..2 {
            assert_eq!(settle(&*store, &mara, n, Claim::Release).await, DONE);
        }
        assert_eq!(settle(&*store, &mara, n, Claim::Withdraw).await, RELEASED);
        assert_eq!(settle(&*store, &tom, n, Claim::Open).await, given(n));
    }
    store.close().await;
}

pub(super) async fn each_has_a_limit_of_their_own(backend: &impl Backend) {
    let cost = crate::holds::cost(&Claim::Deposit(letter(1)));
    let limits = Limits { holds: cost * 3, ..LIMITS() };
    let store = backend.open(&limits, Arc::new(|_| {}));
    let (mara, tom) = couple(&*store, 1).await;
    for n in 1..=3 {
        assert_eq!(deposit(&*store, &mara, n, letter(1)).await, DONE);
    }
    assert_eq!(settle(&*store, &tom, 1, Claim::Open).await, given(1));
    assert_eq!(settle(&*store, &mara, 2, Claim::Withdraw).await, WITHDRAWN);
    for when in ["at once", "after a restart"] {
        let store = if when == "at once" { Arc::clone(&store) } else { backend.open(&limits, Arc::new(|_| {})) };
        assert_eq!(deposit(&*store, &mara, 4, letter(1)).await, Err(Code::OverQuota), "nothing is given back, {when}");
        assert_eq!(settle(&*store, &mara, 5, Claim::Withdraw).await, Err(Code::OverQuota), "{when}");
        assert_eq!(deposit(&*store, &mara, 1, letter(1)).await, DONE, "{when}");
        assert_eq!(settle(&*store, &mara, 3, Claim::Withdraw).await, WITHDRAWN, "what is there can be, {when}");
        assert_eq!(deposit(&*store, &tom, 4, letter(1)).await, DONE, "his own is another, {when}");
        store.close().await;
    }
}

pub(super) async fn who_leaves_takes_back_what_waits(backend: &impl Backend) {
    let store = open(backend);
    let (mara, tom) = couple(&*store, 1).await;
    let date = |at| Hold::OnDate { payload: payload(4), not_before_ms: at };
    let holds = [
        letter(1),
        letter(2),
        together(3),
        date(NOW_MS),
        date(NOW_MS + 1),
        Hold::WhenISay(payload(6)),
        Hold::OnRequest { payload: payload(7), wait_s: 60 },
        Hold::OnRequest { payload: payload(8), wait_s: 60 },
    ];
    for (n, hold) in (1..).zip(holds) {
        assert_eq!(deposit(&*store, &tom, n, hold).await, DONE);
    }
    assert_eq!(settle(&*store, &mara, 1, Claim::Open).await, given(1));
    assert_eq!(settle_at(&*store, mara.access, id(7), Claim::Ask, NOW_MS - 60_000).await, DONE);
    assert_eq!(settle_at(&*store, mara.access, id(8), Claim::Ask, NOW_MS - 59_999).await, DONE);
    assert_eq!(deposit(&*store, &mara, 9, letter(9)).await, DONE);
    let his = link(1, LinkKind::Leave, 0, Some(&genesis()));
    assert_eq!(store.write(post(tom.access, &his)).await, Response::LinkAccepted);
    for when in ["at once", "after a restart"] {
        let store = if when == "at once" { Arc::clone(&store) } else { open(backend) };
        let open = |n| settle_at(&*store, mara.access, id(n), Claim::Open, NOW_MS + 99 * DAY_MS);
        for (n, outcome) in [(1, given(1)), (2, WITHDRAWN), (3, NOT_YET), (4, given(4)), (5, NOT_YET)] {
            assert_eq!(open(n).await, outcome, "{n}, {when}");
        }
        for (n, outcome) in [(6, NOT_YET), (7, given(7)), (8, NOT_YET)] {
            assert_eq!(open(n).await, outcome, "{n}, {when}");
        }
        assert_eq!(settle(&*store, &tom, 1, Claim::Withdraw).await, Err(Code::Unauthorized), "{when}");
        for claim in [Claim::Deposit(together(1)), Claim::Release, Claim::Ask, Claim::Refuse] {
            assert_eq!(settle(&*store, &mara, 3, claim).await, Err(Code::Frozen), "{when}");
        }
        assert_eq!(deposit(&*store, &mara, 9, letter(9)).await, DONE, "{when}");
        assert_eq!(settle(&*store, &mara, 10, Claim::Withdraw).await, WITHDRAWN, "{when}");
        if when == "after a restart" {
            assert_eq!(settle(&*store, &mara, 9, Claim::Withdraw).await, WITHDRAWN);
        }
        store.close().await;
    }
}

pub(super) async fn a_space_that_is_over_lets_go_of_its_holds(backend: &impl Backend) {
    let limits = Limits { keep_after_leaving: Duration::from_secs(90 * 86_400), ..LIMITS() };
    let store = backend.open(&limits, Arc::new(|_| {}));
    let (mut mara, tom) = couple(&*store, 1).await;
    say(&*store, &mut mara).await;
    deposit(&*store, &tom, 1, letter(1)).await.ok();
    assert_eq!(settle(&*store, &mara, 1, Claim::Open).await, given(1));
    let his = link(1, LinkKind::Leave, 0, Some(&genesis()));
    store.write(post(tom.access, &his)).await;
    let sweep = |now_ms| store.write(Write::Sweep { now_ms });
    assert_eq!(sweep(NOW_MS + 29 * DAY_MS).await, Response::Done);
    assert_eq!(settle(&*store, &mara, 1, Claim::Open).await, given(1));
    // Once the envelopes go, nothing is left to read that a key would be for.
    for _ in 0..4 {
        assert_eq!(sweep(NOW_MS + 90 * DAY_MS).await, Response::Done);
    }
    assert_eq!(settle(&*store, &mara, 1, Claim::Open).await, NOT_YET);
    let hers = link(2, LinkKind::Leave, 0, Some(&his));
    assert_eq!(store.write(post(mara.access, &hers)).await, Response::LinkAccepted);
    assert_eq!(settle(&*store, &mara, 1, Claim::Open).await, Err(Code::Unauthorized));
    store.close().await;
}

pub(super) async fn what_was_given_out_is_not_kept_for_ever(backend: &impl Backend) {
    let limits = Limits { keep_given: Duration::from_secs(30 * 86_400), ..LIMITS() };
    let store = backend.open(&limits, Arc::new(|_| {}));
    let (mara, tom) = couple(&*store, 1).await;
    deposit(&*store, &mara, 1, letter(1)).await.ok();
    deposit(&*store, &mara, 2, letter(2)).await.ok();
    deposit(&*store, &mara, 3, Hold::WhenISay(payload(3))).await.ok();
    settle(&*store, &mara, 3, Claim::Release).await.ok();
    assert_eq!(settle(&*store, &tom, 1, Claim::Open).await, given(1));
    let later = NOW_MS + 30 * DAY_MS;
    assert_eq!(settle_at(&*store, tom.access, id(1), Claim::Open, later - 1).await, given(1), "the first time counts");
    store.write(Write::Sweep { now_ms: later - 1 }).await;
    assert_eq!(settle(&*store, &tom, 1, Claim::Open).await, given(1));
    store.write(Write::Sweep { now_ms: later }).await;
    for when in ["at once", "after a restart"] {
        let store = if when == "at once" { Arc::clone(&store) } else { backend.open(&limits, Arc::new(|_| {})) };
        assert_eq!(settle(&*store, &tom, 1, Claim::Open).await, Err(Code::HoldGone), "{when}");
        assert_eq!(settle(&*store, &mara, 1, Claim::Withdraw).await, RELEASED, "{when}");
        assert_eq!(deposit(&*store, &mara, 1, letter(1)).await, DONE, "{when}");
        assert_eq!(deposit(&*store, &mara, 1, letter(9)).await, Err(Code::HoldTaken), "{when}");
        assert_eq!(settle(&*store, &mara, 1, Claim::Refuse).await, RELEASED, "{when}");
        store.close().await;
    }
    let store = backend.open(&limits, Arc::new(|_| {}));
    assert_eq!(settle(&*store, &tom, 2, Claim::Open).await, given(2), "what nobody fetched waits as long as it takes");
    assert_eq!(settle(&*store, &tom, 3, Claim::Open).await, given(3));
    store.close().await;
}

pub(super) async fn alone_there_is_nobody_to_hold_for(backend: &impl Backend) {
    let store = open(backend);
    let mara = alone(&*store, 1).await;
    for claim in [Claim::Deposit(letter(1)), Claim::Withdraw, Claim::Open] {
        assert_eq!(settle(&*store, &mara, 1, claim).await, Err(Code::Malformed));
    }
    let (ana, _) = couple(&*store, 2).await;
    let nobody = Access { token: token(77), ..ana.access };
    assert_eq!(settle_at(&*store, nobody, id(1), Claim::Open, NOW_MS).await, Err(Code::Unauthorized));
    store.close().await;
}
