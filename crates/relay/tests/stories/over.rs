//! What is found by words, forgotten, left, and gone.

use std::{
    fs,
    time::{Duration, Instant},
};

use hyper::StatusCode;
use leeward_relay::Limits;
use proto::{Appended, Code, Envelope, Hash, LinkKind, Malformed, Request, Response};
use tokio::time::sleep;

use crate::{
    kit::{Device, House, Outcome, SOON, after, cursor, genesis, placed, post, soon},
    live::refused,
};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Limits with which what is over is looked for often.
fn watchful() -> Limits {
    Limits { sweep: Duration::from_millis(20), ..Limits::default() }
}

fn words() -> Hash {
    Hash::from([5; 32])
}

/// A root link with the locator of the words.
fn root(space: &Device, seed: u8) -> Request {
    let link = after(&genesis(seed), space.space, LinkKind::Root, 0);
    Request::PostLink { link: link.to_bytes().into(), tokens: None, locator: Some(words()) }
}

/// Which of these lie in some file of the relay.
pub(crate) fn on_disk(house: &House, what: &[&[u8]]) -> Vec<bool> {
    let files = fs::read_dir(house.data()).into_iter().flatten().flatten();
    let files = files.filter_map(|file| fs::read(file.path()).ok()).collect::<Vec<_>>();
    let found = |what: &[u8]| files.iter().any(|bytes| bytes.windows(what.len()).any(|part| part == what));
    what.iter().map(|what| found(what)).collect()
}

/// Waits until none of these lies in any file of the relay.
pub(crate) async fn off_disk(house: &House, what: &[&[u8]]) {
    let begun = Instant::now();
    loop {
        let found = on_disk(house, what);
        if !found.contains(&true) {
            return;
        }
        assert!(begun.elapsed() < 3 * SOON, "still there: {found:?}");
        sleep(Duration::from_millis(50)).await;
    }
}

async fn count(house: &House, device: &Device) -> usize {
    match house.ask(device.claim(), &Request::Fetch { after: None }).await {
        Response::Envelopes { items, .. } => items.len(),
        other => panic!("a fetch was answered by {other:?}"),
    }
}

#[tokio::test]
async fn mara_finds_her_space_by_her_words_and_forgets_it() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let mut mara = house.alone(1).await;
    let locate = Request::Locate { locator: words() };
    let nowhere = (StatusCode::NOT_FOUND, Response::Refused(Code::NoSpace));
    assert_eq!(house.ask_with_status(None, &locate).await, nowhere);
    assert_eq!(house.ask(mara.claim(), &root(&mara, 1)).await, Response::LinkAccepted);
    assert_eq!(house.ask(None, &locate).await, Response::Located(mara.space), "without any token");
    assert_eq!(placed(&house.ask(mara.claim(), &mara.append(600)).await), Ok(1));
    assert_eq!(house.ask(mara.claim(), &Request::Forget).await, Response::Done);
    assert_eq!(house.ask_with_status(None, &locate).await, nowhere);
    let gone = (StatusCode::UNAUTHORIZED, Response::Refused(Code::Unauthorized));
    for request in [Request::Forget, Request::Fetch { after: None }, Request::Heads, Request::Links { from: 0 }] {
        assert_eq!(house.ask_with_status(mara.claim(), &request).await, gone);
    }
    let mut anew = house.alone(1).await;
    assert_eq!(placed(&house.ask(anew.claim(), &anew.append(600)).await), Ok(1));
    Ok(())
}

#[tokio::test]
async fn what_two_have_neither_forgets_alone() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, tom) = house.couple(1).await;
    assert_eq!(placed(&house.ask(mara.claim(), &mara.append(600)).await), Ok(1));
    let (status, response) = house.ask_with_status(tom.claim(), &Request::Forget).await;
    assert_eq!((status, response), (StatusCode::UNAUTHORIZED, Response::Refused(Code::Unauthorized)));
    assert_eq!(house.ask(tom.claim(), &root(&tom, 1)).await, Response::Refused(Code::Malformed));
    assert_eq!(count(&house, &tom).await, 1);
    Ok(())
}

#[tokio::test]
async fn who_tries_words_waits_like_who_tries_numbers() -> Outcome {
    let house = House::new(Limits::default()).await?;
    for number in 0..3 {
        house.ask(None, &Request::FindMailbox { number }).await;
        let guess = Request::Locate { locator: Hash::from([9; 32]) };
        assert_eq!(house.ask(None, &guess).await, Response::Refused(Code::NoSpace));
    }
    let guess = Request::Locate { locator: words() };
    let (status, response) = house.ask_with_status(None, &guess).await;
    assert_eq!((status, response), (StatusCode::TOO_MANY_REQUESTS, Response::Refused(Code::SlowDown)));
    house.watch.pass(Duration::from_secs(120));
    assert_eq!(house.ask(None, &guess).await, Response::Refused(Code::NoSpace));
    Ok(())
}

#[tokio::test]
async fn a_forgotten_space_s_sockets_end_and_no_other_s() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mara, (_, tom)) = (house.alone(1).await, house.couple(2).await);
    let tablet = Device::new(mara.space, 1, "Mara's tablet");
    house.ask(mara.claim(), &Request::Mint { token: tablet.token.hashed() }).await;
    let mut sockets = vec![house.follow(&mara, None).await?, house.follow(&tablet, None).await?];
    let mut his = house.follow(&tom, None).await?;
    for socket in sockets.iter_mut().chain([&mut his]) {
        socket.delivered().await;
    }
    assert_eq!(house.ask(mara.claim(), &Request::Forget).await, Response::Done);
    for socket in &mut sockets {
        assert_eq!(refused(socket).await, None);
    }
    assert!(his.is_quiet().await);
    let mut again = house.follow(&tablet, None).await?;
    assert_eq!(refused(&mut again).await, Some(Code::Unauthorized));
    // Founded anew, the space knows nothing of the tablet.
    let mut anew = house.alone(1).await;
    let mut hers = house.follow(&anew, None).await?;
    assert_eq!(hers.delivered().await, (vec![], 1));
    house.ask(anew.claim(), &anew.append(600)).await;
    assert_eq!(hers.delivered().await, (vec![1], 1));
    let mut again = house.follow(&tablet, None).await?;
    assert_eq!(refused(&mut again).await, Some(Code::Unauthorized));
    Ok(())
}

#[tokio::test]
async fn when_both_have_left_every_socket_ends() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, tom) = house.couple(1).await;
    assert_eq!(placed(&house.ask(mara.claim(), &mara.append(600)).await), Ok(1));
    let tablet = Device::new(mara.space, 1, "Mara's tablet");
    house.ask(mara.claim(), &Request::Mint { token: tablet.token.hashed() }).await;
    let (mut hers, mut his) = (house.follow(&tablet, None).await?, house.follow(&tom, None).await?);
    hers.delivered().await;
    his.delivered().await;
    let first = after(&genesis(1), mara.space, LinkKind::Leave, 0);
    assert_eq!(house.ask(tom.claim(), &post(&first)).await, Response::LinkAccepted);
    assert_eq!(refused(&mut his).await, Some(Code::Unauthorized));
    assert_eq!(hers.delivered().await, (vec![], 2));
    let second = after(&first, mara.space, LinkKind::Leave, 0);
    assert_eq!(house.ask(mara.claim(), &post(&second)).await, Response::LinkAccepted);
    assert_eq!(refused(&mut hers).await, Some(Code::Unauthorized));
    let tokens = vec![mara.token.hashed(), tom.token.hashed()];
    let register = Request::Register { genesis: genesis(1).to_bytes().into(), tokens, invite: None };
    assert_eq!(house.ask(None, &register).await, Response::Refused(Code::AlreadyRegistered));
    Ok(())
}

#[tokio::test]
async fn what_tom_left_mara_reads_for_ninety_days() -> Outcome {
    let house = House::new(watchful()).await?;
    let (mut mara, mut tom) = house.couple(1).await;
    placed(&house.ask(mara.claim(), &mara.append(600)).await).map_err(Code::name)?;
    placed(&house.ask(tom.claim(), &tom.append(600)).await).map_err(Code::name)?;
    let heads = house.ask(mara.claim(), &Request::Heads).await;
    let leave = after(&genesis(1), mara.space, LinkKind::Leave, 0);
    assert_eq!(house.ask(tom.claim(), &post(&leave)).await, Response::LinkAccepted);
    house.watch.pass(DAY * 90 - Duration::from_millis(1));
    sleep(Duration::from_millis(200)).await;
    assert_eq!(count(&house, &mara).await, 2);
    let mut screen = house.follow(&mara, None).await?;
    assert_eq!(screen.delivered().await, (vec![1, 2], 2));
    house.watch.pass(Duration::from_millis(1));
    soon(async {
        while count(&house, &mara).await > 0 {
            sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
    assert!(screen.is_quiet().await, "her screen does not hear that anything went wrong");
    assert_eq!(house.ask(mara.claim(), &Request::Heads).await, heads);
    Ok(())
}

#[tokio::test]
async fn what_became_old_while_the_relay_was_off_goes_when_it_starts() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, tom) = house.couple(1).await;
    placed(&house.ask(mara.claim(), &mara.append(600)).await).map_err(Code::name)?;
    let leave = after(&genesis(1), mara.space, LinkKind::Leave, 0);
    assert_eq!(house.ask(tom.claim(), &post(&leave)).await, Response::LinkAccepted);
    house.watch.pass(DAY * 90);
    sleep(Duration::from_millis(200)).await;
    assert_eq!(count(&house, &mara).await, 1, "it looks once a day");
    let house = house.restart(|_| Ok(())).await?;
    soon(async {
        while count(&house, &mara).await > 0 {
            sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
    Ok(())
}

/// What takes the place of an envelope, with other words.
fn amended(of: &[u8], size: usize) -> Result<Vec<u8>, Malformed> {
    let (envelope, _) = Envelope::parse(of)?;
    Ok(Envelope { ct: vec![8; size].into(), stands_for: Some(Envelope::hash(of)), ..envelope }.to_bytes())
}

#[tokio::test]
async fn what_mara_erases_tom_s_cursor_goes_past() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, tom) = house.couple(1).await;
    let sealed = [mara.seal(600), mara.seal(600), mara.seal(600)];
    let envelopes = sealed.iter().map(|bytes| bytes.clone().into()).collect();
    house.ask(mara.claim(), &Request::Append { envelopes }).await;
    let mut screen = house.follow(&tom, None).await?;
    assert_eq!(screen.delivered().await, (vec![1, 2, 3], 1));
    let shorter = amended(&sealed[1], 500)?;
    let amend = Request::Amend { envelope: shorter.clone().into() };
    let (status, response) = house.ask_with_status(tom.claim(), &amend).await;
    assert_eq!((status, response), (StatusCode::UNAUTHORIZED, Response::Refused(Code::Unauthorized)));
    assert_eq!(house.ask(mara.claim(), &amend).await, Response::Done);
    let whole = Request::Amend { envelope: sealed[1].clone().into() };
    assert_eq!(
        house.ask(mara.claim(), &whole).await,
        Response::Refused(Code::Malformed),
        "it must say what it stands for"
    );
    assert!(screen.is_quiet().await, "who has read it hears nothing new");
    let Response::Envelopes { items, .. } = house.ask(tom.claim(), &Request::Fetch { after: None }).await else {
        panic!("Tom reads nothing");
    };
    assert_eq!((&items[0].envelope[..], &items[2].envelope[..]), (&sealed[0][..], &sealed[2][..]));
    assert_eq!(items[1].envelope[..], shorter);
    let mut tablet = house.follow(&tom, cursor(None, &items)).await?;
    assert_eq!(tablet.delivered().await, (vec![], 1));
    assert_eq!(placed(&house.ask(mara.claim(), &mara.append(600)).await), Ok(4));
    assert_eq!(tablet.delivered().await, (vec![4], 1));
    // A relay that lost the envelope is given what stands for it, and the chain goes on after it.
    let whole = mara.seal(600);
    let envelopes = vec![amended(&whole, 500)?.into(), mara.seal(600).into()];
    let Response::Appended(places) = house.ask(mara.claim(), &Request::Append { envelopes }).await else {
        panic!("nothing is appended");
    };
    assert_eq!(places, [Appended::At(5), Appended::At(6)]);
    let envelopes = vec![whole.into()];
    assert_eq!(placed(&house.ask(mara.claim(), &Request::Append { envelopes }).await), Ok(5), "it is known");
    Ok(())
}

#[tokio::test]
async fn what_is_erased_is_not_on_the_disk() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, _) = house.couple(1).await;
    let sealed = [100, 60_000, 100].map(|size| mara.seal(size));
    let envelopes = sealed.iter().map(|bytes| bytes.clone().into()).collect();
    house.ask(mara.claim(), &Request::Append { envelopes }).await;
    let words = &[7; 1_000];
    assert_eq!(on_disk(&house, &[words]), [true], "the search finds what is there");
    let amend = Request::Amend { envelope: amended(&sealed[1], 500)?.into() };
    assert_eq!(house.ask(mara.claim(), &amend).await, Response::Done);
    off_disk(&house, &[words]).await;
    assert_eq!(on_disk(&house, &[mara.chain.as_bytes()]), [true]);
    Ok(())
}

#[tokio::test]
async fn of_what_both_have_left_only_the_genesis_is_on_the_disk() -> Outcome {
    let house = House::new(watchful()).await?;
    let (mut mara, mut tom) = house.couple(1).await;
    let words = &[7; 1_000];
    for device in [&mut mara, &mut tom] {
        placed(&house.ask(device.claim(), &device.append(60_000)).await).map_err(Code::name)?;
    }
    let first = after(&genesis(1), mara.space, LinkKind::Leave, 0);
    assert_eq!(house.ask(tom.claim(), &post(&first)).await, Response::LinkAccepted);
    house.watch.pass(DAY * 90);
    off_disk(&house, &[words]).await;
    let hashes = [mara.token.hashed(), tom.token.hashed()];
    let kept: [&[u8]; 5] =
        [mara.chain.as_bytes(), tom.chain.as_bytes(), hashes[0].as_bytes(), hashes[1].as_bytes(), &first.body];
    assert_eq!(on_disk(&house, &kept), [true; 5], "Mara still asks where all stood");
    let second = after(&first, mara.space, LinkKind::Leave, 0);
    assert_eq!(house.ask(mara.claim(), &post(&second)).await, Response::LinkAccepted);
    off_disk(&house, &kept).await;
    off_disk(&house, &[&second.body]).await;
    assert_eq!(on_disk(&house, &[&genesis(1).body]), [true]);
    Ok(())
}

#[tokio::test]
async fn what_is_forgotten_is_not_on_the_disk() -> Outcome {
    let house = House::new(Limits::off()).await?;
    let (mut mara, (mut ana, _)) = (house.alone(1).await, house.couple(2).await);
    assert_eq!(house.ask(mara.claim(), &root(&mara, 1)).await, Response::LinkAccepted);
    for size in [100, 600, 5_000, 20_000, 60_000].repeat(25) {
        house.ask(mara.claim(), &mara.append(size)).await;
        house.ask(ana.claim(), &ana.append(100)).await;
    }
    let (locator, hashed) = (words(), mara.token.hashed());
    let hers: [&[u8]; 4] = [mara.chain.as_bytes(), mara.space.as_bytes(), hashed.as_bytes(), locator.as_bytes()];
    let others: &[&[u8]] = &[ana.chain.as_bytes()];
    assert_eq!(on_disk(&house, &hers), [true; 4], "the search finds what is there");
    assert_eq!(house.ask(mara.claim(), &Request::Forget).await, Response::Done);
    off_disk(&house, &hers).await;
    assert_eq!(on_disk(&house, others), [true]);
    assert_eq!(count(&house, &ana).await, 125);
    Ok(())
}
