//! Whoever can write into a device's storage, and has not its key.

use crypto::VaultKey;
use engine::views::House;

use super::{
    Broken, Ending, Lab, Theme,
    home::{Home, TABLET},
};

pub(super) const ATTACKS: Theme =
    &[("a record planted in a sealed vault", sealed), ("a record damaged in a vault", damaged)];

type Done = Result<(), Broken>;

/// A record moved to another's name, altered, cut, or sealed by another device.
fn sealed(lab: &mut Lab) -> Done {
    let home = Home::quiet(lab.seed)?;
    let (key, other) = (VaultKey::generate(&mut lab.rng), VaultKey::generate(&mut lab.rng));
    let vault = &home.story.world.devices[TABLET].vault;
    for (name, plain) in vault {
        let seal = key.seal(name.0.as_bytes(), plain, &mut lab.rng);
        let mut altered = seal.clone();
        altered[plain.len() / 2] ^= 1;
        let cut = seal[..seal.len() / 2].to_vec();
        let planted = other.seal(name.0.as_bytes(), plain, &mut lab.rng);
        let moved = vault.iter().find(|(of, _)| *of != name).ok_or(Broken::NoStory("two records"))?;
        let moved = key.seal(moved.0.0.as_bytes(), moved.1, &mut lab.rng);
        for wrong in [altered, cut, planted, moved, plain.clone(), Vec::new()] {
            let mut opened = None;
            lab.meter.measure(&mut || opened = Some(key.open(name.0.as_bytes(), &wrong)));
            match opened {
                Some(Err(fault)) => lab.ended(Ending::Refused, format!("{fault:?}")),
                _ => return Err(Broken::TakenIn),
            }
        }
    }
    Ok(())
}

/// What the engine makes of a record that is not what it was: it says so, and when the record is back, all is back.
fn damaged(lab: &mut Lab) -> Done {
    let mut home = Home::quiet(lab.seed)?;
    let whole = home.story.world.devices[TABLET].vault.clone();
    let look = home.look(TABLET);
    home.story.world.set_online(TABLET, false);
    for (key, bytes) in &whole {
        let deep = vec![0x81; 10_000];
        let long = [&[0x9b][..], &[0xff; 8], bytes].concat();
        for wrong in [Vec::new(), vec![0; 40], bytes[..bytes.len() / 2].to_vec(), deep, long] {
            home.story.world.kill(TABLET);
            home.story.world.devices[TABLET].vault = whole.clone();
            home.story.world.devices[TABLET].vault.insert(key.clone(), wrong);
            home.story.world.meter = Some(std::rc::Rc::clone(&lab.meter));
            home.story.world.start(TABLET);
            home.story.world.run_for(2_000);
            if !home.story.ask(TABLET, &House).ready {
                return Err(Broken::Other(format!("{key:?} keeps the program from opening")));
            }
            let shows = home.faults(TABLET).iter().map(super::lab::name).next_back();
            let stored = home.story.world.devices[TABLET].vault.iter().filter(|(of, _)| *of != key);
            if stored.ne(whole.iter().filter(|(of, _)| *of != key)) {
                return Err(Broken::Other(format!("{key:?}: something was stored")));
            }
            lab.ended(Ending::Refused, shows.ok_or(Broken::Silent)?);
        }
    }
    home.story.world.kill(TABLET);
    home.story.world.devices[TABLET].vault = whole;
    home.story.world.start(TABLET);
    home.story.world.run_for(2_000);
    if home.look(TABLET) != look {
        return Err(Broken::TakenIn);
    }
    home.honest_again()
}
