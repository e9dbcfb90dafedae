//! What the stories share.
#![allow(dead_code, reason = "each story uses its part")]

#[path = "../../src/testing.rs"]
mod testing;

use ed25519_dalek::{Signer, SigningKey};
use leeward_crypto::{Built, EpochKey, Identity, LinkFault, Sigchain, found_own};
use proto::{Link, LinkBody, MemberId, Signature, encode};

pub(crate) use testing::Seeded;

pub(crate) fn id(n: u8) -> MemberId {
    MemberId::from([n; 16])
}

pub(crate) fn identity(name: &str) -> Identity {
    Identity::generate(&mut Seeded::of(name))
}

/// A link with this body, signed by these, however wrong it is.
pub(crate) fn signed(body: &LinkBody, by: &[&Identity]) -> Vec<u8> {
    let body = encode(body);
    let mut message = b"leeward v1 link\0".to_vec();
    message.extend_from_slice(&body);
    let signatures = by
        .iter()
        .map(|identity| {
            let seed: [u8; 32] = encode(identity)[4..36].try_into().expect("the seed");
            let signature = SigningKey::from_bytes(&seed).sign(&message).to_bytes().into();
            Signature { signer: identity.public().ed, signature }
        })
        .collect();
    Link { body: body.into(), signatures }.to_bytes()
}

/// The link changed by `change` and signed again by `by`.
pub(crate) fn forged(link: &[u8], by: &[&Identity], change: impl FnOnce(&mut LinkBody)) -> Vec<u8> {
    let (_, mut body) = Link::parse(link).expect("a link");
    change(&mut body);
    signed(&body, by)
}

/// Mara's own space: a phone (1) and a tablet (2).
pub(crate) struct Own {
    pub(crate) chain: Sigchain,
    pub(crate) key: EpochKey,
    pub(crate) phone: Identity,
    pub(crate) tablet: Identity,
    pub(crate) rng: Seeded,
}

impl Own {
    pub(crate) fn new() -> Self {
        let mut rng = Seeded::of("Mara's own space");
        let (phone, tablet) = (identity("phone"), identity("tablet"));
        let founded = found_own(id(1), &phone, &mut rng).expect("a genesis");
        let chain = Sigchain::found(&founded.link).expect("a genesis");
        let mut own = Self { chain, key: founded.key, phone, tablet, rng };
        let tablet = own.tablet.member(id(2), 0);
        let built = own.chain.add(tablet, &own.phone, &own.key, &mut own.rng).expect("add");
        own.take(built);
        own
    }

    pub(crate) fn take(&mut self, built: Built) {
        take(&mut self.chain, &built.link).expect("a sound link");
        self.key = built.key;
    }
}

pub(crate) fn take(chain: &mut Sigchain, link: &[u8]) -> Result<(), LinkFault> {
    let checked = chain.check(link)?;
    chain.apply(checked)
}
