use std::time::Duration;

use leeward_relay::Limits;
use proto::{ClientFrame, Code, Cursor, Hash, LinkKind, Request, Response, ServerFrame};
use tokio_tungstenite::tungstenite::Message;

use crate::kit::{Device, House, Outcome, Socket, after, genesis, placed, post};

/// The refusal with which a socket ends; none if it ends without a word.
pub(crate) async fn refused(socket: &mut Socket) -> Option<Code> {
    let code = match socket.next().await {
        Some(ServerFrame::Reply { id: 0, response: Response::Refused(code) }) => Some(code),
        None => None,
        other => panic!("instead of a refusal came {other:?}"),
    };
    assert!(code.is_none() || socket.next().await.is_none(), "a refused socket stays open");
    code
}

#[tokio::test]
async fn tom_sees_at_once_what_mara_writes() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, tom) = house.couple(1).await;
    house.ask(mara.claim(), &mara.append(600)).await;
    let mut screen = house.follow(&tom, None).await?;
    assert_eq!(screen.delivered().await, (vec![1], 1), "what came before");
    assert!(screen.is_quiet().await);
    let envelopes = vec![mara.seal(600).into(), mara.seal(600).into()];
    house.ask(mara.claim(), &Request::Append { envelopes }).await;
    assert_eq!(screen.delivered().await, (vec![2, 3], 1), "several in one frame");
    assert!(screen.is_quiet().await);
    Ok(())
}

#[tokio::test]
async fn a_socket_that_is_up_to_date_says_so_once() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (_, tom) = house.couple(1).await;
    let mut screen = house.follow(&tom, None).await?;
    assert_eq!(screen.delivered().await, (vec![], 1));
    assert!(screen.is_quiet().await);
    Ok(())
}

#[tokio::test]
async fn a_socket_writes_too() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, tom) = house.couple(1).await;
    let (mut hers, mut his) = (house.follow(&mara, None).await?, house.follow(&tom, None).await?);
    hers.delivered().await;
    his.delivered().await;
    let envelopes = (0..5).map(|_| mara.seal(600).into()).collect();
    hers.send(&ClientFrame::Call { id: 7, request: Request::Append { envelopes } }).await?;
    assert_eq!(his.delivered().await, (vec![1, 2, 3, 4, 5], 1));
    // Her own envelopes come back to her too, before or after the answer: her cursor follows the space.
    let (mut answered, mut seen) = (false, Vec::new());
    while !answered || seen.len() < 5 {
        match hers.next().await {
            Some(ServerFrame::Reply { id: 7, response: Response::Appended(places) }) => {
                answered = places.len() == 5;
            }
            Some(ServerFrame::Envelopes { items, .. }) => seen.extend(items.iter().map(|item| item.position)),
            other => panic!("{other:?}"),
        }
    }
    hers.send(&ClientFrame::Call { id: 8, request: Request::Links { from: 0 } }).await?;
    let links = Response::Links(vec![genesis(1).to_bytes().into()]);
    assert_eq!(hers.next().await, Some(ServerFrame::Reply { id: 8, response: links }));
    hers.send(&ClientFrame::Call { id: 9, request: Request::Fetch { after: None } }).await?;
    let no = Response::Refused(Code::Malformed);
    assert_eq!(hers.next().await, Some(ServerFrame::Reply { id: 9, response: no }), "that is what the cursor is for");
    Ok(())
}

#[tokio::test]
async fn a_long_history_arrives_in_frames_that_keep_to_their_size() -> Outcome {
    let house = House::new(Limits::off()).await?;
    let (mut mara, tom) = house.couple(1).await;
    for _ in 0..6 {
        let envelopes = (0..15).map(|_| mara.seal(60_000).into()).collect();
        house.ask(mara.claim(), &Request::Append { envelopes }).await;
    }
    let mut screen = house.follow(&tom, None).await?;
    let mut seen = Vec::new();
    while seen.len() < 90 {
        let (positions, _) = screen.delivered().await;
        assert!(positions.len() <= 4);
        seen.extend(positions);
    }
    assert_eq!(seen, (1..=90).collect::<Vec<_>>());
    Ok(())
}

#[tokio::test]
async fn a_socket_opens_only_with_its_space_s_token_in_the_first_frame() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mara, _) = house.couple(1).await;
    let (stranger, _) = house.couple(2).await;
    let hello = |space, token| ClientFrame::Hello { space, token, after: None };
    let cases = [
        (hello(mara.space, stranger.token), Code::Unauthorized),
        (hello(stranger.space, stranger.token), Code::Malformed),
        (ClientFrame::Call { id: 1, request: Request::Heads }, Code::Malformed),
    ];
    for (frame, code) in cases {
        let mut socket = house.socket(mara.space).await?;
        socket.send(&frame).await?;
        assert_eq!(refused(&mut socket).await, Some(code));
    }
    for garbage in [Message::Text("hello".into()), Message::Binary(vec![0x82, 0x00].into())] {
        let mut socket = house.socket(mara.space).await?;
        socket.raw(garbage).await?;
        assert_eq!(refused(&mut socket).await, Some(Code::Malformed));
    }
    let mut socket = house.socket(mara.space).await?;
    let after = Some(Cursor { position: 1, history: Hash::from([3; 32]) });
    socket.send(&ClientFrame::Hello { space: mara.space, token: mara.token, after }).await?;
    assert_eq!(refused(&mut socket).await, Some(Code::HistoryChanged));
    Ok(())
}

#[tokio::test]
async fn a_revoked_device_s_socket_ends() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, _) = house.couple(1).await;
    let tablet = Device::new(mara.space, 1, "Mara's tablet");
    house.ask(mara.claim(), &Request::Mint { token: tablet.token.hashed() }).await;
    let (mut phone, mut lost) = (house.follow(&mara, None).await?, house.follow(&tablet, None).await?);
    phone.delivered().await;
    lost.delivered().await;
    let link = after(&genesis(1), mara.space, LinkKind::Renew, 0).to_bytes().into();
    house.ask(mara.claim(), &Request::PostLink { link, tokens: Some(vec![mara.token.hashed()]), locator: None }).await;
    assert_eq!(phone.delivered().await, (vec![], 2), "those who stay hear of the link");
    assert_eq!(refused(&mut lost).await, Some(Code::Unauthorized));
    house.ask(mara.claim(), &mara.append(600)).await;
    assert_eq!(phone.delivered().await, (vec![1], 2));
    Ok(())
}

#[tokio::test]
async fn who_leaves_still_hears_that_it_was_accepted() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (_, tom) = house.couple(1).await;
    let mut socket = house.follow(&tom, None).await?;
    socket.delivered().await;
    let leave = after(&genesis(1), tom.space, LinkKind::Leave, 0);
    socket.send(&ClientFrame::Call { id: 4, request: post(&leave) }).await?;
    assert_eq!(socket.next().await, Some(ServerFrame::Reply { id: 4, response: Response::LinkAccepted }));
    assert_eq!(refused(&mut socket).await, Some(Code::Unauthorized));
    Ok(())
}

#[tokio::test]
async fn a_device_has_one_socket_a_space_and_the_newest_wins() -> Outcome {
    let house = House::new(Limits { sockets_per_space: 2, ..Limits::default() }).await?;
    let (mara, tom) = house.couple(1).await;
    let tablet = Device::new(mara.space, 1, "Mara's tablet");
    house.ask(mara.claim(), &Request::Mint { token: tablet.token.hashed() }).await;
    let (mut first, mut his) = (house.follow(&mara, None).await?, house.follow(&tom, None).await?);
    first.delivered().await;
    his.delivered().await;
    let mut third = house.follow(&tablet, None).await?;
    assert_eq!(refused(&mut third).await, Some(Code::SlowDown));
    let mut second = house.follow(&mara, None).await?;
    second.delivered().await;
    assert_eq!(first.next().await, None);
    assert!(his.is_quiet().await);
    Ok(())
}

#[tokio::test]
async fn a_frame_over_the_limit_ends_the_socket() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mara, _) = house.couple(1).await;
    let mut socket = house.follow(&mara, None).await?;
    socket.delivered().await;
    // The relay may cut the connection while the frame is still being sent.
    let _ = socket.raw(Message::Binary(vec![0; proto::limits::FRAME + 1].into())).await;
    assert_eq!(socket.next().await, None);
    Ok(())
}

#[tokio::test]
async fn who_does_not_read_is_let_go_and_holds_up_nobody() -> Outcome {
    let limits = Limits { stall: Duration::from_millis(300), ..Limits::off() };
    let house = House::new(limits).await?;
    let (mut mara, tom) = house.couple(1).await;
    let mut asleep = house.follow(&tom, None).await?;
    // More than any buffer between the two takes.
    for _ in 0..40 {
        let envelopes = (0..16).map(|_| mara.seal(60_000).into()).collect();
        assert!(matches!(house.ask(mara.claim(), &Request::Append { envelopes }).await, Response::Appended(_)));
    }
    tokio::time::sleep(Duration::from_millis(800)).await;
    let mut last = Vec::new();
    while let Some(frame) = asleep.next().await {
        if let ServerFrame::Envelopes { items, .. } = frame {
            last.extend(items.last().map(|item| item.position));
        }
    }
    assert!(last.last().is_none_or(|position| *position < 640), "the socket outlived its reader");
    let mut awake = house.follow(&tom, None).await?;
    assert_eq!(awake.delivered().await.0.first(), Some(&1));
    Ok(())
}

#[tokio::test]
async fn a_silent_socket_is_pinged_and_then_closed() -> Outcome {
    let house = House::new(Limits { ping: Duration::from_millis(100), ..Limits::default() }).await?;
    let (mut mara, tom) = house.couple(1).await;
    // Reading answers the pings: this one lives on.
    let mut alive = house.follow(&mara, None).await?;
    alive.delivered().await;
    let mut dead = house.follow(&tom, None).await?;
    dead.delivered().await;
    let stays = async {
        for _ in 0..6 {
            assert!(alive.is_pinged().await);
        }
    };
    stays.await;
    house.ask(mara.claim(), &mara.append(600)).await;
    assert_eq!(alive.delivered().await.0, [1]);
    assert!(dead.ended_unread().await, "nobody answered its pings");
    Ok(())
}

#[tokio::test]
async fn a_restart_ends_sockets_and_their_cursors_go_on() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, tom) = house.couple(1).await;
    let sealed = mara.seal(600);
    let cursor = Cursor::through(None, [sealed.as_slice()]);
    let mut screen = house.follow(&tom, None).await?;
    screen.delivered().await;
    let append = Request::Append { envelopes: vec![sealed.into()] };
    assert_eq!(placed(&house.ask(mara.claim(), &append).await), Ok(1));
    screen.delivered().await;
    let house = house.restart(|_| Ok(())).await?;
    assert_eq!(screen.next().await, None);
    let mut screen = house.follow(&tom, cursor).await?;
    assert_eq!(screen.delivered().await, (vec![], 1));
    house.ask(mara.claim(), &mara.append(600)).await;
    assert_eq!(screen.delivered().await, (vec![2], 1));
    Ok(())
}
