//! What every backend must do. A backend's tests call [`holds`] with a way to make a fresh one.

use std::sync::{Arc, Mutex};

use proto::{
    Appended, ChainId, Code, Cursor, Envelope, EnvelopeKind, Hash, Header, LinkKind, MailboxId, Party, Response, SUITE,
    Slot, SpaceId, TokenHash,
};

use super::{Access, Changed, Incoming, NewLink, OnCommit, Placed, Store, Write, space::cost};
use crate::Limits;

/// A place where a store can be opened, closed, and opened again.
pub(crate) trait Backend {
    /// Opens the store that is kept here.
    fn open(&self, limits: &Limits, on_commit: OnCommit) -> Arc<dyn Store>;
}

/// Runs the suite; panics where the backend breaks a rule.
pub(crate) async fn holds<B: Backend>(fresh: impl Fn() -> B) {
    founding_is_idempotent(&fresh()).await;
    an_append_is_acknowledged_again(&fresh()).await;
    old_envelopes_are_found_again(&fresh()).await;
    a_chain_belongs_to_one_device(&fresh()).await;
    what_does_not_follow_is_refused(&fresh()).await;
    positions_are_dense_under_many_writers(&fresh()).await;
    a_cursor_notices_another_history(&fresh()).await;
    pages_keep_to_their_room(&fresh()).await;
    links_are_compared_and_swapped(&fresh()).await;
    a_revoked_token_opens_nothing(&fresh()).await;
    nobody_touches_the_other_s_tokens(&fresh()).await;
    leaving_freezes(&fresh()).await;
    a_full_space_can_still_be_read(&fresh()).await;
    mail_is_written_once(&fresh()).await;
    a_stopped_mailbox_says_so(&fresh()).await;
    mailboxes_end(&fresh()).await;
    numbers_are_shared_out(&fresh()).await;
    all_is_kept_when_the_relay_starts_again(&fresh()).await;
    readers_hear_before_the_writer_does(&fresh()).await;
}

const LIMITS: fn() -> Limits = Limits::off;

/// A device's side of one chain.
#[derive(Clone)]
struct Device {
    access: Access,
    chain: ChainId,
    seq: u64,
    prev: Hash,
}

impl Device {
    fn new(space: u8, name: u8) -> Self {
        let (space, chain) = (SpaceId::from([space; 32]), ChainId::from([name; 16]));
        Self { access: Access { space, token: token(name) }, chain, seq: 0, prev: Envelope::first_prev(space, chain) }
    }

    /// The chain's next envelope, of `size` bytes.
    fn next(&mut self, size: usize) -> Incoming {
        self.next_in(0, size)
    }

    fn next_in(&mut self, epoch: u64, size: usize) -> Incoming {
        self.seq += 1;
        let (chain, env_seq, prev) = (self.chain, self.seq, self.prev);
        let header =
            Header { suite: SUITE, space: self.access.space, epoch, chain, env_seq, prev, kind: EnvelopeKind::Events };
        let bytes = [self.access.token.as_bytes().as_slice(), &env_seq.to_be_bytes()].concat();
        let bytes: Vec<u8> = bytes.into_iter().cycle().take(size).collect();
        self.prev = Envelope::hash(&bytes);
        Incoming { header, hash: self.prev, bytes: bytes.into() }
    }
}

fn token(name: u8) -> TokenHash {
    TokenHash::from([name; 32])
}

fn link(height: u64, kind: LinkKind, epoch: u64, prev: Option<&NewLink>) -> NewLink {
    // Real bytes: a backend may read its links again.
    use minicbor::bytes::{ByteArray, ByteVec};
    let body = proto::LinkBody {
        suite: SUITE,
        space: prev.map(|_| SpaceId::from([1; 32])),
        height,
        prev: prev.map(|prev| prev.hash),
        kind,
        members: Vec::new(),
        cuts: Vec::new(),
        epoch,
        commit: Hash::from([0; 32]),
        boxes: Vec::new(),
        older: None,
        root: None,
        void_from: None,
    };
    let signature = proto::Signature { signer: ByteArray::from([0; 32]), signature: ByteArray::from([0; 64]) };
    let link = proto::Link { body: ByteVec::from(proto::encode(&body)), signatures: vec![signature] };
    NewLink { bytes: link.to_bytes(), hash: link.hash(), height, prev: body.prev, kind, epoch }
}

fn genesis() -> NewLink {
    link(0, LinkKind::Genesis, 0, None)
}

/// A copy: writes take what they are given.
fn again(link: &NewLink) -> NewLink {
    let NewLink { bytes, hash, height, prev, kind, epoch } = link;
    NewLink { bytes: bytes.clone(), hash: *hash, height: *height, prev: *prev, kind: *kind, epoch: *epoch }
}

fn copy(envelope: &Incoming) -> Incoming {
    Incoming { header: envelope.header, hash: envelope.hash, bytes: envelope.bytes.clone() }
}

fn open(backend: &impl Backend) -> Arc<dyn Store> {
    backend.open(&LIMITS(), Arc::new(|_| {}))
}

/// A shared space with Mara's and Tom's phones.
async fn couple(store: &dyn Store, space: u8) -> (Device, Device) {
    let (mara, tom) = (Device::new(space, 1), Device::new(space, 2));
    let tokens = vec![mara.access.token, tom.access.token];
    let founded = store.write(Write::Register { space: mara.access.space, genesis: genesis(), tokens }).await;
    assert_eq!(founded, Response::Registered);
    (mara, tom)
}

async fn append(store: &dyn Store, access: Access, envelopes: Vec<Incoming>) -> Vec<Appended> {
    match store.write(Write::Append { access, envelopes: envelopes.into_iter().map(Ok).collect() }).await {
        Response::Appended(answers) => answers,
        other => panic!("an append was answered by {other:?}"),
    }
}

/// Appends one envelope that must find its place.
async fn say(store: &dyn Store, device: &mut Device) -> u64 {
    let envelope = device.next(700);
    match append(store, device.access, vec![envelope]).await.as_slice() {
        [Appended::At(position)] => *position,
        other => panic!("an append was answered by {other:?}"),
    }
}

async fn positions(store: &dyn Store, space: SpaceId, mut after: Option<Cursor>, room: usize) -> Vec<u64> {
    let mut positions = Vec::new();
    loop {
        let page = store.page(space, after, room).await.unwrap_or_else(|code| panic!("{}", code.name()));
        positions.extend(page.items.iter().map(|item| item.position));
        after = cursor(after, &page.items);
        if !page.more {
            return positions;
        }
    }
}

/// The cursor of whoever stood at `before` and read these.
fn cursor(before: Option<Cursor>, items: &[Placed]) -> Option<Cursor> {
    items.iter().fold(before, |before, item| Some(Cursor::next(before, item.hash)))
}

async fn founding_is_idempotent(backend: &impl Backend) {
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

async fn an_append_is_acknowledged_again(backend: &impl Backend) {
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

async fn old_envelopes_are_found_again(backend: &impl Backend) {
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

async fn a_chain_belongs_to_one_device(backend: &impl Backend) {
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

async fn what_does_not_follow_is_refused(backend: &impl Backend) {
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

async fn positions_are_dense_under_many_writers(backend: &impl Backend) {
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

async fn a_cursor_notices_another_history(backend: &impl Backend) {
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
    while let Ok(page) = store.page(space, after, 100_000).await {
        items.extend(page.items);
        after = cursor(None, &items);
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

async fn pages_keep_to_their_room(backend: &impl Backend) {
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

async fn links_are_compared_and_swapped(backend: &impl Backend) {
    let store = open(backend);
    let (mara, tom) = couple(&*store, 1).await;
    let post = |access, link: &NewLink| store.write(Write::PostLink { access, link: again(link), revoke: Vec::new() });
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

async fn a_revoked_token_opens_nothing(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, _) = couple(&*store, 1).await;
    let mut tablet = Device::new(1, 8);
    assert_eq!(store.write(Write::Mint { access: mara.access, token: tablet.access.token }).await, Response::Minted);
    assert_eq!(store.write(Write::Mint { access: mara.access, token: tablet.access.token }).await, Response::Minted);
    assert_eq!(say(&*store, &mut tablet).await, 1);
    let renewed = link(1, LinkKind::Renew, 0, Some(&genesis()));
    let revoke = vec![tablet.access.token, token(200)];
    let posted = store.write(Write::PostLink { access: mara.access, link: renewed, revoke }).await;
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

async fn nobody_touches_the_other_s_tokens(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    say(&*store, &mut mara).await;
    say(&*store, &mut tom).await;
    let attack = link(1, LinkKind::Renew, 1, Some(&genesis()));
    let posted = store.write(Write::PostLink { access: tom.access, link: attack, revoke: vec![token(1)] }).await;
    assert_eq!(posted, Response::Refused(Code::Unauthorized));
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

async fn leaving_freezes(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    let before = mara.next(700);
    append(&*store, mara.access, vec![copy(&before)]).await;
    let leave = link(1, LinkKind::Leave, 0, Some(&genesis()));
    let posted = store.write(Write::PostLink { access: tom.access, link: again(&leave), revoke: Vec::new() }).await;
    assert_eq!(posted, Response::LinkAccepted);
    assert!(store.admit(tom.access).await.is_err());
    let late = store.write(Write::Append { access: tom.access, envelopes: vec![Ok(tom.next(700))] }).await;
    assert_eq!(late, Response::Refused(Code::Unauthorized));
    let after = mara.next(700);
    let batch = vec![before, after];
    let answers = append(&*store, mara.access, batch).await;
    assert_eq!(answers, [Appended::At(1), Appended::Refused(Code::Frozen)], "what stood before is acknowledged again");
    let renew = link(2, LinkKind::Renew, 1, Some(&leave));
    let posted = store.write(Write::PostLink { access: mara.access, link: renew, revoke: Vec::new() }).await;
    assert_eq!(posted, Response::Refused(Code::Frozen));
    assert_eq!(positions(&*store, mara.access.space, None, 1_000).await, [1], "Mara keeps reading");
    let leave = link(2, LinkKind::Leave, 0, Some(&leave));
    let posted = store.write(Write::PostLink { access: mara.access, link: leave, revoke: Vec::new() }).await;
    assert_eq!(posted, Response::LinkAccepted);
    store.close().await;
}

async fn a_full_space_can_still_be_read(backend: &impl Backend) {
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

const BOX: fn(u8) -> MailboxId = |n| MailboxId::from([n; 16]);

async fn open_box(store: &dyn Store, n: u8, numbers: &[u32], now_ms: u64) -> Response {
    store.write(Write::OpenMailbox { mailbox: BOX(n), numbers: numbers.to_vec(), now_ms, life_s: 60 }).await
}

async fn put(store: &dyn Store, slot: Slot, bytes: &[u8], now_ms: u64) -> Response {
    store.write(Write::PutMail { mailbox: BOX(1), slot, bytes: bytes.to_vec(), now_ms }).await
}

async fn mail_is_written_once(backend: &impl Backend) {
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

async fn a_stopped_mailbox_says_so(backend: &impl Backend) {
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

async fn mailboxes_end(backend: &impl Backend) {
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

async fn numbers_are_shared_out(backend: &impl Backend) {
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

async fn all_is_kept_when_the_relay_starts_again(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    let first = mara.next(700);
    append(&*store, mara.access, vec![copy(&first)]).await;
    say(&*store, &mut tom).await;
    let renewed = link(1, LinkKind::Renew, 5, Some(&genesis()));
    let write = Write::PostLink { access: mara.access, link: again(&renewed), revoke: Vec::new() };
    assert_eq!(store.write(write).await, Response::LinkAccepted);
    open_box(&*store, 1, &[4711], 0).await;
    put(&*store, Slot::S0, b"share", 0).await;
    store.close().await;
    let gone = store.write(Write::CloseMailbox { mailbox: BOX(1) }).await;
    assert_eq!(gone, Response::Refused(Code::Unavailable));

    let store = open(backend);
    assert_eq!(append(&*store, mara.access, vec![first]).await, [Appended::At(1)]);
    let stale = mara.clone().next_in(0, 700);
    assert_eq!(append(&*store, mara.access, vec![stale]).await, [Appended::Refused(Code::StaleEpoch)]);
    let next = mara.next_in(5, 700);
    assert_eq!(append(&*store, mara.access, vec![next]).await, [Appended::At(3)]);
    let next = link(2, LinkKind::Renew, 6, Some(&renewed));
    let write = Write::PostLink { access: tom.access, link: next, revoke: Vec::new() };
    assert_eq!(store.write(write).await, Response::LinkAccepted);
    assert_eq!(store.mail(BOX(1), Slot::S0, 0).await, Ok(Some(b"share".to_vec())));
    assert_eq!(store.find_mailbox(4711, 0).await.map(|found| found.id), Ok(BOX(1)));
    store.close().await;
}

async fn readers_hear_before_the_writer_does(backend: &impl Backend) {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let listener = Arc::clone(&heard);
    let on_commit: OnCommit = Arc::new(move |changed| {
        if let Ok(mut heard) = listener.lock() {
            heard.extend_from_slice(changed);
        }
    });
    let store = backend.open(&LIMITS(), on_commit);
    let (mut mara, _) = couple(&*store, 1).await;
    let heard = || heard.lock().map(|mut heard| std::mem::take(&mut *heard)).unwrap_or_default();
    heard();
    say(&*store, &mut mara).await;
    assert_eq!(heard(), [Changed::Space(mara.access.space)]);
    let link = link(1, LinkKind::Renew, 0, Some(&genesis()));
    store.write(Write::PostLink { access: mara.access, link, revoke: Vec::new() }).await;
    assert_eq!(heard(), [Changed::Space(mara.access.space)]);
    open_box(&*store, 1, &[], 0).await;
    heard();
    put(&*store, Slot::M1, b"keys", 0).await;
    assert_eq!(heard(), [Changed::Mailbox(BOX(1))]);
    put(&*store, Slot::M1, b"keys", 0).await;
    assert_eq!(heard(), [], "nothing changed, so nobody is woken");
    store.close().await;
}
