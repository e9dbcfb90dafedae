//! A person's whole vault as one archive: what is in the file that they take with them, before a passphrase seals it.
//!
//! It holds every record but drafts and a pairing under way. [`pack`] makes it, [`unpack`] reads it, and
//! [`Archive::bring_in`] checks every record and says what an empty vault is to store.

use std::collections::BTreeSet;

use minicbor::{Decode, Encode, bytes::ByteSlice};
use proto::{decode, encode};
use rand_core::CryptoRng;

use crate::{
    Commit, Effects, Engine, Key,
    keys::{self, Name},
    space::{Kind, Registration, Space},
};

/// The shape that this version writes.
const VERSION: u64 = 1;
/// Longest archive, in bytes. Ten years of two people are about a tenth of it.
pub const ARCHIVE_MAX: usize = 256 * 1024 * 1024;

/// What is in an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archive {
    /// When it was made, by the clock of the device that made it, in milliseconds since 1970.
    pub made_ms: i64,
    /// The origin of the relay that the device spoke with, such as `https://example.org`.
    pub relay: String,
    records: Vec<(Key, Vec<u8>)>,
}

/// Why a vault cannot be taken along, or an archive not be brought in. Nothing changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArchiveFault {
    /// Not an archive, or damaged.
    Malformed,
    /// Longer than [`ARCHIVE_MAX`].
    TooLarge {
        /// In bytes.
        bytes: usize,
    },
    /// A newer version of this program made it.
    TooNew {
        /// The version of its shape.
        version: u64,
    },
    /// A record in it cannot be read, or does not belong to the others.
    BadRecord {
        /// Its key.
        key: String,
    },
    /// It lacks what a device cannot live without: itself, its own space, or where a space's chains stand.
    Incomplete,
    /// It belongs to a device that speaks with another relay.
    OtherRelay {
        /// The origin of that relay.
        relay: String,
    },
}

/// The archive as it is written.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Wire<'a> {
    #[n(1)]
    version: u64,
    #[n(2)]
    made_ms: i64,
    #[b(3)]
    relay: &'a str,
    #[b(4)]
    records: Vec<(&'a str, &'a ByteSlice)>,
}

/// What is read first: it stays where it is in every version.
#[derive(Decode)]
#[cbor(map)]
struct Version {
    #[n(1)]
    version: u64,
}

/// Whether a record goes into an archive: what is being typed and a pairing under way belong to this device alone, and
/// a name that this version does not know is not its to hand on.
pub fn is_taken_along(key: &Key) -> bool {
    match keys::parse(key) {
        Some(
            Name::Me
            | Name::Space(_)
            | Name::Heads(_)
            | Name::House(_)
            | Name::Tail(..)
            | Name::Segment(..)
            | Name::Again(..)
            | Name::Amended(..)
            | Name::Redone(_),
        ) => true,
        Some(Name::Draft | Name::Pairing) | None => false,
    }
}

/// Makes an archive of a vault's records, unsealed. The device speaks with the relay at this origin.
pub fn pack(made_ms: i64, relay: &str, records: &[(Key, Vec<u8>)]) -> Result<Vec<u8>, ArchiveFault> {
    let bytes = records.iter().map(|(key, record)| key.0.len() + record.len()).sum();
    if bytes > ARCHIVE_MAX {
        return Err(ArchiveFault::TooLarge { bytes });
    }
    let mut records: Vec<(&str, &ByteSlice)> = records
        .iter()
        .filter(|(key, _)| is_taken_along(key))
        .map(|(key, record)| (key.0.as_str(), record.as_slice().into()))
        .collect();
    // The same vault gives the same archive, whatever order its records were read in.
    records.sort_unstable_by_key(|(key, _)| *key);
    Ok(encode(&Wire { version: VERSION, made_ms, relay, records }))
}

/// Reads an archive. Its records are looked at by [`Archive::bring_in`].
pub fn unpack(bytes: &[u8]) -> Result<Archive, ArchiveFault> {
    if bytes.len() > ARCHIVE_MAX {
        return Err(ArchiveFault::TooLarge { bytes: bytes.len() });
    }
    let Version { version } = decode("archive", bytes).map_err(|_| ArchiveFault::Malformed)?;
    if version > VERSION {
        return Err(ArchiveFault::TooNew { version });
    }
    let wire: Wire<'_> = decode("archive", bytes).map_err(|_| ArchiveFault::Malformed)?;
    let mut known = BTreeSet::new();
    let mut records = Vec::new();
    for (name, record) in wire.records {
        let key = Key(name.to_owned());
        if !is_taken_along(&key) || !known.insert(name) {
            return Err(ArchiveFault::BadRecord { key: key.0 });
        }
        records.push((key, record.to_vec()));
    }
    Ok(Archive { made_ms: wire.made_ms, relay: wire.relay.to_owned(), records })
}

impl Archive {
    /// Its records by name, as they lie in it.
    pub fn records(&self) -> &[(Key, Vec<u8>)] {
        &self.records
    }

    /// What a vault that holds nothing is to store, all at once, so that a device that speaks with `relay` goes on from
    /// here. Every record is read and held against the others first.
    ///
    /// A chain belongs to one device. The device that made the archive may live on, so where the relay knows a space, or
    /// is to know it, this one writes a chain of its own from now on. What the old chain had not sent comes to the relay
    /// by the old device, or in a bundle of this one.
    pub fn bring_in(self, relay: &str, rng: &mut dyn CryptoRng) -> Result<Commit, ArchiveFault> {
        let engine = opened(&self.records)?;
        let me = engine.me.as_ref().ok_or(ArchiveFault::Incomplete)?;
        let own = engine.spaces.get(&me.own).ok_or(ArchiveFault::Incomplete)?;
        if own.kind != Kind::Own || own.me != me.device {
            return Err(ArchiveFault::BadRecord { key: keys::me().0 });
        }
        let lives_here = |space: &Space| space.registration == Registration::Local;
        if self.relay != relay && !engine.spaces.values().all(lives_here) {
            return Err(ArchiveFault::OtherRelay { relay: self.relay });
        }
        let mut commit = Commit { put: self.records, ..Commit::default() };
        for space in engine.spaces.values().filter(|space| !lives_here(space)) {
            let mut space = space.clone();
            space.begin_chain(rng);
            let renewed = [(keys::space(space.id), space.record()), (keys::heads(space.id), space.heads_record())];
            commit.put.retain(|(key, _)| renewed.iter().all(|(other, _)| other != key));
            commit.put.extend(renewed);
        }
        Ok(commit)
    }
}

/// An engine that has read all records, none of them in vain.
fn opened(records: &[(Key, Vec<u8>)]) -> Result<Engine, ArchiveFault> {
    let keys: BTreeSet<&Key> = records.iter().map(|(key, _)| key).collect();
    let (mut engine, mut fx) = Engine::open(keys.iter().copied().cloned().collect(), String::new());
    while !fx.load.is_empty() {
        let wanted: BTreeSet<Key> = std::mem::take(&mut fx.load).into_iter().collect();
        let found = records.iter().filter(|(key, _)| wanted.contains(key)).cloned().collect();
        fx = Effects::default();
        engine.loaded(found, &mut fx);
        if let Some(crate::Fault::BadRecord { key }) = engine.faults.first() {
            return Err(ArchiveFault::BadRecord { key: key.clone() });
        }
    }
    for (id, space) in &engine.spaces {
        if space.id != *id {
            return Err(ArchiveFault::BadRecord { key: keys::space(*id).0 });
        }
        if !keys.contains(&keys::heads(*id)) {
            return Err(ArchiveFault::Incomplete);
        }
    }
    // Events of a space without its keys are nobody's.
    if engine.logs.keys().any(|id| !engine.spaces.contains_key(id)) {
        Err(ArchiveFault::Incomplete)
    } else {
        Ok(engine)
    }
}
