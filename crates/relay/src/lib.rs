//! The relay: stores and forwards sealed envelopes that it has no code to unseal.

mod clock;
mod config;
mod serve;

use std::{fmt, io, path::PathBuf};

use axum::{Router, routing::get};

pub use clock::{Clock, SystemClock};
pub use config::{Config, Limits, Rate, Signup};
pub use serve::{Peer, serve};

/// A relay on one folder.
pub struct Relay {}

impl Relay {
    /// Opens the folder's database, making it where there is none.
    pub fn open(config: Config) -> Result<Self, OpenError> {
        match std::fs::create_dir_all(&config.data) {
            Ok(()) => Ok(Self {}),
            Err(cause) => Err(OpenError::Folder { path: config.data, cause }),
        }
    }

    /// The routes under `/v1`.
    pub fn routes(&self) -> Router {
        Router::new().route(proto::route::HEALTH, get(|| async {}))
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
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder { path, cause } => write!(f, "the folder {} cannot be written to: {cause}", path.display()),
        }
    }
}

impl std::error::Error for OpenError {}
