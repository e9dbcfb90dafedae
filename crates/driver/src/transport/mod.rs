//! The way to the relay: calls that are answered, and live sockets that tell what is new.
//!
//! A transport tries once and says what happened. When to try again is the engine's business: it backs
//! off with jitter and asks for the call or the socket anew.

mod frames;
#[cfg(not(target_arch = "wasm32"))]
pub mod native;
#[cfg(target_arch = "wasm32")]
pub mod web;

use engine::{Listen, NoAnswer};
use proto::{Call, Code, Positioned, Request, Response, limits};

/// Longest answer that is read, in bytes: a whole batch with what is around it.
const ANSWER_MAX: usize = 2 * limits::BATCH;
/// Time for a call that the relay answers at once, in milliseconds.
const PATIENCE_MS: u32 = 30_000;

/// Carries calls and live sockets. Dropping a future gives the call or the socket up.
#[expect(async_fn_in_trait, reason = "used on one thread only: no future needs to be Send")]
pub trait Transport {
    /// Asks the relay. The driver bounds the time ([`patience`]).
    async fn call(&self, call: &Call) -> Result<Response, NoAnswer>;

    /// Opens a live socket and stays on it until it ends. `news` gets envelopes in order, and how many
    /// links the space has; the first comes after the hello, even when there is nothing new.
    async fn listen(&self, listen: &Listen, news: &mut dyn FnMut(Vec<Positioned>, u64)) -> SocketEnd;
}

/// How a live socket ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketEnd {
    /// The relay refused the hello.
    Refused(Code),
    /// It is gone, whoever closed it, or it never opened.
    Closed,
}

/// How long to wait for the answer to a request, in milliseconds. A mailbox is read with a wait at the
/// relay, which comes on top.
pub fn patience(request: &Request) -> u32 {
    let wait_s = if matches!(request, Request::GetMail { .. }) { limits::MAIL_WAIT_S } else { 0 };
    PATIENCE_MS.saturating_add(u32::try_from(wait_s * 1_000).unwrap_or(u32::MAX))
}
