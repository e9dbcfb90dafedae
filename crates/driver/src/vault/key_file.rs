//! The vault's key on a computer: 32 bytes in a file that only its owner may read, beside the vault.
//!
//! Whoever can read this file can read the vault, so the protection of the disk is the lock, until there
//! is a lock with a passphrase.

use std::{
    fs::{self, File, OpenOptions},
    io::{ErrorKind, Write as _},
    path::Path,
};

use crypto::VaultKey;
use engine::StoreFault;
use rand_core::CryptoRng;

/// Reads the key from the file; makes both if the file is missing and the vault is still empty. A full
/// vault without its key is [`StoreFault::Broken`]: a new key could not open it.
pub fn open_or_make(file: &Path, vault_is_empty: bool, rng: &mut dyn CryptoRng) -> Result<VaultKey, StoreFault> {
    match fs::read(file) {
        Ok(bytes) => bytes.try_into().map(VaultKey::from_bytes).map_err(|_| StoreFault::Broken),
        Err(error) if error.kind() == ErrorKind::NotFound && vault_is_empty => {
            let key = VaultKey::generate(rng);
            write(file, key.reveal().reveal()).map_err(|error| fault(error.kind()))?;
            Ok(key)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Err(StoreFault::Broken),
        Err(error) => Err(fault(error.kind())),
    }
}

/// Written aside and renamed, so that the file is whole or not there; durable before anything is sealed.
fn write(file: &Path, bytes: &[u8; 32]) -> std::io::Result<()> {
    let aside = file.with_extension("new");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut new = options.open(&aside)?;
    new.write_all(bytes)?;
    new.sync_all()?;
    fs::rename(&aside, file)?;
    #[cfg(unix)]
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

fn fault(kind: ErrorKind) -> StoreFault {
    match kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreFault::Full,
        ErrorKind::PermissionDenied | ErrorKind::NotFound | ErrorKind::ReadOnlyFilesystem => StoreFault::Denied,
        _ => StoreFault::Broken,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemRng;

    #[test]
    fn the_key_is_made_once_for_its_owner_only_and_never_for_a_full_vault() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("vault.key");
        let mut rng = SystemRng::new().expect("randomness");
        assert_eq!(open_or_make(&file, false, &mut rng).err(), Some(StoreFault::Broken));
        let made = open_or_make(&file, true, &mut rng).expect("made");
        assert_eq!(open_or_make(&file, true, &mut rng), Ok(made.clone()));
        assert_eq!(open_or_make(&file, false, &mut rng), Ok(made));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&file).expect("it is there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        fs::write(&file, [1; 31]).expect("written");
        assert_eq!(open_or_make(&file, false, &mut rng).err(), Some(StoreFault::Broken));
        let nowhere = folder.path().join("no/such/vault.key");
        assert_eq!(open_or_make(&nowhere, true, &mut rng).err(), Some(StoreFault::Denied));
    }
}
