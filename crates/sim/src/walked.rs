//! Stories of paths that two people take together, and of cards of their own.

use engine::{
    Action, Asking, CardStep, FormAudience, LetterStep, PathStep, Refusal,
    views::{OwnCards, Path, PathMove, PathOf, PathState, Paths, Recent, RevealOf, RevealState, Turn},
};
use grammar::{Audience, Day, Words};
use proto::EntityId;

use crate::{
    kit::{ALL, LAPTOP, PHONE, TABLET, TOM, act, together},
    paths::{on_step, path, said, shape},
    story::{Story, slug},
    world::Who,
};

fn begins(story: &mut Story, who: Who, audience: Audience) -> EntityId {
    let begin = PathStep::Begin { card: path(), about: None, answers: said("Sunday lunch"), audience };
    act(story, who, Action::Path(begin)).expect("it is saved").expect("a path")
}

fn sees(story: &Story, who: Who, of: EntityId) -> Path {
    story.ask(who, &PathOf(of)).expect("it is there")
}

fn does(story: &mut Story, who: Who, step: PathStep) -> Result<Option<EntityId>, Refusal> {
    act(story, who, Action::Path(step))
}

/// Somebody does a step.
fn tells(story: &mut Story, who: Who, of: EntityId, step: usize, words: &str) {
    let action = on_step(&sees(story, who, of), step, words);
    act(story, who, action).expect("it is saved");
}

/// Whether what both answered apart on a step is open on a device.
fn is_open(story: &Story, who: Who, path: EntityId) -> bool {
    let asking = Asking::Card { card: slug("step.apart"), span: None, about: Some(path) };
    story.ask(who, &RevealOf(asking)).is_some_and(|reveal| reveal.state == RevealState::Open)
}

fn online(story: &mut Story, is: bool) {
    ALL.iter().for_each(|who| story.world.set_online(*who, is));
    if is {
        story.world.run_for(60_000);
    }
}

#[test]
fn they_take_a_path_to_its_end_and_tell_in_turns() {
    let mut story = together(14);
    let of = begins(&mut story, PHONE, Audience::BothOfUs);
    let seen = sees(&story, LAPTOP, of);
    assert_eq!((seen.at, seen.state, seen.mine, &seen.answers), (0, PathState::UnderWay, false, &said("Sunday lunch")));
    assert_eq!(seen.moves, [PathMove::GoOn(1), PathMove::PutDown, PathMove::Finish].into());
    tells(&mut story, TABLET, of, 0, "it is loud");
    assert_eq!(sees(&story, TOM, of).steps[0].items[0].answers, said("it is loud"));
    // Both answer apart, and neither is told that the other has.
    assert_eq!(does(&mut story, TOM, PathStep::GoOn(of, 1)), Ok(Some(of)));
    let before = sees(&story, TOM, of);
    tells(&mut story, PHONE, of, 1, "ours");
    assert_eq!(sees(&story, TOM, of), before);
    assert!(!is_open(&story, TOM, of));
    tells(&mut story, LAPTOP, of, 1, "mine");
    story.world.run_for(60_000);
    assert!(ALL.iter().all(|who| is_open(&story, *who, of)), "one question, though nobody put it");
    // Letters in turns: on the third step, whoever began goes first.
    let turns = |story: &Story| ALL.map(|who| sees(story, who, of).steps[2].turn);
    assert_eq!(turns(&story), [Turn::Mine, Turn::Mine, Turn::Theirs, Turn::Theirs]);
    tells(&mut story, PHONE, of, 2, "what happened");
    assert_eq!(turns(&story), [Turn::Theirs, Turn::Theirs, Turn::Mine, Turn::Mine]);
    tells(&mut story, TOM, of, 2, "what it was like");
    assert_eq!(turns(&story), [Turn::Told; 4]);
    for to in [2, 3] {
        assert_eq!(does(&mut story, TOM, PathStep::GoOn(of, to)), Ok(Some(of)));
    }
    assert!(!sees(&story, PHONE, of).moves.contains(&PathMove::GoOn(4)));
    tells(&mut story, PHONE, of, 3, "soup at two");
    assert_eq!(sees(&story, LAPTOP, of).steps.iter().map(|step| step.items.len()).collect::<Vec<_>>(), [1, 0, 2, 1]);
    assert_eq!(does(&mut story, PHONE, PathStep::Finish(of)), Ok(Some(of)));
    for who in ALL {
        let seen = sees(&story, who, of);
        assert_eq!((seen.state, seen.moves.len(), seen.at), (PathState::Finished, 0, 3));
    }
    assert_eq!(does(&mut story, TOM, PathStep::GoOn(of, 3)), Ok(Some(of)), "a late tap changes nothing");
    assert_eq!(does(&mut story, TOM, PathStep::PutDown(of)), Err(Refusal::NotNow));
}

#[test]
fn he_puts_it_down_without_a_network_while_she_goes_on() {
    let mut story = together(14);
    let of = begins(&mut story, PHONE, Audience::BothOfUs);
    online(&mut story, false);
    assert_eq!(does(&mut story, TOM, PathStep::PutDown(of)), Ok(Some(of)));
    tells(&mut story, PHONE, of, 0, "it is loud");
    assert_eq!(does(&mut story, PHONE, PathStep::GoOn(of, 1)), Ok(Some(of)));
    tells(&mut story, PHONE, of, 1, "mine");
    tells(&mut story, TOM, of, 1, "ours");
    online(&mut story, true);
    for who in ALL {
        let seen = sees(&story, who, of);
        assert_eq!((seen.at, seen.state), (1, PathState::Resting), "it keeps, with all that was made on it");
        assert_eq!(seen.steps[0].items.len(), 1);
        assert!(is_open(&story, who, of));
        assert_eq!(seen.moves, [PathMove::GoOn(1), PathMove::Finish].into());
    }
    assert_eq!(does(&mut story, TABLET, PathStep::GoOn(of, 1)), Ok(Some(of)));
    assert_eq!(sees(&story, LAPTOP, of).state, PathState::UnderWay);
    assert_eq!(does(&mut story, TOM, PathStep::GoOn(of, 3)), Err(Refusal::NotNow), "one step at a time");
}

#[test]
fn both_go_on_at_once_and_neither_is_sent_back() {
    let mut story = together(14);
    let of = begins(&mut story, TOM, Audience::BothOfUs);
    online(&mut story, false);
    for who in ALL {
        assert_eq!(does(&mut story, who, PathStep::GoOn(of, 1)), Ok(Some(of)));
        tells(&mut story, who, of, 0, "offline");
    }
    assert_eq!(does(&mut story, PHONE, PathStep::GoOn(of, 2)), Ok(Some(of)));
    online(&mut story, true);
    for who in ALL {
        assert_eq!(sees(&story, who, of).at, 2);
        // A card once about the path: her two devices wrote into one entry.
        assert_eq!(sees(&story, who, of).steps[0].items.len(), 2);
    }
}

#[test]
fn what_she_begins_for_herself_is_hers_until_she_shows_it() {
    let mut story = together(14);
    let of = begins(&mut story, TABLET, Audience::OnlyMe);
    tells(&mut story, PHONE, of, 0, "only mine");
    assert_eq!(story.ask(TOM, &PathOf(of)), None);
    assert!(sees(&story, PHONE, of).moves.contains(&PathMove::Share));
    assert_eq!(does(&mut story, PHONE, PathStep::Share(of)), Ok(Some(of)));
    let seen = sees(&story, TOM, of);
    assert_eq!((seen.audience, seen.steps[0].items.len()), (Audience::BothOfUs, 0), "what she wrote before stays hers");
    assert_eq!(sees(&story, TABLET, of).steps[0].items.len(), 1);
    tells(&mut story, TOM, of, 1, "ours");
    tells(&mut story, TABLET, of, 1, "ours, too");
    story.world.run_for(60_000);
    assert!(is_open(&story, PHONE, of));
}

#[test]
fn when_sharing_has_ended_a_path_can_be_read_and_no_more() {
    let mut story = together(14);
    let of = begins(&mut story, PHONE, Audience::BothOfUs);
    tells(&mut story, PHONE, of, 0, "it is loud");
    act(&mut story, TOM, Action::Leave).expect("he may always");
    story.world.run_for(60_000);
    for who in ALL {
        assert_eq!((sees(&story, who, of).moves.len(), sees(&story, who, of).steps[0].items.len()), (0, 1));
    }
    assert_eq!(does(&mut story, PHONE, PathStep::PutDown(of)), Err(Refusal::NotNow));
    let begin = PathStep::Begin { card: path(), about: None, answers: said("x"), audience: Audience::BothOfUs };
    assert_eq!(does(&mut story, PHONE, begin), Err(Refusal::NobodyThere));
    assert_eq!(story.ask(TABLET, &Paths { card: Some(path()) }).len(), 1);
}

#[test]
fn a_letter_on_a_step_is_taken_back_and_the_turn_is_hers_again() {
    let mut story = together(14);
    let of = begins(&mut story, PHONE, Audience::BothOfUs);
    tells(&mut story, PHONE, of, 2, "too early");
    let letter = sees(&story, PHONE, of).steps[2].items[0].entity;
    act(&mut story, PHONE, Action::Letter(LetterStep::TakeBack(letter))).expect("it was not opened");
    assert_eq!(ALL.map(|who| sees(&story, who, of).steps[2].items.len()), [0; 4]);
    assert_eq!(sees(&story, TOM, of).steps[2].turn, Turn::Theirs);
}

#[test]
fn they_write_a_card_of_their_own_use_it_and_retire_it() {
    let mut story = together(14);
    let write =
        CardStep::Write { like: shape(), title: " Rain on the roof ".into(), help: Some("However small.".into()) };
    act(&mut story, PHONE, Action::Card(write)).expect("it is saved");
    let own = story.ask(LAPTOP, &OwnCards);
    let [card] = own.as_slice() else { panic!("one card: {own:?}") };
    let Words::Own(words) = &card.card.words else { panic!("its own words") };
    assert_eq!(words[&slug("title")], "Rain on the roof");
    assert!(!card.mine && !card.retired && card.card.id.is_within(&shape()));
    let note = Action::Write {
        card: card.card.id.clone(),
        span: None,
        about: None,
        answers: said("on Tuesday"),
        clear: Default::default(),
        audience: FormAudience { form: Audience::BothOfUs, ..FormAudience::default() },
    };
    act(&mut story, TOM, note).expect("the card is known to him");
    assert_eq!(act(&mut story, LAPTOP, Action::Card(CardStep::Retire(card.card.id.clone()))), Ok(None));
    for who in ALL {
        story.world.kill(who);
        story.world.start(who);
    }
    online(&mut story, true);
    for who in ALL {
        assert!(story.ask(who, &OwnCards)[0].retired);
        let mine = [TOM, LAPTOP].contains(&who);
        let shown = story.ask(who, &Recent { card: Some(card.card.id.clone()), mine, since: Day::from_unix_days(0) });
        assert_eq!(shown.len(), 1, "what was written stays");
    }
}

#[test]
fn a_card_that_is_none_is_refused_in_words() {
    let mut story = together(14);
    let write = |like: &str, title: &str| CardStep::Write { like: slug(like), title: title.into(), help: None };
    let mut tries = |step| act(&mut story, PHONE, Action::Card(step));
    assert_eq!(tries(write("entry.lamp", "no shape")), Err(Refusal::NoSuchCard(slug("entry.lamp"))));
    for title in ["", "  ", "two\nlines", &"x".repeat(121)] {
        assert_eq!(tries(write("own.entry", title)), Err(Refusal::UnusableWords));
    }
    assert_eq!(tries(CardStep::Retire(slug("own.entry.00"))), Err(Refusal::NotYours));
    for number in 0..64 {
        assert_eq!(tries(write("own.entry", &format!("card {number}"))), Ok(None));
    }
    assert_eq!(tries(write("own.entry", "one too many")), Err(Refusal::TooMany));
    let first = story.ask(TOM, &OwnCards)[0].card.id.clone();
    act(&mut story, TOM, Action::Card(CardStep::Retire(first))).expect("either may");
    assert_eq!(act(&mut story, PHONE, Action::Card(write("own.entry", "and now"))), Ok(None));
}
