//! The one place that answers requests. Routes and sockets are thin over it.

use std::sync::Arc;

use axum::body::Bytes;
use proto::{
    Code, Cursor, Envelope, Link, LinkBody, LinkKind, MailboxId, Malformed, Positioned, Request, Response, Slot,
    SpaceId, Token, TokenHash, labelled, limits,
};
use subtle::ConstantTimeEq;
use tokio::{
    sync::Notify,
    time::{Instant, timeout_at},
};

use crate::{
    Clock, Config, Limits, OpenError, Peer, Signup,
    buckets::Buckets,
    places::{Place, Places, Seat},
    store::{Access, Changed, Incoming, Later, NewLink, OnCommit, Page, Posting, Store, Write, sqlite::Sqlite},
    sweep::Sweeper,
    wakes::{Waiter, Wakes},
};

/// Bytes of envelopes in one answer over HTTP.
const ROOM: usize = limits::BATCH;
/// Bytes of envelopes or links in one frame, which leaves enough for what frames them.
pub(crate) const FRAME_ROOM: usize = limits::FRAME - 8 * 1024;

/// Answers requests.
pub(crate) struct Hub {
    store: Arc<dyn Store>,
    signup: Signup,
    limits: Limits,
    clock: Arc<dyn Clock>,
    spaces: Arc<Wakes<SpaceId>>,
    mailboxes: Arc<Wakes<MailboxId>>,
    places: Places,
    sweeper: Sweeper,
    writes: Buckets<TokenHash>,
    opened: Buckets<Peer>,
    tried: Buckets<Peer>,
    invited: Buckets<Peer>,
}

/// A device that follows a space live.
pub(crate) struct Follower {
    access: Access,
    news: Waiter<SpaceId>,
    seat: Seat,
    _place: Place,
}

impl Hub {
    /// Opens the store and waits for questions.
    pub(crate) fn open(config: Config, clock: Arc<dyn Clock>) -> Result<Self, OpenError> {
        let (spaces, mailboxes) = (Arc::<Wakes<SpaceId>>::default(), Arc::<Wakes<MailboxId>>::default());
        let (places, leftovers) = (Places::new(&config.limits), Arc::<Notify>::default());
        let on_commit = wake(&spaces, &mailboxes, &places, &leftovers);
        let store: Arc<dyn Store> = Arc::new(Sqlite::open(&config.data, &config.limits, on_commit)?);
        let Config { limits, signup, .. } = config;
        Ok(Self {
            sweeper: Sweeper::start(&store, &clock, leftovers, limits.sweep),
            store,
            signup,
            clock,
            spaces,
            mailboxes,
            places,
            writes: Buckets::new(limits.writes),
            opened: Buckets::new(limits.pairing),
            tried: Buckets::new(limits.pairing),
            invited: Buckets::new(limits.pairing),
            limits,
        })
    }

    /// Answers a request that came from `peer` with a claim to a space, where it made one.
    pub(crate) async fn answer(&self, peer: Peer, claim: Option<(SpaceId, Token)>, request: Request) -> Response {
        self.judge(peer, claim, request).await.unwrap_or_else(Response::Refused)
    }

    /// A place for one more who waits, among those of its address.
    pub(crate) fn enter(&self, peer: Peer) -> Result<Place, Code> {
        self.places.wait(peer)
    }

    /// Lets a device follow a space.
    pub(crate) async fn follow(&self, place: Place, space: SpaceId, token: &Token) -> Result<Follower, Code> {
        let access = Access { space, token: token.hashed() };
        self.store.admit(access).await?;
        let seat = self.places.sit(access)?;
        Ok(Follower { access, news: self.spaces.wait(space), seat, _place: place })
    }

    /// What a follower reads next. Asks again whether its token stands when links have changed.
    pub(crate) async fn next(
        &self,
        follower: &Follower,
        after: Option<Cursor>,
        room: usize,
        links_known: Option<u64>,
    ) -> Result<Page, Code> {
        let page = self.store.page(follower.access.space, after, room).await;
        if page.as_ref().ok().map(|page| page.links) != links_known {
            self.store.admit(follower.access).await?;
        }
        page
    }

    /// The limits in force.
    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Whether writes are taken.
    pub(crate) fn healthy(&self) -> bool {
        self.store.healthy()
    }

    /// Ends live sockets and waiting reads, makes durable what was taken, and closes the store.
    pub(crate) async fn close(&self) {
        self.places.close();
        self.spaces.close();
        self.mailboxes.close();
        self.sweeper.stop();
        self.store.close().await;
    }

    async fn judge(&self, peer: Peer, claim: Option<(SpaceId, Token)>, request: Request) -> Result<Response, Code> {
        let access = || {
            let (space, token) = claim.as_ref().ok_or(Code::Unauthorized)?;
            Ok::<_, Code>(Access { space: *space, token: token.hashed() })
        };
        Ok(match request {
            Request::Register { genesis, tokens, invite } => {
                self.register(peer, genesis.to_vec(), tokens, invite)?.await
            }
            Request::Append { envelopes } => {
                let access = access()?;
                let size = envelopes.iter().fold(0_usize, |sum, bytes| sum.saturating_add(bytes.len()));
                if envelopes.len() > limits::BATCH_COUNT || size > limits::BATCH {
                    return Err(Code::TooLarge);
                }
                self.write_from(access)?;
                let envelopes =
                    envelopes.into_iter().map(|bytes| incoming(access.space, Vec::from(bytes).into())).collect();
                self.store.write(Write::Append { access, envelopes }).await
            }
            Request::Fetch { after } => {
                let admitted = self.store.admit(access()?).await?;
                let page = self.store.page(admitted.space(), after, ROOM).await?;
                let items = page.items.into_iter().map(positioned).collect();
                Response::Envelopes { items, more: page.more, links: page.links }
            }
            Request::Heads => Response::Heads(self.store.heads(self.store.admit(access()?).await?).await?),
            Request::PostLink { link, tokens, locator } => {
                let access = access()?;
                self.write_from(access)?;
                let link = new_link(link.to_vec(), Some(access.space))?.0;
                let posting = Posting { link, tokens, locator };
                self.store.write(Write::PostLink { access, posting, now_ms: self.now_ms() }).await
            }
            Request::Links { from } => {
                let admitted = self.store.admit(access()?).await?;
                let links = self.store.links(admitted, from, FRAME_ROOM).await?;
                Response::Links(links.into_iter().map(Into::into).collect())
            }
            Request::Mint { token } => {
                let access = access()?;
                self.write_from(access)?;
                self.store.write(Write::Mint { access, token }).await
            }
            Request::Amend { envelope } => {
                let access = access()?;
                self.write_from(access)?;
                let envelope = incoming(access.space, Vec::from(envelope).into())?;
                if Envelope::amended(&envelope.bytes).is_none() {
                    return Err(Code::Malformed);
                }
                self.store.write(Write::Amend { access, envelope }).await
            }
            Request::Settle { id, claim } => {
                let access = access()?;
                self.write_from(access)?;
                self.store.write(Write::Settle { access, id, claim, now_ms: self.now_ms() }).await
            }
            Request::Asked => {
                let admitted = self.store.admit(access()?).await?;
                Response::Asked(self.store.asked(admitted, self.now_ms()).await?)
            }
            Request::Forget => {
                let access = access()?;
                self.write_from(access)?;
                self.store.write(Write::Forget { access }).await
            }
            Request::Locate { locator } => {
                self.tried.take(peer, self.now_ms())?;
                Response::Located(self.store.locate(locator).await?)
            }
            Request::OpenMailbox { numbered } => {
                let now_ms = self.now_ms();
                self.opened.take(peer, now_ms)?;
                let life_s = if numbered { limits::CODE_LIFE_S } else { limits::MAIL_LIFE_S };
                let mailbox = MailboxId::from(random::<16>()?);
                let numbers = if numbered { numbers()? } else { Vec::new() };
                self.store.write(Write::OpenMailbox { mailbox, numbers, now_ms, life_s }).await
            }
            Request::FindMailbox { number } => {
                let now_ms = self.now_ms();
                self.tried.take(peer, now_ms)?;
                let found = self.store.find_mailbox(number, now_ms).await?;
                let expires_s = found.expires_ms.saturating_sub(now_ms) / 1000;
                Response::Mailbox { mailbox: found.id, number: Some(number), expires_s }
            }
            Request::PutMail { mailbox, slot, bytes } => {
                if bytes.len() > limits::MAIL {
                    return Err(Code::TooLarge);
                }
                let (bytes, now_ms) = (bytes.to_vec(), self.now_ms());
                self.store.write(Write::PutMail { mailbox, slot, bytes, now_ms }).await
            }
            Request::GetMail { mailbox, slot } => self.mail(peer, mailbox, slot).await?,
            Request::CloseMailbox { mailbox } => self.store.write(Write::CloseMailbox { mailbox }).await,
        })
    }

    fn register(
        &self,
        peer: Peer,
        genesis: Vec<u8>,
        tokens: Vec<TokenHash>,
        invite: Option<String>,
    ) -> Result<Later<Response>, Code> {
        if let Signup::Invite(word) = &self.signup {
            let told = labelled("invite", &[invite.unwrap_or_default()]);
            let known = labelled("invite", &[word]);
            if !bool::from(told.as_bytes().ct_eq(known.as_bytes())) {
                self.invited.take(peer, self.now_ms())?;
                return Err(Code::InviteNeeded);
            }
        }
        let (genesis, link) = new_link(genesis, None)?;
        let distinct = match tokens.as_slice() {
            [_] => true,
            [a, b] => a != b,
            _ => false,
        };
        if genesis.kind != LinkKind::Genesis || !distinct {
            return Err(Code::Malformed);
        }
        Ok(self.store.write(Write::Register { space: link.founded(), genesis, tokens }))
    }

    async fn mail(&self, peer: Peer, mailbox: MailboxId, slot: Slot) -> Result<Response, Code> {
        let _place = self.places.wait(peer)?;
        let deadline = Instant::now() + self.limits.mail_wait;
        // Listening begins before the first look, so that nothing falls in between.
        let mut news = self.mailboxes.wait(mailbox);
        loop {
            if let Some(bytes) = self.store.mail(mailbox, slot, self.now_ms()).await? {
                return Ok(Response::Mail(Some(bytes.into())));
            }
            match timeout_at(deadline, news.news()).await {
                Ok(true) => {}
                Ok(false) => return Err(Code::Unavailable),
                Err(_) => return Ok(Response::Mail(None)),
            }
        }
    }

    fn write_from(&self, access: Access) -> Result<(), Code> {
        self.writes.take(access.token, self.now_ms())
    }

    fn now_ms(&self) -> u64 {
        self.clock.now_ms()
    }
}

impl Follower {
    /// The space it follows.
    pub(crate) fn space(&self) -> SpaceId {
        self.access.space
    }

    /// Returns true when there may be something to read, false when the socket is to end.
    pub(crate) async fn news(&mut self) -> bool {
        tokio::select! {
            () = self.seat.ended() => false,
            news = self.news.news() => news,
        }
    }
}

/// An envelope as it travels.
pub(crate) fn positioned(item: crate::store::Placed) -> Positioned {
    Positioned { position: item.position, envelope: item.bytes.to_vec().into() }
}

fn wake(
    spaces: &Arc<Wakes<SpaceId>>,
    mailboxes: &Arc<Wakes<MailboxId>>,
    places: &Places,
    leftovers: &Arc<Notify>,
) -> OnCommit {
    let (spaces, mailboxes) = (Arc::clone(spaces), Arc::clone(mailboxes));
    let (places, leftovers) = (places.clone(), Arc::clone(leftovers));
    Arc::new(move |changed| {
        for changed in changed {
            match changed {
                Changed::Space(space) => spaces.wake(space),
                // Not woken to look: by then the space may have been founded anew, with other tokens.
                Changed::Forgotten(space) => places.end(*space),
                Changed::Mailbox(mailbox) => mailboxes.wake(mailbox),
                Changed::Leftovers => leftovers.notify_one(),
            }
        }
    })
}

fn incoming(space: SpaceId, bytes: Bytes) -> Result<Incoming, Code> {
    if bytes.len() > limits::RECORD {
        return Err(Code::TooLarge);
    }
    let header = Envelope::header(&bytes).map_err(|Malformed { .. }| Code::Malformed)?;
    if header.space != space {
        return Err(Code::Malformed);
    }
    Ok(Incoming { header, hash: Envelope::hash(&bytes), bytes })
}

/// Reads a link that came to a space; a genesis comes to none yet.
fn new_link(bytes: Vec<u8>, space: Option<SpaceId>) -> Result<(NewLink, Link), Code> {
    if bytes.len() > limits::RECORD {
        return Err(Code::TooLarge);
    }
    let (link, body) = Link::parse(&bytes).map_err(|Malformed { .. }| Code::Malformed)?;
    let home = body.space.unwrap_or_else(|| link.founded());
    if space.is_some_and(|space| space != home) {
        return Err(Code::Malformed);
    }
    let LinkBody { height, prev, kind, epoch, .. } = body;
    Ok((NewLink { hash: link.hash(), bytes, height, prev, kind, epoch }, link))
}

/// Numbers to try for a mailbox: four digits, and six when those are all taken.
fn numbers() -> Result<Vec<u32>, Code> {
    let mut numbers = Vec::new();
    for (from, count) in [(1_000, 9_000), (100_000, 900_000)] {
        for chunk in random::<64>()?.chunks_exact(4) {
            let random = chunk.iter().fold(0_u32, |sum, byte| (sum << 8) | u32::from(*byte));
            numbers.push(from + random % count);
        }
    }
    Ok(numbers)
}

fn random<const N: usize>() -> Result<[u8; N], Code> {
    let mut bytes = [0; N];
    match getrandom::fill(&mut bytes) {
        Ok(()) => Ok(bytes),
        Err(cause) => {
            tracing::error!(%cause, "the system gives no randomness");
            Err(Code::Unavailable)
        }
    }
}
