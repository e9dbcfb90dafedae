//! The rules of one space: what may be appended, and what becomes of it. No storage here; a backend
//! loads a [`Space`] under the space's lock, asks it, and writes down what it says.

use std::collections::{BTreeMap, BTreeSet};

use proto::{ChainId, Code, Cursor, Envelope, Hash, LinkKind, Party, SpaceId, TokenHash};

use super::{Incoming, Posting};
use crate::Limits;

/// What an envelope costs of the quota besides its own bytes: about what keeping it takes.
pub(crate) const OVERHEAD: u64 = 80;

/// Whether an amended envelope may take the place of another with the same hash: its header is the same to the byte, and
/// it is no longer.
pub(crate) fn takes_the_place(amended: &[u8], there: &[u8]) -> bool {
    match (Envelope::parse(amended), Envelope::parse(there)) {
        (Ok((amended, _)), Ok((there, _))) => amended.header == there.header && amended.ct.len() <= there.ct.len(),
        _ => false,
    }
}

/// A space as its writer knows it. `R` is the backend's row id.
pub(crate) struct Space<R> {
    pub(crate) row: R,
    pub(crate) id: SpaceId,
    /// Number of links.
    pub(crate) links: u64,
    /// Bytes of links.
    pub(crate) link_bytes: u64,
    /// Hash of the last link.
    pub(crate) head: Hash,
    /// Epoch after the last link.
    pub(crate) epoch: u64,
    /// Whether somebody left.
    pub(crate) frozen: bool,
    /// After the last envelope.
    pub(crate) last: Option<Cursor>,
    /// The last envelope's row.
    pub(crate) last_row: Option<R>,
    /// Bytes of envelopes, with [`OVERHEAD`] for each.
    pub(crate) bytes: u64,
    pub(crate) tokens: BTreeMap<TokenHash, Holder<R>>,
    pub(crate) chains: BTreeMap<ChainId, Chain<R>>,
}

/// A token and whose it is.
#[derive(Clone, Copy)]
pub(crate) struct Holder<R> {
    pub(crate) row: R,
    pub(crate) party: Party,
    pub(crate) revoked: bool,
}

/// A chain and its last envelope.
#[derive(Clone, Copy)]
pub(crate) struct Chain<R> {
    pub(crate) row: R,
    /// Row of the token that the chain belongs to.
    pub(crate) token: R,
    /// Row of the last envelope.
    pub(crate) last_row: R,
    pub(crate) seq: u64,
    pub(crate) position: u64,
    pub(crate) hash: Hash,
}

/// What to do with an envelope.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Verdict {
    /// Store it.
    Store {
        /// Where the space stands with it.
        at: Cursor,
    },
    /// It is the chain's last envelope, at this position.
    Known {
        /// Where it stands.
        position: u64,
    },
    /// Something stands at its sequence already: the same, or a conflict.
    Look,
    /// No.
    Refuse(Code),
}

/// What to do with a link.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum LinkVerdict {
    /// Store it.
    Store {
        /// Tokens to let in for its party.
        new: BTreeSet<TokenHash>,
    },
    /// Something stands at its height already: the same, or a conflict.
    Look,
}

/// What follows from a link that was stored.
pub(crate) struct Linked<R> {
    /// Rows of the tokens to revoke.
    pub(crate) revoked: Vec<R>,
    /// Whether the first party left with it: from now on there is only reading.
    pub(crate) freezes: bool,
    /// Whether nobody is left.
    pub(crate) over: bool,
}

impl<R: Copy + PartialEq> Space<R> {
    /// The holder of a token that opens this space.
    pub(crate) fn holder(&self, token: TokenHash) -> Result<Holder<R>, Code> {
        self.tokens.get(&token).filter(|holder| !holder.revoked).copied().ok_or(Code::Unauthorized)
    }

    /// Judges an envelope. What was stored before is acknowledged again whatever happened since.
    pub(crate) fn judge(&self, holder: &Holder<R>, incoming: &Incoming, limits: &Limits) -> Verdict {
        let Incoming { header, hash, bytes } = incoming;
        let chain = self.chains.get(&header.chain);
        if chain.is_some_and(|chain| chain.token != holder.row) {
            return Verdict::Refuse(Code::ChainConflict);
        }
        let (seq, prev) = match chain {
            Some(chain) => (chain.seq, chain.hash),
            None => (0, Envelope::first_prev(self.id, header.chain)),
        };
        if let Some(chain) = chain.filter(|chain| header.env_seq == chain.seq) {
            return match chain.hash == *hash {
                true => Verdict::Known { position: chain.position },
                false => Verdict::Refuse(Code::ChainConflict),
            };
        }
        let refusal = if header.env_seq == 0 {
            Code::Malformed
        } else if header.env_seq < seq {
            return Verdict::Look;
        } else if self.frozen {
            Code::Frozen
        } else if header.epoch != self.epoch {
            Code::StaleEpoch
        } else if header.env_seq - 1 != seq || header.prev != prev {
            Code::ChainGap
        } else if self.bytes.saturating_add(cost(bytes.len())) > limits.quota
            || (chain.is_none() && self.chains.len() >= limits.chains)
        {
            Code::OverQuota
        } else {
            return Verdict::Store { at: Cursor::next(self.last, *hash) };
        };
        Verdict::Refuse(refusal)
    }

    /// Takes note of an envelope that was judged [`Verdict::Store`] and written there, to `row`; its
    /// chain has the row `chain`.
    pub(crate) fn stored(&mut self, holder: &Holder<R>, incoming: &Incoming, at: Cursor, chain: R, row: R) {
        let (hash, position) = (incoming.hash, at.position);
        (self.last, self.last_row) = (Some(at), Some(row));
        self.bytes = self.bytes.saturating_add(cost(incoming.bytes.len()));
        let seq = incoming.header.env_seq;
        self.chains
            .insert(incoming.header.chain, Chain { row: chain, token: holder.row, last_row: row, seq, position, hash });
    }

    /// The chain of an envelope that is to be amended.
    pub(crate) fn judge_amended(&self, holder: &Holder<R>, chain: ChainId, env_seq: u64) -> Result<Chain<R>, Code> {
        if self.frozen {
            return Err(Code::Frozen);
        }
        let chain = self.chains.get(&chain).ok_or(Code::ChainGap)?;
        let mut tokens = self.tokens.values();
        if !tokens.any(|known| known.row == chain.token && known.party == holder.party) {
            return Err(Code::Unauthorized);
        }
        match env_seq {
            0 => Err(Code::Malformed),
            there if there <= chain.seq => Ok(*chain),
            _ => Err(Code::ChainGap),
        }
    }

    /// Whether two parties have it.
    pub(crate) fn shared(&self) -> bool {
        self.tokens.values().any(|holder| holder.party == Party::B)
    }

    /// Judges a link and what is to change with it.
    pub(crate) fn judge_link(
        &self,
        holder: &Holder<R>,
        posting: &Posting,
        limits: &Limits,
    ) -> Result<LinkVerdict, Code> {
        let Posting { link, tokens, locator } = posting;
        if locator.is_some() && (link.kind != LinkKind::Root || self.shared()) {
            return Err(Code::Malformed);
        }
        // A party without tokens would be locked out for ever; who wants that leaves.
        if tokens.as_ref().is_some_and(Vec::is_empty) {
            return Err(Code::Malformed);
        }
        if link.height < self.links {
            return Ok(LinkVerdict::Look);
        }
        if self.frozen && link.kind != LinkKind::Leave {
            return Err(Code::Frozen);
        }
        if link.height > self.links || link.prev != Some(self.head) {
            return Err(Code::LinkConflict);
        }
        if self.link_bytes.saturating_add(size(link.bytes.len())) > limits.links {
            return Err(Code::OverQuota);
        }
        let new = match tokens {
            Some(tokens) if link.kind != LinkKind::Leave => self.judge_tokens(holder, tokens, limits)?,
            _ => BTreeSet::new(),
        };
        Ok(LinkVerdict::Store { new })
    }

    /// Takes note of a link that was judged [`LinkVerdict::Store`] and written. Tokens that come with it are noted
    /// by who has written them.
    pub(crate) fn linked(&mut self, party: Party, posting: &Posting) -> Linked<R> {
        let Posting { link, tokens, .. } = posting;
        let leaves = link.kind == LinkKind::Leave;
        // Who has left has no token any more, so a second one to leave is the other.
        let over = leaves && (self.frozen || !self.shared());
        let freezes = leaves && !self.frozen;
        self.links += 1;
        self.link_bytes = self.link_bytes.saturating_add(size(link.bytes.len()));
        self.head = link.hash;
        self.epoch = link.epoch;
        self.frozen |= leaves;
        let kept: Option<BTreeSet<TokenHash>> = match tokens {
            _ if leaves => Some(BTreeSet::new()),
            tokens => tokens.as_ref().map(|tokens| tokens.iter().copied().collect()),
        };
        let mut revoked = Vec::new();
        for (token, holder) in &mut self.tokens {
            let goes = holder.party == party && kept.as_ref().is_some_and(|kept| !kept.contains(token));
            if goes && !holder.revoked {
                holder.revoked = true;
                revoked.push(holder.row);
            }
        }
        Linked { revoked, freezes, over }
    }

    /// Judges tokens that a party is to have, and gives those that are new to it.
    pub(crate) fn judge_tokens(
        &self,
        holder: &Holder<R>,
        tokens: &[TokenHash],
        limits: &Limits,
    ) -> Result<BTreeSet<TokenHash>, Code> {
        let mut new = BTreeSet::new();
        for token in tokens {
            match self.tokens.get(token) {
                Some(known) if known.party == holder.party && !known.revoked => {}
                Some(_) => return Err(Code::AlreadyRegistered),
                None => {
                    new.insert(*token);
                }
            }
        }
        let had = self.tokens.values().filter(|known| known.party == holder.party).count();
        if !new.is_empty() && had.saturating_add(new.len()) > limits.tokens {
            return Err(Code::OverQuota);
        }
        Ok(new)
    }
}

/// What an envelope of so many bytes takes of the quota.
pub(crate) fn cost(bytes: usize) -> u64 {
    size(bytes).saturating_add(OVERHEAD)
}

fn size(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}
