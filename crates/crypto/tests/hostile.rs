//! Whatever bytes come, decoders give a value or a fault: never a panic.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::{Own, Seeded, id, identity};
use leeward_crypto::{
    Bundle, EntityKey, EpochKey, Identity, KeyRing, Plain, PublicKeys, Sigchain, Span, VaultKey, open, open_with,
    pairing::{Fragment, Guest, Inviter, Me, Purpose, SpokenCode, Terms},
};
use proptest::prelude::*;
use proto::{Slot, decode, encode};

/// A valid value's bytes with some places changed.
fn changed(valid: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4).prop_map(move |changes| {
        let mut bytes = valid.clone();
        for (at, value) in changes {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        bytes
    })
}

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..600)
}

fn machines() -> (Inviter, Guest) {
    let mut rng = Seeded::of("hostile");
    let code = SpokenCode::generate(17, &mut rng);
    let terms = Terms {
        purpose: Purpose::Couple,
        relay: "https://lee.example".into(),
        mailbox: [4; 16].into(),
        expires_ms: i64::MAX,
    };
    let me = |n| Me { identity: identity("anybody"), id: id(n), generation: 0 };
    let inviter = Inviter::by_code(terms.clone(), me(1), None, &code, &mut rng).expect("terms");
    (inviter, Guest::by_code(terms, me(2), &code, &mut rng))
}

fn read_as_everything(bytes: &[u8]) {
    let own = Own::new();
    let mut ring = KeyRing::new(own.chain.space());
    ring.insert(0, own.key.clone(), &own.chain).expect("the key");
    let _ = open(&ring, bytes);
    let _ = open_with(&own.key, bytes);
    let _ = Sigchain::found(bytes);
    let _ = own.chain.check(bytes);
    let _ = decode::<Sigchain>("any", bytes);
    let _ = decode::<KeyRing>("any", bytes);
    let _ = decode::<EpochKey>("any", bytes);
    let _ = decode::<EntityKey>("any", bytes);
    let _ = decode::<Span>("any", bytes);
    let _ = decode::<VaultKey>("any", bytes);
    let _ = decode::<Identity>("any", bytes);
    let _ = decode::<PublicKeys>("any", bytes);
    let _ = decode::<Plain>("any", bytes);
    let _ = decode::<Bundle>("any", bytes);
    let _ = decode::<Fragment>("any", bytes);
    let _ = decode::<Inviter>("any", bytes);
    let _ = decode::<Guest>("any", bytes);
    let _ = VaultKey::from_bytes([1; 32]).open(b"any", bytes);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in any_bytes()) {
        read_as_everything(&bytes);
    }

    #[test]
    fn changed_links_and_chains_never_panic(bytes in changed(encode(&Own::new().chain))) {
        read_as_everything(&bytes);
    }

    #[test]
    fn changed_machines_never_panic(bytes in changed(encode(&machines().0)), other in changed(encode(&machines().1))) {
        let mut rng = Seeded::of("changed");
        if let Ok(mut inviter) = decode::<Inviter>("inviter", &bytes)
            && let Some(slot) = inviter.wants()
        {
            let _ = inviter.receive(slot, &other, 0, &mut rng);
        }
        if let Ok(mut guest) = decode::<Guest>("guest", &other)
            && let Some(slot) = guest.wants()
        {
            let _ = guest.receive(slot, &bytes, 0, &mut rng);
        }
    }

    #[test]
    fn any_message_in_any_slot_never_panics(bytes in any_bytes(), number in 0_u8..16) {
        let (mut inviter, mut guest) = machines();
        let mut rng = Seeded::of("any slot");
        if let Some(slot) = Slot::of(number) {
            let _ = inviter.receive(slot, &bytes, 0, &mut rng);
            let _ = guest.receive(slot, &bytes, 0, &mut rng);
        }
        let _ = guest.receive(Slot::S0, &bytes, 0, &mut rng);
        let _ = inviter.receive(Slot::S1, &bytes, 0, &mut rng);
        let _ = inviter.receive(Slot::S3, &bytes, 0, &mut rng);
    }

    #[test]
    fn typed_text_never_panics(text in any::<String>()) {
        let _ = Fragment::parse(&text);
        let _ = SpokenCode::parse(&text);
    }
}
