//! The relay: stores and forwards sealed envelopes that it has no code to unseal.
//!
//! [`Relay::open`] opens a folder, [`Relay::routes`] gives the routes under `/v1`, and [`serve`] is the accept
//! loop for them and for whatever is merged with them. docs/protocol.md, section "Relay", has the rules.

mod buckets;
mod clock;
mod config;
pub mod holds;
mod http;
mod hub;
mod places;
mod serve;
mod store;
mod sweep;
mod wakes;

use std::{fmt, io, path::PathBuf, sync::Arc};

use axum::Router;

pub use clock::{Clock, SystemClock};
pub use config::{Config, Limits, Rate, Signup};
pub use serve::{Peer, serve};

/// A relay on one folder.
pub struct Relay {
    hub: Arc<hub::Hub>,
}

impl Relay {
    /// Opens the folder's database, making it where there is none. Call it inside a Tokio runtime.
    pub fn open(config: Config) -> Result<Self, OpenError> {
        Self::open_at(config, Arc::new(SystemClock))
    }

    /// The same with a clock of the caller's.
    pub fn open_at(config: Config, clock: Arc<dyn Clock>) -> Result<Self, OpenError> {
        Ok(Self { hub: Arc::new(hub::Hub::open(config, clock)?) })
    }

    /// The routes under `/v1`.
    pub fn routes(&self) -> Router {
        http::routes(Arc::clone(&self.hub))
    }

    /// Ends live sockets and waiting reads, makes durable what was taken, and lets the folder go.
    /// Later requests are refused as unavailable. Call it when [`serve`] is told to stop.
    pub async fn close(&self) {
        self.hub.close().await;
    }
}

/// Why a relay does not open.
#[derive(Debug)]
#[non_exhaustive]
pub enum OpenError {
    /// The folder cannot be made or written to.
    Folder {
        /// Which.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// Another relay is at work on the folder.
    InUse {
        /// Which.
        path: PathBuf,
    },
    /// The database was written by a newer version of this program.
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of its schema.
        found: u32,
        /// The newest that this program knows.
        known: u32,
    },
    /// The database was written by a version from before the first release, which this program does not read.
    Older {
        /// The file.
        path: PathBuf,
        /// The version of its schema.
        found: u32,
        /// The version that this program reads.
        known: u32,
    },
    /// The file is damaged, or no relay wrote it.
    NotARelay {
        /// The file.
        path: PathBuf,
    },
    /// The database cannot be opened for another reason.
    Database {
        /// The file.
        path: PathBuf,
        /// What SQLite says.
        cause: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder { path, cause } => write!(f, "the folder {} cannot be written to: {cause}", path.display()),
            Self::InUse { path } => write!(f, "another relay is at work in the folder {}", path.display()),
            Self::Newer { path, found, known } => write!(
                f,
                "{} was written by a newer version (its schema is {found}, this program knows {known})",
                path.display()
            ),
            Self::Older { path, found, known } => write!(
                f,
                "{} was written by a version from before the first release (its schema is {found}, this program reads \
                 {known}): move the folder away, and it begins with an empty one",
                path.display()
            ),
            Self::NotARelay { path } => write!(f, "{} is damaged or is not a relay's database", path.display()),
            Self::Database { path, cause } => write!(f, "{} cannot be opened: {cause}", path.display()),
        }
    }
}

impl std::error::Error for OpenError {}
