use std::collections::BTreeMap;

use proto::{
    Appended, ChainHead, ChainId, Code, Cursor, Envelope, Hash, Link, LinkKind, MailboxId, Party, Positioned, Request,
    Response, Slot, SpaceId, Token, TokenHash, limits,
};

use crate::holds::Holds;

/// The relay as docs/protocol.md describes it, in memory, where nothing ends by time but a hold's waiting: what it has
/// can be copied and put back, which is what a restored backup is.
#[derive(Clone, Default)]
pub(crate) struct Relay {
    spaces: BTreeMap<SpaceId, SpaceAtRelay>,
    mailboxes: BTreeMap<MailboxId, BTreeMap<u8, Vec<u8>>>,
    numbers: BTreeMap<u32, MailboxId>,
    next: u64,
}

/// All that a relay holds of a space.
pub struct Held {
    /// The space.
    pub space: SpaceId,
    /// Its links, from the genesis on.
    pub links: Vec<Vec<u8>>,
    /// Its envelopes in the order of their positions, from 1 on, and where a reader stands after each.
    pub envelopes: Vec<(Vec<u8>, Cursor)>,
    /// The last envelope of each chain, of both parties.
    pub heads: Vec<ChainHead>,
    /// How many parties it was founded with.
    pub parties: usize,
    /// Whose each chain is.
    pub owners: BTreeMap<ChainId, Party>,
    /// The tokens that open it, and whose they are.
    pub tokens: Vec<(TokenHash, Party)>,
    /// What recovery words find it by.
    pub locator: Option<Hash>,
}

#[derive(Clone, Default)]
struct SpaceAtRelay {
    links: Vec<Vec<u8>>,
    epoch: u64,
    frozen: bool,
    tokens: BTreeMap<TokenHash, Holder>,
    first_tokens: Vec<TokenHash>,
    locator: Option<Hash>,
    envelopes: Vec<Vec<u8>>,
    /// Where a reader stands after each envelope.
    cursors: Vec<Cursor>,
    chains: BTreeMap<ChainId, ChainAtRelay>,
    holds: Holds,
}

/// Whose a token is, and whether it still opens.
#[derive(Clone, Copy)]
struct Holder {
    party: Party,
    revoked: bool,
}

/// Who asks, and when.
#[derive(Clone, Copy)]
struct Asking {
    token: TokenHash,
    party: Party,
    now_ms: u64,
}

#[derive(Clone)]
struct ChainAtRelay {
    token: TokenHash,
    hashes: Vec<Hash>,
    positions: Vec<u64>,
}

impl Relay {
    pub(crate) fn answer(&mut self, access: Option<(SpaceId, Token)>, request: &Request, now_ms: u64) -> Response {
        match self.serve(access, request, now_ms) {
            Ok(response) => response,
            Err(code) => Response::Refused(code),
        }
    }

    /// The spaces that it has.
    pub(crate) fn spaces(&self) -> Vec<SpaceId> {
        self.spaces.keys().copied().collect()
    }

    /// All envelopes of a space.
    pub(crate) fn envelopes(&self, space: SpaceId) -> Vec<Positioned> {
        let envelopes = self.spaces.get(&space).into_iter().flat_map(|held| &held.envelopes).enumerate();
        envelopes.map(|(at, bytes)| Positioned { position: at as u64 + 1, envelope: bytes.clone().into() }).collect()
    }

    /// All that it keeps of a space's holds, as bytes.
    #[cfg(test)]
    pub(crate) fn dumped(&self, space: SpaceId) -> Vec<u8> {
        self.spaces.get(&space).map(|held| held.holds.dumped()).unwrap_or_default()
    }

    /// All that it holds of a space.
    pub(crate) fn holds(&self, space: SpaceId) -> Option<Held> {
        let at_relay = self.spaces.get(&space)?;
        let head = |(&chain, held): (&ChainId, &ChainAtRelay)| {
            Some(ChainHead { chain, env_seq: held.hashes.len() as u64, hash: *held.hashes.last()? })
        };
        let whose = |token: &TokenHash| at_relay.tokens.get(token).map(|holder| holder.party);
        let opening = at_relay.tokens.iter().filter(|(_, holder)| !holder.revoked);
        Some(Held {
            space,
            links: at_relay.links.clone(),
            envelopes: at_relay.envelopes.iter().cloned().zip(at_relay.cursors.iter().copied()).collect(),
            heads: at_relay.chains.iter().filter_map(head).collect(),
            parties: at_relay.first_tokens.len(),
            owners: at_relay.chains.iter().filter_map(|(&chain, held)| Some((chain, whose(&held.token)?))).collect(),
            tokens: opening.map(|(&token, holder)| (token, holder.party)).collect(),
            locator: at_relay.locator,
        })
    }

    /// From here on it has these envelopes of a space, whatever it had before and whether or not they belong there.
    pub(crate) fn pretend(&mut self, space: SpaceId, envelopes: Vec<Vec<u8>>) {
        if let Some(held) = self.spaces.get_mut(&space) {
            held.cursors.clear();
            for bytes in &envelopes {
                held.cursors.push(Cursor::next(held.cursors.last().copied(), Envelope::hash(bytes)));
            }
            held.envelopes = envelopes;
        }
    }

    /// A space with so many parties.
    pub(crate) fn space_of(&self, parties: usize) -> Option<SpaceId> {
        self.spaces.iter().find(|(_, held)| held.first_tokens.len() == parties).map(|(&space, _)| space)
    }

    /// Everything after a cursor, as a live socket brings it.
    pub(crate) fn after(
        &self,
        space: SpaceId,
        token: Token,
        after: Option<Cursor>,
    ) -> Result<(Vec<Positioned>, u64), Code> {
        let held = self.spaces.get(&space).ok_or(Code::Unauthorized)?;
        held.party(token.hashed())?;
        held.after(after)
    }

    fn serve(&mut self, access: Option<(SpaceId, Token)>, request: &Request, now_ms: u64) -> Result<Response, Code> {
        match request {
            Request::Register { genesis, tokens, .. } => self.register(genesis, tokens),
            Request::OpenMailbox { numbered } => Ok(self.open_mailbox(*numbered)),
            Request::FindMailbox { number } => {
                let mailbox = *self.numbers.get(number).ok_or(Code::NoMailbox)?;
                Ok(Response::Mailbox { mailbox, number: Some(*number), expires_s: limits::CODE_LIFE_S })
            }
            Request::PutMail { mailbox, slot, bytes } => {
                let slots = self.mailboxes.get_mut(mailbox).ok_or(Code::NoMailbox)?;
                if *slots.entry(slot.number()).or_insert_with(|| bytes.to_vec()) == **bytes {
                    Ok(Response::Done)
                } else {
                    Err(Code::SlotTaken)
                }
            }
            Request::GetMail { mailbox, slot } => {
                let slots = self.mailboxes.get(mailbox).ok_or(Code::NoMailbox)?;
                match slots.get(&slot.number()) {
                    Some(bytes) => Ok(Response::Mail(Some(bytes.clone().into()))),
                    None if slots.contains_key(&Slot::Stop.number()) => Err(Code::Stopped),
                    None => Ok(Response::Mail(None)),
                }
            }
            Request::CloseMailbox { mailbox } => {
                self.mailboxes.remove(mailbox);
                Ok(Response::Done)
            }
            Request::Locate { locator } => {
                let found = self.spaces.iter().find(|(_, held)| held.locator == Some(*locator));
                found.map(|(space, _)| Response::Located(*space)).ok_or(Code::NoSpace)
            }
            _ => {
                let (id, token) = access.ok_or(Code::Unauthorized)?;
                let token = token.hashed();
                let taken = |locator: &Hash| {
                    self.spaces.iter().any(|(other, held)| *other != id && held.locator == Some(*locator))
                };
                let taken = matches!(request, Request::PostLink { locator: Some(locator), .. } if taken(locator));
                let space = self.spaces.get_mut(&id).ok_or(Code::Unauthorized)?;
                let party = space.party(token)?;
                if *request == Request::Forget {
                    if space.first_tokens.len() > 1 {
                        return Err(Code::Unauthorized);
                    }
                    self.spaces.remove(&id);
                    return Ok(Response::Done);
                }
                match request {
                    Request::Settle { .. } if space.first_tokens.len() < 2 => Err(Code::Malformed),
                    Request::Settle { id, claim } => {
                        let frozen = space.frozen;
                        space.holds.settle(party, *id, claim.clone(), now_ms, frozen).map(Response::Settled)
                    }
                    Request::Asked => Ok(Response::Asked(space.holds.asked(party, now_ms))),
                    _ => space.serve(id, Asking { token, party, now_ms }, taken, request),
                }
            }
        }
    }

    fn register(&mut self, genesis: &[u8], tokens: &[TokenHash]) -> Result<Response, Code> {
        let (link, body) = Link::parse(genesis).map_err(|_| Code::Malformed)?;
        if body.kind != LinkKind::Genesis || tokens.is_empty() || tokens.len() > 2 {
            return Err(Code::Malformed);
        }
        let fresh = SpaceAtRelay {
            links: vec![genesis.to_vec()],
            epoch: body.epoch,
            tokens: tokens
                .iter()
                .zip([Party::A, Party::B])
                .map(|(token, party)| (*token, Holder { party, revoked: false }))
                .collect(),
            first_tokens: tokens.to_vec(),
            ..SpaceAtRelay::default()
        };
        let held = self.spaces.entry(link.founded()).or_insert(fresh);
        if held.links[0] == genesis && held.first_tokens == tokens {
            Ok(Response::Registered)
        } else {
            Err(Code::AlreadyRegistered)
        }
    }

    fn open_mailbox(&mut self, numbered: bool) -> Response {
        self.next += 1;
        let mut id = [0; 16];
        id[..8].copy_from_slice(&self.next.to_be_bytes());
        let mailbox = MailboxId::from(id);
        self.mailboxes.insert(mailbox, BTreeMap::new());
        let number = numbered.then(|| 1_000 + u32::try_from(self.next % 9_000).unwrap_or_default());
        if let Some(number) = number {
            self.numbers.insert(number, mailbox);
        }
        Response::Mailbox { mailbox, number, expires_s: limits::MAIL_LIFE_S }
    }
}

impl SpaceAtRelay {
    /// Whose a token is that opens this space.
    fn party(&self, token: TokenHash) -> Result<Party, Code> {
        let holder = self.tokens.get(&token).filter(|holder| !holder.revoked);
        holder.map(|holder| holder.party).ok_or(Code::Unauthorized)
    }

    /// Answers a request. `taken` says that the locator in it is another space's.
    fn serve(&mut self, id: SpaceId, asking: Asking, taken: bool, request: &Request) -> Result<Response, Code> {
        let Asking { token, party, .. } = asking;
        match request {
            Request::Append { envelopes } => {
                let outcomes = envelopes.iter().map(|bytes| match self.append(id, token, bytes) {
                    Ok(position) => Appended::At(position),
                    Err(code) => Appended::Refused(code),
                });
                Ok(Response::Appended(outcomes.collect()))
            }
            Request::Fetch { after } => {
                let (items, links) = self.after(*after)?;
                Ok(Response::Envelopes { items, more: false, links })
            }
            Request::Heads => {
                let owner = |token| self.tokens.get(token).map(|holder| holder.party);
                let heads = self.chains.iter().filter(|(_, held)| owner(&held.token) == Some(party));
                let heads = heads.map(|(&chain, held)| ChainHead {
                    chain,
                    env_seq: held.hashes.len() as u64,
                    hash: held.hashes[held.hashes.len() - 1],
                });
                Ok(Response::Heads(heads.collect()))
            }
            Request::PostLink { link, tokens, locator } => {
                self.post_link(id, asking, link, tokens.as_deref(), *locator, taken)
            }
            Request::Links { from } => {
                let from = usize::try_from(*from).unwrap_or(usize::MAX);
                Ok(Response::Links(self.links.iter().skip(from).map(|link| link.clone().into()).collect()))
            }
            Request::Mint { token } => {
                self.let_in(party, &[*token])?;
                Ok(Response::Minted)
            }
            Request::Amend { envelope } => self.amend(id, party, envelope),
            _ => Err(Code::Malformed),
        }
    }

    fn amend(&mut self, id: SpaceId, party: Party, amended: &[u8]) -> Result<Response, Code> {
        let (envelope, header) = Envelope::parse(amended).map_err(|_| Code::Malformed)?;
        if header.space != id || Envelope::amended(amended).is_none() {
            return Err(Code::Malformed);
        }
        if self.frozen {
            return Err(Code::Frozen);
        }
        let known = self.chains.get(&header.chain).ok_or(Code::ChainGap)?;
        if self.tokens.get(&known.token).is_none_or(|holder| holder.party != party) {
            return Err(Code::Unauthorized);
        }
        let at = usize::try_from(header.env_seq).unwrap_or(usize::MAX).checked_sub(1).ok_or(Code::Malformed)?;
        let (stored, position) = (known.hashes.get(at).ok_or(Code::ChainGap)?, known.positions[at]);
        if *stored != Envelope::hash(amended) {
            return Err(Code::ChainConflict);
        }
        let there = &mut self.envelopes[position as usize - 1];
        match Envelope::parse(there) {
            Ok((whole, _)) if whole.header == envelope.header && envelope.ct.len() <= whole.ct.len() => {
                *there = amended.to_vec();
                Ok(Response::Done)
            }
            _ => Err(Code::Malformed),
        }
    }

    fn post_link(
        &mut self,
        id: SpaceId,
        asking: Asking,
        link: &[u8],
        tokens: Option<&[TokenHash]>,
        locator: Option<Hash>,
        taken: bool,
    ) -> Result<Response, Code> {
        let Asking { party, now_ms, .. } = asking;
        let (_, body) = Link::parse(link).map_err(|_| Code::Malformed)?;
        let misplaced = locator.is_some() && (body.kind != LinkKind::Root || self.first_tokens.len() > 1);
        if misplaced || body.space != Some(id) || tokens.is_some_and(<[_]>::is_empty) {
            return Err(Code::Malformed);
        }
        let height = usize::try_from(body.height).unwrap_or(usize::MAX);
        if let Some(known) = self.links.get(height) {
            return if known[..] == *link { Ok(Response::LinkAccepted) } else { Err(Code::LinkConflict) };
        }
        let leaves = body.kind == LinkKind::Leave;
        if self.frozen && !leaves {
            return Err(Code::Frozen);
        }
        let (last, _) = Link::parse(&self.links[self.links.len() - 1]).map_err(|_| Code::Unavailable)?;
        if height != self.links.len() || body.prev != Some(last.hash()) {
            return Err(Code::LinkConflict);
        }
        if taken {
            return Err(Code::AlreadyRegistered);
        }
        let kept = if leaves { Some(&[][..]) } else { tokens };
        if let Some(kept) = kept {
            self.let_in(party, kept)?;
            for (token, holder) in &mut self.tokens {
                holder.revoked |= holder.party == party && !kept.contains(token);
            }
        }
        if leaves && (self.frozen || self.first_tokens.len() == 1) {
            // Nobody is left: only the genesis stays, so that nobody founds the space again.
            let (genesis, first_tokens) = (self.links.swap_remove(0), Vec::new());
            *self = Self { links: vec![genesis], frozen: true, first_tokens, ..Self::default() };
            return Ok(Response::LinkAccepted);
        }
        self.links.push(link.to_vec());
        self.epoch = body.epoch;
        self.frozen |= leaves;
        if leaves {
            self.holds.withdraw_all(party, now_ms);
        }
        self.locator = locator.or(self.locator);
        Ok(Response::LinkAccepted)
    }

    /// Lets in tokens of a party, those that it has not yet.
    fn let_in(&mut self, party: Party, tokens: &[TokenHash]) -> Result<(), Code> {
        let theirs = |token| self.tokens.get(token).is_none_or(|holder| holder.party == party && !holder.revoked);
        if !tokens.iter().all(theirs) {
            return Err(Code::AlreadyRegistered);
        }
        self.tokens.extend(tokens.iter().map(|token| (*token, Holder { party, revoked: false })));
        Ok(())
    }

    fn append(&mut self, id: SpaceId, token: TokenHash, bytes: &[u8]) -> Result<u64, Code> {
        let header = Envelope::header(bytes).map_err(|_| Code::Malformed)?;
        if header.space != id {
            return Err(Code::Malformed);
        }
        let hash = Envelope::hash(bytes);
        let fresh = ChainAtRelay { token, hashes: Vec::new(), positions: Vec::new() };
        let known = self.chains.get(&header.chain).unwrap_or(&fresh);
        if known.token != token {
            return Err(Code::ChainConflict);
        }
        let at = usize::try_from(header.env_seq).unwrap_or(usize::MAX).checked_sub(1).ok_or(Code::Malformed)?;
        if let Some(stored) = known.hashes.get(at) {
            return if *stored == hash { Ok(known.positions[at]) } else { Err(Code::ChainConflict) };
        }
        if self.frozen {
            return Err(Code::Frozen);
        }
        if header.epoch < self.epoch {
            return Err(Code::StaleEpoch);
        }
        let last = known.hashes.last().copied().unwrap_or_else(|| Envelope::first_prev(id, header.chain));
        if at != known.hashes.len() || header.prev != last {
            return Err(Code::ChainGap);
        }
        self.envelopes.push(bytes.to_vec());
        let cursor = Cursor::next(self.cursors.last().copied(), hash);
        self.cursors.push(cursor);
        let position = cursor.position;
        let chain = self.chains.entry(header.chain).or_insert(fresh);
        chain.hashes.push(hash);
        chain.positions.push(position);
        Ok(position)
    }

    fn after(&self, after: Option<Cursor>) -> Result<(Vec<Positioned>, u64), Code> {
        let mut start = 0;
        if let Some(cursor) = after {
            start = usize::try_from(cursor.position).map_err(|_| Code::HistoryChanged)?;
            if start.checked_sub(1).and_then(|last| self.cursors.get(last)) != Some(&cursor) {
                return Err(Code::HistoryChanged);
            }
        }
        let items = self.envelopes.iter().enumerate().skip(start);
        let items =
            items.map(|(at, bytes)| Positioned { position: at as u64 + 1, envelope: bytes.clone().into() }).collect();
        Ok((items, self.links.len() as u64))
    }
}
