use std::fs;

use hyper::StatusCode;
use leeward_relay::{Limits, Signup};
use proto::{ChainHead, Code, Cursor, Envelope, Hash, LinkKind, Request, Response};

use crate::kit::{Device, House, Outcome, after, cursor, genesis, placed};

async fn read(house: &House, device: &Device, after: Option<Cursor>) -> Result<(Vec<u64>, u64), Code> {
    match house.ask(device.claim(), &Request::Fetch { after }).await {
        Response::Envelopes { items, links, .. } => Ok((items.iter().map(|item| item.position).collect(), links)),
        Response::Refused(code) => Err(code),
        other => panic!("a fetch was answered by {other:?}"),
    }
}

#[tokio::test]
async fn what_mara_writes_tom_reads() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, mut tom) = house.couple(1).await;
    let sealed = mara.seal(600);
    let append = Request::Append { envelopes: vec![sealed.clone().into()] };
    assert_eq!(placed(&house.ask(mara.claim(), &append).await), Ok(1));
    assert_eq!(placed(&house.ask(mara.claim(), &append).await), Ok(1), "an answer that got lost is given again");
    assert_eq!(placed(&house.ask(tom.claim(), &tom.append(600)).await), Ok(2));
    let Response::Envelopes { items, more: false, links: 1 } =
        house.ask(tom.claim(), &Request::Fetch { after: None }).await
    else {
        panic!("Tom reads nothing");
    };
    assert_eq!(items[0].envelope.as_slice(), sealed.as_slice());
    assert_eq!(read(&house, &tom, cursor(None, &items[..1])).await, Ok((vec![2], 1)));
    assert_eq!(read(&house, &tom, cursor(None, &items)).await, Ok((vec![], 1)));
    let head = ChainHead { chain: mara.chain, env_seq: 1, hash: Envelope::hash(&sealed) };
    assert_eq!(house.ask(mara.claim(), &Request::Heads).await, Response::Heads(vec![head]), "her chains alone");
    Ok(())
}

#[tokio::test]
async fn a_space_is_founded_once_by_its_genesis() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mara, tom) = house.couple(1).await;
    let ask = async |genesis: Vec<u8>, tokens| {
        house.ask(None, &Request::Register { genesis: genesis.into(), tokens, invite: None }).await
    };
    let (a, b) = (mara.token.hashed(), tom.token.hashed());
    let (first, second) = (genesis(1), genesis(2));
    assert_eq!(ask(first.to_bytes(), vec![a, b]).await, Response::Registered);
    assert_eq!(ask(first.to_bytes(), vec![a]).await, Response::Refused(Code::AlreadyRegistered));
    let later = after(&first, mara.space, LinkKind::Renew, 1);
    for (genesis, tokens) in [
        (later.to_bytes(), vec![a]),
        (second.to_bytes(), vec![]),
        (second.to_bytes(), vec![a, a]),
        (vec![0xa0], vec![a]),
    ] {
        assert_eq!(ask(genesis, tokens).await, Response::Refused(Code::Malformed));
    }
    assert_eq!(ask(second.to_bytes(), vec![a]).await, Response::Registered, "an own space has one party");
    Ok(())
}

#[tokio::test]
async fn neither_uses_the_other_s_space_or_token() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, _) = house.couple(1).await;
    let (stranger, _) = house.couple(2).await;
    let append = mara.append(600);
    assert_eq!(placed(&house.ask(mara.claim(), &append).await), Ok(1));
    let claims = [Some((mara.space, stranger.token)), Some((stranger.space, mara.token))];
    let link = after(&genesis(1), mara.space, LinkKind::Renew, 1).to_bytes();
    for claim in claims {
        let tokens = Some(vec![mara.token.hashed()]);
        let requests = [
            append.clone(),
            Request::Fetch { after: None },
            Request::Heads,
            Request::Links { from: 0 },
            Request::PostLink { link: link.clone().into(), tokens, locator: None },
            Request::Mint { token: stranger.token.hashed() },
            Request::Forget,
        ];
        for request in requests {
            let (status, response) = house.ask_with_status(claim, &request).await;
            // A link that names another space than the address is no link of it, whoever asks.
            let malformed =
                response == Response::Refused(Code::Malformed) && matches!(request, Request::PostLink { .. });
            assert!(
                malformed || (status, &response) == (StatusCode::UNAUTHORIZED, &Response::Refused(Code::Unauthorized))
            );
        }
    }
    let path = format!("/v1/spaces/{}/heads", mara.space.hex());
    for token in [None, Some(""), Some("0123"), Some(&*mara.token.hex().to_uppercase())] {
        let (status, _) = house.http("GET", &path, token, Vec::new()).await?;
        assert_eq!(status, StatusCode::UNAUTHORIZED, "{token:?}");
    }
    Ok(())
}

#[tokio::test]
async fn an_envelope_for_another_space_is_refused() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, _) = house.couple(1).await;
    let (mut elsewhere, _) = house.couple(2).await;
    let envelopes = vec![elsewhere.seal(600).into(), mara.seal(600).into(), vec![0x80].into()];
    let answer = house.ask(mara.claim(), &Request::Append { envelopes }).await;
    use proto::Appended::{At, Refused};
    assert_eq!(answer, Response::Appended(vec![Refused(Code::Malformed), At(1), Refused(Code::Malformed)]));
    Ok(())
}

#[tokio::test]
async fn sizes_are_bounded() -> Outcome {
    let house = House::new(Limits::off()).await?;
    let (mut mara, _) = house.couple(1).await;
    let mut giant = mara.clone();
    assert_eq!(placed(&house.ask(mara.claim(), &giant.append(proto::limits::RECORD)).await), Err(Code::TooLarge));
    let mut many = mara.clone();
    let envelopes = (0..=proto::limits::BATCH_COUNT).map(|_| many.seal(1).into()).collect();
    let (status, response) = house.ask_with_status(mara.claim(), &Request::Append { envelopes }).await;
    assert_eq!((status, response), (StatusCode::PAYLOAD_TOO_LARGE, Response::Refused(Code::TooLarge)));
    let mut heavy = mara.clone();
    let envelopes = (0..18).map(|_| heavy.seal(60_000).into()).collect();
    assert_eq!(house.ask(mara.claim(), &Request::Append { envelopes }).await, Response::Refused(Code::TooLarge));
    let (status, _) = house.http("POST", "/v1/mailboxes", None, vec![0; 3 * proto::limits::BATCH]).await?;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(placed(&house.ask(mara.claim(), &mara.append(60_000)).await), Ok(1));
    Ok(())
}

#[tokio::test]
async fn links_change_the_epoch_and_who_may_enter() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, mut tom) = house.couple(1).await;
    let tablet = Device::new(mara.space, 1, "Mara's tablet");
    let mint = Request::Mint { token: tablet.token.hashed() };
    assert_eq!(house.ask(mara.claim(), &mint).await, Response::Minted);
    assert_eq!(read(&house, &tablet, None).await, Ok((vec![], 1)));
    let renew = after(&genesis(1), mara.space, LinkKind::Renew, 1);
    let post = |link: &proto::Link, tokens| Request::PostLink { link: link.to_bytes().into(), tokens, locator: None };
    let posted = house.ask(mara.claim(), &post(&renew, Some(vec![mara.token.hashed()]))).await;
    assert_eq!(posted, Response::LinkAccepted);
    assert_eq!(read(&house, &tablet, None).await, Err(Code::Unauthorized));
    assert_eq!(placed(&house.ask(tom.claim(), &tom.clone().append(600)).await), Err(Code::StaleEpoch));
    tom.epoch = 1;
    assert_eq!(placed(&house.ask(tom.claim(), &tom.append(600)).await), Ok(1));
    let lost = after(&genesis(1), mara.space, LinkKind::Rotate, 1);
    assert_eq!(house.ask(tom.claim(), &post(&lost, None)).await, Response::Refused(Code::LinkConflict));
    let links = Response::Links(vec![renew.to_bytes().into()]);
    assert_eq!(house.ask(tom.claim(), &Request::Links { from: 1 }).await, links, "so Tom reads and rebases");
    let leave = after(&renew, mara.space, LinkKind::Leave, 1);
    assert_eq!(house.ask(tom.claim(), &post(&leave, None)).await, Response::LinkAccepted);
    mara.epoch = 1;
    assert_eq!(placed(&house.ask(mara.claim(), &mara.append(600)).await), Err(Code::Frozen));
    assert_eq!(read(&house, &mara, None).await, Ok((vec![1], 3)));
    assert_eq!(read(&house, &tom, None).await, Err(Code::Unauthorized));
    Ok(())
}

#[tokio::test]
async fn long_histories_come_page_by_page() -> Outcome {
    let house = House::new(Limits::off()).await?;
    let (mut mara, tom) = house.couple(1).await;
    for _ in 0..12 {
        let envelopes = (0..25).map(|_| mara.seal(4_000).into()).collect();
        house.ask(mara.claim(), &Request::Append { envelopes }).await;
    }
    let (mut found, mut after, mut pages) = (Vec::new(), None, 0);
    loop {
        let Response::Envelopes { items, more, .. } = house.ask(tom.claim(), &Request::Fetch { after }).await else {
            panic!("Tom reads nothing");
        };
        pages += 1;
        after = cursor(after, &items);
        found.extend(items.into_iter().map(|item| item.position));
        if !more {
            break;
        }
    }
    assert_eq!(found, (1..=300).collect::<Vec<_>>());
    assert!(pages > 1);
    Ok(())
}

#[tokio::test]
async fn what_was_acknowledged_survives_a_restart() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, mut tom) = house.couple(1).await;
    let first = mara.append(600);
    assert_eq!(placed(&house.ask(mara.claim(), &first).await), Ok(1));
    let house = house.restart(|_| Ok(())).await?;
    assert_eq!(placed(&house.ask(mara.claim(), &first).await), Ok(1));
    assert_eq!(placed(&house.ask(tom.claim(), &tom.append(600)).await), Ok(2));
    assert_eq!(read(&house, &tom, None).await, Ok((vec![1, 2], 1)));
    Ok(())
}

#[tokio::test]
async fn a_relay_that_was_set_back_is_noticed() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, tom) = house.couple(1).await;
    house.ask(mara.claim(), &mara.append(600)).await;
    let backup = tempfile::tempdir()?;
    let copy =
        |from: &std::path::Path, to: &std::path::Path| fs::copy(from.join("relay.db"), to.join("relay.db")).map(|_| ());
    let house = house.restart(|data| copy(data, backup.path())).await?;
    let lost = mara.clone().append(600);
    assert_eq!(placed(&house.ask(mara.claim(), &lost).await), Ok(2));
    let Response::Envelopes { items, .. } = house.ask(tom.claim(), &Request::Fetch { after: None }).await else {
        panic!("Tom reads nothing");
    };
    let (before, read_to) = (cursor(None, &items[..1]), cursor(None, &items));
    let house = house.restart(|data| copy(backup.path(), data)).await?;
    assert_eq!(read(&house, &tom, read_to).await, Err(Code::HistoryChanged), "nothing stands there");
    assert_eq!(placed(&house.ask(mara.claim(), &mara.append(900)).await), Ok(2), "another takes its position");
    let (status, response) = house.ask_with_status(tom.claim(), &Request::Fetch { after: read_to }).await;
    assert_eq!((status, response), (StatusCode::CONFLICT, Response::Refused(Code::HistoryChanged)));
    assert_eq!(read(&house, &tom, before).await, Ok((vec![2], 1)), "what stands as it stood is not read again");
    let wrong = Cursor { position: 1, history: Hash::from([0; 32]) };
    assert_eq!(read(&house, &tom, Some(wrong)).await, Err(Code::HistoryChanged));
    Ok(())
}

#[tokio::test]
async fn a_house_that_others_reach_asks_for_an_invite() -> Outcome {
    let house = House::with(Limits::default(), Signup::Invite("lantern".into())).await?;
    let mara = Device::new(genesis(1).founded(), 1, "Mara's phone");
    let register = |invite: Option<&str>| Request::Register {
        genesis: genesis(1).to_bytes().into(),
        tokens: vec![mara.token.hashed()],
        invite: invite.map(Into::into),
    };
    for wrong in [None, Some(""), Some("Lantern"), Some("lantern ")] {
        let (status, response) = house.ask_with_status(None, &register(wrong)).await;
        assert_eq!((status, response), (StatusCode::FORBIDDEN, Response::Refused(Code::InviteNeeded)));
    }
    assert_eq!(house.ask(None, &register(Some("lantern"))).await, Response::Registered);
    for _ in 0..2 {
        house.ask(None, &register(Some("guess"))).await;
    }
    assert_eq!(house.ask(None, &register(Some("guess"))).await, Response::Refused(Code::SlowDown));
    Ok(())
}

#[tokio::test]
async fn nothing_but_hashes_of_tokens_is_on_the_disk() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mara, _) = house.couple(1).await;
    let house = house.restart(|_| Ok(())).await?;
    for file in fs::read_dir(house.data())? {
        let bytes = fs::read(file?.path())?;
        assert!(!bytes.windows(32).any(|window| window == mara.token.as_bytes()));
    }
    let bytes = fs::read(house.data().join("relay.db"))?;
    assert!(bytes.windows(32).any(|window| window == mara.token.hashed().as_bytes()), "the search would find it");
    Ok(())
}
