use std::time::{Duration, Instant};

use hyper::StatusCode;
use leeward_relay::Limits;
use proto::{Code, Request, Response, Slot};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

use crate::kit::{Fault, House, Outcome, SOON, placed, soon};

fn hasty() -> Limits {
    Limits {
        first_byte: Duration::from_millis(150),
        header: Duration::from_millis(150),
        body: Duration::from_millis(150),
        ..Limits::default()
    }
}

/// How long the relay keeps a connection on which only `start` was sent and then a byte now and then.
async fn kept(house: &House, start: &[u8], drip: &[u8]) -> Result<Duration, Fault> {
    let (mut reader, mut writer) = TcpStream::connect(house.address).await?.into_split();
    let begun = Instant::now();
    writer.write_all(start).await?;
    let dripping = async {
        while !drip.is_empty() && writer.write_all(drip).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        std::future::pending::<()>().await;
    };
    let mut rest = Vec::new();
    tokio::select! {
        () = dripping => {}
        read = timeout(SOON, reader.read_to_end(&mut rest)) => { let _ = read?; }
    }
    Ok(begun.elapsed())
}

#[tokio::test]
async fn who_only_holds_the_door_is_shown_out() -> Outcome {
    let house = House::new(hasty()).await?;
    let body =
        b"POST /v1/mailboxes HTTP/1.1\r\nhost: relay\r\ncontent-type: application/cbor\r\ncontent-length: 9999\r\n\r\n";
    let cases: [(&str, &[u8], &[u8]); 4] = [
        ("says nothing", b"", b""),
        ("begins a header and stops", b"GET /v1/he", b""),
        ("sends a header byte by byte", b"GET /v1/health HTTP/1.1\r\nx-slow: ", b"a"),
        ("sends a body byte by byte", body, b"\xa0"),
    ];
    for (who, start, drip) in cases {
        let kept = kept(&house, start, drip).await?;
        assert!(kept < Duration::from_secs(3), "who {who} was kept for {kept:?}");
        assert!(kept > Duration::from_millis(100), "who {who} had only {kept:?}");
    }
    assert_eq!(house.http("GET", "/v1/health", None, Vec::new()).await?.0, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn connections_are_bounded_and_the_next_waits_its_turn() -> Outcome {
    let house = House::new(Limits { connections: 2, ..Limits::default() }).await?;
    let first = TcpStream::connect(house.address).await?;
    let second = TcpStream::connect(house.address).await?;
    let health = house.http("GET", "/v1/health", None, Vec::new());
    tokio::pin!(health);
    assert!(timeout(Duration::from_millis(200), &mut health).await.is_err());
    drop(first);
    assert_eq!(soon(health).await?.0, StatusCode::OK);
    drop(second);
    Ok(())
}

#[tokio::test]
async fn a_device_writes_sixty_times_and_then_once_a_second() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mut mara, mut tom) = house.couple(1).await;
    for _ in 0..60 {
        let envelopes = vec![mara.seal(100).into(), mara.seal(100).into()];
        assert!(matches!(house.ask(mara.claim(), &Request::Append { envelopes }).await, Response::Appended(_)));
    }
    let next = mara.append(100);
    let (status, response) = house.ask_with_status(mara.claim(), &next).await;
    assert_eq!((status, response), (StatusCode::TOO_MANY_REQUESTS, Response::Refused(Code::SlowDown)));
    assert_eq!(placed(&house.ask(tom.claim(), &tom.append(100)).await), Ok(121), "Tom has his own measure");
    house.watch.pass(Duration::from_secs(1));
    assert_eq!(placed(&house.ask(mara.claim(), &next).await), Ok(122));
    assert_eq!(placed(&house.ask(mara.claim(), &mara.append(100)).await), Err(Code::SlowDown));
    Ok(())
}

#[tokio::test]
async fn over_its_quota_a_space_can_still_be_read() -> Outcome {
    let house = House::new(Limits { quota: 2_000, ..Limits::default() }).await?;
    let (mut mara, tom) = house.couple(1).await;
    assert_eq!(placed(&house.ask(mara.claim(), &mara.append(1_500)).await), Ok(1));
    assert_eq!(placed(&house.ask(mara.claim(), &mara.append(1_500)).await), Err(Code::OverQuota));
    let read = house.ask(tom.claim(), &Request::Fetch { after: None }).await;
    assert!(matches!(read, Response::Envelopes { items, .. } if items.len() == 1));
    Ok(())
}

#[tokio::test]
async fn one_address_holds_only_so_many_places() -> Outcome {
    let house = House::new(Limits { waiting_per_address: 2, ..Limits::default() }).await?;
    let (mara, tom) = house.couple(1).await;
    let mut hers = house.follow(&mara, None).await?;
    hers.delivered().await;
    let mut his = house.follow(&tom, None).await?;
    his.delivered().await;
    assert!(house.socket(mara.space).await.is_err());
    let Response::Mailbox { mailbox, .. } = house.ask(None, &Request::OpenMailbox { numbered: false }).await else {
        panic!("no mailbox");
    };
    let get = Request::GetMail { mailbox, slot: Slot::M1 };
    assert_eq!(house.ask(None, &get).await, Response::Refused(Code::SlowDown));
    drop(hers);
    soon(async {
        while house.follow(&mara, None).await.is_err() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
    Ok(())
}
