//! Stories of what two people ask of each other, and of what they do without knowing of one another.

use engine::{
    Action, Move, Refusal,
    views::{Exchange, ExchangeOf, Exchanges, May, Stage},
};
use grammar::{Audience, Value};
use proto::{EntityId, Hash};

use crate::{
    exchanges::{need, words},
    kit::{ALL, LAPTOP, PHONE, TABLET, TOM, together},
    story::{Story, slug},
    world::Who,
};

fn asks(story: &mut Story, who: Who, text: &str, audience: Audience) -> EntityId {
    let ticket = story.world.act(who, Action::Open { card: need(), about: None, answers: words(text), audience });
    story.world.run_for(5_000);
    story.world.devices[who].outcomes[&ticket].clone().expect("it is saved").expect("a need")
}

fn sees(story: &Story, who: Who, need: EntityId) -> Exchange {
    story.ask(who, &ExchangeOf(need)).expect("it is there")
}

fn tries(story: &mut Story, who: Who, need: EntityId, step: Move) -> Result<Option<EntityId>, Refusal> {
    let ticket = story.world.act(who, Action::Move(need, step));
    story.world.run_for(5_000);
    story.world.devices[who].outcomes[&ticket].clone()
}

fn does(story: &mut Story, who: Who, need: EntityId, step: Move) {
    assert_eq!(tries(story, who, need, step), Ok(Some(need)));
}

/// The words that somebody is asked to answer.
fn asked(story: &Story, who: Who, need: EntityId) -> Hash {
    sees(story, who, need).their_words.expect("something is asked").id
}

fn apart(story: &mut Story) {
    ALL.iter().for_each(|who| story.world.set_online(*who, false));
}

fn online(story: &mut Story) {
    ALL.iter().for_each(|who| story.world.set_online(*who, true));
    story.world.run_for(60_000);
}

fn text(revision: Option<&engine::views::Revision>) -> Option<String> {
    match revision?.answers.get(&slug("note"))? {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    }
}

/// What holds on all four devices, which is the same.
fn holds(story: &Story, need: EntityId) -> Option<String> {
    let of = |who: &Who| text(sees(story, *who, need).in_force.as_ref());
    let first = of(&PHONE);
    ALL.iter().for_each(|who| assert_eq!(of(who), first, "{}", story.world.devices[*who].name));
    first
}

fn stages(story: &Story, need: EntityId) -> (Stage, Stage) {
    assert_eq!(sees(story, PHONE, need).stage, sees(story, TABLET, need).stage);
    assert_eq!(sees(story, TOM, need).stage, sees(story, LAPTOP, need).stage);
    (sees(story, PHONE, need).stage, sees(story, TOM, need).stage)
}

/// They have agreed on a quiet hour after lunch.
fn agreed(story: &mut Story) -> EntityId {
    let need = asks(story, PHONE, "an hour after lunch", Audience::BothOfUs);
    let words = asked(story, TOM, need);
    does(story, TOM, need, Move::Accept(words));
    assert_eq!(holds(story, need).as_deref(), Some("an hour after lunch"));
    need
}

#[test]
fn mara_asks_tom_says_yes_and_it_holds() {
    let mut story = together(11);
    let need = asks(&mut story, PHONE, "an hour after lunch", Audience::BothOfUs);
    assert_eq!(stages(&story, need), (Stage::Asked, Stage::ForMe));
    let words = asked(&story, LAPTOP, need);
    let moves = sees(&story, TOM, need).moves;
    assert_eq!(moves, [May::Accept(words), May::Counter(words), May::Decline(words)]);
    does(&mut story, LAPTOP, need, Move::Accept(words));
    assert_eq!(stages(&story, need), (Stage::Agreed, Stage::Agreed));
    let again = sees(&story, TOM, need).day.plus(14);
    does(&mut story, TOM, need, Move::Review(words, Some(again)));
    assert_eq!(ALL.map(|who| sees(&story, who, need).look_again), [Some(again); 4]);
    assert_eq!(sees(&story, PHONE, need).moves, [May::Counter(words), May::Review(words), May::Close]);
}

#[test]
fn a_no_is_whole_and_she_says_it_differently() {
    let mut story = together(11);
    let need = asks(&mut story, PHONE, "the whole afternoon", Audience::BothOfUs);
    let words_ = asked(&story, TOM, need);
    does(&mut story, TOM, need, Move::Decline(words_));
    assert_eq!(stages(&story, need), (Stage::TheySaidNo, Stage::ISaidNo));
    let mine = sees(&story, TABLET, need).my_words.expect("her words").id;
    does(&mut story, TABLET, need, Move::Counter(mine, words("half an hour")));
    assert_eq!(stages(&story, need), (Stage::Asked, Stage::ForMe));
    let words_ = asked(&story, TOM, need);
    does(&mut story, TOM, need, Move::Accept(words_));
    assert_eq!(holds(&story, need).as_deref(), Some("half an hour"));
}

#[test]
fn each_says_yes_to_the_other_s_words_at_once_and_the_next_tap_decides() {
    let mut story = together(11);
    let need = asks(&mut story, PHONE, "jazz", Audience::BothOfUs);
    let jazz = asked(&story, TOM, need);
    does(&mut story, TOM, need, Move::Counter(jazz, words("silence")));
    let silence = asked(&story, PHONE, need);
    apart(&mut story);
    does(&mut story, PHONE, need, Move::Accept(silence));
    does(&mut story, LAPTOP, need, Move::Accept(jazz));
    assert_eq!(text(sees(&story, PHONE, need).in_force.as_ref()).as_deref(), Some("silence"));
    assert_eq!(text(sees(&story, LAPTOP, need).in_force.as_ref()).as_deref(), Some("jazz"));
    online(&mut story);
    assert_eq!(holds(&story, need), None, "neither knew what the other had said");
    assert_eq!(stages(&story, need), (Stage::ForMe, Stage::ForMe), "each has the other's words before them");
    does(&mut story, TOM, need, Move::Accept(silence));
    assert_eq!(holds(&story, need).as_deref(), Some("silence"));
}

#[test]
fn he_says_yes_while_she_says_it_differently() {
    let mut story = together(11);
    let need = asks(&mut story, PHONE, "an hour", Audience::BothOfUs);
    let hour = asked(&story, TOM, need);
    apart(&mut story);
    does(&mut story, TOM, need, Move::Accept(hour));
    does(&mut story, PHONE, need, Move::Counter(hour, words("two hours")));
    assert_eq!(sees(&story, TOM, need).stage, Stage::Agreed, "as far as he knows");
    online(&mut story);
    assert_eq!(holds(&story, need), None, "her words changed before she knew");
    assert_eq!(stages(&story, need), (Stage::ForMe, Stage::ForMe));
    // He said yes to an hour: she may come back to it, with one tap.
    does(&mut story, PHONE, need, Move::Accept(hour));
    assert_eq!(holds(&story, need).as_deref(), Some("an hour"));
}

#[test]
fn she_asks_for_a_change_and_what_they_have_holds_meanwhile() {
    let mut story = together(11);
    let need = agreed(&mut story);
    let held = sees(&story, PHONE, need).in_force.expect("it holds").id;
    does(&mut story, PHONE, need, Move::Counter(held, words("two hours")));
    assert_eq!(holds(&story, need).as_deref(), Some("an hour after lunch"));
    assert_eq!(stages(&story, need), (Stage::Asked, Stage::ForMe));
    let more = asked(&story, TOM, need);
    does(&mut story, TOM, need, Move::Decline(more));
    assert_eq!(holds(&story, need).as_deref(), Some("an hour after lunch"), "a no to the change is no end");
    does(&mut story, PHONE, need, Move::Withdraw(more));
    assert_eq!(stages(&story, need), (Stage::Agreed, Stage::Agreed));
}

#[test]
fn either_stops_it_while_the_other_looks_again() {
    for (stops, keeps) in [(PHONE, TOM), (LAPTOP, TABLET)] {
        let mut story = together(11);
        let need = agreed(&mut story);
        let held = sees(&story, PHONE, need).in_force.expect("it holds").id;
        apart(&mut story);
        does(&mut story, stops, need, Move::Close);
        let again = sees(&story, keeps, need).day.plus(14);
        does(&mut story, keeps, need, Move::Review(held, Some(again)));
        assert_eq!(sees(&story, stops, need).in_force, None, "at once, without a network");
        online(&mut story);
        assert_eq!(holds(&story, need), None);
        assert_eq!(stages(&story, need), (Stage::Stopped, Stage::Stopped));
        assert_eq!(tries(&mut story, keeps, need, Move::Accept(held)), Err(Refusal::NotNow));
        assert_eq!(sees(&story, keeps, need).history.len(), 4, "all of it can be read: asked, yes, kept, stopped");
        assert!(story.ask(keeps, &Exchanges { of: None }).is_empty());
    }
}

#[test]
fn her_two_devices_say_two_things_and_neither_counts() {
    for first in [PHONE, TABLET] {
        let mut story = together(11);
        let need = asks(&mut story, TOM, "visitors on Sunday", Audience::BothOfUs);
        let visitors = asked(&story, PHONE, need);
        apart(&mut story);
        let second = if first == PHONE { TABLET } else { PHONE };
        does(&mut story, first, need, Move::Accept(visitors));
        does(&mut story, second, need, Move::Decline(visitors));
        online(&mut story);
        assert_eq!(holds(&story, need), None);
        does(&mut story, first, need, Move::Accept(visitors));
        assert_eq!(holds(&story, need).as_deref(), Some("visitors on Sunday"));
    }
}

#[test]
fn what_she_keeps_for_herself_is_hers_until_she_shows_it() {
    let mut story = together(11);
    let need = asks(&mut story, TABLET, "not to be asked", Audience::OnlyMe);
    assert_eq!(sees(&story, PHONE, need).stage, Stage::OnlyMine);
    let mine = sees(&story, PHONE, need).newest.id;
    assert_eq!(sees(&story, PHONE, need).moves, [May::Share, May::Counter(mine), May::Close]);
    does(&mut story, PHONE, need, Move::Counter(mine, words("not to be asked at table")));
    assert_eq!(story.ask(TOM, &ExchangeOf(need)), None);
    does(&mut story, PHONE, need, Move::Share);
    let seen = sees(&story, TOM, need);
    assert_eq!(text(seen.their_words.as_ref()).as_deref(), Some("not to be asked at table"));
    assert_eq!(seen.history.len(), 1, "what it was before is hers");
    assert_eq!(stages(&story, need), (Stage::Asked, Stage::ForMe));
}

#[test]
fn a_tap_on_what_has_changed_meanwhile_is_no_yes_to_something_else() {
    let mut story = together(11);
    let need = asks(&mut story, PHONE, "an hour", Audience::BothOfUs);
    let hour = asked(&story, TOM, need);
    does(&mut story, PHONE, need, Move::Counter(hour, words("two hours")));
    assert_eq!(tries(&mut story, TOM, need, Move::Accept(hour)), Err(Refusal::NotNow));
    assert_eq!(stages(&story, need), (Stage::Asked, Stage::ForMe));
}

#[test]
fn when_sharing_has_ended_it_can_be_read_and_no_more() {
    let mut story = together(11);
    let need = agreed(&mut story);
    story.world.act(TOM, Action::Leave);
    story.world.run_for(60_000);
    for who in ALL {
        let seen = sees(&story, who, need);
        assert_eq!((seen.moves, seen.history.len()), (Vec::new(), 2));
    }
    let held = sees(&story, PHONE, need).in_force.expect("as it was").id;
    assert_eq!(tries(&mut story, PHONE, need, Move::Review(held, None)), Err(Refusal::NotNow));
    let ask = Action::Open {
        card: crate::exchanges::need(),
        about: None,
        answers: words("one more"),
        audience: Audience::BothOfUs,
    };
    let ticket = story.world.act(PHONE, ask);
    assert_eq!(story.world.devices[PHONE].outcomes[&ticket], Err(Refusal::NobodyThere));
}
