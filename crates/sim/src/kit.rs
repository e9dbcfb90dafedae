//! What stories about two people with two devices each begin with.

use engine::{Action, Refusal, Ticket};
use proto::EntityId;

use crate::{story::Story, world::Who};

pub(crate) const PHONE: Who = 0;
pub(crate) const TABLET: Who = 1;
pub(crate) const TOM: Who = 2;
pub(crate) const LAPTOP: Who = 3;
pub(crate) const ALL: [Who; 4] = [PHONE, TABLET, TOM, LAPTOP];

/// They have met, in calm weather.
pub(crate) fn together(seed: u64) -> Story {
    let mut story = Story::new(seed);
    story.meet().expect("they meet in calm weather");
    story
}

/// What became of something that was done.
pub(crate) fn done(story: &Story, who: Who, ticket: Ticket) -> Result<Option<EntityId>, Refusal> {
    story.world.devices[who].outcomes.get(&ticket).expect("an outcome").clone()
}

/// Somebody does something, and a while passes.
pub(crate) fn act(story: &mut Story, who: Who, action: Action) -> Result<Option<EntityId>, Refusal> {
    let ticket = story.world.act(who, action);
    story.world.run_for(20_000);
    done(story, who, ticket)
}
