//! Envelopes and links from outside: all is checked before any state changes, and each fault is named.

use crypto::{Content, Head as SignedHead, OpenFault};
use proto::{ChainId, Envelope, Hash, SpaceId, decode};

use crate::{
    Engine, EnvelopeFault,
    log::{Batch, Unread, WireEvent},
    model::house::{HOUSE, House},
    space::Head,
    txn::Txn,
};

/// What became of a sound envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Admitted {
    /// It was taken in, or is known already.
    Yes,
    /// It follows on, or has seen, what has not come yet. A relay that was restored from a backup gives envelopes
    /// in another order than the one they were written in.
    Early,
}

impl Engine {
    /// Takes one envelope in, or says what is wrong with it. What is known already is recognised.
    pub(crate) fn admit(&self, txn: &mut Txn, id: SpaceId, bytes: &[u8]) -> Result<Admitted, EnvelopeFault> {
        let hash = Envelope::hash(bytes);
        let header = Envelope::header(bytes).map_err(|_| EnvelopeFault::Malformed)?;
        if header.space != id {
            return Err(EnvelopeFault::OtherSpace);
        }
        let space = txn.space(self, id).ok_or(EnvelopeFault::OtherSpace)?;
        let mine = header.chain == space.my_chain;
        let head = space.heads.get(&header.chain).copied();
        if let Some(head) = head.filter(|head| header.env_seq <= head.env_seq) {
            let known = if header.env_seq == head.env_seq {
                Some(head.env_hash)
            } else {
                self.logs.get(&id).and_then(|log| log.envelope_hash(header.chain, header.env_seq))
            };
            if known != Some(hash) {
                return Err(EnvelopeFault::Forked);
            }
            if mine {
                space.acked = space.acked.max(header.env_seq);
            }
            return Ok(Admitted::Yes);
        }
        if mine {
            // My chain has more at the relay than here: this device was copied or set back.
            return Err(EnvelopeFault::Forked);
        }
        let (env_seq, prev) =
            head.map_or((0, Envelope::first_prev(id, header.chain)), |head| (head.env_seq, head.env_hash));
        if header.env_seq > env_seq + 1 {
            return Ok(Admitted::Early);
        }
        if header.prev != prev {
            return Err(EnvelopeFault::OutOfChain);
        }
        let opened = crypto::open(&space.ring, bytes).map_err(|fault| match fault {
            OpenFault::Malformed(_) | OpenFault::BadContent(_) => EnvelopeFault::Malformed,
            OpenFault::WrongSpace { .. } => EnvelopeFault::OtherSpace,
            OpenFault::NoKey { .. } => EnvelopeFault::UnknownEpoch,
            OpenFault::Tampered | OpenFault::BadPadding => EnvelopeFault::DoesNotOpen,
        })?;
        let Content::Events(plain) = opened.content else { return Err(EnvelopeFault::Malformed) };
        let events: Vec<WireEvent> = plain
            .events
            .iter()
            .map(|bytes| decode("event", bytes))
            .collect::<Result<_, _>>()
            .map_err(|_| EnvelopeFault::Malformed)?;
        let start = head.unwrap_or_else(|| Head::first(id, header.chain, plain.signer));
        if start.signer != plain.signer {
            return Err(EnvelopeFault::OtherSigner);
        }
        let Some(read) = self.check_events(txn, id, header.chain, start, &events)? else {
            return Ok(Admitted::Early);
        };
        // An envelope without events signs its chain's head anew.
        let end = read.last().map(|(head, _)| *head).or(head).ok_or(EnvelopeFault::BadEvents)?;
        let space = txn.space(self, id).ok_or(EnvelopeFault::OtherSpace)?;
        let signed = SignedHead {
            space: id,
            chain: header.chain,
            signer: plain.signer,
            generation: plain.generation,
            last_seq: end.seq,
            last_hash: end.hash,
        };
        space.sigchain.verify_head(signed, &plain.sig).map_err(|_| EnvelopeFault::BadSignature)?;
        if read.iter().any(|(_, unread)| unread.meta.entity == HOUSE.into()) {
            txn.houses.insert(id, House::EMPTY);
        }
        for (head, unread) in &read {
            txn.marks.insert((id, header.chain, head.seq), (unread.hash, head.lamport));
        }
        let newest = read.last().map(|(_, unread)| unread.meta.link_head);
        let space = txn.space(self, id).ok_or(EnvelopeFault::OtherSpace)?;
        if let (Some(joined), Some(seen)) = (space.unsure, newest)
            && (joined..space.sigchain.len()).any(|height| space.sigchain.hash_at(height) == Some(seen))
        {
            // Another device has signed that it knows the link by which this one came back: both see one history.
            space.unsure = None;
            txn.reworked.insert(id);
        }
        let space = txn.space(self, id).ok_or(EnvelopeFault::OtherSpace)?;
        space.heads.insert(header.chain, Head { env_seq: header.env_seq, env_hash: hash, ..end });
        txn.batches.push((
            id,
            Batch {
                chain: header.chain,
                signer: plain.signer,
                generation: plain.generation,
                sig: plain.sig,
                env_seq: header.env_seq,
                env_hash: hash,
                events,
                sealed: None,
                last_seq: end.seq,
            },
        ));
        Ok(Admitted::Yes)
    }

    /// Events follow their chain, have seen only what exists, and tell their Lamport time truly. None: they have
    /// seen what has not come yet.
    fn check_events(
        &self,
        txn: &Txn,
        id: SpaceId,
        chain: ChainId,
        start: Head,
        events: &[WireEvent],
    ) -> Result<Option<Vec<(Head, Unread)>>, EnvelopeFault> {
        let mut head = start;
        let mut read = Vec::with_capacity(events.len());
        for wire in events {
            let unread = wire.read(id, chain).map_err(|_| EnvelopeFault::BadEvents)?;
            let mut lamport = head.lamport;
            for seen in &unread.meta.seen {
                let Some((hash, seen_lamport)) = self.mark(txn, id, seen.chain, seen.seq) else {
                    return Ok(None);
                };
                if hash != seen.hash || seen.chain == chain {
                    return Err(EnvelopeFault::BadEvents);
                }
                lamport = lamport.max(seen_lamport);
            }
            let follows = unread.meta.seq == head.seq + 1 && unread.meta.prev == head.hash;
            if !follows || lamport.checked_add(1) != Some(unread.meta.lamport) {
                return Err(EnvelopeFault::BadEvents);
            }
            head = Head { seq: unread.meta.seq, hash: unread.hash, lamport: unread.meta.lamport, ..head };
            read.push((head, unread));
        }
        Ok(Some(read))
    }

    fn mark(&self, txn: &Txn, id: SpaceId, chain: ChainId, seq: u64) -> Option<(Hash, u64)> {
        txn.marks.get(&(id, chain, seq)).copied().or_else(|| self.logs.get(&id)?.mark(chain, seq))
    }
}
