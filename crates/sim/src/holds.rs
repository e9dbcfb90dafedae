use std::collections::BTreeMap;

use proto::{AskedFor, Claim, Code, Hold, HoldId, Outcome, Party};
use relay::holds::{Part, Parts};

/// The holds of one space in memory. What a claim does is said by the relay's own rules, which do not know where parts
/// are kept; here they can be copied and put back.
#[derive(Clone, Default)]
pub(crate) struct Holds(BTreeMap<(HoldId, Party), Part>);

impl Holds {
    /// Settles a claim of a party.
    pub(crate) fn settle(
        &mut self,
        party: Party,
        id: HoldId,
        claim: Claim,
        now_ms: u64,
        frozen: bool,
    ) -> Result<Outcome, Code> {
        let places = [(id, party), (id, opposite(party))];
        let [own, other] = places.map(|place| self.0.remove(&place));
        let mut parts = Parts { own, other };
        let outcome = parts.settle(claim, now_ms, frozen, u64::MAX);
        for (place, part) in places.into_iter().zip([parts.own, parts.other]) {
            self.0.extend(part.map(|part| (place, part)));
        }
        outcome
    }

    /// The parts of a party that the other asked for, the soonest first.
    pub(crate) fn asked(&self, party: Party, now_ms: u64) -> Vec<AskedFor> {
        let asked = self.0.iter().filter_map(|((id, whose), part)| match part {
            Part::Waits { hold: Hold::OnRequest { .. }, due_ms: Some(due_ms), .. } if *whose == party => {
                let left_ms = due_ms.checked_sub(now_ms).filter(|left_ms| *left_ms > 0)?;
                Some(AskedFor { id: *id, due_s: left_ms.div_ceil(1000) })
            }
            _ => None,
        });
        let mut asked: Vec<_> = asked.collect();
        asked.sort_by_key(|asked| (asked.due_s, asked.id));
        asked
    }

    /// All that is kept, as bytes.
    #[cfg(test)]
    pub(crate) fn dumped(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for part in self.0.values() {
            match part {
                Part::Waits { hold, .. } => bytes.extend(proto::encode(hold)),
                Part::Released { given, .. } => bytes.extend(proto::encode(given)),
                Part::Gone { .. } | Part::Spent { .. } | Part::Withdrawn { .. } => {}
            }
        }
        bytes
    }

    /// Withdraws what waits of a party that leaves.
    pub(crate) fn withdraw_all(&mut self, party: Party, now_ms: u64) {
        let waits = self.0.iter().filter(|((_, whose), part)| *whose == party && matches!(part, Part::Waits { .. }));
        for id in waits.map(|((id, _), _)| *id).collect::<Vec<_>>() {
            // What is released by now stays so.
            let _ = self.settle(party, id, Claim::Withdraw, now_ms, false);
        }
    }
}

fn opposite(party: Party) -> Party {
    match party {
        Party::A => Party::B,
        Party::B => Party::A,
    }
}

#[cfg(test)]
mod tests {
    use proto::Payload;

    use super::*;

    const MARA: Party = Party::A;
    const TOM: Party = Party::B;

    fn id(n: u8) -> HoldId {
        HoldId::from([n; 16])
    }

    fn payload(name: u8) -> Payload {
        Payload { epoch: 0, nonce: [name; 24].into(), ct: [name; 48].into() }
    }

    #[test]
    fn tom_opens_what_mara_did_not_take_back_and_both_see_both() {
        let mut holds = Holds::default();
        let mut settle = |party, n, claim| holds.settle(party, id(n), claim, 0, false);
        for n in 1..=2 {
            assert_eq!(settle(MARA, n, Claim::Deposit(Hold::Letter(payload(n)))), Ok(Outcome::Done));
        }
        assert_eq!(settle(MARA, 1, Claim::Withdraw), Ok(Outcome::Withdrawn));
        assert_eq!(settle(TOM, 1, Claim::Open), Ok(Outcome::Withdrawn));
        assert_eq!(settle(TOM, 2, Claim::Open), Ok(Outcome::Given(payload(2))));
        assert_eq!(settle(MARA, 2, Claim::Withdraw), Ok(Outcome::Released));
        for (party, name) in [(MARA, 3), (TOM, 4)] {
            assert_eq!(settle(party, 3, Claim::Open), Ok(Outcome::NotYet));
            assert_eq!(settle(party, 3, Claim::Deposit(Hold::Together(payload(name)))), Ok(Outcome::Done));
        }
        assert_eq!(settle(MARA, 3, Claim::Open), Ok(Outcome::Given(payload(4))));
        assert_eq!(settle(TOM, 3, Claim::Open), Ok(Outcome::Given(payload(3))));
    }

    #[test]
    fn who_leaves_takes_back_what_is_not_due() {
        let mut holds = Holds::default();
        for n in 1..=2 {
            let hold = Hold::OnRequest { payload: payload(n), wait_s: n.into() };
            assert_eq!(holds.settle(TOM, id(n), Claim::Deposit(hold), 0, false), Ok(Outcome::Done));
            assert_eq!(holds.settle(MARA, id(n), Claim::Ask, 0, false), Ok(Outcome::Done));
        }
        assert_eq!(holds.asked(TOM, 1_000), [AskedFor { id: id(2), due_s: 1 }]);
        assert_eq!(holds.asked(MARA, 1_000), []);
        holds.withdraw_all(TOM, 1_000);
        assert_eq!(holds.settle(MARA, id(1), Claim::Open, 9_000, true), Ok(Outcome::Given(payload(1))));
        assert_eq!(holds.settle(MARA, id(2), Claim::Open, 9_000, true), Ok(Outcome::NotYet));
    }
}
