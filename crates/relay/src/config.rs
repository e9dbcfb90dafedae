use std::{net::IpAddr, path::PathBuf, time::Duration};

use proto::limits;

/// What a relay needs to know to start.
#[derive(Clone, Debug)]
pub struct Config {
    /// Folder of the database. Made if it is missing.
    pub data: PathBuf,
    /// Who may found a space here.
    pub signup: Signup,
    /// Limits; [`Limits::default`] has those of docs/protocol.md.
    pub limits: Limits,
}

/// Who may found a space.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Signup {
    /// Anyone who reaches the relay. Meant for a relay that listens on loopback only.
    Open,
    /// Who knows this word.
    Invite(String),
}

impl Signup {
    /// The rule of the house: open on loopback, by invite everywhere else.
    pub fn at(address: IpAddr, invite: impl FnOnce() -> String) -> Self {
        if address.to_canonical().is_loopback() { Self::Open } else { Self::Invite(invite()) }
    }
}

/// What one device, one address, one space may use.
///
/// Sizes that both sides must agree on are not here but in [`proto::limits`].
#[derive(Clone, Debug)]
pub struct Limits {
    /// Writes of one device: appends (a batch is one), links, tokens, claims to holds.
    pub writes: Rate,
    /// Mailboxes opened, numbers tried and wrong invites, each, from one address.
    pub pairing: Rate,
    /// Bytes of envelopes in one space; over it, reading goes on.
    pub quota: u64,
    /// Bytes of links in one space.
    pub links: u64,
    /// Tokens that one party of a space ever had.
    pub tokens: usize,
    /// Chains of one space.
    pub chains: usize,
    /// Bytes of holds that one party ever deposited in one space, with a little for each.
    pub holds: u64,
    /// Mailboxes at one time.
    pub mailboxes: usize,
    /// Live sockets of one space.
    pub sockets_per_space: usize,
    /// Live sockets and waiting mailbox reads of one address, taken together.
    pub waiting_per_address: usize,
    /// Connections at one time; more wait unaccepted.
    pub connections: usize,
    /// From accepting a connection to its first byte.
    pub first_byte: Duration,
    /// From then, or from the previous answer, to the end of a header; a kept connection may rest so long.
    pub header: Duration,
    /// From the end of the header to the end of the body.
    pub body: Duration,
    /// A socket whose reader takes no frame for so long is closed.
    pub stall: Duration,
    /// Between pings on a live socket; one that is silent for two and a half of them is closed.
    pub ping: Duration,
    /// Longest wait of a mailbox read.
    pub mail_wait: Duration,
    /// How long the envelopes of a space are kept for who stayed when one party left.
    pub keep_after_leaving: Duration,
    /// How long a hold is kept after it was first given out.
    pub keep_given: Duration,
    /// Between two looks for what is over.
    pub sweep: Duration,
    /// Largest size of the database in bytes, where there is one. It is treated as a full disk.
    pub database: Option<u64>,
}

const DAY_S: u64 = 24 * 60 * 60;

impl Default for Limits {
    fn default() -> Self {
        Self {
            writes: Rate { burst: 60, every: Duration::from_secs(1) },
            pairing: Rate { burst: 6, every: Duration::from_secs(120) },
            quota: 500_000_000,
            links: 20_000_000,
            tokens: 64,
            chains: 1_000,
            holds: 8_000_000,
            mailboxes: 5_000,
            sockets_per_space: 8,
            waiting_per_address: 30,
            connections: 25_000,
            first_byte: Duration::from_secs(10),
            header: Duration::from_secs(10),
            body: Duration::from_secs(30),
            stall: Duration::from_secs(30),
            ping: Duration::from_secs(30),
            mail_wait: Duration::from_secs(limits::MAIL_WAIT_S),
            keep_after_leaving: Duration::from_secs(90 * DAY_S),
            keep_given: Duration::from_secs(30 * DAY_S),
            sweep: Duration::from_secs(DAY_S),
            database: None,
        }
    }
}

impl Limits {
    /// No limit on how often and how much, for benches and tests on loopback. Time-outs stay.
    pub fn off() -> Self {
        Self {
            writes: Rate::UNLIMITED,
            pairing: Rate::UNLIMITED,
            quota: u64::MAX,
            links: u64::MAX,
            tokens: usize::MAX,
            chains: usize::MAX,
            holds: u64::MAX,
            mailboxes: usize::MAX,
            sockets_per_space: usize::MAX,
            waiting_per_address: usize::MAX,
            connections: 100_000,
            ..Self::default()
        }
    }
}

/// A token bucket: so many at once, then one every so often.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rate {
    /// How many at once.
    pub burst: u32,
    /// Time until one more is allowed; zero means no limit.
    pub every: Duration,
}

impl Rate {
    /// No limit.
    pub const UNLIMITED: Self = Self { burst: u32::MAX, every: Duration::ZERO };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relay_asks_for_an_invite_as_soon_as_others_can_reach_it() {
        let invite = || "harbour".to_owned();
        for loopback in ["127.0.0.1", "::1", "::ffff:127.0.0.1"] {
            assert_eq!(loopback.parse().map(|ip| Signup::at(ip, invite)), Ok(Signup::Open));
        }
        for open in ["0.0.0.0", "::", "192.168.1.20"] {
            assert_eq!(open.parse().map(|ip| Signup::at(ip, invite)), Ok(Signup::Invite(invite())));
        }
    }
}
