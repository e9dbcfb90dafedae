//! Who waits at the relay: bounded for each address and each space, one live socket a device and space.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use proto::{Code, SpaceId, TokenHash};
use tokio::sync::watch;

use crate::{Limits, Peer, store::Access};

/// The book of who waits.
#[derive(Clone)]
pub(crate) struct Places(Arc<Mutex<Book>>);

struct Book {
    per_address: usize,
    per_space: usize,
    waiting: HashMap<Peer, usize>,
    sockets: HashMap<SpaceId, Vec<Socket>>,
    next: u64,
}

struct Socket {
    id: u64,
    token: TokenHash,
    /// Dropped to end the socket.
    _keep: watch::Sender<()>,
}

/// A place of an address; given back when dropped.
pub(crate) struct Place {
    peer: Peer,
    places: Places,
}

/// A device's place in a space's live sockets; given back when dropped.
pub(crate) struct Seat {
    space: SpaceId,
    id: u64,
    ended: watch::Receiver<()>,
    places: Places,
}

impl Places {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self(Arc::new(Mutex::new(Book {
            per_address: limits.waiting_per_address,
            per_space: limits.sockets_per_space,
            waiting: HashMap::new(),
            sockets: HashMap::new(),
            next: 0,
        })))
    }

    /// A place for someone from an address.
    pub(crate) fn wait(&self, peer: Peer) -> Result<Place, Code> {
        let mut book = self.lock();
        let limit = book.per_address;
        let waiting = book.waiting.entry(peer).or_default();
        if *waiting >= limit {
            return Err(Code::SlowDown);
        }
        *waiting += 1;
        Ok(Place { peer, places: self.clone() })
    }

    /// A seat for a device. The device's socket before this one ends: it is most likely dead already.
    pub(crate) fn sit(&self, access: Access) -> Result<Seat, Code> {
        let mut book = self.lock();
        book.next += 1;
        let (id, limit) = (book.next, book.per_space);
        let sockets = book.sockets.entry(access.space).or_default();
        sockets.retain(|socket| socket.token != access.token);
        if sockets.len() >= limit {
            return Err(Code::SlowDown);
        }
        let (keep, ended) = watch::channel(());
        sockets.push(Socket { id, token: access.token, _keep: keep });
        Ok(Seat { space: access.space, id, ended, places: self.clone() })
    }

    /// Ends the sockets of a space.
    pub(crate) fn end(&self, space: SpaceId) {
        self.lock().sockets.remove(&space);
    }

    /// Ends all sockets.
    pub(crate) fn close(&self) {
        self.lock().sockets.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Book> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seat {
    /// Returns when the relay wants the socket to end.
    pub(crate) async fn ended(&mut self) {
        while self.ended.changed().await.is_ok() {}
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut book = self.places.lock();
        if let Some(waiting) = book.waiting.get_mut(&self.peer) {
            *waiting -= 1;
            if *waiting == 0 {
                book.waiting.remove(&self.peer);
            }
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut book = self.places.lock();
        if let Some(sockets) = book.sockets.get_mut(&self.space) {
            sockets.retain(|socket| socket.id != self.id);
            if sockets.is_empty() {
                book.sockets.remove(&self.space);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    fn places() -> Places {
        Places::new(&Limits { sockets_per_space: 2, waiting_per_address: 2, ..Limits::default() })
    }

    fn device(token: u8) -> Access {
        Access { space: SpaceId::from([1; 32]), token: TokenHash::from([token; 32]) }
    }

    #[test]
    fn an_address_gets_its_places_back() {
        let (places, home) = (places(), Peer::of(Ipv4Addr::LOCALHOST.into()));
        let (first, second) = (places.wait(home), places.wait(home));
        assert!(first.is_ok() && second.is_ok() && places.wait(home).is_err());
        drop(first);
        let third = places.wait(home);
        assert!(third.is_ok());
        drop((second, third));
        assert!(places.lock().waiting.is_empty());
    }

    #[tokio::test]
    async fn a_device_s_newer_socket_ends_its_older_one_and_takes_no_other_s_seat() {
        let places = places();
        let mut phone = places.sit(device(1)).map_err(Code::name).unwrap_or_else(|code| panic!("{code}"));
        let tablet = places.sit(device(2));
        assert!(tablet.is_ok() && places.sit(device(3)).is_err());
        let again = places.sit(device(1));
        assert!(again.is_ok());
        phone.ended().await;
        drop(phone);
        assert!(places.sit(device(3)).is_err(), "the older socket's end gave away the newer one's seat");
        drop((tablet, again));
        assert!(places.lock().sockets.is_empty());
    }
}
