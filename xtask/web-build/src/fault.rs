use std::{fmt, io, path::PathBuf};

/// Why the files were not made.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The command line asks for something that is not there.
    Usage(lexopt::Error),
    /// A file cannot be read or written.
    File { doing: &'static str, path: PathBuf, cause: io::Error },
    /// wasm-bindgen refuses the compiled app.
    Bindgen(String),
    /// The compiled app cannot be taken apart.
    Split(String),
    /// The compiled app is not wasm.
    NotWasm(String),
    /// The compiled app wants a package from npm, which this pipeline does not carry.
    Npm(String),
    /// A template names an asset that does not exist.
    UnknownAsset { template: String, name: String },
    /// A template opens a placeholder and does not close it.
    OpenPlaceholder { template: String },
    /// A template is not UTF-8.
    NotText(String),
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
            Self::Usage(cause) => write!(f, "{cause}"),
            Self::File { doing, path, cause } => write!(f, "cannot {doing} {}: {cause}", path.display()),
            Self::Bindgen(cause) => write!(f, "wasm-bindgen: {cause}"),
            Self::Split(cause) => write!(f, "the compiled app cannot be taken apart: {cause}"),
            Self::NotWasm(cause) => write!(f, "the compiled app is not wasm: {cause}"),
            Self::Npm(name) => write!(f, "the app wants {name} from npm, and has to do without"),
            Self::UnknownAsset { template, name } => write!(f, "{template} names {{{{{name}}}}}, which does not exist"),
            Self::OpenPlaceholder { template } => write!(f, "{template} opens a placeholder and does not close it"),
            Self::NotText(template) => write!(f, "{template} is not UTF-8"),
        }
    }
}

impl std::error::Error for Fault {}
