//! What the relay stands on: the disk, and SQLite with the same schema.

use std::{
    fs::File,
    io::{Seek, Write},
    path::Path,
    time::{Duration, Instant},
};

use rusqlite::{Connection, params};

use crate::{
    kit::Fault,
    load::{self, Way},
    server::Server,
};

/// Bytes of the file that is synced.
const FILE: usize = 4 * 1024 * 1024;

pub(crate) struct Below {
    /// As long as it will ever be.
    file: File,
    db: Connection,
    envelope: Vec<u8>,
    /// Id and position of each space's last envelope. Spaces, and with them chains, have the rows 1, 2, …
    spaces: Vec<(i64, i64)>,
    /// Id of the last envelope of all.
    last: i64,
}

impl Below {
    /// Has a relay make a database with so many spaces of one chain and one envelope each, and takes it over.
    pub(crate) async fn open(folder: &Path, spaces: usize) -> Result<Self, Fault> {
        let path = folder.join("sqlite");
        let server = Server::start(&path)?;
        let (mut envelope, mut founded) = (Vec::new(), Vec::new());
        for seed in 0..spaces {
            let mut founder = load::found(server.address, u8::try_from(seed)?).await?;
            load::append(server.address, std::slice::from_mut(&mut founder), Way::Http, Duration::ZERO).await?;
            envelope = founder.seal();
            founded.push((i64::try_from(seed)? + 1, 1));
        }
        drop(server);
        let db = Connection::open(path.join("relay.db"))?;
        db.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")?;
        let last = db.query_row("SELECT max(id) FROM envelopes", [], |row| row.get(0))?;
        let mut file = File::create(folder.join("fdatasync"))?;
        file.write_all(&vec![0; FILE])?;
        file.sync_all()?;
        Ok(Self { file, db, envelope, spaces: founded, last })
    }

    /// Syncs a second, each after an envelope was written over what the file had there: as in SQLite's journal, no sync
    /// has to note a new length besides.
    pub(crate) fn fdatasync(&mut self, span: Duration) -> Result<f64, Fault> {
        let (began, mut count) = (Instant::now(), 0_u32);
        while began.elapsed() < span {
            if self.file.stream_position()? + u64::try_from(self.envelope.len())? > u64::try_from(FILE)? {
                self.file.rewind()?;
            }
            self.file.write_all(&self.envelope)?;
            self.file.sync_data()?;
            count += 1;
        }
        Ok(f64::from(count) / began.elapsed().as_secs_f64())
    }

    /// Envelopes a second, one for each of so many spaces in a transaction, written as the relay writes them.
    pub(crate) fn sqlite(&mut self, spaces: usize, span: Duration) -> Result<f64, Fault> {
        let (began, mut count) = (Instant::now(), 0_u32);
        while began.elapsed() < span {
            let transaction = self.db.transaction()?;
            for (at, (before, position)) in self.spaces.iter_mut().take(spaces).enumerate() {
                let row = i64::try_from(at)? + 1;
                (self.last, *position) = (self.last + 1, *position + 1);
                let back = self.last - std::mem::replace(before, self.last);
                let history = (*position % 64 == 0).then_some([7_u8; 32]);
                transaction
                    .prepare_cached("UPDATE chains SET seq = ?2, last = ?3 WHERE id = ?1")?
                    .execute(params![row, *position, self.last])?;
                transaction
                    .prepare_cached(
                        "INSERT INTO envelopes (id, space, position, chain, seq, before, back, total, history, bytes)
                         VALUES (?1, ?2, ?3, ?2, ?3, ?4, ?4, ?5, ?6, ?7)",
                    )?
                    .execute(params![self.last, row, *position, back, *position * 742, history, self.envelope])?;
                count += 1;
            }
            transaction.commit()?;
        }
        Ok(f64::from(count) / began.elapsed().as_secs_f64())
    }
}
