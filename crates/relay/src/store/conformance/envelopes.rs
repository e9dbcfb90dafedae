//! Founding a space; appending and reading.

use std::sync::Arc;

use proto::{Appended, Code, Cursor, Hash, Response, SpaceId};

use super::{Backend, kit::*};
use crate::{
    Limits,
    store::{Access, Write, space::cost},
};

pub(super) async fn founding_is_idempotent(backend: &impl Backend) {
    let store = open(backend);
    let (mara, _) = couple(&*store, 1).await;
    let register = |tokens| Write::Register { space: mara.access.space, genesis: genesis(), tokens };
    assert_eq!(store.write(register(vec![token(1), token(2)])).await, Response::Registered);
    for others in [vec![token(1)], vec![token(2), token(1)], vec![token(1), token(3)]] {
        assert_eq!(store.write(register(others)).await, Response::Refused(Code::AlreadyRegistered));
    }
    assert_eq!(store.write(Write::Mint { access: mara.access, token: token(9) }).await, Response::Minted);
    assert_eq!(store.write(register(vec![token(1), token(2)])).await, Response::Registered);
    store.close().await;
}

pub(super) async fn an_append_is_acknowledged_again(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    let first = mara.next(700);
    assert_eq!(append(&*store, mara.access, vec![copy(&first)]).await, [Appended::At(1)]);
    assert_eq!(append(&*store, mara.access, vec![copy(&first)]).await, [Appended::At(1)]);
    assert_eq!(say(&*store, &mut tom).await, 2);
    // A retry within the very batch of the first try, and with something new behind it.
    let (second, third) = (mara.next(700), mara.next(900));
    let batch = vec![copy(&first), copy(&second), copy(&second), copy(&third), copy(&first)];
    let places = [1, 3, 3, 4, 1].map(Appended::At);
    assert_eq!(append(&*store, mara.access, batch).await, places);
    let mut other = copy(&first);
    other.hash = Hash::from([7; 32]);
    assert_eq!(append(&*store, mara.access, vec![other]).await, [Appended::Refused(Code::ChainConflict)]);
    let mut other = copy(&third);
    other.hash = Hash::from([7; 32]);
    assert_eq!(append(&*store, mara.access, vec![other]).await, [Appended::Refused(Code::ChainConflict)]);
    assert_eq!(positions(&*store, mara.access.space, None, 10_000).await, [1, 2, 3, 4]);
    store.close().await;
}

pub(super) async fn old_envelopes_are_found_again(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    let mut sent = Vec::new();
    for n in 0..300_u64 {
        let envelope = mara.next(100);
        sent.push((copy(&envelope), append(&*store, mara.access, vec![envelope]).await));
        for _ in 0..n % 4 {
            say(&*store, &mut tom).await;
        }
    }
    for (envelope, place) in &sent {
        assert_eq!(append(&*store, mara.access, vec![copy(envelope)]).await, *place, "{}", envelope.header.env_seq);
    }
    store.close().await;
}

pub(super) async fn a_chain_belongs_to_one_device(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    say(&*store, &mut mara).await;
    let tablet = Access { token: token(8), ..mara.access };
    assert_eq!(store.write(Write::Mint { access: mara.access, token: tablet.token }).await, Response::Minted);
    for other in [tom.access, tablet] {
        let stolen = mara.clone().next(700);
        assert_eq!(append(&*store, other, vec![stolen]).await, [Appended::Refused(Code::ChainConflict)]);
    }
    // A refused first envelope binds nothing: the chain is still free for whoever it belongs to.
    let mut gap = tom.clone();
    gap.seq = 3;
    let gap = gap.next(700);
    assert_eq!(append(&*store, mara.access, vec![gap]).await, [Appended::Refused(Code::ChainGap)]);
    assert_eq!(say(&*store, &mut tom).await, 2);
    store.close().await;
}

pub(super) async fn what_does_not_follow_is_refused(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, _) = couple(&*store, 1).await;
    say(&*store, &mut mara).await;
    let place = mara.clone();
    let (second, third) = (mara.next(700), mara.next(700));
    let refused = |code| [Appended::Refused(code)];
    assert_eq!(append(&*store, mara.access, vec![copy(&third)]).await, refused(Code::ChainGap));
    let mut elsewhere = place.clone();
    elsewhere.prev = Hash::from([9; 32]);
    assert_eq!(append(&*store, mara.access, vec![elsewhere.next(700)]).await, refused(Code::ChainGap));
    let mut nought = copy(&second);
    nought.header.env_seq = 0;
    assert_eq!(append(&*store, mara.access, vec![nought]).await, refused(Code::Malformed));
    for epoch in [1, u64::MAX] {
        let stale = place.clone().next_in(epoch, 700);
        assert_eq!(append(&*store, mara.access, vec![stale]).await, refused(Code::StaleEpoch));
    }
    // One bad envelope does not spoil the batch of another device, nor what comes before it.
    let batch = vec![Ok(second), Err(Code::TooLarge), Ok(third)];
    let answer = store.write(Write::Append { access: mara.access, envelopes: batch }).await;
    let places = vec![Appended::At(2), Appended::Refused(Code::TooLarge), Appended::At(3)];
    assert_eq!(answer, Response::Appended(places));
    let nobody = Access { token: token(77), ..mara.access };
    let unknown = store.write(Write::Append { access: nobody, envelopes: Vec::new() }).await;
    assert_eq!(unknown, Response::Refused(Code::Unauthorized));
    store.close().await;
}

pub(super) async fn positions_are_dense_under_many_writers(backend: &impl Backend) {
    let store = open(backend);
    let mut devices = Vec::new();
    for space in 1..=4 {
        let (mara, tom) = couple(&*store, space).await;
        devices.extend([mara, tom]);
    }
    let writers = devices.into_iter().map(|mut device| {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            for _ in 0..50 {
                say(&*store, &mut device).await;
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        assert!(writer.await.is_ok());
    }
    for space in 1..=4 {
        let found = positions(&*store, SpaceId::from([space; 32]), None, 5_000).await;
        assert_eq!(found, (1..=100).collect::<Vec<_>>());
    }
    store.close().await;
}

pub(super) async fn a_cursor_notices_another_history(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, _) = couple(&*store, 1).await;
    let space = mara.access.space;
    // More than the memory of a space holds, and past what a backend may keep of its history only now and then.
    // Others write in between.
    let (mut ana, mut leo) = couple(&*store, 2).await;
    for round in 0..150 {
        let envelope = mara.next(4_000);
        append(&*store, mara.access, vec![envelope]).await;
        for other in [&mut ana, &mut leo].into_iter().take(round % 3) {
            say(&*store, other).await;
        }
    }
    let (mut items, mut after) = (Vec::new(), None);
    loop {
        let page = store.page(space, after, 100_000).await.unwrap_or_else(|code| panic!("{}", code.name()));
        after = cursor(after, &page.items);
        items.extend(page.items);
        if !page.more {
            break;
        }
    }
    assert_eq!(items.len(), 150);
    for when in ["from memory", "from the disk"] {
        let store = if when == "from memory" { Arc::clone(&store) } else { open(backend) };
        for read in [1, 2, 63, 64, 65, 100, 127, 128, 129, 149] {
            let page = store.page(space, cursor(None, &items[..read]), 1).await;
            assert_eq!(page.map(|page| page.items).as_deref(), Ok(&items[read..=read]), "{when}");
            // The same envelope in its place, after another one than was read.
            let mut other = items[..read].to_vec();
            other.swap(0, read / 2);
            let other = cursor(None, &other).filter(|_| read > 1);
            if other.is_some() {
                assert_eq!(store.page(space, other, 1).await, Err(Code::HistoryChanged), "{when}, {read}");
            }
        }
        let Some(Cursor { history, .. }) = cursor(None, &items[..64]) else { panic!("a cursor") };
        for position in [0, 1, 63, 65, 128, 151, 192, u64::MAX] {
            let wrong = Some(Cursor { position, history });
            assert_eq!(store.page(space, wrong, 10_000).await, Err(Code::HistoryChanged), "{when}, {position}");
        }
        store.close().await;
    }
}

pub(super) async fn pages_keep_to_their_room(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, _) = couple(&*store, 1).await;
    let sizes = [2_000, 300, 300, 300, 2_000];
    let batch = sizes.iter().map(|size| mara.next(*size)).collect();
    append(&*store, mara.access, batch).await;
    for when in ["from memory", "from the disk"] {
        let store = if when == "from memory" { Arc::clone(&store) } else { open(backend) };
        let page = |after| store.page(mara.access.space, after, 1_000);
        let first = page(None).await.unwrap_or_else(|code| panic!("{}", code.name()));
        assert_eq!((first.items.len(), first.more), (1, true), "{when}: one too large for the room still goes");
        let after = cursor(None, &first.items);
        let second = page(after).await.unwrap_or_else(|code| panic!("{}", code.name()));
        assert_eq!((second.items.len(), second.more), (3, true), "{when}");
        let after = cursor(after, &second.items);
        let third = page(after).await.unwrap_or_else(|code| panic!("{}", code.name()));
        assert_eq!((third.items.len(), third.more), (1, false), "{when}");
        store.close().await;
    }
}

pub(super) async fn a_full_space_can_still_be_read(backend: &impl Backend) {
    let limits = Limits { quota: cost(700) * 3, chains: 2, tokens: 2, ..LIMITS() };
    let store = backend.open(&limits, Arc::new(|_| {}));
    let (mut mara, mut tom) = couple(&*store, 1).await;
    for _ in 0..2 {
        say(&*store, &mut mara).await;
    }
    store.close().await;
    // The sum is known after a restart too.
    let store = backend.open(&limits, Arc::new(|_| {}));
    say(&*store, &mut tom).await;
    let more = vec![mara.clone().next(700)];
    assert_eq!(append(&*store, mara.access, more).await, [Appended::Refused(Code::OverQuota)]);
    assert_eq!(positions(&*store, mara.access.space, None, 1_000).await, [1, 2, 3]);
    assert_eq!(store.write(Write::Mint { access: mara.access, token: token(8) }).await, Response::Minted);
    let another = store.write(Write::Mint { access: mara.access, token: token(9) }).await;
    assert_eq!(another, Response::Refused(Code::OverQuota));
    let third = Device { access: mara.access, ..Device::new(1, 3) }.next(1);
    assert_eq!(append(&*store, mara.access, vec![third]).await, [Appended::Refused(Code::OverQuota)]);
    store.close().await;
}
