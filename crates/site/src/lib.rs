//! What a browser loads before the relay comes into it: the app's files, and pages in plain words that
//! the server writes itself, in eleven languages, readable without script or account.

mod alias;
mod answer;
mod away;
mod files;
mod headers;
mod pages;

use std::{
    fmt, io,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::SystemTime,
};

use axum::{
    Router,
    http::{HeaderMap, Method, StatusCode, Uri},
    response::{IntoResponse, Response},
};

use alias::Aliases;
use files::Files;
use pages::Pages;

/// The page that says which build this is. It is written last, so that a change of it means that all is there.
const INDEX: &str = "index.html";

/// A built app in a folder, as `cargo xtask serve` makes it.
#[derive(Clone)]
pub struct Site {
    folder: Arc<Path>,
    now: Arc<RwLock<Arc<Build>>>,
}

/// One build of the app, in memory.
struct Build {
    files: Files,
    pages: Pages,
    aliases: Aliases,
    made: Option<SystemTime>,
}

impl Site {
    /// Reads a built app. Later builds into the same folder are noticed.
    pub fn open(folder: &Path) -> Result<Self, SiteFault> {
        let build = Build::read(folder)?;
        Ok(Self { folder: folder.into(), now: Arc::new(RwLock::new(Arc::new(build))) })
    }

    /// Answers everything that no other route answers.
    pub fn routes(self) -> Router {
        Router::new().fallback(move |method: Method, uri: Uri, headers: HeaderMap| {
            let site = self.clone();
            async move { site.answer(&method, uri.path(), &headers) }
        })
    }

    fn answer(&self, method: &Method, path: &str, wants: &HeaderMap) -> Response {
        let mut answer = if method != Method::GET && method != Method::HEAD {
            (StatusCode::METHOD_NOT_ALLOWED, [("allow", "GET, HEAD")]).into_response()
        } else {
            self.find(path, wants)
        };
        headers::protect(answer.headers_mut());
        answer
    }

    fn find(&self, path: &str, wants: &HeaderMap) -> Response {
        let build = self.build(!path.starts_with("/assets/"));
        let name = path.strip_prefix('/').unwrap_or(path);
        if let Some(page) = build.pages.find(name, wants) {
            return answer::page(page, wants);
        }
        if let Some(manifest) = build.aliases.find(name) {
            return answer::manifest(manifest, wants);
        }
        if let Some(file) = build.files.find(name) {
            return answer::file(file, wants);
        }
        // The app's icon is one that its script chooses; without a script a browser asks for this by itself.
        if name == "favicon.ico" {
            return StatusCode::NO_CONTENT.into_response();
        }
        // The app has no dots in its paths; what has one is a file that is not there. The relay answers
        // for its own paths.
        let of_the_app = !name.contains('.') && !name.starts_with("v1/") && !name.starts_with("assets/");
        match build.files.find(INDEX) {
            Some(index) if of_the_app => answer::file(index, wants),
            _ => StatusCode::NOT_FOUND.into_response(),
        }
    }

    /// The build to answer from; when asked to look, the newest.
    fn build(&self, look: bool) -> Arc<Build> {
        let now = Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner));
        if !look || now.made == made(&self.folder) {
            return now;
        }
        // A build that is just being written is read when it is whole; until then the old one serves.
        match Build::read(&self.folder) {
            Ok(newer) => {
                let newer = Arc::new(newer);
                *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&newer);
                newer
            }
            Err(_) => now,
        }
    }
}

impl Build {
    fn read(folder: &Path) -> Result<Self, SiteFault> {
        let made = made(folder);
        let files = Files::read(folder)?;
        if files.find(INDEX).is_none() {
            return Err(SiteFault::NotBuilt { folder: folder.into() });
        }
        let paths = files.paths(folder)?;
        let (pages, aliases) = (Pages::write(&paths)?, Aliases::write(&paths)?);
        Ok(Self { files, pages, aliases, made })
    }
}

fn made(folder: &Path) -> Option<SystemTime> {
    folder.join(INDEX).metadata().and_then(|file| file.modified()).ok()
}

/// Why a folder is not served.
#[derive(Debug)]
#[non_exhaustive]
pub enum SiteFault {
    /// There is no built app in the folder.
    NotBuilt {
        /// Which folder.
        folder: PathBuf,
    },
    /// A file cannot be read.
    File {
        /// Which.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The list of assets, `assets.json`, is not what a build writes.
    List {
        /// Which file.
        path: PathBuf,
    },
    /// The text that this program was built with cannot be read.
    Text,
}

impl fmt::Display for SiteFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotBuilt { folder } => {
                write!(f, "there is no built app in {}: `cargo xtask serve` builds it", folder.display())
            }
            Self::File { path, cause } => write!(f, "{} cannot be read: {cause}", path.display()),
            Self::List { path } => write!(f, "{} does not come from a build: build the app again", path.display()),
            Self::Text => f.write_str("the text of this program is damaged: build it again"),
        }
    }
}

impl std::error::Error for SiteFault {}
