//! Many envelopes at once are taken in as if each came alone, also when a head's signature is not the author's.

use engine::Fault;
use proto::{Envelope, Positioned};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

use super::{
    forge::Keys,
    home::{Home, Look, MARA, TOM},
};

/// What Mara shows while Tom has no network: so much that it comes in one answer.
const WORDS: usize = 40;
const SEED: u64 = 71;

/// Mara has shown many things that Tom's phone has not heard of.
fn before_tom_hears() -> Home {
    let mut home = Home::quiet(SEED).expect("a quiet home");
    home.story.world.set_online(TOM, false);
    for number in 0..WORDS {
        home.write(MARA, &format!("word {number}"), 0);
        home.story.world.run_for(5_000);
    }
    home.fresh = home.story.world.relay.envelopes(home.shared).split_off(home.next as usize - 1);
    assert_eq!(home.fresh.len(), WORDS);
    home
}

/// Whoever has the space's key seals an envelope of hers again with a signature that is not hers; and those after it
/// in their new places, if `on`.
fn seal_again(home: &mut Home, at: usize, on: bool) {
    let keys = Keys::of(&home.story.world.devices[TOM], home.shared).expect("keys");
    let mut rng = ChaCha20Rng::seed_from_u64(SEED);
    let last = if on { WORDS - 1 } else { at };
    for place in at..=last {
        let (mut header, mut plain) = keys.open(&home.fresh[place].envelope).expect("it opens");
        if place > at {
            header.prev = Envelope::hash(&home.fresh[place - 1].envelope);
        } else {
            plain.sig[7] ^= 1;
        }
        home.fresh[place].envelope = crypto::seal(keys.key().expect("a key"), &header, &plain, &mut rng).into();
    }
}

/// Tells Tom's phone of all of it, so many at a time. What it shows then, and which faults.
fn told(home: &mut Home, at_a_time: usize) -> (Look, Vec<Fault>) {
    let space = home.shared;
    for items in home.fresh.clone().chunks(at_a_time) {
        home.news(TOM, space, items.to_vec(), 1);
        home.story.world.run_for(200);
    }
    (home.look(TOM), home.faults(TOM))
}

fn bad_signature(home: &Home, at: usize) -> Fault {
    let Positioned { position, .. } = home.fresh[at];
    Fault::BadEnvelope { space: home.shared, position, why: engine::EnvelopeFault::BadSignature }
}

#[test]
fn a_signature_that_is_not_maras_is_named_among_many_as_it_is_alone() {
    for at in [0, WORDS / 2, WORDS - 2, WORDS - 1] {
        let (mut together, mut alone) = (before_tom_hears(), before_tom_hears());
        let none = together.look(TOM).events.expect("Tom's phone runs").1;
        seal_again(&mut together, at, false);
        seal_again(&mut alone, at, false);
        let (look, faults) = told(&mut together, WORDS);
        assert!((look.clone(), faults.clone()) == told(&mut alone, 1), "envelope {at}: {faults:?}");
        assert_eq!(faults.first(), Some(&bad_signature(&together, at)));
        assert_eq!(look.events.map(|(_, shared)| shared - none), Some(at), "all before it were taken in");
        together.honest_again().expect("Tom hears the rest");
    }
}

#[test]
fn the_last_signature_of_many_proves_what_came_before_it() {
    for at in [0, WORDS / 2] {
        let mut home = before_tom_hears();
        seal_again(&mut home, at, true);
        let (look, faults) = told(&mut home, WORDS);
        assert_eq!(faults, [], "all that stands there is what Mara wrote");
        let mut honest = before_tom_hears();
        assert!(look == told(&mut honest, 1).0);
        home.honest_again().expect("Tom goes on hearing");
    }
    let mut home = before_tom_hears();
    seal_again(&mut home, WORDS - 1, true);
    let (_, faults) = told(&mut home, WORDS);
    assert_eq!(faults, [bad_signature(&home, WORDS - 1)], "nothing comes after it that could prove it");
}
