//! Links, and the tokens that come and go with them.

use std::sync::Arc;

use proto::{Appended, Code, Hash, LinkKind, Party, Response, SpaceId};

use super::{Backend, kit::*};
use crate::{
    Limits,
    store::{Access, NewLink, Write},
};

pub(super) async fn links_are_compared_and_swapped(backend: &impl Backend) {
    let store = open(backend);
    let (mara, tom) = couple(&*store, 1).await;
    let post = |access, link: &NewLink| store.write(post(access, link));
    let (hers, his) = (link(1, LinkKind::Renew, 1, Some(&genesis())), link(1, LinkKind::Rotate, 1, Some(&genesis())));
    assert_eq!(post(mara.access, &hers).await, Response::LinkAccepted);
    assert_eq!(post(mara.access, &hers).await, Response::LinkAccepted, "her retry");
    assert_eq!(post(tom.access, &his).await, Response::Refused(Code::LinkConflict));
    let rebased = link(2, LinkKind::Renew, 2, Some(&hers));
    for wrong in [link(3, LinkKind::Renew, 2, Some(&hers)), link(2, LinkKind::Renew, 2, Some(&his))] {
        assert_eq!(post(tom.access, &wrong).await, Response::Refused(Code::LinkConflict));
    }
    assert_eq!(post(tom.access, &rebased).await, Response::LinkAccepted);
    let admitted = store.admit(tom.access).await.unwrap_or_else(|code| panic!("{}", code.name()));
    let all = vec![genesis().bytes, hers.bytes, rebased.bytes];
    assert_eq!(store.links(admitted, 0, 100_000).await, Ok(all.clone()));
    assert_eq!(store.links(admitted, 2, 100_000).await, Ok(all[2..].to_vec()));
    assert_eq!(store.links(admitted, 3, 100_000).await, Ok(Vec::new()));
    assert_eq!(store.links(admitted, u64::MAX, 100_000).await, Ok(Vec::new()));
    assert_eq!(store.links(admitted, 0, 1).await, Ok(all[..1].to_vec()));
    let page = store.page(mara.access.space, None, 1_000).await;
    assert_eq!(page.map(|page| page.links), Ok(3));
    store.close().await;
}

pub(super) async fn a_revoked_token_opens_nothing(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, _) = couple(&*store, 1).await;
    let mut tablet = Device::new(1, 8);
    assert_eq!(store.write(Write::Mint { access: mara.access, token: tablet.access.token }).await, Response::Minted);
    assert_eq!(store.write(Write::Mint { access: mara.access, token: tablet.access.token }).await, Response::Minted);
    assert_eq!(say(&*store, &mut tablet).await, 1);
    let renewed = link(1, LinkKind::Renew, 0, Some(&genesis()));
    let posted = store.write(post_with(mara.access, &renewed, Some(vec![mara.access.token]), None)).await;
    assert_eq!(posted, Response::LinkAccepted);
    assert!(store.admit(tablet.access).await.is_err());
    let envelopes = vec![Ok(tablet.next(700))];
    let late = store.write(Write::Append { access: tablet.access, envelopes }).await;
    assert_eq!(late, Response::Refused(Code::Unauthorized));
    let back = store.write(Write::Mint { access: mara.access, token: tablet.access.token }).await;
    assert_eq!(back, Response::Refused(Code::AlreadyRegistered), "a revoked token never comes back");
    assert_eq!(say(&*store, &mut mara).await, 2);
    store.close().await;
}

pub(super) async fn the_tokens_named_with_a_link_are_the_party_s_from_then_on(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    // A device that is about to be removed mints a token that nobody knows of.
    let (tablet, hidden) = (token(8), token(9));
    for new in [tablet, hidden] {
        assert_eq!(store.write(Write::Mint { access: mara.access, token: new }).await, Response::Minted);
    }
    say(&*store, &mut tom).await;
    let (kept, new) = (mara.access.token, token(10));
    let renewed = link(1, LinkKind::Renew, 0, Some(&genesis()));
    // Named twice is named.
    let write = || post_with(mara.access, &renewed, Some(vec![kept, new, kept, new]), None);
    assert_eq!(store.write(write()).await, Response::LinkAccepted);
    for when in ["at once", "after a restart"] {
        let store = if when == "at once" { Arc::clone(&store) } else { open(backend) };
        for (token, opens) in [(kept, true), (new, true), (tom.access.token, true), (tablet, false), (hidden, false)] {
            let access = Access { token, ..mara.access };
            assert_eq!(store.admit(access).await.is_ok(), opens, "{when}");
            let appended = store.write(Write::Append { access, envelopes: Vec::new() }).await;
            assert_eq!(appended == Response::Appended(Vec::new()), opens, "{when}");
        }
        assert_eq!(store.write(write()).await, Response::LinkAccepted, "her retry, {when}");
        store.close().await;
    }
    let store = open(backend);
    say(&*store, &mut mara).await;
    // The link stands: what comes with it a second time is not looked at.
    let retry = post_with(mara.access, &renewed, Some(vec![new]), None);
    assert_eq!(store.write(retry).await, Response::LinkAccepted);
    say(&*store, &mut mara).await;
    store.close().await;
}

pub(super) async fn a_list_of_tokens_that_is_refused_changes_nothing(backend: &impl Backend) {
    let store = backend.open(&Limits { tokens: 3, ..LIMITS() }, Arc::new(|_| {}));
    let (mut mara, tom) = couple(&*store, 1).await;
    assert_eq!(store.write(Write::Mint { access: mara.access, token: token(8) }).await, Response::Minted);
    let renewed = link(1, LinkKind::Renew, 0, Some(&genesis()));
    let posted = store.write(post_with(mara.access, &renewed, Some(vec![mara.access.token]), None)).await;
    assert_eq!(posted, Response::LinkAccepted);
    let next = link(2, LinkKind::Renew, 0, Some(&renewed));
    let own = mara.access.token;
    let cases = [
        (vec![], Code::Malformed),
        (vec![own, tom.access.token], Code::AlreadyRegistered),
        (vec![own, token(8)], Code::AlreadyRegistered),
        (vec![token(9), token(10)], Code::OverQuota),
    ];
    for (tokens, code) in cases {
        let posted = store.write(post_with(mara.access, &next, Some(tokens), None)).await;
        assert_eq!(posted, Response::Refused(code));
        let page = store.page(mara.access.space, None, 1_000).await;
        assert_eq!(page.map(|page| page.links), Ok(2), "{}", code.name());
    }
    say(&*store, &mut mara).await;
    let posted = store.write(post_with(mara.access, &next, Some(vec![own, token(9)]), None)).await;
    assert_eq!(posted, Response::LinkAccepted);
    assert!(store.admit(Access { token: token(9), ..mara.access }).await.is_ok());
    store.close().await;
}

pub(super) async fn an_own_space_is_found_by_its_locator(backend: &impl Backend) {
    let store = open(backend);
    let (mara, tom) = (alone(&*store, 1).await, alone(&*store, 3).await);
    let (words, others) = (Hash::from([5; 32]), Hash::from([6; 32]));
    assert_eq!(store.locate(words).await, Err(Code::NoSpace));
    let root = link(1, LinkKind::Root, 1, Some(&genesis()));
    let rotate = link(1, LinkKind::Rotate, 1, Some(&genesis()));
    let posted = store.write(post_with(mara.access, &rotate, None, Some(words))).await;
    assert_eq!(posted, Response::Refused(Code::Malformed), "only a root has a locator");
    let posted = store.write(post_with(mara.access, &root, None, Some(words))).await;
    assert_eq!(posted, Response::LinkAccepted);
    assert_eq!(store.locate(words).await, Ok(mara.access.space));
    let posted = store.write(post_with(tom.access, &root, None, Some(words))).await;
    assert_eq!(posted, Response::Refused(Code::AlreadyRegistered));
    let page = store.page(tom.access.space, None, 1_000).await;
    assert_eq!(page.map(|page| page.links), Ok(1), "nothing came of it");
    let (shared, _) = couple(&*store, 2).await;
    let posted = store.write(post_with(shared.access, &root, None, Some(others))).await;
    assert_eq!(posted, Response::Refused(Code::Malformed), "two persons have no words in common");
    // A root that says nothing of a locator leaves it; another one replaces it.
    let second = link(2, LinkKind::Root, 2, Some(&root));
    assert_eq!(store.write(post(mara.access, &second)).await, Response::LinkAccepted);
    assert_eq!(store.locate(words).await, Ok(mara.access.space));
    let third = link(3, LinkKind::Root, 3, Some(&second));
    let posted = store.write(post_with(mara.access, &third, None, Some(others))).await;
    assert_eq!(posted, Response::LinkAccepted);
    store.close().await;
    let store = open(backend);
    assert_eq!(store.locate(words).await, Err(Code::NoSpace));
    assert_eq!(store.locate(others).await, Ok(mara.access.space));
    store.close().await;
}

pub(super) async fn nobody_touches_the_other_s_tokens(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    say(&*store, &mut mara).await;
    say(&*store, &mut tom).await;
    let attack = link(1, LinkKind::Renew, 1, Some(&genesis()));
    let posted = store.write(post_with(tom.access, &attack, Some(vec![token(1), token(2)]), None)).await;
    assert_eq!(posted, Response::Refused(Code::AlreadyRegistered));
    let posted = store.write(post_with(tom.access, &attack, Some(vec![token(2)]), None)).await;
    assert_eq!(posted, Response::LinkAccepted, "who names only his own ends none of hers");
    let taken = store.write(Write::Mint { access: tom.access, token: token(1) }).await;
    assert_eq!(taken, Response::Refused(Code::AlreadyRegistered));
    let admitted = store.admit(mara.access).await.unwrap_or_else(|code| panic!("{}", code.name()));
    assert_eq!(admitted.party, Party::A);
    let heads = store.heads(admitted).await.unwrap_or_default();
    assert_eq!(heads.iter().map(|head| (head.chain, head.env_seq)).collect::<Vec<_>>(), [(mara.chain, 1)]);
    let elsewhere = Access { space: SpaceId::from([9; 32]), ..mara.access };
    assert!(store.admit(elsewhere).await.is_err());
    store.close().await;
}

pub(super) async fn leaving_freezes(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    let before = mara.next(700);
    append(&*store, mara.access, vec![copy(&before)]).await;
    let leave = link(1, LinkKind::Leave, 0, Some(&genesis()));
    let posted = store.write(post(tom.access, &leave)).await;
    assert_eq!(posted, Response::LinkAccepted);
    assert!(store.admit(tom.access).await.is_err());
    let late = store.write(Write::Append { access: tom.access, envelopes: vec![Ok(tom.next(700))] }).await;
    assert_eq!(late, Response::Refused(Code::Unauthorized));
    let after = mara.next(700);
    let batch = vec![before, after];
    let answers = append(&*store, mara.access, batch).await;
    assert_eq!(answers, [Appended::At(1), Appended::Refused(Code::Frozen)], "what stood before is acknowledged again");
    let renew = link(2, LinkKind::Renew, 1, Some(&leave));
    let posted = store.write(post(mara.access, &renew)).await;
    assert_eq!(posted, Response::Refused(Code::Frozen));
    assert_eq!(positions(&*store, mara.access.space, None, 1_000).await, [1], "Mara keeps reading");
    store.close().await;
}
