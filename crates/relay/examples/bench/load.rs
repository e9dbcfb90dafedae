//! Devices at work, each on a connection that it keeps.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use futures::{SinkExt, StreamExt, future::try_join_all};
use http_body_util::{BodyExt, Full};
use hyper::{
    Request as HttpRequest,
    body::Bytes,
    client::conn::http1::{self, SendRequest},
};
use hyper_util::rt::TokioIo;
use proto::{Appended, ClientFrame, Cursor, Request, Response, ServerFrame, decode, encode, route};
use tokio::{net::TcpStream, task::JoinSet};
use tokio_tungstenite::{WebSocketStream, client_async, tungstenite::Message};

use crate::{
    SMALLEST,
    kit::{Device, Fault, ask, genesis},
};

/// How envelopes go to the relay.
#[derive(Clone, Copy)]
pub(crate) enum Way {
    /// One a request.
    Http,
    /// So many a frame.
    Socket(usize),
}

/// A device and how far it has read, which is as far as it has written: nobody else is in its space.
#[derive(Clone)]
pub(crate) struct Phone {
    device: Device,
    cursor: Option<Cursor>,
}

impl Phone {
    /// The next envelope.
    pub(crate) fn seal(&mut self) -> Vec<u8> {
        let sealed = self.device.seal(SMALLEST);
        self.cursor = Cursor::through(self.cursor, [sealed.as_slice()]);
        sealed
    }
}

/// Founds a space, another one for each seed, for one device.
pub(crate) async fn found(address: SocketAddr, seed: u8) -> Result<Phone, Fault> {
    let device = Device::new(genesis(seed).founded(), seed, "phone");
    let register = Request::Register {
        genesis: genesis(seed).to_bytes().into(),
        tokens: vec![device.token.hashed()],
        invite: None,
    };
    match ask(address, None, &register).await? {
        Response::Registered => Ok(Phone { device, cursor: None }),
        other => Err(format!("a space was founded by {other:?}").into()),
    }
}

/// Durable appends a second by all devices together.
pub(crate) async fn append(address: SocketAddr, phones: &mut [Phone], way: Way, span: Duration) -> Result<f64, Fault> {
    let mut writers = JoinSet::new();
    let connected = try_join_all(phones.iter().map(|phone| Writer::connect(address, phone, way))).await?;
    let began = Instant::now();
    for (at, mut writer) in connected.into_iter().enumerate() {
        let mut phone = phones[at].clone();
        writers.spawn(async move {
            let mut count = 0;
            while count == 0 || began.elapsed() < span {
                count += writer.append(&mut phone).await?;
            }
            Ok::<_, Fault>((at, phone, count))
        });
    }
    let mut total = 0;
    while let Some(done) = writers.join_next().await {
        let (at, phone, count) = done??;
        phones[at] = phone;
        total += count;
    }
    Ok(total as f64 / began.elapsed().as_secs_f64())
}

/// Requests a second that carry an envelope to and fro and store nothing.
pub(crate) async fn echo(address: SocketAddr, clients: usize, span: Duration) -> Result<f64, Fault> {
    let body = Bytes::from(vec![7; SMALLEST + 130]);
    let mut senders = try_join_all((0..clients).map(|_| http(address))).await?;
    let began = Instant::now();
    let counts = senders.drain(..).map(|mut sender| {
        let body = body.clone();
        tokio::spawn(async move {
            let mut count = 0_usize;
            while began.elapsed() < span {
                post(&mut sender, "/echo", None, body.clone()).await?;
                count += 1;
            }
            Ok::<_, Fault>(count)
        })
    });
    let mut total = 0;
    for count in try_join_all(counts).await? {
        total += count?;
    }
    Ok(total as f64 / began.elapsed().as_secs_f64())
}

/// How many milliseconds after its writer's own answer each of so many envelopes was with another device; below zero
/// where it was there before.
pub(crate) async fn delivery(address: SocketAddr, count: usize) -> Result<Vec<f64>, Fault> {
    let mut writer = found(address, u8::MAX).await?;
    let mut reader = socket(address, &writer).await?;
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok(frame) = next(&mut reader).await {
            let now = Instant::now();
            if let ServerFrame::Envelopes { items, .. } = frame {
                // Nobody hears it any more when the bench is over.
                items.iter().for_each(|_| _ = tell.send(now));
            }
        }
    });
    let mut sender = Writer::connect(address, &writer, Way::Http).await?;
    let mut later = Vec::with_capacity(count);
    for _ in 0..count {
        sender.append(&mut writer).await?;
        let answered = Instant::now();
        let delivered = told.recv().await.ok_or("the reader is gone")?;
        let after = delivered.saturating_duration_since(answered).as_secs_f64();
        let before = answered.saturating_duration_since(delivered).as_secs_f64();
        later.push((after - before) * 1_000.0);
    }
    Ok(later)
}

enum Writer {
    Http(SendRequest<Full<Bytes>>),
    Socket(Box<WebSocketStream<TcpStream>>, usize),
}

impl Writer {
    async fn connect(address: SocketAddr, phone: &Phone, way: Way) -> Result<Self, Fault> {
        Ok(match way {
            Way::Http => Self::Http(http(address).await?),
            Way::Socket(per_frame) => Self::Socket(Box::new(socket(address, phone).await?), per_frame),
        })
    }

    /// Appends what goes at once, and gives how many were acknowledged.
    async fn append(&mut self, phone: &mut Phone) -> Result<usize, Fault> {
        let response = match self {
            Self::Http(sender) => {
                let request = Request::Append { envelopes: vec![phone.seal().into()] };
                let route = request.route(Some(phone.device.space)).ok_or("a route")?;
                let token = phone.device.token.hex();
                let body = route.body.unwrap_or_default().into();
                decode("response", &post(sender, &route.path, Some(&token), body).await?)?
            }
            Self::Socket(socket, per_frame) => {
                let envelopes = (0..*per_frame).map(|_| phone.seal().into()).collect();
                let call = ClientFrame::Call { id: 1, request: Request::Append { envelopes } };
                socket.send(Message::Binary(encode(&call).into())).await?;
                loop {
                    if let ServerFrame::Reply { response, .. } = next(socket).await? {
                        break response;
                    }
                }
            }
        };
        match response {
            Response::Appended(answers) if answers.iter().all(|answer| matches!(answer, Appended::At(_))) => {
                Ok(answers.len())
            }
            other => Err(format!("an append was answered by {other:?}").into()),
        }
    }
}

async fn http(address: SocketAddr) -> Result<SendRequest<Full<Bytes>>, Fault> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    Ok(sender)
}

async fn post(
    sender: &mut SendRequest<Full<Bytes>>,
    path: &str,
    token: Option<&str>,
    body: Bytes,
) -> Result<Bytes, Fault> {
    let mut request = HttpRequest::post(path).header("host", "relay").header("content-type", route::MEDIA_TYPE);
    if let Some(token) = token {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    sender.ready().await?;
    let answer = sender.send_request(request.body(Full::new(body))?).await?;
    Ok(answer.into_body().collect().await?.to_bytes())
}

async fn socket(address: SocketAddr, phone: &Phone) -> Result<WebSocketStream<TcpStream>, Fault> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let Phone { device, cursor } = phone;
    let url = format!("ws://{address}{}", route::live(device.space));
    let (mut socket, _) = client_async(url, stream).await?;
    let hello = ClientFrame::Hello { space: device.space, token: device.token, after: *cursor };
    socket.send(Message::Binary(encode(&hello).into())).await?;
    Ok(socket)
}

async fn next(socket: &mut WebSocketStream<TcpStream>) -> Result<ServerFrame, Fault> {
    loop {
        match socket.next().await.ok_or("the relay closed the socket")?? {
            Message::Binary(bytes) => return Ok(decode("server frame", &bytes)?),
            _ => continue,
        }
    }
}
