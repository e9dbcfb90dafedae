//! `comeback CATALOGUE EVENTS FOLDER OUT`: plays two people's years until one phone holds at least so many events, fills
//! a real relay's folder over HTTP with what stands at theirs, comes back by Mara's recovery words on a native client,
//! and writes as JSON what a browser needs to do the same. For `cargo xtask bench recover`.

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fs, future,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use driver::{
    Client, SystemClock, SystemRng,
    transport::{Transport, native::Native},
    vault::memory::Memory,
};
use engine::{
    Action, RecoverStep, Secret,
    views::{Recent, Recovery, RecoveryView, Shown, Sync, SyncState},
};
use grammar::{Catalogue, Day, Value as Said};
use leeward_sim::{Held, Years, years};
use proto::{
    Appended, Call, ClientFrame, Envelope, Link, LinkKind, Party, Request, Response, SpaceId, Token, encode, limits,
    route,
};
use relay::{Config, Limits, Relay, Signup, serve};
use serde_json::{Value, json};
use tokio::{net::TcpListener, task};

/// See `years.rs` beside this.
const EVENTS_A_WEEK: u32 = 7 * 9 + 3;

type Fault = Box<dyn Error>;

fn main() -> Result<(), Fault> {
    let words: Vec<String> = env::args().skip(1).collect();
    let [catalogue, events, folder, out] = words.as_slice() else {
        return Err("usage: comeback CATALOGUE EVENTS FOLDER OUT".into());
    };
    let catalogue: Catalogue = proto::decode("catalogue", &fs::read(catalogue)?)?;
    let wanted: u32 = events.parse()?;
    let now_ms = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?;
    let began = Instant::now();
    let lived = years(2, catalogue.clone(), wanted.div_ceil(EVENTS_A_WEEK) * 7, now_ms)?;
    let (own, shared) = lived.events;
    println!("{own} own and {shared} shared events, lived in {:?}", began.elapsed());
    if own + shared < wanted as usize {
        return Err("fewer events than wanted".into());
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(task::LocalSet::new().run_until(async {
        let limits = Limits::off();
        let relay = Relay::open(Config { data: folder.into(), signup: Signup::Open, limits: limits.clone() })?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let origin = format!("http://{}", listener.local_addr()?);
        let routes = relay.routes();
        let server = task::spawn_local(async move { serve(listener, routes, &limits, future::pending()).await });
        let began = Instant::now();
        let mut tokens = Vec::new();
        for held in &lived.spaces {
            tokens.push(fill(&Native::new(&origin), held).await?);
        }
        println!("the relay was filled in {:?}", began.elapsed());
        let began = Instant::now();
        come_back(&origin, catalogue, &lived, began).await?;
        server.abort();
        let envelopes = || lived.spaces.iter().flat_map(|held| &held.envelopes);
        let spaces = lived.spaces.iter().zip(tokens);
        let told = json!({
            "words": annex::write_words(entropy(&lived)?.reveal(), annex::Language::English).join(" "),
            "mine": text(&lived.mine).ok_or("Mara wrote nothing")?,
            "theirs": text(&lived.theirs).ok_or("Tom showed nothing")?,
            "events": own + shared,
            "envelopes": envelopes().count(),
            "bytes": envelopes().map(|(bytes, _)| bytes.len()).sum::<usize>(),
            "sockets": spaces.map(|(held, token)| socket(held, token)).collect::<Vec<_>>(),
        });
        Ok(fs::write(out, serde_json::to_vec(&told)?)?)
    }))
}

/// What a plain download of a space needs: its socket's path, the first frame, and how the last envelope ends.
fn socket(held: &Held, token: Token) -> Value {
    let hello = encode(&ClientFrame::Hello { space: held.space, token, after: None });
    let last = held.envelopes.last().map_or(&[][..], |(bytes, _)| bytes);
    json!({ "path": route::live(held.space), "hello": hex(&hello), "end": hex(&last[last.len().saturating_sub(16)..]) })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A text that stands in the newest lamp.
fn text(shown: &[Shown]) -> Option<&str> {
    let lamp = shown.iter().find(|entry| entry.card.as_str() == "entry.lamp");
    lamp.into_iter().flat_map(|entry| &entry.rows).find_map(|(_, value)| match value {
        Said::Text(text) => Some(text.as_str()),
        _ => None,
    })
}

/// Founds a space at the relay and puts everything there in its order, with tokens of our own beside theirs. Gives a
/// token of the founder's.
async fn fill(relay: &Native, held: &Held) -> Result<Token, Fault> {
    let tokens = BTreeMap::from([(Party::A, Token::from([0xa5; 32])), (Party::B, Token::from([0xb5; 32]))]);
    let first = tokens.values().take(held.parties).map(|token| token.hashed()).collect();
    let genesis = held.links[0].clone().into();
    let answer = ask(relay, None, Request::Register { genesis, tokens: first, invite: None }).await?;
    expect(answer == Response::Registered, &answer)?;
    let access = |party| (held.space, tokens[&party]);
    for (token, party) in &held.tokens {
        let answer = ask(relay, Some(access(*party)), Request::Mint { token: *token }).await?;
        expect(answer == Response::Minted, &answer)?;
    }
    let mut links = held.links[1..].iter().peekable();
    let mut epoch = Link::parse(&held.links[0])?.1.epoch;
    let mut batch: (Party, Vec<Vec<u8>>) = (Party::A, Vec::new());
    for (bytes, _) in &held.envelopes {
        let header = Envelope::header(bytes)?;
        let owner = *held.owners.get(&header.chain).ok_or("a chain is nobody's")?;
        let size: usize = batch.1.iter().map(Vec::len).sum();
        let full = batch.1.len() == limits::BATCH_COUNT || size + bytes.len() > limits::BATCH / 2;
        if owner != batch.0 || full || header.epoch > epoch {
            append(relay, access(batch.0), std::mem::take(&mut batch.1)).await?;
            batch.0 = owner;
        }
        while header.epoch > epoch {
            epoch = post(relay, held, &access, links.next().ok_or("a link is missing")?).await?;
        }
        batch.1.push(bytes.clone());
    }
    append(relay, access(batch.0), batch.1).await?;
    for link in links {
        post(relay, held, &access, link).await?;
    }
    Ok(tokens[&Party::A])
}

async fn post(
    relay: &Native,
    held: &Held,
    access: &impl Fn(Party) -> (SpaceId, Token),
    link: &[u8],
) -> Result<u64, Fault> {
    let (_, body) = Link::parse(link)?;
    let locator = held.locator.filter(|_| body.kind == LinkKind::Root);
    let request = Request::PostLink { link: link.to_vec().into(), tokens: None, locator };
    let answer = ask(relay, Some(access(Party::A)), request).await?;
    expect(answer == Response::LinkAccepted, &answer)?;
    Ok(body.epoch)
}

async fn append(relay: &Native, access: (SpaceId, Token), envelopes: Vec<Vec<u8>>) -> Result<(), Fault> {
    if envelopes.is_empty() {
        return Ok(());
    }
    let envelopes = envelopes.into_iter().map(Into::into).collect();
    match ask(relay, Some(access), Request::Append { envelopes }).await? {
        Response::Appended(outcomes) if outcomes.iter().all(|outcome| matches!(outcome, Appended::At(_))) => Ok(()),
        other => expect(false, &other),
    }
}

async fn ask(relay: &Native, access: Option<(SpaceId, Token)>, request: Request) -> Result<Response, Fault> {
    let answer = relay.call(&Call { id: 1, access, request }).await;
    answer.map_err(|fault| format!("the relay did not answer: {fault:?}").into())
}

fn expect(is: bool, answer: &Response) -> Result<(), Fault> {
    if is { Ok(()) } else { Err(format!("the relay says {answer:?}").into()) }
}

/// What Mara's recovery words stand for.
fn entropy(lived: &Years) -> Result<&Secret<32>, Fault> {
    lived.words.as_ref().ok_or_else(|| "Mara made no recovery words".into())
}

/// A device that has nothing but the words gets everything.
async fn come_back(origin: &str, catalogue: Catalogue, lived: &Years, began: Instant) -> Result<(), Fault> {
    let rng = SystemRng::new().map_err(|_| "no randomness")?;
    let (vault, clock) = (Memory::default().open(), SystemClock { offset_min: 60 });
    let (client, work) =
        Client::open(vault, Native::new(origin), clock, rng, origin.into(), catalogue).await.map_err(refused)?;
    let work = task::spawn_local(work);
    client.online(true);
    client.act(Action::Recover(RecoverStep::Words(entropy(lived)?.clone()))).await.map_err(refused)?;
    until("they are found", || matches!(client.ask(&Recovery), RecoveryView::Found { .. })).await?;
    client.act(Action::Recover(RecoverStep::ComeBack { others_are_lost: false })).await.map_err(refused)?;
    until("it is in", || client.ask(&Recovery) == RecoveryView::Done).await?;
    println!("a native client was let in after {:?}", began.elapsed());
    let since = client.now().day().plus(-1);
    let newest = |mine| client.ask(&Recent { card: None, mine, since }).first().map(|entry| entry.entity);
    let last = |shown: &[Shown]| shown.first().map(|entry| entry.entity);
    let all_read = || newest(true) == last(&lived.mine) && newest(false) == last(&lived.theirs);
    until("all is read", || client.ask(&Sync).state == SyncState::UpToDate && all_read()).await?;
    println!("a native client was back after {:?}", began.elapsed());
    let all = |mine| client.ask(&Recent { card: None, mine, since: Day::from_unix_days(0) });
    if all(true) != lived.mine || all(false) != lived.theirs {
        return Err("not everything came back".into());
    }
    work.abort();
    Ok(())
}

fn refused(why: impl std::fmt::Debug) -> Fault {
    format!("refused: {why:?}").into()
}

async fn until(what: &str, so: impl Fn() -> bool) -> Result<(), Fault> {
    let patience = Instant::now() + Duration::from_secs(120);
    while !so() {
        if Instant::now() > patience {
            return Err(format!("waited in vain until {what}").into());
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Ok(())
}
