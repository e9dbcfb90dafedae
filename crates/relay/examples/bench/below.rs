//! What the relay stands on: the disk, and SQLite with the same schema.

use std::{
    fs::File,
    io::Write,
    path::Path,
    time::{Duration, Instant},
};

use rusqlite::{Connection, params};

use crate::{kit::Fault, load, server::Server};

pub(crate) struct Below {
    file: File,
    db: Connection,
    envelope: Vec<u8>,
    position: i64,
}

impl Below {
    /// Has a relay make a database with one space, one chain and one envelope, and takes it over.
    pub(crate) async fn open(folder: &Path) -> Result<Self, Fault> {
        let path = folder.join("sqlite");
        let server = Server::start(&path)?;
        let mut founder = load::found(server.address, 0).await?;
        load::append(server.address, std::slice::from_mut(&mut founder), load::Way::Http, Duration::ZERO).await?;
        drop(server);
        let db = Connection::open(path.join("relay.db"))?;
        db.pragma_update(None, "journal_mode", "wal")?;
        db.pragma_update(None, "synchronous", "full")?;
        let position = db.query_row("SELECT max(position) FROM envelopes", [], |row| row.get(0))?;
        let envelope = founder.seal();
        Ok(Self { file: File::create(folder.join("fdatasync"))?, db, envelope, position })
    }

    /// Syncs a second, each after an envelope was written at the end of a file.
    pub(crate) fn fdatasync(&mut self, span: Duration) -> Result<f64, Fault> {
        let (began, mut count) = (Instant::now(), 0_u32);
        while began.elapsed() < span {
            self.file.write_all(&self.envelope)?;
            self.file.sync_data()?;
            count += 1;
        }
        Ok(f64::from(count) / began.elapsed().as_secs_f64())
    }

    /// Envelopes a second, so many in a transaction, written as the relay writes them.
    pub(crate) fn sqlite(&mut self, batch: usize, span: Duration) -> Result<f64, Fault> {
        let (began, mut count) = (Instant::now(), 0_u32);
        while began.elapsed() < span {
            let transaction = self.db.transaction()?;
            for _ in 0..batch {
                self.position += 1;
                let history = (self.position % 64 == 0).then_some([7_u8; 32]);
                transaction
                    .prepare_cached("UPDATE chains SET seq = ?2, position = ?3 WHERE id = ?1")?
                    .execute(params![1, self.position, self.position])?;
                transaction
                    .prepare_cached(
                        "INSERT INTO envelopes (space, position, chain, seq, back, total, history, bytes)
                         VALUES (1, ?1, 1, ?1, 1, ?2, ?3, ?4)",
                    )?
                    .execute(params![self.position, self.position * 742, history, self.envelope])?;
                count += 1;
            }
            transaction.commit()?;
        }
        Ok(f64::from(count) / began.elapsed().as_secs_f64())
    }
}
