//! Letters and answers in bad weather: what was opened is read on all of a person's devices, what was taken back on none
//! of the other's, and both see of a question the same or nothing.

use std::collections::{BTreeMap, BTreeSet};

use engine::{
    Action, Asking, Heard, LetterStep, RevealStep, Ticket,
    views::{Letter, LetterOf, LetterState, Letters, Reveal, RevealState, Reveals},
};
use grammar::{Answers, Mode, Slug, Value};
use proto::EntityId;

use crate::{
    Failure,
    story::{Story, slug},
    weather::{below, happens},
    world::Who,
};

/// What somebody did with letters, as far as it is known what came of it.
#[derive(Default)]
pub(crate) struct Held {
    next: u32,
    open: Vec<(Who, u64, Ticket, Did)>,
    /// What each letter says that was called saved, and on which device it was written.
    sent: BTreeMap<EntityId, (String, Who)>,
    /// On which devices a letter was opened.
    opened: BTreeMap<EntityId, Vec<Who>>,
    taken_back: Vec<EntityId>,
}

enum Did {
    Sent(String),
    Opened(EntityId),
    TookBack(EntityId),
}

const QUESTIONS: [&str; 3] = ["reveal.ours", "reveal.touch", "reveal.say"];

impl Story {
    /// Somebody does something with a letter or a question.
    pub(crate) fn hold(&mut self, who: Who) {
        let letters = self.ask(who, &Letters).letters;
        let one = |story: &mut Self, state: LetterState, mine: bool| {
            let found: Vec<&Letter> = letters.iter().filter(|l| l.state == state && l.mine == mine).collect();
            let at = below(&mut story.world.rng, found.len().max(1) as u64) as usize;
            found.get(at).map(|letter| letter.entity)
        };
        let (step, did) = match below(&mut self.world.rng, 8) {
            0 | 1 => {
                self.held.next += 1;
                let words = format!("a letter of {} no {}.", self.owner(who), self.held.next);
                let answers = Answers::new().with(slug("body"), Value::Text(words.clone()));
                let send = LetterStep::Send { card: slug("letter.fear"), about: None, answers };
                (send, Some(Did::Sent(words)))
            }
            2 | 3 => {
                let Some(letter) = one(self, LetterState::Closed, false) else { return };
                (LetterStep::Open(letter), Some(Did::Opened(letter)))
            }
            4 => {
                let Some(letter) = one(self, LetterState::Sent, true) else { return };
                (LetterStep::TakeBack(letter), Some(Did::TookBack(letter)))
            }
            5 => {
                let Some(letter) = one(self, LetterState::Open, false) else { return };
                (LetterStep::Hear(letter, Heard::default()), None)
            }
            _ => return self.answer_apart(who),
        };
        let life = self.world.devices[who].life;
        let ticket = self.world.act(who, Action::Letter(step));
        self.held.open.extend(did.map(|did| (who, life, ticket, did)));
    }

    fn answer_apart(&mut self, who: Who) {
        let card = QUESTIONS[below(&mut self.world.rng, 3) as usize];
        let seen: Vec<Reveal> = self.ask(who, &Reveals);
        let seen = seen.iter().find(|reveal| reveal.card == slug(card) && reveal.state == RevealState::Answered);
        let step = match seen {
            Some(reveal) if happens(&mut self.world.rng, 300) => RevealStep::TakeOut(reveal.entity),
            Some(reveal) if reveal.mode == Mode::WhenISay => RevealStep::Give(reveal.entity),
            Some(reveal) => RevealStep::Look(reveal.entity),
            None => {
                self.held.next += 1;
                let options =
                    ["dance", "feet", "hands", "song"].into_iter().filter(|_| happens(&mut self.world.rng, 500));
                let answers = match card {
                    "reveal.touch" => Answers::new().with(slug("like"), Value::Many(options.map(slug).collect())),
                    _ => Answers::new().with(slug("words"), Value::Text(format!("answer {}", self.held.next))),
                };
                let asking = Asking::Card { card: slug(card), span: None, about: None };
                RevealStep::Answer { asking, answers, opens: None }
            }
        };
        self.world.act(who, Action::Reveal(step));
    }

    pub(crate) fn settle_held(&mut self) {
        for (who, life, ticket, did) in std::mem::take(&mut self.held.open) {
            let device = &self.world.devices[who];
            match (device.outcomes.get(&ticket), did) {
                (Some(Ok(Some(letter))), Did::Sent(words)) => drop(self.held.sent.insert(*letter, (words, who))),
                (Some(Ok(_)), Did::Opened(letter)) => self.held.opened.entry(letter).or_default().push(who),
                (Some(Ok(_)), Did::TookBack(letter)) => self.held.taken_back.push(letter),
                (Some(_), _) => {}
                (None, _) if device.life != life || device.engine.is_none() => {}
                (None, did) => self.held.open.push((who, life, ticket, did)),
            }
        }
    }

    /// What one device shows of a letter's words.
    fn reads(&self, who: Who, letter: EntityId) -> Option<String> {
        match self.ask(who, &LetterOf(letter))?.inside?.get(&slug("body"))? {
            Value::Text(words) => Some(words.clone()),
            _ => None,
        }
    }

    /// All devices agree on what was held. A relay that was set back may have given out what was then taken back.
    pub(crate) fn check_held(&mut self, set_back: bool) -> Result<(), Failure> {
        self.settle_held();
        let wrong = |story: &Self, who: Who, what| Err(Failure::Held { device: story.world.devices[who].name, what });
        for hands in self.hands.clone() {
            for &who in &hands {
                let same = self.ask(who, &Letters).letters == self.ask(hands[0], &Letters).letters
                    && self.ask(who, &Reveals) == self.ask(hands[0], &Reveals);
                if !same {
                    return wrong(self, who, "one person's devices differ");
                }
            }
        }
        let everybody = self.everybody();
        for (letter, (words, by)) in self.held.sent.clone() {
            let (writer, taken) = (self.owner(by), self.held.taken_back.contains(&letter));
            let opened = self.held.opened.get(&letter).is_some_and(|on| on.iter().any(|who| everybody.contains(who)));
            self.report.opened += u64::from(opened);
            self.report.taken_back += u64::from(taken);
            for &who in &everybody {
                let reads = self.reads(who, letter);
                if reads.as_ref().is_some_and(|read| *read != words) {
                    return wrong(self, who, "a letter says something else");
                }
                if self.owner(who) == writer {
                    if everybody.contains(&by) && self.ask(who, &LetterOf(letter)).is_none() {
                        return wrong(self, who, "a letter is lost");
                    }
                } else if opened && reads.is_none() && everybody.contains(&by) {
                    return wrong(self, who, "what was opened is not read");
                } else if taken && reads.is_some() && !set_back {
                    return wrong(self, who, "what was taken back is read");
                }
            }
        }
        let [mara, tom] = [0, 1].map(|person| self.hands[person][0]);
        let open = |story: &Self, who, card: &str| {
            let seen: Vec<Reveal> = story.ask(who, &Reveals);
            seen.into_iter().find(|reveal| reveal.card == slug(card) && reveal.state == RevealState::Open)
        };
        if let (Some(hers), Some(his)) = (open(self, mara, "reveal.ours"), open(self, tom, "reveal.ours"))
            && hers.mine.is_some()
            && his.mine.is_some()
        {
            self.report.revealed += 1;
            // Each may have answered anew since, and then still sees what was open before.
            if hers.wall_ms > 0 && his.wall_ms > 0 && (hers.mine == his.theirs) != (hers.theirs == his.mine) {
                return wrong(self, tom, "an answer is seen as another");
            }
        }
        if let (Some(hers), Some(his)) = (open(self, mara, "reveal.touch"), open(self, tom, "reveal.touch")) {
            self.report.revealed += 1;
            let said = |reveal: &Reveal| match reveal.mine.as_ref().and_then(|mine| mine.get(&slug("like"))) {
                Some(Value::Many(options)) => options.iter().map(|option| format!("like.{option}")).collect(),
                _ => BTreeSet::new(),
            };
            let (hers, both) = (said(&hers), &his.both);
            if !both.is_empty() && !hers.is_empty() && !both.is_subset(&hers) && !set_back {
                return wrong(self, tom, "a yes that was none");
            }
        }
        Ok(())
    }
}

/// A letter.
pub(crate) fn send(words: &str) -> Action {
    let answers = Answers::new()
        .with(slug("depth"), Value::Choice(slug("deep")))
        .with(slug("wish"), Value::Choice(slug("hear")))
        .with(slug("body"), Value::Text(words.into()));
    Action::Letter(LetterStep::Send { card: slug("letter.fear"), about: None, answers })
}

/// The question of a card that is asked once.
pub(crate) fn asking(card: &str) -> Asking {
    Asking::Card { card: slug(card), span: None, about: None }
}

pub(crate) fn words(words: &str) -> Answers {
    Answers::new().with(slug("words"), Value::Text(words.into()))
}

pub(crate) fn likes(options: &[&str]) -> Answers {
    let options: BTreeSet<Slug> = options.iter().map(|option| slug(option)).collect();
    Answers::new().with(slug("like"), Value::Many(options))
}

pub(crate) fn answer(card: &str, answers: Answers, opens: Option<u64>) -> Action {
    Action::Reveal(RevealStep::Answer { asking: asking(card), answers, opens })
}
