//! Bytes that are made to be large, deep or many.

use crypto::Plain;
use engine::{Input, Live};
use minicbor::bytes::ByteVec;
use proto::{Positioned, Response, ServerFrame, decode, encode, labelled, limits};

use super::{
    Broken, Ending, Lab, Theme,
    forge::{self, Event, Keys, Meta},
    home::{Home, MARA, TOM},
};

pub(super) const ATTACKS: Theme = &[
    ("lengths of 2^64", lengths),
    ("nesting of 10,000", nesting),
    ("nesting and lengths in what a partner wrote", partner),
    ("an answer of a million small things", many),
    ("a frame full of nothing", nothing),
    ("a frame full of what is early", early),
];

type Done = Result<(), Broken>;

/// Reads bytes as whatever a relay may send, as the driver does.
fn read(lab: &mut Lab, bytes: &[u8]) -> Done {
    for what in ["response", "frame", "mail"] {
        let mut refused = false;
        lab.meter.measure(&mut || {
            refused = match what {
                "response" => decode::<Response>("response", bytes).is_err(),
                "frame" => decode::<ServerFrame>("frame", bytes).is_err(),
                _ => decode::<Positioned>("envelope", bytes).is_err(),
            }
        });
        if !refused {
            return Err(Broken::TakenIn);
        }
        lab.ended(Ending::Refused, "Malformed");
    }
    Ok(())
}

/// Each kind of answer with an array, a text or a byte string that is as long as a number can be.
fn lengths(lab: &mut Lab) -> Done {
    for number in 0..12_u8 {
        for kind in [0x5b, 0x7b, 0x9b, 0xbb] {
            for length in [u64::MAX, u64::MAX / 2, 1 << 40] {
                let mut bytes = vec![0x82, number, 0x83, kind];
                bytes.extend(length.to_be_bytes());
                bytes.extend([0; 64]);
                read(lab, &bytes)?;
                bytes[2] = 0x81;
                read(lab, &bytes)?;
            }
        }
    }
    // And where envelopes and links are read.
    let mut home = Home::before_tom_hears(lab.seed)?;
    for kind in [0x5b, 0x9b, 0xbb] {
        let long = [&[kind][..], &[0xff; 8], &[0; 40]].concat();
        let nested = [&[0xa3, 1][..], &long].concat();
        for bytes in [long, nested] {
            lab.tell(&mut home, bytes)?;
        }
    }
    home.honest_again()
}

fn nesting(lab: &mut Lab) -> Done {
    let mut home = Home::before_tom_hears(lab.seed)?;
    for byte in [0x81, 0x9f, 0xc1, 0xa1, 0xbf] {
        let deep = vec![byte; 10_000];
        read(lab, &deep)?;
        // As something that a reader passes over: a key that it does not know.
        lab.tell(&mut home, [&[0xa4, 0x18, 99][..], &deep].concat())?;
        lab.tell(&mut home, deep)?;
    }
    home.honest_again()
}

/// Mara's own device writes it, with a sound signature: it is kept, says nothing, and hurts nobody.
fn partner(lab: &mut Lab) -> Done {
    let deep = |byte: u8| vec![byte; 10_000];
    let long = |kind: u8| [&[0x82, 1, 0x82, 0, 0x81, kind][..], &[0xff; 8], b"soup"].concat();
    let closed = [vec![0x81; 10_000], vec![0]].concat();
    let inside = |number: u8| [&[0x82, number, 0x82, 0, 0x81][..], &closed].concat();
    let mut bodies: Vec<Vec<u8>> = vec![deep(0x81), deep(0x9f), closed.clone(), Vec::new(), vec![0xff; 60_000]];
    bodies.extend([0x5b, 0x7b, 0x9b, 0xbb].map(long));
    bodies.extend([1, 2, 6, 7].map(inside));
    // A write whose one answer is nested: `{1 card, 4 {field: value}}`. It stands as an answer that a newer app gave.
    bodies.push(
        [b"\x82\x01\x82\x00\x81\xa3\x01\x6aentry.lamp\x04\xa1\x65note7".as_slice(), &closed, b"\x05\x80"].concat(),
    );
    for body in bodies {
        let mut home = Home::before_tom_hears(lab.seed)?;
        let hers = Keys::of(&home.story.world.devices[MARA], home.shared)?;
        let (header, plain) = hers.open(&home.fresh[0].envelope)?;
        let plain = saying(&home, &hers, &plain, body)?;
        let envelope = crypto::seal(hers.key()?, &header, &plain, &mut lab.rng);
        let before = lab.before(&mut home, TOM);
        let told = Positioned { position: home.next, envelope: envelope.into() };
        let space = home.shared;
        home.news(TOM, space, vec![told], 1);
        home.story.world.run_for(200);
        // It is an event more, which says nothing: not even when all is read again.
        for _ in 0..2 {
            if !before.look.says_as_much_as(home.look(TOM)) || !home.faults(TOM).is_empty() {
                return Err(Broken::TakenIn);
            }
            home.story.world.kill(TOM);
            home.story.world.start(TOM);
            home.story.world.run_for(2_000);
        }
        lab.ended(Ending::Absorbed, "");
    }
    Ok(())
}

/// Mara's first event with another body, signed by her.
fn saying(home: &Home, hers: &Keys, plain: &Plain, body: Vec<u8>) -> Result<Plain, Broken> {
    const FAULT: Broken = Broken::NoStory("an event");
    let mut event: Event = decode("event", plain.events.first().ok_or(FAULT)?).map_err(|_| FAULT)?;
    let mut meta: Meta = decode("meta", &event.meta).map_err(|_| FAULT)?;
    let body = ByteVec::from(body);
    meta.commit = labelled("body", &(&event.salt, &body));
    (event.meta, event.body) = (encode(&meta).into(), Some(body));
    forge::signed(hers, home.shared, hers.chain, Plain { events: vec![encode(&event).into()], ..plain.clone() })
}

/// As much as the driver reads, of the smallest things that there can be.
fn many(lab: &mut Lab) -> Done {
    let size = 2 * limits::BATCH - 16;
    let array = |count: usize| [&[0x9a][..], &u32::try_from(count).unwrap_or(0).to_be_bytes()].concat();
    let full = |head: &[u8], item: &[u8], tail: &[u8]| {
        let count = size / item.len();
        [head, &array(count), &item.repeat(count), tail].concat()
    };
    let answers = [
        full(&[0x82, 5, 0x81], &[0x40], &[]),
        full(&[0x82, 1, 0x81], &[0x82, 0, 0x81, 0], &[]),
        full(&[0x82, 2, 0x83], &[0x82, 1, 0x40], &[0xf4, 1]),
        full(&[0x82, 3, 0x81], &[0x83], &[]),
    ];
    for answer in answers {
        let mut home = Home::quiet(lab.seed)?;
        let space = home.shared;
        let mut read = None;
        lab.meter.measure(&mut || read = Some(decode::<Response>("response", &answer)));
        match read {
            Some(Err(_)) => lab.ended(Ending::Refused, "Malformed"),
            Some(Ok(response)) => {
                let before = lab.before(&mut home, TOM);
                home.story.world.liar = Some(Box::new(move |_, _, _| response.clone()));
                home.news(TOM, space, Vec::new(), 9);
                home.reconnect(TOM);
                lab.after(&mut home, &before)?;
            }
            None => return Err(Broken::Silent),
        }
    }
    Ok(())
}

/// As large as a frame may be, of envelopes that are none; and as many as are looked at.
fn nothing(lab: &mut Lab) -> Done {
    for most in [usize::MAX, limits::BATCH_COUNT] {
        for envelope in [Vec::new(), vec![0xa3; 60]] {
            frame(lab, |_| envelope.clone(), most)?;
        }
    }
    Ok(())
}

/// As many as are looked at, of what comes after something that has not come.
fn early(lab: &mut Lab) -> Done {
    frame(lab, |home| home.fresh[1].envelope.to_vec(), limits::BATCH_COUNT)
}

/// One envelope over and over.
fn frame(lab: &mut Lab, envelope: impl Fn(&Home) -> Vec<u8>, most: usize) -> Done {
    let mut home = Home::before_tom_hears(lab.seed)?;
    let envelope = envelope(&home);
    let count = limits::FRAME / (encode(&ByteVec::from(envelope.clone())).len() + 6);
    let count = count.min(most);
    let item = |n: usize| Positioned { position: home.next + n as u64, envelope: envelope.clone().into() };
    let bytes = encode(&ServerFrame::Envelopes { items: (0..count).map(item).collect(), links: 1 });
    let before = lab.before(&mut home, TOM);
    let mut read = None;
    lab.meter.measure(&mut || read = Some(decode::<ServerFrame>("frame", &bytes)));
    match read {
        Some(Ok(ServerFrame::Envelopes { items, links })) => {
            let space = home.shared;
            home.story.world.give(TOM, Input::Live(space, Live::Envelopes(items, links)));
            home.story.world.run_for(1_000);
            lab.after(&mut home, &before)?;
        }
        _ => lab.ended(Ending::Refused, "Malformed"),
    }
    Ok(())
}
