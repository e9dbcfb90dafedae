//! Stories of the question of the day, to which both come without a word between them.

use std::collections::{BTreeMap, BTreeSet};

use engine::{
    Action, Asking, Draft, DraftId, FormAudience, RevealStep, Span,
    views::{Entries, OfDay, RevealOf, RevealState, Reveals, Sheet, SheetOf},
};
use grammar::{Answers, Audience, Day, Slug, Value};

use crate::{
    held::words,
    kit::{ALL, LAPTOP, PHONE, TABLET, TOM, act, together},
    story::{Story, slug},
    world::Who,
};

/// A Saturday.
const FIRST: Day = Day::from_unix_days(20_778);

fn of_day(story: &Story, who: Who, tags: &[&str], day: Day) -> Slug {
    let tags = tags.iter().map(|tag| slug(tag)).collect();
    story.ask(who, &OfDay { of: slug("daily"), tags, day }).expect("a question")
}

#[test]
fn both_come_to_the_same_question_and_through_all_of_them() {
    let story = together(31);
    let days = || (0..200).map(|at| FIRST.plus(at));
    for day in days() {
        for tags in [&["light"][..], &["deep"], &["light", "deep"]] {
            let cards: BTreeSet<Slug> = ALL.iter().map(|who| of_day(&story, *who, tags, day)).collect();
            assert_eq!(cards.len(), 1, "{day} {tags:?}: {cards:?}");
        }
    }
    // Who wishes for light ones only, and who wishes for both, still meet on every other day.
    let meet =
        days().filter(|day| of_day(&story, PHONE, &["light"], *day) == of_day(&story, TOM, &["light", "deep"], *day));
    assert_eq!(meet.count(), 100);
    // In each round every question comes once, and the rounds differ.
    let start = FIRST.plus(-FIRST.unix_days().rem_euclid(5));
    let round = |at: i32| -> Vec<Slug> {
        (0..5).map(|day| of_day(&story, PHONE, &["light"], start.plus(5 * at + day))).collect()
    };
    let rounds: BTreeSet<Vec<Slug>> = (0..20).map(round).collect();
    assert!(rounds.iter().all(|round| round.iter().collect::<BTreeSet<_>>().len() == 5), "{rounds:?}");
    assert!(rounds.len() > 10, "{rounds:?}");
    // Another two have another order.
    let others = together(32);
    assert!(days().any(|day| of_day(&others, PHONE, &["light"], day) != of_day(&story, PHONE, &["light"], day)));
    assert_eq!(story.ask(PHONE, &OfDay { of: slug("daily"), tags: vec![slug("none")], day: FIRST }), None);
    assert_eq!(story.ask(PHONE, &OfDay { of: slug("daily"), tags: Vec::new(), day: FIRST }), None);
}

#[test]
fn the_question_of_a_day_is_answered_apart_and_its_draft_ends_with_that() {
    let mut story = together(33);
    let card = of_day(&story, PHONE, &["light"], FIRST);
    let span = Some(Span::Day(FIRST));
    let asking = Asking::Card { card: card.clone(), span, about: None };
    let answer = |asking: &Asking, said: &str| {
        Action::Reveal(RevealStep::Answer { asking: asking.clone(), answers: words(said), opens: None })
    };
    let id = DraftId { card: card.clone(), span };
    let draft = Draft { answers: words("the her"), audience: FormAudience::default() };
    act(&mut story, PHONE, Action::Draft(id, Some(draft))).expect("kept");
    let before = story.ask(TOM, &Reveals);
    act(&mut story, PHONE, answer(&asking, "the heron")).expect("saved");
    let Sheet { draft, .. } = story.ask(PHONE, &SheetOf { card: card.clone(), span });
    assert_eq!(draft, None);
    assert_eq!(story.ask(TOM, &Reveals), before, "nobody sees that she answered");
    // A question of another day is another one.
    let other = Asking::Card { card, span: Some(Span::Day(FIRST.plus(1))), about: None };
    act(&mut story, TOM, answer(&other, "the rain")).expect("saved");
    assert_eq!(story.ask(TABLET, &RevealOf(asking.clone())).expect("there").state, RevealState::Answered);
    act(&mut story, LAPTOP, answer(&asking, "the soup")).expect("saved");
    for (who, theirs) in [(PHONE, "the soup"), (TABLET, "the soup"), (TOM, "the heron")] {
        assert_eq!(story.ask(who, &RevealOf(asking.clone())).expect("there").theirs, Some(words(theirs)));
    }
}

#[test]
fn what_one_shows_both_find_and_what_one_keeps_only_one() {
    let mut story = together(34);
    let wrote = |audience: Audience, said: &str| Action::Write {
        card: slug("entry.moment"),
        span: None,
        about: None,
        answers: words(said),
        clear: BTreeSet::new(),
        audience: FormAudience { form: audience, ..FormAudience::default() },
    };
    let kept = act(&mut story, PHONE, wrote(Audience::OnlyMe, "only hers")).expect("saved").expect("an entry");
    let shown = act(&mut story, PHONE, wrote(Audience::BothOfUs, "for both")).expect("saved").expect("an entry");
    let his = act(&mut story, TOM, wrote(Audience::BothOfUs, "his")).expect("saved").expect("an entry");
    let found = |story: &Story, who: Who| -> BTreeMap<_, (bool, Answers)> {
        let all = story.ask(who, &Entries { of: slug("entry.moment") }).into_iter();
        all.map(|entry| (entry.entity, (entry.mine, entry.answers))).collect()
    };
    let (hers, both, from_him) = (words("only hers"), words("for both"), words("his"));
    let mara = BTreeMap::from([(kept, (true, hers)), (shown, (true, both.clone())), (his, (false, from_him.clone()))]);
    for who in [PHONE, TABLET] {
        assert_eq!(found(&story, who), mara);
    }
    for who in [TOM, LAPTOP] {
        assert_eq!(
            found(&story, who),
            BTreeMap::from([(shown, (false, both.clone())), (his, (true, from_him.clone()))])
        );
    }
    // A correction of what is shown is shown, one of what is kept is kept; nobody corrects the other's.
    let correct = |entity, said: &str| Action::Correct { entity, answers: words(said), clear: BTreeSet::new() };
    act(&mut story, TABLET, correct(shown, "for both, corrected")).expect("saved");
    act(&mut story, TABLET, correct(kept, "only hers, corrected")).expect("saved");
    assert!(act(&mut story, TOM, correct(shown, "not his to say")).is_err());
    assert_eq!(found(&story, LAPTOP).get(&shown), Some(&(false, words("for both, corrected"))));
    assert_eq!(found(&story, LAPTOP).get(&kept), None);
    // When sharing has ended, a correction stays with who makes it.
    act(&mut story, PHONE, Action::Leave).expect("left");
    act(&mut story, PHONE, correct(shown, "afterwards")).expect("saved");
    assert_eq!(found(&story, PHONE).get(&shown), Some(&(true, words("afterwards"))));
    assert_eq!(found(&story, TOM).get(&shown), Some(&(false, words("for both, corrected"))));
    let text = |said: &str| Value::Text(said.into());
    let entry = story.ask(PHONE, &Entries { of: slug("entry.moment") }).into_iter().find(|entry| entry.entity == shown);
    assert_eq!(entry.and_then(|entry| entry.shown.get(&slug("words")).cloned()), Some(text("for both, corrected")));
}
