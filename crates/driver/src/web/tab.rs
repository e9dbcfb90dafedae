//! One tab has the vault. Another tab offers "open here instead": it asks the first to let go, and takes
//! the vault when it did, or when it does not answer.
//!
//! Tabs agree by Web Locks, which a closed or crashed tab gives back by itself. Insecure origins have no
//! locks; there the tabs ask each other. Whatever they agree on, the vault itself takes writes only from
//! whoever opened it last, so that a tab that wakes up late cannot spoil anything.

use std::{cell::Cell, rc::Rc};

use futures_channel::oneshot;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{BroadcastChannel, MessageEvent};

use crate::{BrowserClock, Clock};

/// Between two tries to get the vault, in milliseconds.
const TRY_EVERY_MS: u32 = 100;
/// Tries before another tab is said to have it: one that is being closed or loaded anew, as this tab
/// itself a moment ago, needs a little time to give it back.
const TRIES: u32 = 3;
/// Tries after another tab was asked to let go, before the vault is taken without consent.
const TRIES_AFTER_ASKING: u32 = 40;
/// How long a tab waits for others to answer where there are no locks, in milliseconds.
const ANSWER_MS: u32 = 250;

/// Another tab asks this one to let go, or has taken the vault already. Close the client, show that the
/// app was opened elsewhere, and drop the guard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The other tab waits: there is time to close the client in order.
    ToLetGo,
    /// The vault is gone: what is not stored yet will not be.
    Taken,
}

/// What came of a claim.
pub enum Claim {
    /// This tab has the vault for as long as it keeps the guard.
    Held(Guard),
    /// Another tab has it.
    Elsewhere(Elsewhere),
}

/// Holds the vault for this tab.
#[must_use]
pub struct Guard {
    lock: Option<Lock>,
    channel: Option<Channel>,
}

/// Another tab has the vault.
pub struct Elsewhere {
    name: String,
    on_asked: Rc<dyn Fn(Asked)>,
}

/// Claims the vault of this name for this tab. `on_asked` is called later, at most once in each way.
pub async fn claim(name: &str, on_asked: impl Fn(Asked) + 'static) -> Claim {
    let on_asked: Rc<dyn Fn(Asked)> = Rc::new(on_asked);
    match try_to_hold(name, &on_asked, TRIES).await {
        Some(guard) => Claim::Held(guard),
        None => Claim::Elsewhere(Elsewhere { name: name.to_owned(), on_asked }),
    }
}

impl Elsewhere {
    /// "Open here instead".
    pub async fn take_over(self) -> Guard {
        if let Some(channel) = Channel::open(&self.name, None) {
            channel.say(Word::LetGo);
        }
        if let Some(guard) = try_to_hold(&self.name, &self.on_asked, TRIES_AFTER_ASKING).await {
            return guard;
        }
        let lock = Lock::request(&self.name, true, &self.on_asked).await.ok().flatten();
        Guard::new(&self.name, lock, &self.on_asked)
    }
}

impl Guard {
    fn new(name: &str, lock: Option<Lock>, on_asked: &Rc<dyn Fn(Asked)>) -> Self {
        Self { lock, channel: Channel::open(name, Some(Rc::clone(on_asked))) }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // First the channel: from here on this tab no longer says that it is the one.
        self.channel = None;
        self.lock = None;
    }
}

async fn try_to_hold(name: &str, on_asked: &Rc<dyn Fn(Asked)>, tries: u32) -> Option<Guard> {
    for attempt in 0..tries {
        if attempt > 0 {
            BrowserClock.sleep(TRY_EVERY_MS).await;
        }
        match Lock::request(name, false, on_asked).await {
            Ok(Some(lock)) => return Some(Guard::new(name, Some(lock), on_asked)),
            Ok(None) => {}
            Err(_no_locks) if somebody_answers(name).await => {}
            Err(_no_locks) => return Some(Guard::new(name, None, on_asked)),
        }
    }
    None
}

async fn somebody_answers(name: &str) -> bool {
    let heard = Rc::new(Cell::new(false));
    let hears = Rc::clone(&heard);
    let Some(channel) = Channel::listen(name, move |word, _| hears.set(hears.get() || word == Word::Here)) else {
        return false;
    };
    channel.say(Word::WhoIsThere);
    BrowserClock.sleep(ANSWER_MS).await;
    heard.get()
}

/// A held Web Lock; given back when it is dropped.
struct Lock {
    give_back: Function,
    held: Rc<Cell<bool>>,
}

impl Lock {
    /// None when another tab holds it; an error when there are no locks here.
    async fn request(name: &str, steal: bool, on_asked: &Rc<dyn Fn(Asked)>) -> Result<Option<Self>, JsValue> {
        let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
        let locks = Reflect::get(&window.navigator(), &"locks".into())?;
        let request: Function = Reflect::get(&locks, &"request".into())?.dyn_into()?;
        let options = Object::new();
        Reflect::set(&options, &if steal { "steal" } else { "ifAvailable" }.into(), &JsValue::TRUE)?;

        let mut give_back = None;
        let until = Promise::new(&mut |done, _| give_back = Some(done));
        let give_back = give_back.ok_or(JsValue::UNDEFINED)?;
        let held = Rc::new(Cell::new(false));
        let (tell, granted) = oneshot::channel();
        let holds = Rc::clone(&held);
        // The lock is held until the promise that this gives is settled.
        let on_granted = Closure::once(move |lock: JsValue| {
            let got = !lock.is_null() && !lock.is_undefined();
            holds.set(got);
            let _ = tell.send(got);
            if got { until.into() } else { JsValue::UNDEFINED }
        });
        let ended: Promise = request
            .call3(&locks, &format!("leeward-vault {name}").into(), &options, on_granted.as_ref().unchecked_ref())?
            .dyn_into()?;

        let (still_held, asked) = (Rc::clone(&held), Rc::clone(on_asked));
        spawn_local(async move {
            // Settles when the lock was given back or was not to be had; it is rejected when it was stolen.
            let stolen = JsFuture::from(ended).await.is_err();
            // The callback lives until nobody can call it any more.
            drop(on_granted);
            if stolen && still_held.replace(false) {
                asked(Asked::Taken);
            }
        });
        match granted.await {
            Ok(true) => Ok(Some(Self { give_back, held })),
            Ok(false) => Ok(None),
            Err(_refused) => Err(JsValue::UNDEFINED),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.held.set(false);
        // Settling a promise cannot fail.
        let _ = self.give_back.call0(&JsValue::UNDEFINED);
    }
}

/// What tabs say to each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    LetGo,
    WhoIsThere,
    Here,
}

impl Word {
    const ALL: [Self; 3] = [Self::LetGo, Self::WhoIsThere, Self::Here];

    fn text(self) -> &'static str {
        match self {
            Self::LetGo => "let go",
            Self::WhoIsThere => "who is there",
            Self::Here => "here",
        }
    }
}

/// All tabs of this origin that know the vault's name. Closed when it is dropped.
struct Channel {
    channel: BroadcastChannel,
    _on_message: Option<Closure<dyn FnMut(MessageEvent)>>,
}

impl Channel {
    /// With `on_asked`, this tab answers that it has the vault and passes the wish to let go on.
    fn open(name: &str, on_asked: Option<Rc<dyn Fn(Asked)>>) -> Option<Self> {
        match on_asked {
            None => Some(Self { channel: broadcast(name)?, _on_message: None }),
            Some(on_asked) => Self::listen(name, move |word, channel| match word {
                Word::LetGo => on_asked(Asked::ToLetGo),
                Word::WhoIsThere => say(channel, Word::Here),
                Word::Here => {}
            }),
        }
    }

    fn listen(name: &str, hear: impl Fn(Word, &BroadcastChannel) + 'static) -> Option<Self> {
        let channel = broadcast(name)?;
        let answering = channel.clone();
        let on_message = Closure::new(move |message: MessageEvent| {
            let said = message.data().as_string();
            if let Some(word) = Word::ALL.into_iter().find(|word| said.as_deref() == Some(word.text())) {
                hear(word, &answering);
            }
        });
        channel.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        Some(Self { channel, _on_message: Some(on_message) })
    }

    fn say(&self, word: Word) {
        say(&self.channel, word);
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}

fn broadcast(name: &str) -> Option<BroadcastChannel> {
    BroadcastChannel::new(&format!("leeward-vault {name}")).ok()
}

fn say(channel: &BroadcastChannel, word: Word) {
    // It fails on a closed channel only, and then nobody is to hear it.
    let _ = channel.post_message(&word.text().into());
}
