use std::{fmt, io, path::PathBuf, process::ExitStatus};

/// Why a command ended early.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The command line cannot be understood.
    Usage(String),
    /// A program that is needed is not on this machine.
    Missing {
        /// The program.
        program: &'static str,
        /// What to do about it.
        remedy: &'static str,
    },
    /// A program ended with a failure, which it has told itself.
    Failed { command: String, status: ExitStatus },
    /// A program cannot be started.
    Start { command: String, cause: io::Error },
    /// A file cannot be read or written.
    File { doing: &'static str, path: PathBuf, cause: io::Error },
    /// The address cannot be listened on.
    Address { address: String, cause: io::Error },
    /// What a program printed is not what was expected of it.
    Output { command: &'static str, cause: String },
    /// Crates use each other in ways that the design does not allow.
    Arrows(Vec<String>),
    /// Messages that are translated and said nowhere.
    Unsaid(Vec<String>),
    /// ARCHITECTURE.md does not show the crates as they are.
    Map,
    /// What is loaded has grown over its limit.
    Heavy { what: &'static str, bytes: u64, limit: u64 },
    /// Tests failed.
    Tests(u64),
    /// Tests were to be run and none was.
    NoTests(&'static str),
}

impl Fault {
    /// For `map_err`: what was being done to which file.
    pub(crate) fn file(doing: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |cause| Self::File { doing, path, cause }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(cause) => f.write_str(cause),
            Self::Missing { program, remedy } => write!(f, "{program} is missing. {remedy}"),
            Self::Failed { command, status } => write!(f, "`{command}` failed ({status}); see above"),
            Self::Start { command, cause } => write!(f, "`{command}` cannot be started: {cause}"),
            Self::File { doing, path, cause } => write!(f, "cannot {doing} {}: {cause}", path.display()),
            Self::Address { address, cause } if cause.kind() == io::ErrorKind::AddrInUse => {
                write!(f, "another program is listening on {address}. Stop it, or choose another port with --port")
            }
            Self::Address { address, cause } => {
                write!(f, "cannot listen on {address}: {cause}. Choose another --port or --host")
            }
            Self::Output { command, cause } => write!(f, "`{command}` printed something unexpected: {cause}"),
            Self::Arrows(wrong) => write!(f, "the crates break the design's arrows:\n  {}", wrong.join("\n  ")),
            Self::Unsaid(ids) => write!(f, "these messages are said nowhere: {}", ids.join(", ")),
            Self::Map => {
                write!(f, "ARCHITECTURE.md does not show the crates as they are. `cargo xtask map --write` mends it")
            }
            Self::Heavy { what, bytes, limit } => {
                write!(
                    f,
                    "{what}: {bytes} B, which is {} B too many; `cargo xtask bench bundle` shows them",
                    bytes - limit
                )
            }
            Self::Tests(1) => write!(f, "one test failed; see above"),
            Self::Tests(failed) => write!(f, "{failed} tests failed; see above"),
            Self::NoTests(part) => write!(f, "{part}: no test ran, though there are some"),
        }
    }
}

impl std::error::Error for Fault {}

impl From<lexopt::Error> for Fault {
    fn from(cause: lexopt::Error) -> Self {
        Self::Usage(cause.to_string())
    }
}
