//! Stories of what a relay may do to an envelope, and what becomes of it.

mod common;

use common::{Own, Seeded, id};
use leeward_crypto::{
    Bundle, Content, EpochKey, KeyRing, OpenFault, Plain, VaultFault, VaultKey, open, open_with, seal, seal_bundle,
};
use proto::{ChainId, Envelope, EnvelopeKind, Header, SUITE};

fn header(own: &Own) -> Header {
    let (space, chain) = (own.chain.space(), ChainId::from([7; 16]));
    let prev = Envelope::first_prev(space, chain);
    Header { suite: SUITE, space, epoch: 0, chain, env_seq: 1, prev, kind: EnvelopeKind::Events }
}

fn plain(text: &[u8]) -> Plain {
    Plain { events: vec![text.to_vec().into()], generation: 0, sig: [5; 64].into(), signer: id(1) }
}

fn ring(own: &Own) -> KeyRing {
    let mut ring = KeyRing::new(own.chain.space());
    ring.insert(0, own.key.clone(), &own.chain).expect("the key");
    ring
}

#[test]
fn what_mara_seals_her_tablet_opens() {
    let own = Own::new();
    let bytes = seal(&own.key, &header(&own), &plain(b"rough. soup."), &mut Seeded::of("seal"));
    let opened = open(&ring(&own), &bytes).expect("sealed for this space");
    assert_eq!(opened.header, header(&own));
    assert_eq!(opened.content, Content::Events(plain(b"rough. soup.")));
    assert!(!bytes.windows(4).any(|window| window == b"soup"));
    let bundle = Bundle { items: Vec::new() };
    let bytes = seal_bundle(&own.key, &header(&own), &bundle, &mut Seeded::of("seal"));
    assert_eq!(open(&ring(&own), &bytes).map(|opened| opened.content), Ok(Content::Bundle(bundle)));
}

#[test]
fn small_envelopes_are_all_of_one_size() {
    let own = Own::new();
    let size = |text: &[u8]| seal(&own.key, &header(&own), &plain(text), &mut Seeded::of("seal")).len();
    assert_eq!(size(b""), size(&[7; 350]));
    assert!(size(b"") < 700, "{}", size(b""));
}

#[test]
fn any_changed_bit_is_refused() {
    let own = Own::new();
    let ring = ring(&own);
    let bytes = seal(&own.key, &header(&own), &plain(b"calm"), &mut Seeded::of("seal"));
    for bit in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(open(&ring, &changed).is_err(), "bit {bit}");
    }
}

#[test]
fn each_fault_has_its_name() {
    let own = Own::new();
    let (ring, header) = (ring(&own), header(&own));
    let sealed = |header: &Header| seal(&own.key, header, &plain(b"calm"), &mut Seeded::of("seal"));
    let elsewhere = Header { space: [9; 32].into(), ..header };
    assert_eq!(open(&ring, &sealed(&elsewhere)), Err(OpenFault::WrongSpace { found: [9; 32].into() }));
    assert_eq!(open(&ring, &sealed(&Header { epoch: 4, ..header })), Err(OpenFault::NoKey { epoch: 4 }));
    assert_eq!(open_with(&EpochKey::from_bytes([1; 32]), &sealed(&header)), Err(OpenFault::Tampered));
    assert!(matches!(open(&ring, b"soup"), Err(OpenFault::Malformed(_))));
    let (envelope, _) = Envelope::parse(&sealed(&header)).expect("an envelope");
    // The relay puts the ciphertext under another header: a replay elsewhere in the chain.
    let moved = Envelope { header: proto::encode(&Header { env_seq: 2, ..header }).into(), ..envelope };
    assert_eq!(open(&ring, &moved.to_bytes()), Err(OpenFault::Tampered));
}

#[test]
fn a_stored_record_opens_only_under_its_name() {
    let key = VaultKey::generate(&mut Seeded::of("vault"));
    let sealed = key.seal(b"seg/1", b"rough", &mut Seeded::of("seal"));
    assert_eq!(key.open(b"seg/1", &sealed), Ok(b"rough".to_vec()));
    assert_eq!(key.open(b"seg/2", &sealed), Err(VaultFault));
    assert_eq!(VaultKey::from_bytes([0; 32]).open(b"seg/1", &sealed), Err(VaultFault));
    for bit in 0..sealed.len() * 8 {
        let mut changed = sealed.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(key.open(b"seg/1", &changed), Err(VaultFault));
    }
    assert!((0..sealed.len()).all(|len| key.open(b"seg/1", &sealed[..len]).is_err()));
}
