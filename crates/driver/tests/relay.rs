//! Mara and Tom, each with a device, and a real relay between them on loopback.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use std::{fs, net::SocketAddr, path::Path, time::Duration};

use crypto::VaultKey;
use engine::{
    Action, Listen, NoAnswer, PairStep, StoreFault, WordsStep,
    archive::ArchiveFault,
    views::{Devices, House, Pairing, PairingView, Recent, Sync, SyncState, WordsState},
};
use grammar::{Audience, Value};
use leeward_driver::{
    MoveFault,
    transport::{SocketEnd, Transport, native::Native},
    vault::{
        Sealed, Vault,
        memory::{Memory, Mishap},
    },
};
use proto::{Call, Code, Request, Response, SpaceId, Token};
use relay::{Config, Limits, Relay, Signup};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

use common::{Device, lamp, on_one_thread, rng, until};

#[tokio::test]
async fn they_pair_and_what_mara_shows_is_on_toms_screen_and_stays_so_through_an_outage() {
    on_one_thread(async {
        let folder = tempfile::tempdir().expect("a folder");
        let house = Server::start(folder.path(), None).await;
        let (mara_disk, tom_disk) = (Memory::default(), Memory::default());
        let [mara, tom] = house.together(mara_disk.open(), tom_disk.open()).await;

        mara.client.act(lamp(mara.today(), "rough", Audience::BothOfUs)).await.expect("saved");
        until("Tom sees it", || seen(&tom) == ["rough"]).await;
        until("it is said to be up to date", || mara.client.ask(&Sync).state == SyncState::UpToDate).await;

        // The relay goes down, and Mara writes all the same.
        let address = house.stop().await;
        mara.client.act(lamp(mara.today(), "calm", Audience::BothOfUs)).await.expect("saved here");
        until("the outage shows", || mara.client.ask(&Sync).state == SyncState::Unreachable).await;
        assert_eq!(seen(&tom), ["rough"]);
        mara.crash().await;

        // It comes back at the same address; the engine's own retries find it.
        let house = Server::start(folder.path(), Some(address)).await;
        let mara = house.device(mara_disk.open()).await;
        assert_eq!(mara.word().as_deref(), Some("calm"), "nothing was lost");
        until("Tom sees what was written meanwhile", || seen(&tom) == ["calm"]).await;

        // Offline and online again.
        tom.client.online(false);
        assert_eq!(tom.client.ask(&Sync).state, SyncState::Offline);
        mara.client.act(lamp(mara.today(), "storm", Audience::BothOfUs)).await.expect("saved");
        until("the relay has it", || mara.client.ask(&Sync).unsent == 0).await;
        assert_eq!(seen(&tom), ["calm"]);
        tom.client.online(true);
        until("Tom catches up", || seen(&tom) == ["storm"]).await;
        for device in [&mara, &tom] {
            assert_eq!(device.client.ask(&Sync).faults, []);
        }
        house.stop().await;
    })
    .await;
}

#[tokio::test]
async fn words_are_kept_at_once_on_a_device_that_has_long_been_quiet() {
    on_one_thread(async {
        let folder = tempfile::tempdir().expect("a folder");
        let house = Server::start(folder.path(), None).await;
        let (mara_disk, tom_disk) = (Memory::default(), Memory::default());
        let [mara, _tom] = house.together(mara_disk.open(), tom_disk.open()).await;
        until("all is sent", || mara.client.ask(&Sync).state == SyncState::UpToDate).await;
        mara.crash().await;

        // Nothing is under way when she keeps them, so nothing else would wake the device.
        let mara = house.device(mara_disk.open()).await;
        until("it listens", || mara.client.ask(&Sync).state == SyncState::UpToDate).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        for step in [WordsStep::Make, WordsStep::Keep] {
            mara.client.act(Action::Words(step)).await.expect("saved");
        }
        until("the relay has been told", || mara.client.ask(&Devices).words == WordsState::There).await;
        house.stop().await;
    })
    .await;
}

#[tokio::test]
async fn both_write_while_the_relay_is_away_and_each_sees_what_the_other_wrote() {
    on_one_thread(async {
        let folder = tempfile::tempdir().expect("a folder");
        let house = Server::start(folder.path(), None).await;
        let [mara, tom] = house.together(Memory::default().open(), Memory::default().open()).await;
        let mut house = house;
        for round in 0..5 {
            let address = house.stop().await;
            let words = [format!("storm {round}"), format!("candle {round}")];
            for (device, word) in [&mara, &tom].into_iter().zip(&words) {
                device.client.act(lamp(device.today(), word, Audience::BothOfUs)).await.expect("saved here");
            }
            house = Server::start(folder.path(), Some(address)).await;
            until("each sees what the other wrote", || seen(&tom) == words[..1] && seen(&mara) == words[1..]).await;
        }
        house.stop().await;
    })
    .await;
}

#[tokio::test]
async fn a_full_relay_is_said_and_everything_goes_out_when_there_is_room() {
    on_one_thread(async {
        let folder = tempfile::tempdir().expect("a folder");
        let narrow = Limits { quota: 16_000, writes: Limits::off().writes, ..Limits::default() };
        let house = Server::limited(folder.path(), None, narrow).await;
        let [mara, tom] = house.together(Memory::default().open(), Memory::default().open()).await;
        let mut written = 0;
        while mara.client.ask(&Sync).state != SyncState::OverQuota {
            mara.client.act(lamp(mara.today(), &format!("word {written}"), Audience::BothOfUs)).await.expect("saved");
            written += 1;
            assert!(written < 200, "the relay is never full");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        assert_eq!(mara.word(), Some(format!("word {}", written - 1)), "it is saved here all the same");
        until("Tom has what still fitted", || !seen(&tom).is_empty()).await;
        for device in [&mara, &tom] {
            assert_eq!(device.client.ask(&Sync).faults, [], "nobody did anything wrong");
        }

        let address = house.stop().await;
        let house = Server::start(folder.path(), Some(address)).await;
        until("Tom has all of it", || seen(&tom) == [format!("word {}", written - 1)]).await;
        until("the relay has all of it", || mara.client.ask(&Sync).state == SyncState::UpToDate).await;
        house.stop().await;
    })
    .await;
}

#[tokio::test]
async fn their_words_are_in_their_own_vaults_and_nowhere_at_the_relay() {
    on_one_thread(async {
        let folder = tempfile::tempdir().expect("a folder");
        let house = Server::start(folder.path(), None).await;
        let disks = [(Memory::default(), [1; 32]), (Memory::default(), [2; 32])];
        let sealed = |(disk, key): &(Memory, [u8; 32])| Sealed::new(disk.open(), VaultKey::from_bytes(*key), rng());
        let [mara, tom] = [house.device(sealed(&disks[0])).await, house.device(sealed(&disks[1])).await];
        mara.begin("Mara Lindqvist").await;
        tom.begin("Tom Okafor").await;
        pair(&mara, &tom).await;
        mara.client.act(lamp(mara.today(), "rough", Audience::BothOfUs)).await.expect("saved");
        until("Tom sees it", || seen(&tom) == ["rough"]).await;
        tom.client.act(lamp(tom.today(), "storm", Audience::OnlyMe)).await.expect("saved");
        until("the relay has it", || tom.client.ask(&Sync).unsent == 0).await;
        mara.crash().await;
        tom.crash().await;
        house.stop().await;

        let at_the_relay = everything(folder.path());
        assert!(!at_the_relay.is_empty());
        for words in ["rough", "storm", "Lindqvist", "Okafor", "entry.lamp"] {
            assert!(!holds(&at_the_relay, words), "the relay's folder holds {words:?}");
        }
        for (disk, theirs) in disks.iter().zip([["rough", "Lindqvist"], ["storm", "Okafor"]]) {
            let (at_rest, opened) = (contents(&disk.0.open()).await, contents(&sealed(disk)).await);
            for words in theirs {
                assert!(!holds(&at_rest, words), "{words:?} can be read in a closed vault");
                assert!(holds(&opened, words), "{words:?} is not found in the opened vault");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn mara_takes_her_vault_along_and_both_her_phones_live_on_with_tom() {
    on_one_thread(async {
        let folder = tempfile::tempdir().expect("a folder");
        let house = Server::start(folder.path(), None).await;
        let vaults = [Memory::default(), Memory::default(), Memory::default()];
        let [old, tom] = house.together(vaults[0].open(), vaults[1].open()).await;
        old.client.act(lamp(old.today(), "rough", Audience::BothOfUs)).await.expect("saved");
        tom.client.act(lamp(tom.today(), "calm", Audience::BothOfUs)).await.expect("saved");
        until("each sees the other", || seen(&old) == ["calm"] && seen(&tom) == ["rough"]).await;
        until("all is sent", || old.client.ask(&Sync).unsent == 0).await;
        let archive = old.client.take_along().await.expect("taken along");
        assert_eq!(old.client.bring_in(&archive).await, Err(MoveFault::Begun), "she lives here already");
        // The old phone lives on: what it writes now is not in the archive.
        old.client.act(lamp(old.today(), "storm", Audience::BothOfUs)).await.expect("saved");
        until("Tom sees it", || seen(&tom) == ["storm"]).await;

        let empty = house.device(vaults[2].open()).await;
        for cut in [0, 1, archive.len() / 2, archive.len() - 1] {
            let fault = empty.client.bring_in(&archive[..cut]).await;
            assert_eq!(fault, Err(MoveFault::Archive(ArchiveFault::Malformed)), "{cut} bytes");
        }
        assert_eq!(vaults[2].records().len(), 0, "nothing changes on a failure");
        vaults[2].befall([Some(Mishap::Fault(StoreFault::Full))]);
        assert_eq!(empty.client.bring_in(&archive).await, Err(MoveFault::Store(StoreFault::Full)));
        assert_eq!(vaults[2].records().len(), 0, "nothing changes on a failure");
        empty.client.bring_in(&archive).await.expect("brought in");
        assert!(empty.client.act(Action::Begin { name: None }).await.is_err(), "this client is over");
        empty.crash().await;

        let new = house.device(vaults[2].open()).await;
        let word = |device: &Device| device.word().unwrap_or_default();
        until("all is there, and what came since", || word(&new) == "storm" && seen(&new) == ["calm"]).await;
        new.client.act(lamp(new.today(), "new phone", Audience::BothOfUs)).await.expect("saved");
        until("Tom and the old phone see it", || seen(&tom) == ["new phone"] && word(&old) == "new phone").await;
        // Both write while neither hears the other.
        for device in [&old, &new] {
            device.client.online(false);
        }
        old.client.act(lamp(old.today(), "grey", Audience::BothOfUs)).await.expect("saved");
        new.client.act(lamp(new.today(), "bright", Audience::BothOfUs)).await.expect("saved");
        for device in [&old, &new] {
            device.client.online(true);
        }
        // Of what was written at once one wins, in each space one: chains have other ids there.
        let one_of_both = |seen: Vec<String>| seen == ["grey"] || seen == ["bright"];
        let same = || word(&old) == word(&new) && one_of_both(seen(&tom)) && seen(&old) == seen(&new);
        let sent = || [&old, &new].iter().all(|device| device.client.ask(&Sync).state == SyncState::UpToDate);
        until("all converge", || same() && sent() && word(&old) != "new phone").await;
        tom.client.act(lamp(tom.today(), "glad", Audience::BothOfUs)).await.expect("saved");
        until("both phones see Tom", || seen(&old) == ["glad"] && seen(&new) == ["glad"]).await;
        for device in [&old, &new, &tom] {
            assert_eq!(device.client.ask(&Sync).faults, [], "nobody did anything wrong");
        }

        // A copy of the copy is one more, and the copies are opened again.
        let again = new.client.take_along().await.expect("taken along");
        new.crash().await;
        let new = house.device(vaults[2].open()).await;
        let third = house.device(Memory::default().open()).await;
        third.client.bring_in(&again).await.expect("brought in");
        until("the new phone goes on", || word(&new) == word(&old)).await;

        // The old phone is emptied, and nothing of it comes back.
        let before = vaults[0].commits();
        old.client.forget().await.expect("forgotten");
        assert_eq!(vaults[0].records().len(), 0);
        tom.client.act(lamp(tom.today(), "calm again", Audience::BothOfUs)).await.expect("saved");
        until("the new phone sees it", || seen(&new) == ["calm again"]).await;
        assert!(old.client.act(lamp(old.today(), "late", Audience::OnlyMe)).await.is_err());
        assert_eq!((vaults[0].records().len(), vaults[0].commits()), (0, before), "nobody wrote it back");
        house.stop().await;
    })
    .await;
}

#[tokio::test]
async fn an_archive_goes_to_its_own_relay_only_and_a_life_alone_goes_anywhere() {
    on_one_thread(async {
        let folder = tempfile::tempdir().expect("a folder");
        let house = Server::start(folder.path(), None).await;
        let (alone, mara, tom) = (Memory::default(), Memory::default(), Memory::default());
        let alone = house.device(alone.open()).await;
        alone.begin("Mara").await;
        alone.client.act(lamp(alone.today(), "calm", Audience::OnlyMe)).await.expect("saved");
        let life_alone = alone.client.take_along().await.expect("taken along");
        let [mara, _tom] = house.together(mara.open(), tom.open()).await;
        let life_together = mara.client.take_along().await.expect("taken along");

        let elsewhere = Device::alone(Memory::default().open()).await.expect("opens");
        let other = MoveFault::Archive(ArchiveFault::OtherRelay { relay: house.origin() });
        assert_eq!(elsewhere.client.bring_in(&life_together).await, Err(other));
        let disk = Memory::default();
        let elsewhere = Device::alone(disk.open()).await.expect("opens");
        elsewhere.client.bring_in(&life_alone).await.expect("brought in");
        elsewhere.crash().await;
        let elsewhere = Device::alone(disk.open()).await.expect("opens");
        assert_eq!(elsewhere.word().as_deref(), Some("calm"));
        elsewhere.client.act(lamp(elsewhere.today(), "grey", Audience::OnlyMe)).await.expect("life goes on");
        house.stop().await;
    })
    .await;
}

#[tokio::test]
async fn the_transport_tells_a_refusal_from_an_unreachable_relay_and_from_nonsense() {
    on_one_thread(async {
        let folder = tempfile::tempdir().expect("a folder");
        let house = Server::start(folder.path(), None).await;
        let origin = house.origin();
        let (space, token) = (SpaceId::from([7; 32]), Token::from([9; 32]));
        let fetch = Call { id: 1, access: Some((space, token)), request: Request::Fetch { after: None } };
        let listen = Listen { space, token, after: None };
        let mut news = |_, _| panic!("a stranger gets no news");

        let way = Native::new(&origin);
        assert_eq!(way.call(&fetch).await, Ok(Response::Refused(Code::Unauthorized)));
        assert_eq!(way.listen(&listen, &mut news).await, SocketEnd::Refused(Code::Unauthorized));
        let homeless = Call { access: None, ..fetch.clone() };
        assert_eq!(way.call(&homeless).await, Err(NoAnswer::Garbled), "a space's request needs its space");

        house.stop().await;
        assert_eq!(way.call(&fetch).await, Err(NoAnswer::Unreachable));
        assert_eq!(way.listen(&listen, &mut news).await, SocketEnd::Closed);

        let other = axum::Router::new().fallback(|| async { "<html>a hotel's login page</html>" });
        let hotel = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let way = Native::new(&format!("http://{}", hotel.local_addr().expect("an address")));
        let serving = tokio::spawn(async move { axum::serve(hotel, other).await });
        assert_eq!(way.call(&fetch).await, Err(NoAnswer::Garbled));
        assert_eq!(way.listen(&listen, &mut news).await, SocketEnd::Closed);
        serving.abort();
    })
    .await;
}

/// Mara invites by link, Tom comes in, both compare.
async fn pair(mara: &Device, tom: &Device) {
    mara.client.act(Action::Pair(PairStep::InviteByLink)).await.expect("invites");
    let fragment = || match mara.client.ask(&Pairing) {
        PairingView::Invited { fragment, .. } => fragment,
        _ => None,
    };
    until("the invitation is open", || fragment().is_some()).await;
    tom.client.act(Action::Pair(PairStep::Look(fragment().unwrap_or_default()))).await.expect("looks");
    tom.client.act(Action::Pair(PairStep::ComeIn)).await.expect("comes in");
    let digits = |device: &Device| match device.client.ask(&Pairing) {
        PairingView::Compare { digits, .. } => Some(digits),
        _ => None,
    };
    until("both see digits", || digits(mara).is_some() && digits(tom).is_some()).await;
    assert_eq!(digits(mara), digits(tom));
    mara.client.act(Action::Pair(PairStep::SameDigits)).await.expect("yes");
    tom.client.act(Action::Pair(PairStep::SameDigits)).await.expect("yes");
    let partner = |device: &Device| device.client.ask(&House).partner.and_then(|partner| partner.name);
    let knows = |device: &Device, other: &str| partner(device).is_some_and(|name| name.starts_with(other));
    until("each knows the other", || knows(mara, "Tom") && knows(tom, "Mara")).await;
}

/// What the other shows, newest first.
fn seen(device: &Device) -> Vec<String> {
    let shown = device.client.ask(&Recent { card: None, mine: false, since: device.today().plus(-7) });
    let values = shown.into_iter().flat_map(|shown| shown.rows).map(|(_, value)| value);
    values.filter_map(|value| if let Value::Text(text) = value { Some(text) } else { None }).collect()
}

/// All bytes of a folder's files.
fn everything(folder: &Path) -> Vec<u8> {
    let files = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    files.flat_map(|path| if path.is_dir() { everything(&path) } else { fs::read(path).expect("a file") }).collect()
}

/// All records of a vault, one after the other.
async fn contents(vault: &impl Vault) -> Vec<u8> {
    let keys = vault.keys().await.expect("keys");
    vault.read(&keys).await.expect("records").into_iter().flat_map(|(_, value)| value).collect()
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

/// A relay that can go down and come back.
struct Server {
    address: SocketAddr,
    relay: Relay,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

impl Server {
    async fn start(data: &Path, address: Option<SocketAddr>) -> Self {
        Self::limited(data, address, Limits::default()).await
    }

    async fn limited(data: &Path, address: Option<SocketAddr>, limits: Limits) -> Self {
        let any = SocketAddr::from(([127, 0, 0, 1], 0));
        let listener = TcpListener::bind(address.unwrap_or(any)).await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let config = Config { data: data.to_owned(), signup: Signup::Open, limits: limits.clone() };
        let relay = Relay::open(config).expect("the relay opens");
        let (stop, stopped) = oneshot::channel();
        let app = relay.routes();
        let serving = tokio::spawn(async move {
            relay::serve(listener, app, &limits, async { drop(stopped.await) }).await;
        });
        Self { address, relay, stop, serving }
    }

    fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    async fn device(&self, vault: impl Vault + 'static) -> Device {
        let device = Device::open(vault, Native::new(&self.origin()), &self.origin()).await.expect("opens");
        device.client.online(true);
        device
    }

    /// A device of Mara's and one of Tom's, on which both have begun and share a place.
    async fn together(&self, mara: impl Vault + 'static, tom: impl Vault + 'static) -> [Device; 2] {
        let [mara, tom] = [self.device(mara).await, self.device(tom).await];
        mara.begin("Mara").await;
        tom.begin("Tom").await;
        pair(&mara, &tom).await;
        [mara, tom]
    }

    async fn stop(self) -> SocketAddr {
        self.relay.close().await;
        drop(self.stop);
        self.serving.await.expect("it ends");
        self.address
    }
}
