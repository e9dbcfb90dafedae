//! `GET /v1/spaces/{space}/live`: a socket that gets all that comes after its cursor, and may write.

use std::{future::Future, ops::ControlFlow, pin::Pin, sync::Arc};

use axum::{
    Extension,
    body::Bytes,
    extract::{
        Path, State,
        ws::{Message, WebSocket, WebSocketUpgrade},
    },
    response::Response as HttpResponse,
};
use futures::{SinkExt, StreamExt};
use proto::{
    CallId, ClientFrame, Code, Cursor, Request, Response, ServerFrame, SpaceId, Token, decode, encode, limits,
};
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};

use super::{Asker, Refused};
use crate::{
    Peer,
    hub::{FRAME_ROOM, Follower, Hub, positioned},
    places, serve,
};

/// Upgrades to a socket. The address's place is taken before, the device's seat with the first frame.
pub(super) async fn live(
    State(hub): State<Arc<Hub>>,
    Path(space): Path<String>,
    asker: Asker,
    connection: Option<Extension<serve::Place>>,
    upgrade: WebSocketUpgrade,
) -> Result<HttpResponse, Refused> {
    let space = SpaceId::from_hex(&space)?;
    let place = hub.enter(asker.peer)?;
    let upgrade = upgrade
        .max_message_size(limits::FRAME)
        .max_frame_size(limits::FRAME)
        // Most sockets rest most of the time.
        .read_buffer_size(4 * 1024)
        .write_buffer_size(0)
        .max_write_buffer_size(2 * limits::FRAME);
    Ok(upgrade.on_upgrade(move |socket| async move {
        let _connection = connection;
        run(&hub, socket, asker.peer, place, space).await;
    }))
}

async fn run(hub: &Hub, mut socket: WebSocket, peer: Peer, place: places::Place, space: SpaceId) {
    let mut heard = Instant::now();
    let hello = match timeout(hub.limits().first_byte, frame(&mut socket, &mut heard)).await {
        Ok(Ok(Some(ClientFrame::Hello { space: named, token, after }))) if named == space => Ok((token, after)),
        Ok(Ok(None)) | Err(_) => return,
        Ok(Ok(Some(_)) | Err(_)) => Err(Code::Malformed),
    };
    let followed = match hello {
        Ok((token, after)) => hub.follow(place, space, &token).await.map(|follower| (follower, token, after)),
        Err(code) => Err(code),
    };
    match followed {
        Ok((follower, token, after)) => {
            let session =
                Session { hub, socket, peer, follower, token, after, links: None, due: true, call: None, heard };
            session.run().await;
        }
        Err(code) => refuse(hub, &mut socket, code).await,
    }
}

/// A socket whose hello was accepted.
struct Session<'a> {
    hub: &'a Hub,
    socket: WebSocket,
    peer: Peer,
    follower: Follower,
    token: Token,
    /// The last envelope that was sent.
    after: Option<Cursor>,
    /// The number of links that was sent last.
    links: Option<u64>,
    /// Whether there may be something to send.
    due: bool,
    /// The one call that is being answered; the next frame is read after it.
    call: Option<Answering<'a>>,
    heard: Instant,
}

type Answering<'a> = Pin<Box<dyn Future<Output = (CallId, Response)> + Send + 'a>>;
type Step = ControlFlow<Option<Code>>;

/// The end of a session that needs no words: the other side went away or was replaced.
const END: Step = ControlFlow::Break(None);
const GO_ON: Step = ControlFlow::Continue(());

impl Session<'_> {
    async fn run(mut self) {
        let every = self.hub.limits().ping;
        let mut ping = interval(every);
        ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
        ping.reset();
        let end = loop {
            if self.due
                && let ControlFlow::Break(end) = self.deliver().await
            {
                break end;
            }
            let step = tokio::select! {
                news = self.follower.news(), if !self.due => {
                    self.due = true;
                    if news { GO_ON } else { END }
                }
                answered = answered(&mut self.call), if self.call.is_some() => {
                    self.call = None;
                    self.reply(answered).await
                }
                frame = frame(&mut self.socket, &mut self.heard), if self.call.is_none() => self.take(frame),
                _ = ping.tick() => {
                    if self.call.is_none() && self.heard.elapsed() > every * 5 / 2 {
                        END
                    } else {
                        self.put(Message::Ping(Bytes::new())).await
                    }
                }
                () = std::future::ready(()), if self.due => GO_ON,
            };
            if let ControlFlow::Break(end) = step {
                break end;
            }
        };
        if let Some(code) = end {
            // A device that removed itself still hears that its link was accepted.
            if self.call.is_some() {
                let answered = answered(&mut self.call).await;
                let _ = self.reply(answered).await;
            }
            refuse(self.hub, &mut self.socket, code).await;
        }
    }

    /// Sends a frame of what comes next, if anything does.
    async fn deliver(&mut self) -> Step {
        let page = match self.hub.next(&self.follower, self.after, FRAME_ROOM, self.links).await {
            Ok(page) => page,
            Err(code) => return ControlFlow::Break(Some(code)),
        };
        self.due = page.more;
        if page.items.is_empty() && self.links == Some(page.links) {
            return GO_ON;
        }
        self.links = Some(page.links);
        self.after = page.items.iter().fold(self.after, |before, item| Some(Cursor::next(before, item.hash)));
        let items = page.items.into_iter().map(positioned).collect();
        self.send(&ServerFrame::Envelopes { items, links: page.links }).await
    }

    /// Begins to answer a call.
    fn take(&mut self, frame: Result<Option<ClientFrame>, Code>) -> Step {
        let (id, request) = match frame {
            Ok(Some(ClientFrame::Call { id, request })) => (id, request),
            Ok(Some(ClientFrame::Hello { .. })) => return ControlFlow::Break(Some(Code::Malformed)),
            Ok(None) => return END,
            Err(code) => return ControlFlow::Break(Some(code)),
        };
        let (hub, peer, claim) = (self.hub, self.peer, (self.follower.space(), self.token));
        self.call = Some(Box::pin(async move {
            let response = match request {
                Request::Append { .. } | Request::Heads | Request::Links { .. } | Request::PostLink { .. } => {
                    hub.answer(peer, Some(claim), request).await
                }
                _ => Response::Refused(Code::Malformed),
            };
            (id, response)
        }));
        GO_ON
    }

    async fn reply(&mut self, (id, response): (CallId, Response)) -> Step {
        self.send(&ServerFrame::Reply { id, response }).await
    }

    async fn send(&mut self, frame: &ServerFrame) -> Step {
        self.put(Message::Binary(encode(frame).into())).await
    }

    /// Sends a message. Who does not take it in time is let go: the cursor knows where to go on.
    async fn put(&mut self, message: Message) -> Step {
        match timeout(self.hub.limits().stall, self.socket.send(message)).await {
            Ok(Ok(())) => GO_ON,
            Ok(Err(_)) | Err(_) => END,
        }
    }
}

/// The next frame; none when the other side is gone.
async fn frame(socket: &mut WebSocket, heard: &mut Instant) -> Result<Option<ClientFrame>, Code> {
    loop {
        match socket.next().await {
            Some(Ok(Message::Binary(bytes))) => {
                *heard = Instant::now();
                return decode("client frame", &bytes).map(Some).map_err(|_| Code::Malformed);
            }
            Some(Ok(Message::Text(_))) => return Err(Code::Malformed),
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => *heard = Instant::now(),
            // A frame over the limit comes as an error too; the socket cannot be read past it.
            Some(Ok(Message::Close(_)) | Err(_)) | None => return Ok(None),
        }
    }
}

async fn answered(call: &mut Option<Answering<'_>>) -> (CallId, Response) {
    match call {
        Some(call) => call.await,
        None => std::future::pending().await,
    }
}

/// Says why, and closes.
async fn refuse(hub: &Hub, socket: &mut WebSocket, code: Code) {
    let frame = encode(&ServerFrame::Reply { id: 0, response: Response::Refused(code) });
    // What cannot be said any more need not be.
    let _ = timeout(hub.limits().stall, async {
        socket.send(Message::Binary(frame.into())).await?;
        socket.close().await
    })
    .await;
}
