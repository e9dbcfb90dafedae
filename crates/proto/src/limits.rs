//! Limits that both sides hold to. A relay may be configured to be stricter, never laxer.

/// One envelope or link, in bytes.
pub const RECORD: usize = 64 * 1024;
/// One append, in bytes of envelopes.
pub const BATCH: usize = 1024 * 1024;
/// Envelopes in one append or one fetch.
pub const BATCH_COUNT: usize = 256;
/// Cards of one overlap.
pub const HOLD_SLOTS: usize = 128;
/// One WebSocket frame, in bytes.
pub const FRAME: usize = 256 * 1024;
/// One message in a mailbox, in bytes.
pub const MAIL: usize = 64 * 1024;
/// Longest wait of one mailbox read, in seconds.
pub const MAIL_WAIT_S: u64 = 20;
/// Life of a mailbox, in seconds.
pub const MAIL_LIFE_S: u64 = 24 * 60 * 60;
/// Life of a mailbox opened for a spoken code, in seconds.
pub const CODE_LIFE_S: u64 = 15 * 60;
