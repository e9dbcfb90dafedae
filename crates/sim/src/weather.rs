use rand_core::Rng;

/// How bad it gets. Chances are out of 1,000.
#[derive(Clone, Copy, Debug)]
pub struct Weather {
    /// A call is lost on its way there.
    pub lose_call: u32,
    /// A call arrives and its answer is lost.
    pub lose_answer: u32,
    /// A call arrives twice.
    pub twice: u32,
    /// Live news is lost, with its socket.
    pub drop_socket: u32,
    /// A commit is refused by the storage.
    pub refuse_store: u32,
    /// The device dies before a commit is durable.
    pub crash_before: u32,
    /// The device dies after a commit is durable, before it learns of it.
    pub crash_after: u32,
    /// Longest delay of anything, in milliseconds.
    pub delay_ms: u64,
}

impl Weather {
    /// Nothing goes wrong; everything still takes time and so comes in any order.
    pub const CALM: Self = Self {
        lose_call: 0,
        lose_answer: 0,
        twice: 0,
        drop_socket: 0,
        refuse_store: 0,
        crash_before: 0,
        crash_after: 0,
        delay_ms: 40,
    };

    /// Everything goes wrong.
    pub const STORM: Self = Self {
        lose_call: 60,
        lose_answer: 60,
        twice: 60,
        drop_socket: 40,
        refuse_store: 15,
        crash_before: 8,
        crash_after: 8,
        delay_ms: 900,
    };
}

/// Whether something of this chance (out of 1,000) happens.
pub(crate) fn happens(rng: &mut impl Rng, chance: u32) -> bool {
    rng.next_u32() % 1_000 < chance
}

/// A number below `end`.
pub(crate) fn below(rng: &mut impl Rng, end: u64) -> u64 {
    rng.next_u64() % end.max(1)
}
