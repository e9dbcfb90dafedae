//! A partner who speaks with the relay himself, by the real driver's way to a real relay.

use std::{future::Future, rc::Rc, time::Duration};

use crypto::Identity;
use driver::transport::{SocketEnd, Transport, native::Native};
use engine::{Listen, NoAnswer};
use minicbor::bytes::ByteVec;
use proto::{
    Appended, Call, ChainId, Code, Envelope, EnvelopeKind, Header, Party, Request, Response, SUITE, Slot, SpaceId,
    Token, encode,
};
use relay::{Config, Limits, Relay, Signup};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    sync::oneshot,
};

use super::{Broken, Ending, Lab, Theme};

pub(super) const ATTACKS: Theme = &[
    ("his token under her device's sequence", sequence),
    ("a token minted for the other party", minted),
    ("the other party's token revoked", revoked),
    ("a token that a space never had", stranger),
    ("a mailbox slot written twice", slot),
    ("an answer that never ends", endless),
];

type Done = Result<(), Broken>;

/// A relay at work, with Mara's and Tom's shared space.
struct House {
    way: Native,
    space: SpaceId,
    genesis: Vec<u8>,
    /// Mara's and Tom's.
    tokens: [Token; 2],
}

const FAULT: Broken = Broken::NoStory("a relay");

/// Plays a story on one thread, within a minute.
fn on_the_wire<F: Future<Output = Done>>(story: F) -> Done {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|_| FAULT)?;
    runtime.block_on(async { tokio::time::timeout(Duration::from_secs(60), story).await.unwrap_or(Err(FAULT)) })
}

/// Plays a story with a real relay.
fn with_relay(lab: &mut Lab, story: impl AsyncFnOnce(&mut Lab, &House) -> Done) -> Done {
    on_the_wire(async {
        let folder = tempfile::tempdir().map_err(|_| FAULT)?;
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(|_| FAULT)?;
        let origin = format!("http://{}", listener.local_addr().map_err(|_| FAULT)?);
        let limits = Limits::off();
        let config = Config { data: folder.path().to_owned(), signup: Signup::Open, limits: limits.clone() };
        let relay = Relay::open(config).map_err(|_| FAULT)?;
        let (stop, stopped) = oneshot::channel::<()>();
        let routes = relay.routes();
        let serving =
            tokio::spawn(async move { relay::serve(listener, routes, &limits, async { drop(stopped.await) }).await });
        let house = House::found(lab, Native::new(&origin)).await?;
        let done = story(lab, &house).await;
        relay.close().await;
        drop(stop);
        drop(house);
        serving.await.map_err(|_| FAULT)?;
        done
    })
}

impl House {
    async fn found(lab: &mut Lab, way: Native) -> Result<Self, Broken> {
        let (mara, tom) = (Identity::generate(&mut lab.rng), Identity::generate(&mut lab.rng));
        let of = [mara.member([1; 16].into(), 0), tom.member([2; 16].into(), 0)];
        let half = crypto::propose_shared(of[0].clone(), &mara, of[1].clone(), &mut lab.rng).map_err(|_| FAULT)?;
        let (genesis, chain) = crypto::countersign(&half.link, &of[1], &tom, &of[0]).map_err(|_| FAULT)?;
        let tokens = [Token::from([3; 32]), Token::from([4; 32])];
        let house = Self { way, space: chain.space(), genesis: genesis.clone(), tokens };
        let hashes = tokens.map(|token| token.hashed()).to_vec();
        let request = Request::Register { genesis: genesis.into(), tokens: hashes, invite: None };
        if house.call(None, request).await == Ok(Response::Registered) { Ok(house) } else { Err(FAULT) }
    }

    async fn call(&self, token: Option<Token>, request: Request) -> Result<Response, NoAnswer> {
        self.way.call(&Call { id: 1, access: token.map(|token| (self.space, token)), request }).await
    }

    fn envelope(&self, chain: ChainId, env_seq: u64, prev: Option<&[u8]>) -> Vec<u8> {
        let prev = prev.map_or_else(|| Envelope::first_prev(self.space, chain), Envelope::hash);
        let header =
            Header { suite: SUITE, space: self.space, epoch: 0, chain, env_seq, prev, kind: EnvelopeKind::Events };
        Envelope { header: encode(&header).into(), nonce: [5; 24].into(), ct: vec![6; 528].into(), stands_for: None }
            .to_bytes()
    }

    /// Appends one envelope: its position, or why not.
    async fn append(&self, by: Party, envelope: &[u8]) -> Result<Appended, Broken> {
        let token = self.tokens[usize::from(by == Party::B)];
        let request = Request::Append { envelopes: vec![ByteVec::from(envelope.to_vec())] };
        match self.call(Some(token), request).await {
            Ok(Response::Appended(outcomes)) if outcomes.len() == 1 => Ok(outcomes[0]),
            _ => Err(FAULT),
        }
    }
}

/// Counts a refusal.
fn refused(lab: &mut Lab, response: Result<Response, NoAnswer>) -> Done {
    match response {
        Ok(Response::Refused(code)) => lab.ended(Ending::Refused, code.name()),
        other => return Err(Broken::Other(format!("{other:?}"))),
    }
    Ok(())
}

/// Tom's token goes on where Mara's chain stands, begins it anew, and fills a gap.
fn sequence(lab: &mut Lab) -> Done {
    with_relay(lab, async |lab, house| {
        let chain = ChainId::from([8; 16]);
        let first = house.envelope(chain, 1, None);
        let at = house.append(Party::A, &first).await?;
        let others = [
            house.envelope(chain, 2, Some(&first)),
            house.envelope(chain, 3, Some(&first)),
            house.envelope(chain, u64::MAX, Some(&first)),
            house.envelope(chain, 0, None),
            first.clone(),
        ];
        for envelope in &others {
            match house.append(Party::B, envelope).await? {
                Appended::Refused(code) => lab.ended(Ending::Refused, code.name()),
                Appended::At(_) => return Err(Broken::TakenIn),
            }
        }
        // Hers stands, and goes on.
        let second = house.append(Party::A, &others[0]).await?;
        if (at, second) == (Appended::At(1), Appended::At(2)) { Ok(()) } else { Err(Broken::Deaf) }
    })
}

/// Tom asks for a token that Mara has, as if it were his.
fn minted(lab: &mut Lab) -> Done {
    with_relay(lab, async |lab, house| {
        let [hers, his] = house.tokens;
        refused(lab, house.call(Some(his), Request::Mint { token: hers.hashed() }).await)?;
        // What he mints is his: it opens no chain of hers.
        let new = Token::from([9; 32]);
        if house.call(Some(his), Request::Mint { token: new.hashed() }).await != Ok(Response::Minted) {
            return Err(FAULT);
        }
        let first = house.envelope(ChainId::from([8; 16]), 1, None);
        house.append(Party::A, &first).await?;
        let next = house.envelope(ChainId::from([8; 16]), 2, Some(&first));
        let request = Request::Append { envelopes: vec![next.into()] };
        match house.call(Some(new), request).await {
            Ok(Response::Appended(outcomes)) => match outcomes.as_slice() {
                [Appended::Refused(code)] => lab.ended(Ending::Refused, code.name()),
                _ => return Err(Broken::TakenIn),
            },
            _ => return Err(FAULT),
        }
        match house.call(Some(new), Request::Heads).await {
            Ok(Response::Heads(heads)) if heads.is_empty() => Ok(()),
            _ => Err(Broken::TakenIn),
        }
    })
}

/// Tom posts a link that would revoke Mara's token.
fn revoked(lab: &mut Lab) -> Done {
    with_relay(lab, async |lab, house| {
        let [hers, his] = house.tokens;
        let (link, mut body) = proto::Link::parse(&house.genesis).map_err(|_| FAULT)?;
        (body.kind, body.height, body.epoch) = (proto::LinkKind::Rotate, 1, 1);
        (body.space, body.prev) = (Some(house.space), Some(link.hash()));
        let next = proto::Link { body: encode(&body).into(), signatures: link.signatures }.to_bytes();
        let request = Request::PostLink { link: next.into(), tokens: Some(vec![hers.hashed()]), locator: None };
        refused(lab, house.call(Some(his), request).await)?;
        match house.call(Some(hers), Request::Links { from: 0 }).await {
            Ok(Response::Links(links)) if links.len() == 1 => Ok(()),
            _ => Err(Broken::TakenIn),
        }
    })
}

fn stranger(lab: &mut Lab) -> Done {
    with_relay(lab, async |lab, house| {
        let token = Token::from([77; 32]);
        for request in [Request::Fetch { after: None }, Request::Heads, Request::Mint { token: token.hashed() }] {
            refused(lab, house.call(Some(token), request).await)?;
        }
        let listen = Listen { space: house.space, token, after: None };
        match house.way.listen(&listen, &mut |_, _| {}).await {
            SocketEnd::Refused(Code::Unauthorized) => lab.ended(Ending::Refused, Code::Unauthorized.name()),
            _ => return Err(Broken::TakenIn),
        }
        let genesis = house.genesis.clone().into();
        let other = vec![token.hashed(), Token::from([78; 32]).hashed()];
        refused(lab, house.call(None, Request::Register { genesis, tokens: other, invite: None }).await)
    })
}

fn slot(lab: &mut Lab) -> Done {
    with_relay(lab, async |lab, house| {
        let Ok(Response::Mailbox { mailbox, .. }) = house.call(None, Request::OpenMailbox { numbered: false }).await
        else {
            return Err(FAULT);
        };
        let put = |slot, text: &str| Request::PutMail { mailbox, slot, bytes: text.as_bytes().to_vec().into() };
        house.call(None, put(Slot::M1, "Tom's keys")).await.map_err(|_| FAULT)?;
        refused(lab, house.call(None, put(Slot::M1, "Eve's keys")).await)?;
        house.call(None, Request::CloseMailbox { mailbox }).await.map_err(|_| FAULT)?;
        refused(lab, house.call(None, put(Slot::M2, "Eve's offer")).await)?;
        refused(lab, house.call(None, Request::GetMail { mailbox, slot: Slot::M1 }).await)
    })
}

/// Somebody in the relay's place who sends for ever, or says that so much will come.
fn endless(lab: &mut Lab) -> Done {
    let mut done = Ok(());
    let meter = Rc::clone(&lab.meter);
    meter.measure(&mut || done = answered_for_ever(lab));
    done
}

fn answered_for_ever(lab: &mut Lab) -> Done {
    const HEADS: [&str; 3] = [
        "HTTP/1.1 200 OK\r\ncontent-length: 18446744073709551615\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\n",
    ];
    on_the_wire(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(|_| FAULT)?;
        let way = Native::new(&format!("http://{}", listener.local_addr().map_err(|_| FAULT)?));
        let serving = tokio::spawn(async move {
            for head in HEADS.iter().cycle() {
                let Ok((mut socket, _)) = listener.accept().await else { return };
                let _ = socket.read(&mut [0; 1024]).await;
                let chunk = if head.contains("chunked") {
                    [&b"10000\r\n"[..], &[0x9f; 65_536], b"\r\n"].concat()
                } else {
                    vec![0x9f; 65_536]
                };
                if socket.write_all(head.as_bytes()).await.is_ok() {
                    while socket.write_all(&chunk).await.is_ok() {}
                }
            }
        });
        for _ in HEADS {
            let access = Some((SpaceId::from([1; 32]), Token::from([2; 32])));
            match way.call(&Call { id: 1, access, request: Request::Fetch { after: None } }).await {
                Err(fault) => lab.ended(Ending::Refused, format!("{fault:?}")),
                Ok(_) => return Err(Broken::TakenIn),
            }
        }
        serving.abort();
        Ok(())
    })
}
