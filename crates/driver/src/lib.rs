//! What touches the machine on a client: storage, network, clock, randomness, and the loop that carries
//! the engine's effects out.
//!
//! [`Client`] is what screens and commands hold. It owns the engine, which knows nothing of the machine,
//! and carries out what the engine asks for: commits and reads go to a [`vault::Vault`], one after the
//! other and in order; calls and live sockets go through a [`transport::Transport`], side by side.

mod client;
mod clock;
mod entropy;
mod moving;
pub mod transport;
pub mod vault;
#[cfg(target_arch = "wasm32")]
pub mod web;
mod work;

pub use client::{Client, Outcome};
#[cfg(target_arch = "wasm32")]
pub use clock::BrowserClock;
#[cfg(not(target_arch = "wasm32"))]
pub use clock::SystemClock;
pub use clock::{Clock, Sleep};
pub use entropy::{NoEntropy, SystemRng};
pub use moving::MoveFault;
