use std::{
    fmt, io,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

use clap::Args;
use relay::{Config, Limits, OpenError, Relay, Signup};
use site::{Site, SiteFault};
use tokio::net::TcpListener;

/// Bytes of randomness in an invite: more than anyone can try.
const INVITE_BYTES: usize = 10;

/// Where to listen, and what lies where.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Port to listen on; 0 lets the system choose
    #[arg(long, default_value_t = 8470)]
    port: u16,
    /// Address to listen on; 0.0.0.0 lets others reach it
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Folder of the relay's database
    #[arg(long, default_value = "data", value_name = "DIR")]
    data: PathBuf,
    /// Folder of the built app
    #[arg(long, default_value = "target/site", value_name = "DIR")]
    site: PathBuf,
    /// Word that lets someone begin here, where others can reach this relay; a new one at each start otherwise
    #[arg(long, value_name = "WORD")]
    invite: Option<String>,
}

/// Serves until it is interrupted.
pub(crate) async fn run(arguments: Arguments) -> Result<(), Fault> {
    tracing_subscriber::fmt().with_writer(io::stderr).with_target(false).with_ansi(false).init();
    let wanted = SocketAddr::from((arguments.host, arguments.port));
    let listener = TcpListener::bind(wanted).await.map_err(|cause| Fault::Address { wanted, cause })?;
    let address = listener.local_addr().map_err(|cause| Fault::Address { wanted, cause })?;
    let site = Site::open(&arguments.site).map_err(Fault::Site)?;
    let invite = match arguments.invite {
        Some(word) => word,
        None => new_invite()?,
    };
    let (limits, signup) = (Limits::default(), Signup::at(address.ip(), || invite));
    let config = Config { data: arguments.data, signup: signup.clone(), limits: limits.clone() };
    let relay = Relay::open(config).map_err(Fault::Relay)?;

    // Before anybody learns where this is: who ends it at once, ends it in order.
    let interrupted = interrupted();
    println!("Leeward is open at http://{address}");
    if let Signup::Invite(word) = signup {
        println!("To begin here one needs this invite: {word}");
        println!("Phones and other computers need https, for instance from a proxy on this machine.");
    }
    let stop = async {
        interrupted.await;
        relay.close().await;
    };
    relay::serve(listener, relay.routes().merge(site.routes()), &limits, stop).await;
    println!("Closed.");
    Ok(())
}

/// Letters and digits that are not taken for one another.
fn new_invite() -> Result<String, Fault> {
    const SIGNS: &[u8; 32] = b"23456789abcdefghijkmnpqrstuvwxyz";
    let mut random = [0; INVITE_BYTES];
    getrandom::fill(&mut random).map_err(Fault::Randomness)?;
    Ok(random.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect())
}

/// Waits for Ctrl-C or for the system's wish to end this program. On Unix both are heard from the call on.
#[cfg(unix)]
fn interrupted() -> impl Future<Output = ()> {
    use tokio::signal::unix::{Signal, SignalKind, signal};

    // Where a signal cannot be heard the program is ended from outside, which loses nothing acknowledged.
    async fn next(heard: Option<Signal>) {
        match heard {
            Some(mut heard) => drop(heard.recv().await),
            None => std::future::pending().await,
        }
    }
    let [interrupt, terminate] = [SignalKind::interrupt(), SignalKind::terminate()].map(|kind| signal(kind).ok());
    async {
        tokio::select! {
            () = next(interrupt) => {}
            () = next(terminate) => {}
        }
    }
}

/// Waits for Ctrl-C.
#[cfg(not(unix))]
async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// Why the server does not start: the cause, and what to do about it.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The address is taken, or not this machine's.
    Address { wanted: SocketAddr, cause: io::Error },
    /// The app's files are not there.
    Site(SiteFault),
    /// The relay does not open.
    Relay(OpenError),
    /// The system gives no randomness.
    Randomness(getrandom::Error),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address { wanted, cause } if cause.kind() == io::ErrorKind::AddrInUse => {
                write!(f, "another program is listening on {wanted}. Stop it, or choose another port with --port")
            }
            Self::Address { wanted, cause } if cause.kind() == io::ErrorKind::PermissionDenied => {
                write!(f, "listening on {wanted} is not allowed to you. Choose a --port above 1023")
            }
            Self::Address { wanted, cause } => {
                write!(f, "cannot listen on {wanted}: {cause}. Choose another --host or --port")
            }
            Self::Site(fault) => write!(f, "{fault}. Choose the folder with --site"),
            Self::Relay(fault) => write!(f, "{fault}. Choose the folder with --data"),
            Self::Randomness(cause) => write!(f, "the system gives no randomness: {cause}"),
        }
    }
}
