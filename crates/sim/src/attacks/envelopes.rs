//! A relay that changes what it passes on, and whoever has the space's key and not its authors'.

use crypto::{Bundle, Bundled, Plain};
use proto::{ChainId, Envelope, EnvelopeKind, Header, Positioned, Raw, encode};

use super::{
    Broken, Lab, Theme,
    forge::{self, Keys},
    home::{Home, MARA, TOM},
};

pub(super) const ATTACKS: Theme = &[
    ("an envelope altered on its way", altered),
    ("an envelope cut short or made longer", cut),
    ("a header changed", header),
    ("a ciphertext swapped between records", between_records),
    ("a ciphertext swapped between spaces", between_spaces),
    ("an envelope of another space", other_space),
    ("a ciphertext swapped between persons", between_persons),
    ("an altered author, by who has the space's key", author),
    ("an altered time, by who has the space's key", time),
    ("an altered order, by who has the space's key", order),
    ("a downgraded suite or version of an envelope", suite),
    ("an epoch that never was", epoch),
    ("an envelope as a bundle", bundle),
    ("a bundle as an envelope", bundle_as_events),
    ("a link as an envelope", link),
    ("a link's signature as a head's", link_signature),
    ("an envelope that is said to stand for another", stands_for),
    ("a key offered as an id", key_as_id),
    ("a thousand duplicates and reorderings", duplicates),
];

type Done = Result<(), Broken>;

fn told(lab: &mut Lab, make: impl Fn(&mut Lab, &Home) -> Result<Vec<Vec<u8>>, Broken>) -> Done {
    let mut home = Home::before_tom_hears(lab.seed)?;
    for envelope in make(lab, &home)? {
        lab.tell(&mut home, envelope)?;
    }
    home.honest_again()
}

/// The first of Mara's envelopes that Tom has not heard of.
fn first(home: &Home) -> Result<(Envelope, Header), Broken> {
    Envelope::parse(&home.fresh[0].envelope).map_err(|_| Broken::NoStory("an envelope"))
}

fn with_header(mut envelope: Envelope, header: &Header) -> Vec<u8> {
    envelope.header = encode(header).into();
    envelope.to_bytes()
}

/// An envelope as it is, but for the hash of one that was never there: the chain does not go on after that one.
fn stands_for(lab: &mut Lab) -> Done {
    let mut home = Home::before_tom_hears(lab.seed)?;
    let (envelope, _) = first(&home)?;
    let envelope = Envelope { stands_for: Some([7; 32].into()), ..envelope }.to_bytes().into();
    let (space, position) = (home.shared, home.next);
    home.news(TOM, space, vec![Positioned { position, envelope }], 1);
    home.next += 1;
    home.story.world.run_for(200);
    let next = home.fresh[1].envelope.to_vec();
    lab.tell(&mut home, next)?;
    home.honest_again()
}

/// A bit of the nonce or of the ciphertext, here and there.
fn altered(lab: &mut Lab) -> Done {
    told(lab, |_, home| {
        let (envelope, _) = first(home)?;
        let mut all = Vec::new();
        for bit in 0..24 {
            let mut changed = envelope.clone();
            changed.nonce[bit] ^= 1 << (bit % 8);
            all.push(changed.to_bytes());
            let mut changed = envelope.clone();
            let at = bit * (changed.ct.len() - 1) / 23;
            changed.ct[at] ^= 1 << (bit % 8);
            all.push(changed.to_bytes());
        }
        Ok(all)
    })
}

fn cut(lab: &mut Lab) -> Done {
    told(lab, |_, home| {
        let whole = home.fresh[0].envelope.to_vec();
        let shorter = (0..whole.len()).step_by(29).map(|len| whole[..len].to_vec());
        Ok(shorter.chain([[whole.as_slice(), &[0]].concat(), vec![0xa0; 99]]).collect())
    })
}

fn header(lab: &mut Lab) -> Done {
    told(lab, |_, home| {
        let (envelope, header) = first(home)?;
        let mut all = Vec::new();
        for n in 1..9 {
            // A chain of the relay's own making, with a place in it.
            let chain = ChainId::from([n; 16]);
            let moved = Header { chain, env_seq: 1, prev: Envelope::first_prev(home.shared, chain), ..header };
            all.push(with_header(envelope.clone(), &moved));
        }
        Ok(all)
    })
}

/// One envelope's header with another's ciphertext.
fn between_records(lab: &mut Lab) -> Done {
    told(lab, |_, home| {
        let (envelope, header) = first(home)?;
        let (other, _) = Envelope::parse(&home.fresh[1].envelope).map_err(|_| Broken::NoStory("an envelope"))?;
        let both = [Envelope { ct: other.ct.clone(), ..envelope }, other];
        Ok(both.map(|swapped| with_header(swapped, &header)).to_vec())
    })
}

fn between_spaces(lab: &mut Lab) -> Done {
    told(lab, |_, home| {
        let (_, header) = first(home)?;
        let hers = home.story.world.relay.envelopes(home.own);
        let hers = hers.iter().filter_map(|item| Envelope::parse(&item.envelope).ok());
        Ok(hers.map(|(theirs, _)| with_header(theirs, &header)).collect())
    })
}

fn other_space(lab: &mut Lab) -> Done {
    told(lab, |_, home| {
        let hers = home.story.world.relay.envelopes(home.own);
        Ok(hers.into_iter().map(|item| item.envelope.to_vec()).collect())
    })
}

/// What Tom wrote comes back to him as Mara's.
fn between_persons(lab: &mut Lab) -> Done {
    told(lab, |_, home| {
        let (_, header) = first(home)?;
        let chain = Keys::of(&home.story.world.devices[TOM], home.shared)?.chain;
        let all = home.story.world.relay.envelopes(home.shared);
        let all = all.iter().filter_map(|item| Envelope::parse(&item.envelope).ok());
        Ok(all.filter(|(_, of)| of.chain == chain).map(|(his, _)| with_header(his, &header)).collect())
    })
}

/// Changes what Mara wrote and seals it again with the space's key, which Tom's devices have too.
fn sealed_anew(lab: &mut Lab, change: impl Fn(&Plain, &Keys) -> Result<Vec<Plain>, Broken>) -> Done {
    told(lab, |lab, home| {
        let keys = Keys::of(&home.story.world.devices[TOM], home.shared)?;
        let (header, plain) = keys.open(&home.fresh[0].envelope)?;
        let mut all = Vec::new();
        for plain in change(&plain, &keys)? {
            all.push(crypto::seal(keys.key()?, &header, &plain, &mut lab.rng));
        }
        Ok(all)
    })
}

fn author(lab: &mut Lab) -> Done {
    sealed_anew(lab, |plain, keys| Ok(vec![Plain { signer: keys.me, ..plain.clone() }]))
}

fn time(lab: &mut Lab) -> Done {
    sealed_anew(lab, |plain, _| {
        let mut all = Vec::new();
        for hours in [-24_000, -1, 1, 24_000] {
            all.push(forge::with_meta(plain, 0, |meta| meta.wall_ms += hours * 3_600_000)?);
            all.push(forge::with_meta(plain, 0, |meta| meta.day += hours as i32)?);
        }
        Ok(all)
    })
}

fn order(lab: &mut Lab) -> Done {
    sealed_anew(lab, |plain, _| {
        let mut all = vec![Plain { events: [&plain.events[..], &plain.events[..]].concat(), ..plain.clone() }];
        all.push(Plain { events: Vec::new(), ..plain.clone() });
        for lamport in [0, 1, u64::MAX] {
            all.push(forge::with_meta(plain, 0, |meta| meta.lamport = lamport)?);
        }
        for seq in [0, 1, u64::MAX] {
            all.push(forge::with_meta(plain, 0, |meta| meta.seq = seq)?);
        }
        all.push(forge::with_meta(plain, 0, |meta| meta.prev = [7; 32].into())?);
        Ok(all)
    })
}

fn suite(lab: &mut Lab) -> Done {
    told(lab, |_, home| {
        let (envelope, header) = first(home)?;
        let of = |suite| with_header(envelope.clone(), &Header { suite, ..header });
        Ok([0, 2, 23, 24, 255].map(of).to_vec())
    })
}

fn epoch(lab: &mut Lab) -> Done {
    told(lab, |_, home| {
        let (envelope, header) = first(home)?;
        let of = |epoch| with_header(envelope.clone(), &Header { epoch, ..header });
        Ok([1, 2, u64::MAX].map(of).to_vec())
    })
}

fn bundle(lab: &mut Lab) -> Done {
    told(lab, |_, home| {
        let (envelope, header) = first(home)?;
        Ok(vec![with_header(envelope, &Header { kind: EnvelopeKind::Bundle, ..header })])
    })
}

/// Sealed by a member: the content of a bundle where events belong, and a bundle of what its author never signed.
fn bundle_as_events(lab: &mut Lab) -> Done {
    told(lab, |lab, home| {
        let keys = Keys::of(&home.story.world.devices[TOM], home.shared)?;
        let (header, plain) = keys.open(&home.fresh[0].envelope)?;
        let Plain { events, generation, sig, signer } = plain;
        let mut item = Bundled { chain: header.chain, signer, generation, last_seq: 99, sig, events };
        item.sig[9] ^= 1;
        let items = vec![item];
        let mut padded = encode(&Bundle { items: items.clone() });
        padded.push(0x80);
        padded.resize(padded.len().next_multiple_of(512), 0);
        let as_events = forge::seal(keys.key()?, &header, &padded)?;
        Ok(vec![as_events, crypto::seal_bundle(keys.key()?, &header, &Bundle { items }, &mut lab.rng)])
    })
}

fn link(lab: &mut Lab) -> Done {
    told(lab, |_, home| {
        let relay = &home.story.world.relay;
        let links = [home.shared, home.own].into_iter().filter_map(|space| relay.holds(space));
        Ok(links.flat_map(|held| held.links).collect())
    })
}

/// A head that is signed by its author, under the label of a link.
fn link_signature(lab: &mut Lab) -> Done {
    let mut home = Home::before_tom_hears(lab.seed)?;
    let hers = Keys::of(&home.story.world.devices[MARA], home.shared)?;
    let (header, plain) = hers.open(&home.fresh[0].envelope)?;
    for label in ["link", "event", ""] {
        let sig = forge::sign(&hers.identity, label, &encode(&(home.shared, header.chain, plain.signer)))?;
        let plain = Plain { sig: sig.into(), ..plain.clone() };
        lab.tell(&mut home, crypto::seal(hers.key()?, &header, &plain, &mut lab.rng.clone()))?;
    }
    home.honest_again()
}

/// Half a member's key where an id belongs: as the signer of Mara's chain, and of a chain of its own.
fn key_as_id(lab: &mut Lab) -> Done {
    told(lab, |lab, home| {
        let keys = Keys::of(&home.story.world.devices[TOM], home.shared)?;
        let (header, plain) = keys.open(&home.fresh[0].envelope)?;
        let mut all = Vec::new();
        for member in keys.sigchain.members() {
            for half in [&member.ed[..16], &member.ed[16..], &member.x[..16]] {
                let id: [u8; 16] = half.try_into().map_err(|_| Broken::NoStory("a key"))?;
                let claimed = Plain { signer: id.into(), ..plain.clone() };
                all.push(crypto::seal(keys.key()?, &header, &claimed, &mut lab.rng));
                let chain = ChainId::from(id);
                let prev = Envelope::first_prev(home.shared, chain);
                let claimed = forge::with_meta(&claimed, 0, |meta| {
                    (meta.seq, meta.prev, meta.lamport, meta.seen) = (1, prev, 1, Raw::of(&[0_u8; 0]));
                })?;
                let header = Header { chain, env_seq: 1, prev, ..header };
                all.push(crypto::seal(keys.key()?, &header, &claimed, &mut lab.rng));
            }
        }
        Ok(all)
    })
}

/// All that Tom knows already, over and over, in any order; and what is new twice and turned round.
fn duplicates(lab: &mut Lab) -> Done {
    let mut home = Home::before_tom_hears(lab.seed)?;
    let known = home.story.world.relay.envelopes(home.shared);
    let known = &known[..known.len() - 2];
    for n in 0..1_000 {
        let before = lab.before(&mut home, TOM);
        let envelope = known[(n * 7 + 3) % known.len()].envelope.clone();
        let position = if n % 2 == 0 { (n as u64 * 5) % home.next } else { home.next };
        home.next += u64::from(position == home.next);
        let space = home.shared;
        home.news(TOM, space, vec![Positioned { position, envelope }], 1);
        // Every other one is stored before the next comes.
        home.story.world.run_for(if n % 2 == 0 { 0 } else { 20 });
        lab.after(&mut home, &before)?;
    }
    let space = home.shared;
    let turned = [1, 0, 1, 0].map(|at| home.fresh[at].envelope.clone());
    for envelope in turned {
        home.news(TOM, space, vec![Positioned { position: home.next, envelope }], 1);
        home.next += 1;
    }
    home.story.world.run_for(1_000);
    if !home.sees(TOM, "grey") || !home.faults(TOM).is_empty() {
        return Err(Broken::Deaf);
    }
    home.honest_again()
}
