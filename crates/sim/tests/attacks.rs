//! Every attack is withstood as docs/threat-model.md says, and the page names no attack that nobody plays.

use std::{collections::BTreeSet, rc::Rc};

use leeward_sim::attacks::{self, Meter, NOT_YET, NoMeter};

const TABLE: &str = include_str!("../../../docs/threat-model.md");

#[test]
fn every_attack_ends_as_the_threat_model_says() {
    let table = attacks::table(TABLE);
    let meter: Rc<dyn Meter> = Rc::new(NoMeter);
    let mut wrong = Vec::new();
    for attack in attacks::all() {
        let outcome = attack.play(1..=2, &meter);
        let expected = table.get(attack.name);
        if !expected.is_some_and(|expected| expected.holds(&outcome)) {
            wrong.push(format!("{}: {:?} {:?}, not {expected:?}", attack.name, outcome.tries, outcome.broken));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_threat_model_and_the_program_know_the_same_attacks() {
    let table = attacks::table(TABLE);
    let played: BTreeSet<&str> = attacks::all().iter().map(|attack| attack.name).collect();
    assert_eq!(played.len(), attacks::all().len(), "no name twice");
    let listed = table.iter().filter(|(_, expected)| expected.ends != NOT_YET).map(|(name, _)| name.as_str()).collect();
    assert_eq!(played, listed);
}
