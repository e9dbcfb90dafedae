//! A relay between two phones that look for each other.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use crypto::pairing::Fragment;
use engine::{
    Action, PairFailure, PairStep, Refusal,
    views::{House, Pairing, PairingView},
};
use grammar::Catalogue;
use proto::{Code, Request, Response, Slot};

use super::{Broken, Ending, Lab, Theme};
use crate::{
    Weather,
    story::{Story, catalogue},
    world::{Liar, Who, World},
};

pub(super) const ATTACKS: Theme = &[
    ("keys swapped at pairing, by the relay", swapped),
    ("keys swapped at pairing, by someone who has the link", between),
    ("another offer than the invitation committed to", commitment),
    ("a pairing message in another slot", other_slot),
    ("a pairing message of another invitation", other_mailbox),
    ("a mailbox answer that makes no sense", nonsense),
];

pub(super) const MARA: Who = 0;
pub(super) const TOM: Who = 1;
pub(super) const EVE: Who = 2;

type Done = Result<(), Broken>;

/// Mara, Tom and Eve have begun, and nobody knows anybody.
pub(super) fn strangers(lab: &Lab, salt: u64) -> Story {
    let cards: Catalogue = catalogue();
    let world =
        World::new(lab.seed * 1_000 + salt, Weather::CALM, cards, &["Mara's phone", "Tom's phone", "Eve's phone"]);
    let mut story = Story::of(world);
    for (who, name) in [(MARA, "Mara"), (TOM, "Tom"), (EVE, "Eve")] {
        story.world.act(who, Action::Begin { name: Some(name.into()) });
        story.world.run_for(1_000);
    }
    story.world.meter = Some(Rc::clone(&lab.meter));
    story
}

/// A step, and whether it was refused.
pub(super) fn step(story: &mut Story, who: Who, step: PairStep) -> Option<PairFailure> {
    let ticket = story.world.act(who, Action::Pair(step));
    story.world.run_for(1_000);
    match story.world.devices[who].outcomes.get(&ticket) {
        Some(Err(Refusal::Pairing(failure))) => Some(*failure),
        _ => None,
    }
}

/// Somebody's invitation by link.
pub(super) fn invitation(story: &mut Story, who: Who) -> Result<String, Broken> {
    step(story, who, PairStep::InviteByLink);
    match story.ask(who, &Pairing) {
        PairingView::Invited { fragment: Some(fragment), .. } => Ok(fragment),
        _ => Err(Broken::NoStory("an invitation")),
    }
}

/// Tom follows a link, and both say yes whatever they see.
pub(super) fn follow(story: &mut Story, who: Who, link: String) {
    step(story, who, PairStep::Look(link));
    step(story, who, PairStep::ComeIn);
    story.world.run_for(20_000);
    for who in [MARA, who] {
        step(story, who, PairStep::SameDigits);
    }
    story.world.run_for(60_000);
}

/// Nobody of these is paired, and why it came to nothing stands on a screen.
pub(super) fn failed(lab: &mut Lab, story: &Story, of: &[Who]) -> Done {
    let mut shows = None;
    for &who in of {
        if story.ask(who, &House).partner.is_some() {
            return Err(Broken::TakenIn);
        }
        if let PairingView::Failed(failure) = story.ask(who, &Pairing)
            && (failure != PairFailure::Stopped || shows.is_none())
        {
            shows = Some(format!("{failure:?}"));
        }
    }
    lab.ended(Ending::Refused, shows.ok_or(Broken::Silent)?);
    Ok(())
}

/// What stands in a slot is changed when it is read.
fn meddle(change: impl Fn(Slot, &mut Vec<u8>) + 'static) -> Liar {
    Box::new(move |_, call, truth| match (&call.request, truth) {
        (Request::GetMail { slot, .. }, Response::Mail(Some(bytes))) => {
            let mut bytes = bytes.to_vec();
            change(*slot, &mut bytes);
            Response::Mail(Some(bytes.into()))
        }
        (_, truth) => truth,
    })
}

/// Keys of the relay's own making, or bits of them, in each slot.
fn swapped(lab: &mut Lab) -> Done {
    for slot in [Slot::M1, Slot::M2, Slot::M3, Slot::M4, Slot::M5] {
        for how in 0..6_usize {
            let mut story = strangers(lab, 0);
            let link = invitation(&mut story, MARA)?;
            story.world.liar = Some(meddle(move |at, bytes| {
                if at != slot {
                    return;
                }
                let spot = (how * 37 + 11) % bytes.len();
                match how {
                    0 => bytes.clear(),
                    1 => bytes.iter_mut().for_each(|byte| *byte = 0x41),
                    2 => bytes.truncate(spot),
                    _ => bytes[spot] ^= 1 << how,
                }
            }));
            follow(&mut story, TOM, link);
            // After the other's last word there is nothing to swap but that word itself: Mara has a place then, which
            // nobody entered.
            let of: &[Who] = if slot == Slot::M5 { &[TOM] } else { &[MARA, TOM] };
            failed(lab, &story, of)?;
        }
    }
    Ok(())
}

/// Eve took Mara's link and gave Tom one of her own: both see digits, and not the same.
fn between(lab: &mut Lab) -> Done {
    for salt in 0..4 {
        let mut story = strangers(lab, salt);
        let hers = invitation(&mut story, MARA)?;
        // A second phone of Eve's would invite Tom; her one does first one thing, then the other.
        step(&mut story, EVE, PairStep::Look(hers));
        step(&mut story, EVE, PairStep::ComeIn);
        story.world.run_for(20_000);
        let digits = |story: &Story, who| match story.ask(who, &Pairing) {
            PairingView::Compare { digits, .. } => Some(digits),
            _ => None,
        };
        let on_hers = digits(&story, MARA).ok_or(Broken::NoStory("digits"))?;
        step(&mut story, EVE, PairStep::Stop);
        let forged = invitation(&mut story, EVE)?;
        step(&mut story, TOM, PairStep::Look(forged));
        step(&mut story, TOM, PairStep::ComeIn);
        story.world.run_for(20_000);
        if digits(&story, TOM).ok_or(Broken::NoStory("digits"))? == on_hers {
            return Err(Broken::TakenIn);
        }
        for who in [MARA, TOM] {
            step(&mut story, who, PairStep::Stop);
            if story.ask(who, &House).partner.is_some() {
                return Err(Broken::TakenIn);
            }
        }
        lab.ended(Ending::Named, "other digits");
    }
    Ok(())
}

/// Mara's link with something in it changed.
pub(super) fn with_fragment(link: &str, change: impl FnOnce(&mut Fragment)) -> Result<String, Broken> {
    let mut fragment = Fragment::parse(link).map_err(|_| Broken::NoStory("a link"))?;
    change(&mut fragment);
    Ok(fragment.to_text())
}

fn commitment(lab: &mut Lab) -> Done {
    for salt in 0..3 {
        let mut story = strangers(lab, salt);
        let link = invitation(&mut story, MARA)?;
        let forged = with_fragment(&link, |fragment| fragment.commit = [salt as u8; 32].into())?;
        follow(&mut story, TOM, forged);
        failed(lab, &story, &[MARA, TOM])?;
    }
    Ok(())
}

/// Each message stands in for each other one.
fn other_slot(lab: &mut Lab) -> Done {
    let all = [Slot::M1, Slot::M2, Slot::M3, Slot::M4, Slot::M5];
    for slot in all {
        for instead in all.into_iter().filter(|instead| *instead != slot) {
            let mut story = strangers(lab, 0);
            let link = invitation(&mut story, MARA)?;
            let written: Rc<RefCell<BTreeMap<Slot, Vec<u8>>>> = Rc::default();
            story.world.liar = Some(Box::new(move |_, call, truth| {
                if let Request::PutMail { slot, bytes, .. } = &call.request {
                    written.borrow_mut().insert(*slot, bytes.to_vec());
                }
                match (&call.request, truth) {
                    (Request::GetMail { slot: at, .. }, Response::Mail(Some(bytes))) if *at == slot => {
                        // What was not written yet cannot stand in: then the message itself comes, cut in half.
                        let half = bytes[..bytes.len() / 2].to_vec();
                        Response::Mail(Some(written.borrow().get(&instead).cloned().unwrap_or(half).into()))
                    }
                    (_, truth) => truth,
                }
            }));
            follow(&mut story, TOM, link);
            let of: &[Who] = if slot == Slot::M5 { &[TOM] } else { &[MARA, TOM] };
            failed(lab, &story, of)?;
        }
    }
    Ok(())
}

/// What was written in an invitation before comes again in the next one.
fn other_mailbox(lab: &mut Lab) -> Done {
    for slot in [Slot::M1, Slot::M2] {
        let mut story = strangers(lab, 0);
        let kept: Rc<RefCell<BTreeMap<Slot, Vec<u8>>>> = Rc::default();
        let keeping = Rc::clone(&kept);
        let link = invitation(&mut story, MARA)?;
        story.world.liar = Some(Box::new(move |_, call, truth| {
            if let Request::PutMail { slot, bytes, .. } = &call.request {
                keeping.borrow_mut().insert(*slot, bytes.to_vec());
            }
            truth
        }));
        step(&mut story, TOM, PairStep::Look(link));
        step(&mut story, TOM, PairStep::ComeIn);
        story.world.run_for(20_000);
        for who in [TOM, MARA] {
            step(&mut story, who, PairStep::Stop);
        }
        let old = kept.borrow().get(&slot).cloned().ok_or(Broken::NoStory("a message"))?;
        let link = invitation(&mut story, MARA)?;
        story.world.liar = Some(meddle(move |at, bytes| {
            if at == slot {
                bytes.clone_from(&old);
            }
        }));
        follow(&mut story, TOM, link);
        failed(lab, &story, &[MARA, TOM])?;
    }
    Ok(())
}

/// Answers of another kind, where a mailbox was asked for or written to.
fn nonsense(lab: &mut Lab) -> Done {
    let answers = [
        Response::Registered,
        Response::Heads(Vec::new()),
        Response::Refused(Code::Frozen),
        Response::Appended(Vec::new()),
    ];
    for answer in answers {
        let mut story = strangers(lab, 0);
        let link = invitation(&mut story, MARA)?;
        story.world.liar = Some(Box::new(move |who, call, truth| match call.request {
            Request::PutMail { .. } | Request::GetMail { .. } if who == TOM => answer.clone(),
            _ => truth,
        }));
        follow(&mut story, TOM, link);
        failed(lab, &story, &[TOM])?;
    }
    Ok(())
}
