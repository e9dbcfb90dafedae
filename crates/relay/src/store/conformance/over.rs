//! What is over: forgotten spaces, spaces that both have left, and envelopes that were kept long enough.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use proto::{Appended, Code, Cursor, Hash, LinkKind, Response};

use super::{Backend, kit::*};
use crate::{
    Limits,
    store::{Changed, Incoming, OnCommit, Store, Write},
};

pub(super) async fn an_own_space_is_forgotten_and_may_be_founded_anew(backend: &impl Backend) {
    let store = open(backend);
    let mut mara = alone(&*store, 1).await;
    let root = link(1, LinkKind::Root, 0, Some(&genesis()));
    let words = Hash::from([5; 32]);
    store.write(post_with(mara.access, &root, None, Some(words))).await;
    for _ in 0..3 {
        say(&*store, &mut mara).await;
    }
    let after = store.page(mara.access.space, None, 10_000).await.map(|page| cursor(None, &page.items));
    let forget = || Write::Forget { access: mara.access };
    assert_eq!(store.write(forget()).await, Response::Done);
    for when in ["at once", "after a restart"] {
        let store = if when == "at once" { Arc::clone(&store) } else { open(backend) };
        assert!(store.admit(mara.access).await.is_err(), "{when}");
        for cursor in [None, after.unwrap_or_default()] {
            assert_eq!(store.page(mara.access.space, cursor, 10_000).await, Err(Code::Unauthorized), "{when}");
        }
        assert_eq!(store.locate(words).await, Err(Code::NoSpace), "{when}");
        assert_eq!(store.write(forget()).await, Response::Refused(Code::Unauthorized), "{when}");
        let envelopes = vec![Ok(mara.clone().next(700))];
        let late = store.write(Write::Append { access: mara.access, envelopes }).await;
        assert_eq!(late, Response::Refused(Code::Unauthorized), "{when}");
        store.close().await;
    }
    let store = open(backend);
    let mut anew = alone(&*store, 1).await;
    assert_eq!(positions(&*store, anew.access.space, None, 10_000).await, []);
    assert_eq!(say(&*store, &mut anew).await, 1);
    store.close().await;
}

pub(super) async fn what_is_deleted_disturbs_nobody(backend: &impl Backend) {
    let (mut store, mut waits) = listening(backend);
    let mut others = vec![alone(&*store, 3).await];
    let (ana, leo) = couple(&*store, 2).await;
    others.extend([ana, leo]);
    for other in &mut others {
        say(&*store, other).await;
    }
    // Hers are the newest space and chain: whatever number they had would be the next one to give.
    let mut mara = alone(&*store, 1).await;
    let mut sent: Vec<(usize, Incoming, Vec<Appended>)> = Vec::new();
    for round in 0..600 {
        say(&*store, &mut mara).await;
        let who = round % others.len();
        let envelope = others[who].next(300);
        let place = append(&*store, others[who].access, vec![copy(&envelope)]).await;
        sent.push((who, envelope, place));
    }
    assert_eq!(store.write(Write::Forget { access: mara.access }).await, Response::Done);
    let (mut turns, mut anew) = (0, alone(&*store, 1).await);
    for _ in 0..130 {
        say(&*store, &mut anew).await;
    }
    loop {
        // Whatever of the old space is still there, everyone finds what is theirs, and writes on.
        for (who, envelope, place) in &sent {
            assert_eq!(append(&*store, others[*who].access, vec![copy(envelope)]).await, *place, "turn {turns}");
        }
        for other in &mut others {
            say(&*store, other).await;
        }
        assert_eq!(positions(&*store, anew.access.space, None, 9_000).await, (1..=130).collect::<Vec<_>>());
        assert_eq!(positions(&*store, others[0].access.space, None, 9_000).await.len(), 202 + turns);
        assert_eq!(positions(&*store, others[1].access.space, None, 9_000).await.len(), 404 + 2 * turns);
        if !waits.swap(false, Ordering::SeqCst) {
            break;
        }
        turns += 1;
        if turns == 2 {
            store.close().await;
            (store, waits) = listening(backend);
        }
        assert_eq!(store.write(Write::Sweep { now_ms: NOW_MS }).await, Response::Done);
    }
    assert!(turns > 2, "one turn deletes only so many: {turns}");
    store.close().await;
}

pub(super) async fn a_shared_space_is_not_one_s_to_forget(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    say(&*store, &mut mara).await;
    let forget = Write::Forget { access: tom.access };
    assert_eq!(store.write(forget).await, Response::Refused(Code::Unauthorized));
    say(&*store, &mut tom).await;
    let leave = link(1, LinkKind::Leave, 0, Some(&genesis()));
    assert_eq!(store.write(post(tom.access, &leave)).await, Response::LinkAccepted);
    let forget = Write::Forget { access: mara.access };
    assert_eq!(store.write(forget).await, Response::Refused(Code::Unauthorized), "not even when he has left");
    assert_eq!(positions(&*store, mara.access.space, None, 10_000).await, [1, 2]);
    store.close().await;
}

pub(super) async fn when_both_have_left_nothing_is_kept(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    say(&*store, &mut mara).await;
    say(&*store, &mut tom).await;
    let his = link(1, LinkKind::Leave, 0, Some(&genesis()));
    let hers = link(2, LinkKind::Leave, 0, Some(&his));
    assert_eq!(store.write(post(tom.access, &his)).await, Response::LinkAccepted);
    assert_eq!(positions(&*store, mara.access.space, None, 10_000).await, [1, 2], "she has not left yet");
    assert_eq!(store.write(post(mara.access, &hers)).await, Response::LinkAccepted);
    for when in ["at once", "after a restart"] {
        let store = if when == "at once" { Arc::clone(&store) } else { open(backend) };
        for device in [&mara, &tom] {
            assert!(store.admit(device.access).await.is_err(), "{when}");
            let late = store.write(post(device.access, &hers)).await;
            assert_eq!(late, Response::Refused(Code::Unauthorized), "{when}");
        }
        let page = store.page(mara.access.space, None, 10_000).await;
        assert_eq!(page.map(|page| page.items), Ok(Vec::new()), "{when}");
        for tokens in [vec![mara.access.token, tom.access.token], vec![token(8)]] {
            let register = Write::Register { space: mara.access.space, genesis: genesis(), tokens };
            assert_eq!(store.write(register).await, Response::Refused(Code::AlreadyRegistered), "{when}");
        }
        store.close().await;
    }
}

pub(super) async fn who_stayed_reads_for_as_long_as_is_said(backend: &impl Backend) {
    let limits = Limits { keep_after_leaving: Duration::from_secs(90 * 86_400), ..LIMITS() };
    let store = backend.open(&limits, Arc::new(|_| {}));
    let (mut mara, mut tom) = couple(&*store, 1).await;
    say(&*store, &mut mara).await;
    say(&*store, &mut tom).await;
    let (mut ana, _) = couple(&*store, 2).await;
    say(&*store, &mut ana).await;
    let after = store.page(mara.access.space, None, 10_000).await.map(|page| cursor(None, &page.items));
    let his = link(1, LinkKind::Leave, 0, Some(&genesis()));
    assert_eq!(store.write(post(tom.access, &his)).await, Response::LinkAccepted);
    let over_ms = NOW_MS + 90 * 86_400_000;
    for now_ms in [0, NOW_MS, over_ms - 1] {
        assert_eq!(store.write(Write::Sweep { now_ms }).await, Response::Done);
        assert_eq!(positions(&*store, mara.access.space, None, 10_000).await, [1, 2]);
    }
    let admitted = store.admit(mara.access).await.unwrap_or_else(|code| panic!("{}", code.name()));
    let heads = store.heads(admitted).await;
    assert_eq!(heads.as_ref().map(Vec::len), Ok(1));
    assert_eq!(store.write(Write::Sweep { now_ms: over_ms }).await, Response::Done);
    for when in ["at once", "after a restart"] {
        let store = if when == "at once" { Arc::clone(&store) } else { backend.open(&limits, Arc::new(|_| {})) };
        assert_eq!(positions(&*store, mara.access.space, None, 10_000).await, [], "{when}");
        // Nothing looks like a relay that was set back.
        let read = store.page(mara.access.space, after.unwrap_or_default(), 10_000).await;
        assert_eq!(read.map(|page| (page.items, page.more, page.links)), Ok((Vec::new(), false, 2)), "{when}");
        let wrong = Some(Cursor { position: 2, history: Hash::from([9; 32]) });
        assert_eq!(store.page(mara.access.space, wrong, 10_000).await, Err(Code::HistoryChanged), "{when}");
        let admitted = store.admit(mara.access).await.unwrap_or_else(|code| panic!("{}", code.name()));
        assert_eq!(store.heads(admitted).await, heads, "{when}");
        assert_eq!(store.links(admitted, 0, 100_000).await, Ok(vec![genesis().bytes, his.bytes.clone()]), "{when}");
        let late = append(&*store, mara.access, vec![mara.clone().next(700)]).await;
        assert_eq!(late, [Appended::Refused(Code::Frozen)], "{when}");
        assert_eq!(positions(&*store, ana.access.space, None, 10_000).await, [1], "nobody else's go, {when}");
        store.close().await;
    }
    let store = backend.open(&limits, Arc::new(|_| {}));
    let hers = link(2, LinkKind::Leave, 0, Some(&his));
    assert_eq!(store.write(post(mara.access, &hers)).await, Response::LinkAccepted);
    assert!(store.admit(mara.access).await.is_err());
    store.close().await;
}

/// A store, and whether it said that something waits to be deleted.
fn listening(backend: &impl Backend) -> (Arc<dyn Store>, Arc<AtomicBool>) {
    let waits = Arc::new(AtomicBool::new(false));
    let heard = Arc::clone(&waits);
    let on_commit: OnCommit = Arc::new(move |changed| {
        if changed.contains(&Changed::Leftovers) {
            heard.store(true, Ordering::SeqCst);
        }
    });
    (backend.open(&LIMITS(), on_commit), waits)
}
