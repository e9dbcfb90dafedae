//! Two phones compared: whether they have seen the same history, as far as both have come. Only so does a fork or a
//! withheld history show that a relay keeps up in patience.

use crypto::{Comparison, HeadAt, Standing, short_chain, short_hash};
use proto::{ChainId, SpaceId};

use crate::{
    Engine, Fault, Refusal, Topic,
    space::{Kind, Space},
    txn::Txn,
    views::{Compared, With},
};

/// Chains that are compared at most; a code that holds more is hard to scan. The longest come first.
const CHAINS: usize = 24;

impl Engine {
    /// The text of this device's code, for another device of this person or for the other's.
    pub(crate) fn comparison(&self, with: With) -> Option<String> {
        let spaces = self.spaces.values().filter(|space| match with {
            With::OwnDevice => !space.ended(),
            With::Partner => space.kind == Kind::Shared && !space.ended(),
        });
        let standings: Vec<_> = spaces.map(|space| (standing(space), space)).collect();
        let told = standings.iter().filter_map(|(standing, space)| {
            let (epoch, key) = space.ring.newest()?;
            Some((standing, epoch, key))
        });
        (!standings.is_empty()).then(|| Comparison::new(told).to_text())
    }

    /// Compares with what another device showed.
    pub(crate) fn compare(&self, txn: &mut Txn, text: &str) -> Result<(), Refusal> {
        let theirs = Comparison::parse(text.trim()).map_err(|_| Refusal::NotAComparison)?;
        let found: Vec<(SpaceId, Compared)> = self
            .spaces
            .values()
            .filter_map(|space| {
                let (standing, epoch) = theirs.of(&space.ring)?;
                Some((space.id, self.compare_space(space, &standing, epoch)))
            })
            .collect();
        let worst = found.iter().map(|(_, compared)| *compared).max().ok_or(Refusal::NotAComparison)?;
        for (id, _) in found.iter().filter(|(_, compared)| *compared == Compared::Differ) {
            let chain = self.spaces.get(id).map_or(ChainId::from([0; 16]), |space| space.my_chain);
            self.freeze(txn, *id, Fault::Forked { space: *id, chain });
        }
        let own = self.own_space()?.id;
        if matches!(worst, Compared::Same | Compared::TheyAreBehind)
            && self.own_space()?.unsure.is_some()
            && let Some(own_space) = txn.space(self, own)
        {
            own_space.unsure = None;
            txn.reworked.insert(own);
        }
        txn.compared = Some(worst);
        txn.changed.extend([Topic::House, Topic::Sync, Topic::Compared]);
        Ok(())
    }

    fn compare_space(&self, space: &Space, theirs: &Standing, epoch: u64) -> Compared {
        let mut found = Compared::Same;
        let link = space.sigchain.hash_at(theirs.height).map(short_hash);
        match link {
            Some(link) if link != theirs.link => return Compared::Differ,
            Some(_) if theirs.height == space.sigchain.head().0 => {}
            Some(_) => found = Compared::TheyAreBehind,
            None => found = Compared::ThisIsBehind,
        }
        if space.sigchain.epoch() < epoch {
            found = Compared::ThisIsBehind;
        }
        // A code that is full may have left chains out.
        let all_told = theirs.heads.len() < CHAINS;
        let told = |chain: ChainId| theirs.heads.iter().any(|head| head.chain == short_chain(chain));
        if all_told && space.heads.iter().any(|(chain, head)| head.seq > 0 && !told(*chain)) {
            found = found.max(Compared::TheyAreBehind);
        }
        for head in &theirs.heads {
            let chain = space.heads.iter().find(|(chain, _)| short_chain(**chain) == head.chain);
            let Some((chain, mine)) = chain else {
                found = found.max(Compared::ThisIsBehind);
                continue;
            };
            let known = if head.seq == mine.seq {
                Some(mine.hash)
            } else {
                self.logs.get(&space.id).and_then(|log| log.mark(*chain, head.seq)).map(|(hash, _)| hash)
            };
            found = found.max(match known {
                Some(hash) if short_hash(hash) != head.hash => Compared::Differ,
                Some(_) if head.seq < mine.seq => Compared::TheyAreBehind,
                Some(_) => Compared::Same,
                None => Compared::ThisIsBehind,
            });
        }
        found
    }
}

fn standing(space: &Space) -> Standing {
    let (height, link) = space.sigchain.head();
    let mut heads: Vec<HeadAt> = space
        .heads
        .iter()
        .filter(|(_, head)| head.seq > 0)
        .map(|(chain, head)| HeadAt::new(*chain, head.seq, head.hash))
        .collect();
    heads.sort_by_key(|head| std::cmp::Reverse((head.seq, head.chain)));
    heads.truncate(CHAINS);
    Standing { space: space.id, height, link: short_hash(link), heads }
}
