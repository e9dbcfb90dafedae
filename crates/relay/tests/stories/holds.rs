//! What waits at the relay until it may be given out, and what nobody hears of.

use std::{collections::BTreeSet, time::Duration};

use hyper::{StatusCode, body::Bytes};
use leeward_relay::Limits;
use proto::{
    AskedFor, Claim, Code, HOLD_BOX, Hold, HoldId, HoldSlot, LinkKind, Outcome as Came, Payload, Request, Response,
    encode, limits::HOLD_SLOTS,
};

use crate::{
    kit::{Device, House, Outcome, after, genesis, post},
    over::{off_disk, on_disk},
};

const DAY_S: u64 = 86_400;

fn id(n: u8) -> HoldId {
    HoldId::from([n; 16])
}

/// Bytes that lie nowhere but where they were put.
fn drawn<const N: usize>(name: &str) -> [u8; N] {
    let mut bytes = [0; N];
    for (n, chunk) in bytes.chunks_mut(32).enumerate() {
        chunk.copy_from_slice(&proto::labelled("test", &(name, n)).as_bytes()[..chunk.len()]);
    }
    bytes
}

fn payload(name: &str) -> Payload {
    Payload { epoch: 0, nonce: drawn(name).into(), ct: drawn(name).into() }
}

fn slot(tag: u8, name: &str) -> HoldSlot {
    HoldSlot { tag: [tag; 16].into(), sealed: drawn::<HOLD_BOX>(name).into() }
}

fn request(n: u8, claim: Claim) -> Request {
    Request::Settle { id: id(n), claim }
}

async fn settle(house: &House, device: &Device, n: u8, claim: Claim) -> Result<Came, Code> {
    match house.ask(device.claim(), &request(n, claim)).await {
        Response::Settled(outcome) => Ok(outcome),
        Response::Refused(code) => Err(code),
        other => panic!("a claim was answered by {other:?}"),
    }
}

async fn asked(house: &House, device: &Device) -> Response {
    house.ask(device.claim(), &Request::Asked).await
}

#[tokio::test]
async fn a_letter_waits_until_it_is_opened() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mara, tom) = house.couple(1).await;
    let letter = Claim::Deposit(Hold::Letter(payload("fear")));
    assert_eq!(settle(&house, &mara, 1, letter.clone()).await, Ok(Came::Done));
    let house = house.restart(|_| Ok(())).await?;
    assert_eq!(settle(&house, &tom, 1, Claim::Open).await, Ok(Came::Given(payload("fear"))));
    assert_eq!(settle(&house, &mara, 1, letter).await, Ok(Came::Done));
    assert_eq!(settle(&house, &mara, 1, Claim::Withdraw).await, Ok(Came::Released));
    let other = Claim::Deposit(Hold::Letter(payload("thanks")));
    let (status, response) = house.ask_with_status(mara.claim(), &request(1, other)).await;
    assert_eq!((status, response), (StatusCode::CONFLICT, Response::Refused(Code::HoldTaken)));
    Ok(())
}

#[tokio::test]
async fn what_mara_is_asked_for_she_hears_of_in_time() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mara, tom) = house.couple(1).await;
    let hold = Hold::OnRequest { payload: payload("legacy"), wait_s: 5 * DAY_S };
    settle(&house, &mara, 1, Claim::Deposit(hold)).await.ok();
    assert_eq!(asked(&house, &mara).await, Response::Asked(vec![]));
    settle(&house, &tom, 1, Claim::Ask).await.ok();
    house.watch.pass(Duration::from_secs(2 * DAY_S));
    assert_eq!(asked(&house, &mara).await, Response::Asked(vec![AskedFor { id: id(1), due_s: 3 * DAY_S }]));
    assert_eq!(asked(&house, &tom).await, Response::Asked(vec![]));
    assert_eq!(settle(&house, &tom, 1, Claim::Open).await, Ok(Came::NotYet));
    house.watch.pass(Duration::from_secs(3 * DAY_S));
    assert_eq!(settle(&house, &tom, 1, Claim::Open).await, Ok(Came::Given(payload("legacy"))));
    Ok(())
}

/// The very bytes of an answer.
async fn plain(house: &House, device: &Device, request: &Request) -> (StatusCode, Bytes) {
    let Some(route) = request.route(Some(device.space)) else { panic!("a route") };
    let (body, token) = (route.body.unwrap_or_default(), device.token.hex());
    let answer = house.http(route.method.name(), &route.path, Some(&token), body).await;
    answer.unwrap_or_else(|cause| panic!("{cause}"))
}

#[tokio::test]
async fn nobody_hears_whether_the_other_has_answered() -> Outcome {
    let house = House::new(Limits::off()).await?;
    let (mara, tom) = house.couple(1).await;
    let overlap = |tag, name| Hold::Overlap(vec![slot(tag, name)]);
    let (later, together) = (1_900_000_000_000, Hold::Together(payload("hers")));
    let on_date = Hold::OnDate { payload: payload("hers"), not_before_ms: later };
    let on_request = Hold::OnRequest { payload: payload("hers"), wait_s: 60 };
    // What she did under the id, and what he deposits there afterwards.
    let hers: [(&[Claim], Hold); 10] = [
        (&[], Hold::Together(payload("his"))),
        (&[Claim::Deposit(together.clone())], overlap(9, "his")),
        (&[Claim::Deposit(together.clone()), Claim::Withdraw], Hold::Together(payload("his"))),
        (&[Claim::Withdraw], Hold::Together(payload("his"))),
        (&[Claim::Deposit(overlap(1, "hers"))], overlap(2, "his")),
        (&[Claim::Deposit(overlap(1, "hers")), Claim::Withdraw], overlap(1, "his")),
        (&[Claim::Deposit(on_date)], Hold::Letter(payload("his"))),
        (&[Claim::Deposit(Hold::WhenISay(payload("hers")))], Hold::WhenISay(payload("his"))),
        (&[Claim::Deposit(on_request.clone())], Hold::Together(payload("his"))),
        (&[Claim::Deposit(on_request), Claim::Refuse], Hold::Together(payload("his"))),
    ];
    let mut screens = [house.follow(&mara, None).await?, house.follow(&tom, None).await?];
    for screen in &mut screens {
        assert_eq!(screen.delivered().await, (vec![], 1));
    }
    let mut heard = BTreeSet::new();
    for (n, (claims, his)) in (0..).zip(hers) {
        for claim in claims {
            assert!(settle(&house, &mara, n, claim.clone()).await.is_ok(), "{n}");
        }
        let deposit = request(n, Claim::Deposit(his));
        let mut answers = Vec::new();
        for request in [
            request(n, Claim::Open),
            request(n, Claim::Ask),
            deposit.clone(),
            request(n, Claim::Open),
            deposit.clone(),
            request(n, Claim::Withdraw),
            request(n, Claim::Withdraw),
            request(n, Claim::Open),
            deposit,
            Request::Asked,
        ] {
            answers.push(plain(&house, &tom, &request).await);
        }
        heard.insert(format!("{answers:?}"));
    }
    assert_eq!(heard.len(), 1, "{heard:#?}");
    for screen in &mut screens {
        assert!(screen.is_quiet().await, "nor does a screen stir");
    }
    Ok(())
}

#[tokio::test]
async fn who_is_second_hears_what_who_is_first_hears() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mara, tom) = house.couple(1).await;
    let together = |name| Claim::Deposit(Hold::Together(payload(name)));
    let first = plain(&house, &mara, &request(1, together("hers"))).await;
    assert_eq!(plain(&house, &tom, &request(1, together("his"))).await, first);
    assert_eq!(plain(&house, &mara, &request(1, together("hers"))).await, first, "and again, when both are there");
    assert_eq!(settle(&house, &mara, 1, Claim::Open).await, Ok(Came::Given(payload("his"))));
    assert_eq!(settle(&house, &tom, 1, Claim::Open).await, Ok(Came::Given(payload("hers"))));
    Ok(())
}

#[tokio::test]
async fn what_is_taken_back_is_overwritten() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mara, tom) = house.couple(1).await;
    let all = (0..HOLD_SLOTS).map(|tag| slot(u8::try_from(tag).unwrap_or(0), &format!("hers {tag}"))).collect();
    settle(&house, &mara, 1, Claim::Deposit(Hold::Letter(payload("taken back")))).await.ok();
    settle(&house, &mara, 2, Claim::Deposit(Hold::Letter(payload("kept")))).await.ok();
    settle(&house, &mara, 3, Claim::Deposit(Hold::Overlap(all))).await.ok();
    settle(&house, &tom, 4, Claim::Deposit(Hold::Together(payload("left")))).await.ok();
    let [taken, kept, yes, no, his, left] =
        ["taken back", "kept", "hers 5", "hers 77", "his 9", "left"].map(drawn::<24>);
    assert_eq!(on_disk(&house, &[&taken, &kept, &yes, &no, &left]), [true; 5]);
    assert_eq!(settle(&house, &mara, 1, Claim::Withdraw).await, Ok(Came::Withdrawn));
    off_disk(&house, &[&taken]).await;
    // Of an overlap, what did not match goes with the match.
    let two = Hold::Overlap(vec![slot(5, "his 5"), slot(200, "his 9")]);
    assert_eq!(settle(&house, &tom, 3, Claim::Deposit(two)).await, Ok(Came::Done));
    off_disk(&house, &[&no, &his]).await;
    assert_eq!(on_disk(&house, &[&kept, &yes]), [true, true], "nothing else went");
    // And who leaves leaves nothing that waits.
    let leave = after(&genesis(1), tom.space, LinkKind::Leave, 0);
    assert_eq!(house.ask(tom.claim(), &post(&leave)).await, Response::LinkAccepted);
    off_disk(&house, &[&left]).await;
    assert_eq!(on_disk(&house, &[&kept, &yes]), [true, true], "what is hers stays");
    let house = house.restart(|_| Ok(())).await?;
    assert_eq!(on_disk(&house, &[&taken, &no, &his, &left]), [false; 4]);
    Ok(())
}

#[tokio::test]
async fn what_is_no_claim_is_refused() -> Outcome {
    let house = House::new(Limits::off()).await?;
    let (mara, _) = house.couple(1).await;
    let token = mara.token.hex();
    let path = format!("/v1/spaces/{}/holds", mara.space.hex());
    let slots = |tags: &[u8]| Hold::Overlap(tags.iter().map(|tag| slot(*tag, "hers")).collect());
    let many: Vec<u8> = (0..=128).collect();
    let malformed = [
        encode(&request(1, Claim::Deposit(slots(&[2, 1])))),
        encode(&request(1, Claim::Deposit(slots(&[1, 1])))),
        encode(&request(1, Claim::Deposit(slots(&many)))),
        encode(&Request::Heads),
        encode(&(15_u8, (id(1), (6_u8, ())))),
        vec![0x82, 0x0f],
    ];
    for body in malformed {
        let (status, answer) = house.http("POST", &path, Some(&token), body).await?;
        assert_eq!((status, &answer[..]), (StatusCode::BAD_REQUEST, &encode(&Response::Refused(Code::Malformed))[..]));
    }
    let most = slots(&many[..HOLD_SLOTS]);
    assert_eq!(settle(&house, &mara, 1, Claim::Deposit(most)).await, Ok(Came::Done));
    let (status, _) = house.http("POST", &path, None, encode(&request(1, Claim::Open))).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let mut alone = house.follow(&mara, None).await?;
    alone.delivered().await;
    alone.send(&proto::ClientFrame::Call { id: 7, request: request(1, Claim::Open) }).await?;
    let no = proto::ServerFrame::Reply { id: 7, response: Response::Refused(Code::Malformed) };
    assert_eq!(alone.next().await, Some(no), "holds are for requests of their own");
    Ok(())
}
