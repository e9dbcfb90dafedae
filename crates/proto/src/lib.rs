//! What travels between a device and the relay, and nothing else: ids, the labelled hash,
//! envelopes and links as the relay sees them, requests and responses, limits, error codes.
//!
//! Everything is CBOR with integer keys (RFC 8949). Decoders are total: any bytes give a value or
//! a [`Malformed`], never a panic, and never an allocation larger than the input.

mod cbor;
mod envelope;
mod hash;
mod hold;
mod id;
pub mod limits;
mod link;
mod mailbox;
pub mod route;
mod wire;

pub use cbor::{Malformed, Raw, decode, encode};
pub use envelope::{ENVELOPE_LABEL, Envelope, EnvelopeKind, Header, NONCE_LEN, SUITE};
pub use hash::labelled;
pub use hold::{AskedFor, Claim, HOLD_BOX, Hold, HoldSlot, Outcome, Payload, SlotHash};
pub use id::{ChainId, EntityId, Hash, HoldId, MailboxId, MemberId, PersonId, SpaceId, Token, TokenHash};
pub use link::{Cut, Link, LinkBody, LinkKind, Member, Older, Root, SealedBox, Signature};
pub use mailbox::Slot;
pub use wire::{
    Appended, Call, CallId, ChainHead, ClientFrame, Code, Cursor, Party, Positioned, Request, Response, ServerFrame,
};
