use std::time::{Duration, Instant};

use hyper::StatusCode;
use leeward_relay::Limits;
use proto::{Code, MailboxId, Request, Response, Slot};

use crate::kit::{House, Outcome, soon};

async fn open(house: &House, numbered: bool) -> (MailboxId, Option<u32>, u64) {
    match house.ask(None, &Request::OpenMailbox { numbered }).await {
        Response::Mailbox { mailbox, number, expires_s } => (mailbox, number, expires_s),
        other => panic!("a mailbox was answered by {other:?}"),
    }
}

fn put(mailbox: MailboxId, slot: Slot, text: &str) -> Request {
    Request::PutMail { mailbox, slot, bytes: text.as_bytes().to_vec().into() }
}

fn mail(text: &str) -> Response {
    Response::Mail(Some(text.as_bytes().to_vec().into()))
}

#[tokio::test]
async fn mara_waits_and_tom_s_keys_come() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mailbox, number, life) = open(&house, false).await;
    assert_eq!((number, life), (None, proto::limits::MAIL_LIFE_S));
    let get = Request::GetMail { mailbox, slot: Slot::M1 };
    let keys = put(mailbox, Slot::M1, "keys");
    let waiting = house.ask(None, &get);
    let writing = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        house.ask(None, &keys).await
    };
    let begun = Instant::now();
    let (got, done) = soon(async { tokio::join!(waiting, writing) }).await;
    assert_eq!((got, done), (mail("keys"), Response::Done));
    assert!(begun.elapsed() < Duration::from_secs(5), "the write woke her");
    assert_eq!(house.ask(None, &keys).await, Response::Done, "a retry");
    let (status, used) = house.ask_with_status(None, &put(mailbox, Slot::M1, "a third one's keys")).await;
    assert_eq!((status, used), (StatusCode::CONFLICT, Response::Refused(Code::SlotTaken)));
    assert_eq!(house.ask(None, &get).await, mail("keys"));
    Ok(())
}

#[tokio::test]
async fn a_wait_ends_with_nothing() -> Outcome {
    let house = House::new(Limits { mail_wait: Duration::from_millis(50), ..Limits::default() }).await?;
    let (mailbox, ..) = open(&house, false).await;
    assert_eq!(house.ask(None, &Request::GetMail { mailbox, slot: Slot::M1 }).await, Response::Mail(None));
    Ok(())
}

#[tokio::test]
async fn a_no_reaches_whoever_waits() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mailbox, ..) = open(&house, false).await;
    let get = Request::GetMail { mailbox, slot: Slot::M2 };
    let stop = put(mailbox, Slot::Stop, "no");
    let stopping = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        house.ask(None, &stop).await
    };
    let (got, done) = soon(async { tokio::join!(house.ask_with_status(None, &get), stopping) }).await;
    assert_eq!(done, Response::Done);
    assert_eq!(got, (StatusCode::GONE, Response::Refused(Code::Stopped)));
    assert_eq!(house.ask(None, &put(mailbox, Slot::M3, "box")).await, Response::Refused(Code::Stopped));
    Ok(())
}

#[tokio::test]
async fn a_spoken_number_finds_its_mailbox_until_it_ends() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mailbox, number, life) = open(&house, true).await;
    let number = number.ok_or("no number")?;
    assert!((1_000..10_000).contains(&number));
    assert_eq!(life, proto::limits::CODE_LIFE_S);
    house.watch.pass(Duration::from_secs(60));
    let found = house.ask(None, &Request::FindMailbox { number }).await;
    assert_eq!(found, Response::Mailbox { mailbox, number: Some(number), expires_s: life - 60 });
    let house = house.restart(|_| Ok(())).await?;
    assert_eq!(house.ask(None, &Request::FindMailbox { number }).await, found, "a restart ends no pairing");
    house.watch.pass(Duration::from_secs(life));
    let (status, gone) = house.ask_with_status(None, &Request::FindMailbox { number }).await;
    assert_eq!((status, gone), (StatusCode::NOT_FOUND, Response::Refused(Code::NoMailbox)));
    let get = Request::GetMail { mailbox, slot: Slot::M1 };
    assert_eq!(house.ask(None, &get).await, Response::Refused(Code::NoMailbox));
    Ok(())
}

#[tokio::test]
async fn a_closed_mailbox_is_forgotten_even_by_those_who_wait() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mailbox, ..) = open(&house, false).await;
    house.ask(None, &put(mailbox, Slot::M1, "keys")).await;
    let (get, close) = (Request::GetMail { mailbox, slot: Slot::M2 }, Request::CloseMailbox { mailbox });
    let closing = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        house.ask(None, &close).await
    };
    let (got, done) = soon(async { tokio::join!(house.ask(None, &get), closing) }).await;
    assert_eq!((got, done), (Response::Refused(Code::NoMailbox), Response::Done));
    assert_eq!(house.ask(None, &close).await, Response::Done);
    let get = Request::GetMail { mailbox, slot: Slot::M1 };
    assert_eq!(house.ask(None, &get).await, Response::Refused(Code::NoMailbox));
    Ok(())
}

#[tokio::test]
async fn numbers_cannot_be_tried_one_after_the_other() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let guess = |number| Request::FindMailbox { number };
    for number in 0..6 {
        assert_eq!(house.ask(None, &guess(number)).await, Response::Refused(Code::NoMailbox));
    }
    let (status, response) = house.ask_with_status(None, &guess(6)).await;
    assert_eq!((status, response), (StatusCode::TOO_MANY_REQUESTS, Response::Refused(Code::SlowDown)));
    house.watch.pass(Duration::from_secs(120));
    assert_eq!(house.ask(None, &guess(6)).await, Response::Refused(Code::NoMailbox));
    assert_eq!(house.ask(None, &guess(7)).await, Response::Refused(Code::SlowDown));
    for _ in 0..6 {
        open(&house, true).await;
    }
    assert_eq!(house.ask(None, &Request::OpenMailbox { numbered: true }).await, Response::Refused(Code::SlowDown));
    Ok(())
}

#[tokio::test]
async fn a_letter_too_large_for_a_slot_is_refused() -> Outcome {
    let house = House::new(Limits::default()).await?;
    let (mailbox, ..) = open(&house, false).await;
    let large = put(mailbox, Slot::M3, &"x".repeat(proto::limits::MAIL + 1));
    assert_eq!(house.ask(None, &large).await, Response::Refused(Code::TooLarge));
    Ok(())
}
