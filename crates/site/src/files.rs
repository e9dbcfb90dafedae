use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use axum::{body::Bytes, http::HeaderValue};

use crate::SiteFault;

/// The list of hashed paths by the names of assets.
const LIST: &str = "assets.json";

/// The files of one build, by their path under the site's root.
pub(crate) struct Files(BTreeMap<String, File>);

/// A file as it is, and packed where packing helps.
pub(crate) struct File {
    pub(crate) kind: &'static str,
    /// Whether its name changes with its content.
    pub(crate) lasting: bool,
    pub(crate) plain: Form,
    pub(crate) brotli: Option<Form>,
    pub(crate) gzip: Option<Form>,
}

/// Bytes and what names them for a cache.
pub(crate) struct Form {
    pub(crate) bytes: Bytes,
    pub(crate) tag: HeaderValue,
}

impl Files {
    /// Reads a folder and its `assets` folder.
    pub(crate) fn read(folder: &Path) -> Result<Self, SiteFault> {
        let mut all = BTreeMap::new();
        for (prefix, folder) in [("", folder.to_path_buf()), ("assets/", folder.join("assets"))] {
            match contents(&folder) {
                Ok(contents) => {
                    all.extend(contents.into_iter().map(|(name, bytes)| (format!("{prefix}{name}"), bytes)));
                }
                Err((_, cause)) if cause.kind() == io::ErrorKind::NotFound => {
                    return Err(SiteFault::NotBuilt { folder });
                }
                Err((path, cause)) => return Err(SiteFault::File { path, cause }),
            }
        }
        let form = |name: &str| all.get(name).cloned().map(Form::new);
        let files = all.iter().filter_map(|(name, bytes)| {
            let file = File {
                kind: kind(name)?,
                lasting: name.starts_with("assets/"),
                plain: Form::new(bytes.clone()),
                brotli: form(&format!("{name}.br")),
                gzip: form(&format!("{name}.gz")),
            };
            Some((name.clone(), file))
        });
        Ok(Self(files.collect()))
    }

    /// The file of a path.
    pub(crate) fn find(&self, path: &str) -> Option<&File> {
        self.0.get(path)
    }

    /// The hashed paths of the assets, by name.
    pub(crate) fn paths(&self, folder: &Path) -> Result<BTreeMap<String, String>, SiteFault> {
        let list = self.find(LIST).and_then(|list| serde_json::from_slice(&list.plain.bytes).ok());
        let assets = list.as_ref().and_then(|list: &serde_json::Value| list.get("assets")?.as_object());
        let assets = assets.ok_or_else(|| SiteFault::List { path: folder.join(LIST) })?;
        Ok(assets.iter().filter_map(|(name, path)| Some((name.clone(), path.as_str()?.to_owned()))).collect())
    }
}

impl Form {
    /// Names the bytes by their hash.
    pub(crate) fn new(bytes: Bytes) -> Self {
        let hash = blake3::hash(&bytes).to_hex();
        // Quotes and hexadecimal digits are always valid in a header.
        let tag = HeaderValue::from_str(&format!("\"{}\"", &hash[..32])).unwrap_or(HeaderValue::from_static("\"\""));
        Self { bytes, tag }
    }
}

/// The media type of what is served; packed forms and unfinished files have none.
fn kind(name: &str) -> Option<&'static str> {
    Some(match name.rsplit_once('.')?.1 {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "ftl" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "cbor" => "application/cbor",
        _ => return None,
    })
}

fn contents(folder: &Path) -> Result<BTreeMap<String, Bytes>, (PathBuf, io::Error)> {
    let at = |path: &Path| {
        let path = path.to_path_buf();
        move |cause| (path, cause)
    };
    let mut contents = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        if let (true, Some(name)) = (path.is_file(), path.file_name().and_then(|name| name.to_str())) {
            contents.insert(name.to_owned(), fs::read(&path).map_err(at(&path))?.into());
        }
    }
    Ok(contents)
}
