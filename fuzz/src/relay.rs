use engine::{
    Action, Engine, Input, Live, NoAnswer, PairStep,
    views::{House, Sync},
};
use minicbor::Decoder;
use proto::{CallId, Response, SpaceId};

use crate::vault::{NOW, RELAY, stored};

/// A relay that answers anything: the bytes are its answers, one after the other.
pub fn relay(bytes: &[u8]) {
    let (mut engine, _) = Engine::open(Vec::new(), RELAY.into());
    let mut calls: Vec<(CallId, Option<SpaceId>)> = Vec::new();
    let give = |engine: &mut Engine, calls: &mut Vec<_>, input| {
        stored(engine, input, |effects| {
            calls.extend(effects.send.iter().map(|call| (call.id, call.access.map(|(space, _)| space))));
        });
    };
    give(&mut engine, &mut calls, Input::Online);
    give(&mut engine, &mut calls, Input::Do(1, Action::Begin { name: None }));
    give(&mut engine, &mut calls, Input::Do(2, Action::Pair(PairStep::InviteByLink)));
    let mut answers = Decoder::new(bytes);
    for _ in 0..32 {
        let Ok(answer) = answers.decode::<Response>() else { break };
        let (call, space) = calls.pop().unwrap_or((7, None));
        if let (Response::Envelopes { items, links, .. }, Some(space)) = (&answer, space) {
            give(&mut engine, &mut calls, Input::Live(space, Live::Envelopes(items.clone(), *links)));
        }
        give(&mut engine, &mut calls, Input::Reply(call, Ok(answer)));
    }
    give(&mut engine, &mut calls, Input::Reply(999, Err(NoAnswer::Garbled)));
    assert!(engine.ask(NOW, &House).begun);
    let _ = engine.ask(NOW, &Sync);
}
