use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsString,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

use crate::fault::Fault;

/// The folder that a server serves: hashed files under `assets/`, a few with fixed names, and beside
/// each the same in Brotli and gzip where that is smaller.
pub(crate) struct Site {
    folder: PathBuf,
    effort: Effort,
    /// Name of an asset as templates say it, and its path on the server.
    paths: BTreeMap<String, String>,
    written: BTreeSet<PathBuf>,
}

/// How hard to compress.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// Quickly, for development.
    Quick,
    /// As small as it gets.
    Best,
}

impl Site {
    /// A site in `folder`, which is made where it does not exist.
    pub(crate) fn new(folder: &Path, effort: Effort) -> Result<Self, Fault> {
        let assets = folder.join("assets");
        fs::create_dir_all(&assets).map_err(Fault::file("make the folder", &assets))?;
        Ok(Self { folder: folder.into(), effort, paths: BTreeMap::new(), written: BTreeSet::new() })
    }

    /// Adds a file that may be cached for ever, since its name carries the hash of its content.
    pub(crate) fn asset(&mut self, name: &str, content: &[u8]) -> Result<(), Fault> {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let file = format!("assets/{}-{}.{extension}", stem.replace('/', "-"), short_hash(content));
        self.write(&file, content)?;
        self.paths.insert(name.into(), format!("/{file}"));
        Ok(())
    }

    /// Adds a file under a name that stays; browsers ask each time whether it changed.
    pub(crate) fn fixed(&mut self, name: &str, content: &[u8]) -> Result<(), Fault> {
        self.write(name, content)
    }

    /// The assets so far: name and path.
    pub(crate) fn paths(&self) -> &BTreeMap<String, String> {
        &self.paths
    }

    /// Names this build: a hash over the paths of all assets so far, so over their content.
    pub(crate) fn build(&self) -> String {
        let all: Vec<&str> = self.paths.values().map(String::as_str).collect();
        short_hash(all.join("\n").as_bytes())
    }

    /// Removes what an earlier build left.
    pub(crate) fn sweep(&self) -> Result<(), Fault> {
        for folder in [self.folder.clone(), self.folder.join("assets")] {
            let doing = "list the folder";
            for entry in fs::read_dir(&folder).map_err(Fault::file(doing, &folder))? {
                let path = entry.map_err(Fault::file(doing, &folder))?.path();
                if path.is_file() && !self.written.contains(&path) {
                    fs::remove_file(&path).map_err(Fault::file("remove", &path))?;
                }
            }
        }
        Ok(())
    }

    fn write(&mut self, name: &str, content: &[u8]) -> Result<(), Fault> {
        let path = self.folder.join(name);
        self.put(path.clone(), content)?;
        if name.ends_with(".png") {
            return Ok(());
        }
        for (ending, packed) in [("br", brotli(content, self.effort)), ("gz", gzip(content, self.effort))] {
            let packed = packed.map_err(Fault::file("compress", &path))?;
            if packed.len() < content.len() {
                self.put(with_ending(&path, ending), &packed)?;
            }
        }
        Ok(())
    }

    /// Writes a file whole or not at all, since a server may be reading it.
    fn put(&mut self, path: PathBuf, content: &[u8]) -> Result<(), Fault> {
        let unfinished = with_ending(&path, "new");
        fs::write(&unfinished, content).map_err(Fault::file("write", &unfinished))?;
        fs::rename(&unfinished, &path).map_err(Fault::file("write", &path))?;
        self.written.insert(path);
        Ok(())
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".");
    name.push(ending);
    name.into()
}

fn short_hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn brotli(content: &[u8], effort: Effort) -> io::Result<Vec<u8>> {
    let quality = if effort == Effort::Best { 11 } else { 4 };
    let params =
        brotli::enc::BrotliEncoderParams { quality, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut packed, &params)?;
    Ok(packed)
}

fn gzip(content: &[u8], effort: Effort) -> io::Result<Vec<u8>> {
    let level = if effort == Effort::Best { Compression::best() } else { Compression::fast() };
    let mut encoder = GzEncoder::new(Vec::new(), level);
    encoder.write_all(content)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::{error::Error, io::Read};

    use super::*;

    #[test]
    fn what_mara_downloads_packed_is_what_was_written() -> Result<(), Box<dyn Error>> {
        let text = "The lamp is lit. ".repeat(400).into_bytes();
        for effort in [Effort::Quick, Effort::Best] {
            let mut unpacked = Vec::new();
            brotli::BrotliDecompress(&mut &*brotli(&text, effort)?, &mut unpacked)?;
            assert_eq!(unpacked, text);
            let mut unpacked = Vec::new();
            flate2::read::GzDecoder::new(&*gzip(&text, effort)?).read_to_end(&mut unpacked)?;
            assert_eq!(unpacked, text);
        }
        Ok(())
    }

    #[test]
    fn a_changed_file_gets_a_new_name_and_the_old_one_is_swept() -> Result<(), Box<dyn Error>> {
        let folder = std::env::temp_dir().join(format!("leeward-web-build-{}", std::process::id()));
        let mut first = Site::new(&folder, Effort::Quick)?;
        first.asset("app.css", b"a {}")?;
        let mut second = Site::new(&folder, Effort::Quick)?;
        second.asset("app.css", b"b {}")?;
        second.sweep()?;
        let (old, new) = (&first.paths["app.css"], &second.paths["app.css"]);
        assert_ne!(old, new);
        assert_ne!(first.build(), second.build());
        assert!(!folder.join(&old[1..]).exists());
        assert_eq!(fs::read(folder.join(&new[1..]))?, b"b {}");
        fs::remove_dir_all(folder)?;
        Ok(())
    }
}
