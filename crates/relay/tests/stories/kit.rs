//! A relay on a port of its own, a plain HTTP client, a socket client, and devices that make envelopes.

use std::{
    future::Future,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use futures::{SinkExt, StreamExt};
use http_body_util::{BodyExt, Full};
use hyper::{Request as HttpRequest, StatusCode, body::Bytes, client::conn::http1};
use hyper_util::rt::TokioIo;
use leeward_relay::{Clock, Config, Limits, Relay, Signup, serve};
use proto::{
    Appended, ChainId, ClientFrame, Code, Cursor, Envelope, EnvelopeKind, Hash, Header, Link, LinkBody, LinkKind,
    Positioned, Request, Response, SUITE, ServerFrame, Signature, SpaceId, Token, decode, encode, route,
};
use tempfile::TempDir;
use tokio::{
    net::{TcpListener, TcpStream},
    runtime::Handle,
    sync::oneshot,
    task::JoinHandle,
    time::timeout,
};
use tokio_tungstenite::{WebSocketStream, client_async, tungstenite::Message};

/// Any failure of the test's own machinery.
pub(crate) type Fault = Box<dyn std::error::Error + Send + Sync>;
/// What a story ends with.
pub(crate) type Outcome = Result<(), Fault>;

/// A time by which everything on one machine has come.
pub(crate) const SOON: Duration = Duration::from_secs(10);

/// A clock that the test sets.
#[derive(Clone, Default)]
pub(crate) struct Watch(Arc<AtomicU64>);

impl Watch {
    pub(crate) fn pass(&self, time: Duration) {
        self.0.fetch_add(u64::try_from(time.as_millis()).unwrap_or(u64::MAX), Ordering::SeqCst);
    }
}

impl Clock for Watch {
    fn now_ms(&self) -> u64 {
        1_700_000_000_000 + self.0.load(Ordering::SeqCst)
    }
}

/// A relay at work.
pub(crate) struct House {
    pub(crate) address: SocketAddr,
    pub(crate) watch: Watch,
    relay: Works,
    stop: oneshot::Sender<()>,
    served: JoinHandle<()>,
    config: Config,
    folder: TempDir,
}

/// A relay that lets go of its folder before the folder is deleted.
struct Works(Relay);

impl Drop for Works {
    fn drop(&mut self) {
        let runtime = Handle::current();
        // A runtime does not wait for itself; another thread can.
        std::thread::scope(|scope| {
            scope.spawn(|| runtime.block_on(self.0.close()));
        });
    }
}

impl House {
    pub(crate) async fn new(limits: Limits) -> Result<Self, Fault> {
        Self::with(limits, Signup::Open).await
    }

    pub(crate) async fn with(limits: Limits, signup: Signup) -> Result<Self, Fault> {
        let folder = tempfile::tempdir()?;
        let config = Config { data: folder.path().join("data"), signup, limits };
        Self::start(config, folder, Watch::default()).await
    }

    async fn start(config: Config, folder: TempDir, watch: Watch) -> Result<Self, Fault> {
        let relay = Relay::open_at(config.clone(), Arc::new(watch.clone()))?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let (address, routes, limits) = (listener.local_addr()?, relay.routes(), config.limits.clone());
        let (stop, stopped) = oneshot::channel();
        let served = tokio::spawn(async move {
            serve(listener, routes, &limits, async { drop(stopped.await) }).await;
        });
        Ok(Self { address, watch, relay: Works(relay), stop, served, config, folder })
    }

    /// Stops the relay, does something to its folder, and starts it again.
    pub(crate) async fn restart(self, meanwhile: impl FnOnce(&Path) -> std::io::Result<()>) -> Result<Self, Fault> {
        let _ = self.stop.send(());
        self.relay.0.close().await;
        timeout(SOON, self.served).await??;
        drop(self.relay);
        meanwhile(&self.config.data)?;
        Self::start(self.config, self.folder, self.watch).await
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.config.data.clone()
    }

    /// Sends a request the way a device does.
    pub(crate) async fn ask(&self, claim: Option<(SpaceId, Token)>, request: &Request) -> Response {
        self.ask_with_status(claim, request).await.1
    }

    pub(crate) async fn ask_with_status(
        &self,
        claim: Option<(SpaceId, Token)>,
        request: &Request,
    ) -> (StatusCode, Response) {
        send(self.address, claim, request).await.unwrap_or_else(|cause| panic!("{request:?}: {cause}"))
    }

    /// One plain HTTP request on a connection of its own.
    pub(crate) async fn http(&self, method: &str, path: &str, token: Option<&str>, body: Vec<u8>) -> Plain {
        http(self.address, method, path, token, body).await
    }

    /// Founds a shared space and gives both their phones.
    pub(crate) async fn couple(&self, seed: u8) -> (Device, Device) {
        let genesis = genesis(seed);
        let space = genesis.founded();
        let (mara, tom) = (Device::new(space, seed, "Mara's phone"), Device::new(space, seed, "Tom's phone"));
        let tokens = vec![mara.token.hashed(), tom.token.hashed()];
        let register = Request::Register { genesis: genesis.to_bytes().into(), tokens, invite: None };
        assert_eq!(self.ask(None, &register).await, Response::Registered);
        (mara, tom)
    }

    /// Founds an own space and gives its first phone.
    pub(crate) async fn alone(&self, seed: u8) -> Device {
        let genesis = genesis(seed);
        let mara = Device::new(genesis.founded(), seed, "Mara's phone");
        let register =
            Request::Register { genesis: genesis.to_bytes().into(), tokens: vec![mara.token.hashed()], invite: None };
        assert_eq!(self.ask(None, &register).await, Response::Registered);
        mara
    }

    /// Opens a live socket and sends the hello.
    pub(crate) async fn follow(&self, device: &Device, after: Option<Cursor>) -> Result<Socket, Fault> {
        let mut socket = self.socket(device.space).await?;
        socket.send(&ClientFrame::Hello { space: device.space, token: device.token, after }).await?;
        Ok(socket)
    }

    /// Opens a live socket and says nothing yet.
    pub(crate) async fn socket(&self, space: SpaceId) -> Result<Socket, Fault> {
        let stream = TcpStream::connect(self.address).await?;
        let url = format!("ws://{}{}", self.address, route::live(space));
        let (socket, _) = client_async(url, stream).await?;
        Ok(Socket(socket))
    }
}

/// A status and a body.
pub(crate) type Plain = Result<(StatusCode, Bytes), Fault>;

/// Sends a request the way a device does.
pub(crate) async fn ask(
    address: SocketAddr,
    claim: Option<(SpaceId, Token)>,
    request: &Request,
) -> Result<Response, Fault> {
    send(address, claim, request).await.map(|(_, response)| response)
}

async fn send(
    address: SocketAddr,
    claim: Option<(SpaceId, Token)>,
    request: &Request,
) -> Result<(StatusCode, Response), Fault> {
    let route = request.route(claim.map(|(space, _)| space)).ok_or("a space is missing")?;
    let token = claim.map(|(_, token)| token.hex());
    let body = route.body.unwrap_or_default();
    let (status, body) = http(address, route.method.name(), &route.path, token.as_deref(), body).await?;
    Ok((status, decode("response", &body)?))
}

async fn http(address: SocketAddr, method: &str, path: &str, token: Option<&str>, body: Vec<u8>) -> Plain {
    let stream = TcpStream::connect(address).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let request = HttpRequest::builder().method(method).uri(path).header("host", "relay");
    let mut request = request.header("content-type", route::MEDIA_TYPE);
    if let Some(token) = token {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    let answer = sender.send_request(request.body(Full::new(Bytes::from(body)))?).await?;
    let status = answer.status();
    let body = answer.into_body().collect().await?.to_bytes();
    connection.abort();
    Ok((status, body))
}

/// A live socket, from the device's side.
pub(crate) struct Socket(WebSocketStream<TcpStream>);

impl Socket {
    pub(crate) async fn send(&mut self, frame: &ClientFrame) -> Outcome {
        self.raw(Message::Binary(encode(frame).into())).await
    }

    pub(crate) async fn raw(&mut self, message: Message) -> Outcome {
        Ok(self.0.send(message).await?)
    }

    /// The next frame; none when the relay closed the socket.
    pub(crate) async fn next(&mut self) -> Option<ServerFrame> {
        loop {
            match timeout(SOON, self.0.next()).await {
                Ok(Some(Ok(Message::Binary(bytes)))) => {
                    return Some(decode("server frame", &bytes).unwrap_or_else(|cause| panic!("{cause}")));
                }
                Ok(Some(Ok(Message::Ping(_) | Message::Pong(_)))) => {}
                Ok(_) => return None,
                Err(_) => panic!("the relay said nothing"),
            }
        }
    }

    /// The positions in the next frame of envelopes, and the number of links in it.
    pub(crate) async fn delivered(&mut self) -> (Vec<u64>, u64) {
        match self.next().await {
            Some(ServerFrame::Envelopes { items, links }) => (items.iter().map(|item| item.position).collect(), links),
            other => panic!("instead of envelopes came {other:?}"),
        }
    }

    /// Whether the relay asks if this side is there; asking reads, and reading answers.
    pub(crate) async fn is_pinged(&mut self) -> bool {
        matches!(timeout(SOON, self.0.next()).await, Ok(Some(Ok(Message::Ping(_)))))
    }

    /// Whether the relay has ended the connection of a side that did not read for a while.
    pub(crate) async fn ended_unread(mut self) -> bool {
        timeout(SOON, async { while let Some(Ok(_)) = self.0.next().await {} }).await.is_ok()
    }

    /// Whether nothing comes for a while.
    pub(crate) async fn is_quiet(&mut self) -> bool {
        timeout(Duration::from_millis(200), self.0.next()).await.is_err()
    }
}

/// A device's side of one chain.
#[derive(Clone)]
pub(crate) struct Device {
    pub(crate) space: SpaceId,
    pub(crate) token: Token,
    pub(crate) chain: ChainId,
    pub(crate) epoch: u64,
    seq: u64,
    prev: Hash,
}

impl Device {
    pub(crate) fn new(space: SpaceId, seed: u8, name: &str) -> Self {
        let secret = *proto::labelled("test", &(seed, name)).as_bytes();
        let mut chain = [0; 16];
        chain.copy_from_slice(&secret[16..]);
        let chain = ChainId::from(chain);
        let prev = Envelope::first_prev(space, chain);
        Self { space, token: Token::from(secret), chain, epoch: 0, seq: 0, prev }
    }

    pub(crate) fn claim(&self) -> Option<(SpaceId, Token)> {
        Some((self.space, self.token))
    }

    /// The chain's next envelope.
    pub(crate) fn seal(&mut self, size: usize) -> Vec<u8> {
        self.seq += 1;
        let header = Header {
            suite: SUITE,
            space: self.space,
            epoch: self.epoch,
            chain: self.chain,
            env_seq: self.seq,
            prev: self.prev,
            kind: EnvelopeKind::Events,
        };
        let nonce = [7; proto::NONCE_LEN].into();
        let bytes =
            Envelope { header: encode(&header).into(), nonce, ct: vec![7; size].into(), stands_for: None }.to_bytes();
        self.prev = Envelope::hash(&bytes);
        bytes
    }

    /// An append of the chain's next envelope.
    pub(crate) fn append(&mut self, size: usize) -> Request {
        Request::Append { envelopes: vec![self.seal(size).into()] }
    }
}

/// A genesis with nobody in it; the relay does not look inside.
pub(crate) fn genesis(seed: u8) -> Link {
    link(LinkBody {
        suite: SUITE,
        space: None,
        height: 0,
        prev: None,
        kind: LinkKind::Genesis,
        members: Vec::new(),
        cuts: Vec::new(),
        epoch: 0,
        commit: Hash::from([seed; 32]),
        boxes: Vec::new(),
        older: None,
        root: None,
        void_from: None,
    })
}

/// The link after another one.
pub(crate) fn after(last: &Link, space: SpaceId, kind: LinkKind, epoch: u64) -> Link {
    let body: LinkBody = decode("link body", &last.body).unwrap_or_else(|cause| panic!("{cause}"));
    link(LinkBody { space: Some(space), height: body.height + 1, prev: Some(last.hash()), kind, epoch, ..body })
}

/// Posts a link alone.
pub(crate) fn post(link: &Link) -> Request {
    Request::PostLink { link: link.to_bytes().into(), tokens: None, locator: None }
}

/// What an append of one envelope was answered by.
pub(crate) fn placed(response: &Response) -> Result<u64, Code> {
    match response {
        Response::Appended(answers) => match answers.as_slice() {
            [Appended::At(position)] => Ok(*position),
            [Appended::Refused(code)] => Err(*code),
            other => panic!("one envelope was answered by {other:?}"),
        },
        Response::Refused(code) => Err(*code),
        other => panic!("an append was answered by {other:?}"),
    }
}

/// The cursor of whoever stood at `before` and read these.
pub(crate) fn cursor(before: Option<Cursor>, items: &[Positioned]) -> Option<Cursor> {
    Cursor::through(before, items.iter().map(|item| item.envelope.as_slice()))
}

/// Waits for a future as long as anything may take.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> T {
    timeout(SOON, future).await.unwrap_or_else(|_| panic!("it did not come"))
}

fn link(body: LinkBody) -> Link {
    let signature = Signature { signer: [0; 32].into(), signature: [0; 64].into() };
    Link { body: encode(&body).into(), signatures: vec![signature] }
}
