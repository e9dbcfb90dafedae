//! The last envelopes of the spaces that were written to lately, so that those who follow a space
//! live are served from memory.

use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::{Mutex, MutexGuard, PoisonError},
};

use proto::{Cursor, SpaceId};

use super::{Page, Placed};

/// Bytes of envelopes kept in all.
const TOTAL: usize = 2 * 1024 * 1024;
/// Bytes of envelopes kept of one space.
const EACH: usize = 512 * 1024;
/// What keeping one envelope takes besides its bytes, about.
const OVERHEAD: usize = 168;

/// Tails of many spaces.
#[derive(Default)]
pub(crate) struct Tails(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    tails: HashMap<SpaceId, Tail>,
    /// Which tail was written to when: the first is the one to let go.
    order: BTreeMap<u64, SpaceId>,
    clock: u64,
    bytes: usize,
}

struct Tail {
    touched: u64,
    links: u64,
    /// What stands just before the first item; none at the start of the space.
    base: Option<Cursor>,
    items: VecDeque<(Placed, Cursor)>,
    bytes: usize,
}

impl Tails {
    /// Adds what was committed: `base` is what stood before the first of `items`.
    pub(crate) fn push(&self, space: SpaceId, base: Option<Cursor>, items: Vec<Placed>, links: u64) {
        let mut kept = self.lock();
        kept.clock += 1;
        let now = kept.clock;
        let mut tail = kept.take(space).unwrap_or(Tail { touched: 0, links, base, items: VecDeque::new(), bytes: 0 });
        (tail.touched, tail.links) = (now, links);
        for item in items {
            tail.bytes += item.bytes.len() + OVERHEAD;
            let last = tail.items.back().map(|(_, cursor)| *cursor).or(tail.base);
            let cursor = Cursor::next(last, item.hash);
            tail.items.push_back((item, cursor));
        }
        while tail.bytes > EACH {
            let Some((first, cursor)) = tail.items.pop_front() else { break };
            tail.bytes -= first.bytes.len() + OVERHEAD;
            tail.base = Some(cursor);
        }
        kept.put(space, tail);
        while kept.bytes > TOTAL {
            let Some(oldest) = kept.order.first_key_value().map(|(_, space)| *space) else { break };
            kept.take(oldest);
        }
    }

    /// Lets go of a space that holds nothing any more.
    pub(crate) fn forget(&self, space: SpaceId) {
        self.lock().take(space);
    }

    /// A page from memory; none where memory does not reach back to the cursor or cannot vouch for it.
    pub(crate) fn page(&self, space: SpaceId, after: Option<Cursor>, room: usize) -> Option<Page> {
        let kept = self.lock();
        let tail = kept.tails.get(&space)?;
        let skip = if after == tail.base {
            0
        } else {
            let wanted = after?;
            let at = usize::try_from(wanted.position.checked_sub(tail.items.front()?.0.position)?).ok()?;
            if tail.items.get(at)?.1 != wanted {
                return None;
            }
            at + 1
        };
        let rest = tail.items.iter().skip(skip).map(|(item, _)| item);
        let items = fill(rest, room, |item| item.bytes.len()).cloned().collect::<Vec<_>>();
        let more = skip + items.len() < tail.items.len();
        Some(Page { items, more, links: tail.links })
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // A panic in between leaves at worst a count that is off; a tail is only ever a copy.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn take(&mut self, space: SpaceId) -> Option<Tail> {
        let tail = self.tails.remove(&space)?;
        self.order.remove(&tail.touched);
        self.bytes -= tail.bytes + OVERHEAD;
        Some(tail)
    }

    fn put(&mut self, space: SpaceId, tail: Tail) {
        self.bytes += tail.bytes + OVERHEAD;
        self.order.insert(tail.touched, space);
        self.tails.insert(space, tail);
    }
}

/// The first of `items` that fit into `room` and [`proto::limits::BATCH_COUNT`], but at least one.
pub(crate) fn fill<T>(
    items: impl Iterator<Item = T>,
    room: usize,
    size: impl Fn(&T) -> usize,
) -> impl Iterator<Item = T> {
    let mut used = 0;
    items.enumerate().map_while(move |(n, item)| {
        used += size(&item);
        (n == 0 || (used <= room && n < proto::limits::BATCH_COUNT)).then_some(item)
    })
}

#[cfg(test)]
mod tests {
    use proto::Hash;

    use super::*;

    fn space(n: u16) -> SpaceId {
        let mut id = [0; 32];
        id[..2].copy_from_slice(&n.to_be_bytes());
        SpaceId::from(id)
    }

    /// The history of a space of such items, up to a position.
    fn at(position: u64) -> Option<Cursor> {
        (1..=position).fold(None, |before, position| Some(Cursor::next(before, item(position, 0).hash)))
    }

    fn item(position: u64, size: usize) -> Placed {
        let mut hash = [0; 32];
        hash[..8].copy_from_slice(&position.to_be_bytes());
        Placed { position, hash: Hash::from(hash), bytes: vec![0; size].into() }
    }

    fn positions(page: Option<Page>) -> Option<(Vec<u64>, bool)> {
        page.map(|page| (page.items.iter().map(|item| item.position).collect(), page.more))
    }

    #[test]
    fn tom_follows_from_memory_where_he_left_off() {
        let tails = Tails::default();
        tails.push(space(1), None, vec![item(1, 10), item(2, 10)], 1);
        tails.push(space(1), at(2), vec![item(3, 10)], 2);
        assert_eq!(positions(tails.page(space(1), None, 1000)), Some((vec![1, 2, 3], false)));
        assert_eq!(positions(tails.page(space(1), at(1), 1000)), Some((vec![2, 3], false)));
        assert_eq!(positions(tails.page(space(1), at(3), 1000)), Some((vec![], false)));
        assert_eq!(positions(tails.page(space(1), at(1), 15)), Some((vec![2], true)));
        assert_eq!(tails.page(space(1), at(3), 1000).map(|page| page.links), Some(2));
    }

    #[test]
    fn memory_never_answers_for_what_it_does_not_know() {
        let tails = Tails::default();
        tails.push(space(1), at(7), vec![item(8, 10)], 1);
        assert_eq!(positions(tails.page(space(1), at(7), 1000)), Some((vec![8], false)));
        let other = Some(Cursor { position: 7, history: Hash::from([9; 32]) });
        for cursor in [None, at(3), at(9), other] {
            assert_eq!(tails.page(space(1), cursor, 1000), None, "{cursor:?}");
        }
        assert_eq!(tails.page(space(2), None, 1000), None);
    }

    #[test]
    fn memory_is_bounded_in_each_space_and_in_all() {
        let tails = Tails::default();
        for position in 1..=20_u64 {
            tails.push(space(0), at(position - 1), vec![item(position, EACH / 4)], 1);
        }
        assert_eq!(tails.page(space(0), None, 1000), None);
        assert_eq!(positions(tails.page(space(0), at(19), 1000)), Some((vec![20], false)));
        for n in 1..100 {
            tails.push(space(n), None, vec![item(1, EACH / 2)], 1);
        }
        let kept = tails.lock();
        assert!(kept.bytes <= TOTAL && kept.tails.len() == kept.order.len());
        assert!(kept.tails.contains_key(&space(99)) && !kept.tails.contains_key(&space(0)));
    }
}
