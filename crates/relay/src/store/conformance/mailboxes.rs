//! Mailboxes.

use std::sync::Arc;

use proto::{Code, MailboxId, Response, Slot};

use super::{Backend, kit::*};
use crate::{
    Limits,
    store::{Store, Write},
};

pub(super) const BOX: fn(u8) -> MailboxId = |n| MailboxId::from([n; 16]);

pub(super) async fn open_box(store: &dyn Store, n: u8, numbers: &[u32], now_ms: u64) -> Response {
    store.write(Write::OpenMailbox { mailbox: BOX(n), numbers: numbers.to_vec(), now_ms, life_s: 60 }).await
}

pub(super) async fn put(store: &dyn Store, slot: Slot, bytes: &[u8], now_ms: u64) -> Response {
    store.write(Write::PutMail { mailbox: BOX(1), slot, bytes: bytes.to_vec(), now_ms }).await
}

pub(super) async fn mail_is_written_once(backend: &impl Backend) {
    let store = open(backend);
    assert_eq!(put(&*store, Slot::M1, b"Tom's keys", 0).await, Response::Refused(Code::NoMailbox));
    let opened = open_box(&*store, 1, &[], 0).await;
    assert_eq!(opened, Response::Mailbox { mailbox: BOX(1), number: None, expires_s: 60 });
    assert_eq!(store.mail(BOX(1), Slot::M1, 0).await, Ok(None));
    assert_eq!(put(&*store, Slot::M1, b"Tom's keys", 0).await, Response::Done);
    assert_eq!(put(&*store, Slot::M1, b"Tom's keys", 0).await, Response::Done);
    assert_eq!(put(&*store, Slot::M1, b"another's", 0).await, Response::Refused(Code::SlotTaken));
    assert_eq!(store.mail(BOX(1), Slot::M1, 0).await, Ok(Some(b"Tom's keys".to_vec())));
    assert_eq!(store.mail(BOX(1), Slot::M2, 0).await, Ok(None));
    store.close().await;
}

pub(super) async fn a_stopped_mailbox_says_so(backend: &impl Backend) {
    let store = open(backend);
    open_box(&*store, 1, &[], 0).await;
    put(&*store, Slot::M1, b"Tom's keys", 0).await;
    assert_eq!(put(&*store, Slot::Stop, b"no", 0).await, Response::Done);
    assert_eq!(put(&*store, Slot::Stop, b"I too", 0).await, Response::Done);
    assert_eq!(put(&*store, Slot::M2, b"offer", 0).await, Response::Refused(Code::Stopped));
    assert_eq!(store.mail(BOX(1), Slot::M1, 0).await, Err(Code::Stopped));
    assert_eq!(store.mail(BOX(1), Slot::Stop, 0).await, Ok(Some(b"no".to_vec())));
    store.close().await;
}

pub(super) async fn mailboxes_end(backend: &impl Backend) {
    let store = open(backend);
    open_box(&*store, 1, &[4711], 1_000).await;
    put(&*store, Slot::M1, b"Tom's keys", 60_999).await;
    assert!(store.find_mailbox(4711, 60_999).await.is_ok());
    assert_eq!(store.find_mailbox(4711, 61_000).await, Err(Code::NoMailbox));
    assert_eq!(store.mail(BOX(1), Slot::M1, 61_000).await, Err(Code::NoMailbox));
    assert_eq!(put(&*store, Slot::M2, b"offer", 61_000).await, Response::Refused(Code::NoMailbox));
    // What is over is swept away when the next is opened, and its number is free again.
    let next = open_box(&*store, 2, &[4711], 61_000).await;
    assert_eq!(next, Response::Mailbox { mailbox: BOX(2), number: Some(4711), expires_s: 60 });
    assert_eq!(store.mail(BOX(1), Slot::M1, 2_000).await, Err(Code::NoMailbox));
    assert_eq!(store.write(Write::CloseMailbox { mailbox: BOX(2) }).await, Response::Done);
    assert_eq!(store.write(Write::CloseMailbox { mailbox: BOX(2) }).await, Response::Done);
    assert_eq!(store.find_mailbox(4711, 61_000).await, Err(Code::NoMailbox));
    store.close().await;
}

pub(super) async fn numbers_are_shared_out(backend: &impl Backend) {
    let store = backend.open(&Limits { mailboxes: 3, ..LIMITS() }, Arc::new(|_| {}));
    let number = |response| match response {
        Response::Mailbox { number, .. } => number,
        other => panic!("a mailbox was answered by {other:?}"),
    };
    assert_eq!(number(open_box(&*store, 1, &[1234, 5678], 0).await), Some(1234));
    assert_eq!(number(open_box(&*store, 2, &[1234, 5678], 0).await), Some(5678));
    assert_eq!(store.find_mailbox(5678, 0).await.map(|found| found.id), Ok(BOX(2)));
    assert_eq!(open_box(&*store, 3, &[1234, 5678], 0).await, Response::Refused(Code::SlowDown), "none is free");
    assert_eq!(number(open_box(&*store, 3, &[], 0).await), None);
    assert_eq!(open_box(&*store, 4, &[], 0).await, Response::Refused(Code::SlowDown), "as many as may be");
    store.close().await;
}
