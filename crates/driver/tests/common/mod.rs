//! Devices for the stories: real clients on memory vaults.
#![allow(dead_code, reason = "each story uses its part")]

use std::{collections::BTreeSet, future::Future, time::Duration};

use engine::{
    Action, FormAudience, Key, Listen, NoAnswer, Now, Span, StoreFault,
    views::{Sheet, SheetOf},
};
use grammar::{Act, Answers, Audience, Card, Catalogue, Day, Evidence, Field, Kind, Per, Share, Slug, Value, Words};
use leeward_driver::{
    Client, Clock, Sleep, SystemRng,
    transport::{SocketEnd, Transport},
    vault::Vault,
};
use proto::{Call, Positioned, Response};
use tokio::{task::JoinHandle, time::Instant};

/// A client and its work, spawned on the story's thread.
pub(crate) struct Device {
    pub(crate) client: Client,
    pub(crate) work: JoinHandle<()>,
}

impl Device {
    /// Opens a client and lets it work.
    pub(crate) async fn open(
        vault: impl Vault + 'static,
        transport: impl Transport + 'static,
        relay: &str,
    ) -> Result<Self, StoreFault> {
        let (client, work) =
            Client::open(vault, transport, TestClock::default(), rng(), relay.to_owned(), catalogue()).await?;
        Ok(Self { client, work: tokio::task::spawn_local(work) })
    }

    /// On a vault alone, with a relay that never answers.
    pub(crate) async fn alone(vault: impl Vault + 'static) -> Result<Self, StoreFault> {
        Self::open(vault, Silence, "https://relay.example").await
    }

    /// The power goes out.
    pub(crate) async fn crash(self) {
        self.work.abort();
        let _ = self.work.await;
    }

    pub(crate) async fn begin(&self, name: &str) {
        self.client.act(Action::Begin { name: Some(name.into()) }).await.expect("begins");
    }

    pub(crate) fn today(&self) -> Day {
        self.client.now().day()
    }

    /// My word of the day, as it stands.
    pub(crate) fn word(&self) -> Option<String> {
        let row = self.sheet().rows.into_iter().find(|row| row.field == slug("word"))?;
        match row.value? {
            Value::Text(word) => Some(word),
            _ => None,
        }
    }

    pub(crate) fn sheet(&self) -> Sheet {
        self.client.ask(&SheetOf { card: slug("entry.lamp"), span: Some(Span::Day(self.today())) })
    }
}

/// A lamp with this word.
pub(crate) fn lamp(day: Day, word: &str, form: Audience) -> Action {
    Action::Write {
        card: slug("entry.lamp"),
        span: Some(Span::Day(day)),
        about: None,
        answers: answers(word),
        clear: BTreeSet::new(),
        audience: FormAudience { form, ..FormAudience::default() },
    }
}

pub(crate) fn answers(word: &str) -> Answers {
    let mut answers = Answers::new();
    answers.set(slug("word"), Some(Value::Text(word.into())));
    answers
}

/// Until it is so, or a minute has passed.
pub(crate) async fn until(what: &str, so: impl Fn() -> bool) {
    let patience = Instant::now() + Duration::from_secs(60);
    while !so() {
        assert!(Instant::now() < patience, "waited in vain until {what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Plays a story with clients on one thread.
pub(crate) async fn on_one_thread<T>(story: impl Future<Output = T>) -> T {
    tokio::task::LocalSet::new().run_until(story).await
}

pub(crate) fn slug(text: &str) -> Slug {
    Slug::new(text).expect("a slug")
}

pub(crate) fn key(name: &str) -> Key {
    Key(name.into())
}

pub(crate) fn rng() -> SystemRng {
    SystemRng::new().expect("randomness")
}

/// A clock that goes with tokio's, which a story may pause.
pub(crate) struct TestClock(Instant);

impl Default for TestClock {
    fn default() -> Self {
        Self(Instant::now())
    }
}

impl Clock for TestClock {
    fn now(&self) -> Now {
        let passed = i64::try_from(self.0.elapsed().as_millis()).expect("short");
        Now { wall_ms: 1_795_000_000_000 + passed, offset_min: 60 }
    }

    fn sleep(&self, ms: u32) -> Sleep {
        Box::pin(tokio::time::sleep(Duration::from_millis(ms.into())))
    }
}

/// A relay behind a wall.
pub(crate) struct Silence;

impl Transport for Silence {
    async fn call(&self, _: &Call) -> Result<Response, NoAnswer> {
        std::future::pending().await
    }

    async fn listen(&self, _: &Listen, _: &mut dyn FnMut(Vec<Positioned>, u64)) -> SocketEnd {
        std::future::pending().await
    }
}

fn catalogue() -> Catalogue {
    let word = Field {
        id: slug("word"),
        kind: Kind::Text(4_000),
        optional: true,
        share: Share::Ask,
        more: false,
        when: None,
        measure: None,
    };
    let lamp = Card {
        id: slug("entry.lamp"),
        act: Act::Entry,
        per: Per::Day,
        fields: vec![word],
        on: Vec::new(),
        tags: Vec::new(),
        packs: Vec::new(),
        evidence: Evidence::Ours,
        replaces: None,
        words: Words::Messages,
    };
    Catalogue::new([lamp]).expect("a sound card")
}
