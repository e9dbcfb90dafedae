//! The rules of holds: what a claim does to the two parts of a hold. No storage here: whoever keeps parts loads both,
//! asks, and writes down what has changed, all in one transaction. docs/protocol.md, "Holds at the relay", has the table
//! that this is.

use proto::{Claim, Code, Hash, Hold, HoldSlot, Outcome, encode};

/// What a part takes of its party's limit besides its own bytes.
const OVERHEAD: u64 = 100;

/// One party's part of a hold, as a relay keeps it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part {
    /// It is kept.
    Waits {
        /// What was deposited.
        hold: Hold,
        /// When it is released by the clock alone: its date, or when the waiting time after an ask is over.
        due_ms: Option<u64>,
        /// Whether its depositor said no to being asked.
        refused: bool,
    },
    /// It is the other's to have.
    Released {
        /// Hash of what was deposited.
        hash: Hash,
        /// What the other gets: [`Outcome::Given`] or [`Outcome::Matched`].
        given: Outcome,
        /// When the other first got it.
        given_ms: Option<u64>,
    },
    /// It was given out long ago.
    Gone {
        /// Hash of what was deposited.
        hash: Hash,
    },
    /// An overlap in which there was none.
    Spent {
        /// Hash of what was deposited.
        hash: Hash,
    },
    /// It was taken back, perhaps before it came.
    Withdrawn {
        /// Whether it is known to have been a letter: the other may learn of that.
        letter: bool,
    },
}

/// Both parts of a hold, from the side of who makes a claim.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Parts {
    /// That of who makes it.
    pub own: Option<Part>,
    /// The other's.
    pub other: Option<Part>,
}

/// What a claim takes of its party's limit, if it leaves something under an id where the party had nothing before.
pub fn cost(claim: &Claim) -> u64 {
    let bytes = match claim {
        Claim::Deposit(hold) => encode(hold).len(),
        _ => 0,
    };
    OVERHEAD.saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX))
}

impl Parts {
    /// Settles a claim. `frozen` says that somebody left the space, `room` what is left of the own party's limit.
    pub fn settle(&mut self, claim: Claim, now_ms: u64, frozen: bool, room: u64) -> Result<Outcome, Code> {
        let about = match claim {
            Claim::Open | Claim::Ask => &mut self.other,
            _ => &mut self.own,
        };
        if let Some(part) = about {
            part.pass(now_ms);
        }
        let full = cost(&claim) > room;
        match claim {
            Claim::Deposit(hold) => self.deposit(hold, frozen, full),
            Claim::Withdraw => self.withdraw(frozen, full),
            Claim::Open => self.open(now_ms),
            Claim::Release | Claim::Ask | Claim::Refuse if frozen => Err(Code::Frozen),
            Claim::Ask => {
                self.ask(now_ms);
                Ok(Outcome::Done)
            }
            Claim::Release => self.release(),
            Claim::Refuse => self.refuse(),
        }
    }

    fn deposit(&mut self, hold: Hold, frozen: bool, full: bool) -> Result<Outcome, Code> {
        match &self.own {
            Some(Part::Withdrawn { .. }) => Err(Code::HoldWithdrawn),
            Some(part) if part.hash() == Some(hold.hash()) => Ok(Outcome::Done),
            Some(_) => Err(Code::HoldTaken),
            None if frozen => Err(Code::Frozen),
            None if full => Err(Code::OverQuota),
            None => {
                let due_ms = match &hold {
                    Hold::OnDate { not_before_ms, .. } => Some(*not_before_ms),
                    _ => None,
                };
                self.own = Some(Part::Waits { hold, due_ms, refused: false });
                self.meet();
                Ok(Outcome::Done)
            }
        }
    }

    /// Releases both parts, where both are there and are for one another.
    fn meet(&mut self) {
        let (Some(Part::Waits { hold: own, .. }), Some(Part::Waits { hold: other, .. })) = (&self.own, &self.other)
        else {
            return;
        };
        let given = match (own, other) {
            (Hold::Together(own), Hold::Together(other)) => [Some(Outcome::Given(*own)), Some(Outcome::Given(*other))],
            (Hold::Overlap(own), Hold::Overlap(other)) => [matched(own, other), matched(other, own)],
            _ => return,
        };
        let hashes = [own.hash(), other.hash()];
        for ((part, given), hash) in [&mut self.own, &mut self.other].into_iter().zip(given).zip(hashes) {
            *part = Some(match given {
                Some(given) => Part::Released { hash, given, given_ms: None },
                None => Part::Spent { hash },
            });
        }
    }

    fn withdraw(&mut self, frozen: bool, full: bool) -> Result<Outcome, Code> {
        let letter = match &self.own {
            Some(Part::Released { .. } | Part::Gone { .. }) => return Ok(Outcome::Released),
            Some(Part::Withdrawn { .. }) => return Ok(Outcome::Withdrawn),
            Some(Part::Waits { hold, .. }) => matches!(hold, Hold::Letter(_)),
            Some(Part::Spent { .. }) => false,
            // Nothing can come any more.
            None if frozen => return Ok(Outcome::Withdrawn),
            None if full => return Err(Code::OverQuota),
            None => false,
        };
        self.own = Some(Part::Withdrawn { letter });
        Ok(Outcome::Withdrawn)
    }

    fn open(&mut self, now_ms: u64) -> Result<Outcome, Code> {
        if let Some(Part::Waits { hold: hold @ Hold::Letter(payload), .. }) = &self.other {
            let (hash, given) = (hold.hash(), Outcome::Given(*payload));
            self.other = Some(Part::Released { hash, given, given_ms: None });
        }
        match &mut self.other {
            Some(Part::Released { given, given_ms, .. }) => {
                given_ms.get_or_insert(now_ms);
                Ok(given.clone())
            }
            Some(Part::Withdrawn { letter: true }) => Ok(Outcome::Withdrawn),
            Some(Part::Gone { .. }) => Err(Code::HoldGone),
            _ => Ok(Outcome::NotYet),
        }
    }

    fn ask(&mut self, now_ms: u64) {
        if let Some(Part::Waits { hold: Hold::OnRequest { wait_s, .. }, due_ms, refused: false }) = &mut self.other {
            due_ms.get_or_insert(now_ms.saturating_add(wait_s.saturating_mul(1000)));
        }
    }

    fn release(&mut self) -> Result<Outcome, Code> {
        let (hash, given) = match &self.own {
            Some(Part::Waits { hold: hold @ (Hold::WhenISay(payload) | Hold::OnRequest { payload, .. }), .. }) => {
                (hold.hash(), Outcome::Given(*payload))
            }
            Some(Part::Released { .. } | Part::Gone { .. }) => return Ok(Outcome::Done),
            other => return Err(no_such(other.as_ref())),
        };
        self.own = Some(Part::Released { hash, given, given_ms: None });
        Ok(Outcome::Done)
    }

    fn refuse(&mut self) -> Result<Outcome, Code> {
        match &mut self.own {
            Some(Part::Waits { hold: Hold::OnRequest { .. }, due_ms, refused }) => {
                (*due_ms, *refused) = (None, true);
                Ok(Outcome::Done)
            }
            Some(Part::Released { .. } | Part::Gone { .. }) => Ok(Outcome::Released),
            other => Err(no_such(other.as_ref())),
        }
    }
}

impl Part {
    /// Releases it, if by now the clock has.
    fn pass(&mut self, now_ms: u64) {
        let released = match &*self {
            Self::Waits {
                hold: hold @ (Hold::OnDate { payload, .. } | Hold::OnRequest { payload, .. }),
                due_ms: Some(due_ms),
                ..
            } if *due_ms <= now_ms => {
                Self::Released { hash: hold.hash(), given: Outcome::Given(*payload), given_ms: None }
            }
            _ => return,
        };
        *self = released;
    }

    /// Hash of what was deposited; none where it was withdrawn.
    fn hash(&self) -> Option<Hash> {
        match self {
            Self::Waits { hold, .. } => Some(hold.hash()),
            Self::Released { hash, .. } | Self::Gone { hash } | Self::Spent { hash } => Some(*hash),
            Self::Withdrawn { .. } => None,
        }
    }
}

fn no_such(part: Option<&Part>) -> Code {
    match part {
        None => Code::NoHold,
        Some(Part::Withdrawn { .. }) => Code::HoldWithdrawn,
        Some(_) => Code::Malformed,
    }
}

/// The slots of `of` whose tags are in `with` too; none where no tag is. Both ascend.
fn matched(of: &[HoldSlot], with: &[HoldSlot]) -> Option<Outcome> {
    let is_in_both = |slot: &&HoldSlot| with.binary_search_by(|other| other.tag.cmp(&slot.tag)).is_ok();
    let slots: Vec<_> = of.iter().filter(is_in_both).copied().collect();
    (!slots.is_empty()).then(|| Outcome::Matched(slots, of.iter().map(HoldSlot::hash).collect()))
}
