use crypto::{
    Bundle, EntityKey, EpochKey, Identity, KeyRing, Plain, PublicKeys, Span, VaultKey, found_own, open, open_with,
    pairing::{Fragment, Guest, Inviter, Me, Purpose, SpokenCode, Terms},
};
use proto::{MemberId, Slot, decode};

use crate::{choice, rng::seeded};

/// Envelopes, what is inside them, and keys as they are stored.
pub fn sealed(bytes: &[u8]) {
    let Some((which, bytes)) = choice(bytes) else { return };
    match which % 9 {
        0 => {
            let mut rng = seeded();
            let device = Identity::generate(&mut rng);
            if let Ok(built) = found_own(MemberId::from([1; 16]), &device, &mut rng) {
                let _ = open_with(&built.key, bytes);
                if let Ok(chain) = crypto::Sigchain::found(&built.link) {
                    let mut ring = KeyRing::new(chain.space());
                    let _ = ring.insert(built.epoch, built.key, &chain);
                    let _ = open(&ring, bytes);
                }
            }
        }
        1 => drop(decode::<Plain>("what is inside", bytes)),
        2 => drop(decode::<Bundle>("a bundle", bytes)),
        3 => drop(decode::<KeyRing>("a ring", bytes)),
        4 => drop(decode::<EpochKey>("a key", bytes)),
        5 => drop(decode::<EntityKey>("a key", bytes)),
        6 => drop(decode::<Identity>("an identity", bytes)),
        7 => {
            let _ = (decode::<PublicKeys>("keys", bytes), decode::<Span>("a span", bytes));
        }
        _ => drop(VaultKey::from_bytes([1; 32]).open(b"a record", bytes)),
    }
}

/// Messages of a pairing in any slot, and its machines as they are stored.
pub fn pairing(bytes: &[u8]) {
    let Some((which, bytes)) = choice(bytes) else { return };
    let mut rng = seeded();
    let code = SpokenCode::generate(17, &mut rng);
    let (relay, mailbox) = ("https://lee.example".to_owned(), [4; 16].into());
    let terms = Terms { purpose: Purpose::Couple, relay, mailbox, expires_ms: i64::MAX };
    let me = |n: u8, rng: &mut dyn rand_core::CryptoRng| Me {
        identity: Identity::generate(rng),
        id: MemberId::from([n; 16]),
        generation: 0,
    };
    let (one, two) = (me(1, &mut rng), me(2, &mut rng));
    match which {
        0..=15 => {
            let guest = Guest::by_code(terms.clone(), two, &code, &mut rng);
            if let (Some(slot), Ok(mut inviter)) =
                (Slot::of(which), Inviter::by_code(terms, one, None, &code, &mut rng))
            {
                let mut guest = guest;
                let _ = inviter.receive(slot, bytes, 0, &mut rng);
                let _ = guest.receive(slot, bytes, 0, &mut rng);
            }
        }
        16 => {
            if let Ok(mut inviter) = decode::<Inviter>("an inviter", bytes)
                && let Some(slot) = inviter.wants()
            {
                let _ = inviter.receive(slot, bytes, 0, &mut rng);
            }
        }
        17 => {
            if let Ok(mut guest) = decode::<Guest>("a guest", bytes)
                && let Some(slot) = guest.wants()
            {
                let _ = guest.receive(slot, bytes, 0, &mut rng);
            }
        }
        _ => drop(decode::<Fragment>("an invitation", bytes)),
    }
}
