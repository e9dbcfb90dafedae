//! The rules of one space: what may be appended, and what becomes of it. No storage here; a backend
//! loads a [`Space`] under the space's lock, asks it, and writes down what it says.

use std::collections::BTreeMap;

use proto::{ChainId, Code, Cursor, Envelope, Hash, LinkKind, Party, SpaceId, TokenHash};

use super::{Incoming, NewLink};
use crate::Limits;

/// What an envelope costs of the quota besides its own bytes: about what keeping it takes.
pub(crate) const OVERHEAD: u64 = 80;

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
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum LinkVerdict {
    /// Store it.
    Store,
    /// Something stands at its height already: the same, or a conflict.
    Look,
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

    /// Judges a link and the tokens that it revokes.
    pub(crate) fn judge_link(
        &self,
        holder: &Holder<R>,
        link: &NewLink,
        revoke: &[TokenHash],
        limits: &Limits,
    ) -> Result<LinkVerdict, Code> {
        if revoke.iter().filter_map(|token| self.tokens.get(token)).any(|other| other.party != holder.party) {
            return Err(Code::Unauthorized);
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
        Ok(LinkVerdict::Store)
    }

    /// Takes note of a link that was judged [`LinkVerdict::Store`] and written, and gives the rows of the
    /// tokens to revoke with it: those named and, when the party leaves, all of the party's.
    pub(crate) fn linked(&mut self, party: Party, link: &NewLink, revoke: &[TokenHash]) -> Vec<R> {
        let leaves = link.kind == LinkKind::Leave;
        self.links += 1;
        self.link_bytes = self.link_bytes.saturating_add(size(link.bytes.len()));
        self.head = link.hash;
        self.epoch = link.epoch;
        self.frozen |= leaves;
        let mut rows = Vec::new();
        for (token, holder) in &mut self.tokens {
            if !holder.revoked && (revoke.contains(token) || (leaves && holder.party == party)) {
                holder.revoked = true;
                rows.push(holder.row);
            }
        }
        rows
    }

    /// Judges a new token: false means that its party has it already.
    pub(crate) fn judge_token(&self, holder: &Holder<R>, token: TokenHash, limits: &Limits) -> Result<bool, Code> {
        match self.tokens.get(&token) {
            Some(known) if known.party == holder.party && !known.revoked => Ok(false),
            Some(_) => Err(Code::AlreadyRegistered),
            None if self.tokens.values().filter(|known| known.party == holder.party).count() >= limits.tokens => {
                Err(Code::OverQuota)
            }
            None => Ok(true),
        }
    }
}

/// What an envelope of so many bytes takes of the quota.
pub(crate) fn cost(bytes: usize) -> u64 {
    size(bytes).saturating_add(OVERHEAD)
}

fn size(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}
