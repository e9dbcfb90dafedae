use std::{
    io::{Read, Write},
    iter,
};

use age::{DecryptError, Decryptor, Encryptor, scrypt};

/// How much work a guess at a passphrase costs: scrypt with N = 2^17, r = 8, p = 1 takes 128 MiB and, in a browser, about
/// a second.
pub const WORK: u8 = 17;
/// The most work that a file may ask for, which is what the ordinary tool asks for: 256 MiB.
const WORK_MAX: u8 = 18;
/// With what every file of the format begins.
const MAGIC: &[u8] = b"age-encryption.org/";

/// Why a file did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenFault {
    /// Not a file that a passphrase opens.
    Foreign,
    /// The passphrase is another one.
    WrongPassphrase,
    /// Cut short, or altered.
    Damaged,
    /// It asks for more work than anybody should do who only opens a file.
    TooCostly,
}

impl OpenFault {
    /// What the app knows it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Foreign => "foreign",
            Self::WrongPassphrase => "wrong passphrase",
            Self::Damaged => "damaged",
            Self::TooCostly => "too costly",
        }
    }
}

/// Seals bytes with a passphrase; `work` is the exponent of scrypt's N, from 1 to 63, and [`WORK`] for people. None where
/// this machine has no memory for it.
pub fn seal(plain: &[u8], passphrase: String, work: u8) -> Option<Vec<u8>> {
    if !(1..64).contains(&work) {
        return None;
    }
    let mut recipient = scrypt::Recipient::new(passphrase.into());
    recipient.set_work_factor(work);
    let sealer = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient)).ok()?;
    let mut file = Vec::with_capacity(plain.len() + plain.len() / 4096 + 512);
    let mut writer = sealer.wrap_output(&mut file).ok()?;
    writer.write_all(plain).ok()?;
    writer.finish().ok()?;
    Some(file)
}

/// Opens what [`seal`] or another program made. What it costs is bounded before it is spent.
pub fn open(file: &[u8], passphrase: String) -> Result<Vec<u8>, OpenFault> {
    // A file cut within its first line shares that much with the format.
    let begins = file.len().min(MAGIC.len());
    if file.is_empty() || file[..begins] != MAGIC[..begins] {
        return Err(OpenFault::Foreign);
    }
    let opener = Decryptor::new_buffered(file).map_err(|fault| match fault {
        DecryptError::UnknownFormat => OpenFault::Foreign,
        _ => OpenFault::Damaged,
    })?;
    let mut identity = scrypt::Identity::new(passphrase.into());
    identity.set_max_work_factor(WORK_MAX);
    let mut reader = opener.decrypt(iter::once(&identity as &dyn age::Identity)).map_err(|fault| match fault {
        DecryptError::ExcessiveWork { .. } => OpenFault::TooCostly,
        DecryptError::KeyDecryptionFailed | DecryptError::DecryptionFailed => OpenFault::WrongPassphrase,
        // Sealed to keys, not with a passphrase.
        DecryptError::NoMatchingKeys => OpenFault::Foreign,
        _ => OpenFault::Damaged,
    })?;
    let mut plain = Vec::with_capacity(file.len());
    reader.read_to_end(&mut plain).map_err(|_| OpenFault::Damaged)?;
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "the heron stood on the breakwater";

    #[test]
    fn what_mara_takes_along_opens_with_her_words_and_with_no_others() {
        let plain: Vec<u8> = (0..200_000_u32).map(|at| (at % 251) as u8).collect();
        let file = seal(&plain, WORDS.into(), 10).expect("sealed");
        assert!(file.starts_with(b"age-encryption.org/v1\n-> scrypt "));
        assert!(!file.windows(64).any(|part| part == &plain[..64]));
        assert_eq!(open(&file, WORDS.into()), Ok(plain));
        assert_eq!(open(&file, "another heron".into()), Err(OpenFault::WrongPassphrase));
        assert_eq!(open(&file, String::new()), Err(OpenFault::WrongPassphrase));
    }

    #[test]
    fn a_file_that_was_cut_or_altered_anywhere_is_damaged() {
        let file = seal(&[7; 70_000], WORDS.into(), 4).expect("sealed");
        for length in (1..400).chain([65_000, 65_800, 66_000, file.len() - 1]) {
            assert_eq!(open(&file[..length], WORDS.into()), Err(OpenFault::Damaged), "{length} bytes");
        }
        for at in [200, 1_000, 66_000, file.len() - 1] {
            let mut altered = file.clone();
            altered[at] ^= 1;
            assert_eq!(open(&altered, WORDS.into()), Err(OpenFault::Damaged), "byte {at}");
        }
    }

    /// Sealing draws randomness, so the file stays as it was sealed once. `LEEWARD_WRITE_VECTORS=1` seals it anew.
    #[test]
    fn the_archive_of_the_vector_opens_as_it_was_sealed() {
        let vectors = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../vectors");
        let read = |name: &str| -> serde_json::Value {
            serde_json::from_slice(&std::fs::read(vectors.join(name)).expect("a vector")).expect("vectors are JSON")
        };
        let archive = read("engine/archive.json")["cases"][0]["hex"].as_str().expect("hexadecimal").to_owned();
        if std::env::var_os("LEEWARD_WRITE_VECTORS").is_some() {
            let file = seal(&unhex(&archive), WORDS.into(), 6).expect("sealed");
            let file: String = file.iter().map(|byte| format!("{byte:02x}")).collect();
            let case =
                serde_json::json!({ "in": { "passphrase": WORDS, "file": file }, "out": { "archive": archive } });
            let about = "An archive in the age format, sealed with a passphrase and little work.";
            let text =
                serde_json::to_string_pretty(&serde_json::json!({ "about": about, "cases": [case] })).expect("JSON");
            std::fs::create_dir_all(vectors.join("annex")).expect("a folder");
            std::fs::write(vectors.join("annex/sealed.json"), text + "\n").expect("vectors can be written");
        }
        let case = &read("annex/sealed.json")["cases"][0];
        let (words, file) = (&case["in"]["passphrase"], case["in"]["file"].as_str().expect("hexadecimal"));
        assert_eq!(open(&unhex(file), words.as_str().expect("words").into()), Ok(unhex(&archive)));
        assert_eq!(case["out"]["archive"], archive.as_str());
    }

    fn unhex(text: &str) -> Vec<u8> {
        (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal")).collect()
    }

    #[test]
    fn what_is_no_such_file_is_foreign() {
        for file in [&b""[..], b"PK\x03\x04", b"a picture of the harbour", b"age of reason"] {
            assert_eq!(open(file, WORDS.into()), Err(OpenFault::Foreign));
        }
    }

    #[test]
    fn a_file_that_asks_for_gigabytes_gets_nothing() {
        let file = String::from_utf8_lossy(&seal(b"small", WORDS.into(), 4).expect("sealed")).into_owned();
        for work in ["19", "30", "63", "64", "255"] {
            let (head, rest) = file.split_once(" 4\n").expect("the work stands in the head");
            let costly = format!("{head} {work}\n{rest}");
            let began = std::time::Instant::now();
            let fault = open(costly.as_bytes(), WORDS.into()).expect_err("refused");
            assert!(matches!(fault, OpenFault::TooCostly | OpenFault::Damaged), "{work}: {fault:?}");
            assert!(began.elapsed().as_secs() < 5);
        }
    }
}
