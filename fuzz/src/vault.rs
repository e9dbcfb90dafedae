use std::sync::OnceLock;

use engine::{
    Action, Effects, Engine, Input, Key, Now, PairStep,
    views::{House, Pairing, Recent, Sync},
};
use grammar::Day;

use crate::{choice, rng::seeded};

pub(crate) const NOW: Now = Now { wall_ms: 1_795_000_000_000, offset_min: 0 };
pub(crate) const RELAY: &str = "https://a.example";

/// A vault in which one record holds anything: it is read, or named and left out.
pub fn vault(bytes: &[u8]) {
    let Some((which, bytes)) = choice(bytes) else { return };
    let mut records = sound_records().to_vec();
    let at = usize::from(which) % records.len();
    records[at].1 = bytes.to_vec();
    let (mut engine, effects) = Engine::open(records.iter().map(|(key, _)| key.clone()).collect(), RELAY.into());
    let mut rng = seeded();
    let mut wanted = effects.load;
    while !wanted.is_empty() {
        let found = records.iter().filter(|(key, _)| wanted.contains(key)).cloned().collect();
        wanted = engine.handle(NOW, &mut rng, Input::Loaded(found)).load;
    }
    assert!(engine.ask(NOW, &House).ready);
    let _ = (engine.ask(NOW, &Sync), engine.ask(NOW, &Pairing));
    let _ = engine.ask(NOW, &Recent { card: None, mine: false, since: Day::from_unix_days(0) });
    for (ticket, action) in [(1, Action::Begin { name: None }), (2, Action::Pair(PairStep::InviteByLink))] {
        let _ = engine.handle(NOW, &mut rng, Input::Do(ticket, action));
    }
    let _ = engine.handle(NOW, &mut rng, Input::Online);
}

/// The records of somebody who has begun and made an invitation.
pub fn sound_records() -> &'static [(Key, Vec<u8>)] {
    static RECORDS: OnceLock<Vec<(Key, Vec<u8>)>> = OnceLock::new();
    RECORDS.get_or_init(|| {
        let mut records = std::collections::BTreeMap::new();
        let (mut engine, _) = Engine::open(Vec::new(), RELAY.into());
        let begin = Action::Begin { name: Some("Mara".into()) };
        for input in [Input::Online, Input::Do(1, begin), Input::Do(2, Action::Pair(PairStep::InviteByLink))] {
            stored(&mut engine, input, |effects| {
                let commit = effects.commit.as_ref();
                records.extend(commit.into_iter().flat_map(|commit| commit.put.iter().cloned()));
            });
        }
        records.into_iter().collect()
    })
}

/// Gives an engine an input and says of every commit that it is stored. `each` sees all effects.
pub(crate) fn stored(engine: &mut Engine, input: Input, mut each: impl FnMut(&Effects)) {
    let mut rng = seeded();
    let mut effects = engine.handle(NOW, &mut rng, input);
    loop {
        each(&effects);
        let Some(commit) = effects.commit.take() else { return };
        effects = engine.handle(NOW, &mut rng, Input::Stored(commit.id));
    }
}
