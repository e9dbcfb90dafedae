use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    future::Future,
    rc::Rc,
};

use engine::{Action, Commit, Effects, Engine, Input, Now, Query, Refusal, StoreFault, Ticket, Topic};
use futures_channel::{mpsc, oneshot};
use grammar::Catalogue;
use proto::EntityId;
use rand_core::CryptoRng;

use crate::{
    Clock,
    transport::Transport,
    vault::Vault,
    work::{self, Errand, StoreJob},
};

/// What became of an action: the entity it wrote, if it wrote one, or why it was not carried out.
pub type Outcome = Result<Option<EntityId>, Refusal>;

type Listener = Rc<dyn Fn(&BTreeSet<Topic>)>;

/// One device's engine on this machine. A handle: clones are the same client.
///
/// Nothing moves unless the future that [`Client::open`] returns beside it is polled.
#[derive(Clone)]
pub struct Client(Rc<Shared>);

struct Shared {
    relay: String,
    engine: RefCell<Engine>,
    clock: Rc<dyn Clock>,
    rng: RefCell<Box<dyn CryptoRng>>,
    waiting: RefCell<BTreeMap<Ticket, oneshot::Sender<Outcome>>>,
    last_ticket: Cell<Ticket>,
    listeners: RefCell<Vec<Listener>>,
    store: RefCell<Option<mpsc::UnboundedSender<StoreJob>>>,
    errands: RefCell<Option<mpsc::UnboundedSender<Errand>>>,
    /// Commits that were handed over and whose outcome the engine does not know yet.
    commits: Cell<usize>,
    closing: Cell<bool>,
}

impl Client {
    /// Opens a vault for the relay at this address (an origin, such as `https://example.org`) and reads
    /// what the first screen needs.
    ///
    /// The second value does the work: spawn it on this thread. It ends after [`Client::close`], and the
    /// vault and all connections are let go when it is dropped. A vault that cannot be read is an error
    /// here, so that it is never taken for an empty one.
    pub async fn open(
        vault: impl Vault + 'static,
        transport: impl Transport + 'static,
        clock: impl Clock + 'static,
        rng: impl CryptoRng + 'static,
        relay: String,
        catalogue: Catalogue,
    ) -> Result<(Self, impl Future<Output = ()> + 'static), StoreFault> {
        let (engine, mut first) = Engine::open(vault.keys().await?, relay.clone());
        let wanted = std::mem::take(&mut first.load);
        let records = if wanted.is_empty() { None } else { Some(vault.read(&wanted).await?) };
        let (store, store_jobs) = mpsc::unbounded();
        let (errands, errand_jobs) = mpsc::unbounded();
        let client = Self(Rc::new(Shared {
            relay,
            engine: RefCell::new(engine),
            clock: Rc::new(clock),
            rng: RefCell::new(Box::new(rng)),
            waiting: RefCell::default(),
            last_ticket: Cell::default(),
            listeners: RefCell::default(),
            store: RefCell::new(Some(store)),
            errands: RefCell::new(Some(errands)),
            commits: Cell::default(),
            closing: Cell::default(),
        }));
        client.input(Input::Catalogue(catalogue));
        client.carry_out(first);
        if let Some(records) = records {
            client.input(Input::Loaded(records));
        }
        let work = work::run(client.clone(), vault, transport, store_jobs, errand_jobs);
        Ok((client, work))
    }

    /// The person does something. It is handed to the engine at once, whether or not the future is
    /// polled; the future tells what became of it, after it was stored.
    pub fn act(&self, action: Action) -> impl Future<Output = Outcome> + use<> {
        let (tell, outcome) = oneshot::channel();
        if self.0.closing.get() {
            // Whoever closes a client has given the vault to another tab or process.
            let _ = tell.send(Err(Refusal::NotSaved(StoreFault::Busy)));
        } else {
            let ticket = self.0.last_ticket.get() + 1;
            self.0.last_ticket.set(ticket);
            self.0.waiting.borrow_mut().insert(ticket, tell);
            self.input(Input::Do(ticket, action));
        }
        async move { outcome.await.unwrap_or(Err(Refusal::NotSaved(StoreFault::Broken))) }
    }

    /// What a view looks like now.
    pub fn ask<Q: Query>(&self, query: &Q) -> Q::View {
        self.0.engine.borrow().ask(self.now(), query)
    }

    /// What the device's clock says.
    pub fn now(&self) -> Now {
        self.0.clock.now()
    }

    /// Calls this with what has changed, as long as the client lives. It may act and ask.
    pub fn on_change(&self, listener: impl Fn(&BTreeSet<Topic>) + 'static) {
        self.0.listeners.borrow_mut().push(Rc::new(listener));
    }

    /// The machine says whether there is a network. A client begins without one.
    pub fn online(&self, online: bool) {
        if online {
            self.input(Input::Online);
        } else {
            // The engine asks for its sockets anew when the network is back.
            self.errand(Errand::HushAll);
            self.input(Input::Offline);
        }
    }

    /// Time may have passed unnoticed, as after sleep.
    pub fn tick(&self) {
        self.input(Input::Tick);
    }

    /// Takes no further action, hangs up, and ends when everything that was handed in is stored or
    /// refused. Afterwards another tab or process can have the vault.
    pub async fn close(&self) {
        self.0.closing.set(true);
        self.0.errands.take();
        while self.0.commits.get() > 0 {
            let (tell, reached) = oneshot::channel();
            self.store(StoreJob::Reached(tell));
            if reached.await.is_err() {
                break;
            }
        }
        self.0.store.take();
    }

    /// Hands an input to the engine and carries its effects out.
    pub(crate) fn input(&self, input: Input) {
        let effects = {
            let mut rng = self.0.rng.borrow_mut();
            self.0.engine.borrow_mut().handle(self.now(), &mut **rng, input)
        };
        self.carry_out(effects);
    }

    /// The outcome of a commit. A client that has lost the vault to another opening can store nothing more,
    /// so it hangs up, and does not fetch what the other fetches.
    pub(crate) fn committed(&self, commit: &Commit, outcome: Result<(), StoreFault>) {
        if outcome == Err(StoreFault::Busy) {
            self.0.closing.set(true);
            self.0.errands.take();
        }
        self.input(match outcome {
            Ok(()) => Input::Stored(commit.id),
            Err(fault) => Input::NotStored(commit.id, fault),
        });
        self.0.commits.update(|commits| commits.saturating_sub(1));
    }

    pub(crate) fn clock(&self) -> Rc<dyn Clock> {
        Rc::clone(&self.0.clock)
    }

    /// Orders everything before telling anyone, so that whoever is told may act at once and still comes
    /// after what was ordered here.
    fn carry_out(&self, effects: Effects) {
        let Effects { commit, send, listen, hush, load, wake, changed, done } = effects;
        if let Some(commit) = commit {
            self.0.commits.update(|commits| commits + 1);
            self.store(StoreJob::Commit(commit));
        }
        if !load.is_empty() {
            self.store(StoreJob::Load(load));
        }
        hush.into_iter().for_each(|space| self.errand(Errand::Hush(space)));
        listen.into_iter().for_each(|listen| self.errand(Errand::Listen(listen)));
        send.into_iter().for_each(|call| self.errand(Errand::Call(call)));
        if let Some(at) = wake {
            self.errand(Errand::Wake(at));
        }
        for (ticket, outcome) in done {
            if let Some(tell) = self.0.waiting.borrow_mut().remove(&ticket) {
                // Nobody needs to wait for the outcome of an action.
                let _ = tell.send(outcome);
            }
        }
        if !changed.is_empty() {
            let listeners = self.0.listeners.borrow().clone();
            listeners.iter().for_each(|listener| listener(&changed));
        }
    }

    /// The origin of the relay.
    pub(crate) fn relay(&self) -> &str {
        &self.0.relay
    }

    /// Takes no further action of the person, or takes them again.
    pub(crate) fn pause(&self, paused: bool) {
        self.0.closing.set(paused);
    }

    /// Ends the work: no call, no socket, no commit from here on.
    pub(crate) fn hang_up(&self) {
        self.0.errands.take();
        self.0.store.take();
    }

    pub(crate) fn store(&self, job: StoreJob) {
        if let Some(store) = &*self.0.store.borrow() {
            // Nobody is at the other end when the work was dropped; then nothing moves any more.
            let _ = store.unbounded_send(job);
        }
    }

    fn errand(&self, errand: Errand) {
        if let Some(errands) = &*self.0.errands.borrow() {
            let _ = errands.unbounded_send(errand);
        }
    }
}
