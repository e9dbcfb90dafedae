//! Moving house: a vault taken along as one archive, brought in elsewhere, or deleted here.

use engine::{
    Commit, Key, StoreFault,
    archive::{self, ArchiveFault},
    views::House,
};
use futures_channel::oneshot;

use crate::{Client, SystemRng, work::StoreJob};

/// Why a vault was not taken along or brought in. Nothing changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MoveFault {
    /// The archive.
    Archive(ArchiveFault),
    /// The device's storage.
    Store(StoreFault),
    /// Somebody has begun here: an archive goes only where nobody has.
    Begun,
}

impl From<ArchiveFault> for MoveFault {
    fn from(fault: ArchiveFault) -> Self {
        Self::Archive(fault)
    }
}

impl From<StoreFault> for MoveFault {
    fn from(fault: StoreFault) -> Self {
        Self::Store(fault)
    }
}

impl Client {
    /// The whole vault as one archive, unsealed: as it stands between two commits. A vault with a record that cannot
    /// be read gives none.
    pub async fn take_along(&self) -> Result<Vec<u8>, MoveFault> {
        let records = self.store_and_wait(StoreJob::ReadAll).await?;
        if let Some((key, _)) = records.iter().find(|(_, record)| record.is_empty()) {
            return Err(ArchiveFault::BadRecord { key: key.0.clone() }.into());
        }
        Ok(archive::pack(self.now().wall_ms, self.relay(), &records)?)
    }

    /// Stores an archive where nobody has begun, all of it or nothing. After that this client is over: open the vault
    /// anew.
    pub async fn bring_in(&self, archive: &[u8]) -> Result<(), MoveFault> {
        let house = self.ask(&House);
        if !house.ready {
            return Err(StoreFault::Busy.into());
        }
        if house.begun {
            return Err(MoveFault::Begun);
        }
        let mut rng = SystemRng::new().map_err(|_| StoreFault::Denied)?;
        let commit = archive::unpack(archive)?.bring_in(self.relay(), &mut rng)?;
        self.pause(true);
        let moved = self.store_and_wait(|tell| StoreJob::MoveIn(commit, tell)).await;
        if moved == Ok(true) {
            self.hang_up();
            return Ok(());
        }
        self.pause(false);
        Err(moved.err().map_or(MoveFault::Begun, MoveFault::Store))
    }

    /// Forgets all that the vault holds. Nothing is written or sent afterwards, whatever was on its way; only a vault
    /// that could not be emptied goes on.
    pub async fn forget(&self) -> Result<(), StoreFault> {
        self.pause(true);
        let wiped = self.store_and_wait(StoreJob::Wipe).await;
        self.pause(wiped.is_ok());
        if wiped.is_ok() {
            self.hang_up();
        }
        wiped
    }

    /// Hands the storekeeper a job and waits for what comes of it.
    async fn store_and_wait<T>(
        &self,
        job: impl FnOnce(oneshot::Sender<Result<T, StoreFault>>) -> StoreJob,
    ) -> Result<T, StoreFault> {
        let (tell, outcome) = oneshot::channel();
        self.store(job(tell));
        outcome.await.unwrap_or(Err(StoreFault::Busy))
    }
}

/// Records by their keys.
pub(crate) type Records = Vec<(Key, Vec<u8>)>;

/// All records that an archive has.
pub(crate) async fn read_all(vault: &impl crate::vault::Vault) -> Result<Records, StoreFault> {
    let mut keys = vault.keys().await?;
    keys.retain(archive::is_taken_along);
    let wanted = keys.len();
    let records = vault.read(&keys).await?;
    if records.len() == wanted { Ok(records) } else { Err(StoreFault::Broken) }
}

/// Stores an archive's records in place of all that lies there, unless somebody's records do. Says whether it did.
pub(crate) async fn move_in(vault: &impl crate::vault::Vault, mut commit: Commit) -> Result<bool, StoreFault> {
    let keys = vault.keys().await?;
    if keys.iter().any(archive::is_taken_along) {
        return Ok(false);
    }
    commit.delete = keys;
    vault.commit(&commit).await.map(|()| true)
}
