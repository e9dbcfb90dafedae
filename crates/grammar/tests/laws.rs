//! Laws of the grammar, tried with random answers, cards and bytes. A failure prints the seed that replays it.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use leeward_grammar::{
    Act, Answers, Card, Catalogue, Day, Evidence, Field, Kind, Minute, Misfit, MonthDay, Per, Repeat, Scale, Schedule,
    Share, Slug, Value, Weekdays, When, Words,
};
use proptest::{collection, prelude::*, sample};
use proto::{Raw, decode, encode};

fn slug() -> impl Strategy<Value = Slug> {
    "[a-d]{1,2}([.-][a-d0-9]{1,2})?".prop_map(|text| Slug::new(text).expect("the pattern makes slugs"))
}

fn slugs(count: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Slug>> {
    collection::btree_set(slug(), count).prop_map(|set| set.into_iter().collect())
}

/// Values that this version knows.
fn known() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i16>().prop_map(Value::Scale),
        slug().prop_map(Value::Choice),
        collection::btree_set(slug(), 0..5).prop_map(Value::Many),
        any::<String>().prop_map(Value::Text),
        any::<i32>().prop_map(|days| Value::Day(Day::from_unix_days(days))),
        schedule().prop_map(Value::Schedule),
    ]
}

fn schedule() -> impl Strategy<Value = Schedule> {
    let repeat = prop_oneof![
        any::<i32>().prop_map(|days| Repeat::Once(Day::from_unix_days(days))),
        Just(Repeat::Daily),
        collection::vec(1..=7u8, 1..8).prop_filter_map("days", |days| Weekdays::new(days).map(Repeat::Weekly)),
        (1..=31u8).prop_filter_map("a day", |day| MonthDay::new(day).map(Repeat::Monthly)),
    ];
    (repeat, proptest::option::of(0..1_440u16))
        .prop_map(|(repeat, at)| Schedule { repeat, at: at.and_then(Minute::new) })
}

/// Values that only a newer version knows.
fn newer() -> impl Strategy<Value = Value> {
    (6..200u8, any::<Vec<u8>>(), any::<i64>())
        .prop_map(|(kind, bytes, number)| Raw::of(&(kind, minicbor::bytes::ByteVec::from(bytes), number)))
        .prop_map(Value::Unknown)
}

fn answers() -> impl Strategy<Value = Answers> {
    collection::btree_map(slug(), prop_oneof![4 => known(), 1 => newer()], 0..6)
        .prop_map(|answers| answers.into_iter().collect())
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        (-50..50i16, 1..9i16, 1..9i16).prop_map(|(min, steps, step)| {
            Kind::Scale(Scale { min, max: min + steps * step, step, stops: Vec::new() })
        }),
        slugs(1..6).prop_map(Kind::Choice),
        slugs(1..6).prop_map(Kind::Many),
        (1..200u16).prop_map(Kind::Text),
        Just(Kind::Day),
        Just(Kind::Schedule),
    ]
}

fn field() -> impl Strategy<Value = Field> {
    (slug(), kind(), any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(id, kind, optional, never, more)| Field {
        id,
        kind,
        optional,
        share: if never { Share::Never } else { Share::Ask },
        more,
        when: None,
        measure: None,
    })
}

fn card() -> impl Strategy<Value = Card> {
    let per = sample::select(vec![Per::Day, Per::Week, Per::Once, Per::Many]);
    (slug(), per, collection::vec(field(), 0..6), slugs(0..3)).prop_map(|(id, per, mut fields, tags)| {
        let mut seen = BTreeSet::new();
        fields.retain(|field| seen.insert(field.id.clone()));
        Card {
            id,
            act: Act::Entry,
            per,
            fields,
            on: Vec::new(),
            tags,
            packs: Vec::new(),
            evidence: Evidence::Ours,
            replaces: None,
            words: Words::Messages,
        }
    })
}

/// A card, and a form that is often the card's own.
fn card_and_form() -> impl Strategy<Value = (Card, Answers)> {
    card().prop_flat_map(|card| {
        let own: Vec<_> = card
            .fields
            .iter()
            .map(|field| (Just(field.id.clone()), prop_oneof![6 => fitting(&field.kind), 1 => known().boxed()]))
            .map(|pair| proptest::option::weighted(0.8, pair))
            .collect();
        let strays = collection::btree_map(slug(), known(), 0..2);
        (Just(card), own, proptest::option::weighted(0.2, strays)).prop_map(|(card, own, strays)| {
            let mut form: Answers = own.into_iter().flatten().collect();
            form.extend(strays.unwrap_or_default());
            (card, form)
        })
    })
}

fn fitting(kind: &Kind) -> BoxedStrategy<Value> {
    match kind {
        Kind::Scale(scale) => {
            sample::select(scale.points().map(|(point, _)| point).collect::<Vec<_>>()).prop_map(Value::Scale).boxed()
        }
        Kind::Choice(options) => sample::select(options.clone()).prop_map(Value::Choice).boxed(),
        Kind::Many(options) => sample::subsequence(options.clone(), 0..=options.len())
            .prop_map(|of| Value::Many(of.into_iter().collect()))
            .boxed(),
        Kind::Text(max) => {
            let max = usize::from(*max);
            any::<String>().prop_map(move |text| Value::Text(text.chars().take(max).collect())).boxed()
        }
        Kind::Day => any::<i32>().prop_map(|days| Value::Day(Day::from_unix_days(days))).boxed(),
        Kind::Schedule => schedule().prop_map(Value::Schedule).boxed(),
    }
}

proptest! {
    #[test]
    fn what_was_said_is_read_back(said in answers()) {
        let bytes = encode(&said);
        prop_assert_eq!(&decode::<Answers>("answers", &bytes), &Ok(said));
    }

    #[test]
    fn any_item_is_a_value_and_keeps_its_bytes(bytes in collection::vec(any::<u8>(), 0..40)) {
        if let Ok(value) = decode::<Value>("value", &bytes) {
            prop_assert_eq!(encode(&value), bytes);
        }
    }

    #[test]
    fn bytes_that_nearly_are_answers_give_answers_or_an_error(
        said in answers(), at: sample::Index, byte: u8, cut: sample::Index,
    ) {
        let mut bytes = encode(&said);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        bytes.truncate(cut.index(bytes.len() + 1));
        if let Ok(read) = decode::<Answers>("answers", &bytes) {
            prop_assert_eq!(encode(&read), bytes);
        }
    }

    #[test]
    fn any_bytes_are_a_card_or_an_error(bytes in collection::vec(any::<u8>(), 0..60)) {
        let _ = decode::<Card>("card", &bytes);
        let _ = decode::<Catalogue>("catalogue", &bytes);
        let _ = decode::<Answers>("answers", &bytes);
    }

    #[test]
    fn bytes_that_nearly_are_a_catalogue_give_one_or_an_error(
        cards in collection::vec(card(), 0..4), at: sample::Index, byte: u8,
    ) {
        let mut bytes = encode(&(1u8, &cards));
        bytes[0] = 0xa1;
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(read) = decode::<Catalogue>("catalogue", &bytes) {
            prop_assert_eq!(decode::<Catalogue>("catalogue", &encode(&read)), Ok(read));
        }
    }

    #[test]
    fn cards_and_catalogues_are_read_back(cards in collection::vec(card(), 0..4)) {
        for card in &cards {
            prop_assert_eq!(&decode::<Card>("card", &encode(card)), &Ok(card.clone()));
        }
        let distinct = cards.iter().map(|card| &card.id).collect::<BTreeSet<_>>().len() == cards.len();
        let catalogue = Catalogue::new(cards.clone());
        prop_assert_eq!(catalogue.is_ok(), distinct);
        if let Ok(catalogue) = catalogue {
            prop_assert!(cards.iter().all(|card| catalogue.card(&card.id) == Some(card)));
            prop_assert_eq!(&decode::<Catalogue>("catalogue", &encode(&catalogue)), &Ok(catalogue));
        }
    }

    #[test]
    fn fit_keeps_every_word_or_names_a_reason((card, form) in card_and_form()) {
        match card.fit(form.clone()) {
            Ok(fitted) => {
                prop_assert_eq!(fitted.answers(), &form);
                prop_assert_eq!(fitted.card(), &card.id);
                for field in &card.fields {
                    match form.get(&field.id) {
                        Some(value) => prop_assert_eq!(field.misfit(value), None),
                        None => prop_assert!(field.optional),
                    }
                }
                prop_assert!(form.iter().all(|(id, _)| card.field(id).is_some()));
            }
            Err(misfits) => {
                prop_assert!(!misfits.is_empty());
                for misfit in misfits {
                    let (field, value) = (card.field(misfit.field()), form.get(misfit.field()));
                    match misfit {
                        Misfit::NoSuchField(_) => prop_assert!(field.is_none() && value.is_some()),
                        Misfit::Missing(_) => {
                            prop_assert!(field.is_some_and(|field| !field.optional));
                            prop_assert!(value.is_none_or(Value::is_blank));
                        }
                        Misfit::NotAsked(_) => prop_assert!(false, "these cards have no conditions"),
                        reason @ (Misfit::WrongKind(_)
                        | Misfit::NoSuchPoint { .. }
                        | Misfit::NoSuchOption { .. }
                        | Misfit::TooLong { .. }) => {
                            prop_assert_eq!(field.zip(value).and_then(|(field, value)| field.misfit(value)), Some(reason));
                        }
                    }
                }
            }
        }
    }
}

/// "A storm?" and, only then, "What helped?": the second is asked when the first says so.
fn storm_card() -> Card {
    let field = |id: &str, kind| Field {
        id: Slug::new(id).expect("a slug"),
        kind,
        optional: true,
        share: Share::Ask,
        more: false,
        when: None,
        measure: None,
    };
    let storm = Slug::literal("storm");
    let mut helped = field("helped", Kind::Text(5));
    helped.optional = false;
    helped.when = Some(When { field: Slug::literal("word"), any: vec![storm.clone()] });
    Card {
        id: Slug::literal("entry.storm"),
        act: Act::Entry,
        per: Per::Day,
        fields: vec![field("word", Kind::Choice(vec![Slug::literal("calm"), storm])), helped],
        on: Vec::new(),
        tags: Vec::new(),
        packs: Vec::new(),
        evidence: Evidence::Ours,
        replaces: None,
        words: Words::Messages,
    }
}

#[test]
fn mara_is_asked_what_helped_only_in_a_storm() {
    let card = storm_card();
    assert_eq!(card.sound(), Ok(()));
    let (word, helped) = (Slug::literal("word"), Slug::literal("helped"));
    let say = |option: &'static str| Answers::new().with(word.clone(), Value::Choice(Slug::literal(option)));

    assert!(card.fit(Answers::new()).is_ok());
    assert!(card.fit(say("calm")).is_ok());
    assert_eq!(card.fit(say("storm")), Err(vec![Misfit::Missing(helped.clone())]));
    let soup = |text: &str| say("storm").with(helped.clone(), Value::Text(text.to_owned()));
    assert_eq!(card.fit(soup("  ")), Err(vec![Misfit::Missing(helped.clone())]));
    assert_eq!(card.fit(soup("soup!!")), Err(vec![Misfit::TooLong { field: helped.clone(), chars: 6, max: 5 }]));
    assert!(card.fit(soup("süße🥣")).is_ok(), "five characters, however many bytes");
    let hidden = say("calm").with(helped.clone(), Value::Text("soup".to_owned()));
    assert_eq!(card.fit(hidden), Err(vec![Misfit::NotAsked(helped)]));
}

#[test]
fn a_card_that_makes_no_sense_is_not_let_in() {
    let broken = |change: fn(&mut Card)| {
        let mut card = storm_card();
        change(&mut card);
        let bytes = [&[0xa1, 1, 0x81][..], &encode(&card)].concat();
        assert!(decode::<Catalogue>("catalogue", &bytes).is_err());
        Catalogue::new([card]).expect_err("the card makes no sense").to_string()
    };
    for said in [
        broken(|card| card.fields.swap(0, 1)),
        broken(|card| card.fields[1].id = card.fields[0].id.clone()),
        broken(|card| card.fields[0].kind = Kind::Choice(Vec::new())),
        broken(|card| card.fields[0].kind = Kind::Many(vec![Slug::literal("storm"), Slug::literal("storm")])),
        broken(|card| card.fields[1].kind = Kind::Text(0)),
        broken(|card| card.fields[1].kind = Kind::Scale(Scale { min: 0, max: 4, step: 3, stops: Vec::new() })),
        broken(|card| card.fields[1].kind = Kind::Scale(Scale { min: 0, max: 4, step: 0, stops: Vec::new() })),
        broken(|card| {
            card.fields[1].kind = Kind::Scale(Scale { min: i16::MIN, max: i16::MAX, step: 1, stops: Vec::new() })
        }),
        broken(|card| {
            card.fields[1].kind = Kind::Scale(Scale { min: 0, max: 4, step: 1, stops: vec![Slug::literal("low")] });
        }),
        broken(|card| card.on.push(Slug::literal("entry.nowhere"))),
        broken(|card| card.act = Act::Path(Vec::new())),
        broken(|card| card.act = Act::Path(vec![Slug::literal("step.a"), Slug::literal("step.a")])),
        broken(|card| card.words = Words::Own([(Slug::literal("title"), "A storm".to_owned())].into())),
    ] {
        assert!(said.contains("entry.storm"), "{said}");
    }
}

#[test]
fn a_newer_card_is_read_by_its_known_keys() {
    let card = storm_card();
    let mut bytes = encode(&card);
    assert_eq!(bytes[0], 0xa9, "a map of nine keys: `replaces` is absent");
    bytes[0] += 1;
    bytes.extend([0x18, 99, 0x82, 1, 2]);
    assert_eq!(decode::<Card>("card", &bytes), Ok(card));
}
