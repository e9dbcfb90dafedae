//! Attacks that hope for a grudge: that a device goes on refusing the truth, or swells, after the lie is over.

use std::rc::Rc;

use engine::Action;
use proto::{ChainId, Envelope, Hash, Header, Positioned, Raw, Response, encode, limits};

use super::{
    Broken, Lab, Theme,
    forge::{self, Keys},
    home::{Home, MARA, TABLET, TOM},
    links::{changed, keys, rotating, shared, tell},
};

pub(super) const ATTACKS: Theme = &[
    ("wrapped keys altered by the partner", altered_boxes),
    ("the older key altered by the partner", altered_older),
    ("leaving after wrapped keys were altered", leaving),
    ("noise where a link belongs, taken back", noise),
    ("a lie about a chain's head, taken back", heads),
    ("an altered envelope in a place that is taken", altered_again),
    ("everything denied for a minute", denied),
    ("a partner's envelope with sequence 0", sequence_zero),
    ("a flood of envelopes before their time", early_flood),
    ("a flood of envelopes while links are kept back", parked_flood),
];

type Done = Result<(), Broken>;

/// A partner who renews the space's key and gives the other a box that does not open, or another key.
fn altered_boxes(lab: &mut Lab) -> Done {
    let tom = keys(lab, TOM, shared)?;
    let link = rotating(lab, &tom)?;
    let mut all = Vec::new();
    for at in [0, 17, 47] {
        all.push(changed(&link, &tom.identity, |body| body.boxes.iter_mut().for_each(|sealed| sealed.ct[at] ^= 1))?);
        all.push(changed(&link, &tom.identity, |body| {
            body.boxes.iter_mut().for_each(|sealed| sealed.enc[at % 32] ^= 1);
        })?);
    }
    all.push(changed(&link, &tom.identity, |body| body.commit = Hash::from([9; 32]))?);
    tell(lab, MARA, shared, all)
}

fn altered_older(lab: &mut Lab) -> Done {
    let tom = keys(lab, TOM, shared)?;
    let link = rotating(lab, &tom)?;
    let older =
        |change: fn(&mut proto::Older)| changed(&link, &tom.identity, |body| body.older.iter_mut().for_each(change));
    let all = [older(|older| older.ct[0] ^= 1), older(|older| older.nonce[0] ^= 1)];
    tell(lab, MARA, shared, all.into_iter().collect::<Result<_, _>>()?)
}

fn leaving(lab: &mut Lab) -> Done {
    let mut home = Home::quiet(lab.seed)?;
    let tom = Keys::of(&home.story.world.devices[TOM], home.shared)?;
    let link = changed(&rotating(lab, &tom)?, &tom.identity, |body| {
        body.boxes.iter_mut().for_each(|sealed| sealed.ct[0] ^= 1);
    })?;
    let before = lab.before(&mut home, MARA);
    home.story.world.liar = Some(Box::new(move |_, _, truth| match truth {
        Response::Links(_) => Response::Links(vec![link.clone().into()]),
        truth => truth,
    }));
    let space = home.shared;
    home.news(MARA, space, Vec::new(), 2);
    home.story.world.run_for(2_000);
    lab.after(&mut home, &before)?;
    let ticket = home.story.world.act(MARA, Action::Leave);
    home.story.world.run_for(10_000);
    match home.story.world.devices[MARA].outcomes.get(&ticket) {
        Some(Ok(_)) => Ok(()),
        outcome => Err(Broken::Other(format!("{outcome:?}"))),
    }
}

fn noise(lab: &mut Lab) -> Done {
    let mut home = Home::quiet(lab.seed)?;
    let before = lab.before(&mut home, MARA);
    home.story.world.liar = Some(Box::new(|_, _, truth| match truth {
        Response::Links(_) => Response::Links(vec![vec![0xff; 64].into()]),
        truth => truth,
    }));
    let space = home.shared;
    home.news(MARA, space, Vec::new(), 9);
    home.story.world.run_for(2_000);
    lab.after(&mut home, &before)?;
    home.honest_again()
}

fn heads(lab: &mut Lab) -> Done {
    let mut home = Home::quiet(lab.seed)?;
    let before = lab.before(&mut home, MARA);
    home.story.world.liar = Some(Box::new(|_, _, truth| match truth {
        Response::Heads(mut heads) => {
            heads.iter_mut().for_each(|head| head.hash = Hash::from([9; 32]));
            Response::Heads(heads)
        }
        truth => truth,
    }));
    home.reconnect(MARA);
    lab.after(&mut home, &before)?;
    home.honest_again()
}

/// A bit turned in what Tom has, when he reads it once more.
fn altered_again(lab: &mut Lab) -> Done {
    let mut home = Home::before_tom_hears(lab.seed)?;
    let mut altered = home.fresh[0].envelope.to_vec();
    let (space, truth) = (home.shared, home.fresh[0].clone());
    home.news(TOM, space, vec![truth], 1);
    home.story.world.run_for(1_000);
    home.next += 1;
    let last = altered.len() - 1;
    altered[last] ^= 1;
    lab.tell(&mut home, altered)?;
    if home.read_only(TOM) { Err(Broken::Other("read-only by noise".into())) } else { home.honest_again() }
}

/// The relay does not know them for a while. What they have stays theirs, and they ask again by themselves.
fn denied(lab: &mut Lab) -> Done {
    let mut home = Home::quiet(lab.seed)?;
    let before = lab.before(&mut home, MARA);
    let truth = std::mem::take(&mut home.story.world.relay);
    home.reconnect(MARA);
    lab.after(&mut home, &before)?;
    home.story.world.relay = truth;
    home.reconnect(MARA);
    home.honest_again()
}

/// What Mara's device really signed, in a chain that begins before its beginning.
fn sequence_zero(lab: &mut Lab) -> Done {
    let mut home = Home::before_tom_hears(lab.seed)?;
    let hers = Keys::of(&home.story.world.devices[MARA], home.shared)?;
    let (header, plain) = hers.open(&home.fresh[0].envelope)?;
    let chain = ChainId::from([9; 16]);
    let prev = Envelope::first_prev(home.shared, chain);
    let plain = forge::with_meta(&plain, 0, |meta| {
        (meta.seq, meta.prev, meta.lamport, meta.seen) = (1, prev, 1, Raw::of(&[0_u8; 0]));
    })?;
    let plain = forge::signed(&hers, home.shared, chain, plain)?;
    let header = Header { chain, env_seq: 0, prev, ..header };
    lab.tell(&mut home, crypto::seal(hers.key()?, &header, &plain, &mut lab.rng.clone()))
}

/// Three hundred frames of envelopes that nobody sealed, each of which says that others come before it.
fn early_flood(lab: &mut Lab) -> Done {
    flood(lab, 1)
}

/// The same, of a space that is said to have links which never come.
fn parked_flood(lab: &mut Lab) -> Done {
    flood(lab, u64::MAX)
}

fn flood(lab: &mut Lab, links: u64) -> Done {
    let mut home = Home::before_tom_hears(lab.seed)?;
    let keys = Keys::of(&home.story.world.devices[TABLET], home.shared)?;
    let (header, _) = keys.open(&home.fresh[0].envelope)?;
    let before = lab.before(&mut home, TOM);
    home.story.world.meter = None;
    let meter = Rc::clone(&lab.meter);
    meter.measure_many(300, &mut || {
        for frame in 0..300_u64 {
            let item = |n: u64| {
                let chain = ChainId::from([9; 16]);
                let header = Header { chain, env_seq: 2 + frame * 4 + n, ..header };
                let ct = vec![7; limits::RECORD - 1_024].into();
                let envelope =
                    Envelope { header: encode(&header).into(), nonce: [1; 24].into(), ct, stands_for: None }.to_bytes();
                Positioned { position: home.next + frame * 4 + n, envelope: envelope.into() }
            };
            let space = home.shared;
            home.news(TOM, space, (0..4).map(item).collect(), links);
            home.story.world.run_for(20);
        }
    });
    lab.after(&mut home, &before)?;
    if lab.shows(&home, &before).is_none() {
        return Err(Broken::Silent);
    }
    home.honest_again()
}
