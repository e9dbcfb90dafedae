//! Envelopes that others take the place of, since something in them was erased.

use std::sync::Arc;

use proto::{Appended, Code, LinkKind, Response};

use super::{Backend, kit::*};
use crate::store::{Access, Incoming, Store, Write};

/// Asks to have an envelope amended, to so many bytes of ciphertext.
async fn amend(store: &dyn Store, access: Access, envelope: &Incoming, size: usize) -> Response {
    store.write(Write::Amend { access, envelope: Device::amended(envelope, size) }).await
}

pub(super) async fn what_is_amended_keeps_its_place(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    let space = mara.access.space;
    let mut sent = Vec::new();
    for _ in 0..150 {
        for device in [&mut mara, &mut tom] {
            let envelope = device.sealed(600);
            append(&*store, device.access, vec![copy(&envelope)]).await;
            sent.push(envelope);
        }
    }
    let admitted = store.admit(mara.access).await.unwrap_or_else(|code| panic!("{}", code.name()));
    let heads = store.heads(admitted).await;
    // Early ones, around the milestones, and the last one.
    let gone = [0, 2, 124, 126, 128, 200, 298];
    for at in gone {
        assert_eq!(amend(&*store, mara.access, &sent[at], 590).await, Response::Done, "{at}");
        assert_eq!(amend(&*store, mara.access, &sent[at], 500).await, Response::Done, "more is erased, {at}");
        assert_eq!(amend(&*store, mara.access, &sent[at], 500).await, Response::Done, "a retry, {at}");
    }
    for when in ["at once", "after a restart"] {
        let store = if when == "at once" { Arc::clone(&store) } else { open(backend) };
        assert_eq!(store.heads(admitted).await, heads, "{when}");
        let (mut after, mut read) = (None, 0);
        while read < sent.len() {
            let page = store.page(space, after, 9_000).await.unwrap_or_else(|code| panic!("{}", code.name()));
            for item in &page.items {
                let envelope = &sent[read];
                assert_eq!(item.hash, envelope.hash, "{when}, {read}");
                match gone.contains(&read) {
                    true => assert_eq!(item.bytes, Device::amended(envelope, 500).bytes, "{when}, {read}"),
                    false => assert_eq!(item.bytes, envelope.bytes, "{when}, {read}"),
                }
                read += 1;
            }
            after = cursor(after, &page.items);
        }
        // Whoever read them when they were whole goes on where they are.
        let whole = proto::Cursor::through(None, sent.iter().map(|envelope| &envelope.bytes[..]));
        assert_eq!(after, whole, "{when}");
        for (at, envelope) in sent.iter().enumerate() {
            let device = if at % 2 == 0 { &mara } else { &tom };
            let again = append(&*store, device.access, vec![copy(envelope)]).await;
            assert_eq!(again, [Appended::At(at as u64 + 1)], "sent again it is known, {when}");
        }
        let page = store.page(space, None, 500).await.unwrap_or_else(|code| panic!("{}", code.name()));
        assert_eq!(page.items[0].bytes, Device::amended(&sent[0], 500).bytes, "and stays as it is");
        store.close().await;
    }
    let store = open(backend);
    assert_eq!(say(&*store, &mut mara).await, 301, "the chain goes on");
    store.close().await;
}

pub(super) async fn only_one_s_own_is_amended(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    let (hers, his) = (mara.sealed(600), tom.sealed(600));
    let next = mara.clone().sealed(600);
    append(&*store, mara.access, vec![copy(&hers)]).await;
    append(&*store, tom.access, vec![copy(&his)]).await;
    assert_eq!(amend(&*store, tom.access, &hers, 500).await, Response::Refused(Code::Unauthorized));
    assert_eq!(amend(&*store, mara.access, &next, 500).await, Response::Refused(Code::ChainGap));
    let elsewhere = Device::new(1, 9).sealed(600);
    assert_eq!(amend(&*store, mara.access, &elsewhere, 500).await, Response::Refused(Code::ChainGap));
    let mut other = copy(&hers);
    other.hash = next.hash;
    assert_eq!(amend(&*store, mara.access, &other, 500).await, Response::Refused(Code::ChainConflict));
    other = copy(&hers);
    other.header.epoch = 1;
    assert_eq!(amend(&*store, mara.access, &other, 500).await, Response::Refused(Code::Malformed), "another header");
    assert_eq!(amend(&*store, mara.access, &hers, 601).await, Response::Refused(Code::Malformed), "it is longer");
    other.header.env_seq = 0;
    assert_eq!(amend(&*store, mara.access, &other, 500).await, Response::Refused(Code::Malformed));
    let page = store.page(mara.access.space, None, 9_000).await.map(|page| page.items);
    let whole = page.map(|items| items.into_iter().map(|item| item.bytes).collect::<Vec<_>>());
    assert_eq!(whole, Ok(vec![hers.bytes.clone(), his.bytes.clone()]), "nothing came of it");
    // What a lost phone wrote, another of her devices may amend.
    let tablet = Access { token: token(8), ..mara.access };
    store.write(Write::Mint { access: mara.access, token: tablet.token }).await;
    let renewed = link(1, LinkKind::Renew, 0, Some(&genesis()));
    store.write(post_with(tablet, &renewed, Some(vec![tablet.token]), None)).await;
    assert_eq!(amend(&*store, mara.access, &hers, 500).await, Response::Refused(Code::Unauthorized));
    assert_eq!(amend(&*store, tablet, &hers, 500).await, Response::Done);
    let leave = link(2, LinkKind::Leave, 0, Some(&renewed));
    store.write(post(tablet, &leave)).await;
    assert_eq!(amend(&*store, tom.access, &his, 500).await, Response::Refused(Code::Frozen));
    store.close().await;
}
