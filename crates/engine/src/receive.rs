//! Envelopes and links from outside: all is checked before any state changes, and each fault is named.

use crypto::{Content, Head as SignedHead, OpenFault, Plain};
use minicbor::bytes::{ByteArray, ByteVec};
use proto::{ChainId, Envelope, Hash, Header, Malformed, MemberId, SpaceId, decode};

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
    /// The same; but what it brings of other chains was taken in, and others may have waited for that.
    EarlyWithNews,
}

/// Events of one chain, and the head signature that vouches for them.
pub(crate) struct Piece<'a> {
    pub(crate) chain: ChainId,
    pub(crate) signer: MemberId,
    pub(crate) generation: u64,
    pub(crate) sig: ByteArray<64>,
    /// The last event, where that is said.
    pub(crate) last_seq: Option<u64>,
    /// The epoch of their own chain's envelope, if that brought them.
    pub(crate) epoch: Option<u64>,
    pub(crate) events: &'a [ByteVec],
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
                return self.sealed_otherwise(txn, id, &header, hash, bytes);
            }
            if mine {
                space.acked = space.acked.max(header.env_seq);
            }
            return Ok(Admitted::Yes);
        }
        if header.env_seq == 0 {
            return Err(EnvelopeFault::OutOfChain);
        }
        if mine {
            // My chain has more at the relay than here: this device was copied or set back. Or it is noise.
            let opens = crypto::open(&space.ring, bytes).is_ok();
            return Err(if opens { EnvelopeFault::Forked } else { EnvelopeFault::DoesNotOpen });
        }
        let (env_seq, prev) =
            head.map_or((0, Envelope::first_prev(id, header.chain)), |head| (head.env_seq, head.env_hash));
        if header.env_seq > env_seq + 1 {
            return Ok(self.look_into_bundle(txn, id, &header, bytes));
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
        let here = Some((header.env_seq, hash));
        match opened.content {
            Content::Events(plain) => {
                let Plain { events, generation, sig, signer } = plain;
                let (chain, epoch) = (header.chain, header.epoch);
                let piece =
                    Piece { chain, signer, generation, sig, last_seq: None, epoch: Some(epoch), events: &events };
                self.take_piece(txn, id, &piece, here)
            }
            Content::Bundle(bundle) => match self.take_bundle(txn, id, &bundle)? {
                Admitted::Yes => Ok(self.take_place(txn, id, header.chain, header.env_seq, hash)),
                early => Ok(early),
            },
        }
    }

    /// Takes events of one chain in that one head vouches for; with the envelope that brought them, if it is their
    /// chain's. Events that are known already are recognised.
    pub(crate) fn take_piece(
        &self,
        txn: &mut Txn,
        id: SpaceId,
        piece: &Piece<'_>,
        envelope: Option<(u64, Hash)>,
    ) -> Result<Admitted, EnvelopeFault> {
        let chain = piece.chain;
        let events = piece.events.iter().map(|bytes| decode("event", bytes));
        let events: Vec<WireEvent> = events.collect::<Result<_, _>>().map_err(|_| EnvelopeFault::Malformed)?;
        let unread: Vec<_> = events.iter().map(|wire| wire.read(id, chain)).collect();
        let space = txn.space(self, id).ok_or(EnvelopeFault::OtherSpace)?;
        let start = match space.heads.get(&chain).copied() {
            Some(head) if head.seq > 0 && head.signer != piece.signer => return Err(EnvelopeFault::OtherSigner),
            Some(head) => Head { signer: piece.signer, ..head },
            None => Head::first(id, chain, piece.signer),
        };
        // An envelope without events signs its chain's head anew.
        let (last_seq, last_hash) = match unread.last() {
            Some(Ok(last)) => (last.meta.seq, last.hash),
            Some(Err(_)) => return Err(EnvelopeFault::BadEvents),
            None if start.seq > 0 => (start.seq, start.hash),
            None => return Err(EnvelopeFault::BadEvents),
        };
        if piece.last_seq.is_some_and(|said| said != last_seq) {
            return Err(EnvelopeFault::BadEvents);
        }
        let (signer, generation) = (piece.signer, piece.generation);
        let head = SignedHead { space: id, chain, signer, generation, last_seq, last_hash };
        let read = self.check_events(txn, id, chain, start, unread);
        if matches!(read, Ok(Some(_))) {
            let bytes = piece.events.iter().map(|event| event.len()).sum::<usize>().max(1);
            self.prove(txn, head, &piece.sig, bytes)?;
        } else {
            self.check_head(txn, head, &piece.sig)?;
        }
        let Some(read) = read? else { return Ok(Admitted::Early) };
        let signed = read.last().map_or(start, |(head, _)| *head);
        let space = txn.space(self, id).ok_or(EnvelopeFault::OtherSpace)?;
        if let (Some(joined), Some((_, newest))) = (space.unsure, read.last())
            && (joined..space.sigchain.len())
                .any(|height| space.sigchain.hash_at(height) == Some(newest.meta.link_head))
        {
            // Another device has signed that it knows the link by which this one came back: both see one history.
            space.unsure = None;
            txn.reworked.insert(id);
        }
        if read.iter().any(|(_, unread)| unread.meta.entity == HOUSE.into()) {
            txn.houses.insert(id, House::EMPTY);
        }
        for (head, unread) in &read {
            txn.marks.insert((id, chain, head.seq), (unread.hash, head.lamport));
        }
        let end = if signed.seq > start.seq { signed } else { start };
        let (env_seq, env_hash) = envelope.unwrap_or((end.env_seq, end.env_hash));
        let space = txn.space(self, id).ok_or(EnvelopeFault::OtherSpace)?;
        space.heads.insert(chain, Head { env_seq, env_hash, ..end });
        let (env_seq, env_hash) = envelope.unwrap_or((0, Hash::from([0; 32])));
        let mut batch = Batch {
            chain,
            signer: piece.signer,
            generation: piece.generation,
            sig: piece.sig,
            env_seq,
            env_hash,
            events,
            sealed: None,
            last_seq: signed.seq,
            bundle: None,
            epoch: piece.epoch,
            amended: false,
        };
        // What came before, and was erased since, is not stored again.
        txn.erased.came_again |= self.logs.get(&id).is_some_and(|log| batch.forget(log));
        let read = read.into_iter().map(|(_, unread)| unread.by(piece.signer, chain)).collect();
        txn.read.insert(txn.batches.len(), read);
        txn.batches.push((id, batch));
        Ok(Admitted::Yes)
    }

    /// Another envelope stands where one was read before. A relay that was restored may have lost that one, and its
    /// author sealed it again under the epoch of the day; or somebody who has the space's key, and not the author's,
    /// had taken its place. A fork is what a member signed: other events in the place of known ones.
    fn sealed_otherwise(
        &self,
        txn: &mut Txn,
        id: SpaceId,
        header: &Header,
        hash: Hash,
        bytes: &[u8],
    ) -> Result<Admitted, EnvelopeFault> {
        let space = txn.space(self, id).ok_or(EnvelopeFault::OtherSpace)?;
        let head = *space.heads.get(&header.chain).ok_or(EnvelopeFault::OutOfChain)?;
        let newest = header.env_seq == head.env_seq && header.chain != space.my_chain;
        let opened = crypto::open(&space.ring, bytes).map_err(|fault| match fault {
            OpenFault::NoKey { .. } => EnvelopeFault::UnknownEpoch,
            // Only what a member sealed can be a second history.
            _ => EnvelopeFault::DoesNotOpen,
        })?;
        let taken = match opened.content {
            Content::Events(plain) => {
                let Plain { events, generation, sig, signer } = plain;
                let (chain, epoch) = (header.chain, None);
                let piece = Piece { chain, signer, generation, sig, last_seq: None, epoch, events: &events };
                self.take_piece(txn, id, &piece, None)?
            }
            Content::Bundle(bundle) => self.take_bundle(txn, id, &bundle)?,
        };
        if let Some(head) = txn.space(self, id).and_then(|space| space.heads.get_mut(&header.chain))
            && newest
            && taken == Admitted::Yes
        {
            head.env_hash = hash;
        }
        Ok(taken)
    }

    /// Events follow their chain, have seen only what exists, and tell their Lamport time truly. None: they have
    /// seen what has not come yet.
    fn check_events(
        &self,
        txn: &Txn,
        id: SpaceId,
        chain: ChainId,
        start: Head,
        events: Vec<Result<Unread, Malformed>>,
    ) -> Result<Option<Vec<(Head, Unread)>>, EnvelopeFault> {
        let mut head = start;
        let mut read = Vec::with_capacity(events.len());
        for unread in events {
            let unread = unread.map_err(|_| EnvelopeFault::BadEvents)?;
            let mut lamport = head.lamport;
            let mut beyond = false;
            for seen in &unread.meta.seen {
                let Some((hash, seen_lamport)) = self.mark(txn, id, seen.chain, seen.seq) else {
                    // What lies beyond a cut counts for nobody, and may be lost with the device that wrote it.
                    if self.is_cut(id, seen.chain, seen.seq) {
                        beyond = true;
                        continue;
                    }
                    return Ok(None);
                };
                if hash != seen.hash || seen.chain == chain {
                    return Err(EnvelopeFault::BadEvents);
                }
                lamport = lamport.max(seen_lamport);
            }
            if unread.meta.seq <= start.seq {
                // It came before, in a bundle or in its own envelope.
                match self.mark(txn, id, chain, unread.meta.seq) {
                    Some((hash, lamport)) if hash == unread.hash => {
                        read.push((Head { seq: unread.meta.seq, hash, lamport, ..start }, unread));
                        continue;
                    }
                    _ => return Err(EnvelopeFault::Forked),
                }
            }
            let follows = unread.meta.seq == head.seq + 1 && unread.meta.prev == head.hash;
            let next = lamport.checked_add(1).ok_or(EnvelopeFault::BadEvents)?;
            if !follows || unread.meta.lamport < next || (unread.meta.lamport > next && !beyond) {
                return Err(EnvelopeFault::BadEvents);
            }
            head = Head { seq: unread.meta.seq, hash: unread.hash, lamport: unread.meta.lamport, ..head };
            read.push((head, unread));
        }
        Ok(Some(read))
    }

    fn is_cut(&self, id: SpaceId, chain: ChainId, seq: u64) -> bool {
        let Some(space) = self.spaces.get(&id) else { return false };
        let signer = space.heads.get(&chain).filter(|head| head.seq > 0).map(|head| head.signer);
        let cut = match signer {
            Some(signer) => space.sigchain.cut(chain, signer),
            None => space.sigchain.named_cut(chain),
        };
        cut.is_some_and(|at| seq > at.seq)
    }

    fn mark(&self, txn: &Txn, id: SpaceId, chain: ChainId, seq: u64) -> Option<(Hash, u64)> {
        txn.marks.get(&(id, chain, seq)).copied().or_else(|| self.logs.get(&id)?.mark(chain, seq))
    }
}
