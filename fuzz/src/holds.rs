use std::sync::OnceLock;

use crypto::{
    ContentKey, EpochKey, HoldPart, Identity, KeyRing, RunKey, Sigchain, countersign, propose_shared, slots_commit,
};
use proto::{Claim, EntityId, Hold, HoldSlot, MemberId, Outcome, Payload, SlotHash, decode};

use crate::{choice, rng::seeded, wire::comes_back};

/// A space that two share, and its key.
struct Couple {
    chain: Sigchain,
    ring: KeyRing,
    key: EpochKey,
}

/// What is deposited, claimed and given out, and what opens it.
pub fn holds(bytes: &[u8]) {
    static COUPLE: OnceLock<Option<Couple>> = OnceLock::new();
    let Some((which, bytes)) = choice(bytes) else { return };
    let Some(both) = COUPLE.get_or_init(couple) else { return };
    let part =
        HoldPart { space: both.chain.space(), entity: EntityId::from([7; 16]), run: 0, of: MemberId::from([1; 16]) };
    match which % 7 {
        0 => {
            if let Some(hold) = comes_back::<Hold>(bytes) {
                let _ = hold.hash();
                if let Hold::Overlap(slots) = hold {
                    assert!(slots.is_sorted_by(|one, next| one.tag < next.tag));
                }
            }
        }
        1 => drop(comes_back::<Claim>(bytes)),
        2 => {
            if let Some(Outcome::Matched(slots, hashes)) = comes_back::<Outcome>(bytes) {
                given_out(both, part, &slots, &hashes);
            }
        }
        3 => drop(decode::<ContentKey>("a content key", bytes)),
        4 => {
            // None of these was sealed here.
            if let Ok(payload) = decode::<Payload>("a payload", bytes) {
                assert!(ContentKey::from_payload(&payload, &part, &both.ring).is_err());
            }
        }
        5 => {
            let key = ContentKey::from_bytes([3; 32]);
            let commit = key.commit(&part);
            if let Ok(checked) = key.check(&part, commit) {
                for size in [0, 512, bytes.len().saturating_sub(40)] {
                    assert!(checked.open(size, bytes).is_err());
                }
            }
        }
        _ => {
            if let Ok(Hold::Overlap(slots)) = decode("a hold", bytes) {
                let hashes: Vec<_> = slots.iter().map(HoldSlot::hash).collect();
                given_out(both, part, &slots, &hashes);
            }
        }
    }
}

/// Whatever a relay gives out, nothing comes of it that the other did not sign.
fn given_out(both: &Couple, part: HoldPart, slots: &[HoldSlot], hashes: &[SlotHash]) {
    let run = RunKey::new(&both.key, part.space, part.entity, part.run);
    assert!(run.check(part.of, [9; 32].into(), slots, hashes).is_err());
    if let Ok(checked) = run.check(part.of, slots_commit(&part, hashes), slots, hashes) {
        let overlap = checked.matches(["hands", "dance"], &both.chain);
        assert!(overlap.cards.is_empty() && overlap.faults.len() == slots.len());
    }
}

fn couple() -> Option<Couple> {
    let mut rng = seeded();
    let (mara, tom) = (Identity::generate(&mut rng), Identity::generate(&mut rng));
    let members = (mara.member(MemberId::from([1; 16]), 0), tom.member(MemberId::from([2; 16]), 0));
    let half = propose_shared(members.0.clone(), &mara, members.1.clone(), &mut rng).ok()?;
    let (_, chain) = countersign(&half.link, &members.1, &tom, &members.0).ok()?;
    let mut ring = KeyRing::new(chain.space());
    ring.insert(0, half.key.clone(), &chain).ok()?;
    Some(Couple { chain, ring, key: half.key })
}
