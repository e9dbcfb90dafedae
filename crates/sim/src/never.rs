//! What somebody reads, opens or answers shows nowhere on the other's devices, in no view of any kind.

use engine::{
    Action, FormAudience, Heard, LetterStep, Query, Span,
    views::{
        Devices, Entries, ExchangeOf, Exchanges, House, LetterOf, Letters, Recent, RevealOf, Reveals, SheetOf, Sync,
        Today,
    },
};
use grammar::{Answers, Audience, Day, Value};
use proto::EntityId;

use crate::{
    catalogue::{lamp, note_of},
    exchanges::need,
    held::{answer, asking, likes, send, words},
    kit::{LAPTOP, PHONE, TABLET, TOM, act, together},
    story::{Story, slug},
    world::Who,
};

/// All that a device shows, in every view that a screen may ask for.
fn everything(story: &Story, who: Who, letter: EntityId, need: EntityId) -> Vec<String> {
    fn shows<Q: Query<View: std::fmt::Debug + Default>>(story: &Story, who: Who, query: &Q) -> String {
        format!("{:?}", story.ask(who, query))
    }
    let day = story.ask(who, &Today { lamp: lamp(), table: slug("entry.table") }).day;
    let since = Day::from_unix_days(0);
    let entries = |of: &str| shows(story, who, &Entries { of: slug(of) });
    vec![
        shows(story, who, &Today { lamp: lamp(), table: slug("entry.table") }),
        shows(story, who, &SheetOf { card: lamp(), span: Some(Span::Day(day)) }),
        shows(story, who, &Recent { card: None, mine: true, since }),
        shows(story, who, &Recent { card: None, mine: false, since }),
        shows(story, who, &Letters),
        shows(story, who, &LetterOf(letter)),
        shows(story, who, &Exchanges { of: None }),
        shows(story, who, &ExchangeOf(need)),
        shows(story, who, &Reveals),
        shows(story, who, &RevealOf(asking("reveal.ours"))),
        shows(story, who, &RevealOf(asking("reveal.touch"))),
        shows(story, who, &House),
        shows(story, who, &Devices),
        shows(story, who, &Sync),
        entries("entry"),
    ]
}

#[test]
fn reading_opening_and_answering_show_nowhere_on_the_others_devices() {
    let mut story = together(41);
    let letter = act(&mut story, PHONE, send("I am afraid")).expect("saved").expect("a letter");
    let ask = |audience| Action::Open { card: need(), about: None, answers: Answers::new(), audience };
    let need = act(&mut story, PHONE, ask(Audience::BothOfUs)).expect("saved").expect("a need");
    let day = story.ask(PHONE, &Today { lamp: lamp(), table: slug("entry.table") }).day;
    let shown = Action::Write {
        card: lamp(),
        span: Some(Span::Day(day)),
        about: None,
        answers: Answers::new().with(note_of(1), Value::Text("rough".into())),
        clear: [].into(),
        audience: FormAudience { form: Audience::BothOfUs, ..FormAudience::default() },
    };
    act(&mut story, PHONE, shown).expect("saved");
    let kept = |card: &str, answers: Answers| Action::Write {
        card: slug(card),
        span: None,
        about: None,
        answers,
        clear: [].into(),
        audience: FormAudience::default(),
    };
    story.world.run_for(60_000);
    let look = |story: &Story| [PHONE, TABLET].map(|who| everything(story, who, letter, need));
    let before = look(&story);

    // What he reads, opens, answers apart, keeps for himself, or asks for himself.
    act(&mut story, TOM, Action::Letter(LetterStep::Open(letter))).expect("opened");
    act(&mut story, TOM, answer("reveal.ours", words("ours"), None)).expect("saved");
    act(&mut story, LAPTOP, answer("reveal.touch", likes(&["hands"]), None)).expect("saved");
    act(&mut story, LAPTOP, kept("entry.moment", words("the heron"))).expect("saved");
    act(&mut story, TOM, ask(Audience::OnlyMe)).expect("saved");
    story.world.run_for(60_000);
    assert!(story.ask(LAPTOP, &LetterOf(letter)).and_then(|letter| letter.inside).is_some(), "he reads it");
    for (after, before) in look(&story).into_iter().flatten().zip(before.iter().flatten()) {
        assert_eq!(after, *before, "she sees something of it");
    }

    // What he says does show: so the look above does see.
    act(&mut story, TOM, Action::Letter(LetterStep::Hear(letter, Heard::default()))).expect("saved");
    act(&mut story, PHONE, answer("reveal.ours", words("mine"), None)).expect("saved");
    story.world.run_for(60_000);
    let [phone, _] = look(&story);
    let changed = phone.iter().zip(&before[0]).filter(|(after, before)| after != before).count();
    assert!(changed >= 4, "letters and answers, each in two views: {changed}");
}
