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

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};
    use proto::{HOLD_BOX, Payload};

    use super::*;

    const MARA: usize = 0;
    const TOM: usize = 1;

    /// A hold's two parts, and what each party was told.
    #[derive(Default)]
    struct Table([Option<Part>; 2]);

    impl Table {
        fn settle(&mut self, who: usize, claim: Claim, now_ms: u64) -> Result<Outcome, Code> {
            let [own, other] = [who, 1 - who].map(|party| self.0[party].take());
            let mut parts = Parts { own, other };
            let answer = parts.settle(claim, now_ms, false, u64::MAX);
            (self.0[who], self.0[1 - who]) = (parts.own, parts.other);
            answer
        }
    }

    fn payload(name: u8) -> Payload {
        Payload { epoch: 0, nonce: [name; 24].into(), ct: [name; 48].into() }
    }

    fn hold(mode: u8, name: u8) -> Hold {
        let payload = payload(name);
        let slot = |tag| HoldSlot { tag: [tag; 16].into(), sealed: [name; HOLD_BOX].into() };
        match mode % 7 {
            0 => Hold::Letter(payload),
            1 => Hold::Together(payload),
            2 => Hold::Overlap(vec![slot(1), slot(2 + name)]),
            3 => Hold::Overlap(vec![slot(2 + name)]),
            4 => Hold::OnDate { payload, not_before_ms: 5_000 },
            5 => Hold::WhenISay(payload),
            _ => Hold::OnRequest { payload, wait_s: 3 },
        }
    }

    fn claims() -> impl Strategy<Value = Vec<(bool, Claim, u64)>> {
        let claim = prop_oneof![
            3 => (any::<u8>(), 0..2_u8).prop_map(|(mode, name)| Claim::Deposit(hold(mode, name))),
            2 => Just(Claim::Open),
            1 => Just(Claim::Withdraw),
            1 => Just(Claim::Release),
            1 => Just(Claim::Ask),
            1 => Just(Claim::Refuse),
        ];
        vec((any::<bool>(), claim, 0..2_000_u64), 1..24)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever two do in whatever order: what was withdrawn is never given out, what was given out is never
        /// withdrawn, and what was given out once is given out again as the same.
        #[test]
        fn withdrawn_or_given_and_never_both(claims in claims()) {
            let (mut table, mut now_ms) = (Table::default(), 0);
            let (mut withdrawn, mut given) = ([false; 2], [None, None]);
            for (tom, claim, passed) in claims {
                let who = usize::from(tom);
                now_ms += passed;
                match (claim.clone(), table.settle(who, claim, now_ms)) {
                    (Claim::Withdraw, Ok(Outcome::Withdrawn)) => {
                        prop_assert_eq!(&given[who], &None, "taken back after the other had it");
                        withdrawn[who] = true;
                    }
                    (Claim::Open, Ok(outcome @ (Outcome::Given(_) | Outcome::Matched(..)))) => {
                        prop_assert!(!withdrawn[1 - who], "given out after it was taken back");
                        let first = given[1 - who].get_or_insert_with(|| outcome.clone());
                        prop_assert_eq!(first, &outcome);
                    }
                    _ => {}
                }
            }
        }

        /// Tom does the same twice, once with Mara beside him and once alone. As long as nothing of hers was released,
        /// he hears the same.
        #[test]
        fn what_is_not_released_is_not_heard_of(claims in claims()) {
            let (mut both, mut alone, mut now_ms) = (Table::default(), Table::default(), 0);
            for (tom, claim, passed) in claims {
                now_ms += passed;
                if tom {
                    let (heard, would) =
                        (both.settle(TOM, claim.clone(), now_ms), alone.settle(TOM, claim.clone(), now_ms));
                    // That his own was given to her he hears from taking it back alone, and from saying no too late.
                    let of_his = matches!(both.0[TOM], Some(Part::Released { .. })) && would != heard;
                    let letter = matches!(both.0[MARA], Some(Part::Withdrawn { letter: true }));
                    match (&claim, heard) {
                        (Claim::Open, Ok(Outcome::Given(_) | Outcome::Matched(..))) => {}
                        (Claim::Open, Ok(Outcome::Withdrawn)) if letter => {}
                        (Claim::Withdraw | Claim::Release | Claim::Refuse, _) if of_his => break,
                        (_, heard) => prop_assert_eq!(heard, would, "{:?}", claim),
                    }
                } else {
                    let _ = both.settle(MARA, claim, now_ms);
                }
            }
        }
    }
}
