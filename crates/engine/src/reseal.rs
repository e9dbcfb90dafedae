//! Sealing again: what the relay had not taken when its epoch ended is sealed under the new one, and heads that
//! were signed in an older generation are signed anew where a cut asks for it.

use crypto::{Content, Head as SignedHead, Plain};
use proto::{ChainId, Envelope, EnvelopeKind, Header, NONCE_LEN, SUITE, SpaceId, decode};
use rand_core::CryptoRng;

use crate::{
    Effects, Engine,
    log::{Again, SealedUnder, Unread, WireEvent},
    space::random,
    sync::Waiting,
    txn::Txn,
};

impl Engine {
    /// Looks after each space's unsent envelopes and last signature. Never while it is not known what the relay has:
    /// a second envelope in a place that is taken would be a fork.
    pub(crate) fn seal_again(&mut self, rng: &mut dyn CryptoRng, fx: &mut Effects) {
        let mut txn = Txn::default();
        for id in self.spaces.keys().copied().collect::<Vec<_>>() {
            let appending = self.net.busy(|waiting| matches!(waiting, Waiting::Append(of, _) if *of == id));
            let Some(space) = self.spaces.get(&id) else { continue };
            let settled = space.registered() && !space.read_only() && !self.outdated(space);
            if !settled || appending || self.net.doubts(id) || self.net.is_behind(id) {
                continue;
            }
            if space.acked < space.last_envelope() {
                self.reseal(id, rng, &mut txn);
            } else if self.needs_signature(id) {
                txn.sign_again(self, id);
            }
        }
        self.commit(txn, rng, fx);
    }

    /// Whether events of mine beyond a cut wait for a head of the newer generation.
    fn needs_signature(&self, id: SpaceId) -> bool {
        let Some(space) = self.spaces.get(&id) else { return false };
        let Some(at) = space.sigchain.cut(space.my_chain, space.me) else { return false };
        let head = space.heads.get(&space.my_chain).map_or(0, |head| head.seq);
        head > at.seq && space.signed < at.generation
    }

    /// Seals all unsent envelopes of a space again, if they are under an epoch that has ended.
    fn reseal(&self, id: SpaceId, rng: &mut dyn CryptoRng, txn: &mut Txn) -> Option<()> {
        let space = self.spaces.get(&id)?;
        let epoch = space.sigchain.epoch();
        let chain = space.my_chain;
        let unsent = self.outbox.after(id, space.acked);
        let stale = |bytes: &[u8]| Envelope::header(bytes).is_ok_and(|header| header.epoch != epoch);
        if !self.has_outbox(id) || !unsent.clone().any(|(_, bytes)| stale(bytes)) {
            return None;
        }
        let key = space.ring.key(epoch)?;
        let generation = space.sigchain.generation_of(space.me)?;
        let mut prev = match space.acked {
            0 => Envelope::first_prev(id, chain),
            acked => self.logs.get(&id)?.envelope_hash(chain, acked)?,
        };
        let ring = &space.ring;
        let contents: Vec<(u64, Content)> =
            unsent.map(|(seq, bytes)| Some((seq, crypto::open(ring, bytes).ok()?.content))).collect::<Option<_>>()?;
        let first = contents.iter().find_map(|(_, content)| match content {
            Content::Events(plain) => plain.events.first(),
            Content::Bundle(_) => None,
        });
        // An envelope without events is a signature alone: the chain stands where it stood.
        let (mut last_seq, mut last_hash) = match first {
            Some(event) => read(id, chain, event).map(|unread| (unread.meta.seq - 1, unread.meta.prev))?,
            None => space.heads.get(&chain).map(|head| (head.seq, head.hash))?,
        };
        let mut signs = false;
        let mut sealed = Vec::new();
        for (env_seq, content) in contents {
            let header = Header { suite: SUITE, space: id, epoch, chain, env_seq, prev, kind: EnvelopeKind::Events };
            let nonce: [u8; NONCE_LEN] = random(rng);
            let under = SealedUnder { epoch, nonce: nonce.into(), prev };
            let (bytes, generation, sig, last_seq) = match content {
                Content::Bundle(bundle) => (crypto::seal_bundle_again(key, &header, &bundle, nonce), 0, [0; 64], 0),
                Content::Events(plain) => {
                    if let Some(event) = plain.events.last() {
                        let unread = read(id, chain, event)?;
                        (last_seq, last_hash) = (unread.meta.seq, unread.hash);
                    }
                    let head = SignedHead { space: id, chain, signer: space.me, generation, last_seq, last_hash };
                    let sig = head.sign(&space.identity);
                    signs = true;
                    let plain = Plain { generation, sig: sig.into(), ..plain };
                    (crypto::seal_again(key, &header, &plain, nonce), generation, sig, last_seq)
                }
            };
            prev = Envelope::hash(&bytes);
            let again = Again { generation, sig: sig.into(), env_hash: prev, sealed: under, last_seq, chain };
            sealed.push((env_seq, bytes, again));
        }
        let space = txn.space(self, id)?;
        space.heads.get_mut(&chain)?.env_hash = prev;
        if signs {
            space.signed = generation;
        }
        for (env_seq, bytes, again) in sealed {
            txn.outgoing.insert((id, env_seq), bytes);
            txn.again.insert((id, env_seq), Some(again));
        }
        Some(())
    }
}

fn read(id: SpaceId, chain: ChainId, bytes: &[u8]) -> Option<Unread> {
    decode::<WireEvent>("event", bytes).ok()?.read(id, chain).ok()
}
