//! A relay that goes back in time, keeps something to itself, or tells two devices two stories.

use proto::{ChainHead, Positioned, Response};

use super::{
    Broken, Ending, Lab, Theme,
    home::{Home, MARA, TABLET, TOM},
};
use crate::relay::Relay;

pub(super) const ATTACKS: Theme = &[
    ("one record rolled back", one),
    ("everything rolled back", everything),
    ("a roll-back that nobody is told of", untold),
    ("a relay restored from a backup, positions reused", reused),
    ("a device restored from a backup, positions reused", device),
    ("a fork: two histories for two devices", fork),
    ("a second envelope in one place of a chain", second),
    ("a chain's head that never was", heads),
    ("the middle withheld", middle),
    ("the end withheld", end),
    ("a record planted at the relay", planted),
];

type Done = Result<(), Broken>;

/// Mara has shown a word, all have heard it, and the relay's keeper puts an older copy in place.
fn set_back(lab: &mut Lab, older: impl FnOnce(&Home, Relay) -> Relay) -> Done {
    let mut home = Home::quiet(lab.seed)?;
    let copy = home.story.world.relay.clone();
    home.write(MARA, "rough", 0);
    home.story.world.run_for(5_000);
    for who in [TOM, TABLET] {
        home.story.world.set_online(who, false);
    }
    let before = lab.before(&mut home, MARA);
    let copy = older(&home, copy);
    home.story.world.set_back(copy);
    home.story.world.run_for(60_000);
    lab.after(&mut home, &before)?;
    // Both have all, and the relay has it again.
    home.honest_again()?;
    if home.sees(TOM, "rough") || home.look(MARA).events == home.look(TABLET).events {
        Ok(())
    } else {
        Err(Broken::Deaf)
    }
}

fn one(lab: &mut Lab) -> Done {
    set_back(lab, |_, copy| copy)
}

fn everything(lab: &mut Lab) -> Done {
    set_back(lab, |home, _| home.early.clone())
}

/// The relay was set back and says nothing: the next write does not fit.
fn untold(lab: &mut Lab) -> Done {
    let mut home = Home::quiet(lab.seed)?;
    let copy = home.story.world.relay.clone();
    home.write(MARA, "rough", 0);
    home.story.world.run_for(5_000);
    home.story.world.set_online(TABLET, false);
    let before = lab.before(&mut home, MARA);
    home.story.world.relay = copy;
    home.story.world.run_for(60_000);
    lab.named_when(&mut home, &before, |home| {
        home.write(MARA, "grey", 0);
        home.story.world.run_for(60_000);
    })?;
    home.honest_again()
}

/// While Mara sleeps the relay is set back, and Tom's words take the place of hers.
fn reused(lab: &mut Lab) -> Done {
    let mut home = Home::quiet(lab.seed)?;
    let copy = home.story.world.relay.clone();
    home.write(MARA, "rough", 0);
    home.story.world.run_for(5_000);
    for who in [MARA, TABLET] {
        home.story.world.set_online(who, false);
    }
    let known = home.look(MARA);
    home.story.world.set_back(copy);
    for word in ["tea", "rain"] {
        home.write(TOM, word, 0);
        home.story.world.run_for(20_000);
    }
    let before = lab.before(&mut home, MARA);
    if home.look(MARA) != known {
        return Err(Broken::TakenIn);
    }
    home.story.world.set_online(MARA, true);
    home.story.world.run_for(60_000);
    // What Tom wrote is new and true; what the relay lost, Mara still has and gives back.
    let shows = lab.shows(&home, &before).ok_or(Broken::Silent)?;
    if !home.sees(MARA, "rain") || home.read_only(MARA) {
        return Err(Broken::Deaf);
    }
    lab.ended(Ending::Refused, shows);
    home.honest_again()
}

/// Mara's phone is set back to an older copy of itself and writes: its chain would have two histories.
fn device(lab: &mut Lab) -> Done {
    for quick in [false, true] {
        let mut home = Home::quiet(lab.seed)?;
        let copy = home.story.world.devices[MARA].vault.clone();
        home.write(MARA, "rough", 0);
        home.story.world.run_for(5_000);
        home.story.world.kill(MARA);
        home.story.world.devices[MARA].vault = copy;
        let before = lab.before(&mut home, TOM);
        home.story.world.start(MARA);
        home.story.world.run_for(if quick { 20 } else { 20_000 });
        home.write(MARA, "grey", 0);
        home.story.world.run_for(60_000);
        if home.sees(TOM, "grey") || home.look(TOM) != before.look {
            return Err(Broken::TakenIn);
        }
        let shows = home.faults(MARA).last().map(super::lab::name).ok_or(Broken::Silent)?;
        if !home.read_only(MARA) {
            return Err(Broken::Other("it goes on writing".into()));
        }
        lab.ended(Ending::Refused, shows);
    }
    Ok(())
}

/// Two envelopes for one place, both really signed: by Mara's phone and by a copy of it.
fn two_stories(lab: &mut Lab) -> Result<(Home, [Positioned; 2]), Broken> {
    let mut home = Home::quiet(lab.seed)?;
    for who in [TOM, TABLET] {
        home.story.world.set_online(who, false);
    }
    let (vault, relay) = (home.story.world.devices[MARA].vault.clone(), home.story.world.relay.clone());
    let mut told = Vec::new();
    for word in ["rough", "grey"] {
        home.story.world.kill(MARA);
        (home.story.world.devices[MARA].vault, home.story.world.relay) = (vault.clone(), relay.clone());
        home.story.world.start(MARA);
        home.story.world.run_for(5_000);
        home.write(MARA, word, 0);
        home.story.world.run_for(20_000);
        told.extend(home.story.world.relay.envelopes(home.shared).pop());
    }
    let told = told.try_into().map_err(|_| Broken::NoStory("two stories"))?;
    Ok((home, told))
}

/// Tom hears one story, Mara's tablet the other, and neither sees anything wrong until one hears both.
fn fork(lab: &mut Lab) -> Done {
    let (mut home, [rough, grey]) = two_stories(lab)?;
    let space = home.shared;
    home.news(TOM, space, vec![rough], 1);
    home.news(TABLET, space, vec![grey.clone()], 1);
    home.story.world.run_for(1_000);
    if !home.sees(TOM, "rough") {
        return Err(Broken::NoStory("Tom hears one story"));
    }
    let before = lab.before(&mut home, TOM);
    let position = home.next + 1;
    lab.named_when(&mut home, &before, |home| {
        home.news(TOM, space, vec![Positioned { position, ..grey }], 1);
        home.story.world.run_for(1_000);
    })?;
    if home.read_only(TOM) && home.sees(TOM, "rough") && !home.sees(TOM, "grey") {
        Ok(())
    } else {
        Err(Broken::TakenIn)
    }
}

/// The same place twice, one after the other, in either order.
fn second(lab: &mut Lab) -> Done {
    let (_, [rough, grey]) = two_stories(lab)?;
    for (one, other) in [(&rough, &grey), (&grey, &rough)] {
        let mut home = Home::quiet(lab.seed)?;
        home.story.world.set_online(TOM, false);
        let space = home.shared;
        home.news(TOM, space, vec![one.clone()], 1);
        home.story.world.run_for(1_000);
        home.next += 1;
        lab.tell(&mut home, other.envelope.to_vec())?;
        if !home.read_only(TOM) {
            return Err(Broken::Other("it goes on writing".into()));
        }
    }
    Ok(())
}

/// The relay says that Mara's chain stands where it does not: further, or with another hash.
fn heads(lab: &mut Lab) -> Done {
    for further in [0, 1, 1_000, u64::MAX / 2] {
        let mut home = Home::quiet(lab.seed)?;
        let space = home.shared;
        home.story.world.liar = Some(Box::new(move |who, call, truth| match truth {
            Response::Heads(heads) if who == MARA && call.access.is_some_and(|(of, _)| of == space) => {
                let lie = |head: ChainHead| ChainHead { env_seq: head.env_seq + further, hash: [9; 32].into(), ..head };
                Response::Heads(heads.into_iter().map(lie).collect())
            }
            truth => truth,
        }));
        let before = lab.before(&mut home, MARA);
        home.reconnect(MARA);
        lab.after(&mut home, &before)?;
    }
    Ok(())
}

/// The second of two envelopes comes, and the first does not.
fn middle(lab: &mut Lab) -> Done {
    let mut home = Home::before_tom_hears(lab.seed)?;
    let truth = envelopes(&home);
    let mut without = truth.clone();
    without.remove(truth.len() - 2);
    home.show(without);
    let before = lab.before(&mut home, TOM);
    home.reconnect(TOM);
    lab.after(&mut home, &before)?;
    home.show(truth);
    home.reconnect(TOM);
    home.honest_again()
}

/// Tom hears nothing. He cannot know that there is something until a later word of Mara's comes.
fn end(lab: &mut Lab) -> Done {
    let mut home = Home::before_tom_hears(lab.seed)?;
    let truth = envelopes(&home);
    home.show(truth[..truth.len() - 2].to_vec());
    let before = lab.before(&mut home, TOM);
    home.reconnect(TOM);
    let mut without = truth.clone();
    without.remove(truth.len() - 2);
    lab.named_when(&mut home, &before, |home| {
        home.show(without);
        home.reconnect(TOM);
    })?;
    home.show(truth);
    home.reconnect(TOM);
    home.honest_again()
}

/// Something lies at the relay that nobody wrote, before what Mara wrote.
fn planted(lab: &mut Lab) -> Done {
    let home = Home::before_tom_hears(lab.seed)?;
    let hers = home.story.world.relay.envelopes(home.own);
    let mut noise = home.fresh[0].envelope.to_vec();
    let last = noise.len() - 1;
    noise[last] ^= 1;
    for record in [vec![0; 700], noise, hers[0].envelope.to_vec(), Vec::new()] {
        let mut home = Home::before_tom_hears(lab.seed)?;
        let mut all = envelopes(&home);
        let at = all.len() - 2;
        let truth = all.split_off(at);
        all.push(record);
        home.show(all.clone());
        let before = lab.before(&mut home, TOM);
        home.reconnect(TOM);
        lab.after(&mut home, &before)?;
        all.extend(truth);
        home.show(all);
        home.reconnect(TOM);
        if !home.sees(TOM, "grey") {
            return Err(Broken::Deaf);
        }
    }
    Ok(())
}

fn envelopes(home: &Home) -> Vec<Vec<u8>> {
    home.story.world.relay.envelopes(home.shared).into_iter().map(|item| item.envelope.to_vec()).collect()
}

impl Home {
    /// The relay has these envelopes of the shared space, and no others.
    fn show(&mut self, envelopes: Vec<Vec<u8>>) {
        self.story.world.relay.pretend(self.shared, envelopes);
    }
}
