//! The two workers beside a client. The storekeeper does one thing after the other, so that commits keep
//! their order; the messenger does all it has to do side by side.

use std::{
    cell::Cell,
    collections::BTreeMap,
    future::{Future, poll_fn},
    pin::pin,
    rc::Rc,
    task::Poll,
};

use engine::{Commit, Input, Key, Listen, Live, NoAnswer, StoreFault};
use futures_channel::{
    mpsc::UnboundedReceiver,
    oneshot::{self, Sender},
};
use futures_util::{
    FutureExt, StreamExt,
    future::{Either, LocalBoxFuture, join, select},
    stream::FuturesUnordered,
};
use proto::{Call, CallId, Response, SpaceId};

use crate::{
    Client, Clock, Sleep, moving,
    transport::{SocketEnd, Transport, patience},
    vault::Vault,
};

/// Wait before reading again what could not be read, in milliseconds.
const REREAD_MS: u32 = 5_000;
/// From opening a live socket to its first news, in milliseconds.
const HELLO_MS: u32 = 20_000;
/// Bounds of one sleep, in milliseconds: below, so that a wish in the past cannot spin; above, so that a
/// clock that was set or a device that slept is noticed.
const NAP_MS: (i64, i64) = (20, 60_000);

/// Work for the storekeeper.
pub(crate) enum StoreJob {
    Commit(Commit),
    Load(Vec<Key>),
    /// Says when everything before it is done.
    Reached(Sender<()>),
    /// Reads every record that is taken along.
    ReadAll(Sender<Result<moving::Records, StoreFault>>),
    /// Stores an archive; the last job, if it was stored.
    MoveIn(Commit, Sender<Result<bool, StoreFault>>),
    /// Forgets everything; the last job, if it was forgotten.
    Wipe(Sender<Result<(), StoreFault>>),
}

/// Work for the messenger.
pub(crate) enum Errand {
    Call(Call),
    Listen(Listen),
    Hush(SpaceId),
    HushAll,
    Wake(i64),
}

/// Both workers, until the client is closed.
pub(crate) async fn run(
    client: Client,
    vault: impl Vault,
    transport: impl Transport,
    store: UnboundedReceiver<StoreJob>,
    errands: UnboundedReceiver<Errand>,
) {
    join(keep(&client, &vault, store), carry(&client, &transport, errands)).await;
}

async fn keep(client: &Client, vault: &impl Vault, mut jobs: UnboundedReceiver<StoreJob>) {
    let clock = client.clock();
    let mut unread: Vec<Key> = Vec::new();
    loop {
        let job = if unread.is_empty() {
            jobs.next().await
        } else {
            match select(jobs.next(), clock.sleep(REREAD_MS)).await {
                Either::Left((job, _)) => job,
                Either::Right(_) => Some(StoreJob::Load(std::mem::take(&mut unread))),
            }
        };
        match job {
            Some(StoreJob::Commit(commit)) => {
                let outcome = vault.commit(&commit).await;
                client.committed(&commit, outcome);
            }
            Some(StoreJob::Load(keys)) => match vault.read(&keys).await {
                Ok(records) => client.input(Input::Loaded(records)),
                // To hand in nothing would say that these records do not exist.
                Err(_) => unread.extend(keys),
            },
            Some(StoreJob::Reached(tell)) => {
                let _ = tell.send(());
            }
            // Nobody listens any more to who closed the screen meanwhile; what was done is done.
            Some(StoreJob::ReadAll(tell)) => drop(tell.send(moving::read_all(vault).await)),
            Some(StoreJob::MoveIn(commit, tell)) => {
                let stored = moving::move_in(vault, commit).await;
                // Whatever else was on its way belongs to a device that is no more.
                let over = stored == Ok(true);
                let _ = tell.send(stored);
                if over {
                    return;
                }
            }
            Some(StoreJob::Wipe(tell)) => {
                let wiped = vault.wipe().await;
                let over = wiped.is_ok();
                let _ = tell.send(wiped);
                if over {
                    return;
                }
            }
            None => return,
        }
    }
}

/// What comes back from an errand.
enum Back {
    Answer(CallId, Result<Response, NoAnswer>),
    /// A socket ended; none when it was hung up on purpose.
    Ended(SpaceId, Option<SocketEnd>),
}

enum Event {
    Errand(Errand),
    Closed,
    Back(Back),
    Woken,
}

async fn carry(client: &Client, transport: &impl Transport, mut errands: UnboundedReceiver<Errand>) {
    let clock = client.clock();
    let mut running: FuturesUnordered<LocalBoxFuture<'_, Back>> = FuturesUnordered::new();
    // Dropping a sender hangs its socket up.
    let mut sockets: BTreeMap<SpaceId, Sender<()>> = BTreeMap::new();
    let mut wake: Option<(i64, Sleep)> = None;
    loop {
        let event = poll_fn(|context| {
            if let Poll::Ready(errand) = errands.poll_next_unpin(context) {
                return Poll::Ready(errand.map_or(Event::Closed, Event::Errand));
            }
            if let Poll::Ready(Some(back)) = running.poll_next_unpin(context) {
                return Poll::Ready(Event::Back(back));
            }
            match &mut wake {
                Some((_, sleep)) => sleep.poll_unpin(context).map(|()| Event::Woken),
                None => Poll::Pending,
            }
        });
        match event.await {
            Event::Closed => return,
            Event::Errand(Errand::Call(call)) => running.push(ask(transport, Rc::clone(&clock), call).boxed_local()),
            Event::Errand(Errand::Listen(listen)) => {
                let (hang_up, hung_up) = oneshot::channel();
                sockets.insert(listen.space, hang_up);
                running.push(hear(client, transport, listen, hung_up).boxed_local());
            }
            Event::Errand(Errand::Hush(space)) => {
                sockets.remove(&space);
            }
            Event::Errand(Errand::HushAll) => sockets.clear(),
            Event::Errand(Errand::Wake(at)) => wake = Some((at, nap(&*clock, at))),
            Event::Back(Back::Answer(id, answer)) => client.input(Input::Reply(id, answer)),
            Event::Back(Back::Ended(_, None)) => {}
            Event::Back(Back::Ended(space, Some(end))) => {
                sockets.remove(&space);
                let live = match end {
                    SocketEnd::Refused(code) => Live::Refused(code),
                    SocketEnd::Closed => Live::Closed,
                };
                client.input(Input::Live(space, live));
            }
            Event::Woken => {
                wake = wake.filter(|(at, _)| *at > clock.now().wall_ms).map(|(at, _)| (at, nap(&*clock, at)));
                if wake.is_none() {
                    client.tick();
                }
            }
        }
    }
}

async fn ask(transport: &impl Transport, clock: Rc<dyn Clock>, call: Call) -> Back {
    let answer = match in_time(&*clock, patience(&call.request), transport.call(&call)).await {
        Some(answer) => answer,
        None => Err(NoAnswer::Unreachable),
    };
    Back::Answer(call.id, answer)
}

async fn hear(client: &Client, transport: &impl Transport, listen: Listen, hung_up: oneshot::Receiver<()>) -> Back {
    let space = listen.space;
    let heard = Cell::new(false);
    let clock = client.clock();
    let talk = async {
        let mut news = |items, links| {
            heard.set(true);
            client.input(Input::Live(space, Live::Envelopes(items, links)));
        };
        transport.listen(&listen, &mut news).await
    };
    let silence = async {
        clock.sleep(HELLO_MS).await;
        if heard.get() {
            std::future::pending::<()>().await;
        }
    };
    let ended = async {
        match select(pin!(talk), pin!(silence)).await {
            Either::Left((end, _)) => end,
            Either::Right(_) => SocketEnd::Closed,
        }
    };
    match select(hung_up, pin!(ended)).await {
        Either::Left(_) => Back::Ended(space, None),
        Either::Right((end, _)) => Back::Ended(space, Some(end)),
    }
}

/// What the future gives, if it does within so many milliseconds.
async fn in_time<T>(clock: &dyn Clock, ms: u32, future: impl Future<Output = T>) -> Option<T> {
    match select(pin!(future), clock.sleep(ms)).await {
        Either::Left((value, _)) => Some(value),
        Either::Right(_) => None,
    }
}

fn nap(clock: &dyn Clock, until_ms: i64) -> Sleep {
    let ms = until_ms.saturating_sub(clock.now().wall_ms).clamp(NAP_MS.0, NAP_MS.1);
    clock.sleep(u32::try_from(ms).unwrap_or_default())
}
