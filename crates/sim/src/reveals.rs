//! Stories of questions that both answer apart.

use std::collections::BTreeSet;

use crypto::RunKey;
use engine::{
    Action, Asking, Refusal, RevealStep,
    views::{Letters, Reveal, RevealMove, RevealOf, RevealState, Reveals, Sync},
};
use grammar::Answers;
use proto::{EntityId, HoldSlot};

use crate::{
    held::{answer, asking, likes, words},
    kit::{ALL, LAPTOP, PHONE, TABLET, TOM, act, together},
    letters::{bytes_found, opens, record},
    story::{Story, slug},
    world::Who,
};

const DAY: i64 = 86_400_000;

fn says(story: &mut Story, who: Who, card: &str, answers: Answers) -> EntityId {
    act(story, who, answer(card, answers, None)).expect("it is saved").expect("a question")
}

fn step(story: &mut Story, who: Who, step: RevealStep) -> Result<(), Refusal> {
    act(story, who, Action::Reveal(step)).map(|_| ())
}

fn seen(story: &Story, who: Who, card: &str) -> Reveal {
    story.ask(who, &RevealOf(asking(card))).expect("a question")
}

fn no_faults(story: &Story) {
    for who in ALL {
        let sync = story.ask(who, &Sync);
        assert!(sync.faults.is_empty(), "{}: {:?}", story.world.devices[who].name, sync.faults);
    }
}

/// All that a device shows that could tell that the other has answered.
fn look(story: &Story, who: Who, card: &str) -> (Reveal, Vec<Reveal>, usize) {
    (seen(story, who, card), story.ask(who, &Reveals), story.ask(who, &Letters).letters.len())
}

#[test]
fn both_answer_and_then_both_see() {
    let mut story = together(12);
    let before = [TOM, LAPTOP].map(|who| look(&story, who, "reveal.ours"));
    let entity = says(&mut story, PHONE, "reveal.ours", words("mine"));
    assert_eq!([TOM, LAPTOP].map(|who| look(&story, who, "reveal.ours")), before, "he sees nothing of it");
    for who in [PHONE, TABLET] {
        let waits = seen(&story, who, "reveal.ours");
        assert_eq!((waits.state, waits.mine, waits.theirs), (RevealState::Answered, Some(words("mine")), None));
    }
    assert_eq!(says(&mut story, LAPTOP, "reveal.ours", words("ours")), entity, "they meet in one");
    for (who, mine, theirs) in
        [(PHONE, "mine", "ours"), (TABLET, "mine", "ours"), (TOM, "ours", "mine"), (LAPTOP, "ours", "mine")]
    {
        let open = seen(&story, who, "reveal.ours");
        assert_eq!((open.state, open.mine, open.theirs), (RevealState::Open, Some(words(mine)), Some(words(theirs))));
    }
    for who in ALL {
        let before = story.ask(who, &Reveals);
        story.world.kill(who);
        story.world.start(who);
        story.world.run_for(20_000);
        assert_eq!(story.ask(who, &Reveals), before, "after a restart");
    }
    // And once more.
    says(&mut story, TOM, "reveal.ours", words("mine, after all"));
    assert_eq!(seen(&story, TOM, "reveal.ours").state, RevealState::Answered);
    assert_eq!(seen(&story, PHONE, "reveal.ours").theirs, Some(words("ours")), "the first stays open");
    says(&mut story, PHONE, "reveal.ours", words("ours, then"));
    assert_eq!(seen(&story, TABLET, "reveal.ours").theirs, Some(words("mine, after all")));
    no_faults(&story);
}

#[test]
fn an_answer_may_be_another_and_that_tells_nothing_of_the_other() {
    let mut story = together(12);
    let first = says(&mut story, PHONE, "reveal.touch", likes(&["feet"]));
    let again = |story: &mut Story| act(story, TABLET, answer("reveal.touch", likes(&["song"]), None));
    assert_eq!(again(&mut story), Err(Refusal::NotNow), "before he has answered");
    says(&mut story, TOM, "reveal.touch", likes(&["hands"]));
    assert_eq!(again(&mut story), Err(Refusal::NotNow), "and after");
    assert_eq!(step(&mut story, PHONE, RevealStep::TakeOut(first)), Ok(()));
    assert!(again(&mut story).is_ok());
    // Where both see both, the other's answer goes along.
    let second = says(&mut story, PHONE, "reveal.ours", words("mine"));
    assert_eq!(step(&mut story, PHONE, RevealStep::TakeOut(second)), Ok(()));
    says(&mut story, TOM, "reveal.ours", words("yours"));
    says(&mut story, TABLET, "reveal.ours", words("ours"));
    story.world.run_for(60_000);
    assert_eq!(seen(&story, LAPTOP, "reveal.ours").theirs, Some(words("ours")));
    assert_eq!(seen(&story, TABLET, "reveal.ours").theirs, Some(words("yours")));
    no_faults(&story);
}

#[test]
fn both_answer_at_once_in_many_ways() {
    for seed in 1..=16 {
        let mut story = Story::new(seed);
        story.meet().expect("they meet");
        let offline = seed % 4;
        if offline < 3 {
            story.world.set_online([PHONE, TOM, LAPTOP][offline as usize], false);
        }
        story.world.act(PHONE, answer("reveal.ours", words("mine"), None));
        story.world.act(TOM, answer("reveal.ours", words("ours"), None));
        story.world.run_for(30_000);
        for who in ALL {
            story.world.set_online(who, true);
        }
        story.world.run_for(60_000);
        let theirs = ALL.map(|who| seen(&story, who, "reveal.ours").theirs);
        assert_eq!(theirs, ["ours", "ours", "mine", "mine"].map(|text| Some(words(text))), "seed {seed}");
        no_faults(&story);
    }
}

#[test]
fn only_what_both_said_yes_to_is_seen() {
    let mut story = together(12);
    says(&mut story, PHONE, "reveal.touch", likes(&["hands", "feet", "dance"]));
    says(&mut story, TOM, "reveal.touch", likes(&["hands", "dance", "song"]));
    for who in ALL {
        let both = BTreeSet::from(["like.hands".to_owned(), "like.dance".to_owned()]);
        let open = seen(&story, who, "reveal.touch");
        assert_eq!((open.state, open.both, open.theirs), (RevealState::Open, both, None));
    }
    no_faults(&story);
}

#[test]
fn no_match_and_no_answer_look_alike() {
    let mut story = together(12);
    says(&mut story, PHONE, "reveal.touch", likes(&["feet"]));
    let before = [PHONE, TABLET].map(|who| look(&story, who, "reveal.touch"));
    says(&mut story, TOM, "reveal.touch", likes(&["song"]));
    story.world.run_for(60_000);
    assert_eq!([PHONE, TABLET].map(|who| look(&story, who, "reveal.touch")), before);
    no_faults(&story);
}

#[test]
fn after_seven_days_it_fades_and_its_key_is_nowhere() {
    let mut story = together(12);
    let entity = says(&mut story, PHONE, "reveal.ours", words("mine"));
    story.world.run_for(8 * DAY);
    for who in ALL {
        story.world.kill(who);
        story.world.start(who);
    }
    story.world.run_for(60_000);
    for who in [PHONE, TABLET] {
        let closed = seen(&story, who, "reveal.ours");
        assert_eq!((closed.state, closed.theirs), (RevealState::Closed, None));
    }
    says(&mut story, TOM, "reveal.ours", words("ours"));
    assert!(!opens(&story, TOM, entity, 0));
    assert_eq!(seen(&story, TOM, "reveal.ours").theirs, None);
    // Mara answers anew, and what Tom said still stands.
    says(&mut story, TABLET, "reveal.ours", words("mine still"));
    story.world.run_for(60_000);
    assert_eq!(seen(&story, PHONE, "reveal.ours").theirs, Some(words("ours")));
    assert_eq!(seen(&story, LAPTOP, "reveal.ours").theirs, Some(words("mine still")));
    no_faults(&story);
}

#[test]
fn what_is_taken_out_is_not_seen() {
    let mut story = together(12);
    let entity = says(&mut story, PHONE, "reveal.ours", words("mine"));
    story.world.set_online(PHONE, false);
    assert_eq!(step(&mut story, PHONE, RevealStep::TakeOut(entity)), Err(Refusal::Unreachable));
    story.world.set_online(PHONE, true);
    story.world.run_for(20_000);
    assert_eq!(step(&mut story, TABLET, RevealStep::TakeOut(entity)), Ok(()));
    says(&mut story, TOM, "reveal.ours", words("ours"));
    assert_eq!(ALL.map(|who| seen(&story, who, "reveal.ours").theirs), [None, None, None, None]);
    assert!(!opens(&story, TOM, entity, 0));
    no_faults(&story);
}

#[test]
fn a_date_comes() {
    let mut story = together(12);
    let date = story.world.now_ms + 3 * DAY;
    let action = answer("reveal.later", words("on our day"), Some(date.unsigned_abs()));
    act(&mut story, PHONE, action).expect("it is saved");
    assert_eq!(seen(&story, TOM, "reveal.later").theirs, None);
    story.world.run_for(2 * DAY);
    let look_for_it = |story: &mut Story| {
        let entity = seen(story, TOM, "reveal.later").entity;
        assert_eq!(step(story, TOM, RevealStep::Look(entity)), Ok(()));
    };
    look_for_it(&mut story);
    assert_eq!(seen(&story, TOM, "reveal.later").theirs, None, "not yet");
    story.world.run_for(2 * DAY);
    look_for_it(&mut story);
    for who in [TOM, LAPTOP] {
        assert_eq!(seen(&story, who, "reveal.later").theirs, Some(words("on our day")));
    }
    no_faults(&story);
}

#[test]
fn she_says_when() {
    let mut story = together(12);
    let entity = says(&mut story, PHONE, "reveal.say", words("now"));
    story.world.run_for(9 * DAY);
    assert_eq!(
        (seen(&story, TOM, "reveal.say").theirs, seen(&story, PHONE, "reveal.say").state),
        (None, RevealState::Answered)
    );
    assert_eq!(step(&mut story, TOM, RevealStep::Give(entity)), Err(Refusal::NotNow), "it is not his");
    assert_eq!(step(&mut story, TABLET, RevealStep::Give(entity)), Ok(()));
    for who in [TOM, LAPTOP] {
        assert_eq!(seen(&story, who, "reveal.say").theirs, Some(words("now")));
    }
    no_faults(&story);
}

#[test]
fn he_asks_and_she_has_some_days_to_say_no() {
    let mut story = together(12);
    let wait = |days: i64| Some((days * DAY / 1_000).unsigned_abs());
    let entity =
        act(&mut story, PHONE, answer("reveal.legacy", words("for later"), wait(2))).expect("saved").expect("one");
    assert_eq!(step(&mut story, TOM, RevealStep::Ask(entity)), Ok(()));
    // She opens the app, and sees that he asks.
    for who in [PHONE, TABLET] {
        story.world.kill(who);
        story.world.start(who);
    }
    story.world.run_for(20_000);
    for who in [PHONE, TABLET] {
        let asked = seen(&story, who, "reveal.legacy");
        let due = asked.asked_due_ms.expect("he asks") - story.world.devices[who].skew_ms - story.world.now_ms;
        assert!(due > DAY && due <= 2 * DAY && asked.moves.contains(&RevealMove::SayNo));
    }
    assert_eq!(step(&mut story, TABLET, RevealStep::SayNo(entity)), Ok(()));
    story.world.run_for(3 * DAY);
    assert_eq!(step(&mut story, TOM, RevealStep::Look(entity)), Ok(()));
    assert_eq!(seen(&story, TOM, "reveal.legacy").theirs, None, "she said no");
    // She takes it out, writes it anew, and says nothing when he asks.
    assert_eq!(step(&mut story, PHONE, RevealStep::TakeOut(entity)), Ok(()));
    act(&mut story, PHONE, answer("reveal.legacy", words("so be it"), wait(1))).expect("saved");
    assert_eq!(step(&mut story, LAPTOP, RevealStep::Ask(entity)), Ok(()));
    story.world.run_for(2 * DAY);
    assert_eq!(step(&mut story, TOM, RevealStep::Look(entity)), Ok(()));
    assert_eq!(seen(&story, LAPTOP, "reveal.legacy").theirs, Some(words("so be it")));
    no_faults(&story);
}

#[test]
fn a_relay_that_was_set_back_gets_both_answers_again() {
    let mut story = together(12);
    let backup = story.world.relay.clone();
    says(&mut story, PHONE, "reveal.ours", words("mine"));
    story.world.set_back(backup);
    story.world.run_for(60_000);
    let backup = story.world.relay.clone();
    story.world.kill(PHONE);
    says(&mut story, TOM, "reveal.ours", words("ours"));
    story.world.set_back(backup);
    story.world.run_for(60_000);
    story.world.start(PHONE);
    story.world.run_for(120_000);
    let theirs = ALL.map(|who| seen(&story, who, "reveal.ours").theirs);
    assert_eq!(theirs, ["ours", "ours", "mine", "mine"].map(|text| Some(words(text))));
}

#[test]
fn who_leaves_takes_their_answer_along() {
    let mut story = together(12);
    let entity = says(&mut story, PHONE, "reveal.say", words("never"));
    story.world.act(TABLET, Action::Leave);
    story.world.run_for(60_000);
    assert_eq!(step(&mut story, TOM, RevealStep::Look(entity)), Ok(()));
    assert_eq!(seen(&story, TOM, "reveal.say").theirs, None);
    assert!(!opens(&story, TOM, entity, 0));
}

#[test]
fn an_unanswered_question_and_a_no_are_in_nothing_that_tom_or_the_relay_has() {
    let mut story = together(12);
    let ours = says(&mut story, PHONE, "reveal.ours", words("mine"));
    assert!(!opens(&story, TOM, ours, 0), "she has answered, and he has not");
    let touch = says(&mut story, PHONE, "reveal.touch", likes(&["hands", "feet"]));
    let yeses = |story: &Story| yeses_found(story, TOM, touch);
    assert_eq!(yeses(&story), BTreeSet::new(), "nothing is there before he answers");
    says(&mut story, TOM, "reveal.touch", likes(&["hands", "song"]));
    assert_eq!(
        yeses(&story),
        BTreeSet::from(["like.hands".to_owned()]),
        "the search finds what both said, and no more"
    );
    says(&mut story, TOM, "reveal.ours", words("ours"));
    assert!(opens(&story, TOM, ours, 0), "and the key that was given");
}

/// Each yes of Mara's that somebody finds who has a device's vault, all its keys and the relay's store.
fn yeses_found(story: &Story, who: Who, entity: EntityId) -> BTreeSet<String> {
    let shared = story.world.relay.space_of(2).expect("their space");
    let (mara, his) = (record(story, PHONE, shared).expect("hers").me, record(story, who, shared).expect("his"));
    let key = his.ring.key(his.sigchain.epoch()).expect("a key");
    let run = RunKey::new(key, shared, entity, 0);
    let cards = ["hands", "feet", "dance", "song"].map(|option| format!("like.{option}"));
    let mut found = BTreeSet::new();
    for bytes in bytes_found(story, who) {
        for at in 0..bytes.len() {
            let Ok(slot) = minicbor::decode::<HoldSlot>(&bytes[at..]) else { continue };
            let (slots, hashes) = ([slot], [slot.hash()]);
            let commit = crypto::slots_commit(&run.part(mara), &hashes);
            let checked = run.check(mara, commit, &slots, &hashes).expect("as committed");
            found.extend(checked.matches(cards.iter().map(String::as_str), &his.sigchain).cards);
        }
    }
    found
}

#[test]
fn a_question_that_is_put_is_there_for_both() {
    let mut story = together(12);
    let put = RevealStep::Put { card: slug("reveal.many"), about: None };
    let entity = act(&mut story, PHONE, Action::Reveal(put)).expect("saved").expect("a question");
    let answer = |text: &str| {
        Action::Reveal(RevealStep::Answer { asking: Asking::Put(entity), answers: words(text), opens: None })
    };
    act(&mut story, PHONE, answer("mine")).expect("saved");
    let his = story.ask(TOM, &Reveals);
    assert_eq!(
        his.iter().map(|reveal| (reveal.entity, reveal.state)).collect::<Vec<_>>(),
        [(entity, RevealState::Unanswered)]
    );
    act(&mut story, TOM, answer("ours")).expect("saved");
    let seen = story.ask(TABLET, &RevealOf(Asking::Put(entity))).expect("it is there");
    assert_eq!(seen.theirs, Some(words("ours")));
    no_faults(&story);
}
