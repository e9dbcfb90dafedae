//! Invitations that were used before, guessed at, or made to mislead.

use engine::{
    PairStep,
    views::{House, Pairing, PairingView},
};

use proto::Response;

use super::{
    Broken, Ending, Lab, Theme,
    pairing::{EVE, MARA, TOM, failed, follow, invitation, step, strangers, with_fragment},
};

pub(super) const ATTACKS: Theme = &[
    ("a mailbox used by a second guest", second_guest),
    ("an invitation link used again", used_again),
    ("a guess at a spoken code", guess),
    ("an invitation kept alive by the relay", kept_alive),
    ("a foreign relay in an invitation link", foreign),
    ("a javascript: address in an invitation link", javascript),
    ("a downgraded version of an invitation", version),
    ("an invitation link cut or altered", mangled),
];

type Done = Result<(), Broken>;

/// Eve has the link too, and comes second.
fn second_guest(lab: &mut Lab) -> Done {
    let mut story = strangers(lab, 0);
    let link = invitation(&mut story, MARA)?;
    step(&mut story, TOM, PairStep::Look(link.clone()));
    step(&mut story, TOM, PairStep::ComeIn);
    step(&mut story, EVE, PairStep::Look(link));
    step(&mut story, EVE, PairStep::ComeIn);
    story.world.run_for(20_000);
    failed(lab, &story, &[EVE])
}

fn used_again(lab: &mut Lab) -> Done {
    let mut story = strangers(lab, 0);
    let link = invitation(&mut story, MARA)?;
    follow(&mut story, TOM, link.clone());
    if story.ask(MARA, &House).partner.is_none() {
        return Err(Broken::NoStory("they pair"));
    }
    follow(&mut story, EVE, link.clone());
    failed(lab, &story, &[EVE])?;
    match step(&mut story, TOM, PairStep::Look(link)) {
        Some(failure) => lab.ended(Ending::Refused, format!("{failure:?}")),
        None => return Err(Broken::Silent),
    }
    Ok(())
}

/// Whoever types a wrong code has used it up.
fn guess(lab: &mut Lab) -> Done {
    for wrong in 1..5_u32 {
        let mut story = strangers(lab, u64::from(wrong));
        step(&mut story, MARA, PairStep::InviteByCode);
        let PairingView::Invited { code: Some((number, secret)), .. } = story.ask(MARA, &Pairing) else {
            return Err(Broken::NoStory("a code"));
        };
        let secret: u32 = secret.parse().map_err(|_| Broken::NoStory("six digits"))?;
        let guess = (secret + wrong * 211_111) % 1_000_000;
        step(&mut story, EVE, PairStep::TypeCode(format!("{number}{guess:06}")));
        step(&mut story, EVE, PairStep::ComeIn);
        story.world.run_for(20_000);
        failed(lab, &story, &[EVE])?;
        // The right one comes too late.
        step(&mut story, TOM, PairStep::TypeCode(format!("{number}{secret:06}")));
        step(&mut story, TOM, PairStep::ComeIn);
        story.world.run_for(20_000);
        if matches!(story.ask(TOM, &Pairing), PairingView::Compare { .. }) {
            return Err(Broken::TakenIn);
        }
    }
    Ok(())
}

/// The relay says that a mailbox lives for ever, and keeps it: to the devices it is over in its time all the same.
fn kept_alive(lab: &mut Lab) -> Done {
    for (how, minutes) in [(PairStep::InviteByCode, 16), (PairStep::InviteByLink, 25 * 60)] {
        let mut story = strangers(lab, 0);
        story.world.liar = Some(Box::new(|_, _, truth| match truth {
            Response::Mailbox { mailbox, number, .. } => Response::Mailbox { mailbox, number, expires_s: u64::MAX },
            truth => truth,
        }));
        step(&mut story, MARA, how);
        let come = match story.ask(MARA, &Pairing) {
            PairingView::Invited { fragment: Some(link), .. } => PairStep::Look(link),
            PairingView::Invited { code: Some((number, secret)), .. } => {
                PairStep::TypeCode(format!("{number}{secret}"))
            }
            _ => return Err(Broken::NoStory("an invitation")),
        };
        story.world.run_for(minutes * 60_000);
        step(&mut story, TOM, come);
        step(&mut story, TOM, PairStep::ComeIn);
        story.world.run_for(20_000);
        failed(lab, &story, &[MARA])?;
    }
    Ok(())
}

/// Tom looks at a link that he was given, and nothing at all is sent anywhere.
fn looked_at(lab: &mut Lab, links: impl Fn(&str) -> Result<Vec<String>, Broken>) -> Done {
    let mut story = strangers(lab, 0);
    let link = invitation(&mut story, MARA)?;
    for link in links(&link)? {
        story.world.run_for(5_000);
        story.world.asked = Some(Vec::new());
        let refused = step(&mut story, TOM, PairStep::Look(link)).ok_or(Broken::TakenIn)?;
        let asked = story.world.asked.take().unwrap_or_default();
        if asked.iter().any(|(who, _)| *who == TOM) || story.ask(TOM, &Pairing) != PairingView::Idle {
            return Err(Broken::TakenIn);
        }
        lab.ended(Ending::Refused, format!("{refused:?}"));
    }
    Ok(())
}

fn with_relays(lab: &mut Lab, relays: &'static [&'static str]) -> Done {
    looked_at(lab, |link| {
        relays.iter().map(|relay| with_fragment(link, |fragment| fragment.relay = (*relay).into())).collect()
    })
}

fn foreign(lab: &mut Lab) -> Done {
    const RELAYS: &[&str] = &[
        "https://evil.example",
        "http://relay.example",
        "https://relay.example@evil.example",
        "https://relay.example:444",
        "https://relay.example.evil.example",
        "https://relay.example/",
        "https://RELAY.example",
        "https://relay.ex\u{430}mple",
        "//relay.example",
        "",
    ];
    with_relays(lab, RELAYS)
}

fn javascript(lab: &mut Lab) -> Done {
    const RELAYS: &[&str] = &[
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)//https://relay.example",
        " javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "https://relay.example\"><script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:https://relay.example/1",
    ];
    with_relays(lab, RELAYS)
}

fn version(lab: &mut Lab) -> Done {
    looked_at(lab, |link| [0, 2, 255].map(|v| with_fragment(link, |fragment| fragment.v = v)).into_iter().collect())
}

fn mangled(lab: &mut Lab) -> Done {
    looked_at(lab, |link| {
        let mut all: Vec<String> = (0..link.len()).step_by(17).map(|len| link[..len].to_owned()).collect();
        all.extend([format!("{link}AAAA"), link.repeat(20), "A".repeat(100_000), "#".into(), "\u{202e}".into()]);
        // A list in a list in a list, ten thousand deep; and a text as long as a number can be.
        all.extend([vec![0x81; 1_500], vec![0xa1, 2, 0x7b, 255, 255, 255, 255, 255, 255, 255, 255]].map(base64));
        all.push(with_fragment(link, |fragment| fragment.name = Some("x".repeat(257)))?);
        Ok(all)
    })
}

fn base64(bytes: Vec<u8>) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let number = chunk.iter().chain([&0, &0]).take(3).fold(0_usize, |sum, &byte| sum << 8 | usize::from(byte));
        text.extend((0..=chunk.len()).map(|at| char::from(LETTERS[number >> (18 - 6 * at) & 63])));
    }
    text
}
