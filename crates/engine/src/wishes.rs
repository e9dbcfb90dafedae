//! What a person wishes and what their keys need becomes a link. The wish is stored and the link is not: it is made
//! anew upon whatever came before it, until the relay has taken one, or another device of theirs was quicker.

use std::collections::BTreeMap;

use crypto::{Built, Content, Head as SignedHead, LinkFault};
use minicbor::bytes::ByteVec;
use proto::{ChainId, Code, Cut, LinkKind, MemberId, Request, Response, SpaceId, TokenHash, decode};
use rand_core::CryptoRng;

use crate::{
    Effects, Engine, Fault, Now, Topic,
    links::Refused,
    log::WireEvent,
    model::{
        Body,
        house::{self, Words},
    },
    space::{Head, Kind, Space, Wish},
    sync::Waiting,
    txn::Txn,
};

impl Engine {
    /// Posts the next link that is due in a space. Returns whether one is due: what is sealed under the current epoch
    /// has to wait for it.
    pub(crate) fn pump_wish(&mut self, id: SpaceId, rng: &mut dyn CryptoRng, fx: &mut Effects) -> bool {
        let Some(space) = self.spaces.get(&id) else { return false };
        let leaves = space.wish == Some(Wish::Leave);
        if space.wish == Some(Wish::Forget) {
            self.pump_forgetting(id, fx);
            return true;
        }
        if (space.broken && !leaves) || (space.wish.is_none() && !self.outdated(space) && !self.net.has_lost_links(id))
        {
            return false;
        }
        let busy = self.net.busy(|waiting| matches!(waiting, Waiting::Link(of, _) if *of == id));
        // Cuts are made where chains stand: all that the relay has comes first. Whoever leaves reads nothing more.
        if busy || self.net.is_behind(id) || (!leaves && !self.net.at_head(id)) {
            return true;
        }
        let Some((link, tokens, locator)) = self.lost_link(id).or_else(|| self.wished_link(id, rng)) else {
            return false;
        };
        let access = self.spaces.get(&id).and_then(|space| Some((id, space.token?)));
        self.net.call(fx, access, Request::PostLink { link: link.clone(), tokens, locator }, Waiting::Link(id, link));
        true
    }

    /// The relay has judged a link of this device.
    #[expect(clippy::too_many_arguments, reason = "what happened, where, and what follows are of different kinds")]
    pub(crate) fn link_judged(
        &mut self,
        now: Now,
        rng: &mut dyn CryptoRng,
        id: SpaceId,
        link: &ByteVec,
        response: Response,
        txn: &mut Txn,
        fx: &mut Effects,
    ) {
        let leaves = self.spaces.get(&id).is_some_and(|space| space.wish == Some(Wish::Leave));
        match response {
            Response::LinkAccepted => {
                self.net.link_came_back(id);
                if let Err(Refused::ByMember(fault) | Refused::Noise(fault)) = self.admit_link(txn, id, link) {
                    self.freeze(txn, id, fault);
                }
                self.linked(now, rng, id, txn);
                if leaves {
                    self.hang_up(id, fx);
                }
            }
            // Whoever leaves a space in which a link breaks the rules has nothing to build upon. It is over here.
            Response::Refused(Code::LinkConflict) if !(leaves && self.is_broken(id)) => self.net.look_behind(id),
            // One of the tokens that are to stay was revoked before: its device lets itself in anew.
            Response::Refused(Code::AlreadyRegistered) if self.net.keep_only_this(id) => {}
            Response::Refused(Code::Frozen) if !leaves => self.net.look_behind(id),
            // This party's tokens are gone already: it is over either way.
            _ if leaves => {
                if let Some(space) = txn.space(self, id) {
                    space.wish = None;
                }
                txn.reworked.insert(id);
                self.hang_up(id, fx);
            }
            Response::Refused(code) => self.refuse(id, code, txn),
            _ => self.confused(txn, None),
        }
        txn.changed.extend([Topic::House, Topic::Sync]);
    }

    /// A wish is over when the links say what was wished, whoever made them.
    pub(crate) fn settle_wish(&mut self, now: Now, rng: &mut dyn CryptoRng, id: SpaceId, txn: &mut Txn) {
        let Some(space) = txn.space(self, id) else { return };
        let done = match &space.wish {
            None | Some(Wish::Forget) => return,
            Some(Wish::Leave) => space.sigchain.member(space.me).is_none(),
            Some(Wish::Remove(devices)) => {
                space.removed() || devices.iter().all(|device| space.sigchain.member(*device).is_none())
            }
            Some(Wish::Root(root)) => {
                space.removed() || space.sigchain.root().is_some_and(|known| known.ed == root.keys.ed)
            }
        };
        if !done {
            return;
        }
        let wish = space.wish.take();
        let member = !space.removed();
        txn.reworked.insert(id);
        if let Some(Wish::Root(root)) = wish.filter(|_| member) {
            let words = Words { token: root.token, locator: root.locator };
            let said = txn.author(self, now, rng, id, house::HOUSE.into(), &Body::House(house::Verb::Words(words)));
            debug_assert!(said.is_ok(), "the own space of a member takes events");
        }
    }

    fn wished_link(&self, id: SpaceId, rng: &mut dyn CryptoRng) -> Option<Posting> {
        let space = self.spaces.get(&id)?;
        let (_, key) = space.ring.newest()?;
        let (by, chain) = (&space.identity, &space.sigchain);
        let built: Result<Built, LinkFault> = match &space.wish {
            Some(Wish::Leave) => chain.leave(space.me, self.cuts(space, |signer| signer == space.me), by, key, rng),
            Some(Wish::Remove(devices)) => {
                let here: Vec<MemberId> = devices.iter().copied().filter(|id| chain.member(*id).is_some()).collect();
                let cuts = self.cuts(space, |signer| here.contains(&signer));
                chain.remove(&here, cuts, by, key, rng)
            }
            Some(Wish::Forget) => return None,
            Some(Wish::Root(root)) => chain.set_root(root.keys, by, key, rng),
            None => {
                let own = self.own_space().ok()?;
                let generation = own.sigchain.epoch();
                let member = self.person_of(space.pair_id?, generation)?.member(space.me, generation);
                chain.renew(member, self.cuts(space, |signer| signer == space.me), by, key, rng)
            }
        };
        let (tokens, locator) = match &space.wish {
            Some(Wish::Leave | Wish::Forget) => (None, None),
            Some(Wish::Remove(devices)) => (Some(self.kept_tokens(space, |id| !devices.contains(&id))), None),
            Some(Wish::Root(root)) => {
                let words = Words { token: root.token, locator: root.locator };
                (Some(self.kept_tokens_with(space, |_| true, Some(words))), Some(root.locator))
            }
            None => (Some(self.kept_tokens(space, |_| true)), None),
        };
        Some((ByteVec::from(built.ok()?.link), tokens, locator))
    }

    /// The next link that the relay has lost, as it was; with the tokens that stand now where it had changed them.
    fn lost_link(&self, id: SpaceId) -> Option<Posting> {
        let height = self.net.lost_links(id)?;
        let space = self.spaces.get(&id)?;
        let link = space.sigchain.links().get(usize::try_from(height).ok()?)?.clone();
        let body = space.sigchain.body_at(height)?;
        let before = height.checked_sub(1).and_then(|below| space.sigchain.body_at(below))?;
        let mine = |members: &[proto::Member]| members.iter().find(|member| member.id == space.me).cloned();
        let changed = match space.kind {
            Kind::Own => true,
            Kind::Shared => body.kind == LinkKind::Renew && mine(&body.members) != mine(&before.members),
        };
        let tokens = changed.then(|| self.kept_tokens(space, |_| true));
        let locator = self.own_house().words.filter(|_| body.kind == LinkKind::Root).map(|words| words.locator);
        Some((link, tokens, locator))
    }

    /// Where the chains of some signers stand: at the last event that counts. What has come and waits for something else
    /// counts too: its signer was a member, and what it waits for may be on its way in a bundle.
    fn cuts(&self, space: &Space, of: impl Fn(MemberId) -> bool) -> Vec<Cut> {
        let Some(log) = self.logs.get(&space.id) else { return Vec::new() };
        let theirs = space.heads.iter().filter(|(_, head)| head.seq > 0 && of(head.signer));
        let cut = |(&chain, head): (&ChainId, &Head)| match log.limit(chain) {
            Some(seq) if seq < head.seq => Some(Cut { chain, seq, hash: log.mark(chain, seq)?.0 }),
            _ => Some(Cut { chain, seq: head.seq, hash: head.hash }),
        };
        let mut cuts: BTreeMap<ChainId, Cut> = theirs.filter_map(cut).map(|cut| (cut.chain, cut)).collect();
        let waiting = self.net.early(space.id).filter_map(|envelope| signed_end(space, envelope));
        // Not what a device wrote that had been removed before.
        let counts = |end: &SignedHead| space.counts(end.chain, end.signer, end.generation, end.last_seq);
        for end in waiting.filter(|end| of(end.signer) && counts(end)) {
            let further = Cut { chain: end.chain, seq: end.last_seq, hash: end.last_hash };
            let known = cuts.entry(end.chain).or_insert(further);
            if known.seq < further.seq {
                *known = further;
            }
        }
        cuts.into_values().collect()
    }

    /// The tokens that this person's devices have in a space from now on, and what else lets them in.
    fn kept_tokens(&self, space: &Space, stays: impl Fn(MemberId) -> bool) -> Vec<TokenHash> {
        self.kept_tokens_with(space, stays, self.own_house().words)
    }

    fn kept_tokens_with(
        &self,
        space: &Space,
        stays: impl Fn(MemberId) -> bool,
        words: Option<Words>,
    ) -> Vec<TokenHash> {
        let Ok(own) = self.own_space() else { return Vec::new() };
        let member = |id: MemberId| own.sigchain.member(id).is_some() && stays(id);
        let siblings = self.own_house().tokens(space.id, member).filter(|_| !self.net.keeps_only_this(space.id));
        let mut tokens: Vec<TokenHash> = siblings.collect();
        tokens.extend(space.token.map(|token| token.hashed()));
        match (space.kind, space.pair_id, own.ring.key(own.sigchain.epoch())) {
            (Kind::Own, ..) => tokens.extend(words.map(|words| words.token)),
            (Kind::Shared, Some(pair_id), Some(key)) => tokens.push(key.entry_token(pair_id.as_bytes()).hashed()),
            (Kind::Shared, ..) => {}
        }
        tokens.sort();
        tokens.dedup();
        tokens
    }

    fn is_broken(&self, id: SpaceId) -> bool {
        self.spaces.get(&id).is_some_and(|space| space.broken)
    }

    /// A fault of links: nothing is written there any more.
    pub(crate) fn freeze(&self, txn: &mut Txn, id: SpaceId, fault: Fault) {
        self.name(txn, fault);
        if let Some(space) = txn.space(self, id) {
            space.broken = true;
        }
        txn.reworked.insert(id);
    }
}

/// Where an envelope says that its chain ends, if a member signed that.
fn signed_end(space: &Space, envelope: &[u8]) -> Option<SignedHead> {
    let opened = crypto::open(&space.ring, envelope).ok()?;
    let Content::Events(plain) = opened.content else { return None };
    let chain = opened.header.chain;
    let wire: WireEvent = decode("event", plain.events.last()?).ok()?;
    let last = wire.read(space.id, chain).ok()?;
    let (signer, generation) = (plain.signer, plain.generation);
    let (last_seq, last_hash) = (last.meta.seq, last.hash);
    let head = SignedHead { space: space.id, chain, signer, generation, last_seq, last_hash };
    space.sigchain.verify_head(head, &plain.sig).ok().map(|_| head)
}

/// A link, the own party's tokens after it, and a locator.
type Posting = (ByteVec, Option<Vec<TokenHash>>, Option<proto::Hash>);
