use std::collections::BTreeMap;

use engine::{
    Action, Key,
    views::{Exchange, ExchangeOf, OwnCard, OwnCards, Path, Paths, Recent, Shown},
};
use grammar::{Audience, Day};

use crate::{Failure, Weather, relay::Held, story::Story, world::Who};

/// Mara's tablet: it came into her own space by a link, and into the shared one by what that space says.
const READER: Who = 1;

/// What a relay holds in the end, and one of Mara's devices with what it shows.
pub struct Told {
    /// Everything at the relay: both own spaces and the shared one.
    pub spaces: Vec<Held>,
    /// The device's records, as the engine gave them to be stored.
    pub vault: BTreeMap<Key, Vec<u8>>,
    /// What Mara has shown.
    pub mine: Vec<Shown>,
    /// What Tom has shown.
    pub theirs: Vec<Shown>,
    /// What both asked of each other.
    pub exchanges: Vec<Exchange>,
    /// The paths that both are on.
    pub paths: Vec<Path>,
    /// The cards of their own.
    pub own_cards: Vec<OwnCard>,
}

/// Two people meet, write on four devices in bad weather, erase something, and part. For readers of the protocol that are not this
/// project's engine.
pub fn told(seed: u64) -> Result<Told, Failure> {
    let mut story = Story::new(seed);
    story.meet()?;
    story.world.weather = Weather::STORM;
    story.world.upset_clocks();
    for turn in 0..40 {
        story.turn();
        story.exchange(turn % 4);
        story.walk(turn % 4);
        if turn % 8 == 0 {
            story.write_card(turn % 4);
        }
    }
    story.clear_sky()?;
    // One thing that she had shown is erased for good.
    if let Some(shown) = story.ask(READER, &Recent { card: None, mine: true, since: Day::from_unix_days(0) }).first() {
        story.world.act(READER, Action::Erase(shown.entity));
        story.clear_sky()?;
    }
    story.part()?;
    let since = Day::from_unix_days(0);
    let shown = |mine| story.ask(READER, &Recent { card: None, mine, since });
    let (mine, theirs) = (shown(true), shown(false));
    let asked = story.asked().into_iter().filter_map(|entity| story.ask(READER, &ExchangeOf(entity)));
    let exchanges = asked.filter(|exchange| exchange.audience == Audience::BothOfUs).collect();
    let mut paths = story.ask(READER, &Paths { card: None });
    paths.retain(|path| path.audience == Audience::BothOfUs);
    let own_cards = story.ask(READER, &OwnCards);
    let relay = &story.world.relay;
    let spaces = relay.spaces().into_iter().filter_map(|space| relay.holds(space)).collect();
    let vault = story.world.devices.swap_remove(READER).vault;
    Ok(Told { spaces, vault, mine, theirs, exchanges, paths, own_cards })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_tells_one_story() {
        let (once, again) = (told(9).expect("a good end"), told(9).expect("a good end"));
        let envelopes = |told: &Told| told.spaces.iter().map(|space| space.envelopes.clone()).collect::<Vec<_>>();
        assert_eq!(once.spaces.len(), 3);
        assert!(envelopes(&once) == envelopes(&again) && once.vault == again.vault);
        assert!(!once.mine.is_empty() && !once.theirs.is_empty(), "both have shown something");
    }
}
