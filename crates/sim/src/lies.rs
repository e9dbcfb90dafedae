//! A relay that lies to Tom: nothing of it is taken in, and each lie has its name.

use engine::{EnvelopeFault, Fault, FormAudience, Input, Live, Span, views::Sync};
use grammar::{Answers, Audience, Slug, Value};
use proto::{Envelope, Positioned, SpaceId};

use crate::{story::Story, world::Who};

const MARA: Who = 0;
const TOM: Who = 2;

/// Mara and Tom have met, and Mara has shown something that Tom's phone has not heard of yet.
fn before_tom_hears() -> (Story, SpaceId, Vec<Positioned>) {
    let mut story = Story::new(11);
    story.meet().expect("they meet in calm weather");
    story.world.set_online(TOM, false);
    let space = story.world.relay.space_of(2);
    let known = story.world.relay.envelopes(space).len();
    for word in ["rough", "grey"] {
        let slug = |text| Slug::new(text).expect("a slug");
        let day = story.world.devices[MARA].day(story.world.now_ms);
        story.world.act(
            MARA,
            engine::Action::Write {
                card: slug("entry.lamp"),
                span: Some(Span::Day(day)),
                about: None,
                answers: Answers::new().with(slug("note0"), Value::Text(word.into())),
                clear: Default::default(),
                audience: FormAudience { form: Audience::BothOfUs, ..FormAudience::default() },
            },
        );
        story.world.run_for(5_000);
    }
    let fresh = story.world.relay.envelopes(space)[known..].to_vec();
    assert_eq!(fresh.len(), 2);
    (story, space, fresh)
}

/// Tells Tom's phone these envelopes, as if they came by the live socket; what faults it names, and whether it
/// learned anything.
fn tell(story: &mut Story, space: SpaceId, told: Vec<Positioned>) -> (Vec<Fault>, bool) {
    let count = |story: &Story| story.world.devices[TOM].engine.as_ref().map(engine::Engine::event_counts);
    let before = count(story);
    story.world.give(TOM, Input::Live(space, Live::Envelopes(told, 1)));
    story.world.run_for(100);
    (story.ask(TOM, &Sync).faults, count(story) != before)
}

#[test]
fn what_was_altered_on_its_way_does_not_open() {
    let (mut story, space, fresh) = before_tom_hears();
    let mut altered = fresh[0].clone();
    let last = altered.envelope.len() - 1;
    altered.envelope[last] ^= 1;
    let (faults, learned) = tell(&mut story, space, vec![altered]);
    let position = fresh[0].position;
    assert_eq!(faults, [Fault::BadEnvelope { space, position, why: EnvelopeFault::DoesNotOpen }]);
    assert!(!learned);
}

#[test]
fn what_is_no_envelope_is_named() {
    let (mut story, space, fresh) = before_tom_hears();
    let position = fresh[0].position;
    let (faults, learned) = tell(&mut story, space, vec![Positioned { position, envelope: vec![0xa0; 99].into() }]);
    assert_eq!(faults, [Fault::BadEnvelope { space, position, why: EnvelopeFault::Malformed }]);
    assert!(!learned);
}

#[test]
fn an_envelope_of_another_space_is_refused() {
    let (mut story, space, fresh) = before_tom_hears();
    let own = story.world.relay.space_of(1);
    let planted = story.world.relay.envelopes(own)[0].envelope.clone();
    let position = fresh[0].position;
    let (faults, learned) = tell(&mut story, space, vec![Positioned { position, envelope: planted }]);
    assert_eq!(faults, [Fault::BadEnvelope { space, position, why: EnvelopeFault::OtherSpace }]);
    assert!(!learned);
}

#[test]
fn a_replayed_envelope_changes_nothing() {
    let (mut story, space, fresh) = before_tom_hears();
    let (faults, learned) = tell(&mut story, space, fresh.clone());
    assert!(faults.is_empty() && learned, "{faults:?}");
    let replayed = Positioned { position: fresh[1].position + 1, envelope: fresh[0].envelope.clone() };
    let (faults, learned) = tell(&mut story, space, vec![replayed]);
    assert!(faults.is_empty() && !learned, "{faults:?}");
}

#[test]
fn a_second_envelope_in_one_place_of_a_chain_makes_the_space_read_only() {
    let (mut story, space, fresh) = before_tom_hears();
    tell(&mut story, space, vec![fresh[0].clone()]);
    let (mut envelope, header) = Envelope::parse(&fresh[0].envelope).expect("sound");
    envelope.nonce[0] ^= 1;
    let forged = Positioned { position: fresh[0].position + 1, envelope: envelope.to_bytes().into() };
    let (faults, learned) = tell(&mut story, space, vec![forged]);
    assert_eq!(faults, [Fault::Forked { space, chain: header.chain }]);
    assert!(!learned && story.ask(TOM, &Sync).read_only);
}

#[test]
fn an_envelope_whose_chain_was_changed_does_not_open() {
    let (mut story, space, fresh) = before_tom_hears();
    let (mut envelope, mut header) = Envelope::parse(&fresh[0].envelope).expect("sound");
    header.chain = [7; 16].into();
    (header.env_seq, header.prev) = (1, Envelope::first_prev(space, header.chain));
    envelope.header = proto::encode(&header).into();
    let position = fresh[0].position;
    let told = Positioned { position, envelope: envelope.to_bytes().into() };
    let (faults, learned) = tell(&mut story, space, vec![told]);
    assert_eq!(faults, [Fault::BadEnvelope { space, position, why: EnvelopeFault::DoesNotOpen }]);
    assert!(!learned);
}

#[test]
fn what_comes_before_its_time_waits() {
    let (mut story, space, fresh) = before_tom_hears();
    let swapped = [
        Positioned { position: fresh[0].position, ..fresh[1].clone() },
        Positioned { position: fresh[1].position, ..fresh[0].clone() },
    ];
    let (faults, learned) = tell(&mut story, space, vec![swapped[0].clone()]);
    assert!(faults.is_empty() && !learned, "{faults:?}");
    let (faults, learned) = tell(&mut story, space, vec![swapped[1].clone()]);
    assert!(faults.is_empty() && learned, "{faults:?}");
}
